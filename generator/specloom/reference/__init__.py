"""The documentation of an SDK, from the plan of its code: pages as values, then as Markdown."""
