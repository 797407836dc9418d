"""Spellings of a spec to names of Python."""

from __future__ import annotations

import keyword
from dataclasses import replace

import pytest
from passing import context

from specloom.api.model import (
    Api,
    Definition,
    Operation,
    OperationUse,
    Response,
    Server,
    VariantApi,
)
from specloom.api.names import pascal, singular, snake
from specloom.api.types import ANY, Field, List, Object, Ref
from specloom.config.values import Rename
from specloom.diagnostics import NOWHERE, Position, Report
from specloom.lower import identifiers
from specloom.passes.rename import rename_operations
from specloom.passes.resource_tree import name_operations

HOSTILE = (
    "",
    "class",
    "None",
    "2nd",
    "名前",
    "../..",
    "__init__",
    "'); x",
    "a\nb",
    "import",
    "é",
    "self",
)


@pytest.mark.parametrize(
    ("text", "under", "camel"),
    [
        ("threadId", "thread_id", "ThreadId"),
        ("HTTPServer2", "http_server2", "HTTPServer2"),
        ("vector_store.file", "vector_store_file", "VectorStoreFile"),
        ("include[]", "include", "Include"),
        ("X-MS-Request-ID", "x_ms_request_id", "XMSRequestID"),
    ],
)
def test_words_are_found_in_every_spelling(text: str, under: str, camel: str) -> None:
    """Humps, acronyms, digits and punctuation end words."""
    assert (snake(text), pascal(text)) == (under, camel)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("tool_outputs", "tool_output"),
        ("batches", "batch"),
        ("policies", "policy"),
        ("ties", "tie"),
        ("timestamp_granularities[]", "timestamp_granularity"),
        ("tags[]", "tag"),
        ("status", ""),
        ("data", ""),
        ("class", ""),
        ("is", ""),
        ("", ""),
    ],
)
def test_singulars_are_safe(plural: str, one: str) -> None:
    """A word whose singular is not sure has none."""
    assert singular(plural) == one


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "make",
    [
        identifiers.argument,
        identifiers.field,
        identifiers.method,
        identifiers.module,
        identifiers.class_name,
    ],
)
def test_every_spelling_gives_an_identifier(make: object, text: str) -> None:
    """Whatever a spec says, the name is one that Python takes."""
    assert callable(make)
    name = make(text)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")


def test_fields_of_one_model_differ() -> None:
    """A wire name that is a fine field stays, whatever stands before it."""
    assert identifiers.fields(["fooBar", "foo-bar", "foo_bar", "x"]) == {
        "foo_bar": "foo_bar",
        "x": "x",
        "foo-bar": "foo_bar_2",
        "fooBar": "foo_bar_3",
    }


@pytest.mark.parametrize("wire", ["a-b", "class", "__class__", "ﬁ", "list", "Unknown", "", "1"])
def test_odd_keys_need_the_call_form_of_a_typed_dict(wire: str) -> None:
    """What a class body cannot say, or would mean otherwise there, is no usable key."""
    assert not identifiers.usable_key(wire)
    assert identifiers.usable_key("object")


def called(name: str) -> str:
    """What a call named by a rename is called in Python."""
    return identifiers.method(name)


def test_a_name_that_was_chosen_stays() -> None:
    """A fine name is not taken apart again, but never a keyword; a helper of the client makes way."""
    assert [called(name) for name in ("sha256sum", "import", "close", "with__gap")] == [
        "sha256sum",
        "import_",
        "close",
        "with__gap",
    ]


def test_a_name_that_modules_import_stays_theirs() -> None:
    """What a reserved name becomes is no reserved name itself."""
    assert identifiers.type_name("Literal") == "LiteralType"
    assert identifiers.type_name("TypeAlias") == "TypeAliasTypeType"


def test_what_is_written_to_call_an_operation() -> None:
    """Texts name a call as it is written: keywords have an underscore."""
    assert identifiers.call("close.import.start") == "close.import_.start"
    assert identifiers.call("import.close") == "import_.close"


def object_of(field: str, kind: object) -> Definition:
    """A definition of an object with one field, named after that."""
    return Definition(field, Object((Field(field, kind, ()),)), field, ("x",))


# Answers by name: an envelope of a list, and records that are none.
ANSWERS = (object_of("data", List(ANY)), object_of("events", List(ANY)), object_of("count", ANY))


