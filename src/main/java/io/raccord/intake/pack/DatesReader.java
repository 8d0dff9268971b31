package io.raccord.intake.pack;

import io.raccord.intake.document.Document;
import io.raccord.intake.folder.PackFile;
import io.raccord.rulebook.Source;
import java.time.LocalDate;
import java.util.Map;

/** Reader of {@code dates.yaml}: boundary dates by name, each with {@code date} and {@code source}. */
final class DatesReader {

    private final PackFile file;
    private final Map<String, Source> sources;

    DatesReader(PackFile file, Map<String, Source> sources) {
        this.file = file;
        this.sources = sources;
    }

    void read(Map<String, LocalDate> dates) {
        file.document().root().fieldNames().forEachRemaining(name -> {
            String pointer = Document.token(name);
            String text = file.text(pointer + "/date");
            LocalDate date = text == null ? null : file.date(text, pointer + "/date", Map.of());
            String source = file.text(pointer + "/source");
            if (source != null && !sources.containsKey(source)) {
                file.fault("unknown-source", pointer + "/source", source);
            }
            if (date != null && dates.put(name, date) != null) {
                file.fault("defined-twice", pointer, name);
            }
        });
    }
}
