"""Doors: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth, BearerAuth
from .._runtime.credentials import BasicAuth
from .._runtime.oauth import ClientAuth
from .._runtime.tables import Secured, Variant

DOORS = Variant(
    name="doors",
    base_url="https://doors.example/v1",
    document="1",
    auths={
        "app_id": Auth(header="X-App-Id"),
        "app_key": Auth(query="key"),
        "username": BasicAuth(),
        "credential": BearerAuth(scope="doors:open"),
        "client_id": ClientAuth(url="https://doors.example/token", scope="doors:open doors:see"),
        "admin_key": BearerAuth(),
        "session": Auth(cookie="SESSION"),
    },
    security=(
        Secured((("admin_key",),), under=("admin",)),
        Secured(
            (("app_id", "credential"), ("app_id", "client_id", "client_secret")),
            under=("doors.open",),
        ),
        Secured(((),), under=("health",)),
        Secured((("session",), ()), under=("session",)),
        Secured(
            (
                ("app_id", "app_key"),
                ("username", "password"),
                ("credential",),
                ("client_id", "client_secret"),
            )
        ),
    ),
)
