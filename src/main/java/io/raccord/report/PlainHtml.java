package io.raccord.report;

import io.raccord.language.Language;
import java.util.HashMap;
import java.util.Map;

/** Maps, lists and plain values as a page, by a template that escapes them. */
public final class PlainHtml {

    private PlainHtml() {}

    /**
     * The page that {@code template} makes of {@code model}.
     *
     * @param template its name beside the reports'
     * @param language the language of the headings
     */
    public static String write(String template, Language language, Map<String, ?> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("language", language.code());
        whole.put("labels", new Labels(language));
        return Templates.render(template, whole);
    }
}
