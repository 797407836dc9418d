"""How a variant spells documents: nothing is lost, whatever they hold."""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

# Words of a type, and the names that objects of the variant have: declared ones, and `x`, which nobody
# knows.
TABLES: tuple[tuple[dict[str, Any], str], ...] = (
    ({"names": {"a": "A", "l[].c": "C", "o.d": "D", "{*}.e": "E"}}, "A C D E l o x"),
    ({"names": {"a": "b", "b": "a"}}, "a b x"),
    ({"nests": {"o.b": "ob", "o.p.q": "opq"}}, "ob opq x l"),
    ({"nests": {"ob": "o.b", "oc": "o.p.c"}}, "o p b c x"),
    ({"nests": {"o.b": "ob"}, "names": {"l": "L"}, "parts": {"l[]": "T"}}, "L ob x"),
    ({"nests": {"o.b": "p.c"}}, "p c x"),
)


@cache
def documents(names: str) -> st.SearchStrategy[Any]:
    """Objects of any shape with some names, with a space between them."""
    words = st.sampled_from(names.split())
    scalars = st.none() | st.integers(0, 3) | st.text("ab", max_size=2)
    objects = st.recursive(
        scalars,
        lambda inner: st.dictionaries(words, inner) | st.lists(inner, max_size=2),
        max_leaves=12,
    )
    return st.dictionaries(words, objects, max_size=4)


@given(data=st.data())
@settings(max_examples=600, derandomize=True, deadline=None)
def test_untouched_round_trip(sample: Any, data: st.DataObject) -> None:
    """What came back is sent again as it came: read in the base's words, written in the variant's."""
    spelling = sample("_runtime.spelling")
    tables, names = data.draw(st.sampled_from(TABLES))
    words = {"T": spelling.Words(**tables)}
    top = spelling.Words(parts={"": "T"})
    came = data.draw(documents(names))
    given = copy.deepcopy(came)
    for backwards in (True, False):
        spelled = spelling.Spelling(top, spelling.Vocabulary(words), backwards=backwards)
        given = spelled.exchange(given)
    assert given == came
