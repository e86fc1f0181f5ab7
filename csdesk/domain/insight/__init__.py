"""What the shop's records answer: values of Insight, each labelled by how firmly it is known."""
