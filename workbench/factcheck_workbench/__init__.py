"""The desks: widgets for JupyterLab on top of the `factcheck` library."""
