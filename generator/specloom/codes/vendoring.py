"""Codes of copies of an SDK in other projects (`specloom vendor`)."""

from __future__ import annotations

from specloom.codes.code import ERROR, NOTE, Code

CODES: tuple[Code, ...] = (
    Code(
        "SL560",
        ERROR,
        "folder that is no recorded copy",
        "`specloom vendor` updates copies that it has written, by their record. Anything else of that name "
        "may be the work of somebody.",
        "Move the folder away or choose another `--package`; for a copy whose record is lost, "
        "`specloom vendor DIR --patch` writes it if the configuration still gives that copy.",
    ),
    Code(
        "SL561",
        ERROR,
        "copy with an edit that no patch records",
        "An update would have to guess what was meant. Edits that are recorded are merged into each "
        "update.",
        "Record it with `specloom vendor DIR --patch`, or take it back.",
    ),
    Code(
        "SL562",
        ERROR,
        "copy whose record is damaged",
        "The record, its patches and the manifest of the copy say together what was generated and what "
        "was edited; if they do not fit, an edit could be lost.",
        "Restore the copy and the folder of its record together from version control. Patches alone are "
        "written anew by `specloom vendor DIR --patch`.",
    ),
    Code(
        "SL563",
        ERROR,
        "edit in conflict with what is generated now",
        "The same lines were edited and are generated otherwise now. Nothing of the copy has changed; the "
        "merge with its marks is beside it.",
        "Write into the file of the merge what it should be, without marks, and run the command again.",
    ),
    Code(
        "SL564",
        ERROR,
        "edit of a file that is generated no longer",
        "The file would go, and the edit with it.",
        "Move what is needed of it to a file of another name, record that with `specloom vendor DIR "
        "--patch`, and run the command again.",
    ),
    Code(
        "SL565",
        ERROR,
        "merge without git",
        "Edits are merged by `git merge-file`.",
        "Install git, or run the command where it is.",
    ),
    Code(
        "SL566",
        ERROR,
        "edit whose first text is nowhere",
        "A patch needs the text before the edit. The configuration gives another one now, and none of the "
        "last commits has it.",
        "Take the edit back, update the copy, and edit again; or run the command in a clone that has the "
        "history of the file.",
    ),
    Code(
        "SL567",
        NOTE,
        "copy that was not proven to be current",
        "The copy is as its record says. Whether its configuration gives another SDK by now can be said "
        "only where the configuration is.",
        "Name the configuration with `--config`, or check this where it is.",
    ),
    Code(
        "SL568",
        ERROR,
        "edited file that is no text",
        "Edits are recorded as patches, and merged line by line.",
        "Save the file as UTF-8, or take the edit back and keep the file under a name of your own.",
    ),
)
