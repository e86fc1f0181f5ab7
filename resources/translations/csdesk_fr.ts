<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Un texte qui commence par =, +, - ou @ est précédé d’une apostrophe, afin qu’aucun logiciel ne le prenne pour une formule.</translation>
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
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Account before</source>
        <translation>Compte avant</translation>
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
        <translation>Compte du commerce</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Acknowledged</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Acting</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_pages.py"/>
        <location filename="../../ui/reports/previewed.py"/>
        <source>agrees</source>
        <translation>concorde</translation>
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
        <translation>Les montants sont en {currency}, sans symbole monétaire.</translation>
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
        <translation>En colère</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Apology only</source>
        <translation>Excuses seulement</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>As promised</source>
        <translation>Comme promis</translation>
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
        <translation>Montant en jeu</translation>
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
        <translation>Avant</translation>
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
        <translation>Livres au {moment}, modification n° {n}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Bought on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Calendar days from the day a complaint was opened to the day it was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Causes of complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
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
        <translation>Comparé au classeur du {moment}, le dernier de cette période.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, which was sent on {day}.</source>
        <translation>Comparé au classeur du {moment}, envoyé le {day}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Complaint</source>
        <translation>Réclamation</translation>
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
        <translation>N° de réclamation</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Complaints and outcomes</source>
        <translation>Réclamations et issues</translation>
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
        <translation>Réclamations concernées</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints without minutes</source>
        <translation>Réclamations sans minutes</translation>
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
        <translation>Contribution</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Cost an hour</source>
        <translation>Coût horaire</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Comptoir</translation>
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
        <translation>Client</translation>
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
        <translation>N° de client</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Customer ID before</source>
        <translation>N° de client avant</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/asked.py"/>
        <source>Customer {id}</source>
        <translation>Client {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>Customers</source>
        <translation>Clients</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Day before</source>
        <translation>Jour avant</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Days are written as year, month and day: 2026-11-21.</source>
        <translation>Les dates s’écrivent année, mois, jour : 2026-11-21.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Days to settle</source>
        <translation>Jours jusqu’à la clôture</translation>
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
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_pages.py"/>
        <location filename="../../ui/reports/previewed.py"/>
        <source>differs</source>
        <translation>diffère</translation>
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
        <translation>Courriel</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Each line is rounded once to the smallest coin, halves upwards; totals add up rounded lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ease (1-7)</source>
        <translation>Facilité (1-7)</translation>
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
        <translation>Temps passé</translation>
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
        <translation>Temps passé par personne</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort minutes</source>
        <translation>Temps passé (minutes)</translation>
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
        <translation>Empathie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ended before csdesk</source>
        <translation>Terminée avant csdesk</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Equal worth</source>
        <translation>Équivalent</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Everything about one customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Explained</source>
        <translation>Expliquée</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Feeling</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Figure of a month</source>
        <translation>Chiffre d’un mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Figures for the accountant</source>
        <translation>Chiffres pour l’expert-comptable</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>First purchase</source>
        <translation>Premier achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Follow-up due</source>
        <translation>Suivi à faire</translation>
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
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Form before</source>
        <translation>Forme avant</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>From the moment a complaint was raised to the moment the customer was told that we understood; nights and Sundays are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Further costs of serving somebody. They are in the books by their own receipts.</source>
        <translation>Autres frais liés au service d’un client. Ils figurent dans les livres par leurs propres pièces.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Further costs of serving somebody: postage, travel, parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <source>Given by</source>
        <translation>Accordé par</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given on</source>
        <translation>Accordé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>gone</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Goods given</source>
        <translation>Marchandises remises</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Goods that came back. They lower spend and margin on the day of the return.</source>
        <translation>Marchandises revenues. Elles réduisent le chiffre d’affaires et la marge au jour du retour.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods that were given as a replacement or a gift, at cost.</source>
        <translation>Marchandises remises en remplacement ou en cadeau, au coût d’achat.</translation>
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
        <translation>Geste commercial</translation>
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
        <translation>TTC</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Hours until acknowledged</source>
        <translation>Heures jusqu’à la reconnaissance</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>How it came in</source>
        <translation>Canal de réception</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many complaints somebody raised, when they bought first and last, and what they answered last are told as of now, whatever the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>How the lists are written</source>
        <translation>Comment les listes sont écrites</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Information only. Wages are in the books already, and outlays stand there by their own receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Investing</source>
        <translation>Investissement</translation>
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
        <translation>Type de modification</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Let down</source>
        <translation>Déçu</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Letter</source>
        <translation>Lettre</translation>
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
        <translation>Écoutée</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Listening</source>
        <translation>Écoute</translation>
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
        <translation>Suivi par</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin estimated</source>
        <translation>Marge estimée</translation>
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
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes given to a customer, each at the cost per hour of the person on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes given to customers, each at the cost of an hour on that day.</source>
        <translation>Minutes consacrées aux clients, chacune au coût horaire du jour.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes of each person by month. Wages are in the books already: nothing to book.</source>
        <translation>Minutes de chaque personne par mois. Les salaires sont déjà dans les livres : rien à comptabiliser.</translation>
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
        <translation>Sommes remboursées</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Month</source>
        <translation>Mois</translation>
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
        <translation>HT</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>No.</source>
        <translation>N°</translation>
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
        <translation>Aucun dû</translation>
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
        <translation>Non proposé</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
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
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Number elsewhere</source>
        <translation>Numéro ailleurs</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Number of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Of purchase</source>
        <translation>De l’achat</translation>
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
        <translation>Une réclamation par ligne : celles de la période, et celles qui y ont coûté quelque chose.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>One customer a line, with what they brought and what serving them cost.</source>
        <translation>Un client par ligne : ce qu’il a apporté et ce que son service a coûté.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>One month of the financial year a line.</source>
        <translation>Un mois de l’exercice par ligne.</translation>
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
        <translation>Réclamations ouvertes</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Opened</source>
        <translation>Ouverte le</translation>
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
        <translation>Autres</translation>
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
        <translation>Notre part</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Outlays</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Outside our control</source>
        <translation>Hors de notre contrôle</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Over the aim</source>
        <translation>Au-dessus de l’objectif</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Owed</source>
        <translation>Dû</translation>
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
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Part refund</source>
        <translation>Remboursement partiel</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parted</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly put right</source>
        <translation>En partie réparée</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parts</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Past the tipping point</source>
        <translation>Au-delà du point de bascule</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>People and their minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Postage</source>
        <translation>Affranchissement</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Promise</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Promise kept</source>
        <translation>Engagement tenu</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Promise open</source>
        <translation>Engagement en cours</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Promised for</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Purchases: customers, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Put right</source>
        <translation>Réparée</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ready to settle</source>
        <translation>Prête à clore</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Redo</source>
        <translation>Travail refait</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Refund</source>
        <translation>Remboursement</translation>
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
        <translation>Dédommagements</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Remedies and goodwill</source>
        <translation>Dédommagements et gestes commerciaux</translation>
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
        <translation>Dédommagement</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Remedy owed</source>
        <translation>Dédommagement dû</translation>
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
        <translation>Réparation</translation>
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
        <translation>Remplacement</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Return ID</source>
        <translation>N° de retour</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Returns</source>
        <translation>Retours</translation>
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
        <translation>Avis en ligne</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales tax</source>
        <translation>TVA et taxes de vente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales that were undone because goods came back, without their tax.</source>
        <translation>Ventes annulées parce que la marchandise est revenue, hors taxe.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sales without a customer’s name. They stand in one line, so that the totals are those of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Satisfaction (1-5)</source>
        <translation>Satisfaction (1-5)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Serious</source>
        <translation>Sérieuse</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost against margin, both of the period: within the aim of the shop, over it, or past the tipping point where more was given than they left. Whoever bought nothing yet is invested in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Service cost by kind</source>
        <translation>Coût de service par nature</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Service cost per customer</source>
        <translation>Coût de service par client</translation>
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
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Severity, later</source>
        <translation>Gravité, ensuite</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Signs that can’t be printed are shown by a stand-in, in: {places}</source>
        <translation>Les caractères non imprimables sont remplacés par un caractère de substitution, dans : {places}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Small</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Somebody could get hurt</source>
        <translation>Risque de blessure</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Spend</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Spend and service cost by month</source>
        <translation>Chiffre d’affaires et coût de service par mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Spend: customers, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax known</source>
        <translation>Taxe connue</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Tax not known: booked with the tax in it</source>
        <translation>Taxe inconnue : comptabilisé taxe comprise</translation>
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
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Texts that end in … are longer than there is room for here; the workbook and the list (CSV) hold all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Thank-yous on top of a remedy, at what they cost the shop.</source>
        <translation>Remerciements en plus d’un dédommagement, à leur coût pour le commerce.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Thank-yous on top, kept apart from remedies.</source>
        <translation>Remerciements en plus, séparés des dédommagements.</translation>
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
        <translation>Le dernier classeur de cette période date du {moment}. Ce qui en a été conservé est endommagé : aucune comparaison n’est possible.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The other side of vouchers that customers used in the shop.</source>
        <translation>La contrepartie des bons d’achat que les clients ont utilisés au magasin.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The part of the margin where the cost of the goods was not known, so that a usual margin stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The tax of sales that were undone, where it is known.</source>
        <translation>La taxe des ventes annulées, lorsqu’elle est connue.</translation>
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
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>There are none in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period was never exported before, so there is nothing to compare it with.</source>
        <translation>Cette période n’a jamais été exportée : il n’y a rien à quoi la comparer.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Those that were opened in it, and older ones that cost something in it. What they cost is counted in the period only; how they stand is told as of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Times reopened</source>
        <translation>Nombre de réouvertures</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>To</source>
        <translation>Au</translation>
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
        <translation>Total, {n} ligne</translation>
    </message>
    <message>
        <location filename="../../ui/reports/previewed.py"/>
        <source>Total, {n} rows</source>
        <translation>Total, {n} lignes</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Travel</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Use of a voucher</source>
        <translation>Utilisation d’un bon d’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used</source>
        <translation>Utilisé</translation>
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
        <translation>Bon d’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Voucher ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Voucher lapsed</source>
        <translation>Bon d’achat expiré</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Voucher used</source>
        <translation>Bon d’achat utilisé</translation>
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
        <translation>Bons d’achat expirés</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers not used yet</source>
        <translation>Bons d’achat non encore utilisés</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers owed</source>
        <translation>Dettes sur bons d’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers owed at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that nobody can use any more.</source>
        <translation>Bons d’achat que plus personne ne peut utiliser.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that were given and not used yet: the shop owes them.</source>
        <translation>Bons d’achat accordés et pas encore utilisés : le commerce les doit.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers used</source>
        <translation>Bons d’achat utilisés</translation>
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
        <translation>Ventes au comptoir</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Way picked</source>
        <translation>Solution choisie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ways offered</source>
        <translation>Solutions proposées</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>We failed</source>
        <translation>Notre erreur</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>What</source>
        <translation>Objet</translation>
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
        <translation>Ce que contient chaque liste</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>What it cost to put right what went wrong.</source>
        <translation>Ce qu’il en a coûté de réparer ce qui n’allait pas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What it meant for them</source>
        <translation>Ce que cela a représenté</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What purchases leave after the goods: spend less the cost of the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>What put right what the shop broke, at what it cost the shop.</source>
        <translation>Ce qui a réparé les torts du commerce, à son coût pour lui.</translation>
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
        <translation>Réponse au suivi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they asked for instead</source>
        <translation>Contre-proposition</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they expected</source>
        <translation>Ce qui était attendu</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they seek</source>
        <translation>Ce qui est souhaité</translation>
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
        <translation>Ce qui avait été promis</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Where money that customers got back came from: bank, till.</source>
        <translation>D’où vient l’argent rendu aux clients : banque, caisse.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Where they stand</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Why reopened</source>
        <translation>Motif de réouverture</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Within the aim</source>
        <translation>Dans l’objectif</translation>
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
        <translation>Travail fourni</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work that was given as a repair or done again, at cost.</source>
        <translation>Travail fourni en réparation ou refait, au coût.</translation>
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
        <translation>Valeur pour le client</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Would recommend (0-10)</source>
        <translation>Recommandation (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Your accountant decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column} : {total} au total</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {left} and {right} are the same</source>
        <translation>{label} : {left} et {right} concordent</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {left} and {right} differ by {difference}. Please tell us.</source>
        <translation>{label} : {left} et {right} diffèrent de {difference}. Merci de nous le signaler.</translation>
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
        <translation>{title} : {n} lignes</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 week ago</source>
        <translation>Il y a 1 semaine</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Something went wrong inside csdesk. What you entered before is safe.</source>
        <translation>Un problème est survenu dans csdesk. Ce que vous aviez saisi est en sécurité.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Il y a {n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} months ago</source>
        <translation>Il y a {n} mois</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} weeks ago</source>
        <translation>Il y a {n} semaines</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} years ago</source>
        <translation>Il y a {n} ans</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n}½ hours</source>
        <translation>{n} h 30</translation>
    </message>
</context>
</TS>
