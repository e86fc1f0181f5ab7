<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation>Un testo che inizia con =, +, - o @ è preceduto da un apostrofo, perché nessun programma lo prenda per una formula.</translation>
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
        <translation>Conto del negozio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Acknowledged</source>
        <translation>Riconosciuto</translation>
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
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Agreed</source>
        <translation>Concordato</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_pages.py"/>
        <location filename="../../ui/reports/previewed.py"/>
        <source>agrees</source>
        <translation>coincide</translation>
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
        <translation>Gli importi sono in {currency}, senza simbolo di valuta.</translation>
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
        <translation>Arrabbiato</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>At stake</source>
        <translation>Importo in gioco</translation>
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
        <translation>Prima</translation>
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
        <translation>Libri al {moment}, modifica n. {n}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Bought on</source>
        <translation>Acquistato il</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Calendar days from the day a complaint was opened to the day it was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Causes of complaints</source>
        <translation type="unfinished"></translation>
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
        <translation>Confrontato con la cartella di lavoro del {moment}, l’ultima di questo periodo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, which was sent on {day}.</source>
        <translation>Confrontato con la cartella di lavoro del {moment}, inviata il {day}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
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
        <source>Complaint ID</source>
        <translation>N. reclamo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>Complaints</source>
        <translation>Reclami</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Complaints and outcomes</source>
        <translation>Reclami ed esiti</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Contribution</source>
        <translation>Contribuzione</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Cost an hour</source>
        <translation>Costo orario</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Al banco</translation>
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
        <source>Customer ID</source>
        <translation>N. cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Customer ID before</source>
        <translation>N. cliente precedente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/asked.py"/>
        <source>Customer {id}</source>
        <translation>Cliente {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>Customers</source>
        <translation>Clienti</translation>
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
        <translation>Differenza</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_pages.py"/>
        <location filename="../../ui/reports/previewed.py"/>
        <source>differs</source>
        <translation>differisce</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Each line is rounded once to the smallest coin, halves upwards; totals add up rounded lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ease (1-7)</source>
        <translation>Facilità (1-7)</translation>
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
        <translation>Tempo dedicato</translation>
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
        <translation>Empatia</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ended before csdesk</source>
        <translation>Concluso prima di csdesk</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Equal worth</source>
        <translation>Equivalente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Estimated</source>
        <translation>Stimato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Everything about one customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Explained</source>
        <translation>Spiegato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
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
        <source>Figure of a month</source>
        <translation>Cifra di un mese</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Figures for the accountant</source>
        <translation>Dati per il commercialista</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>First purchase</source>
        <translation>Primo acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Follow-up due</source>
        <translation>Riscontro da chiedere</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Further costs of serving somebody. They are in the books by their own receipts.</source>
        <translation>Altri costi per servire un cliente. Sono nei libri con le proprie ricevute.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Further costs of serving somebody: postage, travel, parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Gift</source>
        <translation>Omaggio</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <source>Given by</source>
        <translation>Concesso da</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given on</source>
        <translation>Concesso il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>gone</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Goods given</source>
        <translation>Merce ceduta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Goods that came back. They lower spend and margin on the day of the return.</source>
        <translation>Merce tornata. Riduce fatturato e margine nel giorno del reso.</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Goodwill</source>
        <translation>Gesto commerciale</translation>
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
        <translation>Grave</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Gross</source>
        <translation>Lordo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Hours until acknowledged</source>
        <translation>Ore fino al riconoscimento</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>How it came in</source>
        <translation>Canale di arrivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many complaints somebody raised, when they bought first and last, and what they answered last are told as of now, whatever the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>How the lists are written</source>
        <translation>Come sono scritti gli elenchi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Information only. Wages are in the books already, and outlays stand there by their own receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Investing</source>
        <translation>Investimento</translation>
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
        <translation>Tipo di modifica</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Ultimo acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Let down</source>
        <translation>Deluso</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Letter</source>
        <translation>Lettera</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Looked after by</source>
        <translation>Seguito da</translation>
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
        <translation>Minuti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes given to a customer, each at the cost per hour of the person on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes given to customers, each at the cost of an hour on that day.</source>
        <translation>Minuti dedicati ai clienti, ciascuno al costo orario di quel giorno.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes of each person by month. Wages are in the books already: nothing to book.</source>
        <translation>Minuti di ogni persona per mese. Gli stipendi sono già nei libri: nulla da registrare.</translation>
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
        <translation>Denaro rimborsato</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Month</source>
        <translation>Mese</translation>
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
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>No.</source>
        <translation>N.</translation>
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
        <translation>Nessuno dovuto</translation>
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
        <translation>Non offerto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <source>Note</source>
        <translation>Nota</translation>
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
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Number elsewhere</source>
        <translation>Numero altrove</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Number of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Of purchase</source>
        <translation>Dell’acquisto</translation>
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
        <translation>Un reclamo per riga: quelli del periodo e quelli che vi hanno generato costi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>One customer a line, with what they brought and what serving them cost.</source>
        <translation>Un cliente per riga: quanto ha portato e quanto è costato servirlo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>One month of the financial year a line.</source>
        <translation>Un mese dell’esercizio per riga.</translation>
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
        <translation>Reclami aperti</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Opened</source>
        <translation>Aperto il</translation>
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
        <translation>Altro</translation>
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
        <translation>La nostra parte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
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
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Part refund</source>
        <translation>Rimborso parziale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parted</source>
        <translation>Commiato</translation>
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
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Past the tipping point</source>
        <translation>Oltre il punto di svolta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>People and their minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Postage</source>
        <translation>Spese postali</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
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
        <source>Promised for</source>
        <translation>Promesso per il</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Purchases</source>
        <translation>Acquisti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Purchases: customers, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Put right</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ready to settle</source>
        <translation>Pronto da chiudere</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Redo</source>
        <translation>Lavoro rifatto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Refund</source>
        <translation>Rimborso</translation>
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
        <translation>Rimedi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Remedies and goodwill</source>
        <translation>Rimedi e gesti commerciali</translation>
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
        <translation>Rimedio</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Remedy owed</source>
        <translation>Rimedio dovuto</translation>
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
        <translation>Riparazione</translation>
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
        <translation>Sostituzione</translation>
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
        <translation>Reso</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Return ID</source>
        <translation>N. reso</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Returns</source>
        <translation>Resi</translation>
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
        <translation>Recensione</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales tax</source>
        <translation>Imposta sulle vendite</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales that were undone because goods came back, without their tax.</source>
        <translation>Vendite annullate perché la merce è tornata, al netto dell’imposta.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sales without a customer’s name. They stand in one line, so that the totals are those of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Satisfaction (1-5)</source>
        <translation>Soddisfazione (1-5)</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost</source>
        <translation>Costo di servizio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost against margin, both of the period: within the aim of the shop, over it, or past the tipping point where more was given than they left. Whoever bought nothing yet is invested in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Service cost by kind</source>
        <translation>Costo di servizio per tipo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Service cost per customer</source>
        <translation>Costo di servizio per cliente</translation>
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
        <translation>Chiuso</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Severity, later</source>
        <translation>Gravità, in seguito</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Signs that can’t be printed are shown by a stand-in, in: {places}</source>
        <translation>I caratteri non stampabili sono mostrati con un sostituto, in: {places}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Small</source>
        <translation>Lieve</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Somebody could get hurt</source>
        <translation>Rischio di lesioni</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Tax</source>
        <translation>Imposta</translation>
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
        <translation>Messaggio di testo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Texts that end in … are longer than there is room for here; the workbook and the list (CSV) hold all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Thank-yous on top of a remedy, at what they cost the shop.</source>
        <translation>Ringraziamenti in aggiunta a un rimedio, a quanto sono costati al negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Thank-yous on top, kept apart from remedies.</source>
        <translation>Ringraziamenti in più, tenuti separati dai rimedi.</translation>
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
        <translation>L’ultima cartella di lavoro di questo periodo è del {moment}. Quanto ne è stato conservato è danneggiato, quindi non è possibile alcun confronto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The other side of vouchers that customers used in the shop.</source>
        <translation>La contropartita dei buoni che i clienti hanno utilizzato in negozio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The part of the margin where the cost of the goods was not known, so that a usual margin stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The tax of sales that were undone, where it is known.</source>
        <translation>L’imposta delle vendite annullate, dove è nota.</translation>
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
        <translation>Con le sue parole</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>There are none in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period was never exported before, so there is nothing to compare it with.</source>
        <translation>Questo periodo non è mai stato esportato prima, quindi non c’è nulla con cui confrontarlo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Those that were opened in it, and older ones that cost something in it. What they cost is counted in the period only; how they stand is told as of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Times reopened</source>
        <translation>Volte riaperto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>To</source>
        <translation>Al</translation>
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
        <translation>Totale, {n} riga</translation>
    </message>
    <message>
        <location filename="../../ui/reports/previewed.py"/>
        <source>Total, {n} rows</source>
        <translation>Totale, {n} righe</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Travel</source>
        <translation>Trasferta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
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
        <source>Used</source>
        <translation>Utilizzato</translation>
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
        <translation>Buono</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Voucher ID</source>
        <translation type="unfinished"></translation>
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
        <translation>Buoni scaduti</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers not used yet</source>
        <translation>Buoni non ancora utilizzati</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers owed</source>
        <translation>Debiti per buoni</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers owed at the end</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers used</source>
        <translation>Buoni utilizzati</translation>
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
        <translation>Vendite al banco</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Way picked</source>
        <translation>Soluzione scelta</translation>
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
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>What</source>
        <translation>Che cosa</translation>
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
        <translation>Che cosa contiene ogni elenco</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>What it cost to put right what went wrong.</source>
        <translation>Quanto è costato rimediare a ciò che è andato storto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What it meant for them</source>
        <translation>Che cosa ha significato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What purchases leave after the goods: spend less the cost of the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>What put right what the shop broke, at what it cost the shop.</source>
        <translation>Quanto ha rimediato agli errori del negozio, a quanto gli è costato.</translation>
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
        <translation>Risposta al riscontro</translation>
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
        <translation>Che cosa era stato promesso</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Where money that customers got back came from: bank, till.</source>
        <translation>Da dove proviene il denaro restituito ai clienti: banca, cassa.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Where they stand</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Why reopened</source>
        <translation>Motivo di riapertura</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Worth to the customer</source>
        <translation>Valore per il cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Would recommend (0-10)</source>
        <translation>Raccomandazione (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Your accountant decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column}: {total} in totale</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>{first} to {last}</source>
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
        <translation>{title}: {n} righe</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 week ago</source>
        <translation>1 settimana fa</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Something went wrong inside csdesk. What you entered before is safe.</source>
        <translation>Qualcosa è andato storto in csdesk. Quanto inserito prima è al sicuro.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today {time}</source>
        <translation>Oggi {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Yesterday</source>
        <translation>Ieri</translation>
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
        <translation>{n} giorni fa</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} ore</translation>
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
        <location filename="../../ui/wording.py"/>
        <source>{n} months ago</source>
        <translation>{n} mesi fa</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} weeks ago</source>
        <translation>{n} settimane fa</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} years ago</source>
        <translation>{n} anni fa</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n}½ hours</source>
        <translation>{n} ore e mezza</translation>
    </message>
</context>
</TS>
