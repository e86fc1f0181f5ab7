"""Insight: what the records of the whole shop answer, and how firmly.

Where to begin reading: ``whole`` asks every question of one look at the shop, ``records`` reads
that look once, as columns, and ``hindsight`` takes from it what came after an earlier day. Each
question has a file of its own name with its answer, and those below it hold a part of the work:

- ``shop_facts``: ``shop_look`` (what all its figures start from), ``shop_sums``, ``shop_ratio``,
  ``shop_time``, ``cloud`` (customers as points) and ``period_sums``
- ``customer``: ``customer_look``, ``customer_account``, ``customer_buying``
- ``payback``: ``payback_looks`` (taken once and kept), ``comparable`` (which complaints count),
  and beside it ``recovery``
- ``fair_coin``: ``coin_look`` (the one look at its end)
- ``attention``: ``attention_cases``, ``attention_groups``, ``attention_sentences``
- ``people``: ``people_sentences``; with ``attention`` it shares ``case_sums``
- ``precedents_seen``, ``voices``; ``times``: ``course``; ``causes``: ``before_after``

The arithmetic is in ``csdesk.analytics``, the sentences in ``csdesk.domain.insight.words_*``.
"""
