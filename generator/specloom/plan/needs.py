"""What a generated package needs: the one place that says so for Specloom."""

from __future__ import annotations

PYTHON = ">=3.11"
#: What models are made of, and what calls need besides.
MODELS = ("pydantic>=2.11", "typing-extensions>=4.13")
CALLS = ("httpx2>=2.10",)
