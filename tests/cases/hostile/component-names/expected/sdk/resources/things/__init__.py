"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.models import Model
from ..._runtime.operation import Operation, RequestOptions
from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ... import models

_CREATE: Operation[models.All] = Operation("things.create", "POST /things", returns="All")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        p0: Omittable[models.InitParam | Model] = OMIT,
        p1: Omittable[models.MainParam | Model] = OMIT,
        p2: Omittable[models.ModelTypeParam | Model] = OMIT,
        p3: Omittable[models.EvilParam | Model] = OMIT,
        p4: Omittable[models.EtcPasswdParam | Model] = OMIT,
        p5: Omittable[models.SortedParam | Model] = OMIT,
        p6: Omittable[models.Sorted1Param | Model] = OMIT,
        p7: Omittable[models.ImportlibParam | Model] = OMIT,
        p8: Omittable[models.GetattrParam | Model] = OMIT,
        p9: Omittable[models.ImportOsOsSystemTrueParam | Model] = OMIT,
        p10: Omittable[models.FooBARParam | Model] = OMIT,
        p11: Omittable[models.FooBarParam | Model] = OMIT,
        p12: Omittable[models.ABParam | Model] = OMIT,
        p13: Omittable[models.Model77Param | Model] = OMIT,
        p14: Omittable[models.ClassParam | Model] = OMIT,
        p15: Omittable[models.NoneTypeParam | Model] = OMIT,
        p16: Omittable[models.BaseModelTypeParam | Model] = OMIT,
        p17: Omittable[models.RootModelTypeParam | Model] = OMIT,
        p18: Omittable[models.ConfigDictTypeParam | Model] = OMIT,
        p19: Omittable[models.OptionalParam | Model] = OMIT,
        p20: Omittable[models.XParam | Model] = OMIT,
        p21: Omittable[
            models.WwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwParam
            | Model
        ] = OMIT,
        p22: Omittable[models.OsPathParam | Model] = OMIT,
        p23: Omittable[models.CONParam | Model] = OMIT,
        p24: Omittable[models.StrParam | Model] = OMIT,
        p25: Omittable[models.ListParam | Model] = OMIT,
        p26: Omittable[models.DictParam | Model] = OMIT,
        p27: Omittable[models.TYPECHECKINGParam | Model] = OMIT,
        p28: Omittable[models.AnnotationsParam | Model] = OMIT,
        p29: Omittable[models.ConftestParam | Model] = OMIT,
        options: RequestOptions | None = None,
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
        p0: Omittable[models.InitParam | Model] = OMIT,
        p1: Omittable[models.MainParam | Model] = OMIT,
        p2: Omittable[models.ModelTypeParam | Model] = OMIT,
        p3: Omittable[models.EvilParam | Model] = OMIT,
        p4: Omittable[models.EtcPasswdParam | Model] = OMIT,
        p5: Omittable[models.SortedParam | Model] = OMIT,
        p6: Omittable[models.Sorted1Param | Model] = OMIT,
        p7: Omittable[models.ImportlibParam | Model] = OMIT,
        p8: Omittable[models.GetattrParam | Model] = OMIT,
        p9: Omittable[models.ImportOsOsSystemTrueParam | Model] = OMIT,
        p10: Omittable[models.FooBARParam | Model] = OMIT,
        p11: Omittable[models.FooBarParam | Model] = OMIT,
        p12: Omittable[models.ABParam | Model] = OMIT,
        p13: Omittable[models.Model77Param | Model] = OMIT,
        p14: Omittable[models.ClassParam | Model] = OMIT,
        p15: Omittable[models.NoneTypeParam | Model] = OMIT,
        p16: Omittable[models.BaseModelTypeParam | Model] = OMIT,
        p17: Omittable[models.RootModelTypeParam | Model] = OMIT,
        p18: Omittable[models.ConfigDictTypeParam | Model] = OMIT,
        p19: Omittable[models.OptionalParam | Model] = OMIT,
        p20: Omittable[models.XParam | Model] = OMIT,
        p21: Omittable[
            models.WwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwParam
            | Model
        ] = OMIT,
        p22: Omittable[models.OsPathParam | Model] = OMIT,
        p23: Omittable[models.CONParam | Model] = OMIT,
        p24: Omittable[models.StrParam | Model] = OMIT,
        p25: Omittable[models.ListParam | Model] = OMIT,
        p26: Omittable[models.DictParam | Model] = OMIT,
        p27: Omittable[models.TYPECHECKINGParam | Model] = OMIT,
        p28: Omittable[models.AnnotationsParam | Model] = OMIT,
        p29: Omittable[models.ConftestParam | Model] = OMIT,
        options: RequestOptions | None = None,
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