def names(*told: str) -> list[str]:
    """The names of calls, each written as method, path, operationId and what it answers with."""
    operations = []
    for one in told:
        method, path, operation_id, answer = (*one.split(), "", "")[:4]
        response = Response(answer) if answer in ("bytes", "text") else Response("none")
        if answer and response.media == "none":
            response = Response("json", Ref(answer))
        use = OperationUse("x", path, operation_id, deprecated=False, source=NOWHERE)
        operations.append(Operation(method, path, (), None, response, (use,)))
    variant = VariantApi("x", "X", "", Server(""))
    report = Report()
    api = name_operations(Api((variant,), tuple(operations), ANSWERS), context(report))
    assert not report.diagnostics
    return [operation.name for operation in api.operations]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        # Lists and items.
        ("GET /notes listNotes", "notes.list"),
        ("POST /notes createNote", "notes.create"),
        ("PUT /notes/{id} replaceNote", "notes.update"),
        ("HEAD /notes/{id} headNote", "notes.check"),
        ("TRACE /notes/{id} traceNote", "notes.trace"),
        # Verbs at the end of a path.
        ("POST /notes/{id}/cancel cancelNote", "notes.cancel"),
        ("POST /notes/{id}:cancel cancelNote", "notes.cancel"),
        ("GET /notes:countWords count", "notes.count_words"),
        ("POST /notes/{id}/submit_pages submitPages", "notes.submit_pages"),
        ("POST /notes/{id}/pages addPage", "notes.pages.create"),
        ("POST /audio/speech createSpeech", "audio.speech.create"),
        ("POST /notes/{id}/remix createRemix", "notes.remix"),
        ("POST /notes/embeddings embeddings_create", "notes.embeddings.create"),
        ("PUT /notes/{id}/star star", "notes.star"),
        ("DELETE /notes/{id}/cover dropCover", "notes.cover.delete"),
        # One thing of its parent, and lists.
        ("GET /notes/{id}/content getContent bytes", "notes.content"),
        ("GET /notes/{id}/stats getStats count", "notes.stats"),
        ("GET /notes/{id}/events getEvents events", "notes.events.list"),
        ("GET /notes/{id}/events getEvents data", "notes.events.list"),
        ("GET /usage/events usage-events data", "usage.events"),
        # Calls of the client itself.
        ("POST /chat chat", "chat"),
        ("POST /feedback createFeedback", "feedback.create"),
        ("GET /status status", "status"),
        ("GET /account getAccount count", "account.retrieve"),
        ("GET / getRoot", "get_root"),
        ("GET /", "get"),
        # Versions and flags.
        ("GET /v1/notes listNotes", "notes.list"),
        ("GET /v2/notes listNotes", "notes.list"),
        ("POST /api/v2/chat chatV2", "chat"),
        ("GET /api/songs/{id}/ratings getRatings", "songs.ratings.list"),
        ("GET /api getApi", "api.retrieve"),
        ("GET /v1/notes?beta=true listNotes", "beta.notes.list"),
        ("GET /v2/notes?beta listNotes", "beta.notes.list"),
        ("GET /notes?kind=old&beta=false listNotes", "notes.list"),
        ("GET /notes/{id}/cover getCover", "notes.cover.retrieve"),
        ("GET /{tenant}/v1/{id} getThing", "get_thing"),
    ],
)
def test_a_path_has_a_name(told: str, name: str) -> None:
    """Each row of the table in docs/sdk.md, for a path that is alone."""
    assert names(told) == [name]


@pytest.mark.parametrize(
    "told",
    [
        {"GET /me getMe count": "me.retrieve", "GET /me/friends f": "me.friends.list"},
        {
            "GET /me/settings g count": "me.settings.retrieve",
            "PUT /me/settings s": "me.settings.update",
        },
        {"GET /a/content g bytes": "a.content", "GET /a/content/{id} getPart": "a.get_part"},
        {"GET /v1/a l data": "a.list", "GET /v2/a l data": "v2.a.list"},
        {"GET /v2/a l data": "a.list", "POST /v2/a c": "a.create", "GET /v3/a l data": "v3.a.list"},
        {
            "POST /threads/{id}/runs createRun": "threads.runs.create",
            "POST /threads/runs createThreadAndRun": "threads.create_and_run",
        },
        {"POST /a/b:c one": "a.b.c", "POST /a/b two": "a.b.create"},
        {"GET /v1/a l data": "a.list", "GET /v1/a?beta=true l data": "beta.a.list"},
    ],
)
def test_paths_that_belong_together(told: dict[str, str]) -> None:
    """Other methods of a path, and paths below it, make it a resource; twins are told apart."""
    assert names(*told) == list(told.values())


