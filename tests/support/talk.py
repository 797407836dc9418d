"""Calling every operation of a variant, and keeping what went wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, TypeAlias

from mock_server import STREAMED
from operations import Case, Surface
from witness import Witness

from specloom.config.values import VariantConfig

#: How many calls of the asynchronous client are under way at a time.
AT_ONCE = 8
Call: TypeAlias = tuple[Case, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Failure:
    """A call that did not work."""

    case: Case
    given: dict[str, Any]
    error: Exception

    def __str__(self) -> str:
        """Say what was called and what came of it."""
        return f"{self.case}(**{self.given!r:.1000})\n    {type(self.error).__name__}: {self.error}"


@dataclass(frozen=True, slots=True)
class Talk:
    """A variant of an SDK, and a server of its document."""

    surface: Surface
    variant: VariantConfig
    url: str
    strict: bool
    failures: list[Failure] = field(default_factory=list)
    #: Below which address the server has each path, where that is not the root (`servable.apart`).
    addresses: Mapping[str, str] = field(default_factory=dict)
    #: Further arguments of the clients.
    settings: Mapping[str, Any] = field(default_factory=dict)

    def calls(self, mode: str) -> list[Call]:
        """Return what to call with which arguments.

        A variant that is like another one has its tables: the required arguments show that it has.
        """
        spec = self.variant.like or self.variant.name
        cases = [case for case in self.surface.cases if case.variant == spec]
        if mode != "stream":
            plain = [case for case in cases if not case.always_streams]
            return [(case, given) for case in plain for given in case.calls(mode)]
        return [
            (case, {**given, **({case.stream_flag: True} if case.stream_flag else {})})
            for case in cases
            if case.stream_flag or case.always_streams
            for given in (case.required, case.full[0])
        ]

    def client(self, *, asynchronous: bool, address: str = "") -> Any:
        """Return a client that does not know the end of the server's streams, but all else."""
        return self.surface.client(
            self.variant.name,
            self.url + address,
            asynchronous=asynchronous,
            strict=self.strict,
            **self.settings,
        )

    def run(self, calls: list[Call]) -> None:
        """Make the calls one after the other."""
        for address, group in groupby(calls, lambda call: self._address(call[0])):
            with self.client(asynchronous=False, address=address) as sdk:
                self._run(sdk, [*group])

    def _address(self, case: Case) -> str:
        return self.addresses.get(case.http[1], "")

    def _run(self, sdk: Any, calls: list[Call]) -> None:
        for case, given in calls:
            witness = Witness(case, ambiguous=True, address=self._address(case))
            try:
                with self.surface.understood():
                    answer = self.surface.call(sdk, case, given, witness)
                    streams = isinstance(answer, getattr(self.surface.package, "Stream", ()))
                    self.check(list(answer) if streams else answer)
            except Exception as error:  # noqa: BLE001 - told together, after all calls
                self.failures.append(Failure(case, given, error))

    async def run_async(self, calls: list[Call]) -> None:
        """Make the calls, some at a time."""
        limit = asyncio.Semaphore(AT_ONCE)

        async def make(sdk: Any, case: Case, given: dict[str, Any]) -> None:
            witness = Witness(case, ambiguous=True)
            async with limit:
                try:
                    with self.surface.understood():
                        answer = await self.surface.call(sdk, case, given, witness)
                        streams = isinstance(
                            answer, getattr(self.surface.package, "AsyncStream", ())
                        )
                        self.check([event async for event in answer] if streams else answer)
                except Exception as error:  # noqa: BLE001 - told together, after all calls
                    self.failures.append(Failure(case, given, error))

        async with self.client(asynchronous=True) as sdk:
            await asyncio.gather(*(make(sdk, *call) for call in calls))

    def check(self, answer: Any) -> None:
        """Check that what came back is of a type that the spec knows; a strict client did the rest.

        The server ends a stream with an empty event of its own, which strict clients refuse.
        """
        if not self.strict:
            *events, _ = answer
            assert len(events) == STREAMED, answer
            for event in events:
                assert isinstance(event, self.surface.package.Model), event
                assert not isinstance(event, self.surface.package.UnknownObject), event
        else:
            assert not isinstance(answer, self.surface.package.UnknownObject), answer
