"""Reviews: what somebody wrote about the shop where everybody reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from urllib.parse import urlsplit

from csdesk.domain.errors import Refused

MOST_STARS: Final = 5
LOW_STARS: Final = 2
"""Up to so many stars somebody was let down."""
LONGEST_SITE: Final = 120
LONGEST_LINK: Final = 2000


@dataclass(frozen=True, slots=True)
class Review:
    """A public review: where, how many stars of five, whether replied to and resolved."""

    site: str
    posted_on: date
    words: str = ""
    link: str = ""
    stars: int | None = None
    customer_id: int | None = None
    """None: nobody knows yet who wrote it."""
    complaint_id: int | None = None
    person_id: int | None = None
    """Who replies."""
    reply: str = ""
    replied_at: datetime | None = None
    resolved_at: datetime | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """A review as typed; ``reply`` is what the shop wrote below it, empty where it has not yet."""

    site: str
    posted_on: date
    words: str = ""
    link: str = ""
    stars: int | None = None
    customer_id: int | None = None
    person_id: int | None = None
    reply: str = ""
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One review in a list, with the name of who wrote it and of who replies; empty: not known."""

    review: Review
    customer: str
    person: str


def check_review(draft: ReviewDraft) -> None:
    """What any review must be.

    Raises: Refused("review.site"): no site, or a name no site has;
            Refused("review.empty"): neither stars nor words;
            Refused("review.stars"): not one to five; Refused("review.link"): longer than a link is.
    """
    if not draft.site.strip() or len(draft.site.strip()) > LONGEST_SITE:
        raise Refused("review.site", "Say where it stands: the name of the site.")
    if draft.stars is not None and not 1 <= draft.stars <= MOST_STARS:
        raise Refused("review.stars", "A review has 1 to {n} stars.", n=MOST_STARS)
    if draft.stars is None and not draft.words.strip():
        raise Refused("review.empty", "Write down the stars, or what they wrote.")
    if len(draft.link.strip()) > LONGEST_LINK:
        raise Refused("review.link", "This is too long for a link.")


def opens_in_browser(link: str) -> bool:
    """Whether a link may be handed to the web browser: a plain address of the web, nothing else."""
    link = link.strip()
    if not link.isprintable() or " " in link or "\\" in link:
        return False
    try:
        parts = urlsplit(link)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and "@" not in parts.netloc
