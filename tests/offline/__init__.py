"""Nothing leaves the laptop: in a test, and in what a test starts, no internet socket opens."""
