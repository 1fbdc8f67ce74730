"""The work itself: records, rules, scoring and calendars; no file, screen, paper or clock."""
