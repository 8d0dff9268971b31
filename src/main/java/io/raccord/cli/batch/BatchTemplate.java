package io.raccord.cli.batch;

import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.StandardStream;
import io.raccord.cli.terminal.Terminal;
import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.intake.InputTemplates;
import io.raccord.language.Language;
import io.raccord.output.OutputFile;
import io.raccord.report.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code raccord batch --template FORMAT}: a portfolio's table to fill in. */
final class BatchTemplate {

    private BatchTemplate() {}

    /** Writes it to the file of {@code output}, or to standard output. */
    static int write(TableFormat format, LanguageOption lang, OutputOption output, PrintWriter printed)
            throws IOException {
        if (!format.in()) {
            throw lang.wrong("batch.template", format.id());
        }
        Language language = lang.language();
        Path target = output.file().orElse(null);
        if (target != null) {
            OutputFile.write(target, out -> write(format, language, out));
        } else if (format == TableFormat.CSV) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(format, language, bytes);
            TerminalWriter.document(printed, bytes.toString(StandardCharsets.UTF_8));
        } else if (Terminal.shown()) {
            throw lang.wrong("batch.terminal", format.id());
        } else {
            try (OutputStream out = StandardStream.out().bytes()) {
                write(format, language, out);
            }
        }
        return ExitStatus.DONE;
    }

    private static void write(TableFormat format, Language language, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> InputTemplates.csv(language, out);
            case XLSX -> InputTemplates.xlsx(language, out);
            case PARQUET -> throw new IllegalArgumentException(format.id());
        }
    }
}
