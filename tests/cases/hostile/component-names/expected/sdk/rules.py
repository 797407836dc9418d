"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "evil": "Evil",
}

OPERATIONS: dict[str, Any] = {
    "things.create": {"body": ("!", "#All")},
}

TYPES: dict[str, Any] = {
    "'); import os; os.system('true": {"x": "string", "again": "#All"},
    "..": {"x": "string", "again": "#All"},
    "../../evil": {"x": "string", "again": "#All"},
    "/etc/passwd": {"x": "string", "again": "#All"},
    "All": {
        "p0": "#__init__",
        "p1": "#__main__",
        "p2": "#..",
        "p3": "#../../evil",
        "p4": "#/etc/passwd",
        "p5": "#Sorted",
        "p6": "#sorted(); 1",
        "p7": "#importlib",
        "p8": "#getattr",
        "p9": "#'); import os; os.system('true",
        "p10": "#fooBAR",
        "p11": "#FooBar",
        "p12": "#a\nb\x00",
        "p13": "#{{ 7 * 7 }}",
        "p14": "#class",
        "p15": "#None",
        "p16": "#BaseModel",
        "p17": "#RootModel",
        "p18": "#ConfigDict",
        "p19": "#Optional",
        "p20": "#😀x",
        "p21": "#wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        "p22": "#os.path",
        "p23": "#CON",
        "p24": "#Str",
        "p25": "#List",
        "p26": "#Dict",
        "p27": "#TYPE_CHECKING",
        "p28": "#Annotations",
        "p29": "#conftest",
    },
    "Annotations": {"x": "string", "again": "#All"},
    "BaseModel": {"x": "string", "again": "#All"},
    "CON": {"x": "string", "again": "#All"},
    "ConfigDict": {"x": "string", "again": "#All"},
    "Dict": {"x": "string", "again": "#All"},
    "FooBar": {"x": "string", "again": "#All"},
    "List": {"x": "string", "again": "#All"},
    "None": {"x": "string", "again": "#All"},
    "Optional": {"x": "string", "again": "#All"},
    "RootModel": {"x": "string", "again": "#All"},
    "Sorted": {"x": "string", "again": "#All"},
    "Str": {"x": "string", "again": "#All"},
    "TYPE_CHECKING": {"x": "string", "again": "#All"},
    "__init__": {"x": "string", "again": "#All"},
    "__main__": {"x": "string", "again": "#All"},
    "a\nb\x00": {"x": "string", "again": "#All"},
    "class": {"x": "string", "again": "#All"},
    "conftest": {"x": "string", "again": "#All"},
    "fooBAR": {"x": "string", "again": "#All"},
    "getattr": {"x": "string", "again": "#All"},
    "importlib": {"x": "string", "again": "#All"},
    "os.path": {"x": "string", "again": "#All"},
    "sorted(); 1": {"x": "string", "again": "#All"},
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww": {
        "x": "string",
        "again": "#All",
    },
    "{{ 7 * 7 }}": {"x": "string", "again": "#All"},
    "😀x": {"x": "string", "again": "#All"},
}
