"""The face: PySide6 and pyqtgraph; it knows the services, and never SQL nor workbooks."""
