package io.raccord.intake;

import io.raccord.intake.cases.CaseOutlines;
import io.raccord.intake.cases.CasesReader;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.ReadCases;
import io.raccord.rulebook.CaseOutline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Façade of the readers of {@code THEME.cases.yaml}, the test cases of rule packs. */
public final class Cases {

    private Cases() {}

    /**
     * Reads the cases of every pack in {@code root}.
     *
     * @param shown how faults name the folder
     * @return the cases, with the faults of their files
     * @throws IOException when a file cannot be read
     */
    public static ReadCases read(Path root, String shown) throws IOException {
        return CasesReader.read(root, shown);
    }

    /**
     * Reads only which rules the cases of every pack in {@code root} name, by file and place.
     *
     * @param shown how faults name the folder
     * @throws RulesRefusedException when a file of cases is not YAML
     * @throws IOException when a file cannot be read
     */
    public static List<CaseOutline> outlines(Path root, String shown) throws IOException {
        return CaseOutlines.read(root, shown);
    }

    /**
     * The JSON Schema of a file of cases, for editors.
     *
     * @throws IOException when it cannot be read
     */
    public static String schema() throws IOException {
        return CasesReader.schema();
    }
}
