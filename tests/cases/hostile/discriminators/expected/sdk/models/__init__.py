"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .answer import Answer as Answer
    from .constant1 import Constant1 as Constant1
    from .constant10 import Constant10 as Constant10
    from .constant10_one import Constant10One as Constant10One
    from .constant10_one import Constant10OneParam as Constant10OneParam
    from .constant10 import Constant10Param as Constant10Param
    from .constant10_two import Constant10Two as Constant10Two
    from .constant10_two import Constant10TwoParam as Constant10TwoParam
    from .constant11 import Constant11 as Constant11
    from .constant11_one import Constant11One as Constant11One
    from .constant11_one import Constant11OneParam as Constant11OneParam
    from .constant11 import Constant11Param as Constant11Param
    from .constant11_two import Constant11Two as Constant11Two
    from .constant11_two import Constant11TwoParam as Constant11TwoParam
    from .constant12 import Constant12 as Constant12
    from .constant12_one import Constant12One as Constant12One
    from .constant12_one import Constant12OneParam as Constant12OneParam
    from .constant12 import Constant12Param as Constant12Param
    from .constant12_two import Constant12Two as Constant12Two
    from .constant12_two import Constant12TwoParam as Constant12TwoParam
    from .constant1_one import Constant1One as Constant1One
    from .constant1_one import Constant1OneParam as Constant1OneParam
    from .constant1 import Constant1Param as Constant1Param
    from .constant1_two import Constant1Two as Constant1Two
    from .constant1_two import Constant1TwoParam as Constant1TwoParam
    from .constant2 import Constant2 as Constant2
    from .constant2_one import Constant2One as Constant2One
    from .constant2_one import Constant2OneParam as Constant2OneParam
    from .constant2 import Constant2Param as Constant2Param
    from .constant2_two import Constant2Two as Constant2Two
    from .constant2_two import Constant2TwoParam as Constant2TwoParam
    from .constant3 import Constant3 as Constant3
    from .constant3_one import Constant3One as Constant3One
    from .constant3_one import Constant3OneParam as Constant3OneParam
    from .constant3 import Constant3Param as Constant3Param
    from .constant3_two import Constant3Two as Constant3Two
    from .constant3_two import Constant3TwoParam as Constant3TwoParam
    from .constant4 import Constant4 as Constant4
    from .constant4_one import Constant4One as Constant4One
    from .constant4_one import Constant4OneParam as Constant4OneParam
    from .constant4 import Constant4Param as Constant4Param
    from .constant4_two import Constant4Two as Constant4Two
    from .constant4_two import Constant4TwoParam as Constant4TwoParam
    from .constant5 import Constant5 as Constant5
    from .constant5_one import Constant5One as Constant5One
    from .constant5_one import Constant5OneParam as Constant5OneParam
    from .constant5 import Constant5Param as Constant5Param
    from .constant5_two import Constant5Two as Constant5Two
    from .constant5_two import Constant5TwoParam as Constant5TwoParam
    from .constant6 import Constant6 as Constant6
    from .constant6_one import Constant6One as Constant6One
    from .constant6_one import Constant6OneParam as Constant6OneParam
    from .constant6 import Constant6Param as Constant6Param
    from .constant6_two import Constant6Two as Constant6Two
    from .constant6_two import Constant6TwoParam as Constant6TwoParam
    from .constant7 import Constant7 as Constant7
    from .constant7_one import Constant7One as Constant7One
    from .constant7_one import Constant7OneParam as Constant7OneParam
    from .constant7 import Constant7Param as Constant7Param
    from .constant7_two import Constant7Two as Constant7Two
    from .constant7_two import Constant7TwoParam as Constant7TwoParam
    from .constant8 import Constant8 as Constant8
    from .constant8_one import Constant8One as Constant8One
    from .constant8_one import Constant8OneParam as Constant8OneParam
    from .constant8 import Constant8Param as Constant8Param
    from .constant8_two import Constant8Two as Constant8Two
    from .constant8_two import Constant8TwoParam as Constant8TwoParam
    from .constant9 import Constant9 as Constant9
    from .constant9_one import Constant9One as Constant9One
    from .constant9_one import Constant9OneParam as Constant9OneParam
    from .constant9 import Constant9Param as Constant9Param
    from .constant9_two import Constant9Two as Constant9Two
    from .constant9_two import Constant9TwoParam as Constant9TwoParam
    from .declared1 import Declared1 as Declared1
    from .declared10 import Declared10 as Declared10
    from .declared10_one import Declared10One as Declared10One
    from .declared10_one import Declared10OneParam as Declared10OneParam
    from .declared10 import Declared10Param as Declared10Param
    from .declared10_two import Declared10Two as Declared10Two
    from .declared10_two import Declared10TwoParam as Declared10TwoParam
    from .declared11 import Declared11 as Declared11
    from .declared11_one import Declared11One as Declared11One
    from .declared11_one import Declared11OneParam as Declared11OneParam
    from .declared11 import Declared11Param as Declared11Param
    from .declared11_two import Declared11Two as Declared11Two
    from .declared11_two import Declared11TwoParam as Declared11TwoParam
    from .declared12 import Declared12 as Declared12
    from .declared12_one import Declared12One as Declared12One
    from .declared12_one import Declared12OneParam as Declared12OneParam
    from .declared12 import Declared12Param as Declared12Param
    from .declared12_two import Declared12Two as Declared12Two
    from .declared12_two import Declared12TwoParam as Declared12TwoParam
    from .declared1_one import Declared1One as Declared1One
    from .declared1_one import Declared1OneParam as Declared1OneParam
    from .declared1 import Declared1Param as Declared1Param
    from .declared1_two import Declared1Two as Declared1Two
    from .declared1_two import Declared1TwoParam as Declared1TwoParam
    from .declared2 import Declared2 as Declared2
    from .declared2_one import Declared2One as Declared2One
    from .declared2_one import Declared2OneParam as Declared2OneParam
    from .declared2 import Declared2Param as Declared2Param
    from .declared2_two import Declared2Two as Declared2Two
    from .declared2_two import Declared2TwoParam as Declared2TwoParam
    from .declared3 import Declared3 as Declared3
    from .declared3_one import Declared3One as Declared3One
    from .declared3_one import Declared3OneParam as Declared3OneParam
    from .declared3 import Declared3Param as Declared3Param
    from .declared3_two import Declared3Two as Declared3Two
    from .declared3_two import Declared3TwoParam as Declared3TwoParam
    from .declared4 import Declared4 as Declared4
    from .declared4_one import Declared4One as Declared4One
    from .declared4_one import Declared4OneParam as Declared4OneParam
    from .declared4 import Declared4Param as Declared4Param
    from .declared4_two import Declared4Two as Declared4Two
    from .declared4_two import Declared4TwoParam as Declared4TwoParam
    from .declared5 import Declared5 as Declared5
    from .declared5_one import Declared5One as Declared5One
    from .declared5_one import Declared5OneParam as Declared5OneParam
    from .declared5 import Declared5Param as Declared5Param
    from .declared5_two import Declared5Two as Declared5Two
    from .declared5_two import Declared5TwoParam as Declared5TwoParam
    from .declared6 import Declared6 as Declared6
    from .declared6_one import Declared6One as Declared6One
    from .declared6_one import Declared6OneParam as Declared6OneParam
    from .declared6 import Declared6Param as Declared6Param
    from .declared6_two import Declared6Two as Declared6Two
    from .declared6_two import Declared6TwoParam as Declared6TwoParam
    from .declared7 import Declared7 as Declared7
    from .declared7_one import Declared7One as Declared7One
    from .declared7_one import Declared7OneParam as Declared7OneParam
    from .declared7 import Declared7Param as Declared7Param
    from .declared7_two import Declared7Two as Declared7Two
    from .declared7_two import Declared7TwoParam as Declared7TwoParam
    from .declared8 import Declared8 as Declared8
    from .declared8_one import Declared8One as Declared8One
    from .declared8_one import Declared8OneParam as Declared8OneParam
    from .declared8 import Declared8Param as Declared8Param
    from .declared8_two import Declared8Two as Declared8Two
    from .declared8_two import Declared8TwoParam as Declared8TwoParam
    from .declared9 import Declared9 as Declared9
    from .declared9_one import Declared9One as Declared9One
    from .declared9_one import Declared9OneParam as Declared9OneParam
    from .declared9 import Declared9Param as Declared9Param
    from .declared9_two import Declared9Two as Declared9Two
    from .declared9_two import Declared9TwoParam as Declared9TwoParam

