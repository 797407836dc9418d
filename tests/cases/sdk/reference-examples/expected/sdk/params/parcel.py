"""Parcel and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ParcelKind: TypeAlias = Literal["bag", "box"]