@pytest.mark.parametrize(
    "told",
    [
        {"GET /animal/search": "animal.search", "POST /animal/search": "animal.post_search"},
        {
            "GET /animal/search searchAnimals": "animal.search",
            "POST /animal/search searchAnimalsByBody": "animal.search_by_body",
        },
        {
            "GET /pet/findByStatus findPetsByStatus data": "pet.find_by_status",
            "GET /pet/findByTags findPetsByTags data": "pet.find_by_tags",
        },
        {
            "GET /gists/{gist_id} gists/get": "gists.retrieve",
            "GET /gists/{gist_id}/{sha} gists/get-revision": "gists.get_revision",
        },
        {
            "PATCH /orgs/{org} orgs/update": "orgs.update",
            "POST /orgs/{org}/{product}/{enablement} orgs/enable-or-disable-product": (
                "orgs.enable_or_disable_product"
            ),
        },
        {
            "PUT /workflows/{id}/enable actions/enable-workflow": "workflows.enable",
            "GET /pulls/{n}/merge pulls/check-if-merged": "pulls.check_if_merged",
            "PUT /pulls/{n}/merge pulls/merge": "pulls.merge",
            "PUT /pulls/{n}/update-branch pulls/update-branch": "pulls.update_branch",
        },
        {
            "PATCH /spaces/{space}/quotas/{name} patchCoreSpacedQuota": "spaces.quotas.patch",
            "PUT /spaces/{space}/quotas/{name} replaceCoreSpacedQuota": "spaces.quotas.update",
        },
        {
            "GET /s3x-y/{id}": "s3x_y.retrieve",
            "GET /k8s.io/{id}": "k8s_io.retrieve",
            "GET /s/v1alpha1-x/{id}": "s.v1alpha1_x.retrieve",
        },
        {"PUT /collections/{name} createCollection": "collections.create"},
        {
            "GET /v2/notes listNotes": "notes.list",
            "GET /v2/notes/{id} getNote": "notes.retrieve",
        },
        {
            "GET /2.0/notes listNotes": "notes.list",
            "GET /api/2.0/notes listOtherNotes": "api.2_0.notes.list",
            "GET /2.0/pages listPages": "pages.list",
        },
        {"POST /records performSearch": "records.perform_search"},
        # Where something is done is said by the resource.
        {
            "GET /repos/{repo}/issues/{n}/comments issues/list-comments data": "repos.issues.comments.list",
            "GET /repos/{repo}/issues/comments issues/list-comments-for-repo data": (
                "repos.issues.list_comments"
            ),
            "PATCH /user/repository_invitations/{id} accept-invitation-for-authenticated-user": (
                "user.repository_invitations.accept"
            ),
            "PUT /orgs/{org}/copilot/exclusion set-copilot-exclusion-for-organization": (
                "orgs.copilot.exclusion.update"
            ),
            "DELETE /orgs/{org}/runners/{id}/labels/{name} remove-label": (
                "orgs.runners.labels.delete"
            ),
            "DELETE /orgs/{org}/runners/{id}/labels remove-all-labels-from-runner-for-org": (
                "orgs.runners.remove_all_labels"
            ),
        },
        # Things whose names begin like verbs, and acts that do not.
        {
            "GET /commits/{ref}/check-runs checks/list-for-ref data": "commits.check_runs.list",
            "POST /check-runs checks/create": "check_runs.create",
            "POST /check-runs/{id}/rerequest checks/rerequest-run": "check_runs.rerequest",
            "POST /runners/remove-token create-remove-token": "runners.remove_token.create",
            "POST /runs/{id}/rerun-failed-jobs re-run-failed-jobs": "runs.rerun_failed_jobs",
            "POST /attestations/bulk-list list-attestations-bulk": "attestations.bulk_list",
        },
        {
            "GET /gists/{id}/forks gists/list-forks data": "gists.forks.list",
            "POST /gists/{id}/forks gists/fork": "gists.forks.create",
        },
        {
            "GET /search/code search/code data": "search.code",
            "GET /search/issues search/issues-and-pull-requests data": "search.issues",
        },
        # What a method does by its operationId, where it is neither given nor gone.
        {
            "GET /user/blocks/{name} users/check-blocked": "user.blocks.check",
            "PUT /user/following/{name} users/follow": "user.following.follow",
            "DELETE /user/following/{name} users/unfollow": "user.following.unfollow",
            "PUT /alerts enable-alerts": "alerts.enable",
            "DELETE /alerts disable-alerts": "alerts.disable",
            "GET /jobs/{id}/logs download-job-logs": "jobs.logs.download",
        },
        # One thing of its parent comes before those that are below it.
        {
            "GET /user users/get-authenticated count": "user.retrieve",
            "GET /user/{id} users/get-by-id count": "user.get_by_id",
        },
        {"GET / meta/root count": "meta.root"},
    ],
)
def test_names_that_a_reader_chooses(told: dict[str, str]) -> None:
    """Paths of real services, which were called otherwise before."""
    assert names(*told) == list(told.values())


