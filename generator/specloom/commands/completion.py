"""`specloom completion`."""

from __future__ import annotations

import click
from click.shell_completion import ShellComplete, get_completion_class

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.voice import Voice

_SHELLS = ("bash", "zsh", "fish")
_PROGRAM, _VARIABLE = "specloom", "_SPECLOOM_COMPLETE"


@click.command(
    epilog=examples(
        'eval "$(specloom completion bash)"  # in ~/.bashrc',
        'eval "$(specloom completion zsh)"  # in ~/.zshrc',
        "specloom completion fish > ~/.config/fish/completions/specloom.fish",
    )
)
@click.argument("shell", type=click.Choice(_SHELLS))
@options.voice()
def completion(shell: str, voice: Voice) -> None:
    """Print the script by which a shell completes commands, options, variants and files."""
    group = click.get_current_context().find_root().command
    of_shell = get_completion_class(shell)
    if of_shell is not None:
        # Not as the class for bash does it, which starts bash to ask for its version.
        voice.give_data(ShellComplete.source(of_shell(group, {}, _PROGRAM, _VARIABLE)))
