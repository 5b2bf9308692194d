"""Tests may measure; what they have measured is printed at the end."""

pytest_plugins = ["tests.figures"]
