"""Starts JupyterLab with a desk already running; registered as `factcheck open` and `factcheck review`."""