_HOME: dict[str, str] = {
    "Answer": "answer",
    "Constant1": "constant1",
    "Constant10": "constant10",
    "Constant10One": "constant10_one",
    "Constant10OneParam": "constant10_one",
    "Constant10Param": "constant10",
    "Constant10Two": "constant10_two",
    "Constant10TwoParam": "constant10_two",
    "Constant11": "constant11",
    "Constant11One": "constant11_one",
    "Constant11OneParam": "constant11_one",
    "Constant11Param": "constant11",
    "Constant11Two": "constant11_two",
    "Constant11TwoParam": "constant11_two",
    "Constant12": "constant12",
    "Constant12One": "constant12_one",
    "Constant12OneParam": "constant12_one",
    "Constant12Param": "constant12",
    "Constant12Two": "constant12_two",
    "Constant12TwoParam": "constant12_two",
    "Constant1One": "constant1_one",
    "Constant1OneParam": "constant1_one",
    "Constant1Param": "constant1",
    "Constant1Two": "constant1_two",
    "Constant1TwoParam": "constant1_two",
    "Constant2": "constant2",
    "Constant2One": "constant2_one",
    "Constant2OneParam": "constant2_one",
    "Constant2Param": "constant2",
    "Constant2Two": "constant2_two",
    "Constant2TwoParam": "constant2_two",
    "Constant3": "constant3",
    "Constant3One": "constant3_one",
    "Constant3OneParam": "constant3_one",
    "Constant3Param": "constant3",
    "Constant3Two": "constant3_two",
    "Constant3TwoParam": "constant3_two",
    "Constant4": "constant4",
    "Constant4One": "constant4_one",
    "Constant4OneParam": "constant4_one",
    "Constant4Param": "constant4",
    "Constant4Two": "constant4_two",
    "Constant4TwoParam": "constant4_two",
    "Constant5": "constant5",
    "Constant5One": "constant5_one",
    "Constant5OneParam": "constant5_one",
    "Constant5Param": "constant5",
    "Constant5Two": "constant5_two",
    "Constant5TwoParam": "constant5_two",
    "Constant6": "constant6",
    "Constant6One": "constant6_one",
    "Constant6OneParam": "constant6_one",
    "Constant6Param": "constant6",
    "Constant6Two": "constant6_two",
    "Constant6TwoParam": "constant6_two",
    "Constant7": "constant7",
    "Constant7One": "constant7_one",
    "Constant7OneParam": "constant7_one",
    "Constant7Param": "constant7",
    "Constant7Two": "constant7_two",
    "Constant7TwoParam": "constant7_two",
    "Constant8": "constant8",
    "Constant8One": "constant8_one",
    "Constant8OneParam": "constant8_one",
    "Constant8Param": "constant8",
    "Constant8Two": "constant8_two",
    "Constant8TwoParam": "constant8_two",
    "Constant9": "constant9",
    "Constant9One": "constant9_one",
    "Constant9OneParam": "constant9_one",
    "Constant9Param": "constant9",
    "Constant9Two": "constant9_two",
    "Constant9TwoParam": "constant9_two",
    "Declared1": "declared1",
    "Declared10": "declared10",
    "Declared10One": "declared10_one",
    "Declared10OneParam": "declared10_one",
    "Declared10Param": "declared10",
    "Declared10Two": "declared10_two",
    "Declared10TwoParam": "declared10_two",
    "Declared11": "declared11",
    "Declared11One": "declared11_one",
    "Declared11OneParam": "declared11_one",
    "Declared11Param": "declared11",
    "Declared11Two": "declared11_two",
    "Declared11TwoParam": "declared11_two",
    "Declared12": "declared12",
    "Declared12One": "declared12_one",
    "Declared12OneParam": "declared12_one",
    "Declared12Param": "declared12",
    "Declared12Two": "declared12_two",
    "Declared12TwoParam": "declared12_two",
    "Declared1One": "declared1_one",
    "Declared1OneParam": "declared1_one",
    "Declared1Param": "declared1",
    "Declared1Two": "declared1_two",
    "Declared1TwoParam": "declared1_two",
    "Declared2": "declared2",
    "Declared2One": "declared2_one",
    "Declared2OneParam": "declared2_one",
    "Declared2Param": "declared2",
    "Declared2Two": "declared2_two",
    "Declared2TwoParam": "declared2_two",
    "Declared3": "declared3",
    "Declared3One": "declared3_one",
    "Declared3OneParam": "declared3_one",
    "Declared3Param": "declared3",
    "Declared3Two": "declared3_two",
    "Declared3TwoParam": "declared3_two",
    "Declared4": "declared4",
    "Declared4One": "declared4_one",
    "Declared4OneParam": "declared4_one",
    "Declared4Param": "declared4",
    "Declared4Two": "declared4_two",
    "Declared4TwoParam": "declared4_two",
    "Declared5": "declared5",
    "Declared5One": "declared5_one",
    "Declared5OneParam": "declared5_one",
    "Declared5Param": "declared5",
    "Declared5Two": "declared5_two",
    "Declared5TwoParam": "declared5_two",
    "Declared6": "declared6",
    "Declared6One": "declared6_one",
    "Declared6OneParam": "declared6_one",
    "Declared6Param": "declared6",
    "Declared6Two": "declared6_two",
    "Declared6TwoParam": "declared6_two",
    "Declared7": "declared7",
    "Declared7One": "declared7_one",
    "Declared7OneParam": "declared7_one",
    "Declared7Param": "declared7",
    "Declared7Two": "declared7_two",
    "Declared7TwoParam": "declared7_two",
    "Declared8": "declared8",
    "Declared8One": "declared8_one",
    "Declared8OneParam": "declared8_one",
    "Declared8Param": "declared8",
    "Declared8Two": "declared8_two",
    "Declared8TwoParam": "declared8_two",
    "Declared9": "declared9",
    "Declared9One": "declared9_one",
    "Declared9OneParam": "declared9_one",
    "Declared9Param": "declared9",
    "Declared9Two": "declared9_two",
    "Declared9TwoParam": "declared9_two",
}


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    if name == "__all__":
        return sorted(_HOME)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
