"""The editor of a scheme: its tree, the form of the chosen entry, and what is wrong."""
