"""csdesk's figures beside those of other programs: `python3 dev.py test --peers` runs these."""
