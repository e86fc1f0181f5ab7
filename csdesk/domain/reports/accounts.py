"""The accounts of the journal: what each is for, where the shop keeps its code, what is usual."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from csdesk.domain.ours import ours
from csdesk.domain.shop import Shop


class AccountRole(StrEnum):
    """What an account of the journal is for; the shop says once which of its own that is."""

    RETURNS = "returns"
    TAX = "tax"
    MONEY_BACK = "money_back"
    REMEDIES = "remedies"
    GOODWILL = "goodwill"
    VOUCHERS = "vouchers"
    VOUCHER_USED = "voucher_used"
    VOUCHER_LAPSED = "voucher_lapsed"
    GOODS = "goods"
    WORK = "work"


NAMES: Final[Mapping[AccountRole, str]] = {
    AccountRole.RETURNS: ours("Returns"),
    AccountRole.TAX: ours("Sales tax"),
    AccountRole.MONEY_BACK: ours("Money paid back"),
    AccountRole.REMEDIES: ours("Remedies"),
    AccountRole.GOODWILL: ours("Goodwill"),
    AccountRole.VOUCHERS: ours("Vouchers owed"),
    AccountRole.VOUCHER_USED: ours("Vouchers used"),
    AccountRole.VOUCHER_LAPSED: ours("Vouchers lapsed"),
    AccountRole.GOODS: ours("Goods given"),
    AccountRole.WORK: ours("Work given"),
}
"""What people call an account of the journal, of ours; no two are the same in any language."""

WHAT_FOR: Final[Mapping[AccountRole, str]] = {
    AccountRole.RETURNS: ours("Sales that were undone as goods came back, without their tax."),
    AccountRole.TAX: ours("The tax of sales that were undone, where it is known."),
    AccountRole.MONEY_BACK: ours("Where money that customers got back came from: bank, till."),
    AccountRole.REMEDIES: ours("What it cost to put right what went wrong."),
    AccountRole.GOODWILL: ours("Thank-yous on top, kept apart from remedies."),
    AccountRole.VOUCHERS: ours("Vouchers that were given and not used yet: the shop owes them."),
    AccountRole.VOUCHER_USED: ours("The other side of vouchers that customers used in the shop."),
    AccountRole.VOUCHER_LAPSED: ours("Vouchers that nobody can use any more."),
    AccountRole.GOODS: ours("Goods that were given as a replacement or a gift, at cost."),
    AccountRole.WORK: ours("Work that was given as a repair or done again, at cost."),
}
"""One sentence for each, of ours."""

SETTINGS: Final[Mapping[AccountRole, str]] = {
    AccountRole.RETURNS: "returns_account",
    AccountRole.TAX: "tax_account",
    AccountRole.MONEY_BACK: "money_back_account",
    AccountRole.REMEDIES: "remedy_account",
    AccountRole.GOODWILL: "goodwill_account",
    AccountRole.VOUCHERS: "voucher_account",
    AccountRole.VOUCHER_USED: "voucher_used_account",
    AccountRole.VOUCHER_LAPSED: "voucher_lapsed_account",
    AccountRole.GOODS: "goods_account",
    AccountRole.WORK: "work_account",
}
"""The setting of the shop that holds the code of an account."""


def code_of(shop: Shop, role: AccountRole) -> str:
    """What the shop calls this account in its books; empty where nobody said yet."""
    code: str = getattr(shop, SETTINGS[role])
    return code.strip()


class Chart(StrEnum):
    """A usual chart of accounts."""

    SKR03 = "SKR03"
    SKR04 = "SKR04"
    AUSTRIA = "EKR"
    SWITZERLAND = "KMU"
    SWITZERLAND_FRENCH = "PME"
    SWITZERLAND_ITALIAN = "PMI"
    FRANCE = "PCG"
    SPAIN = "PGC"
    ITALY = "art. 2424-2425 c.c."
    MEXICO = "SAT"
    XERO = "Xero"
    QUICKBOOKS = "QuickBooks"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An account that is often used; without a code: one that has to be opened first."""

    chart: Chart
    code: str
    name: str
    """As the chart names it, in its own language; of ours where it has no code."""


