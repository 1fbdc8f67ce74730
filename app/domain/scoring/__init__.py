"""Assessment: facts become rule results, results a breakdown, breakdowns a ranking."""
