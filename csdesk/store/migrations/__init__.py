"""Steps of the schema, one a file, run forward in order."""
