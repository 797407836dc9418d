"""Pages of lists: each iterates over its items and over those of all pages that follow it."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeAlias, TypeVar, Unpack, cast

import httpx2

from .arguments import OMIT, Later, is_list, is_map
from .client import Call
from .encode import to_wire
from .errors import PagingError
from .request import Arguments, Head, Request
from .tables import Operation
from .transport import AsyncTransport

if TYPE_CHECKING:
    from . import responses, table
else:
    responses, table = Later(".responses"), Later(".table")

T = TypeVar("T")
P = TypeVar("P")
NOTHING: tuple[Any, ...] = (None, OMIT, "")


@dataclass(frozen=True)
class Paging:
    """How the pages of an operation follow each other.

    `items` is where the list is in a response, ``""`` for the response itself. `ask` is the argument
    that asks for another page: it takes a cursor, which is at `next`, or the `item` (`id`) of the
    last item; a page number, from `first` on or one more than at `next`; or an offset. A link is at
    `next`, or in the header. `more` says whether there are more pages, `last` how many there are. A
    call with the first argument of `back` goes the other way, by the cursor that is there.
    """

    kind: Literal["cursor", "number", "offset", "link", "header", "single", "unknown"] = "single"
    items: str = ""
    ask: str = ""
    next: str = ""
    item: str = ""
    more: str = ""
    last: str = ""
    first: int = 0
    back: tuple[str, str] | None = None
    # Which item has the cursor.
    end: int = -1


@dataclass(frozen=True)
class PagedOperation(Operation[T], Generic[T, P]):
    """An operation whose response, `T`, is decoded as a `page`, `P`; without one it is a list."""

    page: str = ""
    paging: Paging = Paging()


Paged: TypeAlias = PagedOperation[Any, Any]


@dataclass(frozen=True)
class PageCall(Call):
    """The call that a page is the response of: the next one is the same but for the cursor."""

    paging: Paging = Paging()
    link: str = ""
    response: httpx2.Response | None = None
    # The page before, where the next one could be the same.
    before: Any = None
    # A cursor of some page before; it is replaced ever more rarely, so that no circle misses it.
    mark: Any = None
    count: int = 0

    @classmethod
    def first(cls, transport: Any, operation: Paged, arguments: Arguments) -> PageCall:
        """Return the call as it was made, with the rule of the client's variant."""
        paging = transport.settings.variant.row(operation).paging or operation.paging
        # What iterators give is needed for every page.
        kept = {k: v if k == "options" else to_wire(v) for k, v in arguments.items()}
        if paging.back and _given(kept, paging.back[0]) and not _given(kept, paging.ask):
            ask, token = paging.back
            paging = replace(paging, ask=ask, next=token, end=0)
        mark = _given(kept, paging.ask)
        return cls(transport, operation, cast("Arguments", kept), paging=paging, mark=mark)

    @cached_property
    def request(self) -> Request:
        """What is sent; where a link leads to the page, that is all that is asked for."""
        settings = self.settings
        request = settings.prepare(self.operation, self.arguments, quiet=self.count > 0)
        if not self.link:
            return request
        url, kept = httpx2.URL(self.link), Head(request.headers)
        for name in (login.auth.query for login in settings.logins(request)):
            # It is added again, where no error shows it.
            url = url.copy_remove_param(name) if name else url
        kept.pop("content-type", None)
        return replace(request, method="GET", path=str(url), headers=kept, content=None, parts=())

    def parse(self, response: httpx2.Response) -> Any:
        """Return the page."""
        settings = self.settings
        prefix = "Async" if isinstance(self.transport, AsyncTransport) else ""
        row = settings.variant.row(self.operation)
        name = cast("Paged", self.operation).page
        returns = f"{prefix}{name}" if name else row.operation.returns
        reading, strict = row.reading("response"), settings.strict
        page = responses.decode_response(returns, response, reading, strict=strict)
        if is_list(page):
            known: dict[str, Any] = vars(page)
            page = (AsyncListPage if prefix else ListPage)(page)
            page.__dict__ |= known
        if hasattr(page, "get_next_page"):
            page.__dict__["_call"] = replace(self, response=response, before=None)
            if self.before is not None and items(page) and items(page) == items(self.before):
                raise PagingError(f"Two pages of {self.operation.name} are the same.")
        return page

    def next(self, page: Any) -> PageCall | None:
        """Return the call for the page after one, if there is one."""
        token = self._token(page)
        if token is None:
            return None
        if self.transport is None:
            raise PagingError(f"A copy of a page of {self.operation.name} has no connection.")
        if token == self.mark:
            raise PagingError(
                f"The pages of {self.operation.name} go in a circle: {token!r} again."
            )
        count = self.count + 1
        before = page if self.paging.kind in ("number", "offset") else None
        mark = self.mark if count & (count - 1) else token
        call = replace(self, mark=mark, count=count, before=before)
        if self.paging.kind in ("link", "header"):
            return replace(call, link=self._address(str(token)))
        place, _, name = self.paging.ask.rpartition(":")
        given: Any = self.arguments.get(place or "body") or {}
        changed: Any = {**self.arguments, place or "body": {**given, name: token}}
        return replace(call, arguments=changed)

    def _token(self, page: Any) -> Any:
        """Return what asks for the next page, None after the last one."""
        rule, here = self.paging, items(page)
        more = at(page, rule.more)
        if rule.kind == "single" or more is False:
            return None
        if rule.kind == "unknown":
            raise PagingError(f"How pages of {self.operation.name} follow here is not known.")
        if rule.kind == "header":
            return self.response and self.response.links.get("next", {}).get("url")
        if rule.kind in ("number", "offset"):
            return self._number(page, here) if here or more else None
        token = at(page, rule.next)
        if rule.item and here:
            token = at(here[rule.end], rule.item) if token in NOTHING else token
        if token in NOTHING and more:
            raise PagingError(
                f"A page of {self.operation.name} says that more follow, but not how."
            )
        # Without a flag the cursors of items end with the items.
        return None if token in NOTHING or (rule.item and not here and not more) else token

    def _number(self, page: Any, here: list[Any]) -> int | None:
        rule = self.paging
        given, last = _given(self.arguments, rule.ask), at(page, rule.last)
        told = at(page, rule.next)
        now = int(given if given is not None else rule.first if told is None else told)
        if rule.kind == "offset":
            return now + len(here)
        return None if isinstance(last, int) and now - rule.first + 1 >= last else now + 1

    def _address(self, link: str) -> str:
        """Return the address of a link, which has to be on the server of the client."""
        base = httpx2.URL(self.transport.settings.address)
        url = (self.response.url if self.response else base).join(link)
        if (url.host, url.port) != (base.host, base.port) or url.scheme not in ("http", "https"):
            raise PagingError(
                f"The next page of {self.operation.name} is said to be on {url.host!r}. Nothing is sent "
                f"there: the server of the client is {base.host!r}."
            )
        return str(url.copy_with(scheme=base.scheme, userinfo=base.userinfo, fragment=None))

    def __reduce__(self) -> tuple[Any, ...]:  # connections stay where they are
        return PageCall, (None, self.operation, {}, False, self.paging)


