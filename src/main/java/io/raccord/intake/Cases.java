package io.raccord.intake;

import io.raccord.intake.cases.CaseOutlines;
import io.raccord.intake.cases.CasesReader;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.ReadCases;
import io.raccord.rulebook.CaseOutline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Façade of the reader of {@code THEME.cases.yaml} files, the test cases of rule packs. */
public final class Cases {

    private Cases() {}

    /**
     * Reads the test cases of every pack in {@code root}.
     *
     * @param shown the name of the folder in faults
     * @return the cases, and the faults found in their files
     * @throws IOException when a file cannot be read
     */
    public static ReadCases read(Path root, String shown) throws IOException {
        return CasesReader.read(root, shown);
    }

    /**
     * Reads only the rule ids that the test cases of every pack in {@code root} refer to, with the file and position of
     * each case.
     *
     * @param shown the name of the folder in faults
     * @throws RulesRefusedException when a file of test cases is not YAML
     * @throws IOException when a file cannot be read
     */
    public static List<CaseOutline> outlines(Path root, String shown) throws IOException {
        return CaseOutlines.read(root, shown);
    }

    /**
     * The JSON Schema of test case files, for editors.
     *
     * @throws IOException when the schema cannot be read
     */
    public static String schema() throws IOException {
        return CasesReader.schema();
    }
}
