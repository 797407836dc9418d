"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import NoAuth
from .._runtime.tables import Variant, Wire

SOUTH = Variant(
    name="south",
    base_url="https://south.example",
    auth=NoAuth(),
    operations={
        "payments.create": Wire(
            names={
                "type": "kind",
                "{type=credit_card}.cardNumber": "card_number",
                "response:type": "kind",
                "response:{type=credit_card}.cardNumber": "card_number",
            },
            values={
                "type": {"credit_card": "creditCard"},
                "response:type": {"credit_card": "creditCard"},
            },
            refuses={"north": ("{type=credit_card}.note",)},
        ),
        "steps.create": Wire(
            names={"[].stepName": "step_name", "[].nextSteps": "next_steps"},
            again={"[].nextSteps[]": "[]"},
            fills={"[].origin": "api"},
        ),
    },
)
