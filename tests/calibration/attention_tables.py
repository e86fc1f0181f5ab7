"""Equal attention and people: how often they see a difference where there is none."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from csdesk.analytics.distributions import two_sided_p
from csdesk.analytics.equal_attention import audit, latest_of_each, permutation_p
from csdesk.analytics.people_compared import compare_and_test
from csdesk.analytics.strata import pair_codes
from tests.calibration.judging import Row, rate
from tests.calibration.running import Job, Sizes

Reals = np.ndarray
_NUMBERS = (30, 100, 300, 1_000)
_USUAL = np.log([4.0, 10.0, 24.0])
_SPREAD = 0.55
_THEIR_RUNS = 400
_CASTES = {"no caste, one case each": 0.0, "no caste, repeat complainers": 0.0,
           "caste of about .19": 0.19, "caste of about .35": 0.35}  # fmt: skip
_LATEST = {
    "no caste, one case each": (0.042, 0.062, 0.037, 0.050),
    "no caste, repeat complainers": (0.027, 0.047, 0.054, 0.053),
    "caste of about .19": (0.10, 0.36, 0.87, 1.0),
    "caste of about .35": (0.26, 0.89, 1.0, 1.0),
}
_PLAIN = {
    "no caste, one case each": (0.20, 0.58, 0.95, 1.0),
    "no caste, repeat complainers": (0.22, 0.59, 0.92, 1.0),
}


def attention_draw(job: Job) -> tuple[bool, bool, bool | None]:
    """Whether unequal attention is seen: by latest cases, by plain ranks, by the jackknife."""
    name, number = job.what
    chance = np.random.default_rng(job.seed)
    repeat = "repeat" in name
    customers = max(number * 2 // 5, 1) if repeat else number
    customer = chance.integers(0, customers, number) if repeat else np.arange(number)
    size = chance.standard_normal(customers)[customer]
    worse = 0.6 * size + 0.8 * chance.standard_normal(number)
    severity = np.searchsorted([0.0, 1.036], worse).astype(np.int64)
    category = chance.choice(4, number, p=[0.4, 0.3, 0.2, 0.1])
    rho = _CASTES[name]
    own = 0.7 * chance.standard_normal(customers)[customer] if repeat else 0.0
    noise = chance.standard_normal(number) + own
    given = _USUAL[severity] + _SPREAD * (rho * size / (1 - rho**2) ** 0.5 + noise)
    minutes, spend = np.round(np.exp(given), 1), np.exp(5 + size)
    stratum, opened = pair_codes(category, severity), chance.permutation(number)
    latest = latest_of_each(customer, opened)
    p = permutation_p(minutes[latest], spend[latest], stratum[latest], job.seed)
    whole = audit(minutes, spend, stratum, customer, opened, job.seed) if number >= 100 else None
    away = None
    if whole is not None and whole.low is not None and whole.high is not None:
        away = whole.low > 0 or whole.high < 0
    return p <= 0.05, _plain(minutes, spend), away


def _plain(first: Reals, second: Reals) -> bool:
    """Spearman without strata, as anybody would do it."""
    ranks = [np.argsort(np.argsort(values)) for values in (first, second)]
    r = float(np.corrcoef(*ranks)[0, 1])
    df = len(first) - 2
    return two_sided_p(r * (df / max(1 - r * r, 1e-12)) ** 0.5, df) <= 0.05


def attention_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job((name, number), sizes.seed * 1_000_000 + 700_000 + 10_000 * at + 2_000 * place + run)
        for at, name in enumerate(_CASTES)
        for place, number in enumerate(_NUMBERS)
        for run in range(sizes.draws)
        if number <= max(sizes.most_cases, 300)
    ]


def attention_rows(
    jobs: Sequence[Job], found: Sequence[tuple[bool, bool, bool | None]]
) -> list[Row]:
    rows = []
    for name in _CASTES:
        for place, number in enumerate(_NUMBERS):
            mine = [one for job, one in zip(jobs, found, strict=True) if job.what == (name, number)]
            if not mine:
                continue
            limits = {"most": 0.05} if name.startswith("no caste") else {}
            told = f"{_LATEST[name][place]:.3f}"
            seen = [latest for latest, _, _ in mine]
            rows.append(rate(f"{name}, n = {number}: seen", seen, told, **limits))
            if name in _PLAIN:
                plain = [plain for _, plain, _ in mine]
                told = f"{_PLAIN[name][place]:.2f}"
                rows.append(rate(f"{name}, n = {number}: plain Spearman", plain, told))
            away = [away for _, _, away in mine if away is not None]
            if away:
                rows.append(rate(f"{name}, n = {number}: range leaves 0 out", away))
    return rows


_PEOPLE_NUMBERS = (40, 100, 300)
_ALARMS = {
    ("alike", 3): (0.035, 0.045, 0.043),
    ("alike", 5): (0.045, 0.050, 0.065),
    ("hard cases", 3): (0.045, 0.062, 0.062),
    ("hard cases", 5): (0.033, 0.033, 0.055),
    ("0.3 apart", 3): (0.15, 0.59, 0.95),
    ("0.3 apart", 5): (0.09, 0.24, 0.68),
    ("repeat complainers", 3): (),
    ("repeat complainers", 5): (),
}


def people_draw(job: Job) -> tuple[bool, bool]:
    """Whether somebody is flagged: by the shipped test, and by plain t-tests."""
    (kind, people), number = job.what
    chance = np.random.default_rng(job.seed)
    person = chance.integers(0, people, number)
    severity = np.searchsorted([0.5, 0.85], chance.random(number)).astype(np.int64)
    if kind == "hard cases":
        hard = (person == 0) & (chance.random(number) < 0.6)
        severity = np.where(hard, 2, severity)
    stratum = pair_codes(chance.integers(0, 3, number), severity)
    logs = _USUAL[severity] + _SPREAD * chance.standard_normal(number)
    if kind == "0.3 apart":
        logs += np.where(person == 0, 0.3, np.where(person == people - 1, -0.3, 0.0))
    if kind == "repeat complainers":
        customer = chance.integers(0, max(number // 3, 1), number)
        logs += 0.4 * chance.standard_normal(number)[customer]
    found = compare_and_test(logs, stratum, person, job.seed)
    return any(one.is_flagged for one in found.members), _plain_t(logs, person)


def _plain_t(logs: Reals, person: Reals) -> bool:
    for who in np.unique(person):
        own, others = logs[person == who], logs[person != who]
        if min(len(own), len(others)) < 3:
            continue
        error = (own.var(ddof=1) / len(own) + others.var(ddof=1) / len(others)) ** 0.5
        if two_sided_p(float((own.mean() - others.mean()) / error), len(logs) - 2) <= 0.05:
            return True
    return False


def people_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job((kind, number), sizes.seed * 1_000_000 + 800_000 + 10_000 * at + 2_000 * place + run)
        for at, kind in enumerate(_ALARMS)
        for place, number in enumerate(_PEOPLE_NUMBERS)
        for run in range(sizes.draws)
    ]


def people_rows(jobs: Sequence[Job], found: Sequence[tuple[bool, bool]]) -> list[Row]:
    rows = []
    for (kind, people), told in _ALARMS.items():
        for place, number in enumerate(_PEOPLE_NUMBERS):
            mine = [
                one
                for job, one in zip(jobs, found, strict=True)
                if job.what == ((kind, people), number)
            ]
            name = f"{people} people, {kind}, n = {number}"
            words = f"{told[place]:.3f}" if told else ""
            limits = {} if kind == "0.3 apart" else {"most": 0.05}
            rows.append(rate(f"{name}: flagged", [flag for flag, _ in mine], words, **limits))
            if kind == "hard cases":
                rows.append(rate(f"{name}: plain t-tests", [p for _, p in mine], "0.44-0.95"))
    return rows
