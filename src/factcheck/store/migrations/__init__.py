"""How a desk made by an older version of the program becomes one of this version, a step a file in `versions`."""
