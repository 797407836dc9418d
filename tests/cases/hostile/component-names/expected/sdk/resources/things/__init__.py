"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.All] = Operation("things.create", "POST /things", returns="All")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        p0: Omittable[params.Init | models.Init] = OMIT,
        p1: Omittable[params.Main | models.Main] = OMIT,
        p2: Omittable[params.Model | models.Model] = OMIT,
        p3: Omittable[params.Evil | models.Evil] = OMIT,
        p4: Omittable[params.EtcPasswd | models.EtcPasswd] = OMIT,
        p5: Omittable[params.Sorted | models.Sorted] = OMIT,
        p6: Omittable[params.Sorted1 | models.Sorted1] = OMIT,
        p7: Omittable[params.Importlib | models.Importlib] = OMIT,
        p8: Omittable[params.Getattr | models.Getattr] = OMIT,
        p9: Omittable[params.ImportOsOsSystemTrue | models.ImportOsOsSystemTrue] = OMIT,
        p10: Omittable[params.FooBAR | models.FooBAR] = OMIT,
        p11: Omittable[params.FooBar | models.FooBar] = OMIT,
        p12: Omittable[params.AB | models.AB] = OMIT,
        p13: Omittable[params.Model77 | models.Model77] = OMIT,
        p14: Omittable[params.Class | models.Class] = OMIT,
        p15: Omittable[params.NoneType | models.NoneType] = OMIT,
        p16: Omittable[params.BaseModel | models.BaseModel] = OMIT,
        p17: Omittable[params.RootModel | models.RootModel] = OMIT,
        p18: Omittable[params.ConfigDict | models.ConfigDict] = OMIT,
        p19: Omittable[params.Optional | models.Optional] = OMIT,
        p20: Omittable[params.X | models.X] = OMIT,
        p21: Omittable[
            params.Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
            | models.Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        ] = OMIT,
        p22: Omittable[params.OsPath | models.OsPath] = OMIT,
        p23: Omittable[params.CON | models.CON] = OMIT,
        p24: Omittable[params.Str | models.Str] = OMIT,
        p25: Omittable[params.List | models.List] = OMIT,
        p26: Omittable[params.Dict | models.Dict] = OMIT,
        p27: Omittable[params.TYPECHECKING | models.TYPECHECKING] = OMIT,
        p28: Omittable[params.Annotations | models.Annotations] = OMIT,
        p29: Omittable[params.Conftest | models.Conftest] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.All:
        """POST /things."""
        return self._call(
            _CREATE,
            body={
                "p0": p0,
                "p1": p1,
                "p2": p2,
                "p3": p3,
                "p4": p4,
                "p5": p5,
                "p6": p6,
                "p7": p7,
                "p8": p8,
                "p9": p9,
                "p10": p10,
                "p11": p11,
                "p12": p12,
                "p13": p13,
                "p14": p14,
                "p15": p15,
                "p16": p16,
                "p17": p17,
                "p18": p18,
                "p19": p19,
                "p20": p20,
                "p21": p21,
                "p22": p22,
                "p23": p23,
                "p24": p24,
                "p25": p25,
                "p26": p26,
                "p27": p27,
                "p28": p28,
                "p29": p29,
            },
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        *,
        p0: Omittable[params.Init | models.Init] = OMIT,
        p1: Omittable[params.Main | models.Main] = OMIT,
        p2: Omittable[params.Model | models.Model] = OMIT,
        p3: Omittable[params.Evil | models.Evil] = OMIT,
        p4: Omittable[params.EtcPasswd | models.EtcPasswd] = OMIT,
        p5: Omittable[params.Sorted | models.Sorted] = OMIT,
        p6: Omittable[params.Sorted1 | models.Sorted1] = OMIT,
        p7: Omittable[params.Importlib | models.Importlib] = OMIT,
        p8: Omittable[params.Getattr | models.Getattr] = OMIT,
        p9: Omittable[params.ImportOsOsSystemTrue | models.ImportOsOsSystemTrue] = OMIT,
        p10: Omittable[params.FooBAR | models.FooBAR] = OMIT,
        p11: Omittable[params.FooBar | models.FooBar] = OMIT,
        p12: Omittable[params.AB | models.AB] = OMIT,
        p13: Omittable[params.Model77 | models.Model77] = OMIT,
        p14: Omittable[params.Class | models.Class] = OMIT,
        p15: Omittable[params.NoneType | models.NoneType] = OMIT,
        p16: Omittable[params.BaseModel | models.BaseModel] = OMIT,
        p17: Omittable[params.RootModel | models.RootModel] = OMIT,
        p18: Omittable[params.ConfigDict | models.ConfigDict] = OMIT,
        p19: Omittable[params.Optional | models.Optional] = OMIT,
        p20: Omittable[params.X | models.X] = OMIT,
        p21: Omittable[
            params.Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
            | models.Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        ] = OMIT,
        p22: Omittable[params.OsPath | models.OsPath] = OMIT,
        p23: Omittable[params.CON | models.CON] = OMIT,
        p24: Omittable[params.Str | models.Str] = OMIT,
        p25: Omittable[params.List | models.List] = OMIT,
        p26: Omittable[params.Dict | models.Dict] = OMIT,
        p27: Omittable[params.TYPECHECKING | models.TYPECHECKING] = OMIT,
        p28: Omittable[params.Annotations | models.Annotations] = OMIT,
        p29: Omittable[params.Conftest | models.Conftest] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.All:
        """POST /things."""
        return await self._call(
            _CREATE,
            body={
                "p0": p0,
                "p1": p1,
                "p2": p2,
                "p3": p3,
                "p4": p4,
                "p5": p5,
                "p6": p6,
                "p7": p7,
                "p8": p8,
                "p9": p9,
                "p10": p10,
                "p11": p11,
                "p12": p12,
                "p13": p13,
                "p14": p14,
                "p15": p15,
                "p16": p16,
                "p17": p17,
                "p18": p18,
                "p19": p19,
                "p20": p20,
                "p21": p21,
                "p22": p22,
                "p23": p23,
                "p24": p24,
                "p25": p25,
                "p26": p26,
                "p27": p27,
                "p28": p28,
                "p29": p29,
            },
            options=options,
        )
