"""What requests have to be, for `validate`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Any

# The clients, by variant.
CLIENTS: dict[str, str] = {
    "notes": "Notes",
}

OPERATIONS: dict[str, Any] = {
    "animal.search": {},
    "animal.search_by_body": {},
    "collections.create": {"path": {"name": ("!", "string")}},
    "gists.get_revision": {"path": {"gist_id": ("!", "string"), "sha": ("!", "string")}},
    "gists.retrieve": {"path": {"gist_id": ("!", "string")}},
    "hooks.delete": {"path": {"id": ("!", "string")}},
    "hooks.delete_by_token": {"path": {"id": ("!", "string"), "token": ("!", "string")}},
    "it.create": {},
    "it.retrieve": {},
    "it.update": {},
    "items.delete": {"path": {"id": ("!", "string")}},
    "items.delete_items": {},
    "k8s_io.retrieve": {"path": {"id": ("!", "string")}},
    "notes.get_notes": {},
    "notes.list": {},
    "notes.list_2": {},
    "orgs.enable_or_disable_product": {
        "path": {"org": ("!", "string"), "product": ("!", "string"), "enablement": ("!", "string")}
    },
    "orgs.update": {"path": {"org": ("!", "string")}},
    "pet.create": {},
    "pet.find_by_status": {},
    "pet.find_by_tags": {},
    "pet.update": {},
    "pet.update_with_form": {"path": {"pet_id": ("!", "string")}},
    "pulls.check_if_merged": {"path": {"number": ("!", "string")}},
    "pulls.merge": {"path": {"number": ("!", "string")}},
    "pulls.update_branch": {"path": {"number": ("!", "string")}},
    "records.perform_search": {},
    "runs.cancel": {"path": {"id": ("!", "string")}},
    "runs.get_cancel_step": {"path": {"id": ("!", "string"), "step": ("!", "string")}},
    "s3x_y.retrieve": {"path": {"id": ("!", "string")}},
    "sites.list": {},
    "sites.list_of_account": {"path": {"account": ("!", "string")}},
    "spaces.quotas.patch": {"path": {"space": ("!", "string"), "name": ("!", "string")}},
    "spaces.quotas.update": {"path": {"space": ("!", "string"), "name": ("!", "string")}},
    "v1alpha1_s.retrieve": {"path": {"id": ("!", "string")}},
    "workflows.enable": {"path": {"id": ("!", "string")}},
}

TYPES: dict[str, Any] = {}
