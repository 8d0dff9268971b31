package io.raccord.report;

import io.raccord.language.Language;
import io.raccord.report.html.Templates;
import java.util.Map;

/** Pages of maps, lists and plain values, made by templates that escape them. */
public final class Pages {

    private Pages() {}

    /**
     * The page that {@code template} makes of {@code model}.
     *
     * @param template the name of its resource in this package
     * @param language the language of the headings
     */
    public static String write(String template, Language language, Map<String, ?> model) {
        return Templates.page(template, language, model);
    }
}
