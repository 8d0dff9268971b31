package io.raccord.intake;

import io.raccord.intake.template.ProfileTemplate;
import io.raccord.intake.template.TableTemplate;
import io.raccord.language.Language;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Façade of the template generators: a profile and a portfolio table to fill in, both generated from the profile
 * schema.
 */
public final class InputTemplates {

    private InputTemplates() {}

    /** Generates a profile in YAML, with comments in {@code language}. */
    public static String profile(Language language) {
        return ProfileTemplate.write(language);
    }

    /**
     * Writes a portfolio table as CSV, in UTF-8 with the byte order mark that Excel needs. In French, the separator is
     * a semicolon.
     *
     * @throws IOException when writing to {@code out} fails; {@code out} stays open
     */
    public static void csv(Language language, OutputStream out) throws IOException {
        TableTemplate.csv(language, out);
    }

    /**
     * Writes a portfolio table as an Excel workbook: the table with drop-down lists, and a sheet that describes the
     * columns.
     *
     * @throws IOException when writing to {@code out} fails; {@code out} stays open
     */
    public static void xlsx(Language language, OutputStream out) throws IOException {
        TableTemplate.xlsx(language, out);
    }
}
