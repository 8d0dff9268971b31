package io.raccord.authoring.check;

import io.raccord.authoring.cases.CaseNames;
import io.raccord.cache.RuleCache;
import io.raccord.engine.RuleInspection;
import io.raccord.engine.Vocabulary;
import io.raccord.intake.Cases;
import io.raccord.intake.Packs;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.PackCompanions;
import io.raccord.review.ReadCases;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checker of rule packs: reports faults that keep them from loading, and findings about rules that do load. */
public final class PackCheck {

    private static final Pattern BEGINNING = Pattern.compile("\"([\\w-]+-)\"\\s*\\+");

    private final List<Fault> found = new ArrayList<>();
    private final PackCompanions companions;
    private final ReadCases cases;

    private PackCheck(PackCompanions companions, ReadCases cases) {
        this.companions = companions;
        this.cases = cases;
    }

    /**
     * Checks the packs in {@code root} and returns every fault and finding, sorted by place.
     *
     * @param shown the name of the folder shown in findings
     * @param caches the caches to search for compiled rules; newly compiled rules are stored in each
     * @throws IOException if a file cannot be read
     */
    public static List<Fault> of(Path root, String shown, RuleCache... caches) throws IOException {
        return of(root, shown, packs -> RuleInspection.compiling(packs, caches));
    }

    /** Checks the packs without compiling them, so that compiler errors are not reported. */
    static List<Fault> withoutCompiler(Path root, String shown) throws IOException {
        return of(root, shown, RuleInspection::of);
    }

    private static List<Fault> of(Path root, String shown, Function<RulePacks, RuleInspection> inspect)
            throws IOException {
        RulePacks packs;
        try {
            packs = Packs.read(root, shown);
        } catch (RulesRefusedException e) {
            return e.faults();
        }
        RuleInspection inspection = inspect.apply(packs);
        PackCheck check = new PackCheck(Packs.companions(root, shown), Cases.read(root, shown));
        check.found.addAll(inspection.faults());
        check.found.addAll(inspection.findings());
        check.found.addAll(check.companions.faults());
        check.cases();
        check.themes(inspection.rules(), inspection.faults().isEmpty());
        if (inspection.faults().isEmpty()) { // otherwise a name could be unused because a rule misspells it
            check.parameters();
            check.dates();
            check.words(packs.words().vocabularies().keySet());
        }
        return check.found.stream().sorted(Fault.ORDER).distinct().toList();
    }

    /** Adds the faults of the cases. Codes without an explanation page are replaced by a common one. */
    private void cases() {
        Set<String> codes = CodePages.all().keySet();
        cases.faults().stream()
                .map(fault -> codes.contains(fault.code()) ? fault : fault.as("case-field"))
                .forEach(found::add);
    }

    private void themes(List<Rule> rules, boolean all) {
        Set<String> fired = new HashSet<>();
        Set<String> silent = new HashSet<>();
        Set<String> incomplete = new HashSet<>();
        companions.themes().forEach((file, theme) -> {
            fired.addAll(theme.fired());
            silent.addAll(theme.silent());
            if (!theme.cases()) {
                found.add(Fault.of("cases-missing", Place.startOf(file), null, companion(file, ".cases.yaml")));
                incomplete.add(file);
            }
            if (theme.page().isEmpty()) {
                found.add(Fault.of("page-missing", Place.startOf(file), null, companion(file, ".md")));
            }
        });
        boolean readable = companions.faults().isEmpty() && cases.faults().isEmpty();
        for (Rule rule : rules) {
            String file = rule.place().file();
            if (readable && !incomplete.contains(file) && !fired.contains(rule.id())) {
                found.add(Fault.of("case-fired", rule.place(), null, rule.id()));
            }
            if (readable && !incomplete.contains(file) && !silent.contains(rule.id())) {
                found.add(Fault.of("case-silent", rule.place(), null, rule.id()));
            }
            PackCompanions.Theme theme = companions.themes().get(file);
            if (theme != null && theme.page().isPresent() && !names(theme.page().get(), rule.id())) {
                found.add(Fault.of("page-rule", rule.place(), null, rule.id(), companion(file, ".md")));
            }
        }
        if (all) {
            pages(rules);
            found.addAll(CaseNames.misnamed(
                    cases.cases(), rules.stream().map(Rule::id).collect(Collectors.toSet())));
        }
    }

    private void pages(List<Rule> rules) {
        Set<String> files = new HashSet<>(companions.texts().keySet());
        companions
                .themes()
                .keySet()
                .forEach(file -> files.add(companion(file, ".md"))); // a missing page is reported once
        companions
                .themes()
                .forEach((file, theme) -> theme.page().ifPresent(page -> {
                    List<Rule> ofTheme = rules.stream()
                            .filter(rule -> rule.place().file().equals(file))
                            .toList();
                    found.addAll(new PageCheck(companion(file, ".md"), page, ofTheme, files).faults());
                }));
    }

    private void parameters() {
        companions.parameters().forEach((id, place) -> {
            if (companions.texts().entrySet().stream()
                    .noneMatch(text -> text.getKey().endsWith(".drl") && reads(text.getValue(), id))) {
                found.add(Fault.of("parameter-unused", place, null, id));
            }
        });
    }

    /** Whether rules read the parameter {@code id}, by its full id or by a prefix to which they append. */
    private static boolean reads(String drl, String id) {
        return drl.contains("\"" + id + "\"")
                || BEGINNING.matcher(drl).results().anyMatch(found -> id.startsWith(found.group(1)));
    }

    private void dates() {
        companions.dates().forEach((name, place) -> {
            Pattern used = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])");
            if (companions.texts().entrySet().stream()
                    .noneMatch(text -> !text.getKey().equals(place.file())
                            && !text.getKey().endsWith(".csv")
                            && used.matcher(withoutComments(text.getKey(), text.getValue()))
                                    .find())) {
                found.add(Fault.of("date-unused", place, null, name));
            }
        });
    }

    private void words(Set<String> vocabularies) {
        Map<String, Set<String>> ids = Vocabulary.ids();
        companions.words().forEach((word, place) -> {
            String vocabulary = word.substring(0, word.indexOf('/'));
            String id = word.substring(word.indexOf('/') + 1);
            Set<String> known = ids.getOrDefault(vocabulary, Set.of());
            if (!known.contains(id)) {
                found.add(Fault.of("word-unknown", place, null, id, vocabulary).withNearest(Nearest.to(id, known)));
            }
        });
        for (String vocabulary : vocabularies) {
            for (String id : ids.getOrDefault(vocabulary, Set.of())) {
                if (!companions.words().containsKey(vocabulary + "/" + id)) {
                    Place place = companions.words().entrySet().stream()
                            .filter(each -> each.getKey().startsWith(vocabulary + "/"))
                            .map(Map.Entry::getValue)
                            .min(Place::compareTo)
                            .orElseGet(() -> Place.startOf("words.yaml"));
                    found.add(Fault.of("word-missing", place, null, id, vocabulary));
                }
            }
        }
    }

    private static boolean names(String page, String id) {
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w-]|\\.\\w)")
                .matcher(page)
                .find();
    }

    private static String withoutComments(String file, String text) {
        return text.replaceAll(file.endsWith(".drl") ? "//[^\\n]*" : "(?m)(^|\\s)#.*$", " ");
    }

    private static String companion(String file, String suffix) {
        return file.substring(0, file.length() - ".drl".length()) + suffix;
    }
}
