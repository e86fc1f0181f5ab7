<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Una reclamación</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/complaints.py"/>
        <source>A complaint needs a few words as its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A contact</source>
        <translation>Un contacto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>a current liability of your own, for vouchers</source>
        <translation>una cuenta propia de pasivo corriente, para vales</translation>
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
        <translation>Una carta necesita un texto inicial.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation>Un pasivo, valorado a su coste, hasta que se usa o caduca; al lado figura su valor nominal. Si se usa por partes, el coste de cada una se redondea de modo que la suma cuadre.</translation>
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
        <translation>Una parte del margen es estimada; la columna «Margen estimado» indica dónde.</translation>
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
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/screen_lock.py"/>
        <source>A PIN has at least {shortest_pin} digits or letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A promise</source>
        <translation>Un compromiso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A purchase</source>
        <translation>Una compra</translation>
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
        <translation>Un texto que empieza por =, +, - o @ lleva delante un apóstrofo, para que ningún programa lo tome por una fórmula.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A thank-you on top of a remedy, at what it cost the shop.</source>
        <translation>Un agradecimiento que se suma al resarcimiento, a su coste para el comercio.</translation>
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
        <translation>Una solución que ofrecimos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>About you</source>
        <translation>Sus datos con nosotros</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Account before</source>
        <translation>Cuenta anterior</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Account code</source>
        <translation>Código de cuenta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Account of a line</source>
        <translation>Cuenta de una línea</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Account of the shop</source>
        <translation>Cuenta del comercio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts: debit and credit</source>
        <translation>Cuentas: debe y haber</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Act</source>
        <translation>Actuar</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Acting</source>
        <translation>Actuación</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Agreed</source>
        <translation>Acordada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Agreed with you for</source>
        <translation>Acordado con usted para el</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>agrees</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Agrees?</source>
        <translation>¿Cuadra?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Also known as</source>
        <translation>También con el nombre de</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Amount in the list</source>
        <translation>Importe en la lista</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Amounts are in {currency}, without its sign.</source>
        <translation>Los importes están en {currency}, sin el símbolo de la moneda.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Amounts in {currency}.</source>
        <translation>Importes en {currency}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/books.py"/>
        <source>An account is one short line of up to {longest_code} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation>Una cuenta asignada a un resarcimiento o gesto comercial concreto prevalece sobre la habitual.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>An entry of a list needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an expense of your own, for remedies</source>
        <translation>una cuenta propia de gastos, para resarcimientos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>An hour costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an income of your own, for lapsed vouchers</source>
        <translation>una cuenta propia de ingresos, para vales caducados</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>An outlay costs something, or nothing, never less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and ends on</source>
        <translation>y termina el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>and its last ends on</source>
        <translation>y el último termina el</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>And {n} more.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Angry</source>
        <translation>Enfado</translation>
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
        <translation>Otro cliente le habló de nosotros</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Answered on</source>
        <translation>Respuesta del</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Answers: satisfied</source>
        <translation>Respuestas: satisfacción</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Answers: would recommend</source>
        <translation>Respuestas: recomendación</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Apology</source>
        <translation>Disculpas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Apology only</source>
        <translation>Solo disculpas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>As promised</source>
        <translation>Según lo prometido</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>As suggested</source>
        <translation>Según propuesta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Asked for the first time?</source>
        <translation>¿Lo pedía por primera vez?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Asked on</source>
        <translation>Pregunta del</translation>
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
        <translation>Importe en juego</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Balance of the entry</source>
        <translation>Saldo del asiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Billed in</source>
        <translation>Moneda de facturación</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against goods, at what they cost the shop.</source>
        <translation>Se contabiliza como resarcimiento o gesto comercial contra la mercancía, a su coste para el comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against money back.</source>
        <translation>Se contabiliza como resarcimiento o gesto comercial contra el dinero reembolsado.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as remedies or goodwill against work, at what it cost the shop.</source>
        <translation>Se contabiliza como resarcimiento o gesto comercial contra el trabajo, a su coste para el comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Booked as returns net and tax against money back gross. Where the tax is not known, the whole is booked gross and flagged.</source>
        <translation>Se contabilizan la devolución neta y su impuesto contra el dinero reembolsado bruto. Si no se conoce el impuesto, todo se contabiliza en bruto y se señala.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/booking.py"/>
        <source>Booking programs keep two decimals, and {currency} has three. Hand over the workbook instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Books as of</source>
        <translation>Datos actualizados a</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>Books as of {moment}, change no. {n}</source>
        <translation>Datos actualizados a {moment}, cambio n.º {n}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/backup_state.py"/>
        <source>Both copies would lie in one folder. Choose another for the second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Bought on</source>
        <translation>Comprado el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Brought in on</source>
        <translation>Importada el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>By the list</source>
        <translation>Según la lista</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>By what other programs know you.</source>
        <translation>Con qué nombre o número figura en otros programas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Calendar days from the day a complaint was opened to the day it was settled.</source>
        <translation>Días naturales desde que se abrió una reclamación hasta que se cerró.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Called back on</source>
        <translation>Nuestra llamada el</translation>
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
        <translation>Categoría</translation>
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
        <translation>Causas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes by category</source>
        <translation>Causas por categoría</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Causes by month</source>
        <translation>Causas por mes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Causes of complaints</source>
        <translation>Causas de reclamaciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Change the terms</source>
        <translation>Cambiar las condiciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Chart of accounts</source>
        <translation>Plan de cuentas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>Choose a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Elija de la lista o déjelo vacío.</translation>
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
        <translation>Ciudad</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, the last one of this period.</source>
        <translation>Comparado con el archivo del {moment}, el último de este período.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, which was sent on {day}.</source>
        <translation>Comparado con el archivo del {moment}, enviado el {day}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Complaint</source>
        <translation>Reclamación</translation>
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
        <translation>N.º de reclamación</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Complaint {id}</source>
        <translation>Reclamación {id}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Complaints and outcomes</source>
        <translation>Reclamaciones y resultados</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Complaints by cause</source>
        <translation>Reclamaciones por causa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints looked after</source>
        <translation>Reclamaciones a su cargo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of a period</source>
        <translation>Reclamaciones de un período</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Complaints of each cause by the month in which they were opened.</source>
        <translation>Reclamaciones de cada causa según el mes en que se abrieron.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints of the period for which nobody wrote down any time. Those that were over before csdesk are not counted.</source>
        <translation>Reclamaciones del período en las que nadie anotó tiempo. Las que terminaron antes de usar csdesk no cuentan.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints that were opened in the period. Those that had ended in another program before they came here are left out: nobody here looked after them.</source>
        <translation>Reclamaciones abiertas en el período. Las que ya habían terminado en otro programa antes de llegar aquí quedan fuera: aquí nadie se ocupó de ellas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints that were opened then and that this person looks after now.</source>
        <translation>Reclamaciones abiertas entonces que esta persona tiene ahora a su cargo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints this person looks after, whose customer was told then that it was heard.</source>
        <translation>Reclamaciones a cargo de esta persona en las que se confirmó entonces al cliente que se le había escuchado.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Complaints touched</source>
        <translation>Reclamaciones atendidas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints without minutes</source>
        <translation>Reclamaciones sin minutos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Complaints, purchases, recommendation</source>
        <translation>Reclamaciones, compras, recomendación</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Contact ID</source>
        <translation>N.º de contacto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
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
        <translation>Margen de contribución</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Contribution: customers, months</source>
        <translation>Margen de contribución: clientes, meses</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Copied elsewhere</source>
        <translation>Copiada en otro programa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Cost an hour</source>
        <translation>Coste por hora</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Cost of one, average</source>
        <translation>Coste medio por caso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Cost of one, middle</source>
        <translation>Coste mediano por caso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Cost of serving you ÷ what your purchases leave</source>
        <translation>Coste de atenderle ÷ margen de sus compras</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Cost of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Credit</source>
        <translation>Haber</translation>
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
        <translation>Moneda</translation>
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
        <translation>N.º de cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Customer ID before</source>
        <translation>N.º de cliente anterior</translation>
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
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Customers are numbers here, and what was written about them is left out, as it was asked for.</source>
        <translation>Los clientes aparecen aquí como números y se omite lo que se escribió sobre ellos, tal como se pidió.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Customers you sent to us</source>
        <translation>Clientes que vinieron por usted</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Cut text</source>
        <translation>Texto cortado</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Days are written as year, month and day: 2026-11-21.</source>
        <translation>Las fechas se escriben año, mes y día: 2026-11-21.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Days to settle</source>
        <translation>Días hasta el cierre</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/agreements.py"/>
        <source>Decide the remedy first; goodwill comes on top of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Delivered, as we know it</source>
        <translation>Lo entregado, según nos consta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>differs</source>
        <translation>no cuadra</translation>
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
        <translation>Número de documento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Documents charged to customers; goods that came back are no purchase.</source>
        <translation>Documentos de venta a clientes; la mercancía devuelta no cuenta como compra.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Each line is rounded once to the smallest unit of the currency, halves upwards; totals add up rounded lines.</source>
        <translation>Cada línea se redondea una sola vez a la unidad mínima de la moneda, las mitades hacia arriba; los totales suman líneas ya redondeadas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Ease (1-7)</source>
        <translation>Facilidad (1-7)</translation>
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
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort + remedy + goodwill + other.</source>
        <translation>Tiempo dedicado + resarcimiento + gesto comercial + otros.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Effort and outlays</source>
        <translation>Tiempo dedicado y gastos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Effort by person</source>
        <translation>Tiempo dedicado por persona</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort minutes</source>
        <translation>Tiempo dedicado (minutos)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: customers, entries</source>
        <translation>Tiempo dedicado: clientes, registros</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, complaints and the rest</source>
        <translation>Tiempo dedicado: registros, reclamaciones y el resto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Effort: entries, people and months</source>
        <translation>Tiempo dedicado: registros, personas y meses</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Empathize</source>
        <translation>Ponerse en su lugar</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Empathizing</source>
        <translation>Empatía</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Empty where nobody marked the letter as sent.</source>
        <translation>Vacío si nadie marcó la carta como enviada.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ended before csdesk</source>
        <translation>Terminada antes de usar csdesk</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Equal worth</source>
        <translation>Igual valor</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Every figure is explained in its notes. Which accounts are right is for you to decide.</source>
        <translation>Cada cifra se explica en las notas del archivo. Qué cuentas son las correctas lo decide usted.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Everything about one customer</source>
        <translation>Todo sobre un cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Everything is as it was then.</source>
        <translation>Todo sigue igual que entonces.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/everything.py"/>
        <source>Everything of the shop</source>
        <translation>Todo lo de la tienda</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Everything that is kept about you, from the first day on, whatever the period.</source>
        <translation>Todo lo que guardamos sobre usted desde el primer día, sea cual sea el período.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Everything that was written down about your complaints, step by step.</source>
        <translation>Todo lo que anotamos sobre sus reclamaciones, paso a paso.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Explained</source>
        <translation>Explicada</translation>
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
        <translation>Primero los hechos o las emociones</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Feeling</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Figure of a calendar month</source>
        <translation>Cifra de un mes natural</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Figures for the accountant</source>
        <translation>Cifras para la asesoría contable</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Final say</source>
        <translation>Respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>First replies</source>
        <translation>Primeras respuestas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>First reply by</source>
        <translation>Primera respuesta por</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>First reply on</source>
        <translation>Primera respuesta el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Follow-up due</source>
        <translation>Seguimiento pendiente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>For purchase</source>
        <translation>Para la compra</translation>
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
        <translation>Forma anterior</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>From the moment a complaint was raised to the moment the customer was told that we understood; nights and Sundays are counted.</source>
        <translation>Desde que se presentó una reclamación hasta que se confirmó al cliente que la habíamos entendido; las noches y los domingos cuentan.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>From the program</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Further costs of serving somebody. They are in the books by their own receipts.</source>
        <translation>Otros costes de atender a alguien. Ya están en la contabilidad por sus propios justificantes.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Further costs of serving somebody: postage, travel, parts.</source>
        <translation>Otros costes de atender a alguien: envíos, desplazamientos, piezas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Given back</source>
        <translation>Devuelto</translation>
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
        <translation>Concedido el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given, at cost</source>
        <translation>Concedido, a coste</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>gone</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Good and bad times</source>
        <translation>Horarios preferidos y a evitar</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Goodbye</source>
        <translation>Despedida</translation>
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
        <translation>Mercancía entregada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/purchases.py"/>
        <source>Goods of it came back. Take those away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Goods that came back. They lower spend and margin on the day of the return.</source>
        <translation>Mercancía devuelta. Reduce las ventas netas y el margen el día de la devolución.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods that were given as a replacement or a gift, at cost.</source>
        <translation>Mercancía entregada como sustitución o regalo, a precio de coste.</translation>
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
        <translation>Gesto comercial</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Goodwill and its account</source>
        <translation>Gestos comerciales y su cuenta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: complaints, goodwill</source>
        <translation>Gestos comerciales: reclamaciones, gestos comerciales</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Goodwill: customers, goodwill</source>
        <translation>Gestos comerciales: clientes, gestos comerciales</translation>
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
        <translation>Bruto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Half of the complaints that were opened in the period cost less, half cost more.</source>
        <translation>La mitad de las reclamaciones abiertas en el período costó menos; la otra mitad, más.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Has to be kept until</source>
        <translation>Debe guardarse hasta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Hello {name},</source>
        <translation>Buenos días, {name}:</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>Hello,</source>
        <translation>Buenos días:</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>here are our figures from {first} to {last}, in the file “{file}”.</source>
        <translation>Aquí tiene nuestras cifras del {first} al {last}, en el archivo «{file}».</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>here is everything that we keep about you, in the file “{file}”.</source>
        <translation>Aquí tiene todo lo que guardamos sobre usted, en el archivo «{file}».</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Hours until acknowledged</source>
        <translation>Horas hasta confirmarla</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>How</source>
        <translation>Cómo</translation>
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
        <translation>Vía de entrada</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How many choices</source>
        <translation>Cuántas opciones prefiere</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many complaints somebody raised, when they bought first and last, and what they answered last are told as of now, whatever the period.</source>
        <translation>El número de reclamaciones, la primera y la última compra y la última respuesta de cada cliente se indican a día de hoy, sea cual sea el período.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many different customers complained; one who complained twice counts once.</source>
        <translation>Cuántos clientes distintos reclamaron; quien reclamó dos veces cuenta una sola vez.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many of them were taken up again after they had been settled.</source>
        <translation>Cuántas de ellas se retomaron después de cerrarse.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many of these complaints are settled.</source>
        <translation>Cuántas de estas reclamaciones están cerradas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>How the lists are written</source>
        <translation>Cómo están escritas las listas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>How they reached you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How to reach you</source>
        <translation>Cómo contactarle</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How we summed it up</source>
        <translation>Cómo lo resumimos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>How you like to be treated</source>
        <translation>Cómo prefiere que le tratemos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>If anything is unclear, please ask. Thank you.</source>
        <translation>Si algo no está claro, no dude en preguntar. Gracias.</translation>
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
        <translation>A juicio de la propiedad</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In the eyes of whoever served you</source>
        <translation>A juicio de quien le atendió</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In your eyes</source>
        <translation>A su juicio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>In your shoes</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Information only. Wages are in the books already, and outlays stand there by their own receipts.</source>
        <translation>Solo a título informativo. Los salarios ya están en la contabilidad, y los gastos figuran en ella por sus propios justificantes.</translation>
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
        <translation>Inversión</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Is it affordable?</source>
        <translation>¿Es asumible?</translation>
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
        <translation>No son cuentas anuales ni una declaración fiscal: este archivo solo contiene lo que el comercio anotó en csdesk. Cómo se contabiliza lo decide su asesor contable.</translation>
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
        <translation>El primer ejercicio empieza el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Its name there</source>
        <translation>Nombre en el plan</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal and accounts</source>
        <translation>Diario y cuentas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Journal: debit and credit</source>
        <translation>Diario: debe y haber</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Keep going</source>
        <translation>Seguir igual</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Kept on</source>
        <translation>Cumplido el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Kept since</source>
        <translation>Guardado desde</translation>
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
        <translation>Tipo de cambio</translation>
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
        <translation>Tipo de carta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Lapsed</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed, at cost</source>
        <translation>Caducado, a coste</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/shops.py"/>
        <source>Later margin counts for 90, 180 or 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Left after the goods</source>
        <translation>Queda tras la mercancía</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Let down</source>
        <translation>Decepción</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Letter ID</source>
        <translation>N.º de carta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Letters and e-mails that were written in the period, word for word.</source>
        <translation>Cartas y correos electrónicos escritos en el período, palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Letters and e-mails to you, word for word.</source>
        <translation>Cartas y correos electrónicos dirigidos a usted, palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Listened</source>
        <translation>Escuchada</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Lists that brought something about you.</source>
        <translation>Listas que aportaron algo sobre usted.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Looked after by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Made on</source>
        <translation>Adquirido el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Mail or phone</source>
        <translation>Correo o teléfono</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin estimated</source>
        <translation>Margen estimado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Margin − service cost.</source>
        <translation>Margen − coste de servicio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Margin: customers, months</source>
        <translation>Margen: clientes, meses</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Marked as abuse</source>
        <translation>Marcado como ofensivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes given to a customer, each at the cost per hour of the person on that day.</source>
        <translation>Minutos dedicados a un cliente, valorados al coste por hora que la persona tenía ese día.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes given to customers, each at the cost of an hour on that day.</source>
        <translation>Minutos dedicados a los clientes, valorados al coste por hora de ese día.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/efforts.py"/>
        <source>Minutes lie between 0 and the length of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes of each person by month. Wages are in the books already: nothing to book.</source>
        <translation>Minutos de cada persona por mes. Los salarios ya están en la contabilidad: no hay nada que contabilizar.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Minutes we took for you</source>
        <translation>Minutos que le dedicamos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Minutes: entries, people and months</source>
        <translation>Minutos: registros, personas y meses</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Money paid back</source>
        <translation>Dinero reembolsado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Months of the financial year: each begins on the day of the month on which the year begins. The first and the last go only as far as the period.</source>
        <translation>Meses del ejercicio: empiezan el mismo día del mes que el ejercicio. El primero y el último solo abarcan lo que abarca el período.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Names of other customers, as those are somebody else’s data.</source>
        <translation>Los nombres de otros clientes, pues son datos de terceros.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>New terms</source>
        <translation>Nuevas condiciones</translation>
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
        <translation>Sin categoría anotada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>No cause written down</source>
        <translation>Sin causa anotada</translation>
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
        <translation>Sin persona indicada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what an hour costs, so {cost} is assumed for new entries.</source>
        <translation>Aún no se ha indicado cuánto cuesta una hora, así que se supone {cost} para los registros nuevos.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet what margin is usual, so {share} of net sales is assumed where the cost of the goods is not known.</source>
        <translation>Aún no se ha indicado el margen habitual, así que se supone {share} de las ventas netas cuando no se conoce el coste de la mercancía.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Nobody said yet which tax prices include. Sales that came without their tax count in full.</source>
        <translation>Aún no se ha indicado qué impuesto incluyen los precios. Las ventas que llegaron sin su impuesto cuentan por su importe íntegro.</translation>
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
        <translation>No procede</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Not booked</source>
        <translation>No contabilizado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Not kept, said on</source>
        <translation>No cumplido, aviso del</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Not mapped yet: {accounts}. Write their codes on the sheet Accounts, or say them in the settings of csdesk.</source>
        <translation>Aún sin asignar: {accounts}. Escriba sus códigos en la hoja Cuentas o indíquelos en los ajustes de csdesk.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Not offered</source>
        <translation>No lo ofrecemos</translation>
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
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Notes about the people of the shop, and drafts that were never finished.</source>
        <translation>Las notas sobre las personas del comercio y los borradores que nunca se terminaron.</translation>
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
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Number elsewhere</source>
        <translation>Número en otro sistema</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Of</source>
        <translation>Relativo a</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Of purchase</source>
        <translation>De la compra</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Of the complaints that were opened in the period: what one of them cost in the period, on average. A few dear ones pull it up.</source>
        <translation>Lo que costó de media en el período cada reclamación abierta en él. Unas pocas muy caras hacen subir la media.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Of the period</source>
        <translation>Del período</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Often used</source>
        <translation>Cuenta habitual</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One call, visit, message or letter a line.</source>
        <translation>Una llamada, visita, mensaje o carta por línea.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>One cause a line, dearest first.</source>
        <translation>Una causa por línea, de la más cara a la más barata.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>One cause within a category a line, in the order of the shop’s list.</source>
        <translation>Una causa de una categoría por línea, en el orden de la lista del comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One complaint a line.</source>
        <translation>Una reclamación por línea.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>One complaint a line: those of the period, and those that cost something in it.</source>
        <translation>Una reclamación por línea: las abiertas en el período y las que generaron costes en él.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>One customer a line, with what they brought and what serving them cost.</source>
        <translation>Un cliente por línea: lo que aportó y lo que costó atenderlo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>One letter or e-mail a line, word for word.</source>
        <translation>Una carta o un correo electrónico por línea, palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>One month of the financial year a line.</source>
        <translation>Un mes del ejercicio por línea.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>One of the scores is off its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>One person a line, in the order of the settings: facts about work, no ranking.</source>
        <translation>Una persona por línea, en el orden de los ajustes: hechos sobre el trabajo, no una clasificación.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>One person in one month a line.</source>
        <translation>Una persona y un mes por línea.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One promise to you a line.</source>
        <translation>Un compromiso con usted por línea.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>One purchase or return a line.</source>
        <translation>Una compra o una devolución por línea.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>One side</source>
        <translation>Por un lado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>One voucher a line: what it is worth to the customer, and what the shop owes for it at its cost until it is used or lapses.</source>
        <translation>Un vale por línea: lo que vale para el cliente y lo que el comercio debe por él, a su coste, hasta que se usa o caduca.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Only kept, not used, since</source>
        <translation>Solo guardado, sin usar, desde</translation>
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
        <translation>Reclamaciones abiertas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Order</source>
        <translation>Pedido</translation>
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
        <translation>Otros</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Other account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Other: customers, outlays</source>
        <translation>Otros: clientes, gastos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Our final say</source>
        <translation>Nuestra respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Our reply</source>
        <translation>Nuestra respuesta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Our side of it</source>
        <translation>Nuestra valoración</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Outlay</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Outlays</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Outside our control</source>
        <translation>Fuera de nuestro control</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Over the aim</source>
        <translation>Por encima del objetivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Owed</source>
        <translation>Procede</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Owed at the end</source>
        <translation>Pendiente al final</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Owed at the start</source>
        <translation>Pendiente al inicio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_paper.py"/>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/printing.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Paid for this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Part refund</source>
        <translation>Reembolso parcial</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Part well</source>
        <translation>Despedirse en buenos términos</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parted</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Parted from you</source>
        <translation>Relación terminada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Parted on</source>
        <translation>Relación terminada el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Partly put right</source>
        <translation>Resuelta en parte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Passed on</source>
        <translation>Traspasada a otra persona</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Past the tipping point</source>
        <translation>Más allá del punto de inflexión</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Pays by contract</source>
        <translation>Cliente con contrato</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/exporting.py"/>
        <source>PDF needs the window: open csdesk, choose Reports and print there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>People and their minutes</source>
        <translation>Personas y sus minutos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>People by month</source>
        <translation>Personas por mes</translation>
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
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Photos and documents that are kept with your entry; ask us for a copy.</source>
        <translation>Fotos y documentos que guardamos con su ficha; pídanos una copia.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Please don’t</source>
        <translation>Qué prefiere que evitemos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Postage</source>
        <translation>Envío</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Postage, travel and parts that serving you took.</source>
        <translation>Envíos, desplazamientos y piezas que hicieron falta para atenderle.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Posted on</source>
        <translation>Publicado el</translation>
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
        <translation>Compromiso</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Promise kept</source>
        <translation>Compromiso cumplido</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Promise open</source>
        <translation>Compromiso pendiente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Promised for</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Promised, as we know it</source>
        <translation>Lo prometido, según nos consta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises kept in time</source>
        <translation>Compromisos cumplidos a tiempo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises kept later</source>
        <translation>Compromisos cumplidos después</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises not kept</source>
        <translation>Compromisos no cumplidos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Promises of this person that were due then, by the day that the customer agreed to last: kept by then, kept later, not kept, or still open.</source>
        <translation>Compromisos de esta persona que vencían entonces, según la última fecha acordada con el cliente: cumplidos a tiempo, cumplidos después, no cumplidos o aún pendientes.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Promises still open</source>
        <translation>Compromisos aún pendientes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Public reviews that we think are yours.</source>
        <translation>Reseñas públicas que creemos que son suyas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Purchase ID</source>
        <translation>N.º de compra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Purchases</source>
        <translation>Compras de clientes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Purchases: customers, months</source>
        <translation>Compras: clientes, meses</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Put away on</source>
        <translation>Ficha archivada el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Put right</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Question and answer</source>
        <translation>Pregunta y respuesta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>R stands for a remedy, G for a goodwill, S for a return, V for a part of a voucher; the number is that of its line.</source>
        <translation>R indica un resarcimiento, G un gesto comercial, S una devolución y V una parte de un vale; el número es el de su línea.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Rather not asked, on</source>
        <translation>Prefirió no responder el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Read back to you on</source>
        <translation>Repasado con usted el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ready to settle</source>
        <translation>Lista para cerrar</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Redo</source>
        <translation>Trabajo repetido</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Redress ID</source>
        <translation>N.º de concesión</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Refund, goods kept</source>
        <translation>Reembolso sin devolver la mercancía</translation>
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
        <translation>Resarcimientos</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Remedies and goodwill</source>
        <translation>Resarcimiento, gesto comercial</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Remedies and their account</source>
        <translation>Resarcimientos y su cuenta</translation>
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
        <translation>Resarcimiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Remedy or goodwill</source>
        <translation>Resarcimiento o gesto comercial</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Remedy owed</source>
        <translation>¿Procede resarcimiento?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: complaints, remedies</source>
        <translation>Resarcimiento: reclamaciones, resarcimientos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Remedy: customers, remedies</source>
        <translation>Resarcimiento: clientes, resarcimientos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Reopened</source>
        <translation>Reabiertas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Repair, redo</source>
        <translation>Reparación, trabajo repetido</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>Replaced signs</source>
        <translation>Signos sustituidos</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Replacement</source>
        <translation>Sustitución</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Replacement, equal worth, gift</source>
        <translation>Sustitución, igual valor, regalo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Replied on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Reply</source>
        <translation>Respuesta</translation>
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
        <translation>Devolución</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Return of purchase</source>
        <translation>Devolución de la compra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns with their tax, and their accounts</source>
        <translation>Devoluciones con su impuesto y sus cuentas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns, remedies, goodwill and vouchers as double entries. Your accountant decides.</source>
        <translation>Devoluciones, resarcimientos, gestos comerciales y vales en partida doble. Su asesor contable decide.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Returns: gross, and net with all tax</source>
        <translation>Devoluciones: bruto, y neto con todo el impuesto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Returns: months, returns</source>
        <translation>Devoluciones: meses, devoluciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Review</source>
        <translation>Reseña</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Reviews</source>
        <translation>Reseñas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales tax</source>
        <translation>IVA repercutido</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Sales that a list told only half of; they count once another brings the rest.</source>
        <translation>Ventas que una lista trajo solo a medias; contarán cuando otra traiga el resto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales that were undone as goods came back, without their tax.</source>
        <translation>Ventas anuladas por devolución de la mercancía, sin el impuesto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sales without a customer’s name. They stand in one line, so that the totals are those of the shop.</source>
        <translation>Ventas sin nombre de cliente. Figuran en una sola línea, para que los totales sean los del comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Satisfaction (1-5)</source>
        <translation>Satisfacción (1-5)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Satisfied, mean (1-5)</source>
        <translation>Satisfacción, media (1-5)</translation>
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
        <translation>Diga en pocas palabras qué cambió.</translation>
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
        <translation>Diga en pocas palabras por qué la anula.</translation>
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
        <translation>Medio de envío</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sent on</source>
        <translation>Enviada el</translation>
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
        <translation>Coste de servicio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost against margin, both of the period: within the aim of the shop, over it, or past the tipping point where more was given than they left. Whoever bought nothing yet is invested in.</source>
        <translation>Coste de servicio frente al margen, ambos del período: dentro del objetivo del comercio, por encima de él o más allá del punto de inflexión, donde se dio más de lo que quedó. En quien aún no ha comprado nada se invierte.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>Service cost by cause</source>
        <translation>Coste de servicio por causa</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Service cost by kind</source>
        <translation>Coste de servicio por tipo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost of the cause ÷ service cost of all causes.</source>
        <translation>Coste de servicio de la causa ÷ coste de servicio de todas las causas.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Service cost per customer</source>
        <translation>Coste de servicio por cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost ÷ margin; empty where there is no margin. At 100 % lies the tipping point.</source>
        <translation>Coste de servicio ÷ margen; vacío si no hay margen. El punto de inflexión está en el 100 %.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Service cost: customers, months</source>
        <translation>Coste de servicio: clientes, meses</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Settled</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/people.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Settled by now</source>
        <translation>Ya cerradas</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Severity, later</source>
        <translation>Gravedad posterior</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Share of all</source>
        <translation>Proporción del total</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Shop</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Signs that can’t be printed are shown by a stand-in, in: {places}</source>
        <translation>Los caracteres no imprimibles se muestran con un sustituto, en: {places}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Small</source>
        <translation>Leve</translation>
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
        <translation>Riesgo de lesiones</translation>
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
        <translation>Ventas netas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Spend and service cost by month</source>
        <translation>Ventas netas y coste de servicio por mes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Spend: customers, months</source>
        <translation>Ventas netas: clientes, meses</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
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
        <translation>Calle</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Taken back</source>
        <translation>Importación anulada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Taken back on</source>
        <translation>Decisión anulada el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Taken down</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Taken up again</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Tax estimated</source>
        <translation>Impuesto estimado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax known</source>
        <translation>Impuesto conocido</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Tax not known: booked with the tax in it</source>
        <translation>Impuesto desconocido: contabilizado con el impuesto incluido</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Tax of returns and its account</source>
        <translation>Impuesto de las devoluciones y su cuenta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Tax of sales less that of returns. Sales that came without their tax are left out of it; where a usual tax is set, it was taken off their spend.</source>
        <translation>Impuesto de las ventas menos el de las devoluciones. Las ventas que llegaron sin su impuesto quedan fuera; si hay un impuesto habitual fijado, se descontó de sus ventas netas.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Tax of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Text</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Texts that end in … are longer than there is room for here; the list (CSV) holds them whole.</source>
        <translation>Los textos que acaban en … no caben aquí enteros; la lista (CSV) los contiene completos.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Thank-yous on top of a remedy, at what they cost the shop.</source>
        <translation>Agradecimientos que se suman al resarcimiento, a su coste para el comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Thank-yous on top, kept apart from remedies.</source>
        <translation>Agradecimientos que se suman, siempre separados de los resarcimientos.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
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
        <translation>El importe que pidió</translation>
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
        <translation>Los asientos del diario son una propuesta. A qué cuentas van, y si se contabilizan, lo decide su asesor contable.</translation>
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
        <translation>El ejercicio empieza el</translation>
    </message>
    <message>
        <location filename="../../csdesk/intake/meaning/refusing.py"/>
        <source>The first line of {name} holds values and no headings, so nothing says who bought what. Put headings above the columns, or export the list with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_chart.py"/>
        <source>The first {n} of {all}.</source>
        <translation>Los primeros {n} de {all}.</translation>
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
        <translation>El último cambio en los datos del comercio que recoge este archivo. Los mismos datos dan siempre el mismo archivo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/opening.py"/>
        <source>The last save in {name} was cut off, and where nothing can be written that can’t be put right. Copy it together with {name}-journal to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>El último archivo de este período es del {moment}. Lo que se guardó de él está dañado, así que no es posible comparar.</translation>
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
        <translation>Por el otro</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The other side of vouchers that customers used in the shop.</source>
        <translation>La contrapartida de los vales que los clientes usaron en el comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The part of the margin where the cost of the goods was not known, so that a usual margin stands in.</source>
        <translation>La parte del margen de la que no se conocía el coste de la mercancía, calculada con un margen habitual.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
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
        <translation>El diario no separa el impuesto de los resarcimientos y gestos comerciales.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The tax of sales that were undone, where it is known.</source>
        <translation>El impuesto de las ventas anuladas, cuando se conoce.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} holds signs that no workbook can; each stands as �.</source>
        <translation>El texto de {place} tiene signos que ningún libro de Excel admite; cada uno figura como �.</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>The text in {place} was longer than a cell holds.</source>
        <translation>El texto de {place} era más largo de lo que cabe en una celda.</translation>
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
        <translation>La solución que eligió</translation>
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
        <translation>En sus palabras</translation>
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
        <translation>En esta carta aún no hay texto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/sheet.py"/>
        <source>There are none in this period.</source>
        <translation>Sin datos en este período.</translation>
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
        <translation>Son hechos sobre el trabajo, para repartirlo bien. Quien recibe las reclamaciones difíciles suma más minutos y menos respuestas amables; nada de esto dice quién trabaja bien. Las personas siguen el orden de los ajustes, nunca el de una cifra.</translation>
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
        <translation>Esta copia está dañada.</translation>
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
        <translation>No hay ningún archivo anterior de este período con datos distintos.</translation>
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
        <translation>Este comercio se abrió solo para leer.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/follow_ups.py"/>
        <source>This was answered or declined already.</source>
        <translation>Ya se respondió o no se quiso responder.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Those that were opened in it, and older ones that cost something in it. What they cost is counted in the period only; how they stand is told as of now.</source>
        <translation>Las abiertas en él y las anteriores que generaron costes en él. Los costes cuentan solo dentro del período; su estado es el de hoy.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Time for you</source>
        <translation>Tiempo dedicado a usted</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Time that we took for you.</source>
        <translation>El tiempo que le dedicamos.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Times moved</source>
        <translation>Veces aplazado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Times reopened</source>
        <translation>Veces reabierta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>To be asked on</source>
        <translation>Pregunta prevista el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>To be looked at again on</source>
        <translation>Revisión prevista el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>To the shop: please read this before you hand it over. What people wrote may name others.</source>
        <translation>Para el comercio: lea esto antes de entregarlo, por favor. Lo que se escribió puede mencionar a otras personas.</translation>
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
        <translation>Total, {n} fila</translation>
    </message>
    <message>
        <location filename="../../ui/reports/previewed.py"/>
        <source>Total, {n} rows</source>
        <translation>Total, {n} filas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Travel</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/taking_down.py"/>
        <source>Two customers bear this name. Pick the one you mean from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Type</source>
        <translation>Tipo de archivo</translation>
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
        <translation>Uso de un vale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used or lapsed before</source>
        <translation>Usado o caducado antes</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Used, at cost</source>
        <translation>Usado, a coste</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Usual currency</source>
        <translation>Moneda habitual</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Voucher</source>
        <translation>Vale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Voucher ID</source>
        <translation>N.º de vale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Voucher lapsed</source>
        <translation>Vale caducado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal.py"/>
        <source>Voucher used</source>
        <translation>Vale usado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers</source>
        <translation>Vales</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers given, as booked</source>
        <translation>Vales concedidos: hoja y diario</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers lapsed</source>
        <translation>Vales caducados</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers owed</source>
        <translation>Vales pendientes (pasivo)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers owed at the end</source>
        <translation>Vales pendientes al final</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that nobody can use any more.</source>
        <translation>Vales que ya nadie puede usar.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that were given and not used yet: the shop owes them.</source>
        <translation>Vales concedidos y aún no usados: el comercio los debe.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Vouchers used</source>
        <translation>Vales usados</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers used and lapsed, as booked</source>
        <translation>Vales usados y caducados: hoja y diario</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/screen_lock.py"/>
        <source>Wait a moment before the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Waiting sales</source>
        <translation>Ventas en espera</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/lines.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Walk-in sales</source>
        <translation>Ventas de mostrador</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Was it promised?</source>
        <translation>¿Estaba prometido?</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Was it reasonable?</source>
        <translation>¿Era razonable?</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Way picked</source>
        <translation>Solución elegida</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Way to reach you first</source>
        <translation>Vía de contacto preferida</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ways offered</source>
        <translation>Soluciones ofrecidas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>We failed</source>
        <translation>Error nuestro</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>We said sorry</source>
        <translation>Pedimos disculpas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../csdesk/store/connecting.py"/>
        <source>What a passphrase needs (SQLCipher) is missing in this csdesk. Install csdesk anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What a remedy or a goodwill is worth to who gets it; empty where nobody said.</source>
        <translation>Lo que vale un resarcimiento o un gesto comercial para quien lo recibe; vacío si no se indicó.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What came of the call</source>
        <translation>Resultado de la llamada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What cost the shop nothing makes no entry.</source>
        <translation>Lo que no costó nada al comercio no genera asiento.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What customers brought in this period, what caring for them cost, and what was given to put things right, down to each line, with a journal that can be booked.</source>
        <translation>Lo que aportaron los clientes en este período, lo que costó atenderlos y lo que se dio para arreglar lo que salió mal, línea por línea, con un diario listo para contabilizar.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What customers said of these complaints when they were asked. A mean stands only where at least five answered: fewer say more about chance than about the work.</source>
        <translation>Lo que dijeron los clientes de estas reclamaciones cuando se les preguntó. Solo se indica la media si respondieron al menos cinco: menos respuestas dicen más del azar que del trabajo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What differs from the last workbook of the same period. A period that was marked as sent is what later ones are compared with, so nothing is rewritten silently.</source>
        <translation>Lo que difiere del último archivo del mismo período. Si uno se marcó como enviado, los posteriores se comparan con él, así que nada se reescribe en silencio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>What for</source>
        <translation>Para qué sirve</translation>
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
        <translation>Qué contiene cada lista</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What is kept about you</source>
        <translation>Lo que guardamos sobre usted</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What is left out here, and why</source>
        <translation>Lo que aquí se omite, y por qué</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>What it cost to put right what went wrong.</source>
        <translation>Lo que costó arreglar lo que salió mal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What it did to you</source>
        <translation>Cómo le afectó</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What it meant for them</source>
        <translation>Lo que supuso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What it meant for you</source>
        <translation>Lo que supuso para usted</translation>
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
        <translation>Qué fue</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What purchases leave after the goods: spend less the cost of the goods.</source>
        <translation>Lo que queda de las compras tras restar la mercancía: ventas netas menos coste de la mercancía.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>What put right what the shop broke, at what it cost the shop.</source>
        <translation>Lo que reparó un error del comercio, a su coste para el comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What puts right what the shop broke, at what it cost the shop. Money back for goods that came back is not here: it lowers spend and margin on the day of the return.</source>
        <translation>Lo que repara un error del comercio, a su coste para el comercio. El dinero por mercancía devuelta no está aquí: reduce las ventas netas y el margen el día de la devolución.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>What stands in this file</source>
        <translation>Qué contiene este archivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>What stands on each account in the journal. Your accountant decides on the codes.</source>
        <translation>Lo que suma cada cuenta en el diario. Los códigos los decide su asesor contable.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the customer stands to lose, as it was told when the complaint was taken down.</source>
        <translation>Lo que el cliente puede perder, tal como se indicó al anotar la reclamación.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What the next person was told</source>
        <translation>Lo que se dijo a la siguiente persona</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What the person wrote down, whoever looks after the complaint.</source>
        <translation>Lo que anotó la persona, esté a cargo de quien esté la reclamación.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they answered</source>
        <translation>Respuesta al seguimiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/agreements.py"/>
        <source>What they ask for instead is worth something, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they asked for instead</source>
        <translation>Contrapropuesta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they expected</source>
        <translation>Lo que se esperaba</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What they seek</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What this is for</source>
        <translation>Finalidad de este informe</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>What ties to what</source>
        <translation>Qué cuadra con qué</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>What to call you</source>
        <translation>Cómo prefiere que le llamemos</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>What was bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/causes.py"/>
        <source>What was changed</source>
        <translation>Lo que se cambió</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was charged without tax, after discounts and returns.</source>
        <translation>Lo facturado sin impuestos, una vez restados descuentos y devoluciones.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What was corrected or taken away since it was written down.</source>
        <translation>Lo que se corrigió o se quitó después de anotarlo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What was decided on how to go on with you.</source>
        <translation>Lo que se decidió sobre cómo seguir con usted.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What was new</source>
        <translation>Qué novedad hubo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What was promised</source>
        <translation>Lo que se prometió</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What was promised to you</source>
        <translation>Lo que se le prometió</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What was written down in the period on complaints of this cause, also on those that were opened before it: effort + remedy + goodwill + other.</source>
        <translation>Lo que se anotó en el período sobre reclamaciones de esta causa, también las abiertas antes: tiempo dedicado + resarcimiento + gesto comercial + otros.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What we answered</source>
        <translation>Lo que respondimos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What we said</source>
        <translation>Lo que dijimos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What we work out about you</source>
        <translation>Lo que calculamos sobre usted</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What we wrote</source>
        <translation>Lo que escribimos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What work, goods and redress cost the shop, its margin and its accounts, as those are its own books and tell what somebody earns.</source>
        <translation>Lo que el trabajo, la mercancía y lo concedido cuestan al comercio, su margen y sus cuentas, pues son su propia contabilidad y revelan lo que gana una persona.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What would put it right</source>
        <translation>Qué lo arreglaría</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you added</source>
        <translation>Lo que añadió</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you answered</source>
        <translation>Lo que usted respondió</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>What you are called there</source>
        <translation>Nombre o número allí</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you asked for instead</source>
        <translation>Lo que pidió en su lugar</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you bought for vouchers, or what can’t be used any more.</source>
        <translation>Lo que compró con vales, o lo que ya no se puede usar de ellos.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you expected</source>
        <translation>Lo que esperaba</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>What you sought</source>
        <translation>Lo que pedía</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>What you spent, without tax</source>
        <translation>Lo que ha gastado, sin impuestos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you were asked, and what you answered.</source>
        <translation>Lo que se le preguntó y lo que usted respondió.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you were given to put things right, and thank-yous on top.</source>
        <translation>Lo que se le dio para arreglar las cosas, y los agradecimientos adicionales.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>What you wrote</source>
        <translation>Lo que usted escribió</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Where it came from</source>
        <translation>De dónde vino</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Where money that customers got back came from: bank, till.</source>
        <translation>De dónde salió el dinero devuelto a los clientes: banco o caja.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Where that stands</source>
        <translation>Dónde se sitúa</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Where they stand</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Which promise was broken</source>
        <translation>Qué compromiso no cumplimos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Who you are</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Why it has to be kept</source>
        <translation>Por qué debe guardarse</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Why it is only kept</source>
        <translation>Por qué solo se guarda</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it turned out otherwise</source>
        <translation>Por qué resultó de otro modo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it was not read back</source>
        <translation>Por qué no se repasó con usted</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Why it was taken back</source>
        <translation>Por qué se anuló</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why it was taken up again</source>
        <translation>Por qué se retomó</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why more or less than usual</source>
        <translation>Por qué más o menos de lo habitual</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Why reopened</source>
        <translation>Motivo de reapertura</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Why so few ways were offered</source>
        <translation>Por qué se ofrecieron tan pocas soluciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Within the aim</source>
        <translation>Dentro del objetivo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Without a cost</source>
        <translation>Sin coste</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Word for word</source>
        <translation>Palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work given</source>
        <translation>Trabajo realizado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Work that was given as a repair or done again, at cost.</source>
        <translation>Trabajo realizado como reparación o repetido, a precio de coste.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Worth</source>
        <translation>Valor nominal</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Worth of remedies and goodwill</source>
        <translation>Valor de resarcimientos y gestos comerciales</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Worth of the voucher</source>
        <translation>Valor nominal del vale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Worth to the customer</source>
        <translation>Valor para el cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Worth to you</source>
        <translation>Valor para usted</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Would recommend (0-10)</source>
        <translation>Recomendación (0-10)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Would recommend, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Would recommend, mean (0-10)</source>
        <translation>Recomendación, media (0-10)</translation>
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
        <translation>Anote qué cambia desde ahora.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/handovers.py"/>
        <source>Write down what they must know, so nobody asks again.</source>
        <translation>Anote lo que debe saber, para que nadie vuelva a preguntar.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/complaints.py"/>
        <source>Write down what they said, in their words.</source>
        <translation>Anote lo que dijo, en sus palabras.</translation>
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
        <translation>Anote lo que dice al cliente y por qué.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/improvements.py"/>
        <source>Write it down on the day it begins, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>Write them a few warm words first.</source>
        <translation>Escríbale antes unas palabras amables.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/letters.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Written on</source>
        <translation>Escrita el</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/xero.py"/>
        <source>Xero takes {most_lines} lines at a time, and these are {lines}. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>You are thinking about this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You had to tell it again</source>
        <translation>Tuvo que contarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/partings.py"/>
        <source>You parted from them. Take that back first.</source>
        <translation>Ya se despidió de este cliente. Anule antes la despedida.</translation>
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
        <translation>Esperó (minutos)</translation>
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
        <translation>Su asesor contable decide</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Your entry</source>
        <translation>Su ficha</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>Your language</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Your purchases</source>
        <translation>Sus compras</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Your words</source>
        <translation>Sus palabras</translation>
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
        <translation>{column}: {total} en total</translation>
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
        <translation>{label}: {left} y {right} coinciden</translation>
    </message>
    <message>
        <location filename="../../csdesk/shown.py"/>
        <source>{label}: {left} and {right} differ by {difference}. Please tell us.</source>
        <translation>{label}: {left} y {right} difieren en {difference}. Por favor, avísenos.</translation>
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
        <translation>{n} reclamación no tiene minutos anotados, así que el coste de servicio real es mayor.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} complaints have no minutes written down, so the real cost of service is higher.</source>
        <translation>{n} reclamaciones no tienen minutos anotados, así que el coste de servicio real es mayor.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customer without sales or service in the period is not listed.</source>
        <translation>{n} cliente sin ventas ni atención en el período no figura en la lista.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} customers without sales or service in the period are not listed.</source>
        <translation>{n} clientes sin ventas ni atención en el período no figuran en la lista.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} line cost nothing or moved nothing, so it is not in the journal.</source>
        <translation>{n} línea no tuvo coste ni movimiento, así que no está en el diario.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} lines cost nothing or moved nothing, so they are not in the journal.</source>
        <translation>{n} líneas no tuvieron coste ni movimiento, así que no están en el diario.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} return came without its tax and is booked with the tax in it.</source>
        <translation>{n} devolución llegó sin su impuesto y está contabilizada con el impuesto incluido.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/journal_notes.py"/>
        <source>{n} returns came without their tax and are booked with the tax in them.</source>
        <translation>{n} devoluciones llegaron sin su impuesto y están contabilizadas con el impuesto incluido.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sale came without its tax; the usual tax was taken off, where one is set.</source>
        <translation>{n} venta llegó sin su impuesto; se descontó el impuesto habitual, si está fijado.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>{n} sales came without their tax; the usual tax was taken off, where one is set.</source>
        <translation>{n} ventas llegaron sin su impuesto; se descontó el impuesto habitual, si está fijado.</translation>
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
        <translation>{shop}: cifras del {first} al {last}</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/mailing.py"/>
        <source>{shop}: what we keep about you</source>
        <translation>{shop}: lo que guardamos sobre usted</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/complaint.py"/>
        <source>{step_words} comes first; this complaint is not that far yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>{title}, continued</source>
        <translation>{title}, continuación</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{title}: {n} lines</source>
        <translation>{title}: {n} líneas</translation>
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
        <translation> compró por última vez en {month}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source> You last spoke {ago}.</source>
        <translation> Hablaron por última vez {ago}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>({n} more like it)</source>
        <translation>({n} más parecidas)</translation>
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
        <translation>0 si no hay</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>0 is no agreement at all, 1 or −1 full agreement, among complaints of the same kind. Each bar is the range that fits what is written down.</source>
        <translation>0 es ninguna relación; 1 o −1, relación total, entre reclamaciones del mismo tipo. Cada barra es el intervalo que encaja con lo anotado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>0 no</source>
        <translation>0 no</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>0 no, 10 gladly</source>
        <translation>0 no, 10 con gusto</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>0 to 6</source>
        <translation>De 0 a 6</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>08:00</source>
        <translation>08:00</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>1  hard</source>
        <translation>1  difícil</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>1  not at all</source>
        <translation>1  nada</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>1 comes back for 1</source>
        <translation>se recupera 1 por cada 1</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/customers/merge_sides.py"/>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/insight/ages_chart.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 complaint</source>
        <translation>1 reclamación</translation>
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
        <translation>1 día antes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>1 day since</source>
        <translation>1 día después</translation>
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
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>1 month with fewer than five answers is left open.</source>
        <translation>1 mes con menos de cinco respuestas queda en blanco.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>1 not at all</source>
        <translation>1 nada</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>1 not at all, 5 very</source>
        <translation>1 nada, 5 mucho</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>1 person or business</source>
        <translation>1 persona o empresa</translation>
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
        <translation>1 compra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>1 sheet</source>
        <translation>1 hoja</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>1 text holds signs that can’t be shown, in {place}.</source>
        <translation>1 texto tiene signos que no se pueden mostrar, en {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>1 text was too long and is cut, in {place}.</source>
        <translation>1 texto era demasiado largo y está cortado, en {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>1 to keep</source>
        <translation>1 por cumplir</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>1 used up or lapsed</source>
        <translation>1 usado o caducado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>1 very hard</source>
        <translation>1 muy difícil</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>1 very hard, 7 very easy</source>
        <translation>1 muy difícil, 7 muy fácil</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 week ago</source>
        <translation>Hace 1 semana</translation>
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
        <translation>10  con gusto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>10 gladly</source>
        <translation>10 con gusto</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>100 % tipping point</source>
        <translation>punto de inflexión 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>12 Mill Lane</source>
        <translation>Calle del Molino, 12</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>18:00</source>
        <translation>18:00</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>30 is assumed</source>
        <translation>se supone 30</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>40 is assumed</source>
        <translation>se supone 40</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>5  very</source>
        <translation>5  mucho</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>5 very</source>
        <translation>5 mucho</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>7  easy</source>
        <translation>7  fácil</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>7 and 8</source>
        <translation>7 y 8</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>7 days to think it over</source>
        <translation>7 días para pensarlo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>7 very easy</source>
        <translation>7 muy fácil</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>9 and 10</source>
        <translation>9 y 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. 90 days after: {after}.</source>
        <translation>90 días antes: {before}. 90 días después: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. Begun today: {after}.</source>
        <translation>90 días antes: {before}. Empezado hoy: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>90 days before: {before}. {n} days since, so far: {after}.</source>
        <translation>90 días antes: {before}. {n} días desde entonces, por ahora: {after}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>95 % range</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>: the last word, meant kindly.</source>
        <translation>: la última palabra, dicha con amabilidad.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>A backup, or a file kept beside the shop, is not under its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>A bar is the middle half of what similar complaints got, its mark the middle. Unusual means: worth asking why, never wrong by itself.</source>
        <translation>Una barra es la mitad central de lo que recibieron reclamaciones similares; su marca, la mediana. Inusual significa que vale la pena preguntar por qué, nunca que esté mal.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>A bike shop with 48 customers. It never touches yours.</source>
        <translation>Una tienda de bicicletas con 48 clientes. Nunca toca su comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a call-back</source>
        <translation>una llamada devuelta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>a choice</source>
        <translation>una elección</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>A complaint counts once</source>
        <translation>Una reclamación cuenta cuando</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a complaint you wrote down</source>
        <translation>una reclamación anotada</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a contact marked as read</source>
        <translation>un contacto marcado como leído</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a contact you wrote down</source>
        <translation>un contacto anotado</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>A copy from elsewhere</source>
        <translation>Una copia de otro lugar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>A copy goes to the second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>A copy in another spot saves you if the first is lost</source>
        <translation>Una copia en otro lugar le salva si se pierde la primera</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>A copy in another spot saves you if this laptop is lost</source>
        <translation>Una copia en otro lugar le salva si se pierde este portátil</translation>
    </message>
    <message>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>A copy is being made.</source>
        <translation>Se está haciendo una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>A copy is saved</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>A copy of your shop could not be made</source>
        <translation>No se pudo hacer una copia de su comercio</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>A copy on a stick or another disk saves you if this laptop is lost.</source>
        <translation>Una copia en una memoria USB u otro disco le salva si se pierde este portátil.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>A copy was brought back. Is everything there that you need?</source>
        <translation>Se ha recuperado una copia. ¿Está todo lo que necesita?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>A copy was made and checked</source>
        <translation>Se ha hecho y comprobado una copia</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>A customer stands here with the first sale or minute.</source>
        <translation>Un cliente aparece aquí con la primera venta o el primer minuto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>A customer who was erased since is still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>A customer, if you know</source>
        <translation>Un cliente, si lo sabe</translation>
    </message>
    <message>
        <location filename="../../ui/sitting.py"/>
        <source>A demo. Leaves no trace</source>
        <translation>Una muestra. No deja rastro</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>A fault of csdesk</source>
        <translation>Un fallo de csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>A file from elsewhere…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A financial year is over</source>
        <translation>Ha terminado un ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>A free tune-up, always the same</source>
        <translation>Una puesta a punto gratis, siempre la misma</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A good one.</source>
        <translation>Es buena.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>A goodbye</source>
        <translation>Una despedida</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>A half day counts as a half.</source>
        <translation>Media jornada cuenta como 0,5.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>A laptop is lost, or somebody read what they should not.</source>
        <translation>Se pierde un portátil, o alguien leyó lo que no debía.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>A larger remedy than usual. Why?</source>
        <translation>Un resarcimiento mayor de lo habitual. ¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>A law or a dispute needs them</source>
        <translation>Lo exige una ley o un litigio</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A letter</source>
        <translation>Una carta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter</source>
        <translation>una carta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>A letter leaves open what, when or who.</source>
        <translation>Una carta deja abierto qué, cuándo o quién.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter marked as sent</source>
        <translation>una carta marcada como enviada</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a letter of goodbye</source>
        <translation>una carta de despedida</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>A line each, if there is one. None of them is needed to settle it.</source>
        <translation>Una línea de cada cual, si la hay. No hacen falta para cerrarla.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>A list from your till or shop, as it comes.</source>
        <translation>Una lista de su caja o tienda, tal como sale.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a list you brought in</source>
        <translation>una lista importada</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A lost passphrase is truly lost. There is no back door: without it nobody can open the shop or its copies, neither you nor the makers of csdesk. The old file is overwritten once the new one is proven, as far as the disk allows: an SSD may keep old blocks for a while.</source>
        <translation>Una contraseña perdida está perdida de verdad. No hay puerta trasera: sin ella nadie puede abrir el comercio ni sus copias, ni usted ni los autores de csdesk. El archivo antiguo se sobrescribe una vez comprobado el nuevo, hasta donde el disco lo permite: un SSD puede conservar bloques antiguos durante un tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>A made-up bike shop with 48 customers. Leaves no trace.</source>
        <translation>Una tienda de bicicletas inventada con 48 clientes. No deja rastro.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>A made-up bike shop. It never touches yours, and leaves no trace.</source>
        <translation>Una tienda de bicicletas inventada. Nunca toca su comercio y no deja rastro.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>A made-up shop</source>
        <translation>Un comercio inventado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>A minute of care</source>
        <translation>Un minuto de atención</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A month of the books is over</source>
        <translation>Ha terminado un mes contable</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>A name and their words are enough to begin.</source>
        <translation>Para empezar bastan un nombre y sus palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>A name and their words are enough. The rest comes after.</source>
        <translation>Bastan un nombre y sus palabras. Lo demás viene después.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>A name is enough. The rest can come later.</source>
        <translation>Basta un nombre. Lo demás puede venir después.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a new customer</source>
        <translation>un cliente nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a new day for a promise</source>
        <translation>un nuevo día para un compromiso</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A number is needed here.</source>
        <translation>Aquí hace falta un número.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A number, such as 2 or 2.5.</source>
        <translation>Un número, como 2 o 2,5.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>A passphrase has at least 8 characters.</source>
        <translation>Una contraseña tiene al menos 8 caracteres.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A person of the shop</source>
        <translation>Una persona del comercio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>A PIN has at least 4 digits or letters.</source>
        <translation>Un PIN tiene al menos 4 cifras o letras.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>A PIN hides the screen; it does not encrypt the shop. Whoever may sign in to this account of the computer can take it away: close csdesk, open a terminal, and run “csdesk forget-pin”. Nothing else changes, and you can choose a new one.</source>
        <translation>Un PIN oculta la pantalla; no cifra el comercio. Quien pueda iniciar sesión en esta cuenta del equipo puede quitarlo: cierre csdesk, abra un terminal y ejecute «csdesk forget-pin». No cambia nada más, y puede elegir uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>A promise does not say who.</source>
        <translation>Un compromiso no dice quién.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>A promise is due at {time}.</source>
        <translation>Un compromiso vence a las {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>A promise is due today.</source>
        <translation>Un compromiso vence hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a promise marked as kept</source>
        <translation>un compromiso marcado como cumplido</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a promise marked as not kept</source>
        <translation>un compromiso marcado como no cumplido</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>A public review</source>
        <translation>Una reseña pública</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a purchase</source>
        <translation>una compra</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>A quarter of the books is over</source>
        <translation>Ha terminado un trimestre contable</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a quick remedy</source>
        <translation>un resarcimiento rápido</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A remedy</source>
        <translation>Un resarcimiento</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>A reply</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a report marked as not sent after all</source>
        <translation>un informe marcado al final como no enviado</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a report marked as sent</source>
        <translation>un informe marcado como enviado</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a return</source>
        <translation>una devolución</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>A review</source>
        <translation>Una reseña</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a review marked as settled</source>
        <translation>una reseña marcada como resuelta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a review you wrote down</source>
        <translation>una reseña anotada</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <source>A sale without a number</source>
        <translation>Una venta sin número</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>A second person rides it</source>
        <translation>Otra persona prueba la bici</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>A second time would make me doubt us too.</source>
        <translation>A la segunda vez, yo también dudaría de nosotros.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a setting</source>
        <translation>un ajuste</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>A share from 0 to 100, such as 20 or 7.5.</source>
        <translation>Una proporción de 0 a 100, como 21 o 7,5.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A share from 0 to 100, such as 25.</source>
        <translation>Una proporción de 0 a 100, como 25.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>A share from 0 to 100, such as 38.</source>
        <translation>Una proporción de 0 a 100, como 38.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>A small remedy. Why?</source>
        <translation>Un resarcimiento pequeño. ¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a template as it was at first</source>
        <translation>una plantilla como era al principio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>a thank-you, kept apart</source>
        <translation>un agradecimiento, aparte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>A verdict is taken at {first} complaints and stays as it was taken, so that looking often changes nothing.</source>
        <translation>Se llega a una conclusión con {first} reclamaciones y ya no cambia, así que mirar a menudo no altera nada.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a voucher marked as lapsed</source>
        <translation>un vale marcado como caducado</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a voucher marked as used</source>
        <translation>un vale marcado como usado</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>A way to reach somebody</source>
        <translation>Una vía de contacto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>a week to think about parting</source>
        <translation>una semana para pensar en la despedida</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>A week to think it over. Nothing is sent.</source>
        <translation>Una semana para pensarlo. No se envía nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>A whole number, such as 24.</source>
        <translation>Un número entero, como 24.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>A year</source>
        <translation>Un año</translation>
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
        <translation>Un año así</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>A ZIP with a workbook to read, the same for a program, and their photos and documents. Look through it first: what people wrote may name others.</source>
        <translation>Un ZIP con un libro de Excel para leer, lo mismo para un programa, y sus fotos y documentos. Revíselo antes: lo que se escribió puede mencionar a otras personas.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>AB1 2CD Millbrook</source>
        <translation>28001 Madrid</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>About</source>
        <comment>the program</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>About a complaint</source>
        <translation>Sobre una reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>About an order</source>
        <translation>Sobre un pedido</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>About how long did it take?</source>
        <translation>¿Cuánto tiempo llevó, más o menos?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>About how many minutes?</source>
        <translation>¿Cuántos minutos, más o menos?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>about {n} minutes left</source>
        <translation>quedan unos {n} minutos</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>About {n} of your {things} could not be read.</source>
        <translation>De sus {things}, no se pudieron leer {n} aproximadamente.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>About {n} of your {things}, numbers {first} to {last}, could not be read.</source>
        <translation>De sus {things}, no se pudieron leer {n} aproximadamente, con números del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>about {n} seconds left</source>
        <translation>quedan unos {n} segundos</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>about {n} stays</source>
        <translation>quedan unos {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Above it</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>above the limit</source>
        <translation>por encima del límite</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Abusive</source>
        <translation>Trato ofensivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Accounts that you chose yourself were left as they are.</source>
        <translation>Las cuentas que eligió usted han quedado como estaban.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Act steps</source>
        <translation>pasos de Actuar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/settings/listed.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Add 15</source>
        <translation>Añadir 15</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/pages.py"/>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add a customer</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Add a photo or PDF</source>
        <translation>Añadir foto o PDF</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add a purchase</source>
        <translation>Añadir una compra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add a purchase of {name}</source>
        <translation>Añadir una compra de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Add a remedy</source>
        <translation>Añadir resarcimiento</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Add a thank-you</source>
        <translation>Añadir agradecimiento</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Add an option</source>
        <translation>Añadir una solución</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add an outlay</source>
        <translation>Añadir gastos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add an outlay for {name}</source>
        <translation>Añadir gastos para {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>add as a new customer</source>
        <translation>añadir como cliente nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add minutes</source>
        <translation>Añadir minutos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add minutes for {name}</source>
        <translation>Añadir minutos para {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Add one customer</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add outlay</source>
        <translation>Añadir gastos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Add purchase</source>
        <translation>Añadir compra</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Add what they bought on their page.</source>
        <translation>Añada en su página lo que compró.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Add {n}</source>
        <translation>Añadir {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Added later</source>
        <translation>Añadido después</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Added up</source>
        <translation>Suma acumulada</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>Added up from what is written down in this shop; nothing is assumed.</source>
        <translation>Suma de lo anotado en este comercio; no se supone nada.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Added up from what is written down.</source>
        <translation>Suma de lo que está anotado.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Adding up</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Adding up what is written down…</source>
        <translation>Sumando lo anotado…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Address, phone and mail as they stand on letters.</source>
        <translation>Dirección, teléfono y correo como figuran en las cartas.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>After a complaint, when Insight asks whether care pays back. Each has looks of its own, and those that were taken stay.</source>
        <translation>Tras una reclamación, cuando Análisis pregunta si la atención compensa. Cada plazo tiene sus propias revisiones, y las ya hechas quedan.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>after a copy was brought back</source>
        <translation>después de recuperar una copia</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>After light care of {care} on average came {later} of margin, after heavy care of {more_care} came {more_later}. {n} complaints, looked at on {day}.</source>
        <translation>Tras una atención ligera de {care} de media llegaron {later} de margen; tras una atención intensa de {more_care}, {more_later}. {n} reclamaciones, revisadas el {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>After these, your day is clear.</source>
        <translation>Después de esto, tiene el día despejado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>After {n} minutes</source>
        <translation>Tras {n} minutos</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>After {time}</source>
        <translation>Tras {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Against the time before</source>
        <translation>Frente al período anterior</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Against what?</source>
        <translation>¿Contra qué?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Aggressive</source>
        <translation>Agresividad</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Agreed, and promised</source>
        <translation>Acordado y prometido</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Agreement with spend</source>
        <translation>Relación con las ventas netas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>aim {share}</source>
        <translation>objetivo {share}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Aim: {aim}</source>
        <translation>Objetivo: {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Aim: {aim} open</source>
        <translation>Objetivo: {aim} abiertas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>All accounts are yours or of this chart already.</source>
        <translation>Todas las cuentas son ya suyas o de este plan.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>All are somebody else</source>
        <translation>Todas son otra persona</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>All are the same</source>
        <translation>Todas son la misma</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All complaints</source>
        <translation>Todas las reclamaciones</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All grave ones</source>
        <translation>Todas las graves</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>All of both stands in one place</source>
        <translation>Todo lo de ambas fichas está en un solo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>All of it is in your shop already.</source>
        <translation>Todo está ya en su comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>All of it, for the accountant</source>
        <translation>Todo, para la asesoría contable</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>All on {day}.</source>
        <translation>Todo del {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>all open promises, each with who and when</source>
        <translation>todos los compromisos pendientes, con quién y cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All serious ones</source>
        <translation>Todas las serias</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>All small ones</source>
        <translation>Todas las leves</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>All that is known, for them</source>
        <translation>Todo lo que se sabe, para el cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>all that is set aside</source>
        <translation>todo lo reservado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>All that {name} and the other one have comes together in one place.</source>
        <translation>Todo lo que hay de {name} y de la otra ficha se reúne en un solo lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>All time</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>All {n} others got</source>
        <translation>Las otras {n} recibieron</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_chart.py"/>
        <source>Along</source>
        <translation>Eje</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>An amount of zero or more, such as 30.</source>
        <translation>Un importe de cero o más, como 30.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an answer to how it went</source>
        <translation>una respuesta sobre cómo fue</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>An apology</source>
        <translation>Disculpas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>An apology only</source>
        <translation>Solo disculpas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>An empty file, with the three questions of the first day.</source>
        <translation>Un archivo vacío, con las tres preguntas del primer día.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>An empty shop takes this name, with the three questions of the first day. The copies stay where they are.</source>
        <translation>Un comercio vacío toma este nombre, con las tres preguntas del primer día. Las copias quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An enclosed file</source>
        <translation>Un archivo adjunto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an enclosed file</source>
        <translation>un archivo adjunto</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An entry</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>An Excel or CSV file or contact cards, from your till, old app or spreadsheet.</source>
        <translation>Un archivo de Excel o CSV, o tarjetas de contacto, de su caja, aplicación anterior u hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>An expense</source>
        <translation>Un gasto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>an expense</source>
        <translation>un gasto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <source>An hour costs</source>
        <translation>Una hora cuesta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>An hour costs {money}, and you count with it.</source>
        <translation>Una hora cuesta {money}; es el importe con el que cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>An import can be taken back as a whole. What has grown on it since stays.</source>
        <translation>Una importación se puede deshacer entera. Lo que se ha añadido después queda.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>An investment</source>
        <translation>Una inversión</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>An option</source>
        <translation>Una solución</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>And from us, for the bother: {words}.</source>
        <translation>Y de nuestra parte, por las molestias: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>And how our side of it looked.</source>
        <translation>Y cuál fue nuestra valoración.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>and the last one of this customer that counts is over {days} days earlier.</source>
        <translation>y la última de este cliente que cuenta es de más de {days} días antes.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>and {n} more of this kind</source>
        <translation>y {n} más de este tipo</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>And {n} more of this kind.</source>
        <translation>Y {n} más de este tipo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>and {n} more, once these are decided</source>
        <translation>y {n} más, cuando se decidan estas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>And: “{words}”.</source>
        <translation>Y también: «{words}».</translation>
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
        <translation>Otra copia</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>another customer of this name</source>
        <translation>otro cliente con este nombre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Another customer, if anybody</source>
        <translation>Otro cliente, si lo hay</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Another program opens a copy of this file. If you don’t know who it came from, leave it closed: a file can be made to do harm.</source>
        <translation>Otro programa abrirá una copia de este archivo. Si no sabe de quién viene, no lo abra: un archivo puede estar hecho para causar daño.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Another program was in your shop file</source>
        <translation>Otro programa ha tocado el archivo de su comercio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Answer cards</source>
        <translation>Tarjetas de respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Answer cards {day}</source>
        <translation>Tarjetas de respuesta {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Answer kept</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Answer to a review</source>
        <translation>Respuesta a una reseña</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Answers from 0 to 10</source>
        <translation>Respuestas de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>answers from cards</source>
        <translation>respuestas de tarjetas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Answers of customers</source>
        <translation>Respuestas de clientes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>answers of customers</source>
        <translation>respuestas de clientes</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>answers to questions</source>
        <translation>respuestas a preguntas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Answers: {n}</source>
        <translation>Respuestas: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Any form</source>
        <translation>Cualquier forma</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Anything more, or put right? It is added, in their words.</source>
        <translation>¿Algo más, o algo que corregir? Se añade, en sus palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archivados</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>As customers read them. Who waits for an answer waits while you are open.</source>
        <translation>Como lo leen los clientes. Quien espera una respuesta espera mientras el comercio está abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>As first written, {day}</source>
        <translation>Como se anotó al principio, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>As for comparable complaints</source>
        <translation>Como en reclamaciones comparables</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>As it stands in the file</source>
        <translation>Como está en el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>As many as last week</source>
        <translation>Tantas como la semana pasada</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>As of {day}. For our own eyes.</source>
        <translation>A fecha de {day}. Solo para uso interno.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>as on the receipt</source>
        <translation>como en el tique</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>As recorded, not adjusted.</source>
        <translation>Tal como se anotó, sin ajustes.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>As text</source>
        <translation>Como mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>As the country does</source>
        <translation>Como es usual en el país</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>as usual</source>
        <translation>como es habitual</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_bodies.py"/>
        <location filename="../../ui/complaints/act_form.py"/>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask how it went</source>
        <translation>Preguntar cómo fue</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Ask how it went after</source>
        <translation>Preguntar cómo fue tras</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Ask once, and everybody in the shop knows. All of it may stay empty.</source>
        <translation>Pregunte una vez y lo sabrá todo el comercio. Todo puede quedar vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask today</source>
        <translation>Preguntar hoy</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Ask what {name} would like. If it is reasonable, do it. If it is not, say so kindly and mean it: “That is not something we can offer.”</source>
        <translation>Pregunte qué querría {name}. Si es razonable, hágalo. Si no, dígalo con amabilidad y con sinceridad: «No es algo que podamos ofrecer».</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ask {day}</source>
        <translation>Preguntar el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_bodies.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Ask {name} how it went</source>
        <translation>Preguntar a {name} cómo fue</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Ask {name} how it went.</source>
        <translation>Pregunte a {name} cómo fue.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Asked</source>
        <translation>Se preguntó a</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Asked afterwards</source>
        <translation>Se pregunta después</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Asked for all the same, it is answered kindly and counted here. The words beside it stand in the answer.</source>
        <translation>Si aun así se pide, se responde con amabilidad y se cuenta aquí. Las palabras de al lado figuran en la respuesta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for once</source>
        <translation>pedido una vez</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for {n} times</source>
        <translation>pedido {n} veces</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>asked for {n} times: maybe add it</source>
        <translation>pedido {n} veces: quizá añadirlo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Asked something</source>
        <translation>Preguntó algo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Asked when a complaint is settled.</source>
        <translation>Se pregunta al cerrar una reclamación.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>At first contact</source>
        <translation>Al primer contacto</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>At least 8 characters. Four words are easy to keep in mind.</source>
        <translation>Al menos 8 caracteres. Cuatro palabras se recuerdan con facilidad.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>At most {n} files go with one.</source>
        <translation>Como máximo {n} archivos por registro.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>at the counter</source>
        <translation>en el mostrador</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>At the desk: {name}</source>
        <translation>En el puesto: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to Listen</source>
        <translation>Volver a Escuchar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Back to the words it came with</source>
        <translation>Volver al texto original</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Back to the words it came with: {kind}</source>
        <translation>Volver al texto original: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to where it is</source>
        <translation>Volver a donde está</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Back to {step}</source>
        <translation>Volver a {step}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Backed up</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Because it was soon mended</source>
        <translation>Porque se arregló pronto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Because we were clearly at fault</source>
        <translation>Porque el error era claramente nuestro</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before a copy was brought back</source>
        <translation>antes de recuperar una copia</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before a list was brought in</source>
        <translation>antes de importar una lista</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Before any offer, show them you heard it.</source>
        <translation>Antes de ofrecer nada, muestre que ha escuchado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Before any offer, show {name} you heard it.</source>
        <translation>Antes de ofrecer nada, muestre a {name} que le ha escuchado.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before csdesk was brought up to date</source>
        <translation>antes de actualizar csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before customers were joined</source>
        <translation>antes de unir clientes</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>before something was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Before this goes on:</source>
        <translation>Antes de seguir:</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Before you call {name}</source>
        <translation>Antes de llamar a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Begin a new shop</source>
        <translation>Empezar un comercio nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Begin anew from the facts</source>
        <translation>Empezar de nuevo con los datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Begin…</source>
        <translation>Empezar…</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Begun and put aside</source>
        <translation>Empezado y dejado aparte</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Being kept</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Being kept…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Being moved…</source>
        <translation>Moviendo…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Being taken back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Being written…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Beside it</source>
        <translation>Además</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Beside the shop file, on this laptop</source>
        <translation>Junto al archivo del comercio, en este portátil</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>best first</source>
        <translation>mejores primero</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>Between their answer and now.</source>
        <translation>Entre la respuesta del cliente y ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Bike or repair shop</source>
        <translation>Tienda o taller de bicicletas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Books and reports</source>
        <translation>Contabilidad e informes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Both, middle</source>
        <translation>Ambos, mediana</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>bought {month}</source>
        <translation>compró en {month}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Bought {what}</source>
        <translation>Compró {what}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Break-even</source>
        <translation>Punto de equilibrio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Break-even: 1 comes back for 1</source>
        <translation>Punto de equilibrio: se recupera 1 por cada 1</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>Brief {name}</source>
        <translation>Resumen de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Brief: {name}</source>
        <translation>Resumen: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Bring back a copy</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Bring customers, sales or old complaints in from a list</source>
        <translation>Importar clientes, ventas o reclamaciones antiguas de una lista</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Bring in a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Bring in another list</source>
        <translation>Importar otra lista</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Bring in sales first</source>
        <translation>Importe primero las ventas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Bring in your sales</source>
        <translation>Importar sus ventas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Bring in {what}</source>
        <translation>Importar {what}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Bring this copy back</source>
        <translation>Recuperar esta copia</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>bringing a customer back</source>
        <translation>recuperar a un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/sitting.py"/>
        <source>Bringing it in</source>
        <translation>Importando</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Bringing the copy back</source>
        <translation>Recuperando la copia</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Brings, after goods</source>
        <translation>Aporta, tras la mercancía</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Brings, after goods {amount}</source>
        <translation>Aporta, tras la mercancía, {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Broken promise</source>
        <translation>Compromiso incumplido</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Brought back {what}</source>
        <translation>Devuelto: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>budget ({n} %)</source>
        <translation>presupuesto ({n} %)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Buying after a complaint</source>
        <translation>Compras tras una reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>By</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by email</source>
        <translation>por correo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>By key: ← → move the marker, Space parts or joins, Shift with ← → moves.</source>
        <translation>Con el teclado: ← → mueven la marca, Espacio separa o une, Mayús con ← → desplaza.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>By mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>By others</source>
        <translation>Por otros</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>by text</source>
        <translation>por mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>by the clock</source>
        <translation>con el cronómetro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>by when</source>
        <translation>para cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By when instead</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By when instead?</source>
        <translation>¿Para cuándo entonces?</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>by whom</source>
        <translation>quién lo hace</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>By {day}</source>
        <translation>Para el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Café or bakery</source>
        <translation>Cafetería o panadería</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call by {time}</source>
        <translation>Antes de las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call by {time} tomorrow</source>
        <translation>Mañana antes de las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preference_items.py"/>
        <source>Call them “{name}”</source>
        <translation>Prefiere que le llamen «{name}»</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>call visit mail message letter</source>
        <translation>llamada visita correo mensaje carta</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Call {name}</source>
        <translation>Llamar a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Called back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Came back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Came back for each extra 1 of care</source>
        <translation>Recuperado por unidad extra de atención</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Came in after hours</source>
        <translation>Llegó fuera de horario</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Can we afford it?</source>
        <translation>¿Podemos asumirlo?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>cancelled by now</source>
        <translation>ya cancelada</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/looks_card.py"/>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Can’t tell yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>can’t tell yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Can’t tell yet. The bars come with the first look that has figures.</source>
        <translation>Aún no se puede saber. Las barras llegan con la primera revisión que tenga cifras.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Card {number}</source>
        <translation>Tarjeta {number}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care = what serving this customer cost in the first {first} days. Later margin = what they left in the {days} days after those. Both are means, as recorded.</source>
        <translation>Atención = lo que costó atender a este cliente los primeros {first} días. Margen posterior = lo que dejó en los {days} días siguientes. Ambas cifras son medias, según lo anotado.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Care against comparable</source>
        <translation>Atención comparada</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Care against comparable complaints: {share}</source>
        <translation>Atención frente a reclamaciones comparables: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Care has cost nothing in this time.</source>
        <translation>La atención no ha costado nada en este tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>Care on comparable complaints, by person</source>
        <translation>Atención en reclamaciones comparables, por persona</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care {money}</source>
        <translation>Atención {money}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care, mean</source>
        <translation>Atención, media</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Care, mean of a complaint</source>
        <translation>Atención, media por reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>causes themes improvements before after</source>
        <translation>causas temas mejoras antes después</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Change customer</source>
        <translation>Modificar cliente</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Change folder</source>
        <translation>Cambiar carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Change how they like to be treated</source>
        <translation>Cambiar cómo prefiere que le traten</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Change it…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Change name or contact</source>
        <translation>Cambiar nombre o contacto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Change the passwords, lock the lost laptop from afar, bring a copy back on another computer. Write down when you noticed it: the clock runs from then.</source>
        <translation>Cambie las contraseñas, bloquee a distancia el portátil perdido, recupere una copia en otro equipo. Anote cuándo se dio cuenta: el plazo corre desde entonces.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>Change the title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Change this</source>
        <translation>Cambiar esto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/option_cards.py"/>
        <source>Change this option</source>
        <translation>Cambiar esta solución</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changed terms</source>
        <translation>condiciones cambiadas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_page.py"/>
        <source>Changes are kept as you make them</source>
        <translation>Los cambios se guardan según los hace</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a customer</source>
        <translation>cambios en un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a list</source>
        <translation>cambios en una lista</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a person</source>
        <translation>cambios en una persona</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a question</source>
        <translation>cambios en una pregunta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a quick remedy</source>
        <translation>cambios en un resarcimiento rápido</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a review</source>
        <translation>cambios en una reseña</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to a template</source>
        <translation>cambios en una plantilla</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>changes to what you offer</source>
        <translation>cambios en lo que ofrece</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>chart figures</source>
        <translation>gráfico cifras</translation>
    </message>
    <message>
        <location filename="../../ui/reports/chart_ticks.py"/>
        <source>Charts in it</source>
        <translation>Gráficos incluidos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Check the whole file</source>
        <translation>Comprobar todo el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Checked at {time}. Nothing is wrong. History is whole: 1 entry, and it was not changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Checked at {time}. Nothing is wrong. History is whole: {n} entries, and nothing was changed afterwards.</source>
        <translation>Comprobado a las {time}. Todo está bien. El Historial está completo: {n} entradas, y nada se cambió después.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Checks after the second one are 25</source>
        <translation>Desde la tercera, cada revisión cuesta 25</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>Choices to pick from</source>
        <translation>Opciones para elegir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose a cause</source>
        <translation>Elija una causa</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Choose a copy first.</source>
        <translation>Elija antes una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Choose a copy…</source>
        <translation>Elegir una copia…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Choose a customer to see them here.</source>
        <translation>Elija un cliente para verlo aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Choose a folder for copies</source>
        <translation>Elegir una carpeta para las copias</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Choose a PIN</source>
        <translation>Elegir un PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>Choose a PIN first: it opens the locked screen.</source>
        <translation>Elija antes un PIN: abre la pantalla bloqueada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Choose a PIN…</source>
        <translation>Elegir un PIN…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>Choose a sheet first; this is a page of words.</source>
        <translation>Elija antes una hoja de datos; esta página es de texto.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Choose another passphrase</source>
        <translation>Elegir otra contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Choose another place below, or open its lock.</source>
        <translation>Elija otro lugar más abajo o quite su bloqueo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Choose how it goes out</source>
        <translation>Elija cómo se envía</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Choose on the left whose story it is.</source>
        <translation>Elija a la izquierda de quién es la historia.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Choose one of your customers, or leave it empty.</source>
        <translation>Elija a uno de sus clientes o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Choose somebody</source>
        <translation>Elija a alguien</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Choose the purchase it was part of.</source>
        <translation>Elija la compra de la que formaba parte.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose what comes closest.</source>
        <translation>Elija lo que más se acerque.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Choose what it is against.</source>
        <translation>Elija contra qué causa se dirige.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <location filename="../../ui/today/called_dialog.py"/>
        <source>Choose what it was about</source>
        <translation>Elija de qué se trataba</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Choose what you don’t offer</source>
        <translation>Elija lo que no ofrece</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Choose who it is from the list below, or add the name as new.</source>
        <translation>Elija quién es en la lista de abajo o añada el nombre como nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Choose who looks after it from now on.</source>
        <translation>Elija quién la lleva desde ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Click between two columns to part them, or on a line to take it away.</source>
        <translation>Haga clic entre dos columnas para separarlas, o en una línea para quitarla.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>Click one to write the answer</source>
        <translation>Haga clic en una para escribir la respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Client number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Close csdesk</source>
        <translation>Cerrar csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Close csdesk on that computer, and wait until the file has come over.</source>
        <translation>Cierre csdesk en ese equipo y espere a que llegue el archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Close it there, or save as “{other}”.</source>
        <translation>Ciérrelo allí o guárdelo como «{other}».</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/cannot_open.py"/>
        <source>Close other programs that use the file, then try again.</source>
        <translation>Cierre los demás programas que usan el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Close to the tipping point. Choose what helps {name} most.</source>
        <translation>Cerca del punto de inflexión. Elija lo que más ayude a {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Close to what you typed</source>
        <translation>Parecido a lo escrito</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Close, and keep the draft</source>
        <translation>Cerrar y guardar el borrador</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Close, and keep what is written</source>
        <translation>Cerrar y guardar lo escrito</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fold.py"/>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>closing, name, shop and direct contact</source>
        <translation>despedida, nombre, comercio y contacto directo</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Clothes or gifts</source>
        <translation>Ropa o regalos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>club, e-bike</source>
        <translation>club, bici eléctrica</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Columns begin at letter {places}. The marker is at {at}.</source>
        <translation>Las columnas empiezan en el carácter {places}. La marca está en {at}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Complained about</source>
        <translation>Motivo de queja</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Complained about: {cause}</source>
        <translation>Motivo de queja: {cause}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Complaint: {title}</source>
        <translation>Reclamación: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaint: {what}</source>
        <translation>Reclamación: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>complaints</source>
        <translation>reclamaciones</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Complaints are put in order by how much care they got compared with similar ones, and parted into three.</source>
        <translation>Las reclamaciones se ordenan por la atención que recibieron frente a otras similares y se dividen en tres grupos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Complaints are rare below</source>
        <translation>Pocas reclamaciones si hay menos de</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaints stay open without words, vouchers keep their worth; the rest goes.</source>
        <translation>Las reclamaciones siguen abiertas sin palabras, los vales conservan su valor; lo demás desaparece.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>Complaints that can be compared</source>
        <translation>Reclamaciones comparables</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Complaints with their steps: {n}</source>
        <translation>Reclamaciones con sus pasos: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>complete now</source>
        <translation>ya completa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Consultant number</source>
        <translation>Número de asesor</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Contact cards (*.vcf *.vcard)</source>
        <translation>Tarjetas de contacto (*.vcf *.vcard)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Contact with {name} is written down</source>
        <translation>Contacto con {name} anotado</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Contacts: {n}</source>
        <translation>Contactos: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Content {n} of 5</source>
        <translation>Satisfacción {n} de 5</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>content {n} of 5</source>
        <translation>satisfacción {n} de 5</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>copied as text</source>
        <translation>copiado como texto</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Copied. Paste it where you write.</source>
        <translation>Copiado. Péguelo donde escriba.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Copies are made by themselves</source>
        <translation>Las copias se hacen automáticamente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Copies are made when you ask for one</source>
        <translation>Las copias se hacen cuando usted lo pide</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Copies from before</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Copies it there, opens it there, and takes the old file away last.</source>
        <translation>Lo copia allí, lo abre allí y, por último, quita el archivo antiguo.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Copies of a shop ({endings})</source>
        <translation>Copias de un comercio ({endings})</translation>
    </message>
    <message>
        <location filename="../../ui/backups/day_strip.py"/>
        <source>Copies of the last 14 days</source>
        <translation>Copias de los últimos 14 días</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Copies that still hold them</source>
        <translation>Copias que aún lo contienen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Copies without it</source>
        <translation>Copias sin ella</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/trouble.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>Copie los dos archivos a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Copy didn’t work</source>
        <translation>La copia falló</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Copy is due</source>
        <translation>Falta la copia</translation>
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
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Copy the file to a folder of your own and open the copy.</source>
        <translation>Copie el archivo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/charts/table_twin.py"/>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Correct something</source>
        <translation>Corregir algo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Cost to serve, the customer in the middle</source>
        <translation>Coste de atender, cliente mediano</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>cost {amount}</source>
        <translation>coste: {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Costs about {amount} a month. Fine, if you want to.</source>
        <translation>Cuesta unos {amount} al mes. Adelante, si quiere.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Costs more than it brings</source>
        <translation>Cuesta más de lo que aporta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <location filename="../../ui/widgets/choices.py"/>
        <source>Costs us</source>
        <translation>Nos cuesta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Costs {cost} at {hourly} an hour, which is assumed.</source>
        <translation>Cuesta {cost}, a {hourly} la hora, que es un coste supuesto.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Costs {cost} at {hourly} an hour.</source>
        <translation>Cuesta {cost}, a {hourly} la hora.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Count in {currency} from now on</source>
        <translation>Contar en {currency} desde ahora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>counted</source>
        <translation>medido</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>counter</source>
        <translation>mostrador</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Counts for sales from now on; those that stand keep what they were written with.</source>
        <translation>Cuenta para las ventas a partir de ahora; las que ya están conservan lo que se anotó con ellas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Counts from the next complaint on.</source>
        <translation>Cuenta desde la próxima reclamación.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Credit for sending somebody</source>
        <translation>Reconocimiento por traer a alguien</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>csdesk</source>
        <translation>csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>csdesk can tell you when a new list arrives.</source>
        <translation>csdesk puede avisarle cuando llegue una lista nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/not_started.py"/>
        <source>csdesk can’t start just now</source>
        <translation>csdesk no puede iniciarse ahora</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>csdesk closes by itself once the copy of today is made and checked.</source>
        <translation>csdesk se cerrará solo en cuanto la copia de hoy esté hecha y comprobada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>csdesk copies nothing by itself. What you copy stays in the clipboard until you copy something else, or the screen locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>csdesk ended unexpectedly the last time.</source>
        <translation>csdesk se cerró de forma inesperada la última vez.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>csdesk import details.txt</source>
        <translation>detalles de importación csdesk.txt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>csdesk is free software under the MIT licence. It stands on these, each under its own:</source>
        <translation>csdesk es software libre con licencia MIT. Se apoya en lo siguiente, cada parte con su propia licencia:</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>csdesk is locked</source>
        <translation>csdesk está bloqueado</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>csdesk is looking for copies of this shop…</source>
        <translation>csdesk está buscando copias de este comercio…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>csdesk list.xlsx</source>
        <translation>lista csdesk.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>csdesk opens the shop without asking, for whoever uses this account.</source>
        <translation>csdesk abre el comercio sin preguntar, a quien use esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>csdesk reads every page that still makes sense into a new shop, and lists what is missing. The damaged file is kept beside it.</source>
        <translation>csdesk pasa a un comercio nuevo cada página que aún tiene sentido y enumera lo que falta. El archivo dañado se guarda al lado.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>csdesk reports</source>
        <translation>informes csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>csdesk sends nothing by itself.</source>
        <translation>csdesk no envía nada por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>csdesk was not closed properly last time, and History is not as it was written: {first}</source>
        <translation>csdesk no se cerró bien la última vez, y el Historial no está como se escribió: {first}</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>csdesk was not closed properly last time. Everything you saved is here.</source>
        <translation>csdesk no se cerró bien la última vez. Todo lo que guardó está aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>csdesk writes a report without names or words, on this laptop only.</source>
        <translation>csdesk escribe un informe sin nombres ni textos, solo en este portátil.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Ctrl and plus, minus or zero do the same anywhere.</source>
        <translation>Ctrl y más, menos o cero hacen lo mismo en cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/guide_frame.py"/>
        <source>Ctrl Enter goes on. Nothing is lost if you close this.</source>
        <translation>Ctrl Intro continúa. No se pierde nada si cierra esto.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Customer since {year}</source>
        <translation>Cliente desde {year}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>customer since {year}</source>
        <translation>cliente desde {year}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Customers become numbers, and what was written about them stays out.</source>
        <translation>Los clientes pasan a ser números, y se omite lo que se escribió sobre ellos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Customers, complaints, costs and letters in one file, readable without csdesk</source>
        <translation>Clientes, reclamaciones, costes y cartas en un archivo, legible sin csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Date, what happened, how it ended.</source>
        <translation>Fecha, qué pasó, cómo terminó.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>DATEV</source>
        <translation>DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Dear {name}, we have done what we promised, and we have nothing more to offer that would help. We are sorry to lose your business. All the best.</source>
        <translation>Buenos días, {name}: hemos hecho lo que prometimos y no tenemos nada más que ofrecerle que pueda ayudar. Sentimos que nuestra relación termine aquí. Le deseamos lo mejor.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Decide later, or show this file to somebody who helps you with computers. Meanwhile you can open another shop or look around in a demo.</source>
        <translation>Decídalo más tarde o muestre este archivo a quien le ayude con el ordenador. Mientras tanto puede abrir otro comercio o explorar una muestra.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>decide the remedy, or that none is owed</source>
        <translation>decidir el resarcimiento, o que no procede</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>Decide this first</source>
        <translation>Decida antes esto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Decided to keep going</source>
        <translation>Se decidió seguir igual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Delete them</source>
        <translation>Eliminarlas</translation>
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
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Delivered as promised</source>
        <translation>Entregado según lo prometido</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Demo shop</source>
        <translation>Comercio de muestra</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Did others get it?</source>
        <translation>¿Lo recibieron otros?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Did we promise it?</source>
        <translation>¿Lo prometimos?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Did you promise something?</source>
        <translation>¿Prometió algo?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Did {name} agree?</source>
        <translation>¿Lo acepta {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Direct phone or mail</source>
        <translation>Teléfono o correo directo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Direct phone or mail, for their letters</source>
        <translation>Teléfono o correo directo, para sus cartas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Do it again</source>
        <translation>Repetir el trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Do something</source>
        <translation>Hacer algo</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Do something for {name}</source>
        <translation>Hacer algo para {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Does a copy work?</source>
        <translation>¿Funciona una copia?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Does care pay back?</source>
        <translation>¿Compensa la atención?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <location filename="../../ui/insight/overview_view.py"/>
        <source>Does everyone get the same care?</source>
        <translation>¿Reciben todos la misma atención?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Does extra care after a complaint pay back?</source>
        <translation>¿Compensa dar más atención tras una reclamación?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>does not pay</source>
        <translation>no compensa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/side_column.py"/>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Done in {time}</source>
        <translation>Hecho en {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Don’t leave a voicemail</source>
        <translation>No dejar mensajes de voz</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Draft saved {time}</source>
        <translation>Borrador guardado a las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Drawn with 3 answers added to each score, as its range is worked out.</source>
        <translation>Se dibuja con 3 respuestas añadidas a cada índice, igual que se calcula su intervalo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Dread of the next time</source>
        <translation>Temor a la próxima vez</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Drop a list here</source>
        <translation>Suelte aquí una lista</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>due today</source>
        <translation>para hoy</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>due {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Due {time}</source>
        <translation>Para las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>E-bike and two wheels</source>
        <translation>Bici eléctrica y dos ruedas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Each customer counts once, with the latest answer.</source>
        <translation>Cada cliente cuenta una vez, con su última respuesta.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8 weeks</source>
        <translation>Cada día durante 2 semanas, cada semana durante 8 semanas</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, and one of the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, each month for 2 years</source>
        <translation>Cada día durante 2 semanas, cada semana durante 8, cada mes durante 2 años</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Each day for 2 weeks, each week for 8, each month for {n} months</source>
        <translation>Cada día durante 2 semanas, cada semana durante 8, cada mes durante {n} meses</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>Each person in words</source>
        <translation>Cada persona, en palabras</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Earlier sheets</source>
        <translation>Hojas anteriores</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>easy {n} of 7</source>
        <translation>facilidad {n} de 7</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>efforts</source>
        <translation>registros de tiempo dedicado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Empathize steps</source>
        <translation>pasos de Comprender</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Empathy</source>
        <translation>Empatía</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>empty until it stands there</source>
        <translation>vacío hasta que esté publicada</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Enclosed</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>enclosed files</source>
        <translation>archivos adjuntos</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Encrypt the shop</source>
        <translation>Cifrar el comercio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Ended before csdesk, {day}</source>
        <translation>Terminada antes de csdesk, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Ended before csdesk.</source>
        <translation>Terminada antes de csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Ended before csdesk: {title}</source>
        <translation>Terminada antes de csdesk: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Enter writes it down. Shift Enter begins a new line.</source>
        <translation>Intro lo anota. Mayús Intro empieza otra línea.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>entries of History</source>
        <translation>entradas del Historial</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>entries of lists</source>
        <translation>entradas de listas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Entries of minutes: {n}</source>
        <translation>Registros de minutos: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>equal within ±{reach}</source>
        <translation>igual, dentro de ±{reach}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Erase them</source>
        <translation>Borrar los datos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Erase them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erase {name}</source>
        <translation>Borrar a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erase {name} for good</source>
        <translation>Borrar a {name} para siempre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Erased on {day}. Amounts, minutes and dates are what is left.</source>
        <translation>Borrado el {day}. Quedan importes, minutos y fechas.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Erased: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Erased: {name} is what is left</source>
        <translation>Borrado: queda {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>Every figure keeps counting what was</source>
        <translation>Todas las cifras siguen contando lo que hubo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Every figure of {name}, with today’s numbers.</source>
        <translation>Todas las cifras de {name}, con los datos de hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every financial year</source>
        <translation>Cada ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Every letter says what, when and who.</source>
        <translation>Cada carta dice qué, cuándo y quién.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Every promise says what, when and who.</source>
        <translation>Cada compromiso dice qué, cuándo y quién.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Every quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Every word and file in:</source>
        <translation>Cada palabra y archivo en:</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Everybody here now knows how {name} likes it</source>
        <translation>Ahora aquí todos saben cómo lo prefiere {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Everything could be saved</source>
        <translation>Se pudo rescatar todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Everything counts in it. It stays once there are amounts.</source>
        <translation>Todo se cuenta en ella. Queda fija en cuanto hay importes.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Everything in the file is encrypted: customers, letters, enclosed files, copies.</source>
        <translation>Se cifra todo lo que contiene el archivo: clientes, cartas, archivos adjuntos, copias.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Everything is in one file on this laptop. A copy takes a moment.</source>
        <translation>Todo está en un solo archivo en este portátil. Una copia se hace en un momento.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Everything is in {file}</source>
        <translation>Todo está en {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Everything of {shop}.xlsx</source>
        <translation>Todo lo de {shop}.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Everything so far</source>
        <translation>Todo hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Everything stays on this laptop.</source>
        <translation>Todo se queda en este portátil.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Libro de Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Expected</source>
        <translation>Esperaba</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Expected too much</source>
        <translation>Esperaba demasiado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Exploratory</source>
        <translation>Exploratorio</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Export a shorter time, for instance one year, and bring the parts in one by one. Nothing comes in twice.</source>
        <translation>Exporte un período más corto, por ejemplo un año, e importe las partes una a una. Nada entra dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Export again</source>
        <translation>Volver a exportar</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for DATEV</source>
        <translation>Exportar para DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for QuickBooks</source>
        <translation>Exportar para QuickBooks</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export for Xero</source>
        <translation>Exportar para Xero</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Export to Excel</source>
        <translation>Exportar a Excel</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>exported reports</source>
        <translation>informes exportados</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Facts you can put in</source>
        <translation>Datos que puede insertar</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Fairness and people</source>
        <translation>Equidad y personas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>fewer than five answers</source>
        <translation>menos de cinco respuestas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Figures, without tax</source>
        <translation>Cifras, sin impuestos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>File put aside on {when}, {where}, until you delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>files</source>
        <translation>archivos</translation>
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
        <translation>Rellene costes, personas y horas, y se calculará.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>filled in</source>
        <translation>completado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Filters narrow the pictures, never a verdict.</source>
        <translation>Los filtros acotan los gráficos, nunca una conclusión.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>Final say, {who}, {when}: </source>
        <translation>Respuesta definitiva, {who}, {when}: </translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Final say: {what}</source>
        <translation>Respuesta definitiva: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Find a change</source>
        <translation>Buscar un cambio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Find a complaint</source>
        <translation>Buscar una reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/settings_page.py"/>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Find or do anything</source>
        <translation>Buscar o hacer lo que sea</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <location filename="../../ui/shell/rail.py"/>
        <source>Find or do…</source>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Finish what is open, say a warm goodbye, leave the door open.</source>
        <translation>Terminar lo pendiente, decir adiós con afecto, dejar la puerta abierta.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>first decide the remedy</source>
        <translation>decida antes el resarcimiento</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>First decide the remedy, or that none is owed. Goodwill comes on top of it.</source>
        <translation>Decida antes el resarcimiento, o que no procede. El gesto comercial se suma después.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>First decide the remedy, or that none is owed. The coin comes after that.</source>
        <translation>Decida antes el resarcimiento, o que no procede. La moneda viene después.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>First line of the file: {line}</source>
        <translation>Primera línea del archivo: {line}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply after</source>
        <translation>Primera respuesta tras</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply after {time}</source>
        <translation>Primera respuesta tras {time}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>First reply and promises kept, by what customers spend</source>
        <translation>Primera respuesta y compromisos cumplidos, según las ventas netas del cliente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>First reply within</source>
        <translation>Primera respuesta en</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>First time they ask?</source>
        <translation>¿Primera vez que lo pide?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>First time to resolve</source>
        <translation>Tiempo hasta el primer cierre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>First what puts it right is decided; the coin comes after that.</source>
        <translation>Antes se decide qué lo arregla; la moneda viene después.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>First {n} together {amount}</source>
        <translation>Los {n} primeros, en conjunto, {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>First {n} together {amount}, {percent}</source>
        <translation>Los {n} primeros, en conjunto, {amount}, {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>First: {this}.</source>
        <translation>Primero: {this}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Fixed costs a month</source>
        <translation>Costes fijos al mes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>follow-up survey score paper</source>
        <translation>seguimiento encuesta puntuación papel</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Follow-up: {question}</source>
        <translation>Seguimiento: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>follow-ups</source>
        <translation>seguimientos</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>for actions only</source>
        <translation>solo para acciones</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>For each extra 1 of care</source>
        <translation>Por unidad extra de atención</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>For every complaint</source>
        <translation>Para toda reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>For goods that came back. Money given back while the goods were kept is a remedy, and belongs to the complaint.</source>
        <translation>Para mercancía devuelta. El dinero devuelto sin que vuelva la mercancía es un resarcimiento y va con la reclamación.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>For people without a cost of their own. Minutes keep the cost they were written with.</source>
        <translation>Para personas sin un coste propio. Los minutos conservan el coste con que se anotaron.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>For which purchase</source>
        <translation>Para qué compra</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>For you it means: {words}.</source>
        <translation>Para usted supone: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>For {n} days</source>
        <translation>Desde hace {n} días</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Forget it here</source>
        <translation>Olvidarla aquí</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Forget: {list}</source>
        <translation>Olvidar: {list}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>forgetting how a list is read</source>
        <translation>olvidar cómo se lee una lista</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Forgotten. The passphrase is asked for at the next start</source>
        <translation>Olvidada. La contraseña se pedirá en el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Found in notes</source>
        <translation>Encontrado en notas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Found it easy {n} of 7</source>
        <translation>Facilidad {n} de 7</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Four are plenty. Two or three are easier to choose from.</source>
        <translation>Cuatro son de sobra. Entre dos o tres se elige mejor.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>four digits or letters, or more</source>
        <translation>cuatro cifras o letras, o más</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Four questions that help to decide.</source>
        <translation>Cuatro preguntas que ayudan a decidir.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>four words or sixteen characters</source>
        <translation>cuatro palabras o dieciséis caracteres</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Free home collection</source>
        <translation>Recogida gratis a domicilio</translation>
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
        <translation>Desde ahora: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>From the facts; change what you like</source>
        <translation>A partir de los datos; cambie lo que quiera</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>From the first day on</source>
        <translation>Desde el primer día</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>From then on the shop would be under the passphrase that the copy is under.</source>
        <translation>Desde ese momento, el comercio tendría la contraseña de la copia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>From wages and the time that can really be used.</source>
        <translation>A partir de los salarios y del tiempo realmente disponible.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>From your till, your old app or a spreadsheet.</source>
        <translation>De su caja, su aplicación anterior o una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>from {before} to {after}</source>
        <translation>de {before} a {after}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>From {first} to {last}.</source>
        <translation>Del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Full time to resolve</source>
        <translation>Tiempo total hasta el cierre</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Get an empty template</source>
        <translation>Obtener una plantilla vacía</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Give it another day</source>
        <translation>Darle otro día</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>Give the final say</source>
        <translation>Dar la respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Give the price of each. Two or three are enough.</source>
        <translation>Diga el precio de cada una. Con dos o tres basta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Give them everything</source>
        <translation>Entregarle todo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Given back, tax included</source>
        <translation>Devuelto, impuestos incluidos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Given by one click</source>
        <translation>Se da con un clic</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Given on {day} · worth {amount}</source>
        <translation>Concedido el {day} · valor: {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>given {when}</source>
        <translation>dada el {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Go forward</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Go to customers</source>
        <translation>Ir a Clientes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>Go to the next file</source>
        <translation>Ir al siguiente archivo</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Go to the window that has it open, it may lie behind this one.</source>
        <translation>Vaya a la ventana que lo tiene abierto; puede estar detrás de esta.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Go to {place}</source>
        <translation>Ir a {place}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Goes: {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Gone quiet: {n}</source>
        <translation>Sin noticias: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Good. Copies are kept as usual again</source>
        <translation>Bien. Las copias vuelven a guardarse como siempre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goods came back</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Goodwill in people’s minds, reviews and referrals; what is bought later than {days} days after the care; complaints nobody voiced. Somebody who buys nothing is not lost for good. Minutes are as you wrote them down. A hidden reason can move both care and later buying; only the fair coin rules that out.</source>
        <translation>El buen recuerdo de la gente, las reseñas y las recomendaciones; lo que se compra más de {days} días después de la atención; las reclamaciones que nadie expresó. Quien no compra nada no está perdido para siempre. Los minutos son los que usted anotó. Una causa oculta puede mover tanto la atención como las compras posteriores; solo la moneda justa lo descarta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goodwill {cost}</source>
        <translation>Gesto comercial {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Goodwill, middle</source>
        <translation>Gesto comercial, mediana</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Goodwill: {what}</source>
        <translation>Gesto comercial: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Group {n}</source>
        <translation>Grupo {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Had been promised</source>
        <translation>Se había prometido</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Had to tell it again</source>
        <translation>Tuvo que contarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Half a year</source>
        <translation>Medio año</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>Half of them</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>half within {time}</source>
        <translation>la mitad en {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Hand it over</source>
        <translation>Traspasarla</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Hand this complaint over</source>
        <translation>Traspasar esta reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>Hand this over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Handed over to {what}</source>
        <translation>Traspasada a {what}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>handing a complaint over</source>
        <translation>el traspaso de una reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>has an open complaint</source>
        <translation>tiene una reclamación abierta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>Have I got that right?</source>
        <translation>¿Lo he entendido bien?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Hear it out later</source>
        <translation>Escuchar luego</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Hear it out now</source>
        <translation>Escuchar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Heard back within 7 days</source>
        <translation>Seguimiento en 7 días</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Heavy care</source>
        <translation>Atención intensa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/locking.py"/>
        <source>hide privacy PIN away</source>
        <translation>ocultar privacidad PIN ausente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Hide them</source>
        <translation>Ocultarlas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/secret_field.py"/>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Higher: {words}</source>
        <translation>Subir: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History lacks its entries {first} to {last}; it says so itself.</source>
        <translation>Al Historial le faltan las entradas de la {first} a la {last}; el propio Historial lo indica.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History lacks its entry {first}; it says so itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>History still knew {n} of the lost {things}.</source>
        <translation>De lo perdido en {things}, el Historial aún conocía {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Hours and reminders</source>
        <translation>Horario y avisos</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how a list is read</source>
        <translation>cómo se lee una lista</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>How closely attention follows what customers spend</source>
        <translation>Hasta qué punto la atención sigue las ventas netas del cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>How content are you with how it was put right?</source>
        <translation>¿Le satisface cómo se arregló?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How content with how it was put right?</source>
        <translation>¿Le satisface cómo se arregló?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How content?</source>
        <translation>¿Le satisface?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>how did it go?</source>
        <translation>¿cómo fue?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>How did it reach you?</source>
        <translation>¿Cómo le llegó?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>How did you say it?</source>
        <translation>¿Cómo se lo dijo?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>How does our side of it look?</source>
        <translation>¿Cuál es nuestra valoración?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>How easy did we make it?</source>
        <translation>¿Le resultó fácil?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How easy it was for them</source>
        <translation>Lo fácil que les resultó</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>How easy was it?</source>
        <translation>¿Fue fácil?</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>How far the copy is</source>
        <translation>Avance de la copia</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>How firmly</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <location filename="../../ui/insight/figure_card.py"/>
        <location filename="../../ui/insight/finding_line.py"/>
        <source>How is this worked out: {what}</source>
        <translation>Cómo se calcula: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/widgets/worked_out.py"/>
        <source>How is this worked out?</source>
        <translation>¿Cómo se calcula?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>How it came</source>
        <translation>Vía de entrada</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>How it goes out</source>
        <translation>Cómo se envía</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>How it is worked out</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how it looked to each of you</source>
        <translation>cómo lo vio cada parte</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>How it went out</source>
        <translation>Cómo se envió</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>How it will look</source>
        <translation>Cómo quedará</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>How letters end.</source>
        <translation>Cómo terminan las cartas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>How long people are kept</source>
        <translation>Cuánto tiempo se guardan los datos</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how long their data have to be kept</source>
        <translation>hasta cuándo deben guardarse sus datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>How long words and files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How many answer</source>
        <translation>Cuántos responden</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>How many complaints take part?</source>
        <translation>¿Cuántas reclamaciones participan?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>How many people work for it</source>
        <translation>Cuántas personas trabajan</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>How much of the margin service may cost. At 100 % lies the tipping point.</source>
        <translation>Cuánto del margen puede costar el servicio. El punto de inflexión está en el 100 %.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>How often they buy</source>
        <translation>Con qué frecuencia compra</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>How satisfied are they?</source>
        <translation>¿Le satisface el resultado?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>How satisfied they are</source>
        <translation>Su satisfacción</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>How serious</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How serious is it?</source>
        <translation>¿Qué gravedad tiene?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>how somebody likes to be treated</source>
        <translation>cómo prefiere alguien que le traten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How they like to be treated</source>
        <translation>Cómo prefiere que le traten</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>how to reach them directly</source>
        <translation>cómo contactarle directamente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How to reach them first</source>
        <translation>Vía de contacto preferida</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How upset do they sound?</source>
        <translation>¿Qué ánimo muestra?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>How upset does {name} sound?</source>
        <translation>¿Qué ánimo muestra {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>How we go on from here</source>
        <translation>Cómo seguimos desde aquí</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>How {name} likes to be treated</source>
        <translation>Cómo prefiere {name} que le traten</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>I called back</source>
        <translation>He devuelto la llamada</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>I don’t know yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>I forgot it</source>
        <translation>Lo he olvidado</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>I know, and I keep it in a second place</source>
        <translation>Lo sé, y la guardo en un segundo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I promise: {what}, by {by}.</source>
        <translation>Mi compromiso: {what}, para el {by}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I said sorry without a “but”</source>
        <translation>He pedido disculpas sin un «pero»</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them my name</source>
        <translation>Le he dicho mi nombre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them my name: {name}</source>
        <translation>Le he dicho mi nombre: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told them that I heard it</source>
        <translation>Le he dicho que le he escuchado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>I told {name} that I heard it</source>
        <translation>Le he dicho a {name} que le he escuchado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>If data got into wrong hands</source>
        <translation>Si los datos caen en malas manos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>If one of them is brought back, the words are erased again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>If one of them is brought back, they are erased again by themselves.</source>
        <translation>Si se recupera una de ellas, se vuelve a borrar de forma automática.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>if you know it</source>
        <translation>si lo sabe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/today/today_page.py"/>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Import a list, or choose a file there</source>
        <translation>Importar una lista, o elegir allí un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>imports</source>
        <translation>importaciones</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>in 100</source>
        <translation>de cada 100</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>In a few words: Re-true and loan bike</source>
        <translation>En pocas palabras: centrar la rueda y bici de préstamo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>in a review</source>
        <translation>en una reseña</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>In between</source>
        <translation>Intermedios</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>In goodwill</source>
        <translation>En gesto comercial</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>In hand</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>In money</source>
        <translation>En dinero</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>In one line</source>
        <translation>En una línea</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>In the copy</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In the European Union and the United Kingdom, unless nobody can come to harm: what happened, about how many people, what may follow, what you did. More can follow later.</source>
        <translation>En la Unión Europea y el Reino Unido, salvo que nadie pueda sufrir daños: qué pasó, a cuántas personas afecta más o menos, qué puede ocurrir, qué hizo usted. Lo demás puede enviarse después.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>In the eyes of those concerned</source>
        <translation>A juicio de cada parte</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>In the file, row {n}</source>
        <translation>En el archivo, fila {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>In their shoes</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>In their words, as first written.</source>
        <translation>En sus palabras, como se anotaron al principio.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In this shop: one customer, with what they bought, said and were told.</source>
        <translation>En este comercio: un cliente, con lo que compró, dijo y se le dijo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>In this shop: {n} customers, with what they bought, said and were told.</source>
        <translation>En este comercio: {n} clientes, con lo que compraron, dijeron y se les dijo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>In which form</source>
        <translation>En qué forma</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>In your own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>In your place I would mind that too.</source>
        <translation>En su lugar, a mí también me molestaría.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>In your shop</source>
        <translation>En su comercio</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>In your shop now: {counts}.</source>
        <translation>En su comercio hay ahora: {counts}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>In {currency}. Say above what it is worth.</source>
        <translation>En {currency}. Indique arriba cuánto vale.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>In {name}’s shoes</source>
        <translation>En el lugar de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>In {n} of your {things} a link is empty now, for what it meant is lost.</source>
        <translation>En {n} de sus {things} hay ahora un enlace vacío, porque se perdió aquello a lo que apuntaba.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Including those they sent</source>
        <translation>Con los que nos trajo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Initials of {name}</source>
        <translation>Iniciales de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/reports/report_words.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Insight</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Insight compares what customers bring with what looking after them costs.</source>
        <translation>Análisis compara lo que aportan los clientes con lo que cuesta atenderlos.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Insight could not be worked out.</source>
        <translation>No se pudo calcular el análisis.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Insight, Reports</source>
        <translation>Análisis, Informes</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Insight: {view}</source>
        <translation>Análisis: {view}</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Install the newest csdesk, then try again.</source>
        <translation>Instale la última versión de csdesk e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Is it in another folder, on a stick, or in the bin? Open it where it is now.</source>
        <translation>¿Está en otra carpeta, en una memoria USB o en la papelera? Ábralo donde esté ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Is it on a stick or disk with a lock? Open the lock.</source>
        <translation>¿Está en una memoria o un disco con bloqueo? Quite el bloqueo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Is it reasonable?</source>
        <translation>¿Es razonable?</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Is that computer off or gone? Then it is closed there.</source>
        <translation>¿Ese equipo está apagado o ya no existe? Entonces allí está cerrado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Is there something new?</source>
        <translation>¿Hay algo nuevo?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Is this the same person?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Is {one} the same person as {other}?</source>
        <translation>¿Es {one} la misma persona que {other}?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>It came back whole</source>
        <translation>Se recuperó entera</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>It can be sold again</source>
        <translation>Se puede volver a vender</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>It can be taken, but whoever has the file and a fast computer may find it out in days. Four words that have nothing to do with each other are far better.</source>
        <translation>Se puede usar, pero quien tenga el archivo y un equipo rápido puede averiguarla en unos días. Cuatro palabras sin relación entre sí son mucho mejores.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>It can’t be shown here. Open it, or save a copy.</source>
        <translation>Aquí no se puede mostrar. Ábralo o guarde una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>It can’t wait its turn</source>
        <translation>No puede esperar su turno</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>It changed since the yes. Read it back once more.</source>
        <translation>Ha cambiado desde el sí. Repáselo una vez más.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>It costs us</source>
        <translation>Nos cuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>It could not be kept</source>
        <translation>No se pudo cumplir</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet by when, and who takes care of it.</source>
        <translation>Aún no dice para cuándo ni quién se ocupa.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet by when.</source>
        <translation>Aún no dice para cuándo.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, and by when.</source>
        <translation>Aún no dice qué se hará ni para cuándo.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, and by whom.</source>
        <translation>Aún no dice qué se hará ni quién lo hará.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done, by when, and by whom.</source>
        <translation>Aún no dice qué se hará, para cuándo ni quién lo hará.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet what will be done.</source>
        <translation>Aún no dice qué se hará.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>It doesn’t say yet who takes care of it.</source>
        <translation>Aún no dice quién se ocupa.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>It ended before csdesk. Taken up again, this opens.</source>
        <translation>Terminó antes de csdesk. Si se retoma, esto se abre.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>It gets another day</source>
        <translation>Se le da otro día</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>It goes into the report “Insight”.</source>
        <translation>Se incluye en el informe «Análisis».</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>It got more or less than similar ones, with a reason.</source>
        <translation>Recibió más o menos que otras similares, con un motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>It got more or less than similar ones, without a reason.</source>
        <translation>Recibió más o menos que otras similares, sin motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>It has paid for itself this half year. Fine, if you want to.</source>
        <translation>Este medio año ha compensado. Adelante, si quiere.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>It hides the screen from whoever walks by. It does not encrypt the shop: only a passphrase does.</source>
        <translation>Oculta la pantalla a quien pase cerca. No cifra el comercio: eso solo lo hace una contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>It is asked for on the locked screen, and when csdesk starts.</source>
        <translation>Se pide en la pantalla bloqueada y al iniciar csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>It is being checked</source>
        <translation>Se está comprobando</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>It is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>It is being looked what goes</source>
        <translation>Se está mirando qué desaparece</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>It is being looked what is old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>It is being opened.</source>
        <translation>Se está abriendo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>It is being put together</source>
        <translation>Se está reuniendo todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>It is being tried.</source>
        <translation>Se está probando.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>It is being worked out.</source>
        <translation>Se está calculando.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>It is being written.</source>
        <translation>Se está escribiendo.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>It is closed there</source>
        <translation>Allí está cerrado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>It is drawn here as soon as it can be told.</source>
        <translation>Se dibuja aquí en cuanto se pueda saber.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>It is kept in {path}</source>
        <translation>Se guarda en {path}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>It is open in another program.</source>
        <translation>Está abierto en otro programa.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>It is open in your mail program. Nothing is sent from here.</source>
        <translation>Está abierta en su programa de correo. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>It is over. Who takes it up again can hand it over.</source>
        <translation>Ya terminó. Quien la retome puede traspasarla.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>It is something we offer</source>
        <translation>Es algo que ofrecemos</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>It is still open.</source>
        <translation>Sigue abierta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>It is taken up as a complaint already</source>
        <translation>Ya se trata como reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It is time for a copy</source>
        <translation>Es hora de hacer una copia</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It is tried again by itself. You can also try now.</source>
        <translation>Se volverá a intentar automáticamente. También puede probar ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>It is what you count with already.</source>
        <translation>Es el importe con el que ya cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>It lies on this laptop too. A stick or another disk saves more.</source>
        <translation>También está en este portátil. Una memoria USB u otro disco protege más.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>It sounds reasonable.</source>
        <translation>Parece razonable.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>It stays so: the coin was sealed before this complaint took part.</source>
        <translation>Así se queda: la moneda se selló antes de que entrara esta reclamación.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>It takes the numbers above: costs, people and hours.</source>
        <translation>Toma los números de arriba: costes, personas y horas.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>It was</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>It was done earlier</source>
        <translation>Se hizo antes</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>It was made by an older csdesk and is brought up to date.</source>
        <translation>Se hizo con una versión anterior de csdesk y se actualizará.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>It was moved, renamed or deleted, or its disk is not plugged in. Copies of it are still here, and nothing new is begun unless you say so.</source>
        <translation>Se ha movido, se ha eliminado o tiene otro nombre, o su disco no está conectado. Sus copias siguen aquí y no se empieza nada nuevo si usted no lo pide.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>it was raised and handled here,</source>
        <translation>se presentó y se trató aquí,</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>It will wait on Today</source>
        <translation>Esperará en Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Its limits</source>
        <translation>Sus límites</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>its worth</source>
        <translation>su valor</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m sorry, {name}.</source>
        <translation>Lo siento, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m sorry.</source>
        <translation>Lo siento.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>I’m {person}, and we’ll ask how it went on {ask}.</source>
        <translation>Soy {person}, y le preguntaremos cómo fue el {ask}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Join the two</source>
        <translation>Unir las dos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Joined with them before</source>
        <translation>Unidos antes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Joined with them, and gone too: {names}</source>
        <translation>Unidos con esta ficha, y borrados también: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>joining two customers</source>
        <translation>unir dos clientes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Just came in</source>
        <translation>Acaba de llegar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Keep a note of it</source>
        <translation>Dejar constancia</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Keep going as we are</source>
        <translation>Seguir como hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Keep going, change the terms, or part well?</source>
        <translation>¿Seguir igual, cambiar las condiciones o despedirse?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Keep going: nothing changes, and that can be right. Change the terms: say kindly what is free and what is not. Part well: a kind end, and the door stays open. Talk with {name} first.</source>
        <translation>Seguir igual: nada cambia, y puede ser lo acertado. Cambiar las condiciones: decir con amabilidad qué es gratis y qué no. Despedirse en buenos términos: un final amable, con la puerta abierta. Hable antes con {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Keep the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Keep the new day</source>
        <translation>Guardar el nuevo día</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Keep the old file</source>
        <translation>Conservar el antiguo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Keep the promise.</source>
        <translation>Cumplir el compromiso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep their data without using them</source>
        <translation>Guardar sus datos sin usarlos</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Keep these</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Keep these answers</source>
        <translation>Guardar estas respuestas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Keep these words</source>
        <translation>Guardar este texto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Keep this answer</source>
        <translation>Guardar esta respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Keep this file as it is: whoever helps you with computers will want it.</source>
        <translation>Deje este archivo como está: lo necesitará quien le ayude con el ordenador.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Keep this PIN</source>
        <translation>Guardar este PIN</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep until then</source>
        <translation>Guardar hasta entonces</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Keep without using</source>
        <translation>Guardar sin usar</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Keep {what}</source>
        <translation>Guardar {what}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>Keeping a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>keeping on as before</source>
        <translation>seguir como antes</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>keeping their data without using them</source>
        <translation>guardar sus datos sin usarlos</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Kept</source>
        <translation>Cumplidos</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Kept for another list</source>
        <translation>Guardadas para otra lista</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Kept for when the week is over</source>
        <translation>Guardado para cuando pase la semana</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <source>Kept with the complaint</source>
        <translation>Guardado con la reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Kept: {kind}</source>
        <translation>Guardado: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Kept: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Kept: {setting}</source>
        <translation>Guardado: {setting}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Kept: {words}</source>
        <translation>Guardado: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Kind regards, and your name</source>
        <translation>Un cordial saludo, y su nombre</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>known for certain</source>
        <translation>se sabe con certeza</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Language of reports and letters</source>
        <translation>Idioma de informes y cartas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Language of the file</source>
        <translation>Idioma del archivo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Lapsed: a voucher with {amount} left</source>
        <translation>Caducado: un vale al que le quedaban {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Larger text</source>
        <translation>Texto mayor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Larger, smaller, usual text</source>
        <translation>Texto mayor, menor, normal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Last 90 days: {counted}.</source>
        <translation>Últimos 90 días: {counted}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Last asked on {day}. Ask again when something seems off.</source>
        <translation>Se preguntó el {day}. Pregunte otra vez si algo no encaja.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy today</source>
        <translation>última copia hoy</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy yesterday</source>
        <translation>última copia ayer</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>last copy {n} days ago</source>
        <translation>última copia hace {n} días</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. Checked: all {n} customers inside.</source>
        <translation>Última copia: {when}, {where}. Comprobado: los {n} clientes están dentro.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. Checked: your customer is inside.</source>
        <translation>Última copia: {when}, {where}. Comprobado: su cliente está dentro.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last copy {when}, {where}. It was opened and checked.</source>
        <translation>Última copia: {when}, {where}. Se abrió y se comprobó.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last financial year</source>
        <translation>Ejercicio pasado</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last good copy {when}, {where}. Nothing was entered since.</source>
        <translation>Última copia buena: {when}, {where}. Desde entonces no se ha anotado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last good copy {when}, {where}. What came after it is in no copy yet.</source>
        <translation>Última copia buena: {when}, {where}. Lo posterior aún no está en ninguna copia.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Last score</source>
        <translation>Última puntuación</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last tried: {day}. It came back whole</source>
        <translation>Última prueba: {day}. Se recuperó entera</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last tried: {day}. It did not come back whole</source>
        <translation>Última prueba: {day}. No se recuperó entera</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Last: {when}</source>
        <translation>Última: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Late today</source>
        <translation>Vencido hoy</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin</source>
        <translation>Margen posterior</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin a complaint</source>
        <translation>Margen posterior por reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Later margin a complaint: {money}</source>
        <translation>Margen posterior por reclamación: {money}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Later margin counts for</source>
        <translation>El margen posterior cuenta durante</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin {money}</source>
        <translation>Margen posterior {money}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin, mean</source>
        <translation>Margen posterior, media</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Later margin, mean of a complaint</source>
        <translation>Margen posterior, media por reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Later sheets</source>
        <translation>Hojas siguientes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Leave it closed</source>
        <translation>No abrirlo</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Leave it there</source>
        <translation>Dejarlo ahí</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Leave it unasked</source>
        <translation>Dejarlo sin preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Leave names out</source>
        <translation>Omitir nombres</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Leave out what you still need. Of the rest every word and file goes for good; amounts, minutes, days and categories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Leave them as they are</source>
        <translation>Dejarlas como están</translation>
    </message>
    <message>
        <location filename="../../ui/backups/leaving.py"/>
        <source>Leave without it</source>
        <translation>Salir sin ella</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Leaves {amount}</source>
        <translation>Deja {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Leaves {margin} of margin.</source>
        <translation>Deja un margen de {margin}.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>leaving somebody unasked</source>
        <translation>dejar a alguien sin preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <location filename="../../ui/insight/whale.py"/>
        <source>Left after service</source>
        <translation>Queda tras el servicio</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>less care</source>
        <translation>menos atención</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Less goodwill than usual. Why?</source>
        <translation>Menos gesto comercial de lo habitual. ¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Less than an hour</source>
        <translation>Menos de una hora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Less than usual</source>
        <translation>Menos de lo habitual</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>less than usual</source>
        <translation>menos de lo habitual</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Less than usual. Why?</source>
        <translation>Menos de lo habitual. ¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>less with spend</source>
        <translation>menos a más ventas netas</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Let down before</source>
        <translation>Decepción anterior</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Let down before: {title}</source>
        <translation>Decepción anterior: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Let go what is still to be done with them</source>
        <translation>Renunciar a lo que aún queda pendiente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Let them choose one, or write down their own idea.</source>
        <translation>Deje que el cliente elija una o anote su propia idea.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Let them finish, then write it down.</source>
        <translation>Deje que el cliente termine y anótelo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Let {name} choose one, or write down their own idea.</source>
        <translation>Deje que {name} elija una o anote su propia idea.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>let {name} choose, or write down their own idea</source>
        <translation>dejar que {name} elija, o anotar su propia idea</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Let {name} finish, then write it down.</source>
        <translation>Deje que {name} termine y anótelo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Letter begun: {what}</source>
        <translation>Carta empezada: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>letter templates</source>
        <translation>plantillas de cartas</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Letter to {name}</source>
        <translation>Carta a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Letter: {what}</source>
        <translation>Carta: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Letters: {n}</source>
        <translation>Cartas: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Light care</source>
        <translation>Atención ligera</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>Light, usual and heavy care</source>
        <translation>Atención ligera, habitual e intensa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Like a lottery: everyone has the same chance of a small extra, and nobody is chosen by who they are or what they spend.</source>
        <translation>Como un sorteo: todos tienen la misma posibilidad de un pequeño extra, y nadie resulta elegido por quién es ni por sus ventas netas.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Limits told</source>
        <translation>Límites explicados</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>lines of redress</source>
        <translation>líneas de lo concedido</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Listen steps</source>
        <translation>pasos de Escuchar</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Lists ({every})</source>
        <translation>Listas ({every})</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Lists like this are understood afresh from now on.</source>
        <translation>Desde ahora, las listas como esta se interpretan desde cero.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Lists that are read the way you told</source>
        <translation>Listas que se leen como usted indicó</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>Lock the screen</source>
        <translation>Bloquear la pantalla</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Log a call or a photo</source>
        <translation>Anotar llamada o foto</translation>
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
        <translation>Anotar una reclamación</translation>
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
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Log a contact with {name}</source>
        <translation>Anotar un contacto con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Log it and listen</source>
        <translation>Anotar y escuchar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Log it, listen later</source>
        <translation>Anotar y escuchar luego</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Look</source>
        <comment>of the window</comment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Look around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Look around first</source>
        <translation>Explorar primero</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Look around with a demo shop</source>
        <translation>Explorar un comercio de muestra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Look at both</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Look at both: {name}</source>
        <translation>Comparar: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Look at the backups</source>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Look at the copies</source>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Look at them</source>
        <translation>Revisarlos</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Look for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looked after by </source>
        <translation>A cargo de </translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looked after by nobody in particular</source>
        <translation>A cargo de nadie en particular</translation>
    </message>
    <message>
        <location filename="../../ui/insight/customer_card.py"/>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Looked after by {name}</source>
        <translation>A cargo de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>looked after by {name}</source>
        <translation>a cargo de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Looking after {name} has cost {cost}, with no margin to set it against</source>
        <translation>Atender a {name} ha costado {cost}, sin margen con que compararlo</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Looking after {name} has cost {cost}. Purchases left you {margin}.</source>
        <translation>Atender a {name} ha costado {cost}. Sus compras le dejaron {margin}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Looking at it again</source>
        <translation>Volviendo a revisarlo</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Looking at the copy</source>
        <translation>Examinando la copia</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Looking for copies</source>
        <translation>Buscando copias</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Looking it up</source>
        <translation>Buscando los datos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Looks again in 3 months</source>
        <translation>Se revisa en 3 meses</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Looks like {name}</source>
        <translation>Se parece a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Lost {amount}</source>
        <translation>Perdido {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Lower end of the 95 % range</source>
        <translation>Extremo inferior del intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Lower: {words}</source>
        <translation>Bajar: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>made by you</source>
        <translation>hecha por usted</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Made of</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Mail addresses and phone numbers: {n}</source>
        <translation>Direcciones de correo y teléfonos: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Make a copy of the shop first</source>
        <translation>Hacer antes una copia del comercio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Make a mail</source>
        <translation>Crear un correo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Make a new copy now; the older ones stay.</source>
        <translation>Haga ahora una copia nueva; las anteriores quedan.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Make copies by itself</source>
        <translation>Hacer copias automáticas</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Make it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Make it private</source>
        <translation>Hacerlo privado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>make one promise, or none</source>
        <translation>hacer un compromiso, o ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Make some room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Make some room there, or choose another place below.</source>
        <translation>Libere espacio allí o elija otro lugar más abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Make some room there, then press “Back up now”.</source>
        <translation>Libere espacio allí y pulse «Hacer copia ahora».</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Make them anew under this passphrase</source>
        <translation>Rehacerlas con esta contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <location filename="../../ui/backups/verdict_card.py"/>
        <source>Making a copy</source>
        <translation>Haciendo una copia</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Map of columns (*.json)</source>
        <translation>Mapa de columnas (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Margin after service, adding up, best customer first</source>
        <translation>Margen tras el servicio, acumulado, mejor cliente primero</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Margin and service cost over time</source>
        <translation>Margen y coste de servicio a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Margin lately</source>
        <translation>Margen reciente</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <source>Margin so far</source>
        <translation>Margen hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Margin so far {amount}</source>
        <translation>Margen hasta ahora {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Margin that came back</source>
        <translation>Margen recuperado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Margin that came back for each extra 1 of care</source>
        <translation>Margen recuperado por cada unidad extra de atención</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>margin that came back for each extra 1 of care</source>
        <translation>margen recuperado por cada unidad extra de atención</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Margin they bring</source>
        <translation>Margen que aporta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>Margin {margin}, service cost {service}</source>
        <translation>Margen {margin}, coste de servicio {service}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>margin {name} brings</source>
        <translation>margen que aporta {name}</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>Marked as sent. Later changes to this period will be listed.</source>
        <translation>Marcado como enviado. Los cambios posteriores en este período se enumerarán.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Match and check</source>
        <translation>Asignar y revisar</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Match by hand</source>
        <translation>Asignar a mano</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Maya Torres, Tom Reyes</source>
        <translation>Marta Torres, Tomás Reyes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Maybe {name}. {why}</source>
        <translation>Quizá {name}. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Mean care and mean later margin, by how much care there was</source>
        <translation>Atención media y margen posterior medio, según cuánta atención hubo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Middle</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Millbrook Cycles</source>
        <translation>Bicicletas Miramar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Millbrook School</source>
        <translation>Colegio Las Fuentes</translation>
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
        <translation>Minutos y costes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Minutes by hand</source>
        <translation>Minutos a mano</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Minutes for them</source>
        <translation>Minutos dedicados</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>minutes of a step</source>
        <translation>los minutos de un paso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Minutes they waited</source>
        <translation>Minutos que esperó</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>minutes you wrote down</source>
        <translation>minutos anotados</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Mo-Fr 9-18, Sa 9-13</source>
        <translation>Mo-Fr 9-18, Sa 9-13</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Money at stake</source>
        <translation>Dinero en juego</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Money off</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Months are compared by what was set before the first reply</source>
        <translation>Los meses se comparan por lo fijado antes de la primera respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Months without margin are left open: {n}.</source>
        <translation>Los meses sin margen quedan en blanco: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>more care</source>
        <translation>más atención</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>More goodwill</source>
        <translation>Más gestos comerciales</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More goodwill than usual. Why?</source>
        <translation>Más gesto comercial de lo habitual. ¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>More minutes</source>
        <translation>Más minutos</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>More of what happened</source>
        <translation>Más sobre lo que pasó</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_list.py"/>
        <source>More reports</source>
        <translation>Más informes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>more than half are still open</source>
        <translation>más de la mitad sigue abierta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>more than half are still waiting</source>
        <translation>más de la mitad sigue esperando</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>More than the records say; the range shows what fits them.</source>
        <translation>Va más allá de lo anotado; el intervalo muestra lo que encaja.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>More than the shop can carry. Say so kindly, with the reason.</source>
        <translation>Más de lo que el comercio puede asumir. Dígalo con amabilidad y con el motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>More than usual</source>
        <translation>Más de lo habitual</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>more than usual</source>
        <translation>más de lo habitual</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More than usual. Why?</source>
        <translation>Más de lo habitual. ¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/quick_strip.py"/>
        <source>More than {limit}, your limit for one click. Write it in yourself.</source>
        <translation>Más de {limit}, su límite para un solo clic. Escríbalo a mano.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>More than {most} is seldom needed.</source>
        <translation>Más del {most} rara vez hace falta.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>More than {n} days</source>
        <translation>Más de {n} días</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>More to ask</source>
        <translation>Más que preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>More to do with this complaint</source>
        <translation>Más acciones para esta reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>More to do with this customer</source>
        <translation>Más acciones para este cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>more with spend</source>
        <translation>más a más ventas netas</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it is postage, travel and parts. They may share it.</source>
        <translation>La mayor parte es envío, desplazamiento y piezas. Quizá el cliente asuma una proporción.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it is time. A set time to call, or paid advice, may help.</source>
        <translation>La mayor parte es tiempo. Una hora fija para llamar, o asesoramiento de pago, puede ayudar.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Most of it put things right. Look for the cause that comes back.</source>
        <translation>La mayor parte sirvió para arreglar cosas. Busque la causa que se repite.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Move it to this computer</source>
        <translation>Moverlo a este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Move it…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Moved</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>My name</source>
        <translation>Mi nombre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Name and contact…</source>
        <translation>Nombre y contacto…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Name is enough. Phone, email and notes if you have them.</source>
        <translation>Basta el nombre. Teléfono, correo y notas si los tiene.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Name of the shop</source>
        <translation>Nombre del comercio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Name, company, address, note, tags and wishes</source>
        <translation>Nombre, empresa, dirección, nota, etiquetas y preferencias</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_field.py"/>
        <source>Name, phone or email</source>
        <translation>Nombre, teléfono o correo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Name, phone or email of the other one</source>
        <translation>Nombre, teléfono o correo de la otra ficha</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Name, phone, or words from a note or complaint</source>
        <translation>Nombre, teléfono o palabras de una nota o reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>name@office.example</source>
        <translation>nombre@asesoria.example</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Named in other records</source>
        <translation>Mencionado en otros registros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Names in braces become facts: {customer} becomes what you call them. A paragraph whose facts are missing is left out.</source>
        <translation>Los nombres entre llaves se convierten en datos: {customer} es como usted llama al cliente. Un párrafo al que le faltan datos se omite.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Names in the title of the window</source>
        <translation>Nombres en el título de la ventana</translation>
    </message>
    <message>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>Names of their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>nearly all</source>
        <translation>casi 100</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Needs a first reply</source>
        <translation>Falta la primera respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Never propose it</source>
        <translation>No proponerlo nunca</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>New day</source>
        <translation>Nuevo día</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>New day kept</source>
        <translation>Nuevo día guardado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>New facts</source>
        <translation>Datos nuevos</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>New lists in {folder} are offered here. Nothing comes in by itself.</source>
        <translation>Las listas nuevas de {folder} se ofrecen aquí. Nada entra por sí solo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>new shop</source>
        <translation>comercio nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/window.py"/>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Next step, or finish</source>
        <translation>Paso siguiente, o terminar</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Next: {file}</source>
        <translation>Siguiente: {file}</translation>
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
        <translation>Sin cuenta y sin internet. Lo que escriba se queda en este portátil.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>no bound</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>no bound known</source>
        <translation>sin límite conocido</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>No change says that.</source>
        <translation>Ningún cambio dice eso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>No complaint</source>
        <translation>Sin reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>no complaint</source>
        <translation>ninguna reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>No complaint is open.</source>
        <translation>No hay ninguna reclamación abierta.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>No copy is needed yet</source>
        <translation>Aún no hace falta copia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>No copy is without the passphrase any more</source>
        <translation>Ya no queda ninguna copia sin contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>no copy there yet</source>
        <translation>aún sin copia allí</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>No copy yet</source>
        <translation>Sin copia aún</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>No day yet</source>
        <translation>Sin día aún</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>No export there? Copy the rows, then paste them here with Ctrl V.</source>
        <translation>¿Allí no se puede exportar? Copie las filas y péguelas aquí con Ctrl V.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>No feeling was named.</source>
        <translation>No se nombró ninguna emoción.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>No file yet</source>
        <translation>Aún sin archivo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>No fixing yet. If you catch yourself explaining, stop and ask one more question.</source>
        <translation>Aún no toca arreglar. Si se descubre dando explicaciones, pare y haga una pregunta más.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>No folder is looked into any more.</source>
        <translation>Ya no se mira en ninguna carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>No heading</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>no judgement below {n} complaints</source>
        <translation>sin juicio por debajo de {n} reclamaciones</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>No letters, questions or proposals, and no reminders on Today; lists that leave the shop have a number for their name. You still find them; every figure counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>No list yet?</source>
        <translation>¿Aún no tiene lista?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>No longer here</source>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>No mail program answered. Copy or save the report.</source>
        <translation>Ningún programa de correo respondió. Copie o guarde el informe.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>No mail program answered. The file is shown in its folder.</source>
        <translation>Ningún programa de correo respondió. El archivo se muestra en su carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>No mail program answered. The file lies in {folder}.</source>
        <translation>Ningún programa de correo respondió. El archivo está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>No mail program answered. The text is copied: paste it where you write.</source>
        <translation>Ningún programa de correo respondió. El texto está copiado: péguelo donde escriba.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>No margin to set it against</source>
        <translation>Sin margen con que compararlo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>No margin to set service against</source>
        <translation>Sin margen con que comparar el servicio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>No money meter while complaints are rare</source>
        <translation>Sin medidor de dinero si hay pocas reclamaciones</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>No network, no account, no telemetry, no update check. One file on this laptop is the whole shop.</source>
        <translation>Sin red, sin cuenta, sin telemetría, sin buscar actualizaciones. Un archivo en este portátil es todo el comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>No program opened it. It is saved.</source>
        <translation>Ningún programa lo abrió. Está guardado.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>No purchase</source>
        <translation>Sin compras</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>No purchase from {name} yet, and nothing spent on service</source>
        <translation>Aún no hay compras de {name}, ni nada gastado en servicio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>No purchase yet</source>
        <translation>Aún sin compras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>No purchase yet to set this against. Be generous if it helps.</source>
        <translation>Aún no hay compras con que compararlo. No escatime si eso ayuda.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>No remedy is owed here.</source>
        <translation>Aquí no procede resarcimiento.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>No sign of it</source>
        <translation>No hay indicios</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>No tax is taken off, because no usual tax is set.</source>
        <translation>No se descuenta impuesto porque no hay ninguno habitual fijado.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>No usual tax is set, so unknown tax is not taken off.</source>
        <translation>No hay impuesto habitual fijado, así que el impuesto desconocido no se descuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>No, it came back within 14 days.</source>
        <translation>No, volvió antes de 14 días.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>No, it took {n} contacts.</source>
        <translation>No, hicieron falta {n} contactos.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Nobody chooses, and what somebody spends plays no part.</source>
        <translation>Nadie elige, y lo que cada cual gasta no influye.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Nobody counted. What stands here is marked estimated</source>
        <translation>Nadie los midió. Lo que hay aquí se marca como estimado</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Nobody dealt with them for as long as you keep people.</source>
        <translation>Nadie ha tratado con ellos en todo el tiempo que usted guarda a las personas.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Nobody else got it, and they asked before.</source>
        <translation>Nadie más lo recibió, y ya lo había pedido antes.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Nobody else works here. Add somebody under Settings, People.</source>
        <translation>Nadie más trabaja aquí. Añada a alguien en Ajustes, Personas.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Nobody fits all filters. Take one away.</source>
        <translation>Nadie cumple todos los filtros. Quite uno.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Nobody fits that.</source>
        <translation>No hay nadie así.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Nobody has answered in this time.</source>
        <translation>Nadie ha respondido en este tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Nobody has asked yet.</source>
        <translation>Nadie ha preguntado aún.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Nobody has asked yet. A good first question: call or text?</source>
        <translation>Nadie ha preguntado aún. Una buena primera pregunta: ¿llamada o mensaje?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Nobody has planned to ask yet. It takes a minute, and tells a lot.</source>
        <translation>Nadie ha previsto preguntar todavía. Lleva un minuto y dice mucho.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Nobody here by those words.</source>
        <translation>Nadie aparece con esas palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Nobody is due.</source>
        <translation>No le toca a nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Nobody is here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Nobody is to be asked within the next seven days.</source>
        <translation>No hay que preguntar a nadie en los próximos siete días.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Nobody is waiting for anything.</source>
        <translation>Nadie está esperando.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Nobody knows {names}; it stands as written.</source>
        <translation>No se conoce {names}; queda tal como está escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Nobody knows {names}; it will stand as written.</source>
        <translation>No se conoce {names}; quedará tal como está escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Nobody of this name was picked. Choose one of the list.</source>
        <translation>No se eligió a nadie con ese nombre. Elija a alguien de la lista.</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Nobody will ask {name} about this again</source>
        <translation>Nadie volverá a preguntar a {name} por esto</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/pickers.py"/>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>None due</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>None due this month</source>
        <translation>Ninguno vence este mes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>None in particular</source>
        <translation>Ninguna en particular</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>None is open</source>
        <translation>Ninguna abierta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>none is taken off</source>
        <translation>no se descuenta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>None of these?</source>
        <translation>¿Ninguna de estas?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>None yet: the first comes at {n}.</source>
        <translation>Ninguna aún: la primera llega con {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>None. A PIN hides the screen; it does not encrypt the shop.</source>
        <translation>Ninguno. Un PIN oculta la pantalla; no cifra el comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>None. The passphrase opens the locked screen.</source>
        <translation>Ninguno. La contraseña abre la pantalla bloqueada.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being asked about new files</source>
        <translation>que no se pregunte por archivos nuevos</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being reminded of the second place</source>
        <translation>que no se recuerde el segundo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>not being reminded of the workbook</source>
        <translation>que no se recuerde el libro de Excel</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Not encrypted: whoever has this computer or a copy of the file can read it. Switch on the disk encryption of your system (BitLocker, FileVault, LUKS), or use a passphrase.</source>
        <translation>Sin cifrar: quien tenga este equipo o una copia del archivo puede leerlo. Active el cifrado de disco de su sistema (BitLocker, FileVault, LUKS) o use una contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Not happy</source>
        <translation>Descontento</translation>
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
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Not now? Say why</source>
        <translation>¿Ahora no? Diga por qué</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>not plugged in just now, {last}</source>
        <translation>ahora sin conectar, {last}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Not quite</source>
        <translation>No del todo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not quite, at first</source>
        <translation>No del todo, al principio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Not quite, they said. Put it right, then read it back again.</source>
        <translation>No del todo, dijo. Corríjalo y repáselo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not read back</source>
        <translation>Sin repasar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>not shown</source>
        <translation>no se mostró</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Not something we offer</source>
        <translation>No lo ofrecemos</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Not sure yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Not these</source>
        <translation>Estos no</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>Not this year</source>
        <translation>Este año no</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Not yet, or no</source>
        <translation>Aún no, o no</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>notes on how customers like to be treated</source>
        <translation>notas sobre cómo prefieren los clientes que les traten</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Nothing came in from a file yet.</source>
        <translation>Aún no se ha importado nada de un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Nothing had to be promised.</source>
        <translation>No hizo falta ningún compromiso.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <location filename="../../ui/reports/sheet_chart.py"/>
        <source>Nothing happened in this period.</source>
        <translation>En este período no pasó nada.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Nothing happened yet. What is bought, said and promised will stand here.</source>
        <translation>Aún no ha pasado nada. Aquí figurarán las compras, lo que se diga y los compromisos.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Aquí nada se llama así.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what the complaints are about</source>
        <translation>Aquí nada indica de qué tratan las reclamaciones</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what they answered</source>
        <translation>Aquí nada indica lo que respondieron</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says what was paid</source>
        <translation>Aquí nada indica lo que se pagó</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing here says who the customers are</source>
        <translation>Aquí nada indica quiénes son los clientes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Nothing is added until you have looked at it. You can undo a whole import later.</source>
        <translation>No se añade nada hasta que lo haya revisado. Después puede deshacer toda una importación.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Nothing is changed before you have seen what would be different.</source>
        <translation>Nada cambia hasta que haya visto qué sería distinto.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>Nothing is kept</source>
        <translation>No se guarda nada</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Nothing is left from here on</source>
        <translation>Desde aquí no queda nada</translation>
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
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>nothing is set aside</source>
        <translation>no se reserva nada</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Nothing is written down yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Nothing left to promise</source>
        <translation>Sin más compromisos</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>nothing left {share}</source>
        <translation>no queda nada {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Nothing needs them</source>
        <translation>Nada lo exige</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Nothing needs you now.</source>
        <translation>Ahora no hay nada pendiente.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Nothing needs you yet</source>
        <translation>Aún no hay nada pendiente</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Nothing new came in.</source>
        <translation>No ha entrado nada nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Nothing new in {folder}.</source>
        <translation>Nada nuevo en {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Nothing of that in this story.</source>
        <translation>No hay nada de eso en esta historia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Nothing to choose from yet</source>
        <translation>Aún no hay nada que elegir</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>nothing to compare</source>
        <translation>nada que comparar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Nothing to compare yet. It begins with {n} settled complaints.</source>
        <translation>Aún no hay nada que comparar. Empieza con {n} reclamaciones cerradas.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Nothing to compare yet: {n} settled so far, too few that are alike.</source>
        <translation>Aún no hay nada que comparar: {n} cerradas hasta ahora, muy pocas parecidas.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Nothing to copy yet</source>
        <translation>Aún no hay nada que copiar</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Nothing to keep here</source>
        <translation>Aquí no hay nada que guardar</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Nothing was bought and nothing was done yet.</source>
        <translation>Aún no se ha comprado ni se ha hecho nada.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/widgets/states.py"/>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing: the copy holds all that the shop holds.</source>
        <translation>No faltaría nada: la copia contiene todo lo que hay en el comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing; one entry would be as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Nothing would be missing; {n} entries would be as they were then.</source>
        <translation>No faltaría nada; {n} registros volverían a estar como entonces.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Number of the card</source>
        <translation>Número de la tarjeta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Number of the receipt</source>
        <translation>Número del tique</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Number there</source>
        <translation>Número allí</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Numbers for DATEV</source>
        <translation>Números para DATEV</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>numbers in other programs</source>
        <translation>números en otros programas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>of 1 customer</source>
        <translation>de 1 cliente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of each price without tax: what you count in for putting things right.</source>
        <translation>De cada precio sin impuestos: lo que usted incluye para arreglar las cosas.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Of every {amount} someone pays, what is left after goods?</source>
        <translation>De cada {amount} que paga alguien, ¿cuánto queda tras la mercancía?</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>of every {amount}, or pick what sounds like you</source>
        <translation>de cada {amount}, o elija lo que más se le parezca</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>of margin</source>
        <translation>del margen</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>of margin. Aim: under {aim}</source>
        <translation>del margen. Objetivo: menos del {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Of the last 30 days {before} is left before, {after} with this.</source>
        <translation>De los últimos 30 días quedan {before} antes, {after} con esto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of the margin of their first year. It stands on the customer’s page only.</source>
        <translation>Del margen de su primer año. Solo figura en la página del cliente.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>of the margin {name} brings has gone into service</source>
        <translation>del margen que aporta {name} se ha ido en servicio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Of the paid hours, after breaks, tidying and waiting. 80 % is usual.</source>
        <translation>De las horas pagadas, tras descansos, orden y esperas. Lo habitual es el 80 %.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Of the whole</source>
        <translation>Del total</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>of the {money} at stake.</source>
        <translation>de los {money} en juego.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Of what is set aside</source>
        <translation>De lo reservado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Of what was at stake</source>
        <translation>De lo que estaba en juego</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Of what was at stake: {middle}, usually {low} to {high}.</source>
        <translation>De lo que estaba en juego: {middle}, normalmente de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Of which purchase</source>
        <translation>De qué compra</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Of {gross} paid, {tax} is tax, and {net} is yours.</source>
        <translation>De {gross} pagados, {tax} son impuesto y {net} son suyos.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>of {n} customers</source>
        <translation>de {n} clientes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Offer choices. They pick.</source>
        <translation>Ofrezca opciones. El cliente elige.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Offer choices. {name} picks.</source>
        <translation>Ofrezca opciones. {name} elige.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>Offer it</source>
        <translation>Ofrecerlo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Offer new files from a folder…</source>
        <translation>Ofrecer archivos nuevos de una carpeta…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>offer two ways, or say why there is only one</source>
        <translation>ofrecer dos soluciones o decir por qué solo hay una</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Offer, agree, promise</source>
        <translation>Oferta, acuerdo y compromiso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>Offered while listening, by what the complaint is about. Answers that were written down keep the question as it was asked.</source>
        <translation>Se ofrecen mientras se escucha, según de qué trate la reclamación. Las respuestas ya anotadas conservan la pregunta tal como se hizo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Offered while listening.</source>
        <translation>Se ofrece mientras se escucha.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Offline, on this laptop</source>
        <translation>Sin conexión, en este portátil</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Old complaints</source>
        <translation>Reclamaciones antiguas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>Old words and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Older copies stay as they are; one can be brought back below.</source>
        <translation>Las copias anteriores quedan como están; puede recuperar una más abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>On another computer? Close csdesk there first.</source>
        <translation>¿En otro equipo? Cierre antes csdesk allí.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>on paper</source>
        <translation>en papel</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the edge at the side: {bare} brought nothing.</source>
        <translation>En el borde lateral: {bare} sin aportación.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the edges: {free} cost no service, {bare} brought nothing.</source>
        <translation>En los bordes: {free} sin coste de servicio, {bare} sin aportación.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>On the lower edge: {free} cost no service.</source>
        <translation>En el borde inferior: {free} sin coste de servicio.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>on this laptop</source>
        <translation>en este portátil</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>On to Act</source>
        <translation>Pasar a Actuar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>On to Empathize</source>
        <translation>Pasar a Comprender</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>on top of {money} before</source>
        <translation>además de {money} de antes</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>On {days} nothing was entered, so there was no copy.</source>
        <translation>No se anotó nada, así que no hubo copia: {days}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>On {days} something was entered, but no copy was made.</source>
        <translation>Se anotó algo, pero no se hizo copia: {days}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>on {day} at {time}</source>
        <translation>el {day} a las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>on “{drive}”</source>
        <translation>en «{drive}»</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Once a week the newest copy is brought back aside, to see that it works</source>
        <translation>Una vez por semana se recupera aparte la copia más reciente para ver si funciona</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Once a year it is proposed whom to erase: nobody dealt with them for so long, and nothing is open. You decide on each.</source>
        <translation>Una vez al año se propone a quién borrar: personas con las que nadie ha tratado en ese tiempo y sin nada abierto. Usted decide en cada caso.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Once they are, each has a page with their story and what they bring.</source>
        <translation>Cuando los haya, cada uno tendrá una página con su historia y lo que aporta.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Once.</source>
        <translation>Una vez.</translation>
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
        <translation>La historia de un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>One entry would be missing:</source>
        <translation>Faltaría un registro:</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>One file, every sheet</source>
        <translation>Un archivo, todas las hojas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>One is due. Look at it.</source>
        <translation>Le toca a una persona. Revísela.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>one line to know them by</source>
        <translation>una línea para reconocerle</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>One more</source>
        <translation>Otro más</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions_section.py"/>
        <source>One more: {category}</source>
        <translation>Otra más: {category}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/listed.py"/>
        <source>One more…</source>
        <translation>Otro más…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>one of your own</source>
        <translation>una cuenta propia</translation>
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
        <translation>Una persona, una fecha</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>One-page brief</source>
        <translation>Resumen de una página</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>One-page brief…</source>
        <translation>Resumen de una página…</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Only a name so far.</source>
        <translation>De momento, solo un nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Only an address of the web (https) can be opened</source>
        <translation>Solo se puede abrir una dirección web (https)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Only kept since {day}: {why}</source>
        <translation>Solo guardados desde el {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Only kept, not used, since {day}: {why}</source>
        <translation>Solo guardado, sin usar, desde el {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Only one way</source>
        <translation>Solo una solución</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Only one way to offer? Say why.</source>
        <translation>¿Solo puede ofrecer una? Diga por qué.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Only one way?</source>
        <translation>¿Solo una solución?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Only photos and PDFs are opened from here</source>
        <translation>Desde aquí solo se abren fotos y PDF</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Only what you know. “I’ll find out” is fine</source>
        <translation>Solo lo que sepa. «Lo averiguaré» también vale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only when I ask for it</source>
        <translation>Solo cuando yo lo pida</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file and change its folder.</source>
        <translation>Solo su cuenta puede abrir el archivo y cambiar su carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file now</source>
        <translation>Ahora solo su cuenta puede abrir el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Only your account can open the file. Its folder is shared with other accounts, who could take the file away.</source>
        <translation>Solo su cuenta puede abrir el archivo. Su carpeta se comparte con otras cuentas, que podrían llevarse el archivo.</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Open</source>
        <comment>complaints</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <location filename="../../ui/asking_for_shop.py"/>
        <source>Open a shop</source>
        <translation>Abrir un comercio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Open another shop</source>
        <translation>Abrir otro comercio</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Open another shop…</source>
        <translation>Abrir otro comercio…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Open complaint</source>
        <translation>Reclamación abierta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Open complaints by age</source>
        <translation>Reclamaciones abiertas por antigüedad</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Open for reading</source>
        <translation>Abrir solo para leer</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open for reading only, while {name} is open in another window. You can look at everything, and change nothing.</source>
        <translation>Abierto solo para leer, mientras {name} esté abierto en otra ventana. Puede verlo todo, pero no cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open for reading only: {name} can’t be written where it is. You can look at everything, and change nothing.</source>
        <translation>Abierto solo para leer: {name} no se puede escribir donde está. Puede verlo todo, pero no cambiar nada.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Open in my mail program</source>
        <translation>Abrir en mi programa de correo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Open in the web browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open it in Excel, save it once more without a password, and choose that file.</source>
        <translation>Ábralo en Excel, guárdelo de nuevo sin contraseña y elija ese archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open it where it came from (till or old app) and choose Export or Save as, then Excel or CSV.</source>
        <translation>Ábralo en el programa de origen (caja o aplicación anterior) y elija Exportar o Guardar como, y después Excel o CSV.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Open reports</source>
        <translation>Abrir informes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>Open since</source>
        <translation>Abiertas desde hace</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Open the coin</source>
        <translation>Abrir la moneda</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the complaint that goes to somebody else first.</source>
        <translation>Abra antes la reclamación que se traspasa.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the customer it is about first.</source>
        <translation>Abra antes el cliente de que se trata.</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Open the customer or complaint the letter is about first.</source>
        <translation>Abra antes el cliente o la reclamación de que trata la carta.</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the last good copy</source>
        <translation>Abrir la última copia buena</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the last good copy instead</source>
        <translation>Abrir mejor la última copia buena</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Open the newest copy you have of your shop.</source>
        <translation>Abra la copia más reciente que tenga de su comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Open the salvaged shop</source>
        <translation>Abrir el comercio rescatado</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Open the shop</source>
        <translation>Abrir el comercio</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Open their page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Open your till, shop or invoices, not the account, and export the orders or invoices from there.</source>
        <translation>Abra la caja, la tienda o las facturas, no la cuenta, y exporte desde allí los pedidos o las facturas.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fold.py"/>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Opening hours</source>
        <translation>Horario de apertura</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Option</source>
        <translation>Solución</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>options</source>
        <translation>soluciones</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Or copy rows in your spreadsheet and press {key} here.</source>
        <translation>O copie filas en su hoja de cálculo y pulse {key} aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Or draw around some in the picture</source>
        <translation>O rodee algunos en el gráfico</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>or drop another list here</source>
        <translation>o suelte aquí otra lista</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>or drop it here. It is kept inside the shop file.</source>
        <translation>o suéltelo aquí. Se guarda dentro del archivo del comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>or in words</source>
        <translation>o en palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Or in your own words</source>
        <translation>O en sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Or say why not</source>
        <translation>O diga por qué no</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Other accounts of this computer</source>
        <translation>Otras cuentas de este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Other accounts of this computer can open the file.</source>
        <translation>Otras cuentas de este equipo pueden abrir el archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Other terms for {name}, in writing</source>
        <translation>Otras condiciones para {name}, por escrito</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Others speak of one of the lost {things}: it has a place, named “Lost …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Others speak of {n} of the lost {things}: each has a place, named “Lost …”.</source>
        <translation>De lo perdido en {things}, otros registros mencionan {n}: cada caso tiene su lugar, con el nombre «Lost …».</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>Others told us this too</source>
        <translation>Otros también nos lo dijeron</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Our answer</source>
        <translation>Nuestra respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>our answer</source>
        <translation>nuestra respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Our answer, and why</source>
        <translation>Nuestra respuesta y el motivo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Our side</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>our side of it</source>
        <translation>nuestra valoración</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Outlay of {cost} is written down</source>
        <translation>Gastos de {cost} anotados</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>outlays</source>
        <translation>gastos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Outlays: {n}</source>
        <translation>Gastos: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>Over the {n} % aim</source>
        <translation>Por encima del objetivo del {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Over your aim</source>
        <translation>Por encima de su objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Overwrite and delete them</source>
        <translation>Sobrescribirlas y eliminarlas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>Own dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Pages of the file that make no sense any more: {n}.</source>
        <translation>Páginas del archivo que ya no tienen sentido: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Paid since {year}, without tax</source>
        <translation>Pagado desde {year}, sin impuestos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Paid too</source>
        <translation>También lo pagado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Paid, tax included</source>
        <translation>Pagado, impuestos incluidos</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Paid, without tax</source>
        <translation>Pagado, sin impuestos</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Paid, without tax, {amount}</source>
        <translation>Pagado, sin impuestos, {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>part well terms keep going goodbye</source>
        <translation>despedirse condiciones seguir igual adiós</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Part well with {name}</source>
        <translation>Despedirse de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Parted well</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Parted well with {name}</source>
        <translation>Despedida de {name} en buenos términos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Parted well, be kind. Since {day}; the door is open.</source>
        <translation>Despedida en buenos términos: trátele con amabilidad. Desde el {day}; la puerta está abierta.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>parting</source>
        <translation>la despedida</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Parting taken back</source>
        <translation>Despedida anulada</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Parting well is being thought over until {day}. Nothing was sent.</source>
        <translation>La despedida se está pensando hasta el {day}. No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Parting well is not open yet</source>
        <translation>La despedida aún no está disponible</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Parts of it are not what csdesk wrote. A worn disk does that, a stick that was pulled out too early, or a program that syncs files. csdesk only reads it from here on, and you lose nothing by taking your time.</source>
        <translation>Hay partes que no son lo que csdesk escribió. Ocurre por un disco gastado, por una memoria extraída antes de tiempo o por un programa que sincroniza archivos. Desde ahora csdesk solo lo lee, y no pierde nada por tomarse su tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/unlock/lock_page.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Passphrase of a shop in csdesk</source>
        <translation>Contraseña de un comercio en csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Passphrase of the copy</source>
        <translation>Contraseña de la copia</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Passphrase of the shop</source>
        <translation>Contraseña del comercio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>passphrase.pdf</source>
        <translation>contraseña.pdf</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <location filename="../../ui/imports/past_dialog.py"/>
        <source>Past imports</source>
        <translation>Importaciones previas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Past the tipping point. Put it right all the same, it was promised.</source>
        <translation>Más allá del punto de inflexión. Arréglelo igualmente: se prometió.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Past tipping point</source>
        <translation>Tras el punto de inflexión</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Past {most} more buys no more loyalty.</source>
        <translation>Por encima del {most}, dar más no compra más fidelidad.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Paste rows or a file into Import</source>
        <translation>Pegar filas o un archivo en Importar</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>Pause the timer</source>
        <translation>Pausar el cronómetro</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>Paused: nobody typed for 5 minutes</source>
        <translation>En pausa: nadie escribió en 5 minutos</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>pays</source>
        <translation>compensa</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Pays by contract or subscription</source>
        <translation>Paga por contrato o suscripción</translation>
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
        <translation>personas del comercio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>People stand in the order of your settings; nobody is ranked. A difference is something to ask about, never a judgement: there may be good reasons that nobody wrote down.</source>
        <translation>Las personas siguen el orden de los ajustes; no hay clasificación. Una diferencia es motivo para preguntar, nunca un juicio: puede haber buenas razones que nadie anotó.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>People, on comparable complaints</source>
        <translation>Personas, en reclamaciones comparables</translation>
    </message>
    <message>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>phone numbers and mail addresses</source>
        <translation>teléfonos y direcciones de correo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Photos and documents: {n}</source>
        <translation>Fotos y documentos: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Photos and PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</source>
        <translation>Fotos y PDF (*.jpg *.jpeg *.png *.webp *.heic *.heif *.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Pick a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Pick a number, or write down what {name} said.</source>
        <translation>Elija un número o anote lo que dijo {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Pick one and make it yours</source>
        <translation>Elija una y hágala suya</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>Pick or write something true, and it stands here.</source>
        <translation>Elija o escriba algo cierto y aparecerá aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>Picture (*.png);;Drawing that scales (*.svg)</source>
        <translation>Imagen (*.png);;Dibujo vectorial (*.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Picture saved</source>
        <translation>Imagen guardada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
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
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/shell/rail.py"/>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Plainer</source>
        <translation>Más sobrio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubt_button.py"/>
        <source>please look</source>
        <translation>revíselo</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Plug it in again, or choose another place below.</source>
        <translation>Vuelva a conectarlo o elija otro lugar más abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Plug it in when you can: the next copy goes there by itself.</source>
        <translation>Conéctelo cuando pueda: la próxima copia irá allí por sí sola.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>PNG or JPEG, up to 2 MB. It is kept inside the shop file.</source>
        <translation>PNG o JPEG, hasta 2 MB. Se guarda dentro del archivo del comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Post it where the review stands, and keep it here.</source>
        <translation>Publíquela donde está la reseña y guárdela aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Postage, travel</source>
        <translation>Envío, desplazamiento</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Postage, travel, parts</source>
        <translation>Envío, desplazamiento, piezas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Postcode and town</source>
        <translation>Código postal y localidad</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Press to make one</source>
        <translation>Pulse para hacer una</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Preview of {sheet}</source>
        <translation>Vista previa de {sheet}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Print a card</source>
        <translation>Imprimir una tarjeta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Print answer cards</source>
        <translation>Imprimir tarjetas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Print cards for this week</source>
        <translation>Imprimir tarjetas de la semana</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Privacy and lock</source>
        <translation>Privacidad y bloqueo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>probably; please look it over</source>
        <translation>probable; revíselo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Problem and fix</source>
        <translation>Problema y solución</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise 1 day late</source>
        <translation>compromiso con 1 día de retraso</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise due today</source>
        <translation>compromiso para hoy</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise due {day}</source>
        <translation>compromiso para el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise kept: {what}</source>
        <translation>Compromiso cumplido: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise missed: {what}</source>
        <translation>Compromiso incumplido: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promise moved: {what}</source>
        <translation>Compromiso aplazado: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Promise running late</source>
        <translation>Compromiso con retraso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Promise to {name} kept</source>
        <translation>Compromiso con {name} cumplido</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>promise {n} days late</source>
        <translation>compromiso con {n} días de retraso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Promise: {day}</source>
        <translation>Compromiso: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Promise: {what}</source>
        <translation>Compromiso: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Promised: {what}</source>
        <translation>Prometido: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>promises</source>
        <translation>compromisos</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Promises kept</source>
        <translation>Compromisos cumplidos</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Promises kept {share}</source>
        <translation>Compromisos cumplidos: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Promises running late</source>
        <translation>Compromisos con retraso</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Promises this week</source>
        <translation>Compromisos de la semana</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>Promises, follow-ups and call-backs will wait for you here. Start with whichever is easiest.</source>
        <translation>Aquí le esperarán los compromisos, los seguimientos y las llamadas por devolver. Empiece por lo que le resulte más fácil.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Promises: {n}</source>
        <translation>Compromisos: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Propose to erase people</source>
        <translation>Proponer a quién borrar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Propose to erase words and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Proposed when a complaint is put right.</source>
        <translation>Se propone cuando una reclamación queda resuelta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Purchase of {amount} is written down</source>
        <translation>Compra de {amount} anotada</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>purchases</source>
        <translation>compras</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Purchases: {n}</source>
        <translation>Compras: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Put a line with headings above the rows: Name, Email, Date, Total.</source>
        <translation>Ponga encima de las filas una línea con títulos: Nombre, Correo, Fecha, Total.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Put aside</source>
        <translation>Dejar para luego</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Put in a report</source>
        <translation>Incluir en un informe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>Put in {meaning}</source>
        <translation>Insertar {meaning}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>Put it into goodwill</source>
        <translation>Pasarlo a gesto comercial</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Put the file from before back</source>
        <translation>Volver al archivo anterior</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Put the shop elsewhere</source>
        <translation>Llevar el comercio a otro lugar</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Put the shop under a passphrase</source>
        <translation>Proteger el comercio con contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Put them under it</source>
        <translation>Ponerles contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Put this file aside</source>
        <translation>Dejar este archivo aparte</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>puts it right</source>
        <translation>lo arregla</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>putting a customer away</source>
        <translation>archivar a un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>putting the yearly look off</source>
        <translation>aplazar la revisión anual</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Putting things right</source>
        <translation>Arreglar las cosas</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>Quarter {n} is over</source>
        <translation>Ha terminado el trimestre {n}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Quarter {n}, {first} to {last}</source>
        <translation>Trimestre {n}, {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Quarters and years of the books are counted from there.</source>
        <translation>Los trimestres y los años contables se cuentan desde ahí.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Question {n} of {all}</source>
        <translation>Pregunta {n} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Questions still to be asked: {n}</source>
        <translation>Preguntas pendientes: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/questions_to_ask.py"/>
        <location filename="../../ui/settings/section.py"/>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>Questions worth asking</source>
        <translation>Preguntas que merecen la pena</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Quick remedies</source>
        <translation>Resarcimientos rápidos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quick remedy</source>
        <translation>Resarcimiento rápido</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>QuickBooks</source>
        <translation>QuickBooks</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>quite sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Read answer cards</source>
        <translation>Leer tarjetas de respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Read back</source>
        <translation>Repasado</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read back what you understood, and hear a yes: {words}</source>
        <translation>Repase lo que entendió y oiga un sí: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Read from a printed card</source>
        <translation>Leído de una tarjeta impresa</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Read it back</source>
        <translation>Repasarlo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Read it back later</source>
        <translation>Repasarlo después</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Read it back to them</source>
        <translation>Repasarlo con el cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <source>Read it back to {name}</source>
        <translation>Repasarlo con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>read it back, and hear a yes</source>
        <translation>repasarlo y oír un sí</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Read it so</source>
        <translation>Leerlo así</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <source>Read or print answer cards</source>
        <translation>Leer o imprimir tarjetas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Read the newest report</source>
        <translation>Leer el último informe</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Read the report</source>
        <translation>Leer el informe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Read the way you told us on {day}</source>
        <translation>Leída como usted indicó el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_doing.py"/>
        <source>Read: what {name} said</source>
        <translation>Leído: lo que dijo {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>Reading the figures…</source>
        <translation>Leyendo las cifras…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Reading what can be read</source>
        <translation>Leyendo lo que se puede leer</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Reads every entry, sum and the whole History. It changes nothing.</source>
        <translation>Lee cada registro, cada suma y todo el Historial. No cambia nada.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>ready {day}</source>
        <translation>listo el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, changed by you</source>
        <translation>Preparada, cambiada por usted</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, somebody new</source>
        <translation>Preparada, persona nueva</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Ready, the same person</source>
        <translation>Preparada, la misma persona</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Reasonable</source>
        <translation>Razonable</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>reasonable or not</source>
        <translation>si es razonable</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Reasonable? You decide.</source>
        <translation>¿Razonable? Usted decide.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Recommend score</source>
        <translation>Índice de recomendación</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Recommend score month by month</source>
        <translation>Índice de recomendación mes a mes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Recommend score {score}</source>
        <translation>Índice de recomendación {score}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Remedies and goodwill: {n}</source>
        <translation>Resarcimientos y gestos comerciales: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Remedy and goodwill are kept apart.</source>
        <translation>Resarcimiento y gesto comercial van por separado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Remedy and goodwill are worth {share} {of}</source>
        <translation>Resarcimiento y gesto comercial valen el {share} {of}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Remedy {cost}</source>
        <translation>Resarcimiento {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Remedy, middle</source>
        <translation>Resarcimiento, mediana</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Remedy: {what}</source>
        <translation>Resarcimiento: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Remember it on this computer</source>
        <translation>Recordarla en este equipo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Remember this for the next file like it</source>
        <translation>Recordarlo para el próximo archivo similar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Remind me of the workbook</source>
        <translation>Recordarme el libro de Excel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Rent, insurance, and wages beyond the time for customers: what has to be paid whatever comes in.</source>
        <translation>Alquiler, seguros y salarios más allá del tiempo para clientes: lo que hay que pagar entre lo que entre.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>reopening a complaint</source>
        <translation>la reapertura de una reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Replace it, or save as “{other}”?</source>
        <translation>¿Sustituirlo o guardarlo como «{other}»?</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Replied</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Replied on {what}</source>
        <translation>Respuesta en {what}</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>reply apology choices goodbye email</source>
        <translation>respuesta disculpas opciones despedida correo</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Reply to a review</source>
        <translation>Responder a una reseña</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_chooser.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Report of what went wrong</source>
        <translation>Informe de lo que falló</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Resolved: nothing more to do</source>
        <translation>Resuelta: nada más que hacer</translation>
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
        <translation>Basado en</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Retire</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Return of {amount} is written down</source>
        <translation>Devolución de {amount} anotada</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>review</source>
        <translation>reseña</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}</source>
        <translation>Reseña en {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}: 1 star</source>
        <translation>Reseña en {what}: 1 estrella</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Review on {what}: {n} stars</source>
        <translation>Reseña en {what}: {n} estrellas</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>reviews</source>
        <translation>reseñas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Reviews: {n}</source>
        <translation>Reseñas: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Rings are months that are not whole; no trend rests on them.</source>
        <translation>Los anillos son meses incompletos; ninguna tendencia se apoya en ellos.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Room</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Room for care</source>
        <translation>Holgura para atención</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Said sorry</source>
        <translation>Disculpas pedidas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>sales</source>
        <translation>ventas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Same as {who}</source>
        <translation>Igual que {who}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same cause</source>
        <translation>la misma causa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Same person as…</source>
        <translation>Misma persona que…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Same person?</source>
        <translation>¿La misma persona?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same promise broken</source>
        <translation>el mismo compromiso incumplido</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>same subject</source>
        <translation>el mismo tema</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Save a sheet to print</source>
        <translation>Guardar una hoja para imprimir</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Save a sheet to print…</source>
        <translation>Guardar una hoja para imprimir…</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Save answer</source>
        <translation>Guardar respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>Save as a map file…</source>
        <translation>Guardar como mapa…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Save as Excel</source>
        <translation>Guardar como Excel</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Save details as text</source>
        <translation>Guardar detalles como texto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Save everything about them</source>
        <translation>Guardar todo sobre esta persona</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Save it…</source>
        <translation>Guardarlo…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Save review</source>
        <translation>Guardar reseña</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the details</source>
        <translation>Guardar los detalles</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the empty template</source>
        <translation>Guardar la plantilla vacía</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Save the list of {rows} that stayed out…</source>
        <translation>Guardar la lista de lo que quedó fuera: {rows}…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the map of columns</source>
        <translation>Guardar el mapa de columnas</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Save the rows that stayed out</source>
        <translation>Guardar las filas que quedaron fuera</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>Save under that name</source>
        <translation>Guardar con ese nombre</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Save what can be read</source>
        <translation>Rescatar lo que se pueda leer</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Saved on this laptop</source>
        <translation>Guardado en este portátil</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Saved. Print it, then delete it</source>
        <translation>Guardada. Imprímala y después elimínela</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <location filename="../../ui/trouble.py"/>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Saved: {records} and {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_page.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Say first who else they are.</source>
        <translation>Diga antes quién más es.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Say first who wrote it</source>
        <translation>Diga antes quién la escribió</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Say hello</source>
        <translation>Saludar</translation>
    </message>
    <message>
        <location filename="../../ui/today/silent_card.py"/>
        <source>Say hello to {name}</source>
        <translation>Saludar a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Say how it ended.</source>
        <translation>Diga cómo terminó.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say how our side of it looks</source>
        <translation>decir cuál es nuestra valoración</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Say how your goodbye goes out to {name}: by mail, on paper or as text.</source>
        <translation>Diga cómo enviará su despedida a {name}: por correo, en papel o como mensaje.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Say in a few words what is new. Then it opens at Act.</source>
        <translation>Diga en pocas palabras qué hay de nuevo. Se abrirá en Actuar.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Say in a few words what is new. Then it opens at Listen.</source>
        <translation>Diga en pocas palabras qué hay de nuevo. Se abrirá en Escuchar.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Say in a few words why. The next one who reads it will know.</source>
        <translation>Diga en pocas palabras por qué. Quien lo lea después lo sabrá.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Say it in your own voice. These are starting points, not a script.</source>
        <translation>Dígalo a su manera. Son puntos de partida, no un guion.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>Say it to them</source>
        <translation>Dígaselo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Say it, and mean it</source>
        <translation>Dígalo con sinceridad</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Say that it could not be kept</source>
        <translation>Indicar que no se pudo cumplir</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Say that you know what a loss means.</source>
        <translation>Confirme que sabe lo que supone perderla.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>Say what falls due</source>
        <translation>Avisar de lo que vence</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Say what is free and what is not. Told kindly, in writing.</source>
        <translation>Decir qué es gratis y qué no. Con amabilidad y por escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Say what they asked for, so that it is counted.</source>
        <translation>Diga qué pidió, para que se cuente.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say whether their idea is reasonable</source>
        <translation>decir si su idea es razonable</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Say whether they agreed.</source>
        <translation>Diga si lo acepta.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say who asks how it went, and when</source>
        <translation>decir quién pregunta cómo fue, y cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Say why</source>
        <translation>Dicen por qué</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>say why it is more or less serious now</source>
        <translation>decir por qué ahora es más o menos seria</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>Saying that you heard it</source>
        <translation>Decir que se ha escuchado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <location filename="../../ui/customers/customers_page.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Scored you {n} of 10</source>
        <translation>Le dio {n} de 10</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Search in this story</source>
        <translation>Buscar en esta historia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>Second time within 12 months. We let {name} down before: “{title}”, {day}.</source>
        <translation>Segunda vez en 12 meses. Ya le fallamos antes a {name}: «{title}», {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>Second time within 12 months: this came back after it was settled.</source>
        <translation>Segunda vez en 12 meses: volvió a pasar después de cerrarse.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/second_failure_banner.py"/>
        <source>See the first time</source>
        <translation>Ver la primera vez</translation>
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
        <translation>Ver las tres opciones</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See what goes of {name}</source>
        <translation>Ver qué desaparece de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>See what goes…</source>
        <translation>Ver qué desaparece…</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>See what would change</source>
        <translation>Ver qué cambiaría</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>See whom it is about</source>
        <translation>Ver a quién afecta</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>See your customers</source>
        <translation>Ver sus clientes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Seems not to pay</source>
        <translation>Parece que no compensa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Seems to pay</source>
        <translation>Parece que compensa</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. 1 change since you sent it.</source>
        <translation>Enviado el {day}. 1 cambio desde el envío.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. Nothing changed since.</source>
        <translation>Enviado el {day}. Nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. What was in it can’t be read any more.</source>
        <translation>Enviado el {day}. Ya no se puede leer lo que contenía.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Sent on {day}. {n} changes since you sent it.</source>
        <translation>Enviado el {day}. {n} cambios desde el envío.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Sent to us by</source>
        <translation>Vino por</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>sent to us by {name}</source>
        <translation>vino por {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>serious</source>
        <translation>seria</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Serious as it turned out</source>
        <translation>Gravedad posterior</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service as a share of margin, month by month</source>
        <translation>El servicio como proporción del margen, mes a mes</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <source>Service budget, {n} % of margin</source>
        <translation>Presupuesto de servicio, {n} % del margen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/legend.py"/>
        <location filename="../../ui/charts/money_twin.py"/>
        <source>Service cost so far</source>
        <translation>Coste de servicio hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/charts/money_chart.py"/>
        <source>Service cost so far {amount}</source>
        <translation>Coste de servicio hasta ahora {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Service cost {amount}</source>
        <translation>Coste de servicio {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Service costs {share} of the margin now. Over the aim: {before} customers before, {after} with this; past the tipping point: {past}.</source>
        <translation>El servicio cuesta ahora el {share} del margen. Por encima del objetivo: {before} clientes antes, {after} con esto; más allá del punto de inflexión: {past}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Service month by month</source>
        <translation>El servicio mes a mes</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>service passed margin</source>
        <translation>el servicio superó el margen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>service passed the budget</source>
        <translation>el servicio superó el presupuesto</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Service so far</source>
        <translation>Servicio hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service took {share} of the margin</source>
        <translation>El servicio se llevó el {share} del margen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>Service, of each month’s margin</source>
        <translation>Servicio, respecto al margen de cada mes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>set a time after {name} told you</source>
        <translation>poner una hora posterior a la que {name} lo contó</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>set a time that is not to come</source>
        <translation>poner una hora que ya haya pasado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Set aside for care</source>
        <translation>Reservado para atención</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>Set aside for care, and used</source>
        <translation>Reservado para atención y usado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Set to “{first}” before the first reply. That stays; what it is now is added.</source>
        <translation>Fijado en «{first}» antes de la primera respuesta. Eso queda; lo que es ahora se añade.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <location filename="../../ui/settings/settings_page.py"/>
        <location filename="../../ui/shell/places.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Settle it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <location filename="../../ui/finding.py"/>
        <source>settled</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Settled</source>
        <comment>complaints</comment>
        <translation>Cerradas</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Settled another way</source>
        <translation>Resuelta de otro modo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Settled at the first contact</source>
        <translation>Cerradas al primer contacto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Settled {day}</source>
        <translation>Cerrada, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Settled.</source>
        <translation>Cerrada.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Settled: {title}</source>
        <translation>Cerrada: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>settling a complaint</source>
        <translation>el cierre de una reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>several with commas</source>
        <translation>varios, separados por comas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Share of the margin</source>
        <translation>Proporción del margen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Share of the margin spent on service</source>
        <translation>Proporción del margen gastada en servicio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sheet_tabs.py"/>
        <source>Sheets of the report</source>
        <translation>Hojas del informe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Shop file</source>
        <translation>Archivo del comercio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Shop file: {name}</source>
        <translation>Archivo del comercio: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Shop files (*{ending})</source>
        <translation>Archivos de comercio (*{ending})</translation>
    </message>
    <message>
        <location filename="../../ui/asking_for_shop.py"/>
        <source>Shops of csdesk (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Show only some of it</source>
        <translation>Mostrar solo una parte</translation>
    </message>
    <message>
        <location filename="../../ui/reports/send_strip.py"/>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/questions_bar.py"/>
        <source>Show the lines…</source>
        <translation>Mostrar las líneas…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/secret_field.py"/>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>Show where</source>
        <translation>Ver dónde</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Show {name}’s story</source>
        <translation>Ver la historia de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_list.py"/>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>shown</source>
        <translation>se mostró</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Shows what would change first. Today’s data is copied before.</source>
        <translation>Muestra primero lo que cambiaría. Antes se copian los datos de hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Signs as</source>
        <translation>Firma como</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>Similar complaints were given about as much.</source>
        <translation>Reclamaciones similares recibieron más o menos lo mismo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Since {day}.</source>
        <translation>Desde el {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <source>Since {day}. Nothing of this waits for anybody any more.</source>
        <translation>Desde el {day}. Nada de esto espera ya a nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>Skip this row	Del</source>
        <translation>Omitir esta fila	Supr</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Skipped for now</source>
        <translation>Omitida por ahora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>small</source>
        <translation>leve</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>smaller entries ({table})</source>
        <translation>registros menores ({table})</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>So far</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>So far. It counts if it stays settled {n} more days.</source>
        <translation>Por ahora. Cuenta si sigue cerrada {n} días más.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>So many in 100 purchases of the last twelve months.</source>
        <translation>Tantas por cada 100 compras de los últimos doce meses.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>So that every total stays the same, under “Erased customer {n}” dates and sums of:</source>
        <translation>Para que todos los totales sigan igual, con el nombre «Cliente borrado {n}», fechas y sumas de:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>So that work can be shared. By others: minutes somebody else gave to complaints they look after, in the last 90 days. Told again: how often a customer had to.</source>
        <translation>Para repartir el trabajo. Por otros: minutos que otra persona dedicó a reclamaciones a su cargo, en los últimos 90 días. Repetido: cuántas veces tuvo un cliente que contarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Some sales are in another currency than your shop’s. They stay out until you say what it is worth.</source>
        <translation>Algunas ventas están en una moneda distinta de la de su comercio. Quedan fuera hasta que diga cuánto vale.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>somebody could get hurt</source>
        <translation>riesgo de lesiones</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Somebody else took this down: {words}</source>
        <translation>Lo anotó otra persona: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>Somebody in it was erased since, and is erased again at once.</source>
        <translation>Contiene a alguien que se borró después y que volverá a borrarse enseguida.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>Somebody is to be called back by {time}.</source>
        <translation>Hay que devolver una llamada antes de las {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Somebody just told you</source>
        <translation>Acaban de contárselo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/notifications.py"/>
        <source>Somebody waits for a first word from you, by {time}.</source>
        <translation>Alguien espera su primera respuesta antes de las {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>something could be read in two ways</source>
        <translation>algo podría leerse de dos formas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Something else we don’t offer…</source>
        <translation>Otra cosa que no ofrecemos…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Something else, write it down</source>
        <translation>Otra cosa, anótela</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Something in csdesk doesn’t work as it should.</source>
        <translation>Algo en csdesk no funciona como debería.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Something is still to be done with them</source>
        <translation>Aún queda algo pendiente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>Something is written here already. Clear it, and one click fills it.</source>
        <translation>Aquí ya hay algo escrito. Bórrelo y un clic lo rellenará.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Something of equal worth</source>
        <translation>Algo de igual valor</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Something true you can say</source>
        <translation>Algo cierto que puede decir</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Something went wrong inside csdesk.</source>
        <translation>Algo ha fallado dentro de csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Something went wrong inside csdesk. What you entered before is safe.</source>
        <translation>Algo ha fallado dentro de csdesk. Lo que introdujo antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Sounded</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Spend least</source>
        <translation>Menos ventas netas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>Spend most</source>
        <translation>Más ventas netas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>Spend plays no part</source>
        <translation>Las ventas netas no influyen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>Spend {spend} · margin {margin} · service cost {cost}</source>
        <translation>Ventas netas {spend} · margen {margin} · coste de servicio {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Spend, margin, time, remedy, goodwill</source>
        <translation>Ventas netas, margen, tiempo, resarcimiento, gesto comercial</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>spent on service</source>
        <translation>gastado en servicio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Stands on letters and reports.</source>
        <translation>Figura en cartas e informes.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Stars without a word. Nobody has replied yet.</source>
        <translation>Estrellas sin palabras. Nadie ha respondido aún.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Start a fair-coin trial</source>
        <translation>Empezar una prueba de la moneda justa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Start a trial</source>
        <translation>Empezar una prueba</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Start another trial</source>
        <translation>Empezar otra prueba</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Start or pause the timer</source>
        <translation>Iniciar o pausar el cronómetro</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>Start the timer</source>
        <translation>Iniciar el cronómetro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Start the trial</source>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Start with one customer</source>
        <translation>Empezar con un cliente</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>starting a fair-coin trial</source>
        <translation>empezar una prueba de la moneda justa</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>Stay with {currency}</source>
        <translation>Seguir con {currency}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Stays out, as you said</source>
        <translation>Queda fuera, como indicó</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Step by step. This is no legal advice; where you live, ask who knows.</source>
        <translation>Paso a paso. No es asesoramiento jurídico; pregunte a quien conozca las normas de su país.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/steps.py"/>
        <source>Step {n} of {all}: {name}</source>
        <translation>Paso {n} de {all}: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Still far from the tipping point. Be generous if it helps.</source>
        <translation>Aún lejos del punto de inflexión. No escatime si eso ayuda.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Still stuck? Save the details and send them to whoever helps you with computers.</source>
        <translation>¿Sigue sin funcionar? Guarde los detalles y envíelos a quien le ayude con el ordenador.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Still to be done with them</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Still to do: {these} and {last}.</source>
        <translation>Queda por hacer: {these} y {last}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>Still waiting</source>
        <translation>Aún en espera</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Stop looking there</source>
        <translation>Dejar de mirar allí</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Stop the fair-coin trial</source>
        <translation>Detener la prueba de la moneda justa</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Stop the trial</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_page.py"/>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se añadió nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>Stopped. The file was not checked to its end.</source>
        <translation>Detenido. El archivo no se comprobó hasta el final.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>stopping a fair-coin trial</source>
        <translation>detener una prueba de la moneda justa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Street, town, phone, mail</source>
        <translation>Calle, localidad, teléfono, correo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>such as 0.92</source>
        <translation>por ejemplo, 0,92</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as 10001</source>
        <translation>por ejemplo, 10001</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as 1001</source>
        <translation>por ejemplo, 1001</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>such as 2.5</source>
        <translation>por ejemplo, 2,5</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>such as 20</source>
        <translation>por ejemplo, 21</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>such as a new chain</source>
        <translation>por ejemplo, una cadena nueva</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>such as GB</source>
        <translation>por ejemplo, ES</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>such as {codes}</source>
        <translation>por ejemplo, {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Swedish, English is fine</source>
        <translation>Sueco, el inglés le sirve</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Switch to {name}</source>
        <translation>Cambiar a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>System follows what the computer shows, by day and by night.</source>
        <translation>«Sistema» sigue lo que muestra el ordenador, de día y de noche.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Take apart again</source>
        <translation>Volver a separar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Take apart again: {name}</source>
        <translation>Volver a separar: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Take everything with you</source>
        <translation>Llevárselo todo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Take it away…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Take it back</source>
        <translation>Anularla</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Take it down as a complaint, with all its steps</source>
        <translation>Anotarlo como reclamación, con todos sus pasos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Take it down as a public review, with its link and stars</source>
        <translation>Anotarlo como reseña pública, con su enlace y sus estrellas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_place_row.py"/>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Take it up again</source>
        <translation>Retomarla</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Take it up as a complaint</source>
        <translation>Tratarla como reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <location filename="../../ui/settings/offers_section.py"/>
        <location filename="../../ui/settings/questions_section.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>Take off the list: {words}</source>
        <translation>Quitar de la lista: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Take the address {address}</source>
        <translation>Usar la dirección {address}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Take the next good one</source>
        <translation>Usar la siguiente buena</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>Take the parting from {name} back?</source>
        <translation>¿Anular la despedida de {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Take the passphrase away</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Take this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Take this off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Take this option away</source>
        <translation>Quitar esta solución</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_strip.py"/>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Taken away.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Taken back: {amount} of a voucher</source>
        <translation>Anulado: {amount} de un vale</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>Taken back: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Taken off the list</source>
        <translation>Quitado de la lista</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Taken off: {words}</source>
        <translation>Quitado: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Taken up again.</source>
        <translation>Retomada.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Taken up again: {what}</source>
        <translation>Retomada: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>taken up again: {why}</source>
        <translation>retomada: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a complaint back</source>
        <translation>recuperar una reclamación traspasada</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a letter away</source>
        <translation>quitar una carta</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a parting back</source>
        <translation>anular una despedida</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a purchase away</source>
        <translation>quitar una compra</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a review away</source>
        <translation>quitar una reseña</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking a review up as a complaint</source>
        <translation>tratar una reseña como reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking an expense away</source>
        <translation>quitar un gasto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking away what changed in the shop</source>
        <translation>quitar lo que cambió en el comercio</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking minutes away</source>
        <translation>quitar minutos</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking out an enclosed file</source>
        <translation>quitar un archivo adjunto</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking the use of a voucher back</source>
        <translation>anular el uso de un vale</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>taking two customers apart</source>
        <translation>separar dos clientes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>Talk options</source>
        <translation>Ver opciones</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Talk options with {name}</source>
        <translation>Hablar con {name} de las opciones</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Task switchers and screen sharing show the title. Off: it only says csdesk.</source>
        <translation>El selector de tareas y la pantalla compartida muestran el título. Desactivado: solo dice csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Tax in it</source>
        <translation>Impuesto incluido</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Tax that prices include</source>
        <translation>Impuesto incluido en los precios</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Tax that your prices include</source>
        <translation>Impuesto incluido en sus precios</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Teaches until 15:00</source>
        <translation>Da clase hasta las 15:00</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Tell her why it happened</source>
        <translation>Explicarle por qué pasó</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Tell the authority within 72 hours</source>
        <translation>Avisar a la autoridad en 72 horas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Tell the people themselves</source>
        <translation>Avisar a los afectados</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>tell {name} that you heard it</source>
        <translation>decir a {name} que se le ha escuchado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>telling {name}</source>
        <translation>decírselo a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Terms changed</source>
        <translation>Condiciones cambiadas</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Tested</source>
        <translation>Probada</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>text</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Text and CSV (*.csv *.tsv *.txt *.tab)</source>
        <translation>Texto y CSV (*.csv *.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Text first</source>
        <translation>Primero mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Thank you for asking, {name}.</source>
        <translation>Gracias por preguntar, {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Thank you for asking.</source>
        <translation>Gracias por preguntar.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>Thank you for telling me, and not just going elsewhere.</source>
        <translation>Gracias por decírmelo en lugar de irse sin más a otro sitio.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>Thank {name}</source>
        <translation>Dar las gracias a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Thank-yous</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>That did not work. Nothing was changed. Try again.</source>
        <translation>No ha funcionado. No se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>That has more decimals than there are coins.</source>
        <translation>Tiene más decimales de los que admite la moneda.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <location filename="../../ui/unlock/locking.py"/>
        <source>That is not it.</source>
        <translation>No es correcto.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>That is your margin. It decides where the tipping point sits.</source>
        <translation>Ese es su margen. Decide dónde está el punto de inflexión.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>That should not have happened. {sorry}</source>
        <translation>Eso no debería haber pasado. {sorry}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>That worth can’t be read</source>
        <translation>Ese valor no se puede leer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The amount they paid is enough; tax and cost make the margin exact.</source>
        <translation>Basta el importe que pagó; con el impuesto y el coste, el margen es exacto.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>The bars begin with the first answer.</source>
        <translation>Las barras empiezan con la primera respuesta.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>The bars begin with the first complaint.</source>
        <translation>Las barras empiezan con la primera reclamación.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>The bars begin with the first look that has figures.</source>
        <translation>Las barras empiezan con la primera revisión que tenga cifras.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The best {few} of {n} customers shown bring {percent}.</source>
        <translation>Los {few} mejores de los {n} clientes mostrados aportan el {percent}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_way.py"/>
        <source>The brief is saved</source>
        <translation>El resumen está guardado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>The card is ready to print</source>
        <translation>La tarjeta está lista para imprimir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>The cause helps to make it not happen again. Undo is there if you need it.</source>
        <translation>La causa ayuda a que no se repita. Si hace falta, puede deshacerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>The cause that hurts most people comes first. Change one thing, then see.</source>
        <translation>Primero, la causa que afecta a más personas. Cambie una cosa y vea qué pasa.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>The chart begins with the first purchase or the first minute of care.</source>
        <translation>El gráfico empieza con la primera compra o el primer minuto de atención.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the choices, with worth and date</source>
        <translation>las opciones, con valor y fecha</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>The clock counts by itself. Write minutes only to correct it.</source>
        <translation>El cronómetro cuenta solo. Escriba minutos solo para corregirlo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>The clock has counted since the last step</source>
        <translation>El cronómetro cuenta desde el último paso</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>The clock of this computer says {now}, but your last entry is of {entry}. Look whether its date is right.</source>
        <translation>El reloj de este equipo dice {now}, pero su último registro es del {entry}. Compruebe si la fecha es correcta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>The clock paused itself: nothing happened for 5 minutes.</source>
        <translation>El cronómetro se detuvo solo: no pasó nada en 5 minutos.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>The coin adds: {gesture} ({cost}).</source>
        <translation>La moneda añade: {gesture} ({cost}).</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>The coin says: add “{gesture}” ({cost}).</source>
        <translation>La moneda dice: añada «{gesture}» ({cost}).</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/coin_panel.py"/>
        <source>The coin says: nothing extra this time.</source>
        <translation>La moneda dice: esta vez, sin extra.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The copy is under no passphrase, so the shop would be under none either.</source>
        <translation>La copia no tiene contraseña, así que el comercio tampoco la tendría.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>The copy takes its place</source>
        <translation>La copia ocupa su lugar</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>The copy that was made {when}, {customers}.</source>
        <translation>La copia que se hizo {when}, {customers}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>The curve begins with the first complaint.</source>
        <translation>La curva empieza con la primera reclamación.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>The customer at hand</source>
        <translation>El cliente elegido</translation>
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
        <translation>El archivo dañado se guarda al lado como {name}. csdesk no lo elimina nunca.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>The damaged file is kept.</source>
        <translation>El archivo dañado se conserva.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>The disk did not take it; save it elsewhere if you want to keep it.</source>
        <translation>El disco no lo admitió; guárdelo en otro lugar si quiere conservarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The extra</source>
        <translation>El extra</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The extra is not made any more</source>
        <translation>El extra ya no existe</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>The fair coin</source>
        <translation>La moneda justa</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The feeling was named.</source>
        <translation>Se nombró la emoción.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the feeling, named</source>
        <translation>la emoción, nombrada</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The file from before is back</source>
        <translation>Se ha vuelto al archivo anterior</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The file from before is kept as {name}</source>
        <translation>El archivo anterior se guarda como {name}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>The file from before is not beside the shop any more.</source>
        <translation>El archivo anterior ya no está junto al comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>The file is cleaned at the next start</source>
        <translation>El archivo se limpiará en el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>The file {name} was moved, replaced or deleted by another program. Nothing more is written into it.</source>
        <translation>Otro programa movió, sustituyó o eliminó el archivo {name}. Ya no se escribe nada en él.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the final say</source>
        <translation>la respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>The final say is given</source>
        <translation>Respuesta definitiva dada</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>The final say was given. Write down what nobody knew then, or enclose a photo of it, and this opens.</source>
        <translation>La respuesta definitiva está dada. Anote lo que entonces nadie sabía, o adjunte una foto, y esto se abrirá.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>the first of the day</source>
        <translation>la primera del día</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>The first {n} of {all} rows</source>
        <translation>Las primeras {n} de {all} filas</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the folder that is looked into</source>
        <translation>la carpeta en la que se mira</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>The gauge needs the share of the price that you set aside, and sales.</source>
        <translation>El indicador necesita ventas y la proporción del precio que usted reserva.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the goodwill, in a sentence of its own</source>
        <translation>el gesto comercial, en una frase aparte</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>The groups are for checking only; they never decide who comes first.</source>
        <translation>Los grupos solo sirven para comprobar; nunca deciden quién va primero.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The last copy could not be made</source>
        <translation>No se pudo hacer la última copia</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The last customer costs {amount} more than they bring.</source>
        <translation>El último cliente cuesta {amount} más de lo que aporta.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The last one there is a day old. Plug it in when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The last one there is {n} days old. Plug it in when you can.</source>
        <translation>La última de allí es de hace {n} días. Conéctelo cuando pueda.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The last {n} customers cost {amount} more than they bring.</source>
        <translation>Los últimos {n} clientes cuestan {amount} más de lo que aportan.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>The letter is kept with the others. You send it when you like.</source>
        <translation>La carta se guarda con las demás. La envía cuando quiera.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>The letter is too long to hand over, so its text is copied: paste it into the mail.</source>
        <translation>La carta es demasiado larga para pasarla, así que su texto está copiado: péguelo en el correo.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>The letter to {name} is kept as sent</source>
        <translation>La carta a {name} se guarda como enviada</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The limits of an option were not told.</source>
        <translation>No se explicaron los límites de una solución.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>The limits of every option were told.</source>
        <translation>Se explicaron los límites de cada solución.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>The line begins with the fifth answer to “Would you recommend us?”</source>
        <translation>La línea empieza con la quinta respuesta a «¿Nos recomendaría?».</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>The line begins with the first month that leaves margin.</source>
        <translation>La línea empieza con el primer mes que deje margen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>The line begins with the first sale.</source>
        <translation>La línea empieza con la primera venta.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/matching.py"/>
        <source>The list stays as it was.</source>
        <translation>La lista queda como estaba.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the logo</source>
        <translation>el logotipo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>The looks that were taken</source>
        <translation>Las revisiones hechas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open in your mail program, with the file in it.</source>
        <translation>El correo está abierto en su programa, con el archivo adjunto.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open. Put the file into it: it is shown in its folder.</source>
        <translation>El correo está abierto. Adjunte el archivo: se muestra en su carpeta.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/sending.py"/>
        <source>The mail is open. Put the file into it: it lies in {folder}.</source>
        <translation>El correo está abierto. Adjunte el archivo: está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>The mail with the workbook greets them by name.</source>
        <translation>El correo con el libro de Excel le saluda por su nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The margin is your usual {usual}, so it is estimated.</source>
        <translation>Se usa su margen habitual del {usual}, así que es estimado.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>The name ends in {ending}, but inside is {what}. That happens when a file is renamed instead of exported.</source>
        <translation>El nombre acaba en {ending}, pero dentro hay {what}. Ocurre cuando se cambia el nombre de un archivo en lugar de exportarlo.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the name of your shop</source>
        <translation>el nombre de su comercio</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>The name stands on letters and reports.</source>
        <translation>El nombre figura en cartas e informes.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The new passphrase holds from now on</source>
        <translation>Desde ahora vale la nueva contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>the new title of a complaint</source>
        <translation>el nuevo título de una reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>The next 12 months</source>
        <translation>Los próximos 12 meses</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The next copy goes there by itself.</source>
        <translation>La próxima copia irá allí por sí sola.</translation>
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
        <translation>El siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>The number is on the top right of each card.</source>
        <translation>El número está arriba a la derecha en cada tarjeta.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>The old one opens nothing any more.</source>
        <translation>La anterior ya no abre nada.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>the oldest 1 day</source>
        <translation>la más antigua, 1 día</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>the oldest {n} days</source>
        <translation>la más antigua, {n} días</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <location filename="../../ui/today/silent_card.py"/>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>The owner</source>
        <translation>La propiedad</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>The part came late</source>
        <translation>La pieza llegó tarde</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>The passphrase now</source>
        <translation>La contraseña actual</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>The passphrase of the shop opens this page too. A lost passphrase is truly lost: there is no other way in.</source>
        <translation>La contraseña del comercio también abre esta página. Una contraseña perdida está perdida de verdad: no hay otra forma de entrar.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>The passphrase, exactly as it is typed:</source>
        <translation>La contraseña, exactamente como se escribe:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The PIN is kept. {key} locks the screen</source>
        <translation>El PIN está guardado. {key} bloquea la pantalla</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>The place for copies, {folder}, is not there just now. Until it is back, they go beside the shop file on this laptop.</source>
        <translation>El lugar de las copias, {folder}, no está disponible ahora. Mientras tanto se guardan junto al archivo del comercio, en este portátil.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/act_form.py"/>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>The promise</source>
        <translation>El compromiso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the promise</source>
        <translation>el compromiso</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>The range is drawn once the first look was taken, at {n} complaints.</source>
        <translation>El intervalo se dibuja cuando se haya hecho la primera revisión, con {n} reclamaciones.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>The range is drawn once the first look was taken.</source>
        <translation>El intervalo se dibuja cuando se haya hecho la primera revisión.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the read-back</source>
        <translation>el repaso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>the remedy</source>
        <translation>el resarcimiento</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>the remedy, in a sentence of its own</source>
        <translation>el resarcimiento, en una frase aparte</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>The review is a complaint now</source>
        <translation>La reseña es ahora una reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>The review is written down</source>
        <translation>La reseña está anotada</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>The review waits for nobody any more</source>
        <translation>La reseña ya no espera a nadie</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>The rows begin with the first complaint that says who handled it.</source>
        <translation>Las filas empiezan con la primera reclamación que diga quién la trató.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>The rows that are shown are copied; the file has all of them.</source>
        <translation>Las filas visibles están copiadas; el archivo las contiene todas.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>The sale</source>
        <translation>La venta</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>The same care for all</source>
        <translation>La misma atención para todos</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>The same customers, then and now</source>
        <translation>Los mismos clientes, antes y ahora</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>The same once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>The same person is kept once, with all that is known. Nobody is joined before you say so.</source>
        <translation>La misma persona se guarda una vez, con todo lo que se sabe. No se une a nadie hasta que usted lo diga.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>The second place waits for a copy</source>
        <translation>El segundo lugar espera una copia</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <source>The share begins with the first margin.</source>
        <translation>La proporción empieza con el primer margen.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>The shop</source>
        <translation>El comercio</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The shop as it is now can’t be read, so nothing can be compared.</source>
        <translation>El comercio actual no se puede leer, así que no es posible comparar.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>The shop as it is now is kept whole beside it, as {name}.</source>
        <translation>El comercio actual se guarda entero al lado, como {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The shop file</source>
        <translation>El archivo del comercio</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The shop is under its passphrase now</source>
        <translation>El comercio ya tiene contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>The shop is under no passphrase any more</source>
        <translation>El comercio ya no tiene contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>the shop’s</source>
        <translation>el del comercio</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>The story stays, in case {name} comes back. Everyone who answers the phone sees: “parted well, be kind”. It can be taken back at any time.</source>
        <translation>La historia queda, por si {name} vuelve. Quien atienda el teléfono verá: «despedida en buenos términos, trátele con amabilidad». Puede anularse en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>The table is copied. Paste it where you need it.</source>
        <translation>La tabla está copiada. Péguela donde la necesite.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>The tax is your usual one, so it is estimated.</source>
        <translation>Se usa su impuesto habitual, así que es estimado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>The tax that prices include, where a sale does not say.</source>
        <translation>El impuesto incluido en los precios, cuando una venta no lo indica.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/ways_out.py"/>
        <source>The text is copied. Paste it where you write.</source>
        <translation>El texto está copiado. Péguelo donde escriba.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>The tipping point so far</source>
        <translation>El punto de inflexión hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>The title is changed.</source>
        <translation>El título se ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The title names your shop</source>
        <translation>El título muestra el nombre de su comercio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>The title only says csdesk</source>
        <translation>El título solo dice csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The trial has begun. The Act step of a complaint offers its coin.</source>
        <translation>La prueba ha empezado. El paso Actuar de una reclamación ofrece su moneda.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>The trial is stopped</source>
        <translation>La prueba se ha detenido</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>The usual margin is assumed (40 %).</source>
        <translation>El margen habitual es supuesto (40 %).</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>The usual place</source>
        <translation>El lugar habitual</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>The week is over</source>
        <translation>La semana ha pasado</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>The year {year}</source>
        <translation>El año {year}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>The year {year} is over</source>
        <translation>Ha terminado el año {year}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/questions_to_ask.py"/>
        <source>Their answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Their data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/resting_strip.py"/>
        <source>Their data…</source>
        <translation>Sus datos…</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>their full name</source>
        <translation>su nombre completo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>Their idea in money</source>
        <translation>Su idea en dinero</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>their idea in money</source>
        <translation>su idea en dinero</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Their mail</source>
        <translation>Su correo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Their own idea</source>
        <translation>Su propia idea</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>their own words</source>
        <translation>sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Their wish</source>
        <translation>Su deseo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>their words</source>
        <translation>sus palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Their words stay as they were first written.</source>
        <translation>Sus palabras quedan como se anotaron al principio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Their words, not ours</source>
        <translation>Sus palabras, no las nuestras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Theirs to keep from now on</source>
        <translation>A su cargo desde ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_sections.py"/>
        <source>Then a complaint at hand shows time but no cost and no share; reports show both.</source>
        <translation>Entonces una reclamación muestra el tiempo, pero no el coste ni la proporción; los informes muestran ambos.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>Then how often they come says nothing of what they may bring.</source>
        <translation>Entonces, la frecuencia con que viene no dice nada de lo que puede aportar.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Then {name} still counts on {when}, and the promise is measured by that.</source>
        <translation>Entonces {name} sigue contando con el {when}, y el compromiso se mide por esa fecha.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>There are too few similar complaints yet.</source>
        <translation>Aún hay muy pocas reclamaciones similares.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>There is a file {name} already. Choose another name.</source>
        <translation>Ya existe un archivo {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>There is much less in your shop than in the copy before.</source>
        <translation>En su comercio hay mucho menos que en la copia anterior.</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>There is no copy at the second place yet.</source>
        <translation>Aún no hay ninguna copia en el segundo lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>There is no copy of this shop yet. A file from elsewhere can be brought back.</source>
        <translation>Aún no hay ninguna copia de este comercio. Puede recuperar un archivo de otro lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>There is no copy yet</source>
        <translation>Aún no hay ninguna copia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>There is no copy yet to try</source>
        <translation>Aún no hay ninguna copia que probar</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>There is no good copy of this shop</source>
        <translation>No hay ninguna copia buena de este comercio</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>There is no good copy of this shop in the places csdesk knows of.</source>
        <translation>No hay ninguna copia buena de este comercio en los lugares que csdesk conoce.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>There is no PIN any more</source>
        <translation>Ya no hay PIN</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>There is no purchase on file that anything could come back of.</source>
        <translation>No consta ninguna compra de la que se pueda devolver algo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>There is no range to draw: the newest look has no figures.</source>
        <translation>No hay intervalo que dibujar: la última revisión no tiene cifras.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>There is none: nothing broke</source>
        <translation>No hay ninguno: nada ha fallado</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>There is nothing in this file</source>
        <translation>En este archivo no hay nada</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>There is nothing new in this list.</source>
        <translation>En esta lista no hay nada nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>There is nothing to bring in here</source>
        <translation>Aquí no hay nada que importar</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>There is nothing to count yet.</source>
        <translation>Aún no hay nada que contar.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>There is nothing to put in a report yet.</source>
        <translation>Aún no hay nada que incluir en un informe.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>These are the words it came with.</source>
        <translation>Este es el texto original.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>These files are not offered again.</source>
        <translation>Estos archivos no se vuelven a ofrecer.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>These records are of others, so they stay. Change them yourself if needed.</source>
        <translation>Estos registros son de otros, así que quedan. Modifíquelos usted si hace falta.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>These two are not the same.</source>
        <translation>Estas dos no son iguales.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>They are a customer like any other again. What was said stays told.</source>
        <translation>Vuelve a ser un cliente como cualquier otro. Lo que se dijo sigue dicho.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <source>They are being erased</source>
        <translation>Borrando</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>They are older than you keep words and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>They asked for</source>
        <translation>Pidió</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>They asked for it</source>
        <translation>Lo ha pedido</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>They can’t be erased now</source>
        <translation>Ahora no se puede borrar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They had to tell it again</source>
        <translation>Tuvo que contarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>They know what it does not cover, and what it takes.</source>
        <translation>El cliente sabe qué no cubre y qué exige.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>They said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>They said: yes, that’s it</source>
        <translation>Dijo: sí, eso es</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They waited, minutes</source>
        <translation>Esperó, minutos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>They were abusive</source>
        <translation>Su trato fue ofensivo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>They were erased</source>
        <translation>Ya se borró</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>They were let down before: {title}</source>
        <translation>Ya le fallamos antes: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>They wrote kindly</source>
        <translation>Escribió con amabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>They’d rather not say</source>
        <translation>Prefiere no responder</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Think it over for 7 days</source>
        <translation>Pensarlo 7 días</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Thinking about parting well</source>
        <translation>Pensando en despedirse</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>This can’t be undone. The books stay as they are, to the cent.</source>
        <translation>No se puede deshacer. Las cuentas quedan como están, al céntimo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>This clock</source>
        <translation>Este cronómetro</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>This computer does not know how to open it.</source>
        <translation>Este equipo no sabe cómo abrirlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>This computer remembers it</source>
        <translation>Este equipo la recuerda</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is damaged: it is not as it was written. The next good one is {when}.</source>
        <translation>Esta copia está dañada: no está como se escribió. La siguiente buena se hizo {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is damaged: it is not as it was written. There is no older good one.</source>
        <translation>Esta copia está dañada: no está como se escribió. No hay ninguna anterior en buen estado.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This copy is under a passphrase: the one that the shop had at that time.</source>
        <translation>Esta copia tiene contraseña: la que tenía el comercio en aquel momento.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>This customer</source>
        <translation>Este cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <source>This customer is not in your shop any more.</source>
        <translation>Este cliente ya no está en su comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>This decides what is remedy and what is goodwill</source>
        <translation>Decide qué es resarcimiento y qué es gesto comercial</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>This desktop shows no notifications, so nothing will come up here.</source>
        <translation>Este escritorio no muestra notificaciones, así que aquí no aparecerá nada.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file can’t be opened</source>
        <translation>Este archivo no se puede abrir</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file can’t be read as a list</source>
        <translation>Este archivo no se puede leer como lista</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This file is damaged: it is not as it was written.</source>
        <translation>Este archivo está dañado: no está como se escribió.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is locked by a password</source>
        <translation>Este archivo está bloqueado con una contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is not there any more</source>
        <translation>Este archivo ya no está</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This file is too large</source>
        <translation>Este archivo es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This financial year</source>
        <translation>Este ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>This is a copy of another shop. All you see now would make room for it.</source>
        <translation>Esta copia es de otro comercio. Sustituiría todo lo que ve ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This is a list of something else</source>
        <translation>Esta lista es de otra cosa</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>This is all of it. Nobody is sent it unless you do.</source>
        <translation>Esto es todo. No se envía a nadie si usted no lo hace.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This is not a list of sales</source>
        <translation>Esto no es una lista de ventas</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>This is not the passphrase of the copy. Capital letters count.</source>
        <translation>No es la contraseña de la copia. Las mayúsculas cuentan.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>This is not the passphrase of {file}.</source>
        <translation>No es la contraseña de {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>This is not the passphrase the shop has now.</source>
        <translation>No es la contraseña actual del comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>This is our final say</source>
        <translation>Esta es nuestra respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>This is right</source>
        <translation>Está bien así</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list can’t be understood</source>
        <translation>Esta lista no se entiende</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>This list counts in {theirs}. Your shop is still empty and counts in {ours}.</source>
        <translation>Esta lista cuenta en {theirs}. Su comercio aún está vacío y cuenta en {ours}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list has no headings</source>
        <translation>Esta lista no tiene títulos</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>This list is too long</source>
        <translation>Esta lista es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>This list names no currency. Its amounts count as</source>
        <translation>Esta lista no indica moneda. Sus importes cuentan en</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>This makes an hour cost {money}. You count with {now}.</source>
        <translation>Así una hora cuesta {money}. Ahora cuenta con {now}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>This month is not whole</source>
        <translation>Este mes está incompleto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>This name stays</source>
        <translation>Este nombre queda</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>This one is closed first; nothing of it is lost.</source>
        <translation>Antes se cierra este; no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>This shop is kept under a passphrase</source>
        <translation>Este comercio está protegido con contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>This shop is made up and leaves no trace. Copies are made of your own.</source>
        <translation>Este comercio es inventado y no deja rastro. Las copias se hacen del suyo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>This shop is made up. Copies are made of your own.</source>
        <translation>Este comercio es inventado. Las copias se hacen del suyo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>This shop is open for reading only.</source>
        <translation>Este comercio está abierto solo para leer.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>This view goes into the report “Insight”.</source>
        <translation>Esta vista se incluye en el informe «Análisis».</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>This {reason}</source>
        <translation>Esto {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Those written in the period</source>
        <translation>Las escritas en el período</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Three questions,
then you’re in.</source>
        <translation>Tres preguntas
y ya puede empezar.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>tick = 100 %</source>
        <translation>marca = 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Tick one box in each row, and leave the card with us. Thank you.</source>
        <translation>Marque una casilla por fila y déjenos la tarjeta. Gracias.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>Time and money</source>
        <translation>Tiempo y dinero</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Time left for customers</source>
        <translation>Tiempo para los clientes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>Time so far</source>
        <translation>Tiempo hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Time that was left</source>
        <translation>Tiempo que quedó</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>timer</source>
        <translation>cronómetro</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>Tipping point</source>
        <translation>Punto de inflexión</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>Tipping point: service = margin</source>
        <translation>Punto de inflexión: servicio = margen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/title_line.py"/>
        <source>Title of the complaint</source>
        <translation>Título de la reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <location filename="../../ui/reports/period_choice.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>To come back to</source>
        <translation>Para retomar</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>to move</source>
        <translation>para moverse</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>to open</source>
        <translation>para abrir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>To put it right you would like: {words}.</source>
        <translation>Para arreglarlo, querría: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>To put it right: {words}.</source>
        <translation>Para arreglarlo: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>To read and to answer</source>
        <translation>Para leer y responder</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>To them</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <location filename="../../ui/shell/places.py"/>
        <location filename="../../ui/wording.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Today reminds you on {day} to look again.</source>
        <translation>La página Hoy le recordará el {day} que lo revise.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Today says so once such a time is over and nothing was sent.</source>
        <translation>La página Hoy lo indica cuando termina ese período y no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Today, Customers, Complaints</source>
        <translation>Hoy, Clientes, Reclamaciones</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>today’s day</source>
        <translation>la fecha de hoy</translation>
    </message>
    <message>
        <location filename="../../ui/insight/whale.py"/>
        <source>Together the {n} customers shown leave {amount} after service.</source>
        <translation>En conjunto, los {n} clientes mostrados dejan {amount} tras el servicio.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Together: {what}. Everything of {name} moves over, and Undo brings both back.</source>
        <translation>Juntos: {what}. Todo lo de {name} pasa aquí, y Deshacer recupera las dos fichas.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Told</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Told again</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Told them</source>
        <translation>Se le dijo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Told us how it went</source>
        <translation>Nos dijo cómo fue</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>Too few for a score</source>
        <translation>Muy pocas para un índice</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/finding_chip.py"/>
        <source>Too little is written down; the sentence says what is missing.</source>
        <translation>Hay muy poco anotado; la frase dice qué falta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Town Guide</source>
        <translation>Guía local</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>Treat them as {name} likes to be treated</source>
        <translation>Tratarle como prefiere {name}</translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <location filename="../../ui/insight/insight_page.py"/>
        <location filename="../../ui/reports/trouble_line.py"/>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in a second.</source>
        <translation>Inténtelo de nuevo en un segundo.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in {n} minutes.</source>
        <translation>Inténtelo de nuevo en {n} minutos.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/asking_page.py"/>
        <source>Try again in {n} seconds.</source>
        <translation>Inténtelo de nuevo en {n} segundos.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Try again. If it stays so, bring back your last backup.</source>
        <translation>Inténtelo de nuevo. Si sigue igual, recupere su última copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trying_row.py"/>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Two letters; tells phone numbers without a country code.</source>
        <translation>Dos letras; sirve para los teléfonos sin prefijo de país.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Two months</source>
        <translation>Dos meses</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>Two or three choices, with prices</source>
        <translation>Dos o tres opciones, con precio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>two ways</source>
        <translation>dos soluciones</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type a name</source>
        <translation>Escribir un nombre</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type an amount</source>
        <translation>Escribir un importe</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type an email</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_view.py"/>
        <source>Type in this cell	F2</source>
        <translation>Escribir en esta celda	F2</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Type it…</source>
        <translation>Escribirlo…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>Type the number of a card first.</source>
        <translation>Escriba antes el número de una tarjeta.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase the shop has now.</source>
        <translation>Escriba la contraseña actual del comercio.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase twice first.</source>
        <translation>Escriba antes la contraseña dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Type the passphrase twice.</source>
        <translation>Escriba la contraseña dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/pin_dialog.py"/>
        <source>Type the PIN twice.</source>
        <translation>Escriba el PIN dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Typical. Aim: {aim}</source>
        <translation>Lo habitual. Objetivo: {aim}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>Typical. Aim: {aim} open</source>
        <translation>Lo habitual. Objetivo: {aim} abiertas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>Unclear what they want</source>
        <translation>No está claro qué quiere</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Under a passphrase. Without it nobody can read the file or its copies.</source>
        <translation>Con contraseña. Sin ella nadie puede leer el archivo ni sus copias.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location filename="../../ui/imports/past_dialog.py"/>
        <location filename="../../ui/imports/row_states.py"/>
        <location filename="../../ui/shell/window.py"/>
        <location filename="../../ui/widgets/toast.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>Undo, and do it again</source>
        <translation>Deshacer y rehacer</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>Unhappy</source>
        <translation>Descontentos</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Unhappy: call back</source>
        <translation>Descontentos: llamar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Until it is settled</source>
        <translation>Hasta que se cierra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until that day they can’t be erased, and the reason is told.</source>
        <translation>Hasta ese día no se puede borrar, y se indica el motivo.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>Until the first reply</source>
        <translation>Hasta la primera respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Until then a new complaint waits without being late. Hours count while you are open; around the clock if nobody said when that is.</source>
        <translation>Hasta entonces una reclamación nueva espera sin retraso. Las horas cuentan mientras el comercio está abierto; si nadie ha indicado el horario, las 24 horas.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Until {day}: {why}</source>
        <translation>Hasta el {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>Unusual</source>
        <translation>Inusual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Up to here anybody may put something right at once, without asking.</source>
        <translation>Hasta este importe cualquiera puede arreglar algo en el momento, sin preguntar.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_range.py"/>
        <source>Upper end of the 95 % range</source>
        <translation>Extremo superior del intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>Use a passphrase…</source>
        <translation>Usar una contraseña…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Use the suggestions of a chart of accounts</source>
        <translation>Usar las sugerencias de un plan de cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Use them again</source>
        <translation>Volver a usarlos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Use those of {chart}</source>
        <translation>Usar las de {chart}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>use {n} and remind me</source>
        <translation>usar {n} y recordármelo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/row_states.py"/>
        <source>Use {text}</source>
        <translation>Usar {text}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Used a voucher</source>
        <translation>Uso de un vale</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Used for</source>
        <translation>Importe usado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>Used…</source>
        <translation>Usado…</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>uses of vouchers</source>
        <translation>usos de vales</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Uses of vouchers: {n}</source>
        <translation>Usos de vales: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>using their data again</source>
        <translation>volver a usar sus datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/look_section.py"/>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>Usual care</source>
        <translation>Atención habitual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Usual margin</source>
        <translation>Margen habitual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Usual minutes</source>
        <translation>Minutos habituales</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Usual minutes are offered where nobody wrote any down.</source>
        <translation>Los minutos habituales se ofrecen cuando nadie anotó ninguno.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Usual range</source>
        <translation>Intervalo habitual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>Usual tax</source>
        <translation>Impuesto habitual</translation>
    </message>
    <message>
        <location filename="../../ui/shell/text_size.py"/>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Usually this takes about so long</source>
        <translation>Es lo que suele llevar</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>values in History</source>
        <translation>valores del Historial</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>Values that are empty now in your {things}: {n}.</source>
        <translation>Valores que ahora están vacíos en {things}: {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/looks_card.py"/>
        <source>Verdict</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Voucher lapsed: {what}</source>
        <translation>Vale caducado: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Voucher used: {what}</source>
        <translation>Vale usado: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>Voucher: {what}</source>
        <translation>Vale: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Wage and what comes on top. Minutes for a customer become money by it.</source>
        <translation>El salario y lo que se le suma. Así los minutos para un cliente se convierten en dinero.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>Wages and everything on top, of all who work in the shop, yourself included.</source>
        <translation>Los salarios y todo lo que se les suma, de todos los que trabajan en el comercio, usted también.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>Waited {time}</source>
        <translation>Esperó {time}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Waiting for the last</source>
        <translation>A la espera de la última</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Waiting on them</source>
        <translation>Pendientes del cliente</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Waiting on us</source>
        <translation>Pendientes de nosotros</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>Waiting to hear from you</source>
        <translation>Esperan noticias suyas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <source>Waits for a reply</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Warmer</source>
        <translation>Más cálido</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>We called back</source>
        <translation>Hemos devuelto la llamada</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>We could not keep it</source>
        <translation>No pudimos cumplirlo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>We did: {what}.</source>
        <translation>Lo que hicimos: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>We had promised: {words}.</source>
        <translation>Habíamos prometido: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>We kept it</source>
        <translation>Lo cumplimos</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>We kept this promise</source>
        <translation>Hemos cumplido este compromiso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>We promised it, so it is theirs.</source>
        <translation>Lo prometimos, así que le corresponde.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>We said</source>
        <translation>Dijimos</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>What 1 {currency} is worth</source>
        <translation>Cuánto vale 1 {currency}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>What a cause cost</source>
        <translation>Lo que costó una causa</translation>
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
        <translation>Lo que cuesta una hora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/staff_hour.py"/>
        <source>What an hour costs by this</source>
        <translation>Lo que cuesta así una hora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What an hour costs is assumed (30).</source>
        <translation>El coste de una hora es supuesto (30).</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>What became of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>What came back</source>
        <translation>Qué se devolvió</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>What came of it?</source>
        <translation>¿En qué quedó?</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <source>What can be done with it</source>
        <translation>Qué se puede hacer con esto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>What can come in</source>
        <translation>Qué se puede importar</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What care brings and costs</source>
        <translation>Lo que la atención aporta y cuesta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>What care cost, by kind</source>
        <translation>Lo que costó la atención, por tipo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What care was spent on</source>
        <translation>En qué se gastó la atención</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What caused them</source>
        <translation>Qué las causó</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what changed in the shop</source>
        <translation>lo que cambió en el comercio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>What changed?</source>
        <translation>¿Qué cambió?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>What changes from now on</source>
        <translation>Qué cambia desde ahora</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what changes from now on</source>
        <translation>qué cambia desde ahora</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>What changes of what is there already</source>
        <translation>Qué cambia de lo que ya hay</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What complaints are about</source>
        <translation>De qué tratan las reclamaciones</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What complaints cost, by cause</source>
        <translation>Lo que cuestan las reclamaciones, por causa</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>What could be read is saved</source>
        <translation>Se ha rescatado lo que se pudo leer</translation>
    </message>
    <message>
        <location filename="../../ui/insight/overview_view.py"/>
        <source>What customers bring, and what service costs</source>
        <translation>Lo que aportan los clientes y lo que cuesta el servicio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>What customers may bring in the next 12 months</source>
        <translation>Lo que los clientes pueden aportar en los próximos 12 meses</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>What did they ask for?</source>
        <translation>¿Qué pidió?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What did they expect?</source>
        <translation>¿Qué esperaba?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What did {name} expect?</source>
        <translation>¿Qué esperaba {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>What does it cost us? 0 is fine</source>
        <translation>¿Cuánto nos cuesta? 0 vale</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What does it mean for {name}’s day?</source>
        <translation>¿Qué supone para {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What does it mean?</source>
        <translation>¿Qué supone?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>What each customer brings, and what service costs</source>
        <translation>Lo que aporta cada cliente y lo que cuesta el servicio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>What every customer brings, what caring for them costs, and whether it is put right.</source>
        <translation>Lo que aporta cada cliente, lo que cuesta atenderlo y si las cosas se arreglan.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>What exactly is wrong, for whoever helps you</source>
        <translation>Qué falla exactamente, para quien le ayude</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What falls due in the quiet hours is said before they begin.</source>
        <translation>Lo que vence en las horas de silencio se avisa antes de que empiecen.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What goes</source>
        <translation>Qué desaparece</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What goes wrong, and what it costs</source>
        <translation>Qué sale mal y cuánto cuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>What had we promised?</source>
        <translation>¿Qué habíamos prometido?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/parted_panel.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>What happened and how it ended</source>
        <translation>Qué pasó y cómo terminó</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>What happened and what you did, also where you told nobody, and why not.</source>
        <translation>Qué pasó y qué hizo usted; también si no avisó a nadie, y por qué.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>What happened to them</source>
        <translation>Lo que le pasó</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>What happened, newest first</source>
        <translation>Qué pasó, lo más reciente primero</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What I did when it happened:


The report is in this file. Put it to the mail if you like:
{path}
</source>
        <translation>Qué estaba haciendo cuando ocurrió:


El informe está en este archivo. Adjúntelo al correo si quiere:
{path}
</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <location filename="../../ui/customers/what_if_card.py"/>
        <source>What if you give more?</source>
        <translation>¿Qué pasaría si da más?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What if…</source>
        <translation>Qué pasaría si…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>What is at stake carries about {time} of care. Take what it needs.</source>
        <translation>Lo que está en juego da para {time} de atención, más o menos. Dedique lo que haga falta.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what is kept of an exported report</source>
        <translation>lo que se guarda de un informe exportado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What is left of a sale after the goods, where their cost is not known.</source>
        <translation>Lo que queda de una venta tras la mercancía, cuando no se conoce su coste.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>What is left of every 100</source>
        <translation>Lo que queda de cada 100</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>What is left pays for {before} of care before, {after} with this.</source>
        <translation>Lo que queda paga {before} de atención antes, {after} con esto.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>What is looked at</source>
        <translation>Qué se examina</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>What is missing or was made up for</source>
        <translation>Lo que falta o se ha reemplazado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/payback_view.py"/>
        <source>What is not counted here</source>
        <translation>Lo que aquí no se cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/insight/times_view.py"/>
        <source>What is open now</source>
        <translation>Lo que está abierto ahora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>What is plausible</source>
        <translation>Qué es plausible</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what is promised next</source>
        <translation>el próximo compromiso</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>What is your shop called?</source>
        <translation>¿Cómo se llama su comercio?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What it cost</source>
        <translation>Lo que costó</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>What it cost us</source>
        <translation>Lo que nos costó</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What it did</source>
        <translation>Cómo le afectó</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What it did to them</source>
        <translation>Lo que supuso para el cliente</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what it did to them</source>
        <translation>cómo le afectó</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>What it did to you: {words}.</source>
        <translation>Cómo le afectó: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What it did to {name}</source>
        <translation>Lo que supuso para {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>What it is worth to them, where that is not what it costs us.</source>
        <translation>Lo que vale para el cliente, si no es lo que nos cuesta.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What it is, in a few words</source>
        <translation>Qué es, en pocas palabras</translation>
    </message>
    <message>
        <location filename="../../ui/settings/quick_section.py"/>
        <source>What it is, what it costs you, and its worth to them where that differs.</source>
        <translation>Qué es, cuánto le cuesta a usted y cuánto vale para el cliente, si es distinto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What it means</source>
        <translation>Lo que supone</translation>
    </message>
    <message>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>What it took out of you, 0 nothing to 3 a lot. For our own sake only.</source>
        <translation>Cuánto le desgastó, de 0, nada, a 3, mucho. Solo para cuidarnos.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_more.py"/>
        <source>What it took, and more</source>
        <translation>Lo que llevó, y más</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>What may the coin add?</source>
        <translation>¿Qué puede añadir la moneda?</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_list.py"/>
        <source>What needs you</source>
        <translation>Pendiente de usted</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check_card.py"/>
        <source>What next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>What next with them?</source>
        <translation>¿Y ahora qué?</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>What next with this customer</source>
        <translation>Qué hacer ahora con este cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>What next with {name}?</source>
        <translation>¿Y ahora qué con {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>What nobody knew then</source>
        <translation>Lo que entonces nadie sabía</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>What nobody knew when the final say was given</source>
        <translation>Lo que nadie sabía cuando se dio la respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>What one of them works in a full week.</source>
        <translation>Lo que trabaja una de ellas en una semana completa.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>What reports and letters are printed on.</source>
        <translation>En qué se imprimen informes y cartas.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>What service takes of the margin</source>
        <translation>Lo que el servicio se lleva del margen</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>What similar complaints got</source>
        <translation>Lo que recibieron reclamaciones similares</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>What somebody wrote about the shop where everybody can read it.</source>
        <translation>Lo que alguien escribió sobre el comercio, donde todos pueden leerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/time_fields.py"/>
        <source>What staff costs a month</source>
        <translation>Coste del personal al mes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <location filename="../../ui/customers/old_words_dialog.py"/>
        <location filename="../../ui/imports/kept_dialog.py"/>
        <source>What stays</source>
        <translation>Qué queda</translation>
    </message>
    <message>
        <location filename="../../ui/imports/currency_bar.py"/>
        <source>What the amounts are in</source>
        <translation>En qué moneda están los importes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>What the chart shows</source>
        <translation>Lo que muestra el gráfico</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what the complaint is about</source>
        <translation>de qué trata la reclamación</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>What the extra costs you</source>
        <translation>Lo que le cuesta el extra</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>What the goods cost us</source>
        <translation>Lo que nos costó la mercancía</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>what the goodwill costs</source>
        <translation>lo que cuesta el gesto comercial</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>What the price sets aside for care</source>
        <translation>Lo que el precio reserva para la atención</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>What the records show</source>
        <translation>Lo que consta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>what the remedy costs</source>
        <translation>lo que cuesta el resarcimiento</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>What they answered, 0 to 10</source>
        <translation>Lo que respondieron, de 0 a 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What they ask for that we don’t offer</source>
        <translation>Lo que pide y no ofrecemos</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what they chose</source>
        <translation>lo que eligió</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>What they must know</source>
        <translation>Lo que debe saber</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>What they said stays as they said it; add to it on the complaint. Purchases are corrected on their page. History keeps what it was before.</source>
        <translation>Lo que dijo queda como lo dijo; añada lo que haga falta en la reclamación. Las compras se corrigen en su página. El Historial conserva lo anterior.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>What they said when you asked how it went.</source>
        <translation>Lo que dijeron cuando usted preguntó cómo fue.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/views.py"/>
        <source>What they say</source>
        <translation>Lo que dicen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>What they would like, in their words</source>
        <translation>Lo que querría, en sus palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>What this adds</source>
        <translation>Lo que esto suma</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>What this list is of</source>
        <translation>De qué es esta lista</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What to add</source>
        <translation>Qué añadir</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/preferences_dialog.py"/>
        <source>What to call them</source>
        <translation>Cómo prefiere que le llamen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>What to read back</source>
        <translation>Qué repasar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What to say kindly</source>
        <translation>Qué decir con amabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>What usually works</source>
        <translation>Qué suele funcionar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What was delivered?</source>
        <translation>¿Qué se entregó?</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>What was entered after it would be missing.</source>
        <translation>Faltaría lo que se anotó después.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>What was heard was never read back.</source>
        <translation>Lo escuchado no llegó a repasarse.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <location filename="../../ui/today/called_dialog.py"/>
        <source>What was it about?</source>
        <translation>¿De qué se trataba?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>What was laid out</source>
        <translation>En qué se gastó</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What was promised?</source>
        <translation>¿Qué se prometió?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>What was said last</source>
        <translation>Lo último que se dijo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What we agreed</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/after_commands.py"/>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>What we changed</source>
        <translation>Lo que cambiamos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/states.py"/>
        <source>What we found</source>
        <translation>Qué encontramos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>What we had promised</source>
        <translation>Lo que habíamos prometido</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>What we heard</source>
        <translation>Lo que escuchamos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/section.py"/>
        <source>What we offer</source>
        <translation>Lo que ofrecemos</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>What we promised</source>
        <translation>Lo que prometimos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>What we replied</source>
        <translation>Lo que respondimos</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>What we said, and who said it</source>
        <translation>Qué dijimos y quién lo dijo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/final_say.py"/>
        <source>What we say, and why</source>
        <translation>Qué decimos y por qué</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what went wrong</source>
        <translation>qué salió mal</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>What went wrong: {words}.</source>
        <translation>Lo que salió mal: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>What will be done</source>
        <translation>Qué se hará</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What would put it right for {name}?</source>
        <translation>¿Qué lo arreglaría para {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What would they like?</source>
        <translation>¿Qué querría?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>What would {name} like?</source>
        <translation>¿Qué querría {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you agreed</source>
        <translation>lo que acordó</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>What you and your customers wrote stays as it was written.</source>
        <translation>Lo que escribieron usted y sus clientes queda como se escribió.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what you call the customer</source>
        <translation>cómo llama usted al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>what you change</source>
        <translation>qué cambia usted</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What you don’t offer</source>
        <translation>Lo que no ofrece</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you heard</source>
        <translation>lo que escuchó</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>What you offer</source>
        <translation>Lo que ofrece</translation>
    </message>
    <message>
        <location filename="../../ui/sitting.py"/>
        <source>What you open or save meanwhile follows when all of it is written.</source>
        <translation>Lo que abra o guarde mientras tanto seguirá cuando todo esté escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>what you said to them</source>
        <translation>lo que le dijo al cliente</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe, and what you typed is kept. You can go on.</source>
        <translation>Lo que guardó está a salvo y lo que escribió se conserva. Puede seguir.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe, what you typed is kept. Please start it again.</source>
        <translation>Lo que guardó está a salvo y lo que escribió se conserva. Reinícielo, por favor.</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>What you saved is safe. You can go on as always.</source>
        <translation>Lo que guardó está a salvo. Puede seguir como siempre.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>What you typed by hand stays. Taking the import back takes these back too.</source>
        <translation>Lo que escribió a mano queda. Al deshacer la importación, también se deshace esto.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>What you were typing at {time} was kept too.</source>
        <translation>También se conservó lo que estaba escribiendo a las {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/lock_page.py"/>
        <source>What you were writing is kept and waits behind this page.</source>
        <translation>Lo que estaba escribiendo se conserva y espera detrás de esta página.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>What you will say</source>
        <translation>Lo que va a decir</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>What you wrote below it</source>
        <translation>Lo que escribió debajo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>What {name} may ask you for, and what you do about it.</source>
        <translation>Lo que {name} puede pedirle y lo que usted hace.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/erase_dialog.py"/>
        <source>What {n} entries of History say of them; when it was stays</source>
        <translation>Lo que dicen de esta persona {n} entradas del Historial; queda la fecha</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>What “{heading}” is</source>
        <translation>Qué es «{heading}»</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>when csdesk was closed</source>
        <translation>al cerrar csdesk</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>When did you call?</source>
        <translation>¿Cuándo llamó?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/heard_card.py"/>
        <source>When did you say it?</source>
        <translation>¿Cuándo se lo dijo?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>When I asked: {words}.</source>
        <translation>A mis preguntas: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>When nobody used a key or the mouse for so long.</source>
        <translation>Cuando nadie ha usado el teclado ni el ratón en ese tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>When somebody is unhappy, write it down in their words. It takes a moment.</source>
        <translation>Cuando alguien no esté a gusto, anótelo en sus palabras. Solo lleva un momento.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>When something breaks</source>
        <translation>Si algo falla</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>When to ask</source>
        <translation>Cuándo preguntar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>When was it done?</source>
        <translation>¿Cuándo se hizo?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>When you close csdesk, each day, and every half hour if something changed.</source>
        <translation>Al cerrar csdesk, cada día, y cada media hora si algo ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>When, in words</source>
        <translation>Cuándo, en palabras</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups_section.py"/>
        <source>Where copies go</source>
        <translation>Dónde van las copias</translation>
    </message>
    <message>
        <location filename="../../ui/imports/cuts_dialog.py"/>
        <source>Where do the columns begin?</source>
        <translation>¿Dónde empiezan las columnas?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_section.py"/>
        <source>Where entries of the Journal go. Leave out what you don’t know: your accountant decides.</source>
        <translation>Adónde van los asientos del Diario. Omita lo que no sepa: lo decide su asesor contable.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Where it is heading</source>
        <translation>Hacia dónde va</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Where it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../ui/insight/shop_view.py"/>
        <source>Where nothing is left</source>
        <translation>Dónde ya no queda nada</translation>
    </message>
    <message>
        <location filename="../../ui/reports/at_hand.py"/>
        <source>Where reports go</source>
        <translation>Dónde se guardan los informes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Where the file gives no cost, your usual margin of {share} stands in.</source>
        <translation>Donde el archivo no da coste, se usa su margen habitual de {share}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Where the file gives no cost, {share} margin is assumed. You can set yours in Settings.</source>
        <translation>Donde el archivo no da coste, se supone un margen de {share}. Puede fijar el suyo en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Where the mail with the workbook goes.</source>
        <translation>Adónde va el correo con el libro de Excel.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/overview_view.py"/>
        <location filename="../../ui/reports/insight_words.py"/>
        <source>Where the money comes from</source>
        <translation>De dónde viene el dinero</translation>
    </message>
    <message>
        <location filename="../../ui/settings/file_section.py"/>
        <source>Where the shop shall live</source>
        <translation>Dónde debe estar el comercio</translation>
    </message>
    <message>
        <location filename="../../ui/insight/span.py"/>
        <source>Which days are looked at</source>
        <translation>Qué días se examinan</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>Which folder do new lists arrive in?</source>
        <translation>¿A qué carpeta llegan las listas nuevas?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Which law or dispute</source>
        <translation>Qué ley o litigio</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Which promise was broken?</source>
        <translation>¿Qué compromiso se incumplió?</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>Which sheet of the workbook</source>
        <translation>Qué hoja del libro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>While csdesk is open, a short word on the desktop: what kind of thing and when, never who.</source>
        <translation>Con csdesk abierto, un breve aviso en el escritorio: qué tipo de asunto y cuándo, nunca de quién.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about_sections.py"/>
        <source>While you work</source>
        <translation>Mientras trabaja</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>while you worked</source>
        <translation>mientras trabajaba</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>who asks how it went</source>
        <translation>quién pregunta cómo fue</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_menu.py"/>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/customers/history_dialog.py"/>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>Who else are they?</source>
        <translation>¿Quién más es?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>Who has how much open</source>
        <translation>Cuánto tiene abierto cada persona</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>Who has it from now on knows all of it. Nobody explains twice.</source>
        <translation>Quien la lleve desde ahora lo sabe todo. Nadie lo explica dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who is here?</source>
        <translation>¿Quién está aquí?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Who is it? A name is enough.</source>
        <translation>¿Quién es? Basta un nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>Who looked after what</source>
        <translation>Quién atendió qué</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Who looks after it?</source>
        <translation>¿Quién la lleva?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Who replies</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>who sits at the desk person</source>
        <translation>quién está en el puesto persona</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Who spoke with them</source>
        <translation>Quién le atendió</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Who they are and every word go. Amounts, minutes and dates stay.</source>
        <translation>Desaparecen la identidad y cada palabra. Quedan importes, minutos y fechas.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Who works here, and what does an hour cost?</source>
        <translation>¿Quién trabaja aquí y cuánto cuesta una hora?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who works here…</source>
        <translation>Quién trabaja aquí…</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>who writes</source>
        <translation>quién escribe</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Who wrote it</source>
        <translation>Quién la escribió</translation>
    </message>
    <message>
        <location filename="../../ui/insight/insight_page.py"/>
        <source>Who you look after, and what it costs</source>
        <translation>A quién atiende y cuánto cuesta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/drop_step.py"/>
        <source>Who, when, how much. Needed for the tipping point.</source>
        <translation>Quién, cuándo, cuánto. Hace falta para el punto de inflexión.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Whoever gets hold of the file can read everything in it then.</source>
        <translation>Entonces quien consiga el archivo podrá leer todo lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Whoever has the file without its passphrase can read nothing. Without a passphrase it is about everybody in it, and about the people who work here.</source>
        <translation>Quien tenga el archivo sin su contraseña no puede leer nada. Sin contraseña, afecta a todos los que figuran en él y a las personas que trabajan aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Whoever has this sheet and the file can read everything about your customers. Keep it where you keep contracts: in a safe or a locked drawer, not beside the computer, and not as a file on it. Print it and delete the PDF.</source>
        <translation>Quien tenga esta hoja y el archivo puede leer todo sobre sus clientes. Guárdela donde guarda los contratos: en una caja fuerte o un cajón con llave, no junto al ordenador ni como archivo en él. Imprímala y elimine el PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>Whoever picks up the phone can start here.</source>
        <translation>Quien atienda el teléfono puede empezar por aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_section.py"/>
        <source>Whoever retires keeps their name on what they did. Minutes keep the cost they were written with.</source>
        <translation>Quien se da de baja conserva su nombre en lo que hizo. Los minutos conservan el coste con que se anotaron.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>Whoever served them</source>
        <translation>Quien le atendió</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/empathize_form.py"/>
        <source>Whom did you ask?</source>
        <translation>¿A quién preguntó?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/figures_dialog.py"/>
        <source>Whom they sent</source>
        <translation>A quién nos trajo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_list.py"/>
        <source>Whose story</source>
        <translation>Historia de quién</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/parted_strip.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Why did it happen?</source>
        <translation>¿Por qué pasó?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Why do you stop it?</source>
        <translation>¿Por qué la detiene?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Why is it another now?</source>
        <translation>¿Por qué ha cambiado?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>Why is this fair?</source>
        <translation>¿Por qué es justa?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>why it is more or less serious</source>
        <translation>por qué es más o menos seria</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>Why it is stopped</source>
        <translation>Por qué se detiene</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>Why it is unusual</source>
        <translation>Por qué no es habitual</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Why take it up again?</source>
        <translation>¿Por qué retomarla?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Why there is only one way</source>
        <translation>Por qué solo hay una solución</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Why unusual</source>
        <translation>Por qué es inusual</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Why, in a few words</source>
        <translation>Por qué, en pocas palabras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Winter tyres</source>
        <translation>Ruedas nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>Wishes…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shop_fields.py"/>
        <source>With an hour at nothing, time for customers costs nothing.</source>
        <translation>Si una hora no cuesta nada, el tiempo para clientes no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/letters_section.py"/>
        <source>With an invented customer.</source>
        <translation>Con un cliente inventado.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>with commas in between</source>
        <translation>separados por comas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/offers_section.py"/>
        <source>With its limits, so that nobody promises more.</source>
        <translation>Con sus límites, para que nadie prometa más.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>With those above {share}</source>
        <translation>Con las anteriores, {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_list_model.py"/>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_dialogs.py"/>
        <source>With {n} complaints: if the extra brings nothing back, this is seen in {none} of 100 trials; if it brings back twice its cost, in {double} of 100. If it just pays for itself, chance alone says otherwise in about {wrong} of 100.</source>
        <translation>Con {n} reclamaciones: si el extra no reporta nada, se ve en {none} de 100 pruebas; si reporta el doble de su coste, en {double} de 100. Si solo cubre su coste, el puro azar dice otra cosa en unas {wrong} de 100.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter.py"/>
        <source>Within your aim</source>
        <translation>Dentro de su objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Without a “but”</source>
        <translation>Sin un «pero»</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer no tax is taken off, and figures say so.</source>
        <translation>Sin respuesta no se descuenta ningún impuesto, y las cifras lo indican.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer {money} an hour is assumed, and figures say so.</source>
        <translation>Sin respuesta se supone {money} por hora, y las cifras lo indican.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>Without an answer {share} is assumed, and figures say so.</source>
        <translation>Sin respuesta se supone {share}, y las cifras lo indican.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/breach_dialog.py"/>
        <source>Without delay where it may harm them: in plain words what happened, what they can do, and whom they can ask. “Their data” on a customer’s page gives you all that is kept about one of them.</source>
        <translation>Sin demora si puede perjudicarles: en palabras sencillas, qué pasó, qué pueden hacer y a quién pueden preguntar. «Sus datos», en la página de un cliente, le da todo lo que se guarda sobre esa persona.</translation>
    </message>
    <message>
        <location filename="../../ui/unlock/unlock_page.py"/>
        <source>Without it nobody can open this file: there is no other way in.</source>
        <translation>Sin ella nadie puede abrir este archivo: no hay otra forma de entrar.</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Without the passphrase nobody can open the shop or its copies: neither you, nor whoever helps you with computers, nor the makers of csdesk.</source>
        <translation>Sin la contraseña nadie puede abrir el comercio ni sus copias: ni usted, ni quien le ayude con el ordenador, ni los autores de csdesk.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/history_dialog.py"/>
        <location filename="../../ui/customers/story_card.py"/>
        <location filename="../../ui/settings/letters_section.py"/>
        <location filename="../../ui/settings/lists_section.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>Words and files of complaints that were closed so long ago, and notes, letters and files as old. The customers and every figure stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>Words or name</source>
        <translation>Palabras o nombre</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>words to sort by, with commas</source>
        <translation>palabras para clasificar, con comas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/purses_chart.py"/>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/file_asking.py"/>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods)</source>
        <translation>Libros de cálculo (*.xlsx *.xlsm *.xls *.ods)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Works offline, over names, phones and notes</source>
        <translation>Funciona sin conexión, en nombres, teléfonos y notas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>Worth to them</source>
        <translation>Valor para el cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>worth {amount}</source>
        <translation>valor: {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Would like</source>
        <translation>Querría</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>Would put it right</source>
        <translation>Qué lo arreglaría</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Would rather not say</source>
        <translation>Prefiere no responder</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>would recommend {n} of 10</source>
        <translation>recomendación {n} de 10</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>Would they recommend us to a friend?</source>
        <translation>¿Nos recomendaría a un amigo?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>Would they recommend us?</source>
        <translation>¿Nos recomendaría?</translation>
    </message>
    <message>
        <location filename="../../ui/insight/voices_view.py"/>
        <source>Would they recommend you?</source>
        <translation>¿Le recomendarían?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_fields.py"/>
        <source>Would they recommend you? Only if you asked.</source>
        <translation>¿Le recomendaría? Solo si lo preguntó.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>Would you recommend us to a friend?</source>
        <translation>¿Nos recomendaría a un amigo?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/pages.py"/>
        <source>Write a letter or mail</source>
        <translation>Escribir carta o correo</translation>
    </message>
    <message>
        <location filename="../../ui/trouble.py"/>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <location filename="../../ui/pages.py"/>
        <source>Write down a public review</source>
        <translation>Anotar una reseña pública</translation>
    </message>
    <message>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Write down first what they wrote</source>
        <translation>Anote antes lo que escribió</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>Write down in a few words what was said.</source>
        <translation>Anote en pocas palabras lo que se dijo.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write down our answer to it</source>
        <translation>anotar nuestra respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>Write down what happened, and it stands here.</source>
        <translation>Anote lo que pasó y aparecerá aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write down what happened, in their words</source>
        <translation>anotar qué pasó, en sus palabras</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>Write how much of the voucher it was.</source>
        <translation>Escriba qué importe del vale se usó.</translation>
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
        <translation>Anotar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Write it down on the day it begins.</source>
        <translation>Anótelo el día en que empiece.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write their idea as an amount, or leave it out</source>
        <translation>escribir su idea como importe, o dejarla fuera</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Write what it cost, like 12.50.</source>
        <translation>Escriba lo que costó, como 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Write what it cost, like 4.50.</source>
        <translation>Escriba lo que costó, como 4,50.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the goodwill costs</source>
        <translation>escribir lo que cuesta el gesto comercial</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the goodwill is worth to {name} as an amount</source>
        <translation>escribir como importe lo que el gesto comercial vale para {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the remedy costs</source>
        <translation>escribir lo que cuesta el resarcimiento</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>write what the remedy is worth to {name} as an amount</source>
        <translation>escribir como importe lo que el resarcimiento vale para {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Write what was given back.</source>
        <translation>Escriba lo que se devolvió.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>Write what was paid, for instance 12.50.</source>
        <translation>Escriba lo que se pagó, por ejemplo 12,50.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>Write whole minutes, for instance 15.</source>
        <translation>Escriba minutos enteros, por ejemplo 15.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>Write whole minutes, like 20, or leave it empty.</source>
        <translation>Escriba minutos enteros, como 20, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Write whole minutes, like 20.</source>
        <translation>Escriba minutos enteros, como 20.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <location filename="../../ui/customers/review_dialog.py"/>
        <source>Writing it down</source>
        <translation>Anotando</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/reports_page.py"/>
        <source>Writing the sheet {name}…</source>
        <translation>Escribiendo la hoja {name}…</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/passphrase_dialog.py"/>
        <source>Writing the shop anew</source>
        <translation>Escribiendo de nuevo el comercio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/take_away_row.py"/>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro de Excel</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>Written down.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>Written down. Before and after will be told here.</source>
        <translation>Anotado. El antes y el después se verán aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>Written down. It waits on Today for a first reply.</source>
        <translation>Anotado. Espera en Hoy la primera respuesta.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Written down: this promise was not kept</source>
        <translation>Anotado: este compromiso no se cumplió</translation>
    </message>
    <message>
        <location filename="../../ui/privacy/recovery_sheet.py"/>
        <source>Written on {day}</source>
        <translation>Escrito el {day}</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settled_panel.py"/>
        <source>Yes, one contact was enough.</source>
        <translation>Sí, bastó un contacto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Yes, they agreed</source>
        <translation>Sí, lo acepta</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You are thinking it over until {day}. Nothing is sent before.</source>
        <translation>Lo está pensando hasta el {day}. Antes no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You asked for: {words}.</source>
        <translation>Usted pidió: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <source>You called {name} back</source>
        <translation>Usted devolvió la llamada a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/first_run_page.py"/>
        <source>You can change every answer later in Settings.</source>
        <translation>Podrá cambiar cada respuesta después en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/keeping.py"/>
        <source>You can go on working</source>
        <translation>Puede seguir trabajando</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You chose: {words}.</source>
        <translation>Usted eligió: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>You count in</source>
        <translation>Moneda de sus cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You counted on us, and we let you down.</source>
        <translation>Usted contaba con nosotros y le fallamos.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You decide, and it stays private. All of it can be undone.</source>
        <translation>Usted decide, y queda en privado. Todo se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You did what you promised. You decide, and it stays private.</source>
        <translation>Ha hecho lo que prometió. Usted decide, y queda en privado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You expected: {words}.</source>
        <translation>Usted esperaba: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You have been patient with us.</source>
        <translation>Ha tenido paciencia con nosotros.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You have every reason to be angry.</source>
        <translation>Tiene todo el derecho a enfadarse.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You keep going with {name}</source>
        <translation>Sigue igual con {name}</translation>
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
        <translation>Se despidió de {name} en buenos términos.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubt_button.py"/>
        <source>you picked this</source>
        <translation>lo eligió usted</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this by {when}: {words}</source>
        <translation>Usted prometió esto para el {when}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this for today: {words}</source>
        <translation>Usted prometió esto para hoy: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised this for yesterday: {words}</source>
        <translation>Usted prometió esto para ayer: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You promised: {words}</source>
        <translation>Usted prometió: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>You thought it over for a week. You decide, and it stays private.</source>
        <translation>Lo ha pensado una semana. Usted decide, y queda en privado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You told me: “{words}”.</source>
        <translation>Me ha contado: «{words}».</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You took a week to think about parting. What do you say now?</source>
        <translation>Se tomó una semana para pensar en la despedida. ¿Qué dice ahora?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>You want to be done by {day}</source>
        <translation>Quiere tenerlo listo para el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You wanted to see by today how it goes.</source>
        <translation>Quería ver hoy cómo va.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>You wanted to see how it goes: {words}</source>
        <translation>Quería ver cómo va: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>You will be reminded of it in a week</source>
        <translation>Se le recordará dentro de una semana</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>You will be reminded of it in a year</source>
        <translation>Se le recordará dentro de un año</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>You will be reminded of it later</source>
        <translation>Se le recordará más adelante</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>You would like: {words}.</source>
        <translation>Usted querría: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your accountant</source>
        <translation>Su asesor contable</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your accountant’s number at DATEV, 4 to 7 digits.</source>
        <translation>El número de su asesor contable en DATEV, de 4 a 7 cifras.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <location filename="../../ui/insight/share_range.py"/>
        <source>Your aim</source>
        <translation>Su objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/insight/scatter_paint.py"/>
        <source>Your aim, {percent}</source>
        <translation>Su objetivo, {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>your answers to the first questions</source>
        <translation>sus respuestas a las primeras preguntas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/understood_bar.py"/>
        <source>Your columns, and where they go</source>
        <translation>Sus columnas y adónde van</translation>
    </message>
    <message>
        <location filename="../../ui/today/second_place_card.py"/>
        <source>Your copies are all in one place</source>
        <translation>Todas sus copias están en un solo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your data is safe</source>
        <translation>Sus datos están a salvo</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_words.py"/>
        <source>your final say</source>
        <translation>su respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Your margin</source>
        <translation>Su margen</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_dialog.py"/>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <location filename="../../ui/customers/part_well_words.py"/>
        <source>Your message to {name}</source>
        <translation>Su mensaje para {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/books_fields.py"/>
        <source>Your number with them, 1 to 5 digits.</source>
        <translation>Su número en la asesoría, de 1 a 5 cifras.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>Your promise to {name}</source>
        <translation>Su compromiso con {name}</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Your reply</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/today/reply_dialog.py"/>
        <source>Your reply is written down</source>
        <translation>Su respuesta está anotada</translation>
    </message>
    <message>
        <location filename="../../ui/undo_words.py"/>
        <source>your reply to a review</source>
        <translation>su respuesta a una reseña</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>your sales on record begin {days} days before it or earlier,</source>
        <translation>sus ventas anotadas empiezan al menos {days} días antes,</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/listen_form.py"/>
        <source>Your sense of it</source>
        <translation>Su impresión</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <location filename="../../ui/first_run/questions.py"/>
        <location filename="../../ui/settings/section.py"/>
        <location filename="../../ui/sitting.py"/>
        <source>Your shop</source>
        <translation>Su comercio</translation>
    </message>
    <message>
        <location filename="../../ui/backups/restore_dialog.py"/>
        <source>Your shop as it was before a copy was brought back, {customers}.</source>
        <translation>Su comercio como estaba antes de recuperar una copia, {customers}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>Your shop as it was when another file took its place. csdesk never deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/cannot_open.py"/>
        <source>Your shop can’t be opened just now</source>
        <translation>Ahora no es posible abrir su comercio</translation>
    </message>
    <message>
        <location filename="../../ui/imports/done_step.py"/>
        <source>Your shop counts in {currency} now; see in Settings that what an hour costs is right.</source>
        <translation>Su comercio cuenta ahora en {currency}; compruebe en Ajustes que el coste de una hora sea correcto.</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Your shop file is damaged</source>
        <translation>El archivo de su comercio está dañado</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>Your shop file is gone</source>
        <translation>El archivo de su comercio no está</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your shop is as it was {when}</source>
        <translation>Su comercio está como estaba {when}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>Your shop is still empty. The first copy is made once something is in it.</source>
        <translation>Su comercio aún está vacío. La primera copia se hará en cuanto contenga algo.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Your shop lies in a folder of {program}, which swaps files while they are open. That can lose what you save. Copies of it may lie there.</source>
        <translation>Su comercio está en una carpeta de {program}, que cambia archivos mientras están abiertos. Así puede perderse lo que guarde. Las copias sí pueden estar ahí.</translation>
    </message>
    <message>
        <location filename="../../ui/shop_file_told.py"/>
        <source>Your shop lies on another computer. When the connection breaks, a save can be lost. Copies of it may lie there.</source>
        <translation>Su comercio está en otro equipo. Si se corta la conexión, puede perderse lo que guarde. Las copias sí pueden estar ahí.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>Your time</source>
        <translation>Su tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/imports/changes_dialog.py"/>
        <source>yours stays</source>
        <translation>queda lo suyo</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} for you</source>
        <translation>{amount} para usted</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{amount} given back</source>
        <translation>{amount} devueltos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} lapsed on {day}</source>
        <translation>{amount} caducados el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} left</source>
        <translation>quedan {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>{amount} of a voucher was used</source>
        <translation>Se usaron {amount} de un vale</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_dialog.py"/>
        <source>{amount} of it is left.</source>
        <translation>Quedan {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} of it is your service budget ({share})</source>
        <translation>{amount} son su presupuesto de servicio ({share})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_words.py"/>
        <source>{amount} paid</source>
        <translation>{amount} pagados</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} paid count as {amount}: no tax is taken off</source>
        <translation>{amount} pagados cuentan como {amount}: no se descuenta impuesto</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{amount} tax</source>
        <translation>{amount} de impuesto</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{amount} used on {day}</source>
        <translation>{amount} usados el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{before} and {last}</source>
        <translation>{before} y {last}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{category}, {severity}</source>
        <translation>{category}, {severity}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_view.py"/>
        <source>{cause}: before and since</source>
        <translation>{cause}: antes y desde entonces</translation>
    </message>
    <message>
        <location filename="../../ui/insight/month_shares.py"/>
        <source>{cost} of service, {margin} of margin</source>
        <translation>{cost} de servicio, {margin} de margen</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{counted} What is still open is not counted yet.</source>
        <translation>{counted} Lo que sigue abierto aún no cuenta.</translation>
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
        <translation>han pasado {days} días desde entonces, así que se sabe qué vino después,</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{days}. That is {hours} a week.</source>
        <translation>{days}. Son {hours} por semana.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/agreed_lines.py"/>
        <location filename="../../ui/customers/copies_well.py"/>
        <source>{day} at {time}</source>
        <translation>{day} a las {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{day} {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{day} · 1 thing needs you</source>
        <translation>{day} · 1 asunto pendiente</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{day} · {n} things need you</source>
        <translation>{day} · {n} asuntos pendientes</translation>
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
        <translation>{day}: no se hizo copia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: no copy yet.</source>
        <translation>{day}: aún sin copia.</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: nothing was entered.</source>
        <translation>{day}: no se anotó nada.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{day}: remedy {remedy}, goodwill {goodwill}. {title}</source>
        <translation>{day}: resarcimiento {remedy}, gesto comercial {goodwill}. {title}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{day}: {n} copies.</source>
        <translation>{day}: {n} copias.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{day}: {promises}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{day}: {title}. Don’t ask {name} to start over.</source>
        <translation>{day}: {title}. No haga que {name} empiece de cero.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_backs.py"/>
        <source>{effect}: that should not have happened. {sorry}</source>
        <translation>{effect}: eso no debería haber pasado. {sorry}</translation>
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
        <translation>{few} clientes aportan el {percent}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/trouble_line.py"/>
        <source>{file} is there already.</source>
        <translation>{file} ya está ahí.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>{filter}: take this filter away</source>
        <translation>{filter}: quitar este filtro</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_column.py"/>
        <source>{first} comes first. Finish it, and this opens.</source>
        <translation>Primero: {first}. Al terminarlo, esto se abre.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <location filename="../../ui/reports/report_words.py"/>
        <location filename="../../ui/settings/hours_section.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{folder} · not there just now</source>
        <translation>{folder} · ahora no disponible</translation>
    </message>
    <message>
        <location filename="../../ui/reports/export_footer.py"/>
        <source>{folder} · {size} · just now</source>
        <translation>{folder} · {size} · ahora mismo</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{from_on} to {to_on}. You exported its workbook on {day}. Was it sent?</source>
        <translation>{from_on} a {to_on}. Exportó el libro de Excel el {day}. ¿Se envió?</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{from_on} to {to_on}. Your accountant’s workbook is ready to make.</source>
        <translation>{from_on} a {to_on}. Ya se puede hacer el libro de Excel para su asesor contable.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/answers_chart.py"/>
        <source>{happy} of {n} gave 9 or 10, {unhappy} gave 0 to 6.</source>
        <translation>{happy} de {n} dieron 9 o 10, {unhappy} dieron de 0 a 6.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <source>{hits} of {n}. A share is drawn from ten on.</source>
        <translation>{hits} de {n}. La proporción se dibuja a partir de diez.</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{hits} of {of}</source>
        <translation>{hits} de {of}</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{hits} of {of} this month</source>
        <translation>{hits} de {of} este mes</translation>
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
        <translation>{key} hace lo mismo en cualquier lugar. Lo que se está escribiendo se conserva.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{kind}: remedy {remedy}, goodwill {goodwill}.</source>
        <translation>{kind}: resarcimiento {remedy}, gesto comercial {goodwill}.</translation>
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
        <translation>{list} – filas que quedaron fuera.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{long} · 1 copy, {size}</source>
        <translation>{long} · 1 copia, {size}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{long} · {n} copies, {size}</source>
        <translation>{long} · {n} copias, {size}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <location filename="../../ui/insight/looks_card.py"/>
        <location filename="../../ui/insight/payback_range.py"/>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{low} to {high}</source>
        <translation>De {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>{low} to {high} days</source>
        <translation>De {low} a {high} días</translation>
    </message>
    <message>
        <location filename="../../ui/insight/range_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <location filename="../../ui/insight/share_range.py"/>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>{low} to {high} is plausible</source>
        <translation>es plausible de {low} a {high}</translation>
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
        <translation>{middle} (de {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../ui/customers/effort_dialog.py"/>
        <source>{minutes} written down</source>
        <translation>Anotado: {minutes}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{minutes} · {cost}</source>
        <translation>{minutes} · {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{money} an hour</source>
        <translation>{money} la hora</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>{money} spent</source>
        <translation>{money} gastados</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{months}. {told}</source>
        <translation>{months}. {told}</translation>
    </message>
    <message>
        <location filename="../../ui/today/workbook_card.py"/>
        <source>{month} is over</source>
        <translation>Ha terminado {month}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{more} got more than usual before, {less} less; {why} say why</source>
        <translation>{more} recibieron más de lo habitual hasta entonces, {less} menos; {why} dicen por qué</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/timer.py"/>
        <source>{m} minutes {s} seconds</source>
        <translation>{m} minutos {s} segundos</translation>
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
        <translation>{name} y {n} más parecen la misma persona.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/purchase_dialog.py"/>
        <source>{name} brought goods back</source>
        <translation>Devolución de mercancía de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/chart_card.py"/>
        <location filename="../../ui/customers/account_card.py"/>
        <source>{name} could not be written. Is the folder full or read-only?</source>
        <translation>No se pudo escribir {name}. ¿Está la carpeta llena o es de solo lectura?</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{name} counts on it. When it is done, say so here.</source>
        <translation>{name} cuenta con ello. Cuando esté hecho, indíquelo aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/letter_dialog.py"/>
        <source>{name} has no direct phone or mail yet: Settings, People.</source>
        <translation>{name} aún no tiene teléfono ni correo directo: Ajustes, Personas.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name} has told us before</source>
        <translation>{name} ya nos lo dijo antes</translation>
    </message>
    <message>
        <location filename="../../ui/customers/promise_dialog.py"/>
        <source>{name} hears from you by {day}</source>
        <translation>{name} tendrá noticias suyas el {day} a más tardar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is a customer already. Is it the same person?</source>
        <translation>{name} ya figura entre sus clientes. ¿Es la misma persona?</translation>
    </message>
    <message>
        <location filename="../../ui/customers/parted_strip.py"/>
        <source>{name} is a customer like any other again</source>
        <translation>{name} vuelve a ser un cliente como cualquier otro</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} is a customer of their own again</source>
        <translation>{name} vuelve a ser un cliente aparte</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>{name} is archived</source>
        <translation>{name} queda en el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_menu.py"/>
        <source>{name} is back in your lists</source>
        <translation>{name} vuelve a estar en sus listas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name} is kept on</source>
        <translation>{name}: se sigue guardando</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>{name} is not happy with it. A call was due by {when}; it still helps.</source>
        <translation>{name} no ha quedado a gusto. El plazo para llamar era {when}; llamar aún ayuda.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_panel.py"/>
        <source>{name} is not happy with it. Call back by {when}.</source>
        <translation>{name} no ha quedado a gusto. Plazo para devolver la llamada: {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} is one customer now</source>
        <translation>{name} es ya un solo cliente</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is one of your customers now</source>
        <translation>{name} ya figura entre sus clientes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{name} is overwritten and deleted. Your shop and its copies stay as they are. What only this file holds is gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>{name} is taken out</source>
        <translation>{name} se ha quitado</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_dialog.py"/>
        <source>{name} is up to date</source>
        <translation>Datos de {name} al día</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/handover_dialog.py"/>
        <source>{name} looks after it from now on</source>
        <translation>Desde ahora la lleva {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>{name} looks after this and reads it on Today.</source>
        <translation>{name} lleva este asunto y lo leerá en Hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/overlay.py"/>
        <source>{name} paid</source>
        <translation>pagado por {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} said yes to what was read back.</source>
        <translation>{name} dijo que sí a lo que se repasó.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>{name} said: not quite. Put it right, then read it back again.</source>
        <translation>{name} dijo: no del todo. Corríjalo y repáselo otra vez.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/read_back_card.py"/>
        <source>{name} said: yes, that’s it</source>
        <translation>{name} dijo: sí, eso es</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/call_back_dialog.py"/>
        <location filename="../../ui/today/task_doing.py"/>
        <source>{name} was called back</source>
        <translation>Llamada a {name} devuelta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} was not told that it was heard.</source>
        <translation>No se dijo a {name} que se le había escuchado.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{name} was told that it was heard.</source>
        <translation>Se dijo a {name} que se le había escuchado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/kept_files_card.py"/>
        <source>{name} · last written on {day} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_dialog.py"/>
        <source>{name} · since {day}</source>
        <translation>{name} · desde el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{name} · {n} of {best}</source>
        <translation>{name} · {n} de {best}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <source>{name}, about “{title}”</source>
        <translation>{name}, sobre «{title}»</translation>
    </message>
    <message>
        <location filename="../../ui/customers/account_card.py"/>
        <source>{name}, day by day</source>
        <translation>{name}, día a día</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{name}, last on {day}</source>
        <translation>{name}, última vez el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{name}, last on {day}; kept until {until}: {why}</source>
        <translation>{name}, última vez el {day}; se guarda hasta el {until}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name}, remember</source>
        <translation>{name}: a recordar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>{name}, this is about: {title}</source>
        <translation>{name}, se trata de: {title}</translation>
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
        <translation>{name}: margen posterior</translation>
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
        <translation>{name}: nada exige conservar sus datos</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{name}: photos and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: their data are only kept</source>
        <translation>{name}: sus datos solo se guardan</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{name}: their data are used again</source>
        <translation>{name}: sus datos se vuelven a usar</translation>
    </message>
    <message>
        <location filename="../../ui/insight/care_thirds.py"/>
        <source>{name}: {n} complaints, care {care}, later margin {later}.</source>
        <translation>{name}: {n} reclamaciones, atención {care}, margen posterior {later}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/card_dialog.py"/>
        <location filename="../../ui/today/answer_dialog.py"/>
        <source>{name}’s answer is written down</source>
        <translation>Respuesta de {name} anotada</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/options_editor.py"/>
        <source>{name}’s choice</source>
        <translation>Elección de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/side_cards.py"/>
        <source>{name}’s share</source>
        <translation>Proporción de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/story_card.py"/>
        <source>{name}’s story</source>
        <translation>Historia de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/gauges.py"/>
        <source>{n} % aim</source>
        <translation>objetivo {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} % stays</source>
        <translation>queda el {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} % tax</source>
        <translation>{n} % de impuesto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} answer</source>
        <translation>{n} respuesta</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>{n} answered, {m} left</source>
        <translation>{n} respondidas, quedan {m}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>{n} answers</source>
        <translation>{n} respuestas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} are due. Look at each.</source>
        <translation>Les toca a {n}. Revise cada caso.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} as grave got</source>
        <translation>{n} igual de graves recibieron</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{n} backups or files kept beside the shop are not under its passphrase.</source>
        <translation>{n} copias o archivos guardados junto al comercio no tienen su contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} came in before</source>
        <translation>{n} ya entraron antes</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} can’t come in yet</source>
        <translation>{n} aún no pueden entrar</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_cards.py"/>
        <source>{n} cards are ready to print</source>
        <translation>{n} tarjetas están listas para imprimir</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} change</source>
        <translation>{n} cambio</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} changes</source>
        <translation>{n} cambios</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} complaint</source>
        <translation>{n} reclamación</translation>
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
        <translation>{n} reclamaciones</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{n} complaints of 1 customer</source>
        <translation>{n} reclamaciones de 1 cliente</translation>
    </message>
    <message>
        <location filename="../../ui/insight/equal_care.py"/>
        <source>{n} complaints of {customers} customers</source>
        <translation>{n} reclamaciones de {customers} clientes</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{n} complaints of {customers} customers. All looks were taken.</source>
        <translation>{n} reclamaciones de {customers} clientes. Se hicieron todas las revisiones.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{n} complaints of {m} customers</source>
        <translation>{n} reclamaciones de {m} clientes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} complaints or sets of notes, letters and files are old enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/privacy/words.py"/>
        <source>{n} copies from before are not under it: see below.</source>
        <translation>{n} copias anteriores no la tienen: véase más abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/privacy_section.py"/>
        <source>{n} could not be: damaged, or under a passphrase of before.</source>
        <translation>{n} no se pudieron cambiar: están dañadas o tienen una contraseña anterior.</translation>
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
        <translation>{n} clientes</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{n} customers in it were erased since, and are erased again at once.</source>
        <translation>Contiene a {n} clientes que se borraron después y que volverán a borrarse enseguida.</translation>
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
        <translation>{n} días</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} days ago</source>
        <translation>Hace {n} días</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>{n} days before</source>
        <translation>{n} días antes</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/finding.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} days late</source>
        <translation>{n} días de retraso</translation>
    </message>
    <message>
        <location filename="../../ui/insight/change_chart.py"/>
        <source>{n} days since</source>
        <translation>{n} días después</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} days so far</source>
        <translation>{n} días hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/insight/narrowing.py"/>
        <source>{n} drawn around</source>
        <translation>{n} rodeados</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{n} entries would be missing, the newest of them:</source>
        <translation>Faltarían {n} registros; los más recientes:</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} fewer</source>
        <translation>{n} menos</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} fewer than last week</source>
        <translation>{n} menos que la semana pasada</translation>
    </message>
    <message>
        <location filename="../../ui/imports/queue_line.py"/>
        <source>{n} file comes next</source>
        <translation>Después viene {n} archivo</translation>
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
        <translation>Después vienen {n} archivos</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} goods and parts</source>
        <translation>{n} de mercancía y piezas</translation>
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
        <translation>{n} h de retraso</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} h of opening time</source>
        <translation>{n} h de apertura</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_words.py"/>
        <source>{n} h so far</source>
        <translation>{n} h hasta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_view.py"/>
        <source>{n} kinds with fewer complaints stand in the table.</source>
        <translation>{n} tipos con menos reclamaciones están en la tabla.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} maybe a double</source>
        <translation>{n} quizá repetida</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} maybe doubles</source>
        <translation>{n} quizá repetidas</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} minutes for a customer: {cost}</source>
        <translation>{n} minutos para un cliente: {cost}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/minutes_dialog.py"/>
        <source>{n} minutes written down.</source>
        <translation>{n} minutos anotados.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} months ago</source>
        <translation>Hace {n} meses</translation>
    </message>
    <message>
        <location filename="../../ui/insight/score_chart.py"/>
        <source>{n} months with fewer than five answers are left open.</source>
        <translation>{n} meses con menos de cinco respuestas quedan en blanco.</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_page.py"/>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>{n} more come after these</source>
        <translation>Después de estas vienen {n} más</translation>
    </message>
    <message>
        <location filename="../../ui/imports/doubles_dialog.py"/>
        <source>{n} more comes after these</source>
        <translation>Después de estas viene {n} más</translation>
    </message>
    <message>
        <location filename="../../ui/imports/column_card.py"/>
        <source>{n} more stay out</source>
        <translation>{n} más quedan fuera</translation>
    </message>
    <message>
        <location filename="../../ui/today/figures_row.py"/>
        <source>{n} more than last week</source>
        <translation>{n} más que la semana pasada</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>{n} new file in {folder} looks like {what}</source>
        <translation>{n} archivo nuevo en {folder} parece contener {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/watched_part.py"/>
        <source>{n} new files in {folder} look like {what}</source>
        <translation>{n} archivos nuevos en {folder} parecen contener {what}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customer_pane.py"/>
        <location filename="../../ui/insight/answers_chart.py"/>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} of 10</source>
        <translation>{n} de 10</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{n} of 5 stars</source>
        <translation>{n} de 5 estrellas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/countable_card.py"/>
        <source>{n} of the {next} complaints that the next look waits for.</source>
        <translation>{n} de las {next} reclamaciones que espera la próxima revisión.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} of this kind got</source>
        <translation>{n} de este tipo recibieron</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/salvaged_words.py"/>
        <source>{n} of your {things} had to be left out, so damaged are they.</source>
        <translation>De sus {things}, hubo que dejar fuera {n}: el daño era demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>{n} of {all} coins opened</source>
        <translation>{n} de {all} monedas abiertas</translation>
    </message>
    <message>
        <location filename="../../ui/insight/coin_card.py"/>
        <source>{n} of {all} complaints complete</source>
        <translation>{n} de {all} reclamaciones completas</translation>
    </message>
    <message>
        <location filename="../../ui/today/erasing_card.py"/>
        <source>{n} old texts and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>{n} open</source>
        <translation>{n} abiertas</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/complaint_list_page.py"/>
        <source>{n} open, {late} with a promise running late</source>
        <translation>{n} abiertas, {late} con un compromiso con retraso</translation>
    </message>
    <message>
        <location filename="../../ui/customers/customers_page.py"/>
        <source>{n} people and businesses</source>
        <translation>{n} personas y empresas</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/customers/merge_sides.py"/>
        <source>{n} purchases</source>
        <translation>{n} compras</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/more_to_ask.py"/>
        <source>{n} questions for this</source>
        <translation>{n} preguntas para esto</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} ready</source>
        <translation>{n} preparadas</translation>
    </message>
    <message>
        <location filename="../../ui/customers/rights_dialog.py"/>
        <source>{n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} row</source>
        <translation>{n} fila</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>{n} row stays out and is kept in a list for you.</source>
        <translation>{n} fila queda fuera y se guarda en una lista para usted.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/match_step.py"/>
        <source>{n} rows stay out and are kept in a list for you.</source>
        <translation>{n} filas quedan fuera y se guardan en una lista para usted.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sale</source>
        <translation>{n} venta</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sale is kept until another list brings the rest.</source>
        <translation>{n} venta se guarda hasta que otra lista traiga el resto.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sales</source>
        <translation>{n} ventas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{n} sales are kept until another list brings the rest.</source>
        <translation>{n} ventas se guardan hasta que otra lista traiga el resto.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/precedent_panel.py"/>
        <source>{n} settled from {first} to {last}. The newest:</source>
        <translation>{n} cerradas del {first} al {last}. Las más recientes:</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{n} settled, {first} to {last}</source>
        <translation>{n} cerradas, {first} a {last}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/preview_card.py"/>
        <source>{n} sheets</source>
        <translation>{n} hojas</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} skipped</source>
        <translation>{n} omitidas</translation>
    </message>
    <message>
        <location filename="../../ui/first_run/questions.py"/>
        <source>{n} stays</source>
        <translation>quedan {n}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/old_words_words.py"/>
        <source>{n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>{n} texts hold signs that can’t be shown, the first in {place}.</source>
        <translation>{n} textos tienen signos que no se pueden mostrar, el primero en {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/report_words.py"/>
        <source>{n} texts were too long and are cut, the first in {place}.</source>
        <translation>{n} textos eran demasiado largos y están cortados, el primero en {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{n} times.</source>
        <translation>{n} veces.</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{n} to keep</source>
        <translation>{n} por cumplir</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} to look at</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <location filename="../../ui/customers/voucher_card.py"/>
        <source>{n} used up or lapsed</source>
        <translation>{n} usados o caducados</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{n} wait for another list</source>
        <translation>{n} esperan otra lista</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} weeks ago</source>
        <translation>Hace {n} semanas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/people_data_card.py"/>
        <source>{n} years after</source>
        <translation>Tras {n} años</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} years ago</source>
        <translation>Hace {n} años</translation>
    </message>
    <message>
        <location filename="../../ui/insight/ages_chart.py"/>
        <source>{n}, {oldest}</source>
        <translation>{n}, {oldest}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n}½ hours</source>
        <translation>{n}½ horas</translation>
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
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/alike_card.py"/>
        <source>{outcome}.</source>
        <translation>{outcome}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/load_card.py"/>
        <source>{part} of {all}</source>
        <translation>{part} de {all}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{part}: {standing}</source>
        <translation>{part}: {standing}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/page_frame.py"/>
        <source>{person} has the final say on this one</source>
        <translation>{person} tiene la respuesta definitiva</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>{place}, {n} waiting</source>
        <translation>{place}, {n} en espera</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>{question}</source>
        <translation>{question}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/answer_panel.py"/>
        <source>{question} {person} asks.</source>
        <translation>{question} Pregunta {person}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_model.py"/>
        <source>{reason}. Enter: {fix}</source>
        <translation>{reason}. Intro: {fix}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{said} 1 unhappy answer was about it.</source>
        <translation>{said} 1 respuesta negativa trataba de ello.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/famous_four_card.py"/>
        <source>{said} It was put right {times} first.</source>
        <translation>{said} Antes se corrigió {times}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{said} {n} unhappy answers were about it.</source>
        <translation>{said} {n} respuestas negativas trataban de ello.</translation>
    </message>
    <message>
        <location filename="../../ui/today/task_words.py"/>
        <source>{score}, without a word why</source>
        <translation>{score}, sin decir por qué</translation>
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
        <translation>{share} %; el objetivo es el {aim} %</translation>
    </message>
    <message>
        <location filename="../../ui/today/side_cards.py"/>
        <source>{share} of the margin {name} brings</source>
        <translation>{share} del margen que aporta {name}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>{share} of what is set aside</source>
        <translation>{share} de lo reservado</translation>
    </message>
    <message>
        <location filename="../../ui/insight/waiting_chart.py"/>
        <source>{share} still waiting</source>
        <translation>{share} aún en espera</translation>
    </message>
    <message>
        <location filename="../../ui/insight/reserve_chart.py"/>
        <source>{share} used</source>
        <translation>usado el {share}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/enclosure_dialog.py"/>
        <source>{size}, kept on {day}</source>
        <translation>{size}, guardado el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/words.py"/>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <location filename="../../ui/today/today_page.py"/>
        <source>{things}, about {time}</source>
        <translation>{things}, más o menos {time}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{times} You want to be done by {when}, {name} did not agree. {why}</source>
        <translation>{times} Usted quiere terminarlo para el {when}; {name} no aceptó. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/promise_panel.py"/>
        <source>{times} {name} agreed. {why}</source>
        <translation>{times} {name} aceptó. {why}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/causes_chart.py"/>
        <source>{time} of work</source>
        <translation>{time} de trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/customers/contact_dialog.py"/>
        <source>{title} (final say given)</source>
        <translation>{title} (con respuesta definitiva)</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{title} ({cost})</source>
        <translation>{title} ({cost})</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/step_summary.py"/>
        <source>{title} ({cost}), chosen</source>
        <translation>{title} ({cost}), elegida</translation>
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
        <translation>{title}, desde el {day}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{title}, since {day}, with {person}</source>
        <translation>{title}, desde el {day}, con {person}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (de {low} a {high})</translation>
    </message>
    <message>
        <location filename="../../ui/insight/fairness_rows.py"/>
        <source>{value}, no range known</source>
        <translation>{value}, intervalo desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} came in.</source>
        <translation>Importado: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>{what} costs us</source>
        <translation>Lo que nos cuesta: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/counter_proposal.py"/>
        <source>{what} is not something we can offer, and I would rather say so than promise it.</source>
        <translation>{what} no es algo que podamos ofrecer, y prefiero decírselo a asumir un compromiso que no podamos cumplir.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/redress_panels.py"/>
        <source>{what} is worth to them</source>
        <translation>Lo que vale para el cliente: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} of what was there already.</source>
        <translation>{what} en lo que ya había.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{what} Since {day}, {who}.</source>
        <translation>{what} Desde el {day}, {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/improvements_dialog.py"/>
        <source>{what} Since {day}.</source>
        <translation>{what} Desde el {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/imports/rows_card.py"/>
        <source>{what} stay out: {reason}</source>
        <translation>Fuera {what}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/imports/import_words.py"/>
        <source>{what} stay, because more hangs on them by now.</source>
        <translation>Se conserva: {what}, porque ya hay más cosas que dependen de ello.</translation>
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
        <translation>{what}, para el {when}</translation>
    </message>
    <message>
        <location filename="../../ui/customers/brief_words.py"/>
        <source>{what}, by {when}: late</source>
        <translation>{what}, para el {when}: con retraso</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/insight/precedent_chart.py"/>
        <source>{what}: {middle}, middle half {span}</source>
        <translation>{what}: {middle}, mitad central {span}</translation>
    </message>
    <message>
        <location filename="../../ui/backups/preview_words.py"/>
        <source>{what}: {name}, {day}</source>
        <translation>{what}: {name}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/damaged/damaged_page.py"/>
        <source>{when} · {customers} customers. It was read through and is whole. What was entered after that moment is not in it.</source>
        <translation>{when} · {customers} clientes. La copia se leyó por completo y está entera. Lo que se anotó después de ese momento no está en ella.</translation>
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
        <translation>{where} · con su contraseña</translation>
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
        <translation>{whose}. Ya se respondió o no se quiso responder.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/three_views.py"/>
        <source>{whose}: not asked</source>
        <translation>{whose}: sin preguntar</translation>
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
        <translation>«{cause}» antes y después de «{what}»</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/settle_panel.py"/>
        <source>“{title}” is settled.</source>
        <translation>«{title}» está cerrada.</translation>
    </message>
    <message>
        <location filename="../../ui/complaints/log_dialog.py"/>
        <source>“{title}” is written down. It waits on Today until it is heard out.</source>
        <translation>«{title}» queda anotada. Espera en Hoy hasta que se escuche con calma.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>“{typed}” has a letter {letter}. Did you mean {meant}?</source>
        <translation>«{typed}» tiene una letra {letter}. ¿Quería decir {meant}?</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/amounts.py"/>
        <source>“{typed}” is no amount. Write it like 12.50.</source>
        <translation>«{typed}» no es un importe. Escríbalo como 12,50.</translation>
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
        <translation>«{words}» Nadie ha respondido aún.</translation>
    </message>
    <message>
        <location filename="../../ui/letters/speak_line.py"/>
        <source>“{words}”: {instead}</source>
        <translation>«{words}»: {instead}</translation>
    </message>
</context>
</TS>
