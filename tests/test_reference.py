"""The documentation of the committed SDK: what its pages show is what happens."""

from __future__ import annotations

import ast
import html
import importlib
import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from documented import Reference, documented, prepare, try_commands, try_snippets
from snippets import Desk, desk, run_python, shown

from specloom.comparison.rows import LACKING
from specloom.comparison.variants import compare
from specloom.examples.requests import Request
from specloom.plan.text import Text
from specloom.reference.curl import curl
from specloom.reference.errors import OTHERS, STATUSES
from specloom.reference.links import call_page, client_page, page_of
from specloom.reference.pages import Page

ROOT = Path(__file__).parents[1]
TEMPLATES = ROOT / "templates"


@pytest.fixture(scope="module")
def reference() -> Reference:
    """The documentation of this repository's SDK."""
    return documented(ROOT / "specloom.toml")


@pytest.fixture(scope="module")
def server() -> Iterator[Desk]:
    """A server that responds with what a page shows."""
    with desk() as own:
        yield own


def test_every_snippet_sends_what_its_page_shows(
    reference: Reference,
    server: Desk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Each Python snippet runs as it stands, sends the request of its page and takes its response."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    prepare(reference.plan, server.url, tmp_path, monkeypatch)
    count, wrong = try_snippets(reference, server, reference.calls)
    assert count > 200
    assert not wrong, f"{len(wrong)} of {count}\n" + "\n".join(wrong)


def test_first_calls_are_those_of_their_pages(reference: Reference) -> None:
    """What the first page shows of calls and streams of each client is on the pages of these calls, too."""
    known = {text for one in reference.calls for _, text in one.snippets}
    first = list(shown("index.md", reference.files["index.md"]))
    found = [text for one in first for _, text in one.snippets]
    assert [one.client for one in first] == [one.title for one in reference.plan.clients]
    assert len(found) == 2 * len(first)
    assert set(found) <= known


def test_clients_are_made_as_their_pages_show(
    reference: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With explicit arguments nothing is needed of the environment, with the lines of the shell nothing else."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    for client in reference.plan.clients:
        for one in client.constructor.arguments:
            monkeypatch.delenv(one.variable, raising=False)
    for client in reference.plan.clients:
        page = reference.files[client_page(client.class_name)]
        from_environment, explicit = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
        run_python(explicit)
        for name, value in re.findall(r'^export (\w+)="(.*)"$', page, re.MULTILINE):
            monkeypatch.setenv(name, value)
        run_python(from_environment)


def test_pages_of_clients_have_every_argument(
    reference: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The arguments of a page are those of the constructor, in their order."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    package = importlib.import_module(reference.plan.package)
    for client in reference.plan.clients:
        page = reference.files[client_page(client.class_name)]
        named = re.findall(r"^### `(\w+)` ", page, re.MULTILINE)
        made = inspect.signature(getattr(package, client.class_name))
        assert sorted(named) == sorted(made.parameters)


def test_services_are_compared(reference: Reference) -> None:
    """A call is there, missing or deprecated in each service, and all differences have a row."""
    page = reference.files["variants.md"]
    assert "(calls/vector_stores/search.md) | yes | no | no |" in page
    assert "(calls/assistants/list.md) | deprecated | yes | no |" in page
    lines = page.partition("## Every call")[2].split("\n")
    rows = [
        one for one in lines if one.startswith("| ") and not one.startswith(("| where", "| ---"))
    ]
    compared = compare(reference.api).rows
    assert len(rows) == sum(one.section != LACKING for one in compared)


def test_a_client_says_what_its_service_lacks(reference: Reference) -> None:
    """Calls are listed by resource, arguments and fields in a table; what has a lacking call is left out."""
    page = reference.files["clients/azure_agents.md"]
    lacks = page.partition("## Calls that Azure lacks")[2]
    assert "- `vector_stores`: [`search`](../calls/vector_stores/search.md)\n" in lacks
    assert "| [`files.list`](../calls/files/list.md) | `query.limit` | parameter |" in lacks
    other = reference.files["clients/compatible_assistants.md"]
    assert "[`files.list`](../calls/files/list.md) |" not in other


def test_every_curl_sends_what_its_page_shows(
    reference: Reference, server: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each command line, run by a shell, sends the request of its page: that of the call, and that of the stream."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    prepare(reference.plan, server.url, tmp_path, monkeypatch)
    wrong = try_commands(reference, server, reference.calls)
    lines = [line for one in reference.calls for line in one.blocks["curl"]]
    assert sum("curl -N " in line for line in lines) > 5
    assert any("--output " in line for line in lines)
    assert (tmp_path / "result.bin").exists()
    assert not wrong, "\n".join(wrong)


def test_errors_of_pages_are_those_of_the_package(
    reference: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each exception that pages name exists, and its status is the one that the page says."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    package = importlib.import_module(reference.plan.package)
    known = importlib.import_module(f"{reference.plan.package}._runtime.errors").STATUS_ERRORS
    for name in (*STATUSES.values(), *OTHERS.values()):
        assert issubclass(getattr(package, name), package.SDKError)
    own = {
        int(status): getattr(package, STATUSES[status]) for status in STATUSES if len(status) == 3
    }
    assert own == known


def test_pages_name_no_place_of_this_machine(reference: Reference) -> None:
    """No page holds an absolute path."""
    assert not [path for path, text in reference.files.items() if str(ROOT) in text]


def test_index_leads_to_every_page(reference: Reference) -> None:
    """The index for programs links each page but the first one, once."""
    linked = re.findall(r"^- \[.*?\]\((.*?\.md)\)", reference.index, re.MULTILINE)
    assert sorted(linked) == sorted(set(reference.files) - {"index.md"})


def test_limits_and_defaults_are_in_words(reference: Reference) -> None:
    """A smallest value that is allowed is "at least", and defaults are shown as Python has them."""
    page = reference.files["calls/threads/runs/create.md"]
    facts = page.split("### `max_prompt_tokens`")[1].split("\n\n")[1]
    limits = "at least 256 at OpenAI · more than 256 at Compatible"
    assert facts.endswith(f"· in the body · optional · may be null · {limits}")
    assert " · default `1`" in page


def test_addresses_of_others_run_nothing(reference: Reference) -> None:
    """A command line holds the name of a server's variable as letters, digits and `_` only."""
    address = 'https://{a";reboot;"}.example.test'
    text = curl(Request("GET", "/"), address, reference.plan.clients[0])
    assert text == 'curl "https://$OPENAI_A_REBOOT_.example.test/"'


def test_addresses_of_others_are_texts(reference: Reference) -> None:
    """What means something between double quotes is set apart from a variable."""
    address = "https://{a}.example.test/$(reboot)`reboot`"
    text = curl(Request("GET", '/"x'), address, reference.plan.clients[0])
    words = """curl https://"$OPENAI_A"'.example.test/$(reboot)`reboot`''/"x'"""
    assert text == words


def _example(page: str) -> Any:
    """The JSON that the page of a type shows; None if it shows none."""
    found = re.search(r"^## Example .*\n\n```json\n(.*?)\n```$", page, re.MULTILINE | re.DOTALL)
    return json.loads(found[1]) if found else None


def test_examples_of_models_are_read_without_objection(
    reference: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the page of a model shows is what the SDK reads as that model."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    models = importlib.import_module(f"{reference.plan.package}.models")
    decode = importlib.import_module(f"{reference.plan.package}._runtime.decode").decode
    names = [one.name for module in reference.plan.models for one in module.classes]
    shown = {name: _example(reference.files[f"models/{name}.md"]) for name in names}
    wrong = {
        name: problems
        for name, value in shown.items()
        if value is not None and (problems := decode(getattr(models, name), value)[1])
    }
    assert sum(value is not None for value in shown.values()) > 0.9 * len(names)
    assert not wrong


def test_examples_of_params_are_allowed(
    reference: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the page of a type of arguments shows is what the SDK lets pass where it checks requests."""
    monkeypatch.syspath_prepend(ROOT / "generated")
    types = importlib.import_module(f"{reference.plan.package}.rules").TYPES
    validation = importlib.import_module(f"{reference.plan.package}._runtime.validation")
    variants = {one.name: one.variants[0] for one in reference.api.definitions}
    classes = [one for module in reference.plan.params for one in module.classes]
    checked, wrong = 0, {}
    for one in classes:
        value = _example(reference.files[f"params/{one.name}.md"])
        if value is not None and one.definition in types:
            checked += 1
            checker = validation.Checker(types, variants[one.definition])
            wrong |= {one.name: p} if (p := checker.problems(f"#{one.definition}", value)) else {}
    assert checked > 0.7 * len(classes)
    assert not wrong


def test_lists_of_responses_have_an_item(reference: Reference) -> None:
    """What is in a list of a response is shown, also where it can be one of several types."""
    page = reference.files["calls/threads/runs/submit_tool_outputs.md"]
    (found,) = [one for one in shown("", page) if one.client == "OpenAI"]
    assert json.loads(found.blocks["Response"][0])["tools"] == [{"type": "code_interpreter"}]


def test_streams_begin_and_end(reference: Reference) -> None:
    """The events of a stream are those that one sees when all goes well, in their order."""
    page = reference.files["calls/threads/runs/submit_tool_outputs.md"]
    (found,) = [one for one in shown("", page) if one.client == "OpenAI"]
    events = found.blocks["Events"][0]
    names = re.findall("^event: (.*)$", events, re.MULTILINE)
    life = ["created", "queued", "in_progress"]
    assert names[:4] == ["thread.created", *(f"thread.run.{one}" for one in life)]
    assert names[-2:] == ["thread.run.completed", "done"]
    assert names.index("thread.message.delta") < names.index("thread.message.completed")
    assert not [one for one in names if "failed" in one or "cancel" in one]
    assert events.endswith("\ndata: [DONE]")


def _section(page: str, title: str) -> str:
    """A section of a page."""
    _, _, rest = re.sub(r"^(## .*) \{ .* \}$", r"\1", page, flags=re.MULTILINE).partition(
        f"\n## {title}\n"
    )
    return rest.split("\n## ", maxsplit=1)[0]


def test_unions_say_by_what_their_members_are_told(reference: Reference) -> None:
    """The page of a union names the field that tells its members, and the value of each."""
    page = _section(reference.files["models/RunStepDetailsToolCallsObjectToolCall.md"], "Members")
    assert page.lstrip().startswith("The field `type` tells which it is.")
    entry = page.split("\n### ")[1]
    assert '`type` is `"code_interpreter"`' in entry


def test_enumerations_list_their_values(reference: Reference) -> None:
    """The page of an enumeration has an entry with an anchor for each value."""
    page = _section(reference.files["models/RunObjectStatus.md"], "Values")
    assert '### `"requires_action"` { #value-requires_action .entry }' in page


def test_pages_of_types_say_who_uses_them(reference: Reference) -> None:
    """A class names the calls that send or read it, and the fields that have it as a part."""
    read = _section(reference.files["models/RunObjectStatus.md"], "Used by")
    assert "Read from" in read
    assert "[`threads.runs.retrieve`](../calls/threads/runs/retrieve.md)" in read
    assert "[`RunObject.status`](../models/RunObject.md#field-status)" in read
    name = "SubmitToolOutputsRunRequestToolOutput"
    sent = _section(reference.files[f"params/{name}.md"], "Used by")
    call = "../calls/threads/runs/submit_tool_outputs.md"
    assert sent.strip() == f"Sent by [`threads.runs.submit_tool_outputs`]({call})"


def test_pages_of_types_name_their_place_in_the_specs(reference: Reference) -> None:
    """A class names the file and the pointer of what it is made of."""
    text = _section(reference.files["models/RunObject.md"], "In the specs")
    assert "`/components/schemas/RunObject`" in text


def test_indexes_lead_to_every_type(reference: Reference) -> None:
    """The page of all models, and that of all params, link each of them."""
    for home in ("models", "params"):
        linked = re.findall(r"\]\((\w+\.md)\)", reference.files[f"{home}/index.md"])
        pages = {path for path in reference.files if path.startswith(f"{home}/")}
        assert {f"{home}/{name}" for name in linked} == pages - {f"{home}/index.md"}


def test_what_is_inside_of_arguments_and_results_is_folded(reference: Reference) -> None:
    """The page of a call has the fields of its arguments and of its result, and the fields of those."""
    page = reference.files["calls/threads/runs/submit_tool_outputs.md"]
    arguments, result = _section(page, "Arguments"), _section(page, "Returns")
    assert '??? fields "Fields of `SubmitToolOutputsRunRequestToolOutput`"' in arguments
    assert "\n    -   `tool_call_id` · `str` · " in arguments
    assert '\n??? fields "Fields of `RunObject`"' in result
    assert '\n        ??? fields "Fields of `RunObjectLastError`"' in result
    assert re.search(
        r'^ {16}\?{3} fields "Fields of `RunObjectRequiredAction`"$', result, re.MULTILINE
    )
    assert "at least 256" in result
    assert not re.search(r"^ {17,}\?{3}", result, re.MULTILINE)


def test_arguments_say_where_they_go_and_who_takes_them(reference: Reference) -> None:
    """An argument says its place in the request, and its services where not all take it."""
    page = reference.files["calls/threads/runs/submit_tool_outputs.md"]
    assert "### `run_id` { #argument-run_id .entry }\n\n`str` · in the path · required" in page
    everywhere = "\n".join(reference.files.values())
    assert re.search(r"· in the (?:body|query) · optional ·[^\n]* · \w+ only\n", everywhere)


def test_calls_say_where_they_are_deprecated(reference: Reference) -> None:
    """A call that one service has deprecated and another has not names the one."""
    page = reference.files["calls/assistants/create.md"]
    assert "In OpenAI and Azure · Deprecated in OpenAI\n" in page


def test_help_says_what_the_page_says(reference: Reference) -> None:
    """The docstring of a method has the text of its page, and that of each argument of the page."""
    wrong, by_path = [], {page.path: page for page in reference.pages}
    count = 0
    for resource in reference.plan.resources:
        for method in resource.methods:
            page = by_path.get(call_page(method.operation))
            if page is None or method.alias:
                continue
            docs = _docstrings(_file_of(resource.module), method.name)
            assert docs, method.operation
            arguments = _texts(page, "argument-")
            notes = {name: _notes(text) for name, text in method.doc.arguments}
            said = [_words(f"{page.summary} {page.text} {_notes(method.doc.text)}")]
            said += [_words(f"{n}: {text} {notes.get(n, '')}") for n, text in arguments.items()]
            said = [one for one in said if one not in arguments]
            count += len(said)
            wrong += [f"{page.path}: {one}" for one in said for doc in docs if one not in doc]
    assert count > 200
    assert not wrong, "\n".join(wrong)


def test_hovers_say_what_the_page_says(reference: Reference) -> None:
    """The docstrings of a class and of its fields are the texts of its page."""
    wrong, by_path = [], {page.path: page for page in reference.pages}
    count = 0
    for home, modules in (("models", reference.plan.models), ("params", reference.plan.params)):
        known = dict(_classes(ROOT / "generated" / reference.plan.package / home))
        for one in (one for module in modules for one in module.classes if one.fields):
            page = by_path[page_of(home, one.name)]
            own, fields = known[one.name]
            notes = {field.name: _notes(field.doc) for field in one.fields}
            pairs = [(_words(f"{page.summary} {page.text} {_notes(one.doc.text)}"), own)]
            pairs += [
                (_words(f"{text} {notes[name]}"), fields.get(name, ""))
                for name, text in _texts(page, "field-").items()
            ]
            count += len(pairs)
            wrong += [f"{page.path}: {text!r}, not {doc!r}" for text, doc in pairs if text != doc]
    assert count > 500
    assert not wrong, "\n".join(wrong)


def _texts(page: Page, kind: str) -> dict[str, str]:
    """By the name of an argument or a field, what the page says of it."""
    entries = (entry for section in page.sections for entry in section.entries)
    found = ((str(entry.anchor), str(entry.name).strip("`"), entry) for entry in entries)
    return {name: str(entry.text) for at, name, entry in found if at == f"{kind}{name}"}


def _notes(text: Text) -> str:
    """What a text ends with that a page says in facts."""
    return " ".join(block.note for block in text)


def _words(text: str) -> str:
    """The words of a docstring or of Markdown, whatever is wrapped, escaped or fenced."""
    text = re.sub(r"(?m)^ *`{3,}\w*$", "", text).replace("\\", "")
    return " ".join(re.findall(r"\w+", html.unescape(text)))


def _file_of(module: str) -> Path:
    """The file of a module of the package."""
    path = (ROOT / "generated" / "assistants").joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _docstrings(module: Path, method: str) -> list[str]:
    """The words of the docstrings that a method has in the classes of a module."""
    tree = ast.parse(module.read_text("utf-8"))
    functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef))
    found = (ast.get_docstring(one) for one in functions if one.name == method)
    return [_words(doc) for doc in found if doc]


def _classes(folder: Path) -> Iterator[tuple[str, tuple[str, dict[str, str]]]]:
    """By name, the words of the docstring of a class, and those of its fields."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield node.name, (_words(ast.get_docstring(node) or ""), _fields(node))


def _fields(node: ast.ClassDef) -> dict[str, str]:
    found: dict[str, str] = {}
    for one, after in zip(node.body, node.body[1:], strict=False):
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            doc = (
                after.value.value
                if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
                else ""
            )
            found[one.target.id] = _words(str(doc))
    return found


#: Of the run that submitting tool outputs gives, what the references of its vendors say of each field.
RUN = {
    "id": ("`str`", "always there"),
    "object": ('`Literal["thread.run"]`', "always there"),
    "created_at": ("`int`", "always there"),
    "thread_id": ("`str`", "always there"),
    "assistant_id": ("`str`", "always there"),
    "status": (
        *('one of `"queued"`', '`"in_progress"`', '`"requires_action"`', '`"cancelling"`'),
        *('`"cancelled"`', '`"failed"`', '`"completed"`', '`"incomplete"`', '`"expired"`'),
    ),
    "required_action": ("RunObjectRequiredAction", "may be null"),
    "last_error": ("RunObjectLastError", "may be null"),
    "expires_at": ("`int | None`", "may be null"),
    "started_at": ("`int | None`", "may be null"),
    "cancelled_at": ("`int | None`", "may be null"),
    "failed_at": ("`int | None`", "may be null"),
    "completed_at": ("`int | None`", "may be null"),
    "incomplete_details": ("RunObjectIncompleteDetails", "may be null"),
    "model": ("`str`", "always there"),
    "instructions": ("`str`", "always there"),
    "tools": ("`list[`", "at most 20 items at OpenAI", "default `[]`"),
    "metadata": ("`dict[str, str] | None`", "may be null"),
    "usage": ("RunCompletionUsage", "may be null"),
    "temperature": ("`int | float | None`", "may be missing", "may be null"),
    "top_p": ("`int | float | None`", "may be missing", "may be null"),
    "max_prompt_tokens": ("may be null", "at least 256 at OpenAI", "more than 256 at Compatible"),
    "max_completion_tokens": ("may be null", "at least 256 at OpenAI"),
    "truncation_strategy": ("TruncationObject", "may be null"),
    "tool_choice": ("AssistantsApiToolChoiceOption", "may be null"),
    "parallel_tool_calls": ("`bool`", "always there"),
    "response_format": ("AssistantsApiResponseFormatOption", "may be null"),
    "tool_resources": ("ToolResources", "Azure only", "may be null"),
}
#: What is inside of it, each with its facts.
INSIDE = {
    "submit_tool_outputs": ("RunObjectRequiredActionSubmitToolOutputs",),
    "code": ("RunObjectLastErrorCode",),
    "message": ("`str`",),
    "reason": ('`"max_completion_tokens"`', '`"max_prompt_tokens"`'),
    "completion_tokens": ("`int`",),
    "prompt_tokens": ("`int`",),
    "total_tokens": ("`int`",),
    "last_messages": ("may be null", "at least 1 at OpenAI"),
    "code_interpreter": ("CodeInterpreterToolResource",),
    "file_search": ("FileSearchToolResource",),
    "azure_ai_search": ("AzureAISearchToolResource",),
}
ARGUMENTS = {
    "thread_id": ("`str`", "in the path", "required"),
    "run_id": ("`str`", "in the path", "required"),
    "tool_outputs": ("in the body", "required at OpenAI and Compatible", "`Iterable[`"),
    "stream": ("`bool | None`", "in the body", "optional", "may be null"),
}
EVENTS = (
    *("thread.run.queued", "thread.run.in_progress", "thread.run.completed"),
    *("thread.run.step.created", "thread.run.step.in_progress", "thread.run.step.completed"),
    *("thread.message.created", "thread.message.in_progress", "thread.message.delta"),
    *("thread.message.completed", "done"),
)


def _said(text: str) -> dict[str, list[str]]:
    """By name, the lines of the entries and items of a section, each with its facts."""
    found: dict[str, list[str]] = {}
    for heading, line in re.findall(r"^### `(\w+)` .*\n\n(.+)$", text, re.MULTILINE):
        found.setdefault(heading, []).append(line)
    for name, line in re.findall(r"^ *-   `(\w+)` · (.+)$", text, re.MULTILINE):
        found.setdefault(name, []).append(line)
    return found


def _unsaid(wanted: dict[str, tuple[str, ...]], text: str) -> list[str]:
    """The names of which a section does not say all facts in one line."""
    said = _said(text)
    return [
        name
        for name, facts in wanted.items()
        if not any(all(fact in line for fact in facts) for line in said.get(name, []))
    ]


def test_submitting_tool_outputs_has_what_other_references_have(reference: Reference) -> None:
    """The page says of each argument and of each field of the run what the vendors' references say."""
    page = reference.files["calls/threads/runs/submit_tool_outputs.md"]
    assert not _unsaid(ARGUMENTS, _section(page, "Arguments"))
    assert not _unsaid(RUN | INSIDE, _section(page, "Returns"))
    inner = _said(_section(page, "Arguments"))
    assert any("`str`" in line for line in inner["tool_call_id"])
    assert any("`str`" in line for line in inner["output"])
    sent = _section(page, "Sent by the client")
    assert "`OpenAI-Beta: assistants=v2`" in sent
    assert "`api-version=2025-05-15-preview` in the query" in sent
    assert '`tool_outputs[].type` is `"function_call_output"`' in sent
    assert "`submitToolOuputsToRun`" in _section(page, "In the specs")
    assert "Status 200: `application/json`, `text/event-stream`" in _section(page, "Returns")
    errors = _section(page, "Errors").split("Any other error status")[1]
    for name in ("message", "type", "param", "code"):
        assert f"`error.{name}` (string or null)" in errors


def test_submitting_tool_outputs_shows_the_whole_exchange(reference: Reference) -> None:
    """Each service has request, response and stream, of a run with all fields, and each sort of event."""
    path = "calls/threads/runs/submit_tool_outputs.md"
    shown = {one.client: one.blocks for one in reference.calls if one.page == path}
    assert list(shown) == ["OpenAI", "Azure", "Compatible"]
    for client, blocks in shown.items():
        run = json.loads(blocks["Response"][0])
        azure = client == "Azure"
        assert set(RUN) - set(run) <= ({"temperature", "top_p"} if azure else {"tool_resources"})
        plain, stream = blocks["curl"]
        assert '"stream": true' in stream
        assert '"stream"' not in plain
        assert ('"type": "function_call_output"' in plain) == azure
        assert '"Authorization: Bearer $' in plain
    assert "-H 'OpenAI-Beta: assistants=v2'" in shown["OpenAI"]["curl"][0]
    events = re.findall(r"^event: (.*)$", shown["OpenAI"]["Events"][0], re.MULTILINE)
    assert set(EVENTS) <= {*events}
    assert shown["OpenAI"]["Events"][0].endswith("event: done\ndata: [DONE]")
