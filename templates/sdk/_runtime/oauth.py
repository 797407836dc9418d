"""Tokens that a client fetches with its id and its secret (RFC 6749 §4.4), and renews in time."""

from __future__ import annotations

import base64
import urllib.parse
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

import httpx2

from .arguments import is_map
from .auth import BearerAuth, Credential, Issued, Login, SecretHeaders
from .errors import ConfigurationError, DecodeError, status_error
from .limits import MIB, Watched, read, read_async
from .texts import forms, parsed, text_of

# How long a token is kept of which the server does not say.
UNKNOWN, LONGEST = 300.0, 1e9
REFUSED = (400, 401)
# No token, and no error about one, is larger.
LARGEST = MIB


@dataclass(frozen=True, kw_only=True)
class ClientAuth(BearerAuth):
    """``Authorization: Bearer`` with tokens of a `url`; others are secret, URL and scope."""

    url: str = ""
    others: tuple[str, ...] = ("client_secret", "token_url", "oauth_scope")

    def login(self, credential: Credential, others: Mapping[str, Credential], /) -> Login:
        """Put the id of the client together with its secret and with what to ask for."""
        defaults = ("", self.url, self.scope or "")
        given = (others.get(n, d) for n, d in zip(self.others, defaults, strict=True))
        texts = (credential, *given)
        if not all(isinstance(text, str) for text in texts):
            raise ConfigurationError("The id, secret, token URL and scope of a client are texts.")
        return ClientLogin(self, *map(str, texts))


class ClientLogin(Login):
    """A client's id and secret, and the token that they were exchanged for."""

    def __init__(self, auth: ClientAuth, client_id: str, secret: str, url: str, scope: str) -> None:
        quoted = ":".join(urllib.parse.quote_plus(text) for text in (client_id, secret))
        basic = base64.b64encode(quoted.encode()).decode()
        super().__init__("", auth, tuple(text for text in (secret, basic) if text))
        self._url, self._way = url, 0
        form = {"grant_type": "client_credentials", **({"scope": scope} if scope else {})}
        # Servers take id and secret in one of two places, and no specification says in which.
        self._ways: list[tuple[dict[str, str], dict[str, str]]] = [
            ({"Authorization": f"Basic {basic}"}, form),
            ({}, {**form, "client_id": client_id, "client_secret": secret}),
        ]

    def sync_token(self, http: httpx2.Client, end: float, /) -> str:
        """Return the token, a new one if need be; other threads wait for it."""

        def fetch() -> Issued:
            while True:
                response = http.send(self._request(http), stream=True, follow_redirects=False)
                response.stream = Watched(response, end)
                read(response, LARGEST)
                if issued := self._issued(response):
                    return issued

        return self._keeper.token(fetch, end)

    async def async_token(self, http: httpx2.AsyncClient, /) -> str:
        """Return the token, a new one if need be; other tasks of the loop wait for it."""

        async def fetch() -> Issued:
            while True:
                request = self._request(http)
                response = await http.send(request, stream=True, follow_redirects=False)
                await read_async(response, LARGEST)
                if issued := self._issued(response):
                    return issued

        return await self._keeper.async_token(fetch)

    def _request(self, http: httpx2.Client | httpx2.AsyncClient) -> httpx2.Request:
        headers, form = self._ways[self._way]
        headers = {"Accept": "application/json", **headers}
        request = http.build_request("POST", self._url, headers=headers, data=form)
        request.headers = SecretHeaders(request.headers, self.secrets)
        return request

    def _issued(self, response: httpx2.Response) -> Issued | None:
        """Return the token of a response; None if the other way is to be tried."""
        if response.status_code in REFUSED and self._way == 0:
            self._way = 1
            return None
        subject = f"No token came from {self._url}: "
        if not response.is_success:
            self._way = 0
            raise status_error(response, secrets=forms(self.secrets), about=subject)
        body: object = None
        with suppress(ValueError):
            body = parsed(text_of(response))
        fields = body if is_map(body) else {}
        token = fields.get("access_token")
        if not isinstance(token, str) or not token:
            raise DecodeError(f"{subject}the response has no access_token.")
        life = 0.0
        with suppress(TypeError, ValueError):
            life = float(str(fields.get("expires_in")))
        return token, life if 0 < life < LONGEST else UNKNOWN
