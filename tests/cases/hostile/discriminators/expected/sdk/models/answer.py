"""Answer and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Answer(rt.Model):
    """Answer."""

    declared_1: models.Declared1 | None = None

    constant_1: models.Constant1 | None = None

    declared_2: models.Declared2 | None = None

    constant_2: models.Constant2 | None = None

    declared_3: models.Declared3 | None = None

    constant_3: models.Constant3 | None = None

    declared_4: models.Declared4 | None = None

    constant_4: models.Constant4 | None = None

    declared_5: models.Declared5 | None = None

    constant_5: models.Constant5 | None = None

    declared_6: models.Declared6 | None = None

    constant_6: models.Constant6 | None = None

    declared_7: models.Declared7 | None = None

    constant_7: models.Constant7 | None = None

    declared_8: models.Declared8 | None = None

    constant_8: models.Constant8 | None = None

    declared_9: models.Declared9 | None = None

    constant_9: models.Constant9 | None = None

    declared_10: models.Declared10 | None = None

    constant_10: models.Constant10 | None = None

    declared_11: models.Declared11 | None = None

    constant_11: models.Constant11 | None = None

    declared_12: models.Declared12 | None = None

    constant_12: models.Constant12 | None = None


from .. import models
