"""The window around the pages: rail, pages with a way back, palette, toasts, dialogs."""
