package io.raccord.engine.check;

import io.raccord.loader.ContextLoader;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The rule checker: parses every rule file and checks it against what a rule may contain, before anything is compiled.
 * Rule files are untrusted input.
 */
public final class RuleCheck {

    /** A pattern for packages outside Java, the engine and Raccord's own code. */
    private static final String PACKAGE = "(?!(?:java|javax|jdk|sun|com\\.sun|org\\.drools|org\\.kie|defaultpkg)\\b)"
            + "(?!io\\.raccord\\b(?!\\.rules\\b))[a-z]\\w*(?:\\.[a-z]\\w*)*";

    private static final Set<String> NAMES_IN_DATA =
            Set.of("rule-parameter", "rule-regex", "unknown-date", "unknown-source");

    private static final String NAME = "[^\"\\\\\\p{Cntrl}]{1,200}";

    private final RulePacks packs;
    private final @Nullable RuleLint lint;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> findings = new ArrayList<>();
    private final Map<String, Place> ids = new HashMap<>();
    private final Map<String, Place> names = new HashMap<>();

    /** A checker that reports only faults, which prevent rules from being used. */
    public RuleCheck(RulePacks packs) {
        this(packs, null);
    }

    private RuleCheck(RulePacks packs, @Nullable RuleLint lint) {
        this.packs = packs;
        this.lint = lint;
    }

    /** A checker that also reports findings, which are problems of rules that can still be used. */
    public static RuleCheck linting(RulePacks packs) {
        return new RuleCheck(packs, new RuleLint(packs.catalogs()));
    }

