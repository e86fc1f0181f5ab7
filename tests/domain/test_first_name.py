"""What to call somebody in a sentence."""

from __future__ import annotations

import pytest

from csdesk.domain.customer import first_name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Anna Lindqvist", "Anna"),
        ("Ms New", "Ms New"),
        ("Mrs. Okafor", "Mrs. Okafor"),
        ("Dr Ada Byron", "Dr Ada Byron"),
        ("Riverside Café", "Riverside Café"),
        ("Okafor family", "Okafor family"),
        ("Famiglia Okafor", "Famiglia Okafor"),
        ("Familie Okafor", "Familie Okafor"),
        ("Famille Okafor", "Famille Okafor"),
        ("Familia Okafor", "Familia Okafor"),
        ("Farmacia Centrale", "Farmacia Centrale"),
        ("Bianchi S.r.l.", "Bianchi S.r.l."),
        ("Sig.ra Rossi", "Sig.ra Rossi"),
        ("M. Dupont", "M. Dupont"),
        ("Sra. Pérez", "Sra. Pérez"),
        ("J. Smith", "J. Smith"),
        ("Marta Rossi", "Marta"),
        ("", ""),
    ],
)
def test_a_person_is_called_by_first_name_and_nobody_by_a_title(name: str, called: str) -> None:
    assert first_name(name) == called
