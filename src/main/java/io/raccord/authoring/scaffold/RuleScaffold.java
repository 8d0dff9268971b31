package io.raccord.authoring.scaffold;

import io.raccord.engine.RuleCards;
import io.raccord.intake.Packs;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleDraft;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Planner of a rule draft: the rule, its test cases and its line in the theme's page. */
public final class RuleScaffold {

    private RuleScaffold() {}

    /**
     * Plans a new rule named {@code name} in a new or existing {@code theme}. Writes no files.
     *
     * @param root a pack, or a folder of packs
     * @param sourceId the id of the source that the rule cites; null for the source of the theme's first rule, or the
     *     first source of the packs if the theme is new
     * @throws RulesRefusedException if the theme, name or source is invalid, or the rules do not load, with or without
     *     the new one
     * @throws IOException if a file cannot be read
     */
    public static RuleDraft plan(Path root, String theme, String name, @Nullable String sourceId) throws IOException {
        RulePacks packs = Packs.read(root, root.toString());
        List<Rule> rules = RuleCards.read(packs).rules();
        names(theme, name);
        List<Rule> beside = rules.stream()
                .filter(rule -> RuleBook.theme(rule.place().file()).equals(theme))
                .toList();
        String source = source(packs, beside, sourceId, theme);
        String id = id(theme, name, rules.stream().map(Rule::id).collect(Collectors.toSet()));
        Path pack = pack(root, theme);
        ScaffoldText text = new ScaffoldText(id, name, source);
        Path drl = pack.resolve(theme + ".drl");
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(drl, text.rules(before(drl)));
        files.put(pack.resolve(theme + ".cases.yaml"), text.cases(before(pack.resolve(theme + ".cases.yaml"))));
        files.put(pack.resolve(theme + ".md"), text.page(before(pack.resolve(theme + ".md")), theme));
        RuleCards.read(with(packs, root, drl, Objects.requireNonNull(files.get(drl))));
        return new RuleDraft(id, files);
    }

    private static void names(String theme, String name) {
        if (!theme.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw refused("scaffold-theme", theme);
        }
        if (name.isBlank()
                || !name.matches("[^\"\\\\\\p{Cntrl}{}]+")
                || slug(name).isEmpty()) {
            throw refused("scaffold-name", name);
        }
    }

    private static RulesRefusedException refused(String code, String argument) {
        return new RulesRefusedException(List.of(Fault.of(code, Place.startOf("-"), null, argument)));
    }

    private static String source(RulePacks packs, List<Rule> beside, @Nullable String wanted, String theme) {
        Set<String> known = packs.sources().keySet();
        if (wanted != null && !known.contains(wanted)) {
            throw new RulesRefusedException(List.of(Fault.of("unknown-source", Place.startOf(theme), null, wanted)
                    .withNearest(Nearest.to(wanted, known))));
        }
        if (wanted != null) {
            return wanted;
        }
        return beside.isEmpty()
                ? known.iterator().next()
                : beside.get(0).sources().get(0).id();
    }

    private static String id(String theme, String name, Set<String> taken) {
        String id = theme + "." + slug(name);
        for (int i = 2; taken.contains(id); i++) {
            id = theme + "." + slug(name) + "-" + i;
        }
        return id;
    }

    /** Converts {@code name} to lower case without accents, words joined by hyphens. */
    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The pack that contains the theme; for a new theme, the only pack. */
    private static Path pack(Path root, String theme) throws IOException {
        List<Path> packs = Packs.folders(root);
        for (Path pack : packs) {
            if (Files.exists(pack.resolve(theme + ".drl"))) {
                return pack.toAbsolutePath().normalize();
            }
        }
        if (packs.size() > 1) {
            throw new RulesRefusedException(List.of(Fault.of(
                    "scaffold-pack",
                    Place.startOf(root.toString()),
                    null,
                    packs.stream().map(Path::toString).collect(Collectors.joining(", ")))));
        }
        return packs.get(0).toAbsolutePath().normalize();
    }

    private static String before(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    private static RulePacks with(RulePacks packs, Path root, Path drl, String text) {
        String below = root.toAbsolutePath().normalize().relativize(drl).toString();
        String shown = root + "/" + below.replace('\\', '/');
        List<RuleFile> files = new ArrayList<>(packs.rules());
        files.removeIf(file -> file.file().equals(shown));
        files.add(RuleFile.of(shown, packs.names().get(0), text.replace("\uFEFF", "")));
        return packs.with(files);
    }
}
