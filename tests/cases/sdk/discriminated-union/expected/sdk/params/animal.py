"""Animal and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

Animal = TypeAliasType("Animal", Union["Cat", "Dog", "models.Animal"])


from .. import models
from .cat import Cat
from .dog import Dog
