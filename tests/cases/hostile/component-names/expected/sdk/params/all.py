"""All and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class All(TypedDict):
    """All."""

    p0: NotRequired[params.Init | models.Init]

    p1: NotRequired[params.Main | models.Main]

    p2: NotRequired[params.Model | models.Model]

    p3: NotRequired[params.Evil | models.Evil]

    p4: NotRequired[params.EtcPasswd | models.EtcPasswd]

    p5: NotRequired[params.Sorted | models.Sorted]

    p6: NotRequired[params.Sorted1 | models.Sorted1]

    p7: NotRequired[params.Importlib | models.Importlib]

    p8: NotRequired[params.Getattr | models.Getattr]

    p9: NotRequired[params.ImportOsOsSystemTrue | models.ImportOsOsSystemTrue]

    p10: NotRequired[params.FooBAR | models.FooBAR]

    p11: NotRequired[params.FooBar | models.FooBar]

    p12: NotRequired[params.AB | models.AB]

    p13: NotRequired[params.Model77 | models.Model77]

    p14: NotRequired[params.Class | models.Class]

    p15: NotRequired[params.NoneType | models.NoneType]

    p16: NotRequired[params.BaseModel | models.BaseModel]

    p17: NotRequired[params.RootModel | models.RootModel]

    p18: NotRequired[params.ConfigDict | models.ConfigDict]

    p19: NotRequired[params.Optional | models.Optional]

    p20: NotRequired[params.X | models.X]

    p21: NotRequired[
        params.Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        | models.Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    ]

    p22: NotRequired[params.OsPath | models.OsPath]

    p23: NotRequired[params.CON | models.CON]

    p24: NotRequired[params.Str | models.Str]

    p25: NotRequired[params.List | models.List]

    p26: NotRequired[params.Dict | models.Dict]

    p27: NotRequired[params.TYPECHECKING | models.TYPECHECKING]

    p28: NotRequired[params.Annotations | models.Annotations]

    p29: NotRequired[params.Conftest | models.Conftest]


from .. import models, params
