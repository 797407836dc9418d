"""One call of datamodel-code-generator: components to Python text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import PythonVersion
from datamodel_code_generator.parser import LiteralType

from specloom.verify.rules import MODELS, PARAMS

_OUTPUTS = {MODELS: DataModelType.PydanticV2BaseModel, PARAMS: DataModelType.TypingTypedDict}


def printed(document: Mapping[str, Any], package: str) -> str:
    """A module with the components of an OpenAPI document, as pydantic models or as typed dicts.

    The options are its defaults but for what the shape of a type depends on.
    """
    text = generate(
        json.dumps(document),
        input_file_type=InputFileType.OpenAPI,
        output=None,
        output_model_type=_OUTPUTS[package],
        target_python_version=PythonVersion.PY_311,
        formatters=[],  # only types are read
        disable_timestamp=True,
        enum_field_as_literal=LiteralType.All,
        strict_nullable=True,
        use_standard_collections=True,
        use_union_operator=True,
        allow_remote_refs=False,
        encoding="utf-8",
    )
    return text if isinstance(text, str) else ""
