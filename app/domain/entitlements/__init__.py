"""What families are owed: programmes, who may be owed, cases, notices, and money by the month."""
