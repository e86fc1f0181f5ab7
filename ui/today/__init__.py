"""The Today page: who needs somebody now, and how the shop is doing."""
