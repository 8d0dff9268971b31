package io.raccord.engine.check;

import io.raccord.language.Text;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import io.raccord.rulebook.Source;
import io.raccord.rulebook.Template;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** A reader of a rule's header: its annotations and dates. */
final class RuleHeader {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);
    /** A line break in a text, with the blanks around it; read as a single blank. */
    private static final Pattern WRAP = Pattern.compile("[ \\t]*\\R\\s*");

    /** The attributes that a rule may have, or a file for all of its rules. */
    static final Set<String> DATES = Set.of("date-effective", "date-expires");

    private final RulePacks packs;
    private final DrlText text;
    private final RuleFaults faults;
    private final RuleDescr rule;
    private final Map<String, Integer> places;
    private final int name;
    private final Map<String, AttributeDescr> ofFile;

    /** @param ofFile the attributes that apply to every rule of the file, by name */
    RuleHeader(RulePacks packs, DrlText text, RuleFaults faults, RuleDescr rule, Map<String, AttributeDescr> ofFile) {
        this.ofFile = ofFile;
        this.packs = packs;
        this.text = text;
        this.faults = faults;
        this.rule = rule;
        this.places = text.annotations(rule);
        this.name = text.nameOf(rule);
    }

    /** Reads the rule's card. Returns null, and records the faults, if something is missing. */
    @Nullable
    Rule read(Set<String> bound) {
        String id = id();
        Text title = text("title", rule.getName());
        Text because = text("because", null);
        Text concludes = text("concludes", null);
        List<Source> sources = sources();
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            if (!DATES.contains(attribute.getName())) {
                faults.add("rule-attribute", attribute.getStartCharacter(), attribute.getName());
            }
        }
        LocalDate effective = date("date-effective");
        LocalDate expires = date("date-expires");
        if (id == null || title == null || because == null || concludes == null || sources.isEmpty()) {
            return null;
        }
        variables("because", because, bound);
        variables("concludes", concludes, bound);
        return new Rule(id, text.place(name), title, sources, because, concludes, effective, expires);
    }

    private int placeOf(String annotation) {
        return places.getOrDefault(annotation, name);
    }

    private @Nullable String id() {
        AnnotationDescr annotation = rule.getAnnotation("id");
        List<String> values = annotation == null ? List.of() : quoted(annotation.getSingleValueAsString());
        if (values.isEmpty() || values.get(0).isBlank()) {
            faults.add("rule-id-missing", placeOf("id"));
            return null;
        }
        return values.get(0);
    }

    private @Nullable Text text(String annotation, @Nullable String otherwise) {
        String en = text(annotation, "en", otherwise);
        String fr = text(annotation, "fr", null);
        return en == null || fr == null ? null : new Text(en, fr);
    }

    private @Nullable String text(String annotation, String language, @Nullable String otherwise) {
        AnnotationDescr descr = rule.getAnnotation(annotation);
        Object value = descr == null ? null : descr.getValue(language);
        List<String> values = value == null ? List.of() : quoted(value.toString());
        if (!values.isEmpty() && !values.get(0).isBlank()) {
            return Template.of(values.get(0)).text();
        }
        if (otherwise == null) {
            faults.add("rule-text-missing", placeOf(annotation), annotation, language);
        }
        return otherwise;
    }

    private List<Source> sources() {
        AnnotationDescr annotation = rule.getAnnotation("source");
        List<String> ids = annotation == null ? List.of() : quoted(annotation.getSingleValueAsString());
        List<Source> sources = new ArrayList<>();
        for (String id : ids) {
            Source source = packs.sources().get(id);
            if (source == null) {
                faults.unknown(
                        "unknown-source", placeOf("source"), id, packs.sources().keySet(), id);
            } else {
                sources.add(source);
            }
        }
        if (ids.isEmpty()) {
            faults.add("rule-source-missing", placeOf("source"));
        }
        return sources;
    }

    private @Nullable LocalDate date(String attribute) {
        AttributeDescr descr = rule.getAttributes().getOrDefault(attribute, ofFile.get(attribute));
        if (descr == null) {
            return null;
        }
        String value = descr.getValue().replace("\"", "");
        LocalDate named = packs.dates().get(value);
        if (named != null) {
            return named;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            faults.unknown(
                    "unknown-date",
                    descr.getStartCharacter(),
                    value,
                    packs.dates().keySet(),
                    value);
            return null;
        }
    }

    private void variables(String annotation, Text texts, Set<String> bound) {
        int from = placeOf(annotation);
        for (String template : List.of(texts.en(), texts.fr())) {
            for (String variable : new Template(template).variables()) {
                if (!bound.contains("$" + variable)) {
                    int at = faults.indexOf("{" + variable + "}", from);
                    faults.add("rule-unbound", at, variable, String.join(", ", bound));
                    from = Math.max(from, at);
                }
            }
        }
    }

    private static List<String> quoted(@Nullable String text) {
        List<String> values = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text == null ? "" : text);
        while (matcher.find()) {
            values.add(WRAP.matcher(matcher.group(1).replace("\\n", " "))
                    .replaceAll(" ")
                    .replaceAll("\\\\(.)", "$1"));
        }
        return values;
    }
}
