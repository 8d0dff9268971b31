package io.raccord.report.table;

import static io.raccord.report.table.Column.date;
import static io.raccord.report.table.Column.id;
import static io.raccord.report.table.Column.joined;
import static io.raccord.report.table.Column.text;

import java.util.List;

/** The columns of the table of findings. */
final class FindingColumns {

    /** Every column, in order. */
    static final List<Column<FindingRow>> ALL = List.of(
            text("customer.id", row -> row.advice().customer().id()),
            text("customer.name", row -> row.advice().customer().name()),
            date("asOf", row -> row.advice().asOf()),
            text("severity", row -> id(row.finding().severity())),
            text("subject", row -> row.finding().subject()),
            text("text", row -> row.finding().text()),
            text("check", FindingRow::check),
            text("question", FindingRow::question),
            text("statement", row -> row.finding().statement()),
            text("sites", row -> joined(row.finding().sites())),
            text("connections", row -> joined(row.finding().connections())),
            text("rules", row -> joined(row.rules())));

    private FindingColumns() {}
}
