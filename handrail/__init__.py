"""Handrail turns a folder of Markdown into the public website of an addiction treatment centre."""

__version__ = "0.1.0"