_CHARTS: Final[Mapping[str, tuple[Chart, ...]]] = {
    "DE": (Chart.SKR03, Chart.SKR04),
    "AT": (Chart.AUSTRIA,),
    "CH": (Chart.SWITZERLAND,),
    "LI": (Chart.SWITZERLAND,),
    "FR": (Chart.FRANCE,),
    "ES": (Chart.SPAIN,),
    "IT": (Chart.ITALY,),
    "MX": (Chart.MEXICO,),
    **dict.fromkeys(("GB", "IE", "AU", "NZ", "ZA", "SG", "HK"), (Chart.XERO,)),
}
_ELSEWHERE: Final = (Chart.QUICKBOOKS,)
_EDITIONS: Final[Mapping[tuple[Chart, str], Chart]] = {
    (Chart.SWITZERLAND, "fr"): Chart.SWITZERLAND_FRENCH,
    (Chart.SWITZERLAND, "it"): Chart.SWITZERLAND_ITALIAN,
}
"""A chart of one country in its other languages: the same codes under other names."""

_R = AccountRole
_USUAL: Final[Mapping[Chart, Mapping[AccountRole, tuple[str, str]]]] = {
    Chart.SKR03: {
        _R.RETURNS: ("8700", "Erlösschmälerungen"),
        _R.TAX: ("1776", "Umsatzsteuer 19 %"),
        _R.MONEY_BACK: ("1360", "Geldtransit"),
        _R.REMEDIES: ("4790", "Aufwand für Gewährleistungen"),
        _R.GOODWILL: ("4600", "Werbekosten"),
        _R.VOUCHERS: ("1700", "Sonstige Verbindlichkeiten"),
        _R.VOUCHER_USED: ("1590", "Durchlaufende Posten"),
        _R.VOUCHER_LAPSED: ("2700", "Sonstige Erträge"),
        _R.GOODS: ("3200", "Wareneingang"),
        _R.WORK: ("4100", "Löhne und Gehälter"),
    },
    Chart.SKR04: {
        _R.RETURNS: ("4700", "Erlösschmälerungen"),
        _R.TAX: ("3806", "Umsatzsteuer 19 %"),
        _R.MONEY_BACK: ("1460", "Geldtransit"),
        _R.REMEDIES: ("6790", "Aufwand für Gewährleistungen"),
        _R.GOODWILL: ("6600", "Werbekosten"),
        _R.VOUCHERS: ("3500", "Sonstige Verbindlichkeiten"),
        _R.VOUCHER_USED: ("1370", "Durchlaufende Posten"),
        _R.VOUCHER_LAPSED: ("4830", "Sonstige betriebliche Erträge"),
        _R.GOODS: ("5200", "Wareneingang"),
        _R.WORK: ("6000", "Löhne und Gehälter"),
    },
    Chart.AUSTRIA: {
        _R.RETURNS: ("4400", "Erlösschmälerungen"),
        _R.TAX: ("3500", "Umsatzsteuer"),
        _R.MONEY_BACK: ("2880", "Schwebende Geldbewegungen"),
        _R.REMEDIES: ("7990", "Sonstige betriebliche Aufwendungen"),
        _R.GOODWILL: ("7650", "Werbung"),
        _R.VOUCHERS: ("3200", "Erhaltene Anzahlungen"),
        _R.VOUCHER_USED: ("2000", "Forderungen aus Lieferungen und Leistungen"),
        _R.VOUCHER_LAPSED: ("4800", "Übrige betriebliche Erträge"),
        _R.GOODS: ("5000", "Wareneinsatz"),
        _R.WORK: ("6200", "Gehälter"),
    },
    Chart.SWITZERLAND: {
        _R.RETURNS: ("3800", "Erlösminderungen"),
        _R.TAX: ("2200", "Geschuldete MWST"),
        _R.MONEY_BACK: ("1090", "Transferkonto"),
        _R.REMEDIES: ("6700", "Sonstiger betrieblicher Aufwand"),
        _R.GOODWILL: ("6600", "Werbeaufwand"),
        _R.VOUCHERS: ("2030", "Erhaltene Anzahlungen"),
        _R.VOUCHER_USED: ("1100", "Forderungen aus Lieferungen und Leistungen"),
        _R.VOUCHER_LAPSED: ("3600", "Übrige Erlöse aus Lieferungen und Leistungen"),
        _R.GOODS: ("4200", "Handelswarenaufwand"),
        _R.WORK: ("5000", "Lohnaufwand"),
    },
    Chart.SWITZERLAND_FRENCH: {
        _R.RETURNS: ("3800", "Déductions sur ventes"),
        _R.TAX: ("2200", "TVA due"),
        _R.MONEY_BACK: ("1090", "Compte d’attente"),
        _R.REMEDIES: ("6700", "Autres charges d’exploitation"),
        _R.GOODWILL: ("6600", "Publicité"),
        _R.VOUCHERS: ("2030", "Acomptes de clients"),
        _R.VOUCHER_USED: ("1100", "Créances résultant de livraisons et de prestations"),
        _R.VOUCHER_LAPSED: ("3600", "Autres ventes et prestations de services"),
        _R.GOODS: ("4200", "Achats de marchandises destinées à la revente"),
        _R.WORK: ("5000", "Salaires"),
    },
    Chart.SWITZERLAND_ITALIAN: {
        _R.RETURNS: ("3800", "Riduzioni di ricavi"),
        _R.TAX: ("2200", "IVA dovuta"),
        _R.MONEY_BACK: ("1090", "Conto d’attesa"),
        _R.REMEDIES: ("6700", "Altri costi d’esercizio"),
        _R.GOODWILL: ("6600", "Costi pubblicitari"),
        _R.VOUCHERS: ("2030", "Acconti ricevuti"),
        _R.VOUCHER_USED: ("1100", "Crediti da forniture e prestazioni"),
        _R.VOUCHER_LAPSED: ("3600", "Altri ricavi da forniture e prestazioni"),
        _R.GOODS: ("4200", "Acquisti di merci destinate alla rivendita"),
        _R.WORK: ("5000", "Salari"),
    },
    Chart.FRANCE: {
        _R.RETURNS: ("707", "Ventes de marchandises"),
        _R.TAX: ("44571", "TVA collectée"),
        _R.MONEY_BACK: ("580", "Virements internes"),
        _R.REMEDIES: ("709", "Rabais, remises et ristournes accordés"),
        _R.GOODWILL: ("6234", "Cadeaux à la clientèle"),
        _R.VOUCHERS: ("4198", "Rabais, remises, ristournes à accorder et autres avoirs à établir"),
        _R.VOUCHER_USED: ("411", "Clients"),
        _R.VOUCHER_LAPSED: ("758", "Produits divers de gestion courante"),
        _R.GOODS: ("607", "Achats de marchandises"),
        _R.WORK: ("641", "Rémunérations du personnel"),
    },
    Chart.SPAIN: {
        _R.RETURNS: ("708", "Devoluciones de ventas y operaciones similares"),
        _R.TAX: ("477", "Hacienda Pública, IVA repercutido"),
        _R.MONEY_BACK: ("572", "Bancos e instituciones de crédito c/c vista, euros"),
        _R.REMEDIES: ("659", "Otras pérdidas en gestión corriente"),
        _R.GOODWILL: ("627", "Publicidad, propaganda y relaciones públicas"),
        _R.VOUCHERS: ("438", "Anticipos de clientes"),
        _R.VOUCHER_USED: ("430", "Clientes"),
        _R.VOUCHER_LAPSED: ("759", "Ingresos por servicios diversos"),
        _R.GOODS: ("600", "Compras de mercaderías"),
        _R.WORK: ("640", "Sueldos y salarios"),
    },
    Chart.ITALY: {  # no chart is prescribed: these are the places in the accounts by law
        _R.RETURNS: ("CE A.1", "Ricavi delle vendite e delle prestazioni"),
        _R.TAX: ("SP D.12", "Debiti tributari"),
        _R.MONEY_BACK: ("SP C.IV", "Disponibilità liquide"),
        _R.REMEDIES: ("CE B.14", "Oneri diversi di gestione"),
        _R.GOODWILL: ("CE B.14", "Oneri diversi di gestione (omaggi a clienti)"),
        _R.VOUCHERS: ("SP D.14", "Altri debiti"),
        _R.VOUCHER_USED: ("SP C.II.1", "Crediti verso clienti"),
        _R.VOUCHER_LAPSED: ("CE A.5", "Altri ricavi e proventi"),
        _R.GOODS: ("CE B.6", "Materie prime, sussidiarie, di consumo e di merci"),
        _R.WORK: ("CE B.9", "Costi per il personale"),
    },
    Chart.MEXICO: {  # the codes by which the tax office groups accounts
        _R.RETURNS: ("402.01", "Devoluciones, descuentos o bonificaciones sobre ventas"),
        _R.TAX: ("208.01", "IVA trasladado cobrado"),
        _R.MONEY_BACK: ("102.01", "Bancos nacionales"),
        _R.REMEDIES: ("601.84", "Otros gastos generales"),
        _R.GOODWILL: ("601.61", "Propaganda y publicidad"),
        _R.VOUCHERS: ("206.01", "Anticipo de cliente nacional"),
        _R.VOUCHER_USED: ("105.01", "Clientes nacionales"),
        _R.VOUCHER_LAPSED: ("403.01", "Otros ingresos"),
        _R.GOODS: ("501.01", "Costo de venta"),
        _R.WORK: ("601.01", "Sueldos y salarios"),
    },
    Chart.XERO: {
        _R.RETURNS: ("200", "Sales"),
        _R.TAX: ("820", "Sales tax (VAT, GST)"),
        _R.MONEY_BACK: ("850", "Suspense"),
        _R.REMEDIES: ("429", "General Expenses"),
        _R.GOODWILL: ("400", "Advertising"),
        _R.VOUCHERS: ("", ours("a current liability of your own, for vouchers")),
        _R.VOUCHER_USED: ("850", "Suspense"),
        _R.VOUCHER_LAPSED: ("260", "Other Revenue"),
        _R.GOODS: ("310", "Cost of Goods Sold"),
        _R.WORK: ("477", "Wages and Salaries"),
    },
    Chart.QUICKBOOKS: {  # it knows accounts by their names
        _R.RETURNS: ("Sales of Product Income", "Income"),
        _R.TAX: ("Sales Tax Payable", "Other current liability"),
        _R.MONEY_BACK: ("Undeposited Funds", "Other current asset"),
        _R.REMEDIES: ("", ours("an expense of your own, for remedies")),
        _R.GOODWILL: ("Advertising & Marketing", "Expense"),
        _R.VOUCHERS: ("", ours("a current liability of your own, for vouchers")),
        _R.VOUCHER_USED: ("Undeposited Funds", "Other current asset"),
        _R.VOUCHER_LAPSED: ("", ours("an income of your own, for lapsed vouchers")),
        _R.GOODS: ("Cost of Goods Sold", "Cost of goods sold"),
        _R.WORK: ("Payroll Expenses", "Expense"),
    },
}


