"""What pages say of credentials, and the command lines that send them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from documented import Reference, documented

from specloom.examples.requests import Request
from specloom.plan.credentials import ClientCredential
from specloom.reference.curl import curl

CASES = Path(__file__).parents[1] / "cases" / "sdk"
GIVEN = "`Authorization: Bearer …` with a token of OAuth 2 (client credentials) from "
FETCHED = "`Authorization: Bearer …` with a token of OAuth 2 that the client fetches by "
#: What a shell would run.
SHELL = ("$(touch owned)", "`touch owned`", "'; touch owned; '", '"; touch owned; "', "a\\", "!x")
SCHEMES = """openapi: 3.1.0
info: {title: Vault, version: "1"}
servers: [{url: "https://vault.example"}]
security: [{login: [read], certificate: []}, {login: [write], certificate: []}]
paths:
  /secrets:
    get: {operationId: listSecrets, responses: {"204": {description: Done.}}}
  /seal:
    post:
      operationId: seal
      security: [{certificate: []}]
      responses: {"204": {description: Done.}}
components:
  securitySchemes:
    certificate: {type: mutualTLS}
    login:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://vault.example/login
          tokenUrl: https://vault.example/token
          scopes: {read: Read., write: Write.}
"""


def section(page: str, title: str) -> str:
    """A section of a page."""
    page = page.replace(" { data-search-exclude }\n", "\n")
    return page.split(f"\n## {title}\n\n")[1].split("\n## ", maxsplit=1)[0].strip()


def tab(page: str, title: str, client: str) -> str:
    """What a section shows for a client."""
    body = section(page, title).split(f'=== "{client}"\n')[1].split("\n=== ")[0]
    return "\n".join(line[4:] for line in body.split("\n")).strip()


@pytest.fixture(scope="module")
def service() -> Reference:
    """A service with five schemes, and one that is like it."""
    return documented(CASES / "credentials" / "specloom.toml")


@pytest.fixture(scope="module")
def doors(service: Reference) -> dict[str, str]:
    """The pages of that service."""
    return service.files


@pytest.fixture(scope="module")
def vendors() -> dict[str, str]:
    """Services of which one is like another, with a key in a header of its own."""
    return documented(CASES / "paths-and-vendors" / "specloom.toml").files


@pytest.fixture(scope="module")
def routes() -> dict[str, str]:
    """Services whose paths are not those of each other."""
    return documented(CASES / "other-routes" / "specloom.toml").files


def test_choices_are_listed_with_scopes(doors: dict[str, str]) -> None:
    """Each choice names what is sent, the variables that the client reads, and all scopes of that operation."""
    said = section(doors["calls/doors/open.md"], "Authorization")
    scopes = "for the scopes `doors:open` and `doors:see`"
    own = "-   [Doors](../../clients/doors.md#authorization): one of\n\n"
    assert said.startswith(
        f"{own}    - `X-App-Id: …` from `DOORS_APP_ID` and {GIVEN}`DOORS_CREDENTIAL` {scopes}\n"
        f"    - `X-App-Id: …` from `DOORS_APP_ID` and {FETCHED}"
        f"`DOORS_CLIENT_ID` and `DOORS_CLIENT_SECRET` {scopes}\n"
    )


def test_scopes_are_those_of_the_operation(doors: dict[str, str]) -> None:
    """An operation without requirements of its own needs the scopes that the document names for all."""
    said = section(doors["calls/doors/list.md"], "Authorization")
    assert f"    - {GIVEN}`DOORS_CREDENTIAL` for the scope `doors:open`\n" in said
    assert "doors:see" not in said
    assert "    - the query parameter `key`" not in said
    assert "`X-App-Id: …` from `DOORS_APP_ID` and the query parameter `key` from" in said


def test_calls_without_credentials_say_so(doors: dict[str, str]) -> None:
    """Where nothing is needed the page says that, and where nothing is enough it is the last choice."""
    assert section(doors["calls/health.md"], "Authorization") == (
        "- [Doors](../clients/doors.md#authorization), [Gates](../clients/gates.md#authorization): "
        "no credential"
    )
    said = section(doors["calls/session/retrieve.md"], "Authorization")
    assert "    - the cookie `SESSION` from `DOORS_SESSION`\n    - nothing\n" in said


def test_clients_say_which_calls_take_which(doors: dict[str, str]) -> None:
    """The page of a client has each credential once, and the calls that take others than most."""
    said = section(doors["clients/doors.md"], "Authorization")
    assert "- `admin_key`: `Authorization: Bearer …` · variable `DOORS_ADMIN_KEY`" in said
    assert "· from `https://doors.example/token` ·" in said
    assert "- no credential: [`health`](../calls/health.md)\n" in said
    assert said.endswith(", or `credential`, or `client_id` and `client_secret`: all other calls")


def test_command_lines_send_every_sort_of_credential(doors: dict[str, str]) -> None:
    """Of several choices a command line sends the first that callers have at hand, complete."""
    lines = {
        "calls/doors/list.md": 'curl "https://doors.example/v1/doors?key=$DOORS_APP_KEY" \\\n'
        '  -H "X-App-Id: $DOORS_APP_ID"',
        "calls/doors/open.md": "curl -X POST https://doors.example/v1/doors/door_123/open \\\n"
        '  -H "X-App-Id: $DOORS_APP_ID" \\\n'
        '  -H "Authorization: Bearer $DOORS_CREDENTIAL"',
        "calls/session/retrieve.md": "curl https://doors.example/v1/session \\\n"
        '  -b "SESSION=$DOORS_SESSION"',
        "calls/health.md": "curl https://doors.example/v1/health",
    }
    for path, line in lines.items():
        assert tab(doors[path], "curl", "Doors") == f"```bash\n{line}\n```"


def test_services_like_others_have_tabs(vendors: dict[str, str]) -> None:
    """A client without a spec has every tab, with its own address, credential and name."""
    page = next(text for path, text in vendors.items() if '=== "East"' in text and "curl" in text)
    line = tab(page, "curl", "East")
    assert "https://east.example/v1/" in line
    assert '-H "api-key: $EAST_API_KEY"' in line
    assert "from sdk import East\n" in tab(page, "Call it", "East")
    assert tab(page, "Request", "East") == tab(page, "Request", "North")
    assert "[East](" in section(page, "Authorization")
    assert "`api-key: …` from `EAST_API_KEY`" in section(page, "Authorization")


def test_services_like_others_have_what_these_have(vendors: dict[str, str]) -> None:
    """A call that a third service lacks is that of the two."""
    page = vendors["calls/stars/retrieve.md"]
    assert [name for name in ("North", "South", "East") if f'=== "{name}"' in page] == [
        "North",
        "East",
    ]


def test_streams_go_where_the_service_streams(routes: dict[str, str]) -> None:
    """The command line and the request of a stream have the service's own path, without a flag it has not."""
    page = routes["calls/chat.md"]
    address = "https://south.example/api/accounts/$SOUTH_ACCOUNT_ID/chat"
    lines = tab(page, "curl", "South").split("```")
    assert f'curl -X POST "{address}" \\\n' in lines[1]
    assert f'curl -N -X POST "{address}/stream" \\\n' in lines[3]
    assert "stream" not in lines[3].split("-d")[1]
    assert "POST /accounts/{account_id}/chat/stream HTTP/1.1" in tab(page, "Request", "South")
    assert '"stream": true' in tab(page, "curl", "North")


