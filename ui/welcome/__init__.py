"""The first minutes: create, open or practise."""
