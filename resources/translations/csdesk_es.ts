<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>csdesk</name>
    <message>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
        <source>A complaint</source>
        <translation>Una reclamación</translation>
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
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>A liability at its cost until it is used or lapses; its face value stands beside it. Used in parts, the parts of its cost are rounded so that they add up.</source>
        <translation>Un pasivo, valorado a su coste, hasta que se usa o caduca; al lado figura su valor nominal. Si se usa por partes, el coste de cada una se redondea de modo que la suma cuadre.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>A part of the margin is estimated; the column “Margin estimated” says where.</source>
        <translation>Una parte del margen es estimada; la columna «Margen estimado» indica dónde.</translation>
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
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>An account that was given to a single remedy or goodwill goes before the usual one.</source>
        <translation>Una cuenta asignada a un resarcimiento o gesto comercial concreto prevalece sobre la habitual.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an expense of your own, for remedies</source>
        <translation>una cuenta propia de gastos, para resarcimientos</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>an income of your own, for lapsed vouchers</source>
        <translation>una cuenta propia de ingresos, para vales caducados</translation>
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
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Another customer sent you to us</source>
        <translation>Otro cliente le habló de nosotros</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/workbooks/choices.py"/>
        <source>Choose from the list, or leave it empty.</source>
        <translation>Elija de la lista o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
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
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Mostrador</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
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
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Goods given</source>
        <translation>Mercancía entregada</translation>
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
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>How it came in</source>
        <translation>Vía de entrada</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>It is no set of accounts and no tax return: it holds nothing but what the shop wrote down in csdesk. How it is booked, your accountant decides.</source>
        <translation>No son cuentas anuales ni una declaración fiscal: este archivo solo contiene lo que el comercio anotó en csdesk. Cómo se contabiliza lo decide su asesor contable.</translation>
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
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation>Restante</translation>
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
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <location filename="../../csdesk/services/reports/story_corrections.py"/>
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
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
        <source>Notes about the people of the shop, and drafts that were never finished.</source>
        <translation>Las notas sobre las personas del comercio y los borradores que nunca se terminaron.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <location filename="../../csdesk/services/reports/story_kept.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customer_story.py"/>
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
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Posted on</source>
        <translation>Publicado el</translation>
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
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>Somebody could get hurt</source>
        <translation>Riesgo de lesiones</translation>
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
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The amount you asked for</source>
        <translation>El importe que pidió</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The entries of the journal are a suggestion. Which account they go to, and whether they are booked at all, your accountant decides.</source>
        <translation>Los asientos del diario son una propuesta. A qué cuentas van, y si se contabilizan, lo decide su asesor contable.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The financial year begins on</source>
        <translation>El ejercicio empieza el</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_chart.py"/>
        <source>The first {n} of {all}.</source>
        <translation>Los primeros {n} de {all}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The last change of the shop that is in this file. The same facts always make the same file.</source>
        <translation>El último cambio en los datos del comercio que recoge este archivo. Los mismos datos dan siempre el mismo archivo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>The last workbook of this period is of {moment}. What was kept of it is damaged, so nothing can be compared.</source>
        <translation>El último archivo de este período es del {moment}. Lo que se guardó de él está dañado, así que no es posible comparar.</translation>
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
        <location filename="../../csdesk/services/reports/story_steps.py"/>
        <source>The way you chose</source>
        <translation>La solución que eligió</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/sheet.py"/>
        <source>There are none in this period.</source>
        <translation>Sin datos en este período.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>These are facts about work, to share it out well. Whoever gets the hard complaints has more minutes and fewer kind answers; nothing here says who works well. People stand in the order of the settings, never by a figure.</source>
        <translation>Son hechos sobre el trabajo, para repartirlo bien. Quien recibe las reclamaciones difíciles suma más minutos y menos respuestas amables; nada de esto dice quién trabaja bien. Las personas siguen el orden de los ajustes, nunca el de una cifra.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period has no earlier workbook that says anything else.</source>
        <translation>No hay ningún archivo anterior de este período con datos distintos.</translation>
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
        <location filename="../../csdesk/services/reports/people.py"/>
        <source>Would recommend, mean (0-10)</source>
        <translation>Recomendación, media (0-10)</translation>
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
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You had to tell it again</source>
        <translation>Tuvo que contarlo otra vez</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/story_sheets.py"/>
        <source>You waited (minutes)</source>
        <translation>Esperó (minutos)</translation>
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
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column}: {total} en total</translation>
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
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>{title}, continued</source>
        <translation>{title}, continuación</translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{title}: {n} lines</source>
        <translation>{title}: {n} líneas</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>1 week ago</source>
        <translation>Hace 1 semana</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Something went wrong inside csdesk. What you entered before is safe.</source>
        <translation>Algo ha fallado dentro de csdesk. Lo que introdujo antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Hace {n} días</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
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
        <location filename="../../ui/wording.py"/>
        <source>{n} months ago</source>
        <translation>Hace {n} meses</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} weeks ago</source>
        <translation>Hace {n} semanas</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n} years ago</source>
        <translation>Hace {n} años</translation>
    </message>
    <message>
        <location filename="../../ui/wording.py"/>
        <source>{n}½ hours</source>
        <translation>{n}½ horas</translation>
    </message>
</context>
</TS>
