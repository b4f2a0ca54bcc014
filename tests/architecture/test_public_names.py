"""What `import factcheck` promises."""

import subprocess
import sys

import factcheck


def test_all_public_names_are_sorted_and_can_be_had() -> None:
    assert sorted(factcheck.__all__) == factcheck.__all__
    assert [name for name in factcheck.__all__ if getattr(factcheck, name, None) is None] == []


def test_no_name_is_promised_twice_or_left_out() -> None:
    assert set(factcheck.__all__) == set(factcheck._HOME_OF)


def test_importing_the_library_loads_nothing_heavy() -> None:
    probe = "import sys, factcheck; print(sorted({'spacy', 'pandas', 'sqlalchemy', 'lxml'} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True).stdout.strip() == "[]"


def test_a_public_name_is_the_callable_even_after_its_namesake_module_was_imported() -> None:
    import factcheck.claims.worthiness

    assert callable(factcheck.worthiness)
