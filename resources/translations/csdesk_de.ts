<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>csdesk</name>
    <message>
        <location filename="../../csdesk/cli/commands.py"/>
        <source>--caste and --days need --payback. See: csdesk demo --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A complaint</source>
        <translation>Eine Reklamation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/complaints.py"/>
        <source>A complaint needs a few words as its title.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/customers.py"/>
        <source>A customer can't be the one who sent them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/customers.py"/>
        <source>A customer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/demo/__init__.py"/>
        <source>A demo shop has 0 to {most_customers} customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/demo/__init__.py"/>
        <source>A demo shop has {fewest_days} to {most_days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/answer_cards.py"/>
        <source>A digit of this number is wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/books.py"/>
        <source>A financial year begins on a day that every year has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/letters.py"/>
        <source>A goodbye goes out by parting well. Choose that with them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/letters.py"/>
        <source>A letter needs words to begin with.</source>
        <translation>Ein Brief braucht Worte für den Anfang.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation>Eine Verbindlichkeit zu Selbstkosten, bis der Gutschein eingelöst wird oder verfällt; der Nennwert steht daneben. Bei Teileinlösungen werden die Teile der Kosten so gerundet, dass ihre Summe genau stimmt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>A logo is a PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/customers.py"/>
        <source>A name has at most {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>A part of the margin is estimated; the column “Margin estimated” says where.</source>
        <translation>Ein Teil des Rohertrags ist geschätzt; die Spalte „Rohertrag geschätzt“ sagt, wo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/passphrase.py"/>
        <source>A passphrase has at least {fewest_characters} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/passphrase.py"/>
        <source>A passphrase has at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/screen_lock.py"/>
        <source>A PIN has at least {shortest_pin} digits or letters.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/purchases.py"/>
        <source>A purchase is an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/questions.py"/>
        <source>A question has at most {longest_question} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/questions.py"/>
        <source>A question needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/agreements.py"/>
        <source>A remedy is given only where one is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/books.py"/>
        <source>A reminder comes every month, quarter or year, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/private_copy.py"/>
        <source>A report is made from a copy of the shop, and none could be made in {place}: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/private_copy.py"/>
        <source>A report is made from a copy of the shop, and this computer has no folder for temporary files in which one could be made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/private_copy.py"/>
        <source>A report is made from a copy of the shop, and {place} has no room for it. Make room there and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/review.py"/>
        <source>A review has 1 to {most_stars} stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>A share is at most 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/packed.py"/>
        <source>A sheet of {name} reaches to row {rows} and column {columns}; up to {most_rows} rows can come in. Delete what stands far outside the list, or export a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>A small shop has at most {most_people} people.</source>
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
        <translation>Ein Dankeschön über die Wiedergutmachung hinaus, zu Selbstkosten.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/quiet_hours.py"/>
        <source>A time of the day, such as 18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/wording.py"/>
        <source>A title has at most {longest_title} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/purchases.py"/>
        <source>A voucher was used for it. Take that back first.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <location filename="../../csdesk/domain/books.py"/>
        <source>An account is one short line of up to {longest_code} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation>Ein Konto, das bei einer einzelnen Wiedergutmachung oder Kulanz eingetragen ist, geht dem üblichen vor.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>An entry of a list needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an expense of your own, for remedies</source>
        <translation>ein eigenes Aufwandskonto für Wiedergutmachungen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>An hour costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an income of your own, for lapsed vouchers</source>
        <translation>ein eigenes Ertragskonto für verfallene Gutscheine</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>An outlay costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/store/lock.py"/>
        <source>Another csdesk has this shop open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_folder.py"/>
        <source>Another csdesk is making a backup there. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Another customer sent you to us</source>
        <translation>Ein anderer Kunde hat uns Ihnen empfohlen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../csdesk/services/enclosures.py"/>
        <source>At most {most_at_once} files go with one contact. Log another for the rest.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/domain/reports/booking.py"/>
        <source>Booking programs keep two decimals, and {currency} has three. Hand over the workbook instead.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/backup_state.py"/>
        <source>Both copies would lie in one folder. Choose another for the second place.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Cancelled on</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/partings.py"/>
        <source>Choose a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Wählen Sie aus der Liste, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <location filename="../../csdesk/services/improvements.py"/>
        <location filename="../../csdesk/services/settling.py"/>
        <source>Choose one of the causes on the shop's list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/agreements.py"/>
        <source>Choose something from the list of what you don’t offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/retention.py"/>
        <source>Choose up to {most_years} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Choose whose story it is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Content, 1 to 5</source>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Cost of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Ladentheke</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Country</source>
        <translation>Land</translation>
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
        <location filename="../../csdesk/store/turns.py"/>
        <source>csdesk is still writing something else. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/datev.py"/>
        <source>DATEV keeps these books in euros, and the shop counts in {currency}. Hand over the workbook instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/datev.py"/>
        <source>DATEV knows accounts by number, and {account} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/datev.py"/>
        <source>DATEV needs account codes of the same length, four to eight digits. The shortest here is {codes}, the longest {codes2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/datev.py"/>
        <source>DATEV needs the numbers of the consultant and of the client. Your accountant knows them; Settings keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/datev.py"/>
        <source>DATEV takes one financial year at a time, and a new one begins after {ends}. Choose a period within one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/datev.py"/>
        <source>DATEV takes {most_bookings} bookings at a time. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/agreements.py"/>
        <source>Decide the remedy first; goodwill comes on top of it.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Discount in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Discount, 0 to 1</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Given back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Given back for order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Given back on</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/purchases.py"/>
        <source>Goods can't come back before they were bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/purchases.py"/>
        <source>Goods cost something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods given</source>
        <translation>Abgegebene Ware</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/purchases.py"/>
        <source>Goods of it came back. Take those away first.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>How easy, 1 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>How grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How it came in</source>
        <translation>Eingangsweg</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>How they reached you</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/intake/files/delimited.py"/>
        <source>In row {row} of {name} a quote mark is opened and not closed as it should be. Correct that row, or export the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/delimited.py"/>
        <source>In row {row} of {name} one cell holds more than {longest_cell} letters. A quote mark may be open there.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/intake/files/letters.py"/>
        <source>Inside {name} is something else than text in rows. Open it where it came from and export it as Excel or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/exporting.py"/>
        <source>Insight becomes a workbook, a file that ends in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Insight has a workbook of its own.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/domain/promise.py"/>
        <source>It can't have been kept before it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/promise.py"/>
        <source>It can't have been kept later than now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>It is no set of accounts and no tax return: it holds nothing but what the shop wrote down in csdesk. How it is booked, your accountant decides.</source>
        <translation>Dies ist kein Jahresabschluss und keine Steuererklärung: Darin steht nur, was das Geschäft in csdesk aufgeschrieben hat. Wie gebucht wird, entscheidet Ihre Steuerberatung.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/promise.py"/>
        <source>It is promised for that moment already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/hearing.py"/>
        <source>It was set before the first reply. Say in a few words why it is another now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/going_on.py"/>
        <source>Its disk had a fault just then.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Kind of complaint</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Letzter Kauf</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>Later margin counts for 90, 180 or 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Left after the goods</source>
        <translation>Bleibt nach Abzug der Ware</translation>
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
        <location filename="../../csdesk/services/efforts.py"/>
        <source>Minutes lie between 0 and the length of a day.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/undo.py"/>
        <source>More was done since then that builds on it, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../csdesk/store/backup_folder.py"/>
        <source>No backup could be written in {folder}. {kept}</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/intake/meaning/understanding.py"/>
        <source>No column tells what the complaints are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/understanding.py"/>
        <source>No column tells what the customers answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/understanding.py"/>
        <source>No column tells what was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/understanding.py"/>
        <source>No column tells who the customers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/drafting/plan.py"/>
        <source>No customer could be found in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/purchases.py"/>
        <source>No more can come back than is left of the purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/drafting/plan.py"/>
        <source>No sale could be found in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/drafting/told_plan.py"/>
        <source>No {what} could be found in {name}.{why}</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>Nobody waits for this call any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>None of these numbers can be below zero.</source>
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
        <location filename="../../csdesk/domain/parting_gate.py"/>
        <source>Not yet. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../csdesk/store/lock.py"/>
        <source>Nothing can be written in the folder of this shop file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>Nothing in {name} tells whether its amounts are whole or in hundredths, and neither days nor customers stand beside them. Export the orders with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/vouchers.py"/>
        <source>Nothing is left of this voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/hearing.py"/>
        <source>Nothing less than nothing can be at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_folder.py"/>
        <source>Nothing may be written in {folder}. Choose another folder for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>Nothing may be written to {parent}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/restore_target.py"/>
        <source>Nothing may be written where {name} lies. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/salvage.py"/>
        <source>Nothing of a shop can be read in this file. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/sheets.py"/>
        <source>Nothing stands on the sheets of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/booking.py"/>
        <source>Nothing was booked in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>One of the scores is off its scale.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/reports/exporting.py"/>
        <source>Only the accountant’s report holds a journal to book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/cli/report.py"/>
        <source>Only the accountant’s report is marked as sent.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Paid for this row</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/reports/exporting.py"/>
        <source>PDF needs the window: open csdesk, choose Reports and print there.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Posted on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Price of one</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Region</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/cli/report.py"/>
        <source>report {kind} {what} --customer. See: csdesk report --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/books.py"/>
        <source>Reports are printed on A4 or Letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/books.py"/>
        <source>Reports can’t be written in this language yet.</source>
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
        <location filename="../../csdesk/services/reviews.py"/>
        <source>Say first who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/voucher.py"/>
        <source>Say how much of the voucher it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/improvements.py"/>
        <source>Say in a few words what changed.</source>
        <translation>Sagen Sie in wenigen Worten, was sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/quick_redress.py"/>
        <source>Say in a few words what is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/offerings.py"/>
        <source>Say in a few words what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/promise.py"/>
        <source>Say in a few words why it could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/resolving.py"/>
        <source>Say in a few words why it is taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/promise.py"/>
        <source>Say in a few words why it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>Say in a few words why you take it back.</source>
        <translation>Sagen Sie in wenigen Worten, warum Sie sie zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/settling.py"/>
        <source>Say what they asked for that you do not offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/review.py"/>
        <source>Say where it stands: the name of the site.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/agreements.py"/>
        <source>Some of this voucher was used or lapsed, so it stays. Take that back first, on the customer’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/voucher.py"/>
        <source>Some of this voucher was used or lapsed. It stays a voucher worth at least that; or take the uses back first, on the customer’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Somebody could get hurt</source>
        <translation>Verletzungsgefahr</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/shelf.py"/>
        <source>Something else in the shop speaks of this {noun}, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/erasing.py"/>
        <source>Something is still to be done with {name}. Finish it, or say it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/erasing_words.py"/>
        <source>Something was done with {customer} since the list was made. Look at it anew; nothing was erased.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Status</source>
        <translation>Status</translation>
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
        <location filename="../../csdesk/services/gates.py"/>
        <source>Still missing: {missing_told}.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Tax of this row</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/rights.py"/>
        <source>That day is over. Choose one that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/voucher.py"/>
        <source>That is more than is left of this voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>That is no open promise of this complaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The amount you asked for</source>
        <translation>Der Betrag, den Sie wollten</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/restore_target.py"/>
        <source>The backup could not be put in the place of {name}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_file.py"/>
        <source>The backup did not arrive as it was sent, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>The books here begin in {earliest_year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>The call lies between their answer and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/agreements.py"/>
        <source>The customer picks one of the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/erasing_words.py"/>
        <source>The data of {customer} have to be kept until {until}{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/rekeying.py"/>
        <source>The disk gave back something else than was written on it. Your shop is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The entries of the journal are a suggestion. Which account they go to, and whether they are booked at all, your accountant decides.</source>
        <translation>Die Buchungen im Journal sind ein Vorschlag. Auf welche Konten gebucht wird und ob überhaupt, entscheidet Ihre Steuerberatung.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/final_say.py"/>
        <source>The final say was given already. Only new facts take this up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/resolving.py"/>
        <source>The final say was given. Only new facts take this up again: write down what nobody knew then, or enclose a photo of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The financial year begins on</source>
        <translation>Das Geschäftsjahr beginnt am</translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>The first line of {name} holds values and no headings, so nothing says who bought what. Put headings above the columns, or export the list with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_chart.py"/>
        <source>The first {n} of {all}.</source>
        <translation>Die ersten {n} von {all}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_folder.py"/>
        <source>The folder {folder} can’t be reached. Is its disk or stick plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/remembered_key.py"/>
        <source>The key store of this computer is locked or did not answer, so the passphrase is not remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The last change of the shop that is in this file. The same facts always make the same file.</source>
        <translation>Die letzte Änderung, die in dieser Datei berücksichtigt ist. Dieselben Tatsachen ergeben immer dieselbe Datei.</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>The last save in {name} was cut off, and where nothing can be written that can’t be put right. Copy it together with {name}-journal to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>Die letzte Arbeitsmappe dieses Zeitraums ist vom {moment}. Was davon aufbewahrt wurde, ist beschädigt; ein Vergleich ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/letters.py"/>
        <source>The letters in {name} can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>The lines of the report don’t fit into {gettempdir}, where they are kept while it is made. Make room there and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>The mail could not be made: the disk does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/maps.py"/>
        <source>The map {name} can't be used: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/maps.py"/>
        <source>The map {name} can't be used: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/guard.py"/>
        <source>The name ends in {ending_told}, but inside is {what}, not a list of rows. Open it where it came from and choose Export or Save as, then Excel or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/guard.py"/>
        <source>The name {name} says it is a workbook, but inside is none. Open it where it came from and export it again, as Excel or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/salvage.py"/>
        <source>The new shop file could not be made whole. It was not kept.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/sheet.py"/>
        <source>The sheet {title} would need more than {most_rows} rows. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>The shop could not be put at {target}. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/copying.py"/>
        <location filename="../../csdesk/store/rekeying.py"/>
        <source>The shop file is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/purchases.py"/>
        <source>The tax is part of the amount, so it can't be more.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/undo.py"/>
        <location filename="../../csdesk/services/unmerging.py"/>
        <source>The values of this change were erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/voucher.py"/>
        <source>The voucher was not given yet on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The way you chose</source>
        <translation>Die Lösung, die Sie gewählt haben</translation>
    </message>
    <message>
        <location filename="../../csdesk/cli/report.py"/>
        <source>The workbook of Insight is written in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/customers.py"/>
        <source>The {name} {verb} at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>There are amounts in this shop already, so its currency stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/letters.py"/>
        <source>There are no words in this letter yet.</source>
        <translation>In diesem Brief steht noch nichts.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/sheet.py"/>
        <source>There are none in this period.</source>
        <translation>In diesem Zeitraum gibt es keine.</translation>
    </message>
    <message>
        <location filename="../../csdesk/demo/__init__.py"/>
        <source>There is a file {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/demo/__init__.py"/>
        <source>There is a file {name} already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>There is a file {name} already. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/salvage.py"/>
        <source>There is a file {name} already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/backups_kept.py"/>
        <location filename="../../csdesk/services/restore_target.py"/>
        <location filename="../../csdesk/store/backup_file.py"/>
        <source>There is no backup at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/answer_cards.py"/>
        <source>There is no card {strip} in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/charts.py"/>
        <source>There is no customer “{name_or_id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/guard.py"/>
        <source>There is no file {name} at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>There is no folder {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>There is no parting that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/restore_target.py"/>
        <source>There is no room beside {name} for the backup. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_folder.py"/>
        <source>There is no room for a backup in {folder}. {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/enclosures.py"/>
        <source>There is no room for a copy to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>There is no room left on the disk for {name}. Nothing was changed; make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/damage.py"/>
        <source>There is no shop file at {damaged}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>There is no shop file at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/backups.py"/>
        <source>There is no shop file at {shop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/shelf.py"/>
        <source>There is no {noun} {key} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/cards.py"/>
        <source>There is not one whole contact card in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/reading.py"/>
        <source>There was nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/booking.py"/>
        <source>These accounts have no code yet: {names}. Settings keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>These are facts about work, to share it out well. Whoever gets the hard complaints has more minutes and fewer kind answers; nothing here says who works well. People stand in the order of the settings, never by a figure.</source>
        <translation>Das sind Tatsachen über die Arbeit, um sie gut zu verteilen. Wer die schweren Reklamationen bekommt, hat mehr Minuten und weniger freundliche Antworten; nichts hier sagt, wer gut arbeitet. Die Personen stehen in der Reihenfolge der Einstellungen, nie nach einer Zahl geordnet.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/unmerging.py"/>
        <source>These two were taken apart already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/contact.py"/>
        <source>They waited between no minute and a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/money.py"/>
        <source>This amount is larger than any amount kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/undo.py"/>
        <source>This can't be undone from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/resolving.py"/>
        <source>This complaint is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>This complaint is of another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/contacts.py"/>
        <location filename="../../csdesk/services/gates.py"/>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>This complaint is settled. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/remembered_key.py"/>
        <source>This computer has no key store that a passphrase can be kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/asking.py"/>
        <source>This copy is damaged as well. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/other_copies.py"/>
        <source>This copy is damaged.</source>
        <translation>Diese Kopie ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/merging.py"/>
        <source>This customer stands for themselves already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/customers.py"/>
        <source>This customer was erased. Add a new one, if they are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/customers.py"/>
        <source>This customer was joined with another. Take the two apart instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/salvage.py"/>
        <source>This file was made by a newer csdesk (version {said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/import_undo.py"/>
        <source>This import was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/wording.py"/>
        <source>This is longer than {longest} characters. Keep it as a file and write the gist here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/vouchers.py"/>
        <source>This is no voucher, so nothing of it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/parting.py"/>
        <source>This is not being thought over any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/enclosures.py"/>
        <source>This is the new fact the complaint was taken up again over, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/restore_target.py"/>
        <source>This is the shop file itself. Choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/review.py"/>
        <source>This is too long for a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/letters.py"/>
        <source>This letter was sent, so it stays as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/letter_template.py"/>
        <source>This letter would be far too long. Name long facts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/encryption.py"/>
        <location filename="../../csdesk/store/cipher.py"/>
        <source>This passphrase does not open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/cli/at_desk.py"/>
        <source>This passphrase does not open {name}. Is it under an earlier one? Put that into the environment variable {backup_variable}, or run this on a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period has no earlier workbook that says anything else.</source>
        <translation>Zu diesem Zeitraum gibt es keine frühere Arbeitsmappe, in der etwas anderes steht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>This picture can’t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>This picture is larger than 2 MB. A smaller one will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/promise.py"/>
        <source>This promise was kept or broken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reviews.py"/>
        <source>This review is taken up as a complaint already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/migrate.py"/>
        <source>This shop file could not be brought up to date. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/encryption.py"/>
        <source>This shop is kept under a passphrase already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/encryption.py"/>
        <location filename="../../csdesk/services/other_copies.py"/>
        <source>This shop is kept under no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/lock.py"/>
        <source>This shop is open in another csdesk: {person} on {computer}, since {since_in_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/restoring.py"/>
        <location filename="../../csdesk/store/store.py"/>
        <source>This shop was opened for reading only.</source>
        <translation>Dieses Geschäft wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>This was answered or declined already.</source>
        <translation>Das wurde schon beantwortet oder abgelehnt.</translation>
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
        <location filename="../../csdesk/services/taking_down.py"/>
        <source>Two customers bear this name. Pick the one you mean from the list.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Usual currency</source>
        <translation>Übliche Währung</translation>
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
        <location filename="../../csdesk/services/screen_lock.py"/>
        <source>Wait a moment before the next try.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/store/connecting.py"/>
        <source>What a passphrase needs (SQLCipher) is missing in this csdesk. Install csdesk anew.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/agreements.py"/>
        <location filename="../../csdesk/services/quick_redress.py"/>
        <source>What is given costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/domain/contact.py"/>
        <source>What it took out of you lies between 0 and 3.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/agreements.py"/>
        <source>What they ask for instead is worth something, or nothing.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>What was bought</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Without tax</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Would recommend, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Would recommend, mean (0-10)</source>
        <translation>Weiterempfehlung, Mittel (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>Write down a score or what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/review.py"/>
        <source>Write down the stars, or what they wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>Write down what changes from now on.</source>
        <translation>Notieren Sie, was sich von jetzt an ändert.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>Write down what they must know, so nobody asks again.</source>
        <translation>Notieren Sie, was man wissen muss, damit niemand noch einmal fragt.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/complaints.py"/>
        <source>Write down what they said, in their words.</source>
        <translation>Notieren Sie, was gesagt wurde, im Wortlaut.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/contact.py"/>
        <source>Write down what was said, or the minutes it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reviews.py"/>
        <source>Write down what you replied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/final_say.py"/>
        <source>Write down what you say to them, and why.</source>
        <translation>Notieren Sie, was Sie dem Kunden sagen und warum.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/improvements.py"/>
        <source>Write it down on the day it begins, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>Write them a few warm words first.</source>
        <translation>Schreiben Sie zuerst ein paar herzliche Worte.</translation>
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
        <location filename="../../csdesk/delimited/xero.py"/>
        <source>Xero takes {most_lines} lines at a time, and these are {lines}. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>You are thinking about this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You had to tell it again</source>
        <translation>Sie mussten es noch einmal erzählen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>You parted from them. Take that back first.</source>
        <translation>Sie haben sich von diesem Kunden getrennt. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/final_say.py"/>
        <location filename="../../csdesk/services/gates.py"/>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>You parted with this customer. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You waited (minutes)</source>
        <translation>Sie haben gewartet (Minuten)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/parting.py"/>
        <source>You wanted a week to think it over. Nothing is sent before it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/letters.py"/>
        <source>You wanted to think this over first. The letter waits as a draft until then.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/domain/reports/booking.py"/>
        <source>{account} is no code that programs take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/money.py"/>
        <source>{amount} is no amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/money.py"/>
        <source>{amount} {currency} is larger than any amount kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column}: {total} insgesamt</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/datev.py"/>
        <source>{document} is larger than DATEV takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/datev.py"/>
        <source>{document} would book account {account} against itself. Give the two accounts different codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/own_schema.py"/>
        <source>{file_name} holds {found_told}, which csdesk never put there and which could change what is kept. So it is not opened. What you wrote can be read into a new file, which holds nothing else, and a backup may be without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/watched_folder.py"/>
        <source>{folder} can't be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/charts.py"/>
        <source>{found} customers bear this name: ids {listed}.</source>
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
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <location filename="../../csdesk/cli/arguments.py"/>
        <source>{message}. See: {prog} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/letters.py"/>
        <source>{name} asked that their data are only kept. Lift that before you write to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>{name} belongs to {name2}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/guard.py"/>
        <source>{name} can't be opened: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/kept_files.py"/>
        <source>{name} could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/backups_kept.py"/>
        <source>{name} could not be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>{name} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>{name} does not work here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/naming.py"/>
        <source>{name} ends like no report does: {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/framing.py"/>
        <source>{name} has headings, but no rows under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/delimited.py"/>
        <source>{name} has more than {most_columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/delimited.py"/>
        <source>{name} has more than {most_rows} rows; so many can come in at once. Export a shorter time, and bring in the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/understanding.py"/>
        <source>{name} has no column called “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/framing.py"/>
        <source>{name} has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/sheets.py"/>
        <source>{name} has no sheet “{wanted}” with rows on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/packed.py"/>
        <source>{name} holds definitions (a DTD) that no honest workbook has, so it was not opened. Save it anew from Excel or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/cards.py"/>
        <source>{name} holds {cards} cards, more than can come in at once. Export fewer contacts, and bring in the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/guard.py"/>
        <source>{name} is a document of an old Office program. Open it there and save it as an Excel workbook (.xlsx) or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>{name} is a list, but no column could be found that tells who the customers are or what they bought. Match the columns by hand, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>{name} is a shop file, so it stays. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/sheets.py"/>
        <source>{name} is damaged or no workbook. Open it in Excel or LibreOffice, save it again, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/packed.py"/>
        <source>{name} is damaged or was cut short on its way. Export or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/damage.py"/>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>{name} is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_file.py"/>
        <source>{name} is damaged. The backups from before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/guard.py"/>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>{name} is from an older csdesk. {way_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/cipher.py"/>
        <source>{name} is kept under a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/cli/at_desk.py"/>
        <source>{name} is kept under a passphrase. Put it into the environment variable {passphrase_variable}, or run this on a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_file.py"/>
        <source>{name} is no shop file, or one that is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_file.py"/>
        <location filename="../../csdesk/store/opening.py"/>
        <source>{name} is no shop file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/kept_files.py"/>
        <source>{name} is not beside the shop any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <location filename="../../ui/app.py"/>
        <source>{name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/restoring.py"/>
        <source>{name} is of another shop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>{name} is open in another program. Close it there and try again, or choose another name. If nobody has it open, take {name2} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/packed.py"/>
        <source>{name} is protected by a password. Open it where it was made, save it without one, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>{name} is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>{name} is too large for most mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_key.py"/>
        <source>{name} is under {whose} passphrase. Type that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/guard.py"/>
        <source>{name} is {size} MB; lists up to {largest_file} MB can come in. Export a shorter time at once, and bring in the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>{name} lists orders, but no column tells what was paid. Export them with their amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>{name} looks after it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>{name} looks like a bank statement, a ledger or a list of fees, where the same money may stand twice. Export the orders or invoices instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>{name} looks like a list of complaints or tickets, but no column tells when they were raised or what they are about. Export it with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>{name} looks like a list of {what}, and not of customers or sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>{name} was made by a newer csdesk (version {version}). Install that one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_file.py"/>
        <source>{name} was made by a newer csdesk. Install that one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/store.py"/>
        <source>{name} was moved, replaced or deleted while it was open. Nothing more is written into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/store/lock.py"/>
        <source>{name} was opened by {person} on {computer} on {since_in_words} and has not been closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/packed.py"/>
        <source>{name} would unpack to far more than a list of rows needs, so it was not opened. Export it again, or save it as CSV.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/whole_file.py"/>
        <source>{path} can’t be replaced. Close it in other programs and try again, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>{path} is a folder; a report needs a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>{path} is no file that can be written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/whole_file.py"/>
        <source>{path} is there already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/domain/complaint.py"/>
        <source>{step_words} comes first; this complaint is not that far yet.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <location filename="../../csdesk/store/putting_back.py"/>
        <source>{what} {way_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/opening_hours.py"/>
        <source>{why} Write it like Mo-Fr 9-18, Sa 9-13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/files/sheets.py"/>
        <source>“{chosen}” has {height} rows; up to {most_rows} can come in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/customers.py"/>
        <source>“{mail}” is no mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/enclosure.py"/>
        <source>“{name}” has {tenths} MB, and the shop file takes up to {largest} MB of one file. A smaller copy will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/enclosures.py"/>
        <source>“{name}” is damaged inside the shop file. A backup has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/enclosures.py"/>
        <source>“{name}” is neither a photo nor a PDF, so it is not opened from here. You can save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/offerings.py"/>
        <source>“{name}” is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/enclosures.py"/>
        <source>“{shown}” can't be read. Copy it to this laptop first, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/enclosure.py"/>
        <source>“{shown}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/enclosure.py"/>
        <source>“{shown}” is neither a photo (JPEG, PNG, WEBP, HEIC) nor a PDF. Save or print it as a PDF, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/money.py"/>
        <source>“{text}” is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/mailto.py"/>
        <source>“{typed}” is no mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/customers.py"/>
        <source>“{typed}” is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source> last bought in {month}.</source>
        <translation> hat zuletzt im {month} gekauft.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source> You last spoke {ago}.</source>
        <translation> Zuletzt gesprochen: {ago}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>({n} more like it)</source>
        <translation>({n} weitere wie diese)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>0  no</source>
        <translation>0  nein</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>0 if none</source>
        <translation>0, wenn keine</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>0 is no agreement at all, 1 or −1 full agreement, among complaints of the same kind. Each bar is the range that fits what is written down.</source>
        <translation>0 heißt gar kein Zusammenhang, 1 oder −1 ein vollständiger, unter Reklamationen derselben Art. Jeder Balken ist die Spanne, die zum Notierten passt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>0 no</source>
        <translation>0 nein</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>0 no, 10 gladly</source>
        <translation>0 nein, 10 sehr gern</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>0 to 6</source>
        <translation>0 bis 6</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>08:00</source>
        <translation>08:00</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>1  hard</source>
        <translation>1  schwer</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>1  not at all</source>
        <translation>1  gar nicht</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>1 comes back for 1</source>
        <translation>1 kommt für 1 zurück</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/customers/merge_sides.py"/>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/insight/ages_chart.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 complaint</source>
        <translation>1 Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>1 copy from before is not under it: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 day before</source>
        <translation>1 Tag davor</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>1 day late</source>
        <translation>1 Tag verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 day since</source>
        <translation>1 Tag seither</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>1 month with fewer than five answers is left open.</source>
        <translation>1 Monat mit weniger als fünf Antworten bleibt offen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>1 not at all</source>
        <translation>1 gar nicht</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>1 not at all, 5 very</source>
        <translation>1 gar nicht, 5 sehr</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>1 person or business</source>
        <translation>1 Person oder Firma</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>1 promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>1 purchase</source>
        <translation>1 Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>1 sheet</source>
        <translation>1 Blatt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>1 text holds signs that can’t be shown, in {place}.</source>
        <translation>1 Text enthält Zeichen, die sich nicht darstellen lassen, in {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>1 text was too long and is cut, in {place}.</source>
        <translation>1 Text war zu lang und ist gekürzt, in {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>1 to keep</source>
        <translation>1 zu halten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>1 used up or lapsed</source>
        <translation>1 eingelöst oder verfallen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>1 very hard</source>
        <translation>1 sehr schwer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>1 very hard, 7 very easy</source>
        <translation>1 sehr schwer, 7 sehr leicht</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 week ago</source>
        <translation>Vor 1 Woche</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>1 {currency} =</source>
        <translation>1 {currency} =</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>10  gladly</source>
        <translation>10  sehr gern</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>10 gladly</source>
        <translation>10 sehr gern</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>100 % tipping point</source>
        <translation>100 % Kipppunkt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>12 Mill Lane</source>
        <translation>Mühlgasse 12</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>18:00</source>
        <translation>18:00</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>30 is assumed</source>
        <translation>angenommen: 30</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>40 is assumed</source>
        <translation>angenommen: 40</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>5  very</source>
        <translation>5  sehr</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>5 very</source>
        <translation>5 sehr</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>7  easy</source>
        <translation>7  leicht</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>7 and 8</source>
        <translation>7 und 8</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>7 days to think it over</source>
        <translation>7 Tage Bedenkzeit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>7 very easy</source>
        <translation>7 sehr leicht</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>9 and 10</source>
        <translation>9 und 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. 90 days after: {after}.</source>
        <translation>90 Tage davor: {before}. 90 Tage danach: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. Begun today: {after}.</source>
        <translation>90 Tage davor: {before}. Heute begonnen: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. {n} days since, so far: {after}.</source>
        <translation>90 Tage davor: {before}. Bisher, {n} Tage danach: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>95 % range</source>
        <translation>95-%-Spanne</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>: the last word, meant kindly.</source>
        <translation>: das letzte Wort, freundlich gemeint.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>A backup, or a file kept beside the shop, is not under its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>A bar is the middle half of what similar complaints got, its mark the middle. Unusual means: worth asking why, never wrong by itself.</source>
        <translation>Ein Balken ist die mittlere Hälfte dessen, was ähnliche Reklamationen bekamen, die Marke darin der Median. Ungewöhnlich heißt: Nachfragen lohnt sich, nie von sich aus falsch.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>A bike shop with 48 customers. It never touches yours.</source>
        <translation>Ein Fahrradladen mit 48 Kunden. Er berührt Ihr Geschäft nie.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a call-back</source>
        <translation>ein Rückruf</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>a choice</source>
        <translation>eine Wahl</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>A complaint counts once</source>
        <translation>Eine Reklamation zählt, sobald</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a complaint you wrote down</source>
        <translation>eine notierte Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a contact marked as read</source>
        <translation>ein als gelesen markierter Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a contact you wrote down</source>
        <translation>ein notierter Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>A copy from elsewhere</source>
        <translation>Eine Kopie von woanders</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>A copy goes to the second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>A copy in another spot saves you if the first is lost</source>
        <translation>Eine Kopie an einem anderen Ort rettet Sie, wenn die erste verloren geht</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>A copy in another spot saves you if this laptop is lost</source>
        <translation>Eine Kopie an einem anderen Ort rettet Sie, wenn dieser Laptop verloren geht</translation>
    </message>
    <message>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>A copy is being made.</source>
        <translation>Eine Kopie wird gerade erstellt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>A copy is saved</source>
        <translation>Eine Kopie ist gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>A copy of your shop could not be made</source>
        <translation>Eine Kopie Ihres Geschäfts konnte nicht erstellt werden</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>A copy on a stick or another disk saves you if this laptop is lost.</source>
        <translation>Eine Kopie auf einem Stick oder einer anderen Festplatte rettet Sie, wenn dieser Laptop verloren geht.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>A copy was brought back. Is everything there that you need?</source>
        <translation>Eine Kopie wurde zurückgeholt. Ist alles da, was Sie brauchen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>A copy was made and checked</source>
        <translation>Eine Kopie wurde erstellt und geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>A customer stands here with the first sale or minute.</source>
        <translation>Ein Kunde steht hier ab dem ersten Verkauf oder der ersten Minute.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>A customer who was erased since is still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>A customer, if you know</source>
        <translation>Ein Kunde, wenn bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/sitting.py"/>
        <source>A demo. Leaves no trace</source>
        <translation>Eine Demo. Hinterlässt keine Spur</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>A fault of csdesk</source>
        <translation>Ein Fehler von csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>A file from elsewhere…</source>
        <translation>Datei von woanders…</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A financial year is over</source>
        <translation>Ein Geschäftsjahr ist vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>A free tune-up, always the same</source>
        <translation>Eine kostenlose Inspektion, immer dieselbe</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A good one.</source>
        <translation>Eine gute.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>A goodbye</source>
        <translation>Ein Abschied</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>A half day counts as a half.</source>
        <translation>Ein halber Tag zählt halb.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>A laptop is lost, or somebody read what they should not.</source>
        <translation>Ein Laptop ist verloren, oder jemand hat gelesen, was er nicht sollte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>A larger remedy than usual. Why?</source>
        <translation>Eine größere Wiedergutmachung als üblich. Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>A law or a dispute needs them</source>
        <translation>Ein Gesetz oder ein Streit braucht sie</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A letter</source>
        <translation>Ein Brief</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter</source>
        <translation>ein Brief</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>A letter leaves open what, when or who.</source>
        <translation>Ein Brief lässt offen, was, wann oder wer.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter marked as sent</source>
        <translation>ein als verschickt markierter Brief</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter of goodbye</source>
        <translation>ein Brief zum Abschied</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>A line each, if there is one. None of them is needed to settle it.</source>
        <translation>Je eine Zeile, wenn es eine gibt. Zum Abschluss braucht es keine davon.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>A list from your till or shop, as it comes.</source>
        <translation>Eine Liste aus Ihrer Kasse oder Ihrem Shop, so wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a list you brought in</source>
        <translation>eine eingelesene Liste</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A lost passphrase is truly lost. There is no back door: without it nobody can open the shop or its copies, neither you nor the makers of csdesk. The old file is overwritten once the new one is proven, as far as the disk allows: an SSD may keep old blocks for a while.</source>
        <translation>Eine verlorene Passphrase ist wirklich verloren. Es gibt keine Hintertür: Ohne sie kann niemand das Geschäft oder seine Kopien öffnen, weder Sie noch die Hersteller von csdesk. Die alte Datei wird überschrieben, sobald die neue geprüft ist, soweit der Datenträger es zulässt: Eine SSD kann alte Blöcke noch eine Weile behalten.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>A made-up bike shop with 48 customers. Leaves no trace.</source>
        <translation>Ein erfundener Fahrradladen mit 48 Kunden. Hinterlässt keine Spur.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>A made-up bike shop. It never touches yours, and leaves no trace.</source>
        <translation>Ein erfundener Fahrradladen. Er berührt Ihr Geschäft nie und hinterlässt keine Spur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>A made-up shop</source>
        <translation>Ein erfundenes Geschäft</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>A minute of care</source>
        <translation>Eine Minute Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A month of the books is over</source>
        <translation>Ein Monat der Bücher ist vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>A name and their words are enough to begin.</source>
        <translation>Ein Name und die Worte des Kunden genügen für den Anfang.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>A name and their words are enough. The rest comes after.</source>
        <translation>Ein Name und die Worte des Kunden genügen. Der Rest kommt später.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>A name is enough. The rest can come later.</source>
        <translation>Ein Name genügt. Der Rest kann später kommen.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a new customer</source>
        <translation>ein neuer Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a new day for a promise</source>
        <translation>ein neuer Tag für eine Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A number is needed here.</source>
        <translation>Hier braucht es eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A number, such as 2 or 2.5.</source>
        <translation>Eine Zahl, etwa 2 oder 2,5.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Eine Passphrase hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A person of the shop</source>
        <translation>Eine Person des Geschäfts</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>A PIN has at least 4 digits or letters.</source>
        <translation>Eine PIN hat mindestens 4 Ziffern oder Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>A PIN hides the screen; it does not encrypt the shop. Whoever may sign in to this account of the computer can take it away: close csdesk, open a terminal, and run “csdesk forget-pin”. Nothing else changes, and you can choose a new one.</source>
        <translation>Eine PIN verdeckt den Bildschirm; sie verschlüsselt das Geschäft nicht. Wer sich an diesem Konto des Computers anmelden darf, kann sie entfernen: Schließen Sie csdesk, öffnen Sie ein Terminal, und führen Sie „csdesk forget-pin“ aus. Sonst ändert sich nichts, und Sie können eine neue wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>A promise does not say who.</source>
        <translation>Eine Zusage sagt nicht, wer.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>A promise is due at {time}.</source>
        <translation>Eine Zusage ist um {time} fällig.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>A promise is due today.</source>
        <translation>Eine Zusage ist heute fällig.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a promise marked as kept</source>
        <translation>eine als gehalten markierte Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a promise marked as not kept</source>
        <translation>eine als nicht gehalten markierte Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>A public review</source>
        <translation>Öffentliche Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a purchase</source>
        <translation>ein Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A quarter of the books is over</source>
        <translation>Ein Quartal der Bücher ist vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a quick remedy</source>
        <translation>eine schnelle Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A remedy</source>
        <translation>Eine Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>A reply</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a report marked as not sent after all</source>
        <translation>ein doch nicht als verschickt markierter Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a report marked as sent</source>
        <translation>ein als verschickt markierter Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a return</source>
        <translation>eine Retoure</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>A review</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a review marked as settled</source>
        <translation>eine als erledigt markierte Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a review you wrote down</source>
        <translation>eine notierte Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <source>A sale without a number</source>
        <translation>Ein Verkauf ohne Nummer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>A second person rides it</source>
        <translation>Eine zweite Person fährt Probe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>A second time would make me doubt us too.</source>
        <translation>Ein zweites Mal würde auch mich an uns zweifeln lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a setting</source>
        <translation>eine Einstellung</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>A share from 0 to 100, such as 20 or 7.5.</source>
        <translation>Ein Anteil von 0 bis 100, etwa 19 oder 8,1.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A share from 0 to 100, such as 25.</source>
        <translation>Ein Anteil von 0 bis 100, etwa 25.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>A share from 0 to 100, such as 38.</source>
        <translation>Ein Anteil von 0 bis 100, etwa 38.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>A small remedy. Why?</source>
        <translation>Eine kleine Wiedergutmachung. Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a template as it was at first</source>
        <translation>eine Vorlage, wie sie anfangs war</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>a thank-you, kept apart</source>
        <translation>ein Dankeschön, getrennt geführt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>A verdict is taken at {first} complaints and stays as it was taken, so that looking often changes nothing.</source>
        <translation>Ein Urteil fällt bei {first} Reklamationen und bleibt, wie es gefällt wurde; häufiges Hinsehen ändert also nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a voucher marked as lapsed</source>
        <translation>ein als verfallen markierter Gutschein</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a voucher marked as used</source>
        <translation>ein als eingelöst markierter Gutschein</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A way to reach somebody</source>
        <translation>Ein Weg, jemanden zu erreichen</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a week to think about parting</source>
        <translation>eine Woche Bedenkzeit vor einer Trennung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>A week to think it over. Nothing is sent.</source>
        <translation>Eine Woche Bedenkzeit. Nichts geht hinaus.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A whole number, such as 24.</source>
        <translation>Eine ganze Zahl, etwa 24.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>A year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>A year like this</source>
        <translation>Ein Jahr wie dieses</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>A ZIP with a workbook to read, the same for a program, and their photos and documents. Look through it first: what people wrote may name others.</source>
        <translation>Ein ZIP mit einer Arbeitsmappe zum Lesen, dasselbe für ein Programm, dazu Fotos und Dokumente. Sehen Sie es zuerst durch: In dem, was geschrieben wurde, können andere genannt sein.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>AB1 2CD Millbrook</source>
        <translation>12345 Mühlbach</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>About</source>
        <comment>the program</comment>
        <translation>Über csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>About a complaint</source>
        <translation>Zu einer Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>About an order</source>
        <translation>Zu einer Bestellung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>About how long did it take?</source>
        <translation>Etwa wie lange hat es gedauert?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>About how many minutes?</source>
        <translation>Etwa wie viele Minuten?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>about {n} minutes left</source>
        <translation>noch etwa {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>About {n} of your {things} could not be read.</source>
        <translation>Etwa {n} Ihrer {things} waren nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>About {n} of your {things}, numbers {first} to {last}, could not be read.</source>
        <translation>Etwa {n} Ihrer {things}, Nummern {first} bis {last}, waren nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>about {n} seconds left</source>
        <translation>noch etwa {n} Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>about {n} stays</source>
        <translation>etwa {n} bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Above it</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>above the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Abusive</source>
        <translation>Beleidigend</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Accounts that you chose yourself were left as they are.</source>
        <translation>Konten, die Sie selbst gewählt haben, blieben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Act steps</source>
        <translation>Schritte „Handeln“</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/settings/listed.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Add 15</source>
        <translation>15 dazu</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/pages.py"/>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Add a photo or PDF</source>
        <translation>Foto oder PDF anhängen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add a purchase</source>
        <translation>Kauf hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add a purchase of {name}</source>
        <translation>Kauf von {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Add a remedy</source>
        <translation>Wiedergutmachung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Add a thank-you</source>
        <translation>Dankeschön hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Add an option</source>
        <translation>Lösung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add an outlay</source>
        <translation>Auslage hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add an outlay for {name}</source>
        <translation>Auslage für {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>add as a new customer</source>
        <translation>als neuen Kunden hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add minutes</source>
        <translation>Minuten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add minutes for {name}</source>
        <translation>Minuten für {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add one customer</source>
        <translation>Einen Kunden hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add outlay</source>
        <translation>Auslage hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add purchase</source>
        <translation>Kauf hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Add this person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Add what they bought on their page.</source>
        <translation>Tragen Sie auf seiner Seite ein, was er gekauft hat.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add {n}</source>
        <translation>{n} dazu</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Added later</source>
        <translation>Später ergänzt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Added up</source>
        <translation>Aufsummiert</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>Added up from what is written down in this shop; nothing is assumed.</source>
        <translation>Aus Notiertem in diesem Geschäft zusammengezählt; nichts ist angenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Added up from what is written down.</source>
        <translation>Aus Notiertem zusammengezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Adding up</source>
        <translation>Aufsummiert</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Adding up what is written down…</source>
        <translation>Notiertes wird zusammengezählt…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Address, phone and mail as they stand on letters.</source>
        <translation>Adresse, Telefon und E-Mail, wie sie auf Briefen stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>After a complaint, when Insight asks whether care pays back. Each has looks of its own, and those that were taken stay.</source>
        <translation>Nach einer Reklamation, wenn „Einblick“ fragt, ob sich Betreuung lohnt. Jede Dauer hat eigene Auswertungen, und die schon gemachten bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>after a copy was brought back</source>
        <translation>nach dem Zurückholen einer Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>After light care of {care} on average came {later} of margin, after heavy care of {more_care} came {more_later}. {n} complaints, looked at on {day}.</source>
        <translation>Nach geringer Betreuung von durchschnittlich {care} kamen {later} Rohertrag, nach intensiver von {more_care} kamen {more_later}. {n} Reklamationen, ausgewertet am {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>After these, your day is clear.</source>
        <translation>Danach ist Ihr Tag frei.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>After {n} minutes</source>
        <translation>Nach {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>After {time}</source>
        <translation>Dauer: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Against the time before</source>
        <translation>Gegenüber der Zeit davor</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Against what?</source>
        <translation>Wogegen?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Aggressive</source>
        <translation>Aggressiv</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Agreed, and promised</source>
        <translation>Vereinbart und zugesagt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Agreement with spend</source>
        <translation>Zusammenhang mit dem Umsatz</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>aim {share}</source>
        <translation>Ziel {share}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Aim: {aim}</source>
        <translation>Ziel: {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Aim: {aim} open</source>
        <translation>Ziel: {aim} geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>All accounts are yours or of this chart already.</source>
        <translation>Alle Konten sind schon Ihre eigenen oder aus diesem Kontenrahmen.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>All are somebody else</source>
        <translation>Alle sind jemand anders</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>All are the same</source>
        <translation>Alle sind dieselben</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All complaints</source>
        <translation>Alle Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All grave ones</source>
        <translation>Alle schweren</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>All of both stands in one place</source>
        <translation>Alles von beiden steht an einem Ort</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>All of it is in your shop already.</source>
        <translation>Alles davon ist schon in Ihrem Geschäft.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>All of it, for the accountant</source>
        <translation>Alles, für die Steuerberatung</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>All on {day}.</source>
        <translation>Alle am {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>all open promises, each with who and when</source>
        <translation>alle offenen Zusagen, jede mit Person und Termin</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All serious ones</source>
        <translation>Alle ernsten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All small ones</source>
        <translation>Alle geringen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>All that is known, for them</source>
        <translation>Alles Bekannte, für den Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>all that is set aside</source>
        <translation>alles Vorgesehene</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>All that {name} and the other one have comes together in one place.</source>
        <translation>Alles von {name} und vom anderen Eintrag kommt an einem Ort zusammen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>All {n} others got</source>
        <translation>Alle {n} anderen bekamen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_chart.py"/>
        <source>Along</source>
        <translation>Achse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>An amount of zero or more, such as 30.</source>
        <translation>Ein Betrag von null oder mehr, etwa 30.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an answer to how it went</source>
        <translation>eine Antwort auf die Nachfrage</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>An apology</source>
        <translation>Eine Entschuldigung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>An apology only</source>
        <translation>Nur Entschuldigung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>An empty file, with the three questions of the first day.</source>
        <translation>Eine leere Datei, mit den drei Fragen des ersten Tages.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>An empty shop takes this name, with the three questions of the first day. The copies stay where they are.</source>
        <translation>Ein leeres Geschäft bekommt diesen Namen, mit den drei Fragen des ersten Tages. Die Kopien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An enclosed file</source>
        <translation>Ein Anhang</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an enclosed file</source>
        <translation>ein Anhang</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>An Excel or CSV file or contact cards, from your till, old app or spreadsheet.</source>
        <translation>Eine Excel- oder CSV-Datei oder Kontaktkarten, aus Ihrer Kasse, Ihrem alten Programm oder einer Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An expense</source>
        <translation>Eine Auslage</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an expense</source>
        <translation>eine Auslage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>an hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <source>An hour costs</source>
        <translation>Eine Stunde kostet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>An hour costs {money}, and you count with it.</source>
        <translation>Eine Stunde kostet {money}, und Sie rechnen damit.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>An import can be taken back as a whole. What has grown on it since stays.</source>
        <translation>Ein Import lässt sich als Ganzes zurücknehmen. Was seither dazukam, bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>An investment</source>
        <translation>Eine Investition</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>An option</source>
        <translation>Eine Lösung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>And from us, for the bother: {words}.</source>
        <translation>Und von uns, für die Umstände: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>And how our side of it looked.</source>
        <translation>Und wie unsere Seite aussah.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>and the last one of this customer that counts is over {days} days earlier.</source>
        <translation>und die letzte zählende dieses Kunden über {days} Tage früher war.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>and {n} more of this kind</source>
        <translation>und {n} weitere dieser Art</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>And {n} more of this kind.</source>
        <translation>Und {n} weitere dieser Art.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>and {n} more, once these are decided</source>
        <translation>und {n} weitere, sobald über diese entschieden ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>And: “{words}”.</source>
        <translation>Und: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Anna Lindqvist</source>
        <translation>Anna Lindqvist</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Another copy</source>
        <translation>Andere Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>another customer of this name</source>
        <translation>ein anderer Kunde dieses Namens</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Another customer, if anybody</source>
        <translation>Ein anderer Kunde, falls es einen gab</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Another program opens a copy of this file. If you don’t know who it came from, leave it closed: a file can be made to do harm.</source>
        <translation>Ein anderes Programm öffnet eine Kopie dieser Datei. Wenn Sie nicht wissen, von wem sie kam, lassen Sie sie geschlossen: Eine Datei kann Schaden anrichten.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Another program was in your shop file</source>
        <translation>Ein anderes Programm war in Ihrer Geschäftsdatei</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Answer cards</source>
        <translation>Antwortkarten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Answer cards {day}</source>
        <translation>Antwortkarten {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Answer kept</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Answer to a review</source>
        <translation>Antwort auf eine Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Answers from 0 to 10</source>
        <translation>Antworten von 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>answers from cards</source>
        <translation>Antworten von Karten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Answers of customers</source>
        <translation>Antworten von Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>answers of customers</source>
        <translation>Antworten von Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>answers to questions</source>
        <translation>Antworten auf Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Answers: {n}</source>
        <translation>Antworten: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Any form</source>
        <translation>Jede Form</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Anything more, or put right? It is added, in their words.</source>
        <translation>Noch etwas, oder eine Berichtigung? Es kommt dazu, im Wortlaut.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>As customers read them. Who waits for an answer waits while you are open.</source>
        <translation>Wie Kunden sie lesen. Wer auf eine Antwort wartet, wartet, solange Sie geöffnet haben.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>As first written, {day}</source>
        <translation>Wie zuerst notiert, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>As for comparable complaints</source>
        <translation>Wie bei vergleichbaren Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>As it stands in the file</source>
        <translation>Wie es in der Datei steht</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>As many as last week</source>
        <translation>So viele wie letzte Woche</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>As of {day}. For our own eyes.</source>
        <translation>Stand: {day}. Nur für uns selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>as on the receipt</source>
        <translation>wie auf dem Beleg</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>As recorded, not adjusted.</source>
        <translation>Wie aufgezeichnet, nicht bereinigt.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>As the country does</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_bodies.py"/>
        <location filename="../../ui/complaints/act_form.py"/>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask how it went</source>
        <translation>Fragen, wie es lief</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Ask how it went after</source>
        <translation>Nachfragen, wie es lief, nach</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Ask once, and everybody in the shop knows. All of it may stay empty.</source>
        <translation>Einmal fragen, und alle im Geschäft wissen es. Alles darf leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask today</source>
        <translation>Heute fragen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Ask what {name} would like. If it is reasonable, do it. If it is not, say so kindly and mean it: “That is not something we can offer.”</source>
        <translation>Fragen Sie, was {name} sich wünscht. Ist es angemessen, tun Sie es. Wenn nicht, sagen Sie es freundlich und meinen Sie es so: „Das können wir leider nicht anbieten.“</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask {day}</source>
        <translation>Fragen: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_bodies.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Ask {name} how it went</source>
        <translation>{name} fragen, wie es lief</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Ask {name} how it went.</source>
        <translation>Fragen Sie {name}, wie es gelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Asked afterwards</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Asked for all the same, it is answered kindly and counted here. The words beside it stand in the answer.</source>
        <translation>Wird es trotzdem gewünscht, wird es freundlich beantwortet und hier gezählt. Die Worte daneben stehen in der Antwort.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for once</source>
        <translation>einmal gewünscht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for {n} times</source>
        <translation>{n}-mal gewünscht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for {n} times: maybe add it</source>
        <translation>{n}-mal gewünscht: vielleicht anbieten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Asked something</source>
        <translation>Hat etwas gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Asked when a complaint is settled.</source>
        <translation>Danach wird beim Abschluss einer Reklamation gefragt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>At first contact</source>
        <translation>Beim ersten Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>At least 8 characters. Four words are easy to keep in mind.</source>
        <translation>Mindestens 8 Zeichen. Vier Wörter merkt man sich leicht.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>At most {n} files go with one.</source>
        <translation>Höchstens {n} Dateien passen dazu.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>at the counter</source>
        <translation>an der Ladentheke</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>At the desk: {name}</source>
        <translation>Am Platz: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to Listen</source>
        <translation>Zurück: Zuhören</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Back to the words it came with</source>
        <translation>Zum mitgelieferten Text zurück</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Back to the words it came with: {kind}</source>
        <translation>Zum mitgelieferten Text zurück: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to where it is</source>
        <translation>Zurück zum jetzigen Stand</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to {step}</source>
        <translation>Zurück: {step}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Because it was soon mended</source>
        <translation>Weil es schnell behoben war</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Because we were clearly at fault</source>
        <translation>Weil der Fehler klar bei uns lag</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before a copy was brought back</source>
        <translation>vor dem Zurückholen einer Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before a list was brought in</source>
        <translation>vor dem Einlesen einer Liste</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Before any offer, show them you heard it.</source>
        <translation>Zeigen Sie vor jedem Angebot, dass Sie es gehört haben.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Before any offer, show {name} you heard it.</source>
        <translation>Zeigen Sie {name} vor jedem Angebot, dass Sie es gehört haben.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before csdesk was brought up to date</source>
        <translation>vor einer neuen Version von csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before customers were joined</source>
        <translation>vor dem Zusammenführen von Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before something was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Before this goes on:</source>
        <translation>Bevor es weitergeht:</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Before you call {name}</source>
        <translation>Bevor Sie {name} anrufen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Begin a new shop</source>
        <translation>Neues Geschäft beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Begin anew from the facts</source>
        <translation>Aus den Angaben neu beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Begin…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Begun and put aside</source>
        <translation>Begonnen und beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Being kept</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Being kept…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Being moved…</source>
        <translation>Wird verschoben…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Being taken back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Being written…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Beside the shop file, on this laptop</source>
        <translation>Neben der Geschäftsdatei, auf diesem Laptop</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>best first</source>
        <translation>beste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>Between their answer and now.</source>
        <translation>Zwischen der Antwort und jetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Bike or repair shop</source>
        <translation>Fahrradladen oder Werkstatt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Books and reports</source>
        <translation>Bücher und Berichte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Both, middle</source>
        <translation>Beides, Median</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>bought {month}</source>
        <translation>Kauf {month}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Bought {what}</source>
        <translation>Gekauft: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Break-even</source>
        <translation>Kostendeckend</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Break-even: 1 comes back for 1</source>
        <translation>Kostendeckend: 1 kommt für 1 zurück</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>Brief {name}</source>
        <translation>Kurzprofil {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Brief: {name}</source>
        <translation>Kurzprofil: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Bring back a copy</source>
        <translation>Kopie zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Bring customers, sales or old complaints in from a list</source>
        <translation>Kunden, Verkäufe oder alte Reklamationen aus einer Liste einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Bring in a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Bring in another list</source>
        <translation>Weitere Liste einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Bring in sales first</source>
        <translation>Zuerst Verkäufe einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Bring in your sales</source>
        <translation>Verkäufe einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Bring in {what}</source>
        <translation>{what} einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Bring this copy back</source>
        <translation>Diese Kopie zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>bringing a customer back</source>
        <translation>Zurückholen eines Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/sitting.py"/>
        <source>Bringing it in</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Bringing the copy back</source>
        <translation>Kopie wird zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Brings, after goods</source>
        <translation>Bringt ein, nach Ware</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Brings, after goods {amount}</source>
        <translation>Bringt ein, nach Ware {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Broken promise</source>
        <translation>Gebrochene Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Brought back {what}</source>
        <translation>Zurückgebracht: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>budget ({n} %)</source>
        <translation>Budget ({n} %)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Buying after a complaint</source>
        <translation>Käufe nach einer Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by email</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>By key: ← → move the marker, Space parts or joins, Shift with ← → moves.</source>
        <translation>Mit Tasten: ← → bewegt die Marke, die Leertaste trennt oder verbindet, Shift mit ← → verschiebt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>By mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>By others</source>
        <translation>Durch andere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by text</source>
        <translation>per Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>by the clock</source>
        <translation>nach der Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>by when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By when instead</source>
        <translation>Bis wann stattdessen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By when instead?</source>
        <translation>Bis wann stattdessen?</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>by whom</source>
        <translation>durch wen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Café or bakery</source>
        <translation>Café oder Bäckerei</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call by {time}</source>
        <translation>Anruf bis {time}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call by {time} tomorrow</source>
        <translation>Anruf bis morgen {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preference_items.py"/>
        <source>Call them “{name}”</source>
        <translation>Anrede „{name}“</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>call visit mail message letter</source>
        <translation>anruf besuch e-mail nachricht brief</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Came back for each extra 1 of care</source>
        <translation>Zurückgekommen je zusätzlicher 1 an Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Came in after hours</source>
        <translation>Kam nach Ladenschluss</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Can we afford it?</source>
        <translation>Können wir es uns leisten?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>cancelled by now</source>
        <translation>inzwischen storniert</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/looks_card.py"/>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Can’t tell yet</source>
        <translation>Noch unklar</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>can’t tell yet</source>
        <translation>noch unklar</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Can’t tell yet. The bars come with the first look that has figures.</source>
        <translation>Noch unklar. Die Balken kommen mit der ersten Auswertung, die Zahlen hat.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Card {number}</source>
        <translation>Karte {number}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care = what serving this customer cost in the first {first} days. Later margin = what they left in the {days} days after those. Both are means, as recorded.</source>
        <translation>Betreuung = was der Kunde in den ersten {first} Tagen an Service gekostet hat. Späterer Rohertrag = was er in den {days} Tagen danach einbrachte. Beides sind Mittelwerte, wie aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Care against comparable</source>
        <translation>Betreuung gegenüber vergleichbaren</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Care against comparable complaints: {share}</source>
        <translation>Betreuung gegenüber vergleichbaren Reklamationen: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Care has cost nothing in this time.</source>
        <translation>Betreuung hat in dieser Zeit nichts gekostet.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>Care on comparable complaints, by person</source>
        <translation>Betreuung bei vergleichbaren Reklamationen, nach Person</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care {money}</source>
        <translation>Betreuung {money}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care, mean</source>
        <translation>Betreuung, Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care, mean of a complaint</source>
        <translation>Betreuung, Mittel je Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>causes themes improvements before after</source>
        <translation>ursachen themen verbesserungen vorher nachher</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Change customer</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Change folder</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Change how they like to be treated</source>
        <translation>Wünsche zum Umgang ändern</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Change name or contact</source>
        <translation>Name oder Kontaktdaten ändern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Change the passwords, lock the lost laptop from afar, bring a copy back on another computer. Write down when you noticed it: the clock runs from then.</source>
        <translation>Ändern Sie die Passwörter, sperren Sie den verlorenen Laptop aus der Ferne, holen Sie eine Kopie an einem anderen Computer zurück. Notieren Sie, wann Sie es bemerkt haben: Ab da läuft die Frist.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>Change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Change this</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>Change this option</source>
        <translation>Diese Lösung ändern</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changed terms</source>
        <translation>geänderte Bedingungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_page.py"/>
        <source>Changes are kept as you make them</source>
        <translation>Änderungen werden sofort gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a customer</source>
        <translation>Änderungen an einem Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a list</source>
        <translation>Änderungen an einer Liste</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a person</source>
        <translation>Änderungen an einer Person</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a question</source>
        <translation>Änderungen an einer Frage</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a quick remedy</source>
        <translation>Änderungen an einer schnellen Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a review</source>
        <translation>Änderungen an einer Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a template</source>
        <translation>Änderungen an einer Vorlage</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to what you offer</source>
        <translation>Änderungen an Ihrem Angebot</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>chart figures</source>
        <translation>diagramm zahlen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/chart_ticks.py"/>
        <source>Charts in it</source>
        <translation>Diagramme darin</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Check the whole file</source>
        <translation>Die ganze Datei prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Checked at {time}. Nothing is wrong. History is whole: 1 entry, and it was not changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Checked at {time}. Nothing is wrong. History is whole: {n} entries, and nothing was changed afterwards.</source>
        <translation>Geprüft um {time}. Alles stimmt. Der Verlauf ist vollständig: {n} Einträge, und nichts wurde nachträglich geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Checks after the second one are 25</source>
        <translation>Prüfungen nach der zweiten kosten 25</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>Choices to pick from</source>
        <translation>Lösungen zur Wahl</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose a cause</source>
        <translation>Ursache wählen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Choose a copy first.</source>
        <translation>Wählen Sie zuerst eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Choose a copy…</source>
        <translation>Kopie wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Choose a customer to see them here.</source>
        <translation>Wählen Sie einen Kunden, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Choose a folder for copies</source>
        <translation>Ordner für Kopien wählen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>Choose a PIN first: it opens the locked screen.</source>
        <translation>Wählen Sie zuerst eine PIN: Sie öffnet den gesperrten Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Choose a PIN…</source>
        <translation>PIN wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>Choose a sheet first; this is a page of words.</source>
        <translation>Wählen Sie zuerst ein Blatt; das ist eine Seite mit Text.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Choose another passphrase</source>
        <translation>Andere Passphrase wählen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Choose another place below, or open its lock.</source>
        <translation>Wählen Sie unten einen anderen Ort, oder lösen Sie den Schreibschutz.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Choose how it goes out</source>
        <translation>Versandweg wählen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Choose on the left whose story it is.</source>
        <translation>Wählen Sie links, wessen Geschichte es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Choose one of your customers, or leave it empty.</source>
        <translation>Wählen Sie einen Ihrer Kunden, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Choose somebody</source>
        <translation>Jemanden wählen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Choose the purchase it was part of.</source>
        <translation>Wählen Sie den Kauf, zu dem es gehörte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose what comes closest.</source>
        <translation>Wählen Sie, was am ehesten zutrifft.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Choose what it is against.</source>
        <translation>Wählen Sie, wogegen es helfen soll.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <location filename="../../ui/today/called_dialog.py"/>
        <source>Choose what it was about</source>
        <translation>Thema wählen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose what you don’t offer</source>
        <translation>Wählen, was Sie nicht anbieten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Choose who it is from the list below, or add the name as new.</source>
        <translation>Wählen Sie unten aus der Liste, wer es ist, oder legen Sie den Namen neu an.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Choose who looks after it from now on.</source>
        <translation>Wählen Sie, wer sie von jetzt an betreut.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Click between two columns to part them, or on a line to take it away.</source>
        <translation>Klicken Sie zwischen zwei Spalten, um sie zu trennen, oder auf eine Linie, um sie zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>Click one to write the answer</source>
        <translation>Anklicken, um die Antwort zu schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Client number</source>
        <translation>Mandantennummer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/letter_seen.py"/>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <location filename="../../ui/not_started.py"/>
        <location filename="../../ui/trouble.py"/>
        <location filename="../../ui/widgets/toast.py"/>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Close csdesk</source>
        <translation>csdesk schließen</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Close csdesk on that computer, and wait until the file has come over.</source>
        <translation>Schließen Sie csdesk an jenem Computer, und warten Sie, bis die Datei herübergekommen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Close it there, or save as “{other}”.</source>
        <translation>Schließen Sie sie dort, oder speichern Sie als „{other}“.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/cannot_open.py"/>
        <source>Close other programs that use the file, then try again.</source>
        <translation>Schließen Sie andere Programme, die die Datei benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Close to the tipping point. Choose what helps {name} most.</source>
        <translation>Nah am Kipppunkt. Wählen Sie, was {name} am meisten hilft.</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Close to what you typed</source>
        <translation>Ähnlich wie Ihre Eingabe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Close, and keep the draft</source>
        <translation>Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Close, and keep what is written</source>
        <translation>Schließen und Geschriebenes behalten</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fold.py"/>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>closing, name, shop and direct contact</source>
        <translation>Gruß, Name, Geschäft und direkter Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Clothes or gifts</source>
        <translation>Kleidung oder Geschenke</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>club, e-bike</source>
        <translation>Verein, E-Bike</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Columns begin at letter {places}. The marker is at {at}.</source>
        <translation>Spalten beginnen bei Zeichen {places}. Die Marke steht bei {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Complained about</source>
        <translation>Reklamiert wegen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Complained about: {cause}</source>
        <translation>Reklamiert wegen: {cause}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Complaint: {title}</source>
        <translation>Reklamation: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaint: {what}</source>
        <translation>Reklamation: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>complaints</source>
        <translation>Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Complaints are put in order by how much care they got compared with similar ones, and parted into three.</source>
        <translation>Reklamationen werden danach geordnet, wie viel Betreuung sie im Vergleich zu ähnlichen bekamen, und in drei Teile geteilt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Complaints are rare below</source>
        <translation>Reklamationen sind selten unter</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaints stay open without words, vouchers keep their worth; the rest goes.</source>
        <translation>Reklamationen bleiben ohne Worte offen, Gutscheine behalten ihren Wert; der Rest fällt weg.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>Complaints that can be compared</source>
        <translation>Vergleichbare Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaints with their steps: {n}</source>
        <translation>Reklamationen mit ihren Schritten: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>complete now</source>
        <translation>jetzt vollständig</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Consistency</source>
        <translation>Einheitlichkeit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Consultant number</source>
        <translation>Beraternummer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Contact cards (*.vcf *.vcard)</source>
        <translation>Kontaktkarten (*.vcf *.vcard)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Contact with {name} is written down</source>
        <translation>Der Kontakt mit {name} ist notiert</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Contacts: {n}</source>
        <translation>Kontakte: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Content {n} of 5</source>
        <translation>Zufrieden {n} von 5</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>content {n} of 5</source>
        <translation>zufrieden {n} von 5</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>copied as text</source>
        <translation>als Text kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Copied. Paste it where you write.</source>
        <translation>Kopiert. Fügen Sie ihn ein, wo Sie schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Copies are made by themselves</source>
        <translation>Kopien entstehen von selbst</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Copies are made when you ask for one</source>
        <translation>Kopien entstehen, wenn Sie es wünschen</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Copies from before</source>
        <translation>Frühere Kopien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Copies it there, opens it there, and takes the old file away last.</source>
        <translation>Kopiert sie dorthin, öffnet sie dort und entfernt die alte Datei zuletzt.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Copies of a shop ({endings})</source>
        <translation>Kopien eines Geschäfts ({endings})</translation>
    </message>
    <message>
        <location filename="../../ui/backups/day_strip.py"/>
        <source>Copies of the last 14 days</source>
        <translation>Kopien der letzten 14 Tage</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Copies that still hold them</source>
        <translation>Kopien, in denen der Kunde noch steht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Copies without it</source>
        <translation>Kopien ohne Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/trouble.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>Kopieren Sie beide Dateien in einen eigenen Ordner, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Copy didn’t work</source>
        <translation>Kopie misslungen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Copy is due</source>
        <translation>Kopie fällig</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>Copy of {when}, {where}, kept until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>Copy of {when}, {where}, until you delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Copy the file to a folder of your own and open the copy.</source>
        <translation>Kopieren Sie die Datei in einen eigenen Ordner, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Correct something</source>
        <translation>Etwas berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Cost to serve, the customer in the middle</source>
        <translation>Servicekosten des mittleren Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>cost {amount}</source>
        <translation>Kosten {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Costs about {amount} a month. Fine, if you want to.</source>
        <translation>Kostet etwa {amount} im Monat. In Ordnung, wenn Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Costs more than it brings</source>
        <translation>Kostet mehr, als es einbringt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <location filename="../../ui/widgets/choices.py"/>
        <source>Costs us</source>
        <translation>Kostet uns</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Costs {cost} at {hourly} an hour, which is assumed.</source>
        <translation>Kostet {cost} bei angenommenen {hourly} je Stunde.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Costs {cost} at {hourly} an hour.</source>
        <translation>Kostet {cost} bei {hourly} je Stunde.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Count in {currency} from now on</source>
        <translation>Von jetzt an in {currency} rechnen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>counter</source>
        <translation>Ladentheke</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Counts for sales from now on; those that stand keep what they were written with.</source>
        <translation>Gilt für Verkäufe ab jetzt; die vorhandenen behalten, womit sie notiert wurden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Counts from the next complaint on.</source>
        <translation>Gilt ab der nächsten Reklamation.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Credit for sending somebody</source>
        <translation>Anrechnung für Empfehlungen</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>csdesk</source>
        <translation>csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>csdesk can tell you when a new list arrives.</source>
        <translation>csdesk kann Ihnen sagen, wenn eine neue Liste ankommt.</translation>
    </message>
    <message>
        <location filename="../../ui/not_started.py"/>
        <source>csdesk can’t start just now</source>
        <translation>csdesk kann gerade nicht starten</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>csdesk closes by itself once the copy of today is made and checked.</source>
        <translation>csdesk schließt sich von selbst, sobald die heutige Kopie erstellt und geprüft ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>csdesk copies nothing by itself. What you copy stays in the clipboard until you copy something else, or the screen locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>csdesk ended unexpectedly the last time.</source>
        <translation>csdesk wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>csdesk import details.txt</source>
        <translation>csdesk-Import-Details.txt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>csdesk is free software under the MIT licence. It stands on these, each under its own:</source>
        <translation>csdesk ist freie Software unter der MIT-Lizenz. Es beruht auf diesen Bausteinen, jeder unter seiner eigenen:</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>csdesk is locked</source>
        <translation>csdesk ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>csdesk is looking for copies of this shop…</source>
        <translation>csdesk sucht Kopien dieses Geschäfts…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>csdesk list.xlsx</source>
        <translation>csdesk-Liste.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>csdesk opens the shop without asking, for whoever uses this account.</source>
        <translation>csdesk öffnet das Geschäft ohne Nachfrage für jeden, der dieses Konto benutzt.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>csdesk reads every page that still makes sense into a new shop, and lists what is missing. The damaged file is kept beside it.</source>
        <translation>csdesk liest jede Seite, die noch Sinn ergibt, in ein neues Geschäft ein und nennt, was fehlt. Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>csdesk reports</source>
        <translation>csdesk-Berichte</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>csdesk sends nothing by itself.</source>
        <translation>csdesk verschickt nichts von selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>csdesk was not closed properly last time, and History is not as it was written: {first}</source>
        <translation>csdesk wurde beim letzten Mal nicht richtig geschlossen, und der Verlauf ist nicht mehr so, wie er geschrieben wurde: {first}</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>csdesk was not closed properly last time. Everything you saved is here.</source>
        <translation>csdesk wurde beim letzten Mal nicht richtig geschlossen. Alles, was Sie gespeichert haben, ist da.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>csdesk writes a report without names or words, on this laptop only.</source>
        <translation>csdesk schreibt einen Bericht ohne Namen und Worte, nur auf diesem Laptop.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Ctrl and plus, minus or zero do the same anywhere.</source>
        <translation>Ctrl und Plus, Minus oder Null tun überall dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Ctrl Enter goes on. Nothing is lost if you close this.</source>
        <translation>Mit Ctrl Enter geht es weiter. Nichts geht verloren, wenn Sie schließen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Customer since {year}</source>
        <translation>Kunde seit {year}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>customer since {year}</source>
        <translation>Kunde seit {year}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Customers become numbers, and what was written about them stays out.</source>
        <translation>Kunden werden zu Nummern, und was über sie geschrieben wurde, bleibt draußen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Customers, complaints, costs and letters in one file, readable without csdesk</source>
        <translation>Kunden, Reklamationen, Kosten und Briefe in einer Datei, lesbar ohne csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Date, what happened, how it ended.</source>
        <translation>Datum, was passiert ist, wie es ausging.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Dear {name}, we have done what we promised, and we have nothing more to offer that would help. We are sorry to lose your business. All the best.</source>
        <translation>Guten Tag {name}, wir haben getan, was wir zugesagt hatten, und mehr, das helfen würde, können wir nicht anbieten. Es tut uns leid, Sie als Kunden zu verlieren. Alles Gute.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Decide later, or show this file to somebody who helps you with computers. Meanwhile you can open another shop or look around in a demo.</source>
        <translation>Entscheiden Sie später, oder zeigen Sie die Datei jemandem, der Ihnen mit Computern hilft. Inzwischen können Sie ein anderes Geschäft öffnen oder sich in einer Demo umsehen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>decide the remedy, or that none is owed</source>
        <translation>über die Wiedergutmachung entscheiden, oder dass keine geschuldet ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>Decide this first</source>
        <translation>Zuerst entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Decided to keep going</source>
        <translation>Entschieden: weiter wie bisher</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Delete this file for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Delete {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Delivered</source>
        <translation>Geleistet</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Delivered as promised</source>
        <translation>Geleistet wie zugesagt</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Demo shop</source>
        <translation>Demo-Geschäft</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Did others get it?</source>
        <translation>Haben andere es bekommen?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Did we promise it?</source>
        <translation>Haben wir es zugesagt?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Did you promise something?</source>
        <translation>Haben Sie etwas zugesagt?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Did {name} agree?</source>
        <translation>War {name} einverstanden?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Direct phone or mail</source>
        <translation>Durchwahl oder E-Mail</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Direct phone or mail, for their letters</source>
        <translation>Durchwahl oder E-Mail, für eigene Briefe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Do it again</source>
        <translation>Nachbesserung</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Do something</source>
        <translation>Etwas tun</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Do something for {name}</source>
        <translation>Etwas für {name} tun</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Does a copy work?</source>
        <translation>Funktioniert eine Kopie?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Does care pay back?</source>
        <translation>Lohnt sich Betreuung?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <location filename="../../ui/insight/overview_view.py"/>
        <source>Does everyone get the same care?</source>
        <translation>Bekommen alle die gleiche Betreuung?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Does extra care after a complaint pay back?</source>
        <translation>Lohnt sich mehr Betreuung nach einer Reklamation?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>does not pay</source>
        <translation>lohnt sich nicht</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/side_column.py"/>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Done in {time}</source>
        <translation>Fertig in {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Don’t leave a voicemail</source>
        <translation>Nicht auf die Mailbox sprechen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Drawn with 3 answers added to each score, as its range is worked out.</source>
        <translation>Gezeichnet mit 3 zusätzlichen Antworten je Wert, so wie seine Spanne berechnet wird.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Dread of the next time</source>
        <translation>Angst vor dem nächsten Mal</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Drop a list here</source>
        <translation>Liste hier ablegen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Due {time}</source>
        <translation>Fällig {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>E-bike and two wheels</source>
        <translation>E-Bike und zwei Laufräder</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Each customer counts once, with the latest answer.</source>
        <translation>Jeder Kunde zählt einmal, mit der letzten Antwort.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8 weeks</source>
        <translation>Jeder Tag 2 Wochen lang, jede Woche 8 Wochen lang</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, and one of the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, each month for 2 years</source>
        <translation>Jeder Tag 2 Wochen lang, jede Woche 8 Wochen, jeder Monat 2 Jahre</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, each month for {n} months</source>
        <translation>Jeder Tag 2 Wochen lang, jede Woche 8 Wochen, jeder Monat {n} Monate</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>Each person in words</source>
        <translation>Jede Person in Worten</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Earlier sheets</source>
        <translation>Vorherige Blätter</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>easy {n} of 7</source>
        <translation>leicht {n} von 7</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>efforts</source>
        <translation>Einträge zum Zeitaufwand</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Empathize steps</source>
        <translation>Schritte „Verstehen“</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Empathy</source>
        <translation>Mitgefühl</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>empty until it stands there</source>
        <translation>leer, bis es dort steht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Enclosed</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>enclosed files</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Encrypt the shop</source>
        <translation>Geschäft verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ended before csdesk, {day}</source>
        <translation>Vor csdesk beendet, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Ended before csdesk.</source>
        <translation>Vor csdesk beendet.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Ended before csdesk: {title}</source>
        <translation>Vor csdesk beendet: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Enter writes it down. Shift Enter begins a new line.</source>
        <translation>Enter notiert es. Shift Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>entries of History</source>
        <translation>Einträge im Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>entries of lists</source>
        <translation>Einträge von Listen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Entries of minutes: {n}</source>
        <translation>Einträge von Minuten: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>equal within ±{reach}</source>
        <translation>gleich innerhalb ±{reach}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Erase them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Erase them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erase {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erase {name} for good</source>
        <translation>{name} endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Erased on {day}. Amounts, minutes and dates are what is left.</source>
        <translation>Gelöscht am {day}. Übrig sind Beträge, Minuten und Datumsangaben.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Erased: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erased: {name} is what is left</source>
        <translation>Gelöscht: Übrig bleibt {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Every figure keeps counting what was</source>
        <translation>Jede Zahl zählt weiter, was war</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Every figure of {name}, with today’s numbers.</source>
        <translation>Jede Zahl zu {name}, mit den heutigen Werten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every financial year</source>
        <translation>Jedes Geschäftsjahr</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Every letter says what, when and who.</source>
        <translation>Jeder Brief sagt, was, wann und wer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Every promise says what, when and who.</source>
        <translation>Jede Zusage sagt, was, wann und wer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Every word and file in:</source>
        <translation>Jedes Wort und jede Datei in:</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Everybody here now knows how {name} likes it</source>
        <translation>Jetzt kennen alle hier die Wünsche von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Everything could be saved</source>
        <translation>Alles ließ sich retten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Everything counts in it. It stays once there are amounts.</source>
        <translation>Alles wird in ihr gerechnet. Sie bleibt, sobald es Beträge gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Everything in the file is encrypted: customers, letters, enclosed files, copies.</source>
        <translation>Alles in der Datei ist verschlüsselt: Kunden, Briefe, Anhänge, Kopien.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Everything is in one file on this laptop. A copy takes a moment.</source>
        <translation>Alles steht in einer Datei auf diesem Laptop. Eine Kopie dauert nur einen Moment.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Everything is in {file}</source>
        <translation>Alles steht in {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Everything of {shop}.xlsx</source>
        <translation>Alles von {shop}.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Everything so far</source>
        <translation>Alles bisher</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Everything stays on this laptop.</source>
        <translation>Alles bleibt auf diesem Laptop.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Expected too much</source>
        <translation>Hat zu viel erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Exploratory</source>
        <translation>Erkundend</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Export a shorter time, for instance one year, and bring the parts in one by one. Nothing comes in twice.</source>
        <translation>Exportieren Sie einen kürzeren Zeitraum, zum Beispiel ein Jahr, und lesen Sie die Teile nacheinander ein. Nichts kommt doppelt herein.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Export again</source>
        <translation>Neu exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for DATEV</source>
        <translation>Für DATEV exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for QuickBooks</source>
        <translation>Für QuickBooks exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for Xero</source>
        <translation>Für Xero exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export to Excel</source>
        <translation>Nach Excel exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>exported reports</source>
        <translation>Berichtsexporte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Facts you can put in</source>
        <translation>Angaben zum Einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Fairness and people</source>
        <translation>Fairness und Personen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>fewer than five answers</source>
        <translation>weniger als fünf Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Figures, without tax</source>
        <translation>Zahlen, ohne Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>File put aside on {when}, {where}, until you delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Files for your accountant and for you. Nothing leaves this computer until you send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Files kept beside the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Fill in costs, people and hours, and it is worked out.</source>
        <translation>Tragen Sie Kosten, Personen und Stunden ein, dann wird es berechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>filled in</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Filters narrow the pictures, never a verdict.</source>
        <translation>Filter grenzen die Bilder ein, nie ein Urteil.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>Final say, {who}, {when}: </source>
        <translation>Abschließende Antwort, {who}, {when}: </translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Final say: {what}</source>
        <translation>Abschließende Antwort: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Find a change</source>
        <translation>Änderung suchen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Find a complaint</source>
        <translation>Reklamation suchen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_page.py"/>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Find or do</source>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Find or do anything</source>
        <translation>Alles finden oder tun</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <location filename="../../ui/shell/rail.py"/>
        <source>Find or do…</source>
        <translation>Finden oder tun…</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Finish what is open, say a warm goodbye, leave the door open.</source>
        <translation>Offenes zu Ende bringen, sich herzlich verabschieden, die Tür offen lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>first decide the remedy</source>
        <translation>zuerst die Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>First decide the remedy, or that none is owed. Goodwill comes on top of it.</source>
        <translation>Entscheiden Sie zuerst über die Wiedergutmachung, oder dass keine geschuldet ist. Kulanz kommt obendrauf.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>First decide the remedy, or that none is owed. The coin comes after that.</source>
        <translation>Entscheiden Sie zuerst über die Wiedergutmachung, oder dass keine geschuldet ist. Danach kommt die Münze.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>First line of the file: {line}</source>
        <translation>Erste Zeile der Datei: {line}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply after</source>
        <translation>Erste Antwort nach</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply after {time}</source>
        <translation>Erste Antwort: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply and promises kept, by what customers spend</source>
        <translation>Erste Antwort und gehaltene Zusagen, nach Umsatz der Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>First reply within</source>
        <translation>Erste Antwort binnen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>First time they ask?</source>
        <translation>Zum ersten Mal gefragt?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>First time to resolve</source>
        <translation>Bis zum ersten Abschluss</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>First what puts it right is decided; the coin comes after that.</source>
        <translation>Zuerst wird entschieden, was es in Ordnung bringt; danach kommt die Münze.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>First {n} together {amount}</source>
        <translation>Die ersten {n} zusammen {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>First {n} together {amount}, {percent}</source>
        <translation>Die ersten {n} zusammen {amount}, {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>First: {this}.</source>
        <translation>Zuerst: {this}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Fixed costs a month</source>
        <translation>Fixkosten im Monat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>follow-up survey score paper</source>
        <translation>nachfrage umfrage wertung papier</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Follow-up: {question}</source>
        <translation>Nachfrage: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>for actions only</source>
        <translation>nur Aktionen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>For each extra 1 of care</source>
        <translation>Je zusätzlicher 1 an Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>For every complaint</source>
        <translation>Für jede Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>For goods that came back. Money given back while the goods were kept is a remedy, and belongs to the complaint.</source>
        <translation>Für Ware, die zurückkam. Geld zurück ohne die Ware ist eine Wiedergutmachung und gehört zur Reklamation.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>For people without a cost of their own. Minutes keep the cost they were written with.</source>
        <translation>Für Personen ohne eigene Stundenkosten. Minuten behalten die Kosten, mit denen sie notiert wurden.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>For which purchase</source>
        <translation>Für welchen Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>For you it means: {words}.</source>
        <translation>Für Sie bedeutet das: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>For {n} days</source>
        <translation>Seit {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Forget it here</source>
        <translation>Hier vergessen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Forget: {list}</source>
        <translation>Vergessen: {list}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>forgetting how a list is read</source>
        <translation>Vergessen, wie eine Liste gelesen wird</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Forgotten. The passphrase is asked for at the next start</source>
        <translation>Vergessen. Beim nächsten Start wird nach der Passphrase gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Found in notes</source>
        <translation>In Notizen gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Found it easy {n} of 7</source>
        <translation>Fand es leicht, {n} von 7</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Four are plenty. Two or three are easier to choose from.</source>
        <translation>Vier sind reichlich. Aus zwei oder drei wählt es sich leichter.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>four digits or letters, or more</source>
        <translation>vier Ziffern oder Buchstaben, oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Four questions that help to decide.</source>
        <translation>Vier Fragen, die beim Entscheiden helfen.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>four words or sixteen characters</source>
        <translation>vier Wörter oder sechzehn Zeichen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Free home collection</source>
        <translation>Kostenlose Abholung zu Hause</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>From before a copy was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>From before csdesk was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>From now on: {words}.</source>
        <translation>Von jetzt an: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>From the facts; change what you like</source>
        <translation>Aus den Angaben; ändern Sie, was Sie möchten</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>From the first day on</source>
        <translation>Vom ersten Tag an</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>From then on the shop would be under the passphrase that the copy is under.</source>
        <translation>Von da an hätte das Geschäft die Passphrase der Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>From wages and the time that can really be used.</source>
        <translation>Aus Löhnen und der Zeit, die sich wirklich nutzen lässt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>From your till, your old app or a spreadsheet.</source>
        <translation>Aus Ihrer Kasse, Ihrem alten Programm oder einer Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>from {before} to {after}</source>
        <translation>von {before} auf {after}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>From {first} to {last}.</source>
        <translation>Von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Full time to resolve</source>
        <translation>Bis zum letzten Abschluss</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Get an empty template</source>
        <translation>Leere Vorlage holen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Give it another day</source>
        <translation>Anderen Tag nennen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>Give the final say</source>
        <translation>Abschließend antworten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Give the price of each. Two or three are enough.</source>
        <translation>Nennen Sie zu jeder den Preis. Zwei oder drei genügen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Give them everything</source>
        <translation>Alles aushändigen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Given back, tax included</source>
        <translation>Zurückgezahlt, mit Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Given by one click</source>
        <translation>Mit einem Klick gewährt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Given on {day} · worth {amount}</source>
        <translation>Gewährt am {day} · Wert {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>given {when}</source>
        <translation>gegeben {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Go forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Go to customers</source>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>Go to the next file</source>
        <translation>Zur nächsten Datei</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Go to the window that has it open, it may lie behind this one.</source>
        <translation>Gehen Sie zu dem Fenster, in dem es offen ist; vielleicht liegt es hinter diesem.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Go to {place}</source>
        <translation>Gehe zu {place}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Goes: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Gone quiet: {n}</source>
        <translation>Still geworden: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Good. Copies are kept as usual again</source>
        <translation>Gut. Kopien werden wieder wie gewohnt aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goods came back</source>
        <translation>Ware kam zurück</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Goodwill in people’s minds, reviews and referrals; what is bought later than {days} days after the care; complaints nobody voiced. Somebody who buys nothing is not lost for good. Minutes are as you wrote them down. A hidden reason can move both care and later buying; only the fair coin rules that out.</source>
        <translation>Was Kulanz in den Köpfen bewirkt, Bewertungen und Empfehlungen; was später als {days} Tage nach der Betreuung gekauft wird; Reklamationen, die niemand ausgesprochen hat. Wer nichts kauft, ist nicht für immer verloren. Minuten zählen so, wie Sie sie notiert haben. Ein verborgener Grund kann Betreuung und spätere Käufe zugleich bewegen; nur die faire Münze schließt das aus.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goodwill {cost}</source>
        <translation>Kulanz {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Goodwill, middle</source>
        <translation>Kulanz, Median</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goodwill: {what}</source>
        <translation>Kulanz: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>grave</source>
        <translation>schwer</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Group {n}</source>
        <translation>Gruppe {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Had been promised</source>
        <translation>War zugesagt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Had to tell it again</source>
        <translation>Musste es noch einmal erzählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>Half of them</source>
        <translation>Die Hälfte davon</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>half within {time}</source>
        <translation>die Hälfte: bis {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Hand it over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Hand this complaint over</source>
        <translation>Diese Reklamation übergeben</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>Hand this over</source>
        <translation>Reklamation übergeben</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Handed over to {what}</source>
        <translation>Übergeben an {what}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>handing a complaint over</source>
        <translation>Übergabe einer Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>has an open complaint</source>
        <translation>hat eine offene Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>Have I got that right?</source>
        <translation>Habe ich das richtig verstanden?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Hear it out later</source>
        <translation>Später zuhören</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Hear it out now</source>
        <translation>Jetzt zuhören</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Heard back within 7 days</source>
        <translation>Antwort binnen 7 Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Heavy care</source>
        <translation>Intensive Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/locking.py"/>
        <source>hide privacy PIN away</source>
        <translation>verdecken datenschutz pin weg</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/secret_field.py"/>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Higher: {words}</source>
        <translation>Höher: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History lacks its entries {first} to {last}; it says so itself.</source>
        <translation>Im Verlauf fehlen die Einträge {first} bis {last}; er sagt es selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History lacks its entry {first}; it says so itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History still knew {n} of the lost {things}.</source>
        <translation>Der Verlauf kannte noch {n} der verlorenen {things}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Hours a week</source>
        <translation>Stunden in der Woche</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Hours and reminders</source>
        <translation>Zeiten und Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how a list is read</source>
        <translation>wie eine Liste gelesen wird</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>How closely attention follows what customers spend</source>
        <translation>Wie eng die Zuwendung dem Umsatz der Kunden folgt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>How content are you with how it was put right?</source>
        <translation>Wie zufrieden sind Sie damit, wie es in Ordnung gebracht wurde?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How content with how it was put right?</source>
        <translation>Wie zufrieden damit, wie es in Ordnung gebracht wurde?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How content?</source>
        <translation>Wie zufrieden?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How did it go?</source>
        <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>how did it go?</source>
        <translation>wie ist es gelaufen?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>How did it reach you?</source>
        <translation>Wie hat es Sie erreicht?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>How did you say it?</source>
        <translation>Wie haben Sie es gesagt?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>How does our side of it look?</source>
        <translation>Wie sieht unsere Seite aus?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>How easy did we make it?</source>
        <translation>Wie leicht haben wir es gemacht?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How easy it was for them</source>
        <translation>Wie leicht es für Kunden war</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How easy was it?</source>
        <translation>Wie leicht war es?</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>How far the copy is</source>
        <translation>Wie weit die Kopie ist</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>How firmly</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location filename="../../ui/insight/figure_card.py"/>
        <location filename="../../ui/insight/finding_line.py"/>
        <source>How is this worked out: {what}</source>
        <translation>Wie wird das berechnet: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>How is this worked out?</source>
        <translation>Wie wird das berechnet?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>How it came</source>
        <translation>Eingangsweg</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>How it goes out</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>How it is worked out</source>
        <translation>Wie sie berechnet wird</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how it looked to each of you</source>
        <translation>wie es aus jeder Sicht aussah</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>How it went</source>
        <translation>Wie es gelaufen ist</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>How it went out</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>How letters end.</source>
        <translation>Wie Briefe enden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>How long people are kept</source>
        <translation>Wie lange Personendaten bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how long their data have to be kept</source>
        <translation>wie lange Daten aufbewahrt werden müssen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>How long words and files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How many answer</source>
        <translation>Wie viele antworten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>How many complaints take part?</source>
        <translation>Wie viele Reklamationen nehmen teil?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>How many people work for it</source>
        <translation>Wie viele Personen dafür arbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>How much of the margin service may cost. At 100 % lies the tipping point.</source>
        <translation>Wie viel vom Rohertrag Service kosten darf. Bei 100 % liegt der Kipppunkt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>How often they buy</source>
        <translation>Wie oft gekauft wird</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>How satisfied are they?</source>
        <translation>Wie zufrieden ist der Kunde?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How satisfied they are</source>
        <translation>Wie zufrieden Kunden sind</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>How serious</source>
        <translation>Wie ernst</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How serious is it?</source>
        <translation>Wie ernst ist es?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how somebody likes to be treated</source>
        <translation>Wünsche zum Umgang</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How they like to be treated</source>
        <translation>Wünsche zum Umgang</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>how to reach them directly</source>
        <translation>wie man die Person direkt erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How to reach them first</source>
        <translation>Zuerst erreichen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How upset do they sound?</source>
        <translation>Wie aufgebracht klingt der Kunde?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How upset does {name} sound?</source>
        <translation>Wie aufgebracht klingt {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>How we go on from here</source>
        <translation>Wie es von hier weitergeht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How {name} likes to be treated</source>
        <translation>Wünsche von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>I called back</source>
        <translation>Habe zurückgerufen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>I don’t know yet</source>
        <translation>Weiß ich noch nicht</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>I forgot it</source>
        <translation>Ich habe sie vergessen</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>I know, and I keep it in a second place</source>
        <translation>Das weiß ich, und ich verwahre sie an einem zweiten Ort</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I promise: {what}, by {by}.</source>
        <translation>Meine Zusage: {what}, bis {by}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I said sorry without a “but”</source>
        <translation>Ich habe mich ohne ein „Aber“ entschuldigt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them my name</source>
        <translation>Ich habe meinen Namen genannt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them my name: {name}</source>
        <translation>Ich habe meinen Namen genannt: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them that I heard it</source>
        <translation>Ich habe dem Kunden gesagt, dass ich es gehört habe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told {name} that I heard it</source>
        <translation>Ich habe {name} gesagt, dass ich es gehört habe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>If data got into wrong hands</source>
        <translation>Wenn Daten in falsche Hände geraten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>If one of them is brought back, the words are erased again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>If one of them is brought back, they are erased again by themselves.</source>
        <translation>Wird eine davon zurückgeholt, geschieht das Löschen von selbst noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>if you know it</source>
        <translation>wenn Sie es wissen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Import a list, or choose a file there</source>
        <translation>Liste importieren, dort Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>in 100</source>
        <translation>auf 100</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>In a few words: Re-true and loan bike</source>
        <translation>In wenigen Worten: Nachzentrieren und Leihrad</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>in a review</source>
        <translation>in einer Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>In goodwill</source>
        <translation>In der Kulanz</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>In hand</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>In money</source>
        <translation>In Geld</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In the European Union and the United Kingdom, unless nobody can come to harm: what happened, about how many people, what may follow, what you did. More can follow later.</source>
        <translation>In der Europäischen Union und im Vereinigten Königreich, außer wenn niemand Schaden nehmen kann: was passiert ist, wie viele Menschen es etwa betrifft, was folgen kann, was Sie getan haben. Weiteres darf später folgen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>In the eyes of those concerned</source>
        <translation>Aus Sicht der Beteiligten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>In the file, row {n}</source>
        <translation>In der Datei, Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>In their own words</source>
        <translation>In den eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>In their shoes</source>
        <translation>An der Stelle des Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>In their words, as first written.</source>
        <translation>In den Worten des Kunden, wie zuerst notiert.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In this shop: one customer, with what they bought, said and were told.</source>
        <translation>In diesem Geschäft: ein Kunde, mit dem, was er gekauft, gesagt und gehört hat.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In this shop: {n} customers, with what they bought, said and were told.</source>
        <translation>In diesem Geschäft: {n} Kunden, mit dem, was sie gekauft, gesagt und gehört haben.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>In which form</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>In your place I would mind that too.</source>
        <translation>An Ihrer Stelle würde mich das auch stören.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>In your shop</source>
        <translation>In Ihrem Geschäft</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>In your shop now: {counts}.</source>
        <translation>Jetzt in Ihrem Geschäft: {counts}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>In {currency}. Say above what it is worth.</source>
        <translation>In {currency}. Sagen Sie oben, was sie wert ist.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>In {name}’s shoes</source>
        <translation>An der Stelle von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>In {n} of your {things} a link is empty now, for what it meant is lost.</source>
        <translation>Bei {n} Ihrer {things} ist jetzt ein Verweis leer, denn das Gemeinte ist verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Including those they sent</source>
        <translation>Mit den empfohlenen Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Initials of {name}</source>
        <translation>Kürzel von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/reports/report_words.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Insight compares what customers bring with what looking after them costs.</source>
        <translation>„Einblick“ vergleicht, was Kunden einbringen, mit dem, was ihre Betreuung kostet.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Insight could not be worked out.</source>
        <translation>„Einblick“ ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Insight, Reports</source>
        <translation>Einblick, Berichte</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Insight: {view}</source>
        <translation>Einblick: {view}</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Install the newest csdesk, then try again.</source>
        <translation>Installieren Sie das neueste csdesk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Is it in another folder, on a stick, or in the bin? Open it where it is now.</source>
        <translation>Liegt sie in einem anderen Ordner, auf einem Stick oder im Papierkorb? Öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Is it on a stick or disk with a lock? Open the lock.</source>
        <translation>Liegt es auf einem Stick oder Datenträger mit Schreibschutz? Lösen Sie den Schreibschutz.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Is it reasonable?</source>
        <translation>Ist es angemessen?</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Is that computer off or gone? Then it is closed there.</source>
        <translation>Ist jener Computer aus oder nicht mehr da? Dann ist es dort geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Is there something new?</source>
        <translation>Gibt es etwas Neues?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Is this the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Is {one} the same person as {other}?</source>
        <translation>Ist {one} dieselbe Person wie {other}?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>It came back whole</source>
        <translation>Sie kam vollständig zurück</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>It can be sold again</source>
        <translation>Lässt sich wieder verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>It can be taken, but whoever has the file and a fast computer may find it out in days. Four words that have nothing to do with each other are far better.</source>
        <translation>Sie ist zulässig, aber wer die Datei und einen schnellen Computer hat, findet sie vielleicht in Tagen heraus. Vier Wörter, die nichts miteinander zu tun haben, sind viel besser.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>It can’t be shown here. Open it, or save a copy.</source>
        <translation>Sie lässt sich hier nicht zeigen. Öffnen Sie sie, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>It can’t wait its turn</source>
        <translation>Es duldet keinen Aufschub</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>It changed since the yes. Read it back once more.</source>
        <translation>Seit dem Ja hat es sich geändert. Lesen Sie es noch einmal vor.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>It costs us</source>
        <translation>Es kostet uns</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>It could not be kept</source>
        <translation>Sie ließ sich nicht halten</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Dort ließ er sich nicht speichern. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet by when, and who takes care of it.</source>
        <translation>Es steht noch nicht da, bis wann und wer sich darum kümmert.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet by when.</source>
        <translation>Es steht noch nicht da, bis wann.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, and by when.</source>
        <translation>Es steht noch nicht da, was getan wird und bis wann.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, and by whom.</source>
        <translation>Es steht noch nicht da, was getan wird und durch wen.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, by when, and by whom.</source>
        <translation>Es steht noch nicht da, was getan wird, bis wann und durch wen.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done.</source>
        <translation>Es steht noch nicht da, was getan wird.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet who takes care of it.</source>
        <translation>Es steht noch nicht da, wer sich darum kümmert.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>It ended before csdesk. Taken up again, this opens.</source>
        <translation>Vor csdesk beendet. Wird sie wieder aufgenommen, öffnet sich dies.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>It gets another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>It goes into the report “Insight”.</source>
        <translation>Es kommt in den Bericht „Einblick“.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>It got more or less than similar ones, with a reason.</source>
        <translation>Diese bekam mehr oder weniger als ähnliche, mit Begründung.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>It got more or less than similar ones, without a reason.</source>
        <translation>Diese bekam mehr oder weniger als ähnliche, ohne Begründung.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>It has paid for itself this half year. Fine, if you want to.</source>
        <translation>Es hat sich in diesem halben Jahr selbst bezahlt. In Ordnung, wenn Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>It hides the screen from whoever walks by. It does not encrypt the shop: only a passphrase does.</source>
        <translation>Sie verdeckt den Bildschirm vor allen, die vorbeigehen. Sie verschlüsselt das Geschäft nicht: Das tut nur eine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>It is asked for on the locked screen, and when csdesk starts.</source>
        <translation>Danach wird auf dem gesperrten Bildschirm gefragt und beim Start von csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>It is being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>It is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>It is being looked what goes</source>
        <translation>Es wird nachgesehen, was wegfällt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>It is being looked what is old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>It is being opened.</source>
        <translation>Sie wird gerade geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>It is being put together</source>
        <translation>Wird zusammengestellt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>It is being tried.</source>
        <translation>Wird erprobt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>It is being worked out.</source>
        <translation>Wird berechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>It is being written.</source>
        <translation>Wird geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>It is closed there</source>
        <translation>Dort ist es geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>It is drawn here as soon as it can be told.</source>
        <translation>Hier wird gezeichnet, sobald sich etwas sagen lässt.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>It is kept in {path}</source>
        <translation>Er liegt in {path}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>It is open in another program.</source>
        <translation>Sie ist in einem anderen Programm offen.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>It is open in your mail program. Nothing is sent from here.</source>
        <translation>Er ist in Ihrem E-Mail-Programm offen. Von hier aus wird nichts verschickt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>It is over. Who takes it up again can hand it over.</source>
        <translation>Sie ist abgeschlossen. Wer sie wieder aufnimmt, kann sie übergeben.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>It is something we offer</source>
        <translation>Das bieten wir an</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>It is still open.</source>
        <translation>Sie ist noch offen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>It is taken up as a complaint already</source>
        <translation>Sie ist schon als Reklamation aufgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It is time for a copy</source>
        <translation>Es ist Zeit für eine Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It is tried again by itself. You can also try now.</source>
        <translation>Es wird von selbst noch einmal versucht. Sie können es auch gleich versuchen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>It is what you count with already.</source>
        <translation>Damit rechnen Sie bereits.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It lies on this laptop too. A stick or another disk saves more.</source>
        <translation>Er liegt auch auf diesem Laptop. Ein Stick oder eine andere Festplatte schützt besser.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>It sounds reasonable.</source>
        <translation>Das klingt angemessen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>It stays so: the coin was sealed before this complaint took part.</source>
        <translation>Dabei bleibt es: Die Münze war versiegelt, bevor diese Reklamation teilnahm.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>It takes the numbers above: costs, people and hours.</source>
        <translation>Es braucht die Zahlen darüber: Kosten, Personen und Stunden.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>It was</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>It was done earlier</source>
        <translation>Es war früher fertig</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>It was made by an older csdesk and is brought up to date.</source>
        <translation>Sie stammt aus einem älteren csdesk und wird auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>It was moved, renamed or deleted, or its disk is not plugged in. Copies of it are still here, and nothing new is begun unless you say so.</source>
        <translation>Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Datenträger ist nicht angeschlossen. Kopien davon sind noch hier, und nichts Neues beginnt, wenn Sie es nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>it was raised and handled here,</source>
        <translation>sie hier eingegangen und betreut worden ist,</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>It will wait on Today</source>
        <translation>Es wartet unter „Heute“</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Its limits</source>
        <translation>Die Grenzen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>its worth</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m sorry, {name}.</source>
        <translation>Es tut mir leid, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m sorry.</source>
        <translation>Es tut mir leid.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m {person}, and we’ll ask how it went on {ask}.</source>
        <translation>Ich bin {person}, und am {ask} fragen wir nach, wie es gelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Join the two</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Joined with them before</source>
        <translation>Schon damit zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Joined with them, and gone too: {names}</source>
        <translation>Damit zusammengeführt und auch weg: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>joining two customers</source>
        <translation>Zusammenführen zweier Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Just came in</source>
        <translation>Gerade eingegangen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Keep a note of it</source>
        <translation>Halten Sie es fest</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Keep going as we are</source>
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Keep going, change the terms, or part well?</source>
        <translation>Weiter wie bisher, die Bedingungen ändern oder gut auseinandergehen?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Keep going: nothing changes, and that can be right. Change the terms: say kindly what is free and what is not. Part well: a kind end, and the door stays open. Talk with {name} first.</source>
        <translation>Weiter wie bisher: Nichts ändert sich, und das kann richtig sein. Die Bedingungen ändern: freundlich sagen, was kostenlos ist und was nicht. Gut auseinandergehen: ein freundliches Ende, und die Tür bleibt offen. Sprechen Sie zuerst mit {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Keep it as it is</source>
        <translation>So lassen, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Keep the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Keep the new day</source>
        <translation>Neuen Tag speichern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Keep the old file</source>
        <translation>Alte Datei behalten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Keep the promise.</source>
        <translation>Halten Sie die Zusage.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep their data without using them</source>
        <translation>Daten aufbewahren, ohne sie zu nutzen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Keep these</source>
        <translation>Diese speichern</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Keep these answers</source>
        <translation>Diese Antworten speichern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Keep these words</source>
        <translation>Diese Worte behalten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Keep this answer</source>
        <translation>Diese Antwort speichern</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Keep this file as it is: whoever helps you with computers will want it.</source>
        <translation>Lassen Sie diese Datei, wie sie ist: Wer Ihnen mit Computern hilft, wird sie brauchen.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Keep this PIN</source>
        <translation>Diese PIN speichern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep until then</source>
        <translation>Bis dahin aufbewahren</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep without using</source>
        <translation>Nur aufbewahren</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Keep {what}</source>
        <translation>{what} aufheben</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>Keeping a copy…</source>
        <translation>Kopie wird gesichert…</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>keeping on as before</source>
        <translation>weiter wie bisher</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>keeping their data without using them</source>
        <translation>Daten aufbewahren, ohne sie zu nutzen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Kept for another list</source>
        <translation>Für eine andere Liste aufgehoben</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Kept for when the week is over</source>
        <translation>Aufgehoben, bis die Woche vorbei ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>Kept with the complaint</source>
        <translation>Bei der Reklamation aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Kept: {kind}</source>
        <translation>Gespeichert: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Kept: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Kept: {setting}</source>
        <translation>Gespeichert: {setting}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Kept: {words}</source>
        <translation>Gespeichert: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Kind regards, and your name</source>
        <translation>Freundliche Grüße und Ihr Name</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>known for certain</source>
        <translation>sicher bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Language of reports and letters</source>
        <translation>Sprache von Berichten und Briefen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Language of the file</source>
        <translation>Sprache der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Lapsed: a voucher with {amount} left</source>
        <translation>Verfallen: ein Gutschein mit {amount} Restwert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Larger, smaller, usual text</source>
        <translation>Größerer, kleinerer, üblicher Text</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Last 90 days: {counted}.</source>
        <translation>Letzte 90 Tage: {counted}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Last asked on {day}. Ask again when something seems off.</source>
        <translation>Zuletzt gefragt am {day}. Fragen Sie wieder, wenn etwas nicht zu stimmen scheint.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy today</source>
        <translation>letzte Kopie heute</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy yesterday</source>
        <translation>letzte Kopie gestern</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy {n} days ago</source>
        <translation>letzte Kopie vor {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. Checked: all {n} customers inside.</source>
        <translation>Letzte Kopie {when}, {where}. Geprüft: Alle {n} Kunden sind darin.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. Checked: your customer is inside.</source>
        <translation>Letzte Kopie {when}, {where}. Geprüft: Ihr Kunde ist darin.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. It was opened and checked.</source>
        <translation>Letzte Kopie {when}, {where}. Sie wurde geöffnet und geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last financial year</source>
        <translation>Letztes Geschäftsjahr</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last good copy {when}, {where}. Nothing was entered since.</source>
        <translation>Letzte gute Kopie {when}, {where}. Seither wurde nichts eingegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last good copy {when}, {where}. What came after it is in no copy yet.</source>
        <translation>Letzte gute Kopie {when}, {where}. Was danach kam, ist noch in keiner Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Last score</source>
        <translation>Letzte Wertung</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last tried: {day}. It came back whole</source>
        <translation>Letzte Probe: {day}. Sie kam vollständig zurück</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last tried: {day}. It did not come back whole</source>
        <translation>Letzte Probe: {day}. Sie kam nicht vollständig zurück</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last: {when}</source>
        <translation>Zuletzt: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Late today</source>
        <translation>Heute verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin</source>
        <translation>Späterer Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin a complaint</source>
        <translation>Späterer Rohertrag je Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin a complaint: {money}</source>
        <translation>Späterer Rohertrag je Reklamation: {money}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Later margin counts for</source>
        <translation>Späterer Rohertrag zählt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin {money}</source>
        <translation>Späterer Rohertrag {money}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin, mean</source>
        <translation>Späterer Rohertrag, Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin, mean of a complaint</source>
        <translation>Späterer Rohertrag, Mittel je Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Later sheets</source>
        <translation>Spätere Blätter</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Leave it unasked</source>
        <translation>Nicht nachfragen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Leave names out</source>
        <translation>Namen weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Leave out what you still need. Of the rest every word and file goes for good; amounts, minutes, days and categories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>Leave them</source>
        <translation>Nicht einlesen</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Leave them as they are</source>
        <translation>So lassen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>Leave without it</source>
        <translation>Ohne Kopie beenden</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Leaves {amount}</source>
        <translation>Lässt {amount} übrig</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Leaves {margin} of margin.</source>
        <translation>Davon bleiben {margin} Rohertrag.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>leaving somebody unasked</source>
        <translation>Verzicht auf eine Nachfrage</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <location filename="../../ui/insight/whale.py"/>
        <source>Left after service</source>
        <translation>Bleibt nach Service</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>less care</source>
        <translation>weniger Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Less goodwill than usual. Why?</source>
        <translation>Weniger Kulanz als üblich. Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Less than an hour</source>
        <translation>Weniger als eine Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Less than usual</source>
        <translation>Weniger als üblich</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>less than usual</source>
        <translation>weniger als üblich</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Less than usual. Why?</source>
        <translation>Weniger als üblich. Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>less with spend</source>
        <translation>weniger bei mehr Umsatz</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Let down before</source>
        <translation>Früher enttäuscht</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Let down before: {title}</source>
        <translation>Schon einmal enttäuscht: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Let go what is still to be done with them</source>
        <translation>Loslassen, was noch offen ist</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Let them choose one, or write down their own idea.</source>
        <translation>Lassen Sie den Kunden wählen, oder notieren Sie die eigene Idee.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Let them finish, then write it down.</source>
        <translation>Lassen Sie den Kunden ausreden, und notieren Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Let {name} choose one, or write down their own idea.</source>
        <translation>Lassen Sie {name} wählen, oder notieren Sie die eigene Idee.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>let {name} choose, or write down their own idea</source>
        <translation>{name} wählen lassen oder die eigene Idee notieren</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Let {name} finish, then write it down.</source>
        <translation>Lassen Sie {name} ausreden, und notieren Sie es dann.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Letter begun: {what}</source>
        <translation>Brief begonnen: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>letter templates</source>
        <translation>Briefvorlagen</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Letter to {name}</source>
        <translation>Brief an {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Letter: {what}</source>
        <translation>Brief: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Letters: {n}</source>
        <translation>Briefe: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Light care</source>
        <translation>Geringe Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Light, usual and heavy care</source>
        <translation>Geringe, übliche und intensive Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Like a lottery: everyone has the same chance of a small extra, and nobody is chosen by who they are or what they spend.</source>
        <translation>Wie eine Lotterie: Alle haben die gleiche Chance auf ein kleines Extra, und niemand wird danach ausgewählt, wer er ist oder wie viel Umsatz er bringt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Limits told</source>
        <translation>Grenzen genannt</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>lines of redress</source>
        <translation>Zeilen zu Wiedergutmachung und Kulanz</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Listen steps</source>
        <translation>Schritte „Zuhören“</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Lists ({every})</source>
        <translation>Listen ({every})</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Lists like this are understood afresh from now on.</source>
        <translation>Listen wie diese werden von jetzt an neu verstanden.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Lists that are read the way you told</source>
        <translation>Listen, die so gelesen werden, wie Sie es gesagt haben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Log a call or a photo</source>
        <translation>Anruf oder Foto notieren</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/pages.py"/>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Log a complaint</source>
        <translation>Reklamation aufnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/pages.py"/>
        <source>Log a contact</source>
        <translation>Kontakt notieren</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Log a contact with {name}</source>
        <translation>Kontakt mit {name} notieren</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Log it and listen</source>
        <translation>Aufnehmen und zuhören</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Log it, listen later</source>
        <translation>Aufnehmen, später zuhören</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Look</source>
        <comment>of the window</comment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Look around first</source>
        <translation>Zuerst umsehen</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Look around with a demo shop</source>
        <translation>In einem Demo-Geschäft umsehen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Look at both</source>
        <translation>Beide ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Look at both: {name}</source>
        <translation>Beide ansehen: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Look at the backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Look at the copies</source>
        <translation>Kopien ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Look for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looked after by </source>
        <translation>Betreut von </translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looked after by nobody in particular</source>
        <translation>Von niemand Bestimmtem betreut</translation>
    </message>
    <message>
        <location filename="../../ui/insight/customer_card.py"/>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Looked after by {name}</source>
        <translation>Betreut von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>looked after by {name}</source>
        <translation>betreut von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looking after {name} has cost {cost}, with no margin to set it against</source>
        <translation>Die Betreuung von {name} hat {cost} gekostet, ohne Rohertrag zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Looking after {name} has cost {cost}. Purchases left you {margin}.</source>
        <translation>Die Betreuung von {name} hat {cost} gekostet. Von den Käufen blieben Ihnen {margin} Rohertrag.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Looking at it again</source>
        <translation>Wird noch einmal angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Looking at the copy</source>
        <translation>Kopie wird angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Looking at the file</source>
        <translation>Datei wird angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Looking for copies</source>
        <translation>Kopien werden gesucht</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Looking it up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Looks again in 3 months</source>
        <translation>Neuer Blick in 3 Monaten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Looks like {name}</source>
        <translation>Sieht aus wie {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Lost</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Lost {amount}</source>
        <translation>Verlust {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Lower end of the 95 % range</source>
        <translation>Unteres Ende der 95-%-Spanne</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Lower: {words}</source>
        <translation>Tiefer: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>made by you</source>
        <translation>von Ihnen erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Made of</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Mail addresses and phone numbers: {n}</source>
        <translation>E-Mail-Adressen und Telefonnummern: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Make a copy of the shop first</source>
        <translation>Zuerst eine Kopie des Geschäfts erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Make a mail</source>
        <translation>E-Mail erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Make a new copy now; the older ones stay.</source>
        <translation>Erstellen Sie jetzt eine neue Kopie; die älteren bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Make copies by itself</source>
        <translation>Kopien von selbst erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Make it private</source>
        <translation>Nur für mich</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>make one promise, or none</source>
        <translation>eine Zusage geben oder keine</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Make some room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Make some room there, or choose another place below.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie unten einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Make some room there, then press “Back up now”.</source>
        <translation>Schaffen Sie dort Platz, und klicken Sie dann auf „Jetzt sichern“.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Make them anew under this passphrase</source>
        <translation>Mit dieser Passphrase neu erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>Making a copy</source>
        <translation>Kopie wird erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Map of columns (*.json)</source>
        <translation>Spaltenzuordnung (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Margin after service, adding up, best customer first</source>
        <translation>Rohertrag nach Service, aufsummiert, beste Kunden zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Margin and service cost over time</source>
        <translation>Rohertrag und Servicekosten im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Margin lately</source>
        <translation>Rohertrag zuletzt</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <source>Margin so far</source>
        <translation>Rohertrag bisher</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Margin so far {amount}</source>
        <translation>Rohertrag bisher {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Margin that came back</source>
        <translation>Zurückgekommener Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Margin that came back for each extra 1 of care</source>
        <translation>Zurückgekommener Rohertrag je zusätzlicher 1 an Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>margin that came back for each extra 1 of care</source>
        <translation>zurückgekommener Rohertrag je zusätzlicher 1 an Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Margin they bring</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>Margin {margin}, service cost {service}</source>
        <translation>Rohertrag {margin}, Servicekosten {service}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>margin {name} brings</source>
        <translation>Rohertrag von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Mark as sent</source>
        <translation>Als verschickt markieren</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>Marked as sent. Later changes to this period will be listed.</source>
        <translation>Als verschickt markiert. Spätere Änderungen an diesem Zeitraum werden aufgelistet.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Match and check</source>
        <translation>Zuordnen und prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Match by hand</source>
        <translation>Von Hand zuordnen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Maya Torres, Tom Reyes</source>
        <translation>Maya Torres, Tom Reyes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Maybe {name}. {why}</source>
        <translation>Vielleicht {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Mean care and mean later margin, by how much care there was</source>
        <translation>Mittlere Betreuung und mittlerer späterer Rohertrag, nach Umfang der Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Middle</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Millbrook Cycles</source>
        <translation>Fahrrad Mühlbach</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Millbrook School</source>
        <translation>Schule Mühlbach</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Minutes and costs</source>
        <translation>Minuten und Kosten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Minutes by hand</source>
        <translation>Minuten von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Minutes for them</source>
        <translation>Minuten für den Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>minutes of a step</source>
        <translation>Minuten eines Schritts</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Minutes they waited</source>
        <translation>Wartezeit in Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>minutes you wrote down</source>
        <translation>notierte Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Mo-Fr 9-18, Sa 9-13</source>
        <translation>Mo-Fr 9-18, Sa 9-13</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Money at stake</source>
        <translation>Betroffener Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Money off</source>
        <translation>Preisnachlass</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Months are compared by what was set before the first reply</source>
        <translation>Monate werden nach dem verglichen, was vor der ersten Antwort galt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Months without margin are left open: {n}.</source>
        <translation>Monate ohne Rohertrag bleiben offen: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>more care</source>
        <translation>mehr Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>More goodwill</source>
        <translation>Mehr Kulanz</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More goodwill than usual. Why?</source>
        <translation>Mehr Kulanz als üblich. Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>More minutes</source>
        <translation>Mehr Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>More of what happened</source>
        <translation>Was noch passiert ist</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_list.py"/>
        <source>More reports</source>
        <translation>Weitere Berichte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>more than half are still open</source>
        <translation>mehr als die Hälfte ist noch offen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>more than half are still waiting</source>
        <translation>mehr als die Hälfte wartet noch</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>More than the records say; the range shows what fits them.</source>
        <translation>Mehr, als die Einträge sagen; die Spanne zeigt, was zu ihnen passt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>More than the shop can carry. Say so kindly, with the reason.</source>
        <translation>Mehr, als das Geschäft tragen kann. Sagen Sie es freundlich und mit Begründung.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>More than usual</source>
        <translation>Mehr als üblich</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>more than usual</source>
        <translation>mehr als üblich</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More than usual. Why?</source>
        <translation>Mehr als üblich. Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/quick_strip.py"/>
        <source>More than {limit}, your limit for one click. Write it in yourself.</source>
        <translation>Mehr als {limit}, Ihre Grenze für einen Klick. Tragen Sie es selbst ein.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More than {most} is seldom needed.</source>
        <translation>Mehr als {most} ist selten nötig.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>More than {n} days</source>
        <translation>Mehr als {n} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>More to ask</source>
        <translation>Mehr zu fragen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>More to do with this complaint</source>
        <translation>Mehr zu dieser Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>More to do with this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>more with spend</source>
        <translation>mehr bei mehr Umsatz</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it is postage, travel and parts. They may share it.</source>
        <translation>Das meiste sind Porto, Fahrten und Ersatzteile. Vielleicht übernimmt der Kunde einen Anteil.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it is time. A set time to call, or paid advice, may help.</source>
        <translation>Das meiste ist Zeit. Eine feste Anrufzeit oder bezahlte Beratung kann helfen.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it put things right. Look for the cause that comes back.</source>
        <translation>Das meiste brachte Fehler in Ordnung. Suchen Sie die Ursache, die wiederkommt.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Move it to this computer</source>
        <translation>Auf diesen Computer verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Move it…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Name and contact…</source>
        <translation>Name und Kontakt…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Name is enough. Phone, email and notes if you have them.</source>
        <translation>Ein Name genügt. Telefon, E-Mail und Notizen, falls vorhanden.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Name, company, address, note, tags and wishes</source>
        <translation>Name, Firma, Adresse, Notiz, Stichwörter und Wünsche</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>Name, phone or email</source>
        <translation>Name, Telefon oder E-Mail</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Name, phone or email of the other one</source>
        <translation>Name, Telefon oder E-Mail des anderen Eintrags</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Name, phone, or words from a note or complaint</source>
        <translation>Name, Telefon oder Worte aus einer Notiz oder Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>name@office.example</source>
        <translation>name@kanzlei.example</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Named in other records</source>
        <translation>In anderen Einträgen genannt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Names in braces become facts: {customer} becomes what you call them. A paragraph whose facts are missing is left out.</source>
        <translation>Namen in geschweiften Klammern werden zu Angaben: {customer} wird zur Anrede des Kunden. Ein Absatz, dessen Angaben fehlen, entfällt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Names in the title of the window</source>
        <translation>Namen im Titel des Fensters</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>Names of their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>nearly all</source>
        <translation>fast allen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Needs a first reply</source>
        <translation>Erste Antwort fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Never propose it</source>
        <translation>Nie vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>New day</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>New day kept</source>
        <translation>Neuer Tag gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>New facts</source>
        <translation>Neue Tatsachen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>New lists in {folder} are offered here. Nothing comes in by itself.</source>
        <translation>Neue Listen in {folder} werden hier angeboten. Nichts kommt von selbst herein.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>new shop</source>
        <translation>neues Geschäft</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Next step, or finish</source>
        <translation>Nächster Schritt oder fertig</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Next: {file}</source>
        <translation>Weiter: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>No account, no internet. What you type stays on this laptop.</source>
        <translation>Kein Konto, kein Internet. Was Sie schreiben, bleibt auf diesem Laptop.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>no bound</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>no bound known</source>
        <translation>keine Grenze bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>No change says that.</source>
        <translation>Keine Änderung enthält das.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>No complaint</source>
        <translation>Keine Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>no complaint</source>
        <translation>keine Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>No complaint is open.</source>
        <translation>Keine Reklamation ist offen.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>No copy is needed yet</source>
        <translation>Noch keine Kopie nötig</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>No copy is without the passphrase any more</source>
        <translation>Keine Kopie ist mehr ohne die Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>no copy there yet</source>
        <translation>noch keine Kopie dort</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>No copy yet</source>
        <translation>Noch keine Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>No export there? Copy the rows, then paste them here with Ctrl V.</source>
        <translation>Kein Export möglich? Kopieren Sie die Zeilen, und fügen Sie sie hier mit Ctrl V ein.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>No feeling was named.</source>
        <translation>Es wurde kein Gefühl benannt.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>No fixing yet. If you catch yourself explaining, stop and ask one more question.</source>
        <translation>Noch nichts lösen. Wenn Sie merken, dass Sie erklären, halten Sie inne und fragen Sie noch einmal nach.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>No folder is looked into any more.</source>
        <translation>In keinem Ordner wird mehr nachgesehen.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>No heading</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>no judgement below {n} complaints</source>
        <translation>kein Urteil unter {n} Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>No letters, questions or proposals, and no reminders on Today; lists that leave the shop have a number for their name. You still find them; every figure counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>No list yet?</source>
        <translation>Noch keine Liste?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>No longer here</source>
        <translation>Nicht mehr hier</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>No mail program answered. Copy or save the report.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Kopieren oder speichern Sie den Bericht.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>No mail program answered. The file is shown in its folder.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Die Datei wird in ihrem Ordner gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>No mail program answered. The file lies in {folder}.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Die Datei liegt in {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>No mail program answered. The text is copied: paste it where you write.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Der Text ist kopiert: Fügen Sie ihn ein, wo Sie schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>No margin to set it against</source>
        <translation>Kein Rohertrag zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>No margin to set service against</source>
        <translation>Kein Rohertrag zum Vergleich mit dem Service</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>No money meter while complaints are rare</source>
        <translation>Keine Geldanzeige, solange Reklamationen selten sind</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>No network, no account, no telemetry, no update check. One file on this laptop is the whole shop.</source>
        <translation>Kein Netz, kein Konto, keine Telemetrie, keine Suche nach Updates. Eine Datei auf diesem Laptop ist das ganze Geschäft.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>No program opened it. It is saved.</source>
        <translation>Kein Programm hat sie geöffnet. Sie ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>No purchase</source>
        <translation>Kein Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>No purchase from {name} yet, and nothing spent on service</source>
        <translation>Noch kein Kauf von {name}, und nichts für Service ausgegeben</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>No purchase yet</source>
        <translation>Noch kein Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>No purchase yet to set this against. Be generous if it helps.</source>
        <translation>Noch kein Kauf, mit dem sich das vergleichen lässt. Seien Sie großzügig, wenn es hilft.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>No remedy is owed here.</source>
        <translation>Hier ist keine Wiedergutmachung geschuldet.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>No sign of it</source>
        <translation>Kein Anzeichen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>No tax is taken off, because no usual tax is set.</source>
        <translation>Keine Steuer wird abgezogen, denn keine übliche ist hinterlegt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>No usual tax is set, so unknown tax is not taken off.</source>
        <translation>Keine übliche Steuer ist hinterlegt, also wird unbekannte Steuer nicht abgezogen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>No, it came back within 14 days.</source>
        <translation>Nein, es kam innerhalb von 14 Tagen wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>No, it took {n} contacts.</source>
        <translation>Nein, es brauchte {n} Kontakte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Nobody chooses, and what somebody spends plays no part.</source>
        <translation>Niemand wählt aus, und der Umsatz spielt keine Rolle.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Nobody counted. What stands here is marked estimated</source>
        <translation>Niemand hat gezählt. Was hier steht, gilt als geschätzt</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Nobody dealt with them for as long as you keep people.</source>
        <translation>So lange, wie Sie Personendaten aufbewahren, gab es keinen Kontakt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Nobody else got it, and they asked before.</source>
        <translation>Sonst hat es niemand bekommen, und der Kunde hat schon einmal gefragt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Nobody else works here. Add somebody under Settings, People.</source>
        <translation>Sonst arbeitet hier niemand. Fügen Sie jemanden hinzu: Einstellungen, Personen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Nobody fits all filters. Take one away.</source>
        <translation>Auf niemanden passen alle Filter. Entfernen Sie einen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Nobody fits that.</source>
        <translation>Auf niemanden passt das.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Nobody has answered in this time.</source>
        <translation>In dieser Zeit hat niemand geantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Nobody has asked yet.</source>
        <translation>Noch hat niemand gefragt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Nobody has asked yet. A good first question: call or text?</source>
        <translation>Noch hat niemand gefragt. Eine gute erste Frage: Anruf oder Nachricht?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Nobody has planned to ask yet. It takes a minute, and tells a lot.</source>
        <translation>Noch ist keine Nachfrage geplant. Sie dauert eine Minute und verrät viel.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Nobody here by those words.</source>
        <translation>Unter diesen Worten ist hier niemand.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Nobody is due.</source>
        <translation>Niemand steht an.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Nobody is here yet</source>
        <translation>Noch ist niemand hier</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Nobody is to be asked within the next seven days.</source>
        <translation>In den nächsten sieben Tagen steht keine Nachfrage an.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Nobody is waiting for anything.</source>
        <translation>Niemand wartet auf etwas.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Nobody knows {names}; it stands as written.</source>
        <translation>Unbekannt: {names}. Es bleibt stehen, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Nobody knows {names}; it will stand as written.</source>
        <translation>Unbekannt: {names}. Es bleibt stehen, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Nobody of this name was picked. Choose one of the list.</source>
        <translation>Niemand mit diesem Namen ist gewählt. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Nobody will ask {name} about this again</source>
        <translation>{name} wird dazu nicht mehr gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/pickers.py"/>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>None due</source>
        <translation>Keine fällig</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>None due this month</source>
        <translation>Keine fällig in diesem Monat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>None in particular</source>
        <translation>Keiner im Besonderen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>None is open</source>
        <translation>Keine ist offen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>none is taken off</source>
        <translation>keine wird abgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>None of these?</source>
        <translation>Nichts davon?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>None yet: the first comes at {n}.</source>
        <translation>Noch keine: Die erste kommt bei {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>None. A PIN hides the screen; it does not encrypt the shop.</source>
        <translation>Keine. Eine PIN verdeckt den Bildschirm; sie verschlüsselt das Geschäft nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>None. The passphrase opens the locked screen.</source>
        <translation>Keine. Die Passphrase öffnet den gesperrten Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being asked about new files</source>
        <translation>Verzicht auf Fragen nach neuen Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being reminded of the second place</source>
        <translation>Verzicht auf Erinnerungen an den zweiten Ort</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being reminded of the workbook</source>
        <translation>Verzicht auf Erinnerungen an die Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Not encrypted: whoever has this computer or a copy of the file can read it. Switch on the disk encryption of your system (BitLocker, FileVault, LUKS), or use a passphrase.</source>
        <translation>Nicht verschlüsselt: Wer diesen Computer oder eine Kopie der Datei hat, kann sie lesen. Schalten Sie die Festplattenverschlüsselung Ihres Systems ein (BitLocker, FileVault, LUKS), oder nutzen Sie eine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Not happy</source>
        <translation>Nicht zufrieden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <location filename="../../ui/today/reminder_card.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Not now? Say why</source>
        <translation>Nicht jetzt? Grund nennen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>not plugged in just now, {last}</source>
        <translation>gerade nicht eingesteckt, {last}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Not quite</source>
        <translation>Nicht ganz</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not quite, at first</source>
        <translation>Nicht ganz, zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Not quite, they said. Put it right, then read it back again.</source>
        <translation>Nicht ganz, sagte der Kunde. Berichtigen Sie es, und lesen Sie es noch einmal vor.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not read back</source>
        <translation>Nicht vorgelesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not something we offer</source>
        <translation>Nicht im Angebot</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Not sure yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Not these</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Not this year</source>
        <translation>Dieses Jahr nicht</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Not yet, or no</source>
        <translation>Noch nicht, oder nein</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>notes on how customers like to be treated</source>
        <translation>Notizen zu Wünschen von Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Nothing came in from a file yet.</source>
        <translation>Noch kam nichts aus einer Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Nothing had to be promised.</source>
        <translation>Es musste nichts zugesagt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <location filename="../../ui/reports/sheet_chart.py"/>
        <source>Nothing happened in this period.</source>
        <translation>In diesem Zeitraum ist nichts passiert.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Nothing happened yet. What is bought, said and promised will stand here.</source>
        <translation>Noch ist nichts passiert. Was gekauft, gesagt und zugesagt wird, steht dann hier.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>So heißt hier nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what the complaints are about</source>
        <translation>Hier steht nicht, worum es in den Reklamationen geht</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what they answered</source>
        <translation>Hier steht nicht, was geantwortet wurde</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what was paid</source>
        <translation>Hier steht nicht, was bezahlt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says who the customers are</source>
        <translation>Hier steht nicht, wer die Kunden sind</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Nothing is added until you have looked at it. You can undo a whole import later.</source>
        <translation>Nichts kommt dazu, bevor Sie es angesehen haben. Später lässt sich ein ganzer Import zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Nothing is changed before you have seen what would be different.</source>
        <translation>Nichts ändert sich, bevor Sie gesehen haben, was anders wäre.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Nothing is kept</source>
        <translation>Nichts wird aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Nothing is left from here on</source>
        <translation>Ab hier bleibt nichts übrig</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Nothing is old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Nothing is old enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>nothing is set aside</source>
        <translation>nichts ist vorgesehen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Nothing is written down yet.</source>
        <translation>Noch ist nichts notiert.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Nothing left to promise</source>
        <translation>Nichts mehr zuzusagen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>nothing left {share}</source>
        <translation>nichts übrig {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Nothing needs them</source>
        <translation>Nichts braucht sie</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Nothing needs you now.</source>
        <translation>Jetzt steht nichts an.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Nothing needs you yet</source>
        <translation>Noch steht nichts an</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing new came in.</source>
        <translation>Nichts Neues kam herein.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Nothing new in {folder}.</source>
        <translation>Nichts Neues in {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Nothing of that in this story.</source>
        <translation>Nichts davon in dieser Geschichte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Nothing to choose from yet</source>
        <translation>Noch nichts zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Nothing to compare yet. It begins with {n} settled complaints.</source>
        <translation>Noch nichts zu vergleichen. Der Vergleich beginnt mit {n} abgeschlossenen Reklamationen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Nothing to compare yet: {n} settled so far, too few that are alike.</source>
        <translation>Noch nichts zu vergleichen: bisher {n} abgeschlossen, zu wenige davon ähnlich.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Nothing to copy yet</source>
        <translation>Noch nichts zu kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Nothing to keep here</source>
        <translation>Hier gibt es nichts zu sichern</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Nothing was bought and nothing was done yet.</source>
        <translation>Noch wurde nichts gekauft und nichts getan.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/widgets/states.py"/>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing: the copy holds all that the shop holds.</source>
        <translation>Nichts würde fehlen: Die Kopie enthält alles, was im Geschäft steht.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing; one entry would be as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing; {n} entries would be as they were then.</source>
        <translation>Nichts würde fehlen; {n} Einträge wären wieder wie damals.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Number of the card</source>
        <translation>Nummer der Karte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Number of the receipt</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Number there</source>
        <translation>Nummer dort</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Numbers for DATEV</source>
        <translation>Nummern für DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>numbers in other programs</source>
        <translation>Nummern in anderen Programmen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>of 1 customer</source>
        <translation>von 1 Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of each price without tax: what you count in for putting things right.</source>
        <translation>Von jedem Preis ohne Steuer: was Sie einrechnen, um etwas in Ordnung zu bringen.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Of every {amount} someone pays, what is left after goods?</source>
        <translation>Was bleibt von je {amount}, die jemand zahlt, nach Abzug der Ware?</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>of every {amount}, or pick what sounds like you</source>
        <translation>von je {amount}, oder wählen Sie, was nach Ihnen klingt</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>of margin</source>
        <translation>vom Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>of margin. Aim: under {aim}</source>
        <translation>vom Rohertrag. Ziel: unter {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Of the last 30 days {before} is left before, {after} with this.</source>
        <translation>Von den letzten 30 Tagen bleiben bisher {before}, damit {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of the margin of their first year. It stands on the customer’s page only.</source>
        <translation>Vom Rohertrag des ersten Jahres der Empfohlenen. Sie steht nur auf der Seite des Kunden.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>of the margin {name} brings has gone into service</source>
        <translation>des Rohertrags von {name} gingen in den Service</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of the paid hours, after breaks, tidying and waiting. 80 % is usual.</source>
        <translation>Von den bezahlten Stunden, nach Pausen, Aufräumen und Warten. 80 % sind üblich.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Of the whole</source>
        <translation>Vom Ganzen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>of the {money} at stake.</source>
        <translation>des betroffenen Betrags von {money}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Of what is set aside</source>
        <translation>Vom Vorgesehenen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Of what was at stake</source>
        <translation>Vom betroffenen Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Of what was at stake: {middle}, usually {low} to {high}.</source>
        <translation>Vom betroffenen Betrag: {middle}, üblich {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Of which purchase</source>
        <translation>Von welchem Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Of {gross} paid, {tax} is tax, and {net} is yours.</source>
        <translation>Von bezahlten {gross} sind {tax} Steuer, und {net} gehören Ihnen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>of {n} customers</source>
        <translation>von {n} Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Offer choices. They pick.</source>
        <translation>Lösungen anbieten. Der Kunde wählt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Offer choices. {name} picks.</source>
        <translation>Lösungen anbieten. {name} wählt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Offer it</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Offer new files from a folder…</source>
        <translation>Neue Dateien aus einem Ordner anbieten…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>offer two ways, or say why there is only one</source>
        <translation>zwei Lösungen anbieten oder sagen, warum es nur eine gibt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Offer, agree, promise</source>
        <translation>Anbieten, vereinbaren, zusagen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Offered while listening, by what the complaint is about. Answers that were written down keep the question as it was asked.</source>
        <translation>Werden beim Zuhören angeboten, je nach Thema der Reklamation. Notierte Antworten behalten die Frage, wie sie gestellt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Offered while listening.</source>
        <translation>Wird beim Zuhören angeboten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Offline, on this laptop</source>
        <translation>Offline, auf diesem Laptop</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Old complaints</source>
        <translation>Alte Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Old words and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Older copies stay as they are; one can be brought back below.</source>
        <translation>Ältere Kopien bleiben, wie sie sind; unten lässt sich eine zurückholen.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>On another computer? Close csdesk there first.</source>
        <translation>An einem anderen Computer? Schließen Sie csdesk zuerst dort.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the edge at the side: {bare} brought nothing.</source>
        <translation>Am seitlichen Rand: {bare} brachten nichts ein.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the edges: {free} cost no service, {bare} brought nothing.</source>
        <translation>An den Rändern: {free} ohne Servicekosten, {bare} brachten nichts ein.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the lower edge: {free} cost no service.</source>
        <translation>Am unteren Rand: {free} ohne Servicekosten.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>on this laptop</source>
        <translation>auf diesem Laptop</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>On to Act</source>
        <translation>Weiter: Handeln</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>On to Empathize</source>
        <translation>Weiter: Verstehen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>on top of {money} before</source>
        <translation>zusätzlich zu {money} von früher</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>On {days} nothing was entered, so there was no copy.</source>
        <translation>Nichts eingegeben, darum auch keine Kopie: {days}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>On {days} something was entered, but no copy was made.</source>
        <translation>Etwas eingegeben, aber keine Kopie erstellt: {days}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>on “{drive}”</source>
        <translation>auf „{drive}“</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Once a week the newest copy is brought back aside, to see that it works</source>
        <translation>Einmal in der Woche wird die neueste Kopie zur Probe zurückgeholt, ohne dass sich etwas ändert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Once a year it is proposed whom to erase: nobody dealt with them for so long, and nothing is open. You decide on each.</source>
        <translation>Einmal im Jahr wird vorgeschlagen, wessen Daten gelöscht werden können: so lange kein Kontakt, und nichts ist offen. Sie entscheiden jeweils.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Once they are, each has a page with their story and what they bring.</source>
        <translation>Dann hat jeder eine Seite mit seiner Geschichte und dem, was er einbringt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Once.</source>
        <translation>Einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>One complaint, or set of notes, letters or files, is old enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>One customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>One customer’s story</source>
        <translation>Die Geschichte eines Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>One entry would be missing:</source>
        <translation>Ein Eintrag würde fehlen:</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>One file, every sheet</source>
        <translation>Eine Datei, alle Blätter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>One is due. Look at it.</source>
        <translation>Eine Person steht an. Sehen Sie sie an.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>one line to know them by</source>
        <translation>eine Zeile zum Wiedererkennen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>One more</source>
        <translation>Noch eines</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>One more: {category}</source>
        <translation>Noch eine: {category}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/listed.py"/>
        <source>One more…</source>
        <translation>Noch eines…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>one of your own</source>
        <translation>ein eigenes</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>One of your {things} had to be left out, so damaged is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>one old text or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>One person, one date</source>
        <translation>Eine Person, ein Termin</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>One-page brief</source>
        <translation>Kurzprofil</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>One-page brief…</source>
        <translation>Kurzprofil…</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Only a name so far.</source>
        <translation>Bisher nur ein Name.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Only an address of the web (https) can be opened</source>
        <translation>Nur eine Adresse im Web (https) lässt sich öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Only kept since {day}: {why}</source>
        <translation>Nur aufbewahrt seit {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Only kept, not used, since {day}: {why}</source>
        <translation>Nur aufbewahrt, nicht genutzt, seit {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Only one way</source>
        <translation>Nur eine Lösung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Only one way to offer? Say why.</source>
        <translation>Nur eine Lösung im Angebot? Sagen Sie, warum.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Only one way?</source>
        <translation>Nur eine Lösung?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Only photos and PDFs are opened from here</source>
        <translation>Von hier aus lassen sich nur Fotos und PDF öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Only what you know. “I’ll find out” is fine</source>
        <translation>Nur, was Sie wissen. „Ich finde es heraus“ genügt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only when I ask for it</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file and change its folder.</source>
        <translation>Nur Ihr Konto kann die Datei öffnen und ihren Ordner ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file now</source>
        <translation>Nur Ihr Konto kann die Datei jetzt öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file. Its folder is shared with other accounts, who could take the file away.</source>
        <translation>Nur Ihr Konto kann die Datei öffnen. Ihr Ordner ist mit anderen Konten geteilt, die die Datei entfernen könnten.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Only: {what}</source>
        <translation>Nur: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Open</source>
        <comment>complaints</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../ui/asking_for_shop.py"/>
        <source>Open a shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Open another shop</source>
        <translation>Anderes Geschäft öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Open another shop…</source>
        <translation>Anderes Geschäft öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Open complaint</source>
        <translation>Offene Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Open complaints by age</source>
        <translation>Offene Reklamationen nach Alter</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Open for reading</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open for reading only, while {name} is open in another window. You can look at everything, and change nothing.</source>
        <translation>Nur zum Lesen offen, solange {name} in einem anderen Fenster offen ist. Sie können alles ansehen und nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open for reading only: {name} can’t be written where it is. You can look at everything, and change nothing.</source>
        <translation>Nur zum Lesen offen: {name} lässt sich dort, wo es liegt, nicht schreiben. Sie können alles ansehen und nichts ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Open in my mail program</source>
        <translation>Im E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Open in the web browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open it in Excel, save it once more without a password, and choose that file.</source>
        <translation>Öffnen Sie sie in Excel, speichern Sie sie noch einmal ohne Passwort, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open it where it came from (till or old app) and choose Export or Save as, then Excel or CSV.</source>
        <translation>Öffnen Sie sie dort, wo sie herkommt (Kasse oder altes Programm), und wählen Sie Exportieren oder Speichern unter, dann Excel oder CSV.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Open reports</source>
        <translation>Berichte öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Open since</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Open the coin</source>
        <translation>Münze öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the complaint that goes to somebody else first.</source>
        <translation>Öffnen Sie zuerst die Reklamation, die jemand anders übernimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the customer it is about first.</source>
        <translation>Öffnen Sie zuerst den Kunden, um den es geht.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the customer or complaint the letter is about first.</source>
        <translation>Öffnen Sie zuerst den Kunden oder die Reklamation, um die es im Brief geht.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the last good copy</source>
        <translation>Letzte gute Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the last good copy instead</source>
        <translation>Stattdessen letzte gute Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Open the newest copy you have of your shop.</source>
        <translation>Öffnen Sie die neueste Kopie, die Sie von Ihrem Geschäft haben.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the salvaged shop</source>
        <translation>Gerettetes Geschäft öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Open the shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Open their page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open your till, shop or invoices, not the account, and export the orders or invoices from there.</source>
        <translation>Öffnen Sie Ihre Kasse, Ihren Shop oder Ihre Rechnungen, nicht das Konto, und exportieren Sie von dort die Bestellungen oder Rechnungen.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fold.py"/>
        <source>opened</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Option</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>options</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Or copy rows in your spreadsheet and press {key} here.</source>
        <translation>Oder kopieren Sie Zeilen in Ihrer Tabelle, und drücken Sie hier {key}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Or draw around some in the picture</source>
        <translation>Oder im Bild einige umranden</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>or drop another list here</source>
        <translation>oder eine andere Liste hier ablegen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>or drop it here. It is kept inside the shop file.</source>
        <translation>oder hier ablegen. Sie wird in der Geschäftsdatei aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>or in words</source>
        <translation>oder in Worten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Or in your own words</source>
        <translation>Oder in Ihren eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Or say why not</source>
        <translation>Oder den Grund nennen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Other accounts of this computer</source>
        <translation>Andere Konten dieses Computers</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Other accounts of this computer can open the file.</source>
        <translation>Andere Konten dieses Computers können die Datei öffnen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Other terms for {name}, in writing</source>
        <translation>Neue Bedingungen für {name}, schriftlich</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Others speak of one of the lost {things}: it has a place, named “Lost …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Others speak of {n} of the lost {things}: each has a place, named “Lost …”.</source>
        <translation>Andere Einträge nennen {n} der verlorenen {things}: Jeder hat einen Platz, mit dem Namen „Verloren …“.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>Others told us this too</source>
        <translation>Das haben uns auch andere gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Our answer</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>our answer</source>
        <translation>unsere Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Our answer, and why</source>
        <translation>Unsere Antwort mit Begründung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Our side</source>
        <translation>Unsere Seite</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>our side of it</source>
        <translation>unsere Seite</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Outlay of {cost} is written down</source>
        <translation>Auslage von {cost} ist notiert</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>outlays</source>
        <translation>Auslagen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Outlays: {n}</source>
        <translation>Auslagen: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>Over the {n} % aim</source>
        <translation>Über dem Ziel von {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Over your aim</source>
        <translation>Über Ihrem Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Overwrite and delete them</source>
        <translation>Überschreiben und löschen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>Own dates</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Pages of the file that make no sense any more: {n}.</source>
        <translation>Seiten der Datei, die keinen Sinn mehr ergeben: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Paid since {year}, without tax</source>
        <translation>Bezahlt seit {year}, ohne Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Paid too</source>
        <translation>Auch bezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Paid, tax included</source>
        <translation>Bezahlt, mit Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Paid, without tax</source>
        <translation>Bezahlt, ohne Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Paid, without tax, {amount}</source>
        <translation>Bezahlt, ohne Steuer, {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>part well terms keep going goodbye</source>
        <translation>trennung auseinandergehen bedingungen weiter abschied</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Part well with {name}</source>
        <translation>Gut auseinandergehen mit {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Parted well</source>
        <translation>Im Guten getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Parted well with {name}</source>
        <translation>Im Guten von {name} getrennt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Parted well, be kind. Since {day}; the door is open.</source>
        <translation>Im Guten getrennt, freundlich sein. Seit {day}; die Tür ist offen.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>parting</source>
        <translation>eine Trennung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Parting taken back</source>
        <translation>Trennung zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Parting well is being thought over until {day}. Nothing was sent.</source>
        <translation>Über die Trennung wird bis {day} nachgedacht. Nichts ist hinausgegangen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Parting well is not open yet</source>
        <translation>Gut auseinandergehen ist noch nicht möglich</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Parts of it are not what csdesk wrote. A worn disk does that, a stick that was pulled out too early, or a program that syncs files. csdesk only reads it from here on, and you lose nothing by taking your time.</source>
        <translation>Teile davon sind nicht, was csdesk geschrieben hat. Das kommt von einem alten Datenträger, einem zu früh abgezogenen Stick oder einem Programm, das Dateien abgleicht. csdesk liest die Datei von hier an nur noch, und Sie verlieren nichts, wenn Sie sich Zeit lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Passphrase of a shop in csdesk</source>
        <translation>Passphrase eines Geschäfts in csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Passphrase of the copy</source>
        <translation>Passphrase der Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Passphrase of the shop</source>
        <translation>Passphrase des Geschäfts</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>passphrase.pdf</source>
        <translation>passphrase.pdf</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Past the tipping point. Put it right all the same, it was promised.</source>
        <translation>Jenseits des Kipppunkts. Bringen Sie es trotzdem in Ordnung, es war zugesagt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Past tipping point</source>
        <translation>Jenseits Kipppunkt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Past {most} more buys no more loyalty.</source>
        <translation>Über {most} hinaus bringt mehr keine größere Treue.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Paste rows or a file into Import</source>
        <translation>Zeilen oder Datei in den Import einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>Pause the timer</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>Paused: nobody typed for 5 minutes</source>
        <translation>Angehalten: 5 Minuten lang hat niemand geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>pays</source>
        <translation>lohnt sich</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Pays by contract or subscription</source>
        <translation>Zahlt nach Vertrag oder Abo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <location filename="../../ui/letters/ways_out.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>people of the shop</source>
        <translation>Personen des Geschäfts</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>People stand in the order of your settings; nobody is ranked. A difference is something to ask about, never a judgement: there may be good reasons that nobody wrote down.</source>
        <translation>Personen stehen in der Reihenfolge Ihrer Einstellungen; es gibt keine Rangliste. Ein Unterschied ist ein Anlass zu fragen, nie ein Urteil: Es kann gute Gründe geben, die niemand notiert hat.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>People, on comparable complaints</source>
        <translation>Personen, bei vergleichbaren Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>phone numbers and mail addresses</source>
        <translation>Telefonnummern und E-Mail-Adressen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Photos and documents: {n}</source>
        <translation>Fotos und Dokumente: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Fotos und PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Pick a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Pick a number, or write down what {name} said.</source>
        <translation>Wählen Sie eine Zahl, oder notieren Sie, was {name} gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Pick one and make it yours</source>
        <translation>Wählen Sie eines und machen Sie es zu Ihrem</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>Pick or write something true, and it stands here.</source>
        <translation>Wählen oder schreiben Sie etwas Wahres, dann steht es hier.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>Picture (*.png);;Drawing that scales (*.svg)</source>
        <translation>Bild (*.png);;Skalierbare Zeichnung (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Picture saved</source>
        <translation>Bild gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>PIN or passphrase</source>
        <translation>PIN oder Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/rail.py"/>
        <source>Places</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Plainer</source>
        <translation>Schlichter</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>planned</source>
        <translation>geplanten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubt_button.py"/>
        <source>please look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Plug it in again, or choose another place below.</source>
        <translation>Stecken Sie ihn wieder ein, oder wählen Sie unten einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Plug it in when you can: the next copy goes there by itself.</source>
        <translation>Stecken Sie ihn ein, wenn es passt: Die nächste Kopie geht von selbst dorthin.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>PNG or JPEG, up to 2 MB. It is kept inside the shop file.</source>
        <translation>PNG oder JPEG, bis 2 MB. Es wird in der Geschäftsdatei aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Post it where the review stands, and keep it here.</source>
        <translation>Veröffentlichen Sie es, wo die Bewertung steht, und bewahren Sie es hier auf.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Postage, travel</source>
        <translation>Porto, Fahrt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Postage, travel, parts</source>
        <translation>Porto, Fahrt, Ersatzteile</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Postcode and town</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Press to make one</source>
        <translation>Zum Sichern klicken</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview of the sheet</source>
        <translation>Vorschau auf das Blatt</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview of {sheet}</source>
        <translation>Vorschau auf {sheet}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Print a card</source>
        <translation>Karte drucken</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Print answer cards</source>
        <translation>Antwortkarten drucken</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Print cards for this week</source>
        <translation>Karten für diese Woche drucken</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Privacy and lock</source>
        <translation>Datenschutz und Sperre</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>probably; please look it over</source>
        <translation>wahrscheinlich; bitte durchsehen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Problem and fix</source>
        <translation>Problem und Abhilfe</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise 1 day late</source>
        <translation>Zusage 1 Tag verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise due today</source>
        <translation>Zusage heute fällig</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise due {day}</source>
        <translation>Zusage fällig {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise kept: {what}</source>
        <translation>Zusage gehalten: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise missed: {what}</source>
        <translation>Zusage nicht gehalten: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise moved: {what}</source>
        <translation>Zusage verschoben: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Promise running late</source>
        <translation>Zusage verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Promise to {name} kept</source>
        <translation>Zusage an {name} gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise {n} days late</source>
        <translation>Zusage {n} Tage verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Promise: {day}</source>
        <translation>Zusage: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Promise: {what}</source>
        <translation>Zusage: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promised: {what}</source>
        <translation>Zugesagt: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Promises kept</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Promises kept {share}</source>
        <translation>Gehaltene Zusagen {share}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Promises running late</source>
        <translation>Verspätete Zusagen</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Promises this week</source>
        <translation>Zusagen diese Woche</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Promises, follow-ups and call-backs will wait for you here. Start with whichever is easiest.</source>
        <translation>Zusagen, Nachfragen und Rückrufe warten hier auf Sie. Beginnen Sie mit dem, was am leichtesten fällt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Promises: {n}</source>
        <translation>Zusagen: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Propose to erase people</source>
        <translation>Löschen von Personendaten vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Propose to erase words and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Proposed when a complaint is put right.</source>
        <translation>Wird vorgeschlagen, wenn eine Reklamation in Ordnung gebracht ist.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Purchase of {amount} is written down</source>
        <translation>Kauf über {amount} ist notiert</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Purchases: {n}</source>
        <translation>Käufe: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Put a line with headings above the rows: Name, Email, Date, Total.</source>
        <translation>Setzen Sie eine Zeile mit Überschriften über die Zeilen: Name, E-Mail, Datum, Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Put in a report</source>
        <translation>In Bericht einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Put in {meaning}</source>
        <translation>Einfügen: {meaning}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Put it back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Put it into goodwill</source>
        <translation>Als Kulanz eintragen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Put the file from before back</source>
        <translation>Vorige Datei wieder einsetzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Put the shop elsewhere</source>
        <translation>Geschäft anderswo ablegen</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Put the shop under a passphrase</source>
        <translation>Geschäft mit einer Passphrase schützen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Put them under it</source>
        <translation>Damit schützen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Put this file aside</source>
        <translation>Diese Datei beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>puts it right</source>
        <translation>bringt es in Ordnung</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>putting a customer away</source>
        <translation>Archivieren eines Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>putting the yearly look off</source>
        <translation>Aufschieben der jährlichen Durchsicht</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Putting things right</source>
        <translation>In Ordnung bringen</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Quarter {n} is over</source>
        <translation>Das {n}. Quartal ist vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Quarter {n}, {first} to {last}</source>
        <translation>{n}. Quartal, {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Quarters and years of the books are counted from there.</source>
        <translation>Von dort zählen die Quartale und Jahre der Bücher.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Question {n} of {all}</source>
        <translation>Frage {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Questions still to be asked: {n}</source>
        <translation>Noch zu stellende Fragen: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/questions_to_ask.py"/>
        <location filename="../../ui/settings/section.py"/>
        <source>Questions to ask</source>
        <translation>Gute Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>Questions worth asking</source>
        <translation>Fragen, die sich lohnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Quick remedies</source>
        <translation>Schnelle Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quick remedy</source>
        <translation>Schnelle Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>quite sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Read answer cards</source>
        <translation>Antwortkarten eingeben</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Read back</source>
        <translation>Vorgelesen</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read back what you understood, and hear a yes: {words}</source>
        <translation>Lesen Sie vor, was Sie verstanden haben, und hören Sie ein Ja: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Read from a printed card</source>
        <translation>Von einer Karte übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read it back</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Read it back later</source>
        <translation>Später vorlesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Read it back to them</source>
        <translation>Dem Kunden vorlesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Read it back to {name}</source>
        <translation>{name} vorlesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>read it back, and hear a yes</source>
        <translation>vorlesen und ein Ja hören</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>Read or print answer cards</source>
        <translation>Antwortkarten eingeben oder drucken</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Read the newest report</source>
        <translation>Neuesten Bericht lesen</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Read the report</source>
        <translation>Bericht lesen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Read the way you told us on {day}</source>
        <translation>So gelesen, wie Sie es am {day} gesagt haben</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Read: what {name} said</source>
        <translation>Lesen: was {name} gesagt hat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Reading the figures…</source>
        <translation>Zahlen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Reading what can be read</source>
        <translation>Lesbares wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Reads every entry, sum and the whole History. It changes nothing.</source>
        <translation>Liest jeden Eintrag, jede Summe und den ganzen Verlauf. Es ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>ready {day}</source>
        <translation>fertig {day}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, changed by you</source>
        <translation>Bereit, von Ihnen geändert</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, somebody new</source>
        <translation>Bereit, jemand Neues</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, the same person</source>
        <translation>Bereit, dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Reasonable</source>
        <translation>Angemessen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>reasonable or not</source>
        <translation>ob es angemessen ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Reasonable? You decide.</source>
        <translation>Angemessen? Sie entscheiden.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Recommend score</source>
        <translation>Empfehlungswert</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Recommend score month by month</source>
        <translation>Empfehlungswert Monat für Monat</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Recommend score {score}</source>
        <translation>Empfehlungswert {score}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Remedies and goodwill: {n}</source>
        <translation>Wiedergutmachungen und Kulanz: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Remedy and goodwill are kept apart.</source>
        <translation>Wiedergutmachung und Kulanz werden getrennt geführt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Remedy and goodwill are worth {share} {of}</source>
        <translation>Wiedergutmachung und Kulanz entsprechen {share} {of}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Remedy {cost}</source>
        <translation>Wiedergutmachung {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Remedy, middle</source>
        <translation>Wiedergutmachung, Median</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Remedy: {what}</source>
        <translation>Wiedergutmachung: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Remember it on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Remember this for the next file like it</source>
        <translation>Für die nächste solche Datei merken</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Remind me of the workbook</source>
        <translation>An die Arbeitsmappe erinnern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Rent, insurance, and wages beyond the time for customers: what has to be paid whatever comes in.</source>
        <translation>Miete, Versicherung und Löhne über die Zeit für Kunden hinaus: was zu zahlen ist, gleich was hereinkommt.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>reopening a complaint</source>
        <translation>Wiederaufnahme einer Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Replace it, or save as “{other}”?</source>
        <translation>Ersetzen oder als „{other}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Replied</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Replied on {what}</source>
        <translation>Geantwortet auf {what}</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>reply apology choices goodbye email</source>
        <translation>antwort entschuldigung lösungen abschied e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Reply to a review</source>
        <translation>Auf Bewertung antworten</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Report of what went wrong</source>
        <translation>Bericht, was schiefgegangen ist</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Resolved: nothing more to do</source>
        <translation>Erledigt: nichts weiter zu tun</translation>
    </message>
    <message>
        <location filename="../../ui/customers/restricted.py"/>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/restricted.py"/>
        <source>Restricted: their data are only kept, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Retire</source>
        <translation>Ausscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Return of {amount} is written down</source>
        <translation>Retoure über {amount} ist notiert</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}</source>
        <translation>Bewertung auf {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}: 1 star</source>
        <translation>Bewertung auf {what}: 1 Stern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}: {n} stars</source>
        <translation>Bewertung auf {what}: {n} Sterne</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Reviews: {n}</source>
        <translation>Bewertungen: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Rings are months that are not whole; no trend rests on them.</source>
        <translation>Ringe sind unvollständige Monate; auf ihnen ruht kein Trend.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Room</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Room for care</source>
        <translation>Spielraum für Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Said sorry</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Same as {who}</source>
        <translation>Gleich wie {who}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same cause</source>
        <translation>gleiche Ursache</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Same person as…</source>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same promise broken</source>
        <translation>gleiche Zusage gebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same subject</source>
        <translation>gleiches Thema</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Save a sheet to print</source>
        <translation>Blatt zum Drucken speichern</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Save a sheet to print…</source>
        <translation>Blatt zum Drucken speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Save as a map file…</source>
        <translation>Zuordnung speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Save as Excel</source>
        <translation>Als Excel speichern</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Save contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Save details as text</source>
        <translation>Details als Text speichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Save everything</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Save everything about them</source>
        <translation>Alles über den Kunden speichern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Save it…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Save review</source>
        <translation>Bewertung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the details</source>
        <translation>Details speichern</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the empty template</source>
        <translation>Leere Vorlage speichern</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Save the list of {rows} that stayed out…</source>
        <translation>Nicht eingelesene speichern ({rows})…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the map of columns</source>
        <translation>Spaltenzuordnung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the rows that stayed out</source>
        <translation>Nicht eingelesene Zeilen speichern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Save under that name</source>
        <translation>Unter diesem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Save what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Saved on this laptop</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Saved. Print it, then delete it</source>
        <translation>Gespeichert. Drucken Sie es, und löschen Sie es dann</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <location filename="../../ui/trouble.py"/>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Saved: {records} and {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_page.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Say first who else they are.</source>
        <translation>Sagen Sie zuerst, wer es noch ist.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Say first who wrote it</source>
        <translation>Sagen Sie zuerst, wer es geschrieben hat</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Say hello</source>
        <translation>Hallo sagen</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Say hello to {name}</source>
        <translation>{name} Hallo sagen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Say how it ended.</source>
        <translation>Sagen Sie, wie es ausging.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say how our side of it looks</source>
        <translation>sagen, wie unsere Seite aussieht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Say how your goodbye goes out to {name}: by mail, on paper or as text.</source>
        <translation>Sagen Sie, wie Ihr Abschied zu {name} kommt: per E-Mail, auf Papier oder als Text.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Say in a few words what is new. Then it opens at Act.</source>
        <translation>Sagen Sie in wenigen Worten, was neu ist. Dann öffnet sie sich bei „Handeln“.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Say in a few words what is new. Then it opens at Listen.</source>
        <translation>Sagen Sie in wenigen Worten, was neu ist. Dann öffnet sie sich bei „Zuhören“.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Say in a few words why. The next one who reads it will know.</source>
        <translation>Sagen Sie in wenigen Worten, warum. Wer es als Nächstes liest, weiß Bescheid.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Say it in your own voice. These are starting points, not a script.</source>
        <translation>Sagen Sie es mit Ihrer eigenen Stimme. Das sind Anregungen, kein Drehbuch.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>Say it to them</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Say it, and mean it</source>
        <translation>Sagen, und so meinen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Say that it could not be kept</source>
        <translation>Sagen, dass sie sich nicht halten ließ</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Say that you know what a loss means.</source>
        <translation>Bestätigen Sie, dass Sie wissen, was ein Verlust bedeutet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>Say what falls due</source>
        <translation>Melden, was fällig wird</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Say what is free and what is not. Told kindly, in writing.</source>
        <translation>Sagen Sie, was kostenlos ist und was nicht. Freundlich und schriftlich.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Say what they asked for, so that it is counted.</source>
        <translation>Sagen Sie, was gewünscht wurde, damit es mitzählt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say whether their idea is reasonable</source>
        <translation>sagen, ob die Idee angemessen ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Say whether they agreed.</source>
        <translation>Sagen Sie, ob der Kunde einverstanden war.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say who asks how it went, and when</source>
        <translation>sagen, wer wann nachfragt, wie es gelaufen ist</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Say why</source>
        <translation>Mit Begründung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say why it is more or less serious now</source>
        <translation>sagen, warum es jetzt mehr oder weniger ernst ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Saying that you heard it</source>
        <translation>Rückmeldung an den Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Scored you {n} of 10</source>
        <translation>Hat Ihnen {n} von 10 gegeben</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Search in this story</source>
        <translation>In dieser Geschichte suchen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>Second time within 12 months. We let {name} down before: “{title}”, {day}.</source>
        <translation>Zum zweiten Mal in 12 Monaten. Wir haben {name} schon einmal enttäuscht: „{title}“, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>Second time within 12 months: this came back after it was settled.</source>
        <translation>Zum zweiten Mal in 12 Monaten: Das kam nach dem Abschluss wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>See the first time</source>
        <translation>Das erste Mal ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>See the three options</source>
        <translation>Die drei Optionen ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See what goes of {name}</source>
        <translation>Ansehen, was von {name} wegfällt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See what goes…</source>
        <translation>Ansehen, was wegfällt…</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>See what would change</source>
        <translation>Ansehen, was sich ändert</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>See whom it is about</source>
        <translation>Sehen Sie nach, wen es betrifft</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>See why</source>
        <translation>Grund ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>See your customers</source>
        <translation>Kunden ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Seems not to pay</source>
        <translation>Lohnt sich wohl nicht</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Seems to pay</source>
        <translation>Lohnt sich wohl</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. 1 change since you sent it.</source>
        <translation>Verschickt am {day}. Seither 1 Änderung.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. Nothing changed since.</source>
        <translation>Verschickt am {day}. Seither keine Änderung.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. What was in it can’t be read any more.</source>
        <translation>Verschickt am {day}. Was darin stand, ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. {n} changes since you sent it.</source>
        <translation>Verschickt am {day}. Seither {n} Änderungen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Sent to us by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>sent to us by {name}</source>
        <translation>empfohlen von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Serious as it turned out</source>
        <translation>Ernst, wie sich zeigte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service as a share of margin, month by month</source>
        <translation>Service als Anteil am Rohertrag, Monat für Monat</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <source>Service budget, {n} % of margin</source>
        <translation>Servicebudget, {n} % vom Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <source>Service cost so far</source>
        <translation>Servicekosten bisher</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Service cost so far {amount}</source>
        <translation>Servicekosten bisher {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Service cost {amount}</source>
        <translation>Servicekosten {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Service costs {share} of the margin now. Over the aim: {before} customers before, {after} with this; past the tipping point: {past}.</source>
        <translation>Service kostet jetzt {share} des Rohertrags. Über dem Ziel: bisher {before} Kunden, damit {after}; jenseits des Kipppunkts: {past}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Service month by month</source>
        <translation>Service Monat für Monat</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>service passed margin</source>
        <translation>Service über dem Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>service passed the budget</source>
        <translation>Service über dem Budget</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Service so far</source>
        <translation>Service bisher</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service took {share} of the margin</source>
        <translation>Service nahm {share} des Rohertrags</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service, of each month’s margin</source>
        <translation>Service, vom Rohertrag des Monats</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>set a time after {name} told you</source>
        <translation>einen Zeitpunkt wählen, nachdem {name} es erzählt hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>set a time that is not to come</source>
        <translation>einen Zeitpunkt wählen, der nicht in der Zukunft liegt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Set aside for care</source>
        <translation>Für Betreuung vorgesehen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Set aside for care, and used</source>
        <translation>Für Betreuung vorgesehen und verbraucht</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Set to “{first}” before the first reply. That stays; what it is now is added.</source>
        <translation>Vor der ersten Antwort auf „{first}“ gesetzt. Das bleibt; der jetzige Stand kommt dazu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/settings/settings_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Settle it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>settled</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Settled</source>
        <comment>complaints</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Settled another way</source>
        <translation>Anders erledigt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Settled at the first contact</source>
        <translation>Beim ersten Kontakt abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Settled {day}</source>
        <translation>Abgeschlossen {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Settled.</source>
        <translation>Abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Settled: {title}</source>
        <translation>Abgeschlossen: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>settling a complaint</source>
        <translation>Abschluss einer Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>several with commas</source>
        <translation>mehrere, mit Kommas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Share of the margin</source>
        <translation>Anteil am Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Share of the margin spent on service</source>
        <translation>Anteil des Rohertrags, der in den Service ging</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Sheets of the report</source>
        <translation>Blätter des Berichts</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Shop file</source>
        <translation>Geschäftsdatei</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Shop file: {name}</source>
        <translation>Geschäftsdatei: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Shop files (*{ending})</source>
        <translation>Geschäftsdateien (*{ending})</translation>
    </message>
    <message>
        <location filename="../../ui/asking_for_shop.py"/>
        <source>Shops of csdesk (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Show only some of it</source>
        <translation>Nur einen Teil zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Show the changes</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/questions_bar.py"/>
        <source>Show the lines…</source>
        <translation>Zeilen anzeigen…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Show them</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/secret_field.py"/>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>Show where</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Show {name}’s story</source>
        <translation>Geschichte von {name} zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_list.py"/>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Shows what would change first. Today’s data is copied before.</source>
        <translation>Zeigt zuerst, was sich ändern würde. Die heutigen Daten werden vorher kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Signs as</source>
        <translation>Zeichnet als</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Similar complaints were given about as much.</source>
        <translation>Ähnliche Reklamationen bekamen ungefähr gleich viel.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Since when?</source>
        <translation>Seit wann?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Since {day}.</source>
        <translation>Seit {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <source>Since {day}. Nothing of this waits for anybody any more.</source>
        <translation>Seit {day}. Nichts davon wartet mehr auf jemanden.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>Skip this row	Del</source>
        <translation>Zeile überspringen	Del</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Skipped for now</source>
        <translation>Vorerst übersprungen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>small</source>
        <translation>gering</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>smaller entries ({table})</source>
        <translation>kleinere Einträge ({table})</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>So far</source>
        <translation>Bis hier</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>So far. It counts if it stays settled {n} more days.</source>
        <translation>Bisher ja. Es zählt, wenn es noch {n} Tage abgeschlossen bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>So many in 100 purchases of the last twelve months.</source>
        <translation>So viele auf 100 Käufe der letzten zwölf Monate.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>So that every total stays the same, under “Erased customer {n}” dates and sums of:</source>
        <translation>Damit jede Summe gleich bleibt, unter „Gelöschter Kunde {n}“ Datum und Betrag von:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>So that work can be shared. By others: minutes somebody else gave to complaints they look after, in the last 90 days. Told again: how often a customer had to.</source>
        <translation>Damit sich Arbeit aufteilen lässt. Durch andere: Minuten, die andere in den letzten 90 Tagen für Reklamationen dieser Person aufgewendet haben. Noch einmal erzählt: wie oft ein Kunde das tun musste.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Some sales are in another currency than your shop’s. They stay out until you say what it is worth.</source>
        <translation>Einige Verkäufe sind in einer anderen Währung als der Ihres Geschäfts. Sie bleiben draußen, bis Sie sagen, was sie wert ist.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>somebody could get hurt</source>
        <translation>Verletzungsgefahr</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Somebody else took this down: {words}</source>
        <translation>Das hat jemand anders notiert: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Somebody in it was erased since, and is erased again at once.</source>
        <translation>Jemand darin wurde seither gelöscht und wird sofort wieder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>Somebody is to be called back by {time}.</source>
        <translation>Ein Rückruf steht an, bis {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Somebody just told you</source>
        <translation>Jemand hat Ihnen gerade etwas erzählt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>Somebody waits for a first word from you, by {time}.</source>
        <translation>Jemand wartet auf ein erstes Wort von Ihnen, bis {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>something could be read in two ways</source>
        <translation>etwas lässt sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Something else we don’t offer…</source>
        <translation>Etwas anderes, das wir nicht anbieten…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Something else, write it down</source>
        <translation>Etwas anderes, eintragen</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Something in csdesk doesn’t work as it should.</source>
        <translation>In csdesk funktioniert etwas nicht, wie es sollte.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Something is still to be done with them</source>
        <translation>Es ist noch etwas offen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>Something is written here already. Clear it, and one click fills it.</source>
        <translation>Hier steht schon etwas. Leeren Sie es, und ein Klick füllt es aus.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Something of equal worth</source>
        <translation>Gleichwertiger Ersatz</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Something true you can say</source>
        <translation>Etwas Wahres, das Sie sagen können</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Something went wrong inside csdesk.</source>
        <translation>In csdesk ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Something went wrong inside csdesk. What you entered before is safe.</source>
        <translation>In csdesk ist etwas schiefgegangen. Was Sie vorher eingegeben haben, ist gesichert.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Sounded</source>
        <translation>Klang</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Spend least</source>
        <translation>Kleinster Umsatz</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Spend most</source>
        <translation>Größter Umsatz</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Spend plays no part</source>
        <translation>Umsatz spielt keine Rolle</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Spend {spend} · margin {margin} · service cost {cost}</source>
        <translation>Umsatz {spend} · Rohertrag {margin} · Servicekosten {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Spend, margin, time, remedy, goodwill</source>
        <translation>Umsatz, Rohertrag, Zeit, Wiedergutmachung, Kulanz</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>spent on service</source>
        <translation>für Service ausgegeben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Stands on letters and reports.</source>
        <translation>Steht auf Briefen und Berichten.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Stars without a word. Nobody has replied yet.</source>
        <translation>Sterne ohne ein Wort. Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Start a fair-coin trial</source>
        <translation>Versuch mit der fairen Münze starten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Start a trial</source>
        <translation>Versuch starten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Start another trial</source>
        <translation>Weiteren Versuch starten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Start or pause the timer</source>
        <translation>Uhr starten oder anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>Start the timer</source>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Start the trial</source>
        <translation>Versuch starten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Start with one customer</source>
        <translation>Mit einem Kunden anfangen</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>starting a fair-coin trial</source>
        <translation>Start eines Versuchs mit der fairen Münze</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Stay with {currency}</source>
        <translation>Bei {currency} bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Stays out, as you said</source>
        <translation>Bleibt draußen, wie Sie sagten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Step by step. This is no legal advice; where you live, ask who knows.</source>
        <translation>Schritt für Schritt. Das ist keine Rechtsberatung; fragen Sie bei sich jemanden, der es weiß.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>Step {n} of {all}: {name}</source>
        <translation>Schritt {n} von {all}: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Still far from the tipping point. Be generous if it helps.</source>
        <translation>Noch weit vom Kipppunkt. Seien Sie großzügig, wenn es hilft.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Still stuck? Save the details and send them to whoever helps you with computers.</source>
        <translation>Geht es immer noch nicht? Speichern Sie die Details, und schicken Sie sie jemandem, der Ihnen mit Computern hilft.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Still to be done with them</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Still to do: {these} and {last}.</source>
        <translation>Noch offen: {these} und {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>Still waiting</source>
        <translation>Warten noch</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Stop it</source>
        <translation>Stoppen Sie es</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Stop looking there</source>
        <translation>Dort nicht mehr nachsehen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Stop the fair-coin trial</source>
        <translation>Versuch mit der fairen Münze anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Stop the trial</source>
        <translation>Versuch anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Stopped. Nothing was added.</source>
        <translation>Angehalten. Nichts kam dazu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Stopped. The file was not checked to its end.</source>
        <translation>Angehalten. Die Datei wurde nicht bis zum Ende geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>stopping a fair-coin trial</source>
        <translation>Anhalten eines Versuchs mit der fairen Münze</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Street, town, phone, mail</source>
        <translation>Straße, Ort, Telefon, E-Mail</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>such as 0.92</source>
        <translation>etwa 0,92</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as 10001</source>
        <translation>etwa 10001</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as 1001</source>
        <translation>etwa 1001</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>such as 2.5</source>
        <translation>etwa 2,5</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>such as 20</source>
        <translation>etwa 19</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>such as a new chain</source>
        <translation>etwa eine neue Kette</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>such as GB</source>
        <translation>etwa DE</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as {codes}</source>
        <translation>etwa {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Swedish, English is fine</source>
        <translation>Schwedisch, Englisch geht auch</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Switch to {name}</source>
        <translation>Zu {name} wechseln</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>System follows what the computer shows, by day and by night.</source>
        <translation>„System“ folgt dem, was der Computer zeigt, bei Tag und bei Nacht.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Take apart again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Take apart again: {name}</source>
        <translation>Wieder trennen: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Take it away…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Take it down as a complaint, with all its steps</source>
        <translation>Als Reklamation aufnehmen, mit allen Schritten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Take it down as a public review, with its link and stars</source>
        <translation>Als öffentliche Bewertung aufnehmen, mit Verweis und Sternen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Take it up as a complaint</source>
        <translation>Als Reklamation aufnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/offers_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Take off the list: {words}</source>
        <translation>Von der Liste nehmen: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Take the address {address}</source>
        <translation>Adresse {address} nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Take the next good one</source>
        <translation>Nächste gute nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Take the parting from {name} back?</source>
        <translation>Die Trennung von {name} zurücknehmen?</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Take the passphrase away</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Take this name</source>
        <translation>Diesen Namen nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Take this off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Take this option away</source>
        <translation>Diese Lösung entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Taken away.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Taken back: {amount} of a voucher</source>
        <translation>Zurückgenommen: {amount} eines Gutscheins</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Taken off the list</source>
        <translation>Von der Liste genommen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Taken off: {words}</source>
        <translation>Entfernt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Taken up again.</source>
        <translation>Wieder aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Taken up again: {what}</source>
        <translation>Wieder aufgenommen: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>taken up again: {why}</source>
        <translation>wieder aufgenommen: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a complaint back</source>
        <translation>Rücknahme einer Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a letter away</source>
        <translation>Entfernen eines Briefs</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a parting back</source>
        <translation>Rücknahme einer Trennung</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a purchase away</source>
        <translation>Entfernen eines Kaufs</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a review away</source>
        <translation>Entfernen einer Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a review up as a complaint</source>
        <translation>Aufnahme einer Bewertung als Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking an expense away</source>
        <translation>Entfernen einer Auslage</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking away what changed in the shop</source>
        <translation>Entfernen dessen, was sich im Geschäft geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking minutes away</source>
        <translation>Entfernen von Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking out an enclosed file</source>
        <translation>Herausnehmen eines Anhangs</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking the use of a voucher back</source>
        <translation>Rücknahme der Einlösung eines Gutscheins</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking two customers apart</source>
        <translation>Trennen zweier zusammengeführter Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Talk options</source>
        <translation>Optionen besprechen</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Talk options with {name}</source>
        <translation>Optionen mit {name} besprechen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Task switchers and screen sharing show the title. Off: it only says csdesk.</source>
        <translation>Fensterumschalter und Bildschirmfreigabe zeigen den Titel. Aus: Er sagt nur csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Tax in it</source>
        <translation>Steuer darin</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Tax that prices include</source>
        <translation>In Preisen enthaltene Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Tax that your prices include</source>
        <translation>Steuer, die in Ihren Preisen enthalten ist</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Teaches until 15:00</source>
        <translation>Unterrichtet bis 15:00</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Tell her why it happened</source>
        <translation>Sagen, warum es passiert ist</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Tell the authority within 72 hours</source>
        <translation>Melden Sie es der Behörde innerhalb von 72 Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Tell the people themselves</source>
        <translation>Sagen Sie es den Betroffenen selbst</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>tell {name} that you heard it</source>
        <translation>{name} sagen, dass Sie es gehört haben</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>telling {name}</source>
        <translation>die Rückmeldung an {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Terms changed</source>
        <translation>Bedingungen geändert</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Tested</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>text</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Text and CSV (*.csv *.tsv *.txt *.tab)</source>
        <translation>Text und CSV (*.csv *.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Text first</source>
        <translation>Zuerst Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Thank you for asking, {name}.</source>
        <translation>Danke, dass Sie fragen, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Thank you for asking.</source>
        <translation>Danke, dass Sie fragen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>Thank you for telling me, and not just going elsewhere.</source>
        <translation>Danke, dass Sie es mir sagen und nicht einfach woanders hingehen.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Thank-yous</source>
        <translation>Dankeschöns</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>That did not work. Nothing was changed. Try again.</source>
        <translation>Das ist nicht gelungen. Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>That has more decimals than there are coins.</source>
        <translation>Das sind mehr Nachkommastellen, als es Münzen gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>That is not it.</source>
        <translation>Das ist sie nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>That is your margin. It decides where the tipping point sits.</source>
        <translation>Das ist Ihr Rohertrag. Er bestimmt, wo der Kipppunkt liegt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>That should not have happened. {sorry}</source>
        <translation>Das hätte nicht passieren dürfen. {sorry}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>That worth can’t be read</source>
        <translation>Dieser Wert ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The amount they paid is enough; tax and cost make the margin exact.</source>
        <translation>Der bezahlte Betrag genügt; mit Steuer und Kosten wird der Rohertrag genau.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>The bars begin with the first answer.</source>
        <translation>Die Balken beginnen mit der ersten Antwort.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>The bars begin with the first complaint.</source>
        <translation>Die Balken beginnen mit der ersten Reklamation.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>The bars begin with the first look that has figures.</source>
        <translation>Die Balken beginnen mit der ersten Auswertung, die Zahlen hat.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The best {few} of {n} customers shown bring {percent}.</source>
        <translation>Die besten {few} von {n} gezeigten Kunden bringen {percent}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>The brief is saved</source>
        <translation>Das Kurzprofil ist gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>The card is ready to print</source>
        <translation>Die Karte kann gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>The cause helps to make it not happen again. Undo is there if you need it.</source>
        <translation>Die Ursache hilft, damit es nicht wieder passiert. „Rückgängig“ steht bereit, falls Sie es brauchen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>The cause that hurts most people comes first. Change one thing, then see.</source>
        <translation>Zuerst kommt die Ursache, die die meisten trifft. Ändern Sie eines, und sehen Sie dann.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>The chart begins with the first purchase or the first minute of care.</source>
        <translation>Das Diagramm beginnt mit dem ersten Kauf oder der ersten Minute Betreuung.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the choices, with worth and date</source>
        <translation>die Lösungen, mit Wert und Termin</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>The clock counts by itself. Write minutes only to correct it.</source>
        <translation>Die Uhr zählt von selbst. Tragen Sie Minuten nur ein, um sie zu berichtigen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>The clock has counted since the last step</source>
        <translation>Die Uhr zählt seit dem letzten Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>The clock of this computer says {now}, but your last entry is of {entry}. Look whether its date is right.</source>
        <translation>Die Uhr dieses Computers sagt {now}, aber Ihr letzter Eintrag ist von {entry}. Sehen Sie nach, ob sein Datum stimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>The clock paused itself: nothing happened for 5 minutes.</source>
        <translation>Die Uhr hat sich angehalten: 5 Minuten lang ist nichts passiert.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>The coin adds: {gesture} ({cost}).</source>
        <translation>Die Münze gibt dazu: {gesture} ({cost}).</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>The coin says: add “{gesture}” ({cost}).</source>
        <translation>Die Münze sagt: „{gesture}“ dazugeben ({cost}).</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>The coin says: nothing extra this time.</source>
        <translation>Die Münze sagt: diesmal nichts extra.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The copy is under no passphrase, so the shop would be under none either.</source>
        <translation>Die Kopie hat keine Passphrase, also hätte auch das Geschäft keine mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>The copy takes its place</source>
        <translation>Die Kopie tritt an ihre Stelle</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>The copy that was made {when}, {customers}.</source>
        <translation>Die Kopie, die {when} erstellt wurde, {customers}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>The curve begins with the first complaint.</source>
        <translation>Die Kurve beginnt mit der ersten Reklamation.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>The customer at hand</source>
        <translation>Der gewählte Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>The customers with their names and addresses, every purchase, amount, minute and day, how each complaint ended, and in History that something was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>The damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>The damaged file is kept beside it as {name}. csdesk never deletes it.</source>
        <translation>Die beschädigte Datei bleibt daneben liegen als {name}. csdesk löscht sie nie.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>The damaged file is kept.</source>
        <translation>Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>The disk did not take it; save it elsewhere if you want to keep it.</source>
        <translation>Der Datenträger hat ihn nicht angenommen; speichern Sie ihn anderswo, wenn Sie ihn behalten möchten.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The extra</source>
        <translation>Das Extra</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The extra is not made any more</source>
        <translation>Das Extra gibt es nicht mehr</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>The fair coin</source>
        <translation>Die faire Münze</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The feeling was named.</source>
        <translation>Das Gefühl wurde benannt.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the feeling, named</source>
        <translation>das Gefühl, benannt</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The file from before is back</source>
        <translation>Die vorige Datei ist wieder da</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The file from before is kept as {name}</source>
        <translation>Die vorige Datei liegt bereit als {name}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>The file from before is not beside the shop any more.</source>
        <translation>Die vorige Datei liegt nicht mehr neben dem Geschäft.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>The file is cleaned at the next start</source>
        <translation>Die Datei wird beim nächsten Start bereinigt</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>The file {name} was moved, replaced or deleted by another program. Nothing more is written into it.</source>
        <translation>Die Datei {name} wurde von einem anderen Programm verschoben, ersetzt oder gelöscht. Es wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the final say</source>
        <translation>die abschließende Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>The final say is given</source>
        <translation>Die abschließende Antwort ist gegeben</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>The final say was given. Write down what nobody knew then, or enclose a photo of it, and this opens.</source>
        <translation>Die abschließende Antwort ist gegeben. Notieren Sie, was damals niemand wusste, oder hängen Sie ein Foto davon an, dann öffnet sich dies.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>the first of the day</source>
        <translation>die erste des Tages</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>The first {n} of {all} rows</source>
        <translation>Die ersten {n} von {all} Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the folder that is looked into</source>
        <translation>der Ordner, in dem nachgesehen wird</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>The gauge needs the share of the price that you set aside, and sales.</source>
        <translation>Die Anzeige braucht den Anteil am Preis, den Sie vorsehen, und Verkäufe.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the goodwill, in a sentence of its own</source>
        <translation>die Kulanz, in einem eigenen Satz</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>The groups are for checking only; they never decide who comes first.</source>
        <translation>Die Gruppen dienen nur der Kontrolle; sie entscheiden nie, wer zuerst drankommt.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The last copy could not be made</source>
        <translation>Die letzte Kopie ist nicht gelungen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The last customer costs {amount} more than they bring.</source>
        <translation>Der letzte Kunde kostet {amount} mehr, als er einbringt.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The last one there is a day old. Plug it in when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The last one there is {n} days old. Plug it in when you can.</source>
        <translation>Die letzte dort ist {n} Tage alt. Stecken Sie ihn ein, wenn es passt.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The last {n} customers cost {amount} more than they bring.</source>
        <translation>Die letzten {n} Kunden kosten {amount} mehr, als sie einbringen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>The letter is kept with the others. You send it when you like.</source>
        <translation>Der Brief bleibt bei den anderen. Sie verschicken ihn, wann Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>The letter is too long to hand over, so its text is copied: paste it into the mail.</source>
        <translation>Der Brief ist zu lang zum Übergeben, darum ist sein Text kopiert: Fügen Sie ihn in die E-Mail ein.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>The letter to {name} is kept as sent</source>
        <translation>Der Brief an {name} ist als verschickt gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The limits of an option were not told.</source>
        <translation>Die Grenzen einer Lösung wurden nicht genannt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The limits of every option were told.</source>
        <translation>Die Grenzen jeder Lösung wurden genannt.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>The line begins with the fifth answer to “Would you recommend us?”</source>
        <translation>Die Linie beginnt mit der fünften Antwort auf „Würden Sie uns weiterempfehlen?“</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>The line begins with the first month that leaves margin.</source>
        <translation>Die Linie beginnt mit dem ersten Monat, der Rohertrag lässt.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The line begins with the first sale.</source>
        <translation>Die Linie beginnt mit dem ersten Verkauf.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/matching.py"/>
        <source>The list stays as it was.</source>
        <translation>Die Liste bleibt, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the logo</source>
        <translation>das Logo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>The looks that were taken</source>
        <translation>Die bisherigen Auswertungen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open in your mail program, with the file in it.</source>
        <translation>Die E-Mail ist in Ihrem E-Mail-Programm offen, mit der Datei darin.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open. Put the file into it: it is shown in its folder.</source>
        <translation>Die E-Mail ist offen. Hängen Sie die Datei an: Sie wird in ihrem Ordner gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open. Put the file into it: it lies in {folder}.</source>
        <translation>Die E-Mail ist offen. Hängen Sie die Datei an: Sie liegt in {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>The mail with the workbook greets them by name.</source>
        <translation>Mit diesem Namen grüßt die E-Mail mit der Arbeitsmappe.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The margin is your usual {usual}, so it is estimated.</source>
        <translation>Der Rohertrag ist Ihr üblicher von {usual}, also geschätzt.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>The name ends in {ending}, but inside is {what}. That happens when a file is renamed instead of exported.</source>
        <translation>Der Name endet auf {ending}, der Inhalt aber ist: {what}. Das passiert, wenn eine Datei umbenannt statt exportiert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the name of your shop</source>
        <translation>der Name Ihres Geschäfts</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>The name stands on letters and reports.</source>
        <translation>Der Name steht auf Briefen und Berichten.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The new passphrase holds from now on</source>
        <translation>Die neue Passphrase gilt von jetzt an</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the new title of a complaint</source>
        <translation>der neue Titel einer Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>The next 12 months</source>
        <translation>Die nächsten 12 Monate</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The next copy goes there by itself.</source>
        <translation>Die nächste Kopie geht von selbst dorthin.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The next copy tries it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <location filename="../../ui/today/silent_card.py"/>
        <source>The next one</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>The number is on the top right of each card.</source>
        <translation>Die Nummer steht auf jeder Karte oben rechts.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>The old one opens nothing any more.</source>
        <translation>Die alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>the oldest 1 day</source>
        <translation>die älteste 1 Tag</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>the oldest {n} days</source>
        <translation>die älteste {n} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <location filename="../../ui/today/silent_card.py"/>
        <source>The one before</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>The owner</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>The part came late</source>
        <translation>Das Teil kam zu spät</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>The passphrase now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>The passphrase of the shop opens this page too. A lost passphrase is truly lost: there is no other way in.</source>
        <translation>Die Passphrase des Geschäfts öffnet auch diese Seite. Eine verlorene Passphrase ist wirklich verloren: Einen anderen Weg hinein gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>The passphrase, exactly as it is typed:</source>
        <translation>Die Passphrase, genau wie sie eingegeben wird:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The PIN is kept. {key} locks the screen</source>
        <translation>Die PIN ist gespeichert. {key} sperrt den Bildschirm</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The place for copies, {folder}, is not there just now. Until it is back, they go beside the shop file on this laptop.</source>
        <translation>Der Ort für Kopien, {folder}, ist gerade nicht da. Bis er zurück ist, liegen sie neben der Geschäftsdatei auf diesem Laptop.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>The promise</source>
        <translation>Die Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the promise</source>
        <translation>die Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>The range is drawn once the first look was taken, at {n} complaints.</source>
        <translation>Die Spanne wird gezeichnet, sobald die erste Auswertung gemacht ist, bei {n} Reklamationen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>The range is drawn once the first look was taken.</source>
        <translation>Die Spanne wird gezeichnet, sobald die erste Auswertung gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the read-back</source>
        <translation>das Vorlesen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the remedy</source>
        <translation>die Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the remedy, in a sentence of its own</source>
        <translation>die Wiedergutmachung, in einem eigenen Satz</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>The review is a complaint now</source>
        <translation>Die Bewertung ist jetzt eine Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>The review is written down</source>
        <translation>Die Bewertung ist notiert</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>The review waits for nobody any more</source>
        <translation>Die Bewertung wartet auf niemanden mehr</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>The rows begin with the first complaint that says who handled it.</source>
        <translation>Die Zeilen beginnen mit der ersten Reklamation, bei der steht, wer sie betreut hat.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>The rows that are shown are copied; the file has all of them.</source>
        <translation>Die gezeigten Zeilen sind kopiert; in der Datei stehen alle.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>The sale</source>
        <translation>Der Verkauf</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>The same care for all</source>
        <translation>Gleiche Betreuung für alle</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>The same customers, then and now</source>
        <translation>Dieselben Kunden, damals und jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>The same person is kept once, with all that is known. Nobody is joined before you say so.</source>
        <translation>Dieselbe Person wird einmal geführt, mit allem, was bekannt ist. Niemand wird zusammengeführt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The second place waits for a copy</source>
        <translation>Der zweite Ort wartet auf eine Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>The share begins with the first margin.</source>
        <translation>Der Anteil beginnt mit dem ersten Rohertrag.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>The shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The shop as it is now can’t be read, so nothing can be compared.</source>
        <translation>Das Geschäft im jetzigen Stand ist nicht lesbar, darum lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The shop as it is now is kept whole beside it, as {name}.</source>
        <translation>Das Geschäft im jetzigen Stand bleibt vollständig daneben liegen, als {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The shop file</source>
        <translation>Die Geschäftsdatei</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The shop is under its passphrase now</source>
        <translation>Das Geschäft ist jetzt mit seiner Passphrase geschützt</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The shop is under no passphrase any more</source>
        <translation>Das Geschäft hat keine Passphrase mehr</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>the shop’s</source>
        <translation>vom Geschäft</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>The story stays, in case {name} comes back. Everyone who answers the phone sees: “parted well, be kind”. It can be taken back at any time.</source>
        <translation>Die Geschichte bleibt, falls {name} wiederkommt. Wer ans Telefon geht, sieht: „im Guten getrennt, freundlich sein“. Das lässt sich jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>The table is copied. Paste it where you need it.</source>
        <translation>Die Tabelle ist kopiert. Fügen Sie sie ein, wo Sie sie brauchen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The tax is your usual one, so it is estimated.</source>
        <translation>Die Steuer ist Ihre übliche, also geschätzt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>The tax that prices include, where a sale does not say.</source>
        <translation>Die in Preisen enthaltene Steuer, wo ein Verkauf nichts sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>The text is copied. Paste it where you write.</source>
        <translation>Der Text ist kopiert. Fügen Sie ihn ein, wo Sie schreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>The tipping point so far</source>
        <translation>Der Kipppunkt bisher</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>The title is changed.</source>
        <translation>Der Titel ist geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The title names your shop</source>
        <translation>Der Titel nennt Ihr Geschäft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The title only says csdesk</source>
        <translation>Der Titel sagt nur csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The trial has begun. The Act step of a complaint offers its coin.</source>
        <translation>Der Versuch hat begonnen. Der Schritt „Handeln“ einer Reklamation bietet ihre Münze an.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The trial is stopped</source>
        <translation>Der Versuch ist angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>The usual margin is assumed (40 %).</source>
        <translation>Der übliche Rohertrag ist angenommen (40 %).</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>The usual place</source>
        <translation>Der übliche Ort</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>The week is over</source>
        <translation>Die Woche ist vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>The year {year}</source>
        <translation>Das Jahr {year}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>The year {year} is over</source>
        <translation>Das Jahr {year} ist vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/questions_to_ask.py"/>
        <source>Their answer</source>
        <translation>Antwort des Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Their data</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Their data…</source>
        <translation>Persönliche Daten…</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>their full name</source>
        <translation>der volle Name des Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Their idea in money</source>
        <translation>Die Idee in Geld</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>their idea in money</source>
        <translation>die Idee in Geld</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Their mail</source>
        <translation>Deren E-Mail</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Their own idea</source>
        <translation>Eigene Idee</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>their own words</source>
        <translation>die eigenen Worte des Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Their wish</source>
        <translation>Kundenwunsch</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>their words</source>
        <translation>die Worte des Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Their words stay as they were first written.</source>
        <translation>Der Wortlaut bleibt, wie er zuerst notiert wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Their words, not ours</source>
        <translation>Worte des Kunden, nicht unsere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Theirs to keep from now on</source>
        <translation>Diese Zusagen gehen mit über</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Then a complaint at hand shows time but no cost and no share; reports show both.</source>
        <translation>Dann zeigt eine Reklamation Zeit, aber keine Kosten und keinen Anteil; Berichte zeigen beides.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Then how often they come says nothing of what they may bring.</source>
        <translation>Dann sagt die Häufigkeit der Käufe nichts darüber, was noch kommen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Then {name} still counts on {when}, and the promise is measured by that.</source>
        <translation>Dann verlässt sich {name} weiter auf {when}, und daran wird die Zusage gemessen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>There are too few similar complaints yet.</source>
        <translation>Es gibt noch zu wenige ähnliche Reklamationen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>There is a file {name} already. Choose another name.</source>
        <translation>Es gibt schon eine Datei {name}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>There is much less in your shop than in the copy before.</source>
        <translation>In Ihrem Geschäft steht viel weniger als in der Kopie davor.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>There is no copy at the second place yet.</source>
        <translation>Am zweiten Ort gibt es noch keine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>There is no copy of this shop yet. A file from elsewhere can be brought back.</source>
        <translation>Es gibt noch keine Kopie dieses Geschäfts. Eine Datei von woanders lässt sich zurückholen.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>There is no copy yet</source>
        <translation>Es gibt noch keine Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>There is no copy yet to try</source>
        <translation>Es gibt noch keine Kopie zum Erproben</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>There is no good copy of this shop</source>
        <translation>Es gibt keine gute Kopie dieses Geschäfts</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>There is no good copy of this shop in the places csdesk knows of.</source>
        <translation>An den Orten, die csdesk kennt, gibt es keine gute Kopie dieses Geschäfts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>There is no PIN any more</source>
        <translation>Es gibt keine PIN mehr</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>There is no purchase on file that anything could come back of.</source>
        <translation>Es ist kein Kauf erfasst, von dem etwas zurückkommen könnte.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>There is no range to draw: the newest look has no figures.</source>
        <translation>Es gibt keine Spanne zu zeichnen: Die neueste Auswertung hat keine Zahlen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>There is none: nothing broke</source>
        <translation>Es gibt keinen: Nichts ging kaputt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>There is nothing in this file</source>
        <translation>In dieser Datei steht nichts</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>There is nothing new in this list.</source>
        <translation>In dieser Liste ist nichts Neues.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>There is nothing to bring in here</source>
        <translation>Hier gibt es nichts einzulesen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>There is nothing to count yet.</source>
        <translation>Noch gibt es nichts zu zählen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>There is nothing to put in a report yet.</source>
        <translation>Noch gibt es nichts für einen Bericht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>These are the words it came with.</source>
        <translation>Das ist der mitgelieferte Text.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>These files are not offered again.</source>
        <translation>Diese Dateien werden nicht noch einmal angeboten.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>These records are of others, so they stay. Change them yourself if needed.</source>
        <translation>Diese Einträge gehören zu anderen, darum bleiben sie. Ändern Sie sie bei Bedarf selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>These two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>They are a customer like any other again. What was said stays told.</source>
        <translation>Der Kunde ist wieder einer wie alle anderen. Was gesagt wurde, bleibt gesagt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>They are being erased</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>They are older than you keep words and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>They asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>They asked for it</source>
        <translation>Auf Wunsch des Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>They can’t be erased now</source>
        <translation>Löschen geht jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They had to tell it again</source>
        <translation>Musste es noch einmal erzählen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>They know what it does not cover, and what it takes.</source>
        <translation>Der Kunde weiß, was nicht enthalten ist und was es braucht.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>They said</source>
        <translation>Kunde sagte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>They said: yes, that’s it</source>
        <translation>Der Kunde sagte: Ja, genau so</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They waited, minutes</source>
        <translation>Wartezeit, Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They were abusive</source>
        <translation>War beleidigend</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>They were erased</source>
        <translation>Der Kunde wurde gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>They were let down before: {title}</source>
        <translation>Schon einmal enttäuscht: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>They wrote kindly</source>
        <translation>Es kam ein freundlicher Brief</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>They’d rather not say</source>
        <translation>Möchte nichts sagen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Think it over for 7 days</source>
        <translation>7 Tage darüber nachdenken</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Thinking about parting well</source>
        <translation>Über eine Trennung nachgedacht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>This can’t be undone. The books stay as they are, to the cent.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die Bücher bleiben, wie sie sind, auf den Cent genau.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>This clock</source>
        <translation>Diese Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>This computer does not know how to open it.</source>
        <translation>Dieser Computer weiß nicht, wie man sie öffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>This computer remembers it</source>
        <translation>Dieser Computer merkt sie sich</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is damaged: it is not as it was written. The next good one is {when}.</source>
        <translation>Diese Kopie ist beschädigt: Sie ist nicht mehr so, wie sie geschrieben wurde. Die nächste gute: {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is damaged: it is not as it was written. There is no older good one.</source>
        <translation>Diese Kopie ist beschädigt: Sie ist nicht mehr so, wie sie geschrieben wurde. Eine ältere gute gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is under a passphrase: the one that the shop had at that time.</source>
        <translation>Diese Kopie hat eine Passphrase: die, die das Geschäft damals hatte.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>This customer</source>
        <translation>Dieser Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>This customer is not in your shop any more.</source>
        <translation>Dieser Kunde ist nicht mehr in Ihrem Geschäft.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>This decides what is remedy and what is goodwill</source>
        <translation>Das entscheidet, was Wiedergutmachung ist und was Kulanz</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>This desktop shows no notifications, so nothing will come up here.</source>
        <translation>Dieser Desktop zeigt keine Hinweise, darum erscheint hier nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file can’t be opened</source>
        <translation>Diese Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file can’t be read as a list</source>
        <translation>Diese Datei ist nicht als Liste lesbar</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This file is damaged: it is not as it was written.</source>
        <translation>Diese Datei ist beschädigt: Sie ist nicht mehr so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is locked by a password</source>
        <translation>Diese Datei ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is not there any more</source>
        <translation>Diese Datei ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is too large</source>
        <translation>Diese Datei ist zu groß</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This financial year</source>
        <translation>Dieses Geschäftsjahr</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>This is a copy of another shop. All you see now would make room for it.</source>
        <translation>Das ist die Kopie eines anderen Geschäfts. Alles, was Sie jetzt sehen, würde ihr weichen.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This is a list of something else</source>
        <translation>Das ist eine Liste von etwas anderem</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>This is all of it. Nobody is sent it unless you do.</source>
        <translation>Das ist alles. Niemand bekommt es, wenn Sie es nicht schicken.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This is not a list of sales</source>
        <translation>Das ist keine Liste von Verkäufen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This is not the passphrase of the copy. Capital letters count.</source>
        <translation>Das ist nicht die Passphrase der Kopie. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>This is not the passphrase of {file}.</source>
        <translation>Das ist nicht die Passphrase von {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>This is not the passphrase the shop has now.</source>
        <translation>Das ist nicht die jetzige Passphrase des Geschäfts.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>This is our final say</source>
        <translation>Abschließende Antwort geben</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>This is right</source>
        <translation>Das ist richtig so</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>this laptop</source>
        <translation>dieser Laptop</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list can’t be understood</source>
        <translation>Diese Liste ist nicht zu verstehen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>This list counts in {theirs}. Your shop is still empty and counts in {ours}.</source>
        <translation>Diese Liste rechnet in {theirs}. Ihr Geschäft ist noch leer und rechnet in {ours}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list has no headings</source>
        <translation>Diese Liste hat keine Überschriften</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list is too long</source>
        <translation>Diese Liste ist zu lang</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>This list names no currency. Its amounts count as</source>
        <translation>Diese Liste nennt keine Währung. Ihre Beträge zählen als</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>This makes an hour cost {money}. You count with {now}.</source>
        <translation>Damit kostet eine Stunde {money}. Sie rechnen mit {now}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>This month is not whole</source>
        <translation>Dieser Monat ist unvollständig</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>This name stays</source>
        <translation>Dieser Name bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>This one is closed first; nothing of it is lost.</source>
        <translation>Dieses wird zuerst geschlossen; nichts davon geht verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>This shop is kept under a passphrase</source>
        <translation>Dieses Geschäft ist mit einer Passphrase geschützt</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>This shop is made up and leaves no trace. Copies are made of your own.</source>
        <translation>Dieses Geschäft ist erfunden und hinterlässt keine Spur. Kopien gibt es von Ihrem eigenen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>This shop is made up. Copies are made of your own.</source>
        <translation>Dieses Geschäft ist erfunden. Kopien gibt es von Ihrem eigenen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>This shop is open for reading only.</source>
        <translation>Dieses Geschäft ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>This view goes into the report “Insight”.</source>
        <translation>Diese Ansicht kommt in den Bericht „Einblick“.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>This {reason}</source>
        <translation>Dieser Wert {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Those written in the period</source>
        <translation>Die im Zeitraum geschriebenen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Three questions,
then you’re in.</source>
        <translation>Drei Fragen,
dann geht es los.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>tick = 100 %</source>
        <translation>Strich = 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Tick one box in each row, and leave the card with us. Thank you.</source>
        <translation>Kreuzen Sie in jeder Zeile ein Kästchen an, und lassen Sie die Karte bei uns. Vielen Dank.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Time left for customers</source>
        <translation>Zeit für Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Time so far</source>
        <translation>Zeit bisher</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Time that was left</source>
        <translation>Zeit, die übrig blieb</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>timer</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>Tipping point</source>
        <translation>Kipppunkt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>Tipping point: service = margin</source>
        <translation>Kipppunkt: Service = Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>Title of the complaint</source>
        <translation>Titel der Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>To come back to</source>
        <translation>Zur Wiedervorlage</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>to move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>to open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>To put it right you would like: {words}.</source>
        <translation>Damit es in Ordnung kommt, wünschen Sie sich: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>To put it right: {words}.</source>
        <translation>Um es in Ordnung zu bringen: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>To read and to answer</source>
        <translation>Zu lesen und zu beantworten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>To them</source>
        <translation>Für Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/shell/places.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Today reminds you on {day} to look again.</source>
        <translation>„Heute“ erinnert Sie am {day}, noch einmal hinzusehen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Today says so once such a time is over and nothing was sent.</source>
        <translation>„Heute“ meldet es, sobald ein solcher Zeitraum vorbei ist und nichts verschickt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Today, Customers, Complaints</source>
        <translation>Heute, Kunden, Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>today’s day</source>
        <translation>das heutige Datum</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Together the {n} customers shown leave {amount} after service.</source>
        <translation>Zusammen lassen die {n} gezeigten Kunden nach Service {amount} übrig.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Together: {what}. Everything of {name} moves over, and Undo brings both back.</source>
        <translation>Zusammen: {what}. Alles von {name} geht mit über, und „Rückgängig“ bringt beide zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Told</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Told again</source>
        <translation>Noch einmal erzählt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Told them</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Told us how it went</source>
        <translation>Hat gesagt, wie es gelaufen ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Too few for a score</source>
        <translation>Zu wenige für einen Wert</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Too little is written down; the sentence says what is missing.</source>
        <translation>Zu wenig ist notiert; der Satz sagt, was fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Town Guide</source>
        <translation>Stadtführer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Treat them as {name} likes to be treated</source>
        <translation>Die Wünsche von {name} übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/reports/trouble_line.py"/>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in a second.</source>
        <translation>Versuchen Sie es in einer Sekunde erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in {n} minutes.</source>
        <translation>Versuchen Sie es in {n} Minuten erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in {n} seconds.</source>
        <translation>Versuchen Sie es in {n} Sekunden erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Try again. If it stays so, bring back your last backup.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, holen Sie Ihre letzte Sicherung zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Try it now</source>
        <translation>Jetzt erproben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Two letters; tells phone numbers without a country code.</source>
        <translation>Zwei Buchstaben; für Telefonnummern ohne Landesvorwahl.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Two months</source>
        <translation>Zwei Monate</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Two or three choices, with prices</source>
        <translation>Zwei oder drei Vorschläge, mit Preisen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>two ways</source>
        <translation>zwei Lösungen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type an amount</source>
        <translation>Betrag eingeben</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type an email</source>
        <translation>E-Mail eingeben</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>Type in this cell	F2</source>
        <translation>In diese Zelle schreiben	F2</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type it…</source>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Type the number of a card first.</source>
        <translation>Geben Sie zuerst die Nummer einer Karte ein.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase the shop has now.</source>
        <translation>Geben Sie die jetzige Passphrase des Geschäfts ein.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase twice first.</source>
        <translation>Geben Sie zuerst zweimal die Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase twice.</source>
        <translation>Geben Sie die Passphrase zweimal ein.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Type the PIN twice.</source>
        <translation>Geben Sie die PIN zweimal ein.</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Typical. Aim: {aim}</source>
        <translation>Typisch. Ziel: {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Typical. Aim: {aim} open</source>
        <translation>Typisch. Ziel: {aim} geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Unclear what they want</source>
        <translation>Unklar, was gewünscht ist</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Under a passphrase. Without it nobody can read the file or its copies.</source>
        <translation>Mit einer Passphrase. Ohne sie kann niemand die Datei oder ihre Kopien lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <location filename="../../ui/imports/row_states.py"/>
        <location filename="../../ui/shell/window.py"/>
        <location filename="../../ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Undo, and do it again</source>
        <translation>Rückgängig und wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Unhappy</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Unhappy: call back</source>
        <translation>Unzufrieden: zurückrufen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Until it is settled</source>
        <translation>Bis zum Abschluss</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until that day they can’t be erased, and the reason is told.</source>
        <translation>Bis zu diesem Tag ist Löschen nicht möglich, und der Grund wird genannt.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Until the first reply</source>
        <translation>Bis zur ersten Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Until then a new complaint waits without being late. Hours count while you are open; around the clock if nobody said when that is.</source>
        <translation>Bis dahin wartet eine neue Reklamation, ohne verspätet zu sein. Stunden zählen, solange Sie geöffnet haben; rund um die Uhr, wenn niemand gesagt hat, wann das ist.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until {day}: {why}</source>
        <translation>Bis {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Up to here anybody may put something right at once, without asking.</source>
        <translation>Bis hierher darf jeder sofort etwas in Ordnung bringen, ohne zu fragen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Upper end of the 95 % range</source>
        <translation>Oberes Ende der 95-%-Spanne</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Use a passphrase…</source>
        <translation>Passphrase einrichten…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Use the suggestions of a chart of accounts</source>
        <translation>Vorschläge eines Kontenrahmens übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Use them again</source>
        <translation>Wieder nutzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Use those of {chart}</source>
        <translation>Die aus {chart} übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>use {n} and remind me</source>
        <translation>{n} nehmen und mich erinnern</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Use {text}</source>
        <translation>{text} nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Used a voucher</source>
        <translation>Gutschein einlösen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Used for</source>
        <translation>Eingelöst für</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Used…</source>
        <translation>Einlösen…</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>uses of vouchers</source>
        <translation>Einlösungen von Gutscheinen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Uses of vouchers: {n}</source>
        <translation>Einlösungen von Gutscheinen: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>using their data again</source>
        <translation>Daten wieder nutzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Usual care</source>
        <translation>Übliche Betreuung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Usual margin</source>
        <translation>Üblicher Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Usual minutes</source>
        <translation>Übliche Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Usual minutes are offered where nobody wrote any down.</source>
        <translation>Übliche Minuten werden angeboten, wo niemand welche notiert hat.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Usual range</source>
        <translation>Übliche Spanne</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Usual tax</source>
        <translation>Übliche Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Usually this takes about so long</source>
        <translation>So lange dauert es meist ungefähr</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>values in History</source>
        <translation>Werte im Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Values that are empty now in your {things}: {n}.</source>
        <translation>Werte, die bei diesen Einträgen jetzt leer sind ({things}): {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Voucher lapsed: {what}</source>
        <translation>Gutschein verfallen: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Voucher used: {what}</source>
        <translation>Gutschein eingelöst: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Voucher: {what}</source>
        <translation>Gutschein: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Wage and what comes on top. Minutes for a customer become money by it.</source>
        <translation>Lohn und was dazukommt. Damit werden Minuten für einen Kunden zu Geld.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Wages and everything on top, of all who work in the shop, yourself included.</source>
        <translation>Löhne und alles, was dazukommt, von allen, die im Geschäft arbeiten, Sie selbst eingeschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Waited {time}</source>
        <translation>Gewartet: {time}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Waiting for the last</source>
        <translation>Wartet auf die letzten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Waiting on them</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Waiting on us</source>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Waiting to hear from you</source>
        <translation>Warten auf Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Waits for a reply</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Warmer</source>
        <translation>Wärmer</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>We called back</source>
        <translation>Wir haben zurückgerufen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>We could not keep it</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>We did: {what}.</source>
        <translation>Wir haben getan: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>We had promised: {words}.</source>
        <translation>Wir hatten zugesagt: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>We kept it</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>We kept this promise</source>
        <translation>Wir haben diese Zusage gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>We promised it, so it is theirs.</source>
        <translation>Wir haben es zugesagt, also steht es dem Kunden zu.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>We said</source>
        <translation>Wir sagten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>What 1 {currency} is worth</source>
        <translation>Was 1 {currency} wert ist</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>What a cause cost</source>
        <translation>Was eine Ursache gekostet hat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What an entry of History says of them; when it was stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What an hour costs</source>
        <translation>Was eine Stunde kostet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>What an hour costs by this</source>
        <translation>Was eine Stunde danach kostet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What an hour costs is assumed (30).</source>
        <translation>Die Kosten einer Stunde sind angenommen (30).</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>What came of it?</source>
        <translation>Was kam dabei heraus?</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>What can be done with it</source>
        <translation>Was sich damit tun lässt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>What can come in</source>
        <translation>Was hereinkommen kann</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What care brings and costs</source>
        <translation>Was Betreuung bringt und kostet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>What care cost, by kind</source>
        <translation>Was Betreuung gekostet hat, nach Art</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What care was spent on</source>
        <translation>Wofür Betreuung aufgewendet wurde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What caused them</source>
        <translation>Was sie verursacht hat</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what changed in the shop</source>
        <translation>was sich im Geschäft geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>What changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>What changes from now on</source>
        <translation>Was sich von jetzt an ändert</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what changes from now on</source>
        <translation>was sich von jetzt an ändert</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>What changes of what is there already</source>
        <translation>Was sich an Vorhandenem ändert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What complaints are about</source>
        <translation>Worum es in Reklamationen geht</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What complaints cost, by cause</source>
        <translation>Was Reklamationen kosten, nach Ursache</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>What could be read is saved</source>
        <translation>Was lesbar war, ist gerettet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/overview_view.py"/>
        <source>What customers bring, and what service costs</source>
        <translation>Was Kunden einbringen, und was Service kostet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>What customers may bring in the next 12 months</source>
        <translation>Was Kunden in den nächsten 12 Monaten einbringen können</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>What did they ask for?</source>
        <translation>Was wurde gewünscht?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What did they expect?</source>
        <translation>Was hat der Kunde erwartet?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What did {name} expect?</source>
        <translation>Was hat {name} erwartet?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>What does it cost us? 0 is fine</source>
        <translation>Was kostet es uns? 0 ist in Ordnung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What does it mean for {name}’s day?</source>
        <translation>Was bedeutet es für den Tag von {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What does it mean?</source>
        <translation>Was bedeutet es?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>What each customer brings, and what service costs</source>
        <translation>Was jeder Kunde einbringt, und was Service kostet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>What every customer brings, what caring for them costs, and whether it is put right.</source>
        <translation>Was jeder Kunde einbringt, was seine Betreuung kostet und ob Fehler in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>What exactly is wrong, for whoever helps you</source>
        <translation>Was genau nicht stimmt, für alle, die Ihnen helfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What falls due in the quiet hours is said before they begin.</source>
        <translation>Was in der Ruhezeit fällig wird, wird vor ihrem Beginn gemeldet.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What goes</source>
        <translation>Was wegfällt</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What goes wrong, and what it costs</source>
        <translation>Was schiefgeht, und was es kostet</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>What had we promised?</source>
        <translation>Was hatten wir zugesagt?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What happened and how it ended</source>
        <translation>Was passiert ist und wie es ausging</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>What happened and what you did, also where you told nobody, and why not.</source>
        <translation>Was passiert ist und was Sie getan haben, auch wenn Sie es niemandem gesagt haben, und warum nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>What happened to them</source>
        <translation>Was dem Kunden passiert ist</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>What happened, newest first</source>
        <translation>Was passiert ist, das Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What I did when it happened:


The report is in this file. Put it to the mail if you like:
{path}
</source>
        <translation>Was ich tat, als es passierte:


Der Bericht ist in dieser Datei. Hängen Sie ihn an die E-Mail an, wenn Sie möchten:
{path}
</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>What if you give more?</source>
        <translation>Was, wenn Sie mehr geben?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What if…</source>
        <translation>Was wäre, wenn…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>What is at stake carries about {time} of care. Take what it needs.</source>
        <translation>Der betroffene Betrag trägt etwa {time} Betreuung. Nehmen Sie sich, was nötig ist.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what is kept of an exported report</source>
        <translation>was von einem exportierten Bericht aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What is left of a sale after the goods, where their cost is not known.</source>
        <translation>Was von einem Verkauf nach Abzug der Ware bleibt, wo deren Kosten nicht bekannt sind.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>What is left of every 100</source>
        <translation>Was von je 100 bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What is left pays for {before} of care before, {after} with this.</source>
        <translation>Was übrig ist, bezahlt bisher {before} Betreuung, damit {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>What is missing or was made up for</source>
        <translation>Was fehlt oder ersetzt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>What is not counted here</source>
        <translation>Was hier nicht zählt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>What is open now</source>
        <translation>Was jetzt offen ist</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>What is plausible</source>
        <translation>Was plausibel ist</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what is promised next</source>
        <translation>was als Nächstes zugesagt ist</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>What is your shop called?</source>
        <translation>Wie heißt Ihr Geschäft?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What it cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>What it cost us</source>
        <translation>Was es uns gekostet hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What it did</source>
        <translation>Wie es damit ging</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What it did to them</source>
        <translation>Wie es dem Kunden damit ging</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what it did to them</source>
        <translation>wie es dem Kunden damit ging</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>What it did to you: {words}.</source>
        <translation>Wie es Ihnen damit ging: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What it did to {name}</source>
        <translation>Wie es {name} damit ging</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>What it is worth to them, where that is not what it costs us.</source>
        <translation>Was es dem Kunden wert ist, wenn es nicht das ist, was es uns kostet.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What it is, in a few words</source>
        <translation>Was es ist, in wenigen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>What it is, what it costs you, and its worth to them where that differs.</source>
        <translation>Was es ist, was es Sie kostet und was es dem Kunden wert ist, wenn das etwas anderes ist.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>What it took out of you, 0 nothing to 3 a lot. For our own sake only.</source>
        <translation>Wie viel Kraft es Sie gekostet hat, 0 keine bis 3 viel. Nur um unser selbst willen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>What it took, and more</source>
        <translation>Was es gebraucht hat, und mehr</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>What may the coin add?</source>
        <translation>Was darf die Münze dazugeben?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_list.py"/>
        <source>What needs you</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>What next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>What next with them?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>What next with this customer</source>
        <translation>Wie geht es mit diesem Kunden weiter</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>What next with {name}?</source>
        <translation>Wie geht es mit {name} weiter?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>What nobody knew then</source>
        <translation>Was damals niemand wusste</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>What nobody knew when the final say was given</source>
        <translation>Was bei der abschließenden Antwort niemand wusste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>What one of them works in a full week.</source>
        <translation>Was eine Person in einer vollen Woche arbeitet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>What reports and letters are printed on.</source>
        <translation>Worauf Berichte und Briefe gedruckt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>What service takes of the margin</source>
        <translation>Was Service vom Rohertrag nimmt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>What similar complaints got</source>
        <translation>Was ähnliche Reklamationen bekamen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>What somebody wrote about the shop where everybody can read it.</source>
        <translation>Was jemand über das Geschäft geschrieben hat, wo alle es lesen können.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>What staff costs a month</source>
        <translation>Was das Personal im Monat kostet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>What the amounts are in</source>
        <translation>Worin die Beträge sind</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what the complaint is about</source>
        <translation>worum es in der Reklamation geht</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>What the extra costs you</source>
        <translation>Was das Extra Sie kostet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>What the goods cost us</source>
        <translation>Was uns die Ware kostet</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>what the goodwill costs</source>
        <translation>was die Kulanz kostet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What the price sets aside for care</source>
        <translation>Was der Preis für Betreuung vorsieht</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>What the records show</source>
        <translation>Was die Aufzeichnungen zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>what the remedy costs</source>
        <translation>was die Wiedergutmachung kostet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>What they answered, 0 to 10</source>
        <translation>Was geantwortet wurde, 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What they ask for that we don’t offer</source>
        <translation>Was gewünscht wird und wir nicht anbieten</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what they chose</source>
        <translation>was der Kunde gewählt hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>What they must know</source>
        <translation>Was man wissen muss</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>What they said stays as they said it; add to it on the complaint. Purchases are corrected on their page. History keeps what it was before.</source>
        <translation>Was der Kunde gesagt hat, bleibt, wie er es gesagt hat; ergänzen Sie es bei der Reklamation. Käufe werden auf seiner Seite berichtigt. Der Verlauf bewahrt, was vorher war.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>What they said when you asked how it went.</source>
        <translation>Was sie sagten, als Sie fragten, wie es gelaufen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>What they say</source>
        <translation>Was Kunden sagen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What they would like, in their words</source>
        <translation>Was der Kunde sich wünscht, in seinen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>What this adds</source>
        <translation>Was hier dazukommt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>What this list is of</source>
        <translation>Was diese Liste enthält</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What to add</source>
        <translation>Was dazukommt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>What to ask</source>
        <translation>Was Sie fragen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>What to call them</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>What to do…</source>
        <translation>Was zu tun ist…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>What to read back</source>
        <translation>Was Sie vorlesen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What to say kindly</source>
        <translation>Was freundlich zu sagen ist</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>What usually works</source>
        <translation>Was meist hilft</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What was delivered?</source>
        <translation>Was wurde geleistet?</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>What was entered after it would be missing.</source>
        <translation>Was danach eingegeben wurde, würde fehlen.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>What was heard was never read back.</source>
        <translation>Was gehört wurde, wurde nie vorgelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <location filename="../../ui/today/called_dialog.py"/>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What was laid out</source>
        <translation>Was ausgelegt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What was promised?</source>
        <translation>Was war zugesagt?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>What was said last</source>
        <translation>Was zuletzt gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>What we changed</source>
        <translation>Was wir geändert haben</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What we had promised</source>
        <translation>Was wir zugesagt hatten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What we heard</source>
        <translation>Was wir gehört haben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>What we offer</source>
        <translation>Was wir anbieten</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>What we promised</source>
        <translation>Was wir zugesagt haben</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>What we replied</source>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>What we said, and who said it</source>
        <translation>Was wir gesagt haben, und wer es gesagt hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>What we say, and why</source>
        <translation>Was wir sagen und warum</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what went wrong</source>
        <translation>was schiefgegangen ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>What went wrong: {words}.</source>
        <translation>Was schiefgegangen ist: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What would put it right for {name}?</source>
        <translation>Was würde es für {name} in Ordnung bringen?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What would they like?</source>
        <translation>Was wünscht sich der Kunde?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What would {name} like?</source>
        <translation>Was wünscht sich {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you agreed</source>
        <translation>was Sie vereinbart haben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>What you and your customers wrote stays as it was written.</source>
        <translation>Was Sie und Ihre Kunden geschrieben haben, bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what you call the customer</source>
        <translation>wie Sie den Kunden ansprechen</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what you change</source>
        <translation>was Sie ändern</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What you don’t offer</source>
        <translation>Was Sie nicht anbieten</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you heard</source>
        <translation>was Sie gehört haben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What you offer</source>
        <translation>Was Sie anbieten</translation>
    </message>
    <message>
        <location filename="../../ui/sitting.py"/>
        <source>What you open or save meanwhile follows when all of it is written.</source>
        <translation>Was Sie inzwischen öffnen oder speichern, folgt, sobald alles geschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you said to them</source>
        <translation>was Sie dem Kunden gesagt haben</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe, and what you typed is kept. You can go on.</source>
        <translation>Was Sie gespeichert haben, ist sicher, und was Sie geschrieben haben, bleibt erhalten. Sie können weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe, what you typed is kept. Please start it again.</source>
        <translation>Was Sie gespeichert haben, ist sicher, und was Sie geschrieben haben, bleibt erhalten. Bitte starten Sie neu.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe. You can go on as always.</source>
        <translation>Was Sie gespeichert haben, ist sicher. Sie können wie immer weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>What you typed by hand stays. Taking the import back takes these back too.</source>
        <translation>Was Sie von Hand eingetragen haben, bleibt. Nehmen Sie den Import zurück, geht auch dies zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>What you were typing at {time} was kept too.</source>
        <translation>Auch was Sie um {time} gerade schrieben, blieb erhalten.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>What you were writing is kept and waits behind this page.</source>
        <translation>Was Sie gerade schrieben, bleibt erhalten und wartet hinter dieser Seite.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What you will say</source>
        <translation>Was Sie sagen werden</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>What you wrote below it</source>
        <translation>Was Sie darunter geschrieben haben</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>What {name} may ask you for, and what you do about it.</source>
        <translation>Worum {name} Sie bitten darf, und was Sie dann tun.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What {n} entries of History say of them; when it was stays</source>
        <translation>Was {n} Einträge im Verlauf darüber sagen; der Zeitpunkt bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>What “{heading}” is</source>
        <translation>Was „{heading}“ ist</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>when csdesk was closed</source>
        <translation>beim Schließen von csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>When did you call?</source>
        <translation>Wann haben Sie angerufen?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>When did you say it?</source>
        <translation>Wann haben Sie es gesagt?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>When I asked: {words}.</source>
        <translation>Auf meine Frage: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>When nobody used a key or the mouse for so long.</source>
        <translation>Wenn so lange niemand eine Taste oder die Maus benutzt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>When somebody is unhappy, write it down in their words. It takes a moment.</source>
        <translation>Wenn jemand unzufrieden ist, notieren Sie es in den Worten des Kunden. Es dauert nur einen Moment.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>When something breaks</source>
        <translation>Wenn etwas kaputtgeht</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>When to ask</source>
        <translation>Wann Sie fragen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>When was it done?</source>
        <translation>Wann war es fertig?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>When you close csdesk, each day, and every half hour if something changed.</source>
        <translation>Beim Schließen von csdesk, jeden Tag und jede halbe Stunde, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>When, in words</source>
        <translation>Wann, in Worten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Where copies go</source>
        <translation>Wohin Kopien gehen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Where do the columns begin?</source>
        <translation>Wo beginnen die Spalten?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Where entries of the Journal go. Leave out what you don’t know: your accountant decides.</source>
        <translation>Wohin Buchungen im Journal gehen. Lassen Sie weg, was Sie nicht wissen: Ihre Steuerberatung entscheidet.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Where it is heading</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Where it stands</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Where nothing is left</source>
        <translation>Wo nichts übrig bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>Where reports go</source>
        <translation>Wohin Berichte gehen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Where the file gives no cost, your usual margin of {share} stands in.</source>
        <translation>Wo die Datei keine Kosten nennt, gilt Ihr üblicher Rohertrag von {share}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Where the file gives no cost, {share} margin is assumed. You can set yours in Settings.</source>
        <translation>Wo die Datei keine Kosten nennt, wird ein Rohertrag von {share} angenommen. Ihren können Sie in den Einstellungen eintragen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Where the mail with the workbook goes.</source>
        <translation>Wohin die E-Mail mit der Arbeitsmappe geht.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/overview_view.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Where the money comes from</source>
        <translation>Woher das Geld kommt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Where the shop shall live</source>
        <translation>Wo das Geschäft liegen soll</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>Which days are looked at</source>
        <translation>Welche Tage betrachtet werden</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Which folder do new lists arrive in?</source>
        <translation>In welchem Ordner kommen neue Listen an?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Which law or dispute</source>
        <translation>Gesetz oder Streitfall</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Which promise was broken?</source>
        <translation>Welche Zusage wurde gebrochen?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>Which sheet of the workbook</source>
        <translation>Welches Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>While csdesk is open, a short word on the desktop: what kind of thing and when, never who.</source>
        <translation>Solange csdesk offen ist, ein kurzer Hinweis auf dem Desktop: welche Art von Sache und wann, nie wer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>While you work</source>
        <translation>Beim Arbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>while you worked</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>who asks how it went</source>
        <translation>wer nachfragt, wie es gelaufen ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Who else are they?</source>
        <translation>Wer ist es noch?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Who has how much open</source>
        <translation>Wer wie viel offen hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Who has it from now on knows all of it. Nobody explains twice.</source>
        <translation>Wer sie jetzt übernimmt, weiß alles darüber. Niemand erklärt es zweimal.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who is here?</source>
        <translation>Wer ist hier?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Who is it? A name is enough.</source>
        <translation>Wer ist es? Ein Name genügt.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Who looked after what</source>
        <translation>Wer was betreut hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Who looks after it?</source>
        <translation>Wer betreut sie?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Who replies</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>who sits at the desk person</source>
        <translation>wer sitzt am platz person</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Who spoke with them</source>
        <translation>Wer gesprochen hat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Who they are and every word go. Amounts, minutes and dates stay.</source>
        <translation>Wer es ist und jedes Wort fallen weg. Beträge, Minuten und Datumsangaben bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Who works here, and what does an hour cost?</source>
        <translation>Wer arbeitet hier, und was kostet eine Stunde?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who works here…</source>
        <translation>Wer hier arbeitet…</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>who writes</source>
        <translation>wer schreibt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Who wrote it</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Who you look after, and what it costs</source>
        <translation>Wen Sie betreuen, und was es kostet</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Who, when, how much. Needed for the tipping point.</source>
        <translation>Wer, wann, wie viel. Nötig für den Kipppunkt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Whoever gets hold of the file can read everything in it then.</source>
        <translation>Wer an die Datei kommt, kann dann alles darin lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Whoever has the file without its passphrase can read nothing. Without a passphrase it is about everybody in it, and about the people who work here.</source>
        <translation>Wer die Datei ohne Passphrase hat, kann nichts lesen. Ohne Passphrase betrifft es alle, die darin stehen, und alle, die hier arbeiten.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Whoever has this sheet and the file can read everything about your customers. Keep it where you keep contracts: in a safe or a locked drawer, not beside the computer, and not as a file on it. Print it and delete the PDF.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann alles über Ihre Kunden lesen. Verwahren Sie es, wo Sie Verträge verwahren: in einem Tresor oder einer abgeschlossenen Schublade, nicht neben dem Computer und nicht als Datei darauf. Drucken Sie es, und löschen Sie das PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Whoever picks up the phone can start here.</source>
        <translation>Wer ans Telefon geht, kann hier anfangen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Whoever retires keeps their name on what they did. Minutes keep the cost they were written with.</source>
        <translation>Wer ausscheidet, bleibt bei allem genannt, was er getan hat. Minuten behalten die Kosten, mit denen sie notiert wurden.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>Whoever served them</source>
        <translation>Wer bedient hat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Whom did you ask?</source>
        <translation>Wen haben Sie gefragt?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Whom they sent</source>
        <translation>Empfohlene Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_list.py"/>
        <source>Whose story</source>
        <translation>Wessen Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/parted_strip.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Why did it happen?</source>
        <translation>Warum ist es passiert?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Why do you stop it?</source>
        <translation>Warum halten Sie ihn an?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Why is it another now?</source>
        <translation>Warum ist es jetzt anders?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Why is this fair?</source>
        <translation>Warum ist das fair?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>why it is more or less serious</source>
        <translation>warum es mehr oder weniger ernst ist</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Why it is stopped</source>
        <translation>Warum er angehalten wird</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Why it is unusual</source>
        <translation>Warum es ungewöhnlich ist</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Why take it up again?</source>
        <translation>Warum wieder aufnehmen?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Why there is only one way</source>
        <translation>Warum es nur eine Lösung gibt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Why unusual</source>
        <translation>Warum ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Winter tyres</source>
        <translation>Winterreifen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Wishes…</source>
        <translation>Wünsche…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>With an hour at nothing, time for customers costs nothing.</source>
        <translation>Kostet eine Stunde nichts, kostet auch Zeit für Kunden nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>With an invented customer.</source>
        <translation>Mit einem erfundenen Kunden.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>with commas in between</source>
        <translation>mit Kommas dazwischen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>With its limits, so that nobody promises more.</source>
        <translation>Mit den Grenzen, damit niemand mehr zusagt.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>With those above {share}</source>
        <translation>Mit denen darüber {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>With {n} complaints: if the extra brings nothing back, this is seen in {none} of 100 trials; if it brings back twice its cost, in {double} of 100. If it just pays for itself, chance alone says otherwise in about {wrong} of 100.</source>
        <translation>Mit {n} Reklamationen: Bringt das Extra nichts zurück, zeigt sich das in {none} von 100 Versuchen; bringt es das Doppelte seiner Kosten zurück, in {double} von 100. Bezahlt es sich gerade selbst, behauptet der Zufall allein in etwa {wrong} von 100 etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Within your aim</source>
        <translation>In Ihrem Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Without a “but”</source>
        <translation>Ohne ein „Aber“</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer no tax is taken off, and figures say so.</source>
        <translation>Ohne Antwort wird keine Steuer abgezogen, und die Zahlen sagen es.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer {money} an hour is assumed, and figures say so.</source>
        <translation>Ohne Antwort werden {money} je Stunde angenommen, und die Zahlen sagen es.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer {share} is assumed, and figures say so.</source>
        <translation>Ohne Antwort werden {share} angenommen, und die Zahlen sagen es.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Without delay where it may harm them: in plain words what happened, what they can do, and whom they can ask. “Their data” on a customer’s page gives you all that is kept about one of them.</source>
        <translation>Unverzüglich, wo es ihnen schaden kann: in einfachen Worten, was passiert ist, was sie tun können und wen sie fragen können. „Persönliche Daten“ auf der Seite eines Kunden gibt Ihnen alles, was über ihn gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Without it nobody can open this file: there is no other way in.</source>
        <translation>Ohne sie kann niemand diese Datei öffnen: Einen anderen Weg hinein gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Without the passphrase nobody can open the shop or its copies: neither you, nor whoever helps you with computers, nor the makers of csdesk.</source>
        <translation>Ohne die Passphrase kann niemand das Geschäft oder seine Kopien öffnen: weder Sie noch jemand, der Ihnen mit Computern hilft, noch die Hersteller von csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/story_card.py"/>
        <location filename="../../ui/settings/letters_section.py"/>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Words and files of complaints that were closed so long ago, and notes, letters and files as old. The customers and every figure stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Words or name</source>
        <translation>Worte oder Name</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>words to sort by, with commas</source>
        <translation>Wörter zum Sortieren, mit Kommas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods)</source>
        <translation>Arbeitsmappen (*.xlsx *.xlsm *.xls *.ods)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Works offline, over names, phones and notes</source>
        <translation>Arbeitet offline, über Namen, Telefonnummern und Notizen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Worth to them</source>
        <translation>Wert für den Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>worth {amount}</source>
        <translation>Wert {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Would like</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Would put it right</source>
        <translation>Brächte es in Ordnung</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Would rather not say</source>
        <translation>Möchte nichts sagen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>would recommend {n} of 10</source>
        <translation>Weiterempfehlung {n} von 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Would they recommend us to a friend?</source>
        <translation>Würde der Kunde uns Freunden empfehlen?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Would they recommend us?</source>
        <translation>Würde der Kunde uns weiterempfehlen?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Would they recommend you?</source>
        <translation>Würden Kunden Sie weiterempfehlen?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Would they recommend you? Only if you asked.</source>
        <translation>Weiterempfehlung? Nur, wenn Sie gefragt haben.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Would you recommend us to a friend?</source>
        <translation>Würden Sie uns weiterempfehlen?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/pages.py"/>
        <source>Write a letter or mail</source>
        <translation>Brief oder E-Mail schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Write a mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Write down a public review</source>
        <translation>Öffentliche Bewertung notieren</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Write down first what they wrote</source>
        <translation>Notieren Sie zuerst, was geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Write down in a few words what was said.</source>
        <translation>Notieren Sie in wenigen Worten, was gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write down our answer to it</source>
        <translation>unsere Antwort darauf notieren</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Write down what happened, and it stands here.</source>
        <translation>Notieren Sie, was passiert ist, dann steht es hier.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write down what happened, in their words</source>
        <translation>aufschreiben, was passiert ist, in den Worten des Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Write how much of the voucher it was.</source>
        <translation>Schreiben Sie, wie viel vom Gutschein es war.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Write it down</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Write it down on the day it begins.</source>
        <translation>Notieren Sie es an dem Tag, an dem es beginnt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write their idea as an amount, or leave it out</source>
        <translation>die Idee als Betrag notieren oder weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Write to {name}</source>
        <translation>An {name} schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Write what it cost, like 12.50.</source>
        <translation>Schreiben Sie, was es gekostet hat, zum Beispiel 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Write what it cost, like 4.50.</source>
        <translation>Schreiben Sie, was es gekostet hat, zum Beispiel 4,50.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the goodwill costs</source>
        <translation>notieren, was die Kulanz kostet</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the goodwill is worth to {name} as an amount</source>
        <translation>den Wert der Kulanz für {name} als Betrag notieren</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the remedy costs</source>
        <translation>notieren, was die Wiedergutmachung kostet</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the remedy is worth to {name} as an amount</source>
        <translation>den Wert der Wiedergutmachung für {name} als Betrag notieren</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Write what was given back.</source>
        <translation>Schreiben Sie, was zurückgezahlt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Write what was paid, for instance 12.50.</source>
        <translation>Schreiben Sie, was bezahlt wurde, zum Beispiel 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Write whole minutes, for instance 15.</source>
        <translation>Schreiben Sie ganze Minuten, zum Beispiel 15.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Write whole minutes, like 20, or leave it empty.</source>
        <translation>Schreiben Sie ganze Minuten, zum Beispiel 20, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Write whole minutes, like 20.</source>
        <translation>Schreiben Sie ganze Minuten, zum Beispiel 20.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Writing it down</source>
        <translation>Wird notiert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Writing the sheet {name}…</source>
        <translation>Das Blatt {name} wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Writing the shop anew</source>
        <translation>Geschäft wird neu geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Writing the workbook</source>
        <translation>Arbeitsmappe wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Written down.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Written down. Before and after will be told here.</source>
        <translation>Notiert. Vorher und nachher werden hier zu sehen sein.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Written down. It waits on Today for a first reply.</source>
        <translation>Notiert. Unter „Heute“ wartet sie auf eine erste Antwort.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Written down: this promise was not kept</source>
        <translation>Notiert: Diese Zusage wurde nicht gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Written on {day}</source>
        <translation>Geschrieben am {day}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Xero</source>
        <translation>Xero</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Yes, one contact was enough.</source>
        <translation>Ja, ein Kontakt hat genügt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Yes, they agreed</source>
        <translation>Ja, einverstanden</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>yesterday at {time}</source>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You are thinking it over until {day}. Nothing is sent before.</source>
        <translation>Sie denken bis {day} darüber nach. Vorher geht nichts hinaus.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You asked for: {words}.</source>
        <translation>Sie haben gewünscht: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <source>You called {name} back</source>
        <translation>Sie haben {name} zurückgerufen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>You can change every answer later in Settings.</source>
        <translation>Jede Antwort lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>You can go on working</source>
        <translation>Sie können weiterarbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You chose: {words}.</source>
        <translation>Sie haben gewählt: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>You count in</source>
        <translation>Sie rechnen in</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You counted on us, and we let you down.</source>
        <translation>Sie haben sich auf uns verlassen, und wir haben Sie enttäuscht.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You decide, and it stays private. All of it can be undone.</source>
        <translation>Sie entscheiden, und es bleibt vertraulich. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You did what you promised. You decide, and it stays private.</source>
        <translation>Sie haben getan, was Sie zugesagt hatten. Sie entscheiden, und es bleibt vertraulich.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You expected: {words}.</source>
        <translation>Sie haben erwartet: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You have been patient with us.</source>
        <translation>Sie hatten viel Geduld mit uns.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You have every reason to be angry.</source>
        <translation>Sie haben allen Grund, verärgert zu sein.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You keep going with {name}</source>
        <translation>Mit {name} geht es weiter wie bisher</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>You left everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>You left everything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <source>You parted well from {name}.</source>
        <translation>Sie haben sich im Guten von {name} getrennt.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubt_button.py"/>
        <source>you picked this</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this by {when}: {words}</source>
        <translation>Sie haben das bis {when} zugesagt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this for today: {words}</source>
        <translation>Sie haben das für heute zugesagt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this for yesterday: {words}</source>
        <translation>Sie haben das für gestern zugesagt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised: {words}</source>
        <translation>Sie haben zugesagt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You thought it over for a week. You decide, and it stays private.</source>
        <translation>Sie haben eine Woche darüber nachgedacht. Sie entscheiden, und es bleibt vertraulich.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You told me: “{words}”.</source>
        <translation>Sie haben mir gesagt: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You took a week to think about parting. What do you say now?</source>
        <translation>Sie wollten eine Woche über eine Trennung nachdenken. Was sagen Sie jetzt?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>You want to be done by {day}</source>
        <translation>Sie wollen bis {day} fertig sein</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You wanted to see by today how it goes.</source>
        <translation>Sie wollten bis heute sehen, wie es läuft.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You wanted to see how it goes: {words}</source>
        <translation>Sie wollten sehen, wie es läuft: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>You will be reminded of it in a week</source>
        <translation>In einer Woche werden Sie daran erinnert</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>You will be reminded of it in a year</source>
        <translation>In einem Jahr werden Sie daran erinnert</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>You will be reminded of it later</source>
        <translation>Sie werden später daran erinnert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You would like: {words}.</source>
        <translation>Sie wünschen sich: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your accountant</source>
        <translation>Ihre Steuerberatung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your accountant’s number at DATEV, 4 to 7 digits.</source>
        <translation>Die Nummer Ihrer Steuerberatung bei DATEV, 4 bis 7 Ziffern.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Your aim</source>
        <translation>Ihr Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>Your aim, {percent}</source>
        <translation>Ihr Ziel, {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>your answers to the first questions</source>
        <translation>Ihre Antworten auf die ersten Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>Your columns, and where they go</source>
        <translation>Ihre Spalten, und wohin sie gehen</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Your copies are all in one place</source>
        <translation>Ihre Kopien liegen alle an einem Ort</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your data is safe</source>
        <translation>Ihre Daten sind gesichert</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>your final say</source>
        <translation>Ihre abschließende Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Your margin</source>
        <translation>Ihr Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Your message to {name}</source>
        <translation>Ihre Nachricht an {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your number with them, 1 to 5 digits.</source>
        <translation>Ihre Nummer dort, 1 bis 5 Ziffern.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Your promise to {name}</source>
        <translation>Ihre Zusage an {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Your reply is written down</source>
        <translation>Ihre Antwort ist notiert</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>your reply to a review</source>
        <translation>Ihre Antwort auf eine Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>your sales on record begin {days} days before it or earlier,</source>
        <translation>Ihre erfassten Verkäufe {days} Tage davor oder früher beginnen,</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Your sense of it</source>
        <translation>Ihr Eindruck</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/section.py"/>
        <location filename="../../ui/sitting.py"/>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Your shop as it was before a copy was brought back, {customers}.</source>
        <translation>Ihr Geschäft, wie es vor dem Zurückholen einer Kopie war, {customers}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Your shop as it was when another file took its place. csdesk never deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Your shop can’t be opened just now</source>
        <translation>Ihr Geschäft lässt sich gerade nicht öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Your shop counts in {currency} now; see in Settings that what an hour costs is right.</source>
        <translation>Ihr Geschäft rechnet jetzt in {currency}; sehen Sie in den Einstellungen nach, ob die Kosten einer Stunde stimmen.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Your shop file is damaged</source>
        <translation>Ihre Geschäftsdatei ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Your shop file is gone</source>
        <translation>Ihre Geschäftsdatei ist weg</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your shop is as it was {when}</source>
        <translation>Ihr Geschäft ist wieder, wie es {when} war</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your shop is still empty. The first copy is made once something is in it.</source>
        <translation>Ihr Geschäft ist noch leer. Die erste Kopie wird erstellt, sobald etwas darin steht.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Your shop lies in a folder of {program}, which swaps files while they are open. That can lose what you save. Copies of it may lie there.</source>
        <translation>Ihr Geschäft liegt in einem Ordner von {program}; dieses Programm tauscht Dateien aus, während sie offen sind. Dabei kann verloren gehen, was Sie speichern. Kopien dürfen dort liegen.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Your shop lies on another computer. When the connection breaks, a save can be lost. Copies of it may lie there.</source>
        <translation>Ihr Geschäft liegt auf einem anderen Computer. Bricht die Verbindung ab, kann Gespeichertes verloren gehen. Kopien dürfen dort liegen.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>yours stays</source>
        <translation>Ihres bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} for you</source>
        <translation>{amount} für Sie</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{amount} given back</source>
        <translation>{amount} zurückgezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} lapsed on {day}</source>
        <translation>{amount} verfallen am {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} left</source>
        <translation>{amount} übrig</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>{amount} of a voucher was used</source>
        <translation>{amount} eines Gutscheins wurden eingelöst</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>{amount} of it is left.</source>
        <translation>{amount} davon sind übrig.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} of it is your service budget ({share})</source>
        <translation>{amount} davon sind Ihr Servicebudget ({share})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{amount} paid</source>
        <translation>{amount} bezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} paid count as {amount}: no tax is taken off</source>
        <translation>Bezahlte {amount} zählen als {amount}: Keine Steuer wird abgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} tax</source>
        <translation>{amount} Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} used on {day}</source>
        <translation>{amount} eingelöst am {day}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{before} and {last}</source>
        <translation>{before} und {last}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{category}, {severity}</source>
        <translation>{category}, {severity}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>{cause}: before and since</source>
        <translation>{cause}: vorher und seither</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>{cost} of service, {margin} of margin</source>
        <translation>{cost} Service, {margin} Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{counted} What is still open is not counted yet.</source>
        <translation>{counted} Was noch offen ist, zählt noch nicht mit.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{counted}, closed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{counted}, of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{counted}, the newest of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>{customer}, {day}, {why}. {done}</source>
        <translation>{customer}, {day}, {why}. {done}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{days} days have passed since, so that what came after is known,</source>
        <translation>seither {days} Tage vergangen sind, sodass bekannt ist, was danach kam,</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{days}. That is {hours} a week.</source>
        <translation>{days}. Das sind {hours} in der Woche.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{day} {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{day} · 1 thing needs you</source>
        <translation>{day} · 1 Sache steht an</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{day} · {n} things need you</source>
        <translation>{day} · {n} Sachen stehen an</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: a copy.</source>
        <translation>{day}: eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: no copy was made.</source>
        <translation>{day}: keine Kopie erstellt.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: no copy yet.</source>
        <translation>{day}: noch keine Kopie.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: nothing was entered.</source>
        <translation>{day}: nichts eingegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{day}: remedy {remedy}, goodwill {goodwill}. {title}</source>
        <translation>{day}: Wiedergutmachung {remedy}, Kulanz {goodwill}. {title}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: {n} copies.</source>
        <translation>{day}: {n} Kopien.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{day}: {promises}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{day}: {title}. Don’t ask {name} to start over.</source>
        <translation>{day}: {title}. Lassen Sie {name} nicht von vorn anfangen.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>{effect}: that should not have happened. {sorry}</source>
        <translation>{effect}: Das hätte nicht passieren dürfen. {sorry}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>{fact}: {after}</source>
        <translation>{fact}: {after}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>{fact}: {before}</source>
        <translation>{fact}: {before}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>{fact}: {before} → {after}</source>
        <translation>{fact}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>{few} customers bring {percent}</source>
        <translation>{few} Kunden bringen {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>{file} is there already.</source>
        <translation>{file} ist schon da.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>{filter}: take this filter away</source>
        <translation>{filter}: diesen Filter entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>{first} comes first. Finish it, and this opens.</source>
        <translation>Zuerst kommt: {first}. Ist das fertig, öffnet sich dieser Schritt.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <location filename="../../ui/reports/report_words.py"/>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{folder} · not there just now</source>
        <translation>{folder} · gerade nicht da</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>{folder} · {size} · just now</source>
        <translation>{folder} · {size} · gerade eben</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{from_on} to {to_on}. You exported its workbook on {day}. Was it sent?</source>
        <translation>{from_on} bis {to_on}. Die Arbeitsmappe haben Sie am {day} exportiert. Wurde sie verschickt?</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{from_on} to {to_on}. Your accountant’s workbook is ready to make.</source>
        <translation>{from_on} bis {to_on}. Die Arbeitsmappe für Ihre Steuerberatung kann erstellt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>{happy} of {n} gave 9 or 10, {unhappy} gave 0 to 6.</source>
        <translation>{happy} von {n} gaben 9 oder 10, {unhappy} gaben 0 bis 6.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>{hits} of {n}. A share is drawn from ten on.</source>
        <translation>{hits} von {n}. Ein Anteil wird ab zehn gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{hits} of {of}</source>
        <translation>{hits} von {of}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{hits} of {of} this month</source>
        <translation>{hits} von {of} in diesem Monat</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{how}, {minutes}</source>
        <translation>{how}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{idea} ({money})</source>
        <translation>{idea} ({money})</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{key} does the same anywhere. What is being typed is kept.</source>
        <translation>{key} tut überall dasselbe. Was gerade geschrieben wird, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{kind}: remedy {remedy}, goodwill {goodwill}.</source>
        <translation>{kind}: Wiedergutmachung {remedy}, Kulanz {goodwill}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/quick_strip.py"/>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{line} · has to be kept until {until}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{line} · Restricted: only kept, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>{list} – rows that stayed out.xlsx</source>
        <translation>{list} – nicht eingelesene Zeilen.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{long} · 1 copy, {size}</source>
        <translation>{long} · 1 Kopie, {size}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{long} · {n} copies, {size}</source>
        <translation>{long} · {n} Kopien, {size}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <location filename="../../ui/insight/looks_card.py"/>
        <location filename="../../ui/insight/payback_range.py"/>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>{low} to {high} days</source>
        <translation>{low} bis {high} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>{low} to {high} is plausible</source>
        <translation>{low} bis {high} ist plausibel</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{low}, {high}</source>
        <translation>{low}, {high}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{middle} ({low} to {high})</source>
        <translation>{middle} ({low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>{minutes} written down</source>
        <translation>{minutes} notiert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{minutes} · {cost}</source>
        <translation>{minutes} · {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{money} an hour</source>
        <translation>{money} je Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>{money} spent</source>
        <translation>{money} ausgegeben</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{months}. {told}</source>
        <translation>{months}. {told}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{month} is over</source>
        <translation>{month} ist vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{more} got more than usual before, {less} less; {why} say why</source>
        <translation>{more} bekamen mehr als bis dahin üblich, {less} weniger; {why} mit Begründung</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>{m} minutes {s} seconds</source>
        <translation>{m} Minuten {s} Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{name} ({initials})</source>
        <translation>{name} ({initials})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} and {n} more look like the same person.</source>
        <translation>{name} und {n} weitere sehen nach derselben Person aus.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>{name} brought goods back</source>
        <translation>{name} hat Ware zurückgebracht</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>{name} could not be written. Is the folder full or read-only?</source>
        <translation>{name} konnte nicht geschrieben werden. Ist der Ordner voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{name} counts on it. When it is done, say so here.</source>
        <translation>{name} verlässt sich darauf. Ist es getan, sagen Sie es hier.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>{name} has no direct phone or mail yet: Settings, People.</source>
        <translation>{name} hat noch keine Durchwahl oder E-Mail: Einstellungen, Personen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name} has told us before</source>
        <translation>{name} hat uns schon einmal etwas gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>{name} hears from you by {day}</source>
        <translation>{name} hört bis {day} von Ihnen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is a customer already. Is it the same person?</source>
        <translation>{name} ist schon Kunde. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>{name} is a customer like any other again</source>
        <translation>{name} ist wieder ein Kunde wie alle anderen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} is a customer of their own again</source>
        <translation>{name} ist wieder ein eigener Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>{name} is archived</source>
        <translation>{name} ist archiviert</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>{name} is back in your lists</source>
        <translation>{name} ist wieder in Ihren Listen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name} is kept on</source>
        <translation>{name} bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>{name} is not happy with it. A call was due by {when}; it still helps.</source>
        <translation>{name} ist nicht zufrieden. Der Rückruf war bis {when} fällig; er hilft auch jetzt noch.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>{name} is not happy with it. Call back by {when}.</source>
        <translation>{name} ist nicht zufrieden. Rufen Sie bis {when} zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} is one customer now</source>
        <translation>{name} ist jetzt ein Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is one of your customers now</source>
        <translation>{name} gehört jetzt zu Ihren Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{name} is overwritten and deleted. Your shop and its copies stay as they are. What only this file holds is gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>{name} is taken out</source>
        <translation>{name} ist herausgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is up to date</source>
        <translation>{name} ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>{name} looks after it from now on</source>
        <translation>{name} betreut sie von jetzt an</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>{name} looks after this and reads it on Today.</source>
        <translation>{name} betreut das und liest es unter „Heute“.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>{name} paid</source>
        <translation>bezahlt von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} said yes to what was read back.</source>
        <translation>{name} hat Ja gesagt zu dem, was vorgelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>{name} said: not quite. Put it right, then read it back again.</source>
        <translation>{name} sagte: nicht ganz. Berichtigen Sie es, und lesen Sie es noch einmal vor.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>{name} said: yes, that’s it</source>
        <translation>{name} sagte: Ja, genau so</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>{name} was called back</source>
        <translation>{name} wurde zurückgerufen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} was not told that it was heard.</source>
        <translation>{name} hat nicht erfahren, dass es gehört wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} was told that it was heard.</source>
        <translation>{name} hat erfahren, dass es gehört wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{name} · last written on {day} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} · since {day}</source>
        <translation>{name} · seit {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{name} · {n} of {best}</source>
        <translation>{name} · {n} von {best}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{name}, about “{title}”</source>
        <translation>{name}, zu „{title}“</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>{name}, day by day</source>
        <translation>{name}, Tag für Tag</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{name}, last on {day}</source>
        <translation>{name}, zuletzt am {day}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{name}, last on {day}; kept until {until}: {why}</source>
        <translation>{name}, zuletzt am {day}; aufbewahrt bis {until}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name}, remember</source>
        <translation>Zu {name} merken</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>{name}, this is about: {title}</source>
        <translation>{name}, es geht um: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{name}: complaint “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>{name}: later margin</source>
        <translation>{name}: späterer Rohertrag</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{name}: letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{name}: notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: nothing needs their data</source>
        <translation>{name}: Nichts braucht die Daten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{name}: photos and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: their data are only kept</source>
        <translation>{name}: Die Daten werden nur aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: their data are used again</source>
        <translation>{name}: Die Daten werden wieder genutzt</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>{name}: {n} complaints, care {care}, later margin {later}.</source>
        <translation>{name}: {n} Reklamationen, Betreuung {care}, späterer Rohertrag {later}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>{name}’s answer is written down</source>
        <translation>Die Antwort von {name} ist notiert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>{name}’s choice</source>
        <translation>Wahl von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name}’s share</source>
        <translation>Anteil von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>{name}’s story</source>
        <translation>Geschichte von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{n} % aim</source>
        <translation>Ziel {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} % stays</source>
        <translation>{n} % bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} % tax</source>
        <translation>{n} % Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} answer</source>
        <translation>{n} Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>{n} answered, {m} left</source>
        <translation>{n} beantwortet, {m} übrig</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>{n} answers</source>
        <translation>{n} Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} are due. Look at each.</source>
        <translation>{n} stehen an. Sehen Sie jede einzeln an.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} as grave got</source>
        <translation>{n} ebenso schwere bekamen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{n} backups or files kept beside the shop are not under its passphrase.</source>
        <translation>{n} Sicherungen oder Dateien neben dem Geschäft sind nicht mit seiner Passphrase geschützt.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} came in before</source>
        <translation>{n} schon eingelesen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} can’t come in yet</source>
        <translation>{n} noch nicht einlesbar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>{n} cards are ready to print</source>
        <translation>{n} Karten können gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} change</source>
        <translation>{n} Änderung</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} changes</source>
        <translation>{n} Änderungen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} complaint</source>
        <translation>{n} Reklamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/insight/ages_chart.py"/>
        <location filename="../../ui/insight/care_thirds.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/change_chart.py"/>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{n} complaints</source>
        <translation>{n} Reklamationen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{n} complaints of 1 customer</source>
        <translation>{n} Reklamationen von 1 Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>{n} complaints of {customers} customers</source>
        <translation>{n} Reklamationen von {customers} Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{n} complaints of {customers} customers. All looks were taken.</source>
        <translation>{n} Reklamationen von {customers} Kunden. Alle Auswertungen sind gemacht.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{n} complaints of {m} customers</source>
        <translation>{n} Reklamationen von {m} Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} complaints or sets of notes, letters and files are old enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>{n} copies from before are not under it: see below.</source>
        <translation>{n} frühere Kopien sind nicht damit geschützt: siehe unten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{n} could not be: damaged, or under a passphrase of before.</source>
        <translation>{n} gelangen nicht: beschädigt oder mit einer früheren Passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} customer</source>
        <translation>{n} Kunde</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <location filename="../../ui/insight/whale.py"/>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{n} customers</source>
        <translation>{n} Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{n} customers in it were erased since, and are erased again at once.</source>
        <translation>{n} Kunden darin wurden seither gelöscht und werden sofort wieder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{n} customers who were erased since are still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} days ago</source>
        <translation>Vor {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>{n} days before</source>
        <translation>{n} Tage davor</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} days late</source>
        <translation>{n} Tage verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>{n} days since</source>
        <translation>{n} Tage seither</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} days so far</source>
        <translation>Bisher {n} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>{n} drawn around</source>
        <translation>{n} umrandet</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{n} entries would be missing, the newest of them:</source>
        <translation>{n} Einträge würden fehlen, die neuesten davon:</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} fewer</source>
        <translation>{n} weniger</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} fewer than last week</source>
        <translation>{n} weniger als letzte Woche</translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>{n} file comes next</source>
        <translation>{n} Datei folgt</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>{n} files come next</source>
        <translation>{n} Dateien folgen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} goods and parts</source>
        <translation>{n} Ware und Teile</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/insight/figure_card.py"/>
        <location filename="../../ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} h late</source>
        <translation>{n} h verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} h of opening time</source>
        <translation>{n} h Öffnungszeit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} h so far</source>
        <translation>Bisher {n} h</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>{n} kinds with fewer complaints stand in the table.</source>
        <translation>{n} Arten mit weniger Reklamationen stehen in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} maybe a double</source>
        <translation>{n} vielleicht doppelt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} maybe doubles</source>
        <translation>{n} vielleicht doppelt</translation>
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
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} minutes for a customer: {cost}</source>
        <translation>{n} Minuten für einen Kunden: {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>{n} minutes written down.</source>
        <translation>{n} Minuten notiert.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} months ago</source>
        <translation>Vor {n} Monaten</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>{n} months with fewer than five answers are left open.</source>
        <translation>{n} Monate mit weniger als fünf Antworten bleiben offen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>{n} more come after these</source>
        <translation>Danach kommen {n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>{n} more comes after these</source>
        <translation>Danach kommt {n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>{n} more stay out</source>
        <translation>{n} weitere draußen</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} more than last week</source>
        <translation>{n} mehr als letzte Woche</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>{n} new file in {folder} looks like {what}</source>
        <translation>{n} neue Datei in {folder}, dem Anschein nach: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>{n} new files in {folder} look like {what}</source>
        <translation>{n} neue Dateien in {folder}, dem Anschein nach: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} of 5 stars</source>
        <translation>{n} von 5 Sternen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{n} of the {next} complaints that the next look waits for.</source>
        <translation>{n} von {next} Reklamationen, auf die die nächste Auswertung wartet.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} of this kind got</source>
        <translation>{n} dieser Art bekamen</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>{n} of your {things} had to be left out, so damaged are they.</source>
        <translation>{n} Ihrer {things} mussten wegbleiben, so beschädigt sind sie.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>{n} of {all} coins opened</source>
        <translation>{n} von {all} Münzen geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>{n} of {all} complaints complete</source>
        <translation>{n} von {all} Reklamationen vollständig</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{n} old texts and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>{n} open</source>
        <translation>{n} offen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>{n} open, {late} with a promise running late</source>
        <translation>{n} offen, {late} mit verspäteter Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>{n} people and businesses</source>
        <translation>{n} Personen und Firmen</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>{n} purchases</source>
        <translation>{n} Käufe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>{n} questions for this</source>
        <translation>{n} Fragen dazu</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} ready</source>
        <translation>{n} bereit</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} row</source>
        <translation>{n} Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>{n} row stays out and is kept in a list for you.</source>
        <translation>{n} Zeile bleibt draußen und wird in einer Liste für Sie aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>{n} rows stay out and are kept in a list for you.</source>
        <translation>{n} Zeilen bleiben draußen und werden in einer Liste für Sie aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sale</source>
        <translation>{n} Verkauf</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sale is kept until another list brings the rest.</source>
        <translation>{n} Verkauf wird aufgehoben, bis eine andere Liste den Rest bringt.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sales</source>
        <translation>{n} Verkäufe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sales are kept until another list brings the rest.</source>
        <translation>{n} Verkäufe werden aufgehoben, bis eine andere Liste den Rest bringt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} settled from {first} to {last}. The newest:</source>
        <translation>{n} abgeschlossen von {first} bis {last}. Die neuesten:</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{n} settled, {first} to {last}</source>
        <translation>{n} abgeschlossen, {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>{n} sheets</source>
        <translation>{n} Blätter</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} skipped</source>
        <translation>{n} übersprungen</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} stays</source>
        <translation>{n} bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>{n} texts hold signs that can’t be shown, the first in {place}.</source>
        <translation>{n} Texte enthalten Zeichen, die sich nicht darstellen lassen, der erste in {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>{n} texts were too long and are cut, the first in {place}.</source>
        <translation>{n} Texte waren zu lang und sind gekürzt, der erste in {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{n} times.</source>
        <translation>{n}-mal.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} to keep</source>
        <translation>{n} zu halten</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} to look at</source>
        <translation>{n} zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{n} used up or lapsed</source>
        <translation>{n} eingelöst oder verfallen</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} wait for another list</source>
        <translation>{n} warten auf eine andere Liste</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} weeks ago</source>
        <translation>Vor {n} Wochen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} years after</source>
        <translation>{n} Jahre danach</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} years ago</source>
        <translation>Vor {n} Jahren</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>{n}, {oldest}</source>
        <translation>{n}, {oldest}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n}½ hours</source>
        <translation>{n}½ Stunden</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{old} could be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>{part} of {all}</source>
        <translation>{part} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{part}: {standing}</source>
        <translation>{part}: {standing}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>{person} has the final say on this one</source>
        <translation>{person} gibt hier die abschließende Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} offen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>{question}</source>
        <translation>{question}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>{question} {person} asks.</source>
        <translation>{question} {person} fragt.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>{reason}. Enter: {fix}</source>
        <translation>{reason}. Enter: {fix}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{said} 1 unhappy answer was about it.</source>
        <translation>{said} 1 unzufriedene Antwort betraf das.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{said} It was put right {times} first.</source>
        <translation>{said} Vorher wurde es {times} berichtigt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{said} {n} unhappy answers were about it.</source>
        <translation>{said} {n} unzufriedene Antworten betrafen das.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{score}, without a word why</source>
        <translation>{score}, ohne ein Wort, warum</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>{score}, “{words}”</source>
        <translation>{score}, „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{score}: “{words}”</source>
        <translation>{score}: „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{share} %, the aim is {aim} %</source>
        <translation>{share} %, das Ziel ist {aim} %</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{share} of the margin {name} brings</source>
        <translation>{share} des Rohertrags von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>{share} of what is set aside</source>
        <translation>{share} des Vorgesehenen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>{share} still waiting</source>
        <translation>{share} warten noch</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>{share} used</source>
        <translation>{share} verbraucht</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>{size}, kept on {day}</source>
        <translation>{size}, aufbewahrt seit {day}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{things}, about {time}</source>
        <translation>{things}, etwa {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{times} You want to be done by {when}, {name} did not agree. {why}</source>
        <translation>{times} Sie wollen bis {when} fertig sein, {name} war nicht einverstanden. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{times} {name} agreed. {why}</source>
        <translation>{times} {name} war einverstanden. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>{time} of work</source>
        <translation>{time} Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>{title} (final say given)</source>
        <translation>{title} (abschließende Antwort gegeben)</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{title} ({cost})</source>
        <translation>{title} ({cost})</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{title} ({cost}), chosen</source>
        <translation>{title} ({cost}), gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>{title} · {columns} · {when}</source>
        <translation>{title} · {columns} · {when}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>{title} · {cost}</source>
        <translation>{title} · {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{title}, since {day}</source>
        <translation>{title}, seit {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{title}, since {day}, with {person}</source>
        <translation>{title}, seit {day}, bei {person}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{value}, no range known</source>
        <translation>{value}, Spanne unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} came in.</source>
        <translation>Eingelesen: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>{what} costs us</source>
        <translation>{what} kostet uns</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>{what} is not something we can offer, and I would rather say so than promise it.</source>
        <translation>{what} können wir nicht anbieten, und das sage ich lieber ehrlich, als es zuzusagen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>{what} is worth to them</source>
        <translation>{what}: Wert für den Kunden</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} of what was there already.</source>
        <translation>{what} an Vorhandenem.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{what} Since {day}, {who}.</source>
        <translation>{what} Seit {day}, {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{what} Since {day}.</source>
        <translation>{what} Seit {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{what} stay out: {reason}</source>
        <translation>{what} draußen: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} stay, because more hangs on them by now.</source>
        <translation>Es bleiben: {what}, weil inzwischen mehr daran hängt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/quick_strip.py"/>
        <source>{what} · {cost}</source>
        <translation>{what} · {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{what}, by {when}</source>
        <translation>{what}, bis {when}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{what}, by {when}: late</source>
        <translation>{what}, bis {when}: verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{what}: {middle}, middle half {span}</source>
        <translation>{what}: {middle}, mittlere Hälfte {span}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{what}: {name}, {day}</source>
        <translation>{what}: {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>{when} · {customers} customers. It was read through and is whole. What was entered after that moment is not in it.</source>
        <translation>{when} · {customers} Kunden. Sie wurde durchgelesen und ist vollständig. Was nach diesem Zeitpunkt eingegeben wurde, steht nicht darin.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>{when} · {what}</source>
        <translation>{when} · {what}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{when} · {where}</source>
        <translation>{when} · {where}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{when}, {how}</source>
        <translation>{when}, {how}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{where} · under your passphrase</source>
        <translation>{where} · mit Ihrer Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{where} · {room} free</source>
        <translation>{where} · {room} frei</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{where} · {state}</source>
        <translation>{where} · {state}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{whose}. This was answered or declined already.</source>
        <translation>{whose}. Das wurde schon beantwortet oder abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>{whose}: not asked</source>
        <translation>{whose}: nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{who} and {old} could be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{who} could be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{why} · {customers} · {size} · {where}</source>
        <translation>{why} · {customers} · {size} · {where}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{words} · {note}</source>
        <translation>{words} · {note}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>“{cause}” before and since “{what}”</source>
        <translation>„{cause}“ vorher und seit „{what}“</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>“{title}” is settled.</source>
        <translation>„{title}“ ist abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>“{title}” is written down. It waits on Today until it is heard out.</source>
        <translation>„{title}“ ist notiert. Unter „Heute“ wartet es, bis jemand zugehört hat.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>“{typed}” has a letter {letter}. Did you mean {meant}?</source>
        <translation>In „{typed}“ steht ein Buchstabe {letter}. Meinten Sie {meant}?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>“{typed}” is no amount. Write it like 12.50.</source>
        <translation>„{typed}“ ist kein Betrag. Schreiben Sie ihn wie 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/today/reply_dialog.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>“{words}” Nobody has replied yet.</source>
        <translation>„{words}“ Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>“{words}”: {instead}</source>
        <translation>„{words}“: {instead}</translation>
    </message>
</context>
</TS>
