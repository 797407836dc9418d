"""One decision a file, each a function from `Api` to `Api`.

Those that make variants comparable (null_of_uses, inline_types, unions) run on each variant before
the merge; the others run on the merged API.
"""
