<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>csdesk</name>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A complaint</source>
        <translation>Eine Reklamation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>a current liability of your own, for vouchers</source>
        <translation>ein eigenes Verbindlichkeitskonto für Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation>Eine Verbindlichkeit zu Selbstkosten, bis der Gutschein eingelöst wird oder verfällt; der Nennwert steht daneben. Bei Teileinlösungen werden die Teile der Kosten so gerundet, dass ihre Summe genau stimmt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>A part of the margin is estimated; the column “Margin estimated” says where.</source>
        <translation>Ein Teil des Rohertrags ist geschätzt; die Spalte „Rohertrag geschätzt“ sagt, wo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A promise</source>
        <translation>Eine Zusage</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A purchase</source>
        <translation>Ein Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>A text that begins with =, +, - or @ has an apostrophe before it, so that no program takes it for a formula.</source>
        <translation>Vor einem Text, der mit =, +, - oder @ beginnt, steht ein Apostroph, damit kein Programm ihn für eine Formel hält.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A thank-you on top of a remedy, at what it cost the shop.</source>
        <translation>Ein Dankeschön über die Wiedergutmachung hinaus, zu Selbstkosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>A way we offered</source>
        <translation>Eine Lösung, die wir angeboten haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>About</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>About you</source>
        <translation>Über Sie</translation>
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
        <translation>Kontonummer</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Account name</source>
        <translation>Kontobezeichnung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Account of a line</source>
        <translation>Konto einer Zeile</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Account of the shop</source>
        <translation>Konto des Geschäfts</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts: debit and credit</source>
        <translation>Konten: Soll und Haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Acknowledged</source>
        <translation>Rückmeldung am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Act</source>
        <translation>Handeln</translation>
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
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Agreed with you for</source>
        <translation>Mit Ihnen vereinbart für</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Agrees?</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Amount in the list</source>
        <translation>Betrag in der Liste</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Amounts are in {currency}, without its sign.</source>
        <translation>Beträge sind in {currency}, ohne Währungszeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Amounts in {currency}.</source>
        <translation>Beträge in {currency}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation>Ein Konto, das bei einer einzelnen Wiedergutmachung oder Kulanz eingetragen ist, geht dem üblichen vor.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an expense of your own, for remedies</source>
        <translation>ein eigenes Aufwandskonto für Wiedergutmachungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an income of your own, for lapsed vouchers</source>
        <translation>ein eigenes Ertragskonto für verfallene Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and ends on</source>
        <translation>und endet am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and its last ends on</source>
        <translation>und das letzte endet am</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Angry</source>
        <translation>Verärgert</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Another customer sent you to us</source>
        <translation>Ein anderer Kunde hat uns Ihnen empfohlen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Answers: satisfied</source>
        <translation>Antworten: Zufriedenheit</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Answers: would recommend</source>
        <translation>Antworten: Weiterempfehlung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
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
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Asked for the first time?</source>
        <translation>Zum ersten Mal gefragt?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>At stake</source>
        <translation>Betroffener Betrag</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance of the entry</source>
        <translation>Saldo der Buchung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Billed in</source>
        <translation>Rechnungswährung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against goods, at what they cost the shop.</source>
        <translation>Buchung: Wiedergutmachungen oder Kulanz an Abgegebene Ware, zu Einstandskosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against money back.</source>
        <translation>Buchung: Wiedergutmachungen oder Kulanz an Rückzahlungen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against work, at what it cost the shop.</source>
        <translation>Buchung: Wiedergutmachungen oder Kulanz an Geleistete Arbeit, zu Selbstkosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as returns net and tax against money back gross. Where the tax is not known, the whole is booked gross and flagged.</source>
        <translation>Buchung: Retouren (netto) und Umsatzsteuer an Rückzahlungen (brutto). Ist die Steuer nicht bekannt, wird alles brutto gebucht und gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Books as of</source>
        <translation>Stand der Bücher</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>Books as of {moment}, change no. {n}</source>
        <translation>Stand der Bücher: {moment}, Änderung Nr. {n}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Bought on</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Brought in on</source>
        <translation>Eingelesen am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>By the list</source>
        <translation>Durch die Liste</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>By what other programs know you.</source>
        <translation>Unter welchen Angaben andere Programme Sie führen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Calendar days from the day a complaint was opened to the day it was settled.</source>
        <translation>Kalendertage von der Eröffnung einer Reklamation bis zu ihrem Abschluss.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Called back on</source>
        <translation>Zurückgerufen am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes by category</source>
        <translation>Ursachen nach Kategorie</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes by month</source>
        <translation>Ursachen nach Monat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Causes of complaints</source>
        <translation>Ursachen von Reklamationen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Change the terms</source>
        <translation>Die Bedingungen ändern</translation>
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
        <translation>Kontenrahmen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Wählen Sie aus der Liste, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Company</source>
        <translation>Firma</translation>
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
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Complaint ID</source>
        <translation>Reklamationsnr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Complaint {id}</source>
        <translation>Reklamation {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints</source>
        <translation>Reklamationen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Complaints and outcomes</source>
        <translation>Reklamationen und Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Complaints by cause</source>
        <translation>Reklamationen nach Ursache</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints looked after</source>
        <translation>Betreute Reklamationen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of a period</source>
        <translation>Reklamationen eines Zeitraums</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Complaints of each cause by the month in which they were opened.</source>
        <translation>Reklamationen jeder Ursache nach dem Monat, in dem sie eröffnet wurden.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of the period for which nobody wrote down any time. Those that were over before csdesk are not counted.</source>
        <translation>Reklamationen des Zeitraums, zu denen niemand Zeit notiert hat. Die schon vor csdesk beendeten zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints that were opened in the period. Those that had ended in another program before they came here are left out: nobody here looked after them.</source>
        <translation>Reklamationen, die im Zeitraum eröffnet wurden. Solche, die schon in einem anderen Programm beendet waren, bevor sie hierherkamen, bleiben außen vor: Hier hat sie niemand betreut.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints that were opened then and that this person looks after now.</source>
        <translation>Reklamationen, die in dieser Zeit eröffnet wurden und die diese Person jetzt betreut.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints this person looks after, whose customer was told then that it was heard.</source>
        <translation>Von dieser Person betreute Reklamationen, bei denen der Kunde in dieser Zeit erfuhr, dass er gehört wurde.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Complaints touched</source>
        <translation>Bearbeitete Reklamationen</translation>
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
        <translation>Reklamationen, Käufe, Weiterempfehlung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Contact ID</source>
        <translation>Kontaktnr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Contribution: customers, months</source>
        <translation>Deckungsbeitrag: Kunden, Monate</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Copied elsewhere</source>
        <translation>Anderswo eingefügt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Cost an hour</source>
        <translation>Stundenkosten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Cost of one, average</source>
        <translation>Kosten je Fall, Durchschnitt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Cost of one, middle</source>
        <translation>Kosten je Fall, Median</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Cost of serving you ÷ what your purchases leave</source>
        <translation>Kosten Ihrer Betreuung ÷ was von Ihren Käufen bleibt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Ladentheke</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
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
        <location filename="../../csdesk/services/reports/letters.py"/>
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
        <location filename="../../csdesk/services/reports/letters.py"/>
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
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Customers are numbers here, and what was written about them is left out, as it was asked for.</source>
        <translation>Kunden erscheinen hier als Nummern, und was über sie geschrieben wurde, ist weggelassen, wie gewünscht.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Customers you sent to us</source>
        <translation>Kunden, die auf Ihre Empfehlung kamen</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Cut text</source>
        <translation>Gekürzter Text</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <translation>Tage sind als Jahr, Monat und Tag geschrieben: 2026-11-21.</translation>
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
        <translation>Soll</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Delivered, as we know it</source>
        <translation>Geleistet, soweit wir wissen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Document number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Documents charged to customers; goods that came back are no purchase.</source>
        <translation>Belege, die Kunden berechnet wurden; eine Retoure ist kein Kauf.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Each line is rounded once to the smallest unit of the currency, halves upwards; totals add up rounded lines.</source>
        <translation>Jede Zeile wird einmal auf die kleinste Währungseinheit gerundet, Hälften aufwärts; Summen addieren gerundete Zeilen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Ease (1-7)</source>
        <translation>Leichtigkeit (1-7)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort</source>
        <translation>Zeitaufwand</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort + remedy + goodwill + other.</source>
        <translation>Zeitaufwand + Wiedergutmachung + Kulanz + Sonstiges.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort and outlays</source>
        <translation>Zeitaufwand und Auslagen</translation>
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
        <translation>Zeitaufwand: Kunden, Einträge</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, complaints and the rest</source>
        <translation>Zeitaufwand: Einträge, Reklamationen und Übriges</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, people and months</source>
        <translation>Zeitaufwand: Einträge, Personen und Monate</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Empathize</source>
        <translation>Einfühlen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Empathizing</source>
        <translation>Einfühlen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Empty where nobody marked the letter as sent.</source>
        <translation>Leer, wo niemand den Brief als verschickt markiert hat.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ended before csdesk</source>
        <translation>Vor csdesk beendet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Entry</source>
        <translation>Buchung</translation>
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
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Every figure is explained in its notes. Which accounts are right is for you to decide.</source>
        <translation>Jede Zahl ist in den Erläuterungen erklärt. Welche Konten die richtigen sind, entscheiden Sie.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Everything about one customer</source>
        <translation>Alles über einen Kunden</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Everything is as it was then.</source>
        <translation>Alles ist noch wie damals.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/everything.py"/>
        <source>Everything of the shop</source>
        <translation>Alles aus dem Geschäft</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Everything that is kept about you, from the first day on, whatever the period.</source>
        <translation>Alles, was über Sie gespeichert ist, vom ersten Tag an, unabhängig vom Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Everything that was written down about your complaints, step by step.</source>
        <translation>Alles, was zu Ihren Reklamationen aufgeschrieben wurde, Schritt für Schritt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Facts or feelings first</source>
        <translation>Zuerst Tatsachen oder Gefühle</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Figure</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Figure of a calendar month</source>
        <translation>Wert eines Kalendermonats</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Figures for the accountant</source>
        <translation>Zahlen für die Steuerberatung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Final say</source>
        <translation>Abschließende Antwort</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>First purchase</source>
        <translation>Erster Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>First replies</source>
        <translation>Erste Antworten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>First reply by</source>
        <translation>Erste Antwort per</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>First reply on</source>
        <translation>Erste Antwort am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Follow-up due</source>
        <translation>Nachfrage fällig</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>For purchase</source>
        <translation>Für den Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <translation>Vom Eingang einer Reklamation bis zur Rückmeldung an den Kunden, dass wir verstanden haben; Nächte und Sonntage zählen mit.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>From the program</source>
        <translation>Aus dem Programm</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Further costs of serving somebody. They are in the books by their own receipts.</source>
        <translation>Weitere Kosten der Betreuung. Sie sind mit eigenen Belegen verbucht.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Further costs of serving somebody: postage, travel, parts.</source>
        <translation>Weitere Kosten der Betreuung: Porto, Fahrten, Ersatzteile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Given on</source>
        <translation>Gewährt am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given, at cost</source>
        <translation>Ausgegeben, zu Selbstkosten</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Good and bad times</source>
        <translation>Gute und schlechte Zeiten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Goodbye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods given</source>
        <translation>Abgegebene Ware</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Goods that came back. They lower spend and margin on the day of the return.</source>
        <translation>Zurückgegebene Ware. Sie mindert Umsatz und Rohertrag am Tag der Retoure.</translation>
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
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Goodwill and its account</source>
        <translation>Kulanz und ihr Konto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: complaints, goodwill</source>
        <translation>Kulanz: Reklamationen, Kulanz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: customers, goodwill</source>
        <translation>Kulanz: Kunden, Kulanz</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Grave</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Half of the complaints that were opened in the period cost less, half cost more.</source>
        <translation>Die eine Hälfte der im Zeitraum eröffneten Reklamationen hat weniger gekostet, die andere mehr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Has to be kept until</source>
        <translation>Muss aufbewahrt werden bis</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Hello {name},</source>
        <translation>Guten Tag {name},</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>here are our figures from {first} to {last}, in the file “{file}”.</source>
        <translation>hier sind unsere Zahlen vom {first} bis zum {last}, in der Datei „{file}“.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>here is everything that we keep about you, in the file “{file}”.</source>
        <translation>hier ist alles, was wir über Sie gespeichert haben, in der Datei „{file}“.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Hours until acknowledged</source>
        <translation>Stunden bis zur Rückmeldung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How it came in</source>
        <translation>Eingangsweg</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How many choices</source>
        <translation>Wie viele Vorschläge</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many complaints somebody raised, when they bought first and last, and what they answered last are told as of now, whatever the period.</source>
        <translation>Die Zahl der Reklamationen, der erste und der letzte Kauf und die letzte Antwort geben den jetzigen Stand wieder, unabhängig vom Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many different customers complained; one who complained twice counts once.</source>
        <translation>Wie viele verschiedene Kunden reklamiert haben; wer zweimal reklamiert hat, zählt einmal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many of them were taken up again after they had been settled.</source>
        <translation>Wie viele davon nach dem Abschluss wieder aufgenommen wurden.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many of these complaints are settled.</source>
        <translation>Wie viele dieser Reklamationen abgeschlossen sind.</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>How the lists are written</source>
        <translation>Wie die Listen aufgebaut sind</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How to reach you</source>
        <translation>Wie wir Sie erreichen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How we summed it up</source>
        <translation>Wie wir es zusammengefasst haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How you like to be treated</source>
        <translation>Wie Sie behandelt werden möchten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>If anything is unclear, please ask. Thank you.</source>
        <translation>Wenn etwas unklar ist, fragen Sie bitte nach. Vielen Dank.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In the eyes of the owner</source>
        <translation>Aus Sicht der Geschäftsleitung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In the eyes of whoever served you</source>
        <translation>Aus Sicht der Person, die Sie bedient hat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In your eyes</source>
        <translation>Aus Ihrer Sicht</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In your shoes</source>
        <translation>An Ihrer Stelle</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Information only. Wages are in the books already, and outlays stand there by their own receipts.</source>
        <translation>Nur zur Information. Löhne sind bereits verbucht, und Auslagen sind mit eigenen Belegen verbucht.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Investing</source>
        <translation>Investition</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Is it affordable?</source>
        <translation>Können wir es uns leisten?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>It is no set of accounts and no tax return: it holds nothing but what the shop wrote down in csdesk. How it is booked, your accountant decides.</source>
        <translation>Dies ist kein Jahresabschluss und keine Steuererklärung: Darin steht nur, was das Geschäft in csdesk aufgeschrieben hat. Wie gebucht wird, entscheidet Ihre Steuerberatung.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Its first financial year begins on</source>
        <translation>Das erste Geschäftsjahr beginnt am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Its name there</source>
        <translation>Bezeichnung dort</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal and accounts</source>
        <translation>Journal und Konten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal: debit and credit</source>
        <translation>Journal: Soll und Haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Keep going</source>
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Kept on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Kept since</source>
        <translation>Gespeichert seit</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Kind</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Kind of letter</source>
        <translation>Art des Briefs</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed, at cost</source>
        <translation>Verfallen, zu Selbstkosten</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Letzter Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Let down</source>
        <translation>Enttäuscht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Letter ID</source>
        <translation>Briefnr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Letters and e-mails that were written in the period, word for word.</source>
        <translation>Briefe und E-Mails, die im Zeitraum geschrieben wurden, Wort für Wort.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Letters and e-mails to you, word for word.</source>
        <translation>Briefe und E-Mails an Sie, Wort für Wort.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Listen</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Listened</source>
        <translation>Zugehört am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Lists that brought something about you.</source>
        <translation>Listen, die etwas über Sie enthielten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Made on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Mail or phone</source>
        <translation>E-Mail oder Telefon</translation>
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
        <translation>Rohertrag − Servicekosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Margin: customers, months</source>
        <translation>Rohertrag: Kunden, Monate</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Marked as abuse</source>
        <translation>Als beleidigend markiert</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes given to a customer, each at the cost per hour of the person on that day.</source>
        <translation>Minuten für einen Kunden, jeweils zu den Stundenkosten der Person an diesem Tag.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes given to customers, each at the cost of an hour on that day.</source>
        <translation>Minuten für Kunden, jeweils zu den Stundenkosten dieses Tages.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes of each person by month. Wages are in the books already: nothing to book.</source>
        <translation>Minuten jeder Person nach Monat. Löhne sind bereits verbucht: Hier ist nichts zu buchen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Minutes we took for you</source>
        <translation>Minuten, die wir uns für Sie genommen haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Minutes: entries, people and months</source>
        <translation>Minuten: Einträge, Personen und Monate</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Money paid back</source>
        <translation>Rückzahlungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months of the financial year: each begins on the day of the month on which the year begins. The first and the last go only as far as the period.</source>
        <translation>Monate des Geschäftsjahrs: Jeder beginnt am selben Tag des Monats wie das Geschäftsjahr. Der erste und der letzte reichen nur so weit wie der Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Names of other customers, as those are somebody else’s data.</source>
        <translation>Namen anderer Kunden, denn das sind Daten anderer Menschen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>New terms</source>
        <translation>Neue Bedingungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>No category written down</source>
        <translation>Keine Kategorie notiert</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>No cause written down</source>
        <translation>Keine Ursache notiert</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what an hour costs, so {cost} is assumed for new entries.</source>
        <translation>Noch hat niemand angegeben, was eine Stunde kostet; für neue Einträge werden {cost} angenommen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what margin is usual, so {share} of net sales is assumed where the cost of the goods is not known.</source>
        <translation>Noch hat niemand angegeben, welcher Rohertrag üblich ist; wo der Wareneinsatz nicht bekannt ist, werden {share} des Nettoumsatzes angenommen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet which tax prices include. Sales that came without their tax count in full.</source>
        <translation>Noch hat niemand angegeben, welche Steuer in den Preisen enthalten ist. Verkäufe ohne Steuerangabe zählen in voller Höhe.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>None owed</source>
        <translation>Keine geschuldet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Not kept, said on</source>
        <translation>Nicht gehalten, gesagt am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Not mapped yet: {accounts}. Write their codes on the sheet Accounts, or say them in the settings of csdesk.</source>
        <translation>Noch ohne Kontonummer: {accounts}. Tragen Sie die Nummern auf dem Blatt „Konten“ ein oder hinterlegen Sie sie in den Einstellungen von csdesk.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Not offered</source>
        <translation>Nicht im Angebot</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Notes</source>
        <translation>Erläuterungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Notes about the people of the shop, and drafts that were never finished.</source>
        <translation>Notizen über die Menschen im Geschäft und Entwürfe, die nie fertig wurden.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Number elsewhere</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Of purchase</source>
        <translation>Zum Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Of the complaints that were opened in the period: what one of them cost in the period, on average. A few dear ones pull it up.</source>
        <translation>Was eine der im Zeitraum eröffneten Reklamationen im Zeitraum durchschnittlich gekostet hat. Einzelne teure Fälle ziehen den Wert nach oben.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Of the period</source>
        <translation>Im Zeitraum</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Often used</source>
        <translation>Häufig verwendet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One call, visit, message or letter a line.</source>
        <translation>Ein Anruf, Besuch, eine Nachricht oder ein Brief je Zeile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>One cause a line, dearest first.</source>
        <translation>Eine Ursache je Zeile, die teuerste zuerst.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>One cause within a category a line, in the order of the shop’s list.</source>
        <translation>Eine Ursache innerhalb einer Kategorie je Zeile, in der Reihenfolge der Liste des Geschäfts.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One complaint a line.</source>
        <translation>Eine Reklamation je Zeile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>One complaint a line: those of the period, and those that cost something in it.</source>
        <translation>Eine Reklamation je Zeile: die des Zeitraums und die, die darin etwas gekostet haben.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>One customer a line, with what they brought and what serving them cost.</source>
        <translation>Ein Kunde je Zeile: was er eingebracht und was seine Betreuung gekostet hat.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>One letter or e-mail a line, word for word.</source>
        <translation>Ein Brief oder eine E-Mail je Zeile, Wort für Wort.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>One month of the financial year a line.</source>
        <translation>Ein Monat des Geschäftsjahrs je Zeile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>One person a line, in the order of the settings: facts about work, no ranking.</source>
        <translation>Eine Person je Zeile, in der Reihenfolge der Einstellungen: Tatsachen über die Arbeit, keine Rangliste.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>One person in one month a line.</source>
        <translation>Eine Person in einem Monat je Zeile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One promise to you a line.</source>
        <translation>Eine Zusage an Sie je Zeile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One purchase or return a line.</source>
        <translation>Ein Kauf oder eine Retoure je Zeile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>One side</source>
        <translation>Die eine Seite</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>One voucher a line: what it is worth to the customer, and what the shop owes for it at its cost until it is used or lapses.</source>
        <translation>Ein Gutschein je Zeile: sein Wert für den Kunden und was das Geschäft dafür zu Selbstkosten schuldet, bis er eingelöst wird oder verfällt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Only kept, not used, since</source>
        <translation>Nur aufbewahrt, nicht genutzt, seit</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Open complaints</source>
        <translation>Offene Reklamationen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Opened</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Other account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Other: customers, outlays</source>
        <translation>Sonstiges: Kunden, Auslagen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Our final say</source>
        <translation>Unsere abschließende Antwort</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Our reply</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Our side of it</source>
        <translation>Unsere Sicht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Outlay</source>
        <translation>Auslage</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
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
        <translation>Am Ende geschuldet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Owed at the start</source>
        <translation>Anfangs geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_paper.py"/>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
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
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Part well</source>
        <translation>Gut auseinandergehen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parted</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Parted from you</source>
        <translation>Geschäftsbeziehung beendet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Parted on</source>
        <translation>Getrennt am</translation>
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
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Past the tipping point</source>
        <translation>Jenseits des Kipppunkts</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Pays by contract</source>
        <translation>Zahlung nach Vertrag</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>People and their minutes</source>
        <translation>Personen und ihre Minuten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>People by month</source>
        <translation>Personen nach Monat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/asked.py"/>
        <source>Person {id}</source>
        <translation>Person {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Photos and documents that are kept with your entry; ask us for a copy.</source>
        <translation>Fotos und Dokumente zu Ihrem Eintrag; auf Wunsch geben wir Ihnen eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Please don’t</source>
        <translation>Bitte nicht</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Postage</source>
        <translation>Porto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Postage, travel and parts that serving you took.</source>
        <translation>Porto, Fahrten und Ersatzteile, die Ihre Betreuung gekostet hat.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Posted on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Promised for</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Promised, as we know it</source>
        <translation>Zugesagt, soweit wir wissen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises kept in time</source>
        <translation>Zusagen pünktlich gehalten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises kept later</source>
        <translation>Zusagen später gehalten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises not kept</source>
        <translation>Zusagen nicht gehalten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Promises of this person that were due then, by the day that the customer agreed to last: kept by then, kept later, not kept, or still open.</source>
        <translation>Zusagen dieser Person, die in dieser Zeit fällig waren, nach dem zuletzt mit dem Kunden vereinbarten Tag: bis dahin gehalten, später gehalten, nicht gehalten oder noch offen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises still open</source>
        <translation>Zusagen noch offen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Public reviews that we think are yours.</source>
        <translation>Öffentliche Bewertungen, die vermutlich von Ihnen stammen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Purchase ID</source>
        <translation>Kaufnr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Purchases</source>
        <translation>Kundenkäufe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Purchases: customers, months</source>
        <translation>Kundenkäufe: Kunden, Monate</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Put away on</source>
        <translation>Archiviert am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Put right</source>
        <translation>In Ordnung gebracht</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>R stands for a remedy, G for a goodwill, S for a return, V for a part of a voucher; the number is that of its line.</source>
        <translation>R steht für eine Wiedergutmachung, G für Kulanz, S für eine Retoure, V für einen Teil eines Gutscheins; die Zahl ist die seiner Zeile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Rather not asked, on</source>
        <translation>Keine Nachfrage erwünscht, am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Read back to you on</source>
        <translation>Ihnen vorgelesen am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ready to settle</source>
        <translation>Bereit zum Abschluss</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Redo</source>
        <translation>Nachbesserung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Redress ID</source>
        <translation>Leistungsnr.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Refund, goods kept</source>
        <translation>Erstattung, Ware behalten</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Remedies</source>
        <translation>Wiedergutmachungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Remedies and goodwill</source>
        <translation>Wiedergutmachungen und Kulanz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Remedies and their account</source>
        <translation>Wiedergutmachungen und ihr Konto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Remedy</source>
        <translation>Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Remedy or goodwill</source>
        <translation>Wiedergutmachung oder Kulanz</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Remedy owed</source>
        <translation>Wiedergutmachung geschuldet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: complaints, remedies</source>
        <translation>Wiedergutmachung: Reklamationen, Wiedergutmachungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: customers, remedies</source>
        <translation>Wiedergutmachung: Kunden, Wiedergutmachungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Repair, redo</source>
        <translation>Reparatur, Nachbesserung</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Replaced signs</source>
        <translation>Ersetzte Zeichen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Replacement, equal worth, gift</source>
        <translation>Ersatz, gleichwertiger Ersatz, Geschenk</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Replied on</source>
        <translation>Geantwortet am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Return of purchase</source>
        <translation>Retoure zum Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns with their tax, and their accounts</source>
        <translation>Retouren mit Steuer und ihre Konten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns, remedies, goodwill and vouchers as double entries. Your accountant decides.</source>
        <translation>Retouren, Wiedergutmachungen, Kulanz und Gutscheine als Buchungen mit Soll und Haben. Ihre Steuerberatung entscheidet.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns: gross, and net with all tax</source>
        <translation>Retouren: brutto und netto plus Steuer</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Returns: months, returns</source>
        <translation>Retouren: Monate, Retouren</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Sales that a list told only half of; they count once another brings the rest.</source>
        <translation>Verkäufe, von denen eine Liste nur einen Teil enthielt; sie zählen, sobald eine andere den Rest bringt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales that were undone as goods came back, without their tax.</source>
        <translation>Verkäufe, die durch zurückgegebene Ware rückgängig wurden, ohne Steuer.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sales without a customer’s name. They stand in one line, so that the totals are those of the shop.</source>
        <translation>Verkäufe ohne Kundennamen. Sie stehen in einer Zeile, damit die Summen die des ganzen Geschäfts sind.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Satisfaction (1-5)</source>
        <translation>Zufriedenheit (1-5)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Satisfied, mean (1-5)</source>
        <translation>Zufriedenheit, Mittel (1-5)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Sent by</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sent on</source>
        <translation>Verschickt am</translation>
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
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost</source>
        <translation>Servicekosten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost against margin, both of the period: within the aim of the shop, over it, or past the tipping point where more was given than they left. Whoever bought nothing yet is invested in.</source>
        <translation>Servicekosten im Verhältnis zum Rohertrag, beide im Zeitraum: im Ziel des Geschäfts, darüber oder jenseits des Kipppunkts, wo mehr gegeben wurde, als übrig blieb. In Kunden, die noch nichts gekauft haben, wird investiert.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Service cost by cause</source>
        <translation>Servicekosten nach Ursache</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Service cost by kind</source>
        <translation>Servicekosten nach Art</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost of the cause ÷ service cost of all causes.</source>
        <translation>Servicekosten der Ursache ÷ Servicekosten aller Ursachen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Service cost per customer</source>
        <translation>Servicekosten je Kunde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost ÷ margin; empty where there is no margin. At 100 % lies the tipping point.</source>
        <translation>Servicekosten ÷ Rohertrag; leer, wo es keinen Rohertrag gibt. Bei 100 % liegt der Kipppunkt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Service cost: customers, months</source>
        <translation>Servicekosten: Kunden, Monate</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Settled by now</source>
        <translation>Davon abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
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
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Share of all</source>
        <translation>Anteil am Ganzen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Signs that can’t be printed are shown by a stand-in, in: {places}</source>
        <translation>Nicht druckbare Zeichen sind durch Ersatzzeichen dargestellt, in: {places}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Size (bytes)</source>
        <translation>Größe (Byte)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Small</source>
        <translation>Gering</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
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
        <translation>Umsatz: Kunden, Monate</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Taken back on</source>
        <translation>Zurückgenommen am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Taken down</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Taken up again</source>
        <translation>Wieder aufgenommen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Tax estimated</source>
        <translation>Steuer geschätzt</translation>
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
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Tax of returns and its account</source>
        <translation>Steuer der Retouren und ihr Konto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax of sales less that of returns. Sales that came without their tax are left out of it; where a usual tax is set, it was taken off their spend.</source>
        <translation>Steuer der Verkäufe abzüglich der Steuer der Retouren. Verkäufe ohne Steuerangabe sind nicht enthalten; wo eine übliche Steuer hinterlegt ist, wurde sie von ihrem Umsatz abgezogen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Text</source>
        <translation>Buchungstext</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Texts that end in … are longer than there is room for here; the list (CSV) holds them whole.</source>
        <translation>Texte, die mit … enden, sind hier gekürzt; die Liste (CSV) enthält sie ganz.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Thank-yous on top of a remedy, at what they cost the shop.</source>
        <translation>Was über die Wiedergutmachung hinaus als Dankeschön gegeben wurde, zu Selbstkosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Thank-yous on top, kept apart from remedies.</source>
        <translation>Was als Dankeschön dazukam, getrennt von Wiedergutmachungen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The amount you asked for</source>
        <translation>Der Betrag, den Sie wollten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The entries of the journal are a suggestion. Which account they go to, and whether they are booked at all, your accountant decides.</source>
        <translation>Die Buchungen im Journal sind ein Vorschlag. Auf welche Konten gebucht wird und ob überhaupt, entscheidet Ihre Steuerberatung.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The financial year begins on</source>
        <translation>Das Geschäftsjahr beginnt am</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_chart.py"/>
        <source>The first {n} of {all}.</source>
        <translation>Die ersten {n} von {all}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The last change of the shop that is in this file. The same facts always make the same file.</source>
        <translation>Die letzte Änderung, die in dieser Datei berücksichtigt ist. Dieselben Tatsachen ergeben immer dieselbe Datei.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>Die letzte Arbeitsmappe dieses Zeitraums ist vom {moment}. Was davon aufbewahrt wurde, ist beschädigt; ein Vergleich ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The other side</source>
        <translation>Die andere Seite</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The other side of vouchers that customers used in the shop.</source>
        <translation>Die Gegenbuchung zu Gutscheinen, die Kunden im Geschäft eingelöst haben.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The part of the margin where the cost of the goods was not known, so that a usual margin stands in.</source>
        <translation>Der Teil des Rohertrags, bei dem der Wareneinsatz nicht bekannt war und der übliche Rohertrag angesetzt ist.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>The tax of remedies and goodwill is not split off in the journal.</source>
        <translation>Die Steuer in Wiedergutmachungen und Kulanz ist im Journal nicht gesondert ausgewiesen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The tax of sales that were undone, where it is known.</source>
        <translation>Die Steuer rückgängig gemachter Verkäufe, soweit bekannt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} holds signs that no workbook can; each stands as �.</source>
        <translation>Der Text in {place} enthält Zeichen, die keine Arbeitsmappe aufnehmen kann; jedes ist durch � ersetzt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} was longer than a cell holds.</source>
        <translation>Der Text in {place} war länger, als eine Zelle fasst.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The way you chose</source>
        <translation>Die Lösung, die Sie gewählt haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/sheet.py"/>
        <source>There are none in this period.</source>
        <translation>In diesem Zeitraum gibt es keine.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>These are facts about work, to share it out well. Whoever gets the hard complaints has more minutes and fewer kind answers; nothing here says who works well. People stand in the order of the settings, never by a figure.</source>
        <translation>Das sind Tatsachen über die Arbeit, um sie gut zu verteilen. Wer die schweren Reklamationen bekommt, hat mehr Minuten und weniger freundliche Antworten; nichts hier sagt, wer gut arbeitet. Die Personen stehen in der Reihenfolge der Einstellungen, nie nach einer Zahl geordnet.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period has no earlier workbook that says anything else.</source>
        <translation>Zu diesem Zeitraum gibt es keine frühere Arbeitsmappe, in der etwas anderes steht.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Those that were opened in it, and older ones that cost something in it. What they cost is counted in the period only; how they stand is told as of now.</source>
        <translation>Die darin eröffneten und die älteren, die darin etwas gekostet haben. Ihre Kosten zählen nur, soweit sie in den Zeitraum fallen; ihr Stand ist der jetzige.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Time for you</source>
        <translation>Zeit für Sie</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Time that we took for you.</source>
        <translation>Zeit, die wir uns für Sie genommen haben.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Times moved</source>
        <translation>Wie oft verschoben</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Times reopened</source>
        <translation>Wie oft wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>To be asked on</source>
        <translation>Nachfrage geplant am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>To be looked at again on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>To the shop: please read this before you hand it over. What people wrote may name others.</source>
        <translation>An das Geschäft: Bitte lesen Sie dies, bevor Sie es aushändigen. In dem, was geschrieben wurde, können andere Menschen genannt sein.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/table.py"/>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Total</source>
        <translation>Summe</translation>
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
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Travel</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
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
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used or lapsed before</source>
        <translation>Vorher eingelöst oder verfallen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used, at cost</source>
        <translation>Eingelöst, zu Selbstkosten</translation>
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
        <translation>Gutscheinnr.</translation>
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
        <translation>Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers given, as booked</source>
        <translation>Ausgegebene Gutscheine, wie gebucht</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers lapsed</source>
        <translation>Verfallene Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers owed</source>
        <translation>Offene Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers owed at the end</source>
        <translation>Am Ende geschuldete Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that nobody can use any more.</source>
        <translation>Gutscheine, die niemand mehr einlösen kann.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that were given and not used yet: the shop owes them.</source>
        <translation>Ausgegebene, noch nicht eingelöste Gutscheine: Das Geschäft schuldet sie.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Vouchers used</source>
        <translation>Eingelöste Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers used and lapsed, as booked</source>
        <translation>Eingelöste und verfallene Gutscheine, wie gebucht</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Waiting sales</source>
        <translation>Unvollständige Verkäufe</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/lines.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Walk-in sales</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Was it promised?</source>
        <translation>War es zugesagt?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Was it reasonable?</source>
        <translation>War es angemessen?</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Way picked</source>
        <translation>Gewählte Lösung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Way to reach you first</source>
        <translation>Wie wir Sie am besten erreichen</translation>
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
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>We said sorry</source>
        <translation>Wir haben uns entschuldigt</translation>
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
        <translation>Was eine Wiedergutmachung oder Kulanz für den Kunden wert ist; leer, wo es niemand angegeben hat.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What came of the call</source>
        <translation>Was der Anruf ergab</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What cost the shop nothing makes no entry.</source>
        <translation>Was das Geschäft nichts gekostet hat, wird nicht gebucht.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What customers brought in this period, what caring for them cost, and what was given to put things right, down to each line, with a journal that can be booked.</source>
        <translation>Was Kunden in diesem Zeitraum eingebracht haben, was ihre Betreuung gekostet hat und was gegeben wurde, um Fehler in Ordnung zu bringen: bis zur einzelnen Zeile, mit einem buchbaren Journal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What customers said of these complaints when they were asked. A mean stands only where at least five answered: fewer say more about chance than about the work.</source>
        <translation>Was Kunden zu diesen Reklamationen sagten, als sie gefragt wurden. Ein Mittelwert steht nur, wo mindestens fünf geantwortet haben: Weniger Antworten sagen mehr über den Zufall als über die Arbeit.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What differs from the last workbook of the same period. A period that was marked as sent is what later ones are compared with, so nothing is rewritten silently.</source>
        <translation>Was sich gegenüber der letzten Arbeitsmappe desselben Zeitraums unterscheidet. Ist sie als verschickt markiert, werden spätere mit ihr verglichen; so wird nichts stillschweigend geändert.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>What is in which list</source>
        <translation>Was in welcher Liste steht</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What is kept about you</source>
        <translation>Was über Sie gespeichert ist</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What is left out here, and why</source>
        <translation>Was hier fehlt und warum</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>What it cost to put right what went wrong.</source>
        <translation>Was es gekostet hat, Fehler wieder in Ordnung zu bringen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What it did to you</source>
        <translation>Wie es Ihnen damit ging</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What it meant for them</source>
        <translation>Was es bedeutet hat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What it meant for you</source>
        <translation>Was es für Sie bedeutet hat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What purchases leave after the goods: spend less the cost of the goods.</source>
        <translation>Was von den Käufen nach Abzug der Ware bleibt: Umsatz abzüglich Wareneinsatz.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>What put right what the shop broke, at what it cost the shop.</source>
        <translation>Womit das Geschäft eigene Fehler in Ordnung gebracht hat, zu Selbstkosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What puts right what the shop broke, at what it cost the shop. Money back for goods that came back is not here: it lowers spend and margin on the day of the return.</source>
        <translation>Womit das Geschäft eigene Fehler in Ordnung bringt, zu Selbstkosten. Geld für zurückgegebene Ware zählt nicht dazu: Es mindert Umsatz und Rohertrag am Tag der Retoure.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>What stands in this file</source>
        <translation>Inhalt dieser Datei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>What stands on each account in the journal. Your accountant decides on the codes.</source>
        <translation>Was im Journal auf jedem Konto steht. Über die Kontonummern entscheidet Ihre Steuerberatung.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the customer stands to lose, as it was told when the complaint was taken down.</source>
        <translation>Was für den Kunden auf dem Spiel steht, wie bei der Aufnahme der Reklamation angegeben.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What the next person was told</source>
        <translation>Was der nächsten Person gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the person wrote down, whoever looks after the complaint.</source>
        <translation>Was die Person aufgeschrieben hat, gleich wer die Reklamation betreut.</translation>
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
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What this is for</source>
        <translation>Wozu das dient</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What ties to what</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>What to call you</source>
        <translation>Wie wir Sie ansprechen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was charged without tax, after discounts and returns.</source>
        <translation>Was berechnet wurde, ohne Steuer, nach Rabatten und Retouren.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What was corrected or taken away since it was written down.</source>
        <translation>Was seit dem Aufschreiben korrigiert oder entfernt wurde.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What was decided on how to go on with you.</source>
        <translation>Was über die weitere Zusammenarbeit mit Ihnen entschieden wurde.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What was new</source>
        <translation>Was neu war</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What was promised</source>
        <translation>Was zugesagt war</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What was promised to you</source>
        <translation>Was Ihnen zugesagt war</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was written down in the period on complaints of this cause, also on those that were opened before it: effort + remedy + goodwill + other.</source>
        <translation>Was im Zeitraum zu Reklamationen dieser Ursache aufgeschrieben wurde, auch zu vorher eröffneten: Zeitaufwand + Wiedergutmachung + Kulanz + Sonstiges.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What we answered</source>
        <translation>Was wir geantwortet haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What we said</source>
        <translation>Was wir gesagt haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What we work out about you</source>
        <translation>Was wir über Sie berechnen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What we wrote</source>
        <translation>Was wir geschrieben haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What work, goods and redress cost the shop, its margin and its accounts, as those are its own books and tell what somebody earns.</source>
        <translation>Was Arbeit, Ware und Wiedergutmachung das Geschäft kosten, sein Rohertrag und seine Konten, denn das sind seine eigenen Bücher, und sie würden verraten, was jemand verdient.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What would put it right</source>
        <translation>Was es in Ordnung bringen würde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you added</source>
        <translation>Was Sie ergänzt haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you answered</source>
        <translation>Was Sie geantwortet haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What you are called there</source>
        <translation>Wie Sie dort heißen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you asked for instead</source>
        <translation>Was Sie stattdessen wollten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you bought for vouchers, or what can’t be used any more.</source>
        <translation>Was Sie mit Gutscheinen gekauft haben oder was nicht mehr eingelöst werden kann.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you expected</source>
        <translation>Was Sie erwartet haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you sought</source>
        <translation>Was Sie wollten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What you spent, without tax</source>
        <translation>Was Sie ausgegeben haben, ohne Steuer</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you were asked, and what you answered.</source>
        <translation>Was Sie gefragt wurden und was Sie geantwortet haben.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you were given to put things right, and thank-yous on top.</source>
        <translation>Was Sie zur Wiedergutmachung bekommen haben und was als Dankeschön dazukam.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Where money that customers got back came from: bank, till.</source>
        <translation>Woher das an Kunden zurückgezahlte Geld kam: Bank, Kasse.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Where that stands</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Where they stand</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Which promise was broken</source>
        <translation>Welche Zusage gebrochen wurde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Why it has to be kept</source>
        <translation>Warum es aufbewahrt werden muss</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Why it is only kept</source>
        <translation>Warum es nur aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it turned out otherwise</source>
        <translation>Warum es anders kam</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it was not read back</source>
        <translation>Warum nicht vorgelesen wurde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Why it was taken back</source>
        <translation>Warum sie zurückgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it was taken up again</source>
        <translation>Warum sie wieder aufgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why more or less than usual</source>
        <translation>Warum mehr oder weniger als üblich</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Why reopened</source>
        <translation>Grund der Wiederöffnung</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why so few ways were offered</source>
        <translation>Warum so wenige Lösungen angeboten wurden</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>With</source>
        <translation>Mit</translation>
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
        <translation>Ohne Kosten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Word for word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work given</source>
        <translation>Geleistete Arbeit</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work that was given as a repair or done again, at cost.</source>
        <translation>Arbeit für eine Reparatur oder Nachbesserung, zu Selbstkosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Worth of remedies and goodwill</source>
        <translation>Wert von Wiedergutmachungen und Kulanz</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Worth of the voucher</source>
        <translation>Wert des Gutscheins</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Worth to the customer</source>
        <translation>Wert für den Kunden</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Worth to you</source>
        <translation>Wert für Sie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Would recommend (0-10)</source>
        <translation>Weiterempfehlung (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Would recommend, mean (0-10)</source>
        <translation>Weiterempfehlung, Mittel (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Written on</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You had to tell it again</source>
        <translation>Sie mussten es noch einmal erzählen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You waited (minutes)</source>
        <translation>Sie haben gewartet (Minuten)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Your accountant decides</source>
        <translation>Ihre Steuerberatung entscheidet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Your entry</source>
        <translation>Ihr Eintrag</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Your language</source>
        <translation>Ihre Sprache</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Your purchases</source>
        <translation>Ihre Käufe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column}: {total} insgesamt</translation>
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
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} complaint has no minutes written down, so the real cost of service is higher.</source>
        <translation>Zu {n} Reklamation sind keine Minuten notiert; die wirklichen Servicekosten sind also höher.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} complaints have no minutes written down, so the real cost of service is higher.</source>
        <translation>Zu {n} Reklamationen sind keine Minuten notiert; die wirklichen Servicekosten sind also höher.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customer without sales or service in the period is not listed.</source>
        <translation>{n} Kunde ohne Verkäufe oder Betreuung im Zeitraum ist nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customers without sales or service in the period are not listed.</source>
        <translation>{n} Kunden ohne Verkäufe oder Betreuung im Zeitraum sind nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} line cost nothing or moved nothing, so it is not in the journal.</source>
        <translation>{n} Zeile hat nichts gekostet oder nichts bewegt und steht deshalb nicht im Journal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} lines cost nothing or moved nothing, so they are not in the journal.</source>
        <translation>{n} Zeilen haben nichts gekostet oder nichts bewegt und stehen deshalb nicht im Journal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} return came without its tax and is booked with the tax in it.</source>
        <translation>{n} Retoure kam ohne Steuerangabe und ist brutto gebucht.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} returns came without their tax and are booked with the tax in them.</source>
        <translation>{n} Retouren kamen ohne Steuerangabe und sind brutto gebucht.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sale came without its tax; the usual tax was taken off, where one is set.</source>
        <translation>{n} Verkauf kam ohne Steuerangabe; die übliche Steuer wurde abgezogen, soweit eine hinterlegt ist.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sales came without their tax; the usual tax was taken off, where one is set.</source>
        <translation>{n} Verkäufe kamen ohne Steuerangabe; die übliche Steuer wurde abgezogen, soweit eine hinterlegt ist.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>{shop}: figures from {first} to {last}</source>
        <translation>{shop}: Zahlen vom {first} bis zum {last}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>{shop}: what we keep about you</source>
        <translation>{shop}: was wir über Sie gespeichert haben</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>{title}, continued</source>
        <translation>{title}, Fortsetzung</translation>
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
        <translation>In csdesk ist etwas schiefgegangen. Was Sie vorher eingegeben haben, ist gesichert.</translation>
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
