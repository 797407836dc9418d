"""Values and calls laid out over lines as black does it, for snippets that are never formatted again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from specloom.examples.forms import File, Json
from specloom.plan.literals import Literal

_WIDTH = 88
_STEP = 4


def laid_out(head: str, arguments: Sequence[tuple[str, Json]], tail: str, column: int) -> str:
    """A call in one line if it fits, else with a line for each argument.

    Args:
        head: What stands before the bracket, such as `result = client.files.list`.
        arguments: Names, which are empty for what is given by place, with their values.
        tail: What stands behind the bracket.
        column: Where the first line begins.
    """
    given = [f"{name}={_text(value)}" if name else _text(value) for name, value in arguments]
    line = f"{head}({', '.join(given)}){tail}"
    if column + len(line) <= _WIDTH or not given:
        return line
    inner = column + _STEP
    joined = f"{' ' * inner}{', '.join(given)}"
    if len(joined) <= _WIDTH:
        return f"{head}(\n{joined}\n{' ' * column}){tail}"
    lines = (
        f"{' ' * inner}{_value(value, inner, f'{name}=' if name else '')},"
        for name, value in arguments
    )
    return "\n".join([f"{head}(", *lines, f"{' ' * column}){tail}"])


def _text(value: Json) -> str:
    """A value in one line; a file with its name where that is sent."""
    if isinstance(value, File):
        content = f"b{Literal(value.content).text}"
        return f"({Literal(value.name).text}, {content})" if value.name else content
    if isinstance(value, list):
        return f"[{', '.join(map(_text, value))}]"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_text(key)}: {_text(one)}' for key, one in value.items())}}}"
    return Literal(value).text


def _value(value: Json, column: int, before: str) -> str:
    """A value that begins in a column, behind a name or key, with a comma to follow."""
    text = f"{before}{_text(value)}"
    if column + len(text) + 1 <= _WIDTH or not isinstance(value, list | Mapping) or not value:
        return text
    opening, closing = ("{", "}") if isinstance(value, Mapping) else ("[", "]")
    lines = (f"{' ' * (column + _STEP)}{one}," for one in _inside(value, column + _STEP))
    return "\n".join([f"{before}{opening}", *lines, f"{' ' * column}{closing}"])


def _inside(value: Sequence[Json] | Mapping[str, Json], column: int) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield _value(item, column, f"{_text(key)}: ")
    else:
        for item in value:
            yield _value(item, column, "")
