"""3xx, those of schemas: composition, enumerations, discriminators, defaults, names of types."""

from __future__ import annotations

from specloom.codes.code import NOTE, WARNING, Code

CODES = (
    Code(
        "SL301",
        WARNING,
        "undefined property in `required`",
        "No property of that name is declared, so no caller could pass it. The name is ignored, and all "
        "declared properties are as they were.",
        "Declare the property, or remove the name.",
    ),
    Code(
        "SL302",
        WARNING,
        "incompatible members of allOf",
        "No value fits all members, e.g. a string and an integer, and yet the service has one. Any value "
        "is accepted and returned as it is.",
        "Write one schema instead of the allOf, or exempt the schema.",
    ),
    Code(
        "SL304",
        WARNING,
        "duplicate class name",
        "Two schemas would be the same Python class. Both have one; one of them has another name, with a "
        "number, which nobody would choose.",
        "Choose a name by the line under `[rename.types]` that the hint quotes.",
    ),
    Code(
        "SL305",
        NOTE,
        "default of another type",
        "The default is no value of the declared type or enumeration. It is ignored, and the service "
        "still fills in its own.",
        "Fix the default or the type.",
    ),
    Code(
        "SL308",
        NOTE,
        "discriminator without effect",
        "It is on a schema that is no union, or no member has a value for it. Members are tried instead, "
        "with the same result for all values that fit one of them.",
        "Give each member a required property with a constant of its own.",
    ),
    Code(
        "SL317",
        WARNING,
        "discriminator without propertyName",
        "Without the name of a property a discriminator selects nothing (OpenAPI 3.1 §4.8.25.1). Members "
        "are tried instead, which is slower and not always unique.",
        "Name the property whose value selects the member.",
    ),
    Code(
        "SL324",
        WARNING,
        "schema `false`",
        "The schema allows no value, so nothing could ever be sent or received. Any value is accepted, "
        "since services do send them.",
        "Remove what has this schema, or declare a type.",
    ),
    Code(
        "SL325",
        WARNING,
        "recursive schema without a name",
        "`$recursiveRef` means the component around it, and there is none. Any value is accepted and "
        "returned as it is.",
        "Move the schema under `components/schemas` and refer to it.",
    ),
    Code(
        "SL327",
        WARNING,
        "circular allOf",
        "The schema is a member of its own allOf, which adds nothing to it: the member is ignored, and "
        "nothing is lost but what was meant.",
        "Give the inner schema a name under components, without the allOf.",
    ),
    Code(
        "SL328",
        WARNING,
        "properties beside a union without objects",
        "Properties beside `oneOf` or `anyOf` belong to each member, and none is an object: the union is "
        "ignored, and what it was meant to say is lost.",
        "Write the properties into the members that are objects.",
    ),
    Code(
        "SL329",
        WARNING,
        "unknown type",
        "JSON Schema has no such type. Words like `int` or `date` are taken for what they mean elsewhere; "
        "of others nothing is known: any value is accepted.",
        "Write one of the types that the hint lists.",
    ),
    Code(
        "SL330",
        NOTE,
        "enumeration of lists or mappings",
        "A `Literal` holds scalars only. Any value of the type is accepted, and the service checks it.",
        "Nothing; the service checks the value.",
    ),
    Code(
        "SL331",
        WARNING,
        "enumeration value of another type",
        "The value is not of the declared `type`, often because YAML reads `off` as false. It is ignored; "
        "calls take and return what the service has all the same.",
        "Quote the value, or fix the type.",
    ),
    Code(
        "SL332",
        NOTE,
        "duplicate enumeration value",
        "Values are unique (JSON Schema Validation 2020-12 §6.1.2). The second one is ignored, which "
        "loses nothing.",
        "Remove one of the two.",
    ),
    Code(
        "SL333",
        WARNING,
        "enumeration without values",
        "An empty enumeration would allow no value. The keyword is ignored, and any value of the type is "
        "accepted.",
        "List the values, or remove the keyword.",
    ),
    Code(
        "SL337",
        NOTE,
        "reserved class name",
        "Generated modules use the name of the component themselves. The class gets another one, always "
        "the same.",
        "Nothing, or rename the schema by an overlay.",
    ),
    Code(
        "SL339",
        WARNING,
        "class name of an inline schema that is taken",
        "Its name is made of the path to it, and a component has that name. A longer one is used, which "
        "nobody would choose.",
        "Choose a name by the line under `[rename.types]` that the hint quotes.",
    ),
    Code(
        "SL341",
        NOTE,
        "`required` on a schema that is no object",
        "The keyword says nothing about other types. It is ignored, as JSON Schema demands.",
        "Move it into the schema that has the properties.",
    ),
    Code(
        "SL345",
        NOTE,
        "member without the discriminator property",
        "The mapping tells the value of the member, so the property is added to it as a constant, as the "
        "mapping implies.",
        "Add the property to the schema, with this value as its constant.",
    ),
    Code(
        "SL348",
        WARNING,
        "unresolved entry of a discriminator mapping",
        "The schema of a discriminator value does not exist. The entry is ignored; members are not, and "
        "such a value is read as an unknown member.",
        "Fix or remove the entry.",
    ),
    Code(
        "SL349",
        NOTE,
        "discriminator value of several members",
        "The value alone does not select a member. Those that have it are tried in their order, and the "
        "first that fits is taken.",
        "Give each member a constant of its own.",
    ),
    Code(
        "SL358",
        NOTE,
        "pattern that is not checked",
        "Patterns of specs are those of ECMA-262, of which Python lacks some. Where a call is checked before "
        "it is sent, values are not compared with such a pattern.",
        "Write the pattern with what both have.",
    ),
)
