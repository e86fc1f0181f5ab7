<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Un texto que empieza por =, +, - o @ lleva delante un apóstrofo, para que ningún programa lo tome por una fórmula.</translation>
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
        <translation>Cuenta del comercio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/journal.py"/>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
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
        <translation>Acordado</translation>
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
        <translation>Los importes están en {currency}, sin el símbolo de la moneda.</translation>
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
        <translation>Enfadado</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>At stake</source>
        <translation>Importe en juego</translation>
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
        <translation>Antes</translation>
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
        <translation>Libros a {moment}, cambio n.º {n}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Bought on</source>
        <translation>Comprado el</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Calendar days from the day a complaint was opened to the day it was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Calm</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
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
        <translation>Comparado con el libro del {moment}, el último de este período.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Compared with the workbook of {moment}, which was sent on {day}.</source>
        <translation>Comparado con el libro del {moment}, enviado el {day}.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
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
        <source>Complaint ID</source>
        <translation>N.º de reclamación</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/complaints.py"/>
        <source>Complaints</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Complaints and outcomes</source>
        <translation>Reclamaciones y resultados</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/outlays.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <source>Cost an hour</source>
        <translation>Coste por hora</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Counter</source>
        <translation>Mostrador</translation>
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
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>Customers</source>
        <translation>Clientes</translation>
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
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_pages.py"/>
        <location filename="../../ui/reports/previewed.py"/>
        <source>differs</source>
        <translation>difiere</translation>
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
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Each line is rounded once to the smallest coin, halves upwards; totals add up rounded lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ease (1-7)</source>
        <translation>Facilidad (1-7)</translation>
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
        <translation>Tiempo dedicado</translation>
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
        <translation>Empatía</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ended before csdesk</source>
        <translation>Terminada antes de csdesk</translation>
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
        <translation>Estimado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Everything about one customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Explained</source>
        <translation>Explicada</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Feeling</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Figure of a month</source>
        <translation>Cifra de un mes</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Figures for the accountant</source>
        <translation>Cifras para la asesoría contable</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Follow-up due</source>
        <translation>Seguimiento pendiente</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Further costs of serving somebody. They are in the books by their own receipts.</source>
        <translation>Otros costes de atender a alguien. Están en los libros por sus propios justificantes.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Further costs of serving somebody: postage, travel, parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <source>Given by</source>
        <translation>Concedido por</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given on</source>
        <translation>Concedido el</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Given, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>gone</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Goods given</source>
        <translation>Mercancía entregada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Goods that came back. They lower spend and margin on the day of the return.</source>
        <translation>Mercancía que volvió. Reduce las ventas netas y el margen el día de la devolución.</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Goodwill</source>
        <translation>Gesto comercial</translation>
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
        <translation>Bruto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Hours until acknowledged</source>
        <translation>Horas hasta el reconocimiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>How it came in</source>
        <translation>Vía de entrada</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>How many complaints somebody raised, when they bought first and last, and what they answered last are told as of now, whatever the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>How the lists are written</source>
        <translation>Cómo están escritas las listas</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Information only. Wages are in the books already, and outlays stand there by their own receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Investing</source>
        <translation>Inversión</translation>
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
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Lapsed, at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Let down</source>
        <translation>Decepcionado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Looked after by</source>
        <translation>A cargo de</translation>
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
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Minutes given to a customer, each at the cost per hour of the person on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes given to customers, each at the cost of an hour on that day.</source>
        <translation>Minutos dedicados a los clientes, cada uno al coste por hora de ese día.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
        <source>Minutes of each person by month. Wages are in the books already: nothing to book.</source>
        <translation>Minutos de cada persona por mes. Los salarios ya están en los libros: nada que contabilizar.</translation>
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
        <translation>Dinero reembolsado</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Month</source>
        <translation>Mes</translation>
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
        <translation>Neto</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>No.</source>
        <translation>N.º</translation>
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
        <translation>Ninguno debido</translation>
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
        <translation>No se ofrece</translation>
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
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Number elsewhere</source>
        <translation>Número en otro sistema</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Number of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Of purchase</source>
        <translation>De la compra</translation>
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
        <translation>Una reclamación por línea: las del período y las que costaron algo en él.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/customers.py"/>
        <source>One customer a line, with what they brought and what serving them cost.</source>
        <translation>Un cliente por línea: lo que aportó y lo que costó atenderlo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>One month of the financial year a line.</source>
        <translation>Un mes del ejercicio por línea.</translation>
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
        <translation>Reclamaciones abiertas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Opened</source>
        <translation>Abierta</translation>
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
        <translation>Otros</translation>
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
        <translation>Nuestra parte</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/effort.py"/>
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
        <translation>Debido</translation>
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
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Part refund</source>
        <translation>Reembolso parcial</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Parted</source>
        <translation>Despedida</translation>
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
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Past the tipping point</source>
        <translation>Más allá del punto de inflexión</translation>
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
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/notes.py"/>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Postage</source>
        <translation>Franqueo</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
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
        <source>Promised for</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Purchases: customers, months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Put right</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Ready to settle</source>
        <translation>Lista para cerrar</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Redo</source>
        <translation>Trabajo repetido</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Refund</source>
        <translation>Reembolso</translation>
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
        <translation>Resarcimientos</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Remedies and goodwill</source>
        <translation>Resarcimientos y gestos comerciales</translation>
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
        <translation>Resarcimiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Remedy owed</source>
        <translation>Resarcimiento debido</translation>
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
        <translation>Reparación</translation>
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
        <translation>Sustitución</translation>
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
        <translation>Devolución</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Return ID</source>
        <translation>N.º de devolución</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/returns.py"/>
        <source>Returns</source>
        <translation>Devoluciones</translation>
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
        <translation>Reseña</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales tax</source>
        <translation>Impuesto sobre las ventas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Sales that were undone because goods came back, without their tax.</source>
        <translation>Ventas anuladas porque la mercancía volvió, sin el impuesto.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Sales without a customer’s name. They stand in one line, so that the totals are those of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Satisfaction (1-5)</source>
        <translation>Satisfacción (1-5)</translation>
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
        <translation>Coste de servicio</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Service cost against margin, both of the period: within the aim of the shop, over it, or past the tipping point where more was given than they left. Whoever bought nothing yet is invested in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <source>Service cost by kind</source>
        <translation>Coste de servicio por tipo</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/making.py"/>
        <source>Service cost per customer</source>
        <translation>Coste de servicio por cliente</translation>
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
        <translation>Cerrada</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Severity, later</source>
        <translation>Gravedad, después</translation>
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
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>Signs that can’t be printed are shown by a stand-in, in: {places}</source>
        <translation>Los caracteres no imprimibles se muestran con un sustituto, en: {places}</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Small</source>
        <translation>Leve</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/summary.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/journal.py"/>
        <location filename="../../csdesk/domain/reports/tables/returns.py"/>
        <source>Tax</source>
        <translation>Impuesto</translation>
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
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>Texts that end in … are longer than there is room for here; the workbook and the list (CSV) hold all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>Thank-yous on top of a remedy, at what they cost the shop.</source>
        <translation>Agradecimientos además de un resarcimiento, a lo que costaron al comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Thank-yous on top, kept apart from remedies.</source>
        <translation>Agradecimientos adicionales, separados de los resarcimientos.</translation>
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
        <translation>El último libro de este período es del {moment}. Lo que se guardó de él está dañado, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>The other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The other side of vouchers that customers used in the shop.</source>
        <translation>La contrapartida de los vales que los clientes usaron en el comercio.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>The part of the margin where the cost of the goods was not known, so that a usual margin stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>The tax of sales that were undone, where it is known.</source>
        <translation>El impuesto de las ventas anuladas, cuando se conoce.</translation>
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
        <translation>En sus palabras</translation>
    </message>
    <message>
        <location filename="../../ui/reports/pdf_table.py"/>
        <source>There are none in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/changes.py"/>
        <source>This period was never exported before, so there is nothing to compare it with.</source>
        <translation>Este período no se había exportado nunca, así que no hay con qué compararlo.</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Those that were opened in it, and older ones that cost something in it. What they cost is counted in the period only; how they stand is told as of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Times reopened</source>
        <translation>Veces reabierta</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/effort.py"/>
        <location filename="../../csdesk/domain/reports/tables/summary.py"/>
        <location filename="../../csdesk/services/reports/cover.py"/>
        <source>To</source>
        <translation>Hasta</translation>
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
        <translation>Total, {n} fila</translation>
    </message>
    <message>
        <location filename="../../ui/reports/previewed.py"/>
        <source>Total, {n} rows</source>
        <translation>Total, {n} filas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>Travel</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
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
        <source>Used</source>
        <translation>Usado</translation>
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
        <translation>Vale</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/vouchers.py"/>
        <source>Voucher ID</source>
        <translation type="unfinished"></translation>
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
        <translation>Vales caducados</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers not used yet</source>
        <translation>Vales aún no usados</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers owed</source>
        <translation>Vales pendientes (pasivo)</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/vouchers.py"/>
        <source>Vouchers owed at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that nobody can use any more.</source>
        <translation>Vales que ya nadie puede usar.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Vouchers that were given and not used yet: the shop owes them.</source>
        <translation>Vales entregados y aún no usados: el comercio los debe.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
        <source>Vouchers used</source>
        <translation>Vales usados</translation>
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
        <translation>Ventas de mostrador</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Way picked</source>
        <translation>Solución elegida</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Ways offered</source>
        <translation>Soluciones ofrecidas</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>We failed</source>
        <translation>Fallamos</translation>
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
        <translation>Qué contiene cada lista</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>What it cost to put right what went wrong.</source>
        <translation>Lo que costó arreglar lo que salió mal.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>What it meant for them</source>
        <translation>Lo que supuso</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>What purchases leave after the goods: spend less the cost of the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/redress.py"/>
        <source>What put right what the shop broke, at what it cost the shop.</source>
        <translation>Lo que arregló lo que el comercio hizo mal, a lo que le costó.</translation>
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
        <translation>Lo que se prometió</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <source>Where money that customers got back came from: bank, till.</source>
        <translation>De dónde salió el dinero devuelto a los clientes: banco, caja.</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Where they stand</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <source>Why reopened</source>
        <translation>Motivo de reapertura</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/accounts.py"/>
        <location filename="../../csdesk/domain/reports/changes.py"/>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/standing.py"/>
        <location filename="../../csdesk/domain/reports/tables/redress.py"/>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Worth to the customer</source>
        <translation>Valor para el cliente</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/tables/complaints.py"/>
        <location filename="../../csdesk/domain/reports/tables/customers.py"/>
        <source>Would recommend (0-10)</source>
        <translation>Recomendación (0-10)</translation>
    </message>
    <message>
        <location filename="../../csdesk/domain/reports/words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../csdesk/services/reports/terms.py"/>
        <source>Your accountant decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csdesk/delimited/notes.py"/>
        <source>{column}: {total} in all</source>
        <translation>{column}: {total} en total</translation>
    </message>
    <message>
        <location filename="../../csdesk/workbooks/report_book.py"/>
        <source>{first} to {last}</source>
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
        <translation>{n} horas y media</translation>
    </message>
</context>
</TS>