def _given(arguments: Mapping[str, Any], argument: str) -> Any:
    """Return what was given for an argument, None for nothing."""
    place, _, name = argument.rpartition(":")
    values = arguments.get(place or "body")
    value = values.get(name) if is_map(values) else None
    return None if value in NOTHING else value


def at(value: Any, path: str) -> Any:
    """Return what is at a dotted path, None where there is nothing."""
    for name in path.split(".") if path else ():
        value = value.get(name) if is_map(value) else getattr(value, name, None)
    return value if path else None


def items(page: Any) -> list[Any]:
    """Return the items of one page."""
    if is_list(page):
        return page[:]
    call: PageCall | None = page.__dict__.get("_call")
    found = at(page, call.paging.items) if call else None
    return found if is_list(found) else []


def _next(page: Any, *, needed: bool = False) -> PageCall | None:
    call: PageCall | None = page.__dict__.get("_call")
    following = call and call.next(page)
    if needed and not following:
        raise PagingError("There is no next page: ask has_next_page() first.")
    return following


def first_page(
    resource: Any, operation: PagedOperation[Any, P], **arguments: Unpack[Arguments]
) -> P:
    """Call an operation that has pages."""
    call = PageCall.first(resource._transport, operation, arguments)  # noqa: SLF001 - a part of it
    return cast("P", resource._run(call))  # noqa: SLF001


if TYPE_CHECKING:

    class Items(Generator[Any, None, None], Generic[T]):
        """The items of pages, as something that pydantic's models may iterate over, too."""

        def __next__(self) -> T: ...


class More:
    """What pages of both kinds have, unless the service has a field of that name."""

    def has_next_page(self) -> bool:
        """Tell whether there is another page."""
        return _next(self) is not None


class Page(Iterable[T]):
    """A page: iterating over it goes on with the items of all pages that follow."""

    def __iter__(self) -> Items[T]:
        return cast("Items[T]", (item for page in self.iter_pages() for item in items(page)))

    def get_next_page(self) -> Self:
        """Return the next page."""
        return cast("Self", cast("PageCall", _next(self, needed=True)).run())

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and all that follow it."""
        yield (page := self)
        while call := _next(page):
            yield (page := cast("Self", call.run()))


class _Rows:
    def to_table(self) -> table.Table:
        """Return the items of this page as rows with columns that follow from their type."""
        call: PageCall | None = vars(self).get("_call")
        items = responses.annotation_of(call.operation.returns) if call else None
        return table.Table.of(self, items)


class ListPage(_Rows, More, Page[T], list[T]):
    """A page that is a list: its length, and its items by position, are those of this page."""


class AsyncPage(AsyncIterable[T]):
    """The asynchronous form of `Page`."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in items(page):
                yield item

    def __iter__(self) -> Any:
        raise TypeError("Iterate over the pages of an asynchronous client by `async for`.")

    async def get_next_page(self) -> Self:
        """Return the next page."""
        return cast("Self", await cast("PageCall", _next(self, needed=True)).run_async())

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and all that follow it."""
        yield (page := self)
        while call := _next(page):
            yield (page := cast("Self", await call.run_async()))


class AsyncListPage(_Rows, More, list[T], AsyncPage[T]):
    """The asynchronous form of `ListPage`."""


class AsyncPages(Generic[P, T]):
    """A call that is sent when it is used: ``await`` gives a page, ``async for`` all items."""

    def __init__(self, resource: Any, operation: Paged, **arguments: Unpack[Arguments]) -> None:
        call = PageCall.first(resource._transport, operation, arguments)  # noqa: SLF001
        self._send = partial(resource._run, call)  # noqa: SLF001

    def __await__(self) -> Generator[Any, None, P]:
        return cast("Generator[Any, None, P]", self._send().__await__())

    async def __aiter__(self) -> AsyncIterator[T]:
        page: Any = await self
        async for item in page:
            yield item
