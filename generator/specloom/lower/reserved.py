"""Every name that generated code has for itself, and what happens to a spec that has the same one.

What a spec names wins: its arguments, operations and resources are called as the spec says, and what
is ours is called otherwise there. That is the first part of this module. The names of the second part
cannot be had, because Python or pydantic would take them for something else: a spec's gets an
underscore.
"""

from __future__ import annotations

from specloom.plan.settings import settings

#: What calls take beside the arguments of their operations (`**options`), with the runtime's type.
#: A call whose own argument is called so does without: the client is given it, by `with_options`.
OPTIONS = {
    "extra_headers": "HeaderValues",
    "extra_query": "QueryValues",
    "extra_body": "Body",
    "timeout": "Timeout",
    "max_retries": "int",
    "retry": "Retry",
    "unsupported": "Unsupported",
    "validate": "bool",
    "limits": "Limits",
    "on_response": "OnResponse",
}
#: What the rest of the arguments is called in a signature; an argument of that name gives it another.
VARIADIC = "options"
#: What calls that poll take besides; one that is an argument of the spec's has a number (`poll_timeout_2`).
POLLING = ("poll_interval", "poll_timeout")


#: What clients have beside the resources and calls of the spec (`templates/sdk/helpers.py.jinja`). One
#: that the spec has, too, gets an underscore: `client.close_()` where `client.close` is a resource.
HELPERS = (
    *("base_url", "timeout", "max_retries", "is_closed"),
    *("close", "with_options", "copy"),
    *("get", "post", "put", "patch", "delete"),
)
#: What clients and resources have beside the spec's own, which wins: they are gone where it has one.
RESOURCES = ("with_raw_response", "with_streaming_response")
#: What models have beside their fields: one that has such a field has none of these (`rt.Bare`).
FORMS = ("to_dict", "to_json", "to_table")
#: What pages have beside the fields of the response, of which each wins over ours (`lower/pages.py`).
PAGES = ("data", "has_next_page")
#: What the resource `webhooks` has where the spec has webhooks: `unwrap_` beside an operation `unwrap`.
WEBHOOKS = ("unwrap", "parse")
#: Arguments of a client that the spec's own ones are not called.
SETTINGS = (
    *(one.name for one in settings("", "")),
    *("base_url", "webhook_secret"),
    # What their values are made by.
    *("address", "given", "setting", "variable"),
)

#: What pydantic's BaseModel and its class have by themselves; a field of the same name would hide it (and pydantic warns).
MODEL = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "fields_set",
        "from_orm",
        "json",
        "mro",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
    ]
)
#: Names that the modules of models and params import, so that no type can have them.
IMPORTED_BY_TYPES = frozenset(
    [
        "Annotated",
        "Any",
        "Field",
        "FileInput",
        "FinalStream",
        "Fold",
        "FoldedOperation",
        "Iterable",
        "Literal",
        "Mapping",
        "NotRequired",
        "Sequence",
        "TypeAlias",
        "TypeAliasType",
        "TypedDict",
        "Union",
    ]
)
#: Names that the modules of resources import.
IMPORTED_BY_RESOURCES = frozenset(
    [
        "Any",
        "AsyncResource",
        "AsyncStream",
        "BinaryResponse",
        "FileInput",
        "Iterable",
        "ListPage",
        "Literal",
        "Mapping",
        "Omittable",
        "Operation",
        "PagedOperation",
        "Paging",
        "RequestOptions",
        "Resource",
        "Sequence",
        "Stream",
        "StreamingOperation",
        "StreamingResource",
        "Unpack",
        "WebhookEvents",
        "WebhookHeaders",
        "WebhookSecrets",
    ]
)
#: What decorates methods, in the body of the same class.
MEMBERS = frozenset(("cached_property", "deprecated", "overload"))
#: The one argument that every method has.
ARGUMENTS = frozenset(("self",))
#: What annotations in the body of a class mention, where a member of that name would be meant instead.
SCOPE = frozenset(("bool", "bytes", "dict", "float", "int", "list", "rt", "str"))
#: A module becomes an attribute of its package, whose own code and annotations need these.
GLOBALS = SCOPE | frozenset(("getattr", "importlib", "object", "sorted"))
#: Names that no file can have on some system.
DEVICES = frozenset(("aux", "con", "nul", "prn"))
#: `from .self import Self` in a method makes its `self` a module, as type checkers see it.
LOCALS = frozenset(("self",))
