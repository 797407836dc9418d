"""3xx, those of operations: paths, parameters, bodies, responses, streams, security, their names."""

from __future__ import annotations

from specloom.codes.code import ERROR, NOTE, WARNING, Code

CODES = (
    Code(
        "SL303",
        WARNING,
        "duplicate operation name",
        "Nothing in the spec says how to tell two operations apart, or a rename has taken the name. Both "
        "can be called, one of them by a name that nobody would choose.",
        "Choose a name by the line under `[rename]` that the hint quotes.",
    ),
    Code(
        "SL306",
        WARNING,
        "undeclared path parameter",
        "The path has a name in braces that no parameter of the operation fills in. The path leaves no "
        "doubt: it is a required text, of which only the type is a guess.",
        "Declare a parameter of that name with `in: path`.",
    ),
    Code(
        "SL307",
        WARNING,
        "body that is sent or read as a whole",
        "XML, say, is neither encoded nor decoded: its schema is not used. The body is one text, or bytes "
        "where the media type is no text, which is right on the wire and less than the spec promises.",
        "Write and parse the body yourself, or use JSON if the service takes it.",
    ),
    Code(
        "SL309",
        WARNING,
        "declared events without a `stream` argument",
        "The response can be a stream, but no argument of the call requests it. The call is right and "
        "does not stream.",
        "Add a boolean `stream` to the body or the query by an overlay.",
    ),
    Code(
        "SL310",
        WARNING,
        "unknown key of a path item or an operation",
        "OpenAPI has no such key here. It is ignored as the specification demands, and if it is misspelt "
        "something is lost.",
        "Correct the spelling, or begin the key with `x-`.",
    ),
    Code(
        "SL311",
        ERROR,
        "operation that was lost",
        "An operation of the spec has no method in the SDK, and no other diagnostic says why: a smaller "
        "SDK looks like a whole one.",
        "This is a defect of Specloom: report it. Until it is fixed, exempt the operation.",
    ),
    Code(
        "SL312",
        NOTE,
        "chunks of a stream declared as JSON",
        "A JSON response has members that are the chunks of a stream. They are read as its events, as "
        "authors mean it who write that.",
        "Declare the chunks as `text/event-stream` in the spec or by an overlay.",
    ),
    Code(
        "SL313",
        WARNING,
        "`stream` argument without declared events",
        "The call can request a stream, but what its events are is not declared. It does not stream, and "
        "all else of it is right.",
        "Add `text/event-stream` to the response by an overlay.",
    ),
    Code(
        "SL314",
        NOTE,
        "required properties in an optional body",
        "A body is optional unless declared otherwise, and authors forget to. It is required here, since "
        "without it the required properties would be missing.",
        "Write `required: true`, or `required: false` if the body is optional indeed.",
    ),
    Code(
        "SL315",
        WARNING,
        "no success response",
        "Only errors are declared. What a successful call may return is given as it comes, undecoded.",
        "Declare what a successful call returns as 200 by an overlay.",
    ),
    Code(
        "SL316",
        ERROR,
        "document without operations and schemas",
        "There is nothing to generate, more often by mistake than on purpose: an empty SDK would look "
        "like a success.",
        "Declare operations under `paths`.",
    ),
    Code(
        "SL318",
        WARNING,
        "path without a leading slash",
        "Paths begin with a slash (OpenAPI 3.1 §4.8.8.1). Requests are sent with one, as there is no "
        "other way to put the two together.",
        "Write the slash.",
    ),
    Code(
        "SL320",
        WARNING,
        "parameter without a name or a location",
        "A parameter has a `name`, and `in` says where it is sent. It is ignored, since no call could "
        "send it; all others are sent.",
        "Write both; `in` is `path`, `query`, `header` or `cookie`.",
    ),
    Code(
        "SL321",
        WARNING,
        "undefined security scheme",
        "The spec requires a scheme that it does not define. Nothing is sent for it; a service that needs "
        "it says so at the first call.",
        "Define the scheme or correct the name by an overlay, or choose by `auth` in the configuration.",
    ),
    Code(
        "SL322",
        WARNING,
        "security scheme that clients do not carry out",
        "Clients send keys, user names and passwords, tokens, and tokens that they fetch as an OAuth 2 "
        "client. A login in a browser and an exchange below HTTP are left to callers, and no other choice "
        "of the requirement spares them: calls without them fail, and are not wrong.",
        "Do what the hint says; `auth` in the configuration chooses, and silences this.",
    ),
    Code(
        "SL323",
        WARNING,
        "unsupported collectionFormat",
        "OpenAPI 3 has no such style. The items are joined by commas, the default, which a service that "
        "means it otherwise may misread.",
        "Use one of the formats that the hint lists, or exempt the operation.",
    ),
    Code(
        "SL326",
        WARNING,
        "parameter with several media types",
        "`content` of a parameter has exactly one entry (OpenAPI 3.1 §4.8.12.2). JSON is sent, else the "
        "first, which one of its readings asks for.",
        "Remove all but one.",
    ),
    Code(
        "SL335",
        WARNING,
        "cookie parameter",
        "Generated clients send no cookies. The parameter is ignored, and all others are sent.",
        "Send it as a header through the HTTP client.",
    ),
    Code(
        "SL336",
        WARNING,
        "server of a path or an operation",
        "A client has one address. The server is ignored, and requests go where all others go: a service that "
        "is elsewhere says so at the first call, and no credential is sent to another host.",
        "Make it a variant of its own, or pass `base_url` to the client.",
    ),
    Code(
        "SL340",
        ERROR,
        "renames that exclude each other",
        "Two entries under `[rename]` ask for one name, or for a call and a group of calls: which one was "
        "meant is unclear.",
        "Choose another name in one of the two.",
    ),
    Code(
        "SL342",
        WARNING,
        "path parameter that does not fit the path",
        "It has another name or another place than the path says, and is taken for what the path has; "
        "where the path has no place for it, it is ignored, since no request could hold it.",
        "Write the name that is in braces in the path, and `in: path`.",
    ),
    Code(
        "SL343",
        NOTE,
        "one of several media types is used",
        "A body or a response has several media types, and a method sends or decodes one. Each of them is "
        "right.",
        "Nothing, or remove the media type that is not wanted by an overlay.",
    ),
    Code(
        "SL344",
        WARNING,
        "file in a JSON body",
        "JSON cannot carry the bytes of a file. The body is sent as a multipart form, the only one of the "
        "two that can.",
        "Declare `multipart/form-data` in the spec or by an overlay.",
    ),
    Code(
        "SL346",
        WARNING,
        "unsupported stream format",
        "Generated clients decode server-sent events; another format beside a response is ignored. The "
        "call is right and does not stream.",
        "If the service can send `text/event-stream` too, declare that by an overlay.",
    ),
    Code(
        "SL347",
        NOTE,
        "one of several success responses is decoded",
        "Responses with different 2xx codes have different schemas, and a method returns one type. Fields "
        "of the others are kept as they come.",
        "Nothing, or declare a union by an overlay.",
    ),
    Code(
        "SL352",
        WARNING,
        "document without operations",
        "It has webhooks only, say. Its schemas become types, and the client has no calls, which may be "
        "what was wanted.",
        "Nothing if that is what you want; else declare operations under `paths`.",
    ),
    Code(
        "SL353",
        NOTE,
        "security schemes that no operation requires",
        "The spec defines them and says nowhere when they are needed, which is forgotten more often than "
        "meant. A credential is optional: it is sent if there is one.",
        "Nothing, or add `security` by an overlay.",
    ),
    Code(
        "SL354",
        WARNING,
        "content of a response that has none",
        "Statuses 204 and 205 come without content (RFC 9110 §15.3.5): a method that decoded it would "
        "fail on every such response. It returns None then.",
        "Nothing; or declare the status that the service really sends by an overlay.",
    ),
    Code(
        "SL355",
        NOTE,
        "operation with pages",
        "The parameters and the response of the operation say how its pages follow: iterating over what the "
        "call returns gives the items of all of them.",
        "Nothing, or say under `[variant.pages]` how they follow, or that there are none.",
    ),
    Code(
        "SL356",
        NOTE,
        "operation that may have pages",
        "Some parameters are those of lists with pages, but which field of the response leads to the next "
        "page is not known. A wrong guess would lose items or never end, so a call gives one page.",
        "Nothing, or say under `[variant.pages]` how they follow.",
    ),
    Code(
        "SL357",
        WARNING,
        "webhook without a JSON body",
        "Only JSON that has a schema is given as an event of a type; this one is an object whose fields "
        "nobody knows.",
        "Nothing, or declare the body by an overlay.",
    ),
    Code(
        "SL359",
        NOTE,
        "stream with a final object",
        "The events of the operation are pieces of what the call gives without a stream, or carry it, as their "
        "types say: its streams have `get_final`.",
        "Nothing; where no rule knows, the stream has events only.",
    ),
)
