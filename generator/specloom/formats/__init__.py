"""What a command found, in the forms that programs read."""
