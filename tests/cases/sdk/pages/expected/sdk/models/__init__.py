"""Every type of what is received, loaded when it is first used. Generated from the specs; do not edit."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_events_response import AsyncListEventsResponsePage as AsyncListEventsResponsePage
    from .list_links_response import AsyncListLinksResponsePage as AsyncListLinksResponsePage
    from .list_places_response import AsyncListPlacesResponsePage as AsyncListPlacesResponsePage
    from .list_rows_response import AsyncListRowsResponsePagePage as AsyncListRowsResponsePagePage
    from .list_tags_response import AsyncListTagsResponsePage as AsyncListTagsResponsePage
    from .list_users_response import AsyncListUsersResponsePage as AsyncListUsersResponsePage
    from .list_whole_response import AsyncListWholeResponsePage as AsyncListWholeResponsePage
    from .things import AsyncThingsPage as AsyncThingsPage
    from .list_events_response import ListEventsResponse as ListEventsResponse
    from .list_events_response import ListEventsResponsePage as ListEventsResponsePage
    from .list_links_response import ListLinksResponse as ListLinksResponse
    from .list_links_response import ListLinksResponsePage as ListLinksResponsePage
    from .list_places_response import ListPlacesResponse as ListPlacesResponse
    from .list_places_response import ListPlacesResponsePage as ListPlacesResponsePage
    from .list_rows_response import ListRowsResponse as ListRowsResponse
    from .list_rows_response import ListRowsResponsePage as ListRowsResponsePage
    from .list_rows_response import ListRowsResponsePagePage as ListRowsResponsePagePage
    from .list_tags_response import ListTagsResponse as ListTagsResponse
    from .list_tags_response import ListTagsResponseMeta as ListTagsResponseMeta
    from .list_tags_response import ListTagsResponsePage as ListTagsResponsePage
    from .list_unclear_response import ListUnclearResponse as ListUnclearResponse
    from .list_users_response import ListUsersResponse as ListUsersResponse
    from .list_users_response import ListUsersResponseData as ListUsersResponseData
    from .list_users_response import ListUsersResponsePage as ListUsersResponsePage
    from .list_whole_response import ListWholeResponse as ListWholeResponse
    from .list_whole_response import ListWholeResponsePage as ListWholeResponsePage
    from .list_words_response import ListWordsResponse as ListWordsResponse
    from .thing import Thing as Thing
    from .things import Things as Things
    from .things import ThingsPage as ThingsPage

_HOME: dict[str, str] = {
    "AsyncListEventsResponsePage": "list_events_response",
    "AsyncListLinksResponsePage": "list_links_response",
    "AsyncListPlacesResponsePage": "list_places_response",
    "AsyncListRowsResponsePagePage": "list_rows_response",
    "AsyncListTagsResponsePage": "list_tags_response",
    "AsyncListUsersResponsePage": "list_users_response",
    "AsyncListWholeResponsePage": "list_whole_response",
    "AsyncThingsPage": "things",
    "ListEventsResponse": "list_events_response",
    "ListEventsResponsePage": "list_events_response",
    "ListLinksResponse": "list_links_response",
    "ListLinksResponsePage": "list_links_response",
    "ListPlacesResponse": "list_places_response",
    "ListPlacesResponsePage": "list_places_response",
    "ListRowsResponse": "list_rows_response",
    "ListRowsResponsePage": "list_rows_response",
    "ListRowsResponsePagePage": "list_rows_response",
    "ListTagsResponse": "list_tags_response",
    "ListTagsResponseMeta": "list_tags_response",
    "ListTagsResponsePage": "list_tags_response",
    "ListUnclearResponse": "list_unclear_response",
    "ListUsersResponse": "list_users_response",
    "ListUsersResponseData": "list_users_response",
    "ListUsersResponsePage": "list_users_response",
    "ListWholeResponse": "list_whole_response",
    "ListWholeResponsePage": "list_whole_response",
    "ListWordsResponse": "list_words_response",
    "Thing": "thing",
    "Things": "things",
    "ThingsPage": "things",
}


if not TYPE_CHECKING:
    # Type checkers know the names from above, and that there are no others.

    def __getattr__(name: str) -> object:
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        if name == "__all__":
            return sorted(_HOME)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted(_HOME)
