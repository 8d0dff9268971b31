package io.raccord.cli.batch;

import io.raccord.cli.option.LanguageOption;
import io.raccord.report.TableFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a batch writes for the advice, as named on the command line.
 *
 * @param main the file after which the errors and the working files are named
 * @param lines whether {@code main} is for JSON Lines; otherwise it is the first table
 * @param tables the tables
 */
record BatchOutputs(Path main, boolean lines, List<Table> tables) {

    /**
     * A table.
     *
     * @param file the file
     * @param format its format
     */
    record Table(Path file, TableFormat format) {}

    /**
     * Combines the options.
     *
     * @param output the option {@code -o}: JSON Lines, or a table if it has the extension of one; null without it
     * @param named the options {@code --table}
     * @param format the option {@code --format}, for a table next to {@code output}; null without it
     * @param lang for usage errors: no output, options that contradict each other, an extension of no table
     */
    static BatchOutputs of(@Nullable Path output, List<Path> named, @Nullable TableFormat format, LanguageOption lang) {
        if (format != null && !named.isEmpty()) {
            throw lang.wrong("batch.table.both", format.id());
        }
        List<Table> tables = new ArrayList<>();
        TableFormat own = output == null ? null : format(output);
        if (output != null && own != null) {
            if (format != null && format != own) {
                throw lang.wrong("batch.table.format", format.id(), output);
            }
            tables.add(new Table(output, own));
        } else if (output != null && format != null) {
            tables.add(new Table(output.resolveSibling(stem(output) + format.extension()), format));
        }
        for (Path file : named) {
            TableFormat its = format(file);
            if (its == null) {
                throw lang.wrong("batch.table.extension", file, extensions());
            }
            tables.add(new Table(file, its));
        }
        if (output == null && tables.isEmpty()) {
            throw lang.wrong("batch.no-output", extensions());
        }
        Path main = output == null ? tables.get(0).file() : output;
        return new BatchOutputs(main, output != null && own == null, List.copyOf(tables));
    }

    private static @Nullable TableFormat format(Path file) {
        return TableFormat.ofFile(String.valueOf(file.getFileName())).orElse(null);
    }

    private static String extensions() {
        return Stream.of(TableFormat.values()).map(TableFormat::extension).collect(Collectors.joining(", "));
    }

    /** The name of {@code file} without the extension of JSON Lines or of a table. */
    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(jsonl|ndjson|json|csv|xlsx|parquet)$", "");
    }

    /** The file for rejected profiles, if none is named. */
    Path errors() {
        return main.resolveSibling(stem(main) + ".errors.jsonl");
    }
}
