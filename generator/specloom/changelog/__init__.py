"""What changed for users of a package, in the words of CHANGELOG.md and in its places."""