    /**
     * The faults in the data and the rules of the packs. If the data has faults, faults in rules that may be caused by
     * them are omitted.
     */
    public List<Fault> faultsOfPacks() {
        List<Fault> all = new ArrayList<>(packs.faults());
        faults.stream()
                .filter(fault -> packs.faults().isEmpty() || !NAMES_IN_DATA.contains(fault.code()))
                .forEach(all::add);
        return all;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The problems of rules that can still be used. */
    public List<Fault> findings() {
        return findings;
    }

    public List<CheckedFile> check() {
        return ContextLoader.with(() -> {
            List<CheckedFile> files = new ArrayList<>();
            for (RuleFile file : packs.rules()) {
                try {
                    check(file, files);
                } catch (StackOverflowError e) {
                    faults.add(Fault.of("rule-size", Place.startOf(file.file()), null, RuleSurface.DEEPEST));
                }
            }
            return files;
        });
    }

    private void check(RuleFile file, List<CheckedFile> files) {
        DrlText text = new DrlText(file.file(), file.text());
        RuleFaults gathered = new RuleFaults(text, faults, findings);
        if (!new RuleSurface(text, gathered).sound()) {
            return;
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, file.text());
        } catch (DroolsParserException e) {
            faults.add(Fault.of("rule-syntax", Place.startOf(file.file()), null, String.valueOf(e.getMessage())));
            return;
        }
        if (parser.hasErrors() || parsed == null) {
            int open = text.firstOpenAnnotation();
            if (open >= 0) { // the parser goes on to the end of the file
                gathered.add("rule-annotation", open, text.annotationAt(open));
                return;
            }
            parser.getErrors().forEach(error -> faults.add(syntax(file, (ParserError) error)));
            return;
        }
        surroundings(parsed, gathered);
        Map<String, AttributeDescr> ofFile = ofFile(parsed, gathered);
        if (parsed.getRules().isEmpty()) {
            faults.add(Fault.of("rule-none", Place.startOf(file.file()), null));
        }
        StringBuilder drl = DrlText.blank(file.text());
        List<CheckedRule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            if (!readAsParsed(rule, text)) {
                gathered.add("rule-syntax", text.nameOf(rule), rule.getName());
                continue;
            }
            rule(rule, text, gathered, ofFile, rules);
            text.copyBody(rule, drl);
        }
        files.add(new CheckedFile(file, header(file, parsed), drl.toString(), rules));
    }

    /**
     * Whether {@code when} and {@code then} are where the parser found them, because the text between them is compiled.
     */
    private static boolean readAsParsed(RuleDescr rule, DrlText text) {
        int from = text.whenOf(rule) + "when".length();
        int to = text.thenOf(rule) - "then".length();
        if (rule.isQuery()) {
            return true; // queries are rejected elsewhere
        }
        List<BaseDescr> conditions = rule.getLhs().getDescrs();
        if (from >= to || to > rule.getEndCharacter() || conditions.isEmpty()) {
            return false;
        }
        int first = conditions.get(0).getStartCharacter();
        int last = conditions.get(conditions.size() - 1).getStartCharacter();
        return from <= first && last < to && text.nothingBetween(from, first);
    }

    private static Fault syntax(RuleFile file, ParserError error) {
        Place place = new Place(file.file(), Math.max(1, error.getRow()), Math.max(1, error.getCol() + 1));
        String message = error.getMessage().replaceFirst("^\\[ERR \\d+] Line [-\\d]+:[-\\d]+ ", "");
        return Fault.of("rule-syntax", place, null, message);
    }

    /**
     * The text that is compiled before the rules: the package, by default named after the pack, and imports of
     * everything that rules may use.
     */
    private static String header(RuleFile file, PackageDescr parsed) {
        String name = parsed.getName().isEmpty()
                ? "io.raccord.rules." + file.pack().replaceAll("\\W", "_")
                : parsed.getName();
        return RuleTypes.IMPORTS.stream()
                .map(each -> "import " + each + "\n")
                .collect(Collectors.joining("", "package " + name + "\n", ""));
    }

    /** The date attributes before the first rule. They apply to every rule of the file that has none of its own. */
    private static Map<String, AttributeDescr> ofFile(PackageDescr parsed, RuleFaults gathered) {
        Map<String, AttributeDescr> attributes = new HashMap<>();
        for (AttributeDescr each : parsed.getAttributes()) {
            if (RuleHeader.DATES.contains(each.getName())) {
                attributes.put(each.getName(), each);
            } else {
                gathered.add("rule-attribute", Math.max(0, each.getStartCharacter()), each.getName());
            }
        }
        return attributes;
    }

    private void surroundings(PackageDescr parsed, RuleFaults gathered) {
        if (!parsed.getName().isEmpty() && !parsed.getName().matches(PACKAGE)) {
            gathered.add("rule-package", Math.max(0, gathered.indexOf(parsed.getName())), parsed.getName());
        }
        if (parsed.getUnit() != null) {
            gathered.add("rule-element", Math.max(0, parsed.getUnit().getStartCharacter()), "unit");
        }
        for (ImportDescr each : parsed.getImports()) {
            String target = each.getTarget();
            String owner = target.substring(0, Math.max(0, target.lastIndexOf('.')));
            if (!RuleTypes.PACKAGES.contains(owner) && !target.equals("java.util.List")) {
                gathered.add("rule-import", each.getStartCharacter(), target);
            }
        }
        refuse(parsed.getFunctionImports(), "import static", gathered);
        refuse(parsed.getAccumulateImports(), "import accumulate", gathered);
        refuse(parsed.getFunctions(), "function", gathered);
        refuse(parsed.getGlobals(), "global", gathered);
        refuse(parsed.getTypeDeclarations(), "declare", gathered);
        refuse(parsed.getEnumDeclarations(), "declare enum", gathered);
        refuse(List.copyOf(parsed.getWindowDeclarations()), "declare window", gathered);
        refuse(List.copyOf(parsed.getEntryPointDeclarations()), "declare entry-point", gathered);
        for (RuleDescr rule : parsed.getRules()) {
            if (rule.isQuery()) {
                gathered.add("rule-element", Math.max(0, rule.getStartCharacter()), "query");
            }
            if (rule.getParentName() != null) {
                gathered.add("rule-element", Math.max(0, rule.getStartCharacter()), "extends");
            }
        }
    }

    private static void refuse(List<? extends BaseDescr> elements, String what, RuleFaults gathered) {
        elements.forEach(each -> gathered.add("rule-element", Math.max(0, each.getStartCharacter()), what));
    }

    private void rule(
            RuleDescr rule,
            DrlText text,
            RuleFaults gathered,
            Map<String, AttributeDescr> ofFile,
            List<CheckedRule> rules) {
        if (rule.isQuery()) {
            return;
        }
        if (!rule.getName().matches(NAME)) {
            gathered.add("rule-name", text.nameOf(rule), rule.getName());
            return;
        }
        int faultsBefore = gathered.count();
        RuleConditions conditions = new RuleConditions(packs, text, gathered);
        conditions.check(rule.getLhs());
        RuleConsequence consequence = new RuleConsequence(text, gathered, conditions.bound());
        consequence.check(rule);
        if (!rule.getNamedConsequences().isEmpty()) {
            gathered.add("rule-element", text.nameOf(rule), "then[…]");
        }
        Rule card = new RuleHeader(packs, text, gathered, rule, ofFile)
                .read(conditions.bound().keySet());
        if (card == null) {
            return;
        }
        if (ids.putIfAbsent(card.id(), card.place()) != null) {
            gathered.add("rule-id-twice", text.annotations(rule).getOrDefault("id", text.nameOf(rule)), card.id());
        }
        if (names.putIfAbsent(rule.getName(), card.place()) != null) {
            gathered.add("rule-name-twice", text.nameOf(rule), rule.getName());
        }
        if (lint != null) {
            String lhs = text.text().substring(text.whenOf(rule), text.thenOf(rule));
            lint.check(card, conditions, lhs, consequence.body(), text.nameOf(rule), gathered);
            if (gathered.count() == faultsBefore) { // a misspelt use is a fault already
                lint.unused(card, conditions, lhs + consequence.body(), gathered);
            }
        }
        rules.add(new CheckedRule(
                rule.getName(),
                card,
                conditions.patterns(),
                List.copyOf(conditions.facts()),
                List.copyOf(consequence.stated()),
                Math.max(0, rule.getStartCharacter()),
                Math.min(text.text().length(), rule.getEndCharacter() + 1)));
    }
}