def charts_of(country: str, language: str = "") -> tuple[Chart, ...]:
    """The charts of accounts that shops of a country mostly use, named in a language of it."""
    charts = _CHARTS.get(country.upper(), _ELSEWHERE)
    return tuple(_EDITIONS.get((chart, language), chart) for chart in charts)


def suggestion_for(role: AccountRole, chart: Chart) -> Suggestion:
    """The account that a chart has for this; whether it fits is for the accountant to decide."""
    return Suggestion(chart, *_USUAL[chart][role])


def with_suggestions(shop: Shop, chart: Chart) -> Shop:
    """The shop with the accounts of a chart where it has none, or one that another chart has.

    Codes that are in no chart came from somebody who knows, and stay.
    """
    changed: dict[str, Any] = {}
    for role, name in SETTINGS.items():
        usual = {_USUAL[each][role][0] for each in Chart}
        code = suggestion_for(role, chart).code
        if code and code_of(shop, role) in {"", *usual}:
            changed[name] = code
    return replace(shop, **changed)


def suggestions_for(role: AccountRole, country: str, language: str = "") -> tuple[Suggestion, ...]:
    """The accounts that are usual for this where the shop is, one for each chart."""
    return tuple(suggestion_for(role, chart) for chart in charts_of(country, language))


@dataclass(frozen=True, slots=True)
class AccountLine:
    """What stands on one account in a period, and which accounts are often used for it."""

    role: AccountRole
    code: str
    debit: int = 0
    credit: int = 0
    usual: tuple[Suggestion, ...] = ()

    @property
    def usual_codes(self) -> str:
        """Their codes; a dash where one has to be opened first."""
        return " / ".join(each.code or "–" for each in self.usual)

    @property
    def usual_names(self) -> str:
        return " / ".join(dict.fromkeys(each.name for each in self.usual))

    @property
    def charts(self) -> str:
        return " / ".join(each.chart for each in self.usual)
