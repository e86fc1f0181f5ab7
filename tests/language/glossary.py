"""Words that mean one thing, so that every sentence calls it by the same name.

What they mean stands in resources/translations/GLOSSARY.md, for translators.
"""

from __future__ import annotations

from typing import Final

GLOSSARY: Final[dict[str, tuple[str, str, str, str]]] = {
    # English: a pattern of what must stand in the German, French, Spanish, Italian words
    "complaints?": ("reklamation", "réclamation", "reclamaci", "reclam"),
    "customers?": ("kunde", "client", "client", "client"),
    "(?<!you )(?<!customers )spend": ("umsatz", "chiffre d’affaires", "ventas netas", "fatturato"),
    "margin": ("rohertrag", "marge", "margen", "margine"),
    "effort": ("zeitaufwand", "temps passé", "tiempo dedicado", "tempo dedicato"),
    "remed(?:y|ies)": ("wiedergutmachung", "dédommagement", "resarcimiento", "rimedi"),
    "goodwill": ("kulanz", "gestes? commercia", "gestos? comercial", "gest[oi] commercial"),
    "service cost": (
        "servicekosten",
        "coûts? de service",
        "coste de servicio",
        "costo di servizio",
    ),
    "contribution": (
        "deckungsbeitrag",
        "marge de contribution",
        "margen de contribución",
        "margine di contribuzione",
    ),
    "tipping point": ("kipppunkt", "point de bascule", "punto de inflexión", "punto critico"),
    "aim": ("ziel", "objectif", "objetivo", "obiettivo"),
    "vouchers?": ("gutschein", "bons? d’achat", "vales?", "buon[io]"),
    "refunds?": ("erstattung", "rembours", "reembolso", "rimbors"),
    "outlays?": ("auslage", "frais", "gastos", "spes[ae]"),
    "(?<!not )promised?": (
        "zu(?:sage|gesagt)",
        "engagement|promis",
        "compromiso|prometi",
        "promess",
    ),
    "(?<!to )(?<!equals )(?<!discount )share": ("anteil", "part", "proporción", "quota"),
}
_LABELLED: Final = "{label}: {words}"
_UNITS: Final = {"{day}, {time}", "{hours} h {minutes}", "{n} h"}
_NAMES: Final = {
    *("Anna", "Anna Lindqvist", "csdesk", "CSV", "DATEV", "Excel", "PDF", "PDF (*.pdf)"),
    *("QuickBooks", "Xero", "1 {currency} ="),
}
"""Of people, programs and kinds of files: the same in every language."""
_DEMO: Final = ("Greg", "Marcus")
SAME_AS_ENGLISH: Final[dict[str, set[str]]] = {
    "de": {
        *(*_UNITS, *_NAMES, _LABELLED, "Journal", "Name", "Person", "Person {id}"),
        *("Filter", "Import", "Link", "Logo", *_DEMO, "Tandem"),
        *("Maya Torres, Tom Reyes", "Mo-Fr 9-18, Sa 9-13", "Offline", "Passphrase", "PIN"),
        *("passphrase.pdf", "Region", "Status", "System", "Text (*.txt)", "{reason}. Enter: {fix}"),
    },
    "fr": {
        *(
            "{day}, {time}",
            *_NAMES,
            "1 contact",
            "Contact",
            "contact",
            "contacts",
            "cause",
            "causes",
        ),
        *("Copies", "{long} · {n} copies, {size}", "Date", "grave", "Import", "imports", "Logo"),
        *("min", "minutes", "Option", "option", "options", "question", "questions"),
        *("satisfaction", "Signature", "total", "Verdict", "verdict"),
        *("Cause", "Causes", "Contacts", "Corrections", "Grave", "Journal"),
        *("Minutes", "Notes", "Question", "Satisfaction (1-5)", "Site", "Total", "Type"),
        *("{n} minutes", "Licences", "points", *_DEMO, "Cassette", "Tandem"),
    },
    "es": {
        *(*_UNITS, *_NAMES, _LABELLED, "Grave", "grave", "min", "No", "no", "0 no", "0  no"),
        *("PIN", "Total", "{n} min", *_DEMO),
    },
    "it": {
        *(*_UNITS, *_NAMES, _LABELLED, "E-mail", "File", "1 file", "Grave", "grave", "Logo"),
        *("club, e-bike", "min", "No", "no", "0 no", "0  no", "Offline", "PIN", "Report"),
        *("{n} min",),
        *(*_DEMO, "Cargo bike", "City bike", "E-bike", "Tandem"),
    },
}
"""What is written alike in both; everything else that is, was forgotten."""
