"""The page of people who stand in the register twice."""
