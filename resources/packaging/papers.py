"""What the papers of a bundle are called, in its folder LICENSES."""

NOTICE = "THIRD-PARTY.txt"
BILL = "csdesk.cdx.json"
