"""Answer and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class Answer(rt.Model):
    """Answer."""

    declared_1: Declared1 | None = None

    constant_1: Constant1 | None = None

    declared_2: Declared2 | None = None

    constant_2: Constant2 | None = None

    declared_3: Declared3 | None = None

    constant_3: Constant3 | None = None

    declared_4: Declared4 | None = None

    constant_4: Constant4 | None = None

    declared_5: Declared5 | None = None

    constant_5: Constant5 | None = None

    declared_6: Declared6 | None = None

    constant_6: Constant6 | None = None

    declared_7: Declared7 | None = None

    constant_7: Constant7 | None = None

    declared_8: Declared8 | None = None

    constant_8: Constant8 | None = None

    declared_9: Declared9 | None = None

    constant_9: Constant9 | None = None

    declared_10: Declared10 | None = None

    constant_10: Constant10 | None = None

    declared_11: Declared11 | None = None

    constant_11: Constant11 | None = None

    declared_12: Declared12 | None = None

    constant_12: Constant12 | None = None


from .constant1 import Constant1
from .constant10 import Constant10
from .constant11 import Constant11
from .constant12 import Constant12
from .constant2 import Constant2
from .constant3 import Constant3
from .constant4 import Constant4
from .constant5 import Constant5
from .constant6 import Constant6
from .constant7 import Constant7
from .constant8 import Constant8
from .constant9 import Constant9
from .declared1 import Declared1
from .declared10 import Declared10
from .declared11 import Declared11
from .declared12 import Declared12
from .declared2 import Declared2
from .declared3 import Declared3
from .declared4 import Declared4
from .declared5 import Declared5
from .declared6 import Declared6
from .declared7 import Declared7
from .declared8 import Declared8
from .declared9 import Declared9
