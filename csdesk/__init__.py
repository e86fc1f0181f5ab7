"""What csdesk knows and does; runs without a screen."""
