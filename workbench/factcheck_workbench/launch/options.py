"""The options that the launcher's commands share."""

import click

voila_option = click.option(
    "--voila", is_flag=True, help="Show the desk alone in the page, with Voilà in place of JupyterLab."
)
