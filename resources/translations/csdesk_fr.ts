<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Une réclamation</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/complaints.py"/>
        <source>A complaint needs a few words as its title.</source>
        <translation type="unfinished"></translation>
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
        <translation>Une lettre ne peut pas être vide.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation>Une dette au coût de revient jusqu’à ce que le bon soit utilisé ou expire ; sa valeur faciale figure à côté. En cas d’utilisation en plusieurs fois, les parts du coût sont arrondies de façon que leur somme soit exacte.</translation>
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
        <translation>Une partie de la marge est estimée ; la colonne « Marge estimée » indique où.</translation>
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
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/screen_lock.py"/>
        <source>A PIN has at least {shortest_pin} digits or letters.</source>
        <translation type="unfinished"></translation>
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
        <translation>Un texte qui commence par =, +, - ou @ est précédé d’une apostrophe, afin qu’aucun logiciel ne le prenne pour une formule.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A thank-you on top of a remedy, at what it cost the shop.</source>
        <translation>Un remerciement en plus d’un dédommagement, au coût de revient.</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <location filename="../../csdesk/domain/books.py"/>
        <source>An account is one short line of up to {longest_code} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation>Un compte inscrit pour un dédommagement ou un geste commercial particulier l’emporte sur le compte habituel.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>An entry of a list needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an expense of your own, for remedies</source>
        <translation>un compte de charge à créer, pour les dédommagements</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>An hour costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an income of your own, for lapsed vouchers</source>
        <translation>un compte de produit à créer, pour les bons d’achat expirés</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>An outlay costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
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
        <translation>Un autre client vous a recommandé notre commerce</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../csdesk/domain/reports/booking.py"/>
        <source>Booking programs keep two decimals, and {currency} has three. Hand over the workbook instead.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/backup_state.py"/>
        <source>Both copies would lie in one folder. Choose another for the second place.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Cancelled on</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/partings.py"/>
        <source>Choose a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Choisissez dans la liste ou laissez la cellule vide.</translation>
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
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Cost of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Country</source>
        <translation>Pays</translation>
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
        <location filename="../../csdesk/store/turns.py"/>
        <source>csdesk is still writing something else. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Date</source>
        <translation>Date</translation>
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
        <location filename="../../csdesk/services/agreements.py"/>
        <source>Decide the remedy first; goodwill comes on top of it.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Email</source>
        <translation>Courriel</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Given back</source>
        <translation>Rendu</translation>
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
        <translation>Marchandises remises</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/purchases.py"/>
        <source>Goods of it came back. Take those away first.</source>
        <translation type="unfinished"></translation>
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
        <translation>Canal de réception</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>How it ended</source>
        <translation>Issue</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>How they reached you</source>
        <translation type="unfinished"></translation>
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
        <translation>Investissement</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Is it affordable?</source>
        <translation>Est-ce dans nos moyens ?</translation>
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
        <translation>Ce ne sont ni des comptes annuels ni une déclaration fiscale : on n’y trouve que ce que le commerce a noté dans csdesk. Votre expert-comptable décide de la comptabilisation.</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Kind of complaint</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>Later margin counts for 90, 180 or 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Left after the goods</source>
        <translation>Reste après marchandise</translation>
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
        <location filename="../../csdesk/services/efforts.py"/>
        <source>Minutes lie between 0 and the length of a day.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/undo.py"/>
        <source>More was done since then that builds on it, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../csdesk/store/backup_folder.py"/>
        <source>No backup could be written in {folder}. {kept}</source>
        <translation type="unfinished"></translation>
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
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>One of the scores is off its scale.</source>
        <translation type="unfinished"></translation>
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
        <translation>Réclamations ouvertes</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Opened</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Paid for this row</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/reports/exporting.py"/>
        <source>PDF needs the window: open csdesk, choose Reports and print there.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Posted on</source>
        <translation>Publié le</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Region</source>
        <translation type="unfinished"></translation>
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
        <translation>Dites en quelques mots ce qui a changé.</translation>
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
        <translation>Dites en quelques mots pourquoi vous l’annulez.</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
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
        <translation>Risque de blessure</translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Status</source>
        <translation>Statut</translation>
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
        <location filename="../../csdesk/services/gates.py"/>
        <source>Still missing: {missing_told}.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Tax of this row</source>
        <translation type="unfinished"></translation>
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
        <translation>Le montant que vous avez demandé</translation>
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
        <translation>Les écritures du journal sont une proposition. Votre expert-comptable décide des comptes et s’il y a lieu de les comptabiliser.</translation>
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
        <translation>L’exercice commence le</translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>The first line of {name} holds values and no headings, so nothing says who bought what. Put headings above the columns, or export the list with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_chart.py"/>
        <source>The first {n} of {all}.</source>
        <translation>Les {n} premiers sur {all}.</translation>
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
        <translation>La dernière modification prise en compte dans ce fichier. Les mêmes faits donnent toujours le même fichier.</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>The last save in {name} was cut off, and where nothing can be written that can’t be put right. Copy it together with {name}-journal to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>Le dernier classeur de cette période date du {moment}. Ce qui en a été conservé est endommagé : aucune comparaison n’est possible.</translation>
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
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
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
        <translation>La solution que vous avez choisie</translation>
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
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>There are amounts in this shop already, so its currency stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/letters.py"/>
        <source>There are no words in this letter yet.</source>
        <translation>Cette lettre n’a pas encore de texte.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/sheet.py"/>
        <source>There are none in this period.</source>
        <translation>Aucun élément pendant cette période.</translation>
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
        <translation>Ce sont des faits sur le travail, pour bien le répartir. Qui reçoit les réclamations difficiles a plus de minutes et moins de réponses aimables ; rien ici ne dit qui travaille bien. Les personnes suivent l’ordre des réglages, jamais celui d’un chiffre.</translation>
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
        <translation>Cette copie est endommagée.</translation>
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
        <translation>Aucun classeur antérieur de cette période ne dit autre chose.</translation>
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
        <translation>Ce commerce a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>This was answered or declined already.</source>
        <translation>Déjà répondu ou décliné.</translation>
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
        <location filename="../../csdesk/services/taking_down.py"/>
        <source>Two customers bear this name. Pick the one you mean from the list.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Usual currency</source>
        <translation>Devise habituelle</translation>
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
        <location filename="../../csdesk/services/screen_lock.py"/>
        <source>Wait a moment before the next try.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/store/connecting.py"/>
        <source>What a passphrase needs (SQLCipher) is missing in this csdesk. Install csdesk anew.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/agreements.py"/>
        <location filename="../../csdesk/services/quick_redress.py"/>
        <source>What is given costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/domain/contact.py"/>
        <source>What it took out of you lies between 0 and 3.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../csdesk/services/agreements.py"/>
        <source>What they ask for instead is worth something, or nothing.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>What was bought</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Without tax</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../ui/imports/import_words.py"/>
        <source>Would recommend, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Would recommend, mean (0-10)</source>
        <translation>Recommandation, moyenne (0-10)</translation>
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
        <translation>Notez ce qui change désormais.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>Write down what they must know, so nobody asks again.</source>
        <translation>Notez ce qu’il faut savoir, pour que personne ne redemande.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/complaints.py"/>
        <source>Write down what they said, in their words.</source>
        <translation>Notez ce qui a été dit, dans ses mots.</translation>
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
        <translation>Notez ce que vous dites au client, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/improvements.py"/>
        <source>Write it down on the day it begins, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>Write them a few warm words first.</source>
        <translation>Écrivez d’abord quelques mots chaleureux.</translation>
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
        <location filename="../../csdesk/delimited/xero.py"/>
        <source>Xero takes {most_lines} lines at a time, and these are {lines}. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>You are thinking about this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You had to tell it again</source>
        <translation>Vous avez dû le raconter à nouveau</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>You parted from them. Take that back first.</source>
        <translation>Vous vous êtes séparés. Annulez d’abord cette séparation.</translation>
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
        <translation>Votre attente (minutes)</translation>
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
        <translation>{column} : {total} au total</translation>
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
        <translation>{shop} : chiffres du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>{shop}: what we keep about you</source>
        <translation>{shop} : ce que nous conservons à votre sujet</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/complaint.py"/>
        <source>{step_words} comes first; this complaint is not that far yet.</source>
        <translation type="unfinished"></translation>
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
        <translation> n’a rien acheté depuis {month}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source> You last spoke {ago}.</source>
        <translation> Dernier échange : {ago}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>({n} more like it)</source>
        <translation>({n} autres du même genre)</translation>
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
        <translation>0  non</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>0 if none</source>
        <translation>0 si aucune</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>0 is no agreement at all, 1 or −1 full agreement, among complaints of the same kind. Each bar is the range that fits what is written down.</source>
        <translation>0 : aucun lien, 1 ou −1 : lien total, parmi des réclamations du même genre. Chaque barre est la fourchette compatible avec ce qui est noté.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>0 no</source>
        <translation>0 non</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>0 no, 10 gladly</source>
        <translation>0 non, 10 volontiers</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>0 to 6</source>
        <translation>0 à 6</translation>
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
        <translation>1  pas du tout</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>1 comes back for 1</source>
        <translation>1 revient pour 1</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/customers/merge_sides.py"/>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/insight/ages_chart.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 complaint</source>
        <translation>1 réclamation</translation>
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
        <translation>1 client</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 day since</source>
        <translation>1 jour depuis</translation>
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
        <translation>1 heure</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>1 month with fewer than five answers is left open.</source>
        <translation>1 mois avec moins de cinq réponses est laissé vide.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>1 not at all</source>
        <translation>1 pas du tout</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>1 not at all, 5 very</source>
        <translation>1 pas du tout, 5 tout à fait</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>1 person or business</source>
        <translation>1 personne ou entreprise</translation>
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
        <translation>1 achat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>1 sheet</source>
        <translation>1 feuille</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>1 text holds signs that can’t be shown, in {place}.</source>
        <translation>1 texte contient des caractères impossibles à afficher, dans {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>1 text was too long and is cut, in {place}.</source>
        <translation>1 texte était trop long et est tronqué, dans {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>1 to keep</source>
        <translation>1 à tenir</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>1 used up or lapsed</source>
        <translation>1 utilisé ou expiré</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>1 very hard</source>
        <translation>1 très difficile</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>1 very hard, 7 very easy</source>
        <translation>1 très difficile, 7 très facile</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 week ago</source>
        <translation>Il y a 1 semaine</translation>
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
        <translation>10  volontiers</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>10 gladly</source>
        <translation>10 volontiers</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>100 % tipping point</source>
        <translation>point de bascule 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>12 Mill Lane</source>
        <translation>12 rue du Moulin</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>18:00</source>
        <translation>18:00</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>30 is assumed</source>
        <translation>30 par défaut</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>40 is assumed</source>
        <translation>40 par défaut</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>5  very</source>
        <translation>5  tout à fait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>5 very</source>
        <translation>5 tout à fait</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>7  easy</source>
        <translation>7  facile</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>7 and 8</source>
        <translation>7 et 8</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>7 days to think it over</source>
        <translation>7 jours pour y réfléchir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>7 very easy</source>
        <translation>7 très facile</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>9 and 10</source>
        <translation>9 et 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. 90 days after: {after}.</source>
        <translation>90 jours avant : {before}. 90 jours après : {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. Begun today: {after}.</source>
        <translation>90 jours avant : {before}. Commencé aujourd’hui : {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. {n} days since, so far: {after}.</source>
        <translation>90 jours avant : {before}. Depuis {n} jours, à ce stade : {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>95 % range</source>
        <translation>Fourchette à 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>: the last word, meant kindly.</source>
        <translation> : le dernier mot, dit avec bienveillance.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>A backup, or a file kept beside the shop, is not under its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>A bar is the middle half of what similar complaints got, its mark the middle. Unusual means: worth asking why, never wrong by itself.</source>
        <translation>Une barre est la moitié centrale de ce qu’ont reçu les réclamations semblables, son repère la médiane. Inhabituel veut dire : demander pourquoi, jamais une faute en soi.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>A bike shop with 48 customers. It never touches yours.</source>
        <translation>Un magasin de vélos avec 48 clients. Il ne touche jamais au vôtre.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a call-back</source>
        <translation>un rappel</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>a choice</source>
        <translation>un choix</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>A complaint counts once</source>
        <translation>Une réclamation compte si</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a complaint you wrote down</source>
        <translation>une réclamation que vous avez notée</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a contact marked as read</source>
        <translation>un contact marqué comme lu</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a contact you wrote down</source>
        <translation>un contact que vous avez noté</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>A copy from elsewhere</source>
        <translation>Une copie d’ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>A copy goes to the second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>A copy in another spot saves you if the first is lost</source>
        <translation>Une copie ailleurs vous sauve si la première est perdue</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>A copy in another spot saves you if this laptop is lost</source>
        <translation>Une copie ailleurs vous sauve si cet ordinateur est perdu</translation>
    </message>
    <message>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>A copy is being made.</source>
        <translation>Une copie est en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>A copy is saved</source>
        <translation>Une copie est enregistrée</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>A copy of your shop could not be made</source>
        <translation>Une copie de votre commerce n’a pas pu être faite</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>A copy on a stick or another disk saves you if this laptop is lost.</source>
        <translation>Une copie sur une clé ou un autre disque vous sauve si cet ordinateur est perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>A copy was brought back. Is everything there that you need?</source>
        <translation>Une copie a été restaurée. Y trouvez-vous tout ce qu’il vous faut ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>A copy was made and checked</source>
        <translation>Une copie a été faite et vérifiée</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>A customer stands here with the first sale or minute.</source>
        <translation>Un client figure ici dès la première vente ou minute.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>A customer who was erased since is still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>A customer, if you know</source>
        <translation>Un client, si vous le savez</translation>
    </message>
    <message>
        <location filename="../../ui/sitting.py"/>
        <source>A demo. Leaves no trace</source>
        <translation>Démonstration. Ne laisse aucune trace</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>A fault of csdesk</source>
        <translation>Un défaut de csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>A file from elsewhere…</source>
        <translation>Un fichier d’ailleurs…</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A financial year is over</source>
        <translation>Un exercice est terminé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>A free tune-up, always the same</source>
        <translation>Une révision gratuite, toujours la même</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A good one.</source>
        <translation>Elle est bonne.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>A goodbye</source>
        <translation>Un au revoir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>A half day counts as a half.</source>
        <translation>Un mi-temps compte pour une moitié.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>A laptop is lost, or somebody read what they should not.</source>
        <translation>Un ordinateur est perdu, ou quelqu’un a lu ce qu’il n’aurait pas dû.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>A larger remedy than usual. Why?</source>
        <translation>Un dédommagement plus élevé que d’habitude. Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>A law or a dispute needs them</source>
        <translation>Une loi ou un litige les exige</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>A letter leaves open what, when or who.</source>
        <translation>Une lettre laisse ouvert quoi, quand ou qui.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter marked as sent</source>
        <translation>une lettre marquée comme envoyée</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter of goodbye</source>
        <translation>une lettre d’au revoir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>A line each, if there is one. None of them is needed to settle it.</source>
        <translation>Une ligne pour chacun, s’il y en a une. Aucune n’est nécessaire pour clore.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>A list from your till or shop, as it comes.</source>
        <translation>Une liste de votre caisse ou de votre boutique, telle quelle.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a list you brought in</source>
        <translation>une liste importée</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A lost passphrase is truly lost. There is no back door: without it nobody can open the shop or its copies, neither you nor the makers of csdesk. The old file is overwritten once the new one is proven, as far as the disk allows: an SSD may keep old blocks for a while.</source>
        <translation>Une phrase de passe perdue est vraiment perdue. Il n’y a pas de porte dérobée : sans elle, personne ne peut ouvrir le commerce ni ses copies, ni vous ni les auteurs de csdesk. L’ancien fichier est écrasé une fois le nouveau vérifié, autant que le disque le permet : un SSD peut garder d’anciens blocs un certain temps.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>A made-up bike shop with 48 customers. Leaves no trace.</source>
        <translation>Un magasin de vélos inventé avec 48 clients. Ne laisse aucune trace.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>A made-up bike shop. It never touches yours, and leaves no trace.</source>
        <translation>Un magasin de vélos inventé. Il ne touche jamais au vôtre et ne laisse aucune trace.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>A made-up shop</source>
        <translation>Un commerce inventé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>A minute of care</source>
        <translation>Une minute de suivi</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A month of the books is over</source>
        <translation>Un mois des livres est terminé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>A name and their words are enough to begin.</source>
        <translation>Un nom et ses mots suffisent pour commencer.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>A name and their words are enough. The rest comes after.</source>
        <translation>Un nom et ses mots suffisent. Le reste vient après.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>A name is enough. The rest can come later.</source>
        <translation>Un nom suffit. Le reste peut venir plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a new customer</source>
        <translation>un nouveau client</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a new day for a promise</source>
        <translation>un nouveau jour pour un engagement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A number is needed here.</source>
        <translation>Il faut un nombre ici.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A number, such as 2 or 2.5.</source>
        <translation>Un nombre, par exemple 2 ou 2,5.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Une phrase de passe a au moins 8 caractères.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A person of the shop</source>
        <translation>Une personne du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>A PIN has at least 4 digits or letters.</source>
        <translation>Un code PIN a au moins 4 chiffres ou lettres.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>A PIN hides the screen; it does not encrypt the shop. Whoever may sign in to this account of the computer can take it away: close csdesk, open a terminal, and run “csdesk forget-pin”. Nothing else changes, and you can choose a new one.</source>
        <translation>Un code PIN cache l’écran ; il ne chiffre pas le commerce. Qui peut se connecter à ce compte de l’ordinateur peut le retirer : fermez csdesk, ouvrez un terminal et lancez « csdesk forget-pin ». Rien d’autre ne change, et vous pourrez en choisir un nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>A promise does not say who.</source>
        <translation>Un engagement ne dit pas qui.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>A promise is due at {time}.</source>
        <translation>Un engagement est à tenir à {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>A promise is due today.</source>
        <translation>Un engagement est à tenir aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a promise marked as kept</source>
        <translation>un engagement marqué comme tenu</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a promise marked as not kept</source>
        <translation>un engagement marqué comme non tenu</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>A public review</source>
        <translation>Un avis public</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a purchase</source>
        <translation>un achat</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A quarter of the books is over</source>
        <translation>Un trimestre des livres est terminé</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a quick remedy</source>
        <translation>un dédommagement rapide</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A remedy</source>
        <translation>Un dédommagement</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>A reply</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a report marked as not sent after all</source>
        <translation>un rapport finalement marqué comme non envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a report marked as sent</source>
        <translation>un rapport marqué comme envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a return</source>
        <translation>un retour</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>A review</source>
        <translation>Un avis</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a review marked as settled</source>
        <translation>un avis marqué comme réglé</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a review you wrote down</source>
        <translation>un avis que vous avez noté</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <source>A sale without a number</source>
        <translation>Une vente sans numéro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>A second person rides it</source>
        <translation>Une deuxième personne l’essaie sur route</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>A second time would make me doubt us too.</source>
        <translation>Une deuxième fois, moi aussi, je douterais de nous.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a setting</source>
        <translation>un réglage</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>A share from 0 to 100, such as 20 or 7.5.</source>
        <translation>Une part de 0 à 100, par exemple 20 ou 7,5.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A share from 0 to 100, such as 25.</source>
        <translation>Une part de 0 à 100, par exemple 25.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>A share from 0 to 100, such as 38.</source>
        <translation>Une part de 0 à 100, par exemple 38.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>A small remedy. Why?</source>
        <translation>Un petit dédommagement. Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a template as it was at first</source>
        <translation>le retour d’un modèle à son texte d’origine</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>a thank-you, kept apart</source>
        <translation>un remerciement, à part</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>A verdict is taken at {first} complaints and stays as it was taken, so that looking often changes nothing.</source>
        <translation>Un verdict est rendu à {first} réclamations et reste tel quel, si bien que regarder souvent ne change rien.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a voucher marked as lapsed</source>
        <translation>un bon d’achat marqué comme expiré</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a voucher marked as used</source>
        <translation>un bon d’achat marqué comme utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A way to reach somebody</source>
        <translation>Un moyen de joindre quelqu’un</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a week to think about parting</source>
        <translation>une semaine pour réfléchir à la séparation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>A week to think it over. Nothing is sent.</source>
        <translation>Une semaine pour y réfléchir. Rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A whole number, such as 24.</source>
        <translation>Un nombre entier, par exemple 24.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>A year</source>
        <translation>Un an</translation>
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
        <translation>Une année comme celle-ci</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>A ZIP with a workbook to read, the same for a program, and their photos and documents. Look through it first: what people wrote may name others.</source>
        <translation>Un ZIP avec un classeur à lire, le même pour un programme, ainsi que ses photos et documents. Parcourez-le d’abord : ce qui a été écrit peut nommer d’autres personnes.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>AB1 2CD Millbrook</source>
        <translation>44000 Nantes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>About</source>
        <comment>the program</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>About a complaint</source>
        <translation>Au sujet d’une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>About an order</source>
        <translation>Au sujet d’une commande</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>About how long did it take?</source>
        <translation>Combien de temps, environ ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>About how many minutes?</source>
        <translation>Combien de minutes, environ ?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>about {n} minutes left</source>
        <translation>encore environ {n} minutes</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>About {n} of your {things} could not be read.</source>
        <translation>Environ {n} de vos {things} : lecture impossible.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>About {n} of your {things}, numbers {first} to {last}, could not be read.</source>
        <translation>Environ {n} de vos {things}, numéros {first} à {last} : lecture impossible.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>about {n} seconds left</source>
        <translation>encore environ {n} secondes</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>about {n} stays</source>
        <translation>reste environ {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Above it</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>above the limit</source>
        <translation>au-delà de la limite</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Abusive</source>
        <translation>Propos injurieux</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Accounts that you chose yourself were left as they are.</source>
        <translation>Les comptes que vous avez choisis vous-même sont restés tels quels.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Act steps</source>
        <translation>étapes Agir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/settings/listed.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Add 15</source>
        <translation>Ajouter 15</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/pages.py"/>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Add a photo or PDF</source>
        <translation>Ajouter une photo ou un PDF</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Add a place</source>
        <translation>Ajouter un emplacement</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add a purchase</source>
        <translation>Ajouter un achat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add a purchase of {name}</source>
        <translation>Ajouter un achat : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Add a remedy</source>
        <translation>Ajouter un dédommagement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Add a thank-you</source>
        <translation>Ajouter un remerciement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add an outlay</source>
        <translation>Ajouter des frais</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add an outlay for {name}</source>
        <translation>Ajouter des frais pour {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>add as a new customer</source>
        <translation>ajouter comme nouveau client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add minutes</source>
        <translation>Ajouter des minutes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add minutes for {name}</source>
        <translation>Ajouter des minutes pour {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add one customer</source>
        <translation>Ajouter un seul client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add outlay</source>
        <translation>Ajouter les frais</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add purchase</source>
        <translation>Ajouter l’achat</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Add what they bought on their page.</source>
        <translation>Ajoutez ses achats sur sa page.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add {n}</source>
        <translation>Ajouter {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Added later</source>
        <translation>Ajouté plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Added up</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>Added up from what is written down in this shop; nothing is assumed.</source>
        <translation>Additionné à partir de ce qui est noté dans ce commerce ; rien n’est retenu par défaut.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Added up from what is written down.</source>
        <translation>Additionné à partir de ce qui est noté.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Adding up</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Adding up what is written down…</source>
        <translation>Addition de ce qui est noté…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Address, phone and mail as they stand on letters.</source>
        <translation>Adresse, téléphone et courriel tels qu’ils figurent sur les lettres.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>After a complaint, when Insight asks whether care pays back. Each has looks of its own, and those that were taken stay.</source>
        <translation>Après une réclamation, quand Analyse demande si le suivi est rentable. Chaque durée a ses propres points d’étape, et ceux déjà faits restent.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>after a copy was brought back</source>
        <translation>après la restauration d’une copie</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>After light care of {care} on average came {later} of margin, after heavy care of {more_care} came {more_later}. {n} complaints, looked at on {day}.</source>
        <translation>Après un suivi léger de {care} en moyenne sont venus {later} de marge, après un suivi intensif de {more_care} sont venus {more_later}. {n} réclamations, point d’étape du {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>After these, your day is clear.</source>
        <translation>Après cela, votre journée est libre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>After {n} minutes</source>
        <translation>Après {n} minutes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>After {time}</source>
        <translation>Après {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Afterwards</source>
        <translation>Après coup</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Against the time before</source>
        <translation>Par rapport à la période d’avant</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Against what?</source>
        <translation>Contre quoi ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Aggressive</source>
        <translation>Agressivité</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Agreed, and promised</source>
        <translation>Convenu et promis</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Agreement with spend</source>
        <translation>Lien avec le chiffre d’affaires</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>aim {share}</source>
        <translation>objectif {share}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Aim: {aim}</source>
        <translation>Objectif : {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Aim: {aim} open</source>
        <translation>Objectif : {aim} d’ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>All accounts are yours or of this chart already.</source>
        <translation>Tous les comptes sont déjà les vôtres ou ceux de ce plan.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>All are somebody else</source>
        <translation>Tous sont d’autres personnes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>All are the same</source>
        <translation>Tous sont les mêmes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All complaints</source>
        <translation>Toutes les réclamations</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All grave ones</source>
        <translation>Toutes les graves</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>All of both stands in one place</source>
        <translation>Tout est réuni au même endroit</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>All of it is in your shop already.</source>
        <translation>Tout est déjà dans votre commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>All of it, for the accountant</source>
        <translation>Tout, pour l’expert-comptable</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>All on {day}.</source>
        <translation>Tout le {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>all open promises, each with who and when</source>
        <translation>tous les engagements en cours, chacun avec qui et quand</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All serious ones</source>
        <translation>Toutes les sérieuses</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All small ones</source>
        <translation>Toutes les mineures</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>All that is known, for them</source>
        <translation>Tout ce qui est connu, pour lui</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>all that is set aside</source>
        <translation>tout ce qui est réservé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>All that {name} and the other one have comes together in one place.</source>
        <translation>Tout ce qu’ont {name} et l’autre fiche se réunit au même endroit.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>All time</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>All {n} others got</source>
        <translation>Les {n} autres ont reçu</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_chart.py"/>
        <source>Along</source>
        <translation>Axe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>An amount of zero or more, such as 30.</source>
        <translation>Un montant de zéro ou plus, par exemple 30.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an answer to how it went</source>
        <translation>une réponse sur ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>An apology</source>
        <translation>Des excuses</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>An apology only</source>
        <translation>Excuses seulement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>An empty file, with the three questions of the first day.</source>
        <translation>Un fichier vide, avec les trois questions du premier jour.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>An empty shop takes this name, with the three questions of the first day. The copies stay where they are.</source>
        <translation>Un commerce vide prend ce nom, avec les trois questions du premier jour. Les copies restent où elles sont.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An enclosed file</source>
        <translation>Une pièce jointe</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an enclosed file</source>
        <translation>une pièce jointe</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An entry</source>
        <translation>Une entrée</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>An Excel or CSV file or contact cards, from your till, old app or spreadsheet.</source>
        <translation>Un fichier Excel ou CSV ou des cartes de contact, de votre caisse, de votre ancien logiciel ou d’un tableur.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An expense</source>
        <translation>Des frais</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an expense</source>
        <translation>des frais</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>an hour</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <source>An hour costs</source>
        <translation>Une heure coûte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>An hour costs {money}, and you count with it.</source>
        <translation>Une heure coûte {money}, et vous comptez avec.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>An import can be taken back as a whole. What has grown on it since stays.</source>
        <translation>Un import s’annule en entier. Ce qui s’y est ajouté depuis reste.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>An investment</source>
        <translation>Un investissement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>An option</source>
        <translation>Une option</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>And from us, for the bother: {words}.</source>
        <translation>Et de notre part, pour le désagrément : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>And how our side of it looked.</source>
        <translation>Et ce qu’il en était de notre côté.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>and the last one of this customer that counts is over {days} days earlier.</source>
        <translation>et la dernière de ce client à compter remonte à plus de {days} jours auparavant.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>and {n} more of this kind</source>
        <translation>et {n} autres du même genre</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>And {n} more of this kind.</source>
        <translation>Et {n} autres du même genre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>and {n} more, once these are decided</source>
        <translation>et {n} de plus, une fois celles-ci décidées</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>And: “{words}”.</source>
        <translation>Et : « {words} ».</translation>
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
        <translation>Une autre copie</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>another customer of this name</source>
        <translation>un autre client du même nom</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Another customer, if anybody</source>
        <translation>Un autre client, s’il y en a un</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Another program opens a copy of this file. If you don’t know who it came from, leave it closed: a file can be made to do harm.</source>
        <translation>Un autre programme ouvre une copie de ce fichier. Si vous ne savez pas de qui il vient, laissez-le fermé : un fichier peut être conçu pour nuire.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Another program was in your shop file</source>
        <translation>Un autre programme a modifié le fichier de votre commerce</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Answer cards</source>
        <translation>Cartes-réponses</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Answer cards {day}</source>
        <translation>Cartes-réponses {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Answer kept</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Answer to a review</source>
        <translation>Réponse à un avis</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Answers from 0 to 10</source>
        <translation>Réponses de 0 à 10</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>answers from cards</source>
        <translation>des réponses sur cartes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Answers of customers</source>
        <translation>Réponses de clients</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>answers of customers</source>
        <translation>réponses de clients</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>answers to questions</source>
        <translation>réponses à des questions</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Answers: {n}</source>
        <translation>Réponses : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Any form</source>
        <translation>Toute forme</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Anything more, or put right? It is added, in their words.</source>
        <translation>Un ajout, une correction ? Cela s’ajoute, dans ses mots.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archivés</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>As customers read them. Who waits for an answer waits while you are open.</source>
        <translation>Telles que les clients les lisent. Qui attend une réponse attend pendant vos heures d’ouverture.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>As first written, {day}</source>
        <translation>Première version, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>As for comparable complaints</source>
        <translation>Comme des réclamations comparables</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>As it stands in the file</source>
        <translation>Tel quel dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>As many as last week</source>
        <translation>Autant que la semaine dernière</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>As of {day}. For our own eyes.</source>
        <translation>État au {day}. Pour nous seuls.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>as on the receipt</source>
        <translation>comme sur le ticket</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>As recorded, not adjusted.</source>
        <translation>Tel que noté, sans ajustement.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>As text</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>As the country does</source>
        <translation>Selon le pays</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_bodies.py"/>
        <location filename="../../ui/complaints/act_form.py"/>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask how it went</source>
        <translation>Prendre des nouvelles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Ask how it went after</source>
        <translation>Prendre des nouvelles après</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Ask once, and everybody in the shop knows. All of it may stay empty.</source>
        <translation>Demandez une fois, et chacun au commerce le sait. Tout peut rester vide.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask today</source>
        <translation>Demander aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Ask what {name} would like. If it is reasonable, do it. If it is not, say so kindly and mean it: “That is not something we can offer.”</source>
        <translation>Demandez à {name} ce qui lui conviendrait. Si c’est raisonnable, faites-le. Sinon, dites-le avec gentillesse et sincérité : « Cela, nous ne pouvons pas l’offrir. »</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask {day}</source>
        <translation>Demander le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_bodies.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Ask {name} how it went</source>
        <translation>Demander à {name} comment cela s’est passé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Ask {name} how it went.</source>
        <translation>Demandez à {name} comment cela s’est passé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Asked</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Asked afterwards</source>
        <translation>Demandé ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Asked for all the same, it is answered kindly and counted here. The words beside it stand in the answer.</source>
        <translation>Si c’est demandé quand même, la réponse est aimable et la demande comptée ici. Le texte à côté figure dans la réponse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for once</source>
        <translation>demandé une fois</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for {n} times</source>
        <translation>demandé {n} fois</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for {n} times: maybe add it</source>
        <translation>demandé {n} fois : à ajouter peut-être</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Asked something</source>
        <translation>Une question</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Asked when a complaint is settled.</source>
        <translation>Demandé à la clôture d’une réclamation.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>At first contact</source>
        <translation>Dès le premier contact</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>At least 8 characters. Four words are easy to keep in mind.</source>
        <translation>Au moins 8 caractères. Quatre mots se retiennent facilement.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>At most {n} files go with one.</source>
        <translation>Au plus {n} fichiers par entrée.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>at the counter</source>
        <translation>au comptoir</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>At the desk: {name}</source>
        <translation>Au poste : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to Listen</source>
        <translation>Retour à Écouter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Back to the words it came with</source>
        <translation>Revenir au texte d’origine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Back to the words it came with: {kind}</source>
        <translation>Revenir au texte d’origine : {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to where it is</source>
        <translation>Retour à l’étape en cours</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to {step}</source>
        <translation>Retour à {step}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Because it was soon mended</source>
        <translation>Parce que c’était vite réparé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Because we were clearly at fault</source>
        <translation>Parce que la faute était clairement la nôtre</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before a copy was brought back</source>
        <translation>avant la restauration d’une copie</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before a list was brought in</source>
        <translation>avant l’import d’une liste</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Before any offer, show them you heard it.</source>
        <translation>Avant toute offre, montrez au client que vous avez compris.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Before any offer, show {name} you heard it.</source>
        <translation>Avant toute offre, montrez à {name} que vous avez compris.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before csdesk was brought up to date</source>
        <translation>avant la mise à jour de csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before customers were joined</source>
        <translation>avant une fusion de clients</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before something was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Before this goes on:</source>
        <translation>Avant de continuer :</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Before you call {name}</source>
        <translation>Avant d’appeler {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Begin a new shop</source>
        <translation>Commencer un nouveau commerce</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Begin anew from the facts</source>
        <translation>Recommencer à partir des faits</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Begin…</source>
        <translation>Commencer…</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Begun and put aside</source>
        <translation>Commencé et mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Being kept</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Being kept…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Being moved…</source>
        <translation>Déplacement en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Being taken back</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Being written…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Belongs to</source>
        <translation>Se rattache à</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Beside it</source>
        <translation>En complément</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Beside the shop file, on this laptop</source>
        <translation>À côté du fichier du commerce, sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>best first</source>
        <translation>les meilleurs d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>Between their answer and now.</source>
        <translation>Entre sa réponse et maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Bike or repair shop</source>
        <translation>Vélos ou réparations</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Books and reports</source>
        <translation>Livres et rapports</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Both, middle</source>
        <translation>Les deux, médiane</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>bought {month}</source>
        <translation>achat {month}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Bought {what}</source>
        <translation>Achat : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Break-even</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Break-even: 1 comes back for 1</source>
        <translation>Équilibre : 1 revient pour 1</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>Brief {name}</source>
        <translation>Résumé {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Brief: {name}</source>
        <translation>Résumé : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Bring back</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Bring back a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Bring customers, sales or old complaints in from a list</source>
        <translation>Importer des clients, des ventes ou d’anciennes réclamations depuis une liste</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Bring in a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Bring in another list</source>
        <translation>Importer une autre liste</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Bring in sales first</source>
        <translation>Importez d’abord des ventes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Bring in your sales</source>
        <translation>Importez vos ventes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Bring in {what}</source>
        <translation>Importer {what}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Bring this copy back</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>bringing a customer back</source>
        <translation>la réactivation d’un client</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/sitting.py"/>
        <source>Bringing it in</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Bringing the copy back</source>
        <translation>Restauration de la copie</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Brings, after goods</source>
        <translation>Apporte, après marchandise</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Brings, after goods {amount}</source>
        <translation>Apporte, après marchandise : {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Broken promise</source>
        <translation>Engagement non tenu</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Brought back {what}</source>
        <translation>Rapporté : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>budget ({n} %)</source>
        <translation>budget ({n} %)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Buying after a complaint</source>
        <translation>Achats après une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by email</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>By key: ← → move the marker, Space parts or joins, Shift with ← → moves.</source>
        <translation>Au clavier : ← → déplacent le repère, Espace sépare ou réunit, Maj avec ← → décale.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by letter</source>
        <translation>par lettre</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>By mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>By others</source>
        <translation>Par d’autres</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by text</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>by the clock</source>
        <translation>au chronomètre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>by when</source>
        <translation>pour quand</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By when instead</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By when instead?</source>
        <translation>Nouvelle échéance ?</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>by whom</source>
        <translation>par qui</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By {day}</source>
        <translation>Pour le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Café or bakery</source>
        <translation>Café ou boulangerie</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call by {time}</source>
        <translation>Appeler avant {time}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call by {time} tomorrow</source>
        <translation>Appeler demain avant {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preference_items.py"/>
        <source>Call them “{name}”</source>
        <translation>À appeler « {name} »</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>call visit mail message letter</source>
        <translation>appel visite courriel message lettre</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call {name}</source>
        <translation>Appeler {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Called back</source>
        <translation>Rappel fait</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Came back for each extra 1 of care</source>
        <translation>Revenu pour chaque 1 de suivi en plus</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Came in after hours</source>
        <translation>Arrivée hors ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Can we afford it?</source>
        <translation>En avons-nous les moyens ?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>cancelled by now</source>
        <translation>annulé depuis</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/looks_card.py"/>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Can’t tell yet</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>can’t tell yet</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Can’t tell yet. The bars come with the first look that has figures.</source>
        <translation>Trop tôt pour le dire. Les barres viennent avec le premier point d’étape chiffré.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Card {number}</source>
        <translation>Carte {number}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care = what serving this customer cost in the first {first} days. Later margin = what they left in the {days} days after those. Both are means, as recorded.</source>
        <translation>Suivi = ce que le service à ce client a coûté pendant les {first} premiers jours. Marge ultérieure = ce qu’il a laissé pendant les {days} jours suivants. Les deux sont des moyennes, telles que notées.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Care against comparable</source>
        <translation>Suivi comparé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Care against comparable complaints: {share}</source>
        <translation>Suivi comparé à des réclamations semblables : {share}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Care has cost nothing in this time.</source>
        <translation>Le suivi n’a rien coûté pendant cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>Care on comparable complaints, by person</source>
        <translation>Suivi de réclamations comparables, par personne</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care {money}</source>
        <translation>Suivi {money}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care, mean</source>
        <translation>Suivi, moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care, mean of a complaint</source>
        <translation>Suivi, moyenne par réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>causes themes improvements before after</source>
        <translation>causes thèmes améliorations avant après</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Change customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Change folder</source>
        <translation>Changer de dossier</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Change how they like to be treated</source>
        <translation>Modifier ses préférences</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Change it…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Change name or contact</source>
        <translation>Modifier nom ou contact</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Change the passwords, lock the lost laptop from afar, bring a copy back on another computer. Write down when you noticed it: the clock runs from then.</source>
        <translation>Changez les mots de passe, verrouillez à distance l’ordinateur perdu, restaurez une copie sur un autre ordinateur. Notez quand vous l’avez remarqué : le délai court à partir de là.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>Change the title</source>
        <translation>Changer le titre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Change this</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>Change this option</source>
        <translation>Modifier cette option</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changed terms</source>
        <translation>un changement de conditions</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_page.py"/>
        <source>Changes are kept as you make them</source>
        <translation>Les changements s’enregistrent au fur et à mesure</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a customer</source>
        <translation>la modification d’un client</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a list</source>
        <translation>la modification d’une liste</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a person</source>
        <translation>la modification d’une personne</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a question</source>
        <translation>la modification d’une question</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a quick remedy</source>
        <translation>la modification d’un dédommagement rapide</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a review</source>
        <translation>la modification d’un avis</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a template</source>
        <translation>la modification d’un modèle</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to what you offer</source>
        <translation>la modification de votre offre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>chart figures</source>
        <translation>graphique chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/reports/chart_ticks.py"/>
        <source>Charts in it</source>
        <translation>Graphiques inclus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Check the whole file</source>
        <translation>Vérifier tout le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Checked at {time}. Nothing is wrong. History is whole: 1 entry, and it was not changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Checked at {time}. Nothing is wrong. History is whole: {n} entries, and nothing was changed afterwards.</source>
        <translation>Vérifié à {time}. Tout est en ordre. L’Historique est intact : {n} entrées, et rien n’a été modifié après coup.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Checks after the second one are 25</source>
        <translation>À partir du troisième, chaque contrôle coûte 25</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>Choices to pick from</source>
        <translation>Un choix de solutions</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose a cause</source>
        <translation>Choisir une cause</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Choose a copy first.</source>
        <translation>Choisissez d’abord une copie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Choose a copy…</source>
        <translation>Choisir une copie…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Choose a customer to see them here.</source>
        <translation>Choisissez un client pour le voir ici.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Choose a folder for copies</source>
        <translation>Choisir un dossier pour les copies</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Choose a PIN</source>
        <translation>Choisir un code PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>Choose a PIN first: it opens the locked screen.</source>
        <translation>Choisissez d’abord un code PIN : il ouvre l’écran verrouillé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Choose a PIN…</source>
        <translation>Choisir un code PIN…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>Choose a sheet first; this is a page of words.</source>
        <translation>Choisissez d’abord une feuille ; ceci est une page de texte.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Choose another passphrase</source>
        <translation>Choisir une autre phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Choose another place below, or open its lock.</source>
        <translation>Choisissez un autre emplacement ci-dessous ou levez sa protection en écriture.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Choose how it goes out</source>
        <translation>Choisir le mode d’envoi</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Choose on the left whose story it is.</source>
        <translation>Choisissez à gauche le client dont c’est l’histoire.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Choose one of your customers, or leave it empty.</source>
        <translation>Choisissez un de vos clients, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Choose somebody</source>
        <translation>Choisir quelqu’un</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Choose the purchase it was part of.</source>
        <translation>Choisissez l’achat dont cela faisait partie.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose what comes closest.</source>
        <translation>Choisissez ce qui s’en approche le plus.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Choose what it is against.</source>
        <translation>Choisissez contre quoi cela agit.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <location filename="../../ui/today/called_dialog.py"/>
        <source>Choose what it was about</source>
        <translation>Choisir de quoi il s’agissait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose what you don’t offer</source>
        <translation>Choisir ce que vous n’offrez pas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Choose who it is from the list below, or add the name as new.</source>
        <translation>Choisissez qui c’est dans la liste ci-dessous, ou ajoutez le nom comme nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Choose who looks after it from now on.</source>
        <translation>Choisissez qui s’en occupe désormais.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Click between two columns to part them, or on a line to take it away.</source>
        <translation>Cliquez entre deux colonnes pour les séparer, ou sur une ligne pour l’enlever.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>Click one to write the answer</source>
        <translation>Cliquez sur une question pour noter la réponse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Client number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Close csdesk</source>
        <translation>Fermer csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Close csdesk on that computer, and wait until the file has come over.</source>
        <translation>Fermez csdesk sur cet ordinateur-là et attendez que le fichier soit arrivé ici.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Close it there, or save as “{other}”.</source>
        <translation>Fermez-le là-bas, ou enregistrez sous « {other} ».</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/cannot_open.py"/>
        <source>Close other programs that use the file, then try again.</source>
        <translation>Fermez les autres programmes qui utilisent le fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Close to the tipping point. Choose what helps {name} most.</source>
        <translation>Près du point de bascule. Choisissez ce qui aide le plus {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Close to what you typed</source>
        <translation>Proche de votre saisie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Close, and keep the draft</source>
        <translation>Fermer, en gardant le brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Close, and keep what is written</source>
        <translation>Fermer, en gardant ce qui est écrit</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fold.py"/>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>closing, name, shop and direct contact</source>
        <translation>formule finale, nom, commerce et contact direct</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Clothes or gifts</source>
        <translation>Vêtements ou cadeaux</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>club, e-bike</source>
        <translation>club, vélo électrique</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Columns begin at letter {places}. The marker is at {at}.</source>
        <translation>Les colonnes commencent aux caractères {places}. Le repère est à {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Complained about</source>
        <translation>Objet de réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Complained about: {cause}</source>
        <translation>Réclamation : {cause}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Complaint: {title}</source>
        <translation>Réclamation : {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaint: {what}</source>
        <translation>Réclamation : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>complaints</source>
        <translation>réclamations</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Complaints are put in order by how much care they got compared with similar ones, and parted into three.</source>
        <translation>Les réclamations sont classées selon le suivi reçu, comparé à celui des réclamations semblables, puis réparties en trois tiers.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Complaints are rare below</source>
        <translation>Réclamations rares en dessous de</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaints stay open without words, vouchers keep their worth; the rest goes.</source>
        <translation>Les réclamations restent ouvertes sans texte, les bons d’achat gardent leur valeur ; le reste disparaît.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>Complaints that can be compared</source>
        <translation>Réclamations comparables</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaints with their steps: {n}</source>
        <translation>Réclamations avec leurs étapes : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>complete now</source>
        <translation>complet à présent</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Consistency</source>
        <translation>Constance</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Consultant number</source>
        <translation>Numéro de conseiller</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Contact cards (*.vcf *.vcard)</source>
        <translation>Cartes de contact (*.vcf *.vcard)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Contact with {name} is written down</source>
        <translation>Le contact avec {name} est noté</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Contacts: {n}</source>
        <translation>Contacts : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Content {n} of 5</source>
        <translation>Satisfaction : {n} sur 5</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>content {n} of 5</source>
        <translation>satisfaction {n} sur 5</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>copied as text</source>
        <translation>copié en texte</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Copied. Paste it where you write.</source>
        <translation>Copié. Collez-le là où vous écrivez.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Copies are made by themselves</source>
        <translation>Les copies se font toutes seules</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Copies are made when you ask for one</source>
        <translation>Les copies se font à votre demande</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Copies from before</source>
        <translation>Copies d’avant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Copies it there, opens it there, and takes the old file away last.</source>
        <translation>Le copie là-bas, l’y ouvre, et enlève l’ancien fichier en dernier.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Copies of a shop ({endings})</source>
        <translation>Copies d’un commerce ({endings})</translation>
    </message>
    <message>
        <location filename="../../ui/backups/day_strip.py"/>
        <source>Copies of the last 14 days</source>
        <translation>Copies des 14 derniers jours</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Copies that still hold them</source>
        <translation>Copies qui contiennent encore ce client</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Copies without it</source>
        <translation>Copies sans phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/trouble.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>Copiez les deux fichiers dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Copy didn’t work</source>
        <translation>La copie a échoué</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Copy is due</source>
        <translation>Copie à faire</translation>
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
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Copy the file to a folder of your own and open the copy.</source>
        <translation>Copiez le fichier dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Correct something</source>
        <translation>Corriger quelque chose</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Cost to serve, the customer in the middle</source>
        <translation>Coût de service, client médian</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>cost {amount}</source>
        <translation>coût {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Costs about {amount} a month. Fine, if you want to.</source>
        <translation>Coûte environ {amount} par mois. Très bien, si vous le voulez.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Costs more than it brings</source>
        <translation>Coûte plus qu’il n’apporte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <location filename="../../ui/widgets/choices.py"/>
        <source>Costs us</source>
        <translation>Nous coûte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Costs {cost} at {hourly} an hour, which is assumed.</source>
        <translation>Coûte {cost} à {hourly} l’heure, valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Costs {cost} at {hourly} an hour.</source>
        <translation>Coûte {cost} à {hourly} l’heure.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Count in {currency} from now on</source>
        <translation>Compter désormais en {currency}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>counter</source>
        <translation>comptoir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Counts for sales from now on; those that stand keep what they were written with.</source>
        <translation>Vaut pour les ventes à partir de maintenant ; celles qui existent gardent les valeurs avec lesquelles elles ont été notées.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Counts from the next complaint on.</source>
        <translation>Vaut à partir de la prochaine réclamation.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Credit for sending somebody</source>
        <translation>Crédit pour une recommandation</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>csdesk</source>
        <translation>csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>csdesk can tell you when a new list arrives.</source>
        <translation>csdesk peut vous dire quand une nouvelle liste arrive.</translation>
    </message>
    <message>
        <location filename="../../ui/not_started.py"/>
        <source>csdesk can’t start just now</source>
        <translation>csdesk ne peut pas démarrer pour le moment</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>csdesk closes by itself once the copy of today is made and checked.</source>
        <translation>csdesk se fermera tout seul dès que la copie du jour sera faite et vérifiée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>csdesk copies nothing by itself. What you copy stays in the clipboard until you copy something else, or the screen locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>csdesk ended unexpectedly the last time.</source>
        <translation>csdesk s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>csdesk import details.txt</source>
        <translation>détails import csdesk.txt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>csdesk is free software under the MIT licence. It stands on these, each under its own:</source>
        <translation>csdesk est un logiciel libre sous licence MIT. Il repose sur les composants suivants, chacun sous sa propre licence :</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>csdesk is locked</source>
        <translation>csdesk est verrouillé</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>csdesk is looking for copies of this shop…</source>
        <translation>csdesk cherche des copies de ce commerce…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>csdesk list.xlsx</source>
        <translation>liste csdesk.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>csdesk opens the shop without asking, for whoever uses this account.</source>
        <translation>csdesk ouvre le commerce sans demander, pour quiconque utilise ce compte.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>csdesk reads every page that still makes sense into a new shop, and lists what is missing. The damaged file is kept beside it.</source>
        <translation>csdesk lit dans un nouveau commerce chaque page qui a encore un sens, et liste ce qui manque. Le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>csdesk reports</source>
        <translation>rapports csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>csdesk sends nothing by itself.</source>
        <translation>csdesk n’envoie rien tout seul.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>csdesk was not closed properly last time, and History is not as it was written: {first}</source>
        <translation>csdesk n’a pas été fermé correctement la dernière fois, et l’Historique n’est pas tel qu’il a été écrit : {first}</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>csdesk was not closed properly last time. Everything you saved is here.</source>
        <translation>csdesk n’a pas été fermé correctement la dernière fois. Tout ce que vous avez enregistré est là.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>csdesk writes a report without names or words, on this laptop only.</source>
        <translation>csdesk écrit un rapport sans noms ni textes, uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Ctrl and plus, minus or zero do the same anywhere.</source>
        <translation>Ctrl et plus, moins ou zéro font de même partout.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Ctrl Enter goes on. Nothing is lost if you close this.</source>
        <translation>Ctrl Entrée : continuer. Rien n’est perdu si vous fermez.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Customer since {year}</source>
        <translation>Client depuis {year}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>customer since {year}</source>
        <translation>client depuis {year}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Customers become numbers, and what was written about them stays out.</source>
        <translation>Les clients deviennent des numéros, et ce qui a été écrit à leur sujet est omis.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Customers, complaints, costs and letters in one file, readable without csdesk</source>
        <translation>Clients, réclamations, coûts et lettres dans un seul fichier, lisible sans csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Date, what happened, how it ended.</source>
        <translation>Date, ce qui s’est passé, comment cela s’est terminé.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Dear {name}, we have done what we promised, and we have nothing more to offer that would help. We are sorry to lose your business. All the best.</source>
        <translation>Bonjour {name}, nous avons fait ce que nous avions promis, et nous n’avons rien d’autre à offrir qui puisse vous aider. Nous regrettons de vous perdre. Tous nos vœux.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Decide later, or show this file to somebody who helps you with computers. Meanwhile you can open another shop or look around in a demo.</source>
        <translation>Décidez plus tard, ou montrez ce fichier à une personne qui vous aide pour l’informatique. En attendant, vous pouvez ouvrir un autre commerce ou visiter une démonstration.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>decide the remedy, or that none is owed</source>
        <translation>fixer le dédommagement, ou noter qu’aucun n’est dû</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>Decide this first</source>
        <translation>Décidez cela d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Decided to keep going</source>
        <translation>Décision de continuer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
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
        <translation>Fourni</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Delivered as promised</source>
        <translation>Fourni comme promis</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Demo shop</source>
        <translation>Commerce de démonstration</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Did others get it?</source>
        <translation>D’autres l’ont-ils eu ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Did we promise it?</source>
        <translation>L’avons-nous promis ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Did you promise something?</source>
        <translation>Avez-vous promis quelque chose ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Did {name} agree?</source>
        <translation>{name} a accepté ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Direct phone or mail</source>
        <translation>Téléphone ou courriel direct</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Direct phone or mail, for their letters</source>
        <translation>Téléphone ou courriel direct, pour ses lettres</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Do it again</source>
        <translation>Travail refait</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Do something</source>
        <translation>Faire quelque chose</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Do something for {name}</source>
        <translation>Agir pour {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Does a copy work?</source>
        <translation>Une copie fonctionne-t-elle ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Does care pay back?</source>
        <translation>Le suivi est-il rentable ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <location filename="../../ui/insight/overview_view.py"/>
        <source>Does everyone get the same care?</source>
        <translation>Tout le monde reçoit-il le même suivi ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Does extra care after a complaint pay back?</source>
        <translation>Un suivi plus poussé après une réclamation est-il rentable ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>does not pay</source>
        <translation>non rentable</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/side_column.py"/>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Done again: {what}</source>
        <translation>Rétabli : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Done in {time}</source>
        <translation>Fait en {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Don’t leave a voicemail</source>
        <translation>Ne pas laisser de message vocal</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Draft saved {time}</source>
        <translation>Brouillon enregistré à {time}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Drawn with 3 answers added to each score, as its range is worked out.</source>
        <translation>Dessiné avec 3 réponses ajoutées à chaque note, comme pour le calcul de sa fourchette.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Dread of the next time</source>
        <translation>Crainte de la prochaine fois</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Due today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>due today</source>
        <translation>pour aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>due {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Due {time}</source>
        <translation>Pour {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>E-bike and two wheels</source>
        <translation>Vélo électrique et deux roues</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Each customer counts once, with the latest answer.</source>
        <translation>Chaque client compte une fois, avec sa dernière réponse.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8 weeks</source>
        <translation>Chaque jour pendant 2 semaines, chaque semaine pendant 8 semaines</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, and one of the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, each month for 2 years</source>
        <translation>Chaque jour pendant 2 semaines, chaque semaine pendant 8, chaque mois pendant 2 ans</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, each month for {n} months</source>
        <translation>Chaque jour pendant 2 semaines, chaque semaine pendant 8, chaque mois pendant {n} mois</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>Each person in words</source>
        <translation>Chaque personne en mots</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Earlier sheets</source>
        <translation>Feuilles précédentes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>easy {n} of 7</source>
        <translation>facilité {n} sur 7</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>efforts</source>
        <translation>temps passés</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>email</source>
        <translation>courriel</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Empathize steps</source>
        <translation>étapes Comprendre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>empty until it stands there</source>
        <translation>vide tant que rien n’est publié</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Enclosed</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>enclosed files</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Encrypt the shop</source>
        <translation>Chiffrer le commerce</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ended before csdesk, {day}</source>
        <translation>Terminée avant csdesk, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Ended before csdesk.</source>
        <translation>Terminée avant csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Ended before csdesk: {title}</source>
        <translation>Terminée avant csdesk : {title}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Enter writes it down. Shift Enter begins a new line.</source>
        <translation>Entrée enregistre. Maj Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>entries of History</source>
        <translation>entrées de l’Historique</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>entries of lists</source>
        <translation>éléments de listes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Entries of minutes: {n}</source>
        <translation>Entrées de minutes : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>equal within ±{reach}</source>
        <translation>égal à ±{reach} près</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Erase them</source>
        <translation>Effacer le client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Erase them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erase {name}</source>
        <translation>Effacer {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erase {name} for good</source>
        <translation>Effacer {name} pour de bon</translation>
    </message>
    <message>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Erased on {day}. Amounts, minutes and dates are what is left.</source>
        <translation>Effacé le {day}. Il reste les montants, les minutes et les dates.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Erased: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erased: {name} is what is left</source>
        <translation>Effacé : il reste {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Every figure keeps counting what was</source>
        <translation>Les chiffres continuent de compter ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Every figure of {name}, with today’s numbers.</source>
        <translation>Tous les chiffres pour {name}, avec les nombres d’aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every financial year</source>
        <translation>Chaque exercice</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Every letter says what, when and who.</source>
        <translation>Chaque lettre dit quoi, quand et qui.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Every promise says what, when and who.</source>
        <translation>Chaque engagement dit quoi, quand et qui.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Every word and file in:</source>
        <translation>Chaque mot et chaque fichier dans :</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Everybody here now knows how {name} likes it</source>
        <translation>Chacun ici sait maintenant ce qui convient à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Everything could be saved</source>
        <translation>Tout a pu être sauvé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Everything counts in it. It stays once there are amounts.</source>
        <translation>Tout se compte avec elle. Elle reste fixe dès qu’il y a des montants.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Everything in the file is encrypted: customers, letters, enclosed files, copies.</source>
        <translation>Tout est chiffré dans le fichier : clients, lettres, pièces jointes, copies.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Everything is in one file on this laptop. A copy takes a moment.</source>
        <translation>Tout tient dans un seul fichier sur cet ordinateur. Une copie prend un instant.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Everything is in {file}</source>
        <translation>Tout est dans {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Everything of {shop}.xlsx</source>
        <translation>Tout sur {shop}.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Everything so far</source>
        <translation>Tout jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Everything stays on this laptop.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Expected</source>
        <translation>Attente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Expected too much</source>
        <translation>Attentes excessives</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Exploratory</source>
        <translation>Exploratoire</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Export a shorter time, for instance one year, and bring the parts in one by one. Nothing comes in twice.</source>
        <translation>Exportez une période plus courte, par exemple un an, et importez les parties l’une après l’autre. Rien n’est importé deux fois.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for DATEV</source>
        <translation>Exporter pour DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for QuickBooks</source>
        <translation>Exporter pour QuickBooks</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for Xero</source>
        <translation>Exporter pour Xero</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export to Excel</source>
        <translation>Exporter vers Excel</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>exported reports</source>
        <translation>rapports exportés</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Facts you can put in</source>
        <translation>Faits que vous pouvez insérer</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Fairness and people</source>
        <translation>Équité et personnes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>fewer than five answers</source>
        <translation>moins de cinq réponses</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Figures, without tax</source>
        <translation>Chiffres, hors taxe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>File put aside on {when}, {where}, until you delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>files</source>
        <translation>fichiers</translation>
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
        <translation>Indiquez coûts, personnes et heures, et le calcul se fait.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>filled in</source>
        <translation>complété</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Filters narrow the pictures, never a verdict.</source>
        <translation>Les filtres restreignent les graphiques, jamais un verdict.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>Final say, {who}, {when}: </source>
        <translation>Réponse définitive, {who}, {when} : </translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Final say: {what}</source>
        <translation>Réponse définitive : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Find a change</source>
        <translation>Rechercher une modification</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Find a complaint</source>
        <translation>Rechercher une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Find a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_page.py"/>
        <source>Find a setting</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Find on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Find or do</source>
        <translation>Chercher ou faire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Find or do anything</source>
        <translation>Tout chercher ou faire</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <location filename="../../ui/shell/rail.py"/>
        <source>Find or do…</source>
        <translation>Chercher ou faire…</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Finish what is open, say a warm goodbye, leave the door open.</source>
        <translation>Finir ce qui est ouvert, dire un au revoir chaleureux, laisser la porte ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>first decide the remedy</source>
        <translation>d’abord fixer le dédommagement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>First decide the remedy, or that none is owed. Goodwill comes on top of it.</source>
        <translation>Fixez d’abord le dédommagement, ou notez qu’aucun n’est dû. Le geste commercial vient en plus.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>First decide the remedy, or that none is owed. The coin comes after that.</source>
        <translation>Fixez d’abord le dédommagement, ou notez qu’aucun n’est dû. Le tirage vient après.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>First line of the file: {line}</source>
        <translation>Première ligne du fichier : {line}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>First reply</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply after</source>
        <translation>Première réponse après</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply after {time}</source>
        <translation>Première réponse après {time}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply and promises kept, by what customers spend</source>
        <translation>Première réponse et engagements tenus, selon le chiffre d’affaires des clients</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>First reply within</source>
        <translation>Première réponse sous</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>First time they ask?</source>
        <translation>Sa première demande ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>First time to resolve</source>
        <translation>Délai de première résolution</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>First what puts it right is decided; the coin comes after that.</source>
        <translation>On décide d’abord ce qui répare ; le tirage vient après.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>First {n} together {amount}</source>
        <translation>Les {n} premiers ensemble : {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>First {n} together {amount}, {percent}</source>
        <translation>Les {n} premiers ensemble : {amount}, {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>First: {this}.</source>
        <translation>D’abord : {this}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Fixed costs a month</source>
        <translation>Charges fixes par mois</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>follow-up survey score paper</source>
        <translation>suivi enquête note papier questionnaire</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Follow-up: {question}</source>
        <translation>Suivi : {question}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>follow-ups</source>
        <translation>suivis</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>for actions only</source>
        <translation>actions seules</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>For each extra 1 of care</source>
        <translation>Pour chaque 1 de suivi en plus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>For every complaint</source>
        <translation>Pour chaque réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>For goods that came back. Money given back while the goods were kept is a remedy, and belongs to the complaint.</source>
        <translation>Pour la marchandise qui est revenue. L’argent rendu alors que la marchandise est gardée est un dédommagement et relève de la réclamation.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>For people without a cost of their own. Minutes keep the cost they were written with.</source>
        <translation>Pour les personnes sans coût propre. Les minutes gardent le coût avec lequel elles ont été notées.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>For which purchase</source>
        <translation>Pour quel achat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>For you it means: {words}.</source>
        <translation>Pour vous, cela représente : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>For {n} days</source>
        <translation>Depuis {n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Forget it here</source>
        <translation>L’oublier ici</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Forget: {list}</source>
        <translation>Oublier : {list}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>forgetting how a list is read</source>
        <translation>l’oubli de la façon de lire une liste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Forgotten. The passphrase is asked for at the next start</source>
        <translation>Oubliée. La phrase de passe sera demandée au prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Found in notes</source>
        <translation>Trouvé dans les remarques</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Found it easy {n} of 7</source>
        <translation>Facilité : {n} sur 7</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Four are plenty. Two or three are easier to choose from.</source>
        <translation>Quatre suffisent largement. Entre deux ou trois, on choisit mieux.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>four digits or letters, or more</source>
        <translation>quatre chiffres ou lettres, ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Four questions that help to decide.</source>
        <translation>Quatre questions qui aident à décider.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>four words or sixteen characters</source>
        <translation>quatre mots ou seize caractères</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Free home collection</source>
        <translation>Enlèvement gratuit à domicile</translation>
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
        <translation>Désormais : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>From the facts; change what you like</source>
        <translation>D’après les faits ; modifiez à votre gré</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>From the first day on</source>
        <translation>Depuis le premier jour</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>From then on the shop would be under the passphrase that the copy is under.</source>
        <translation>Le commerce serait dès lors protégé par la phrase de passe de la copie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>From wages and the time that can really be used.</source>
        <translation>À partir des salaires et du temps vraiment utilisable.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>From your till, your old app or a spreadsheet.</source>
        <translation>De votre caisse, de votre ancien logiciel ou d’un tableur.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>from {before} to {after}</source>
        <translation>du {before} au {after}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>From {first} to {last}.</source>
        <translation>Du {first} au {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Full time to resolve</source>
        <translation>Délai total de résolution</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Get an empty template</source>
        <translation>Obtenir un modèle vide</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Give it another day</source>
        <translation>Reporter à un autre jour</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>Give the final say</source>
        <translation>Donner la réponse définitive</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Give the price of each. Two or three are enough.</source>
        <translation>Donnez le prix de chacun. Deux ou trois suffisent.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Give them everything</source>
        <translation>Tout lui remettre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Given back, tax included</source>
        <translation>Rendu, TTC</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Given by one click</source>
        <translation>Accordés en un clic</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Given on {day} · worth {amount}</source>
        <translation>Accordé le {day} · valeur {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>given {when}</source>
        <translation>donnée le {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Go forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Go on with it</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Go to customers</source>
        <translation>Aller aux clients</translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>Go to the next file</source>
        <translation>Passer au fichier suivant</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Go to the window that has it open, it may lie behind this one.</source>
        <translation>Allez à la fenêtre où il est ouvert ; elle est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Go to {place}</source>
        <translation>Aller à {place}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Goes: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Gone quiet: {n}</source>
        <translation>Sans nouvelles : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good evening, {name}</source>
        <translation>Bonsoir {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good morning, {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Good. Copies are kept as usual again</source>
        <translation>Bien. Les copies sont de nouveau conservées comme d’habitude</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goods came back</source>
        <translation>Retour de marchandise</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Goodwill in people’s minds, reviews and referrals; what is bought later than {days} days after the care; complaints nobody voiced. Somebody who buys nothing is not lost for good. Minutes are as you wrote them down. A hidden reason can move both care and later buying; only the fair coin rules that out.</source>
        <translation>L’effet d’un geste commercial dans les esprits, les avis et les recommandations ; ce qui est acheté plus de {days} jours après le suivi ; les réclamations que personne n’a exprimées. Qui n’achète rien n’est pas perdu pour toujours. Les minutes sont telles que vous les avez notées. Une raison cachée peut faire varier à la fois le suivi et les achats ultérieurs ; seul le tirage équitable l’exclut.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goodwill {cost}</source>
        <translation>Geste commercial {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Goodwill, middle</source>
        <translation>Geste commercial, médiane</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goodwill: {what}</source>
        <translation>Geste commercial : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Group {n}</source>
        <translation>Groupe {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Had been promised</source>
        <translation>Avait été promis</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Had to tell it again</source>
        <translation>A dû tout raconter à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Half a year</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>Half of them</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>half within {time}</source>
        <translation>la moitié en {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Hand it over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Hand this complaint over</source>
        <translation>Transmettre cette réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>Hand this over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Handed over to {what}</source>
        <translation>Transmise à {what}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>handing a complaint over</source>
        <translation>la transmission d’une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>has an open complaint</source>
        <translation>a une réclamation ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>Have I got that right?</source>
        <translation>Ai-je bien compris ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Hear it out later</source>
        <translation>Écouter plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Hear it out now</source>
        <translation>Écouter maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Heard back within 7 days</source>
        <translation>Recontactés sous 7 jours</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Heavy care</source>
        <translation>Suivi intensif</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/locking.py"/>
        <source>hide privacy PIN away</source>
        <translation>cacher confidentialité PIN absence</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/secret_field.py"/>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Higher: {words}</source>
        <translation>Plus haut : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History lacks its entries {first} to {last}; it says so itself.</source>
        <translation>Il manque à l’Historique ses entrées {first} à {last} ; il le dit lui-même.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History lacks its entry {first}; it says so itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History still knew {n} of the lost {things}.</source>
        <translation>Pertes retrouvées dans l’Historique : {n} de vos {things}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Hours and reminders</source>
        <translation>Horaires et rappels</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how a list is read</source>
        <translation>la façon de lire une liste</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>How closely attention follows what customers spend</source>
        <translation>À quel point l’attention suit le chiffre d’affaires des clients</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>How content are you with how it was put right?</source>
        <translation>La solution apportée vous convient-elle ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How content with how it was put right?</source>
        <translation>La solution apportée lui convient-elle ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How content?</source>
        <translation>Satisfaction ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>How did it end?</source>
        <translation>Comment cela s’est-il terminé ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé ?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>how did it go?</source>
        <translation>comment cela s’est-il passé ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>How did it reach you?</source>
        <translation>Comment vous est-elle parvenue ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>How did you say it?</source>
        <translation>Comment l’avez-vous dit ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>How does our side of it look?</source>
        <translation>Qu’en est-il de notre côté ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>How easy did we make it?</source>
        <translation>Était-ce facile avec nous ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How easy it was for them</source>
        <translation>La facilité pour eux</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How easy was it?</source>
        <translation>Facilité ?</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>How far the copy is</source>
        <translation>Avancement de la copie</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>How firmly</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <location filename="../../ui/insight/figure_card.py"/>
        <location filename="../../ui/insight/finding_line.py"/>
        <source>How is this worked out: {what}</source>
        <translation>Comment est-ce calculé : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>How is this worked out?</source>
        <translation>Comment est-ce calculé ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>How it came</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>How it goes out</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>How it is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how it looked to each of you</source>
        <translation>le point de vue de chacun</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>How it went</source>
        <translation>Un suivi</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>How it went out</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>How it will look</source>
        <translation>L’aspect final</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>How letters end.</source>
        <translation>Comment finissent les lettres.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>How long people are kept</source>
        <translation>Durée de conservation des personnes</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how long their data have to be kept</source>
        <translation>la durée de conservation de ses données</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>How long words and files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How many answer</source>
        <translation>Combien répondent</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>How many complaints take part?</source>
        <translation>Combien de réclamations participent ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>How many people work for it</source>
        <translation>Combien de personnes travaillent pour cela</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>How much of the margin service may cost. At 100 % lies the tipping point.</source>
        <translation>Quelle part de la marge le service peut coûter. Le point de bascule est à 100 %.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>How often they buy</source>
        <translation>Fréquence d’achat</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>How satisfied are they?</source>
        <translation>Quelle est sa satisfaction ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How satisfied they are</source>
        <translation>Leur satisfaction</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>How serious</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How serious is it?</source>
        <translation>Quelle gravité ?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how somebody likes to be treated</source>
        <translation>les préférences de quelqu’un</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How they like to be treated</source>
        <translation>Ses préférences</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>how to reach them directly</source>
        <translation>comment joindre directement cette personne</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How to reach them first</source>
        <translation>Premier moyen de le joindre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How upset do they sound?</source>
        <translation>Quel ressenti chez le client ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How upset does {name} sound?</source>
        <translation>Quel ressenti chez {name} ?</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>How we go on from here</source>
        <translation>Comment nous continuons</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How {name} likes to be treated</source>
        <translation>Ce qui convient à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>I called back</source>
        <translation>J’ai rappelé</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>I don’t know yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>I forgot it</source>
        <translation>Je l’ai oublié</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>I have read it</source>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>I know, and I keep it in a second place</source>
        <translation>Je le sais, et je la garde aussi en un deuxième lieu</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I promise: {what}, by {by}.</source>
        <translation>C’est promis : {what}, pour le {by}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I said sorry without a “but”</source>
        <translation>J’ai présenté mes excuses sans « mais »</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them my name</source>
        <translation>J’ai donné mon nom</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them my name: {name}</source>
        <translation>J’ai donné mon nom : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them that I heard it</source>
        <translation>J’ai dit au client que j’avais compris</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told {name} that I heard it</source>
        <translation>J’ai dit à {name} que j’avais compris</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>If data got into wrong hands</source>
        <translation>Si des données sont tombées entre de mauvaises mains</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>If one of them is brought back, the words are erased again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>If one of them is brought back, they are erased again by themselves.</source>
        <translation>Si l’une d’elles est restaurée, l’effacement se refait tout seul.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>if you know it</source>
        <translation>si vous le connaissez</translation>
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
        <translation>Importer une liste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Import a list, or choose a file there</source>
        <translation>Importer une liste, ou y choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>imports</source>
        <translation>imports</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>in 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>In a few words: Re-true and loan bike</source>
        <translation>En quelques mots : roue redressée et vélo de prêt</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>in a review</source>
        <translation>dans un avis</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>In between</source>
        <translation>Entre les deux</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>In goodwill</source>
        <translation>Dans le geste commercial</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>In hand</source>
        <translation>En main</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>In money</source>
        <translation>En argent</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>In one line</source>
        <translation>En une ligne</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>In the copy</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In the European Union and the United Kingdom, unless nobody can come to harm: what happened, about how many people, what may follow, what you did. More can follow later.</source>
        <translation>Dans l’Union européenne et au Royaume-Uni, sauf si personne ne peut en subir un dommage : ce qui est arrivé, environ combien de personnes, les suites possibles, ce que vous avez fait. Le reste peut être transmis plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>In the eyes of those concerned</source>
        <translation>Le point de vue de chacun</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>In the file, row {n}</source>
        <translation>Dans le fichier, ligne {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>In their own words</source>
        <translation>Dans ses propres mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>In their shoes</source>
        <translation>À sa place</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>In their words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>In their words, as first written.</source>
        <translation>Dans ses mots, tels qu’ils ont été notés au début.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In this shop: one customer, with what they bought, said and were told.</source>
        <translation>Dans ce commerce : un client, avec ce qu’il a acheté, dit et entendu.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In this shop: {n} customers, with what they bought, said and were told.</source>
        <translation>Dans ce commerce : {n} clients, avec ce qu’ils ont acheté, dit et entendu.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>In which form</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>In your place I would mind that too.</source>
        <translation>À votre place, cela me gênerait aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>In your shop</source>
        <translation>Dans votre commerce</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>In your shop now: {counts}.</source>
        <translation>Maintenant dans votre commerce : {counts}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>In {currency}. Say above what it is worth.</source>
        <translation>En {currency}. Indiquez-en la valeur ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>In {name}’s shoes</source>
        <translation>{name} : à sa place</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>In {n} of your {things} a link is empty now, for what it meant is lost.</source>
        <translation>Dans {n} de vos {things}, un lien est vide à présent, car ce qu’il désignait est perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Including those they sent</source>
        <translation>Avec les clients venus grâce à lui</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Initials of {name}</source>
        <translation>Initiales : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/reports/report_words.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Insight</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Insight compares what customers bring with what looking after them costs.</source>
        <translation>Analyse compare ce que les clients apportent avec ce que coûte leur suivi.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Insight could not be worked out.</source>
        <translation>L’analyse n’a pas pu être calculée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Insight, Reports</source>
        <translation>Analyse, Rapports</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Insight: {view}</source>
        <translation>Analyse : {view}</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Install the newest csdesk, then try again.</source>
        <translation>Installez la dernière version de csdesk, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Is it in another folder, on a stick, or in the bin? Open it where it is now.</source>
        <translation>Est-il dans un autre dossier, sur une clé ou dans la corbeille ? Ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Is it on a stick or disk with a lock? Open the lock.</source>
        <translation>Est-il sur une clé ou un disque protégé en écriture ? Levez la protection.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Is it reasonable?</source>
        <translation>Est-ce raisonnable ?</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Is that computer off or gone? Then it is closed there.</source>
        <translation>Cet ordinateur-là est éteint ou n’existe plus ? Alors le commerce y est fermé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Is there something new?</source>
        <translation>Y a-t-il du nouveau ?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Is {one} the same person as {other}?</source>
        <translation>{one} et {other} : est-ce la même personne ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>It came back whole</source>
        <translation>Elle est revenue intacte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>It can be sold again</source>
        <translation>Peut être revendu</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>It can be taken, but whoever has the file and a fast computer may find it out in days. Four words that have nothing to do with each other are far better.</source>
        <translation>Elle est acceptée, mais qui a le fichier et un ordinateur rapide peut la trouver en quelques jours. Quatre mots sans rapport entre eux valent bien mieux.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>It can’t be shown here. Open it, or save a copy.</source>
        <translation>Il ne peut pas être affiché ici. Ouvrez-le ou enregistrez une copie.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>It can’t wait its turn</source>
        <translation>Ne peut pas attendre son tour</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>It changed since the yes. Read it back once more.</source>
        <translation>Cela a changé depuis le oui. Relisez encore une fois.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>It costs us</source>
        <translation>Il nous coûte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>It could not be kept</source>
        <translation>Impossible à tenir</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>L’enregistrement n’a pas réussi à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet by when, and who takes care of it.</source>
        <translation>Il n’est pas encore dit pour quand, ni qui s’en charge.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet by when.</source>
        <translation>Il n’est pas encore dit pour quand.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, and by when.</source>
        <translation>Il n’est pas encore dit ce qui sera fait, ni pour quand.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, and by whom.</source>
        <translation>Il n’est pas encore dit ce qui sera fait, ni par qui.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, by when, and by whom.</source>
        <translation>Il n’est pas encore dit ce qui sera fait, pour quand, ni par qui.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done.</source>
        <translation>Il n’est pas encore dit ce qui sera fait.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet who takes care of it.</source>
        <translation>Il n’est pas encore dit qui s’en charge.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>It ended before csdesk. Taken up again, this opens.</source>
        <translation>Terminée avant csdesk. Si elle est rouverte, ceci s’ouvrira.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>It gets another day</source>
        <translation>Il est reporté</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>It goes into the report “Insight”.</source>
        <translation>Cela va dans le rapport « Analyse ».</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>It got more or less than similar ones, with a reason.</source>
        <translation>Elle a reçu plus ou moins que des réclamations semblables, avec un motif.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>It got more or less than similar ones, without a reason.</source>
        <translation>Elle a reçu plus ou moins que des réclamations semblables, sans motif.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>It has paid for itself this half year. Fine, if you want to.</source>
        <translation>Ce semestre, cela s’est financé tout seul. Très bien, si vous le voulez.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>It hides the screen from whoever walks by. It does not encrypt the shop: only a passphrase does.</source>
        <translation>Il cache l’écran à qui passe. Il ne chiffre pas le commerce : seule une phrase de passe le fait.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>It is asked for on the locked screen, and when csdesk starts.</source>
        <translation>Il est demandé sur l’écran verrouillé, et au démarrage de csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>It is being checked</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>It is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>It is being looked what goes</source>
        <translation>Recherche de ce qui disparaît</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>It is being looked what is old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>It is being opened.</source>
        <translation>Ouverture en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>It is being put together</source>
        <translation>Préparation en cours</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>It is being tried.</source>
        <translation>Essai en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>It is being worked out.</source>
        <translation>Calcul en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>It is being written.</source>
        <translation>Écriture en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>It is closed there</source>
        <translation>Il est fermé là-bas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>It is drawn here as soon as it can be told.</source>
        <translation>Ceci se dessinera dès que possible.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>It is kept in {path}</source>
        <translation>Il est conservé dans {path}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>It is open in another program.</source>
        <translation>Il est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>It is open in your mail program. Nothing is sent from here.</source>
        <translation>Elle est ouverte dans votre messagerie. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>It is over. Who takes it up again can hand it over.</source>
        <translation>Elle est terminée. Qui la rouvre peut la transmettre.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>It is something we offer</source>
        <translation>Cela fait partie de notre offre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>It is still open.</source>
        <translation>Elle est encore ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>It is taken up as a complaint already</source>
        <translation>C’est déjà une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It is time for a copy</source>
        <translation>Il est temps de faire une copie</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It is tried again by itself. You can also try now.</source>
        <translation>Un nouvel essai se fera tout seul. Vous pouvez aussi réessayer maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>It is what you count with already.</source>
        <translation>C’est déjà ce avec quoi vous comptez.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It lies on this laptop too. A stick or another disk saves more.</source>
        <translation>Elle se trouve aussi sur cet ordinateur. Une clé USB ou un autre disque protège mieux.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>It sounds reasonable.</source>
        <translation>Cela semble raisonnable.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>It stays so: the coin was sealed before this complaint took part.</source>
        <translation>C’est définitif : le tirage était scellé avant que cette réclamation y participe.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>It takes the numbers above: costs, people and hours.</source>
        <translation>Il faut les nombres ci-dessus : coûts, personnes et heures.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>It was</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>It was done earlier</source>
        <translation>C’était fait plus tôt</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>It was made by an older csdesk and is brought up to date.</source>
        <translation>Elle vient d’une version plus ancienne de csdesk et sera mise à jour.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>It was moved, renamed or deleted, or its disk is not plugged in. Copies of it are still here, and nothing new is begun unless you say so.</source>
        <translation>Il a été déplacé, renommé ou supprimé, ou son disque n’est pas branché. Il en reste des copies ici, et rien de nouveau ne commence sans votre accord.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>it was raised and handled here,</source>
        <translation>elle a été reçue et traitée ici,</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>It will wait on Today</source>
        <translation>Cela attendra dans Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Its limits</source>
        <translation>Ses limites</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>its worth</source>
        <translation>sa valeur</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m sorry, {name}.</source>
        <translation>Toutes mes excuses, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m sorry.</source>
        <translation>Toutes mes excuses.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m {person}, and we’ll ask how it went on {ask}.</source>
        <translation>Je suis {person}, et nous vous demanderons le {ask} comment cela s’est passé.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Join the two</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Joined with them before</source>
        <translation>Réunis auparavant</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Joined with them, and gone too: {names}</source>
        <translation>Réunis avec lui, et effacés aussi : {names}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>joining two customers</source>
        <translation>la réunion de deux clients</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Just came in</source>
        <translation>Vient d’arriver</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Keep a note of it</source>
        <translation>En garder une trace</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Keep going as we are</source>
        <translation>Continuer comme avant</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Keep going, change the terms, or part well?</source>
        <translation>Continuer, changer les conditions ou se séparer en bons termes ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Keep going: nothing changes, and that can be right. Change the terms: say kindly what is free and what is not. Part well: a kind end, and the door stays open. Talk with {name} first.</source>
        <translation>Continuer : rien ne change, et cela peut être juste. Changer les conditions : dire avec gentillesse ce qui est gratuit et ce qui ne l’est pas. Se séparer en bons termes : une fin aimable, et la porte reste ouverte. Parlez-en d’abord avec {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Keep it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Keep the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Keep the new day</source>
        <translation>Enregistrer le nouveau jour</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Keep the old file</source>
        <translation>Garder l’ancien fichier</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Keep the promise.</source>
        <translation>Tenez l’engagement.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep their data without using them</source>
        <translation>Conserver ses données sans les utiliser</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Keep these</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Keep these answers</source>
        <translation>Enregistrer ces réponses</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Keep these words</source>
        <translation>Enregistrer ce texte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Keep this answer</source>
        <translation>Enregistrer cette réponse</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Keep this file as it is: whoever helps you with computers will want it.</source>
        <translation>Gardez ce fichier tel quel : la personne qui vous aide pour l’informatique en aura besoin.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Keep this PIN</source>
        <translation>Enregistrer ce code PIN</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep until then</source>
        <translation>Conserver jusque-là</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep without using</source>
        <translation>Conserver sans utiliser</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Keep {what}</source>
        <translation>Conserver {what}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>Keeping a copy…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>keeping on as before</source>
        <translation>le choix de continuer comme avant</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>keeping their data without using them</source>
        <translation>la conservation de ses données sans utilisation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Kept</source>
        <translation>Tenus</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Kept for another list</source>
        <translation>Conservé pour une autre liste</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Kept for when the week is over</source>
        <translation>Conservé pour la fin de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>Kept with the complaint</source>
        <translation>Jointe à la réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Kept: {kind}</source>
        <translation>Enregistré : {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Kept: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Kept: {setting}</source>
        <translation>Enregistré : {setting}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Kept: {words}</source>
        <translation>Enregistré : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Kind regards, and your name</source>
        <translation>Bien cordialement, et votre nom</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>known for certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Language of reports and letters</source>
        <translation>Langue des rapports et des lettres</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Language of the file</source>
        <translation>Langue du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Lapsed: a voucher with {amount} left</source>
        <translation>Expiré : un bon d’achat avec un reste de {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Larger, smaller, usual text</source>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Last 90 days: {counted}.</source>
        <translation>Les 90 derniers jours : {counted}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Last asked on {day}. Ask again when something seems off.</source>
        <translation>Demandé la dernière fois le {day}. Redemandez si quelque chose semble ne plus aller.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy today</source>
        <translation>dernière copie aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy yesterday</source>
        <translation>dernière copie hier</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy {n} days ago</source>
        <translation>dernière copie il y a {n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. Checked: all {n} customers inside.</source>
        <translation>Dernière copie {when}, {where}. Vérifiée : les {n} clients y sont tous.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. Checked: your customer is inside.</source>
        <translation>Dernière copie {when}, {where}. Vérifiée : votre client y est.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. It was opened and checked.</source>
        <translation>Dernière copie {when}, {where}. Elle a été ouverte et vérifiée.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last financial year</source>
        <translation>L’exercice précédent</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last good copy {when}, {where}. Nothing was entered since.</source>
        <translation>Dernière bonne copie {when}, {where}. Rien n’a été saisi depuis.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last good copy {when}, {where}. What came after it is in no copy yet.</source>
        <translation>Dernière bonne copie {when}, {where}. Ce qui est venu après n’est encore dans aucune copie.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Last score</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last tried: {day}. It came back whole</source>
        <translation>Dernier essai : {day}. La copie est revenue intacte</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last tried: {day}. It did not come back whole</source>
        <translation>Dernier essai : {day}. La copie n’est pas revenue intacte</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last: {when}</source>
        <translation>Dernière : {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Late today</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin</source>
        <translation>Marge ultérieure</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin a complaint</source>
        <translation>Marge ultérieure par réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin a complaint: {money}</source>
        <translation>Marge ultérieure par réclamation : {money}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Later margin counts for</source>
        <translation>Marge ultérieure comptée pendant</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin {money}</source>
        <translation>Marge ultérieure {money}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin, mean</source>
        <translation>Marge ultérieure, moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin, mean of a complaint</source>
        <translation>Marge ultérieure, moyenne par réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Later sheets</source>
        <translation>Feuilles suivantes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Leave it closed</source>
        <translation>Le laisser fermé</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Leave it there</source>
        <translation>L’y laisser</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Leave it unasked</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Leave names out</source>
        <translation>Omettre les noms</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Leave out what you still need. Of the rest every word and file goes for good; amounts, minutes, days and categories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>Leave without it</source>
        <translation>Quitter sans copie</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Leaves {amount}</source>
        <translation>Laisse {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Leaves {margin} of margin.</source>
        <translation>Laisse {margin} de marge.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>leaving somebody unasked</source>
        <translation>le choix de ne pas demander</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <location filename="../../ui/insight/whale.py"/>
        <source>Left after service</source>
        <translation>Reste après service</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>less care</source>
        <translation>moins de suivi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Less goodwill than usual. Why?</source>
        <translation>Un geste commercial moins élevé que d’habitude. Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Less than an hour</source>
        <translation>Moins d’une heure</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Less than usual</source>
        <translation>Moins que d’habitude</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>less than usual</source>
        <translation>moins que d’habitude</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Less than usual. Why?</source>
        <translation>Moins que d’habitude. Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>less with spend</source>
        <translation>moins avec le chiffre d’affaires</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Let down before</source>
        <translation>Déjà déçu</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Let down before: {title}</source>
        <translation>Déjà déçu : {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Let go what is still to be done with them</source>
        <translation>Renoncer à ce qui reste à faire avec ce client</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Let it go on</source>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Let them choose one, or write down their own idea.</source>
        <translation>Laissez le client en choisir une, ou notez sa propre idée.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Let them finish, then write it down.</source>
        <translation>Laissez le client finir, puis notez.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Let {name} choose one, or write down their own idea.</source>
        <translation>Laissez {name} en choisir une, ou notez sa propre idée.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>let {name} choose, or write down their own idea</source>
        <translation>laisser {name} choisir, ou noter sa propre idée</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Let {name} finish, then write it down.</source>
        <translation>Laissez {name} finir, puis notez.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Letter begun: {what}</source>
        <translation>Lettre commencée : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>letter templates</source>
        <translation>modèles de lettres</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Letter to {name}</source>
        <translation>Lettre à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Letter: {what}</source>
        <translation>Lettre : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Letterhead</source>
        <translation>En-tête de lettre</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Letters: {n}</source>
        <translation>Lettres : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Light care</source>
        <translation>Suivi léger</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Light, usual and heavy care</source>
        <translation>Suivi léger, habituel et intensif</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Like a lottery: everyone has the same chance of a small extra, and nobody is chosen by who they are or what they spend.</source>
        <translation>Comme une loterie : chacun a la même chance d’un petit plus, et personne n’est choisi pour ce qu’il est ni pour son chiffre d’affaires.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Limits told</source>
        <translation>Limites dites</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>lines of redress</source>
        <translation>prestations accordées</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Listen steps</source>
        <translation>étapes Écouter</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Lists ({every})</source>
        <translation>Listes ({every})</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Lists like this are understood afresh from now on.</source>
        <translation>Les listes de ce type seront désormais analysées à neuf.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Lists that are read the way you told</source>
        <translation>Listes lues comme vous l’avez indiqué</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>Lock the screen</source>
        <translation>Verrouiller l’écran</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Log a call or a photo</source>
        <translation>Noter un appel ou une photo</translation>
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
        <translation>Noter une réclamation</translation>
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
        <translation>Noter un contact</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Log a contact with {name}</source>
        <translation>Noter un contact avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Log it and listen</source>
        <translation>Noter et écouter</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Log it, listen later</source>
        <translation>Noter, écouter plus tard</translation>
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
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Look</source>
        <comment>of the window</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Look around</source>
        <translation>Visiter</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Look around first</source>
        <translation>Visiter d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Look around with a demo shop</source>
        <translation>Visiter un commerce de démonstration</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Look at both</source>
        <translation>Voir les deux</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Look at both: {name}</source>
        <translation>Voir les deux : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Look at the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Look at the copies</source>
        <translation>Voir les copies</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Look at them</source>
        <translation>Voir lesquels</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Look for it</source>
        <translation>Le rechercher</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looked after by </source>
        <translation>Suivi par </translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looked after by nobody in particular</source>
        <translation>Suivi par personne en particulier</translation>
    </message>
    <message>
        <location filename="../../ui/insight/customer_card.py"/>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Looked after by {name}</source>
        <translation>Suivi par {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>looked after by {name}</source>
        <translation>suivi par {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looking after {name} has cost {cost}, with no margin to set it against</source>
        <translation>Le suivi assuré pour {name} a coûté {cost}, sans marge à mettre en face</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Looking after {name} has cost {cost}. Purchases left you {margin}.</source>
        <translation>Le suivi assuré pour {name} a coûté {cost}. Les achats vous ont laissé {margin}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Looking at it again</source>
        <translation>Nouvel examen</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Looking at the copy</source>
        <translation>Examen de la copie</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Looking for copies</source>
        <translation>Recherche de copies</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Looking it up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Looks again in 3 months</source>
        <translation>À revoir dans 3 mois</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Looks like {name}</source>
        <translation>Ressemble à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Lost {amount}</source>
        <translation>Perdu : {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Lower end of the 95 % range</source>
        <translation>Borne basse de la fourchette à 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Lower: {words}</source>
        <translation>Plus bas : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Made of</source>
        <translation>Composants</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Mail addresses and phone numbers: {n}</source>
        <translation>Adresses de courriel et numéros de téléphone : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Make a copy of the shop first</source>
        <translation>Faire d’abord une copie du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Make a mail</source>
        <translation>Créer un courriel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Make a new copy now; the older ones stay.</source>
        <translation>Faites une nouvelle copie maintenant ; les plus anciennes restent.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Make copies by itself</source>
        <translation>Faire des copies automatiquement</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Make it</source>
        <translation>Établir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Make it private</source>
        <translation>Le rendre privé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>make one promise, or none</source>
        <translation>prendre un engagement, ou aucun</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Make some room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Make some room there, or choose another place below.</source>
        <translation>Libérez-y de la place ou choisissez un autre emplacement ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Make some room there, then press “Back up now”.</source>
        <translation>Libérez-y de la place, puis appuyez sur « Sauvegarder maintenant ».</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Make them anew under this passphrase</source>
        <translation>Les refaire avec cette phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>Making a copy</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Map of columns (*.json)</source>
        <translation>Plan de colonnes (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Margin after service, adding up, best customer first</source>
        <translation>Marge après service, en cumul, meilleur client d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Margin and service cost over time</source>
        <translation>Marge et coût de service au fil du temps</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Margin lately</source>
        <translation>Marge récente</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <source>Margin so far</source>
        <translation>Marge à ce jour</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Margin so far {amount}</source>
        <translation>Marge à ce jour : {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Margin that came back</source>
        <translation>Marge revenue</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Margin that came back for each extra 1 of care</source>
        <translation>Marge revenue pour chaque 1 de suivi en plus</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>margin that came back for each extra 1 of care</source>
        <translation>marge revenue pour chaque 1 de suivi en plus</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Margin they bring</source>
        <translation>Marge apportée</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>Margin {margin}, service cost {service}</source>
        <translation>Marge {margin}, coût de service {service}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>margin {name} brings</source>
        <translation>marge apportée par {name}</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>Marked as sent. Later changes to this period will be listed.</source>
        <translation>Marqué comme envoyé. Les modifications ultérieures de cette période seront listées.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Match and check</source>
        <translation>Associer et vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Match by hand</source>
        <translation>Associer à la main</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Maya Torres, Tom Reyes</source>
        <translation>Marie Dupont, Paul Martin</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Maybe {name}. {why}</source>
        <translation>Peut-être {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Mean care and mean later margin, by how much care there was</source>
        <translation>Suivi moyen et marge ultérieure moyenne, selon l’ampleur du suivi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Middle</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Millbrook Cycles</source>
        <translation>Cycles du Moulin</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Millbrook School</source>
        <translation>École du Moulin</translation>
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
        <translation>Minutes et coûts</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Minutes by hand</source>
        <translation>Minutes à la main</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Minutes for them</source>
        <translation>Minutes pour le client</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>minutes of a step</source>
        <translation>les minutes d’une étape</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Minutes they waited</source>
        <translation>Minutes d’attente</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>minutes you wrote down</source>
        <translation>des minutes que vous avez notées</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Mo-Fr 9-18, Sa 9-13</source>
        <translation>Mo-Fr 9-18, Sa 9-13</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Money at stake</source>
        <translation>Argent en jeu</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Money off</source>
        <translation>Remise</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Months are compared by what was set before the first reply</source>
        <translation>Les mois se comparent selon la gravité choisie avant la première réponse</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Months without margin are left open: {n}.</source>
        <translation>Mois sans marge laissés vides : {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>more care</source>
        <translation>plus de suivi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>More goodwill</source>
        <translation>Plus de gestes commerciaux</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More goodwill than usual. Why?</source>
        <translation>Un geste commercial plus élevé que d’habitude. Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>More minutes</source>
        <translation>Plus de minutes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>More of what happened</source>
        <translation>La suite du récit</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_list.py"/>
        <source>More reports</source>
        <translation>Autres rapports</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>more than half are still open</source>
        <translation>plus de la moitié sont encore ouvertes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>more than half are still waiting</source>
        <translation>plus de la moitié attendent encore</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>More than the records say; the range shows what fits them.</source>
        <translation>Va au-delà de ce qui est noté ; la fourchette montre ce qui s’y accorde.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>More than the shop can carry. Say so kindly, with the reason.</source>
        <translation>Plus que le commerce ne peut porter. Dites-le avec gentillesse, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>More than usual</source>
        <translation>Plus que d’habitude</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>more than usual</source>
        <translation>plus que d’habitude</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More than usual. Why?</source>
        <translation>Plus que d’habitude. Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/quick_strip.py"/>
        <source>More than {limit}, your limit for one click. Write it in yourself.</source>
        <translation>Plus de {limit}, votre limite pour un seul clic. Saisissez-le vous-même.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More than {most} is seldom needed.</source>
        <translation>Plus de {most} est rarement nécessaire.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>More than {n} days</source>
        <translation>Plus de {n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>More to ask</source>
        <translation>Encore à demander</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>More to do with this complaint</source>
        <translation>Autres actions pour cette réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>More to do with this customer</source>
        <translation>Autres actions pour ce client</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>more with spend</source>
        <translation>plus avec le chiffre d’affaires</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it is postage, travel and parts. They may share it.</source>
        <translation>Surtout de l’affranchissement, des déplacements et des pièces. Le client peut en prendre une part.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it is time. A set time to call, or paid advice, may help.</source>
        <translation>Surtout du temps. Une heure d’appel fixe ou un conseil payant peuvent aider.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it put things right. Look for the cause that comes back.</source>
        <translation>Surtout pour réparer des torts. Cherchez la cause qui revient.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Move it to this computer</source>
        <translation>Déplacer sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Move it…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Moved</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>My name</source>
        <translation>Mon nom</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Name and contact…</source>
        <translation>Nom et contact…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Name is enough. Phone, email and notes if you have them.</source>
        <translation>Le nom suffit. Téléphone, courriel et remarques si vous les avez.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Name of the shop</source>
        <translation>Nom du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Name, company, address, note, tags and wishes</source>
        <translation>Nom, entreprise, adresse, remarque, mots-clés et souhaits</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>Name, phone or email</source>
        <translation>Nom, téléphone ou courriel</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Name, phone or email of the other one</source>
        <translation>Nom, téléphone ou courriel de l’autre fiche</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Name, phone, or words from a note or complaint</source>
        <translation>Nom, téléphone, ou mots d’une remarque ou d’une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>name@office.example</source>
        <translation>nom@cabinet.example</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Named in other records</source>
        <translation>Nommé dans d’autres entrées</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Names in braces become facts: {customer} becomes what you call them. A paragraph whose facts are missing is left out.</source>
        <translation>Les noms entre accolades deviennent des faits : {customer} devient le nom que vous donnez au client. Un paragraphe dont les faits manquent est omis.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Names in the title of the window</source>
        <translation>Noms dans le titre de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>Names of their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>nearly all</source>
        <translation>presque 100</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Needs a first reply</source>
        <translation>Attend une première réponse</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Never propose it</source>
        <translation>Ne jamais le proposer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>New day</source>
        <translation>Nouveau jour</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>New day kept</source>
        <translation>Nouveau jour enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>New facts</source>
        <translation>Faits nouveaux</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>New lists in {folder} are offered here. Nothing comes in by itself.</source>
        <translation>Les nouvelles listes dans {folder} sont proposées ici. Rien n’est importé tout seul.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>new shop</source>
        <translation>nouveau commerce</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Next step, or finish</source>
        <translation>Étape suivante, ou terminer</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Next: {file}</source>
        <translation>Suivant : {file}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>No account, no internet. What you type stays on this laptop.</source>
        <translation>Ni compte, ni internet. Ce que vous saisissez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>no bound</source>
        <translation>sans borne</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>no bound known</source>
        <translation>borne inconnue</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>No change says that.</source>
        <translation>Aucune modification ne contient cela.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>No complaint</source>
        <translation>Aucune réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>no complaint</source>
        <translation>aucune réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>No complaint is open.</source>
        <translation>Aucune réclamation n’est ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>No copy is needed yet</source>
        <translation>Aucune copie nécessaire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>No copy is without the passphrase any more</source>
        <translation>Plus aucune copie n’est sans la phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>no copy there yet</source>
        <translation>encore aucune copie là-bas</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>No copy yet</source>
        <translation>Pas encore de copie</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>No day yet</source>
        <translation>Pas encore de jour</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>No export there? Copy the rows, then paste them here with Ctrl V.</source>
        <translation>Pas d’export là-bas ? Copiez les lignes, puis collez-les ici avec Ctrl V.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>No feeling was named.</source>
        <translation>Aucun ressenti n’a été nommé.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>No fixing yet. If you catch yourself explaining, stop and ask one more question.</source>
        <translation>Ne réparez rien encore. Si vous vous surprenez à expliquer, arrêtez-vous et posez encore une question.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>No folder is looked into any more.</source>
        <translation>Plus aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>No heading</source>
        <translation>Sans en-tête</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>no judgement below {n} complaints</source>
        <translation>pas de jugement sous {n} réclamations</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>No letters, questions or proposals, and no reminders on Today; lists that leave the shop have a number for their name. You still find them; every figure counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>No list yet?</source>
        <translation>Pas encore de liste ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>No longer here</source>
        <translation>N’est plus ici</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>No mail program answered. Copy or save the report.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. Copiez ou enregistrez le rapport.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>No mail program answered. The file is shown in its folder.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. Le fichier est affiché dans son dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>No mail program answered. The file lies in {folder}.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. Le fichier se trouve dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>No mail program answered. The text is copied: paste it where you write.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. Le texte est copié : collez-le là où vous écrivez.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>No margin to set it against</source>
        <translation>Aucune marge à mettre en face</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>No margin to set service against</source>
        <translation>Aucune marge à mettre face au service</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>No money meter while complaints are rare</source>
        <translation>Pas de compteur d’argent tant que les réclamations sont rares</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>No network, no account, no telemetry, no update check. One file on this laptop is the whole shop.</source>
        <translation>Ni réseau, ni compte, ni télémétrie, ni recherche de mises à jour. Un seul fichier sur cet ordinateur contient tout le commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>No program opened it. It is saved.</source>
        <translation>Aucun programme ne l’a ouvert. Il est enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>No purchase</source>
        <translation>Aucun achat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>No purchase from {name} yet, and nothing spent on service</source>
        <translation>Encore aucun achat pour {name}, et rien de dépensé en service</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>No purchase yet</source>
        <translation>Encore aucun achat</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>No purchase yet to set this against. Be generous if it helps.</source>
        <translation>Encore aucun achat à mettre en face. Soyez généreux si cela aide.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>No remedy is owed here.</source>
        <translation>Aucun dédommagement n’est dû ici.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>No sign of it</source>
        <translation>Rien ne l’indique</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>No tax is taken off, because no usual tax is set.</source>
        <translation>Aucune taxe n’est déduite, car aucune taxe habituelle n’est définie.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>No usual tax is set, so unknown tax is not taken off.</source>
        <translation>Aucune taxe habituelle n’est définie : une taxe inconnue n’est donc pas déduite.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>No, it came back within 14 days.</source>
        <translation>Non, elle est revenue sous 14 jours.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>No, it took {n} contacts.</source>
        <translation>Non, il a fallu {n} contacts.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Nobody chooses, and what somebody spends plays no part.</source>
        <translation>Personne ne choisit, et ce que quelqu’un dépense ne joue aucun rôle.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Nobody counted. What stands here is marked estimated</source>
        <translation>Personne n’a compté. Ce qui figure ici est marqué comme estimé</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Nobody dealt with them for as long as you keep people.</source>
        <translation>Aucun échange avec eux depuis aussi longtemps que vous conservez les personnes.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Nobody else got it, and they asked before.</source>
        <translation>Personne d’autre ne l’a eu, et ce n’est pas sa première demande.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Nobody else works here. Add somebody under Settings, People.</source>
        <translation>Personne d’autre ne travaille ici. Ajoutez quelqu’un dans Réglages, Personnes.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Nobody fits all filters. Take one away.</source>
        <translation>Personne ne correspond à tous les filtres. Retirez-en un.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Nobody fits that.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Nobody has answered in this time.</source>
        <translation>Personne n’a répondu pendant cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Nobody has asked yet.</source>
        <translation>Personne n’a encore demandé.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Nobody has asked yet. A good first question: call or text?</source>
        <translation>Personne n’a encore demandé. Une bonne première question : appel ou SMS ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Nobody has planned to ask yet. It takes a minute, and tells a lot.</source>
        <translation>Personne n’a encore prévu de poser la question. Cela prend une minute et en dit long.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Nobody here by those words.</source>
        <translation>Personne ici avec ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Nobody is due.</source>
        <translation>Personne n’est à effacer.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Nobody is here yet</source>
        <translation>Il n’y a encore personne ici</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Nobody is to be asked within the next seven days.</source>
        <translation>Personne n’est à interroger dans les sept prochains jours.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Nobody is waiting for anything.</source>
        <translation>Personne n’attend rien.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Nobody knows {names}; it stands as written.</source>
        <translation>{names} : inconnu, reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Nobody knows {names}; it will stand as written.</source>
        <translation>{names} : inconnu, restera tel quel.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Nobody of this name was picked. Choose one of the list.</source>
        <translation>Personne de ce nom n’a été choisi. Choisissez dans la liste.</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Nobody will ask {name} about this again</source>
        <translation>Personne ne reposera cette question à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/pickers.py"/>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>None due</source>
        <translation>Aucun à tenir</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>None due this month</source>
        <translation>Aucun à tenir ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>None in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>None is open</source>
        <translation>Aucune n’est ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>none is taken off</source>
        <translation>aucune n’est déduite</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>None of these?</source>
        <translation>Rien de tout cela ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>None yet: the first comes at {n}.</source>
        <translation>Encore aucun : le premier vient à {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>None. A PIN hides the screen; it does not encrypt the shop.</source>
        <translation>Aucun. Un code PIN cache l’écran ; il ne chiffre pas le commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>None. The passphrase opens the locked screen.</source>
        <translation>Aucun. La phrase de passe ouvre l’écran verrouillé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being asked about new files</source>
        <translation>l’absence de propositions pour de nouveaux fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being reminded of the second place</source>
        <translation>l’absence de rappel pour le deuxième emplacement</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being reminded of the workbook</source>
        <translation>l’absence de rappel pour le classeur</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Not encrypted: whoever has this computer or a copy of the file can read it. Switch on the disk encryption of your system (BitLocker, FileVault, LUKS), or use a passphrase.</source>
        <translation>Non chiffré : qui a cet ordinateur ou une copie du fichier peut le lire. Activez le chiffrement du disque de votre système (BitLocker, FileVault, LUKS) ou utilisez une phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Not happy</source>
        <translation>Mécontent</translation>
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
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Not now? Say why</source>
        <translation>Pas maintenant ? Dites pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>not plugged in just now, {last}</source>
        <translation>non branché pour le moment, {last}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Not quite</source>
        <translation>Pas tout à fait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not quite, at first</source>
        <translation>D’abord pas tout à fait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Not quite, they said. Put it right, then read it back again.</source>
        <translation>Pas tout à fait, a dit le client. Corrigez, puis relisez ensemble.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not read back</source>
        <translation>Non relu</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>not shown</source>
        <translation>pas visible</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not something we offer</source>
        <translation>Hors de notre offre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Not sure yet</source>
        <translation>Pas encore sûr</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Not these</source>
        <translation>Pas ceux-ci</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Not this year</source>
        <translation>Pas cette année</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Not yet, or no</source>
        <translation>Pas encore, ou non</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>notes on how customers like to be treated</source>
        <translation>notes sur les préférences des clients</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Nothing came in from a file yet.</source>
        <translation>Rien n’a encore été importé d’un fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Nothing had to be promised.</source>
        <translation>Aucun engagement n’était nécessaire.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <location filename="../../ui/reports/sheet_chart.py"/>
        <source>Nothing happened in this period.</source>
        <translation>Il ne s’est rien passé pendant cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Nothing happened yet. What is bought, said and promised will stand here.</source>
        <translation>Il ne s’est encore rien passé. Ce qui sera acheté, dit et promis se lira ici.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what the complaints are about</source>
        <translation>Rien ici ne dit de quoi parlent les réclamations</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what they answered</source>
        <translation>Rien ici ne dit ce qui a été répondu</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what was paid</source>
        <translation>Rien ici ne dit ce qui a été payé</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says who the customers are</source>
        <translation>Rien ici ne dit qui sont les clients</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Nothing is added until you have looked at it. You can undo a whole import later.</source>
        <translation>Rien n’est ajouté avant que vous ayez vérifié. Vous pourrez annuler tout un import plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Nothing is changed before you have seen what would be different.</source>
        <translation>Rien ne change avant que vous ayez vu ce qui serait différent.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Nothing is kept</source>
        <translation>Rien n’est conservé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Nothing is left from here on</source>
        <translation>Au-delà, il ne reste rien</translation>
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
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>nothing is set aside</source>
        <translation>rien n’est réservé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Nothing is written down yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Nothing left to promise</source>
        <translation>Aucun autre engagement</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>nothing left {share}</source>
        <translation>plus rien {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Nothing needs them</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Nothing needs you now.</source>
        <translation>Plus rien ne vous attend.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Nothing needs you yet</source>
        <translation>Rien ne vous attend pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing new came in.</source>
        <translation>Rien de nouveau n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Nothing new in {folder}.</source>
        <translation>Rien de nouveau dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Nothing of that in this story.</source>
        <translation>Rien de tel dans cette histoire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Nothing slides or fades.</source>
        <translation>Rien ne glisse ni ne s’estompe.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Nothing to choose from yet</source>
        <translation>Encore rien à choisir</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>nothing to compare</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Nothing to compare yet. It begins with {n} settled complaints.</source>
        <translation>Encore rien à comparer. Cela commence à {n} réclamations closes.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Nothing to compare yet: {n} settled so far, too few that are alike.</source>
        <translation>Encore rien à comparer : {n} à ce jour, trop peu de semblables.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Nothing to copy yet</source>
        <translation>Rien à copier pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Nothing to keep here</source>
        <translation>Rien à conserver ici</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Nothing was bought and nothing was done yet.</source>
        <translation>Rien n’a encore été acheté ni fait.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/widgets/states.py"/>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing: the copy holds all that the shop holds.</source>
        <translation>Rien ne manquerait : la copie contient tout ce que contient le commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing; one entry would be as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing; {n} entries would be as they were then.</source>
        <translation>Rien ne manquerait ; {n} entrées seraient comme à ce moment-là.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Number of the card</source>
        <translation>Numéro de la carte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Number of the receipt</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Number there</source>
        <translation>Numéro d’origine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Numbers for DATEV</source>
        <translation>Numéros pour DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>numbers in other programs</source>
        <translation>numéros dans d’autres logiciels</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>of 1 customer</source>
        <translation>de 1 client</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of each price without tax: what you count in for putting things right.</source>
        <translation>Sur chaque prix hors taxe : ce que vous prévoyez pour réparer ce qui n’allait pas.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Of every {amount} someone pays, what is left after goods?</source>
        <translation>Sur {amount} payés, que reste-t-il après la marchandise ?</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>of every {amount}, or pick what sounds like you</source>
        <translation>sur {amount}, ou choisissez ce qui vous ressemble</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>of margin</source>
        <translation>de la marge</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>of margin. Aim: under {aim}</source>
        <translation>de la marge. Objectif : moins de {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Of the last 30 days {before} is left before, {after} with this.</source>
        <translation>Sur les 30 derniers jours, il reste {before} avant, {after} avec ceci.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of the margin of their first year. It stands on the customer’s page only.</source>
        <translation>Sur la marge de la première année du client venu ainsi. Ne figure que sur la page du client.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>of the margin {name} brings has gone into service</source>
        <translation>de la marge apportée par {name} va au service</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of the paid hours, after breaks, tidying and waiting. 80 % is usual.</source>
        <translation>Sur les heures payées, après pauses, rangement et attente. 80 % est courant.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Of the whole</source>
        <translation>Du total</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>of the {money} at stake.</source>
        <translation>des {money} en jeu.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Of what is set aside</source>
        <translation>Sur ce qui est réservé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Of what was at stake</source>
        <translation>Rapporté au montant en jeu</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Of what was at stake: {middle}, usually {low} to {high}.</source>
        <translation>Rapporté au montant en jeu : {middle}, d’ordinaire {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Of which purchase</source>
        <translation>De quel achat</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Of {gross} paid, {tax} is tax, and {net} is yours.</source>
        <translation>Sur {gross} payés, {tax} vont à la taxe et {net} à vous.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>of {n} customers</source>
        <translation>de {n} clients</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Offer choices. They pick.</source>
        <translation>Proposez des choix. Le client décide.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Offer choices. {name} picks.</source>
        <translation>Proposez des choix. {name} décide.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Offer it</source>
        <translation>L’offrir</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Offer new files from a folder…</source>
        <translation>Proposer les nouveaux fichiers d’un dossier…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>offer two ways, or say why there is only one</source>
        <translation>proposer deux solutions, ou dire pourquoi il n’y en a qu’une</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Offer, agree, promise</source>
        <translation>Offre, accord, engagement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Offered while listening, by what the complaint is about. Answers that were written down keep the question as it was asked.</source>
        <translation>Proposées pendant l’écoute, selon le sujet de la réclamation. Les réponses déjà notées gardent la question telle qu’elle a été posée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Offered while listening.</source>
        <translation>Proposé pendant l’écoute.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Offline, on this laptop</source>
        <translation>Hors ligne, sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Old complaints</source>
        <translation>Anciennes réclamations</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Old words and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Older copies stay as they are; one can be brought back below.</source>
        <translation>Les copies plus anciennes restent telles quelles ; vous pouvez en restaurer une ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>On another computer? Close csdesk there first.</source>
        <translation>Sur un autre ordinateur ? Fermez-y d’abord csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the edge at the side: {bare} brought nothing.</source>
        <translation>Sur le bord latéral : {bare} n’ont rien apporté.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the edges: {free} cost no service, {bare} brought nothing.</source>
        <translation>Sur les bords : {free} sans coût de service, {bare} n’ont rien apporté.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the lower edge: {free} cost no service.</source>
        <translation>Sur le bord inférieur : {free} sans coût de service.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>on this laptop</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>On to Act</source>
        <translation>Passer à Agir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>On to Empathize</source>
        <translation>Passer à Comprendre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>on top of {money} before</source>
        <translation>en plus des {money} d’avant</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>On {days} nothing was entered, so there was no copy.</source>
        <translation>Jours sans saisie, donc sans copie : {days}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>On {days} something was entered, but no copy was made.</source>
        <translation>Jours avec des saisies mais sans copie : {days}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>on {day} at {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>on “{drive}”</source>
        <translation>sur « {drive} »</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Once a week the newest copy is brought back aside, to see that it works</source>
        <translation>Une fois par semaine, la copie la plus récente est restaurée à part, pour voir si elle fonctionne</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Once a year it is proposed whom to erase: nobody dealt with them for so long, and nothing is open. You decide on each.</source>
        <translation>Une fois par an, csdesk propose qui effacer : les personnes sans échange depuis tout ce temps, et sans rien d’ouvert. Vous décidez pour chacune.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Once they are, each has a page with their story and what they bring.</source>
        <translation>Ensuite, chacun aura une page avec son histoire et ce qu’il apporte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Once.</source>
        <translation>Une fois.</translation>
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
        <translation>L’histoire d’un client</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>One entry would be missing:</source>
        <translation>Une entrée manquerait :</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>One file, every sheet</source>
        <translation>Un fichier, toutes les feuilles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>One is due. Look at it.</source>
        <translation>Une personne à effacer. Voyez laquelle.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>one line to know them by</source>
        <translation>une ligne pour le reconnaître</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>One moment, please</source>
        <translation>Un instant, merci</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>One more: {category}</source>
        <translation>Une de plus : {category}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/listed.py"/>
        <source>One more…</source>
        <translation>Un de plus…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>one of your own</source>
        <translation>un compte à vous</translation>
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
        <translation>Une personne, une date</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>One-page brief</source>
        <translation>Résumé d’une page</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>One-page brief…</source>
        <translation>Résumé d’une page…</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Only a name so far.</source>
        <translation>Seulement un nom jusqu’ici.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Only an address of the web (https) can be opened</source>
        <translation>Seule une adresse web (https) peut être ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Only kept since {day}: {why}</source>
        <translation>Seulement conservé depuis le {day} : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Only kept, not used, since {day}: {why}</source>
        <translation>Seulement conservé, non utilisé, depuis le {day} : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Only one way</source>
        <translation>Une seule solution</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Only one way to offer? Say why.</source>
        <translation>Une seule solution à proposer ? Dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Only one way?</source>
        <translation>Une seule solution ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Only photos and PDFs are opened from here</source>
        <translation>Seuls les photos et les PDF s’ouvrent d’ici</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Only what you know. “I’ll find out” is fine</source>
        <translation>Seulement ce que vous savez. « Je vais me renseigner » convient</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only when I ask for it</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file and change its folder.</source>
        <translation>Seul votre compte peut ouvrir le fichier et modifier son dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file now</source>
        <translation>Seul votre compte peut désormais ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file. Its folder is shared with other accounts, who could take the file away.</source>
        <translation>Seul votre compte peut ouvrir le fichier. Son dossier est partagé avec d’autres comptes, qui pourraient enlever le fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Only: {what}</source>
        <translation>Seulement : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Open</source>
        <comment>complaints</comment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <location filename="../../ui/asking_for_shop.py"/>
        <source>Open a shop</source>
        <translation>Ouvrir un commerce</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Open another shop</source>
        <translation>Ouvrir un autre commerce</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Open another shop…</source>
        <translation>Ouvrir un autre commerce…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Open complaint</source>
        <translation>Réclamation ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Open complaints by age</source>
        <translation>Réclamations ouvertes par ancienneté</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open for reading only, while {name} is open in another window. You can look at everything, and change nothing.</source>
        <translation>Ouvert en lecture seule, car {name} est ouvert dans une autre fenêtre. Vous pouvez tout regarder, sans rien changer.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open for reading only: {name} can’t be written where it is. You can look at everything, and change nothing.</source>
        <translation>Ouvert en lecture seule : {name} ne peut pas être modifié là où il se trouve. Vous pouvez tout regarder, sans rien changer.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Open in my mail program</source>
        <translation>Ouvrir dans ma messagerie</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Open in the web browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open it again</source>
        <translation>L’ouvrir à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open it in Excel, save it once more without a password, and choose that file.</source>
        <translation>Ouvrez-le dans Excel, enregistrez-le à nouveau sans mot de passe et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open it where it came from (till or old app) and choose Export or Save as, then Excel or CSV.</source>
        <translation>Ouvrez-le là d’où il vient (caisse ou ancien logiciel) et choisissez Exporter ou Enregistrer sous, puis Excel ou CSV.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Open now</source>
        <translation>Ouvert en ce moment</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Open reports</source>
        <translation>Ouvrir les rapports</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Open since</source>
        <translation>Ouverte depuis</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Open the coin</source>
        <translation>Ouvrir le tirage</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the complaint that goes to somebody else first.</source>
        <translation>Ouvrez d’abord la réclamation à transmettre.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the customer it is about first.</source>
        <translation>Ouvrez d’abord le client concerné.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the customer or complaint the letter is about first.</source>
        <translation>Ouvrez d’abord le client ou la réclamation que concerne la lettre.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the last good copy</source>
        <translation>Ouvrir la dernière bonne copie</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the last good copy instead</source>
        <translation>Ouvrir plutôt la dernière bonne copie</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Open the newest copy you have of your shop.</source>
        <translation>Ouvrez la copie la plus récente de votre commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the salvaged shop</source>
        <translation>Ouvrir le commerce récupéré</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Open the shop</source>
        <translation>Ouvrir le commerce</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Open their page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open your till, shop or invoices, not the account, and export the orders or invoices from there.</source>
        <translation>Ouvrez votre caisse, votre boutique ou vos factures, pas le compte, et exportez-en les commandes ou les factures.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fold.py"/>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Opened lately</source>
        <translation>Ouvert récemment</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Or copy rows in your spreadsheet and press {key} here.</source>
        <translation>Ou copiez des lignes dans votre tableur et appuyez ici sur {key}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Or draw around some in the picture</source>
        <translation>Ou entourez-en dans le graphique</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>or drop another list here</source>
        <translation>ou déposez ici une autre liste</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>or drop it here. It is kept inside the shop file.</source>
        <translation>ou déposez-le ici. Il est conservé dans le fichier du commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>or in words</source>
        <translation>ou en mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Or in your own words</source>
        <translation>Ou avec vos propres mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Or say why not</source>
        <translation>Ou dites pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Other accounts of this computer</source>
        <translation>Autres comptes de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Other accounts of this computer can open the file.</source>
        <translation>D’autres comptes de cet ordinateur peuvent ouvrir le fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Other terms for {name}, in writing</source>
        <translation>Autres conditions pour {name}, par écrit</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Others speak of one of the lost {things}: it has a place, named “Lost …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Others speak of {n} of the lost {things}: each has a place, named “Lost …”.</source>
        <translation>D’autres entrées citent {n} des pertes parmi vos {things} : chacune a une place, nommée « Perdu … ».</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>Others told us this too</source>
        <translation>D’autres nous l’ont dit aussi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Our answer</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>our answer</source>
        <translation>notre réponse</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Our answer, and why</source>
        <translation>Notre réponse, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Our side</source>
        <translation>Notre côté</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>our side of it</source>
        <translation>notre côté</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Outlay of {cost} is written down</source>
        <translation>Noté : frais de {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>outlays</source>
        <translation>frais</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Outlays: {n}</source>
        <translation>Frais : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>Over the {n} % aim</source>
        <translation>Au-dessus de l’objectif de {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Over your aim</source>
        <translation>Au-dessus de votre objectif</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Overwrite and delete them</source>
        <translation>Les écraser et les supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>Own dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Pages of the file that make no sense any more: {n}.</source>
        <translation>Pages du fichier qui n’ont plus de sens : {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Paid since {year}, without tax</source>
        <translation>Payé depuis {year}, hors taxe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Paid too</source>
        <translation>Payé aussi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Paid, tax included</source>
        <translation>Payé, TTC</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Paid, without tax</source>
        <translation>Payé, hors taxe</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Paid, without tax, {amount}</source>
        <translation>Payé, hors taxe : {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>part well terms keep going goodbye</source>
        <translation>séparation conditions continuer au revoir</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Part well with {name}</source>
        <translation>Se séparer en bons termes avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Parted well</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Parted well with {name}</source>
        <translation>Séparation en bons termes avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Parted well, be kind. Since {day}; the door is open.</source>
        <translation>Séparation en bons termes, restez aimable. Depuis le {day} ; la porte est ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>parting</source>
        <translation>une séparation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Parting taken back</source>
        <translation>Séparation annulée</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Parting well is being thought over until {day}. Nothing was sent.</source>
        <translation>Réflexion sur une séparation en bons termes jusqu’au {day}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Parting well is not open yet</source>
        <translation>Se séparer en bons termes n’est pas encore possible</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Parts of it are not what csdesk wrote. A worn disk does that, a stick that was pulled out too early, or a program that syncs files. csdesk only reads it from here on, and you lose nothing by taking your time.</source>
        <translation>Certaines parties ne sont pas ce que csdesk a écrit. Cela arrive avec un disque usé, une clé retirée trop tôt ou un programme qui synchronise des fichiers. Désormais csdesk ne fait que le lire, et vous ne perdez rien à prendre votre temps.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Passphrase of a shop in csdesk</source>
        <translation>Phrase de passe d’un commerce dans csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Passphrase of the copy</source>
        <translation>Phrase de passe de la copie</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Passphrase of the shop</source>
        <translation>Phrase de passe du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>passphrase.pdf</source>
        <translation>phrase de passe.pdf</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Past imports</source>
        <translation>Imports passés</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Past the tipping point. Put it right all the same, it was promised.</source>
        <translation>Au-delà du point de bascule. Réparez quand même, c’était promis.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Past tipping point</source>
        <translation>Point de bascule passé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Past {most} more buys no more loyalty.</source>
        <translation>Au-delà de {most}, donner plus ne fidélise plus.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Paste rows or a file into Import</source>
        <translation>Coller des lignes ou un fichier dans Import</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Pasted rows</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>Pause the timer</source>
        <translation>Mettre le chronomètre en pause</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>Paused: nobody typed for 5 minutes</source>
        <translation>En pause : aucune saisie depuis 5 minutes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>pays</source>
        <translation>rentable</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Pays by contract or subscription</source>
        <translation>Paie par contrat ou abonnement</translation>
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
        <translation>personnes du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>People stand in the order of your settings; nobody is ranked. A difference is something to ask about, never a judgement: there may be good reasons that nobody wrote down.</source>
        <translation>Les personnes suivent l’ordre de vos réglages ; nul n’est classé. Une différence invite à demander, jamais à juger : il peut y avoir de bonnes raisons que personne n’a notées.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>People, on comparable complaints</source>
        <translation>Personnes, sur des réclamations comparables</translation>
    </message>
    <message>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>phone numbers and mail addresses</source>
        <translation>numéros de téléphone et adresses de courriel</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Photos and documents: {n}</source>
        <translation>Photos et documents : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Photos et PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Pick a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Pick a number, or write down what {name} said.</source>
        <translation>Choisissez un chiffre, ou notez ce qu’a dit {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Pick one and make it yours</source>
        <translation>Choisissez-en une et faites-la vôtre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>Pick or write something true, and it stands here.</source>
        <translation>Choisissez ou écrivez une chose vraie ; elle apparaîtra ici.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>Picture (*.png);;Drawing that scales (*.svg)</source>
        <translation>Image (*.png);;Dessin redimensionnable (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Picture saved</source>
        <translation>Image enregistrée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>PIN or passphrase</source>
        <translation>Code PIN ou phrase de passe</translation>
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
        <translation>Rubriques</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Plainer</source>
        <translation>Plus simple</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>planned</source>
        <translation>prévues</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubt_button.py"/>
        <source>please look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Plug it in again, or choose another place below.</source>
        <translation>Rebranchez-le ou choisissez un autre emplacement ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Plug it in when you can: the next copy goes there by itself.</source>
        <translation>Branchez-le dès que possible : la prochaine copie y ira toute seule.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>PNG or JPEG, up to 2 MB. It is kept inside the shop file.</source>
        <translation>PNG ou JPEG, jusqu’à 2 Mo. Elle est conservée dans le fichier du commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Post it where the review stands, and keep it here.</source>
        <translation>Publiez-la là où figure l’avis, et conservez-la ici.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Postage, travel</source>
        <translation>Affranchissement, déplacement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Postage, travel, parts</source>
        <translation>Affranchissement, déplacement, pièces</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Postcode and town</source>
        <translation>Code postal et ville</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Press to make one</source>
        <translation>Appuyez pour copier</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la feuille</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview of {sheet}</source>
        <translation>Aperçu : {sheet}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Print a card</source>
        <translation>Imprimer une carte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Print answer cards</source>
        <translation>Imprimer des cartes-réponses</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Print cards for this week</source>
        <translation>Imprimer les cartes de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Privacy and lock</source>
        <translation>Confidentialité et verrou</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>probably; please look it over</source>
        <translation>probable ; à vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Problem and fix</source>
        <translation>Problème et correction</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise 1 day late</source>
        <translation>engagement en retard de 1 jour</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise due today</source>
        <translation>engagement pour aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise due {day}</source>
        <translation>engagement pour le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise kept: {what}</source>
        <translation>Engagement tenu : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise missed: {what}</source>
        <translation>Engagement non tenu : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise moved: {what}</source>
        <translation>Engagement reporté : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Promise running late</source>
        <translation>Engagement en retard</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Promise to {name} kept</source>
        <translation>Engagement tenu envers {name}</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise {n} days late</source>
        <translation>engagement en retard de {n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Promise: {day}</source>
        <translation>Engagement : {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Promise: {what}</source>
        <translation>Engagement : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promised: {what}</source>
        <translation>Promis : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>promises</source>
        <translation>engagements</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Promises kept</source>
        <translation>Engagements tenus</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Promises kept {share}</source>
        <translation>Engagements tenus {share}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Promises running late</source>
        <translation>Engagements en retard</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Promises this week</source>
        <translation>Engagements de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Promises, follow-ups and call-backs will wait for you here. Start with whichever is easiest.</source>
        <translation>Engagements, suivis et rappels vous attendront ici. Commencez par le plus facile.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Promises: {n}</source>
        <translation>Engagements : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Propose to erase people</source>
        <translation>Proposer d’effacer des personnes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Propose to erase words and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Proposed when a complaint is put right.</source>
        <translation>Proposé quand une réclamation est résolue.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Purchase of {amount} is written down</source>
        <translation>Achat de {amount} noté</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>purchases</source>
        <translation>achats</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Purchases: {n}</source>
        <translation>Achats : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Put a line with headings above the rows: Name, Email, Date, Total.</source>
        <translation>Mettez une ligne d’en-têtes au-dessus des lignes : Nom, Courriel, Date, Total.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Put in a report</source>
        <translation>Mettre dans un rapport</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Put in {meaning}</source>
        <translation>Insérer {meaning}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Put it into goodwill</source>
        <translation>Ajouter au geste commercial</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Put the file from before back</source>
        <translation>Remettre le fichier d’avant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Put the shop elsewhere</source>
        <translation>Placer le commerce ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Put the shop under a passphrase</source>
        <translation>Protéger le commerce par une phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Put them under it</source>
        <translation>Les protéger aussi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Put this file aside</source>
        <translation>Mettre ce fichier de côté</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>puts it right</source>
        <translation>répare le tort</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>putting a customer away</source>
        <translation>l’archivage d’un client</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>putting the yearly look off</source>
        <translation>le report de l’examen annuel</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Putting things right</source>
        <translation>Réparation des torts</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Quarter {n} is over</source>
        <translation>Le trimestre {n} est terminé</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Quarter {n}, {first} to {last}</source>
        <translation>Trimestre {n}, {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Quarters and years of the books are counted from there.</source>
        <translation>Les trimestres et les années des livres se comptent à partir de là.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Question {n} of {all}</source>
        <translation>Question {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Questions still to be asked: {n}</source>
        <translation>Questions encore à poser : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/questions_to_ask.py"/>
        <location filename="../../ui/settings/section.py"/>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>Questions worth asking</source>
        <translation>Questions utiles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Quick remedies</source>
        <translation>Dédommagements rapides</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quick remedy</source>
        <translation>Dédommagement rapide</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>quite sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Read answer cards</source>
        <translation>Lire des cartes-réponses</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read back what you understood, and hear a yes: {words}</source>
        <translation>Relisez ce que vous avez compris, jusqu’à entendre un oui : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Read from a printed card</source>
        <translation>Lu sur une carte imprimée</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read it</source>
        <translation>À lire</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read it back</source>
        <translation>Relire ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Read it back later</source>
        <translation>Relire plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Read it back to them</source>
        <translation>Relire avec le client</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Read it back to {name}</source>
        <translation>Relire avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>read it back, and hear a yes</source>
        <translation>relire avec le client et entendre un oui</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>Read or print answer cards</source>
        <translation>Lire ou imprimer des cartes-réponses</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Read the newest report</source>
        <translation>Lire le dernier rapport</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Read the report</source>
        <translation>Lire le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Read the way you told us on {day}</source>
        <translation>Lu comme vous l’avez indiqué le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Read: what {name} said</source>
        <translation>Lu : ce qu’a dit {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Reading the figures…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Reading what can be read</source>
        <translation>Lecture de ce qui est lisible</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Reading {file}</source>
        <translation>Lecture : {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Reads every entry, sum and the whole History. It changes nothing.</source>
        <translation>Lit chaque entrée, chaque somme et tout l’Historique. Ne modifie rien.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>ready {day}</source>
        <translation>prêt le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, changed by you</source>
        <translation>Prête, modifiée par vous</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, somebody new</source>
        <translation>Prête, une nouvelle personne</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, the same person</source>
        <translation>Prête, la même personne</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Reasonable</source>
        <translation>Raisonnable</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>reasonable or not</source>
        <translation>raisonnable ou non</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Reasonable? You decide.</source>
        <translation>Raisonnable ? À vous de décider.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Recommend score</source>
        <translation>Score de recommandation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Recommend score month by month</source>
        <translation>Score de recommandation mois par mois</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Recommend score {score}</source>
        <translation>Score de recommandation {score}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Remedies and goodwill: {n}</source>
        <translation>Dédommagements et gestes commerciaux : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Remedy and goodwill are kept apart.</source>
        <translation>Dédommagement et geste commercial restent distincts.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Remedy and goodwill are worth {share} {of}</source>
        <translation>Dédommagement et geste commercial valent {share} {of}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Remedy {cost}</source>
        <translation>Dédommagement {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Remedy, middle</source>
        <translation>Dédommagement, médiane</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Remedy: {what}</source>
        <translation>Dédommagement : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Remember it on this computer</source>
        <translation>S’en souvenir sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Remember this for the next file like it</source>
        <translation>S’en souvenir pour le prochain fichier semblable</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Remind me of the workbook</source>
        <translation>Me rappeler le classeur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Rent, insurance, and wages beyond the time for customers: what has to be paid whatever comes in.</source>
        <translation>Loyer, assurance, et salaires hors du temps pour les clients : ce qu’il faut payer quoi qu’il rentre.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>reopening a complaint</source>
        <translation>la réouverture d’une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Replace it, or save as “{other}”?</source>
        <translation>Le remplacer, ou enregistrer sous « {other} » ?</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Replied</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Replied on {what}</source>
        <translation>Réponse sur {what}</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>reply apology choices goodbye email</source>
        <translation>réponse excuses choix au revoir courriel</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Reply to a review</source>
        <translation>Répondre à un avis</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Report of what went wrong</source>
        <translation>Rapport sur le problème</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Resolved: nothing more to do</source>
        <translation>Réglé : plus rien à faire</translation>
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
        <translation>Repose sur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Retire</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Return of {amount} is written down</source>
        <translation>Retour de {amount} noté</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>review</source>
        <translation>avis</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}</source>
        <translation>Avis sur {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}: 1 star</source>
        <translation>Avis sur {what} : 1 étoile</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}: {n} stars</source>
        <translation>Avis sur {what} : {n} étoiles</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>reviews</source>
        <translation>avis</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Reviews: {n}</source>
        <translation>Avis : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Rings are months that are not whole; no trend rests on them.</source>
        <translation>Les anneaux sont des mois incomplets ; aucune tendance ne s’y appuie.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Room</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Room for care</source>
        <translation>Latitude pour le suivi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Said sorry</source>
        <translation>Excuses</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Same as {who}</source>
        <translation>Même personne : {who}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same cause</source>
        <translation>même cause</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Same person?</source>
        <translation>Même personne ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same promise broken</source>
        <translation>même engagement non tenu</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same subject</source>
        <translation>même sujet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Save a sheet to print</source>
        <translation>Enregistrer une feuille à imprimer</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Save a sheet to print…</source>
        <translation>Enregistrer une feuille à imprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Save answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Save as a map file…</source>
        <translation>Enregistrer comme plan de colonnes…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Save as Excel</source>
        <translation>Enregistrer en Excel</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Save contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Save details as text</source>
        <translation>Enregistrer les détails en texte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Save everything</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Save everything about them</source>
        <translation>Enregistrer toutes ses données</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Save it…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Save review</source>
        <translation>Enregistrer l’avis</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the details</source>
        <translation>Enregistrer les détails</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the empty template</source>
        <translation>Enregistrer le modèle vide</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Save the list of {rows} that stayed out…</source>
        <translation>Enregistrer la liste des éléments laissés de côté ({rows})…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the map of columns</source>
        <translation>Enregistrer le plan de colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the rows that stayed out</source>
        <translation>Enregistrer les lignes laissées de côté</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Save under that name</source>
        <translation>Enregistrer sous ce nom</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Saved on this laptop</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Saved. Print it, then delete it</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez-la</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <location filename="../../ui/trouble.py"/>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Saved: {records} and {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_page.py"/>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Say first who else they are.</source>
        <translation>Dites d’abord quelle est l’autre fiche.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Say first who wrote it</source>
        <translation>Dites d’abord qui l’a écrit</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Say hello</source>
        <translation>Dire bonjour</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Say hello to {name}</source>
        <translation>Dire bonjour à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Say how it ended.</source>
        <translation>Dites comment cela s’est terminé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say how our side of it looks</source>
        <translation>dire ce qu’il en est de notre côté</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Say how your goodbye goes out to {name}: by mail, on paper or as text.</source>
        <translation>Dites comment votre au revoir parvient à {name} : par courriel, sur papier ou par SMS.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Say in a few words what is new. Then it opens at Act.</source>
        <translation>Dites en quelques mots ce qui est nouveau. Elle rouvrira alors à Agir.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Say in a few words what is new. Then it opens at Listen.</source>
        <translation>Dites en quelques mots ce qui est nouveau. Elle rouvrira alors à Écouter.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Say in a few words why. The next one who reads it will know.</source>
        <translation>Dites pourquoi en quelques mots. La prochaine personne qui lira le saura.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Say it in your own voice. These are starting points, not a script.</source>
        <translation>Dites-le à votre façon. Ce sont des points de départ, pas un texte à réciter.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>Say it to them</source>
        <translation>Le dire au client</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Say it, and mean it</source>
        <translation>Le dire, sincèrement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Say that it could not be kept</source>
        <translation>Dire que c’était impossible à tenir</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Say that you know what a loss means.</source>
        <translation>Confirmez que vous savez ce que signifie une perte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>Say what falls due</source>
        <translation>Signaler les échéances</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Say what is free and what is not. Told kindly, in writing.</source>
        <translation>Dire ce qui est gratuit et ce qui ne l’est pas. Avec gentillesse, par écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Say what they asked for, so that it is counted.</source>
        <translation>Dites ce que le client a demandé, pour que cela compte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say whether their idea is reasonable</source>
        <translation>dire si son idée est raisonnable</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Say whether they agreed.</source>
        <translation>Dites si le client a accepté.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say who asks how it went, and when</source>
        <translation>dire qui demande comment cela s’est passé, et quand</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say why it is more or less serious now</source>
        <translation>dire pourquoi c’est plus ou moins sérieux maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Saying that you heard it</source>
        <translation>Dire que vous avez compris</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Scored you {n} of 10</source>
        <translation>Note donnée : {n} sur 10</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Search in this story</source>
        <translation>Rechercher dans cette histoire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>Second place</source>
        <translation>Deuxième emplacement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>Second time within 12 months. We let {name} down before: “{title}”, {day}.</source>
        <translation>Deuxième fois en 12 mois. Nous avons déjà déçu {name} : « {title} », {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>Second time within 12 months: this came back after it was settled.</source>
        <translation>Deuxième fois en 12 mois : elle est revenue après sa clôture.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>See the first time</source>
        <translation>Voir la première fois</translation>
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
        <translation>Voir les trois options</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See what goes of {name}</source>
        <translation>Voir ce qui disparaît : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See what goes…</source>
        <translation>Voir ce qui disparaît…</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>See what would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>See whom it is about</source>
        <translation>Voir qui est concerné</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>See your customers</source>
        <translation>Voir vos clients</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Seems not to pay</source>
        <translation>Semble non rentable</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Seems to pay</source>
        <translation>Semble rentable</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. 1 change since you sent it.</source>
        <translation>Envoyé le {day}. 1 modification depuis l’envoi.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. Nothing changed since.</source>
        <translation>Envoyé le {day}. Rien n’a changé depuis.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. What was in it can’t be read any more.</source>
        <translation>Envoyé le {day}. Son contenu n’est plus lisible.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. {n} changes since you sent it.</source>
        <translation>Envoyé le {day}. {n} modifications depuis l’envoi.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Sent to us by</source>
        <translation>Venu grâce à</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>sent to us by {name}</source>
        <translation>venu grâce à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>serious</source>
        <translation>sérieuse</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Serious as it turned out</source>
        <translation>Gravité, ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service as a share of margin, month by month</source>
        <translation>Part du service dans la marge, mois par mois</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <source>Service budget, {n} % of margin</source>
        <translation>Budget de service, {n} % de la marge</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <source>Service cost so far</source>
        <translation>Coût de service à ce jour</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Service cost so far {amount}</source>
        <translation>Coût de service à ce jour : {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Service cost {amount}</source>
        <translation>Coût de service : {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Service costs {share} of the margin now. Over the aim: {before} customers before, {after} with this; past the tipping point: {past}.</source>
        <translation>Le service coûte actuellement {share} de la marge. Au-dessus de l’objectif : {before} clients avant, {after} avec ceci ; au-delà du point de bascule : {past}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Service month by month</source>
        <translation>Service mois par mois</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>service passed margin</source>
        <translation>le service a dépassé la marge</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>service passed the budget</source>
        <translation>le service a dépassé le budget</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Service so far</source>
        <translation>Service à ce jour</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service took {share} of the margin</source>
        <translation>Le service a pris {share} de la marge</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service, of each month’s margin</source>
        <translation>Service, rapporté à la marge du mois</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>set a time after {name} told you</source>
        <translation>choisir une heure postérieure au récit du client ({name})</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>set a time that is not to come</source>
        <translation>choisir une heure qui n’est pas à venir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Set aside for care</source>
        <translation>Réservé au suivi</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Set aside for care, and used</source>
        <translation>Réservé au suivi, et utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Set to “{first}” before the first reply. That stays; what it is now is added.</source>
        <translation>Fixée à « {first} » avant la première réponse. Cela reste ; la gravité actuelle s’y ajoute.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/settings/settings_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Settle it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>settled</source>
        <translation>close</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Settled</source>
        <comment>complaints</comment>
        <translation>Closes</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Settled another way</source>
        <translation>Réglé autrement</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Settled at the first contact</source>
        <translation>Closes dès le premier contact</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Settled {day}</source>
        <translation>Close le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Settled.</source>
        <translation>Close.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Settled: {title}</source>
        <translation>Réclamation close : {title}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>settling a complaint</source>
        <translation>la clôture d’une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>several with commas</source>
        <translation>plusieurs, avec des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Share of the margin</source>
        <translation>Part de la marge</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Share of the margin spent on service</source>
        <translation>Part de la marge consacrée au service</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Sheets of the report</source>
        <translation>Feuilles du rapport</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Shop file</source>
        <translation>Fichier du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Shop file: {name}</source>
        <translation>Fichier du commerce : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Shop files (*{ending})</source>
        <translation>Fichiers de commerce (*{ending})</translation>
    </message>
    <message>
        <location filename="../../ui/asking_for_shop.py"/>
        <source>Shops of csdesk (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Show only some of it</source>
        <translation>N’en montrer qu’une partie</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Show the changes</source>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <location filename="../../ui/imports/questions_bar.py"/>
        <source>Show the lines…</source>
        <translation>Afficher les lignes…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Show them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/secret_field.py"/>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>Show where</source>
        <translation>Montrer où</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Show {name}’s story</source>
        <translation>Voir l’histoire avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_list.py"/>
        <source>Show {n} more</source>
        <translation>Afficher {n} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Shows what would change first. Today’s data is copied before.</source>
        <translation>Montre d’abord ce qui changerait. Les données d’aujourd’hui sont copiées avant.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Signs as</source>
        <translation>Signe</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Similar complaints were given about as much.</source>
        <translation>Des réclamations semblables ont reçu à peu près autant.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Since when?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Since {day}.</source>
        <translation>Depuis le {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <source>Since {day}. Nothing of this waits for anybody any more.</source>
        <translation>Depuis le {day}. Plus rien de tout cela n’est en attente.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>Skip this row	Del</source>
        <translation>Ignorer cette ligne	Suppr</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Skipped for now</source>
        <translation>Passé pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>small</source>
        <translation>mineure</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>smaller entries ({table})</source>
        <translation>entrées secondaires ({table})</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>So far</source>
        <translation>Cumul</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>So far. It counts if it stays settled {n} more days.</source>
        <translation>Jusqu’ici, oui. Cela compte si elle reste close encore {n} jours.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>So many in 100 purchases of the last twelve months.</source>
        <translation>Nombre pour 100 achats des douze derniers mois.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>So that every total stays the same, under “Erased customer {n}” dates and sums of:</source>
        <translation>Pour que chaque total reste le même, sous « Client effacé {n} », les dates et les sommes de :</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>So that work can be shared. By others: minutes somebody else gave to complaints they look after, in the last 90 days. Told again: how often a customer had to.</source>
        <translation>Pour répartir le travail. Par d’autres : minutes que quelqu’un d’autre a consacrées aux réclamations suivies par cette personne, ces 90 derniers jours. Redit : combien de fois un client a dû tout redire.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Some sales are in another currency than your shop’s. They stay out until you say what it is worth.</source>
        <translation>Certaines ventes sont dans une autre devise que celle de votre commerce. Elles restent de côté tant que vous n’en indiquez pas la valeur.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>somebody could get hurt</source>
        <translation>risque de blessure</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Somebody else</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Somebody else took this down: {words}</source>
        <translation>Noté par quelqu’un d’autre : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Somebody in it was erased since, and is erased again at once.</source>
        <translation>Une personne qui y figure a été effacée depuis ; elle le sera de nouveau aussitôt.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>Somebody is to be called back by {time}.</source>
        <translation>Quelqu’un doit être rappelé avant {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Somebody just told you</source>
        <translation>Quelqu’un vient de vous le dire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>Somebody waits for a first word from you, by {time}.</source>
        <translation>Quelqu’un attend un premier mot de vous, avant {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>something could be read in two ways</source>
        <translation>quelque chose peut se lire de deux façons</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Something else we don’t offer…</source>
        <translation>Autre chose, hors de notre offre…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Something else, write it down</source>
        <translation>Autre chose, à noter</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Something in csdesk doesn’t work as it should.</source>
        <translation>Quelque chose dans csdesk ne fonctionne pas comme prévu.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Something is still to be done with them</source>
        <translation>Il reste quelque chose à faire avec ce client</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>Something is written here already. Clear it, and one click fills it.</source>
        <translation>Il y a déjà du texte ici. Effacez-le, et un clic le remplit.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Something of equal worth</source>
        <translation>Équivalent de même valeur</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Something true you can say</source>
        <translation>Une chose vraie que vous pouvez dire</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Something went wrong inside csdesk.</source>
        <translation>Un problème est survenu dans csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Something went wrong inside csdesk. What you entered before is safe.</source>
        <translation>Un problème est survenu dans csdesk. Ce que vous aviez saisi est en sécurité.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Sounded</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Spend least</source>
        <translation>Chiffre d’affaires faible</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Spend most</source>
        <translation>Chiffre d’affaires élevé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Spend plays no part</source>
        <translation>Le chiffre d’affaires ne joue pas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Spend {spend} · margin {margin} · service cost {cost}</source>
        <translation>Chiffre d’affaires {spend} · marge {margin} · coût de service {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Spend, margin, time, remedy, goodwill</source>
        <translation>Chiffre d’affaires, marge, temps, dédommagement, geste commercial</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>spent on service</source>
        <translation>dépensé en service</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Stands on letters and reports.</source>
        <translation>Figure sur les lettres et les rapports.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Stars without a word. Nobody has replied yet.</source>
        <translation>Des étoiles sans un mot. Personne n’a encore répondu.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Start a fair-coin trial</source>
        <translation>Lancer un essai de tirage équitable</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Start a trial</source>
        <translation>Lancer un essai</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Start another trial</source>
        <translation>Lancer un autre essai</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Start or pause the timer</source>
        <translation>Démarrer ou mettre en pause le chronomètre</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>Start the timer</source>
        <translation>Démarrer le chronomètre</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Start the trial</source>
        <translation>Lancer l’essai</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Start with one customer</source>
        <translation>Commencer par un client</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>starting a fair-coin trial</source>
        <translation>le lancement d’un essai de tirage équitable</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Stay with {currency}</source>
        <translation>Rester en {currency}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Stays out, as you said</source>
        <translation>Laissée de côté, comme demandé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Step by step. This is no legal advice; where you live, ask who knows.</source>
        <translation>Pas à pas. Ceci n’est pas un conseil juridique ; renseignez-vous auprès de qui connaît le droit de votre pays.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>Step {n} of {all}: {name}</source>
        <translation>Étape {n} sur {all} : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Still far from the tipping point. Be generous if it helps.</source>
        <translation>Encore loin du point de bascule. Soyez généreux si cela aide.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Still stuck? Save the details and send them to whoever helps you with computers.</source>
        <translation>Toujours bloqué ? Enregistrez les détails et envoyez-les à la personne qui vous aide pour l’informatique.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Still to be done with them</source>
        <translation>Reste à faire avec ce client</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Still to do: {these} and {last}.</source>
        <translation>Reste à faire : {these} et {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>Still waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Stop it</source>
        <translation>Arrêter la fuite</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Stop looking there</source>
        <translation>Ne plus y regarder</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Stop the fair-coin trial</source>
        <translation>Arrêter l’essai de tirage équitable</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Stop the trial</source>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Stopped. Nothing was added.</source>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Stopped. The file was not checked to its end.</source>
        <translation>Arrêté. Le fichier n’a pas été vérifié jusqu’au bout.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>stopping a fair-coin trial</source>
        <translation>l’arrêt d’un essai de tirage équitable</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Street, town, phone, mail</source>
        <translation>Rue, ville, téléphone, courriel</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>such as 0.92</source>
        <translation>par ex. 0,92</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as 10001</source>
        <translation>par ex. 10001</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as 1001</source>
        <translation>par ex. 1001</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>such as 2.5</source>
        <translation>par ex. 2,5</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>such as 20</source>
        <translation>par ex. 20</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>such as a new chain</source>
        <translation>par exemple une chaîne neuve</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>such as GB</source>
        <translation>par ex. FR</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as {codes}</source>
        <translation>par ex. {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Swedish, English is fine</source>
        <translation>Suédois, le français convient</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Switch to {name}</source>
        <translation>Passer à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>System follows what the computer shows, by day and by night.</source>
        <translation>Système suit l’affichage de l’ordinateur, de jour comme de nuit.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Take apart again</source>
        <translation>Séparer à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Take apart again: {name}</source>
        <translation>Séparer à nouveau : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Take everything with you</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Take it away…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Take it down as a complaint, with all its steps</source>
        <translation>L’enregistrer comme réclamation, avec toutes ses étapes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Take it down as a public review, with its link and stars</source>
        <translation>L’enregistrer comme avis public, avec son lien et ses étoiles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Take it up again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Take it up as a complaint</source>
        <translation>En faire une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/offers_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Take off the list: {words}</source>
        <translation>Retirer de la liste : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Take the address {address}</source>
        <translation>Prendre l’adresse {address}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Take the next good one</source>
        <translation>Prendre la bonne copie suivante</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Take the parting from {name} back?</source>
        <translation>Annuler la séparation avec {name} ?</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Take the passphrase away</source>
        <translation>Retirer la phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Take this name</source>
        <translation>Prendre ce nom</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Take this off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Take this option away</source>
        <translation>Retirer cette option</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Take {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Taken away.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Taken back: {amount} of a voucher</source>
        <translation>Annulé : {amount} d’un bon d’achat</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Taken back: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Taken back: {what}.</source>
        <translation>Annulé : {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Taken off the list</source>
        <translation>Retiré de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Taken off: {words}</source>
        <translation>Retiré : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Taken up again.</source>
        <translation>Rouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Taken up again: {what}</source>
        <translation>Rouverte : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>taken up again: {why}</source>
        <translation>rouverte : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a complaint back</source>
        <translation>l’annulation d’une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a letter away</source>
        <translation>le retrait d’une lettre</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a parting back</source>
        <translation>l’annulation d’une séparation</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a purchase away</source>
        <translation>le retrait d’un achat</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a review away</source>
        <translation>le retrait d’un avis</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a review up as a complaint</source>
        <translation>un avis repris comme réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking an expense away</source>
        <translation>le retrait de frais</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking away what changed in the shop</source>
        <translation>le retrait de ce qui a changé au commerce</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking minutes away</source>
        <translation>le retrait de minutes</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking out an enclosed file</source>
        <translation>le retrait d’une pièce jointe</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking the use of a voucher back</source>
        <translation>l’annulation de l’utilisation d’un bon d’achat</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking two customers apart</source>
        <translation>la séparation de deux clients</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Talk options</source>
        <translation>Parler des options</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Talk options with {name}</source>
        <translation>Parler des options avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Task switchers and screen sharing show the title. Off: it only says csdesk.</source>
        <translation>Le titre apparaît au changement de fenêtre et lors d’un partage d’écran. Désactivé : il indique seulement csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Tax in it</source>
        <translation>Taxe comprise</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Tax that prices include</source>
        <translation>Taxe comprise dans les prix</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Tax that your prices include</source>
        <translation>Taxe comprise dans vos prix</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Teaches until 15:00</source>
        <translation>Donne des cours jusqu’à 15 h</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Tell her why it happened</source>
        <translation>Lui expliquer pourquoi c’est arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Tell the authority within 72 hours</source>
        <translation>Informer l’autorité sous 72 heures</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Tell the people themselves</source>
        <translation>Informer les personnes elles-mêmes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>tell {name} that you heard it</source>
        <translation>dire à {name} que vous avez compris</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>telling {name}</source>
        <translation>le dire à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Terms changed</source>
        <translation>Conditions changées</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Tested</source>
        <translation>Testée</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Text and CSV (*.csv *.tsv *.txt *.tab)</source>
        <translation>Texte et CSV (*.csv *.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Text first</source>
        <translation>SMS d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Thank you for asking, {name}.</source>
        <translation>Merci d’avoir demandé, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Thank you for asking.</source>
        <translation>Merci d’avoir demandé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>Thank you for telling me, and not just going elsewhere.</source>
        <translation>Merci de me l’avoir dit, au lieu d’aller simplement ailleurs.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Thank-yous</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>That did not work. Nothing was changed. Try again.</source>
        <translation>Cela n’a pas marché. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>That has more decimals than there are coins.</source>
        <translation>Il y a plus de décimales que n’en a la monnaie.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>That is not it.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>That is your margin. It decides where the tipping point sits.</source>
        <translation>C’est votre marge. Elle décide où se trouve le point de bascule.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>That should not have happened. {sorry}</source>
        <translation>Cela n’aurait pas dû arriver. {sorry}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>That worth can’t be read</source>
        <translation>Cette valeur est illisible</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The amount they paid is enough; tax and cost make the margin exact.</source>
        <translation>Le montant payé suffit ; la taxe et le coût rendent la marge exacte.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>The bars begin with the first answer.</source>
        <translation>Les barres commencent à la première réponse.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>The bars begin with the first complaint.</source>
        <translation>Les barres commencent à la première réclamation.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>The bars begin with the first look that has figures.</source>
        <translation>Les barres commencent au premier point d’étape chiffré.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The best {few} of {n} customers shown bring {percent}.</source>
        <translation>Les {few} meilleurs des {n} clients affichés apportent {percent}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>The brief is saved</source>
        <translation>Le résumé est enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>The card is ready to print</source>
        <translation>La carte est prête à imprimer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>The cause helps to make it not happen again. Undo is there if you need it.</source>
        <translation>La cause aide à éviter que cela recommence. Vous pourrez annuler si besoin.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>The cause that hurts most people comes first. Change one thing, then see.</source>
        <translation>La cause qui touche le plus de personnes vient en premier. Changez une chose, puis voyez.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>The chart begins with the first purchase or the first minute of care.</source>
        <translation>La courbe commence au premier achat ou à la première minute de suivi.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the choices, with worth and date</source>
        <translation>les choix, avec valeur et date</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>The clock counts by itself. Write minutes only to correct it.</source>
        <translation>Le chronomètre compte tout seul. N’écrivez des minutes que pour corriger.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>The clock has counted since the last step</source>
        <translation>Temps compté par le chronomètre depuis la dernière étape</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>The clock of this computer says {now}, but your last entry is of {entry}. Look whether its date is right.</source>
        <translation>L’horloge de cet ordinateur indique le {now}, mais votre dernière entrée est du {entry}. Vérifiez que sa date est juste.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>The clock paused itself: nothing happened for 5 minutes.</source>
        <translation>Le chronomètre s’est mis en pause : rien ne s’est passé pendant 5 minutes.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>The coin adds: {gesture} ({cost}).</source>
        <translation>Le tirage ajoute : {gesture} ({cost}).</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>The coin says: add “{gesture}” ({cost}).</source>
        <translation>Le tirage dit : ajoutez « {gesture} » ({cost}).</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>The coin says: nothing extra this time.</source>
        <translation>Le tirage dit : rien de plus cette fois.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The copy is under no passphrase, so the shop would be under none either.</source>
        <translation>La copie n’a pas de phrase de passe : le commerce n’en aurait donc plus non plus.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>The copy takes its place</source>
        <translation>La copie prend sa place</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>The copy that was made {when}, {customers}.</source>
        <translation>La copie faite {when}, {customers}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>The curve begins with the first complaint.</source>
        <translation>La courbe commence à la première réclamation.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>The customer at hand</source>
        <translation>Le client affiché</translation>
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
        <translation>Le fichier endommagé est conservé à côté sous le nom {name}. csdesk ne le supprime jamais.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>The damaged file is kept.</source>
        <translation>Le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>The disk did not take it; save it elsewhere if you want to keep it.</source>
        <translation>Le disque ne l’a pas accepté ; enregistrez-le ailleurs si vous voulez le garder.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The extra</source>
        <translation>Le petit plus</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The extra is not made any more</source>
        <translation>Le petit plus n’existe plus</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>The fair coin</source>
        <translation>Le tirage équitable</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The feeling was named.</source>
        <translation>Le ressenti a été nommé.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the feeling, named</source>
        <translation>le ressenti, nommé</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The file from before is back</source>
        <translation>Le fichier d’avant est de retour</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The file from before is kept as {name}</source>
        <translation>Le fichier d’avant est conservé sous le nom {name}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>The file from before is not beside the shop any more.</source>
        <translation>Le fichier d’avant n’est plus à côté du commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>The file is cleaned at the next start</source>
        <translation>Le fichier sera nettoyé au prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>The file {name} was moved, replaced or deleted by another program. Nothing more is written into it.</source>
        <translation>Le fichier {name} a été déplacé, remplacé ou supprimé par un autre programme. Plus rien n’y est écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the final say</source>
        <translation>la réponse définitive</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>The final say is given</source>
        <translation>La réponse définitive est donnée</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>The final say was given. Write down what nobody knew then, or enclose a photo of it, and this opens.</source>
        <translation>La réponse définitive a été donnée. Notez ce que personne ne savait alors, ou joignez-en une photo, et ceci s’ouvrira.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>the first of the day</source>
        <translation>la première du jour</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>The first {n} of {all} rows</source>
        <translation>Les {n} premières lignes sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the folder that is looked into</source>
        <translation>le dossier surveillé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>The gauge needs the share of the price that you set aside, and sales.</source>
        <translation>La jauge a besoin de la part du prix que vous réservez, et de ventes.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the goodwill, in a sentence of its own</source>
        <translation>le geste commercial, dans sa propre phrase</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>The groups are for checking only; they never decide who comes first.</source>
        <translation>Les groupes ne servent qu’à vérifier ; ils ne décident jamais qui passe en premier.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The last copy could not be made</source>
        <translation>La dernière copie n’a pas pu être faite</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The last customer costs {amount} more than they bring.</source>
        <translation>Le dernier client coûte {amount} de plus qu’il n’apporte.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The last one there is a day old. Plug it in when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The last one there is {n} days old. Plug it in when you can.</source>
        <translation>La dernière copie a {n} jours. Branchez-le dès que possible.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The last {n} customers cost {amount} more than they bring.</source>
        <translation>Les {n} derniers clients coûtent {amount} de plus qu’ils n’apportent.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>The letter is kept with the others. You send it when you like.</source>
        <translation>La lettre est conservée avec les autres. Vous l’envoyez quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>The letter is too long to hand over, so its text is copied: paste it into the mail.</source>
        <translation>La lettre est trop longue pour être transmise : son texte est copié, collez-le dans le courriel.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>The letter to {name} is kept as sent</source>
        <translation>La lettre à {name} est conservée comme envoyée</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The limits of an option were not told.</source>
        <translation>Les limites d’une option n’ont pas été dites.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The limits of every option were told.</source>
        <translation>Les limites de chaque option ont été dites.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>The line begins with the fifth answer to “Would you recommend us?”</source>
        <translation>La ligne commence à la cinquième réponse à « Nous recommanderiez-vous ? »</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>The line begins with the first month that leaves margin.</source>
        <translation>La ligne commence au premier mois qui laisse une marge.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The line begins with the first sale.</source>
        <translation>La ligne commence à la première vente.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/matching.py"/>
        <source>The list stays as it was.</source>
        <translation>La liste reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the logo</source>
        <translation>le logo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>The looks that were taken</source>
        <translation>Les points d’étape faits</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open in your mail program, with the file in it.</source>
        <translation>Le courriel est ouvert dans votre messagerie, avec le fichier joint.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open. Put the file into it: it is shown in its folder.</source>
        <translation>Le courriel est ouvert. Joignez-y le fichier : il est affiché dans son dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open. Put the file into it: it lies in {folder}.</source>
        <translation>Le courriel est ouvert. Joignez-y le fichier : il se trouve dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>The mail with the workbook greets them by name.</source>
        <translation>Le courriel avec le classeur commence par ce nom.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The margin is your usual {usual}, so it is estimated.</source>
        <translation>La marge est votre marge habituelle de {usual} : elle est donc estimée.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>The name ends in {ending}, but inside is {what}. That happens when a file is renamed instead of exported.</source>
        <translation>Le nom finit par {ending}, mais le contenu est {what}. Cela arrive quand un fichier est renommé au lieu d’être exporté.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the name of your shop</source>
        <translation>le nom de votre commerce</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>The name stands on letters and reports.</source>
        <translation>Le nom figure sur les lettres et les rapports.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The new passphrase holds from now on</source>
        <translation>La nouvelle phrase de passe vaut désormais</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the new title of a complaint</source>
        <translation>le nouveau titre d’une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>The next 12 months</source>
        <translation>Les 12 prochains mois</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The next copy goes there by itself.</source>
        <translation>La prochaine copie y ira toute seule.</translation>
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
        <translation>Le suivant</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>The number is on the top right of each card.</source>
        <translation>Le numéro figure en haut à droite de chaque carte.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>The old one opens nothing any more.</source>
        <translation>L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>the oldest 1 day</source>
        <translation>la plus ancienne 1 jour</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>the oldest {n} days</source>
        <translation>la plus ancienne {n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <location filename="../../ui/today/silent_card.py"/>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>The owner</source>
        <translation>La direction</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>The part came late</source>
        <translation>La pièce est arrivée en retard</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>The passphrase now</source>
        <translation>La phrase de passe actuelle</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>The passphrase of the shop opens this page too. A lost passphrase is truly lost: there is no other way in.</source>
        <translation>La phrase de passe du commerce ouvre aussi cette page. Une phrase de passe perdue est vraiment perdue : il n’y a pas d’autre accès.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>The passphrase, exactly as it is typed:</source>
        <translation>La phrase de passe, exactement comme elle se saisit :</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The PIN is kept. {key} locks the screen</source>
        <translation>Le code PIN est enregistré. {key} verrouille l’écran</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The place for copies, {folder}, is not there just now. Until it is back, they go beside the shop file on this laptop.</source>
        <translation>L’emplacement des copies, {folder}, est absent pour le moment. D’ici à son retour, elles vont à côté du fichier du commerce, sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>The promise</source>
        <translation>L’engagement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the promise</source>
        <translation>l’engagement</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>The range is drawn once the first look was taken, at {n} complaints.</source>
        <translation>La fourchette se dessine une fois le premier point d’étape fait, à {n} réclamations.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>The range is drawn once the first look was taken.</source>
        <translation>La fourchette se dessine une fois le premier point d’étape fait.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the read-back</source>
        <translation>la relecture</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the remedy</source>
        <translation>le dédommagement</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the remedy, in a sentence of its own</source>
        <translation>le dédommagement, dans sa propre phrase</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>The review is a complaint now</source>
        <translation>L’avis est maintenant une réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>The review is written down</source>
        <translation>L’avis est noté</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>The review waits for nobody any more</source>
        <translation>L’avis n’attend plus de réponse</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>The rows begin with the first complaint that says who handled it.</source>
        <translation>Les lignes commencent à la première réclamation qui dit qui l’a traitée.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>The rows that are shown are copied; the file has all of them.</source>
        <translation>Les lignes affichées sont copiées ; le fichier les contient toutes.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>The sale</source>
        <translation>La vente</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>The same care for all</source>
        <translation>Le même suivi pour tous</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>The same customers, then and now</source>
        <translation>Les mêmes clients, avant et maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>The same person is kept once, with all that is known. Nobody is joined before you say so.</source>
        <translation>La même personne est conservée une seule fois, avec tout ce qui est connu. Personne n’est réuni sans votre accord.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The second place waits for a copy</source>
        <translation>Le deuxième emplacement attend une copie</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>The share begins with the first margin.</source>
        <translation>La part commence à la première marge.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>The shop</source>
        <translation>Le commerce</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The shop as it is now can’t be read, so nothing can be compared.</source>
        <translation>Le commerce actuel est illisible : rien ne peut être comparé.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The shop as it is now is kept whole beside it, as {name}.</source>
        <translation>Le commerce actuel est conservé en entier à côté, sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The shop file</source>
        <translation>Le fichier du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The shop is under its passphrase now</source>
        <translation>Le commerce est désormais protégé par sa phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The shop is under no passphrase any more</source>
        <translation>Le commerce n’a plus de phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>the shop’s</source>
        <translation>celui du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>The story stays, in case {name} comes back. Everyone who answers the phone sees: “parted well, be kind”. It can be taken back at any time.</source>
        <translation>L’histoire reste, au cas où {name} reviendrait. Qui répond au téléphone voit : « séparation en bons termes, restez aimable ». Cela peut être annulé à tout moment.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>The table is copied. Paste it where you need it.</source>
        <translation>Le tableau est copié. Collez-le là où vous en avez besoin.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The tax is your usual one, so it is estimated.</source>
        <translation>La taxe est votre taxe habituelle : elle est donc estimée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>The tax that prices include, where a sale does not say.</source>
        <translation>La taxe comprise dans les prix, quand une vente ne l’indique pas.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>The text is copied. Paste it where you write.</source>
        <translation>Le texte est copié. Collez-le là où vous écrivez.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>The tipping point so far</source>
        <translation>Le point de bascule à ce jour</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>The title is changed.</source>
        <translation>Le titre est changé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The title names your shop</source>
        <translation>Le titre nomme votre commerce</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The title only says csdesk</source>
        <translation>Le titre indique seulement csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The trial has begun. The Act step of a complaint offers its coin.</source>
        <translation>L’essai a commencé. L’étape Agir d’une réclamation propose son tirage.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The trial is stopped</source>
        <translation>L’essai est arrêté</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>The usual margin is assumed (40 %).</source>
        <translation>La marge habituelle est retenue par défaut (40 %).</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>The usual place</source>
        <translation>L’emplacement habituel</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>The week is over</source>
        <translation>La semaine est passée</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>The year {year}</source>
        <translation>L’année {year}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>The year {year} is over</source>
        <translation>L’année {year} est terminée</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/questions_to_ask.py"/>
        <source>Their answer</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Their data</source>
        <translation>Ses données</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Their data…</source>
        <translation>Ses données…</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>their full name</source>
        <translation>son nom complet</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Their idea in money</source>
        <translation>Son idée en argent</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>their idea in money</source>
        <translation>son idée en argent</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Their mail</source>
        <translation>Son courriel</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Their own idea</source>
        <translation>Sa propre idée</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>their own words</source>
        <translation>ses propres mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Their wish</source>
        <translation>Son souhait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>their words</source>
        <translation>ses mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Their words stay as they were first written.</source>
        <translation>Ses mots restent tels qu’ils ont été notés au début.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Their words, not ours</source>
        <translation>Ses mots, pas les nôtres</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Theirs to keep from now on</source>
        <translation>À tenir désormais par cette personne</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Then a complaint at hand shows time but no cost and no share; reports show both.</source>
        <translation>Une réclamation affiche alors le temps, mais ni coût ni part ; les rapports montrent les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Then how often they come says nothing of what they may bring.</source>
        <translation>Dans ce cas, la fréquence des visites ne dit rien de ce qu’il peut apporter.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Then {name} still counts on {when}, and the promise is measured by that.</source>
        <translation>Alors {name} compte toujours sur le {when}, et l’engagement se mesure à cette date.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>There are too few similar complaints yet.</source>
        <translation>Il y a encore trop peu de réclamations semblables.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>There is a file {name} already. Choose another name.</source>
        <translation>Il existe déjà un fichier {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>There is much less in your shop than in the copy before.</source>
        <translation>Votre commerce contient bien moins de choses que la copie précédente.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>There is no copy at the second place yet.</source>
        <translation>Il n’y a pas encore de copie au deuxième emplacement.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>There is no copy of this shop yet. A file from elsewhere can be brought back.</source>
        <translation>Il n’y a pas encore de copie de ce commerce. Un fichier d’ailleurs peut être restauré.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>There is no copy yet</source>
        <translation>Il n’y a pas encore de copie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>There is no copy yet to try</source>
        <translation>Il n’y a pas encore de copie à essayer</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>There is no good copy of this shop</source>
        <translation>Il n’y a aucune bonne copie de ce commerce</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>There is no good copy of this shop in the places csdesk knows of.</source>
        <translation>Il n’y a aucune bonne copie de ce commerce aux emplacements que connaît csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>There is no PIN any more</source>
        <translation>Il n’y a plus de code PIN</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>There is no purchase on file that anything could come back of.</source>
        <translation>Aucun achat enregistré dont quelque chose pourrait revenir.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>There is no range to draw: the newest look has no figures.</source>
        <translation>Il n’y a pas de fourchette à dessiner : le dernier point d’étape n’a pas de chiffres.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>There is none: nothing broke</source>
        <translation>Il n’y en a pas : aucune panne</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>There is nothing in this file</source>
        <translation>Il n’y a rien dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>There is nothing new in this list.</source>
        <translation>Il n’y a rien de nouveau dans cette liste.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>There is nothing to bring in here</source>
        <translation>Il n’y a rien à importer ici</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>There is nothing to count yet.</source>
        <translation>Il n’y a encore rien à compter.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>There is nothing to put in a report yet.</source>
        <translation>Il n’y a encore rien à mettre dans un rapport.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>These are the words it came with.</source>
        <translation>C’est le texte d’origine.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>These files are not offered again.</source>
        <translation>Ces fichiers ne seront plus proposés.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>These records are of others, so they stay. Change them yourself if needed.</source>
        <translation>Ces entrées concernent d’autres personnes : elles restent. Modifiez-les vous-même si besoin.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>These two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>They are a customer like any other again. What was said stays told.</source>
        <translation>C’est de nouveau un client comme les autres. Ce qui a été dit reste noté.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>They are being erased</source>
        <translation>Effacement en cours</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>They are older than you keep words and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>They asked for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>They asked for it</source>
        <translation>Demandé par le client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>They can’t be erased now</source>
        <translation>L’effacement est impossible pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They had to tell it again</source>
        <translation>Le client a dû tout raconter à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>They know what it does not cover, and what it takes.</source>
        <translation>Le client sait ce que cela ne couvre pas, et ce que cela demande.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>They said</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>They said: yes, that’s it</source>
        <translation>Le client a dit : oui, c’est ça</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They waited, minutes</source>
        <translation>Attente, en minutes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They were abusive</source>
        <translation>Propos injurieux</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>They were erased</source>
        <translation>Le client a été effacé</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>They were let down before: {title}</source>
        <translation>Déjà déçu auparavant : {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>They wrote kindly</source>
        <translation>Le client a écrit gentiment</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>They’d rather not say</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Think it over for 7 days</source>
        <translation>Y réfléchir pendant 7 jours</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Thinking about parting well</source>
        <translation>Réflexion sur une séparation en bons termes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>This can’t be undone. The books stay as they are, to the cent.</source>
        <translation>Cela ne peut pas être annulé. Les livres restent tels quels, au centime près.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>This clock</source>
        <translation>Ce chronomètre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>This computer does not know how to open it.</source>
        <translation>Cet ordinateur ne sait pas comment l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>This computer remembers it</source>
        <translation>Cet ordinateur s’en souvient</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is damaged: it is not as it was written. The next good one is {when}.</source>
        <translation>Cette copie est endommagée : elle n’est plus telle qu’elle a été écrite. La bonne copie suivante : {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is damaged: it is not as it was written. There is no older good one.</source>
        <translation>Cette copie est endommagée : elle n’est plus telle qu’elle a été écrite. Il n’y en a pas de bonne plus ancienne.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is under a passphrase: the one that the shop had at that time.</source>
        <translation>Cette copie est protégée par une phrase de passe : celle du commerce à cette époque.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>This customer</source>
        <translation>Ce client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>This customer is not in your shop any more.</source>
        <translation>Ce client ne figure plus dans votre commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>This decides what is remedy and what is goodwill</source>
        <translation>Cela décide de ce qui est dédommagement et de ce qui est geste commercial</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>This desktop shows no notifications, so nothing will come up here.</source>
        <translation>Ce bureau n’affiche pas de notifications : rien n’apparaîtra donc ici.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file can’t be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file can’t be read as a list</source>
        <translation>Ce fichier ne peut pas être lu comme une liste</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This file is damaged: it is not as it was written.</source>
        <translation>Ce fichier est endommagé : il n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is locked by a password</source>
        <translation>Ce fichier est protégé par un mot de passe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is not there any more</source>
        <translation>Ce fichier n’est plus là</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is too large</source>
        <translation>Ce fichier est trop volumineux</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This financial year</source>
        <translation>Cet exercice</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>This is a copy of another shop. All you see now would make room for it.</source>
        <translation>C’est la copie d’un autre commerce. Tout ce que vous voyez maintenant lui céderait la place.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This is a list of something else</source>
        <translation>C’est une liste d’autre chose</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>This is all of it. Nobody is sent it unless you do.</source>
        <translation>C’est tout. Personne ne le reçoit, sauf si vous l’envoyez.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This is not a list of sales</source>
        <translation>Ce n’est pas une liste de ventes</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This is not the passphrase of the copy. Capital letters count.</source>
        <translation>Ce n’est pas la phrase de passe de la copie. Les majuscules comptent.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>This is not the passphrase of {file}.</source>
        <translation>Ce n’est pas la phrase de passe de {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>This is not the passphrase the shop has now.</source>
        <translation>Ce n’est pas la phrase de passe actuelle du commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>This is our final say</source>
        <translation>C’est notre réponse définitive</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>This is right</source>
        <translation>C’est bien ainsi</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list can’t be understood</source>
        <translation>Cette liste est incompréhensible</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>This list counts in {theirs}. Your shop is still empty and counts in {ours}.</source>
        <translation>Cette liste compte en {theirs}. Votre commerce est encore vide et compte en {ours}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list has no headings</source>
        <translation>Cette liste n’a pas d’en-têtes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list is too long</source>
        <translation>Cette liste est trop longue</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>This list names no currency. Its amounts count as</source>
        <translation>Cette liste n’indique aucune devise. Ses montants comptent en</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>This makes an hour cost {money}. You count with {now}.</source>
        <translation>Une heure coûterait ainsi {money}. Vous comptez avec {now}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>This month is not whole</source>
        <translation>Ce mois est incomplet</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>This name stays</source>
        <translation>Ce nom reste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>This one is closed first; nothing of it is lost.</source>
        <translation>Celui-ci est d’abord fermé ; rien n’en est perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>This shop is kept under a passphrase</source>
        <translation>Ce commerce est protégé par une phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>This shop is made up and leaves no trace. Copies are made of your own.</source>
        <translation>Ce commerce est inventé et ne laisse aucune trace. Les copies sont faites du vôtre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>This shop is made up. Copies are made of your own.</source>
        <translation>Ce commerce est inventé. Les copies sont faites du vôtre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>This shop is open for reading only.</source>
        <translation>Ce commerce est ouvert en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>This view goes into the report “Insight”.</source>
        <translation>Cette vue va dans le rapport « Analyse ».</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>This {reason}</source>
        <translation>Ceci {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Those written in the period</source>
        <translation>Celles écrites pendant la période</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Three questions,
then you’re in.</source>
        <translation>Trois questions,
et c’est parti.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>tick = 100 %</source>
        <translation>repère = 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Tick one box in each row, and leave the card with us. Thank you.</source>
        <translation>Cochez une case par ligne et laissez-nous la carte. Merci.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Time and money</source>
        <translation>Temps et argent</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Time left for customers</source>
        <translation>Temps restant pour les clients</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Time so far</source>
        <translation>Temps à ce jour</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Time that was left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>timer</source>
        <translation>chronomètre</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Times</source>
        <translation>Délais</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>Tipping point</source>
        <translation>Point de bascule</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>Tipping point: service = margin</source>
        <translation>Point de bascule : service = marge</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>Title of the complaint</source>
        <translation>Titre de la réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>To come back to</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>to move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>to open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>To put it right you would like: {words}.</source>
        <translation>Pour réparer, vous souhaitez : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>To put it right: {words}.</source>
        <translation>Pour réparer : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>To read and to answer</source>
        <translation>À lire et à répondre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>To them</source>
        <translation>Pour lui</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/shell/places.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Today reminds you on {day} to look again.</source>
        <translation>La page Aujourd’hui vous le rappellera le {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Today says so once such a time is over and nothing was sent.</source>
        <translation>La page Aujourd’hui le signale quand une telle période est finie et que rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Today, Customers, Complaints</source>
        <translation>Aujourd’hui, Clients, Réclamations</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>today’s day</source>
        <translation>la date du jour</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Together the {n} customers shown leave {amount} after service.</source>
        <translation>Ensemble, les {n} clients affichés laissent {amount} après service.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Together: {what}. Everything of {name} moves over, and Undo brings both back.</source>
        <translation>Ensemble : {what}. Tout ce qui concerne {name} est transféré, et Annuler rétablit les deux.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Told</source>
        <translation>Donné</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Told again</source>
        <translation>Redit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Told them</source>
        <translation>Dit au client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Told us how it went</source>
        <translation>Nous a dit comment cela s’est passé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Too few for a score</source>
        <translation>Trop peu pour un score</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Too little is written down; the sentence says what is missing.</source>
        <translation>Trop peu est noté ; la phrase dit ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Town Guide</source>
        <translation>Guide de la ville</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Treat them as {name} likes to be treated</source>
        <translation>Prendre les préférences : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/reports/trouble_line.py"/>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in a second.</source>
        <translation>Réessayez dans une seconde.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in {n} minutes.</source>
        <translation>Réessayez dans {n} minutes.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in {n} seconds.</source>
        <translation>Réessayez dans {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Try again. If it stays so, bring back your last backup.</source>
        <translation>Réessayez. Si cela persiste, restaurez votre dernière sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Two letters; tells phone numbers without a country code.</source>
        <translation>Deux lettres ; sert à lire les numéros de téléphone sans indicatif.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Two months</source>
        <translation>Deux mois</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Two or three choices, with prices</source>
        <translation>Deux ou trois choix, avec les prix</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>two ways</source>
        <translation>deux solutions</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type a name</source>
        <translation>Saisir un nom</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type an amount</source>
        <translation>Saisir un montant</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type an email</source>
        <translation>Saisir un courriel</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>Type in this cell	F2</source>
        <translation>Saisir dans cette cellule	F2</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type it…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Type the number of a card first.</source>
        <translation>Saisissez d’abord le numéro d’une carte.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase the shop has now.</source>
        <translation>Saisissez la phrase de passe actuelle du commerce.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase twice first.</source>
        <translation>Saisissez d’abord deux fois la phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase twice.</source>
        <translation>Saisissez deux fois la phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Type the PIN twice.</source>
        <translation>Saisissez deux fois le code PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Typical. Aim: {aim}</source>
        <translation>Médiane. Objectif : {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Typical. Aim: {aim} open</source>
        <translation>Médiane. Objectif : {aim} d’ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Unclear what they want</source>
        <translation>Demande peu claire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Under a passphrase. Without it nobody can read the file or its copies.</source>
        <translation>Protégé par une phrase de passe. Sans elle, personne ne peut lire le fichier ni ses copies.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <location filename="../../ui/imports/row_states.py"/>
        <location filename="../../ui/shell/window.py"/>
        <location filename="../../ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Undo, and do it again</source>
        <translation>Annuler, et rétablir</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Unhappy</source>
        <translation>Mécontents</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Unhappy: call back</source>
        <translation>Mécontents : à rappeler</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Until it is settled</source>
        <translation>Jusqu’à la clôture</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until that day they can’t be erased, and the reason is told.</source>
        <translation>Jusqu’à ce jour, l’effacement est impossible, et le motif est indiqué.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Until the first reply</source>
        <translation>Jusqu’à la première réponse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Until then a new complaint waits without being late. Hours count while you are open; around the clock if nobody said when that is.</source>
        <translation>Jusque-là, une nouvelle réclamation attend sans être en retard. Les heures comptent quand vous êtes ouvert ; jour et nuit si les horaires ne sont pas indiqués.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until {day}: {why}</source>
        <translation>Jusqu’au {day} : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Unusual</source>
        <translation>Inhabituel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Up to here anybody may put something right at once, without asking.</source>
        <translation>Jusqu’à ce montant, chacun peut réparer tout de suite, sans demander.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Upper end of the 95 % range</source>
        <translation>Borne haute de la fourchette à 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Use a passphrase…</source>
        <translation>Utiliser une phrase de passe…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Use the suggestions of a chart of accounts</source>
        <translation>Utiliser les propositions d’un plan comptable</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Use them again</source>
        <translation>Les réutiliser</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Use those of {chart}</source>
        <translation>Utiliser {chart}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>use {n} and remind me</source>
        <translation>prendre {n} et me le rappeler</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Use {text}</source>
        <translation>Prendre {text}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Used a voucher</source>
        <translation>Utilisation d’un bon d’achat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Used…</source>
        <translation>Utilisé…</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>uses of vouchers</source>
        <translation>utilisations de bons d’achat</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Uses of vouchers: {n}</source>
        <translation>Utilisations de bons d’achat : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>using their data again</source>
        <translation>la nouvelle utilisation de ses données</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Usual care</source>
        <translation>Suivi habituel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Usual margin</source>
        <translation>Marge habituelle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Usual minutes</source>
        <translation>Minutes habituelles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Usual minutes are offered where nobody wrote any down.</source>
        <translation>Les minutes habituelles sont proposées quand personne n’en a noté.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Usual range</source>
        <translation>Fourchette habituelle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Usual tax</source>
        <translation>Taxe habituelle</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Usual text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Usually this takes about so long</source>
        <translation>D’ordinaire, cela prend à peu près ce temps</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>values in History</source>
        <translation>valeurs de l’Historique</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Values that are empty now in your {things}: {n}.</source>
        <translation>Valeurs désormais vides dans vos {things} : {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Voucher lapsed: {what}</source>
        <translation>Bon d’achat expiré : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Voucher used: {what}</source>
        <translation>Bon d’achat utilisé : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Voucher: {what}</source>
        <translation>Bon d’achat : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Wage and what comes on top. Minutes for a customer become money by it.</source>
        <translation>Salaire et charges. Les minutes pour un client deviennent ainsi de l’argent.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Wages and everything on top, of all who work in the shop, yourself included.</source>
        <translation>Salaires et charges de tous ceux qui travaillent au commerce, vous compris.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Waited {time}</source>
        <translation>Attente {time}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Waiting for the last</source>
        <translation>Attend les derniers</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Waiting on them</source>
        <translation>Attend le client</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Waiting on us</source>
        <translation>Attend notre action</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Waiting to hear from you</source>
        <translation>Attendent de vos nouvelles</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Waits for a reply</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Warmer</source>
        <translation>Plus chaleureux</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>We called back</source>
        <translation>Nous avons rappelé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>We could not keep it</source>
        <translation>Nous n’avons pas pu le tenir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>We did: {what}.</source>
        <translation>Nous avons fait : {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>We had promised: {words}.</source>
        <translation>Nous avions promis : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>We kept it</source>
        <translation>Nous l’avons tenu</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>We kept this promise</source>
        <translation>Nous avons tenu cet engagement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>We promised it, so it is theirs.</source>
        <translation>Nous l’avons promis : c’est donc dû.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>We said</source>
        <translation>Nous avons dit</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>What 1 {currency} is worth</source>
        <translation>Valeur de 1 {currency}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>What a cause cost</source>
        <translation>Coût d’une cause</translation>
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
        <translation>Coût d’une heure</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>What an hour costs by this</source>
        <translation>Coût d’une heure qui en résulte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What an hour costs is assumed (30).</source>
        <translation>Le coût d’une heure est retenu par défaut (30).</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>What came of it?</source>
        <translation>Qu’en est-il sorti ?</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>What can be done with it</source>
        <translation>Ce que l’on peut en faire</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>What can come in</source>
        <translation>Ce qui peut être importé</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What care brings and costs</source>
        <translation>Ce que le suivi apporte et coûte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>What care cost, by kind</source>
        <translation>Coût du suivi, par nature</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What care was spent on</source>
        <translation>À quoi a servi le suivi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What caused them</source>
        <translation>Ce qui les a causées</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what changed in the shop</source>
        <translation>ce qui a changé au commerce</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>What changed?</source>
        <translation>Qu’est-ce qui a changé ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>What changes from now on</source>
        <translation>Ce qui change désormais</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what changes from now on</source>
        <translation>ce qui change désormais</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>What changes of what is there already</source>
        <translation>Ce qui change dans ce qui existe déjà</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What complaints are about</source>
        <translation>De quoi parlent les réclamations</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What complaints cost, by cause</source>
        <translation>Coût des réclamations, par cause</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>What could be read is saved</source>
        <translation>Ce qui était lisible est sauvé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/overview_view.py"/>
        <source>What customers bring, and what service costs</source>
        <translation>Ce que les clients apportent, et ce que coûte le service</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>What customers may bring in the next 12 months</source>
        <translation>Ce que les clients peuvent apporter les 12 prochains mois</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>What did they ask for?</source>
        <translation>Qu’a demandé le client ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What did they expect?</source>
        <translation>Qu’attendait le client ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What did {name} expect?</source>
        <translation>Qu’attendait {name} ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>What does it cost us? 0 is fine</source>
        <translation>Combien cela nous coûte-t-il ? 0 convient</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What does it mean for {name}’s day?</source>
        <translation>Qu’est-ce que cela représente pour {name} ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What does it mean?</source>
        <translation>Qu’est-ce que cela représente ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>What each customer brings, and what service costs</source>
        <translation>Ce qu’apporte chaque client, et ce que coûte le service</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>What every customer brings, what caring for them costs, and whether it is put right.</source>
        <translation>Ce que chaque client apporte, ce que coûte son suivi, et si les torts sont réparés.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>What exactly is wrong, for whoever helps you</source>
        <translation>Ce qui ne va pas exactement, pour la personne qui vous aide</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What falls due in the quiet hours is said before they begin.</source>
        <translation>Ce qui arrive à échéance pendant le silence est signalé avant qu’il commence.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What goes wrong, and what it costs</source>
        <translation>Ce qui va mal, et ce que cela coûte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>What had we promised?</source>
        <translation>Qu’avions-nous promis ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What happened and how it ended</source>
        <translation>Ce qui s’est passé et comment cela s’est terminé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>What happened and what you did, also where you told nobody, and why not.</source>
        <translation>Ce qui est arrivé et ce que vous avez fait, y compris si vous n’avez informé personne, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>What happened to them</source>
        <translation>Ce qui lui est arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>What happened, newest first</source>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>What happened?</source>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What I did when it happened:


The report is in this file. Put it to the mail if you like:
{path}
</source>
        <translation>Ce que je faisais quand c’est arrivé :


Le rapport est dans ce fichier. Joignez-le au courriel si vous voulez :
{path}
</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>What if you give more?</source>
        <translation>Et si vous donniez plus ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>What is at stake carries about {time} of care. Take what it needs.</source>
        <translation>Le montant en jeu permet environ {time} de suivi. Prenez le temps qu’il faut.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what is kept of an exported report</source>
        <translation>ce qui est conservé d’un rapport exporté</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What is left of a sale after the goods, where their cost is not known.</source>
        <translation>Ce qui reste d’une vente après la marchandise, quand son coût n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>What is left of every 100</source>
        <translation>Ce qui reste sur 100</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What is left pays for {before} of care before, {after} with this.</source>
        <translation>Ce qui reste permet {before} de suivi avant, {after} avec ceci.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>What is looked at</source>
        <translation>Ce qui est examiné</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>What is missing or was made up for</source>
        <translation>Ce qui manque ou a été reconstitué</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>What is not counted here</source>
        <translation>Ce qui n’est pas compté ici</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>What is open now</source>
        <translation>Ce qui est ouvert en ce moment</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>What is plausible</source>
        <translation>Ce qui est plausible</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what is promised next</source>
        <translation>le prochain engagement</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>What is your shop called?</source>
        <translation>Comment s’appelle votre commerce ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What it cost</source>
        <translation>Ce que cela a coûté</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>What it cost us</source>
        <translation>Ce que cela nous a coûté</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What it did</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What it did to them</source>
        <translation>Ce que cela lui a fait</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what it did to them</source>
        <translation>ce que cela lui a fait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>What it did to you: {words}.</source>
        <translation>Ce que cela vous a fait : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What it did to {name}</source>
        <translation>Ce que cela a fait à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>What it is worth to them, where that is not what it costs us.</source>
        <translation>Sa valeur pour le client, si elle diffère de ce que cela nous coûte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What it is, in a few words</source>
        <translation>Ce que c’est, en quelques mots</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>What it is, what it costs you, and its worth to them where that differs.</source>
        <translation>Ce que c’est, ce que cela vous coûte, et sa valeur pour le client si elle diffère.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What it means</source>
        <translation>Ce que cela représente</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>What it took out of you, 0 nothing to 3 a lot. For our own sake only.</source>
        <translation>Ce que cela vous a coûté d’énergie, de 0 rien à 3 beaucoup. Pour nous seuls.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>What it took, and more</source>
        <translation>Ce que cela a demandé, et plus</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>What may the coin add?</source>
        <translation>Que peut ajouter le tirage ?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_list.py"/>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>What next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>What next with them?</source>
        <translation>Quelle suite ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>What next with this customer</source>
        <translation>Quelle suite avec ce client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>What next with {name}?</source>
        <translation>Quelle suite avec {name} ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>What nobody knew then</source>
        <translation>Ce que personne ne savait alors</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>What nobody knew when the final say was given</source>
        <translation>Ce que personne ne savait lors de la réponse définitive</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>What one of them works in a full week.</source>
        <translation>Ce que l’une d’elles travaille en une semaine complète.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>What reports and letters are printed on.</source>
        <translation>Format d’impression des rapports et des lettres.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>What service takes of the margin</source>
        <translation>Ce que le service prend sur la marge</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>What similar complaints got</source>
        <translation>Ce qu’ont reçu les réclamations semblables</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>What somebody wrote about the shop where everybody can read it.</source>
        <translation>Ce que quelqu’un a écrit sur le commerce, là où tout le monde peut le lire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>What staff costs a month</source>
        <translation>Coût mensuel du personnel</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>What the amounts are in</source>
        <translation>Devise des montants</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What the chart shows</source>
        <translation>Ce que montre la courbe</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what the complaint is about</source>
        <translation>le sujet de la réclamation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>What the extra costs you</source>
        <translation>Ce que vous coûte le petit plus</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>What the goods cost us</source>
        <translation>Coût de la marchandise</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>what the goodwill costs</source>
        <translation>ce que coûte le geste commercial</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What the price sets aside for care</source>
        <translation>Ce que le prix réserve au suivi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>What the records show</source>
        <translation>Ce que montre le dossier</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>what the remedy costs</source>
        <translation>ce que coûte le dédommagement</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>What they answered, 0 to 10</source>
        <translation>Ce qu’ils ont répondu, de 0 à 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What they ask for that we don’t offer</source>
        <translation>Ce qui est demandé et que nous n’offrons pas</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what they chose</source>
        <translation>ce que le client a choisi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>What they must know</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>What they said stays as they said it; add to it on the complaint. Purchases are corrected on their page. History keeps what it was before.</source>
        <translation>Ce que le client a dit reste tel quel ; complétez-le dans la réclamation. Les achats se corrigent sur sa page. L’Historique garde ce qu’il y avait avant.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>What they said when you asked how it went.</source>
        <translation>Ce qu’ils ont dit quand vous avez demandé comment cela s’était passé.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What they would like, in their words</source>
        <translation>Ce qui lui conviendrait, dans ses mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>What this adds</source>
        <translation>Ce que cela ajoute</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>What this list is of</source>
        <translation>Contenu de cette liste</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What to add</source>
        <translation>Quoi ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>What to ask</source>
        <translation>Que demander</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>What to call them</source>
        <translation>Comment l’appeler</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>What to read back</source>
        <translation>À relire avec le client</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What to say kindly</source>
        <translation>Que dire avec gentillesse</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>What usually works</source>
        <translation>Ce qui aide d’habitude</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What was delivered?</source>
        <translation>Qu’a-t-on fourni ?</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>What was entered after it would be missing.</source>
        <translation>Ce qui a été saisi après elle manquerait.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>What was heard was never read back.</source>
        <translation>Ce qui a été entendu n’a jamais été relu.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <location filename="../../ui/today/called_dialog.py"/>
        <source>What was it about?</source>
        <translation>De quoi s’agissait-il ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What was laid out</source>
        <translation>Objet des frais</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What was promised?</source>
        <translation>Qu’avait-on promis ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>What was said last</source>
        <translation>Ce qui a été dit en dernier</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What we agreed</source>
        <translation>Ce que nous avons convenu</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>What we changed</source>
        <translation>Ce que nous avons changé</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>What we found</source>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What we had promised</source>
        <translation>Ce que nous avions promis</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What we heard</source>
        <translation>Ce que nous avons entendu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>What we offer</source>
        <translation>Ce que nous offrons</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>What we promised</source>
        <translation>Ce que nous avons promis</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>What we replied</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>What we said, and who said it</source>
        <translation>Ce que nous avons dit, et qui l’a dit</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>What we say, and why</source>
        <translation>Ce que nous disons, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what went wrong</source>
        <translation>ce qui s’est mal passé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>What went wrong: {words}.</source>
        <translation>Ce qui s’est mal passé : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What would put it right for {name}?</source>
        <translation>Qu’est-ce qui réparerait cela pour {name} ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What would they like?</source>
        <translation>Que souhaite le client ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What would {name} like?</source>
        <translation>Que souhaite {name} ?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you agreed</source>
        <translation>ce que vous avez convenu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>What you and your customers wrote stays as it was written.</source>
        <translation>Ce que vous et vos clients avez écrit reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what you call the customer</source>
        <translation>le nom donné au client</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what you change</source>
        <translation>ce que vous changez</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What you don’t offer</source>
        <translation>Ce que vous n’offrez pas</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you heard</source>
        <translation>ce que vous avez entendu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What you offer</source>
        <translation>Ce que vous offrez</translation>
    </message>
    <message>
        <location filename="../../ui/sitting.py"/>
        <source>What you open or save meanwhile follows when all of it is written.</source>
        <translation>Ce que vous ouvrez ou enregistrez entre-temps suivra quand tout sera écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you said to them</source>
        <translation>ce que vous avez dit au client</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe, and what you typed is kept. You can go on.</source>
        <translation>Ce que vous avez enregistré est en sécurité, et ce que vous avez écrit est conservé. Vous pouvez continuer.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe, what you typed is kept. Please start it again.</source>
        <translation>Ce que vous avez enregistré est en sécurité, ce que vous avez écrit est conservé. Merci de relancer csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe. You can go on as always.</source>
        <translation>Ce que vous avez enregistré est en sécurité. Vous pouvez continuer comme toujours.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>What you typed by hand stays. Taking the import back takes these back too.</source>
        <translation>Ce que vous avez saisi à la main reste. Annuler l’import annule aussi ces changements.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>What you were typing at {time} was kept too.</source>
        <translation>Ce que vous écriviez à {time} a aussi été gardé.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>What you were writing is kept and waits behind this page.</source>
        <translation>Ce que vous écriviez est conservé et attend derrière cette page.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What you will say</source>
        <translation>Ce que vous allez dire</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>What you wrote below it</source>
        <translation>Ce que vous avez écrit en dessous</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>What {name} may ask you for, and what you do about it.</source>
        <translation>Ce que peut vous demander {name}, et ce que vous faites alors.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What {n} entries of History say of them; when it was stays</source>
        <translation>Ce qu’en disent {n} entrées de l’Historique ; le moment reste</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>What “{heading}” is</source>
        <translation>Ce qu’est « {heading} »</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>when csdesk was closed</source>
        <translation>à la fermeture de csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>When did you call?</source>
        <translation>Quand avez-vous appelé ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>When did you say it?</source>
        <translation>Quand l’avez-vous dit ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>When I asked: {words}.</source>
        <translation>À mes questions, vous avez répondu : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>When nobody used a key or the mouse for so long.</source>
        <translation>Quand personne n’a touché le clavier ni la souris pendant cette durée.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>When somebody is unhappy, write it down in their words. It takes a moment.</source>
        <translation>Quand quelqu’un est mécontent, notez-le dans ses mots. Cela prend un instant.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>When something breaks</source>
        <translation>En cas de panne</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>When to ask</source>
        <translation>Quand demander</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>When was it done?</source>
        <translation>Quand était-ce fait ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>When you close csdesk, each day, and every half hour if something changed.</source>
        <translation>À la fermeture de csdesk, chaque jour, et toutes les demi-heures si quelque chose a changé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>When, in words</source>
        <translation>Quand, en mots</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Where copies go</source>
        <translation>Où vont les copies</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Where do the columns begin?</source>
        <translation>Où commencent les colonnes ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Where entries of the Journal go. Leave out what you don’t know: your accountant decides.</source>
        <translation>Où vont les écritures du Journal. Omettez ce que vous ne savez pas : votre expert-comptable décide.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Where it is heading</source>
        <translation>Évolution prévue</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Where it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Where nothing is left</source>
        <translation>Où il ne reste rien</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>Where reports go</source>
        <translation>Où vont les rapports</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Where the file gives no cost, your usual margin of {share} stands in.</source>
        <translation>Là où le fichier n’indique pas de coût, votre marge habituelle de {share} est retenue.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Where the file gives no cost, {share} margin is assumed. You can set yours in Settings.</source>
        <translation>Là où le fichier n’indique pas de coût, {share} de marge est retenu par défaut. Indiquez la vôtre dans Réglages.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Where the mail with the workbook goes.</source>
        <translation>Où part le courriel avec le classeur.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/overview_view.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Where the money comes from</source>
        <translation>D’où vient l’argent</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Where the shop shall live</source>
        <translation>Où placer le commerce</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>Which days are looked at</source>
        <translation>Quels jours sont examinés</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Which folder do new lists arrive in?</source>
        <translation>Dans quel dossier arrivent les nouvelles listes ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Which law or dispute</source>
        <translation>Quelle loi ou quel litige</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Which promise was broken?</source>
        <translation>Quel engagement n’a pas été tenu ?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>Which sheet of the workbook</source>
        <translation>Quelle feuille du classeur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>While csdesk is open, a short word on the desktop: what kind of thing and when, never who.</source>
        <translation>Quand csdesk est ouvert, un petit mot sur le bureau : quel genre de chose et quand, jamais qui.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>While you work</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>while you worked</source>
        <translation>pendant votre travail</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>who asks how it went</source>
        <translation>qui demande comment cela s’est passé</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Who changed what</source>
        <translation>Qui a changé quoi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Who else are they?</source>
        <translation>Quelle est l’autre fiche ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Who has how much open</source>
        <translation>Qui a combien d’ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Who has it from now on knows all of it. Nobody explains twice.</source>
        <translation>Qui la reçoit sait désormais tout. Personne n’explique deux fois.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who is here?</source>
        <translation>Qui est là ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Who is it?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Who is it? A name is enough.</source>
        <translation>Qui est-ce ? Un nom suffit.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Who looked after what</source>
        <translation>Qui s’est occupé de quoi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Who replies</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>who sits at the desk person</source>
        <translation>qui est au poste personne</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Who spoke with them</source>
        <translation>Qui lui a parlé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Who they are and every word go. Amounts, minutes and dates stay.</source>
        <translation>Son identité et chaque mot disparaissent. Les montants, minutes et dates restent.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Who works here, and what does an hour cost?</source>
        <translation>Qui travaille ici, et que coûte une heure ?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who works here…</source>
        <translation>Qui travaille ici…</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>who writes</source>
        <translation>qui écrit</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Who you look after, and what it costs</source>
        <translation>De qui vous vous occupez, et ce que cela coûte</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Who, when, how much. Needed for the tipping point.</source>
        <translation>Qui, quand, combien. Nécessaire au point de bascule.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Who?</source>
        <translation>Qui ?</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Whoever gets hold of the file can read everything in it then.</source>
        <translation>Qui obtient le fichier peut alors tout y lire.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Whoever has the file without its passphrase can read nothing. Without a passphrase it is about everybody in it, and about the people who work here.</source>
        <translation>Qui a le fichier sans sa phrase de passe ne peut rien lire. Sans phrase de passe, tous ceux qui y figurent sont concernés, ainsi que les personnes qui travaillent ici.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Whoever has this sheet and the file can read everything about your customers. Keep it where you keep contracts: in a safe or a locked drawer, not beside the computer, and not as a file on it. Print it and delete the PDF.</source>
        <translation>Qui a cette feuille et le fichier peut tout lire sur vos clients. Gardez-la là où vous gardez vos contrats : dans un coffre ou un tiroir fermé à clé, pas à côté de l’ordinateur, ni comme fichier dessus. Imprimez-la et supprimez le PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Whoever picks up the phone can start here.</source>
        <translation>Qui décroche le téléphone peut commencer ici.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Whoever retires keeps their name on what they did. Minutes keep the cost they were written with.</source>
        <translation>Qui part garde son nom sur ce qu’il a fait. Les minutes gardent le coût avec lequel elles ont été notées.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>Whoever served them</source>
        <translation>La personne qui l’a servi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Whom did you ask?</source>
        <translation>À qui avez-vous demandé ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Whom they sent</source>
        <translation>Clients venus grâce à lui</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_list.py"/>
        <source>Whose story</source>
        <translation>L’histoire de qui</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/parted_strip.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Why did it happen?</source>
        <translation>Pourquoi est-ce arrivé ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Why do you stop it?</source>
        <translation>Pourquoi l’arrêtez-vous ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Why is it another now?</source>
        <translation>Pourquoi est-ce différent maintenant ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Why is this fair?</source>
        <translation>Pourquoi est-ce équitable ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>why it is more or less serious</source>
        <translation>pourquoi c’est plus ou moins sérieux</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Why it is stopped</source>
        <translation>Pourquoi il est arrêté</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Why it is unusual</source>
        <translation>Pourquoi c’est inhabituel</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Why take it up again?</source>
        <translation>Pourquoi la rouvrir ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Why there is only one way</source>
        <translation>Pourquoi il n’y a qu’une solution</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Why unusual</source>
        <translation>Pourquoi inhabituel</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Why, in a few words</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Winter tyres</source>
        <translation>Pneus d’hiver</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Wishes…</source>
        <translation>Souhaits…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>With an hour at nothing, time for customers costs nothing.</source>
        <translation>Si une heure ne coûte rien, le temps pour les clients ne coûte rien.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>With an invented customer.</source>
        <translation>Avec un client inventé.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>with commas in between</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>With its limits, so that nobody promises more.</source>
        <translation>Avec ses limites, pour que personne ne prenne d’engagement au-delà.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>With those above {share}</source>
        <translation>Avec celles au-dessus : {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>With {n} complaints: if the extra brings nothing back, this is seen in {none} of 100 trials; if it brings back twice its cost, in {double} of 100. If it just pays for itself, chance alone says otherwise in about {wrong} of 100.</source>
        <translation>Avec {n} réclamations : si le petit plus ne rapporte rien, on le voit {none} fois sur 100 ; s’il rapporte le double de son coût, {double} fois sur 100. S’il couvre juste son coût, le hasard seul dit autre chose environ {wrong} fois sur 100.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Within your aim</source>
        <translation>Dans votre objectif</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Without a “but”</source>
        <translation>Sans « mais »</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer no tax is taken off, and figures say so.</source>
        <translation>Sans réponse, aucune taxe n’est déduite, et les chiffres le disent.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer {money} an hour is assumed, and figures say so.</source>
        <translation>Sans réponse, {money} l’heure est retenu par défaut, et les chiffres le disent.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer {share} is assumed, and figures say so.</source>
        <translation>Sans réponse, {share} est retenu par défaut, et les chiffres le disent.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Without delay where it may harm them: in plain words what happened, what they can do, and whom they can ask. “Their data” on a customer’s page gives you all that is kept about one of them.</source>
        <translation>Sans attendre si cela peut leur nuire : en mots simples, ce qui est arrivé, ce qu’elles peuvent faire et à qui s’adresser. « Ses données », sur la page d’un client, vous donne tout ce qui est conservé sur lui.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Without it nobody can open this file: there is no other way in.</source>
        <translation>Sans elle, personne ne peut ouvrir ce fichier : il n’y a pas d’autre accès.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Without the passphrase nobody can open the shop or its copies: neither you, nor whoever helps you with computers, nor the makers of csdesk.</source>
        <translation>Sans la phrase de passe, personne ne peut ouvrir le commerce ni ses copies : ni vous, ni la personne qui vous aide pour l’informatique, ni les auteurs de csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/story_card.py"/>
        <location filename="../../ui/settings/letters_section.py"/>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Words and files of complaints that were closed so long ago, and notes, letters and files as old. The customers and every figure stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Words or name</source>
        <translation>Mots ou nom</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>words to sort by, with commas</source>
        <translation>mots pour trier, avec des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods)</source>
        <translation>Classeurs (*.xlsx *.xlsm *.xls *.ods)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Works offline, over names, phones and notes</source>
        <translation>Fonctionne hors ligne, dans les noms, téléphones et remarques</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Worth to them</source>
        <translation>Valeur pour le client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>worth {amount}</source>
        <translation>valeur {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Would like</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Would put it right</source>
        <translation>Ce qui réparerait</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Would rather not say</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>would recommend {n} of 10</source>
        <translation>recommandation {n} sur 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Would they recommend us to a friend?</source>
        <translation>Nous recommanderait-il à un ami ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Would they recommend us?</source>
        <translation>Nous recommanderait-il ?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Would they recommend you?</source>
        <translation>Vous recommanderaient-ils ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Would they recommend you? Only if you asked.</source>
        <translation>Vous recommanderait-il ? Seulement si vous l’avez demandé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Would you recommend us to a friend?</source>
        <translation>Nous recommanderiez-vous à un ami ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/pages.py"/>
        <source>Write a letter or mail</source>
        <translation>Écrire une lettre ou un courriel</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Write down a public review</source>
        <translation>Noter un avis public</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Write down first what they wrote</source>
        <translation>Notez d’abord ce qui a été écrit</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Write down in a few words what was said.</source>
        <translation>Notez en quelques mots ce qui a été dit.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write down our answer to it</source>
        <translation>noter notre réponse à son idée</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Write down what happened, and it stands here.</source>
        <translation>Notez ce qui s’est passé ; cela apparaîtra ici.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write down what happened, in their words</source>
        <translation>noter ce qui s’est passé, dans ses mots</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Write how much of the voucher it was.</source>
        <translation>Écrivez quel montant du bon d’achat a été utilisé.</translation>
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
        <translation>Noter</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Write it down on the day it begins.</source>
        <translation>Notez-le le jour où cela commence.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write their idea as an amount, or leave it out</source>
        <translation>indiquer son idée en chiffres, ou la laisser de côté</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Write what it cost, like 12.50.</source>
        <translation>Écrivez ce que cela a coûté, par exemple 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Write what it cost, like 4.50.</source>
        <translation>Écrivez ce que cela a coûté, par exemple 4,50.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the goodwill costs</source>
        <translation>indiquer ce que coûte le geste commercial</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the goodwill is worth to {name} as an amount</source>
        <translation>indiquer en chiffres ce que vaut le geste commercial pour {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the remedy costs</source>
        <translation>indiquer ce que coûte le dédommagement</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the remedy is worth to {name} as an amount</source>
        <translation>indiquer en chiffres ce que vaut le dédommagement pour {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Write what was given back.</source>
        <translation>Écrivez ce qui a été rendu.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Write what was paid, for instance 12.50.</source>
        <translation>Écrivez ce qui a été payé, par exemple 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Write whole minutes, for instance 15.</source>
        <translation>Écrivez des minutes entières, par exemple 15.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Write whole minutes, like 20, or leave it empty.</source>
        <translation>Écrivez des minutes entières, par exemple 20, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Write whole minutes, like 20.</source>
        <translation>Écrivez des minutes entières, par exemple 20.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Writing it down</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Writing the sheet {name}…</source>
        <translation>Écriture de la feuille {name}…</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Writing the shop anew</source>
        <translation>Réécriture du commerce</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Written down.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Written down. Before and after will be told here.</source>
        <translation>Noté. L’avant et l’après se liront ici.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Written down. It waits on Today for a first reply.</source>
        <translation>Notée. Elle attend une première réponse dans Aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Written down: this promise was not kept</source>
        <translation>Noté : cet engagement n’a pas été tenu</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Written on {day}</source>
        <translation>Écrit le {day}</translation>
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
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Yes, one contact was enough.</source>
        <translation>Oui, un contact a suffi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Yes, they agreed</source>
        <translation>Oui, accepté</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>yesterday at {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You are thinking it over until {day}. Nothing is sent before.</source>
        <translation>Vous y réfléchissez jusqu’au {day}. Rien n’est envoyé avant.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You asked for: {words}.</source>
        <translation>Vous avez demandé : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <source>You called {name} back</source>
        <translation>Vous avez rappelé {name}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>You can change every answer later in Settings.</source>
        <translation>Chaque réponse se change plus tard dans Réglages.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>You can go on working</source>
        <translation>Vous pouvez continuer à travailler</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You chose: {words}.</source>
        <translation>Vous avez choisi : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>You count in</source>
        <translation>Vous comptez en</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You counted on us, and we let you down.</source>
        <translation>Vous comptiez sur nous, et nous vous avons déçu.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You decide, and it stays private. All of it can be undone.</source>
        <translation>Vous décidez, et cela reste privé. Tout peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You did what you promised. You decide, and it stays private.</source>
        <translation>Vous avez fait ce que vous aviez promis. Vous décidez, et cela reste privé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You expected: {words}.</source>
        <translation>Vous attendiez : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You have been patient with us.</source>
        <translation>Vous avez fait preuve de patience avec nous.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You have every reason to be angry.</source>
        <translation>Vous avez toutes les raisons d’être en colère.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You keep going with {name}</source>
        <translation>Vous continuez avec {name}</translation>
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
        <translation>Séparation en bons termes avec {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubt_button.py"/>
        <source>you picked this</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this by {when}: {words}</source>
        <translation>Vous l’aviez promis pour {when} : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this for today: {words}</source>
        <translation>Vous l’aviez promis pour aujourd’hui : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this for yesterday: {words}</source>
        <translation>Vous l’aviez promis pour hier : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised: {words}</source>
        <translation>Vous avez promis : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You thought it over for a week. You decide, and it stays private.</source>
        <translation>Vous y avez réfléchi une semaine. Vous décidez, et cela reste privé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You told me: “{words}”.</source>
        <translation>Vous m’avez dit : « {words} ».</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You took a week to think about parting. What do you say now?</source>
        <translation>Vous avez pris une semaine pour réfléchir à la séparation. Que dites-vous maintenant ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>You want to be done by {day}</source>
        <translation>Vous visez le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You wanted to see by today how it goes.</source>
        <translation>Vous vouliez voir aujourd’hui comment cela évolue.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You wanted to see how it goes: {words}</source>
        <translation>Vous vouliez voir comment cela évolue : {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>You will be reminded of it in a week</source>
        <translation>Vous en aurez un rappel dans une semaine</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>You will be reminded of it in a year</source>
        <translation>Vous en aurez un rappel dans un an</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>You will be reminded of it later</source>
        <translation>Vous en aurez un rappel plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You would like: {words}.</source>
        <translation>Vous souhaitez : {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your accountant</source>
        <translation>Votre expert-comptable</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your accountant’s number at DATEV, 4 to 7 digits.</source>
        <translation>Le numéro DATEV de votre expert-comptable, de 4 à 7 chiffres.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Your aim</source>
        <translation>Votre objectif</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>Your aim, {percent}</source>
        <translation>Votre objectif, {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>your answers to the first questions</source>
        <translation>vos réponses aux premières questions</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>Your columns, and where they go</source>
        <translation>Vos colonnes, et où elles vont</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Your copies are all in one place</source>
        <translation>Vos copies sont toutes au même emplacement</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your data is safe</source>
        <translation>Vos données sont en sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>your final say</source>
        <translation>votre réponse définitive</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Your margin</source>
        <translation>Votre marge</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Your message to {name}</source>
        <translation>Votre message à {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your number with them, 1 to 5 digits.</source>
        <translation>Votre numéro chez lui, de 1 à 5 chiffres.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Your promise to {name}</source>
        <translation>Votre engagement envers {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Your reply</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Your reply is written down</source>
        <translation>Votre réponse est notée</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>your reply to a review</source>
        <translation>votre réponse à un avis</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>your sales on record begin {days} days before it or earlier,</source>
        <translation>vos ventes enregistrées commencent {days} jours avant elle ou plus tôt,</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Your sense of it</source>
        <translation>Votre impression</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/section.py"/>
        <location filename="../../ui/sitting.py"/>
        <source>Your shop</source>
        <translation>Votre commerce</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Your shop as it was before a copy was brought back, {customers}.</source>
        <translation>Votre commerce avant la restauration d’une copie, {customers}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Your shop as it was when another file took its place. csdesk never deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Your shop can’t be opened just now</source>
        <translation>Votre commerce ne peut pas être ouvert pour le moment</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Your shop counts in {currency} now; see in Settings that what an hour costs is right.</source>
        <translation>Votre commerce compte maintenant en {currency} ; vérifiez dans Réglages que le coût d’une heure est juste.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Your shop file is damaged</source>
        <translation>Le fichier de votre commerce est endommagé</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Your shop file is gone</source>
        <translation>Le fichier de votre commerce a disparu</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your shop is as it was {when}</source>
        <translation>Votre commerce est tel qu’il était {when}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your shop is still empty. The first copy is made once something is in it.</source>
        <translation>Votre commerce est encore vide. La première copie sera faite dès qu’il contiendra quelque chose.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Your shop lies in a folder of {program}, which swaps files while they are open. That can lose what you save. Copies of it may lie there.</source>
        <translation>Votre commerce se trouve dans un dossier {program}, qui remplace les fichiers pendant qu’ils sont ouverts. Ce que vous enregistrez peut s’y perdre. Des copies peuvent s’y trouver.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Your shop lies on another computer. When the connection breaks, a save can be lost. Copies of it may lie there.</source>
        <translation>Votre commerce se trouve sur un autre ordinateur. Si la connexion est coupée, un enregistrement peut se perdre. Des copies peuvent s’y trouver.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Your time</source>
        <translation>Votre temps</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>yours stays</source>
        <translation>le vôtre reste</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} for you</source>
        <translation>{amount} pour vous</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{amount} given back</source>
        <translation>{amount} rendus</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} lapsed on {day}</source>
        <translation>{amount} expirés le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} left</source>
        <translation>reste {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>{amount} of a voucher was used</source>
        <translation>{amount} d’un bon d’achat utilisés</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>{amount} of it is left.</source>
        <translation>Il en reste {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} of it is your service budget ({share})</source>
        <translation>dont {amount} sont votre budget de service ({share})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{amount} paid</source>
        <translation>{amount} payés</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} paid count as {amount}: no tax is taken off</source>
        <translation>{amount} payés comptent pour {amount} : aucune taxe n’est déduite</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} tax</source>
        <translation>taxe {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} used on {day}</source>
        <translation>{amount} utilisés le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{before} and {last}</source>
        <translation>{before} et {last}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{category}, {severity}</source>
        <translation>{category}, {severity}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>{cause}: before and since</source>
        <translation>{cause} : avant et depuis</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>{cost} of service, {margin} of margin</source>
        <translation>{cost} de service, {margin} de marge</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{counted} What is still open is not counted yet.</source>
        <translation>{counted} Ce qui est encore ouvert n’est pas encore compté.</translation>
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
        <translation>{days} jours ont passé depuis, si bien que la suite est connue,</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{days}. That is {hours} a week.</source>
        <translation>{days}. Soit {hours} par semaine.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{day} {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{day} · 1 thing needs you</source>
        <translation>{day} · 1 chose vous attend</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{day} · {n} things need you</source>
        <translation>{day} · {n} choses vous attendent</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: a copy.</source>
        <translation>{day} : une copie.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: no copy was made.</source>
        <translation>{day} : aucune copie n’a été faite.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: no copy yet.</source>
        <translation>{day} : pas encore de copie.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: nothing was entered.</source>
        <translation>{day} : rien n’a été saisi.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{day}: remedy {remedy}, goodwill {goodwill}. {title}</source>
        <translation>{day} : dédommagement {remedy}, geste commercial {goodwill}. {title}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: {n} copies.</source>
        <translation>{day} : {n} copies.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{day}: {promises}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{day}: {title}. Don’t ask {name} to start over.</source>
        <translation>{day} : {title}. Ne demandez pas à {name} de tout reprendre.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>{day}: {what}</source>
        <translation>{day} : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>{effect}: that should not have happened. {sorry}</source>
        <translation>{effect} : cela n’aurait pas dû arriver. {sorry}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>{fact}: {after}</source>
        <translation>{fact} : {after}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>{fact}: {before}</source>
        <translation>{fact} : {before}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>{fact}: {before} → {after}</source>
        <translation>{fact} : {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>{few} customers bring {percent}</source>
        <translation>{few} clients apportent {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>{file} is there already.</source>
        <translation>{file} existe déjà.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>{filter}: take this filter away</source>
        <translation>{filter} : retirer ce filtre</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>{first} comes first. Finish it, and this opens.</source>
        <translation>D’abord : {first}. Terminez, et ceci s’ouvrira.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <location filename="../../ui/reports/report_words.py"/>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{folder} · not there just now</source>
        <translation>{folder} · absent pour le moment</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>{folder} · {size} · just now</source>
        <translation>{folder} · {size} · à l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{from_on} to {to_on}. You exported its workbook on {day}. Was it sent?</source>
        <translation>Du {from_on} au {to_on}. Vous avez exporté le classeur le {day}. A-t-il été envoyé ?</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{from_on} to {to_on}. Your accountant’s workbook is ready to make.</source>
        <translation>Du {from_on} au {to_on}. Le classeur pour votre expert-comptable peut être établi.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>{happy} of {n} gave 9 or 10, {unhappy} gave 0 to 6.</source>
        <translation>{happy} sur {n} ont donné 9 ou 10, {unhappy} ont donné de 0 à 6.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>{hits} of {n}. A share is drawn from ten on.</source>
        <translation>{hits} sur {n}. Une part se dessine à partir de dix.</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{hits} of {of}</source>
        <translation>{hits} sur {of}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{hits} of {of} this month</source>
        <translation>{hits} sur {of} ce mois-ci</translation>
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
        <translation>{key} fait de même partout. Ce que l’on est en train d’écrire est conservé.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{kind}: remedy {remedy}, goodwill {goodwill}.</source>
        <translation>{kind} : dédommagement {remedy}, geste commercial {goodwill}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/quick_strip.py"/>
        <source>{kind}: {words}</source>
        <translation>{kind} : {words}</translation>
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
        <translation>{list} – lignes laissées de côté.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{long} · 1 copy, {size}</source>
        <translation>{long} · 1 copie, {size}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{long} · {n} copies, {size}</source>
        <translation>{long} · {n} copies, {size}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <location filename="../../ui/insight/looks_card.py"/>
        <location filename="../../ui/insight/payback_range.py"/>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>{low} to {high} days</source>
        <translation>{low} à {high} jours</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>{low} to {high} is plausible</source>
        <translation>{low} à {high} est plausible</translation>
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
        <translation>{middle} ({low} à {high})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>{minutes} written down</source>
        <translation>Noté : {minutes}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{minutes} · {cost}</source>
        <translation>{minutes} · {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{money} an hour</source>
        <translation>{money} l’heure</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>{money} spent</source>
        <translation>{money} dépensés</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{months}. {told}</source>
        <translation>{months}. {told}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{month} is over</source>
        <translation>Mois terminé : {month}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{more} got more than usual before, {less} less; {why} say why</source>
        <translation>{more} ont reçu plus que d’habitude jusque-là, {less} moins ; {why} disent pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>{m} minutes {s} seconds</source>
        <translation>{m} minutes {s} secondes</translation>
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
        <translation>{name} et d’autres ({n}) semblent être la même personne.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>{name} brought goods back</source>
        <translation>{name} a rapporté de la marchandise</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>{name} could not be written. Is the folder full or read-only?</source>
        <translation>{name} n’a pas pu être écrit. Le dossier est-il plein ou en lecture seule ?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{name} counts on it. When it is done, say so here.</source>
        <translation>{name} compte dessus. Quand c’est fait, dites-le ici.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>{name} has no direct phone or mail yet: Settings, People.</source>
        <translation>{name} n’a encore ni téléphone ni courriel direct : Réglages, Personnes.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name} has told us before</source>
        <translation>{name} nous a déjà parlé</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>{name} hears from you by {day}</source>
        <translation>{name} aura de vos nouvelles d’ici au {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is a customer already. Is it the same person?</source>
        <translation>{name} est déjà client. Est-ce la même personne ?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>{name} is a customer like any other again</source>
        <translation>{name} est de nouveau un client comme les autres</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} is a customer of their own again</source>
        <translation>{name} est de nouveau un client à part</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>{name} is archived</source>
        <translation>Archivé : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>{name} is back in your lists</source>
        <translation>De retour dans vos listes : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name} is kept on</source>
        <translation>{name} : conservation prolongée</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>{name} is not happy with it. A call was due by {when}; it still helps.</source>
        <translation>Cela ne convient pas à {name}. Appel prévu avant : {when} ; il reste utile.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>{name} is not happy with it. Call back by {when}.</source>
        <translation>Cela ne convient pas à {name}. À rappeler avant : {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} is one customer now</source>
        <translation>{name} : désormais un seul client</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is one of your customers now</source>
        <translation>{name} fait maintenant partie de vos clients</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{name} is overwritten and deleted. Your shop and its copies stay as they are. What only this file holds is gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>{name} is taken out</source>
        <translation>Retiré : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is up to date</source>
        <translation>Fiche à jour : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>{name} looks after it from now on</source>
        <translation>{name} s’en occupe désormais</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>{name} looks after this and reads it on Today.</source>
        <translation>{name} s’en occupe et le lira dans Aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>{name} paid</source>
        <translation>payé par {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} said yes to what was read back.</source>
        <translation>{name} a dit oui à la relecture.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>{name} said: not quite. Put it right, then read it back again.</source>
        <translation>{name} a dit : pas tout à fait. Corrigez, puis relisez ensemble.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>{name} said: yes, that’s it</source>
        <translation>{name} a dit : oui, c’est ça</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>{name} was called back</source>
        <translation>Rappel fait : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} was not told that it was heard.</source>
        <translation>Nous n’avons pas dit à {name} que nous avions compris.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} was told that it was heard.</source>
        <translation>Nous avons dit à {name} que nous avions compris.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{name} · last written on {day} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} · since {day}</source>
        <translation>{name} · depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{name} · {n} of {best}</source>
        <translation>{name} · {n} sur {best}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{name}, about “{title}”</source>
        <translation>{name}, au sujet de « {title} »</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>{name}, day by day</source>
        <translation>{name}, jour après jour</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{name}, last on {day}</source>
        <translation>{name}, dernier échange le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{name}, last on {day}; kept until {until}: {why}</source>
        <translation>{name}, dernier échange le {day} ; à conserver jusqu’au {until} : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name}, remember</source>
        <translation>{name}, à retenir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>{name}, this is about: {title}</source>
        <translation>{name}, il s’agit de : {title}</translation>
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
        <translation>{name} : marge ultérieure</translation>
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
        <translation>{name} : données plus nécessaires</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{name}: photos and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: their data are only kept</source>
        <translation>{name} : données seulement conservées</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: their data are used again</source>
        <translation>{name} : données de nouveau utilisées</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>{name}: {n} complaints, care {care}, later margin {later}.</source>
        <translation>{name} : {n} réclamations, suivi {care}, marge ultérieure {later}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>{name}’s answer is written down</source>
        <translation>Réponse notée : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>{name}’s choice</source>
        <translation>Choix : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name}’s share</source>
        <translation>Part : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>{name}’s story</source>
        <translation>L’histoire avec {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{n} % aim</source>
        <translation>objectif {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} % stays</source>
        <translation>reste {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} % tax</source>
        <translation>taxe {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} answer</source>
        <translation>{n} réponse</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>{n} answered, {m} left</source>
        <translation>Répondues : {n}, restantes : {m}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>{n} answers</source>
        <translation>{n} réponses</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} are due. Look at each.</source>
        <translation>{n} personnes à effacer. Voyez chacune.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} as grave got</source>
        <translation>{n} de même gravité ont reçu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{n} backups or files kept beside the shop are not under its passphrase.</source>
        <translation>{n} sauvegardes ou fichiers conservés à côté du commerce ne sont pas protégés par sa phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} came in before</source>
        <translation>Déjà importées : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} can’t come in yet</source>
        <translation>Pas encore importables : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>{n} cards are ready to print</source>
        <translation>{n} cartes sont prêtes à imprimer</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} change</source>
        <translation>{n} modification</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} changes</source>
        <translation>{n} modifications</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} complaint</source>
        <translation>{n} réclamation</translation>
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
        <translation>{n} réclamations</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{n} complaints of 1 customer</source>
        <translation>{n} réclamations de 1 client</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>{n} complaints of {customers} customers</source>
        <translation>{n} réclamations de {customers} clients</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{n} complaints of {customers} customers. All looks were taken.</source>
        <translation>{n} réclamations de {customers} clients. Tous les points d’étape sont faits.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{n} complaints of {m} customers</source>
        <translation>{n} réclamations de {m} clients</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} complaints or sets of notes, letters and files are old enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>{n} copies from before are not under it: see below.</source>
        <translation>{n} copies d’avant ne sont pas protégées par elle : voir ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{n} could not be: damaged, or under a passphrase of before.</source>
        <translation>Échec pour {n} : endommagées, ou protégées par une ancienne phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} customer</source>
        <translation>{n} client</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <location filename="../../ui/insight/whale.py"/>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{n} customers</source>
        <translation>{n} clients</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{n} customers in it were erased since, and are erased again at once.</source>
        <translation>{n} clients qui y figurent ont été effacés depuis ; ils le seront de nouveau aussitôt.</translation>
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
        <translation>{n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} days ago</source>
        <translation>Il y a {n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>{n} days before</source>
        <translation>{n} jours avant</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} days late</source>
        <translation>{n} jours de retard</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>{n} days since</source>
        <translation>{n} jours depuis</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} days so far</source>
        <translation>Depuis {n} jours</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>{n} drawn around</source>
        <translation>Entourés : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{n} entries would be missing, the newest of them:</source>
        <translation>{n} entrées manqueraient, dont voici les plus récentes :</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} fewer</source>
        <translation>{n} de moins</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} fewer than last week</source>
        <translation>{n} de moins que la semaine dernière</translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>{n} file comes next</source>
        <translation>{n} fichier vient ensuite</translation>
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
        <translation>{n} fichiers viennent ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} goods and parts</source>
        <translation>marchandise, pièces {n}</translation>
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
        <translation>{n} h de retard</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} h of opening time</source>
        <translation>{n} h d’ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} h so far</source>
        <translation>Depuis {n} h</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>{n} kinds with fewer complaints stand in the table.</source>
        <translation>{n} genres avec moins de réclamations figurent dans le tableau.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} maybe a double</source>
        <translation>{n} doublon possible</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} maybe doubles</source>
        <translation>{n} doublons possibles</translation>
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
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} minutes for a customer: {cost}</source>
        <translation>{n} minutes pour un client : {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>{n} minutes written down.</source>
        <translation>{n} minutes notées.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} months ago</source>
        <translation>Il y a {n} mois</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>{n} months with fewer than five answers are left open.</source>
        <translation>{n} mois avec moins de cinq réponses sont laissés vides.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>{n} more come after these</source>
        <translation>{n} autres viennent ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>{n} more comes after these</source>
        <translation>{n} autre vient ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>{n} more stay out</source>
        <translation>Laissées de côté : {n} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} more than last week</source>
        <translation>{n} de plus que la semaine dernière</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>{n} new file in {folder} looks like {what}</source>
        <translation>{n} nouveau fichier dans {folder} semble contenir : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>{n} new files in {folder} look like {what}</source>
        <translation>{n} nouveaux fichiers dans {folder} semblent contenir : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} of 10</source>
        <translation>{n} sur 10</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} of 5 stars</source>
        <translation>{n} étoiles sur 5</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{n} of the {next} complaints that the next look waits for.</source>
        <translation>{n} sur les {next} réclamations qu’attend le prochain point d’étape.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} of this kind got</source>
        <translation>{n} du même genre ont reçu</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>{n} of your {things} had to be left out, so damaged are they.</source>
        <translation>Laissé de côté, car trop endommagé : {n} de vos {things}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>{n} of {all} coins opened</source>
        <translation>Tirages ouverts : {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>{n} of {all} complaints complete</source>
        <translation>Réclamations complètes : {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{n} old texts and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>{n} open</source>
        <translation>Ouvertes : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>{n} open, {late} with a promise running late</source>
        <translation>Ouvertes : {n}, dont {late} avec un engagement en retard</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>{n} people and businesses</source>
        <translation>{n} personnes et entreprises</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>{n} purchases</source>
        <translation>{n} achats</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>{n} questions for this</source>
        <translation>{n} questions pour ce cas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} ready</source>
        <translation>Prêtes : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} row</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>{n} row stays out and is kept in a list for you.</source>
        <translation>{n} ligne reste de côté et est conservée dans une liste pour vous.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>{n} rows stay out and are kept in a list for you.</source>
        <translation>{n} lignes restent de côté et sont conservées dans une liste pour vous.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sale</source>
        <translation>{n} vente</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sale is kept until another list brings the rest.</source>
        <translation>{n} vente est conservée jusqu’à ce qu’une autre liste apporte le reste.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sales</source>
        <translation>{n} ventes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sales are kept until another list brings the rest.</source>
        <translation>{n} ventes sont conservées jusqu’à ce qu’une autre liste apporte le reste.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} settled from {first} to {last}. The newest:</source>
        <translation>{n} closes du {first} au {last}. Les plus récentes :</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{n} settled, {first} to {last}</source>
        <translation>{n} closes, {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>{n} sheets</source>
        <translation>{n} feuilles</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} skipped</source>
        <translation>Ignorées : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} stays</source>
        <translation>reste {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>{n} texts hold signs that can’t be shown, the first in {place}.</source>
        <translation>{n} textes contiennent des caractères impossibles à afficher, le premier dans {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>{n} texts were too long and are cut, the first in {place}.</source>
        <translation>{n} textes étaient trop longs et sont tronqués, le premier dans {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{n} times</source>
        <translation>{n} fois</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{n} times.</source>
        <translation>{n} fois.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} to keep</source>
        <translation>{n} à tenir</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} to look at</source>
        <translation>À vérifier : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{n} used up or lapsed</source>
        <translation>{n} utilisés ou expirés</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} wait for another list</source>
        <translation>En attente d’une autre liste : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} weeks ago</source>
        <translation>Il y a {n} semaines</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} years after</source>
        <translation>{n} ans après</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} years ago</source>
        <translation>Il y a {n} ans</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>{n}, {oldest}</source>
        <translation>{n}, {oldest}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n}½ hours</source>
        <translation>{n} h 30</translation>
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
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>{part} of {all}</source>
        <translation>{part} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{part}: {standing}</source>
        <translation>{part} : {standing}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>{person} has the final say on this one</source>
        <translation>réponse définitive : {person}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} en attente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>{question}</source>
        <translation>{question}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>{question} {person} asks.</source>
        <translation>{question} {person} pose la question.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>{reason}. Enter: {fix}</source>
        <translation>{reason}. Entrée : {fix}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{said} 1 unhappy answer was about it.</source>
        <translation>{said} 1 réponse mécontente portait là-dessus.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{said} It was put right {times} first.</source>
        <translation>{said} Corrigé {times} auparavant.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{said} {n} unhappy answers were about it.</source>
        <translation>{said} {n} réponses mécontentes portaient là-dessus.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{score}, without a word why</source>
        <translation>{score}, sans dire pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>{score}, “{words}”</source>
        <translation>{score}, « {words} »</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{score}: “{words}”</source>
        <translation>{score} : « {words} »</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{share} %, the aim is {aim} %</source>
        <translation>{share} %, l’objectif est {aim} %</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{share} of the margin {name} brings</source>
        <translation>{share} de la marge apportée par {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>{share} of what is set aside</source>
        <translation>{share} de ce qui est réservé</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>{share} still waiting</source>
        <translation>{share} encore en attente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>{share} used</source>
        <translation>{share} utilisés</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>{size}, kept on {day}</source>
        <translation>{size}, conservé le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{things}, about {time}</source>
        <translation>{things}, environ {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{times} You want to be done by {when}, {name} did not agree. {why}</source>
        <translation>{times} Vous visez le {when}, {name} n’a pas accepté. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{times} {name} agreed. {why}</source>
        <translation>{times} {name} a accepté. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>{time} of work</source>
        <translation>{time} de travail</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>{title} (final say given)</source>
        <translation>{title} (réponse définitive donnée)</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{title} ({cost})</source>
        <translation>{title} ({cost})</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{title} ({cost}), chosen</source>
        <translation>{title} ({cost}), choisi</translation>
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
        <translation>{title}, depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{title}, since {day}, with {person}</source>
        <translation>{title}, depuis le {day}, avec {person}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{value}, no range known</source>
        <translation>{value}, sans fourchette connue</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} came in.</source>
        <translation>Importé : {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>{what} costs us</source>
        <translation>{what} : coût pour nous</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>{what} is not something we can offer, and I would rather say so than promise it.</source>
        <translation>{what} : cela, nous ne pouvons pas l’offrir, et je préfère vous le dire plutôt que de prendre un engagement.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>{what} is worth to them</source>
        <translation>{what} : valeur pour le client</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} of what was there already.</source>
        <translation>{what} dans ce qui existait déjà.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{what} Since {day}, {who}.</source>
        <translation>{what} Depuis le {day}, {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{what} Since {day}.</source>
        <translation>{what} Depuis le {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{what} stay out: {reason}</source>
        <translation>{what} de côté : {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} stay, because more hangs on them by now.</source>
        <translation>Restent en place : {what}, car d’autres données en dépendent à présent.</translation>
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
        <translation>{what}, pour le {when}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{what}, by {when}: late</source>
        <translation>{what}, pour le {when} : en retard</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{what}: {middle}, middle half {span}</source>
        <translation>{what} : {middle}, moitié centrale {span}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{what}: {name}, {day}</source>
        <translation>{what} : {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>{when} · {customers} customers. It was read through and is whole. What was entered after that moment is not in it.</source>
        <translation>{when} · {customers} clients. Elle a été lue en entier et est intacte. Ce qui a été saisi après ce moment n’y est pas.</translation>
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
        <translation>{where} · protégé par votre phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{where} · {room} free</source>
        <translation>{where} · {room} libres</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{where} · {state}</source>
        <translation>{where} · {state}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{whose}. This was answered or declined already.</source>
        <translation>{whose}. Déjà répondu ou décliné.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>{whose}: not asked</source>
        <translation>{whose} : non demandé</translation>
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
        <translation>« {cause} » avant et depuis « {what} »</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>“{title}” is settled.</source>
        <translation>« {title} » est close.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>“{title}” is written down. It waits on Today until it is heard out.</source>
        <translation>« {title} » est notée. Elle attend dans Aujourd’hui d’être écoutée.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>“{typed}” has a letter {letter}. Did you mean {meant}?</source>
        <translation>« {typed} » contient une lettre {letter}. Vouliez-vous dire {meant} ?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>“{typed}” is no amount. Write it like 12.50.</source>
        <translation>« {typed} » n’est pas un montant. Écrivez-le ainsi : 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/today/reply_dialog.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>“{words}” Nobody has replied yet.</source>
        <translation>« {words} » Personne n’a encore répondu.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>“{words}”: {instead}</source>
        <translation>« {words} » : {instead}</translation>
    </message>
</context>
</TS>
