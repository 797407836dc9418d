"""All and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class All(rt.Model):
    """All."""

    p0: models.Init | None = None

    p1: models.Main | None = None

    p2: models.Model | None = None

    p3: models.Evil | None = None

    p4: models.EtcPasswd | None = None

    p5: models.Sorted | None = None

    p6: models.Sorted1 | None = None

    p7: models.Importlib | None = None

    p8: models.Getattr | None = None

    p9: models.ImportOsOsSystemTrue | None = None

    p10: models.FooBAR | None = None

    p11: models.FooBar | None = None

    p12: models.AB | None = None

    p13: models.Model77 | None = None

    p14: models.Class | None = None

    p15: models.NoneType | None = None

    p16: models.BaseModel | None = None

    p17: models.RootModel | None = None

    p18: models.ConfigDict | None = None

    p19: models.Optional | None = None

    p20: models.X | None = None

    p21: (
        models.Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        | None
    ) = None

    p22: models.OsPath | None = None

    p23: models.CON | None = None

    p24: models.Str | None = None

    p25: models.List | None = None

    p26: models.Dict | None = None

    p27: models.TYPECHECKING | None = None

    p28: models.Annotations | None = None

    p29: models.Conftest | None = None


from .. import models
