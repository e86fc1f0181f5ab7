<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>csdesk</name>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A complaint</source>
        <translation>Un reclamo</translation>
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
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation>Una passività, valutata al costo, finché il buono non è utilizzato o scade; accanto figura il valore nominale. Se è utilizzato in più volte, le quote di costo sono arrotondate in modo che la somma torni.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>A part of the margin is estimated; the column “Margin estimated” says where.</source>
        <translation>Una parte del margine è stimata; la colonna «Margine stimato» indica dove.</translation>
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
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation>Un conto assegnato a un singolo rimedio o gesto commerciale prevale su quello abituale.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an expense of your own, for remedies</source>
        <translation>un conto proprio di costi, per i rimedi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an income of your own, for lapsed vouchers</source>
        <translation>un conto proprio di ricavi, per i buoni scaduti</translation>
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
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Another customer sent you to us</source>
        <translation>Un altro cliente Le ha parlato di noi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Scelga dall’elenco o lasci vuoto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
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
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Al banco</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods given</source>
        <translation>Merce ceduta</translation>
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
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How it came in</source>
        <translation>Canale di arrivo</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>It is no set of accounts and no tax return: it holds nothing but what the shop wrote down in csdesk. How it is booked, your accountant decides.</source>
        <translation>Non è un bilancio né una dichiarazione fiscale: questo file contiene solo ciò che il negozio ha annotato in csdesk. Come registrarlo lo decide il commercialista.</translation>
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
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Ultimo acquisto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation>Residuo</translation>
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
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
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
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
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
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Posted on</source>
        <translation>Pubblicata il</translation>
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
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
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
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The amount you asked for</source>
        <translation>L’importo che ha chiesto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The entries of the journal are a suggestion. Which account they go to, and whether they are booked at all, your accountant decides.</source>
        <translation>Le registrazioni del giornale sono una proposta. Su quali conti vadano, e se vadano registrate, lo decide il commercialista.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The financial year begins on</source>
        <translation>L’esercizio inizia il</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_chart.py"/>
        <source>The first {n} of {all}.</source>
        <translation>I primi {n} di {all}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The last change of the shop that is in this file. The same facts always make the same file.</source>
        <translation>L’ultima modifica ai dati del negozio contenuta in questo file. Gli stessi dati danno sempre lo stesso file.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>L’ultima cartella di lavoro di questo periodo è del {moment}. Quanto ne è stato conservato è danneggiato, quindi non è possibile alcun confronto.</translation>
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
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The way you chose</source>
        <translation>La soluzione che ha scelto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Their words</source>
        <translation>Con le sue parole</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/sheet.py"/>
        <source>There are none in this period.</source>
        <translation>Nessun dato in questo periodo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>These are facts about work, to share it out well. Whoever gets the hard complaints has more minutes and fewer kind answers; nothing here says who works well. People stand in the order of the settings, never by a figure.</source>
        <translation>Sono dati sul lavoro, per distribuirlo bene. Chi riceve i reclami difficili ha più minuti e meno risposte gentili; nulla qui dice chi lavora bene. Le persone seguono l’ordine delle impostazioni, mai quello di una cifra.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period has no earlier workbook that says anything else.</source>
        <translation>Non c’è alcuna cartella di lavoro precedente di questo periodo con dati diversi.</translation>
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
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Would recommend, mean (0-10)</source>
        <translation>Raccomandazione, media (0-10)</translation>
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
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You had to tell it again</source>
        <translation>Ha dovuto raccontarlo di nuovo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You waited (minutes)</source>
        <translation>Ha atteso (minuti)</translation>
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
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column}: {total} in totale</translation>
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
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>{title}, continued</source>
        <translation>{title}, segue</translation>
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
        <translation>{n}½ ore</translation>
    </message>
</context>
</TS>