@pytest.mark.parametrize(
    "told",
    [
        {
            "DELETE /items deleteItems": "items.delete_items",
            "DELETE /items/{id} deleteItem": "items.delete",
        },
        {"DELETE /items": "items.delete_items", "DELETE /items/{id}": "items.delete"},
        {"PUT /items putItems": "items.put", "PUT /items/{id} putItem": "items.update"},
        {
            "DELETE /hooks/{id} deleteHook": "hooks.delete",
            "DELETE /hooks/{id}/{token} deleteHookWithToken": "hooks.delete_with_token",
        },
        {
            "DELETE /hooks/{id}": "hooks.delete",
            "DELETE /hooks/{id}/{token}": "hooks.delete_by_token",
        },
        {"GET /sites listSites": "sites.list", "GET /{account}/sites listSitesOf": "sites.list_of"},
        {"GET /sites": "sites.list", "GET /{account}/sites": "sites.list_by_account"},
        {"GET /it": "it.retrieve", "POST /it": "it.create", "PUT /it": "it.update"},
        {
            "PUT /pet updatePet": "pet.update",
            "POST /pet addPet": "pet.create",
            "POST /pet/{petId} updatePetWithForm": "pet.update_with_form",
        },
        {
            "POST /runs/{id}/cancel cancelRun": "runs.cancel",
            "GET /runs/{id}/cancel/{step} getStep": "runs.get_step",
        },
        {"POST /search search": "search", "GET /search/{id}/hits l": "search_hits.list"},
        {"GET /notes listNotes": "notes.list", "GET /Notes listNotes": "notes.list_notes"},
    ],
)
def test_a_clash_leaves_the_canonical_name(told: dict[str, str]) -> None:
    """The canonical path keeps a name, the others are called by operationId, method, or parameter."""
    assert names(*told) == list(told.values())


def renamed(table: dict[str, Rename], *told: str) -> tuple[list[str], list[str]]:
    """The names of calls after renames, and what is said of them."""
    report = Report()
    known = context(report)
    renames = tuple(replace(rename, old=old) for old, rename in table.items())
    operations = []
    for one in told:
        method, path, operation_id = (*one.split(), "")[:3]
        use = OperationUse("x", path, operation_id, deprecated=False, source=NOWHERE)
        operations.append(Operation(method, path, (), None, Response("none"), (use,)))
    variant = VariantApi("x", "X", "", Server(""))
    config = replace(known, config=replace(known.config, renames=renames))
    api = name_operations(Api((variant,), tuple(operations), ()), config)
    found = rename_operations(api, config)
    said = [f"{one.code} {one.message}" for one in report.diagnostics]
    return [name for o in found.operations for name in (o.name, *o.aliases)], said


def to(new: str, alias: str = "") -> Rename:
    """A rename of what the table says."""
    return Rename("", new, alias, NOWHERE, Position(1, 1))


@pytest.mark.parametrize(
    ("table", "names", "said"),
    [
        ({"a.list": to("b.list")}, ["b.list", "b.list_b"], "GET /b is b.list_b beside b.list"),
        ({"a.*": to("b.*")}, ["b.list", "b.list_b"], "GET /b is b.list_b beside b.list"),
        ({"GET /a": to("b.get")}, ["b.get", "b.list"], ""),
        ({"GET /a": to("GET /a", "b.list")}, ["a.list", "b.list", "b.list_b"], "GET /b is"),
        ({"a.*": to("x.*"), "b.*": to("x.*")}, ["x.list", "x.list_2"], "GET /b is x.list_2"),
        ({"a.*": to("b.list.*")}, ["b.list.list", "b.list_b"], "GET /b is b.list_b beside b.list"),
        (
            {"a.list": to("x.list"), "b.*": to("x.*", "y.*")},
            ["x.list", "x.list_2", "y.list"],
            "GET /b is x.list_2 beside x.list, which is GET /a",
        ),
    ],
)
def test_what_has_no_rename_gives_way(
    table: dict[str, Rename], names: list[str], said: str
) -> None:
    """An exact rename is stronger than one of a group, and that than a name by rule."""
    found, diagnostics = renamed(table, "GET /a listA", "GET /b listB")
    assert found == names
    assert [one.startswith(f"SL303 {said}") for one in diagnostics] == ([True] if said else [])
