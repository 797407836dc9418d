"""How pages follow each other, by what an operation takes and responds: one function a way.

A rule holds only where the request and the response fit. Names are without case and separators.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from specloom.api.paging import Paging
from specloom.passes.paging_view import Found, Given, View

#: Arguments that take a cursor, and the fields of a response that have the next one.
CURSORS: dict[str, tuple[str, ...]] = {
    "after": ("lastid", "nextcursor", "endcursor", "next"),
    "afterid": ("lastid",),
    "continuation": ("nextcontinuation", "continuation"),
    "continuationtoken": ("nextcontinuationtoken", "continuationtoken"),
    "cursor": ("nextcursor", "endcursor", "next"),
    "marker": ("nextmarker",),
    "next": ("next",),
    "nextcursor": ("nextcursor",),
    "nextpagetoken": ("nextpagetoken",),
    "nexttoken": ("nexttoken",),
    "offset": ("nextoffset",),
    "page": ("nextpage",),
    "pagecursor": ("nextpagecursor", "nextcursor"),
    "pagetoken": ("nextpagetoken", "nexttoken"),
    "paginationtoken": ("nextpaginationtoken", "nexttoken"),
    "start": ("nextstart",),
    "startcursor": ("nextcursor",),
    "startingafter": ("lastid", "nextcursor"),
    "token": ("nexttoken", "nextpagetoken"),
}
#: Fields that are called like the argument, where something else says that they are the next one.
ECHOES = {"after": ("next", "cursors"), "cursor": ("next",), "offset": ("next",), "page": ("next",)}
#: Arguments that take the identifier of an item, with those that go the other way.
IDENTIFIERS = {"after": "before", "afterid": "beforeid", "startingafter": "endingbefore"}
#: Fields that say that there are more pages.
FLAGS = (
    "hasmore",
    "hasnext",
    "hasnextpage",
    "hasmoreitems",
    "hasmorepages",
    "moreitemsincollection",
)
#: Fields that are links, whatever their format, and those that are where their format says so.
LINKS = (
    "nextlink",
    "odatanextlink",
    "nextpageurl",
    "nextpageuri",
    "nextpagelink",
    "nexturl",
    "nexturi",
)
MAYBE_LINKS = ("next", "nextpage", "href")
#: Arguments for the number of a page, and fields with that of the page at hand and of the last one.
NUMBERS = ("page", "pagenumber", "pageno", "pagenum", "pageindex")
CURRENT = ("page", "currentpage", "pagenumber", "pageno", "pagenum", "pageindex")
LASTS = ("totalpages", "totalpagecount", "numpages", "pagecount", "lastpage", "pages")
#: Arguments for the number of items to leave out, and for the size of a page.
OFFSETS = ("offset", "skip")
STARTS = ("startat", "start", "startindex", "from")
SIZES = (
    *("limit", "perpage", "pagesize", "size", "maxresults", "pagelimit", "top", "take"),
    *("count", "itemsperpage", "max", "rows", "resultsperpage", "maxitems", "maxpagesize"),
)
#: Whatever else is said of pages: a list that has some of it is not known to be the whole.
HINTS = frozenset(
    (
        *CURSORS,
        *IDENTIFIERS.values(),
        *FLAGS,
        *LINKS,
        *MAYBE_LINKS,
        *NUMBERS,
        *CURRENT,
        *LASTS,
        *OFFSETS,
        *STARTS,
        *SIZES,
        *("more", "total", "totalcount", "totalitems", "totalresults", "since", "until"),
    )
)

_NUMERIC = ("integer", "number")


def find(view: View, variant: str) -> Paging | None:
    """How the pages of an operation follow for a variant, if that is known."""
    found = next((one for rule in RULES if (one := rule(view)) is not None), None)
    return found and replace(found, variant=variant)


def link(view: View) -> Paging | None:
    """The response has the address of the next page."""
    found = view.field(LINKS, "string") or next(filter(_is_link, view.found), None)
    readable = view.method == "GET" or (found is not None and found.name in LINKS[:2])
    return Paging("", "link", token=found.path) if found and readable else None


def _is_link(field: Found) -> bool:
    """Whether a field of a common name is a link by its format, or by what it is in."""
    sure = field.format in ("uri", "url", "uri-reference") or field.inside == "links"
    is_next = field.name in MAYBE_LINKS[:2] and sure
    return field.kind == "string" and (is_next or (field.name == "href" and field.inside == "next"))


def likely_link(view: View) -> Paging | None:
    """The response has a next page that no argument takes."""
    found = [f for f in view.found if f.inside == "paging" and f.name in MAYBE_LINKS[:2]]
    texts = [field for field in found if field.kind == "string"]
    taken = view.argument([name for name in CURSORS if name not in ("offset", "start")], "string")
    readable = texts and view.method == "GET" and taken is None
    return Paging("", "link", token=texts[0].path) if readable else None


def cursor(view: View) -> Paging | None:
    """The response has what an argument takes: a cursor, or the identifier of the last item."""
    more = view.field(FLAGS, "boolean")
    for name in CURSORS:
        given = view.argument((name,), "string", "integer")
        found = given and _next_cursor(view, name, given, flagged=more is not None)
        if given and found:
            item = "id" if name in IDENTIFIERS and view.keys.get("id") == given.kind else ""
            item = item if found.name == "lastid" else ""
            back = _back(view, name, item)
            return Paging("", "cursor", given.ask, found.path, item, _at(more), back=back)
    return None


def _next_cursor(view: View, name: str, given: Given, *, flagged: bool) -> Found | None:
    found = view.field(CURSORS[name], given.kind)
    if found is not None:
        return found
    inside = ECHOES.get(name, ())
    echoes = (one for one in view.found if one.name == name and one.kind == given.kind)
    return next(
        (one for one in echoes if one.inside in inside or (flagged and name == "cursor")), None
    )


def last_item(view: View) -> Paging | None:
    """An argument takes the identifier of the last item, and a field says that there are more."""
    more = view.field(FLAGS, "boolean")
    for name in IDENTIFIERS if more else ():
        given = view.argument((name,), "string", "integer")
        if given and view.keys.get("id") == given.kind:
            back = _back(view, name, "id")
            return Paging("", "cursor", given.ask, (), "id", _at(more), back=back)
    return None


def _back(view: View, name: str, item: str) -> tuple[tuple[str, str], tuple[str, ...]] | None:
    other = view.argument((IDENTIFIERS[name],)) if name in IDENTIFIERS else None
    first = view.field(("firstid",), "string")
    return (other.ask, _at(first)) if other and item else None


def header(view: View) -> Paging | None:
    """The response has a header `Link`, and a page can be chosen."""
    chosen = view.argument((*NUMBERS, *SIZES, *CURSORS))
    return Paging("", "header") if view.linked and view.method == "GET" and chosen else None


def number(view: View) -> Paging | None:
    """An argument takes the number of a page, and that of the first is known."""
    given = view.argument(NUMBERS, *_NUMERIC)
    more, last = view.field(FLAGS, "boolean"), view.field(LASTS, *_NUMERIC)
    if given is None or view.method != "GET" or not (view.argument(SIZES) or more or last):
        return None
    told = view.field(CURRENT, *_NUMERIC)
    firsts = (given.default, given.minimum)
    first = next((one for one in firsts if one in (0, 1) and not isinstance(one, bool)), None)
    if first is None and told is None:
        return None
    known = last.path if last and first is not None else ()
    token = () if told is None or first is not None else told.path
    start = int(first) if isinstance(first, int | float) else 1
    return Paging("", "number", given.ask, token, more=_at(more), last=known, first=start)


def offset(view: View) -> Paging | None:
    """An argument takes the number of items to leave out."""
    given = view.argument((*OFFSETS, *STARTS), *_NUMERIC)
    if given is None or view.method != "GET" or not view.argument(SIZES, *_NUMERIC):
        return None
    first = given.default if isinstance(given.default, int) else None
    if first not in (0, 1) and (first is not None or given.name.strip("$").lower() not in OFFSETS):
        return None
    more = view.field(FLAGS, "boolean")
    return Paging("", "offset", given.ask, more=_at(more), first=first or 0)


def single(view: View) -> Paging | None:
    """A list in an envelope about which nothing says that there is more of it."""
    said = {*view.arguments, *(one.name for one in view.found)}
    whole = bool(view.items) and not view.others and not view.linked and not said & HINTS
    return Paging("", "single") if whole and view.method == "GET" else None


def _at(field: Found | None) -> tuple[str, ...]:
    return field.path if field else ()


#: The ways, the surest first.
RULES: tuple[Callable[[View], Paging | None], ...] = (
    link,
    cursor,
    last_item,
    likely_link,
    header,
    number,
    offset,
    single,
)
