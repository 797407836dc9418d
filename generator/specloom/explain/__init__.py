"""Why a symbol of the SDK, or a diagnostic, is what it is."""
