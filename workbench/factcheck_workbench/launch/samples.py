"""The sample article, the three notebooks on it and the home's, in the `notebooks` folder of a checkout.

``python -m factcheck_workbench.launch.samples FOLDER`` writes the notebooks. `factcheck open` and `factcheck review`
write the same cells for a case of yours.
"""

import sys
from pathlib import Path
from typing import Any

from factcheck import ActRefused
from factcheck_workbench.launch.notebook import desk_source, hidden_notebook, write_notebook

SAMPLE = "data/samples/06-city-after-dark.txt"
"""The article that opens when none is named, see data/README.md."""

PUBLISHED = "2022-08-03"
"""Its publication date."""

CASE = f'fc.open_desk().open_case(fc.read_article("../{SAMPLE}", published="{PUBLISHED}"), by="a visitor")'

REPORT = f"""\
# Fact-check workbench: the report. The file `report.html` appears beside this notebook.
import factcheck as fc

case = {CASE}
fc.write_report(case, "report.html", overwrite=True)"""

VERDICTS = "# Fact-check workbench: every verdict as a table.\ncase.verdicts_frame()"
CLAIMS = "# Fact-check workbench: every claim as a table.\ncase.claims_frame()"


def sample_article() -> Path:
    """Returns the sample article of the checkout that this package runs from.

    Raises:
        ActRefused: The package was installed without its checkout.
    """
    for folder in Path(__file__).resolve().parents:
        if (folder / SAMPLE).is_file():
            return folder / SAMPLE
    raise ActRefused("Please name an article, as in: factcheck open story.docx. The samples come with a checkout only.")


def sample_notebooks() -> dict[str, dict[str, Any]]:
    """Returns the notebooks by file name."""
    return {
        "home.ipynb": hidden_notebook(desk_source("Home")),
        "check.ipynb": hidden_notebook(desk_source("CheckingDesk", CASE)),
        "review.ipynb": hidden_notebook(desk_source("ReviewDesk", CASE)),
        "report.ipynb": hidden_notebook(REPORT, VERDICTS, CLAIMS),
    }


def write_samples(folder: Path) -> None:
    """Writes the notebooks into `folder`."""
    for name, notebook in sample_notebooks().items():
        write_notebook(folder / name, notebook)


if __name__ == "__main__":
    write_samples(Path(sys.argv[1]))