def test_certificates_are_left_to_callers(tmp_path: Path) -> None:
    """What no client sends is named where it is needed, and scopes of other requirements are alternatives."""
    (tmp_path / "openapi.yaml").write_text(SCHEMES, "utf-8")
    config = '[sdk]\npackage = "vault"\n\n[[variant]]\nname = "vault"\nclient = "Vault"\n'
    (tmp_path / "specloom.toml").write_text(f'{config}spec = "openapi.yaml"\n', "utf-8")
    pages = documented(tmp_path / "specloom.toml").files
    given = "`Authorization: Bearer …` with a token of OAuth 2 (authorization code) from "
    left = "`certificate`, which callers send by themselves"
    said = section(pages["calls/secrets/list.md"], "Authorization")
    variable = "`VAULT_CREDENTIAL` for the scope `read`, or `write`"
    assert said.endswith(f": {given}{variable} and {left}")
    said = section(pages["calls/seal.md"], "Authorization")
    assert said.endswith(f": no credential, but {left}")


@pytest.mark.parametrize("text", SHELL)
def test_command_lines_run_one_command(text: str, service: Reference, tmp_path: Path) -> None:
    """Texts of others are words of the command line, beside variables, too."""
    client = service.plan.clients[0]
    request = Request("POST", f"/{text}", (("X-Name", text),), text, "text/plain")
    places = (("header", ": key"), ("cookie", "=key"))
    for place, end in places:
        one = ClientCredential("api-key", "", ("app_key",), ("app_key",), place, text)
        line = curl(request, f"{{base_url}}/{text}", client, [one])
        program = f"curl() {{ printf '%s\\0' \"$@\"; }}; {line}"
        found = subprocess.run(
            ["bash", "-c", program],
            env={"DOORS_APP_KEY": "key", "DOORS_BASE_URL": "https://doors.example"},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        words = found.stdout.split("\0")
        assert words[:3] == ["-X", "POST", f"https://doors.example/{text}/{text}"]
        assert {f"{text}{end}", f"X-Name: {text}", text} <= {*words}
        assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("request_", "line"),
    [
        (Request("GET", "/a"), "curl https://a.example/a"),
        (Request("HEAD", "/a"), "curl --head https://a.example/a"),
        (
            Request("GET", "/a", body="{}", media="application/json"),
            "curl -X GET https://a.example/a \\\n  -H 'Content-Type: application/json' \\\n  -d '{}'",
        ),
        (
            Request("POST", "/a", body="@x", media="text/plain"),
            "curl -X POST https://a.example/a \\\n  -H 'Content-Type: text/plain' \\\n  --data-raw @x",
        ),
    ],
)
def test_methods_are_those_of_the_request(request_: Request, line: str, service: Reference) -> None:
    """What curl would do otherwise by itself is said, and a body is no name of a file."""
    assert curl(request_, "https://a.example", service.plan.clients[0]) == line
