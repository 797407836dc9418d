"""Descriptions of a spec, which are Markdown and sometimes HTML, as blocks of plain text."""
