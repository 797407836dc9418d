"""All and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class All(rt.Model):
    """All."""

    p0: Init | None = None

    p1: Main | None = None

    p2: ModelType | None = None

    p3: Evil | None = None

    p4: EtcPasswd | None = None

    p5: Sorted | None = None

    p6: Sorted1 | None = None

    p7: Importlib | None = None

    p8: Getattr | None = None

    p9: ImportOsOsSystemTrue | None = None

    p10: FooBAR | None = None

    p11: FooBar | None = None

    p12: AB | None = None

    p13: Model77 | None = None

    p14: Class | None = None

    p15: NoneType | None = None

    p16: BaseModelType | None = None

    p17: RootModelType | None = None

    p18: ConfigDictType | None = None

    p19: Optional | None = None

    p20: X | None = None

    p21: (
        Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        | None
    ) = None

    p22: OsPath | None = None

    p23: CON | None = None

    p24: Str | None = None

    p25: List | None = None

    p26: Dict | None = None

    p27: TYPECHECKING | None = None

    p28: Annotations | None = None

    p29: Conftest | None = None


class AllParam(TypedDict):
    """All."""

    p0: NotRequired[InitParam]

    p1: NotRequired[MainParam]

    p2: NotRequired[ModelTypeParam]

    p3: NotRequired[EvilParam]

    p4: NotRequired[EtcPasswdParam]

    p5: NotRequired[SortedParam]

    p6: NotRequired[Sorted1Param]

    p7: NotRequired[ImportlibParam]

    p8: NotRequired[GetattrParam]

    p9: NotRequired[ImportOsOsSystemTrueParam]

    p10: NotRequired[FooBARParam]

    p11: NotRequired[FooBarParam]

    p12: NotRequired[ABParam]

    p13: NotRequired[Model77Param]

    p14: NotRequired[ClassParam]

    p15: NotRequired[NoneTypeParam]

    p16: NotRequired[BaseModelTypeParam]

    p17: NotRequired[RootModelTypeParam]

    p18: NotRequired[ConfigDictTypeParam]

    p19: NotRequired[OptionalParam]

    p20: NotRequired[XParam]

    p21: NotRequired[
        WwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwParam
    ]

    p22: NotRequired[OsPathParam]

    p23: NotRequired[CONParam]

    p24: NotRequired[StrParam]

    p25: NotRequired[ListParam]

    p26: NotRequired[DictParam]

    p27: NotRequired[TYPECHECKINGParam]

    p28: NotRequired[AnnotationsParam]

    p29: NotRequired[ConftestParam]


from .a_b import AB, ABParam
from .annotations import Annotations, AnnotationsParam
from .base_model import BaseModelType, BaseModelTypeParam
from .class_ import Class, ClassParam
from .con_ import CON, CONParam
from .config_dict import ConfigDictType, ConfigDictTypeParam
from .conftest import Conftest, ConftestParam
from .dict_ import Dict, DictParam
from .etc_passwd import EtcPasswd, EtcPasswdParam
from .evil import Evil, EvilParam
from .foo_bar import FooBAR, FooBARParam, FooBar, FooBarParam
from .getattr_ import Getattr, GetattrParam
from .import_os_os_system_true import ImportOsOsSystemTrue, ImportOsOsSystemTrueParam
from .importlib_ import Importlib, ImportlibParam
from .init import Init, InitParam
from .list_ import List, ListParam
from .main import Main, MainParam
from .module import ModelType, ModelTypeParam
from .module_7_7 import Model77, Model77Param
from .none import NoneType, NoneTypeParam
from .optional import Optional, OptionalParam
from .os_path import OsPath, OsPathParam
from .root_model import RootModelType, RootModelTypeParam
from .sorted_ import Sorted, SortedParam
from .sorted_1 import Sorted1, Sorted1Param
from .str_ import Str, StrParam
from .type_checking import TYPECHECKING, TYPECHECKINGParam
from .wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww import (
    Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww,
    WwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwParam,
)
from .x import X, XParam
