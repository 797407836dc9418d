"""Operations of `things`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models, params
from ..._runtime.arguments import OMIT, Omittable
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Thing] = Operation("things.create", "POST /things", returns="Thing")


class Things(Resource):
    """Operations of `things`."""

    def create(
        self,
        *,
        body_class_: str,
        argument: Omittable[str] = OMIT,
        query_argument: Omittable[str] = OMIT,
        query_argument_2: Omittable[str] = OMIT,
        query_argument_3: Omittable[str] = OMIT,
        query_argument_4: Omittable[str] = OMIT,
        a_b: Omittable[str] = OMIT,
        query_argument_5: Omittable[str] = OMIT,
        argument_7_7: Omittable[str] = OMIT,
        raw: Omittable[str] = OMIT,
        x: Omittable[str] = OMIT,
        n_bullet: Omittable[str] = OMIT,
        query_argument_6: Omittable[str] = OMIT,
        argument_2_j: Omittable[str] = OMIT,
        query_argument_7: Omittable[str] = OMIT,
        query_argument_8: Omittable[str] = OMIT,
        import_os_os_system_true: Omittable[str] = OMIT,
        query_argument_9: Omittable[str] = OMIT,
        query_argument_10: Omittable[str] = OMIT,
        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww: Omittable[
            str
        ] = OMIT,
        none: Omittable[str] = OMIT,
        true: Omittable[str] = OMIT,
        a_b_c: Omittable[str] = OMIT,
        query_argument_11: Omittable[str] = OMIT,
        class_: Omittable[str] = OMIT,
        init: Omittable[str] = OMIT,
        dict: Omittable[str] = OMIT,
        abc_impl: Omittable[str] = OMIT,
        import_: Omittable[str] = OMIT,
        query_class_: Omittable[str] = OMIT,
        model_dump: Omittable[str] = OMIT,
        query_argument_12: Omittable[str] = OMIT,
        etc_passwd: Omittable[str] = OMIT,
        query_x: Omittable[str] = OMIT,
        query_argument_13: Omittable[str] = OMIT,
        query_argument_14: Omittable[str] = OMIT,
        query_a_b: Omittable[str] = OMIT,
        lambda_: Omittable[str] = OMIT,
        body_argument: Omittable[str] = OMIT,
        body_argument_2: Omittable[str] = OMIT,
        body_argument_3: Omittable[str] = OMIT,
        body_argument_4: Omittable[str] = OMIT,
        body_argument_5: Omittable[str] = OMIT,
        body_a_b: Omittable[str] = OMIT,
        body_argument_6: Omittable[str] = OMIT,
        body_argument_7_7: Omittable[str] = OMIT,
        body_raw: Omittable[str] = OMIT,
        body_x: Omittable[str] = OMIT,
        body_n_bullet: Omittable[str] = OMIT,
        body_argument_7: Omittable[str] = OMIT,
        body_argument_2_j: Omittable[str] = OMIT,
        body_argument_8: Omittable[str] = OMIT,
        body_argument_9: Omittable[str] = OMIT,
        body_import_os_os_system_true: Omittable[str] = OMIT,
        body_argument_10: Omittable[str] = OMIT,
        body_argument_11: Omittable[str] = OMIT,
        body_wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww: Omittable[
            str
        ] = OMIT,
        body_none: Omittable[str] = OMIT,
        body_true: Omittable[str] = OMIT,
        body_a_b_c: Omittable[str] = OMIT,
        body_argument_12: Omittable[str] = OMIT,
        body_init: Omittable[str] = OMIT,
        body_dict: Omittable[str] = OMIT,
        body_abc_impl: Omittable[str] = OMIT,
        body_import_: Omittable[str] = OMIT,
        body_class_2: Omittable[str] = OMIT,
        body_model_dump: Omittable[str] = OMIT,
        body_argument_13: Omittable[str] = OMIT,
        body_etc_passwd: Omittable[str] = OMIT,
        body_x_2: Omittable[str] = OMIT,
        body_argument_14: Omittable[str] = OMIT,
        body_argument_15: Omittable[str] = OMIT,
        body_a_b_2: Omittable[str] = OMIT,
        body_lambda_: Omittable[str] = OMIT,
        inner: Omittable[params.Inner | models.Inner] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """POST /things.

        Args:
            body_class_: The one called __class__.
            body_argument: The one called \"\"\".
            body_argument_2: The one called \\.
            body_argument_3: The one called \\\\.
            body_argument_4: The one called '.
            body_argument_5: The one called ".
            body_a_b: The one called a b.
            body_argument_6: The one called.
            body_argument_7_7: The one called {{ 7 * 7 }}.
            body_raw: The one called {% raw %}.
            body_x: The one called {# x #}.
            body_n_bullet: The one called \\N{BULLET}.
            body_argument_7: The one called.
            body_argument_2_j: The one called [2J.
            body_argument_8: The one called.
            body_argument_9: The one called 😀.
            body_import_os_os_system_true: The one called '); import os; os.system('true.
            body_argument_10: The one called é.
            body_argument_11: The one called ﬁ.
            body_wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww:
                The one called
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww.
            body_none: The one called None.
            body_true: The one called True.
            body_a_b_c: The one called a.b[]{}=%:c.
            body_argument_12: The one called.
            body_init: The one called __init__.
            body_dict: The one called __dict__.
            body_abc_impl: The one called _abc_impl.
            body_import_: The one called import.
            body_class_2: The one called class.
            body_model_dump: The one called model_dump.
            body_argument_13: The one called ..
            body_etc_passwd: The one called /etc/passwd.
            body_x_2: The one called ../../x.
            body_argument_14: The one called ﬀ.
            body_argument_15: The one called.
            body_a_b_2: The one called ab.
            body_lambda_: The one called lambda.
        """
        return self._call(
            _CREATE,
            query={
                '"""': argument,
                "\\": query_argument,
                "\\\\": query_argument_2,
                "'": query_argument_3,
                '"': query_argument_4,
                "a\nb": a_b,
                "\r": query_argument_5,
                "{{ 7 * 7 }}": argument_7_7,
                "{% raw %}": raw,
                "{# x #}": x,
                "\\N{BULLET}": n_bullet,
                "\x00": query_argument_6,
                "\x1b[2J": argument_2_j,
                "\u202e": query_argument_7,
                "😀": query_argument_8,
                "'); import os; os.system('true": import_os_os_system_true,
                "é": query_argument_9,
                "ﬁ": query_argument_10,
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww": wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww,
                "None": none,
                "True": true,
                "a.b[]{}=%:c": a_b_c,
                " ": query_argument_11,
                "__class__": class_,
                "__init__": init,
                "__dict__": dict,
                "_abc_impl": abc_impl,
                "import": import_,
                "class": query_class_,
                "model_dump": model_dump,
                "..": query_argument_12,
                "/etc/passwd": etc_passwd,
                "../../x": query_x,
                "ﬀ": query_argument_13,
                "\u2028": query_argument_14,
                "a\x00b": query_a_b,
                "lambda": lambda_,
            },
            body={
                '"""': body_argument,
                "\\": body_argument_2,
                "\\\\": body_argument_3,
                "'": body_argument_4,
                '"': body_argument_5,
                "a\nb": body_a_b,
                "\r": body_argument_6,
                "{{ 7 * 7 }}": body_argument_7_7,
                "{% raw %}": body_raw,
                "{# x #}": body_x,
                "\\N{BULLET}": body_n_bullet,
                "\x00": body_argument_7,
                "\x1b[2J": body_argument_2_j,
                "\u202e": body_argument_8,
                "😀": body_argument_9,
                "'); import os; os.system('true": body_import_os_os_system_true,
                "é": body_argument_10,
                "ﬁ": body_argument_11,
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww": body_wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww,
                "None": body_none,
                "True": body_true,
                "a.b[]{}=%:c": body_a_b_c,
                " ": body_argument_12,
                "__class__": body_class_,
                "__init__": body_init,
                "__dict__": body_dict,
                "_abc_impl": body_abc_impl,
                "import": body_import_,
                "class": body_class_2,
                "model_dump": body_model_dump,
                "..": body_argument_13,
                "/etc/passwd": body_etc_passwd,
                "../../x": body_x_2,
                "ﬀ": body_argument_14,
                "\u2028": body_argument_15,
                "a\x00b": body_a_b_2,
                "lambda": body_lambda_,
                "inner": inner,
            },
            options=options,
        )


