"""Letters and mails: writing them, and getting them out."""
