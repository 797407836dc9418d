"""What differs for every call of a client: the server, the credentials, what is sent by itself."""

from __future__ import annotations

from specloom.api.model import Api, Choices, Security
from specloom.comparison import rows
from specloom.comparison.describe import scalar
from specloom.comparison.rows import Action, Row
from specloom.wire.constants import sent_constants


def client_rows(api: Api) -> list[Row]:
    """What differs for every call: the server, who is calling, what the SDK sends by itself."""
    found = []
    nothing, sends = (Action(rows.NOTHING),), (Action(rows.SENDS),)
    facts = (
        ("server", {v.name: v.server.url for v in api.variants}, nothing),
        ("credential", {v.name: _credentials(v.security) for v in api.variants}, sends),
    )
    for kind, says, actions in facts:
        if len(set(says.values())) > 1:
            found.append(Row(rows.CLIENT, kind, kind, tuple(says.items()), actions))
    for own, names in _exceptions(api).items():
        if len({credentials for _, credentials in own}) > 1:
            found.append(Row(rows.CLIENT, "credential", "credential", own, sends, names))
    fixed: dict[str, dict[str, str]] = {}
    users: dict[str, dict[str, None]] = {}
    for variant in api.variants:
        for parameter, operations in sent_constants(api, variant.name).items():
            address = f"{parameter.place}.{parameter.wire}"
            note = ", unless the caller sets it" if parameter.overridable else ""
            fixed.setdefault(address, {})[variant.name] = scalar(parameter.value) + note
            users.setdefault(address, {}).update(dict.fromkeys(operations))
    for address, given in fixed.items():
        says = {v.name: given.get(v.name, rows.ABSENT) for v in api.variants}
        if len(set(says.values())) > 1:
            actions = (Action(rows.SENDS, "request", tuple(given)),)
            operations = tuple(sorted(users[address]))
            found.append(
                Row(rows.CLIENT, "constant", address, tuple(says.items()), actions, operations)
            )
    return found


def _exceptions(api: Api) -> dict[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """What variants are sent by operations that declare it themselves, and those operations."""
    usual = {variant.name: variant.security for variant in api.variants}
    found: dict[tuple[tuple[str, str], ...], tuple[str, ...]] = {}
    for operation in api.operations:
        own = {
            u.variant: usual[u.variant] if u.security is None else u.security
            for u in operation.uses
        }
        if any(use.security is not None for use in operation.uses):
            says = tuple(
                (name, _credentials(own[name]) if name in own else rows.ABSENT) for name in usual
            )
            found[says] = (*found.get(says, ()), operation.name)
    return found


def _credentials(choices: Choices) -> str:
    return " or ".join(" and ".join(map(_credential, c)) or "none" for c in choices)


def _credential(security: Security) -> str:
    if security.kind == "api-key":
        place = "" if security.place in ("", "header") else f"the {security.place} "
        return f"key in {place}{security.wire}"
    return f"{security.kind} for {security.scope}" if security.scope else security.kind
