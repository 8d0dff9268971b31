package io.raccord.cli.batch;

import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.intake.Portfolios;
import io.raccord.portfolio.ColumnMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --columns} of a batch: the file that maps the headers of tables. */
final class ColumnsOption {

    @Option(names = "--columns", paramLabel = Labels.FILE)
    private @Nullable Path file;

    /** The file, when it is named. */
    List<Path> files() {
        return file == null ? List.of() : List.of(file);
    }

    /** Reads the mapping. */
    ColumnMapping read(LanguageOption lang) throws IOException {
        if (file == null) {
            return ColumnMapping.NONE;
        }
        if (!Files.exists(file)) {
            throw lang.wrong("no-file", file);
        }
        if (Files.isDirectory(file)) {
            throw lang.wrong("batch.folder", file);
        }
        return Portfolios.columns(file);
    }
}
