<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>csdesk</name>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A complaint</source>
        <translation>Une réclamation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A contact</source>
        <translation>Un contact</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>a current liability of your own, for vouchers</source>
        <translation>un compte de dette à créer, pour les bons d’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation>Une dette au coût de revient jusqu’à ce que le bon soit utilisé ou expire ; sa valeur faciale figure à côté. En cas d’utilisation en plusieurs fois, les parts du coût sont arrondies de façon que leur somme soit exacte.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>A part of the margin is estimated; the column “Margin estimated” says where.</source>
        <translation>Une partie de la marge est estimée ; la colonne « Marge estimée » indique où.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A promise</source>
        <translation>Un engagement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A purchase</source>
        <translation>Un achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>A text that begins with =, +, - or @ has an apostrophe before it, so that no program takes it for a formula.</source>
        <translation>Un texte qui commence par =, +, - ou @ est précédé d’une apostrophe, afin qu’aucun logiciel ne le prenne pour une formule.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A thank-you on top of a remedy, at what it cost the shop.</source>
        <translation>Un remerciement en plus d’un dédommagement, au coût de revient.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>A way we offered</source>
        <translation>Une solution que nous avons proposée</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>About you</source>
        <translation>À votre sujet</translation>
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
        <translation>N° de compte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Account name</source>
        <translation>Intitulé du compte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Account of a line</source>
        <translation>Compte d’une ligne</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Account of the shop</source>
        <translation>Compte du commerce</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts: debit and credit</source>
        <translation>Comptes : débit et crédit</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Acknowledged</source>
        <translation>Prise en compte le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Act</source>
        <translation>Agir</translation>
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
        <translation>Convenu le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Agreed with you for</source>
        <translation>Convenu avec vous pour le</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Agrees?</source>
        <translation>Concorde ?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Also known as</source>
        <translation>Également connu sous</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Amount in the list</source>
        <translation>Montant dans la liste</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Amounts are in {currency}, without its sign.</source>
        <translation>Les montants sont en {currency}, sans symbole monétaire.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Amounts in {currency}.</source>
        <translation>Montants en {currency}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation>Un compte inscrit pour un dédommagement ou un geste commercial particulier l’emporte sur le compte habituel.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an expense of your own, for remedies</source>
        <translation>un compte de charge à créer, pour les dédommagements</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an income of your own, for lapsed vouchers</source>
        <translation>un compte de produit à créer, pour les bons d’achat expirés</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and ends on</source>
        <translation>et se termine le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and its last ends on</source>
        <translation>et le dernier se termine le</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>And {n} more.</source>
        <translation>Et {n} de plus.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Angry</source>
        <translation>Colère</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Another customer sent you to us</source>
        <translation>Un autre client vous a recommandé notre commerce</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Answers: satisfied</source>
        <translation>Réponses : satisfaction</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Answers: would recommend</source>
        <translation>Réponses : recommandation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Apology</source>
        <translation>Excuses</translation>
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
        <translation>Comme proposé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Asked for the first time?</source>
        <translation>Première demande ?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>At stake</source>
        <translation>Montant en jeu</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance of the entry</source>
        <translation>Solde de l’écriture</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Billed in</source>
        <translation>Devise de facturation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against goods, at what they cost the shop.</source>
        <translation>Débit : dédommagements ou gestes commerciaux ; crédit : marchandises remises, au coût d’achat.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against money back.</source>
        <translation>Débit : dédommagements ou gestes commerciaux ; crédit : sommes remboursées.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against work, at what it cost the shop.</source>
        <translation>Débit : dédommagements ou gestes commerciaux ; crédit : travail fourni, au coût de revient.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as returns net and tax against money back gross. Where the tax is not known, the whole is booked gross and flagged.</source>
        <translation>Débit : retours (HT) et taxe ; crédit : sommes remboursées (TTC). Lorsque la taxe n’est pas connue, le tout est comptabilisé TTC et signalé.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Books as of</source>
        <translation>État des livres</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>Books as of {moment}, change no. {n}</source>
        <translation>État des livres : {moment}, modification n° {n}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Bought on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Brought in on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>By the list</source>
        <translation>Par la liste</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>By what other programs know you.</source>
        <translation>Ce qui permet à d’autres logiciels de vous reconnaître.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Calendar days from the day a complaint was opened to the day it was settled.</source>
        <translation>Jours calendaires de l’ouverture d’une réclamation à sa clôture.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Called back on</source>
        <translation>Rappelé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes by category</source>
        <translation>Causes par catégorie</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes by month</source>
        <translation>Causes par mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Causes of complaints</source>
        <translation>Causes des réclamations</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Change the terms</source>
        <translation>Changer les conditions</translation>
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
        <translation>Plan comptable</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Choices</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Choisissez dans la liste ou laissez la cellule vide.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Company</source>
        <translation>Entreprise</translation>
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
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Complaint ID</source>
        <translation>N° de réclamation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Complaint {id}</source>
        <translation>Réclamation {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Complaints and outcomes</source>
        <translation>Réclamations et issues</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Complaints by cause</source>
        <translation>Réclamations par cause</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints looked after</source>
        <translation>Réclamations suivies</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of a period</source>
        <translation>Réclamations d’une période</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Complaints of each cause by the month in which they were opened.</source>
        <translation>Réclamations de chaque cause selon le mois de leur ouverture.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of the period for which nobody wrote down any time. Those that were over before csdesk are not counted.</source>
        <translation>Réclamations de la période pour lesquelles personne n’a noté de temps. Celles qui étaient terminées avant csdesk ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints that were opened in the period. Those that had ended in another program before they came here are left out: nobody here looked after them.</source>
        <translation>Réclamations ouvertes pendant la période. Celles qui étaient déjà terminées dans un autre logiciel avant d’arriver ici sont laissées de côté : personne ici ne s’en est occupé.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints that were opened then and that this person looks after now.</source>
        <translation>Réclamations ouvertes pendant cette période et que cette personne suit maintenant.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints this person looks after, whose customer was told then that it was heard.</source>
        <translation>Réclamations suivies par cette personne, pour lesquelles le client a appris pendant cette période qu’il avait été entendu.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Complaints touched</source>
        <translation>Réclamations traitées</translation>
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
        <translation>Réclamations, achats, recommandation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Contact ID</source>
        <translation>N° de contact</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Contribution</source>
        <translation>Marge de contribution</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Contribution: customers, months</source>
        <translation>Marge de contribution : clients, mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Copied elsewhere</source>
        <translation>Copié ailleurs</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Cost an hour</source>
        <translation>Coût horaire</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Cost of one, average</source>
        <translation>Coût d’un cas, moyenne</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Cost of one, middle</source>
        <translation>Coût d’un cas, médiane</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Cost of serving you ÷ what your purchases leave</source>
        <translation>Coût de votre suivi ÷ ce que laissent vos achats</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Cover</source>
        <translation>Page de garde</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
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
        <location filename="../../csdesk/services/reports/letters.py"/>
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
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Customers are numbers here, and what was written about them is left out, as it was asked for.</source>
        <translation>Les clients apparaissent ici sous forme de numéros, et ce qui a été écrit à leur sujet est omis, comme demandé.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Customers you sent to us</source>
        <translation>Clients venus sur votre recommandation</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Cut text</source>
        <translation>Texte tronqué</translation>
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
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Delivered, as we know it</source>
        <translation>Fourni, à notre connaissance</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Document number</source>
        <translation>Numéro de pièce</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Documents charged to customers; goods that came back are no purchase.</source>
        <translation>Pièces facturées aux clients ; un retour n’est pas un achat.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Each line is rounded once to the smallest unit of the currency, halves upwards; totals add up rounded lines.</source>
        <translation>Chaque ligne est arrondie une fois à la plus petite unité monétaire, les demis vers le haut ; les totaux additionnent des lignes arrondies.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Ease (1-7)</source>
        <translation>Facilité (1-7)</translation>
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
        <translation>Temps passé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort + remedy + goodwill + other.</source>
        <translation>Temps passé + dédommagement + geste commercial + autres frais.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort and outlays</source>
        <translation>Temps passé et frais</translation>
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
        <translation>Temps passé : clients, entrées</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, complaints and the rest</source>
        <translation>Temps passé : entrées, réclamations et le reste</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, people and months</source>
        <translation>Temps passé : entrées, personnes et mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Empathize</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Empathizing</source>
        <translation>Compréhension</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Empty where nobody marked the letter as sent.</source>
        <translation>Vide si personne n’a marqué la lettre comme envoyée.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ended before csdesk</source>
        <translation>Terminée avant csdesk</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Entry</source>
        <translation>Écriture</translation>
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
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Every figure is explained in its notes. Which accounts are right is for you to decide.</source>
        <translation>Chaque chiffre est expliqué dans les notes. Le choix des comptes vous revient.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Everything about one customer</source>
        <translation>Tout sur un client</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Everything is as it was then.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/everything.py"/>
        <source>Everything of the shop</source>
        <translation>Tout le commerce</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Everything that is kept about you, from the first day on, whatever the period.</source>
        <translation>Tout ce qui est conservé à votre sujet, depuis le premier jour, quelle que soit la période.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Everything that was written down about your complaints, step by step.</source>
        <translation>Tout ce qui a été noté sur vos réclamations, étape par étape.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Explained</source>
        <translation>Expliquée</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Facts or feelings first</source>
        <translation>D’abord les faits ou le ressenti</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Feeling</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Figure</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Figure of a calendar month</source>
        <translation>Donnée d’un mois civil</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Figures for the accountant</source>
        <translation>Chiffres pour l’expert-comptable</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Final say</source>
        <translation>Réponse définitive</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>First purchase</source>
        <translation>Premier achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>First replies</source>
        <translation>Premières réponses</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>First reply by</source>
        <translation>Première réponse par</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>First reply on</source>
        <translation>Première réponse le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Follow-up due</source>
        <translation>Suivi à faire</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>For purchase</source>
        <translation>Pour l’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <translation>Du dépôt d’une réclamation au moment où nous avons dit au client que nous avions compris ; nuits et dimanches compris.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>From the program</source>
        <translation>Du logiciel</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Further costs of serving somebody. They are in the books by their own receipts.</source>
        <translation>Autres frais liés au suivi d’un client. Ils sont déjà comptabilisés par leurs propres pièces.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Further costs of serving somebody: postage, travel, parts.</source>
        <translation>Autres frais liés au suivi d’un client : affranchissement, déplacements, pièces détachées.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Given on</source>
        <translation>Accordé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given, at cost</source>
        <translation>Accordé, au coût de revient</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>gone</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Good and bad times</source>
        <translation>Bons et mauvais moments</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods given</source>
        <translation>Marchandises remises</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Goods that came back. They lower spend and margin on the day of the return.</source>
        <translation>Marchandises retournées. Elles réduisent le chiffre d’affaires et la marge au jour du retour.</translation>
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
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Goodwill and its account</source>
        <translation>Gestes commerciaux et leur compte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: complaints, goodwill</source>
        <translation>Gestes commerciaux : réclamations, gestes commerciaux</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: customers, goodwill</source>
        <translation>Gestes commerciaux : clients, gestes commerciaux</translation>
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
        <translation>TTC</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Half of the complaints that were opened in the period cost less, half cost more.</source>
        <translation>La moitié des réclamations ouvertes pendant la période a coûté moins, l’autre moitié davantage.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Has to be kept until</source>
        <translation>Doit être conservé jusqu’au</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>here are our figures from {first} to {last}, in the file “{file}”.</source>
        <translation>Voici nos chiffres du {first} au {last}, dans le fichier « {file} ».</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>here is everything that we keep about you, in the file “{file}”.</source>
        <translation>Voici tout ce que nous conservons à votre sujet, dans le fichier « {file} ».</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Hours until acknowledged</source>
        <translation>Heures jusqu’à la prise en compte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How it came in</source>
        <translation>Canal de réception</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How many choices</source>
        <translation>Combien de propositions</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many complaints somebody raised, when they bought first and last, and what they answered last are told as of now, whatever the period.</source>
        <translation>Le nombre de réclamations, le premier et le dernier achat ainsi que la dernière réponse reflètent l’état actuel, quelle que soit la période.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many different customers complained; one who complained twice counts once.</source>
        <translation>Nombre de clients différents ayant fait une réclamation ; qui en a fait deux compte une fois.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many of them were taken up again after they had been settled.</source>
        <translation>Combien d’entre elles ont été reprises après leur clôture.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many of these complaints are settled.</source>
        <translation>Combien de ces réclamations sont closes.</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>How the lists are written</source>
        <translation>Présentation des listes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How to reach you</source>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How we summed it up</source>
        <translation>Comment nous l’avons résumé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How you like to be treated</source>
        <translation>Vos préférences</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>If anything is unclear, please ask. Thank you.</source>
        <translation>Si quelque chose n’est pas clair, n’hésitez pas à demander. Merci.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In the eyes of the owner</source>
        <translation>Selon la direction</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In the eyes of whoever served you</source>
        <translation>Selon la personne qui vous a servi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In your eyes</source>
        <translation>De votre point de vue</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In your shoes</source>
        <translation>À votre place</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Information only. Wages are in the books already, and outlays stand there by their own receipts.</source>
        <translation>Pour information seulement. Les salaires sont déjà comptabilisés, et les frais le sont par leurs propres pièces.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Investing</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Is it affordable?</source>
        <translation>Est-ce dans nos moyens ?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>It is no set of accounts and no tax return: it holds nothing but what the shop wrote down in csdesk. How it is booked, your accountant decides.</source>
        <translation>Ce ne sont ni des comptes annuels ni une déclaration fiscale : on n’y trouve que ce que le commerce a noté dans csdesk. Votre expert-comptable décide de la comptabilisation.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Its first financial year begins on</source>
        <translation>Le premier exercice commence le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Its name there</source>
        <translation>Son intitulé là-bas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal and accounts</source>
        <translation>Journal et comptes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal: debit and credit</source>
        <translation>Journal : débit et crédit</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Kept on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Kept since</source>
        <translation>Conservé depuis</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Kind of change</source>
        <translation>Type de modification</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Kind of letter</source>
        <translation>Type de lettre</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Lapsed</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed, at cost</source>
        <translation>Expiré, au coût de revient</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Let down</source>
        <translation>Déception</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Letter ID</source>
        <translation>N° de lettre</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Letters and e-mails that were written in the period, word for word.</source>
        <translation>Lettres et courriels rédigés pendant la période, mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Letters and e-mails to you, word for word.</source>
        <translation>Lettres et courriels qui vous ont été adressés, mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Listened</source>
        <translation>Écoutée le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Lists that brought something about you.</source>
        <translation>Listes qui ont apporté quelque chose à votre sujet.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Made on</source>
        <translation>Pris le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Mail or phone</source>
        <translation>Courriel ou téléphone</translation>
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
        <translation>Marge − coût de service.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Margin: customers, months</source>
        <translation>Marge : clients, mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Marked as abuse</source>
        <translation>Marqué comme injurieux</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes given to a customer, each at the cost per hour of the person on that day.</source>
        <translation>Minutes consacrées à un client, chacune au coût horaire de la personne ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes given to customers, each at the cost of an hour on that day.</source>
        <translation>Minutes consacrées aux clients, chacune au coût horaire de ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes of each person by month. Wages are in the books already: nothing to book.</source>
        <translation>Minutes de chaque personne par mois. Les salaires sont déjà comptabilisés : rien à passer ici.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Minutes we took for you</source>
        <translation>Minutes que nous vous avons consacrées</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Minutes: entries, people and months</source>
        <translation>Minutes : entrées, personnes et mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Money paid back</source>
        <translation>Sommes remboursées</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months of the financial year: each begins on the day of the month on which the year begins. The first and the last go only as far as the period.</source>
        <translation>Mois de l’exercice : chacun commence le même jour du mois que l’exercice. Le premier et le dernier ne vont pas au-delà de la période.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Names of other customers, as those are somebody else’s data.</source>
        <translation>Les noms d’autres clients, car ce sont les données d’autrui.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>New terms</source>
        <translation>Nouvelles conditions</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>No category written down</source>
        <translation>Aucune catégorie notée</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>No cause written down</source>
        <translation>Aucune cause notée</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Nobody named</source>
        <translation>Personne non indiquée</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what an hour costs, so {cost} is assumed for new entries.</source>
        <translation>Personne n’a encore indiqué le coût d’une heure : {cost} est retenu par défaut pour les nouvelles entrées.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what margin is usual, so {share} of net sales is assumed where the cost of the goods is not known.</source>
        <translation>Personne n’a encore indiqué la marge habituelle : {share} des ventes nettes est retenu par défaut là où le coût de la marchandise n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet which tax prices include. Sales that came without their tax count in full.</source>
        <translation>Personne n’a encore indiqué quelle taxe est comprise dans les prix. Les ventes sans mention de taxe comptent pour leur montant entier.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>None owed</source>
        <translation>Aucun dû</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Not booked</source>
        <translation>Non comptabilisé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Not kept, said on</source>
        <translation>Non tenu, signalé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Not mapped yet: {accounts}. Write their codes on the sheet Accounts, or say them in the settings of csdesk.</source>
        <translation>Encore sans numéro : {accounts}. Inscrivez les numéros de compte sur la feuille « Comptes » ou indiquez-les dans les réglages de csdesk.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Not offered</source>
        <translation>Hors de notre offre</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Notes about the people of the shop, and drafts that were never finished.</source>
        <translation>Les remarques sur les personnes du commerce, et les brouillons jamais terminés.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Number elsewhere</source>
        <translation>Numéro externe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Of purchase</source>
        <translation>Achat d’origine</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Of the complaints that were opened in the period: what one of them cost in the period, on average. A few dear ones pull it up.</source>
        <translation>Ce qu’une des réclamations ouvertes pendant la période y a coûté en moyenne. Quelques cas très coûteux tirent ce chiffre vers le haut.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Of the period</source>
        <translation>De la période</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Often used</source>
        <translation>Souvent utilisé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One call, visit, message or letter a line.</source>
        <translation>Un appel, une visite, un message ou une lettre par ligne.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>One cause a line, dearest first.</source>
        <translation>Une cause par ligne, la plus coûteuse d’abord.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>One cause within a category a line, in the order of the shop’s list.</source>
        <translation>Une cause au sein d’une catégorie par ligne, dans l’ordre de la liste du commerce.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One complaint a line.</source>
        <translation>Une réclamation par ligne.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>One complaint a line: those of the period, and those that cost something in it.</source>
        <translation>Une réclamation par ligne : celles de la période, et celles qui y ont coûté quelque chose.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>One customer a line, with what they brought and what serving them cost.</source>
        <translation>Un client par ligne : ce qu’il a apporté et ce que son suivi a coûté.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>One letter or e-mail a line, word for word.</source>
        <translation>Une lettre ou un courriel par ligne, mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>One month of the financial year a line.</source>
        <translation>Un mois de l’exercice par ligne.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>One person a line, in the order of the settings: facts about work, no ranking.</source>
        <translation>Une personne par ligne, dans l’ordre des réglages : des faits sur le travail, pas un classement.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>One person in one month a line.</source>
        <translation>Une personne sur un mois par ligne.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One promise to you a line.</source>
        <translation>Un engagement envers vous par ligne.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One purchase or return a line.</source>
        <translation>Un achat ou un retour par ligne.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>One side</source>
        <translation>Un côté</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>One voucher a line: what it is worth to the customer, and what the shop owes for it at its cost until it is used or lapses.</source>
        <translation>Un bon d’achat par ligne : sa valeur pour le client, et ce que le commerce doit à ce titre, au coût de revient, jusqu’à ce qu’il soit utilisé ou expire.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Only kept, not used, since</source>
        <translation>Seulement conservé, non utilisé, depuis</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Open complaints</source>
        <translation>Réclamations ouvertes</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Opened</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Order</source>
        <translation>Commande</translation>
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
        <translation>Autres frais</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Other account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Other programs</source>
        <translation>Autres logiciels</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Other: customers, outlays</source>
        <translation>Autres frais : clients, frais</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Our final say</source>
        <translation>Notre réponse définitive</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Our reply</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Our side of it</source>
        <translation>Notre point de vue</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Outlay</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
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
        <translation>Dû à la fin</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Owed at the start</source>
        <translation>Dû au début</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_paper.py"/>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
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
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Part well</source>
        <translation>Se séparer en bons termes</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parted</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Parted from you</source>
        <translation>Relation commerciale terminée</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Parted on</source>
        <translation>Séparation le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly put right</source>
        <translation>En partie résolue</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parts</source>
        <translation>Pièces détachées</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Passed on</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Past the tipping point</source>
        <translation>Au-delà du point de bascule</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Pays by contract</source>
        <translation>Paiement par contrat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>People and their minutes</source>
        <translation>Personnes et leurs minutes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>People by month</source>
        <translation>Personnes par mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/asked.py"/>
        <source>Person {id}</source>
        <translation>Personne {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Photos and documents that are kept with your entry; ask us for a copy.</source>
        <translation>Photos et documents conservés avec votre fiche ; vous pouvez nous en demander une copie.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Please don’t</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Postage</source>
        <translation>Affranchissement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Postage, travel and parts that serving you took.</source>
        <translation>Affranchissement, déplacements et pièces détachées qu’a demandés votre suivi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Posted on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Promised for</source>
        <translation>Promis pour le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Promised, as we know it</source>
        <translation>Promis, à notre connaissance</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Promises</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises kept in time</source>
        <translation>Engagements tenus à temps</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises kept later</source>
        <translation>Engagements tenus plus tard</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises not kept</source>
        <translation>Engagements non tenus</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Promises of this person that were due then, by the day that the customer agreed to last: kept by then, kept later, not kept, or still open.</source>
        <translation>Engagements de cette personne arrivés à échéance pendant cette période, selon le dernier jour convenu avec le client : tenus à temps, tenus plus tard, non tenus ou encore en cours.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises still open</source>
        <translation>Engagements encore en cours</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Public reviews that we think are yours.</source>
        <translation>Avis publics qui, selon nous, sont de vous.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Purchase ID</source>
        <translation>N° d’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Purchases</source>
        <translation>Achats clients</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Purchases: customers, months</source>
        <translation>Achats clients : clients, mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Put away on</source>
        <translation>Archivé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Put right</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Question and answer</source>
        <translation>Question et réponse</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>R stands for a remedy, G for a goodwill, S for a return, V for a part of a voucher; the number is that of its line.</source>
        <translation>R désigne un dédommagement, G un geste commercial, S un retour, V une partie d’un bon d’achat ; le numéro est celui de sa ligne.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Rather not asked, on</source>
        <translation>Pas de question souhaitée, le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Read back to you on</source>
        <translation>Relu avec vous le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ready to settle</source>
        <translation>Prête à clore</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Redo</source>
        <translation>Travail refait</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Redress ID</source>
        <translation>N° de prestation</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Refund, goods kept</source>
        <translation>Remboursement, marchandise conservée</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Remedies</source>
        <translation>Dédommagements</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Remedies and goodwill</source>
        <translation>Dédommagement, geste commercial</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Remedies and their account</source>
        <translation>Dédommagements et leur compte</translation>
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
        <translation>Dédommagement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Remedy or goodwill</source>
        <translation>Dédommagement ou geste commercial</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Remedy owed</source>
        <translation>Dédommagement dû</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: complaints, remedies</source>
        <translation>Dédommagement : réclamations, dédommagements</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: customers, remedies</source>
        <translation>Dédommagement : clients, dédommagements</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Reopened</source>
        <translation>Rouvertes</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Repair, redo</source>
        <translation>Réparation, travail refait</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Replaced signs</source>
        <translation>Caractères remplacés</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Replacement</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Replacement, equal worth, gift</source>
        <translation>Remplacement, équivalent, cadeau</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Replied on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Return of purchase</source>
        <translation>Retour de l’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns with their tax, and their accounts</source>
        <translation>Retours avec leur taxe et leurs comptes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns, remedies, goodwill and vouchers as double entries. Your accountant decides.</source>
        <translation>Retours, dédommagements, gestes commerciaux et bons d’achat en partie double. Votre expert-comptable décide.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns: gross, and net with all tax</source>
        <translation>Retours : TTC et HT plus taxe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Returns: months, returns</source>
        <translation>Retours : mois, retours</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Review</source>
        <translation>Avis en ligne</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Reviews</source>
        <translation>Avis publics</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Rounding</source>
        <translation>Arrondis</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Sales that a list told only half of; they count once another brings the rest.</source>
        <translation>Ventes dont une liste n’a donné qu’une partie ; elles compteront quand une autre apportera le reste.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales that were undone as goods came back, without their tax.</source>
        <translation>Ventes annulées par un retour de marchandise, hors taxe.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sales without a customer’s name. They stand in one line, so that the totals are those of the shop.</source>
        <translation>Ventes sans nom de client. Elles sont réunies sur une ligne, afin que les totaux soient ceux de tout le commerce.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Satisfaction (1-5)</source>
        <translation>Satisfaction (1-5)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Satisfied, mean (1-5)</source>
        <translation>Satisfaction, moyenne (1-5)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Sent by</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
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
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost against margin, both of the period: within the aim of the shop, over it, or past the tipping point where more was given than they left. Whoever bought nothing yet is invested in.</source>
        <translation>Coût de service rapporté à la marge, sur la période : dans l’objectif du commerce, au-dessus, ou au-delà du point de bascule, où il a été donné plus que ce qui est resté. Les clients qui n’ont encore rien acheté sont un investissement.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Service cost by cause</source>
        <translation>Coût de service par cause</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Service cost by kind</source>
        <translation>Coût de service par nature</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost of the cause ÷ service cost of all causes.</source>
        <translation>Coût de service de la cause ÷ coût de service de toutes les causes.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Service cost per customer</source>
        <translation>Coût de service par client</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost ÷ margin; empty where there is no margin. At 100 % lies the tipping point.</source>
        <translation>Coût de service ÷ marge ; vide s’il n’y a pas de marge. Le point de bascule est à 100 %.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Service cost: customers, months</source>
        <translation>Coût de service : clients, mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Settled</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Settled by now</source>
        <translation>Closes à ce jour</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
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
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Share of all</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Shop</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Signs that can’t be printed are shown by a stand-in, in: {places}</source>
        <translation>Les caractères non imprimables sont remplacés par un caractère de substitution, dans : {places}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Small</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
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
        <translation>Chiffre d’affaires : clients, mois</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Taken back on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Taken down</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Taken up again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Tax estimated</source>
        <translation>Taxe estimée</translation>
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
        <translation>Taxe inconnue : comptabilisé TTC</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Tax of returns and its account</source>
        <translation>Taxe des retours et son compte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax of sales less that of returns. Sales that came without their tax are left out of it; where a usual tax is set, it was taken off their spend.</source>
        <translation>Taxe des ventes moins celle des retours. Les ventes sans mention de taxe n’y figurent pas ; si une taxe habituelle est définie, elle a été déduite de leur chiffre d’affaires.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Text</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Texts that end in … are longer than there is room for here; the list (CSV) holds them whole.</source>
        <translation>Les textes qui finissent par … sont abrégés ici ; la liste (CSV) les contient en entier.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Thank-yous on top of a remedy, at what they cost the shop.</source>
        <translation>Remerciements en plus d’un dédommagement, au coût de revient.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Thank-yous on top, kept apart from remedies.</source>
        <translation>Remerciements en plus, distincts des dédommagements.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The amount you asked for</source>
        <translation>Le montant que vous avez demandé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The entries of the journal are a suggestion. Which account they go to, and whether they are booked at all, your accountant decides.</source>
        <translation>Les écritures du journal sont une proposition. Votre expert-comptable décide des comptes et s’il y a lieu de les comptabiliser.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The financial year begins on</source>
        <translation>L’exercice commence le</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_chart.py"/>
        <source>The first {n} of {all}.</source>
        <translation>Les {n} premiers sur {all}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The last change of the shop that is in this file. The same facts always make the same file.</source>
        <translation>La dernière modification prise en compte dans ce fichier. Les mêmes faits donnent toujours le même fichier.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>Le dernier classeur de cette période date du {moment}. Ce qui en a été conservé est endommagé : aucune comparaison n’est possible.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The other side</source>
        <translation>L’autre côté</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The other side of vouchers that customers used in the shop.</source>
        <translation>La contrepartie des bons d’achat que les clients ont utilisés au magasin.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The part of the margin where the cost of the goods was not known, so that a usual margin stands in.</source>
        <translation>La partie de la marge pour laquelle le coût de la marchandise n’était pas connu et où la marge habituelle a été retenue.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>The tax of remedies and goodwill is not split off in the journal.</source>
        <translation>La taxe sur les dédommagements et gestes commerciaux n’est pas isolée dans le journal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The tax of sales that were undone, where it is known.</source>
        <translation>La taxe des ventes annulées, lorsqu’elle est connue.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} holds signs that no workbook can; each stands as �.</source>
        <translation>Le texte en {place} contient des caractères qu’aucun classeur n’accepte ; chacun est remplacé par �.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} was longer than a cell holds.</source>
        <translation>Le texte en {place} était plus long que ce que contient une cellule.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The way you chose</source>
        <translation>La solution que vous avez choisie</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Their words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/sheet.py"/>
        <source>There are none in this period.</source>
        <translation>Aucun élément pendant cette période.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>These are facts about work, to share it out well. Whoever gets the hard complaints has more minutes and fewer kind answers; nothing here says who works well. People stand in the order of the settings, never by a figure.</source>
        <translation>Ce sont des faits sur le travail, pour bien le répartir. Qui reçoit les réclamations difficiles a plus de minutes et moins de réponses aimables ; rien ici ne dit qui travaille bien. Les personnes suivent l’ordre des réglages, jamais celui d’un chiffre.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period has no earlier workbook that says anything else.</source>
        <translation>Aucun classeur antérieur de cette période ne dit autre chose.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Those that were opened in it, and older ones that cost something in it. What they cost is counted in the period only; how they stand is told as of now.</source>
        <translation>Celles qui y ont été ouvertes, et les plus anciennes qui y ont coûté quelque chose. Leur coût n’est compté que pour la période ; leur état est l’état actuel.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Time for you</source>
        <translation>Temps pour vous</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Time that we took for you.</source>
        <translation>Le temps que nous vous avons consacré.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Times moved</source>
        <translation>Nombre de reports</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Times reopened</source>
        <translation>Nombre de réouvertures</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>To be asked on</source>
        <translation>Question prévue le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>To be looked at again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>To the shop: please read this before you hand it over. What people wrote may name others.</source>
        <translation>Au commerce : merci de lire ceci avant de le remettre. Ce qui a été écrit peut nommer d’autres personnes.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/table.py"/>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Total</source>
        <translation>Total</translation>
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
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Travel</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>Utilisation d’un bon d’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used or lapsed before</source>
        <translation>Utilisé ou expiré avant</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used, at cost</source>
        <translation>Utilisé, au coût de revient</translation>
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
        <translation>N° de bon d’achat</translation>
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
        <translation>Bons d’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers given, as booked</source>
        <translation>Bons d’achat accordés, comme comptabilisés</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers lapsed</source>
        <translation>Bons d’achat expirés</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers owed</source>
        <translation>Bons d’achat dus</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers owed at the end</source>
        <translation>Bons d’achat dus à la fin</translation>
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
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Vouchers used</source>
        <translation>Bons d’achat utilisés</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers used and lapsed, as booked</source>
        <translation>Bons d’achat utilisés et expirés, comme comptabilisés</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Waiting sales</source>
        <translation>Ventes en attente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/lines.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Walk-in sales</source>
        <translation>Ventes au comptoir</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Was it promised?</source>
        <translation>Était-ce promis ?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Was it reasonable?</source>
        <translation>Était-ce raisonnable ?</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Way picked</source>
        <translation>Solution choisie</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Way to reach you first</source>
        <translation>Premier moyen de vous joindre</translation>
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
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>We said sorry</source>
        <translation>Nous nous sommes excusés</translation>
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
        <translation>Ce que vaut un dédommagement ou un geste commercial pour le client ; vide si personne ne l’a indiqué.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What came of the call</source>
        <translation>Ce que l’appel a donné</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What cost the shop nothing makes no entry.</source>
        <translation>Ce qui n’a rien coûté au commerce ne donne lieu à aucune écriture.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What customers brought in this period, what caring for them cost, and what was given to put things right, down to each line, with a journal that can be booked.</source>
        <translation>Ce que les clients ont apporté pendant cette période, ce que leur suivi a coûté et ce qui a été accordé en réparation, jusqu’à chaque ligne, avec un journal prêt à comptabiliser.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What customers said of these complaints when they were asked. A mean stands only where at least five answered: fewer say more about chance than about the work.</source>
        <translation>Ce que les clients ont dit de ces réclamations lorsqu’ils ont été interrogés. Une moyenne ne figure qu’à partir de cinq réponses : moins en disent plus sur le hasard que sur le travail.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What differs from the last workbook of the same period. A period that was marked as sent is what later ones are compared with, so nothing is rewritten silently.</source>
        <translation>Ce qui diffère du dernier classeur de la même période. S’il est marqué comme envoyé, les suivants lui sont comparés : rien n’est modifié en silence.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>What for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>What is in which list</source>
        <translation>Contenu de chaque liste</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What is kept about you</source>
        <translation>Ce qui est conservé à votre sujet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What is left out here, and why</source>
        <translation>Ce qui est omis ici, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>What it cost to put right what went wrong.</source>
        <translation>Ce qu’il en a coûté de réparer ce qui n’allait pas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What it did to you</source>
        <translation>Ce que cela vous a fait</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What it meant for them</source>
        <translation>Ce que cela a représenté</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What it meant for you</source>
        <translation>Ce que cela a représenté pour vous</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What purchases leave after the goods: spend less the cost of the goods.</source>
        <translation>Ce que laissent les achats une fois la marchandise payée : chiffre d’affaires moins coût d’achat de la marchandise.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>What put right what the shop broke, at what it cost the shop.</source>
        <translation>Ce qui a réparé les torts du commerce, au coût de revient.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What puts right what the shop broke, at what it cost the shop. Money back for goods that came back is not here: it lowers spend and margin on the day of the return.</source>
        <translation>Ce qui répare les torts du commerce, au coût de revient. L’argent rendu pour une marchandise retournée n’en fait pas partie : il réduit le chiffre d’affaires et la marge au jour du retour.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>What stands in this file</source>
        <translation>Contenu de ce fichier</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>What stands on each account in the journal. Your accountant decides on the codes.</source>
        <translation>Ce qui figure au journal sur chaque compte. Votre expert-comptable décide des numéros.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the customer stands to lose, as it was told when the complaint was taken down.</source>
        <translation>Ce que le client risque de perdre, tel qu’indiqué à l’enregistrement de la réclamation.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What the next person was told</source>
        <translation>Ce qui a été dit à la personne suivante</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the person wrote down, whoever looks after the complaint.</source>
        <translation>Ce que la personne a noté, quelle que soit celle qui suit la réclamation.</translation>
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
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What this is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What ties to what</source>
        <translation>Contrôles de concordance</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>What to call you</source>
        <translation>Comment nous adresser à vous</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was charged without tax, after discounts and returns.</source>
        <translation>Ce qui a été facturé hors taxe, après remises et retours.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What was corrected or taken away since it was written down.</source>
        <translation>Ce qui a été corrigé ou retiré depuis que cela a été noté.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What was decided on how to go on with you.</source>
        <translation>Ce qui a été décidé pour la suite de notre relation.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What was new</source>
        <translation>Ce qui était nouveau</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What was promised</source>
        <translation>Ce qui avait été promis</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What was promised to you</source>
        <translation>Ce qui vous avait été promis</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was written down in the period on complaints of this cause, also on those that were opened before it: effort + remedy + goodwill + other.</source>
        <translation>Ce qui a été noté pendant la période sur des réclamations de cette cause, y compris ouvertes avant : temps passé + dédommagement + geste commercial + autres frais.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What we answered</source>
        <translation>Ce que nous avons répondu</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What we said</source>
        <translation>Ce que nous avons dit</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What we work out about you</source>
        <translation>Ce que nous calculons à votre sujet</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What we wrote</source>
        <translation>Ce que nous avons écrit</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What went wrong</source>
        <translation>Ce qui s’est mal passé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What work, goods and redress cost the shop, its margin and its accounts, as those are its own books and tell what somebody earns.</source>
        <translation>Ce que le travail, la marchandise et les dédommagements coûtent au commerce, sa marge et ses comptes, car ce sont ses propres livres et ils révéleraient ce que quelqu’un gagne.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What would put it right</source>
        <translation>Ce qui remettrait les choses en ordre</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you added</source>
        <translation>Ce que vous avez ajouté</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you answered</source>
        <translation>Ce que vous avez répondu</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What you are called there</source>
        <translation>Votre nom là-bas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you asked for instead</source>
        <translation>Ce que vous avez demandé à la place</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you bought for vouchers, or what can’t be used any more.</source>
        <translation>Ce que vous avez acheté avec des bons d’achat, ou ce qui ne peut plus être utilisé.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you expected</source>
        <translation>Ce que vous attendiez</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you sought</source>
        <translation>Ce que vous souhaitiez</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What you spent, without tax</source>
        <translation>Ce que vous avez dépensé, hors taxe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you were asked, and what you answered.</source>
        <translation>Ce qui vous a été demandé, et ce que vous avez répondu.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you were given to put things right, and thank-yous on top.</source>
        <translation>Ce que vous avez reçu en réparation, et les remerciements en plus.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you wrote</source>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Where it came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Where money that customers got back came from: bank, till.</source>
        <translation>D’où vient l’argent rendu aux clients : banque, caisse.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Where that stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Where they stand</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Which promise was broken</source>
        <translation>Quel engagement n’a pas été tenu</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Why it has to be kept</source>
        <translation>Pourquoi il faut le conserver</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Why it is only kept</source>
        <translation>Pourquoi c’est seulement conservé</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it turned out otherwise</source>
        <translation>Pourquoi il en a été autrement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it was not read back</source>
        <translation>Pourquoi il n’y a pas eu de relecture</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Why it was taken back</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it was taken up again</source>
        <translation>Pourquoi elle a été rouverte</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why more or less than usual</source>
        <translation>Pourquoi plus ou moins que d’habitude</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Why reopened</source>
        <translation>Motif de réouverture</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why so few ways were offered</source>
        <translation>Pourquoi si peu de solutions ont été proposées</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>With</source>
        <translation>Avec</translation>
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
        <translation>Sans coût</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work given</source>
        <translation>Travail fourni</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work that was given as a repair or done again, at cost.</source>
        <translation>Travail fourni pour une réparation ou refait, au coût de revient.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Worth of remedies and goodwill</source>
        <translation>Valeur des dédommagements et gestes commerciaux</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Worth of the voucher</source>
        <translation>Valeur du bon d’achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Worth to the customer</source>
        <translation>Valeur pour le client</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Worth to you</source>
        <translation>Valeur pour vous</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Would recommend (0-10)</source>
        <translation>Recommandation (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Would recommend, mean (0-10)</source>
        <translation>Recommandation, moyenne (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Written by</source>
        <translation>Rédigé par</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Written down</source>
        <translation>Noté</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Written on</source>
        <translation>Rédigé le</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You had to tell it again</source>
        <translation>Vous avez dû le raconter à nouveau</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You waited (minutes)</source>
        <translation>Votre attente (minutes)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Your accountant decides</source>
        <translation>Votre expert-comptable décide</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Your entry</source>
        <translation>Votre fiche</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Your language</source>
        <translation>Votre langue</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Your purchases</source>
        <translation>Vos achats</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column} : {total} au total</translation>
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
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {words}</source>
        <translation>{label} : {words}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} complaint has no minutes written down, so the real cost of service is higher.</source>
        <translation>Aucune minute n’est notée pour {n} réclamation : le coût de service réel est donc plus élevé.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} complaints have no minutes written down, so the real cost of service is higher.</source>
        <translation>Aucune minute n’est notée pour {n} réclamations : le coût de service réel est donc plus élevé.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customer without sales or service in the period is not listed.</source>
        <translation>{n} client sans achat ni suivi pendant la période ne figure pas dans la liste.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customers without sales or service in the period are not listed.</source>
        <translation>{n} clients sans achat ni suivi pendant la période ne figurent pas dans la liste.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} line cost nothing or moved nothing, so it is not in the journal.</source>
        <translation>{n} ligne n’a rien coûté ou n’a rien modifié : elle ne figure pas au journal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} lines cost nothing or moved nothing, so they are not in the journal.</source>
        <translation>{n} lignes n’ont rien coûté ou n’ont rien modifié : elles ne figurent pas au journal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} return came without its tax and is booked with the tax in it.</source>
        <translation>{n} retour ne mentionnait pas sa taxe et est comptabilisé TTC.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} returns came without their tax and are booked with the tax in them.</source>
        <translation>{n} retours ne mentionnaient pas leur taxe et sont comptabilisés TTC.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sale came without its tax; the usual tax was taken off, where one is set.</source>
        <translation>{n} vente ne mentionnait pas sa taxe ; la taxe habituelle a été déduite, si elle est définie.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sales came without their tax; the usual tax was taken off, where one is set.</source>
        <translation>{n} ventes ne mentionnaient pas leur taxe ; la taxe habituelle a été déduite, si elle est définie.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>{shop}: figures from {first} to {last}</source>
        <translation>{shop} : chiffres du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>{shop}: what we keep about you</source>
        <translation>{shop} : ce que nous conservons à votre sujet</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>{title}, continued</source>
        <translation>{title}, suite</translation>
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
