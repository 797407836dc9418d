"""Every type of what is sent, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .constant1 import Constant1 as Constant1
    from .constant10 import Constant10 as Constant10
    from .constant10_one import Constant10One as Constant10One
    from .constant10_two import Constant10Two as Constant10Two
    from .constant11 import Constant11 as Constant11
    from .constant11_one import Constant11One as Constant11One
    from .constant11_two import Constant11Two as Constant11Two
    from .constant12 import Constant12 as Constant12
    from .constant12_one import Constant12One as Constant12One
    from .constant12_two import Constant12Two as Constant12Two
    from .constant1_one import Constant1One as Constant1One
    from .constant1_two import Constant1Two as Constant1Two
    from .constant2 import Constant2 as Constant2
    from .constant2_one import Constant2One as Constant2One
    from .constant2_two import Constant2Two as Constant2Two
    from .constant3 import Constant3 as Constant3
    from .constant3_one import Constant3One as Constant3One
    from .constant3_two import Constant3Two as Constant3Two
    from .constant4 import Constant4 as Constant4
    from .constant4_one import Constant4One as Constant4One
    from .constant4_two import Constant4Two as Constant4Two
    from .constant5 import Constant5 as Constant5
    from .constant5_one import Constant5One as Constant5One
    from .constant5_two import Constant5Two as Constant5Two
    from .constant6 import Constant6 as Constant6
    from .constant6_one import Constant6One as Constant6One
    from .constant6_two import Constant6Two as Constant6Two
    from .constant7 import Constant7 as Constant7
    from .constant7_one import Constant7One as Constant7One
    from .constant7_two import Constant7Two as Constant7Two
    from .constant8 import Constant8 as Constant8
    from .constant8_one import Constant8One as Constant8One
    from .constant8_two import Constant8Two as Constant8Two
    from .constant9 import Constant9 as Constant9
    from .constant9_one import Constant9One as Constant9One
    from .constant9_two import Constant9Two as Constant9Two
    from .declared1 import Declared1 as Declared1
    from .declared10 import Declared10 as Declared10
    from .declared10_one import Declared10One as Declared10One
    from .declared10_two import Declared10Two as Declared10Two
    from .declared11 import Declared11 as Declared11
    from .declared11_one import Declared11One as Declared11One
    from .declared11_two import Declared11Two as Declared11Two
    from .declared12 import Declared12 as Declared12
    from .declared12_one import Declared12One as Declared12One
    from .declared12_two import Declared12Two as Declared12Two
    from .declared1_one import Declared1One as Declared1One
    from .declared1_two import Declared1Two as Declared1Two
    from .declared2 import Declared2 as Declared2
    from .declared2_one import Declared2One as Declared2One
    from .declared2_two import Declared2Two as Declared2Two
    from .declared3 import Declared3 as Declared3
    from .declared3_one import Declared3One as Declared3One
    from .declared3_two import Declared3Two as Declared3Two
    from .declared4 import Declared4 as Declared4
    from .declared4_one import Declared4One as Declared4One
    from .declared4_two import Declared4Two as Declared4Two
    from .declared5 import Declared5 as Declared5
    from .declared5_one import Declared5One as Declared5One
    from .declared5_two import Declared5Two as Declared5Two
    from .declared6 import Declared6 as Declared6
    from .declared6_one import Declared6One as Declared6One
    from .declared6_two import Declared6Two as Declared6Two
    from .declared7 import Declared7 as Declared7
    from .declared7_one import Declared7One as Declared7One
    from .declared7_two import Declared7Two as Declared7Two
    from .declared8 import Declared8 as Declared8
    from .declared8_one import Declared8One as Declared8One
    from .declared8_two import Declared8Two as Declared8Two
    from .declared9 import Declared9 as Declared9
    from .declared9_one import Declared9One as Declared9One
    from .declared9_two import Declared9Two as Declared9Two

_HOME: dict[str, str] = {
    "Constant1": "constant1",
    "Constant10": "constant10",
    "Constant10One": "constant10_one",
    "Constant10Two": "constant10_two",
    "Constant11": "constant11",
    "Constant11One": "constant11_one",
    "Constant11Two": "constant11_two",
    "Constant12": "constant12",
    "Constant12One": "constant12_one",
    "Constant12Two": "constant12_two",
    "Constant1One": "constant1_one",
    "Constant1Two": "constant1_two",
    "Constant2": "constant2",
    "Constant2One": "constant2_one",
    "Constant2Two": "constant2_two",
    "Constant3": "constant3",
    "Constant3One": "constant3_one",
    "Constant3Two": "constant3_two",
    "Constant4": "constant4",
    "Constant4One": "constant4_one",
    "Constant4Two": "constant4_two",
    "Constant5": "constant5",
    "Constant5One": "constant5_one",
    "Constant5Two": "constant5_two",
    "Constant6": "constant6",
    "Constant6One": "constant6_one",
    "Constant6Two": "constant6_two",
    "Constant7": "constant7",
    "Constant7One": "constant7_one",
    "Constant7Two": "constant7_two",
    "Constant8": "constant8",
    "Constant8One": "constant8_one",
    "Constant8Two": "constant8_two",
    "Constant9": "constant9",
    "Constant9One": "constant9_one",
    "Constant9Two": "constant9_two",
    "Declared1": "declared1",
    "Declared10": "declared10",
    "Declared10One": "declared10_one",
    "Declared10Two": "declared10_two",
    "Declared11": "declared11",
    "Declared11One": "declared11_one",
    "Declared11Two": "declared11_two",
    "Declared12": "declared12",
    "Declared12One": "declared12_one",
    "Declared12Two": "declared12_two",
    "Declared1One": "declared1_one",
    "Declared1Two": "declared1_two",
    "Declared2": "declared2",
    "Declared2One": "declared2_one",
    "Declared2Two": "declared2_two",
    "Declared3": "declared3",
    "Declared3One": "declared3_one",
    "Declared3Two": "declared3_two",
    "Declared4": "declared4",
    "Declared4One": "declared4_one",
    "Declared4Two": "declared4_two",
    "Declared5": "declared5",
    "Declared5One": "declared5_one",
    "Declared5Two": "declared5_two",
    "Declared6": "declared6",
    "Declared6One": "declared6_one",
    "Declared6Two": "declared6_two",
    "Declared7": "declared7",
    "Declared7One": "declared7_one",
    "Declared7Two": "declared7_two",
    "Declared8": "declared8",
    "Declared8One": "declared8_one",
    "Declared8Two": "declared8_two",
    "Declared9": "declared9",
    "Declared9One": "declared9_one",
    "Declared9Two": "declared9_two",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
