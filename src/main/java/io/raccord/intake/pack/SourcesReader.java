package io.raccord.intake.pack;

import io.raccord.intake.csv.CsvTable;
import io.raccord.intake.folder.PackFolder;
import io.raccord.problem.Fault;
import io.raccord.rulebook.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reader of {@code sources.csv}: the articles and sections that rules and parameters cite, by id. */
final class SourcesReader {

    private static final String PATH = "sources.csv";
    private static final List<String> COLUMNS = List.of("id", "fact", "article", "section", "date");

    private final PackFolder pack;
    private final List<Fault> faults;

    SourcesReader(PackFolder pack, List<Fault> faults) {
        this.pack = pack;
        this.faults = faults;
    }

    void read(Map<String, Source> sources) {
        String text = pack.text(PATH);
        if (text == null) {
            return;
        }
        CsvTable table = CsvTable.read(pack.file(PATH), text, COLUMNS, faults).having(COLUMNS);
        table.rows().forEach(row -> {
            String id = row.text("id");
            Optional<LocalDate> date = row.text("date").isEmpty() ? Optional.empty() : row.date("date", faults);
            Source source = new Source(id, row.text("article"), row.text("section"), date.orElse(null));
            if (sources.put(id, source) != null) {
                faults.add(Fault.of("defined-twice", row.place(), null, id));
            }
        });
    }
}
