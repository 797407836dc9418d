"""What the package says of its requests: one logger of its name, silent until it is asked."""

from __future__ import annotations

import logging
import os

PACKAGE = __name__.rpartition("._runtime")[0]
NAME = PACKAGE.rpartition(".")[2]
logger = logging.getLogger(PACKAGE)
logger.addHandler(logging.NullHandler())
if (level := os.environ.get(f"{NAME.upper()}_LOG", "").upper()) in ("DEBUG", "INFO"):
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    # A program that has set up logging prints the records itself.
    handler.addFilter(lambda _: not logging.root.handlers)
    logger.addHandler(handler)
    logger.setLevel(level)
