"""The independent judges: black of the style of every file, datamodel-code-generator of every type."""
