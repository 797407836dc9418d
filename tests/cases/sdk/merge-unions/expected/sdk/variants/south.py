"""South: where it is, how callers prove who they are, and where its wire differs. Generated from
the specs; do not edit.
"""

from __future__ import annotations

from .._runtime.auth import Auth
from .._runtime.spelling import Vocabulary, Words
from .._runtime.tables import Variant
from .._runtime.wires import Wire

SOUTH = Variant(
    name="south",
    base_url="https://south.example",
    document="1",
    words=Vocabulary(
        {
            "Bank": Words(names={"type": "kind"}),
            "Card": Words(
                names={"type": "kind", "cardNumber": "card_number"},
                values={"type": {"credit_card": "creditCard"}},
            ),
            "Payment": Words(
                names={"type": "kind"},
                values={"type": {"credit_card": "creditCard"}},
                parts={"{type=credit_card}": "Card", "{type=bank}": "Bank"},
            ),
            "Step": Words(
                names={"stepName": "step_name", "nextSteps": "next_steps"},
                parts={"nextSteps[]": "Step"},
            ),
        }
    ),
    auth=Auth(),
    operations={
        "payments.create": Wire(
            parts={"": "Payment", "response:": "Payment"},
            refuses={"north": ("{type=credit_card}.note",)},
        ),
        "steps.create": Wire(
            parts={"[]": "Step"}, fills={"[].origin": "api"}, again={"[].nextSteps[]": "[]"}
        ),
    },
)
