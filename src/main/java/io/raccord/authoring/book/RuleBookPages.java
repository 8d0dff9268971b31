package io.raccord.authoring.book;

import io.raccord.language.Language;
import io.raccord.report.Pages;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEntry;
import io.raccord.review.RuleView;
import io.raccord.rulebook.RuleLevel;
import io.raccord.rulebook.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renderer of the rule book as HTML: a searchable index and a page per theme, in both languages.
 *
 * @param book the rule book
 * @param root the name of the folder that it was read from, which readers of the pages may not have; empty for none
 */
public record RuleBookPages(RuleBook book, String root) {

    /** Renders the pages, by path, such as {@code fr/checks-nat.html}. */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("index.html", Pages.write("rule-book-start.ftlh", Language.EN, Map.of()));
        for (Language language : Language.values()) {
            List<Map<String, Object>> themes = new ArrayList<>();
            book.themes().forEach((theme, entries) -> {
                Map<String, Object> view = new LinkedHashMap<>();
                view.put("name", theme);
                view.put(
                        "rules",
                        entries.stream().map(entry -> rule(entry, language)).toList());
                themes.add(view);
            });
            String folder = language.code() + "/";
            Map<String, Object> shared = Map.of(
                    "digest", book.packs().digest(), "count", book.entries().size());
            Map<String, Object> index = new LinkedHashMap<>(shared);
            index.put("themes", themes);
            pages.put(folder + "index.html", Pages.write("rule-book.ftlh", language, index));
            for (Map<String, Object> theme : themes) {
                Map<String, Object> model = new LinkedHashMap<>(shared);
                model.put("theme", theme);
                pages.put(folder + theme.get("name") + ".html", Pages.write("rule-theme.ftlh", language, model));
            }
        }
        return pages;
    }

    private Map<String, Object> rule(RuleEntry entry, Language language) {
        RuleView rule = RuleViews.of(entry);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", rule.id());
        view.put("title", rule.title().in(language));
        view.put("place", within(rule.place()));
        view.put("because", rule.because().in(language));
        view.put("concludes", rule.concludes().in(language));
        view.put("effective", String.valueOf(rule.effective() == null ? "" : rule.effective()));
        view.put("expires", String.valueOf(rule.expires() == null ? "" : rule.expires()));
        RuleLevel level = book.level(rule.id());
        view.put("level", level.level());
        Map<String, String> follows = new LinkedHashMap<>();
        level.follows().forEach(id -> follows.put(id, theme(id)));
        view.put("follows", follows);
        view.put("conditions", rule.conditions());
        view.put("consequence", rule.consequence());
        view.put("parameters", rule.parameters());
        view.put("fires", cases(rule.fires()));
        view.put("silences", cases(rule.silences()));
        view.put("sources", rule.sources().stream().map(RuleBookPages::source).toList());
        return view;
    }

    private List<RuleView.CaseView> cases(List<RuleView.CaseView> cases) {
        return cases.stream()
                .map(each -> new RuleView.CaseView(each.name(), within(each.place())))
                .toList();
    }

    private String theme(String id) {
        return book.find(id).map(RuleEntry::theme).orElse("");
    }

    /** {@code place} as seen from the folder. */
    private String within(String place) {
        return !root.isEmpty() && place.startsWith(root)
                ? place.substring(root.length()).replaceFirst("^[/\\\\]", "")
                : place;
    }

    private static Map<String, @Nullable Object> source(Source source) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", source.id());
        view.put("article", source.article());
        view.put("section", source.section());
        view.put("date", source.date() == null ? "" : source.date().toString());
        view.put("link", ArticleLink.of(source.article()).orElse(""));
        return view;
    }
}
