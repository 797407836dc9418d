"""Every type of what is sent, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .a_b import AB as AB
    from .all import All as All
    from .annotations import Annotations as Annotations
    from .base_model import BaseModel as BaseModel
    from .con_ import CON as CON
    from .class_ import Class as Class
    from .config_dict import ConfigDict as ConfigDict
    from .conftest import Conftest as Conftest
    from .dict_ import Dict as Dict
    from .etc_passwd import EtcPasswd as EtcPasswd
    from .evil import Evil as Evil
    from .foo_bar import FooBAR as FooBAR
    from .foo_bar import FooBar as FooBar
    from .getattr_ import Getattr as Getattr
    from .import_os_os_system_true import ImportOsOsSystemTrue as ImportOsOsSystemTrue
    from .importlib_ import Importlib as Importlib
    from .init import Init as Init
    from .list_ import List as List
    from .main import Main as Main
    from .module import Model as Model
    from .module_7_7 import Model77 as Model77
    from .none import NoneType as NoneType
    from .optional import Optional as Optional
    from .os_path import OsPath as OsPath
    from .root_model import RootModel as RootModel
    from .sorted_ import Sorted as Sorted
    from .sorted_1 import Sorted1 as Sorted1
    from .str_ import Str as Str
    from .type_checking import TYPECHECKING as TYPECHECKING
    from .wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww_0c7785cc import (
        Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww as Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww,
    )
    from .x import X as X

_HOME: dict[str, str] = {
    "AB": "a_b",
    "All": "all",
    "Annotations": "annotations",
    "BaseModel": "base_model",
    "CON": "con_",
    "Class": "class_",
    "ConfigDict": "config_dict",
    "Conftest": "conftest",
    "Dict": "dict_",
    "EtcPasswd": "etc_passwd",
    "Evil": "evil",
    "FooBAR": "foo_bar",
    "FooBar": "foo_bar",
    "Getattr": "getattr_",
    "ImportOsOsSystemTrue": "import_os_os_system_true",
    "Importlib": "importlib_",
    "Init": "init",
    "List": "list_",
    "Main": "main",
    "Model": "module",
    "Model77": "module_7_7",
    "NoneType": "none",
    "Optional": "optional",
    "OsPath": "os_path",
    "RootModel": "root_model",
    "Sorted": "sorted_",
    "Sorted1": "sorted_1",
    "Str": "str_",
    "TYPECHECKING": "type_checking",
    "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww": "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww_0c7785cc",
    "X": "x",
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