class AsyncThings(AsyncResource):
    """Operations of `things`."""

    async def create(
        self,
        *,
        body_class_: str,
        argument: Omittable[str] = OMIT,
        query_argument: Omittable[str] = OMIT,
        query_argument_2: Omittable[str] = OMIT,
        query_argument_3: Omittable[str] = OMIT,
        query_argument_4: Omittable[str] = OMIT,
        a_b: Omittable[str] = OMIT,
        query_argument_5: Omittable[str] = OMIT,
        argument_7_7: Omittable[str] = OMIT,
        raw: Omittable[str] = OMIT,
        x: Omittable[str] = OMIT,
        n_bullet: Omittable[str] = OMIT,
        query_argument_6: Omittable[str] = OMIT,
        argument_2_j: Omittable[str] = OMIT,
        query_argument_7: Omittable[str] = OMIT,
        query_argument_8: Omittable[str] = OMIT,
        import_os_os_system_true: Omittable[str] = OMIT,
        query_argument_9: Omittable[str] = OMIT,
        query_argument_10: Omittable[str] = OMIT,
        wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww: Omittable[
            str
        ] = OMIT,
        none: Omittable[str] = OMIT,
        true: Omittable[str] = OMIT,
        a_b_c: Omittable[str] = OMIT,
        query_argument_11: Omittable[str] = OMIT,
        class_: Omittable[str] = OMIT,
        init: Omittable[str] = OMIT,
        dict: Omittable[str] = OMIT,
        abc_impl: Omittable[str] = OMIT,
        import_: Omittable[str] = OMIT,
        query_class_: Omittable[str] = OMIT,
        model_dump: Omittable[str] = OMIT,
        query_argument_12: Omittable[str] = OMIT,
        etc_passwd: Omittable[str] = OMIT,
        query_x: Omittable[str] = OMIT,
        query_argument_13: Omittable[str] = OMIT,
        query_argument_14: Omittable[str] = OMIT,
        query_a_b: Omittable[str] = OMIT,
        lambda_: Omittable[str] = OMIT,
        body_argument: Omittable[str] = OMIT,
        body_argument_2: Omittable[str] = OMIT,
        body_argument_3: Omittable[str] = OMIT,
        body_argument_4: Omittable[str] = OMIT,
        body_argument_5: Omittable[str] = OMIT,
        body_a_b: Omittable[str] = OMIT,
        body_argument_6: Omittable[str] = OMIT,
        body_argument_7_7: Omittable[str] = OMIT,
        body_raw: Omittable[str] = OMIT,
        body_x: Omittable[str] = OMIT,
        body_n_bullet: Omittable[str] = OMIT,
        body_argument_7: Omittable[str] = OMIT,
        body_argument_2_j: Omittable[str] = OMIT,
        body_argument_8: Omittable[str] = OMIT,
        body_argument_9: Omittable[str] = OMIT,
        body_import_os_os_system_true: Omittable[str] = OMIT,
        body_argument_10: Omittable[str] = OMIT,
        body_argument_11: Omittable[str] = OMIT,
        body_wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww: Omittable[
            str
        ] = OMIT,
        body_none: Omittable[str] = OMIT,
        body_true: Omittable[str] = OMIT,
        body_a_b_c: Omittable[str] = OMIT,
        body_argument_12: Omittable[str] = OMIT,
        body_init: Omittable[str] = OMIT,
        body_dict: Omittable[str] = OMIT,
        body_abc_impl: Omittable[str] = OMIT,
        body_import_: Omittable[str] = OMIT,
        body_class_2: Omittable[str] = OMIT,
        body_model_dump: Omittable[str] = OMIT,
        body_argument_13: Omittable[str] = OMIT,
        body_etc_passwd: Omittable[str] = OMIT,
        body_x_2: Omittable[str] = OMIT,
        body_argument_14: Omittable[str] = OMIT,
        body_argument_15: Omittable[str] = OMIT,
        body_a_b_2: Omittable[str] = OMIT,
        body_lambda_: Omittable[str] = OMIT,
        inner: Omittable[params.Inner | models.Inner] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """POST /things.

        Args:
            body_class_: The one called __class__.
            body_argument: The one called \"\"\".
            body_argument_2: The one called \\.
            body_argument_3: The one called \\\\.
            body_argument_4: The one called '.
            body_argument_5: The one called ".
            body_a_b: The one called a b.
            body_argument_6: The one called.
            body_argument_7_7: The one called {{ 7 * 7 }}.
            body_raw: The one called {% raw %}.
            body_x: The one called {# x #}.
            body_n_bullet: The one called \\N{BULLET}.
            body_argument_7: The one called.
            body_argument_2_j: The one called [2J.
            body_argument_8: The one called.
            body_argument_9: The one called 😀.
            body_import_os_os_system_true: The one called '); import os; os.system('true.
            body_argument_10: The one called é.
            body_argument_11: The one called ﬁ.
            body_wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww:
                The one called
                wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww.
            body_none: The one called None.
            body_true: The one called True.
            body_a_b_c: The one called a.b[]{}=%:c.
            body_argument_12: The one called.
            body_init: The one called __init__.
            body_dict: The one called __dict__.
            body_abc_impl: The one called _abc_impl.
            body_import_: The one called import.
            body_class_2: The one called class.
            body_model_dump: The one called model_dump.
            body_argument_13: The one called ..
            body_etc_passwd: The one called /etc/passwd.
            body_x_2: The one called ../../x.
            body_argument_14: The one called ﬀ.
            body_argument_15: The one called.
            body_a_b_2: The one called ab.
            body_lambda_: The one called lambda.
        """
        return await self._call(
            _CREATE,
            query={
                '"""': argument,
                "\\": query_argument,
                "\\\\": query_argument_2,
                "'": query_argument_3,
                '"': query_argument_4,
                "a\nb": a_b,
                "\r": query_argument_5,
                "{{ 7 * 7 }}": argument_7_7,
                "{% raw %}": raw,
                "{# x #}": x,
                "\\N{BULLET}": n_bullet,
                "\x00": query_argument_6,
                "\x1b[2J": argument_2_j,
                "\u202e": query_argument_7,
                "😀": query_argument_8,
                "'); import os; os.system('true": import_os_os_system_true,
                "é": query_argument_9,
                "ﬁ": query_argument_10,
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww": wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww,
                "None": none,
                "True": true,
                "a.b[]{}=%:c": a_b_c,
                " ": query_argument_11,
                "__class__": class_,
                "__init__": init,
                "__dict__": dict,
                "_abc_impl": abc_impl,
                "import": import_,
                "class": query_class_,
                "model_dump": model_dump,
                "..": query_argument_12,
                "/etc/passwd": etc_passwd,
                "../../x": query_x,
                "ﬀ": query_argument_13,
                "\u2028": query_argument_14,
                "a\x00b": query_a_b,
                "lambda": lambda_,
            },
            body={
                '"""': body_argument,
                "\\": body_argument_2,
                "\\\\": body_argument_3,
                "'": body_argument_4,
                '"': body_argument_5,
                "a\nb": body_a_b,
                "\r": body_argument_6,
                "{{ 7 * 7 }}": body_argument_7_7,
                "{% raw %}": body_raw,
                "{# x #}": body_x,
                "\\N{BULLET}": body_n_bullet,
                "\x00": body_argument_7,
                "\x1b[2J": body_argument_2_j,
                "\u202e": body_argument_8,
                "😀": body_argument_9,
                "'); import os; os.system('true": body_import_os_os_system_true,
                "é": body_argument_10,
                "ﬁ": body_argument_11,
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww": body_wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww,
                "None": body_none,
                "True": body_true,
                "a.b[]{}=%:c": body_a_b_c,
                " ": body_argument_12,
                "__class__": body_class_,
                "__init__": body_init,
                "__dict__": body_dict,
                "_abc_impl": body_abc_impl,
                "import": body_import_,
                "class": body_class_2,
                "model_dump": body_model_dump,
                "..": body_argument_13,
                "/etc/passwd": body_etc_passwd,
                "../../x": body_x_2,
                "ﬀ": body_argument_14,
                "\u2028": body_argument_15,
                "a\x00b": body_a_b_2,
                "lambda": body_lambda_,
                "inner": inner,
            },
            options=options,
        )
