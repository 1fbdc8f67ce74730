"""What an import does with each row that was read: match, add, fill gaps, or refuse with a reason."""
