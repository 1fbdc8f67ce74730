"""The work and its services: no screen, no SQL, no paper. Import from its modules, never from here."""
