"""Excel files out; the only place that writes with openpyxl."""
