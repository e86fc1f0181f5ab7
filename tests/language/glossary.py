"""Words that mean one thing, so that every sentence calls it by the same name.

What they mean stands in resources/translations/GLOSSARY.md, for translators.
"""

from __future__ import annotations

from typing import Final

GLOSSARY: Final[dict[str, tuple[str, str, str, str]]] = {
    # English: a pattern of what must stand in the German, French, Spanish, Italian words
    "complaints?": ("reklamation", "réclamation", "reclamaci", "reclam"),
    "customers?": ("kunde", "client", "client", "client"),
    "spend": ("umsatz", "chiffre d’affaires", "ventas netas", "fatturato"),
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
    "refunds?": ("erstattung", "remboursement", "reembolso", "rimbors"),
    "outlays?": ("auslage", "frais", "gastos", "spes[ae]"),
    "promised?": ("zu(?:sage|gesagt)", "engagement|promis", "compromiso|prometi", "promess"),
    "(?<!to )share": ("anteil", "part", "proporción", "quota"),
}
_LABELLED: Final = "{label}: {words}"
_UNITS: Final = {"{day}, {time}", "{hours} h {minutes}", "{n} h"}
SAME_AS_ENGLISH: Final[dict[str, set[str]]] = {
    "de": {*_UNITS, _LABELLED, "Journal", "Name", "Person", "Person {id}"},
    "fr": {
        *_UNITS,
        *("Cause", "Causes", "Contacts", "Corrections", "Grave", "Journal"),
        *("Minutes", "Notes", "Question", "Satisfaction (1-5)", "Site", "Total", "Type"),
        *("{n} min", "{n} minutes"),
    },
    "es": {*_UNITS, _LABELLED, "Grave", "Total", "no", "{n} min"},
    "it": {*_UNITS, _LABELLED, "E-mail", "File", "Grave", "no", "{n} min"},
}
"""What is written alike in both; everything else that is, was forgotten."""
