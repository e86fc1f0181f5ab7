"""What a table means becomes drafts of customers, purchases, complaints and answers."""
