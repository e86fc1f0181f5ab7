<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>csdesk</name>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>A part of the margin is estimated; the column “Margin estimated” says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>A text that begins with =, +, - or @ has an apostrophe before it, so that no program takes it for a formula.</source>
        <translation>Vor einem Text, der mit =, +, - oder @ beginnt, steht ein Apostroph, damit kein Programm ihn für eine Formel hält.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A thank-you on top of a remedy, at what it cost the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Account before</source>
        <translation>Konto vorher</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Account code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Account of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Account of the shop</source>
        <translation>Konto des Geschäfts</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Acknowledged</source>
        <translation>Anerkannt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Acting</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_pages.py"/>
        <location filename="../../ui/reports/previewed.py"/>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Agrees?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Amounts are in {currency}, without its sign.</source>
        <translation>Beträge sind in {currency}, ohne Währungszeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Amounts in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Angry</source>
        <translation>Verärgert</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Apology only</source>
        <translation>Nur Entschuldigung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>As promised</source>
        <translation>Wie zugesagt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>As suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>At stake</source>
        <translation>Betroffener Betrag</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against goods, at what they cost the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against work, at what it cost the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as returns net and tax against money back gross. Where the tax is not known, the whole is booked gross and flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Books as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Books as of {moment}, change no. {n}</source>
        <translation>Bücher Stand {moment}, Änderung Nr. {n}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Bought on</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Calendar days from the day a complaint was opened to the day it was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Causes of complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Chart of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, the last one of this period.</source>
        <translation>Verglichen mit der Arbeitsmappe vom {moment}, der letzten dieses Zeitraums.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, which was sent on {day}.</source>
        <translation>Verglichen mit der Arbeitsmappe vom {moment}, verschickt am {day}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Complaint</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Complaint ID</source>
        <translation>Reklamationsnr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>Complaints</source>
        <translation>Reklamationen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Complaints and outcomes</source>
        <translation>Reklamationen und Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of the period for which nobody wrote down any time. Those that were over before csdesk are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Complaints touched</source>
        <translation>Beteiligte Reklamationen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints without minutes</source>
        <translation>Reklamationen ohne Minuten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints, purchases, recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Contribution</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Cost an hour</source>
        <translation>Kosten pro Stunde</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Ladentheke</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Customer ID</source>
        <translation>Kundennr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Customer ID before</source>
        <translation>Kundennr. vorher</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/asked.py"/>
        <source>Customer {id}</source>
        <translation>Kunde {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Customers are numbers here, and what was written about them is left out, as it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Cut text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Day before</source>
        <translation>Tag vorher</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Days are written as year, month and day: 2026-11-21.</source>
        <translation>Tage stehen als Jahr, Monat und Tag: 2026-11-21.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Days to settle</source>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_pages.py"/>
        <location filename="../../ui/reports/previewed.py"/>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Documents charged to customers; goods that came back are no purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Each line is rounded once to the smallest coin, halves upwards; totals add up rounded lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ease (1-7)</source>
        <translation>Leichtigkeit (1-7)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort</source>
        <translation>Zeitaufwand</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort + remedy + goodwill + other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort and outlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Effort by person</source>
        <translation>Zeitaufwand nach Person</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort minutes</source>
        <translation>Zeitaufwand (Minuten)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: customers, entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, complaints and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, people and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Empathizing</source>
        <translation>Einfühlen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ended before csdesk</source>
        <translation>Vor csdesk beendet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Equal worth</source>
        <translation>Gleichwertiger Ersatz</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Everything about one customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Figure of a month</source>
        <translation>Monatszahl</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Figures for the accountant</source>
        <translation>Zahlen für die Steuerberatung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>First purchase</source>
        <translation>Erster Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Follow-up due</source>
        <translation>Nachfrage fällig</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Form</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Form before</source>
        <translation>Art vorher</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>From the moment a complaint was raised to the moment the customer was told that we understood; nights and Sundays are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Further costs of serving somebody. They are in the books by their own receipts.</source>
        <translation>Weitere Kosten der Betreuung. Sie stehen durch eigene Belege in den Büchern.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Further costs of serving somebody: postage, travel, parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Goods given</source>
        <translation>Abgegebene Ware</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Goods that came back. They lower spend and margin on the day of the return.</source>
        <translation>Ware, die zurückkam. Sie mindert Umsatz und Rohertrag am Tag der Retoure.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods that were given as a replacement or a gift, at cost.</source>
        <translation>Ware, die als Ersatz oder Geschenk abgegeben wurde, zu Einstandskosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Goodwill and its account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: complaints, goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: customers, goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Grave</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Hours until acknowledged</source>
        <translation>Stunden bis zur Anerkennung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>How it came in</source>
        <translation>Eingangsweg</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many complaints somebody raised, when they bought first and last, and what they answered last are told as of now, whatever the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>How the lists are written</source>
        <translation>Wie die Listen geschrieben sind</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Information only. Wages are in the books already, and outlays stand there by their own receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Investing</source>
        <translation>Anfangsphase</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>It is no set of accounts and no tax return: it holds nothing but what the shop wrote down in csdesk. How it is booked, your accountant decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Its name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal: debit and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Letzter Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Let down</source>
        <translation>Enttäuscht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Listened</source>
        <translation>Zugehört</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin estimated</source>
        <translation>Rohertrag geschätzt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin − service cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Margin: customers, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes given to a customer, each at the cost per hour of the person on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes given to customers, each at the cost of an hour on that day.</source>
        <translation>Minuten für Kunden, jeweils zu den Stundenkosten des Tages.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes of each person by month. Wages are in the books already: nothing to book.</source>
        <translation>Minuten jeder Person nach Monat. Löhne stehen schon in den Büchern: nichts zu buchen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Minutes: entries, people and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Money paid back</source>
        <translation>Zurückgezahltes Geld</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months of the financial year: they begin on the day on which the year begins. The first and the last go only as far as the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what an hour costs, so {cost} is assumed for new entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what margin is usual, so {share} of net sales is assumed where the cost of the goods is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet which tax prices include. Sales that came without their tax count in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>None owed</source>
        <translation>Keine geschuldet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Not mapped yet: {accounts}. Write their codes on the sheet Accounts, or say them in the settings of csdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Not offered</source>
        <translation>Nicht im Angebot</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Number elsewhere</source>
        <translation>Nummer anderswo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Number of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Of purchase</source>
        <translation>Zum Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Often used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>One complaint a line: those of the period, and those that cost something in it.</source>
        <translation>Eine Reklamation je Zeile: die des Zeitraums und die, die darin etwas gekostet haben.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>One customer a line, with what they brought and what serving them cost.</source>
        <translation>Ein Kunde je Zeile: was er gebracht und was der Service für ihn gekostet hat.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>One month of the financial year a line.</source>
        <translation>Ein Monat des Geschäftsjahrs je Zeile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>One voucher a line: what it is worth to the customer, and what the shop owes for it at its cost until it is used or lapses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Open complaints</source>
        <translation>Offene Reklamationen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Other: customers, outlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Our side of it</source>
        <translation>Unsere Sicht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Outlays</source>
        <translation>Auslagen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Outside our control</source>
        <translation>Außerhalb unseres Einflusses</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Over the aim</source>
        <translation>Über dem Ziel</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Owed at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Owed at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_paper.py"/>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/printing.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Part refund</source>
        <translation>Teilerstattung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parted</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly put right</source>
        <translation>Teilweise in Ordnung gebracht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parts</source>
        <translation>Ersatzteile</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Past the tipping point</source>
        <translation>Jenseits des Kipppunkts</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>People and their minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Postage</source>
        <translation>Porto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Promise open</source>
        <translation>Zusage offen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Promised for</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Purchases: customers, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Put right</source>
        <translation>In Ordnung gebracht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ready to settle</source>
        <translation>Bereit zum Abschluss</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Redo</source>
        <translation>Neu gemacht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Refund, goods kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Remedies</source>
        <translation>Wiedergutmachungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Remedies and goodwill</source>
        <translation>Wiedergutmachungen und Kulanz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Remedies and their account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Remedy</source>
        <translation>Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Remedy owed</source>
        <translation>Wiedergutmachung geschuldet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: complaints, remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: customers, remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Repair, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Replaced signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Replacement, equal worth, gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Return ID</source>
        <translation>Retourennr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns with their tax, and their accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns, remedies, goodwill and vouchers as double entries. Your accountant decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Returns: months, returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales that were undone because goods came back, without their tax.</source>
        <translation>Verkäufe, die rückgängig gemacht wurden, weil Ware zurückkam, ohne Steuer.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sales without a customer’s name. They stand in one line, so that the totals are those of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Satisfaction (1-5)</source>
        <translation>Zufriedenheit (1-5)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost</source>
        <translation>Servicekosten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost against margin, both of the period: within the aim of the shop, over it, or past the tipping point where more was given than they left. Whoever bought nothing yet is invested in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Service cost by kind</source>
        <translation>Servicekosten nach Art</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Service cost per customer</source>
        <translation>Servicekosten je Kunde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost ÷ margin; empty where there is no margin. At 100 % lies the tipping point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Service cost: customers, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Severity, later</source>
        <translation>Schwere, später</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Signs that can’t be printed are shown by a stand-in, in: {places}</source>
        <translation>Nicht druckbare Zeichen sind durch Ersatzzeichen dargestellt, in: {places}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Small</source>
        <translation>Gering</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Somebody could get hurt</source>
        <translation>Verletzungsgefahr</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Spend</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Spend and service cost by month</source>
        <translation>Umsatz und Servicekosten nach Monat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Spend: customers, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax known</source>
        <translation>Steuer bekannt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Tax not known: booked with the tax in it</source>
        <translation>Steuer unbekannt: brutto gebucht</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax of sales less that of returns. Sales that came without their tax are left out of it; where a usual tax is set, it was taken off their spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Texts that end in … are longer than there is room for here; the workbook and the list (CSV) hold all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Thank-yous on top of a remedy, at what they cost the shop.</source>
        <translation>Ein Dankeschön zusätzlich zur Wiedergutmachung, zu den Kosten des Geschäfts.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Thank-yous on top, kept apart from remedies.</source>
        <translation>Ein Dankeschön obendrauf, getrennt von Wiedergutmachungen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The entries of the journal are a suggestion. Which account they go to, and whether they are booked at all, your accountant decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The financial year begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The last change of the shop that is in this file. The same facts always make the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>Die letzte Arbeitsmappe dieses Zeitraums ist vom {moment}. Was davon aufbewahrt wurde, ist beschädigt; ein Vergleich ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The other side of vouchers that customers used in the shop.</source>
        <translation>Die Gegenseite der Gutscheine, die Kunden im Geschäft eingelöst haben.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The part of the margin where the cost of the goods was not known, so that a usual margin stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The tax of sales that were undone, where it is known.</source>
        <translation>Die Steuer rückgängig gemachter Verkäufe, soweit bekannt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} holds signs that no workbook can; each stands as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} was longer than a cell holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>There are none in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period was never exported before, so there is nothing to compare it with.</source>
        <translation>Dieser Zeitraum wurde noch nie exportiert; es gibt nichts, womit er verglichen werden könnte.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Those that were opened in it, and older ones that cost something in it. What they cost is counted in the period only; how they stand is told as of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Times reopened</source>
        <translation>Wie oft wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/table.py"/>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/previewed.py"/>
        <source>Total, {n} row</source>
        <translation>Summe, {n} Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/reports/previewed.py"/>
        <source>Total, {n} rows</source>
        <translation>Summe, {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Travel</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Use of a voucher</source>
        <translation>Einlösung eines Gutscheins</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used or lapsed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Voucher ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Voucher lapsed</source>
        <translation>Gutschein verfallen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Voucher used</source>
        <translation>Gutschein eingelöst</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers given, as booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers lapsed</source>
        <translation>Verfallene Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers not used yet</source>
        <translation>Noch nicht eingelöste Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers owed</source>
        <translation>Verbindlichkeiten aus Gutscheinen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers owed at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that nobody can use any more.</source>
        <translation>Gutscheine, die niemand mehr einlösen kann.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that were given and not used yet: the shop owes them.</source>
        <translation>Gutscheine, die gegeben und noch nicht eingelöst wurden: Das Geschäft schuldet sie.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers used</source>
        <translation>Eingelöste Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers used and lapsed, as booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/lines.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Walk-in sales</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Way picked</source>
        <translation>Gewählte Lösung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ways offered</source>
        <translation>Angebotene Lösungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>We failed</source>
        <translation>Unser Fehler</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What a remedy or a goodwill is worth to who gets it; empty where nobody said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What cost the shop nothing makes no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What customers brought in this period, what caring for them cost, and what was given to put things right, down to each line, with a journal that can be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What differs from the last workbook of the same period. A period that was marked as sent is what later ones are compared with, so nothing is rewritten silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>What is in which list</source>
        <translation>Was in welcher Liste steht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>What it cost to put right what went wrong.</source>
        <translation>Was es gekostet hat, in Ordnung zu bringen, was schiefging.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What it meant for them</source>
        <translation>Was es bedeutet hat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What purchases leave after the goods: spend less the cost of the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>What put right what the shop broke, at what it cost the shop.</source>
        <translation>Was in Ordnung brachte, was das Geschäft verursacht hat, zu den Kosten des Geschäfts.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What puts right what the shop broke, at what it cost the shop. Money back for goods that came back is not here: it lowers spend and margin on the day of the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What stands in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>What stands on each account in the journal. Your accountant decides on the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the customer stands to lose, as it was told when the complaint was taken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they answered</source>
        <translation>Antwort auf die Nachfrage</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they asked for instead</source>
        <translation>Gegenvorschlag</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they expected</source>
        <translation>Was erwartet wurde</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they seek</source>
        <translation>Was gewünscht wird</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What ties to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was charged without tax, after discounts and returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What was promised</source>
        <translation>Was zugesagt war</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Where money that customers got back came from: bank, till.</source>
        <translation>Woher das Geld kam, das Kunden zurückbekamen: Bank, Kasse.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Where they stand</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Why reopened</source>
        <translation>Grund der Wiedereröffnung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Within the aim</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Without a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Work given</source>
        <translation>Geleistete Arbeit</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work that was given as a repair or done again, at cost.</source>
        <translation>Arbeit, die als Reparatur oder erneut geleistet wurde, zu Kosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Worth to the customer</source>
        <translation>Wert für den Kunden</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Would recommend (0-10)</source>
        <translation>Weiterempfehlung (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Your accountant decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column}: {total} insgesamt</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {left} and {right} are the same</source>
        <translation>{label}: {left} und {right} stimmen überein</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {left} and {right} differ by {difference}. Please tell us.</source>
        <translation>{label}: {left} und {right} weichen um {difference} ab. Bitte melden Sie uns das.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} complaint has no minutes written down, so the real cost of service is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} complaints have no minutes written down, so the real cost of service is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customer without sales or service in the period is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customers without sales or service in the period are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sale came without its tax; the usual tax was taken off, where one is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sales came without their tax; the usual tax was taken off, where one is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>{title}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{title}: {n} lines</source>
        <translation>{title}: {n} Zeilen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 week ago</source>
        <translation>Vor 1 Woche</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Something went wrong inside csdesk. What you entered before is safe.</source>
        <translation>In csdesk ist etwas schiefgegangen. Was Sie vorher eingegeben haben, ist sicher.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} days ago</source>
        <translation>Vor {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} months ago</source>
        <translation>Vor {n} Monaten</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} weeks ago</source>
        <translation>Vor {n} Wochen</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} years ago</source>
        <translation>Vor {n} Jahren</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n}½ hours</source>
        <translation>{n}½ Stunden</translation>
    </message>
</context>
</TS>
