"""Every type of the API, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .a_b import AB as AB
    from .a_b import ABParam as ABParam
    from .all import All as All
    from .all import AllParam as AllParam
    from .annotations import Annotations as Annotations
    from .annotations import AnnotationsParam as AnnotationsParam
    from .base_model import BaseModelType as BaseModelType
    from .base_model import BaseModelTypeParam as BaseModelTypeParam
    from .con_ import CON as CON
    from .con_ import CONParam as CONParam
    from .class_ import Class as Class
    from .class_ import ClassParam as ClassParam
    from .config_dict import ConfigDictType as ConfigDictType
    from .config_dict import ConfigDictTypeParam as ConfigDictTypeParam
    from .conftest import Conftest as Conftest
    from .conftest import ConftestParam as ConftestParam
    from .dict_ import Dict as Dict
    from .dict_ import DictParam as DictParam
    from .etc_passwd import EtcPasswd as EtcPasswd
    from .etc_passwd import EtcPasswdParam as EtcPasswdParam
    from .evil import Evil as Evil
    from .evil import EvilParam as EvilParam
    from .foo_bar import FooBAR as FooBAR
    from .foo_bar import FooBARParam as FooBARParam
    from .foo_bar import FooBar as FooBar
    from .foo_bar import FooBarParam as FooBarParam
    from .getattr_ import Getattr as Getattr
    from .getattr_ import GetattrParam as GetattrParam
    from .import_os_os_system_true import ImportOsOsSystemTrue as ImportOsOsSystemTrue
    from .import_os_os_system_true import ImportOsOsSystemTrueParam as ImportOsOsSystemTrueParam
    from .importlib_ import Importlib as Importlib
    from .importlib_ import ImportlibParam as ImportlibParam
    from .init import Init as Init
    from .init import InitParam as InitParam
    from .list_ import List as List
    from .list_ import ListParam as ListParam
    from .main import Main as Main
    from .main import MainParam as MainParam
    from .module_7_7 import Model77 as Model77
    from .module_7_7 import Model77Param as Model77Param
    from .module import ModelType as ModelType
    from .module import ModelTypeParam as ModelTypeParam
    from .none import NoneType as NoneType
    from .none import NoneTypeParam as NoneTypeParam
    from .optional import Optional as Optional
    from .optional import OptionalParam as OptionalParam
    from .os_path import OsPath as OsPath
    from .os_path import OsPathParam as OsPathParam
    from .root_model import RootModelType as RootModelType
    from .root_model import RootModelTypeParam as RootModelTypeParam
    from .sorted_ import Sorted as Sorted
    from .sorted_1 import Sorted1 as Sorted1
    from .sorted_1 import Sorted1Param as Sorted1Param
    from .sorted_ import SortedParam as SortedParam
    from .str_ import Str as Str
    from .str_ import StrParam as StrParam
    from .type_checking import TYPECHECKING as TYPECHECKING
    from .type_checking import TYPECHECKINGParam as TYPECHECKINGParam
    from .wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww import (
        Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww as Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww,
    )
    from .wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww import (
        WwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwParam as WwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwParam,
    )
    from .x import X as X
    from .x import XParam as XParam

_HOME: dict[str, str] = {
    "AB": "a_b",
    "ABParam": "a_b",
    "All": "all",
    "AllParam": "all",
    "Annotations": "annotations",
    "AnnotationsParam": "annotations",
    "BaseModelType": "base_model",
    "BaseModelTypeParam": "base_model",
    "CON": "con_",
    "CONParam": "con_",
    "Class": "class_",
    "ClassParam": "class_",
    "ConfigDictType": "config_dict",
    "ConfigDictTypeParam": "config_dict",
    "Conftest": "conftest",
    "ConftestParam": "conftest",
    "Dict": "dict_",
    "DictParam": "dict_",
    "EtcPasswd": "etc_passwd",
    "EtcPasswdParam": "etc_passwd",
    "Evil": "evil",
    "EvilParam": "evil",
    "FooBAR": "foo_bar",
    "FooBARParam": "foo_bar",
    "FooBar": "foo_bar",
    "FooBarParam": "foo_bar",
    "Getattr": "getattr_",
    "GetattrParam": "getattr_",
    "ImportOsOsSystemTrue": "import_os_os_system_true",
    "ImportOsOsSystemTrueParam": "import_os_os_system_true",
    "Importlib": "importlib_",
    "ImportlibParam": "importlib_",
    "Init": "init",
    "InitParam": "init",
    "List": "list_",
    "ListParam": "list_",
    "Main": "main",
    "MainParam": "main",
    "Model77": "module_7_7",
    "Model77Param": "module_7_7",
    "ModelType": "module",
    "ModelTypeParam": "module",
    "NoneType": "none",
    "NoneTypeParam": "none",
    "Optional": "optional",
    "OptionalParam": "optional",
    "OsPath": "os_path",
    "OsPathParam": "os_path",
    "RootModelType": "root_model",
    "RootModelTypeParam": "root_model",
    "Sorted": "sorted_",
    "Sorted1": "sorted_1",
    "Sorted1Param": "sorted_1",
    "SortedParam": "sorted_",
    "Str": "str_",
    "StrParam": "str_",
    "TYPECHECKING": "type_checking",
    "TYPECHECKINGParam": "type_checking",
    "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww": "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "WwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwParam": "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "X": "x",
    "XParam": "x",
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
