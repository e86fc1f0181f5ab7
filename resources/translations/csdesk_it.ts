<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation>Un reclamo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/complaints.py"/>
        <source>A complaint needs a few words as its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A contact</source>
        <translation>Un contatto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>a current liability of your own, for vouchers</source>
        <translation>un conto proprio di passività correnti, per i buoni</translation>
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
        <translation>Per cominciare, una lettera ha bisogno di un testo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation>Una passività, valutata al costo, finché il buono non è utilizzato o scade; accanto figura il valore nominale. Se è utilizzato in più volte, le quote di costo sono arrotondate in modo che la somma torni.</translation>
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
        <translation>Una parte del margine è stimata; la colonna «Margine stimato» indica dove.</translation>
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
        <translation>Una persona ha bisogno di un nome.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/screen_lock.py"/>
        <source>A PIN has at least {shortest_pin} digits or letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A promise</source>
        <translation>Una promessa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A purchase</source>
        <translation>Un acquisto</translation>
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
        <translation>Un testo che inizia con =, +, - o @ è preceduto da un apostrofo, affinché nessun programma lo prenda per una formula.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A thank-you on top of a remedy, at what it cost the shop.</source>
        <translation>Un ringraziamento che si aggiunge al rimedio, al costo per il negozio.</translation>
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
        <translation>Una soluzione che abbiamo offerto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>About</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>About you</source>
        <translation>I Suoi dati presso di noi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Account before</source>
        <translation>Conto precedente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Account code</source>
        <translation>Codice conto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Account name</source>
        <translation>Nome del conto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Account of a line</source>
        <translation>Conto di una riga</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Account of the shop</source>
        <translation>Conto del negozio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts: debit and credit</source>
        <translation>Conti: dare e avere</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Acknowledged</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Act</source>
        <translation>Agire</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Acting</source>
        <translation>Azione</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>added</source>
        <translation>aggiunto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Agreed</source>
        <translation>Concordato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Agreed with you for</source>
        <translation>Concordato con Lei per il</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>agrees</source>
        <translation>quadra</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Agrees?</source>
        <translation>Quadra?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Also known as</source>
        <translation>Noto anche come</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Amount in the list</source>
        <translation>Importo nell’elenco</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Amounts are in {currency}, without its sign.</source>
        <translation>Gli importi sono in {currency}, senza simbolo di valuta.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Amounts in {currency}.</source>
        <translation>Importi in {currency}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/books.py"/>
        <source>An account is one short line of up to {longest_code} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation>Un conto assegnato a un singolo rimedio o gesto commerciale prevale su quello abituale.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>An entry of a list needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an expense of your own, for remedies</source>
        <translation>un conto proprio di costi, per i rimedi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>An hour costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an income of your own, for lapsed vouchers</source>
        <translation>un conto proprio di ricavi, per i buoni scaduti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>An outlay costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and ends on</source>
        <translation>e termina il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and its last ends on</source>
        <translation>e l’ultimo termina il</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>And {n} more.</source>
        <translation>E altri {n}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Angry</source>
        <translation>Rabbia</translation>
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
        <translation>Un altro cliente Le ha parlato di noi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Answered on</source>
        <translation>Risposta del</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Answers: satisfied</source>
        <translation>Risposte: soddisfazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Answers: would recommend</source>
        <translation>Risposte: raccomandazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Apology</source>
        <translation>Scuse</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Apology only</source>
        <translation>Solo scuse</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>As promised</source>
        <translation>Come promesso</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>As suggested</source>
        <translation>Come proposto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Asked for the first time?</source>
        <translation>Era la prima richiesta?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Asked on</source>
        <translation>Domanda del</translation>
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
        <translation>Importo in gioco</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance of the entry</source>
        <translation>Saldo della registrazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Billed in</source>
        <translation>Valuta di fatturazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against goods, at what they cost the shop.</source>
        <translation>Si registra come rimedio o gesto commerciale in contropartita della merce, al costo per il negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against money back.</source>
        <translation>Si registra come rimedio o gesto commerciale in contropartita del denaro rimborsato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against work, at what it cost the shop.</source>
        <translation>Si registra come rimedio o gesto commerciale in contropartita del lavoro, al costo per il negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as returns net and tax against money back gross. Where the tax is not known, the whole is booked gross and flagged.</source>
        <translation>Si registrano il reso netto e l’imposta in contropartita del denaro rimborsato lordo. Se l’imposta non è nota, tutto è registrato al lordo e segnalato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/booking.py"/>
        <source>Booking programs keep two decimals, and {currency} has three. Hand over the workbook instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Books as of</source>
        <translation>Dati aggiornati al</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>Books as of {moment}, change no. {n}</source>
        <translation>Dati aggiornati al {moment}, modifica n. {n}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/backup_state.py"/>
        <source>Both copies would lie in one folder. Choose another for the second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Bought on</source>
        <translation>Acquistato il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Brought in on</source>
        <translation>Importato il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>By the list</source>
        <translation>Secondo l’elenco</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>By what other programs know you.</source>
        <translation>Con quale nome o numero figura in altri programmi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Calendar days from the day a complaint was opened to the day it was settled.</source>
        <translation>Giorni di calendario dall’apertura di un reclamo alla sua chiusura.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Called back on</source>
        <translation>Nostra telefonata il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Calm</source>
        <translation>Calma</translation>
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
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes by category</source>
        <translation>Cause per categoria</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes by month</source>
        <translation>Cause per mese</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Causes of complaints</source>
        <translation>Cause dei reclami</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Change the terms</source>
        <translation>Cambiare le condizioni</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Chart of accounts</source>
        <translation>Piano dei conti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Choices</source>
        <translation>Proposte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>Choose a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Scelga dall’elenco o lasci vuoto.</translation>
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
        <translation>Città</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, the last one of this period.</source>
        <translation>Confrontato con la cartella di lavoro del {moment}, l’ultima di questo periodo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, which was sent on {day}.</source>
        <translation>Confrontato con la cartella di lavoro del {moment}, inviata il {day}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Complaint</source>
        <translation>Reclamo</translation>
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
        <translation>N. reclamo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Complaint {id}</source>
        <translation>Reclamo {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints</source>
        <translation>Reclami</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Complaints and outcomes</source>
        <translation>Reclami ed esiti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Complaints by cause</source>
        <translation>Reclami per causa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints looked after</source>
        <translation>Reclami seguiti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of a period</source>
        <translation>Reclami di un periodo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Complaints of each cause by the month in which they were opened.</source>
        <translation>Reclami di ogni causa secondo il mese in cui sono stati aperti.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of the period for which nobody wrote down any time. Those that were over before csdesk are not counted.</source>
        <translation>Reclami del periodo per i quali nessuno ha annotato tempo. Quelli conclusi prima di usare csdesk non contano.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints that were opened in the period. Those that had ended in another program before they came here are left out: nobody here looked after them.</source>
        <translation>Reclami aperti nel periodo. Quelli già conclusi in un altro programma prima di arrivare qui sono esclusi: qui nessuno se ne è occupato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints that were opened then and that this person looks after now.</source>
        <translation>Reclami aperti allora che questa persona segue ora.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints this person looks after, whose customer was told then that it was heard.</source>
        <translation>Reclami seguiti da questa persona per i quali si è confermato allora al cliente di averlo ascoltato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Complaints touched</source>
        <translation>Reclami trattati</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints without minutes</source>
        <translation>Reclami senza minuti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints, purchases, recommendation</source>
        <translation>Reclami, acquisti, raccomandazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Contact ID</source>
        <translation>N. contatto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Contacts</source>
        <translation>Contatti</translation>
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
        <translation>Margine di contribuzione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Contribution: customers, months</source>
        <translation>Margine di contribuzione: clienti, mesi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Copied elsewhere</source>
        <translation>Copiata in un altro programma</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Corrections</source>
        <translation>Correzioni</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Cost an hour</source>
        <translation>Costo orario</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Cost of one, average</source>
        <translation>Costo medio per caso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Cost of one, middle</source>
        <translation>Costo mediano per caso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Cost of serving you ÷ what your purchases leave</source>
        <translation>Costo per servirLa ÷ margine dei Suoi acquisti</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Cost of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Al banco</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Cover</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Credit</source>
        <translation>Avere</translation>
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
        <translation>Valuta</translation>
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
        <translation>Cliente</translation>
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
        <translation>N. cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Customer ID before</source>
        <translation>N. cliente precedente</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/asked.py"/>
        <source>Customer {id}</source>
        <translation>Cliente {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Customers are numbers here, and what was written about them is left out, as it was asked for.</source>
        <translation>Qui i clienti figurano come numeri e quanto scritto su di loro è omesso, come richiesto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Customers you sent to us</source>
        <translation>Clienti arrivati grazie a Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Cut text</source>
        <translation>Testo tagliato</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Giorno</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Day before</source>
        <translation>Giorno precedente</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Days are written as year, month and day: 2026-11-21.</source>
        <translation>Le date sono scritte come anno, mese e giorno: 2026-11-21.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Days to settle</source>
        <translation>Giorni fino alla chiusura</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Debit</source>
        <translation>Dare</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/agreements.py"/>
        <source>Decide the remedy first; goodwill comes on top of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decided on</source>
        <translation>Deciso il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Delivered, as we know it</source>
        <translation>Quanto fornito, per quanto ci risulta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>differs</source>
        <translation>non quadra</translation>
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
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Document number</source>
        <translation>Numero documento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Documents charged to customers; goods that came back are no purchase.</source>
        <translation>Documenti di vendita ai clienti; la merce resa non conta come acquisto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Done on</source>
        <translation>Fatto il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Each line is rounded once to the smallest unit of the currency, halves upwards; totals add up rounded lines.</source>
        <translation>Ogni riga è arrotondata una sola volta all’unità minima della valuta, le metà per eccesso; i totali sommano righe già arrotondate.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Ease (1-7)</source>
        <translation>Facilità (1-7)</translation>
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
        <translation>Tempo dedicato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort + remedy + goodwill + other.</source>
        <translation>Tempo dedicato + rimedio + gesto commerciale + altro.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort and outlays</source>
        <translation>Tempo dedicato e spese</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Effort by person</source>
        <translation>Tempo dedicato per persona</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort minutes</source>
        <translation>Tempo dedicato (minuti)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: customers, entries</source>
        <translation>Tempo dedicato: clienti, voci</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, complaints and the rest</source>
        <translation>Tempo dedicato: voci, reclami e il resto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, people and months</source>
        <translation>Tempo dedicato: voci, persone e mesi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Empathize</source>
        <translation>Immedesimarsi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Empathizing</source>
        <translation>Empatia</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Empty where nobody marked the letter as sent.</source>
        <translation>Vuoto se nessuno ha segnato la lettera come inviata.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ended before csdesk</source>
        <translation>Concluso prima di usare csdesk</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Entry</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Equal worth</source>
        <translation>Pari valore</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Estimated</source>
        <translation>Stimato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Every figure is explained in its notes. Which accounts are right is for you to decide.</source>
        <translation>Ogni cifra è spiegata nelle note del file. Quali siano i conti giusti lo decide Lei.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Everything about one customer</source>
        <translation>Tutto su un cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Everything is as it was then.</source>
        <translation>Tutto è rimasto come allora.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/everything.py"/>
        <source>Everything of the shop</source>
        <translation>Tutto il negozio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Everything that is kept about you, from the first day on, whatever the period.</source>
        <translation>Tutto ciò che conserviamo su di Lei dal primo giorno, qualunque sia il periodo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Everything that was written down about your complaints, step by step.</source>
        <translation>Tutto ciò che abbiamo annotato sui Suoi reclami, passo per passo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Explained</source>
        <translation>Spiegato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Facts or feelings first</source>
        <translation>Prima i fatti o le emozioni</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Feeling</source>
        <translation>Stato d’animo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Figure of a calendar month</source>
        <translation>Cifra di un mese di calendario</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Figures for the accountant</source>
        <translation>Dati per il commercialista</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Files</source>
        <translation>File allegati</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Final say</source>
        <translation>Risposta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>First purchase</source>
        <translation>Primo acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>First replies</source>
        <translation>Prime risposte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>First reply by</source>
        <translation>Prima risposta tramite</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>First reply on</source>
        <translation>Prima risposta il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Follow-up due</source>
        <translation>Riscontro da chiedere</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>For purchase</source>
        <translation>Per l’acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Form before</source>
        <translation>Forma precedente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>From the moment a complaint was raised to the moment the customer was told that we understood; nights and Sundays are counted.</source>
        <translation>Da quando un reclamo è stato presentato a quando si è confermato al cliente di averlo capito; notti e domeniche contano.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>From the program</source>
        <translation>Dal programma</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Further costs of serving somebody. They are in the books by their own receipts.</source>
        <translation>Altri costi per servire un cliente. Sono già in contabilità con i propri giustificativi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Further costs of serving somebody: postage, travel, parts.</source>
        <translation>Altri costi per servire un cliente: spese postali, trasferte, ricambi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Gift</source>
        <translation>Omaggio</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Given back</source>
        <translation>Restituito</translation>
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
        <translation>Concesso il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given, at cost</source>
        <translation>Concesso, al costo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>gone</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Good and bad times</source>
        <translation>Orari graditi e da evitare</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Goodbye</source>
        <translation>Commiato</translation>
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
        <translation>Merce ceduta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/purchases.py"/>
        <source>Goods of it came back. Take those away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Goods that came back. They lower spend and margin on the day of the return.</source>
        <translation>Merce resa. Riduce fatturato e margine nel giorno del reso.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods that were given as a replacement or a gift, at cost.</source>
        <translation>Merce ceduta in sostituzione o in omaggio, al costo.</translation>
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
        <translation>Gesto commerciale</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Goodwill and its account</source>
        <translation>Gesti commerciali e il loro conto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: complaints, goodwill</source>
        <translation>Gesti commerciali: reclami, gesti commerciali</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: customers, goodwill</source>
        <translation>Gesti commerciali: clienti, gesti commerciali</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Gross</source>
        <translation>Lordo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Half of the complaints that were opened in the period cost less, half cost more.</source>
        <translation>Metà dei reclami aperti nel periodo è costata meno, l’altra metà di più.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Has to be kept until</source>
        <translation>Da conservare fino al</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Hello {name},</source>
        <translation>Gentile {name},</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Hello,</source>
        <translation>Buongiorno,</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>here are our figures from {first} to {last}, in the file “{file}”.</source>
        <translation>ecco i nostri dati dal {first} al {last}, nel file «{file}».</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>here is everything that we keep about you, in the file “{file}”.</source>
        <translation>ecco tutto ciò che conserviamo su di Lei, nel file «{file}».</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Hours until acknowledged</source>
        <translation>Ore fino alla conferma</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>How</source>
        <translation>Come</translation>
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
        <translation>Canale di arrivo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>How it ended</source>
        <translation>Com’è finita</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How many choices</source>
        <translation>Quante proposte preferisce</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many complaints somebody raised, when they bought first and last, and what they answered last are told as of now, whatever the period.</source>
        <translation>Il numero di reclami, il primo e l’ultimo acquisto e l’ultima risposta di ogni cliente sono indicati alla data di oggi, qualunque sia il periodo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many different customers complained; one who complained twice counts once.</source>
        <translation>Quanti clienti diversi hanno reclamato; chi ha reclamato due volte conta una volta sola.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many of them were taken up again after they had been settled.</source>
        <translation>Quanti di essi sono stati ripresi dopo la chiusura.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many of these complaints are settled.</source>
        <translation>Quanti di questi reclami sono chiusi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>How the lists are written</source>
        <translation>Come sono scritti gli elenchi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>How they reached you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How to reach you</source>
        <translation>Come contattarLa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How we summed it up</source>
        <translation>Come lo abbiamo riassunto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How you like to be treated</source>
        <translation>Come preferisce che La trattiamo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>If anything is unclear, please ask. Thank you.</source>
        <translation>Se qualcosa non è chiaro, chieda pure. Grazie.</translation>
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
        <translation>Secondo la proprietà</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In the eyes of whoever served you</source>
        <translation>Secondo chi si è occupato di Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In your eyes</source>
        <translation>Secondo Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In your shoes</source>
        <translation>Nei Suoi panni</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Information only. Wages are in the books already, and outlays stand there by their own receipts.</source>
        <translation>Solo a titolo informativo. Gli stipendi sono già in contabilità, e le spese vi figurano con i propri giustificativi.</translation>
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
        <translation>Investimento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Is it affordable?</source>
        <translation>È sostenibile?</translation>
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
        <translation>Non è un bilancio né una dichiarazione fiscale: questo file contiene solo ciò che il negozio ha annotato in csdesk. Come registrarlo lo decide il commercialista.</translation>
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
        <translation>Il primo esercizio inizia il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Its name there</source>
        <translation>Nome nel piano</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal</source>
        <translation>Giornale</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal and accounts</source>
        <translation>Giornale e conti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal: debit and credit</source>
        <translation>Giornale: dare e avere</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Keep going</source>
        <translation>Continuare così</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Kept on</source>
        <translation>Mantenuta il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Kept since</source>
        <translation>Conservato dal</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Kind of change</source>
        <translation>Tipo di modifica</translation>
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
        <translation>Tipo di lettera</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Lapsed</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed, at cost</source>
        <translation>Scaduto, al costo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Ultimo acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>Later margin counts for 90, 180 or 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Left after the goods</source>
        <translation>Resta dopo la merce</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Let down</source>
        <translation>Delusione</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Letter ID</source>
        <translation>N. lettera</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Letters and e-mails that were written in the period, word for word.</source>
        <translation>Lettere ed e-mail scritte nel periodo, parola per parola.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Letters and e-mails to you, word for word.</source>
        <translation>Lettere ed e-mail indirizzate a Lei, parola per parola.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Listen</source>
        <translation>Ascoltare</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Listened</source>
        <translation>Ascoltato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Listening</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Lists that brought something about you.</source>
        <translation>Elenchi che hanno portato qualcosa su di Lei.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Looked after by</source>
        <translation>Referente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Made on</source>
        <translation>Fatta il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Mail or phone</source>
        <translation>E-mail o telefono</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin</source>
        <translation>Margine</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin estimated</source>
        <translation>Margine stimato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin − service cost.</source>
        <translation>Margine − costo di servizio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Margin: customers, months</source>
        <translation>Margine: clienti, mesi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Marked as abuse</source>
        <translation>Segnato come offensivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes given to a customer, each at the cost per hour of the person on that day.</source>
        <translation>Minuti dedicati a un cliente, valutati al costo orario della persona in quel giorno.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes given to customers, each at the cost of an hour on that day.</source>
        <translation>Minuti dedicati ai clienti, valutati al costo orario di quel giorno.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>Minutes lie between 0 and the length of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes of each person by month. Wages are in the books already: nothing to book.</source>
        <translation>Minuti di ogni persona per mese. Gli stipendi sono già in contabilità: non c’è nulla da registrare.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Minutes we took for you</source>
        <translation>Minuti che Le abbiamo dedicato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Minutes: entries, people and months</source>
        <translation>Minuti: voci, persone e mesi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Money paid back</source>
        <translation>Denaro rimborsato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months of the financial year: each begins on the day of the month on which the year begins. The first and the last go only as far as the period.</source>
        <translation>Mesi dell’esercizio: iniziano nello stesso giorno del mese in cui inizia l’esercizio. Il primo e l’ultimo coprono solo quanto copre il periodo.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Names of other customers, as those are somebody else’s data.</source>
        <translation>I nomi di altri clienti, perché sono dati di terzi.</translation>
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
        <translation>Nuove condizioni</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/backup_folder.py"/>
        <source>No backup could be written in {folder}. {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>No category written down</source>
        <translation>Nessuna categoria annotata</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>No cause written down</source>
        <translation>Nessuna causa annotata</translation>
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
        <translation>Nessuna persona indicata</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what an hour costs, so {cost} is assumed for new entries.</source>
        <translation>Non è ancora stato indicato quanto costa un’ora, quindi per le nuove voci si assume {cost}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what margin is usual, so {share} of net sales is assumed where the cost of the goods is not known.</source>
        <translation>Non è ancora stato indicato il margine abituale, quindi si assume {share} delle vendite nette dove il costo della merce non è noto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet which tax prices include. Sales that came without their tax count in full.</source>
        <translation>Non è ancora stato indicato quale imposta includano i prezzi. Le vendite arrivate senza imposta contano per intero.</translation>
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
        <translation>Non dovuto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Not booked</source>
        <translation>Non registrato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Not kept, said on</source>
        <translation>Non mantenuta, avviso del</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Not mapped yet: {accounts}. Write their codes on the sheet Accounts, or say them in the settings of csdesk.</source>
        <translation>Non ancora assegnati: {accounts}. Scriva i codici nel foglio Conti o li indichi nelle impostazioni di csdesk.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Not offered</source>
        <translation>Non lo offriamo</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Notes about the people of the shop, and drafts that were never finished.</source>
        <translation>Le note sulle persone del negozio e le bozze mai terminate.</translation>
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
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Number elsewhere</source>
        <translation>Numero in altro sistema</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Of</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Of purchase</source>
        <translation>Dell’acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Of the complaints that were opened in the period: what one of them cost in the period, on average. A few dear ones pull it up.</source>
        <translation>Quanto è costato in media nel periodo ciascun reclamo aperto in esso. Pochi molto costosi alzano la media.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Of the period</source>
        <translation>Del periodo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Often used</source>
        <translation>Conto abituale</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>On paper</source>
        <translation>Su carta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One call, visit, message or letter a line.</source>
        <translation>Una telefonata, visita, messaggio o lettera per riga.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>One cause a line, dearest first.</source>
        <translation>Una causa per riga, dalla più costosa alla meno costosa.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>One cause within a category a line, in the order of the shop’s list.</source>
        <translation>Una causa di una categoria per riga, nell’ordine dell’elenco del negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One complaint a line.</source>
        <translation>Un reclamo per riga.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>One complaint a line: those of the period, and those that cost something in it.</source>
        <translation>Un reclamo per riga: quelli aperti nel periodo e quelli che vi hanno generato costi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>One customer a line, with what they brought and what serving them cost.</source>
        <translation>Un cliente per riga: quanto ha portato e quanto è costato servirlo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>One letter or e-mail a line, word for word.</source>
        <translation>Una lettera o un’e-mail per riga, parola per parola.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>One month of the financial year a line.</source>
        <translation>Un mese dell’esercizio per riga.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>One of the scores is off its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>One person a line, in the order of the settings: facts about work, no ranking.</source>
        <translation>Una persona per riga, nell’ordine delle impostazioni: dati sul lavoro, non una classifica.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>One person in one month a line.</source>
        <translation>Una persona e un mese per riga.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One promise to you a line.</source>
        <translation>Una promessa fatta a Lei per riga.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One purchase or return a line.</source>
        <translation>Un acquisto o un reso per riga.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>One side</source>
        <translation>Da un lato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>One voucher a line: what it is worth to the customer, and what the shop owes for it at its cost until it is used or lapses.</source>
        <translation>Un buono per riga: quanto vale per il cliente e quanto il negozio deve per esso, al costo, finché non è utilizzato o scade.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Only kept, not used, since</source>
        <translation>Solo conservato, non usato, dal</translation>
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
        <translation>Reclami aperti</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Opened</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Order</source>
        <translation>Ordine</translation>
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
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Other account</source>
        <translation>Altro conto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Other programs</source>
        <translation>Altri programmi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Other: customers, outlays</source>
        <translation>Altro: clienti, spese</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Our final say</source>
        <translation>La nostra risposta definitiva</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Our reply</source>
        <translation>La nostra risposta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Our side of it</source>
        <translation>La nostra valutazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Outlay</source>
        <translation>Spesa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Outlays</source>
        <translation>Spese</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Outside our control</source>
        <translation>Fuori dal nostro controllo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Over the aim</source>
        <translation>Sopra l’obiettivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Owed</source>
        <translation>Dovuto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Owed at the end</source>
        <translation>Debito finale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Owed at the start</source>
        <translation>Debito iniziale</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_paper.py"/>
        <source>Page {n} of {all}</source>
        <translation>Pagina {n} di {all}</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/printing.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Paid for this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Part refund</source>
        <translation>Rimborso parziale</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Part well</source>
        <translation>Congedarsi in buoni rapporti</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parted</source>
        <translation>Commiato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Parted from you</source>
        <translation>Rapporto concluso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Parted on</source>
        <translation>Rapporto concluso il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly</source>
        <translation>In parte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly put right</source>
        <translation>Risolto in parte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parts</source>
        <translation>Ricambi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Passed on</source>
        <translation>Affidato a un’altra persona</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Past the tipping point</source>
        <translation>Oltre il punto critico</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Pays by contract</source>
        <translation>Cliente con contratto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/exporting.py"/>
        <source>PDF needs the window: open csdesk, choose Reports and print there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>People and their minutes</source>
        <translation>Persone e i loro minuti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>People by month</source>
        <translation>Persone per mese</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/asked.py"/>
        <source>Person {id}</source>
        <translation>Persona {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Photos and documents that are kept with your entry; ask us for a copy.</source>
        <translation>Foto e documenti conservati con la Sua scheda; ce ne chieda pure una copia.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Please don’t</source>
        <translation>Che cosa preferisce evitare</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Please note</source>
        <translation>Da notare</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Postage</source>
        <translation>Spese postali</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Postage, travel and parts that serving you took.</source>
        <translation>Spese postali, trasferte e ricambi necessari per servirLa.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Posted on</source>
        <translation>Pubblicata il</translation>
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
        <translation>Promessa</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Promise kept</source>
        <translation>Promessa mantenuta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Promise open</source>
        <translation>Promessa aperta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Promised for</source>
        <translation>Promesso per il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Promised, as we know it</source>
        <translation>Quanto promesso, per quanto ci risulta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Promises</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises kept in time</source>
        <translation>Promesse mantenute in tempo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises kept later</source>
        <translation>Promesse mantenute dopo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises not kept</source>
        <translation>Promesse non mantenute</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Promises of this person that were due then, by the day that the customer agreed to last: kept by then, kept later, not kept, or still open.</source>
        <translation>Promesse di questa persona in scadenza allora, secondo l’ultima data concordata con il cliente: mantenute in tempo, mantenute dopo, non mantenute o ancora aperte.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises still open</source>
        <translation>Promesse ancora aperte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Public reviews that we think are yours.</source>
        <translation>Recensioni pubbliche che riteniamo Sue.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Purchase ID</source>
        <translation>N. acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Purchases</source>
        <translation>Acquisti dei clienti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Purchases: customers, months</source>
        <translation>Acquisti: clienti, mesi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Put away on</source>
        <translation>Scheda archiviata il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Put right</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Question and answer</source>
        <translation>Domanda e risposta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Questions and answers</source>
        <translation>Domande e risposte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>R stands for a remedy, G for a goodwill, S for a return, V for a part of a voucher; the number is that of its line.</source>
        <translation>R indica un rimedio, G un gesto commerciale, S un reso e V una parte di un buono; il numero è quello della riga.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Rather not asked, on</source>
        <translation>Ha preferito non rispondere il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Read back to you on</source>
        <translation>Riletto con Lei il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ready to settle</source>
        <translation>Pronto da chiudere</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Redo</source>
        <translation>Lavoro rifatto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Redress ID</source>
        <translation>N. concessione</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Refund, goods kept</source>
        <translation>Rimborso senza restituire la merce</translation>
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
        <translation>Rimedi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Remedies and goodwill</source>
        <translation>Rimedi e gesti commerciali</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Remedies and their account</source>
        <translation>Rimedi e il loro conto</translation>
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
        <translation>Rimedio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Remedy or goodwill</source>
        <translation>Rimedio o gesto commerciale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Remedy owed</source>
        <translation>Rimedio dovuto?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: complaints, remedies</source>
        <translation>Rimedio: reclami, rimedi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: customers, remedies</source>
        <translation>Rimedio: clienti, rimedi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Reopened</source>
        <translation>Riaperti</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Repair</source>
        <translation>Riparazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Repair, redo</source>
        <translation>Riparazione, lavoro rifatto</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Replaced signs</source>
        <translation>Caratteri sostituiti</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Replacement</source>
        <translation>Sostituzione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Replacement, equal worth, gift</source>
        <translation>Sostituzione, pari valore, omaggio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Replied on</source>
        <translation>Risposta del</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Reply</source>
        <translation>Risposta</translation>
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
        <translation>Reso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Return of purchase</source>
        <translation>Reso dell’acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Returns</source>
        <translation>Resi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns with their tax, and their accounts</source>
        <translation>Resi con la loro imposta e i loro conti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns, remedies, goodwill and vouchers as double entries. Your accountant decides.</source>
        <translation>Resi, rimedi, gesti commerciali e buoni in partita doppia. Decide il commercialista.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns: gross, and net with all tax</source>
        <translation>Resi: lordo, e netto con tutta l’imposta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Returns: months, returns</source>
        <translation>Resi: mesi, resi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Review</source>
        <translation>Recensione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Reviews</source>
        <translation>Recensioni</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Rounding</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales tax</source>
        <translation>IVA a debito</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Sales that a list told only half of; they count once another brings the rest.</source>
        <translation>Vendite che un elenco ha portato solo a metà; conteranno quando un altro porterà il resto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales that were undone as goods came back, without their tax.</source>
        <translation>Vendite annullate per reso della merce, al netto dell’imposta.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sales without a customer’s name. They stand in one line, so that the totals are those of the shop.</source>
        <translation>Vendite senza nome di cliente. Figurano in un’unica riga, affinché i totali siano quelli del negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Satisfaction (1-5)</source>
        <translation>Soddisfazione (1-5)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Satisfied, mean (1-5)</source>
        <translation>Soddisfazione, media (1-5)</translation>
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
        <translation>Dica in poche parole che cosa è cambiato.</translation>
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
        <translation>Dica in poche parole perché lo revoca.</translation>
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
        <translation>Inviata tramite</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sent on</source>
        <translation>Inviata il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Serious</source>
        <translation>Seria</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost</source>
        <translation>Costo di servizio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost against margin, both of the period: within the aim of the shop, over it, or past the tipping point where more was given than they left. Whoever bought nothing yet is invested in.</source>
        <translation>Costo di servizio rispetto al margine, entrambi del periodo: entro l’obiettivo del negozio, sopra di esso o oltre il punto critico, dove si è dato più di quanto è rimasto. Chi non ha ancora acquistato nulla è un investimento.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Service cost by cause</source>
        <translation>Costo di servizio per causa</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Service cost by kind</source>
        <translation>Costo di servizio per tipo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost of the cause ÷ service cost of all causes.</source>
        <translation>Costo di servizio della causa ÷ costo di servizio di tutte le cause.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Service cost per customer</source>
        <translation>Costo di servizio per cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost ÷ margin; empty where there is no margin. At 100 % lies the tipping point.</source>
        <translation>Costo di servizio ÷ margine; vuoto se non c’è margine. Il punto critico è al 100%.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Service cost: customers, months</source>
        <translation>Costo di servizio: clienti, mesi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Settled</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Settled by now</source>
        <translation>Già chiusi</translation>
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
        <translation>Gravità</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Severity, later</source>
        <translation>Gravità successiva</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Share of all</source>
        <translation>Quota del totale</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Signs that can’t be printed are shown by a stand-in, in: {places}</source>
        <translation>I caratteri non stampabili sono mostrati con un sostituto, in: {places}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Size (bytes)</source>
        <translation>Dimensione (byte)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Small</source>
        <translation>Lieve</translation>
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
        <translation>Rischio di lesioni</translation>
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
        <translation>Fatturato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Spend and service cost by month</source>
        <translation>Fatturato e costo di servizio per mese</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Spend: customers, months</source>
        <translation>Fatturato: clienti, mesi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Stars</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Steps</source>
        <translation>Passi</translation>
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
        <translation>Via</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Taken back</source>
        <translation>Importazione annullata</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Taken back on</source>
        <translation>Decisione revocata il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Taken down</source>
        <translation>Annotato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Taken up again</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Tax</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Tax estimated</source>
        <translation>Imposta stimata</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax known</source>
        <translation>Imposta nota</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Tax not known: booked with the tax in it</source>
        <translation>Imposta non nota: registrato con l’imposta inclusa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Tax of returns and its account</source>
        <translation>Imposta dei resi e il suo conto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax of sales less that of returns. Sales that came without their tax are left out of it; where a usual tax is set, it was taken off their spend.</source>
        <translation>Imposta delle vendite meno quella dei resi. Le vendite arrivate senza imposta ne restano fuori; se è impostata un’imposta abituale, è stata scorporata dal loro fatturato.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Tax of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Text</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Text message</source>
        <translation>Messaggio di testo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Texts that end in … are longer than there is room for here; the list (CSV) holds them whole.</source>
        <translation>I testi che finiscono con … non trovano qui spazio per intero; l’elenco (CSV) li riporta completi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Thank-yous on top of a remedy, at what they cost the shop.</source>
        <translation>Ringraziamenti che si aggiungono al rimedio, al costo per il negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Thank-yous on top, kept apart from remedies.</source>
        <translation>Ringraziamenti che si aggiungono, sempre separati dai rimedi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Thanks</source>
        <translation>Ringraziamento</translation>
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
        <translation>L’importo che ha chiesto</translation>
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
        <translation>Le registrazioni del giornale sono una proposta. Su quali conti vadano, e se vadano registrate, lo decide il commercialista.</translation>
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
        <translation>L’esercizio inizia il</translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>The first line of {name} holds values and no headings, so nothing says who bought what. Put headings above the columns, or export the list with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_chart.py"/>
        <source>The first {n} of {all}.</source>
        <translation>I primi {n} di {all}.</translation>
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
        <translation>L’ultima modifica ai dati del negozio contenuta in questo file. Gli stessi dati danno sempre lo stesso file.</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>The last save in {name} was cut off, and where nothing can be written that can’t be put right. Copy it together with {name}-journal to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>L’ultima cartella di lavoro di questo periodo è del {moment}. Quanto ne è stato conservato è danneggiato, quindi non è possibile alcun confronto.</translation>
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
        <translation>Dall’altro</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The other side of vouchers that customers used in the shop.</source>
        <translation>La contropartita dei buoni che i clienti hanno utilizzato in negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The part of the margin where the cost of the goods was not known, so that a usual margin stands in.</source>
        <translation>La parte del margine per cui il costo della merce non era noto, calcolata con un margine abituale.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>The period ends before it begins.</source>
        <translation>Il periodo finisce prima di cominciare.</translation>
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
        <translation>Il giornale non scorpora l’imposta dei rimedi e dei gesti commerciali.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The tax of sales that were undone, where it is known.</source>
        <translation>L’imposta delle vendite annullate, dove è nota.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} holds signs that no workbook can; each stands as �.</source>
        <translation>Il testo in {place} contiene caratteri che nessuna cartella di lavoro accetta; ciascuno figura come �.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} was longer than a cell holds.</source>
        <translation>Il testo in {place} era più lungo di quanto una cella possa contenere.</translation>
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
        <translation>La soluzione che ha scelto</translation>
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
        <translation>Con le sue parole</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>There are amounts in this shop already, so its currency stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/letters.py"/>
        <source>There are no words in this letter yet.</source>
        <translation>In questa lettera non c’è ancora testo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/sheet.py"/>
        <source>There are none in this period.</source>
        <translation>Nessun dato in questo periodo.</translation>
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
        <translation>Sono dati sul lavoro, per distribuirlo bene. Chi riceve i reclami difficili ha più minuti e meno risposte gentili; nulla qui dice chi lavora bene. Le persone seguono l’ordine delle impostazioni, mai quello di una cifra.</translation>
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
        <translation>Questa copia è danneggiata.</translation>
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
        <translation>Non c’è alcuna cartella di lavoro precedente di questo periodo con dati diversi.</translation>
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
        <translation>Questo negozio è stato aperto in sola lettura.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>This was answered or declined already.</source>
        <translation>Ha già risposto o ha preferito non farlo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Those that were opened in it, and older ones that cost something in it. What they cost is counted in the period only; how they stand is told as of now.</source>
        <translation>Quelli aperti nel periodo e i precedenti che vi hanno generato costi. I costi contano solo nel periodo; lo stato è quello di oggi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Time for you</source>
        <translation>Tempo dedicato a Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Time that we took for you.</source>
        <translation>Il tempo che Le abbiamo dedicato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Times moved</source>
        <translation>Volte rinviata</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Times reopened</source>
        <translation>Volte riaperto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>To be asked on</source>
        <translation>Domanda prevista il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>To be looked at again on</source>
        <translation>Da riesaminare il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>To the shop: please read this before you hand it over. What people wrote may name others.</source>
        <translation>Per il negozio: da leggere prima di consegnarlo. Quanto è stato scritto può nominare altre persone.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/table.py"/>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <location filename="../../ui/reports/previewed.py"/>
        <source>Total, {n} row</source>
        <translation>Totale, {n} riga</translation>
    </message>
    <message>
        <location filename="../../ui/reports/previewed.py"/>
        <source>Total, {n} rows</source>
        <translation>Totale, {n} righe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Town</source>
        <translation>Località</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Travel</source>
        <translation>Trasferta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/taking_down.py"/>
        <source>Two customers bear this name. Pick the one you mean from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Type</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Use of a voucher</source>
        <translation>Utilizzo di un buono</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Used</source>
        <translation>Utilizzato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used or lapsed before</source>
        <translation>Utilizzato o scaduto prima</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used, at cost</source>
        <translation>Utilizzato, al costo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Usual currency</source>
        <translation>Valuta abituale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Voucher</source>
        <translation>Buono</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Voucher ID</source>
        <translation>N. buono</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Voucher lapsed</source>
        <translation>Buono scaduto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Voucher used</source>
        <translation>Buono utilizzato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers</source>
        <translation>Buoni</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers given, as booked</source>
        <translation>Buoni concessi: foglio e giornale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers lapsed</source>
        <translation>Buoni scaduti</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers owed</source>
        <translation>Debiti per buoni</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers owed at the end</source>
        <translation>Debito finale per buoni</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that nobody can use any more.</source>
        <translation>Buoni che nessuno può più utilizzare.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that were given and not used yet: the shop owes them.</source>
        <translation>Buoni concessi e non ancora utilizzati: il negozio li deve.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Vouchers used</source>
        <translation>Buoni utilizzati</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers used and lapsed, as booked</source>
        <translation>Buoni utilizzati e scaduti: foglio e giornale</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/screen_lock.py"/>
        <source>Wait a moment before the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Waiting sales</source>
        <translation>Vendite in attesa</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/lines.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Walk-in sales</source>
        <translation>Vendite al banco</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Was it promised?</source>
        <translation>Era stato promesso?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Was it reasonable?</source>
        <translation>Era ragionevole?</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Way picked</source>
        <translation>Soluzione scelta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Way to reach you first</source>
        <translation>Canale di contatto preferito</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ways offered</source>
        <translation>Soluzioni offerte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>We failed</source>
        <translation>Errore nostro</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>We said sorry</source>
        <translation>Abbiamo chiesto scusa</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/connecting.py"/>
        <source>What a passphrase needs (SQLCipher) is missing in this csdesk. Install csdesk anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What a remedy or a goodwill is worth to who gets it; empty where nobody said.</source>
        <translation>Quanto vale un rimedio o un gesto commerciale per chi lo riceve; vuoto se non è stato indicato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What came of the call</source>
        <translation>Esito della telefonata</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What cost the shop nothing makes no entry.</source>
        <translation>Ciò che non è costato nulla al negozio non genera registrazioni.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What customers brought in this period, what caring for them cost, and what was given to put things right, down to each line, with a journal that can be booked.</source>
        <translation>Quanto hanno portato i clienti in questo periodo, quanto è costato seguirli e che cosa è stato dato per rimediare, riga per riga, con un giornale pronto da registrare.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What customers said of these complaints when they were asked. A mean stands only where at least five answered: fewer say more about chance than about the work.</source>
        <translation>Che cosa hanno detto i clienti di questi reclami quando è stato chiesto loro. La media figura solo se hanno risposto almeno in cinque: meno risposte dicono più del caso che del lavoro.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What differs from the last workbook of the same period. A period that was marked as sent is what later ones are compared with, so nothing is rewritten silently.</source>
        <translation>Che cosa differisce dall’ultima cartella di lavoro dello stesso periodo. Se una è stata segnata come inviata, le successive si confrontano con quella, così nulla cambia in silenzio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>What for</source>
        <translation>A che cosa serve</translation>
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
        <translation>Che cosa contiene ogni elenco</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What is kept about you</source>
        <translation>Che cosa conserviamo su di Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What is left out here, and why</source>
        <translation>Che cosa manca qui, e perché</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>What it cost to put right what went wrong.</source>
        <translation>Quanto è costato rimediare a ciò che è andato storto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What it did to you</source>
        <translation>Che effetto ha avuto su di Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What it meant for them</source>
        <translation>Che cosa ha significato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What it meant for you</source>
        <translation>Che cosa ha significato per Lei</translation>
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
        <translation>Che cos’era</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What purchases leave after the goods: spend less the cost of the goods.</source>
        <translation>Quanto resta degli acquisti, tolta la merce: fatturato meno costo della merce.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>What put right what the shop broke, at what it cost the shop.</source>
        <translation>Ciò che ha rimediato a un errore del negozio, al costo per il negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What puts right what the shop broke, at what it cost the shop. Money back for goods that came back is not here: it lowers spend and margin on the day of the return.</source>
        <translation>Ciò che rimedia a un errore del negozio, al costo per il negozio. Il denaro per la merce resa non è qui: riduce fatturato e margine nel giorno del reso.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>What stands in this file</source>
        <translation>Che cosa contiene questo file</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>What stands on each account in the journal. Your accountant decides on the codes.</source>
        <translation>Quanto figura nel giornale su ogni conto. I codici li decide il commercialista.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the customer stands to lose, as it was told when the complaint was taken down.</source>
        <translation>Quanto il cliente rischia di perdere, come indicato quando il reclamo è stato annotato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What the next person was told</source>
        <translation>Che cosa è stato detto alla persona successiva</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the person wrote down, whoever looks after the complaint.</source>
        <translation>Quanto annotato dalla persona, chiunque segua il reclamo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they answered</source>
        <translation>Risposta al riscontro</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/agreements.py"/>
        <source>What they ask for instead is worth something, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they asked for instead</source>
        <translation>Controproposta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they expected</source>
        <translation>Che cosa si aspettava</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they seek</source>
        <translation>Che cosa chiede</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What this is for</source>
        <translation>Scopo di questo report</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What ties to what</source>
        <translation>Che cosa quadra con che cosa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>What to call you</source>
        <translation>Come preferisce che La chiamiamo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>What was bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>What was changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was charged without tax, after discounts and returns.</source>
        <translation>Quanto fatturato al netto dell’imposta, dopo sconti e resi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What was corrected or taken away since it was written down.</source>
        <translation>Che cosa è stato corretto o tolto dopo essere stato annotato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What was decided on how to go on with you.</source>
        <translation>Che cosa è stato deciso su come proseguire con Lei.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What was new</source>
        <translation>Che cosa c’era di nuovo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What was promised</source>
        <translation>Che cosa era stato promesso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What was promised to you</source>
        <translation>Che cosa Le era stato promesso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was written down in the period on complaints of this cause, also on those that were opened before it: effort + remedy + goodwill + other.</source>
        <translation>Quanto annotato nel periodo su reclami di questa causa, anche aperti prima: tempo dedicato + rimedio + gesto commerciale + altro.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What we answered</source>
        <translation>Che cosa abbiamo risposto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What we said</source>
        <translation>Che cosa abbiamo detto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What we work out about you</source>
        <translation>Che cosa calcoliamo su di Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What we wrote</source>
        <translation>Che cosa abbiamo scritto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What went wrong</source>
        <translation>Che cosa è andato storto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What work, goods and redress cost the shop, its margin and its accounts, as those are its own books and tell what somebody earns.</source>
        <translation>Quanto lavoro, merce e quanto concesso costano al negozio, il suo margine e i suoi conti, perché sono la sua contabilità e rivelano quanto guadagna una persona.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What would put it right</source>
        <translation>Che cosa rimedierebbe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you added</source>
        <translation>Che cosa ha aggiunto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you answered</source>
        <translation>Che cosa ha risposto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What you are called there</source>
        <translation>Nome o numero lì</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you asked for instead</source>
        <translation>Che cosa ha chiesto invece</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you bought for vouchers, or what can’t be used any more.</source>
        <translation>Che cosa ha acquistato con i buoni, o quanto non è più utilizzabile.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you expected</source>
        <translation>Che cosa si aspettava Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you sought</source>
        <translation>Che cosa chiedeva</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What you spent, without tax</source>
        <translation>Quanto ha speso, senza imposta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you were asked, and what you answered.</source>
        <translation>Che cosa Le è stato chiesto e che cosa ha risposto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you were given to put things right, and thank-yous on top.</source>
        <translation>Che cosa Le è stato dato per rimediare, e i ringraziamenti in più.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you wrote</source>
        <translation>Che cosa ha scritto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Where it came from</source>
        <translation>Da dove proviene</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Where money that customers got back came from: bank, till.</source>
        <translation>Da dove è uscito il denaro restituito ai clienti: banca o cassa.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Where that stands</source>
        <translation>Dove si colloca</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Where they stand</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Which promise was broken</source>
        <translation>Quale promessa non abbiamo mantenuto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Who you are</source>
        <translation>I Suoi dati</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Why it has to be kept</source>
        <translation>Perché va conservato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Why it is only kept</source>
        <translation>Perché è solo conservato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it turned out otherwise</source>
        <translation>Perché è andata diversamente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it was not read back</source>
        <translation>Perché non è stato riletto con Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Why it was taken back</source>
        <translation>Perché è stata revocata</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it was taken up again</source>
        <translation>Perché è stato ripreso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why more or less than usual</source>
        <translation>Perché più o meno del solito</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Why reopened</source>
        <translation>Motivo di riapertura</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why so few ways were offered</source>
        <translation>Perché sono state offerte così poche soluzioni</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Within the aim</source>
        <translation>Entro l’obiettivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Without a cost</source>
        <translation>Senza costo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Word for word</source>
        <translation>Parola per parola</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work given</source>
        <translation>Lavoro prestato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work that was given as a repair or done again, at cost.</source>
        <translation>Lavoro prestato come riparazione o rifatto, al costo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Worth</source>
        <translation>Valore nominale</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Worth of remedies and goodwill</source>
        <translation>Valore di rimedi e gesti commerciali</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Worth of the voucher</source>
        <translation>Valore nominale del buono</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Worth to the customer</source>
        <translation>Valore per il cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Worth to you</source>
        <translation>Valore per Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Would recommend (0-10)</source>
        <translation>Raccomandazione (0-10)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Would recommend, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Would recommend, mean (0-10)</source>
        <translation>Raccomandazione, media (0-10)</translation>
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
        <translation>Annoti che cosa cambia d’ora in poi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>Write down what they must know, so nobody asks again.</source>
        <translation>Annoti che cosa deve sapere, così nessuno lo chiede di nuovo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/complaints.py"/>
        <source>Write down what they said, in their words.</source>
        <translation>Annoti che cosa ha detto, con le sue parole.</translation>
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
        <translation>Annoti che cosa dice al cliente, e perché.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/improvements.py"/>
        <source>Write it down on the day it begins, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>Write them a few warm words first.</source>
        <translation>Scriva prima qualche parola calorosa.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Written by</source>
        <translation>Scritta da</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Written down</source>
        <translation>Annotato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Written on</source>
        <translation>Scritta il</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/xero.py"/>
        <source>Xero takes {most_lines} lines at a time, and these are {lines}. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>You are thinking about this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You had to tell it again</source>
        <translation>Ha dovuto raccontarlo di nuovo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>You parted from them. Take that back first.</source>
        <translation>C’è già stato un commiato. Prima lo revochi.</translation>
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
        <translation>Ha atteso (minuti)</translation>
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
        <translation>Decide il commercialista</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Your entry</source>
        <translation>La Sua scheda</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Your language</source>
        <translation>La Sua lingua</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Your purchases</source>
        <translation>I Suoi acquisti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Your words</source>
        <translation>Le Sue parole</translation>
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
        <translation>{column}: {total} in totale</translation>
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
        <translation>{label}: {left} e {right} coincidono</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {left} and {right} differ by {difference}. Please tell us.</source>
        <translation>{label}: {left} e {right} differiscono di {difference}. La preghiamo di segnalarcelo.</translation>
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
        <translation>{n} reclamo non ha minuti annotati, quindi il costo di servizio reale è più alto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} complaints have no minutes written down, so the real cost of service is higher.</source>
        <translation>{n} reclami non hanno minuti annotati, quindi il costo di servizio reale è più alto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customer without sales or service in the period is not listed.</source>
        <translation>{n} cliente senza vendite né assistenza nel periodo non è elencato.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customers without sales or service in the period are not listed.</source>
        <translation>{n} clienti senza vendite né assistenza nel periodo non sono elencati.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} line cost nothing or moved nothing, so it is not in the journal.</source>
        <translation>{n} riga non ha comportato costi né movimenti, quindi non è nel giornale.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} lines cost nothing or moved nothing, so they are not in the journal.</source>
        <translation>{n} righe non hanno comportato costi né movimenti, quindi non sono nel giornale.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} return came without its tax and is booked with the tax in it.</source>
        <translation>{n} reso è arrivato senza imposta ed è registrato con l’imposta inclusa.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} returns came without their tax and are booked with the tax in them.</source>
        <translation>{n} resi sono arrivati senza imposta e sono registrati con l’imposta inclusa.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sale came without its tax; the usual tax was taken off, where one is set.</source>
        <translation>{n} vendita è arrivata senza imposta; l’imposta abituale, se impostata, è stata scorporata.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sales came without their tax; the usual tax was taken off, where one is set.</source>
        <translation>{n} vendite sono arrivate senza imposta; l’imposta abituale, se impostata, è stata scorporata.</translation>
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
        <translation>{shop}: dati dal {first} al {last}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>{shop}: what we keep about you</source>
        <translation>{shop}: che cosa conserviamo su di Lei</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/complaint.py"/>
        <source>{step_words} comes first; this complaint is not that far yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>{title}, continued</source>
        <translation>{title}, segue</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{title}: {n} lines</source>
        <translation>{title}: {n} righe</translation>
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
        <translation> ha fatto l’ultimo acquisto in {month}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source> You last spoke {ago}.</source>
        <translation> Ultimo contatto: {ago}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>({n} more like it)</source>
        <translation>(altri {n} simili)</translation>
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
        <translation>0  no</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>0 if none</source>
        <translation>0 se nessuna</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>0 is no agreement at all, 1 or −1 full agreement, among complaints of the same kind. Each bar is the range that fits what is written down.</source>
        <translation>0 è nessuna concordanza, 1 o −1 concordanza piena, tra reclami dello stesso tipo. Ogni barra è l’intervallo compatibile con quanto annotato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>0 no</source>
        <translation>0 no</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>0 no, 10 gladly</source>
        <translation>0 no, 10 volentieri</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>0 to 6</source>
        <translation>Da 0 a 6</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>08:00</source>
        <translation>08:00</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>1  hard</source>
        <translation>1  difficile</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>1  not at all</source>
        <translation>1  per nulla</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>1 answer</source>
        <translation>1 risposta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>1 comes back for 1</source>
        <translation>1 torna per 1</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/customers/merge_sides.py"/>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/insight/ages_chart.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 complaint</source>
        <translation>1 reclamo</translation>
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
        <translation>1 cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 day before</source>
        <translation>1 giorno prima</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>1 day late</source>
        <translation>1 giorno di ritardo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 day since</source>
        <translation>1 giorno dopo</translation>
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
        <translation>1 ora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>1 month with fewer than five answers is left open.</source>
        <translation>1 mese con meno di cinque risposte resta vuoto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>1 not at all</source>
        <translation>1 per nulla</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>1 not at all, 5 very</source>
        <translation>1 per nulla, 5 molto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>1 person or business</source>
        <translation>1 persona o azienda</translation>
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
        <translation>1 acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>1 row</source>
        <translation>1 riga</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>1 sheet</source>
        <translation>1 foglio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>1 text holds signs that can’t be shown, in {place}.</source>
        <translation>1 testo contiene caratteri non visualizzabili, in {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>1 text was too long and is cut, in {place}.</source>
        <translation>1 testo era troppo lungo ed è tagliato, in {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>1 to keep</source>
        <translation>1 da mantenere</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>1 used up or lapsed</source>
        <translation>1 utilizzato o scaduto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>1 very hard</source>
        <translation>1 molto difficile</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>1 very hard, 7 very easy</source>
        <translation>1 molto difficile, 7 molto facile</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 week ago</source>
        <translation>1 settimana fa</translation>
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
        <translation>10  volentieri</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>10 gladly</source>
        <translation>10 volentieri</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>100 % tipping point</source>
        <translation>punto critico 100%</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>12 Mill Lane</source>
        <translation>Via del Mulino 12</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>12 months</source>
        <translation>12 mesi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>18:00</source>
        <translation>18:00</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>3 months</source>
        <translation>3 mesi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>30 is assumed</source>
        <translation>si assume 30</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>40 is assumed</source>
        <translation>si assume 40</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>5  very</source>
        <translation>5  molto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>5 very</source>
        <translation>5 molto</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>7  easy</source>
        <translation>7  facile</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>7 and 8</source>
        <translation>7 e 8</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>7 days to think it over</source>
        <translation>7 giorni per riflettere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>7 very easy</source>
        <translation>7 molto facile</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>9 and 10</source>
        <translation>9 e 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. 90 days after: {after}.</source>
        <translation>Nei 90 giorni prima: {before}. Nei 90 giorni dopo: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. Begun today: {after}.</source>
        <translation>Nei 90 giorni prima: {before}. Cominciato oggi: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. {n} days since, so far: {after}.</source>
        <translation>Nei 90 giorni prima: {before}. Da allora {n} giorni, finora: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>95 % range</source>
        <translation>Intervallo 95%</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>: the last word, meant kindly.</source>
        <translation>: l’ultima parola, detta con gentilezza.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>A backup, or a file kept beside the shop, is not under its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>A bar is the middle half of what similar complaints got, its mark the middle. Unusual means: worth asking why, never wrong by itself.</source>
        <translation>Una barra è la metà centrale di ciò che hanno avuto reclami simili, il suo segno la mediana. Insolito significa: vale la pena di chiedere perché, mai sbagliato di per sé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>A bike shop with 48 customers. It never touches yours.</source>
        <translation>Un negozio di bici con 48 clienti. Non tocca mai il Suo.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a call-back</source>
        <translation>una richiamata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>a choice</source>
        <translation>una scelta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>A complaint counts once</source>
        <translation>Un reclamo conta quando</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a complaint you wrote down</source>
        <translation>un reclamo annotato</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a contact marked as read</source>
        <translation>un contatto segnato come letto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a contact you wrote down</source>
        <translation>un contatto annotato</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>A copy from elsewhere</source>
        <translation>Una copia da altrove</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>A copy goes to the second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>A copy in another spot saves you if the first is lost</source>
        <translation>Una copia in un altro posto La salva se la prima va persa</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>A copy in another spot saves you if this laptop is lost</source>
        <translation>Una copia in un altro posto La salva se perde questo portatile</translation>
    </message>
    <message>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>A copy is being made.</source>
        <translation>È in corso una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>A copy is saved</source>
        <translation>Una copia è salvata</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>A copy of your shop could not be made</source>
        <translation>Non è stato possibile fare una copia del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>A copy on a stick or another disk saves you if this laptop is lost.</source>
        <translation>Una copia su una chiavetta o su un altro disco La salva se perde questo portatile.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>A copy was brought back. Is everything there that you need?</source>
        <translation>È stata ripristinata una copia. C’è tutto ciò che Le serve?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>A copy was made and checked</source>
        <translation>Una copia è stata fatta e verificata</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>A customer stands here with the first sale or minute.</source>
        <translation>Un cliente appare qui con la prima vendita o il primo minuto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>A customer who was erased since is still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>A customer, if you know</source>
        <translation>Un cliente, se lo sa</translation>
    </message>
    <message>
        <location filename="../../ui/sitting.py"/>
        <source>A demo. Leaves no trace</source>
        <translation>Negozio di prova. Nessuna traccia</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>A fault of csdesk</source>
        <translation>Un errore di csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>A file from elsewhere…</source>
        <translation>Un file da altrove…</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A financial year is over</source>
        <translation>Un esercizio è finito</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>A free tune-up, always the same</source>
        <translation>Una messa a punto gratuita, sempre uguale</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A good one.</source>
        <translation>Va bene.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>A goodbye</source>
        <translation>Un commiato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>A half day counts as a half.</source>
        <translation>Una mezza giornata conta la metà.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>A laptop is lost, or somebody read what they should not.</source>
        <translation>Un portatile è andato perso, o qualcuno ha letto ciò che non doveva.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>A larger remedy than usual. Why?</source>
        <translation>Un rimedio maggiore del solito. Perché?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>A law or a dispute needs them</source>
        <translation>Li richiede una legge o una controversia</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A letter</source>
        <translation>Una lettera</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter</source>
        <translation>una lettera</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>A letter leaves open what, when or who.</source>
        <translation>Una lettera lascia in sospeso che cosa, quando o chi.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter marked as sent</source>
        <translation>una lettera segnata come inviata</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter of goodbye</source>
        <translation>una lettera di commiato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>A line each, if there is one. None of them is needed to settle it.</source>
        <translation>Una riga ciascuno, se c’è. Nessuna è necessaria per chiudere.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>A list from your till or shop, as it comes.</source>
        <translation>Un elenco dalla cassa o dal negozio, così com’è.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a list you brought in</source>
        <translation>un elenco importato</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A lost passphrase is truly lost. There is no back door: without it nobody can open the shop or its copies, neither you nor the makers of csdesk. The old file is overwritten once the new one is proven, as far as the disk allows: an SSD may keep old blocks for a while.</source>
        <translation>Una frase segreta persa è persa davvero. Non c’è una porta di servizio: senza di essa nessuno può aprire il negozio o le sue copie, né Lei né chi ha creato csdesk. Il vecchio file è sovrascritto appena il nuovo è verificato, per quanto il disco lo permetta: un SSD può conservare vecchi blocchi per un po’.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>A made-up bike shop with 48 customers. Leaves no trace.</source>
        <translation>Un negozio di bici inventato con 48 clienti. Non lascia tracce.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>A made-up bike shop. It never touches yours, and leaves no trace.</source>
        <translation>Un negozio di bici inventato. Non tocca mai il Suo e non lascia tracce.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>A made-up shop</source>
        <translation>Un negozio inventato</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>A minute of care</source>
        <translation>Un minuto di assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A month of the books is over</source>
        <translation>Un mese contabile è finito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>A name and their words are enough to begin.</source>
        <translation>Bastano un nome e le sue parole per cominciare.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>A name and their words are enough. The rest comes after.</source>
        <translation>Bastano un nome e le sue parole. Il resto viene dopo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>A name is enough. The rest can come later.</source>
        <translation>Basta un nome. Il resto può venire dopo.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a new customer</source>
        <translation>un nuovo cliente</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a new day for a promise</source>
        <translation>una nuova data per una promessa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A number is needed here.</source>
        <translation>Qui serve un numero.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A number, such as 2 or 2.5.</source>
        <translation>Un numero, per esempio 2 o 2,5.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Una frase segreta ha almeno 8 caratteri.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A person of the shop</source>
        <translation>Una persona del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>A PIN has at least 4 digits or letters.</source>
        <translation>Un PIN ha almeno 4 cifre o lettere.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>A PIN hides the screen; it does not encrypt the shop. Whoever may sign in to this account of the computer can take it away: close csdesk, open a terminal, and run “csdesk forget-pin”. Nothing else changes, and you can choose a new one.</source>
        <translation>Un PIN nasconde lo schermo; non cifra il negozio. Chi può accedere a questo account del computer può rimuoverlo: chiuda csdesk, apra un terminale ed esegua «csdesk forget-pin». Non cambia nient’altro, e può sceglierne uno nuovo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>A promise does not say who.</source>
        <translation>Una promessa non dice chi.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>A promise is due at {time}.</source>
        <translation>Una promessa scade alle {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>A promise is due today.</source>
        <translation>Una promessa scade oggi.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a promise marked as kept</source>
        <translation>una promessa segnata come mantenuta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a promise marked as not kept</source>
        <translation>una promessa segnata come non mantenuta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>A public review</source>
        <translation>Una recensione pubblica</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a purchase</source>
        <translation>un acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A quarter of the books is over</source>
        <translation>Un trimestre contabile è finito</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a quick remedy</source>
        <translation>un rimedio rapido</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A remedy</source>
        <translation>Un rimedio</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>A reply</source>
        <translation>Una risposta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a report marked as not sent after all</source>
        <translation>un report segnato come non inviato</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a report marked as sent</source>
        <translation>un report segnato come inviato</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a return</source>
        <translation>un reso</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>A review</source>
        <translation>Una recensione</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a review marked as settled</source>
        <translation>una recensione segnata come chiusa</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a review you wrote down</source>
        <translation>una recensione annotata</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <source>A sale without a number</source>
        <translation>Una vendita senza numero</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>A second person rides it</source>
        <translation>Una seconda persona prova la bici</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>A second time would make me doubt us too.</source>
        <translation>Una seconda volta farebbe dubitare di noi anche me.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a setting</source>
        <translation>un’impostazione</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>A share from 0 to 100, such as 20 or 7.5.</source>
        <translation>Una quota da 0 a 100, per esempio 20 o 7,5.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A share from 0 to 100, such as 25.</source>
        <translation>Una quota da 0 a 100, per esempio 25.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>A share from 0 to 100, such as 38.</source>
        <translation>Una quota da 0 a 100, per esempio 38.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>A small remedy. Why?</source>
        <translation>Un rimedio ridotto. Perché?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a template as it was at first</source>
        <translation>un modello com’era all’inizio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>a thank-you, kept apart</source>
        <translation>un ringraziamento, a parte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>A verdict is taken at {first} complaints and stays as it was taken, so that looking often changes nothing.</source>
        <translation>Si giudica a {first} reclami, e il giudizio resta com’è: guardare spesso non cambia nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a voucher marked as lapsed</source>
        <translation>un buono segnato come scaduto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a voucher marked as used</source>
        <translation>un buono segnato come utilizzato</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A way to reach somebody</source>
        <translation>Un recapito</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a week to think about parting</source>
        <translation>una settimana per pensare al commiato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>A week to think it over. Nothing is sent.</source>
        <translation>Una settimana per riflettere. Non si invia nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A whole number, such as 24.</source>
        <translation>Un numero intero, per esempio 24.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>A year</source>
        <translation>Un anno</translation>
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
        <translation>Un anno così</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>A ZIP with a workbook to read, the same for a program, and their photos and documents. Look through it first: what people wrote may name others.</source>
        <translation>Uno ZIP con una cartella di lavoro da leggere, la stessa per un programma, le foto e i documenti. Prima lo controlli: quanto è stato scritto può nominare altri.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>AB1 2CD Millbrook</source>
        <translation>40121 Bologna</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>About</source>
        <comment>the program</comment>
        <translation>Informazioni</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>About a complaint</source>
        <translation>Su un reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>About an order</source>
        <translation>Su un ordine</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>About how long did it take?</source>
        <translation>Circa quanto tempo ci è voluto?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>About how many minutes?</source>
        <translation>Circa quanti minuti?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>about {n} minutes left</source>
        <translation>restano circa {n} minuti</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>About {n} of your {things} could not be read.</source>
        <translation>Non è stato possibile leggere circa {n} {things}.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>About {n} of your {things}, numbers {first} to {last}, could not be read.</source>
        <translation>Non è stato possibile leggere circa {n} {things}, numeri da {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>about {n} seconds left</source>
        <translation>restano circa {n} secondi</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>about {n} stays</source>
        <translation>restano circa {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Above it</source>
        <translation>Oltre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>above the limit</source>
        <translation>sopra il limite</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Abusive</source>
        <translation>Toni offensivi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Accounts that you chose yourself were left as they are.</source>
        <translation>I conti scelti da Lei sono rimasti com’erano.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Act steps</source>
        <translation>passi Agire</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/settings/listed.py"/>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Add 15</source>
        <translation>Aggiungi 15</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/pages.py"/>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add a customer</source>
        <translation>Aggiungi un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Add a photo or PDF</source>
        <translation>Aggiungi foto o PDF</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Add a place</source>
        <translation>Aggiungi una destinazione</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add a purchase</source>
        <translation>Aggiungi un acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add a purchase of {name}</source>
        <translation>Aggiungi un acquisto di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Add a remedy</source>
        <translation>Aggiungi un rimedio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Add a thank-you</source>
        <translation>Aggiungi un ringraziamento</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Add an option</source>
        <translation>Aggiungi una proposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add an outlay</source>
        <translation>Aggiungi una spesa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add an outlay for {name}</source>
        <translation>Aggiungi una spesa per {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>add as a new customer</source>
        <translation>aggiungi come nuovo cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add customer</source>
        <translation>Aggiungi cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add minutes</source>
        <translation>Aggiungi minuti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add minutes for {name}</source>
        <translation>Aggiungi minuti per {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add one customer</source>
        <translation>Aggiungi un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add outlay</source>
        <translation>Aggiungi spesa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add purchase</source>
        <translation>Aggiungi acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Add this person</source>
        <translation>Aggiungi questa persona</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Add what they bought on their page.</source>
        <translation>Aggiunga nella sua pagina che cosa ha acquistato.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add {n}</source>
        <translation>Aggiungi {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Added later</source>
        <translation>Aggiunto dopo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Added up</source>
        <translation>Totale cumulato</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>Added up from what is written down in this shop; nothing is assumed.</source>
        <translation>Somma di quanto annotato in questo negozio; nulla è presunto.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Added up from what is written down.</source>
        <translation>Somma di quanto annotato.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Adding up</source>
        <translation>Cumulato</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Adding up what is written down…</source>
        <translation>Somma di quanto annotato…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Address, phone and mail as they stand on letters.</source>
        <translation>Indirizzo, telefono ed e-mail come figurano sulle lettere.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>After a complaint, when Insight asks whether care pays back. Each has looks of its own, and those that were taken stay.</source>
        <translation>Dopo un reclamo, quando l’Analisi chiede se l’assistenza si ripaga. Ogni durata ha letture proprie, e quelle fatte restano.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>after a copy was brought back</source>
        <translation>dopo il ripristino di una copia</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>After light care of {care} on average came {later} of margin, after heavy care of {more_care} came {more_later}. {n} complaints, looked at on {day}.</source>
        <translation>Dopo un’assistenza leggera di {care} sono arrivati in media {later} di margine, dopo un’assistenza intensa di {more_care} ne sono arrivati {more_later}. {n} reclami, lettura in data {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>After these, your day is clear.</source>
        <translation>Dopo questi, la giornata è libera.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>After {n} minutes</source>
        <translation>Dopo {n} minuti</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>After {time}</source>
        <translation>Dopo {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Against the time before</source>
        <translation>Rispetto al periodo precedente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Against what?</source>
        <translation>Contro quale causa?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Aggressive</source>
        <translation>Aggressività</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Agreed, and promised</source>
        <translation>Concordato e promesso</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Agreement with spend</source>
        <translation>Concordanza con il fatturato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Aim</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>aim {share}</source>
        <translation>obiettivo {share}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Aim: {aim}</source>
        <translation>Obiettivo: {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Aim: {aim} open</source>
        <translation>Obiettivo: {aim} di apertura</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>All accounts are yours or of this chart already.</source>
        <translation>Tutti i conti sono già Suoi o di questo piano.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>All are somebody else</source>
        <translation>Sono tutti altre persone</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>All are the same</source>
        <translation>Sono tutti gli stessi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All complaints</source>
        <translation>Tutti i reclami</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>All customers</source>
        <translation>Tutti i clienti</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All grave ones</source>
        <translation>Tutti i gravi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>All of both stands in one place</source>
        <translation>Tutto di entrambi è in un solo posto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>All of it is in your shop already.</source>
        <translation>È già tutto nel negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>All of it, for the accountant</source>
        <translation>Tutto, per il commercialista</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>All on {day}.</source>
        <translation>Tutto in data {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>all open promises, each with who and when</source>
        <translation>tutte le promesse aperte, ciascuna con chi e quando</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>All rows</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All serious ones</source>
        <translation>Tutti i seri</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All small ones</source>
        <translation>Tutti i lievi</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>All that is known, for them</source>
        <translation>Tutto ciò che si sa, per il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>all that is set aside</source>
        <translation>tutto l’accantonato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>All that {name} and the other one have comes together in one place.</source>
        <translation>Tutto ciò che hanno {name} e l’altro cliente si riunisce in un solo posto.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>All time</source>
        <translation>Da sempre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>All {n} others got</source>
        <translation>Gli altri {n} hanno avuto</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_chart.py"/>
        <source>Along</source>
        <translation>Asse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>An amount of zero or more, such as 30.</source>
        <translation>Un importo pari o superiore a zero, per esempio 30.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an answer to how it went</source>
        <translation>una risposta su com’è andata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>An apology</source>
        <translation>Scuse</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>An apology only</source>
        <translation>Solo scuse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>An empty file, with the three questions of the first day.</source>
        <translation>Un file vuoto, con le tre domande del primo giorno.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>An empty shop takes this name, with the three questions of the first day. The copies stay where they are.</source>
        <translation>Un negozio vuoto prende questo nome, con le tre domande del primo giorno. Le copie restano dove sono.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An enclosed file</source>
        <translation>Un file allegato</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an enclosed file</source>
        <translation>un file allegato</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An entry</source>
        <translation>Una voce</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>An Excel or CSV file or contact cards, from your till, old app or spreadsheet.</source>
        <translation>Un file Excel o CSV o biglietti da visita, dalla cassa, dalla vecchia app o da un foglio di calcolo.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An expense</source>
        <translation>Una spesa</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an expense</source>
        <translation>una spesa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>an hour</source>
        <translation>l’ora</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <source>An hour costs</source>
        <translation>Un’ora costa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>An hour costs {money}, and you count with it.</source>
        <translation>Un’ora costa {money}, ed è il costo che usa.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>An import can be taken back as a whole. What has grown on it since stays.</source>
        <translation>Un’importazione si può annullare per intero. Ciò che vi si è aggiunto da allora resta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>An investment</source>
        <translation>Un investimento</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>An option</source>
        <translation>Una proposta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>And from us, for the bother: {words}.</source>
        <translation>E da parte nostra, per il disturbo: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>And how our side of it looked.</source>
        <translation>E come si presentava dalla nostra parte.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>and the last one of this customer that counts is over {days} days earlier.</source>
        <translation>e l’ultimo di questo cliente che conta è di oltre {days} giorni prima.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>and {n} more</source>
        <translation>e altri {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>and {n} more of this kind</source>
        <translation>e altri {n} casi simili</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>And {n} more of this kind.</source>
        <translation>E altri {n} casi simili.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>and {n} more, once these are decided</source>
        <translation>e altri {n}, dopo aver deciso su questi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>And: “{words}”.</source>
        <translation>E: «{words}».</translation>
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
        <translation>Un’altra copia</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>another customer of this name</source>
        <translation>un altro cliente con questo nome</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Another customer, if anybody</source>
        <translation>Un altro cliente, se c’è</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Another program opens a copy of this file. If you don’t know who it came from, leave it closed: a file can be made to do harm.</source>
        <translation>Un altro programma apre una copia di questo file. Se non sa da chi proviene, lo lasci chiuso: un file può essere fatto per nuocere.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Another program was in your shop file</source>
        <translation>Un altro programma è intervenuto nel file del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Answer cards</source>
        <translation>Cartoncini di risposta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Answer cards {day}</source>
        <translation>Cartoncini di risposta {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Answer kept</source>
        <translation>Risposta conservata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Answer to a review</source>
        <translation>Risposta a una recensione</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Answered</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Answers from 0 to 10</source>
        <translation>Risposte da 0 a 10</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>answers from cards</source>
        <translation>risposte da cartoncini</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Answers of customers</source>
        <translation>Risposte dei clienti</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>answers of customers</source>
        <translation>risposte dei clienti</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>answers to questions</source>
        <translation>risposte a domande</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Answers: {n}</source>
        <translation>Risposte: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Any form</source>
        <translation>Qualsiasi forma</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Anything more, or put right? It is added, in their words.</source>
        <translation>C’è dell’altro, o una correzione? Si aggiunge, con le sue parole.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Anywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Archived</source>
        <translation>In archivio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archiviati</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Area</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>As</source>
        <translation>Come</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>As a table</source>
        <translation>Come tabella</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>As before</source>
        <translation>Come prima</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>As customers read them. Who waits for an answer waits while you are open.</source>
        <translation>Come li leggono i clienti. Chi attende una risposta attende mentre il negozio è aperto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>As first written, {day}</source>
        <translation>Come scritto all’inizio, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>As for comparable complaints</source>
        <translation>Come per reclami confrontabili</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>As it stands in the file</source>
        <translation>Come nel file</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>As many as last week</source>
        <translation>Come la settimana scorsa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>As of {day}. For our own eyes.</source>
        <translation>Data: {day}. Solo per uso interno.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>as on the receipt</source>
        <translation>come sullo scontrino</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>As recorded, not adjusted.</source>
        <translation>Come registrato, senza correzioni.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>As text</source>
        <translation>Come messaggio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>As the country does</source>
        <translation>Come nel Paese</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>as usual</source>
        <translation>come al solito</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_bodies.py"/>
        <location filename="../../ui/complaints/act_form.py"/>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask how it went</source>
        <translation>Chiedi com’è andata</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Ask how it went after</source>
        <translation>Chiedere com’è andata dopo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Ask once, and everybody in the shop knows. All of it may stay empty.</source>
        <translation>Lo chieda una volta, e tutti in negozio lo sapranno. Può anche restare tutto vuoto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask today</source>
        <translation>Chiedere oggi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Ask what {name} would like. If it is reasonable, do it. If it is not, say so kindly and mean it: “That is not something we can offer.”</source>
        <translation>Chieda che cosa vorrebbe {name}. Se è ragionevole, lo faccia. Se non lo è, lo dica con gentilezza e convinzione: «È una cosa che non possiamo offrire.»</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask {day}</source>
        <translation>Chiedere {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_bodies.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Ask {name} how it went</source>
        <translation>Chiedi a {name} com’è andata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Ask {name} how it went.</source>
        <translation>Chieda a {name} com’è andata.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Asked</source>
        <translation>Chiesto a</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Asked afterwards</source>
        <translation>Chiesto dopo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Asked for all the same, it is answered kindly and counted here. The words beside it stand in the answer.</source>
        <translation>Se viene chiesto comunque, si risponde con gentilezza e si conta qui. Le parole accanto figurano nella risposta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for once</source>
        <translation>chiesto una volta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for {n} times</source>
        <translation>chiesto {n} volte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for {n} times: maybe add it</source>
        <translation>chiesto {n} volte: forse da aggiungere</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Asked something</source>
        <translation>Una domanda</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Asked when a complaint is settled.</source>
        <translation>Chiesto alla chiusura di un reclamo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>At first contact</source>
        <translation>Al primo contatto</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>At least 8 characters. Four words are easy to keep in mind.</source>
        <translation>Almeno 8 caratteri. Quattro parole si ricordano facilmente.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>At most {n} files go with one.</source>
        <translation>Al massimo {n} file ciascuno.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>at the counter</source>
        <translation>al banco</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>At the desk: {name}</source>
        <translation>Al lavoro: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to Listen</source>
        <translation>Torna ad Ascoltare</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Back to the words it came with</source>
        <translation>Torna al testo originale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Back to the words it came with: {kind}</source>
        <translation>Torna al testo originale: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to where it is</source>
        <translation>Torna alla fase attuale</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to {step}</source>
        <translation>Torna a {step}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>Back up now</source>
        <translation>Crea copia ora</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Backed up</source>
        <translation>Copia fatta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Backups</source>
        <translation>Copie</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Because it was soon mended</source>
        <translation>Perché è stato riparato presto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Because we were clearly at fault</source>
        <translation>Perché l’errore era chiaramente nostro</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before a copy was brought back</source>
        <translation>prima di ripristinare una copia</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before a list was brought in</source>
        <translation>prima di importare un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Before any offer, show them you heard it.</source>
        <translation>Prima di ogni offerta, mostri al cliente di aver capito.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Before any offer, show {name} you heard it.</source>
        <translation>Prima di ogni offerta, mostri a {name} di aver capito.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before csdesk was brought up to date</source>
        <translation>prima di aggiornare csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before customers were joined</source>
        <translation>prima di unire clienti</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before something was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Before this goes on:</source>
        <translation>Prima di proseguire:</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Before you call {name}</source>
        <translation>Prima di chiamare {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Begin a new shop</source>
        <translation>Crea un nuovo negozio</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Begin anew from the facts</source>
        <translation>Ricomincia dai dati</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Begin…</source>
        <translation>Crea…</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Begun and put aside</source>
        <translation>Iniziato e messo da parte</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Being kept</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Being kept…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Being moved…</source>
        <translation>Spostamento…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Being taken back</source>
        <translation>Annullamento in corso</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Being written…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Belongs to</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Beside it</source>
        <translation>Accanto</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Beside the shop file, on this laptop</source>
        <translation>Accanto al file del negozio, su questo portatile</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>best first</source>
        <translation>dal migliore</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>Between their answer and now.</source>
        <translation>Tra la sua risposta e adesso.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Bike or repair shop</source>
        <translation>Negozio di bici o riparazioni</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Books and reports</source>
        <translation>Contabilità e report</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Both, middle</source>
        <translation>Entrambi, mediana</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>bought {month}</source>
        <translation>acquisto {month}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Bought {what}</source>
        <translation>Acquisto: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Break-even</source>
        <translation>Pareggio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Break-even: 1 comes back for 1</source>
        <translation>Pareggio: 1 torna per 1</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>Brief {name}</source>
        <translation>Riepilogo {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Brief: {name}</source>
        <translation>Riepilogo: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Bring back</source>
        <translation>Riattiva</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Bring back a copy</source>
        <translation>Ripristina una copia</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Bring customers, sales or old complaints in from a list</source>
        <translation>Clienti, vendite o vecchi reclami da un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Bring in</source>
        <translation>Importa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Bring in a list</source>
        <translation>Importa un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Bring in another list</source>
        <translation>Importa un altro elenco</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Bring in sales first</source>
        <translation>Importa prima le vendite</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Bring in your sales</source>
        <translation>Importa le vendite</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Bring in {what}</source>
        <translation>Importa {what}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Bring this copy back</source>
        <translation>Ripristina questa copia</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>bringing a customer back</source>
        <translation>la riattivazione di un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/sitting.py"/>
        <source>Bringing it in</source>
        <translation>Importazione in corso</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Bringing the copy back</source>
        <translation>Ripristino della copia</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Brings, after goods</source>
        <translation>Porta, tolta la merce</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Brings, after goods {amount}</source>
        <translation>Porta, tolta la merce, {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Broken promise</source>
        <translation>Promessa non mantenuta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Brought back {what}</source>
        <translation>Reso: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>budget ({n} %)</source>
        <translation>budget ({n}%)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Buying after a complaint</source>
        <translation>Acquisti dopo un reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>By</source>
        <translation>Entro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by email</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>By key: ← → move the marker, Space parts or joins, Shift with ← → moves.</source>
        <translation>Da tastiera: ← → spostano il cursore, Spazio separa o unisce, Shift con ← → sposta.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by letter</source>
        <translation>per lettera</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>By mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>By others</source>
        <translation>Da altri</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by phone</source>
        <translation>per telefono</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by text</source>
        <translation>per messaggio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>by the clock</source>
        <translation>dal cronometro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>By when</source>
        <translation>Entro quando</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>by when</source>
        <translation>entro quando</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By when instead</source>
        <translation>Nuovo termine</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By when instead?</source>
        <translation>Entro quando, invece?</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>by whom</source>
        <translation>da chi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By {day}</source>
        <translation>Entro {day}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Café or bakery</source>
        <translation>Bar o panetteria</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call back</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call by {time}</source>
        <translation>Chiamare entro le {time}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call by {time} tomorrow</source>
        <translation>Chiamare domani entro le {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preference_items.py"/>
        <source>Call them “{name}”</source>
        <translation>Chiamare «{name}»</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>call visit mail message letter</source>
        <translation>telefonata visita e-mail messaggio lettera</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call {name}</source>
        <translation>Chiama {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Called back</source>
        <translation>Richiamata</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Came back</source>
        <translation>Tornato</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Came back for each extra 1 of care</source>
        <translation>Tornato per ogni 1 in più di assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Came in after hours</source>
        <translation>Arrivato a negozio chiuso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Can we afford it?</source>
        <translation>È sostenibile?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>cancelled by now</source>
        <translation>nel frattempo annullata</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/looks_card.py"/>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Can’t tell yet</source>
        <translation>Ancora non si può dire</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>can’t tell yet</source>
        <translation>ancora non si può dire</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Can’t tell yet. The bars come with the first look that has figures.</source>
        <translation>Ancora non si può dire. Le barre arrivano con la prima lettura che ha cifre.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Card {number}</source>
        <translation>Cartoncino {number}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care = what serving this customer cost in the first {first} days. Later margin = what they left in the {days} days after those. Both are means, as recorded.</source>
        <translation>Assistenza = quanto è costato servire questo cliente nei primi {first} giorni. Margine successivo = quanto ha lasciato nei {days} giorni seguenti. Sono entrambi medie, come registrati.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Care against comparable</source>
        <translation>Assistenza a confronto</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Care against comparable complaints: {share}</source>
        <translation>Assistenza rispetto a reclami confrontabili: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Care has cost nothing in this time.</source>
        <translation>In questo periodo l’assistenza non è costata nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>Care on comparable complaints, by person</source>
        <translation>Assistenza su reclami confrontabili, per persona</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care {money}</source>
        <translation>Assistenza {money}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care, mean</source>
        <translation>Assistenza, media</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care, mean of a complaint</source>
        <translation>Assistenza, media per reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>causes themes improvements before after</source>
        <translation>cause temi miglioramenti prima dopo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Chance</source>
        <translation>Caso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Change customer</source>
        <translation>Modifica cliente</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Change folder</source>
        <translation>Cambia cartella</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Change how they like to be treated</source>
        <translation>Modifica le sue preferenze</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Change it</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Change it…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Change name or contact</source>
        <translation>Modifica nome o recapiti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Change the passwords, lock the lost laptop from afar, bring a copy back on another computer. Write down when you noticed it: the clock runs from then.</source>
        <translation>Cambi le password, blocchi a distanza il portatile perso, ripristini una copia su un altro computer. Annoti quando l’ha scoperto: i termini corrono da lì.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>Change the title</source>
        <translation>Modifica il titolo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Change this</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>Change this option</source>
        <translation>Modifica questa proposta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changed terms</source>
        <translation>condizioni cambiate</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_page.py"/>
        <source>Changes are kept as you make them</source>
        <translation>Le modifiche si salvano man mano</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a customer</source>
        <translation>modifiche a un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a list</source>
        <translation>modifiche a un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a person</source>
        <translation>modifiche a una persona</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a question</source>
        <translation>modifiche a una domanda</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a quick remedy</source>
        <translation>modifiche a un rimedio rapido</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a review</source>
        <translation>modifiche a una recensione</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a template</source>
        <translation>modifiche a un modello</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to what you offer</source>
        <translation>modifiche a ciò che offriamo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>chart figures</source>
        <translation>grafico cifre</translation>
    </message>
    <message>
        <location filename="../../ui/reports/chart_ticks.py"/>
        <source>Charts in it</source>
        <translation>Grafici inclusi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Check the whole file</source>
        <translation>Verifica l’intero file</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Checked</source>
        <translation>Verificata</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Checked at {time}. Nothing is wrong. History is whole: 1 entry, and it was not changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Checked at {time}. Nothing is wrong. History is whole: {n} entries, and nothing was changed afterwards.</source>
        <translation>Verificato alle {time}. Nessun problema. La Cronologia è integra: {n} voci, e nulla è stato modificato a posteriori.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Checks after the second one are 25</source>
        <translation>I controlli dopo il secondo costano 25</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>Choices to pick from</source>
        <translation>Proposte tra cui scegliere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose a cause</source>
        <translation>Scelga una causa</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Choose a copy first.</source>
        <translation>Scelga prima una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Choose a copy…</source>
        <translation>Scegli una copia…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Choose a customer to see them here.</source>
        <translation>Scelga un cliente per vederlo qui.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Choose a folder for copies</source>
        <translation>Scegli una cartella per le copie</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Choose a list</source>
        <translation>Scegli un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Choose a picture…</source>
        <translation>Scegli un’immagine…</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Choose a PIN</source>
        <translation>Scegli un PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>Choose a PIN first: it opens the locked screen.</source>
        <translation>Scelga prima un PIN: apre lo schermo bloccato.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Choose a PIN…</source>
        <translation>Scegli un PIN…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>Choose a sheet first; this is a page of words.</source>
        <translation>Scelga prima un foglio; questa è una pagina di testo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Choose another file…</source>
        <translation>Scegli un altro file…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Choose another folder</source>
        <translation>Scegli un’altra cartella</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Choose another passphrase</source>
        <translation>Scegli un’altra frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Choose another place below, or open its lock.</source>
        <translation>Scelga un’altra destinazione qui sotto, o tolga la protezione.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Choose how it goes out</source>
        <translation>Scelga come si invia</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Choose on the left whose story it is.</source>
        <translation>Scelga a sinistra di chi è la storia.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Choose one of your customers, or leave it empty.</source>
        <translation>Scelga uno dei Suoi clienti, o lasci vuoto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Choose somebody</source>
        <translation>Scelga una persona</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Choose the purchase it was part of.</source>
        <translation>Scelga l’acquisto di cui faceva parte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose what comes closest.</source>
        <translation>Scelga ciò che si avvicina di più.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Choose what it is against.</source>
        <translation>Scelga quale causa riguarda.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <location filename="../../ui/today/called_dialog.py"/>
        <source>Choose what it was about</source>
        <translation>Scelga di che cosa si trattava</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose what you don’t offer</source>
        <translation>Scelga che cosa non offriamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Choose who it is from the list below, or add the name as new.</source>
        <translation>Scelga chi è dall’elenco qui sotto, o aggiunga il nome come nuovo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Choose who looks after it from now on.</source>
        <translation>Scelga chi lo segue da ora in poi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Chosen</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Clarity</source>
        <translation>Chiarezza</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Click between two columns to part them, or on a line to take it away.</source>
        <translation>Clicchi tra due colonne per separarle, o su una linea per toglierla.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>Click one to write the answer</source>
        <translation>Ne scelga una per scrivere la risposta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Client number</source>
        <translation>Numero cliente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Clipboard</source>
        <translation>Appunti</translation>
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
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Close csdesk</source>
        <translation>Chiudi csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Close csdesk on that computer, and wait until the file has come over.</source>
        <translation>Chiuda csdesk su quel computer e attenda che il file arrivi.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Close it there, or save as “{other}”.</source>
        <translation>Lo chiuda lì, o salvi come «{other}».</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/cannot_open.py"/>
        <source>Close other programs that use the file, then try again.</source>
        <translation>Chiuda gli altri programmi che usano il file, poi riprovi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Close to the tipping point. Choose what helps {name} most.</source>
        <translation>Vicino al punto critico. Scelga ciò che aiuta di più {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Close to what you typed</source>
        <translation>Simili a quanto scritto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Close, and keep the draft</source>
        <translation>Chiudi e conserva la bozza</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Close, and keep what is written</source>
        <translation>Chiudi e conserva quanto scritto</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fold.py"/>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>closing, name, shop and direct contact</source>
        <translation>saluti, nome, negozio e contatto diretto</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Clothes or gifts</source>
        <translation>Abbigliamento o regali</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>club, e-bike</source>
        <translation>club, e-bike</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Columns begin at letter {places}. The marker is at {at}.</source>
        <translation>Le colonne iniziano al carattere {places}. Il cursore è a {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Complained about</source>
        <translation>Reclamo per</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Complained about: {cause}</source>
        <translation>Reclamo per: {cause}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Complaint: {title}</source>
        <translation>Reclamo: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaint: {what}</source>
        <translation>Reclamo: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>complaints</source>
        <translation>reclami</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Complaints are put in order by how much care they got compared with similar ones, and parted into three.</source>
        <translation>I reclami sono ordinati per quanta assistenza hanno avuto rispetto a quelli simili, e divisi in tre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Complaints are rare below</source>
        <translation>Reclami rari sotto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaints stay open without words, vouchers keep their worth; the rest goes.</source>
        <translation>I reclami restano aperti senza parole, i buoni mantengono il loro valore; il resto sparisce.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>Complaints that can be compared</source>
        <translation>Reclami confrontabili</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaints with their steps: {n}</source>
        <translation>Reclami con i loro passi: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>complete now</source>
        <translation>ora completa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Consistency</source>
        <translation>Coerenza</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Consultant number</source>
        <translation>Numero consulente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Contact cards (*.vcf *.vcard)</source>
        <translation>Biglietti da visita (*.vcf *.vcard)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Contact with {name} is written down</source>
        <translation>Il contatto con {name} è annotato</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>contacts</source>
        <translation>contatti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Contacts: {n}</source>
        <translation>Contatti: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Content {n} of 5</source>
        <translation>Soddisfazione {n} su 5</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>content {n} of 5</source>
        <translation>soddisfazione {n} su 5</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>copied as text</source>
        <translation>copiata come testo</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Copied. Paste it where you write.</source>
        <translation>Copiato. Lo incolli dove scrive.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Copies are made by themselves</source>
        <translation>Le copie si fanno da sé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Copies are made when you ask for one</source>
        <translation>Le copie si fanno quando le chiede</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Copies from before</source>
        <translation>Copie precedenti</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Copies it there, opens it there, and takes the old file away last.</source>
        <translation>Lo copia lì, lo apre lì e per ultimo toglie il vecchio file.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Copies of a shop ({endings})</source>
        <translation>Copie di un negozio ({endings})</translation>
    </message>
    <message>
        <location filename="../../ui/backups/day_strip.py"/>
        <source>Copies of the last 14 days</source>
        <translation>Copie degli ultimi 14 giorni</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Copies that still hold them</source>
        <translation>Copie che ne contengono ancora i dati</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Copies without it</source>
        <translation>Copie senza protezione</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/trouble.py"/>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>Copi entrambi i file in una Sua cartella e apra la copia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Copy didn’t work</source>
        <translation>Copia non riuscita</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Copy is due</source>
        <translation>Copia da fare</translation>
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
        <translation>Copia tabella</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Copy the file to a folder of your own and open the copy.</source>
        <translation>Copi il file in una Sua cartella e apra la copia.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Copy the message</source>
        <translation>Copia il messaggio</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <source>Copy the table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Correct something</source>
        <translation>Correggere qualcosa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Cost to serve, the customer in the middle</source>
        <translation>Costo per servire, il cliente mediano</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>cost {amount}</source>
        <translation>costo {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Costs about {amount} a month. Fine, if you want to.</source>
        <translation>Costa circa {amount} al mese. Va bene, se vuole.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Costs more than it brings</source>
        <translation>Costa più di quanto porta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <location filename="../../ui/widgets/choices.py"/>
        <source>Costs us</source>
        <translation>Ci costa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Costs {cost} at {hourly} an hour, which is assumed.</source>
        <translation>Costa {cost}, a {hourly} l’ora (costo presunto).</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Costs {cost} at {hourly} an hour.</source>
        <translation>Costa {cost}, a {hourly} l’ora.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Count in {currency} from now on</source>
        <translation>Usa {currency} da ora in poi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>counted</source>
        <translation>contati</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>counter</source>
        <translation>al banco</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Counts for sales from now on; those that stand keep what they were written with.</source>
        <translation>Vale per le vendite d’ora in poi; quelle già annotate mantengono i loro valori.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Counts from the next complaint on.</source>
        <translation>Vale dal prossimo reclamo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Credit for sending somebody</source>
        <translation>Credito per il passaparola</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>csdesk</source>
        <translation>csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>csdesk can tell you when a new list arrives.</source>
        <translation>csdesk può avvisarLa quando arriva un nuovo elenco.</translation>
    </message>
    <message>
        <location filename="../../ui/not_started.py"/>
        <source>csdesk can’t start just now</source>
        <translation>Al momento csdesk non può avviarsi</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>csdesk closes by itself once the copy of today is made and checked.</source>
        <translation>csdesk si chiude da solo quando la copia di oggi è fatta e verificata.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>csdesk copies nothing by itself. What you copy stays in the clipboard until you copy something else, or the screen locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>csdesk ended unexpectedly the last time.</source>
        <translation>L’ultima volta csdesk si è chiuso in modo imprevisto.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>csdesk import details.txt</source>
        <translation>dettagli importazione csdesk.txt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>csdesk is free software under the MIT licence. It stands on these, each under its own:</source>
        <translation>csdesk è software libero con licenza MIT. Si basa su questi, ciascuno con la propria:</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>csdesk is locked</source>
        <translation>csdesk è bloccato</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>csdesk is looking for copies of this shop…</source>
        <translation>csdesk cerca copie di questo negozio…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>csdesk list.xlsx</source>
        <translation>elenco csdesk.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>csdesk opens the shop without asking, for whoever uses this account.</source>
        <translation>csdesk apre il negozio senza chiedere, per chiunque usi questo account.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>csdesk reads every page that still makes sense into a new shop, and lists what is missing. The damaged file is kept beside it.</source>
        <translation>csdesk legge in un nuovo negozio ogni pagina che ha ancora senso ed elenca ciò che manca. Il file danneggiato è conservato lì accanto.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>csdesk reports</source>
        <translation>report csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>csdesk sends nothing by itself.</source>
        <translation>csdesk non invia nulla da sé.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>csdesk was not closed properly last time, and History is not as it was written: {first}</source>
        <translation>csdesk non è stato chiuso correttamente l’ultima volta, e la Cronologia non è com’era stata scritta: {first}</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>csdesk was not closed properly last time. Everything you saved is here.</source>
        <translation>csdesk non è stato chiuso correttamente l’ultima volta. Tutto ciò che ha salvato è qui.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>csdesk writes a report without names or words, on this laptop only.</source>
        <translation>csdesk scrive un rapporto senza nomi né parole, solo su questo portatile.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Ctrl and plus, minus or zero do the same anywhere.</source>
        <translation>Ctrl con più, meno o zero fa lo stesso ovunque.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Ctrl Enter goes on. Nothing is lost if you close this.</source>
        <translation>Ctrl Enter prosegue. Se chiude, non si perde nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Customer since {year}</source>
        <translation>Cliente dal {year}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>customer since {year}</source>
        <translation>cliente dal {year}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>customers</source>
        <translation>clienti</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Customers become numbers, and what was written about them stays out.</source>
        <translation>I clienti diventano numeri, e ciò che è stato scritto su di loro è omesso.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Customers, complaints, costs and letters in one file, readable without csdesk</source>
        <translation>Clienti, reclami, costi e lettere in un solo file, leggibile senza csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Damaged</source>
        <translation>Danneggiata</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Date, what happened, how it ended.</source>
        <translation>Data, che cosa è successo, com’è finita.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Dear {name}, we have done what we promised, and we have nothing more to offer that would help. We are sorry to lose your business. All the best.</source>
        <translation>Gentile {name}, abbiamo fatto quanto promesso e non abbiamo altro da offrire che possa aiutare. Ci dispiace perdere un cliente come Lei. I nostri migliori auguri.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Decide later, or show this file to somebody who helps you with computers. Meanwhile you can open another shop or look around in a demo.</source>
        <translation>Decida più tardi, o mostri questo file a chi La aiuta con i computer. Intanto può aprire un altro negozio o esplorarne uno di prova.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>decide the remedy, or that none is owed</source>
        <translation>decidere il rimedio, o che non è dovuto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>Decide this first</source>
        <translation>Decida prima questo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Decided to keep going</source>
        <translation>Deciso di continuare così</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Delete them</source>
        <translation>Eliminale</translation>
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
        <translation>Fornito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Delivered as promised</source>
        <translation>Fornito come promesso</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Demo shop</source>
        <translation>Negozio di prova</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Did others get it?</source>
        <translation>Altri l’hanno avuto?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Did we promise it?</source>
        <translation>L’abbiamo promesso?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Did you promise something?</source>
        <translation>Ha fatto una promessa?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Did {name} agree?</source>
        <translation>{name} ha accettato?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Direct phone or mail</source>
        <translation>Telefono o e-mail diretti</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Direct phone or mail, for their letters</source>
        <translation>Telefono o e-mail diretti, per le sue lettere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Do it again</source>
        <translation>Lavoro rifatto</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Do something</source>
        <translation>Fai qualcosa</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Do something for {name}</source>
        <translation>Fai qualcosa per {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Does a copy work?</source>
        <translation>Una copia funziona?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Does care pay back?</source>
        <translation>L’assistenza si ripaga?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <location filename="../../ui/insight/overview_view.py"/>
        <source>Does everyone get the same care?</source>
        <translation>Tutti ricevono la stessa assistenza?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Does extra care after a complaint pay back?</source>
        <translation>L’assistenza in più dopo un reclamo si ripaga?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>does not pay</source>
        <translation>non ripaga</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/side_column.py"/>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Done again</source>
        <translation>Ripetuto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Done again: {what}</source>
        <translation>Ripetuto: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Done in {time}</source>
        <translation>Fatto in {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Don’t leave a voicemail</source>
        <translation>Non lasciare messaggi in segreteria</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Draft saved {time}</source>
        <translation>Bozza salvata alle {time}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>drafts</source>
        <translation>bozze</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Drawn with 3 answers added to each score, as its range is worked out.</source>
        <translation>Disegnato con 3 risposte aggiunte a ogni punteggio, come si calcola il suo intervallo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Dread of the next time</source>
        <translation>Timore della prossima volta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Drop a list here</source>
        <translation>Trascini qui un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Due today</source>
        <translation>Scade oggi</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>due today</source>
        <translation>scade oggi</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>due {day}</source>
        <translation>scade {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Due {time}</source>
        <translation>Scade alle {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>E-bike and two wheels</source>
        <translation>E-bike e altre due bici</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Each customer counts once, with the latest answer.</source>
        <translation>Ogni cliente conta una volta, con la risposta più recente.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8 weeks</source>
        <translation>Una al giorno per 2 settimane, una a settimana per 8 settimane</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, and one of the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, each month for 2 years</source>
        <translation>Una al giorno per 2 settimane, una a settimana per 8, una al mese per 2 anni</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, each month for {n} months</source>
        <translation>Una al giorno per 2 settimane, una a settimana per 8, una al mese per {n} mesi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>Each person in words</source>
        <translation>Ogni persona a parole</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Earlier sheets</source>
        <translation>Fogli precedenti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>easy {n} of 7</source>
        <translation>facilità {n} su 7</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>efforts</source>
        <translation>tempi dedicati</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Empathize steps</source>
        <translation>passi Capire</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Empathy</source>
        <translation>Empatia</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>empty until it stands there</source>
        <translation>vuoto finché non è pubblicata</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Enclosed</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>enclosed files</source>
        <translation>file allegati</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Encrypt the shop</source>
        <translation>Cifra il negozio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ended before csdesk, {day}</source>
        <translation>Concluso prima di csdesk, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Ended before csdesk.</source>
        <translation>Concluso prima di csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Ended before csdesk: {title}</source>
        <translation>Concluso prima di csdesk: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Enter writes it down. Shift Enter begins a new line.</source>
        <translation>Enter annota. Shift Enter va a capo.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>entries of History</source>
        <translation>voci della Cronologia</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>entries of lists</source>
        <translation>voci di elenchi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Entries of minutes: {n}</source>
        <translation>Voci di minuti: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>equal within ±{reach}</source>
        <translation>uguale entro ±{reach}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Erase them</source>
        <translation>Cancellare il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Erase them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erase {name}</source>
        <translation>Cancella {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erase {name} for good</source>
        <translation>Cancella {name} per sempre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Erased on {day}. Amounts, minutes and dates are what is left.</source>
        <translation>Cancellato in data {day}. Restano importi, minuti e date.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Erased: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erased: {name} is what is left</source>
        <translation>Cancellato: resta {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Estimate</source>
        <translation>Stima</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>estimated</source>
        <translation>stimati</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Every figure keeps counting what was</source>
        <translation>Ogni cifra continua a contare ciò che è stato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Every figure of {name}, with today’s numbers.</source>
        <translation>Ogni cifra di {name}, con i numeri di oggi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every financial year</source>
        <translation>Ogni esercizio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Every letter says what, when and who.</source>
        <translation>Ogni lettera dice che cosa, quando e chi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every month</source>
        <translation>Ogni mese</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Every promise says what, when and who.</source>
        <translation>Ogni promessa dice che cosa, quando e chi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every quarter</source>
        <translation>Ogni trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Every word and file in:</source>
        <translation>Ogni parola e ogni file in:</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Everybody here now knows how {name} likes it</source>
        <translation>Ora qui tutti sanno che cosa preferisce {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Everything could be saved</source>
        <translation>È stato possibile salvare tutto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Everything counts in it. It stays once there are amounts.</source>
        <translation>Tutto si conta in questa valuta. Resta fissa quando ci sono importi.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Everything in the file is encrypted: customers, letters, enclosed files, copies.</source>
        <translation>Tutto nel file è cifrato: clienti, lettere, file allegati, copie.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Everything is in one file on this laptop. A copy takes a moment.</source>
        <translation>Tutto è in un solo file su questo portatile. Una copia richiede un attimo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Everything is in {file}</source>
        <translation>Tutto è in {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Everything of {shop}.xlsx</source>
        <translation>Tutto di {shop}.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Everything so far</source>
        <translation>Tutto finora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Everything stays on this laptop.</source>
        <translation>Tutto resta su questo portatile.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Cartella di lavoro Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Cartelle di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Expected</source>
        <translation>Si aspettava</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Expected too much</source>
        <translation>Pretese eccessive</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Exploratory</source>
        <translation>Esplorativo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Export a shorter time, for instance one year, and bring the parts in one by one. Nothing comes in twice.</source>
        <translation>Esporti un periodo più breve, per esempio un anno, e importi le parti una alla volta. Nulla entra due volte.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Export again</source>
        <translation>Esporta di nuovo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export as CSV</source>
        <translation>Esporta come CSV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export as PDF</source>
        <translation>Esporta come PDF</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for DATEV</source>
        <translation>Esporta per DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for QuickBooks</source>
        <translation>Esporta per QuickBooks</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for Xero</source>
        <translation>Esporta per Xero</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Export the report</source>
        <translation>Esporta il report</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export to Excel</source>
        <translation>Esporta in Excel</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>exported reports</source>
        <translation>report esportati</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Facts you can put in</source>
        <translation>Dati che può inserire</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Fairness and people</source>
        <translation>Equità e persone</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>fewer than five answers</source>
        <translation>meno di cinque risposte</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Figures, without tax</source>
        <translation>Cifre, senza imposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>File put aside on {when}, {where}, until you delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>files</source>
        <translation>file</translation>
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
        <translation>Inserisca costi, persone e ore, e si calcola.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>filled in</source>
        <translation>compilato</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Filters narrow the pictures, never a verdict.</source>
        <translation>I filtri restringono i grafici, mai un giudizio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>Final say, {who}, {when}: </source>
        <translation>Risposta definitiva, {who}, {when}: </translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Final say: {what}</source>
        <translation>Risposta definitiva: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Find a change</source>
        <translation>Cerca una modifica</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Find a complaint</source>
        <translation>Cerca un reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Find a customer</source>
        <translation>Cerca un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_page.py"/>
        <source>Find a setting</source>
        <translation>Cerca un’impostazione</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Find on this page</source>
        <translation>Cerca in questa pagina</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Find or do</source>
        <translation>Trova o fai</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Find or do anything</source>
        <translation>Trova o fai qualsiasi cosa</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <location filename="../../ui/shell/rail.py"/>
        <source>Find or do…</source>
        <translation>Trova o fai…</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Finish what is open, say a warm goodbye, leave the door open.</source>
        <translation>Finire ciò che è aperto, salutare con calore, lasciare la porta aperta.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>First</source>
        <translation>Primo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>First and last name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>first decide the remedy</source>
        <translation>prima decidere il rimedio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>First decide the remedy, or that none is owed. Goodwill comes on top of it.</source>
        <translation>Decida prima il rimedio, o che non è dovuto. Il gesto commerciale si aggiunge dopo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>First decide the remedy, or that none is owed. The coin comes after that.</source>
        <translation>Decida prima il rimedio, o che non è dovuto. La moneta viene dopo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>First line of the file: {line}</source>
        <translation>Prima riga del file: {line}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>First reply</source>
        <translation>Prima risposta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply after</source>
        <translation>Prima risposta dopo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply after {time}</source>
        <translation>Prima risposta dopo {time}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply and promises kept, by what customers spend</source>
        <translation>Prima risposta e promesse mantenute, per fatturato dei clienti</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>First reply within</source>
        <translation>Prima risposta entro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>First time they ask?</source>
        <translation>È la prima richiesta?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>First time to resolve</source>
        <translation>Tempo fino alla prima chiusura</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>First what puts it right is decided; the coin comes after that.</source>
        <translation>Prima si decide che cosa rimedia; la moneta viene dopo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>First {n} together {amount}</source>
        <translation>I primi {n} insieme {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>First {n} together {amount}, {percent}</source>
        <translation>I primi {n} insieme {amount}, {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>First: {this}.</source>
        <translation>Per prima cosa: {this}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Fixed costs a month</source>
        <translation>Costi fissi mensili</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>follow-up survey score paper</source>
        <translation>riscontro sondaggio voto punteggio carta</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Follow-up: {question}</source>
        <translation>Riscontro: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>follow-ups</source>
        <translation>riscontri</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>for actions only</source>
        <translation>solo azioni</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>For each extra 1 of care</source>
        <translation>Per ogni 1 in più di assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>For every complaint</source>
        <translation>Per ogni reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>For goods that came back. Money given back while the goods were kept is a remedy, and belongs to the complaint.</source>
        <translation>Per la merce resa. Il denaro restituito senza rendere la merce è un rimedio e va nel reclamo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>For people without a cost of their own. Minutes keep the cost they were written with.</source>
        <translation>Per le persone senza un costo proprio. I minuti mantengono il costo con cui sono stati annotati.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>For which purchase</source>
        <translation>Per quale acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>For you it means: {words}.</source>
        <translation>Per Lei significa: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>For {n} days</source>
        <translation>Da {n} giorni</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Forget it here</source>
        <translation>Dimentica qui</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Forget: {list}</source>
        <translation>Dimentica: {list}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>forgetting how a list is read</source>
        <translation>la rimozione di come si legge un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Forgotten. The passphrase is asked for at the next start</source>
        <translation>Dimenticata. La frase segreta si chiede al prossimo avvio</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Found in notes</source>
        <translation>Trovato nelle note</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Found it easy {n} of 7</source>
        <translation>Facilità {n} su 7</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Four are plenty. Two or three are easier to choose from.</source>
        <translation>Quattro sono tante. Tra due o tre è più facile scegliere.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>four digits or letters, or more</source>
        <translation>quattro o più cifre o lettere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Four questions that help to decide.</source>
        <translation>Quattro domande che aiutano a decidere.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>four words or sixteen characters</source>
        <translation>quattro parole o sedici caratteri</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Free home collection</source>
        <translation>Ritiro gratuito a domicilio</translation>
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
        <translation>D’ora in poi: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>From the facts; change what you like</source>
        <translation>Dai dati; modifichi pure</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>From the first day on</source>
        <translation>Dal primo giorno</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>From then on the shop would be under the passphrase that the copy is under.</source>
        <translation>Da allora il negozio avrebbe la frase segreta della copia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>From wages and the time that can really be used.</source>
        <translation>Dagli stipendi e dal tempo realmente utilizzabile.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>From your till, your old app or a spreadsheet.</source>
        <translation>Dalla cassa, dalla vecchia app o da un foglio di calcolo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>from {before} to {after}</source>
        <translation>da {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>From {first} to {last}.</source>
        <translation>Periodo: {first} – {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Full time to resolve</source>
        <translation>Tempo totale di chiusura</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Get an empty template</source>
        <translation>Ottieni un modello vuoto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Give it another day</source>
        <translation>Rinvia a un altro giorno</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>Give the final say</source>
        <translation>Dai la risposta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Give the price of each. Two or three are enough.</source>
        <translation>Dica il prezzo di ciascuna. Due o tre bastano.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Give them everything</source>
        <translation>Consegnare tutto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Given back, tax included</source>
        <translation>Restituito, imposta inclusa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Given by one click</source>
        <translation>Concesso con un clic</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Given on {day} · worth {amount}</source>
        <translation>Concesso in data {day} · valore {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>given {when}</source>
        <translation>comunicata {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Go back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Go forward</source>
        <translation>Vai avanti</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Go on with it</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Go to customers</source>
        <translation>Vai ai clienti</translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>Go to the next file</source>
        <translation>Vai al prossimo file</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Go to the window that has it open, it may lie behind this one.</source>
        <translation>Vada alla finestra in cui è aperto: forse è dietro questa.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Go to {place}</source>
        <translation>Vai a {place}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Goes: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Gone quiet: {n}</source>
        <translation>In silenzio: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good afternoon</source>
        <translation>Buon pomeriggio</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Buon pomeriggio, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good evening</source>
        <translation>Buonasera</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good evening, {name}</source>
        <translation>Buonasera, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good morning</source>
        <translation>Buongiorno</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good morning, {name}</source>
        <translation>Buongiorno, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Good. Copies are kept as usual again</source>
        <translation>Bene. Le copie si conservano di nuovo come al solito</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goods came back</source>
        <translation>Merce resa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Goodwill in people’s minds, reviews and referrals; what is bought later than {days} days after the care; complaints nobody voiced. Somebody who buys nothing is not lost for good. Minutes are as you wrote them down. A hidden reason can move both care and later buying; only the fair coin rules that out.</source>
        <translation>L’effetto di un gesto commerciale nella mente delle persone, le recensioni e il passaparola; gli acquisti a più di {days} giorni dall’assistenza; i reclami che nessuno ha espresso. Chi non acquista non è perso per sempre. I minuti sono quelli annotati. Un motivo nascosto può influire sia sull’assistenza sia sugli acquisti successivi; solo la moneta equa lo esclude.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goodwill {cost}</source>
        <translation>Gesto commerciale {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Goodwill, middle</source>
        <translation>Gesto commerciale, mediana</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goodwill: {what}</source>
        <translation>Gesto commerciale: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Group {n}</source>
        <translation>Gruppo {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Had been promised</source>
        <translation>Era stato promesso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Had to tell it again</source>
        <translation>Ha dovuto raccontarlo di nuovo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Half a year</source>
        <translation>Sei mesi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>Half of them</source>
        <translation>Metà di loro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>half within {time}</source>
        <translation>metà entro {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Hand it over</source>
        <translation>Affida</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Hand this complaint over</source>
        <translation>Affida ad altri questo reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>Hand this over</source>
        <translation>Affida ad altri</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Handed over to {what}</source>
        <translation>Affidato a {what}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>handing a complaint over</source>
        <translation>l’affidamento di un reclamo ad altri</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>has an open complaint</source>
        <translation>ha un reclamo aperto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>Have I got that right?</source>
        <translation>Ho capito bene?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Hear it out later</source>
        <translation>Ascolta tutto dopo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Hear it out now</source>
        <translation>Ascolta tutto ora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Heard back within 7 days</source>
        <translation>Ricontattati entro 7 giorni</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Heavy care</source>
        <translation>Assistenza intensa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/locking.py"/>
        <source>hide privacy PIN away</source>
        <translation>nascondi privacy PIN blocca assente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Hide them</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/secret_field.py"/>
        <source>Hide what is typed</source>
        <translation>Nascondi ciò che si scrive</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Higher: {words}</source>
        <translation>Più in alto: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History lacks its entries {first} to {last}; it says so itself.</source>
        <translation>Alla Cronologia mancano le voci da {first} a {last}; è lei stessa a dirlo.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History lacks its entry {first}; it says so itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History still knew {n} of the lost {things}.</source>
        <translation>La Cronologia conosceva ancora {n} {things} tra quanto è andato perso.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Hours a week</source>
        <translation>Ore a settimana</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Hours and reminders</source>
        <translation>Orari e promemoria</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how a list is read</source>
        <translation>come si legge un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>How closely attention follows what customers spend</source>
        <translation>Quanto l’attenzione segue il fatturato dei clienti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>How content are you with how it was put right?</source>
        <translation>Quanto La soddisfa il modo in cui abbiamo rimediato?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How content with how it was put right?</source>
        <translation>Quanto soddisfa il modo in cui abbiamo rimediato?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How content?</source>
        <translation>Soddisfazione?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>How did it end?</source>
        <translation>Com’è finita?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How did it go?</source>
        <translation>Com’è andata?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>how did it go?</source>
        <translation>com’è andata?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>How did it reach you?</source>
        <translation>Come Le è arrivato?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>How did you say it?</source>
        <translation>Come l’ha detto?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>How does our side of it look?</source>
        <translation>Come si presenta dalla nostra parte?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>How easy did we make it?</source>
        <translation>Quanto è stato facile?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How easy it was for them</source>
        <translation>Quanto è stato facile per loro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How easy was it?</source>
        <translation>Quanto è stato facile?</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>How far the copy is</source>
        <translation>Avanzamento della copia</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>How firmly</source>
        <translation>Con quale certezza</translation>
    </message>
    <message>
        <location filename="../../ui/insight/figure_card.py"/>
        <location filename="../../ui/insight/finding_line.py"/>
        <source>How is this worked out: {what}</source>
        <translation>Come si calcola: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>How is this worked out?</source>
        <translation>Come si calcola?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>How it came</source>
        <translation>Com’è arrivato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>How it goes out</source>
        <translation>Come si invia</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>How it is worked out</source>
        <translation>Come si calcola</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how it looked to each of you</source>
        <translation>come si presentava a ciascuno</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>How it went</source>
        <translation>Com’è andata</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>How it went out</source>
        <translation>Come è stata inviata</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>How it will look</source>
        <translation>Che aspetto avrà</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>How letters end.</source>
        <translation>Come finiscono le lettere.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>How long people are kept</source>
        <translation>Per quanto si conservano le persone</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how long their data have to be kept</source>
        <translation>per quanto conservare i suoi dati</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>How long words and files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How many answer</source>
        <translation>Quanti rispondono</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>How many complaints take part?</source>
        <translation>Quanti reclami partecipano?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>How many people work for it</source>
        <translation>Quante persone comprende</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>How much of the margin service may cost. At 100 % lies the tipping point.</source>
        <translation>Quanto del margine può costare il servizio. Il punto critico è al 100%.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>How often they buy</source>
        <translation>Frequenza degli acquisti</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>How satisfied are they?</source>
        <translation>Quanta soddisfazione?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How satisfied they are</source>
        <translation>Quanto sono soddisfatti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>How serious</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How serious is it?</source>
        <translation>Quanto è grave?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how somebody likes to be treated</source>
        <translation>le preferenze di un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How they like to be treated</source>
        <translation>Le sue preferenze</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>how to reach them directly</source>
        <translation>come contattare direttamente chi scrive</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How to reach them first</source>
        <translation>Canale di contatto preferito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How upset do they sound?</source>
        <translation>Con che stato d’animo parla?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How upset does {name} sound?</source>
        <translation>Con che stato d’animo parla {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>How we go on from here</source>
        <translation>Come proseguiamo da qui</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How {name} likes to be treated</source>
        <translation>Preferenze di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>I called back</source>
        <translation>Ho richiamato</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>I don’t know yet</source>
        <translation>Non lo so ancora</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>I forgot it</source>
        <translation>Dimenticato</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>I have read it</source>
        <translation>L’ho letto</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>I know, and I keep it in a second place</source>
        <translation>Lo so, e la conservo in un secondo posto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I promise: {what}, by {by}.</source>
        <translation>La mia promessa: {what}, entro {by}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I said sorry without a “but”</source>
        <translation>Ho chiesto scusa senza un «ma»</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them my name</source>
        <translation>Ho detto il mio nome</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them my name: {name}</source>
        <translation>Ho detto il mio nome: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them that I heard it</source>
        <translation>Ho detto al cliente che ho capito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told {name} that I heard it</source>
        <translation>Ho detto a {name} che ho capito</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>If data got into wrong hands</source>
        <translation>Se i dati finiscono in mani sbagliate</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>If one of them is brought back, the words are erased again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>If one of them is brought back, they are erased again by themselves.</source>
        <translation>Se una di esse viene ripristinata, la cancellazione si ripete da sé.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>if you know it</source>
        <translation>se lo sa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Import a list</source>
        <translation>Importa un elenco</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Import a list, or choose a file there</source>
        <translation>Importa un elenco, o scegli lì un file</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>imports</source>
        <translation>importazioni</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>in 100</source>
        <translation>su 100</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>In a few words</source>
        <translation>In poche parole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>In a few words: Re-true and loan bike</source>
        <translation>In poche parole: centratura e bici in prestito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>in a review</source>
        <translation>in una recensione</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>In all</source>
        <translation>In totale</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>In between</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>In goodwill</source>
        <translation>Nel gesto commerciale</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>In hand</source>
        <translation>In lavorazione</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>In money</source>
        <translation>In denaro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>In one line</source>
        <translation>In una riga</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>In the copy</source>
        <translation>Nella copia</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In the European Union and the United Kingdom, unless nobody can come to harm: what happened, about how many people, what may follow, what you did. More can follow later.</source>
        <translation>Nell’Unione europea e nel Regno Unito, salvo che nessuno possa subirne un danno: che cosa è successo, quante persone riguarda, che cosa può derivarne, che cosa ha fatto. Il resto può seguire dopo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>In the eyes of those concerned</source>
        <translation>Agli occhi degli interessati</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>In the file, row {n}</source>
        <translation>Nel file, riga {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>In their own words</source>
        <translation>Con le sue parole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>In their shoes</source>
        <translation>Nei suoi panni</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>In their words</source>
        <translation>Con le sue parole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>In their words, as first written.</source>
        <translation>Con le sue parole, come scritte all’inizio.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In this shop: one customer, with what they bought, said and were told.</source>
        <translation>In questo negozio: un cliente, con ciò che ha acquistato, detto e saputo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In this shop: {n} customers, with what they bought, said and were told.</source>
        <translation>In questo negozio: {n} clienti, con ciò che hanno acquistato, detto e saputo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>In which form</source>
        <translation>In quale forma</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>In your own words</source>
        <translation>Con parole Sue</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>In your place I would mind that too.</source>
        <translation>Al Suo posto dispiacerebbe anche a me.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>In your shop</source>
        <translation>Nel negozio</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>In your shop now: {counts}.</source>
        <translation>Ora nel negozio: {counts}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>In {currency}. Say above what it is worth.</source>
        <translation>In {currency}. Indichi sopra quanto vale.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>In {name}’s shoes</source>
        <translation>Nei panni di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>In {n} of your {things} a link is empty now, for what it meant is lost.</source>
        <translation>In {n} {things} un collegamento ora è vuoto, perché ciò che indicava è andato perso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Including those they sent</source>
        <translation>Compresi quelli portati</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Initials of {name}</source>
        <translation>Sigla di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/reports/report_words.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Insight</source>
        <translation>Analisi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Insight compares what customers bring with what looking after them costs.</source>
        <translation>L’Analisi confronta quanto portano i clienti con quanto costa seguirli.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Insight could not be worked out.</source>
        <translation>Non è stato possibile calcolare l’Analisi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Insight, Reports</source>
        <translation>Analisi, Report</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Insight: {view}</source>
        <translation>Analisi: {view}</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Install the newest csdesk, then try again.</source>
        <translation>Installi la versione più recente di csdesk, poi riprovi.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Is it in another folder, on a stick, or in the bin? Open it where it is now.</source>
        <translation>È in un’altra cartella, su una chiavetta o nel cestino? Lo apra dove si trova ora.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Is it on a stick or disk with a lock? Open the lock.</source>
        <translation>È su una chiavetta o un disco con protezione da scrittura? La tolga.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Is it reasonable?</source>
        <translation>È ragionevole?</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Is that computer off or gone? Then it is closed there.</source>
        <translation>Quel computer è spento o non c’è più? Allora lì è chiuso.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Is there something new?</source>
        <translation>C’è qualcosa di nuovo?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Is this the same person?</source>
        <translation>È la stessa persona?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Is {one} the same person as {other}?</source>
        <translation>{one} è la stessa persona di {other}?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>It came back whole</source>
        <translation>È tornata integra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>It can be sold again</source>
        <translation>Si può rivendere</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>It can be taken, but whoever has the file and a fast computer may find it out in days. Four words that have nothing to do with each other are far better.</source>
        <translation>Si può usare, ma chi ha il file e un computer veloce può scoprirla in pochi giorni. Molto meglio quattro parole che non c’entrano nulla tra loro.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>It can’t be shown here. Open it, or save a copy.</source>
        <translation>Qui non si può mostrare. Lo apra, o ne salvi una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>It can’t wait its turn</source>
        <translation>Non può aspettare il suo turno</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>It changed since the yes. Read it back once more.</source>
        <translation>È cambiato dopo il sì. Lo rilegga ancora una volta.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>It costs us</source>
        <translation>Ci costa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>It could not be kept</source>
        <translation>Non si è potuta mantenere</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Lì non è stato possibile salvarlo. Scelga un’altra cartella.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet by when, and who takes care of it.</source>
        <translation>Non dice ancora entro quando, e chi se ne occupa.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet by when.</source>
        <translation>Non dice ancora entro quando.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, and by when.</source>
        <translation>Non dice ancora che cosa si farà, ed entro quando.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, and by whom.</source>
        <translation>Non dice ancora che cosa si farà, e da parte di chi.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, by when, and by whom.</source>
        <translation>Non dice ancora che cosa si farà, entro quando e da parte di chi.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done.</source>
        <translation>Non dice ancora che cosa si farà.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet who takes care of it.</source>
        <translation>Non dice ancora chi se ne occupa.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>It ended before csdesk. Taken up again, this opens.</source>
        <translation>È finito prima di csdesk. Se ripreso, questo si apre.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>It gets another day</source>
        <translation>Rinviata a un altro giorno</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>It goes into the report “Insight”.</source>
        <translation>Va nel report «Analisi».</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>It got more or less than similar ones, with a reason.</source>
        <translation>Ha avuto più o meno di altri simili, con un motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>It got more or less than similar ones, without a reason.</source>
        <translation>Ha avuto più o meno di altri simili, senza un motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>It has paid for itself this half year. Fine, if you want to.</source>
        <translation>In questo semestre si è ripagato da sé. Va bene, se vuole.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>It hides the screen from whoever walks by. It does not encrypt the shop: only a passphrase does.</source>
        <translation>Nasconde lo schermo a chi passa. Non cifra il negozio: solo una frase segreta lo fa.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>It is asked for on the locked screen, and when csdesk starts.</source>
        <translation>Si chiede sullo schermo bloccato e all’avvio di csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>It is being checked</source>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>It is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>It is being looked what goes</source>
        <translation>Si sta guardando che cosa sparisce</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>It is being looked what is old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>It is being opened.</source>
        <translation>La moneta si sta scoprendo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>It is being put together</source>
        <translation>Preparazione in corso</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>It is being tried.</source>
        <translation>Prova in corso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>It is being worked out.</source>
        <translation>Calcolo in corso.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>It is being written.</source>
        <translation>Scrittura in corso.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>It is closed there</source>
        <translation>Lì è chiuso</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>It is drawn here as soon as it can be told.</source>
        <translation>Si disegna qui appena si può dire.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>It is kept in {path}</source>
        <translation>È conservato in {path}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>It is open in another program.</source>
        <translation>È aperto in un altro programma.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>It is open in your mail program. Nothing is sent from here.</source>
        <translation>È aperta nel Suo programma di posta. Da qui non si invia nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>It is over. Who takes it up again can hand it over.</source>
        <translation>È finito. Chi lo riprende può affidarlo ad altri.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>It is something we offer</source>
        <translation>È una cosa che offriamo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>It is still open.</source>
        <translation>È ancora aperto.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>It is taken up as a complaint already</source>
        <translation>È già stata ripresa come reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It is time for a copy</source>
        <translation>È ora di fare una copia</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It is tried again by itself. You can also try now.</source>
        <translation>Si riprova da sé. Può anche provare ora.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>It is what you count with already.</source>
        <translation>È il costo che usa già.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It lies on this laptop too. A stick or another disk saves more.</source>
        <translation>Anche questa è su questo portatile. Una chiavetta o un altro disco protegge di più.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>It sounds reasonable.</source>
        <translation>Sembra ragionevole.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>It stays so: the coin was sealed before this complaint took part.</source>
        <translation>Resta così: la moneta era stata sigillata prima che questo reclamo partecipasse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>It takes the numbers above: costs, people and hours.</source>
        <translation>Usa i numeri qui sopra: costi, persone e ore.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>It was</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>It was done earlier</source>
        <translation>È stato fatto prima</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>It was made by an older csdesk and is brought up to date.</source>
        <translation>È stata fatta da una versione precedente di csdesk e verrà aggiornata.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>It was moved, renamed or deleted, or its disk is not plugged in. Copies of it are still here, and nothing new is begun unless you say so.</source>
        <translation>È stato spostato, rinominato o eliminato, oppure il suo disco non è collegato. Le sue copie sono ancora qui, e nulla di nuovo comincia se non lo dice Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>it was raised and handled here,</source>
        <translation>è stato presentato e seguito qui,</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>It will wait on Today</source>
        <translation>Aspetterà in Oggi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Its limits</source>
        <translation>I suoi limiti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>its worth</source>
        <translation>il suo valore</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m sorry, {name}.</source>
        <translation>Mi dispiace, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m sorry.</source>
        <translation>Mi dispiace.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m {person}, and we’ll ask how it went on {ask}.</source>
        <translation>Sono {person}, e {ask} Le chiederemo com’è andata.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Join the two</source>
        <translation>Unisci i due</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Joined with them before</source>
        <translation>Uniti in precedenza</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Joined with them, and gone too: {names}</source>
        <translation>Unito a questo e cancellato anch’esso: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>joining two customers</source>
        <translation>l’unione di due clienti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Just came in</source>
        <translation>Appena arrivato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Keep a note of it</source>
        <translation>Tenerne nota</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Keep going as we are</source>
        <translation>Continuare così</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Keep going, change the terms, or part well?</source>
        <translation>Continuare così, cambiare le condizioni o congedarsi in buoni rapporti?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Keep going: nothing changes, and that can be right. Change the terms: say kindly what is free and what is not. Part well: a kind end, and the door stays open. Talk with {name} first.</source>
        <translation>Continuare così: non cambia nulla, e può essere giusto. Cambiare le condizioni: dire con gentilezza che cosa è gratuito e che cosa no. Congedarsi in buoni rapporti: una fine gentile, e la porta resta aperta. Prima parli con {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Keep it as it is</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Keep the answer</source>
        <translation>Conserva la risposta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Keep the new day</source>
        <translation>Conserva la nuova data</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Keep the old file</source>
        <translation>Conserva il vecchio file</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Keep the promise.</source>
        <translation>Mantenga la promessa.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep their data without using them</source>
        <translation>Conservare i dati senza usarli</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Keep these</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Keep these answers</source>
        <translation>Conserva queste risposte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Keep these words</source>
        <translation>Conserva questo testo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Keep this answer</source>
        <translation>Conserva questa risposta</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Keep this file as it is: whoever helps you with computers will want it.</source>
        <translation>Conservi questo file com’è: servirà a chi La aiuta con i computer.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Keep this PIN</source>
        <translation>Conserva questo PIN</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep until then</source>
        <translation>Conserva fino ad allora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep without using</source>
        <translation>Conserva senza usare</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Keep {what}</source>
        <translation>Conserva {what}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>Keeping a copy…</source>
        <translation>Salvataggio di una copia…</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>keeping on as before</source>
        <translation>la scelta di continuare così</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>keeping their data without using them</source>
        <translation>la conservazione dei suoi dati senza usarli</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Kept</source>
        <translation>Mantenute</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Kept for another list</source>
        <translation>Conservato per un altro elenco</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Kept for when the week is over</source>
        <translation>Conservato per quando la settimana sarà finita</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>Kept with the complaint</source>
        <translation>Conservato con il reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Kept: {kind}</source>
        <translation>Salvato: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Kept: {name}</source>
        <translation>Salvato: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Kept: {setting}</source>
        <translation>Salvato: {setting}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Kept: {words}</source>
        <translation>Salvato: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Kind of file</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Kind regards, and your name</source>
        <translation>Cordiali saluti, e il Suo nome</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>known for certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Language of reports and letters</source>
        <translation>Lingua di report e lettere</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Language of the file</source>
        <translation>Lingua del file</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Lapsed: a voucher with {amount} left</source>
        <translation>Scaduto: un buono con {amount} residui</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Larger, smaller, usual text</source>
        <translation>Testo più grande, più piccolo, normale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Largest</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Last 90 days: {counted}.</source>
        <translation>Ultimi 90 giorni: {counted}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Last asked on {day}. Ask again when something seems off.</source>
        <translation>Chiesto l’ultima volta: {day}. Lo chieda di nuovo quando qualcosa non torna.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy today</source>
        <translation>ultima copia oggi</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy yesterday</source>
        <translation>ultima copia ieri</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy {n} days ago</source>
        <translation>ultima copia {n} giorni fa</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. Checked: all {n} customers inside.</source>
        <translation>Ultima copia {when}, {where}. Verificata: contiene tutti i clienti ({n}).</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. Checked: your customer is inside.</source>
        <translation>Ultima copia {when}, {where}. Verificata: contiene il Suo cliente.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. It was opened and checked.</source>
        <translation>Ultima copia {when}, {where}. È stata aperta e verificata.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last financial year</source>
        <translation>Esercizio scorso</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last good copy {when}, {where}. Nothing was entered since.</source>
        <translation>Ultima copia integra {when}, {where}. Da allora non è stato inserito nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last good copy {when}, {where}. What came after it is in no copy yet.</source>
        <translation>Ultima copia integra {when}, {where}. Ciò che è venuto dopo non è ancora in nessuna copia.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last quarter</source>
        <translation>Trimestre scorso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Last score</source>
        <translation>Ultimo voto</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last tried: {day}. It came back whole</source>
        <translation>Ultima prova: {day}. È tornata integra</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last tried: {day}. It did not come back whole</source>
        <translation>Ultima prova: {day}. Non è tornata integra</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last: {when}</source>
        <translation>Ultima: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Late today</source>
        <translation>In ritardo oggi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin</source>
        <translation>Margine successivo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin a complaint</source>
        <translation>Margine successivo per reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin a complaint: {money}</source>
        <translation>Margine successivo per reclamo: {money}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Later margin counts for</source>
        <translation>Il margine successivo conta per</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin {money}</source>
        <translation>Margine successivo {money}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin, mean</source>
        <translation>Margine successivo, media</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin, mean of a complaint</source>
        <translation>Margine successivo, media per reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Later sheets</source>
        <translation>Fogli successivi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Leave it closed</source>
        <translation>Lascia chiuso</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Leave it there</source>
        <translation>Lascia lì</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Leave it unasked</source>
        <translation>Non chiedere</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Leave names out</source>
        <translation>Ometti i nomi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Leave out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Leave out what you still need. Of the rest every word and file goes for good; amounts, minutes, days and categories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>Leave them</source>
        <translation>Lasciali</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Leave them as they are</source>
        <translation>Lasciale come sono</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>Leave without it</source>
        <translation>Esci senza copia</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Leaves {amount}</source>
        <translation>Lascia {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Leaves {margin} of margin.</source>
        <translation>Lascia {margin} di margine.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>leaving somebody unasked</source>
        <translation>la rinuncia a chiedere</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <location filename="../../ui/insight/whale.py"/>
        <source>Left after service</source>
        <translation>Resta dopo il servizio</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>left out</source>
        <translation>omessa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>less care</source>
        <translation>meno assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Less goodwill than usual. Why?</source>
        <translation>Gesto commerciale minore del solito. Perché?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Less than an hour</source>
        <translation>Meno di un’ora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Less than usual</source>
        <translation>Meno del solito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>less than usual</source>
        <translation>meno del solito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Less than usual. Why?</source>
        <translation>Meno del solito. Perché?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>less with spend</source>
        <translation>meno con il fatturato</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Let down before</source>
        <translation>Già una delusione</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Let down before: {title}</source>
        <translation>Già una delusione: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Let go what is still to be done with them</source>
        <translation>Rinuncia a ciò che resta da fare con questa persona</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Let it go on</source>
        <translation>Lasciala proseguire</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Let them choose one, or write down their own idea.</source>
        <translation>Lasci scegliere il cliente, o annoti la sua idea.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Let them finish, then write it down.</source>
        <translation>Lasci finire il cliente, poi annoti.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Let {name} choose one, or write down their own idea.</source>
        <translation>Lasci scegliere {name}, o annoti la sua idea.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>let {name} choose, or write down their own idea</source>
        <translation>lasciar scegliere {name}, o annotare la sua idea</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Let {name} finish, then write it down.</source>
        <translation>Lasci finire {name}, poi annoti.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>letter</source>
        <translation>lettera</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Letter begun: {what}</source>
        <translation>Lettera iniziata: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>letter templates</source>
        <translation>modelli di lettera</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Letter to {name}</source>
        <translation>Lettera a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Letter: {what}</source>
        <translation>Lettera: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Letterhead</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>letters</source>
        <translation>lettere</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Letters: {n}</source>
        <translation>Lettere: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Light care</source>
        <translation>Assistenza leggera</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Light, usual and heavy care</source>
        <translation>Assistenza leggera, abituale e intensa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Like a lottery: everyone has the same chance of a small extra, and nobody is chosen by who they are or what they spend.</source>
        <translation>Come una lotteria: tutti hanno la stessa possibilità di un piccolo extra, e nessuno è scelto per chi è o per il suo fatturato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Limits told</source>
        <translation>Limiti detti</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>lines of redress</source>
        <translation>righe di rimedi e gesti commerciali</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Listen steps</source>
        <translation>passi Ascoltare</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Lists ({every})</source>
        <translation>Elenchi ({every})</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Lists like this are understood afresh from now on.</source>
        <translation>D’ora in poi gli elenchi come questo si interpretano da capo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Lists that are read the way you told</source>
        <translation>Elenchi letti come ha indicato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>Lock the screen</source>
        <translation>Blocca lo schermo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Log a call or a photo</source>
        <translation>Annota una telefonata o una foto</translation>
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
        <translation>Annota un reclamo</translation>
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
        <translation>Annota un contatto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Log a contact with {name}</source>
        <translation>Annota un contatto con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Log it and listen</source>
        <translation>Annota e ascolta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Log it, listen later</source>
        <translation>Annota, ascolta dopo</translation>
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
        <translation>Vedi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Look</source>
        <comment>of the window</comment>
        <translation>Aspetto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Look around</source>
        <translation>Esplora</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Look around first</source>
        <translation>Prima uno sguardo</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Look around with a demo shop</source>
        <translation>Esplora un negozio di prova</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Look at both</source>
        <translation>Vedi entrambi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Look at both: {name}</source>
        <translation>Vedi entrambi: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Look at it</source>
        <translation>Vedi</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Look at the backups</source>
        <translation>Vedi le copie</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Look at the copies</source>
        <translation>Vedi le copie</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Look at them</source>
        <translation>Dai un’occhiata</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Look for it</source>
        <translation>Cercalo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looked after by </source>
        <translation>Referente: </translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looked after by nobody in particular</source>
        <translation>Nessun referente in particolare</translation>
    </message>
    <message>
        <location filename="../../ui/insight/customer_card.py"/>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Looked after by {name}</source>
        <translation>Referente: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>looked after by {name}</source>
        <translation>referente: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looking after {name} has cost {cost}, with no margin to set it against</source>
        <translation>Seguire {name} è costato {cost}, senza un margine con cui confrontarlo</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Looking after {name} has cost {cost}. Purchases left you {margin}.</source>
        <translation>Seguire {name} è costato {cost}. Gli acquisti Le hanno lasciato {margin}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Looking at it again</source>
        <translation>Nuova lettura in corso</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Looking at the copy</source>
        <translation>Esame della copia</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Looking at the file</source>
        <translation>Esame del file</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Looking for copies</source>
        <translation>Ricerca di copie</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Looking it up</source>
        <translation>Ricerca in corso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Looks again in 3 months</source>
        <translation>Si riguarda tra 3 mesi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Looks like {name}</source>
        <translation>Sembra {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Lost</source>
        <translation>Perso</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Lost {amount}</source>
        <translation>Perso {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Lower end of the 95 % range</source>
        <translation>Estremo inferiore dell’intervallo 95%</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Lower: {words}</source>
        <translation>Più in basso: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>made by you</source>
        <translation>fatta da Lei</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Made of</source>
        <translation>Fatto con</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Mail addresses and phone numbers: {n}</source>
        <translation>Indirizzi e-mail e numeri di telefono: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Make a copy of the shop first</source>
        <translation>Prima crea una copia del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Make a mail</source>
        <translation>Prepara un’e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Make a new copy now; the older ones stay.</source>
        <translation>Crei ora una nuova copia; le più vecchie restano.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Make copies by itself</source>
        <translation>Copie automatiche</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Make it</source>
        <translation>Crea</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Make it private</source>
        <translation>Rendi privato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>make one promise, or none</source>
        <translation>fare una promessa, o nessuna</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Make some room on the disk, then try again.</source>
        <translation>Liberi un po’ di spazio sul disco, poi riprovi.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Make some room there, or choose another place below.</source>
        <translation>Liberi un po’ di spazio lì, o scelga un’altra destinazione qui sotto.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Make some room there, then press “Back up now”.</source>
        <translation>Liberi un po’ di spazio lì, poi prema «Crea copia ora».</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Make them anew under this passphrase</source>
        <translation>Rifalle con questa frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>Making a copy</source>
        <translation>Creazione di una copia</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Map of columns (*.json)</source>
        <translation>Mappa delle colonne (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Margin after service, adding up, best customer first</source>
        <translation>Margine dopo il servizio, cumulato, dal cliente migliore</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Margin and service cost over time</source>
        <translation>Margine e costo di servizio nel tempo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Margin lately</source>
        <translation>Margine recente</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <source>Margin so far</source>
        <translation>Margine finora</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Margin so far {amount}</source>
        <translation>Margine finora {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Margin that came back</source>
        <translation>Margine tornato</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Margin that came back for each extra 1 of care</source>
        <translation>Margine tornato per ogni 1 in più di assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>margin that came back for each extra 1 of care</source>
        <translation>margine tornato per ogni 1 in più di assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Margin they bring</source>
        <translation>Margine portato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>Margin {margin}, service cost {service}</source>
        <translation>Margine {margin}, costo di servizio {service}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>margin {name} brings</source>
        <translation>margine che porta {name}</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Mark as sent</source>
        <translation>Segna come inviata</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>Marked as sent. Later changes to this period will be listed.</source>
        <translation>Segnata come inviata. Le modifiche successive a questo periodo saranno elencate.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Match and check</source>
        <translation>Abbina e verifica</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Match by hand</source>
        <translation>Abbina a mano</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Maya Torres, Tom Reyes</source>
        <translation>Maria Rossi, Luca Bianchi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Maybe {name}. {why}</source>
        <translation>Forse {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Mean care and mean later margin, by how much care there was</source>
        <translation>Assistenza media e margine successivo medio, per quantità di assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Middle</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Middle half</source>
        <translation>Metà centrale</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Millbrook Cycles</source>
        <translation>Cicli Millbrook</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Millbrook School</source>
        <translation>Scuola Millbrook</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Minutes and costs</source>
        <translation>Minuti e costi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Minutes by hand</source>
        <translation>Minuti a mano</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Minutes for them</source>
        <translation>Minuti dedicati</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>minutes of a step</source>
        <translation>minuti di un passo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Minutes they waited</source>
        <translation>Minuti di attesa</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>minutes you wrote down</source>
        <translation>minuti annotati</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Mo-Fr 9-18, Sa 9-13</source>
        <translation>Mo-Fr 9-18, Sa 9-13</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Money</source>
        <translation>Denaro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Money at stake</source>
        <translation>Denaro in gioco</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Money off</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Month by month</source>
        <translation>Mese per mese</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Months are compared by what was set before the first reply</source>
        <translation>I mesi si confrontano su quanto indicato prima della prima risposta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Months without margin are left open: {n}.</source>
        <translation>I mesi senza margine restano vuoti: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>more care</source>
        <translation>più assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>More goodwill</source>
        <translation>Più gesto commerciale</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More goodwill than usual. Why?</source>
        <translation>Gesto commerciale maggiore del solito. Perché?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>More minutes</source>
        <translation>Più minuti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>More of what happened</source>
        <translation>Altro su quanto è successo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_list.py"/>
        <source>More reports</source>
        <translation>Altri report</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>more than half are still open</source>
        <translation>più della metà è ancora aperta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>more than half are still waiting</source>
        <translation>più della metà attende ancora</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>More than the records say; the range shows what fits them.</source>
        <translation>Più di quanto dicano i dati; l’intervallo mostra che cosa è compatibile con essi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>More than the shop can carry. Say so kindly, with the reason.</source>
        <translation>Più di quanto il negozio possa sostenere. Lo dica con gentilezza, spiegando il motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>More than usual</source>
        <translation>Più del solito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>more than usual</source>
        <translation>più del solito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More than usual. Why?</source>
        <translation>Più del solito. Perché?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/quick_strip.py"/>
        <source>More than {limit}, your limit for one click. Write it in yourself.</source>
        <translation>Più di {limit}, il Suo limite per un clic. Inserisca a mano.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More than {most} is seldom needed.</source>
        <translation>Più del {most} serve di rado.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>More than {n} days</source>
        <translation>Oltre {n} giorni</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>More to ask</source>
        <translation>Altro da chiedere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>More to do with this complaint</source>
        <translation>Altro da fare con questo reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>More to do with this customer</source>
        <translation>Altro da fare con questo cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>more with spend</source>
        <translation>più con il fatturato</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it is postage, travel and parts. They may share it.</source>
        <translation>Per lo più sono spese postali, trasferte e ricambi. Il cliente può assumersene una quota.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it is time. A set time to call, or paid advice, may help.</source>
        <translation>Per lo più è tempo. Può aiutare un orario fisso per chiamare, o una consulenza a pagamento.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it put things right. Look for the cause that comes back.</source>
        <translation>Per lo più è servito a rimediare. Cerchi la causa che ritorna.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Move it to this computer</source>
        <translation>Sposta su questo computer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Move it…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Moved</source>
        <translation>Rinviata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>My name</source>
        <translation>Il mio nome</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Name and contact…</source>
        <translation>Nome e recapiti…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Name is enough. Phone, email and notes if you have them.</source>
        <translation>Basta il nome. Telefono, e-mail e note, se ci sono.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Name of the shop</source>
        <translation>Nome del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Name, company, address, note, tags and wishes</source>
        <translation>Nome, azienda, indirizzo, nota, etichette e preferenze</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>Name, phone or email</source>
        <translation>Nome, telefono o e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Name, phone or email of the other one</source>
        <translation>Nome, telefono o e-mail dell’altro</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Name, phone, or words from a note or complaint</source>
        <translation>Nome, telefono, o parole di una nota o di un reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>name@office.example</source>
        <translation>nome@studio.example</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Named in other records</source>
        <translation>Nominato in altre voci</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Names in braces become facts: {customer} becomes what you call them. A paragraph whose facts are missing is left out.</source>
        <translation>I nomi tra parentesi graffe diventano dati: {customer} diventa il nome con cui chiama il cliente. Un paragrafo a cui mancano i dati è omesso.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Names in the title of the window</source>
        <translation>Nomi nel titolo della finestra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>Names of their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>nearly all</source>
        <translation>quasi tutte le</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Needs a first reply</source>
        <translation>Serve una prima risposta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Needs a look</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Never propose it</source>
        <translation>Non proporre mai</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>New day</source>
        <translation>Nuova data</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>New day kept</source>
        <translation>Nuova data conservata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>New facts</source>
        <translation>Fatti nuovi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>New lists in {folder} are offered here. Nothing comes in by itself.</source>
        <translation>I nuovi elenchi in {folder} sono proposti qui. Nulla si importa da sé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>new shop</source>
        <translation>nuovo negozio</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Next pane</source>
        <translation>Riquadro successivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Next step, or finish</source>
        <translation>Passo successivo, o fine</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Next: {file}</source>
        <translation>Poi: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>No account, no internet. What you type stays on this laptop.</source>
        <translation>Niente account, niente internet. Ciò che scrive resta su questo portatile.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>no bound</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>no bound known</source>
        <translation>nessun limite noto</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>no change</source>
        <translation>nessun cambiamento</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>No change says that.</source>
        <translation>Nessuna modifica corrisponde.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>No complaint</source>
        <translation>Nessun reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>no complaint</source>
        <translation>nessun reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>No complaint is open.</source>
        <translation>Nessun reclamo è aperto.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>No copy is needed yet</source>
        <translation>Non serve ancora una copia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>No copy is without the passphrase any more</source>
        <translation>Nessuna copia è più senza frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>no copy there yet</source>
        <translation>ancora nessuna copia lì</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>No copy yet</source>
        <translation>Ancora nessuna copia</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>No day yet</source>
        <translation>Ancora senza data</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>No export there? Copy the rows, then paste them here with Ctrl V.</source>
        <translation>Lì non si può esportare? Copi le righe, poi le incolli qui con Ctrl V.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>No feeling was named.</source>
        <translation>Nessuno stato d’animo è stato nominato.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>No file yet</source>
        <translation>Ancora nessun file</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>No fixing yet. If you catch yourself explaining, stop and ask one more question.</source>
        <translation>Non è ancora il momento di risolvere. Se si accorge di spiegare, si fermi e faccia un’altra domanda.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>No folder is looked into any more.</source>
        <translation>Non si guarda più in nessuna cartella.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>No heading</source>
        <translation>Senza intestazione</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>no judgement below {n} complaints</source>
        <translation>nessun giudizio sotto {n} reclami</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>No letters, questions or proposals, and no reminders on Today; lists that leave the shop have a number for their name. You still find them; every figure counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>No list yet?</source>
        <translation>Ancora nessun elenco?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>No longer here</source>
        <translation>Non più qui</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>No mail program answered. Copy or save the report.</source>
        <translation>Nessun programma di posta ha risposto. Copi o salvi il rapporto.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>No mail program answered. The file is shown in its folder.</source>
        <translation>Nessun programma di posta ha risposto. Il file è mostrato nella sua cartella.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>No mail program answered. The file lies in {folder}.</source>
        <translation>Nessun programma di posta ha risposto. Il file si trova in {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>No mail program answered. The text is copied: paste it where you write.</source>
        <translation>Nessun programma di posta ha risposto. Il testo è copiato: lo incolli dove scrive.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>No margin to set it against</source>
        <translation>Nessun margine con cui confrontarlo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>No margin to set service against</source>
        <translation>Nessun margine con cui confrontare il servizio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>No money meter while complaints are rare</source>
        <translation>Niente contatore del denaro se i reclami sono rari</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>No network, no account, no telemetry, no update check. One file on this laptop is the whole shop.</source>
        <translation>Niente rete, niente account, niente telemetria, niente ricerca di aggiornamenti. Un solo file su questo portatile è l’intero negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>No program opened it. It is saved.</source>
        <translation>Nessun programma l’ha aperto. È salvato.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>No purchase</source>
        <translation>Nessun acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>No purchase from {name} yet, and nothing spent on service</source>
        <translation>Ancora nessun acquisto di {name}, e nulla speso per il servizio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>No purchase yet</source>
        <translation>Ancora nessun acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>No purchase yet to set this against. Be generous if it helps.</source>
        <translation>Ancora nessun acquisto con cui confrontarlo. Se aiuta, dia pure di più.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>No remedy is owed here.</source>
        <translation>Qui non è dovuto alcun rimedio.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>No sign of it</source>
        <translation>Nessun segno</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>No tax is taken off, because no usual tax is set.</source>
        <translation>Nessuna imposta è scorporata, perché non ne è impostata una abituale.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>No usual tax is set, so unknown tax is not taken off.</source>
        <translation>Non è impostata un’imposta abituale, quindi l’imposta non nota non è scorporata.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>No, it came back within 14 days.</source>
        <translation>No, è tornato entro 14 giorni.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>No, it took {n} contacts.</source>
        <translation>No, ci sono voluti {n} contatti.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Nobody chooses, and what somebody spends plays no part.</source>
        <translation>Nessuno sceglie, e quanto uno spende non conta.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Nobody counted. What stands here is marked estimated</source>
        <translation>Nessuno ha contato. Quanto indica qui è segnato come stimato</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Nobody dealt with them for as long as you keep people.</source>
        <translation>Nessuno ha avuto contatti con loro per tutto il tempo di conservazione.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Nobody else got it, and they asked before.</source>
        <translation>Nessun altro l’ha avuto, e l’aveva già chiesto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Nobody else works here. Add somebody under Settings, People.</source>
        <translation>Qui non lavora nessun altro. Aggiunga qualcuno in Impostazioni, Persone.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Nobody fits all filters. Take one away.</source>
        <translation>Nessuno corrisponde a tutti i filtri. Ne tolga uno.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Nobody fits that.</source>
        <translation>Nessuno corrisponde.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Nobody has answered in this time.</source>
        <translation>In questo periodo nessuno ha risposto.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Nobody has asked yet.</source>
        <translation>Nessuno l’ha ancora chiesto.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Nobody has asked yet. A good first question: call or text?</source>
        <translation>Nessuno l’ha ancora chiesto. Una buona prima domanda: telefonata o messaggio?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Nobody has planned to ask yet. It takes a minute, and tells a lot.</source>
        <translation>Nessuno ha ancora previsto di chiedere. Basta un minuto e dice molto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Nobody here by those words.</source>
        <translation>Nessun risultato con queste parole.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Nobody in particular</source>
        <translation>Nessuno in particolare</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Nobody is due.</source>
        <translation>Nessuno da valutare.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Nobody is here yet</source>
        <translation>Qui non c’è ancora nessuno</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Nobody is to be asked within the next seven days.</source>
        <translation>Nei prossimi sette giorni non c’è nessuno a cui chiedere.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Nobody is waiting for anything.</source>
        <translation>Nessuno aspetta nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Nobody knows {names}; it stands as written.</source>
        <translation>Nessuno conosce {names}; resta com’è scritto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Nobody knows {names}; it will stand as written.</source>
        <translation>Nessuno conosce {names}; resterà com’è scritto.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Nobody of this name was picked. Choose one of the list.</source>
        <translation>Nessuna persona con questo nome è stata scelta. La scelga dall’elenco.</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Nobody will ask {name} about this again</source>
        <translation>Nessuno lo chiederà più a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/pickers.py"/>
        <source>Nobody yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>none</source>
        <translation>nulla</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>None due</source>
        <translation>Nessuna in scadenza</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>None due this month</source>
        <translation>Nessuna in scadenza questo mese</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>None in particular</source>
        <translation>Nessuno in particolare</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>None is open</source>
        <translation>Nessuno è aperto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>none is taken off</source>
        <translation>nessuna scorporata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>None of these?</source>
        <translation>Nessuna di queste?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>None yet: the first comes at {n}.</source>
        <translation>Ancora nessuna: la prima arriva a {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>None. A PIN hides the screen; it does not encrypt the shop.</source>
        <translation>Nessuno. Un PIN nasconde lo schermo; non cifra il negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>None. The passphrase opens the locked screen.</source>
        <translation>Nessuno. La frase segreta apre lo schermo bloccato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>Not asked</source>
        <translation>Non chiesto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being asked about new files</source>
        <translation>la rinuncia alle domande sui nuovi file</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being reminded of the second place</source>
        <translation>la rinuncia al promemoria della seconda destinazione</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being reminded of the workbook</source>
        <translation>la rinuncia al promemoria della cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Not checked yet</source>
        <translation>Non ancora verificata</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Not encrypted: whoever has this computer or a copy of the file can read it. Switch on the disk encryption of your system (BitLocker, FileVault, LUKS), or use a passphrase.</source>
        <translation>Non cifrato: chi ha questo computer o una copia del file può leggerlo. Attivi la cifratura del disco del Suo sistema (BitLocker, FileVault, LUKS), o usi una frase segreta.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Not happy</source>
        <translation>Insoddisfazione</translation>
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
        <translation>Non ora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Not now? Say why</source>
        <translation>Non ora? Dica perché</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>not plugged in just now, {last}</source>
        <translation>ora non collegata, {last}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Not quite</source>
        <translation>Non proprio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not quite, at first</source>
        <translation>Non proprio, all’inizio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Not quite, they said. Put it right, then read it back again.</source>
        <translation>Non proprio, ha detto. Corregga, poi rilegga di nuovo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not read back</source>
        <translation>Non riletto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>not shown</source>
        <translation>non si vede</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not something we offer</source>
        <translation>Non lo offriamo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Not sure yet</source>
        <translation>Ancora non si sa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Not these</source>
        <translation>Non questi</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Not this year</source>
        <translation>Non quest’anno</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Not yet, or no</source>
        <translation>Non ancora, o no</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>notes on how customers like to be treated</source>
        <translation>note sulle preferenze dei clienti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Nothing came in from a file yet.</source>
        <translation>Non è ancora stato importato nulla da un file.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Nothing had to be promised.</source>
        <translation>Non serviva alcuna promessa.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <location filename="../../ui/reports/sheet_chart.py"/>
        <source>Nothing happened in this period.</source>
        <translation>In questo periodo non è successo nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Nothing happened yet. What is bought, said and promised will stand here.</source>
        <translation>Ancora nulla. Qui appariranno acquisti, contatti e promesse.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Qui nulla si chiama così.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what the complaints are about</source>
        <translation>Qui nulla dice di che cosa trattano i reclami</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what they answered</source>
        <translation>Qui nulla dice che cosa hanno risposto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what was paid</source>
        <translation>Qui nulla dice quanto è stato pagato</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says who the customers are</source>
        <translation>Qui nulla dice chi sono i clienti</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Nothing is added until you have looked at it. You can undo a whole import later.</source>
        <translation>Nulla si aggiunge prima che Lei l’abbia visto. Può annullare un’intera importazione anche dopo.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Nothing is changed before you have seen what would be different.</source>
        <translation>Nulla cambia prima che Lei abbia visto che cosa sarebbe diverso.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Nothing is kept</source>
        <translation>Nulla viene conservato</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Nothing is left from here on</source>
        <translation>Da qui in poi non resta nulla</translation>
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
        <translation>Nulla è aperto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>nothing is set aside</source>
        <translation>nulla accantonato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Nothing is written down yet.</source>
        <translation>Non è ancora annotato nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Nothing left to promise</source>
        <translation>Nessun’altra promessa da fare</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>nothing left {share}</source>
        <translation>non resta nulla {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Nothing needs them</source>
        <translation>Nulla li richiede</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Nothing needs you now.</source>
        <translation>Ora nulla La aspetta.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Nothing needs you yet</source>
        <translation>Per ora nulla La aspetta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing new came in.</source>
        <translation>Nulla di nuovo è stato importato.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Nothing new in {folder}.</source>
        <translation>Nulla di nuovo in {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Nothing of that in this story.</source>
        <translation>Nulla del genere in questa storia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Nothing slides or fades.</source>
        <translation>Nulla scorre o sfuma.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Nothing to choose from yet</source>
        <translation>Ancora nulla da scegliere</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Nothing to compare</source>
        <translation>Nulla da confrontare</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>nothing to compare</source>
        <translation>nulla da confrontare</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Nothing to compare yet. It begins with {n} settled complaints.</source>
        <translation>Ancora nulla da confrontare. Si comincia con {n} reclami chiusi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Nothing to compare yet: {n} settled so far, too few that are alike.</source>
        <translation>Ancora nulla da confrontare: {n} chiusi finora, troppo pochi simili.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Nothing to copy yet</source>
        <translation>Ancora nulla da copiare</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Nothing to keep here</source>
        <translation>Qui non c’è nulla da conservare</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Nothing was bought and nothing was done yet.</source>
        <translation>Ancora nessun acquisto e nessun servizio.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/widgets/states.py"/>
        <source>Nothing was changed</source>
        <translation>Nulla è stato modificato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Ancora nessuna modifica.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing: the copy holds all that the shop holds.</source>
        <translation>Non mancherebbe nulla: la copia contiene tutto ciò che contiene il negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing; one entry would be as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing; {n} entries would be as they were then.</source>
        <translation>Non mancherebbe nulla; {n} voci tornerebbero com’erano allora.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Number of the card</source>
        <translation>Numero del cartoncino</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Number of the receipt</source>
        <translation>Numero dello scontrino</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Number there</source>
        <translation>Numero lì</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Numbers for DATEV</source>
        <translation>Numeri per DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>numbers in other programs</source>
        <translation>numeri in altri programmi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>of 1 customer</source>
        <translation>di 1 cliente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of each price without tax: what you count in for putting things right.</source>
        <translation>Di ogni prezzo senza imposta: quanto prevede per rimediare.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Of every {amount} someone pays, what is left after goods?</source>
        <translation>Di ogni {amount} pagati, quanto resta tolta la merce?</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>of every {amount}, or pick what sounds like you</source>
        <translation>di ogni {amount}, o scelga ciò che Le somiglia</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>of margin</source>
        <translation>del margine</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>of margin. Aim: under {aim}</source>
        <translation>del margine. Obiettivo: sotto {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Of the last 30 days {before} is left before, {after} with this.</source>
        <translation>Degli ultimi 30 giorni resta {before} prima, {after} così.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of the margin of their first year. It stands on the customer’s page only.</source>
        <translation>Sul margine del loro primo anno. Figura solo nella pagina del cliente.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>of the margin {name} brings has gone into service</source>
        <translation>del margine che porta {name} è andato nel servizio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of the paid hours, after breaks, tidying and waiting. 80 % is usual.</source>
        <translation>Delle ore pagate, tolte pause, riordino e attese. 80% è il valore abituale.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Of the whole</source>
        <translation>Del totale</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>of the {money} at stake.</source>
        <translation>dell’importo in gioco ({money}).</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Of what is set aside</source>
        <translation>Dell’accantonato</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Of what was at stake</source>
        <translation>Dell’importo in gioco</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Of what was at stake: {middle}, usually {low} to {high}.</source>
        <translation>Dell’importo in gioco: {middle}, di solito da {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Of which purchase</source>
        <translation>Di quale acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Of {gross} paid, {tax} is tax, and {net} is yours.</source>
        <translation>Di {gross} pagati, {tax} sono imposta e {net} restano a Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>of {n} customers</source>
        <translation>di {n} clienti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Offer choices. They pick.</source>
        <translation>Offra più proposte. Sceglie il cliente.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Offer choices. {name} picks.</source>
        <translation>Offra più proposte. Sceglie {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Offer it</source>
        <translation>Offri</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Offer new files from a folder…</source>
        <translation>Proponi i nuovi file di una cartella…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>offer two ways, or say why there is only one</source>
        <translation>offrire due soluzioni, o dire perché ce n’è una sola</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Offer, agree, promise</source>
        <translation>Proposta, accordo, promessa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Offered</source>
        <translation>Offerto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Offered while listening, by what the complaint is about. Answers that were written down keep the question as it was asked.</source>
        <translation>Proposte durante l’ascolto, secondo l’argomento del reclamo. Le risposte annotate conservano la domanda com’era stata posta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Offered while listening.</source>
        <translation>Proposto durante l’ascolto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Offline, on this laptop</source>
        <translation>Offline, su questo portatile</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Old complaints</source>
        <translation>Vecchi reclami</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Old words and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Older copies stay as they are; one can be brought back below.</source>
        <translation>Le copie più vecchie restano come sono; può ripristinarne una qui sotto.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>On another computer? Close csdesk there first.</source>
        <translation>Su un altro computer? Chiuda prima csdesk lì.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>on paper</source>
        <translation>su carta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the edge at the side: {bare} brought nothing.</source>
        <translation>Sul bordo laterale: {bare} non hanno portato nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the edges: {free} cost no service, {bare} brought nothing.</source>
        <translation>Sui bordi: {free} non sono costati servizio, {bare} non hanno portato nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the lower edge: {free} cost no service.</source>
        <translation>Sul bordo inferiore: {free} non sono costati servizio.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>on this laptop</source>
        <translation>su questo portatile</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>On to Act</source>
        <translation>Vai ad Agire</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>On to Empathize</source>
        <translation>Vai a Capire</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>on top of {money} before</source>
        <translation>oltre a {money} di prima</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>On {days} nothing was entered, so there was no copy.</source>
        <translation>{days}: nulla inserito, quindi nessuna copia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>On {days} something was entered, but no copy was made.</source>
        <translation>{days}: dati inseriti, ma nessuna copia fatta.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>on {day} at {time}</source>
        <translation>{day} alle {time}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>on “{drive}”</source>
        <translation>su «{drive}»</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Once</source>
        <translation>Una volta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>once</source>
        <translation>una volta</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Once a week the newest copy is brought back aside, to see that it works</source>
        <translation>Una volta a settimana la copia più recente è ripristinata a parte, per vedere se funziona</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Once a year it is proposed whom to erase: nobody dealt with them for so long, and nothing is open. You decide on each.</source>
        <translation>Una volta l’anno si propone chi cancellare: nessuno ha avuto contatti per tanto tempo, e nulla è aperto. Decide Lei caso per caso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Once they are, each has a page with their story and what they bring.</source>
        <translation>Quando ci saranno, ognuno avrà una pagina con la sua storia e quanto porta.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Once.</source>
        <translation>Una volta.</translation>
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
        <translation>La storia di un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>one day</source>
        <translation>un giorno</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>One entry would be missing:</source>
        <translation>Mancherebbe una voce:</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>One file, every sheet</source>
        <translation>Un solo file, tutti i fogli</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>One is due. Look at it.</source>
        <translation>Uno da valutare. Gli dia un’occhiata.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>one line to know them by</source>
        <translation>una riga per riconoscerlo</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>One moment, please</source>
        <translation>Un attimo, per favore</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>One more</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>One more: {category}</source>
        <translation>Altro: {category}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/listed.py"/>
        <source>One more…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>one of your own</source>
        <translation>uno proprio</translation>
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
        <translation>Una persona, una data</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>One-page brief</source>
        <translation>Riepilogo in una pagina</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>One-page brief…</source>
        <translation>Riepilogo in una pagina…</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Only a name so far.</source>
        <translation>Per ora solo un nome.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Only an address of the web (https) can be opened</source>
        <translation>Si può aprire solo un indirizzo web (https)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Only kept since {day}: {why}</source>
        <translation>Solo conservati dal {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Only kept, not used, since {day}: {why}</source>
        <translation>Solo conservato, non usato, dal {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Only one way</source>
        <translation>Una sola soluzione</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Only one way to offer? Say why.</source>
        <translation>Una sola soluzione da offrire? Dica perché.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Only one way?</source>
        <translation>Una sola soluzione?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Only photos and PDFs are opened from here</source>
        <translation>Da qui si aprono solo foto e PDF</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Only what you know. “I’ll find out” is fine</source>
        <translation>Solo ciò che sa. «Mi informo» va benissimo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only when I ask for it</source>
        <translation>Solo quando lo chiedo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file and change its folder.</source>
        <translation>Solo il Suo account può aprire il file e modificarne la cartella.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file now</source>
        <translation>Ora solo il Suo account può aprire il file</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file. Its folder is shared with other accounts, who could take the file away.</source>
        <translation>Solo il Suo account può aprire il file. La cartella è condivisa con altri account, che potrebbero portare via il file.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Only: {what}</source>
        <translation>Solo: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Open</source>
        <comment>complaints</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <location filename="../../ui/asking_for_shop.py"/>
        <source>Open a shop</source>
        <translation>Apri un negozio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Open another shop</source>
        <translation>Apri un altro negozio</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Open another shop…</source>
        <translation>Apri un altro negozio…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Open complaint</source>
        <translation>Reclamo aperto</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Open complaints by age</source>
        <translation>Reclami aperti per età</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Open file</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Open for reading</source>
        <translation>Apri in sola lettura</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open for reading only, while {name} is open in another window. You can look at everything, and change nothing.</source>
        <translation>Aperto in sola lettura, perché {name} è aperto in un’altra finestra. Può guardare tutto, e modificare nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open for reading only: {name} can’t be written where it is. You can look at everything, and change nothing.</source>
        <translation>Aperto in sola lettura: {name} non si può scrivere dove si trova. Può guardare tutto, e modificare nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Open in my mail program</source>
        <translation>Apri nel programma di posta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Open in the web browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Open it</source>
        <translation>Apri</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open it again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open it in Excel, save it once more without a password, and choose that file.</source>
        <translation>Lo apra in Excel, lo salvi di nuovo senza password e scelga quel file.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open it where it came from (till or old app) and choose Export or Save as, then Excel or CSV.</source>
        <translation>Lo apra nel programma di origine (cassa o vecchia app), scelga Esporta o Salva con nome, poi Excel o CSV.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Open now</source>
        <translation>Aperto ora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Open page</source>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Open reports</source>
        <translation>Apri i report</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Open since</source>
        <translation>Aperti da</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Open the coin</source>
        <translation>Scopri la moneta</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the complaint that goes to somebody else first.</source>
        <translation>Apra prima il reclamo da affidare ad altri.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Open the copy</source>
        <translation>Apri la copia</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the customer it is about first.</source>
        <translation>Apra prima il cliente a cui si riferisce.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the customer or complaint the letter is about first.</source>
        <translation>Apra prima il cliente o il reclamo a cui si riferisce la lettera.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Open the example</source>
        <translation>Apri l’esempio</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the last good copy</source>
        <translation>Apri l’ultima copia integra</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the last good copy instead</source>
        <translation>Apri invece l’ultima copia integra</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Open the newest copy you have of your shop.</source>
        <translation>Apra la copia più recente che ha del negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the salvaged shop</source>
        <translation>Apri il negozio recuperato</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Open the shop</source>
        <translation>Apri il negozio</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Open their page</source>
        <translation>Apri la sua pagina</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open your till, shop or invoices, not the account, and export the orders or invoices from there.</source>
        <translation>Apra la cassa, il negozio online o le fatture, non il conto, ed esporti da lì gli ordini o le fatture.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fold.py"/>
        <source>opened</source>
        <translation>aperto</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Opened lately</source>
        <translation>Aperti di recente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Opening hours</source>
        <translation>Orari di apertura</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Option</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>options</source>
        <translation>proposte</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Or copy rows in your spreadsheet and press {key} here.</source>
        <translation>O copi le righe nel foglio di calcolo e prema {key} qui.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Or draw around some in the picture</source>
        <translation>O ne cerchi alcuni nel grafico</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>or drop another list here</source>
        <translation>o trascini qui un altro elenco</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>or drop it here. It is kept inside the shop file.</source>
        <translation>o lo trascini qui. Si conserva nel file del negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>or in words</source>
        <translation>o a parole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Or in your own words</source>
        <translation>O con parole Sue</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Or say why not</source>
        <translation>O dica perché no</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Other accounts of this computer</source>
        <translation>Altri account di questo computer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Other accounts of this computer can open the file.</source>
        <translation>Altri account di questo computer possono aprire il file.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Other terms for {name}, in writing</source>
        <translation>Altre condizioni per {name}, per iscritto</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Others speak of one of the lost {things}: it has a place, named “Lost …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Others speak of {n} of the lost {things}: each has a place, named “Lost …”.</source>
        <translation>Altre voci parlano di {n} {things} tra quanto è andato perso: al loro posto c’è un nome «Lost …».</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>Others told us this too</source>
        <translation>Ce l’hanno detto anche altri</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Our answer</source>
        <translation>La nostra risposta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>our answer</source>
        <translation>la nostra risposta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Our answer, and why</source>
        <translation>La nostra risposta, e perché</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Our side</source>
        <translation>La nostra parte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>our side of it</source>
        <translation>la nostra parte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Outlay of {cost} is written down</source>
        <translation>La spesa di {cost} è annotata</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>outlays</source>
        <translation>spese</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Outlays: {n}</source>
        <translation>Spese: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>over</source>
        <translation>concluso</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>Over the {n} % aim</source>
        <translation>Sopra l’obiettivo ({n}%)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Over your aim</source>
        <translation>Sopra il Suo obiettivo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Overwrite and delete them</source>
        <translation>Sovrascrivile ed eliminale</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>Own dates</source>
        <translation>Date proprie</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Pages of the file that make no sense any more: {n}.</source>
        <translation>Pagine del file che non hanno più senso: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Paid since {year}, without tax</source>
        <translation>Pagato dal {year}, senza imposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Paid too</source>
        <translation>Anche il pagato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Paid, tax included</source>
        <translation>Pagato, imposta inclusa</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Paid, without tax</source>
        <translation>Pagato, senza imposta</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Paid, without tax, {amount}</source>
        <translation>Pagato, senza imposta, {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>part well terms keep going goodbye</source>
        <translation>commiato congedo condizioni continuare saluti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Part well with {name}</source>
        <translation>Commiato da {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Parted well</source>
        <translation>Commiato sereno</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Parted well with {name}</source>
        <translation>Commiato sereno da {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Parted well, be kind. Since {day}; the door is open.</source>
        <translation>Commiato sereno, essere gentili. In data {day}; la porta è aperta.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>parting</source>
        <translation>il commiato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Parting taken back</source>
        <translation>Commiato revocato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Parting well is being thought over until {day}. Nothing was sent.</source>
        <translation>Si sta riflettendo sul commiato. Termine: {day}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Parting well is not open yet</source>
        <translation>Il commiato non è ancora disponibile</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Parts of it are not what csdesk wrote. A worn disk does that, a stick that was pulled out too early, or a program that syncs files. csdesk only reads it from here on, and you lose nothing by taking your time.</source>
        <translation>Alcune parti non sono ciò che csdesk ha scritto. Lo fa un disco usurato, una chiavetta tolta troppo presto o un programma che sincronizza i file. Da qui in poi csdesk lo legge soltanto, e può prendersi il tempo che serve senza perdere nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Passphrase of a shop in csdesk</source>
        <translation>Frase segreta di un negozio in csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Passphrase of the copy</source>
        <translation>Frase segreta della copia</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Passphrase of the shop</source>
        <translation>Frase segreta del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>passphrase.pdf</source>
        <translation>frase segreta.pdf</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Past imports</source>
        <translation>Importazioni passate</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Past the tipping point. Put it right all the same, it was promised.</source>
        <translation>Oltre il punto critico. Rimedi comunque: era stato promesso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Past tipping point</source>
        <translation>Oltre il punto critico</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Past {most} more buys no more loyalty.</source>
        <translation>Oltre il {most}, di più non porta più fedeltà.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Paste rows</source>
        <translation>Incolla righe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Paste rows or a file into Import</source>
        <translation>Incolla righe o un file in Importa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Pasted rows</source>
        <translation>Righe incollate</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>Pause the timer</source>
        <translation>Sospendi il cronometro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>Paused: nobody typed for 5 minutes</source>
        <translation>In pausa: nessuno ha scritto per 5 minuti</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>pays</source>
        <translation>ripaga</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Pays by contract or subscription</source>
        <translation>Paga per contratto o abbonamento</translation>
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
        <translation>persone del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>People stand in the order of your settings; nobody is ranked. A difference is something to ask about, never a judgement: there may be good reasons that nobody wrote down.</source>
        <translation>Le persone seguono l’ordine delle impostazioni; non è una classifica. Una differenza è qualcosa da chiedere, mai un giudizio: possono esserci buoni motivi che nessuno ha annotato.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>People, on comparable complaints</source>
        <translation>Persone, su reclami confrontabili</translation>
    </message>
    <message>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>phone numbers and mail addresses</source>
        <translation>numeri di telefono e indirizzi e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Photos and documents: {n}</source>
        <translation>Foto e documenti: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Foto e PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Pick a date</source>
        <translation>Scegli una data</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Pick a number, or write down what {name} said.</source>
        <translation>Scelga un numero, o annoti che cosa ha detto {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Pick one and make it yours</source>
        <translation>Ne scelga uno e lo faccia Suo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>Pick or write something true, and it stands here.</source>
        <translation>Scelga o scriva qualcosa di vero, e apparirà qui.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>Picture (*.png);;Drawing that scales (*.svg)</source>
        <translation>Immagine (*.png);;Disegno scalabile (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Picture saved</source>
        <translation>Immagine salvata</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
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
        <translation>PIN o frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/rail.py"/>
        <source>Places</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Plainer</source>
        <translation>Più sobrio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>planned</source>
        <translation>previsti</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubt_button.py"/>
        <source>please look</source>
        <translation>da controllare</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Plug it in again, or choose another place below.</source>
        <translation>La ricolleghi, o scelga un’altra destinazione qui sotto.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Plug it in when you can: the next copy goes there by itself.</source>
        <translation>La colleghi quando può: la prossima copia ci va da sé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>PNG or JPEG, up to 2 MB. It is kept inside the shop file.</source>
        <translation>PNG o JPEG, fino a 2 MB. Si conserva nel file del negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Post it where the review stands, and keep it here.</source>
        <translation>La pubblichi dove si trova la recensione, e la conservi qui.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Postage, travel</source>
        <translation>Spese postali, trasferta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Postage, travel, parts</source>
        <translation>Spese postali, trasferta, ricambi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Postcode and town</source>
        <translation>CAP e località</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Press to make one</source>
        <translation>Prema per crearne una</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview of the sheet</source>
        <translation>Anteprima del foglio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview of {sheet}</source>
        <translation>Anteprima di {sheet}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Print a card</source>
        <translation>Stampa un cartoncino</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Print answer cards</source>
        <translation>Stampa i cartoncini di risposta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Print cards for this week</source>
        <translation>Stampa i cartoncini della settimana</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Privacy and lock</source>
        <translation>Privacy e blocco</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>probably; please look it over</source>
        <translation>probabile; da controllare</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Problem and fix</source>
        <translation>Problema e soluzione</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise 1 day late</source>
        <translation>promessa in ritardo di 1 giorno</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise due today</source>
        <translation>promessa in scadenza oggi</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise due {day}</source>
        <translation>promessa in scadenza {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise kept: {what}</source>
        <translation>Promessa mantenuta: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise missed: {what}</source>
        <translation>Promessa non mantenuta: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise moved: {what}</source>
        <translation>Promessa rinviata: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Promise running late</source>
        <translation>Promessa in ritardo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Promise to {name} kept</source>
        <translation>Promessa a {name} mantenuta</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise {n} days late</source>
        <translation>promessa in ritardo di {n} giorni</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Promise: {day}</source>
        <translation>Promessa: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Promise: {what}</source>
        <translation>Promessa: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Promised</source>
        <translation>Promesso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promised: {what}</source>
        <translation>Promesso: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>promises</source>
        <translation>promesse</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Promises kept</source>
        <translation>Promesse mantenute</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Promises kept {share}</source>
        <translation>Promesse mantenute {share}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Promises running late</source>
        <translation>Promesse in ritardo</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Promises this week</source>
        <translation>Promesse della settimana</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Promises, follow-ups and call-backs will wait for you here. Start with whichever is easiest.</source>
        <translation>Promesse, riscontri e richiamate La aspetteranno qui. Cominci da ciò che è più facile.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Promises: {n}</source>
        <translation>Promesse: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Propose to erase people</source>
        <translation>Proporre di cancellare persone</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Propose to erase words and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Proposed when a complaint is put right.</source>
        <translation>Proposto quando un reclamo è risolto.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Purchase</source>
        <translation>Acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Purchase of {amount} is written down</source>
        <translation>L’acquisto di {amount} è annotato</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>purchases</source>
        <translation>acquisti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Purchases: {n}</source>
        <translation>Acquisti: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Put a line with headings above the rows: Name, Email, Date, Total.</source>
        <translation>Metta sopra le righe una riga di intestazioni: Nome, E-mail, Data, Totale.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Put aside</source>
        <translation>Metti da parte</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Put away</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Put in a report</source>
        <translation>Metti in un report</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Put in {meaning}</source>
        <translation>Inserisci {meaning}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Put it back</source>
        <translation>Rimettilo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Put it into goodwill</source>
        <translation>Metti nel gesto commerciale</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Put the file from before back</source>
        <translation>Rimetti il file di prima</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Put the shop elsewhere</source>
        <translation>Sposta il negozio altrove</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Put the shop under a passphrase</source>
        <translation>Proteggi il negozio con una frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Put them under it</source>
        <translation>Proteggile</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Put this file aside</source>
        <translation>Metti da parte questo file</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>puts it right</source>
        <translation>rimedia all’errore</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>putting a customer away</source>
        <translation>l’archiviazione di un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>putting the yearly look off</source>
        <translation>il rinvio del controllo annuale</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Putting things right</source>
        <translation>Rimedi</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Quarter {n} is over</source>
        <translation>Il trimestre {n} è finito</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Quarter {n}, {first} to {last}</source>
        <translation>Trimestre {n}, da {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Quarters and years of the books are counted from there.</source>
        <translation>Trimestri e anni contabili si contano da lì.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Question {n} of {all}</source>
        <translation>Domanda {n} di {all}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>questions</source>
        <translation>domande</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Questions still to be asked: {n}</source>
        <translation>Domande ancora da fare: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/questions_to_ask.py"/>
        <location filename="../../ui/settings/section.py"/>
        <source>Questions to ask</source>
        <translation>Domande da fare</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>Questions worth asking</source>
        <translation>Domande da fare</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Quick remedies</source>
        <translation>Rimedi rapidi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quick remedy</source>
        <translation>Rimedio rapido</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quiet until</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>quite sure</source>
        <translation>abbastanza sicuro</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read</source>
        <translation>Leggi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Read answer cards</source>
        <translation>Leggi i cartoncini di risposta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Read back</source>
        <translation>Riletto</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read back what you understood, and hear a yes: {words}</source>
        <translation>Rilegga quanto ha capito e chieda conferma: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Read from a printed card</source>
        <translation>Letto da un cartoncino stampato</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read it</source>
        <translation>Da leggere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read it back</source>
        <translation>Da rileggere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Read it back later</source>
        <translation>Rileggi più tardi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Read it back to them</source>
        <translation>Lo rilegga al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Read it back to {name}</source>
        <translation>Lo rilegga a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>read it back, and hear a yes</source>
        <translation>rileggerlo e ottenere un sì</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Read it so</source>
        <translation>Leggi così</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>Read or print answer cards</source>
        <translation>Leggi o stampa i cartoncini di risposta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Read the newest report</source>
        <translation>Leggi il rapporto più recente</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Read the report</source>
        <translation>Leggi il rapporto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Read the way you told us on {day}</source>
        <translation>Letto come indicato in data {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Read: what {name} said</source>
        <translation>Letto: che cosa ha detto {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Reading the figures…</source>
        <translation>Lettura delle cifre…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Reading what can be read</source>
        <translation>Lettura di ciò che è leggibile</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Reading {file}</source>
        <translation>Lettura di {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Reads every entry, sum and the whole History. It changes nothing.</source>
        <translation>Legge ogni voce, ogni somma e l’intera Cronologia. Non modifica nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>ready {day}</source>
        <translation>pronto {day}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, changed by you</source>
        <translation>Pronta, modificata da Lei</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, somebody new</source>
        <translation>Pronta, persona nuova</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, the same person</source>
        <translation>Pronta, stessa persona</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Reasonable</source>
        <translation>Ragionevole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>reasonable or not</source>
        <translation>ragionevole o no</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Reasonable? You decide.</source>
        <translation>Ragionevole? Decide Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Recommend score</source>
        <translation>Punteggio di raccomandazione</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Recommend score month by month</source>
        <translation>Punteggio di raccomandazione mese per mese</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Recommend score {score}</source>
        <translation>Punteggio di raccomandazione {score}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Remedies and goodwill: {n}</source>
        <translation>Rimedi e gesti commerciali: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Remedy and goodwill are kept apart.</source>
        <translation>Rimedio e gesto commerciale restano separati.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Remedy and goodwill are worth {share} {of}</source>
        <translation>Rimedio e gesto commerciale valgono {share} {of}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Remedy {cost}</source>
        <translation>Rimedio {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Remedy, middle</source>
        <translation>Rimedio, mediana</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Remedy: {what}</source>
        <translation>Rimedio: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Remember it on this computer</source>
        <translation>Ricorda su questo computer</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Remember this for the next file like it</source>
        <translation>Ricorda per il prossimo file simile</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Remind me of the workbook</source>
        <translation>Ricorda la cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Rent, insurance, and wages beyond the time for customers: what has to be paid whatever comes in.</source>
        <translation>Affitto, assicurazioni e stipendi oltre il tempo per i clienti: ciò che va pagato qualunque sia l’incasso.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>reopening a complaint</source>
        <translation>la riapertura di un reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Replace it</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Replace it, or save as “{other}”?</source>
        <translation>Sostituirlo, o salvare come «{other}»?</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Replied</source>
        <translation>Ho risposto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Replied on {what}</source>
        <translation>Risposta su {what}</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>reply apology choices goodbye email</source>
        <translation>risposta scuse proposte commiato e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Reply to a review</source>
        <translation>Rispondi a una recensione</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Report of what went wrong</source>
        <translation>Rapporto su che cosa è andato storto</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Reports</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Resolved: nothing more to do</source>
        <translation>Risolta: nulla più da fare</translation>
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
        <translation>Si basa su</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Retire</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Return of {amount} is written down</source>
        <translation>Il reso di {amount} è annotato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>review</source>
        <translation>recensione</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}</source>
        <translation>Recensione su {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}: 1 star</source>
        <translation>Recensione su {what}: 1 stella</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}: {n} stars</source>
        <translation>Recensione su {what}: {n} stelle</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>reviews</source>
        <translation>recensioni</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Reviews: {n}</source>
        <translation>Recensioni: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Rings are months that are not whole; no trend rests on them.</source>
        <translation>I cerchi vuoti sono mesi incompleti; nessuna tendenza si basa su di essi.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Room</source>
        <translation>Spazio residuo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Room for care</source>
        <translation>Spazio per l’assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Rows of the file</source>
        <translation>Righe del file</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Said sorry</source>
        <translation>Chiesto scusa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>sales</source>
        <translation>vendite</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Same as {who}</source>
        <translation>Uguale a {who}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same cause</source>
        <translation>stessa causa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Same person</source>
        <translation>Stessa persona</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Same person as…</source>
        <translation>Stessa persona di…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Same person?</source>
        <translation>Stessa persona?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same promise broken</source>
        <translation>stessa promessa non mantenuta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same subject</source>
        <translation>stesso argomento</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Save a sheet to print</source>
        <translation>Salva un foglio da stampare</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Save a sheet to print…</source>
        <translation>Salva un foglio da stampare…</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Save answer</source>
        <translation>Salva risposta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Save as a map file…</source>
        <translation>Salva come file di mappa…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Save as Excel</source>
        <translation>Salva in Excel</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Save contact</source>
        <translation>Salva contatto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Save details as text</source>
        <translation>Salva i dettagli come testo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Save everything</source>
        <translation>Salva tutto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Save everything about them</source>
        <translation>Salva tutti i suoi dati</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Save it…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Save picture</source>
        <translation>Salva immagine</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Save review</source>
        <translation>Salva recensione</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the details</source>
        <translation>Salva i dettagli</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the empty template</source>
        <translation>Salva il modello vuoto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Save the list of {rows} that stayed out…</source>
        <translation>Salva l’elenco di quanto è rimasto fuori ({rows})…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the map of columns</source>
        <translation>Salva la mappa delle colonne</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Save the report…</source>
        <translation>Salva il rapporto…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the rows that stayed out</source>
        <translation>Salva le righe rimaste fuori</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Save under that name</source>
        <translation>Salva con quel nome</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Save what can be read</source>
        <translation>Salva ciò che è leggibile</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Saved on this laptop</source>
        <translation>Salvato su questo portatile</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Saved. Print it, then delete it</source>
        <translation>Salvato. Lo stampi, poi lo elimini</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Saved: {file}</source>
        <translation>Salvato: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <location filename="../../ui/trouble.py"/>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Saved: {records} and {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_page.py"/>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Say first who else they are.</source>
        <translation>Dica prima chi altro è.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Say first who wrote it</source>
        <translation>Dica prima chi l’ha scritta</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Say hello</source>
        <translation>Saluta</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Say hello to {name}</source>
        <translation>Saluta {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Say how it ended.</source>
        <translation>Dica com’è finita.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say how our side of it looks</source>
        <translation>dire come si presenta dalla nostra parte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Say how your goodbye goes out to {name}: by mail, on paper or as text.</source>
        <translation>Dica come il Suo commiato arriva a {name}: per e-mail, su carta o come messaggio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Say in a few words what is new. Then it opens at Act.</source>
        <translation>Dica in poche parole che cosa c’è di nuovo. Poi si apre in Agire.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Say in a few words what is new. Then it opens at Listen.</source>
        <translation>Dica in poche parole che cosa c’è di nuovo. Poi si apre in Ascoltare.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Say in a few words why. The next one who reads it will know.</source>
        <translation>Dica in poche parole perché. Chi la leggerà dopo lo saprà.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Say it in your own voice. These are starting points, not a script.</source>
        <translation>Lo dica a modo Suo. Sono spunti, non un copione.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>Say it to them</source>
        <translation>Dirlo al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Say it, and mean it</source>
        <translation>Dirlo, e pensarlo davvero</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Say that it could not be kept</source>
        <translation>Segna come non mantenuta</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Say that you know what a loss means.</source>
        <translation>Confermi di sapere che cosa comporta perderla.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>Say what falls due</source>
        <translation>Avvisa delle scadenze</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Say what is free and what is not. Told kindly, in writing.</source>
        <translation>Dire che cosa è gratuito e che cosa no. Con gentilezza, per iscritto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Say what they asked for, so that it is counted.</source>
        <translation>Dica che cosa ha chiesto, così viene contato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say whether their idea is reasonable</source>
        <translation>dire se la sua idea è ragionevole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Say whether they agreed.</source>
        <translation>Dica se ha accettato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say who asks how it went, and when</source>
        <translation>dire chi chiede com’è andata, e quando</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Say why</source>
        <translation>Con motivo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say why it is more or less serious now</source>
        <translation>dire perché ora è più o meno grave</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Saying that you heard it</source>
        <translation>Dire di aver capito</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Score</source>
        <translation>Voto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Scored you {n} of 10</source>
        <translation>Le ha dato {n} su 10</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Search in this story</source>
        <translation>Cerca in questa storia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>Second place</source>
        <translation>Seconda destinazione</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>Second time within 12 months. We let {name} down before: “{title}”, {day}.</source>
        <translation>Seconda volta in 12 mesi. Abbiamo già deluso {name}: «{title}», {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>Second time within 12 months: this came back after it was settled.</source>
        <translation>Seconda volta in 12 mesi: è tornato dopo essere stato chiuso.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>See the first time</source>
        <translation>Vedi la prima volta</translation>
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
        <translation>Vedi le tre opzioni</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See what goes of {name}</source>
        <translation>Vedi che cosa sparisce di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See what goes…</source>
        <translation>Vedi che cosa sparisce…</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>See what would change</source>
        <translation>Vedi che cosa cambierebbe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>See whom it is about</source>
        <translation>Vedere chi riguarda</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>See why</source>
        <translation>Vedi perché</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>See your customers</source>
        <translation>Vedi i clienti</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Seems not to pay</source>
        <translation>Sembra non ripagare</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Seems to pay</source>
        <translation>Sembra ripagare</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. 1 change since you sent it.</source>
        <translation>Inviata in data {day}. 1 modifica dopo l’invio.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. Nothing changed since.</source>
        <translation>Inviata in data {day}. Da allora nessuna modifica.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. What was in it can’t be read any more.</source>
        <translation>Inviata in data {day}. Il suo contenuto non è più leggibile.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. {n} changes since you sent it.</source>
        <translation>Inviata in data {day}. {n} modifiche dopo l’invio.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Sent to us by</source>
        <translation>Passaparola di</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>sent to us by {name}</source>
        <translation>passaparola di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>serious</source>
        <translation>serio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Serious as it turned out</source>
        <translation>Gravità successiva</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service as a share of margin, month by month</source>
        <translation>Servizio come quota del margine, mese per mese</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <source>Service budget, {n} % of margin</source>
        <translation>Budget per il servizio, {n}% del margine</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <source>Service cost so far</source>
        <translation>Costo di servizio finora</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Service cost so far {amount}</source>
        <translation>Costo di servizio finora {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Service cost {amount}</source>
        <translation>Costo di servizio {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Service costs {share} of the margin now. Over the aim: {before} customers before, {after} with this; past the tipping point: {past}.</source>
        <translation>Ora il servizio costa {share} del margine. Sopra l’obiettivo: {before} clienti prima, {after} così; oltre il punto critico: {past}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Service month by month</source>
        <translation>Servizio mese per mese</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>service passed margin</source>
        <translation>il servizio ha superato il margine</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>service passed the budget</source>
        <translation>il servizio ha superato il budget</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Service so far</source>
        <translation>Servizio finora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service took {share} of the margin</source>
        <translation>{share} del margine preso dal servizio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service, of each month’s margin</source>
        <translation>Servizio, sul margine di ogni mese</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>set a time after {name} told you</source>
        <translation>indicare un’ora successiva a quando {name} ne ha parlato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>set a time that is not to come</source>
        <translation>indicare un’ora non futura</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Set aside for care</source>
        <translation>Accantonato per l’assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Set aside for care, and used</source>
        <translation>Accantonato per l’assistenza, e utilizzato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Set to “{first}” before the first reply. That stays; what it is now is added.</source>
        <translation>Indicato come «{first}» prima della prima risposta. Quello resta; il valore attuale si aggiunge.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/settings/settings_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Settle it</source>
        <translation>Chiudi reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>settled</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Settled</source>
        <comment>complaints</comment>
        <translation>Chiusi</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Settled another way</source>
        <translation>Risolta in altro modo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Settled at the first contact</source>
        <translation>Chiusi al primo contatto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Settled {day}</source>
        <translation>Chiuso: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Settled.</source>
        <translation>Chiuso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Settled: {title}</source>
        <translation>Chiuso: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>settling a complaint</source>
        <translation>la chiusura di un reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>several with commas</source>
        <translation>più d’uno con virgole</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Share of the margin</source>
        <translation>Quota del margine</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Share of the margin spent on service</source>
        <translation>Quota del margine spesa per il servizio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Sheets of the report</source>
        <translation>Fogli del report</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Shop file</source>
        <translation>File del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Shop file: {name}</source>
        <translation>File del negozio: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Shop files (*{ending})</source>
        <translation>File di negozi (*{ending})</translation>
    </message>
    <message>
        <location filename="../../ui/asking_for_shop.py"/>
        <source>Shops of csdesk (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Show details</source>
        <translation>Mostra dettagli</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Show everybody</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Show only some of it</source>
        <translation>Mostra solo una parte</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Show the changes</source>
        <translation>Mostra le modifiche</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Show the folder</source>
        <translation>Mostra la cartella</translation>
    </message>
    <message>
        <location filename="../../ui/imports/questions_bar.py"/>
        <source>Show the lines…</source>
        <translation>Mostra le righe…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Show them</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/secret_field.py"/>
        <source>Show what is typed</source>
        <translation>Mostra ciò che si scrive</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>Show where</source>
        <translation>Mostra dove</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Show {name}’s story</source>
        <translation>Mostra la storia di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_list.py"/>
        <source>Show {n} more</source>
        <translation>Mostra altri {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>shown</source>
        <translation>si vede</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Shows what would change first. Today’s data is copied before.</source>
        <translation>Mostra prima che cosa cambierebbe e fa una copia dei dati di oggi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Signs as</source>
        <translation>Firma come</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Similar complaints were given about as much.</source>
        <translation>Per reclami simili è stato dato più o meno altrettanto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Since when?</source>
        <translation>Da quando?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Since yesterday</source>
        <translation>Da ieri</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Since {day}</source>
        <translation>Da {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Since {day}.</source>
        <translation>In data {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <source>Since {day}. Nothing of this waits for anybody any more.</source>
        <translation>In data {day}. Qui non c’è più nulla in sospeso.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Skip for now</source>
        <translation>Salta per ora</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>Skip this row	Del</source>
        <translation>Salta questa riga	Del</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Skipped for now</source>
        <translation>Saltata per ora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>small</source>
        <translation>lieve</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>smaller entries ({table})</source>
        <translation>voci minori ({table})</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>So far</source>
        <translation>Finora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>So far. It counts if it stays settled {n} more days.</source>
        <translation>Per ora. Conta se resta chiuso altri {n} giorni.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>So many in 100 purchases of the last twelve months.</source>
        <translation>Tanti ogni 100 acquisti degli ultimi dodici mesi.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>So that every total stays the same, under “Erased customer {n}” dates and sums of:</source>
        <translation>Perché ogni totale resti uguale, il cliente diventa «Erased customer {n}», con date e importi di:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>So that work can be shared. By others: minutes somebody else gave to complaints they look after, in the last 90 days. Told again: how often a customer had to.</source>
        <translation>Per suddividere bene il lavoro. Da altri: minuti che qualcun altro ha dedicato ai reclami seguiti da questa persona, negli ultimi 90 giorni. Ripetuti: quante volte un cliente ha dovuto raccontare di nuovo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Some sales are in another currency than your shop’s. They stay out until you say what it is worth.</source>
        <translation>Alcune vendite sono in una valuta diversa da quella del negozio. Restano fuori finché non ne indica il valore.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>somebody could get hurt</source>
        <translation>rischio di lesioni</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Somebody else</source>
        <translation>Un’altra persona</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Somebody else took this down: {words}</source>
        <translation>L’ha annotato un’altra persona: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Somebody in it was erased since, and is erased again at once.</source>
        <translation>Nel frattempo una persona al suo interno è stata cancellata: sarà subito cancellata di nuovo.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>Somebody is to be called back by {time}.</source>
        <translation>Qualcuno è da richiamare entro le {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Somebody just told you</source>
        <translation>Un cliente ne ha appena parlato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Somebody new</source>
        <translation>Una persona nuova</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>Somebody waits for a first word from you, by {time}.</source>
        <translation>Qualcuno attende da Lei una prima risposta entro le {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>something could be read in two ways</source>
        <translation>qualcosa si può leggere in due modi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Something else</source>
        <translation>Qualcos’altro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Something else we don’t offer…</source>
        <translation>Altro che non offriamo…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Something else, write it down</source>
        <translation>Altro, da annotare</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Something in csdesk doesn’t work as it should.</source>
        <translation>In csdesk qualcosa non funziona come dovrebbe.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Something is still to be done with them</source>
        <translation>C’è ancora qualcosa da fare con questa persona</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>Something is written here already. Clear it, and one click fills it.</source>
        <translation>Qui c’è già scritto qualcosa. Lo svuoti, e basterà un clic per riempirlo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Something of equal worth</source>
        <translation>Qualcosa di pari valore</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Something true you can say</source>
        <translation>Qualcosa di vero da dire</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Something went wrong inside csdesk.</source>
        <translation>Qualcosa è andato storto in csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Something went wrong inside csdesk. What you entered before is safe.</source>
        <translation>Qualcosa è andato storto in csdesk. Quanto inserito prima è al sicuro.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Sounded</source>
        <translation>Stato d’animo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Spend least</source>
        <translation>Fatturato più basso</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Spend most</source>
        <translation>Fatturato più alto</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Spend plays no part</source>
        <translation>Il fatturato non conta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Spend {spend} · margin {margin} · service cost {cost}</source>
        <translation>Fatturato {spend} · margine {margin} · costo di servizio {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Spend, margin, time, remedy, goodwill</source>
        <translation>Fatturato, margine, tempo, rimedi, gesti commerciali</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>spent on service</source>
        <translation>speso per il servizio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Stands on letters and reports.</source>
        <translation>Figura su lettere e report.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Stars without a word. Nobody has replied yet.</source>
        <translation>Stelle senza una parola. Nessuno ha ancora risposto.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Start a fair-coin trial</source>
        <translation>Avvia una prova con la moneta equa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Start a trial</source>
        <translation>Avvia una prova</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Start another trial</source>
        <translation>Avvia un’altra prova</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Start or pause the timer</source>
        <translation>Avvia o sospendi il cronometro</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>Start the timer</source>
        <translation>Avvia il cronometro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Start the trial</source>
        <translation>Avvia la prova</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Start with one customer</source>
        <translation>Comincia con un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>starting a fair-coin trial</source>
        <translation>l’avvio di una prova con la moneta equa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Stay with {currency}</source>
        <translation>Resta in {currency}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Stays out, as you said</source>
        <translation>Resta fuori, come ha detto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Step by step. This is no legal advice; where you live, ask who knows.</source>
        <translation>Passo per passo. Non è una consulenza legale; nel Suo Paese chieda a chi se ne intende.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>Step {n} of {all}: {name}</source>
        <translation>Passo {n} di {all}: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Still far from the tipping point. Be generous if it helps.</source>
        <translation>Ancora lontano dal punto critico. Se aiuta, dia pure di più.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Still stuck? Save the details and send them to whoever helps you with computers.</source>
        <translation>Non funziona ancora? Salvi i dettagli e li invii a chi La aiuta con i computer.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Still to be done with them</source>
        <translation>Resta ancora da fare</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Still to do: {these} and {last}.</source>
        <translation>Ancora da fare: {these} e {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>Still waiting</source>
        <translation>Ancora in attesa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Stop it</source>
        <translation>Fermare tutto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Stop looking there</source>
        <translation>Non guardare più lì</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Stop the fair-coin trial</source>
        <translation>Ferma la prova con la moneta equa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Stop the trial</source>
        <translation>Ferma la prova</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Stopped</source>
        <translation>Fermata</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Stopped. Nothing was added.</source>
        <translation>Interrotta. Nulla è stato aggiunto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Stopped. The file was not checked to its end.</source>
        <translation>Interrotta. Il file non è stato verificato fino in fondo.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Stopping</source>
        <translation>Interruzione</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>stopping a fair-coin trial</source>
        <translation>l’arresto di una prova con la moneta equa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Street, town, phone, mail</source>
        <translation>Via, località, telefono, e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>such as 0.92</source>
        <translation>per esempio 0,92</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as 10001</source>
        <translation>per esempio 10001</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as 1001</source>
        <translation>per esempio 1001</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>such as 2.5</source>
        <translation>per esempio 2,5</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>such as 20</source>
        <translation>per esempio 20</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>such as a new chain</source>
        <translation>per esempio una catena nuova</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>such as GB</source>
        <translation>per esempio IT</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as {codes}</source>
        <translation>per esempio {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Swedish, English is fine</source>
        <translation>Svedese, va bene l’inglese</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Switch to {name}</source>
        <translation>Passa a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>System follows what the computer shows, by day and by night.</source>
        <translation>Sistema segue l’aspetto del computer, di giorno e di notte.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Take apart again</source>
        <translation>Separa di nuovo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Take apart again: {name}</source>
        <translation>Separa di nuovo: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Take back</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Take everything with you</source>
        <translation>Portare tutto con sé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Take it away</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Take it away…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Take it back</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Take it down as a complaint, with all its steps</source>
        <translation>Annota come reclamo, con tutti i suoi passi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Take it down as a public review, with its link and stars</source>
        <translation>Annota come recensione pubblica, con collegamento e stelle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Take it off</source>
        <translation>Togli</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Take it out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Take it up again</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Take it up as a complaint</source>
        <translation>Riprendi come reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/offers_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Take off the list: {words}</source>
        <translation>Togli dall’elenco: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Take the address {address}</source>
        <translation>Usa l’indirizzo {address}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Take the next good one</source>
        <translation>Prendi la prossima integra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Take the parting from {name} back?</source>
        <translation>Revocare il commiato da {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Take the passphrase away</source>
        <translation>Rimuovi la frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Take this name</source>
        <translation>Usa questo nome</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Take this off the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Take this option away</source>
        <translation>Togli questa proposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Take {name} out</source>
        <translation>Togli {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Taken away.</source>
        <translation>Rimosso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Taken back: {amount} of a voucher</source>
        <translation>Revocato: {amount} di un buono</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Taken back: {what}</source>
        <translation>Annullato: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Taken back: {what}.</source>
        <translation>Annullato: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Taken off the list</source>
        <translation>Tolto dall’elenco</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Taken off: {words}</source>
        <translation>Tolto: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Taken up again.</source>
        <translation>Ripreso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Taken up again: {what}</source>
        <translation>Ripreso: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>taken up again: {why}</source>
        <translation>ripreso: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a complaint back</source>
        <translation>la ripresa di un reclamo affidato ad altri</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a letter away</source>
        <translation>la rimozione di una lettera</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a parting back</source>
        <translation>la revoca di un commiato</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a purchase away</source>
        <translation>la rimozione di un acquisto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a review away</source>
        <translation>la rimozione di una recensione</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a review up as a complaint</source>
        <translation>la ripresa di una recensione come reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking an expense away</source>
        <translation>la rimozione di una spesa</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking away what changed in the shop</source>
        <translation>la rimozione di un cambiamento in negozio</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking minutes away</source>
        <translation>la rimozione di minuti</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking out an enclosed file</source>
        <translation>la rimozione di un file allegato</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking the use of a voucher back</source>
        <translation>la revoca dell’utilizzo di un buono</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking two customers apart</source>
        <translation>la separazione di due clienti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Talk options</source>
        <translation>Parla delle opzioni</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Talk options with {name}</source>
        <translation>Parla delle opzioni con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Task switchers and screen sharing show the title. Off: it only says csdesk.</source>
        <translation>Il titolo appare nel cambio di finestra e nella condivisione dello schermo. Se disattivato, dice solo csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Tax in it</source>
        <translation>Imposta inclusa</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Tax that prices include</source>
        <translation>Imposta inclusa nei prezzi</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Tax that your prices include</source>
        <translation>Imposta inclusa nei Suoi prezzi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Teaches until 15:00</source>
        <translation>Insegna fino alle 15:00</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Tell her why it happened</source>
        <translation>Dirle perché è successo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Tell the authority within 72 hours</source>
        <translation>Informare l’autorità entro 72 ore</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Tell the people themselves</source>
        <translation>Informare gli interessati</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>tell {name} that you heard it</source>
        <translation>dire a {name} di aver capito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>telling {name}</source>
        <translation>dirlo a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Terms changed</source>
        <translation>Condizioni cambiate</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Tested</source>
        <translation>Provata</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>text</source>
        <translation>messaggio</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Text and CSV (*.csv *.tsv *.txt *.tab)</source>
        <translation>Testo e CSV (*.csv *.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Text first</source>
        <translation>Prima un messaggio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Text size</source>
        <translation>Dimensione testo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Thank you for asking, {name}.</source>
        <translation>Grazie per averlo chiesto, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Thank you for asking.</source>
        <translation>Grazie per averlo chiesto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>Thank you for telling me, and not just going elsewhere.</source>
        <translation>Grazie per averlo detto, invece di andare semplicemente altrove.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Thank {name}</source>
        <translation>Ringrazia {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Thank-yous</source>
        <translation>Ringraziamenti</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>That did not work. Nothing was changed. Try again.</source>
        <translation>Non ha funzionato. Nulla è stato modificato. Riprovi.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>That has more decimals than there are coins.</source>
        <translation>Ci sono più decimali di quanti ne abbia la valuta.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>That is not it.</source>
        <translation>Non corrisponde.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>That is your margin. It decides where the tipping point sits.</source>
        <translation>È il Suo margine. Decide dove si trova il punto critico.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>That should not have happened. {sorry}</source>
        <translation>Non sarebbe dovuto succedere. {sorry}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>That worth can’t be read</source>
        <translation>Questo valore non è leggibile</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The amount they paid is enough; tax and cost make the margin exact.</source>
        <translation>Basta l’importo pagato; imposta e costo rendono esatto il margine.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>The bars begin with the first answer.</source>
        <translation>Le barre cominciano con la prima risposta.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>The bars begin with the first complaint.</source>
        <translation>Le barre cominciano con il primo reclamo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>The bars begin with the first look that has figures.</source>
        <translation>Le barre cominciano con la prima lettura che ha cifre.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The best {few} of {n} customers shown bring {percent}.</source>
        <translation>I migliori {few} di {n} clienti mostrati portano {percent}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>The brief is saved</source>
        <translation>Il riepilogo è salvato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>The card is ready to print</source>
        <translation>Il cartoncino è pronto per la stampa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>The cause helps to make it not happen again. Undo is there if you need it.</source>
        <translation>La causa aiuta a non farlo succedere di nuovo. Se serve, c’è Annulla.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>The cause that hurts most people comes first. Change one thing, then see.</source>
        <translation>Per prima viene la causa che tocca più persone. Cambi una cosa, poi stia a vedere.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>The chart begins with the first purchase or the first minute of care.</source>
        <translation>Il grafico comincia con il primo acquisto o il primo minuto di assistenza.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the choices, with worth and date</source>
        <translation>le proposte, con valore e data</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>The clock counts by itself. Write minutes only to correct it.</source>
        <translation>Il cronometro conta da sé. Scriva i minuti solo per correggerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>The clock has counted since the last step</source>
        <translation>Il cronometro conta dall’ultimo passo</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>The clock of this computer says {now}, but your last entry is of {entry}. Look whether its date is right.</source>
        <translation>L’orologio di questo computer segna {now}, ma la Sua ultima voce è in data {entry}. Controlli che la data sia giusta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>The clock paused itself: nothing happened for 5 minutes.</source>
        <translation>Il cronometro si è messo in pausa: nulla per 5 minuti.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>The coin adds: {gesture} ({cost}).</source>
        <translation>La moneta aggiunge: {gesture} ({cost}).</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>The coin says: add “{gesture}” ({cost}).</source>
        <translation>La moneta dice: aggiungere «{gesture}» ({cost}).</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>The coin says: nothing extra this time.</source>
        <translation>La moneta dice: questa volta nulla in più.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The copy is under no passphrase, so the shop would be under none either.</source>
        <translation>La copia non ha una frase segreta, quindi non l’avrebbe nemmeno il negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>The copy takes its place</source>
        <translation>La copia prende il suo posto</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>The copy that was made {when}, {customers}.</source>
        <translation>La copia fatta {when}, {customers}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>The curve begins with the first complaint.</source>
        <translation>La curva comincia con il primo reclamo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>The customer</source>
        <translation>Il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>The customer at hand</source>
        <translation>Il cliente selezionato</translation>
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
        <translation>Il file danneggiato è conservato lì accanto come {name}. csdesk non lo elimina mai.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>The damaged file is kept.</source>
        <translation>Il file danneggiato è conservato.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>The disk did not take it; save it elsewhere if you want to keep it.</source>
        <translation>Il disco non l’ha accettato; lo salvi altrove se vuole conservarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The extra</source>
        <translation>L’extra</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The extra is not made any more</source>
        <translation>L’extra non si produce più</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>The fair coin</source>
        <translation>La moneta equa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The feeling was named.</source>
        <translation>Lo stato d’animo è stato nominato.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the feeling, named</source>
        <translation>lo stato d’animo, nominato</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The file from before is back</source>
        <translation>Il file di prima è tornato</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The file from before is kept as {name}</source>
        <translation>Il file di prima è conservato come {name}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>The file from before is not beside the shop any more.</source>
        <translation>Il file di prima non è più accanto al negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>The file is cleaned at the next start</source>
        <translation>Il file sarà ripulito al prossimo avvio</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>The file {name} was moved, replaced or deleted by another program. Nothing more is written into it.</source>
        <translation>Il file {name} è stato spostato, sostituito o eliminato da un altro programma. Non vi si scrive più nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the final say</source>
        <translation>la risposta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>The final say is given</source>
        <translation>La risposta definitiva è data</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>The final say was given. Write down what nobody knew then, or enclose a photo of it, and this opens.</source>
        <translation>La risposta definitiva è data. Annoti che cosa nessuno sapeva allora, o ne alleghi una foto, e questo si apre.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>the first of the day</source>
        <translation>la prima del giorno</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>The first {n} of {all} rows</source>
        <translation>Le prime {n} di {all} righe</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the folder that is looked into</source>
        <translation>la cartella da controllare</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>The gauge needs the share of the price that you set aside, and sales.</source>
        <translation>L’indicatore richiede la quota del prezzo da accantonare, e le vendite.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the goodwill, in a sentence of its own</source>
        <translation>il gesto commerciale, in una frase a sé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>The groups are for checking only; they never decide who comes first.</source>
        <translation>I gruppi servono solo a verificare; non decidono mai chi viene prima.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The last copy could not be made</source>
        <translation>L’ultima copia non è riuscita</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The last customer costs {amount} more than they bring.</source>
        <translation>L’ultimo cliente costa {amount} più di quanto porta.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The last one there is a day old. Plug it in when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The last one there is {n} days old. Plug it in when you can.</source>
        <translation>L’ultima lì ha {n} giorni. La colleghi quando può.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The last {n} customers cost {amount} more than they bring.</source>
        <translation>Gli ultimi {n} clienti costano {amount} più di quanto portano.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>The letter is kept with the others. You send it when you like.</source>
        <translation>La lettera resta con le altre. La invia quando vuole.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>The letter is too long to hand over, so its text is copied: paste it into the mail.</source>
        <translation>La lettera è troppo lunga per passarla, quindi il testo è copiato: lo incolli nell’e-mail.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>The letter to {name} is kept as sent</source>
        <translation>La lettera a {name} è conservata come inviata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The limits of an option were not told.</source>
        <translation>I limiti di una proposta non sono stati detti.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The limits of every option were told.</source>
        <translation>I limiti di ogni proposta sono stati detti.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>The line begins with the fifth answer to “Would you recommend us?”</source>
        <translation>La linea comincia con la quinta risposta a «Ci raccomanderebbe?»</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>The line begins with the first month that leaves margin.</source>
        <translation>La linea comincia con il primo mese che lascia un margine.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The line begins with the first sale.</source>
        <translation>La linea comincia con la prima vendita.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/matching.py"/>
        <source>The list stays as it was.</source>
        <translation>L’elenco resta com’era.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>The logo</source>
        <translation>Il logo</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the logo</source>
        <translation>il logo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>The looks that were taken</source>
        <translation>Le letture fatte</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open in your mail program, with the file in it.</source>
        <translation>L’e-mail è aperta nel programma di posta, con il file allegato.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open. Put the file into it: it is shown in its folder.</source>
        <translation>L’e-mail è aperta. Alleghi il file: è mostrato nella sua cartella.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open. Put the file into it: it lies in {folder}.</source>
        <translation>L’e-mail è aperta. Alleghi il file: si trova in {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>The mail with the workbook greets them by name.</source>
        <translation>L’e-mail con la cartella di lavoro inizia con il suo nome.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The margin is your usual {usual}, so it is estimated.</source>
        <translation>Il margine è quello abituale di {usual}, quindi è stimato.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>The name ends in {ending}, but inside is {what}. That happens when a file is renamed instead of exported.</source>
        <translation>Il nome finisce in {ending}, ma dentro c’è {what}. Succede quando un file è rinominato invece di essere esportato.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the name of your shop</source>
        <translation>il nome del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>The name stands on letters and reports.</source>
        <translation>Il nome figura su lettere e report.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The new passphrase holds from now on</source>
        <translation>Da ora vale la nuova frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the new title of a complaint</source>
        <translation>il nuovo titolo di un reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>The next 12 months</source>
        <translation>I prossimi 12 mesi</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The next copy goes there by itself.</source>
        <translation>La prossima copia ci va da sé.</translation>
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
        <translation>Successivo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>The number is on the top right of each card.</source>
        <translation>Il numero è in alto a destra su ogni cartoncino.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>The old one opens nothing any more.</source>
        <translation>Quella vecchia non apre più nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>the oldest 1 day</source>
        <translation>il più vecchio 1 giorno</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>the oldest {n} days</source>
        <translation>il più vecchio {n} giorni</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <location filename="../../ui/today/silent_card.py"/>
        <source>The one before</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>The owner</source>
        <translation>La proprietà</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>The part came late</source>
        <translation>Il ricambio è arrivato tardi</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>The passphrase now</source>
        <translation>La frase segreta attuale</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>The passphrase of the shop opens this page too. A lost passphrase is truly lost: there is no other way in.</source>
        <translation>Anche la frase segreta del negozio apre questa pagina. Una frase segreta persa è persa davvero: non c’è altro modo di entrare.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>The passphrase, exactly as it is typed:</source>
        <translation>La frase segreta, esattamente come si scrive:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The PIN is kept. {key} locks the screen</source>
        <translation>Il PIN è salvato. {key} blocca lo schermo</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The place for copies, {folder}, is not there just now. Until it is back, they go beside the shop file on this laptop.</source>
        <translation>La destinazione delle copie, {folder}, al momento non c’è. Finché non torna, le copie vanno accanto al file del negozio su questo portatile.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>The promise</source>
        <translation>La promessa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the promise</source>
        <translation>la promessa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>The range is drawn once the first look was taken, at {n} complaints.</source>
        <translation>L’intervallo si disegna dopo la prima lettura, a {n} reclami.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>The range is drawn once the first look was taken.</source>
        <translation>L’intervallo si disegna dopo la prima lettura.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the read-back</source>
        <translation>la rilettura</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the remedy</source>
        <translation>il rimedio</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the remedy, in a sentence of its own</source>
        <translation>il rimedio, in una frase a sé</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>The report</source>
        <translation>Il rapporto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>The review is a complaint now</source>
        <translation>La recensione ora è un reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>The review is written down</source>
        <translation>La recensione è annotata</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>The review waits for nobody any more</source>
        <translation>La recensione non attende più nessuno</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>The rows begin with the first complaint that says who handled it.</source>
        <translation>Le righe cominciano con il primo reclamo che dice chi l’ha seguito.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>The rows that are shown are copied; the file has all of them.</source>
        <translation>Le righe mostrate sono copiate; il file le contiene tutte.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>The sale</source>
        <translation>La vendita</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>The same care for all</source>
        <translation>La stessa assistenza per tutti</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>The same customers, then and now</source>
        <translation>Gli stessi clienti, allora e ora</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>The same once more</source>
        <translation>La stessa ancora una volta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>The same person</source>
        <translation>La stessa persona</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>The same person is kept once, with all that is known. Nobody is joined before you say so.</source>
        <translation>La stessa persona si conserva una volta sola, con tutto ciò che si sa. Nessuno è unito prima che lo dica Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The second place waits for a copy</source>
        <translation>La seconda destinazione attende una copia</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>The share begins with the first margin.</source>
        <translation>La quota comincia con il primo margine.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>The shop</source>
        <translation>Il negozio</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The shop as it is now can’t be read, so nothing can be compared.</source>
        <translation>Il negozio di adesso non è leggibile, quindi nulla si può confrontare.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The shop as it is now is kept whole beside it, as {name}.</source>
        <translation>Il negozio di adesso resta intero lì accanto, con il nome {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The shop file</source>
        <translation>Il file del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The shop is under its passphrase now</source>
        <translation>Il negozio ora è protetto dalla sua frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The shop is under no passphrase any more</source>
        <translation>Il negozio non ha più una frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>the shop’s</source>
        <translation>del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>The story stays, in case {name} comes back. Everyone who answers the phone sees: “parted well, be kind”. It can be taken back at any time.</source>
        <translation>La storia resta, nel caso che {name} torni. Chi risponde al telefono vede: «commiato sereno, essere gentili». Si può revocare in qualsiasi momento.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>The table is copied. Paste it where you need it.</source>
        <translation>La tabella è copiata. La incolli dove serve.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The tax is your usual one, so it is estimated.</source>
        <translation>L’imposta è quella abituale, quindi è stimata.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>The tax that prices include, where a sale does not say.</source>
        <translation>L’imposta inclusa nei prezzi, quando una vendita non la indica.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>The text is copied. Paste it where you write.</source>
        <translation>Il testo è copiato. Lo incolli dove scrive.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>The tipping point so far</source>
        <translation>Il punto critico finora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>The title is changed.</source>
        <translation>Il titolo è stato modificato.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The title names your shop</source>
        <translation>Il titolo indica il negozio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The title only says csdesk</source>
        <translation>Il titolo dice solo csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The trial has begun. The Act step of a complaint offers its coin.</source>
        <translation>La prova è cominciata. Nel passo Agire di un reclamo si può scoprire la moneta.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The trial is stopped</source>
        <translation>La prova è ferma</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>The usual margin is assumed (40 %).</source>
        <translation>Il margine abituale è presunto (40%).</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>The usual place</source>
        <translation>La destinazione abituale</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>The week is over</source>
        <translation>La settimana è finita</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>The year {year}</source>
        <translation>L’anno {year}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>The year {year} is over</source>
        <translation>L’anno {year} è finito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/questions_to_ask.py"/>
        <source>Their answer</source>
        <translation>La sua risposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Their data</source>
        <translation>I suoi dati</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Their data…</source>
        <translation>I suoi dati…</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>their full name</source>
        <translation>il suo nome completo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Their idea in money</source>
        <translation>La sua idea in denaro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>their idea in money</source>
        <translation>la sua idea in denaro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Their mail</source>
        <translation>La sua e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Their own idea</source>
        <translation>La sua idea</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>their own words</source>
        <translation>le sue parole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Their wish</source>
        <translation>Il suo desiderio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>their words</source>
        <translation>le sue parole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Their words stay as they were first written.</source>
        <translation>Le sue parole restano come scritte all’inizio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Their words, not ours</source>
        <translation>Le sue parole, non le nostre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Theirs to keep from now on</source>
        <translation>Da mantenere d’ora in poi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Then a complaint at hand shows time but no cost and no share; reports show both.</source>
        <translation>Allora il reclamo in corso mostra il tempo ma non il costo né la quota; i report mostrano entrambi.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Then how often they come says nothing of what they may bring.</source>
        <translation>Allora la frequenza degli acquisti non dice nulla di quanto può portare.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Then {name} still counts on {when}, and the promise is measured by that.</source>
        <translation>Allora {name} conta ancora su {when}, e la promessa si misura su quello.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>There are too few similar complaints yet.</source>
        <translation>Ci sono ancora troppo pochi reclami simili.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>There is a file {name} already. Choose another name.</source>
        <translation>Esiste già un file {name}. Scelga un altro nome.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>There is much less in your shop than in the copy before.</source>
        <translation>Nel negozio c’è molto meno che nella copia precedente.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>There is no copy at the second place yet.</source>
        <translation>Nella seconda destinazione non c’è ancora una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>There is no copy of this shop yet. A file from elsewhere can be brought back.</source>
        <translation>Non c’è ancora una copia di questo negozio. Si può ripristinare un file da altrove.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>There is no copy yet</source>
        <translation>Non c’è ancora una copia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>There is no copy yet to try</source>
        <translation>Non c’è ancora una copia da provare</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>There is no good copy of this shop</source>
        <translation>Non c’è una copia integra di questo negozio</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>There is no good copy of this shop in the places csdesk knows of.</source>
        <translation>Nei posti che csdesk conosce non c’è una copia integra di questo negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>There is no PIN any more</source>
        <translation>Non c’è più un PIN</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>There is no purchase on file that anything could come back of.</source>
        <translation>Non risulta alcun acquisto da cui possa venire un reso.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>There is no range to draw: the newest look has no figures.</source>
        <translation>Nessun intervallo da disegnare: l’ultima lettura non ha cifre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>There is none: nothing broke</source>
        <translation>Non ce n’è: nulla si è guastato</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>There is nothing in this file</source>
        <translation>In questo file non c’è nulla</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>There is nothing new in this list.</source>
        <translation>In questo elenco non c’è nulla di nuovo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>There is nothing to bring in here</source>
        <translation>Qui non c’è nulla da importare</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>There is nothing to count yet.</source>
        <translation>Ancora nulla da contare.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>There is nothing to put in a report yet.</source>
        <translation>Non c’è ancora nulla da mettere in un report.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>These are the words it came with.</source>
        <translation>È il testo originale.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>These files are not offered again.</source>
        <translation>Questi file non saranno più proposti.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>These records are of others, so they stay. Change them yourself if needed.</source>
        <translation>Queste voci riguardano altri, quindi restano. Se serve, le modifichi Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>These two are not the same.</source>
        <translation>Le due non coincidono.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>They are a customer like any other again. What was said stays told.</source>
        <translation>Torna a essere un cliente come gli altri. Ciò che è stato detto resta annotato.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>They are being erased</source>
        <translation>Cancellazione in corso</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>They are older than you keep words and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>They asked for</source>
        <translation>Ha chiesto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>They asked for it</source>
        <translation>L’ha chiesto il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>They can’t be erased now</source>
        <translation>Ora non si può cancellare</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They had to tell it again</source>
        <translation>Ha dovuto raccontarlo di nuovo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>They know what it does not cover, and what it takes.</source>
        <translation>Il cliente sa che cosa non comprende e che cosa richiede.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>They said</source>
        <translation>Ha detto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>They said: yes, that’s it</source>
        <translation>Ha detto: sì, è così</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They waited, minutes</source>
        <translation>Attesa, minuti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They were abusive</source>
        <translation>Toni offensivi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>They were erased</source>
        <translation>È stato cancellato</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>They were let down before: {title}</source>
        <translation>Già una delusione: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>They wrote kindly</source>
        <translation>Ha scritto con gentilezza</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>They’d rather not say</source>
        <translation>Preferisce non dirlo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Think it over for 7 days</source>
        <translation>Rifletti per 7 giorni</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Thinking about parting well</source>
        <translation>Riflessione sul commiato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>This can’t be undone. The books stay as they are, to the cent.</source>
        <translation>Non si può annullare. La contabilità resta com’è, al centesimo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>This clock</source>
        <translation>Questo cronometro</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>This computer does not know how to open it.</source>
        <translation>Questo computer non sa come aprirlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>This computer remembers it</source>
        <translation>Questo computer la ricorda</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is damaged: it is not as it was written. The next good one is {when}.</source>
        <translation>Questa copia è danneggiata: non è com’era stata scritta. La prossima integra: {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is damaged: it is not as it was written. There is no older good one.</source>
        <translation>Questa copia è danneggiata: non è com’era stata scritta. Non ce n’è una integra più vecchia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is under a passphrase: the one that the shop had at that time.</source>
        <translation>Questa copia è protetta da una frase segreta: quella che il negozio aveva allora.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>This customer</source>
        <translation>Questo cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>This customer is not in your shop any more.</source>
        <translation>Questo cliente non è più nel Suo negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>This decides what is remedy and what is goodwill</source>
        <translation>Da qui dipende che cosa è rimedio e che cosa è gesto commerciale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>This desktop shows no notifications, so nothing will come up here.</source>
        <translation>Questo desktop non mostra notifiche, quindi qui non apparirà nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file can’t be opened</source>
        <translation>Questo file non si può aprire</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file can’t be read as a list</source>
        <translation>Questo file non si può leggere come elenco</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This file is damaged: it is not as it was written.</source>
        <translation>Questo file è danneggiato: non è com’era stato scritto.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is locked by a password</source>
        <translation>Questo file è protetto da una password</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is not there any more</source>
        <translation>Questo file non c’è più</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is too large</source>
        <translation>Questo file è troppo grande</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This financial year</source>
        <translation>Questo esercizio</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>This is a copy of another shop. All you see now would make room for it.</source>
        <translation>Questa è la copia di un altro negozio. Prenderebbe il posto di tutto ciò che vede ora.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This is a list of something else</source>
        <translation>Questo è un elenco di altro</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>This is all of it. Nobody is sent it unless you do.</source>
        <translation>È tutto qui. Nessuno lo riceve se non lo invia Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This is not a list of sales</source>
        <translation>Questo non è un elenco di vendite</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This is not the passphrase of the copy. Capital letters count.</source>
        <translation>Questa non è la frase segreta della copia. Attenzione alle maiuscole.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>This is not the passphrase of {file}.</source>
        <translation>Questa non è la frase segreta di {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>This is not the passphrase the shop has now.</source>
        <translation>Questa non è la frase segreta attuale del negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>This is our final say</source>
        <translation>È la nostra risposta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>This is right</source>
        <translation>È giusto così</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>this laptop</source>
        <translation>questo portatile</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list can’t be understood</source>
        <translation>Questo elenco non si capisce</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>This list counts in {theirs}. Your shop is still empty and counts in {ours}.</source>
        <translation>Questo elenco è in {theirs}. Il negozio è ancora vuoto ed è in {ours}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list has no headings</source>
        <translation>Questo elenco non ha intestazioni</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list is too long</source>
        <translation>Questo elenco è troppo lungo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>This list names no currency. Its amounts count as</source>
        <translation>Questo elenco non indica una valuta. Gli importi sono in</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>This makes an hour cost {money}. You count with {now}.</source>
        <translation>Così un’ora costa {money}. Lei usa {now}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>This month is not whole</source>
        <translation>Questo mese è incompleto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>This name stays</source>
        <translation>Resta questo nome</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>This one is closed first; nothing of it is lost.</source>
        <translation>Questo viene prima chiuso; nulla va perso.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>This shop is kept under a passphrase</source>
        <translation>Questo negozio è protetto da una frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>This shop is made up and leaves no trace. Copies are made of your own.</source>
        <translation>Questo negozio è inventato e non lascia tracce. Le copie si fanno del Suo negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>This shop is made up. Copies are made of your own.</source>
        <translation>Questo negozio è inventato. Le copie si fanno del Suo negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>This shop is open for reading only.</source>
        <translation>Questo negozio è aperto in sola lettura.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>This view goes into the report “Insight”.</source>
        <translation>Questa vista va nel report «Analisi».</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>This {reason}</source>
        <translation>Questo {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Those written in the period</source>
        <translation>Quelle scritte nel periodo</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Three questions,
then you’re in.</source>
        <translation>Tre domande,
e si comincia.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>tick = 100 %</source>
        <translation>tacca = 100%</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Tick one box in each row, and leave the card with us. Thank you.</source>
        <translation>Segni una casella per riga e ci lasci il cartoncino. Grazie.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Time and money</source>
        <translation>Tempo e denaro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Time left for customers</source>
        <translation>Tempo che resta per i clienti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Time so far</source>
        <translation>Tempo finora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Time that was left</source>
        <translation>Tempo rimasto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>timer</source>
        <translation>cronometro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Times</source>
        <translation>Tempi</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>Tipping point</source>
        <translation>Punto critico</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>Tipping point: service = margin</source>
        <translation>Punto critico: servizio = margine</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>Title of the complaint</source>
        <translation>Titolo del reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>To come back to</source>
        <translation>Da riprendere</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>to move</source>
        <translation>per spostarsi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>to open</source>
        <translation>per aprire</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>To put it right you would like: {words}.</source>
        <translation>Per rimediare vorrebbe: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>To put it right: {words}.</source>
        <translation>Per rimediare: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>To read and to answer</source>
        <translation>Da leggere e rispondere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>To them</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>To whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/shell/places.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>today at {time}</source>
        <translation>oggi alle {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Today reminds you on {day} to look again.</source>
        <translation>La pagina Oggi Le ricorderà in data {day} di riguardarci.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Today says so once such a time is over and nothing was sent.</source>
        <translation>La pagina Oggi lo dice quando un periodo è finito e nulla è stato inviato.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today {time}</source>
        <translation>Oggi {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Today, Customers, Complaints</source>
        <translation>Oggi, Clienti, Reclami</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>today’s day</source>
        <translation>la data di oggi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Together the {n} customers shown leave {amount} after service.</source>
        <translation>I clienti mostrati ({n}) lasciano insieme {amount} dopo il servizio.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Together: {what}. Everything of {name} moves over, and Undo brings both back.</source>
        <translation>Insieme: {what}. Tutto di {name} passa qui, e Annulla ripristina entrambi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Told</source>
        <translation>Detto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Told again</source>
        <translation>Ripetuti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Told them</source>
        <translation>Detto al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Told us how it went</source>
        <translation>Ha detto com’è andata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Too few for a score</source>
        <translation>Troppo poche per un punteggio</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Too little is written down; the sentence says what is missing.</source>
        <translation>È annotato troppo poco; la frase dice che cosa manca.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Town Guide</source>
        <translation>Guida della città</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Treat them as {name} likes to be treated</source>
        <translation>Usa le preferenze di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/reports/trouble_line.py"/>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in a second.</source>
        <translation>Riprovi tra un secondo.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in {n} minutes.</source>
        <translation>Riprovi tra {n} minuti.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in {n} seconds.</source>
        <translation>Riprovi tra {n} secondi.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Try again. If it stays so, bring back your last backup.</source>
        <translation>Riprovi. Se non cambia, ripristini l’ultima copia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Try it now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Two letters; tells phone numbers without a country code.</source>
        <translation>Due lettere; serve per i numeri di telefono senza prefisso internazionale.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Two months</source>
        <translation>Due mesi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Two or three choices, with prices</source>
        <translation>Due o tre proposte, con i prezzi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>two ways</source>
        <translation>due soluzioni</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type a name</source>
        <translation>Scrivi un nome</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type an amount</source>
        <translation>Scrivi un importo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type an email</source>
        <translation>Scrivi un’e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>Type in this cell	F2</source>
        <translation>Scrivi in questa cella	F2</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type it…</source>
        <translation>Scrivilo…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Type the number of a card first.</source>
        <translation>Scriva prima il numero di un cartoncino.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase the shop has now.</source>
        <translation>Scriva la frase segreta attuale del negozio.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase twice first.</source>
        <translation>Scriva prima due volte la frase segreta.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase twice.</source>
        <translation>Scriva due volte la frase segreta.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Type the PIN twice.</source>
        <translation>Scriva il PIN due volte.</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Typical. Aim: {aim}</source>
        <translation>Tipico. Obiettivo: {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Typical. Aim: {aim} open</source>
        <translation>Tipico. Obiettivo: {aim} di apertura</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Unclear what they want</source>
        <translation>Richiesta poco chiara</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Under a passphrase. Without it nobody can read the file or its copies.</source>
        <translation>Con frase segreta. Senza di essa nessuno può leggere il file o le sue copie.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <location filename="../../ui/imports/row_states.py"/>
        <location filename="../../ui/shell/window.py"/>
        <location filename="../../ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Undo this import</source>
        <translation>Annulla questa importazione</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Undo, and do it again</source>
        <translation>Annulla, e ripeti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Unhappy</source>
        <translation>Scontenti</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Unhappy: call back</source>
        <translation>Scontenti: da richiamare</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Until it is settled</source>
        <translation>Fino alla chiusura</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until that day they can’t be erased, and the reason is told.</source>
        <translation>Fino a quel giorno non si può cancellare, e il motivo è indicato.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Until the first reply</source>
        <translation>Fino alla prima risposta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Until then a new complaint waits without being late. Hours count while you are open; around the clock if nobody said when that is.</source>
        <translation>Fino ad allora un nuovo reclamo attende senza essere in ritardo. Le ore contano mentre il negozio è aperto; giorno e notte se nessuno ha indicato quando.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until {day}: {why}</source>
        <translation>Fino al {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Unusual</source>
        <translation>Insoliti</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Up to here anybody may put something right at once, without asking.</source>
        <translation>Fino a qui chiunque può rimediare subito, senza chiedere.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Upper end of the 95 % range</source>
        <translation>Estremo superiore dell’intervallo 95%</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Urgency</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Use a passphrase…</source>
        <translation>Usa una frase segreta…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Use it</source>
        <translation>Usa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Use the suggestions of a chart of accounts</source>
        <translation>Usa le proposte di un piano dei conti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Use them again</source>
        <translation>Usa di nuovo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Use those of {chart}</source>
        <translation>Usa quelle di {chart}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>use {n} and remind me</source>
        <translation>usa {n} e ricordamelo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Use {text}</source>
        <translation>Usa {text}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Used a voucher</source>
        <translation>Utilizzo di un buono</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Used for</source>
        <translation>Utilizzato per</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Used…</source>
        <translation>Utilizzato…</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>uses of vouchers</source>
        <translation>utilizzi di buoni</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Uses of vouchers: {n}</source>
        <translation>Utilizzi di buoni: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>using their data again</source>
        <translation>il nuovo uso dei suoi dati</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Usual care</source>
        <translation>Assistenza abituale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Usual margin</source>
        <translation>Margine abituale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Usual minutes</source>
        <translation>Minuti abituali</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Usual minutes are offered where nobody wrote any down.</source>
        <translation>I minuti abituali sono proposti dove nessuno ne ha annotati.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Usual range</source>
        <translation>Intervallo abituale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Usual tax</source>
        <translation>Imposta abituale</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Usual text size</source>
        <translation>Dimensione testo normale</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Usually this takes about so long</source>
        <translation>Di solito ci vuole circa questo tempo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>values in History</source>
        <translation>valori della Cronologia</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Values that are empty now in your {things}: {n}.</source>
        <translation>Valori ora vuoti ({things}): {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Verdict</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Voucher lapsed: {what}</source>
        <translation>Buono scaduto: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Voucher used: {what}</source>
        <translation>Buono utilizzato: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Voucher: {what}</source>
        <translation>Buono: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Wage and what comes on top. Minutes for a customer become money by it.</source>
        <translation>Stipendio e oneri. Così i minuti per un cliente diventano denaro.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Wages and everything on top, of all who work in the shop, yourself included.</source>
        <translation>Stipendi e oneri di tutti quelli che lavorano in negozio, incluso il Suo lavoro.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Waited {time}</source>
        <translation>Ha atteso {time}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Waiting for the last</source>
        <translation>In attesa degli ultimi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Waiting on them</source>
        <translation>Tocca al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Waiting on us</source>
        <translation>Tocca a noi</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Waiting to hear from you</source>
        <translation>In attesa di una Sua risposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Waits for a reply</source>
        <translation>Attende una risposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Warmer</source>
        <translation>Più caloroso</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>We called back</source>
        <translation>Abbiamo richiamato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>We could not keep it</source>
        <translation>Non siamo riusciti a mantenerla</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>We did: {what}.</source>
        <translation>Abbiamo fatto: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>We had promised: {words}.</source>
        <translation>Avevamo promesso: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>We kept it</source>
        <translation>L’abbiamo mantenuta</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>We kept this promise</source>
        <translation>Abbiamo mantenuto la promessa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>We promised it, so it is theirs.</source>
        <translation>L’abbiamo promesso, quindi è dovuto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>We said</source>
        <translation>Abbiamo detto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>What 1 {currency} is worth</source>
        <translation>Quanto vale 1 {currency}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>What a cause cost</source>
        <translation>Quanto è costata una causa</translation>
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
        <translation>Quanto costa un’ora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>What an hour costs by this</source>
        <translation>Quanto costa così un’ora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What an hour costs is assumed (30).</source>
        <translation>Il costo di un’ora è presunto (30).</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>What became of it</source>
        <translation>Com’è andata a finire</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>What came back</source>
        <translation>Che cosa è stato reso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>What came of it?</source>
        <translation>Com’è finita?</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>What can be done with it</source>
        <translation>Che cosa se ne può fare</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>What can come in</source>
        <translation>Che cosa si può importare</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What care brings and costs</source>
        <translation>Quanto porta e costa l’assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>What care cost, by kind</source>
        <translation>Quanto è costata l’assistenza, per tipo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What care was spent on</source>
        <translation>Per che cosa è servita l’assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What caused them</source>
        <translation>Che cosa li ha causati</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what changed in the shop</source>
        <translation>che cosa è cambiato in negozio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>What changed?</source>
        <translation>Che cosa è cambiato?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>What changes from now on</source>
        <translation>Che cosa cambia d’ora in poi</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what changes from now on</source>
        <translation>che cosa cambia d’ora in poi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>What changes of what is there already</source>
        <translation>Che cosa cambia di ciò che c’è già</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What complaints are about</source>
        <translation>Di che cosa trattano i reclami</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What complaints cost, by cause</source>
        <translation>Quanto costano i reclami, per causa</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>What could be read is saved</source>
        <translation>Ciò che era leggibile è salvo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/overview_view.py"/>
        <source>What customers bring, and what service costs</source>
        <translation>Quanto portano i clienti, e quanto costa il servizio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>What customers may bring in the next 12 months</source>
        <translation>Quanto possono portare i clienti nei prossimi 12 mesi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>What did they ask for?</source>
        <translation>Che cosa ha chiesto?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What did they expect?</source>
        <translation>Che cosa si aspettava?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What did {name} expect?</source>
        <translation>Che cosa si aspettava {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>What does it cost us? 0 is fine</source>
        <translation>Quanto ci costa? Anche 0 va bene</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What does it mean for {name}’s day?</source>
        <translation>Che cosa significa per la giornata di {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What does it mean?</source>
        <translation>Che cosa significa?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>What each customer brings, and what service costs</source>
        <translation>Quanto porta ogni cliente, e quanto costa il servizio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>What every customer brings, what caring for them costs, and whether it is put right.</source>
        <translation>Quanto porta ogni cliente, quanto costa seguirlo, e se si è rimediato.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>What exactly is wrong, for whoever helps you</source>
        <translation>Che cosa non va esattamente, per chi La aiuta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What falls due in the quiet hours is said before they begin.</source>
        <translation>Ciò che scade nelle ore di silenzio è annunciato prima che comincino.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What goes</source>
        <translation>Che cosa sparisce</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What goes wrong, and what it costs</source>
        <translation>Che cosa va storto, e quanto costa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>What had we promised?</source>
        <translation>Che cosa avevamo promesso?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What happened and how it ended</source>
        <translation>Che cosa è successo e com’è finita</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>What happened and what you did, also where you told nobody, and why not.</source>
        <translation>Che cosa è successo e che cosa ha fatto, anche se non ha informato nessuno, e perché.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>What happened to them</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>What happened, newest first</source>
        <translation>Che cosa è successo, dal più recente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>What happened?</source>
        <translation>Che cosa è successo?</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What I did when it happened:


The report is in this file. Put it to the mail if you like:
{path}
</source>
        <translation>Che cosa stavo facendo quando è successo:


Il rapporto è in questo file. Lo alleghi all’e-mail, se vuole:
{path}
</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>What if you give more?</source>
        <translation>E se desse di più?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>What is at stake carries about {time} of care. Take what it needs.</source>
        <translation>L’importo in gioco regge circa {time} di assistenza. Si prenda il tempo che serve.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>What is compared</source>
        <translation>Che cosa si confronta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What is it about?</source>
        <translation>Di che cosa si tratta?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what is kept of an exported report</source>
        <translation>che cosa si conserva di un report esportato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What is left of a sale after the goods, where their cost is not known.</source>
        <translation>Quanto resta di una vendita tolta la merce, quando il suo costo non è noto.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>What is left of every 100</source>
        <translation>Quanto resta di ogni 100</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What is left pays for {before} of care before, {after} with this.</source>
        <translation>Ciò che resta paga {before} di assistenza prima, {after} così.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>What is looked at</source>
        <translation>Che cosa si guarda</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>What is missing or was made up for</source>
        <translation>Che cosa manca o è stato sostituito</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>What is not counted here</source>
        <translation>Che cosa qui non si conta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>What is open now</source>
        <translation>Che cosa è aperto ora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>What is plausible</source>
        <translation>Che cosa è plausibile</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what is promised next</source>
        <translation>che cosa è promesso ora</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>What is your shop called?</source>
        <translation>Come si chiama il Suo negozio?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What it cost</source>
        <translation>Quanto è costato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>What it cost us</source>
        <translation>Quanto ci è costato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What it did</source>
        <translation>Che effetto ha avuto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What it did to them</source>
        <translation>Che effetto ha avuto</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what it did to them</source>
        <translation>che effetto ha avuto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>What it did to you: {words}.</source>
        <translation>Che effetto ha avuto su di Lei: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What it did to {name}</source>
        <translation>Che effetto ha avuto su {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>What it is worth to them, where that is not what it costs us.</source>
        <translation>Quanto vale per il cliente, se è diverso da quanto ci costa.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What it is, in a few words</source>
        <translation>Che cos’è, in poche parole</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>What it is, what it costs you, and its worth to them where that differs.</source>
        <translation>Che cos’è, quanto costa a Lei e quanto vale per il cliente, se è diverso.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>What it says</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>What it took out of you, 0 nothing to 3 a lot. For our own sake only.</source>
        <translation>Quanto Le è pesato, da 0 per nulla a 3 molto. Serve solo a noi.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>What it took, and more</source>
        <translation>Quanto è costato, e altro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>What may the coin add?</source>
        <translation>Che cosa può aggiungere la moneta?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_list.py"/>
        <source>What needs you</source>
        <translation>Che cosa La aspetta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>What next</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>What next with them?</source>
        <translation>Come proseguire?</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>What next with this customer</source>
        <translation>Come proseguire con questo cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>What next with {name}?</source>
        <translation>Come proseguire con {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>What nobody knew then</source>
        <translation>Che cosa nessuno sapeva allora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>What nobody knew when the final say was given</source>
        <translation>Che cosa nessuno sapeva alla risposta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>What one of them works in a full week.</source>
        <translation>Quanto lavora una persona in una settimana piena.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>What reports and letters are printed on.</source>
        <translation>Su quale carta si stampano report e lettere.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>What service takes of the margin</source>
        <translation>Quanto prende il servizio dal margine</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>What similar complaints got</source>
        <translation>Che cosa hanno avuto reclami simili</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>What somebody wrote about the shop where everybody can read it.</source>
        <translation>Ciò che qualcuno ha scritto del negozio dove tutti possono leggerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>What staff costs a month</source>
        <translation>Costo mensile del personale</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <source>What stays</source>
        <translation>Che cosa resta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>What the amounts are in</source>
        <translation>In quale valuta sono gli importi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What the chart shows</source>
        <translation>Che cosa mostra il grafico</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what the complaint is about</source>
        <translation>di che cosa tratta il reclamo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>What the extra costs you</source>
        <translation>Quanto Le costa l’extra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>What the goods cost us</source>
        <translation>Quanto ci è costata la merce</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>what the goodwill costs</source>
        <translation>quanto costa il gesto commerciale</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What the price sets aside for care</source>
        <translation>Quanto il prezzo accantona per l’assistenza</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>What the records show</source>
        <translation>Che cosa mostrano i dati</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>what the remedy costs</source>
        <translation>quanto costa il rimedio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>What they answered, 0 to 10</source>
        <translation>Che cosa hanno risposto, da 0 a 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What they ask for that we don’t offer</source>
        <translation>Che cosa chiede che non offriamo</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what they chose</source>
        <translation>che cosa ha scelto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>What they must know</source>
        <translation>Che cosa deve sapere</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>What they said stays as they said it; add to it on the complaint. Purchases are corrected on their page. History keeps what it was before.</source>
        <translation>Ciò che ha detto resta come l’ha detto; lo integri nel reclamo. Gli acquisti si correggono nella sua pagina. La Cronologia conserva com’era prima.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>What they said when you asked how it went.</source>
        <translation>Che cosa hanno detto quando ha chiesto com’è andata.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>What they say</source>
        <translation>Che cosa dicono</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What they would like, in their words</source>
        <translation>Che cosa vorrebbe, con le sue parole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>What this adds</source>
        <translation>Quanto aggiunge</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>What this list is of</source>
        <translation>Di che cosa è questo elenco</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What to add</source>
        <translation>Che cosa aggiungere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>What to ask</source>
        <translation>Che cosa chiedere</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>What to call them</source>
        <translation>Come rivolgersi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>What to do…</source>
        <translation>Che cosa fare…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>What to read back</source>
        <translation>Che cosa rileggere</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What to say kindly</source>
        <translation>Che cosa dire con gentilezza</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>What usually works</source>
        <translation>Che cosa di solito funziona</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What was delivered?</source>
        <translation>Che cosa è stato fornito?</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>What was entered after it would be missing.</source>
        <translation>Mancherebbe ciò che è stato inserito dopo.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>What was heard was never read back.</source>
        <translation>Quanto ascoltato non è mai stato riletto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <location filename="../../ui/today/called_dialog.py"/>
        <source>What was it about?</source>
        <translation>Di che cosa si trattava?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What was laid out</source>
        <translation>Per che cosa si è speso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What was promised?</source>
        <translation>Che cosa era stato promesso?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>What was said last</source>
        <translation>Che cosa è stato detto per ultimo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What we agreed</source>
        <translation>Che cosa abbiamo concordato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>What we changed</source>
        <translation>Che cosa abbiamo cambiato</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>What we found</source>
        <translation>Che cosa abbiamo trovato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What we had promised</source>
        <translation>Che cosa avevamo promesso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What we heard</source>
        <translation>Che cosa abbiamo ascoltato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>What we offer</source>
        <translation>Che cosa offriamo</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>What we promised</source>
        <translation>Che cosa abbiamo promesso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>What we replied</source>
        <translation>Che cosa abbiamo risposto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>What we said, and who said it</source>
        <translation>Che cosa abbiamo detto, e chi l’ha detto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>What we say, and why</source>
        <translation>Che cosa diciamo, e perché</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what went wrong</source>
        <translation>che cosa è andato storto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>What went wrong: {words}.</source>
        <translation>Che cosa è andato storto: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>What will be done</source>
        <translation>Che cosa si farà</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What would put it right for {name}?</source>
        <translation>Che cosa rimedierebbe per {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What would they like?</source>
        <translation>Che cosa vorrebbe?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What would {name} like?</source>
        <translation>Che cosa vorrebbe {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you agreed</source>
        <translation>che cosa ha concordato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>What you and your customers wrote stays as it was written.</source>
        <translation>Ciò che hanno scritto Lei e i Suoi clienti resta com’era.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what you call the customer</source>
        <translation>come chiama il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what you change</source>
        <translation>che cosa cambiamo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What you don’t offer</source>
        <translation>Che cosa non offriamo</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you heard</source>
        <translation>che cosa ha ascoltato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What you offer</source>
        <translation>Che cosa offriamo</translation>
    </message>
    <message>
        <location filename="../../ui/sitting.py"/>
        <source>What you open or save meanwhile follows when all of it is written.</source>
        <translation>Ciò che apre o salva intanto segue quando tutto è scritto.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you said to them</source>
        <translation>che cosa ha detto al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe, and what you typed is kept. You can go on.</source>
        <translation>Ciò che ha salvato è al sicuro, e ciò che ha scritto è conservato. Può continuare.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe, what you typed is kept. Please start it again.</source>
        <translation>Ciò che ha salvato è al sicuro, ciò che ha scritto è conservato. Lo riavvii, per favore.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe. You can go on as always.</source>
        <translation>Ciò che ha salvato è al sicuro. Può continuare come sempre.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>What you typed by hand stays. Taking the import back takes these back too.</source>
        <translation>Ciò che ha scritto a mano resta. Annullando l’importazione si annulla anche questo.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>What you were typing at {time} was kept too.</source>
        <translation>Anche ciò che stava scrivendo alle {time} è conservato.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>What you were writing is kept and waits behind this page.</source>
        <translation>Ciò che stava scrivendo è conservato e aspetta dietro questa pagina.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What you will say</source>
        <translation>Che cosa dirà</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>What you wrote below it</source>
        <translation>Che cosa ha scritto in risposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>What {name} may ask you for, and what you do about it.</source>
        <translation>Che cosa può chiedere {name}, e che cosa fare Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What {n} entries of History say of them; when it was stays</source>
        <translation>Ciò che ne dicono {n} voci della Cronologia; la data resta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>What “{heading}” is</source>
        <translation>Che cos’è «{heading}»</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>when csdesk was closed</source>
        <translation>alla chiusura di csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>When did you call?</source>
        <translation>Quando ha chiamato?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>When did you say it?</source>
        <translation>Quando l’ha detto?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>When I asked: {words}.</source>
        <translation>Alla mia domanda: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>When nobody used a key or the mouse for so long.</source>
        <translation>Quando nessuno usa tastiera o mouse per tanto tempo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>When somebody is unhappy, write it down in their words. It takes a moment.</source>
        <translation>Quando qualcuno è scontento, lo annoti con le sue parole. Basta un attimo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>When something breaks</source>
        <translation>Quando qualcosa si guasta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>When to ask</source>
        <translation>Quando chiedere</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>When was it done?</source>
        <translation>Quando è stato fatto?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>When you close csdesk, each day, and every half hour if something changed.</source>
        <translation>Alla chiusura di csdesk, ogni giorno, e ogni mezz’ora se qualcosa è cambiato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>When, in words</source>
        <translation>Quando, a parole</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Where copies go</source>
        <translation>Dove vanno le copie</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Where do the columns begin?</source>
        <translation>Dove iniziano le colonne?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Where entries of the Journal go. Leave out what you don’t know: your accountant decides.</source>
        <translation>Dove vanno le registrazioni del Giornale. Ometta ciò che non sa: decide il commercialista.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Where it is heading</source>
        <translation>Dove sta andando</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Where it stands</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Where nothing is left</source>
        <translation>Dove non resta nulla</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>Where reports go</source>
        <translation>Dove vanno i report</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Where the file gives no cost, your usual margin of {share} stands in.</source>
        <translation>Dove il file non indica un costo, si usa il Suo margine abituale, {share}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Where the file gives no cost, {share} margin is assumed. You can set yours in Settings.</source>
        <translation>Dove il file non indica un costo, si assume {share} di margine. Può impostare il Suo nelle Impostazioni.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Where the mail with the workbook goes.</source>
        <translation>Dove va l’e-mail con la cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/overview_view.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Where the money comes from</source>
        <translation>Da dove viene il denaro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Where the shop shall live</source>
        <translation>Dove tenere il negozio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>Which days are looked at</source>
        <translation>Quali giorni si guardano</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Which folder do new lists arrive in?</source>
        <translation>In quale cartella arrivano i nuovi elenchi?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Which law or dispute</source>
        <translation>Quale legge o controversia</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Which promise was broken?</source>
        <translation>Quale promessa non è stata mantenuta?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Which rows</source>
        <translation>Quali righe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>Which sheet of the workbook</source>
        <translation>Quale foglio della cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>While csdesk is open, a short word on the desktop: what kind of thing and when, never who.</source>
        <translation>Con csdesk aperto, un breve avviso sul desktop: che tipo di cosa e quando, mai chi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>While you work</source>
        <translation>Mentre lavora</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>while you worked</source>
        <translation>durante il lavoro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Who asks</source>
        <translation>Chi chiede</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>who asks how it went</source>
        <translation>chi chiede com’è andata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Who changed what</source>
        <translation>Chi ha cambiato che cosa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Who else are they?</source>
        <translation>Chi altro è?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Who has how much open</source>
        <translation>Chi ha quanto di aperto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Who has it from now on knows all of it. Nobody explains twice.</source>
        <translation>Chi lo segue da ora in poi sa già tutto. Nessuno deve spiegare due volte.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who is here?</source>
        <translation>Chi c’è?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Who is it?</source>
        <translation>Chi è?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Who is it? A name is enough.</source>
        <translation>Chi è? Basta un nome.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Who looked after what</source>
        <translation>Chi ha seguito che cosa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Who looks after it?</source>
        <translation>Chi lo segue?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Who replies</source>
        <translation>Chi risponde</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>who sits at the desk person</source>
        <translation>chi è al lavoro persona</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Who spoke with them</source>
        <translation>Chi ha parlato con il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Who they are and every word go. Amounts, minutes and dates stay.</source>
        <translation>L’identità e ogni parola spariscono. Importi, minuti e date restano.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Who works here</source>
        <translation>Chi lavora qui</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Who works here, and what does an hour cost?</source>
        <translation>Chi lavora qui, e quanto costa un’ora?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who works here…</source>
        <translation>Chi lavora qui…</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>who writes</source>
        <translation>chi scrive</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Who wrote it</source>
        <translation>Chi l’ha scritta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Who you look after, and what it costs</source>
        <translation>Di chi si occupa, e quanto costa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Who, when, how much. Needed for the tipping point.</source>
        <translation>Chi, quando, quanto. Serve per il punto critico.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Who?</source>
        <translation>Chi?</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Whoever gets hold of the file can read everything in it then.</source>
        <translation>Chi entra in possesso del file può allora leggerne tutto il contenuto.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Whoever has the file without its passphrase can read nothing. Without a passphrase it is about everybody in it, and about the people who work here.</source>
        <translation>Chi ha il file senza la frase segreta non può leggere nulla. Senza frase segreta riguarda tutti quelli che contiene, e le persone che lavorano qui.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Whoever has this sheet and the file can read everything about your customers. Keep it where you keep contracts: in a safe or a locked drawer, not beside the computer, and not as a file on it. Print it and delete the PDF.</source>
        <translation>Chi ha questo foglio e il file può leggere tutto sui Suoi clienti. Lo conservi dove tiene i contratti: in cassaforte o in un cassetto chiuso a chiave, non accanto al computer, né come file su di esso. Lo stampi ed elimini il PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Whoever picks up the phone can start here.</source>
        <translation>Chi risponde al telefono può partire da qui.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Whoever retires keeps their name on what they did. Minutes keep the cost they were written with.</source>
        <translation>Chi lascia il negozio conserva il nome su ciò che ha fatto. I minuti mantengono il costo con cui sono stati annotati.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>Whoever served them</source>
        <translation>Chi ha servito il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Whom did you ask?</source>
        <translation>A chi ha chiesto?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Whom they sent</source>
        <translation>Chi ha portato</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_list.py"/>
        <source>Whose story</source>
        <translation>La storia di</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/parted_strip.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Why did it happen?</source>
        <translation>Perché è successo?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Why do you stop it?</source>
        <translation>Perché la ferma?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Why is it another now?</source>
        <translation>Perché ora è diverso?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Why is this fair?</source>
        <translation>Perché è equa?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>why it is more or less serious</source>
        <translation>perché è più o meno grave</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Why it is stopped</source>
        <translation>Perché si ferma</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Why it is unusual</source>
        <translation>Perché è insolito</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Why take it up again?</source>
        <translation>Perché riprenderlo?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Why there is only one way</source>
        <translation>Perché c’è una sola soluzione</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Why unusual</source>
        <translation>Perché insolito</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Why, in a few words</source>
        <translation>Perché, in poche parole</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Winter tyres</source>
        <translation>Pneumatici invernali</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Wishes…</source>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>With an hour at nothing, time for customers costs nothing.</source>
        <translation>Con un’ora a costo zero, il tempo per i clienti non costa nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>With an invented customer.</source>
        <translation>Con un cliente inventato.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>with commas in between</source>
        <translation>separati da virgole</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>With its limits, so that nobody promises more.</source>
        <translation>Con i suoi limiti, così nessuno promette di più.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>With those above {share}</source>
        <translation>Con le precedenti {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>With {n} complaints: if the extra brings nothing back, this is seen in {none} of 100 trials; if it brings back twice its cost, in {double} of 100. If it just pays for itself, chance alone says otherwise in about {wrong} of 100.</source>
        <translation>Con {n} reclami: se l’extra non fa tornare nulla, lo si vede in {none} prove su 100; se fa tornare il doppio del suo costo, in {double} prove su 100. Se si ripaga appena, il solo caso dice il contrario in circa {wrong} prove su 100.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Within your aim</source>
        <translation>Entro il Suo obiettivo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Without a “but”</source>
        <translation>Senza un «ma»</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer no tax is taken off, and figures say so.</source>
        <translation>Senza risposta non si scorpora alcuna imposta, e le cifre lo dicono.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer {money} an hour is assumed, and figures say so.</source>
        <translation>Senza risposta si assumono {money} l’ora, e le cifre lo dicono.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer {share} is assumed, and figures say so.</source>
        <translation>Senza risposta si assume {share}, e le cifre lo dicono.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Without delay where it may harm them: in plain words what happened, what they can do, and whom they can ask. “Their data” on a customer’s page gives you all that is kept about one of them.</source>
        <translation>Senza indugio, se può danneggiarli: con parole semplici che cosa è successo, che cosa possono fare e a chi possono chiedere. «I suoi dati» nella pagina di un cliente Le dà tutto ciò che è conservato su quella persona.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Without it nobody can open this file: there is no other way in.</source>
        <translation>Senza di essa nessuno può aprire questo file: non c’è altro modo di entrare.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Without the passphrase nobody can open the shop or its copies: neither you, nor whoever helps you with computers, nor the makers of csdesk.</source>
        <translation>Senza la frase segreta nessuno può aprire il negozio o le sue copie: né Lei, né chi La aiuta con i computer, né chi ha creato csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/story_card.py"/>
        <location filename="../../ui/settings/letters_section.py"/>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Words</source>
        <translation>Testo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Words and files of complaints that were closed so long ago, and notes, letters and files as old. The customers and every figure stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Words or name</source>
        <translation>Parole o nome</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>words to sort by, with commas</source>
        <translation>parole per ordinare, con virgole</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods)</source>
        <translation>Cartelle di lavoro (*.xlsx *.xlsm *.xls *.ods)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Works offline, over names, phones and notes</source>
        <translation>Funziona offline, su nomi, telefoni e note</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Worth to them</source>
        <translation>Vale per il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>worth {amount}</source>
        <translation>valore {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Would like</source>
        <translation>Vorrebbe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Would put it right</source>
        <translation>Rimedierebbe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Would rather not say</source>
        <translation>Preferisce non dirlo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>would recommend {n} of 10</source>
        <translation>raccomandazione {n} su 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Would they recommend us to a friend?</source>
        <translation>Ci raccomanderebbe a un amico?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Would they recommend us?</source>
        <translation>Ci raccomanderebbe?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Would they recommend you?</source>
        <translation>Raccomanderebbero il negozio?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Would they recommend you? Only if you asked.</source>
        <translation>Raccomanderebbe il negozio? Solo se l’ha chiesto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Would you recommend us to a friend?</source>
        <translation>Ci raccomanderebbe a un amico?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Write a letter</source>
        <translation>Scrivi una lettera</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/pages.py"/>
        <source>Write a letter or mail</source>
        <translation>Scrivi una lettera o un’e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Write a mail</source>
        <translation>Scrivi un’e-mail</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Write down a public review</source>
        <translation>Annota una recensione pubblica</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Write down first what they wrote</source>
        <translation>Annoti prima che cosa ha scritto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Write down in a few words what was said.</source>
        <translation>Annoti in poche parole che cosa è stato detto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write down our answer to it</source>
        <translation>annotare la nostra risposta alla sua idea</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Write down what happened, and it stands here.</source>
        <translation>Annoti che cosa è successo, e apparirà qui.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write down what happened, in their words</source>
        <translation>annotare che cosa è successo, con le sue parole</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Write how much of the voucher it was.</source>
        <translation>Scriva quanto del buono è stato utilizzato.</translation>
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
        <translation>Annota</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Write it down on the day it begins.</source>
        <translation>Lo annoti il giorno in cui comincia.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write their idea as an amount, or leave it out</source>
        <translation>scrivere la sua idea come importo, o ometterla</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Write to {name}</source>
        <translation>Scrivi a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Write what it cost, like 12.50.</source>
        <translation>Scriva quanto è costato, per esempio 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Write what it cost, like 4.50.</source>
        <translation>Scriva quanto è costato, per esempio 4,50.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the goodwill costs</source>
        <translation>scrivere quanto costa il gesto commerciale</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the goodwill is worth to {name} as an amount</source>
        <translation>scrivere come importo quanto vale il gesto commerciale per {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the remedy costs</source>
        <translation>scrivere quanto costa il rimedio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the remedy is worth to {name} as an amount</source>
        <translation>scrivere come importo quanto vale il rimedio per {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Write what was given back.</source>
        <translation>Scriva quanto è stato restituito.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Write what was paid, for instance 12.50.</source>
        <translation>Scriva quanto è stato pagato, per esempio 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Write whole minutes, for instance 15.</source>
        <translation>Scriva minuti interi, per esempio 15.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Write whole minutes, like 20, or leave it empty.</source>
        <translation>Scriva minuti interi, per esempio 20, o lasci vuoto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Write whole minutes, like 20.</source>
        <translation>Scriva minuti interi, per esempio 20.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Writing it down</source>
        <translation>Annotazione in corso</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Writing the sheet {name}…</source>
        <translation>Scrittura del foglio {name}…</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Writing the shop anew</source>
        <translation>Riscrittura del negozio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Writing the workbook</source>
        <translation>Scrittura della cartella di lavoro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Written down.</source>
        <translation>Annotato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Written down. Before and after will be told here.</source>
        <translation>Annotato. Il prima e il dopo appariranno qui.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Written down. It waits on Today for a first reply.</source>
        <translation>Annotato. Aspetta in Oggi una prima risposta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Written down: this promise was not kept</source>
        <translation>Annotato: questa promessa non è stata mantenuta</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Written on {day}</source>
        <translation>Scritto in data {day}</translation>
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
        <translation>Sì</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Yes, one contact was enough.</source>
        <translation>Sì, è bastato un contatto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Yes, they agreed</source>
        <translation>Sì, ha accettato</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>yesterday at {time}</source>
        <translation>ieri alle {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You are thinking it over until {day}. Nothing is sent before.</source>
        <translation>Ci sta riflettendo fino a {day}. Prima non si invia nulla.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You asked for: {words}.</source>
        <translation>Ha chiesto: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <source>You called {name} back</source>
        <translation>Ha richiamato {name}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>You can change every answer later in Settings.</source>
        <translation>Può cambiare ogni risposta più tardi nelle Impostazioni.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>You can go on working</source>
        <translation>Può continuare a lavorare</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You chose: {words}.</source>
        <translation>Ha scelto: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>You count in</source>
        <translation>Si conta in</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You counted on us, and we let you down.</source>
        <translation>Contava su di noi, e non siamo stati all’altezza.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You decide, and it stays private. All of it can be undone.</source>
        <translation>Decide Lei, e resta riservato. Tutto si può annullare.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You did what you promised. You decide, and it stays private.</source>
        <translation>Ha fatto quanto promesso. Decide Lei, e resta riservato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You expected: {words}.</source>
        <translation>Si aspettava: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You have been patient with us.</source>
        <translation>Ha avuto pazienza con noi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You have every reason to be angry.</source>
        <translation>Ha tutte le ragioni di arrabbiarsi.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You keep going with {name}</source>
        <translation>Si continua così con {name}</translation>
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
        <translation>Commiato sereno da {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubt_button.py"/>
        <source>you picked this</source>
        <translation>scelta da Lei</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this by {when}: {words}</source>
        <translation>Promesso entro {when}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this for today: {words}</source>
        <translation>Promesso per oggi: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this for yesterday: {words}</source>
        <translation>Promesso per ieri: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised: {words}</source>
        <translation>La Sua promessa: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You thought it over for a week. You decide, and it stays private.</source>
        <translation>Ci ha riflettuto per una settimana. Decide Lei, e resta riservato.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You told me: “{words}”.</source>
        <translation>Mi ha detto: «{words}».</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You took a week to think about parting. What do you say now?</source>
        <translation>Ha dedicato una settimana a riflettere sul commiato. Che cosa dice ora?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>You want to be done by {day}</source>
        <translation>Vuole farlo entro {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You wanted to see by today how it goes.</source>
        <translation>Voleva vedere entro oggi come va.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You wanted to see how it goes: {words}</source>
        <translation>Voleva vedere come va: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>You will be reminded of it in a week</source>
        <translation>Le sarà ricordato tra una settimana</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>You will be reminded of it in a year</source>
        <translation>Le sarà ricordato tra un anno</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>You will be reminded of it later</source>
        <translation>Le sarà ricordato più tardi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You would like: {words}.</source>
        <translation>Vorrebbe: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your accountant</source>
        <translation>Il Suo commercialista</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your accountant’s number at DATEV, 4 to 7 digits.</source>
        <translation>Il numero del commercialista presso DATEV, da 4 a 7 cifre.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Your aim</source>
        <translation>Il Suo obiettivo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>Your aim, {percent}</source>
        <translation>Il Suo obiettivo, {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>your answers to the first questions</source>
        <translation>le Sue risposte alle prime domande</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>Your columns, and where they go</source>
        <translation>Le Sue colonne, e dove vanno</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Your copies are all in one place</source>
        <translation>Le Sue copie sono tutte nello stesso posto</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your data is safe</source>
        <translation>I Suoi dati sono al sicuro</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>your final say</source>
        <translation>la Sua risposta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Your margin</source>
        <translation>Il Suo margine</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Your message</source>
        <translation>Il Suo messaggio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Your message to {name}</source>
        <translation>Il Suo messaggio a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your number with them, 1 to 5 digits.</source>
        <translation>Il Suo numero presso lo studio, da 1 a 5 cifre.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Your promise to {name}</source>
        <translation>La Sua promessa a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Your reply</source>
        <translation>La Sua risposta</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Your reply is written down</source>
        <translation>La Sua risposta è annotata</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>your reply to a review</source>
        <translation>la Sua risposta a una recensione</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>your sales on record begin {days} days before it or earlier,</source>
        <translation>le vendite registrate iniziano almeno {days} giorni prima,</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Your sense of it</source>
        <translation>La Sua impressione</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/section.py"/>
        <location filename="../../ui/sitting.py"/>
        <source>Your shop</source>
        <translation>Il Suo negozio</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Your shop as it was before a copy was brought back, {customers}.</source>
        <translation>Il negozio com’era prima del ripristino di una copia, {customers}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Your shop as it was when another file took its place. csdesk never deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Your shop can’t be opened just now</source>
        <translation>Al momento il negozio non si può aprire</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Your shop counts in {currency} now; see in Settings that what an hour costs is right.</source>
        <translation>Ora il negozio è in {currency}; controlli nelle Impostazioni che il costo di un’ora sia giusto.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Your shop file is damaged</source>
        <translation>Il file del negozio è danneggiato</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Your shop file is gone</source>
        <translation>Il file del negozio non c’è più</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your shop is as it was {when}</source>
        <translation>Il negozio è com’era {when}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your shop is still empty. The first copy is made once something is in it.</source>
        <translation>Il negozio è ancora vuoto. La prima copia si fa quando contiene qualcosa.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Your shop lies in a folder of {program}, which swaps files while they are open. That can lose what you save. Copies of it may lie there.</source>
        <translation>Il negozio si trova in una cartella di {program}, che scambia i file mentre sono aperti. Così può andare perso ciò che salva. Le copie possono stare lì.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Your shop lies on another computer. When the connection breaks, a save can be lost. Copies of it may lie there.</source>
        <translation>Il negozio si trova su un altro computer. Se la connessione si interrompe, un salvataggio può andare perso. Le copie possono stare lì.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Your time</source>
        <translation>Il Suo tempo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>yours stays</source>
        <translation>resta il Suo</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} for you</source>
        <translation>{amount} per Lei</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{amount} given back</source>
        <translation>{amount} restituiti</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} lapsed on {day}</source>
        <translation>{amount} scaduti in data {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} left</source>
        <translation>{amount} residui</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>{amount} of a voucher was used</source>
        <translation>Utilizzati {amount} di un buono</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>{amount} of it is left.</source>
        <translation>Restano {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} of it is your service budget ({share})</source>
        <translation>{amount} di questi sono il budget per il servizio ({share})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{amount} paid</source>
        <translation>{amount} pagati</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} paid count as {amount}: no tax is taken off</source>
        <translation>{amount} pagati contano come {amount}: nessuna imposta scorporata</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} tax</source>
        <translation>{amount} di imposta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} used on {day}</source>
        <translation>{amount} utilizzati in data {day}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{before} and {last}</source>
        <translation>{before} e {last}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{category}, {severity}</source>
        <translation>{category}, {severity}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>{cause}: before and since</source>
        <translation>{cause}: prima e dopo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>{cost} of service, {margin} of margin</source>
        <translation>{cost} di servizio, {margin} di margine</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{counted} What is still open is not counted yet.</source>
        <translation>{counted} Ciò che è ancora aperto non conta ancora.</translation>
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
        <translation>da allora sono passati {days} giorni, così si sa che cosa è venuto dopo,</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{days}. That is {hours} a week.</source>
        <translation>{days}. Sono {hours} a settimana.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>{day} at {time}</source>
        <translation>{day} alle {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{day} {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{day} · 1 thing needs you</source>
        <translation>{day} · 1 cosa La aspetta</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{day} · {n} things need you</source>
        <translation>{day} · {n} cose La aspettano</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: a copy.</source>
        <translation>{day}: una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: no copy was made.</source>
        <translation>{day}: nessuna copia fatta.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: no copy yet.</source>
        <translation>{day}: ancora nessuna copia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: nothing was entered.</source>
        <translation>{day}: nulla inserito.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{day}: remedy {remedy}, goodwill {goodwill}. {title}</source>
        <translation>{day}: rimedio {remedy}, gesto commerciale {goodwill}. {title}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: {n} copies.</source>
        <translation>{day}: {n} copie.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{day}: {promises}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{day}: {title}. Don’t ask {name} to start over.</source>
        <translation>{day}: {title}. Non chieda a {name} di ricominciare da capo.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>{effect}: that should not have happened. {sorry}</source>
        <translation>{effect}: non sarebbe dovuto succedere. {sorry}</translation>
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
        <translation>{few} clienti portano {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>{file} is there already.</source>
        <translation>{file} esiste già.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>{filter}: take this filter away</source>
        <translation>{filter}: togli questo filtro</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>{first} comes first. Finish it, and this opens.</source>
        <translation>Prima viene {first}. Lo completi, e questo si apre.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <location filename="../../ui/reports/report_words.py"/>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{folder} · not there just now</source>
        <translation>{folder} · ora non c’è</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>{folder} · {size} · just now</source>
        <translation>{folder} · {size} · adesso</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{from_on} to {to_on}. You exported its workbook on {day}. Was it sent?</source>
        <translation>{from_on} – {to_on}. Cartella di lavoro esportata {day}. È stata inviata?</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{from_on} to {to_on}. Your accountant’s workbook is ready to make.</source>
        <translation>{from_on} – {to_on}. La cartella di lavoro per il commercialista è pronta da creare.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>{happy} of {n} gave 9 or 10, {unhappy} gave 0 to 6.</source>
        <translation>{happy} su {n} hanno dato 9 o 10, {unhappy} hanno dato da 0 a 6.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>{hits} of {n}. A share is drawn from ten on.</source>
        <translation>{hits} su {n}. Una quota si disegna da dieci in su.</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{hits} of {of}</source>
        <translation>{hits} su {of}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{hits} of {of} this month</source>
        <translation>{hits} su {of} questo mese</translation>
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
        <translation>{key} fa lo stesso ovunque. Ciò che sta scrivendo si conserva.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{kind}: remedy {remedy}, goodwill {goodwill}.</source>
        <translation>{kind}: rimedio {remedy}, gesto commerciale {goodwill}.</translation>
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
        <translation>{list} – righe rimaste fuori.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{long} · 1 copy, {size}</source>
        <translation>{long} · 1 copia, {size}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{long} · {n} copies, {size}</source>
        <translation>{long} · {n} copie, {size}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <location filename="../../ui/insight/looks_card.py"/>
        <location filename="../../ui/insight/payback_range.py"/>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>{low} to {high} days</source>
        <translation>Da {low} a {high} giorni</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>{low} to {high} is plausible</source>
        <translation>plausibile da {low} a {high}</translation>
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
        <translation>{middle} (da {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>{minutes} written down</source>
        <translation>{minutes} annotati</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{minutes} · {cost}</source>
        <translation>{minutes} · {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{money} an hour</source>
        <translation>{money} l’ora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>{money} spent</source>
        <translation>{money} spesi</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{months}. {told}</source>
        <translation>{months}. {told}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{month} is over</source>
        <translation>{month} è finito</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{more} got more than usual before, {less} less; {why} say why</source>
        <translation>{more} più del solito, {less} meno; {why} con un motivo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>{m} minutes {s} seconds</source>
        <translation>{m} minuti {s} secondi</translation>
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
        <translation>{name} e altri {n} sembrano la stessa persona.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>{name} brought goods back</source>
        <translation>{name} ha reso della merce</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>{name} could not be written. Is the folder full or read-only?</source>
        <translation>Non è stato possibile scrivere {name}. La cartella è piena o di sola lettura?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{name} counts on it. When it is done, say so here.</source>
        <translation>{name} ci conta. Quando è fatto, lo dica qui.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>{name} has no direct phone or mail yet: Settings, People.</source>
        <translation>{name} non ha ancora un telefono o un’e-mail diretti: Impostazioni, Persone.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name} has told us before</source>
        <translation>{name} ci ha già contattati</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>{name} hears from you by {day}</source>
        <translation>{name} avrà Sue notizie entro {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is a customer already. Is it the same person?</source>
        <translation>{name} è già cliente. È la stessa persona?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>{name} is a customer like any other again</source>
        <translation>{name} è di nuovo un cliente come gli altri</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} is a customer of their own again</source>
        <translation>{name} è di nuovo un cliente a sé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>{name} is archived</source>
        <translation>{name} è in archivio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>{name} is back in your lists</source>
        <translation>{name} è di nuovo nei Suoi elenchi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name} is kept on</source>
        <translation>{name}: conservazione prolungata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>{name} is not happy with it. A call was due by {when}; it still helps.</source>
        <translation>A {name} l’esito non va bene. Da richiamare entro: {when}; serve ancora.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>{name} is not happy with it. Call back by {when}.</source>
        <translation>A {name} l’esito non va bene. Da richiamare entro: {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} is one customer now</source>
        <translation>{name} ora è un solo cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is one of your customers now</source>
        <translation>{name} ora è tra i Suoi clienti</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{name} is overwritten and deleted. Your shop and its copies stay as they are. What only this file holds is gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>{name} is taken out</source>
        <translation>{name} è stato tolto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is up to date</source>
        <translation>{name}: dati aggiornati</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>{name} looks after it from now on</source>
        <translation>Da ora in poi lo segue {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>{name} looks after this and reads it on Today.</source>
        <translation>{name} lo segue e lo legge in Oggi.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>{name} paid</source>
        <translation>{name} ha pagato</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} said yes to what was read back.</source>
        <translation>{name} ha detto sì a quanto riletto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>{name} said: not quite. Put it right, then read it back again.</source>
        <translation>{name} ha detto: non proprio. Corregga, poi rilegga di nuovo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>{name} said: yes, that’s it</source>
        <translation>{name} ha detto: sì, è così</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>{name} was called back</source>
        <translation>{name}: richiamata fatta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} was not told that it was heard.</source>
        <translation>{name} non ha saputo se abbiamo capito.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} was told that it was heard.</source>
        <translation>{name} ha saputo che abbiamo capito.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{name} · last written on {day} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} · since {day}</source>
        <translation>{name} · unione: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{name} · {n} of {best}</source>
        <translation>{name} · {n} su {best}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{name}, about “{title}”</source>
        <translation>{name}, su «{title}»</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>{name}, day by day</source>
        <translation>{name}, giorno per giorno</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{name}, last on {day}</source>
        <translation>{name}, ultimo contatto: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{name}, last on {day}; kept until {until}: {why}</source>
        <translation>{name}, ultimo contatto: {day}; da conservare fino al {until}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name}, remember</source>
        <translation>Da ricordare su {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>{name}, this is about: {title}</source>
        <translation>{name}, si tratta di: {title}</translation>
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
        <translation>{name}: margine successivo</translation>
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
        <translation>{name}: nulla richiede i suoi dati</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{name}: photos and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: their data are only kept</source>
        <translation>{name}: i dati sono solo conservati</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: their data are used again</source>
        <translation>{name}: i dati si usano di nuovo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>{name}: {n} complaints, care {care}, later margin {later}.</source>
        <translation>{name}: {n} reclami, assistenza {care}, margine successivo {later}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>{name}’s answer is written down</source>
        <translation>La risposta di {name} è annotata</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>{name}’s choice</source>
        <translation>La scelta di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name}’s share</source>
        <translation>La quota di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>{name}’s story</source>
        <translation>La storia di {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{n} % aim</source>
        <translation>obiettivo {n}%</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} % stays</source>
        <translation>resta {n}%</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} % tax</source>
        <translation>{n}% di imposta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} answer</source>
        <translation>{n} risposta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>{n} answered, {m} left</source>
        <translation>{n} con risposta, {m} da fare</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>{n} answers</source>
        <translation>{n} risposte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} are due. Look at each.</source>
        <translation>{n} da valutare. Dia un’occhiata a ciascuno.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} as grave got</source>
        <translation>{n} altrettanto gravi hanno avuto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{n} backups or files kept beside the shop are not under its passphrase.</source>
        <translation>{n} copie o file conservati accanto al negozio non sono protetti dalla sua frase segreta.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} came in before</source>
        <translation>{n} già importate</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} can’t come in yet</source>
        <translation>{n} non ancora importabili</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>{n} cards are ready to print</source>
        <translation>{n} cartoncini sono pronti per la stampa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} change</source>
        <translation>{n} modifica</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} changes</source>
        <translation>{n} modifiche</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} complaint</source>
        <translation>{n} reclamo</translation>
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
        <translation>{n} reclami</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{n} complaints of 1 customer</source>
        <translation>{n} reclami di 1 cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>{n} complaints of {customers} customers</source>
        <translation>{n} reclami di {customers} clienti</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{n} complaints of {customers} customers. All looks were taken.</source>
        <translation>{n} reclami di {customers} clienti. Tutte le letture sono state fatte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{n} complaints of {m} customers</source>
        <translation>{n} reclami di {m} clienti</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} complaints or sets of notes, letters and files are old enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>{n} copies from before are not under it: see below.</source>
        <translation>{n} copie precedenti non ne sono protette: veda sotto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{n} could not be: damaged, or under a passphrase of before.</source>
        <translation>{n} escluse: danneggiate, o con una frase segreta precedente.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} customer</source>
        <translation>{n} cliente</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <location filename="../../ui/insight/whale.py"/>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{n} customers</source>
        <translation>{n} clienti</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{n} customers in it were erased since, and are erased again at once.</source>
        <translation>Nel frattempo {n} clienti al suo interno sono stati cancellati: saranno subito cancellati di nuovo.</translation>
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
        <translation>{n} giorni</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} days ago</source>
        <translation>{n} giorni fa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>{n} days before</source>
        <translation>{n} giorni prima</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} days late</source>
        <translation>{n} giorni di ritardo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>{n} days since</source>
        <translation>{n} giorni dopo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} days so far</source>
        <translation>{n} giorni finora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>{n} drawn around</source>
        <translation>{n} cerchiati</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{n} entries would be missing, the newest of them:</source>
        <translation>Mancherebbero {n} voci, le più recenti sono:</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} fewer</source>
        <translation>{n} in meno</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} fewer than last week</source>
        <translation>{n} in meno della settimana scorsa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>{n} file comes next</source>
        <translation>Poi viene {n} file</translation>
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
        <translation>Poi vengono {n} file</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} goods and parts</source>
        <translation>{n} merce e ricambi</translation>
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
        <translation>{n} h di ritardo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} h of opening time</source>
        <translation>{n} h di apertura</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} h so far</source>
        <translation>{n} h finora</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} ore</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>{n} kinds with fewer complaints stand in the table.</source>
        <translation>{n} tipi con meno reclami sono nella tabella.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} maybe a double</source>
        <translation>{n} forse doppione</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} maybe doubles</source>
        <translation>{n} forse doppioni</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} minutes</source>
        <translation>{n} minuti</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} minutes for a customer: {cost}</source>
        <translation>{n} minuti per un cliente: {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>{n} minutes written down.</source>
        <translation>{n} minuti annotati.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} months ago</source>
        <translation>{n} mesi fa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>{n} months with fewer than five answers are left open.</source>
        <translation>{n} mesi con meno di cinque risposte restano vuoti.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} more</source>
        <translation>altri {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>{n} more come after these</source>
        <translation>Dopo questi ne vengono altri {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>{n} more comes after these</source>
        <translation>Dopo questi ne viene ancora {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>{n} more stay out</source>
        <translation>altre {n} restano fuori</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} more than last week</source>
        <translation>{n} in più della settimana scorsa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>{n} new file in {folder} looks like {what}</source>
        <translation>{n} nuovo file in {folder} sembra contenere {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>{n} new files in {folder} look like {what}</source>
        <translation>{n} nuovi file in {folder} sembrano contenere {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} of 10</source>
        <translation>{n} su 10</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} of 5 stars</source>
        <translation>{n} stelle su 5</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{n} of the {next} complaints that the next look waits for.</source>
        <translation>{n} reclami su {next} necessari per la prossima lettura.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} of this kind got</source>
        <translation>{n} di questo tipo hanno avuto</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>{n} of your {things} had to be left out, so damaged are they.</source>
        <translation>È stato necessario escludere {n} {things}: il danno era troppo grave.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>{n} of {all} coins opened</source>
        <translation>{n} di {all} monete scoperte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>{n} of {all} complaints complete</source>
        <translation>{n} di {all} reclami completi</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{n} old texts and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>{n} open</source>
        <translation>Aperti: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>{n} open, {late} with a promise running late</source>
        <translation>Aperti: {n}, {late} con una promessa in ritardo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>{n} people and businesses</source>
        <translation>{n} persone e aziende</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>{n} purchases</source>
        <translation>{n} acquisti</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>{n} questions for this</source>
        <translation>{n} domande utili</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} ready</source>
        <translation>{n} pronte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} row</source>
        <translation>{n} riga</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>{n} row stays out and is kept in a list for you.</source>
        <translation>{n} riga resta fuori ed è conservata in un elenco per Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>{n} rows</source>
        <translation>{n} righe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>{n} rows stay out and are kept in a list for you.</source>
        <translation>{n} righe restano fuori e sono conservate in un elenco per Lei.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sale</source>
        <translation>{n} vendita</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sale is kept until another list brings the rest.</source>
        <translation>{n} vendita è conservata finché un altro elenco porta il resto.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sales</source>
        <translation>{n} vendite</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sales are kept until another list brings the rest.</source>
        <translation>{n} vendite sono conservate finché un altro elenco porta il resto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} settled from {first} to {last}. The newest:</source>
        <translation>{n} chiusi, {first} – {last}. I più recenti:</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{n} settled, {first} to {last}</source>
        <translation>{n} chiusi, {first} – {last}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>{n} sheets</source>
        <translation>{n} fogli</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} skipped</source>
        <translation>{n} saltate</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} stays</source>
        <translation>restano {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>{n} texts hold signs that can’t be shown, the first in {place}.</source>
        <translation>{n} testi contengono caratteri non visualizzabili, il primo in {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>{n} texts were too long and are cut, the first in {place}.</source>
        <translation>{n} testi erano troppo lunghi e sono tagliati, il primo in {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{n} times</source>
        <translation>{n} volte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{n} times.</source>
        <translation>{n} volte.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} to keep</source>
        <translation>{n} da mantenere</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} to look at</source>
        <translation>{n} da guardare</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{n} used up or lapsed</source>
        <translation>{n} utilizzati o scaduti</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} wait for another list</source>
        <translation>{n} in attesa di un altro elenco</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} weeks ago</source>
        <translation>{n} settimane fa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} years after</source>
        <translation>Dopo {n} anni</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} years ago</source>
        <translation>{n} anni fa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>{n}, {oldest}</source>
        <translation>{n}, {oldest}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n}½ hours</source>
        <translation>{n}½ ore</translation>
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
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>{part} of {all}</source>
        <translation>{part} di {all}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{part}: {standing}</source>
        <translation>{part}: {standing}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>{person} has the final say on this one</source>
        <translation>La risposta definitiva spetta a {person}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} in attesa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>{question}</source>
        <translation>{question}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>{question} {person} asks.</source>
        <translation>{question} Chiede {person}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>{reason}. Enter: {fix}</source>
        <translation>{reason}. Con Enter: {fix}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{said} 1 unhappy answer was about it.</source>
        <translation>{said} 1 risposta scontenta riguardava questo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{said} It was put right {times} first.</source>
        <translation>{said} Prima è stato corretto {times}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{said} {n} unhappy answers were about it.</source>
        <translation>{said} {n} risposte scontente riguardavano questo.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{score}, without a word why</source>
        <translation>{score}, senza dire perché</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>{score}, “{words}”</source>
        <translation>{score}, «{words}»</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{score}: “{words}”</source>
        <translation>{score}: «{words}»</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{share} %, the aim is {aim} %</source>
        <translation>{share}%, l’obiettivo è {aim}%</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{share} of the margin {name} brings</source>
        <translation>{share} del margine che porta {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>{share} of what is set aside</source>
        <translation>{share} dell’accantonato</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>{share} still waiting</source>
        <translation>{share} ancora in attesa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>{share} used</source>
        <translation>{share} utilizzato</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>{size}, kept on {day}</source>
        <translation>{size}, conservato: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} e {last}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{things}, about {time}</source>
        <translation>{things}, circa {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{times} You want to be done by {when}, {name} did not agree. {why}</source>
        <translation>{times} Vuole farlo entro {when}, {name} non ha accettato. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{times} {name} agreed. {why}</source>
        <translation>{times} {name} ha accettato. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>{time} of work</source>
        <translation>{time} di lavoro</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>{title} (final say given)</source>
        <translation>{title} (risposta definitiva data)</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{title} ({cost})</source>
        <translation>{title} ({cost})</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{title} ({cost}), chosen</source>
        <translation>{title} ({cost}), scelta</translation>
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
        <translation>{title}, da {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{title}, since {day}, with {person}</source>
        <translation>{title}, da {day}, con {person}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (da {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{value}, no range known</source>
        <translation>{value}, intervallo non noto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} came in.</source>
        <translation>Importazione riuscita: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>{what} costs us</source>
        <translation>{what}: quanto ci costa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>{what} is not something we can offer, and I would rather say so than promise it.</source>
        <translation>{what}: è una cosa che non possiamo offrire, e preferisco dirlo piuttosto che fare promesse.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>{what} is worth to them</source>
        <translation>{what}: quanto vale per il cliente</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} of what was there already.</source>
        <translation>{what} a ciò che c’era già.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{what} Since {day}, {who}.</source>
        <translation>{what} Inizio: {day}, {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{what} Since {day}.</source>
        <translation>{what} Inizio: {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{what} stay out: {reason}</source>
        <translation>{what} fuori: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} stay, because more hangs on them by now.</source>
        <translation>Restano: {what}, perché nel frattempo vi è collegato altro.</translation>
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
        <translation>{what}, entro {when}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{what}, by {when}: late</source>
        <translation>{what}, entro {when}: in ritardo</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{what}: {middle}, middle half {span}</source>
        <translation>{what}: {middle}, metà centrale {span}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{what}: {name}, {day}</source>
        <translation>{what}: {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>{when} · {customers} customers. It was read through and is whole. What was entered after that moment is not in it.</source>
        <translation>{when} · {customers} clienti. È stata letta per intero ed è integra. Manca ciò che è stato inserito dopo quel momento.</translation>
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
        <translation>{where} · con la Sua frase segreta</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{where} · {room} free</source>
        <translation>{where} · {room} liberi</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{where} · {state}</source>
        <translation>{where} · {state}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{whose}. This was answered or declined already.</source>
        <translation>{whose}. Ha già risposto o ha preferito non farlo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>{whose}: not asked</source>
        <translation>{whose}: non chiesto</translation>
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
        <translation>«{cause}» prima e dopo «{what}»</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>“{title}” is settled.</source>
        <translation>«{title}» è chiuso.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>“{title}” is written down. It waits on Today until it is heard out.</source>
        <translation>«{title}» è annotato. Aspetta in Oggi di essere ascoltato.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>“{typed}” has a letter {letter}. Did you mean {meant}?</source>
        <translation>«{typed}» contiene la lettera {letter}. Intendeva {meant}?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>“{typed}” is no amount. Write it like 12.50.</source>
        <translation>«{typed}» non è un importo. Lo scriva così: 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/today/reply_dialog.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>“{words}” Nobody has replied yet.</source>
        <translation>«{words}» Nessuno ha ancora risposto.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>“{words}”: {instead}</source>
        <translation>«{words}»: {instead}</translation>
    </message>
</context>
</TS>
