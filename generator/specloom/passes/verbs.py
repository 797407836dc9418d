"""Words of paths and operationIds that say what a call does."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: What an operationId calls the usual acts on a collection and its items.
CREATING = _words(
    "add assign create generate insert invite issue make new open place post put register save send store"
    " submit upload"
)
UPDATING = _words("change edit modify patch put replace save set update upsert")
READING = _words("describe fetch get load read retrieve show view")
LISTING = _words("browse enumerate find index list query search")
DELETING = _words("clear delete destroy drop erase purge remove unassign")
USUAL = CREATING | UPDATING | READING | LISTING | DELETING

#: Last segments that are acts, whatever the method: `/runs/{id}/cancel`.
ACTS = _words(
    "abort accept acknowledge activate adjust allocate analyze annul append apply approve archive"
    " assign attach authenticate authorize ban begin bind block calculate cancel capture charge check clone"
    " close commit compact compare complete compute configure confirm connect consume convert copy"
    " cut deactivate debug decline decode decrypt delegate deploy deprecate detach detect detokenize"
    " disable discard disconnect dismiss dispatch duplicate embed emit enable end encode encrypt enqueue"
    " enroll evaluate evict exchange execute expire explain extend extract fail fill finalize finish flush"
    " follow forget forward freeze generate grant hangup hide ignore impersonate ingest initialize"
    " inspect install instantiate interrupt invalidate invite invoke join kick kill launch leave link"
    " lock login logout lookup mark merge migrate move mute normalize notify obtain onboard optimize parse"
    " pause perform pin poll pop prepare prioritize proceed promote provision prune publish purge"
    " query quit rate reactivate read rebase reboot rebuild recalculate receive recover redeem redeliver"
    " redirect refer refresh refund regenerate register reimport reindex reject release reload remind"
    " remix remove rename render renew reopen reorder repair replay reply reprocess rerank rerun"
    " reschedule resend reserve reset resize resolve respond restart restore resubmit resume retry"
    " return revalidate revert revoke rollback rotate run save scale schedule search send shutdown"
    " sign signin signout signup simulate skip sort split star start stop submit subscribe suggest"
    " suspend swap switch sync synchronize synthesize tokenize transcribe translate"
    " trigger truncate unarchive unassign unban unbind unblock undelete undeploy undo unenroll"
    " unfollow unfreeze unhide uninstall unlike unlink unlock unmute unpause unpin unpublish"
    " unregister unsubscribe unsuspend unstar untag unwatch upgrade upload validate verify void wake"
    " watch withdraw wipe write"
)
#: Verbs that are nouns as well: acts where the segment is nothing else.
NOUNS_TOO = _words(
    "add batch build clear clone copy create crop delete describe destroy dump edit exit export fetch"
    " filter find fork get import load show upsert"
    " insert like list match mirror modify ping predict preview pull push rate remove scan set share"
    " sign signup summarize test touch train transfer update vote chat classify"
)
#: Verbs that make an act of a segment whatever follows: `getUsers`, `send_invite`.
LEADING = _words(
    "accept activate add approve cancel check confirm count create deactivate decline delete disable"
    " dismiss enable fetch find generate get insert list mark modify regenerate reject remove reopen"
    " rerun resend restart retrieve revoke send submit update upload validate verify"
)
#: What only can be read of a thing: `/files/{id}/content`.
VIEWS = _words(
    "content count diff download health preview raw state statistics stats status summary thumbnail"
)
#: What follows a verb in a segment of several words: `find_by_status`, `mark_as_read`.
PARTICLES = _words("all and as by down for from in into off on or out to up with")
#: Acts that are a `GET` first; the others are a `POST` first.
ASKING = _words(
    "check compare count describe download explain export fetch filter find get inspect list load"
    " lookup poll show"
    " preview query read search suggest validate verify"
)
#: What stands before the place where something is done: `list_comments_for_repo`.
PREPOSITIONS = _words("at by for from in of on to with within")
#: Words of paths that are cut short.
IN_FULL = {"app": "application", "org": "organization", "repo": "repository"}
#: Segments below which another one says what is looked for: `/search/issues`.
SEARCHING = _words("search find")
#: In front of an act, how many things it is done to: `bulk_list`.
COLLECTING = _words("bulk batch")
#: Verbs that begin names of things as well: `check_runs`, `remove_token`.
COMPOUND = _words("check count list mark remove update upload")
#: What a `GET` does where it gives no record.
CHECKING = _words("check download")
#: What a `DELETE` does to a thing that stays: `unfollow`.
UNDOING = {"disable", *(word for word in ACTS if word.startswith("un"))} - DELETING
