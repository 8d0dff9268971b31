package io.raccord.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.intake.table.ColumnLabels;
import io.raccord.intake.table.TableColumn;
import io.raccord.intake.table.TableColumns;
import io.raccord.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/portfolio-columns.md lists all columns of a table. */
class TableColumnsPageTest {

    private static final Path PAGE = Path.of("docs/portfolio-columns.md");
    private static final String MARK = "-->\n";

    @Test
    void thePageHasEveryColumn() throws Exception {
        String page = Files.readString(PAGE);
        String whole = page.substring(0, page.indexOf(MARK) + MARK.length()) + columns();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, whole);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(whole);
    }

    private static String columns() {
        FieldComments comments = new FieldComments(Language.EN);
        StringBuilder table = new StringBuilder("\n| column | labels | type | meaning |\n| --- | --- | --- | --- |\n");
        for (TableColumn column : TableColumns.TEMPLATE) {
            table.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            column.name(),
                            Stream.of(Language.values())
                                    .map(language -> ColumnLabels.of(column, language))
                                    .distinct()
                                    .collect(Collectors.joining(", ")),
                            kind(column.kind()),
                            comments.of(column).replace("|", "\\|")));
        }
        return table.toString();
    }

    private static String kind(TableColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case LIST -> "list";
            case DATE -> "date";
        };
    }
}
