"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

_HOME: dict[str, str] = {
    "Item": "item",
    "ItemOwner": "item",
}
