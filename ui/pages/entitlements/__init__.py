"""What families are owed: who may be owed, cases, notices, payments, care."""
