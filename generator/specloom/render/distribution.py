"""What a distribution says to those who find it in a package index."""

from __future__ import annotations

from specloom.plan.nodes import Distribution, Plan


def readme(plan: Plan, about: Distribution) -> str:
    """What it is, and what to import, as Markdown."""
    clients = [client.class_name for client in plan.clients]
    names = [name for one in clients for name in (one, f"Async{one}")]
    imported = ", ".join(names or ("models", "params"))
    code = f"```python\nfrom {plan.package} import {imported}\n```"
    return f"# {about.name}\n\n{about.description}.\n\n{code}\n"
