"""Assessment: ranking, heat table, and why a village has its points."""
