package io.raccord.laws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.intake.Cases;
import io.raccord.review.RuleCase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the profiles of all cases of the shipped rules as JSON Lines. Argument: {@code FILE}. */
public final class CasesFile {

    private CasesFile() {}

    public static void main(String... arguments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            int count = 0;
            for (RuleCase each : Cases.read(Path.of("rules"), "rules").cases()) {
                ObjectNode line = new ObjectMapper().createObjectNode();
                line.put("asOf", each.asOf().toString());
                line.set("profile", PortfolioFile.profile(each.given().profile(), "case-" + count++));
                out.write(line.toString());
                out.newLine();
            }
        }
    }
}
