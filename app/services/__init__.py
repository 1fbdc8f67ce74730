"""What a user can do, one module per area and one public method per action; writes say what they changed."""
