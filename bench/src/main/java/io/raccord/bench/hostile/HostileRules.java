package io.raccord.bench.hostile;

import io.raccord.engine.KnowledgeBase;
import io.raccord.intake.Packs;
import io.raccord.problem.Fault;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rule texts that try to run code, to hang, to exhaust the memory or to break the check: those of Raccord's tests, some
 * made from lists of parts, and mutations of all of them.
 */
final class HostileRules {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> CONDITIONS = List.of(
            "Site( $id : id, eval(true) )",
            "Site( $id : id ) eval( System.exit(0) == null )",
            "Site( $id : id, id == new String(\"x\") )",
            "Site( $id : id, id.getClass() != null )",
            "Site( $id : id, class.classLoader != null )",
            "Site( $id : id, id.concat(id).concat(id) != null )",
            "Site( $id : id, bandwidthMbps + bandwidthMbps * 2000000000 > 0 )",
            "Site( $id : id, bandwidthMbps / 0 > 1 )",
            "Site( $id : id, name matches \"(x+x+)+y\" )",
            "Site( $id : id, name matches \"(?<=a)b\" )",
            "Site( $id : id, name matches id )",
            "Site( $id : id, name not matches \"a*a*a*a*a*b\" )",
            "Site( $id : id, peeringLocations contains 5 )",
            "Site( $id : id, id in ( 1, null, \"x\" ) )",
            "Site( $id : id, id memberOf null )",
            "Site( $id : id, this == $id )",
            "$s : Site( $id : id ) Site( this != $s ) Site( this != $s ) Site( this != $s )",
            "$s : Site( $id : id, $r : role ) Site( role == $r ) Site( role == $r ) Site( role == $r ) Site( role == $r )",
            "$s : Site( $id : id, $r : role ) not ( Site( role == $r ) and Site( role == $r ) )",
            "Site( $id : id ) forall( Site( id != null ) )",
            "Site( $id : id ) accumulate( Site( $m : bandwidthMbps ); $t : sum($m) )",
            "Site( $id : id ) Object()",
            "Site( $id : id ) Parameter( number > 3 )",
            "Site( $id : id ) Parameter( $v : value )",
            "Site( $id : id ) $l : List( size > 0 ) from collect( Object() )",
            "Site( $id : id ) String() from System.getProperty(\"user.home\")",
            "Site( $id : id, $l : peeringLocations ) String() from $l String() from $l String() from $l",
            "Site( $id : id; )",
            "Site( $id := id )",
            "?q( $id; )",
            "Site( $id : id ) over window:length(5)",
            "Site( $id : id, colocation.operator.length > 1 )",
            "Site( $id : id, id == \"" + "x".repeat(3_000) + "\" )",
            "Site( $id : id, " + "!".repeat(300) + "onWan )",
            "Site( $id : id, " + "(".repeat(300) + "onWan" + ")".repeat(300) + " )",
            "Site( $id : id, " + "onWan && ".repeat(3_000) + "onWan )",
            "Site( $id : id" + ", onWan == true".repeat(3_000) + " )",
            "Site( $id : id )" + " Site()".repeat(3_000));
    private static final List<String> ENDS = List.of(
            "insertLogical(new Check(\"customer-asn\", CheckTopic.ROUTING, CheckStatus.VIOLATED, $id));",
            "insertLogical(new SitePlace($id, 1)); insertLogical(new SitePlace($id, 2));",
            "insertLogical(new Check(" + "\"x\" + ".repeat(2_000)
                    + "\"x\", CheckTopic.ROUTING, CheckStatus.MET, $id));",
            "System.setProperty(\"raccord.hostile\", \"ran\");",
            "insert(new Object()); while (true) { }");

    private final RulePacks packs;
    private final Profile profile;
    private final List<String> texts = new ArrayList<>();

    HostileRules(Path root) throws IOException {
        packs = Packs.read(root.resolve("rules"), "rules");
        profile = Profile.builder()
                .customer(new Customer("hostile", null))
                .sites(IntStream.range(0, 40)
                        .mapToObj(i -> Site.builder()
                                .id("s" + i)
                                .role(SiteRole.OFFICE)
                                .name("a".repeat(60))
                                .peeringLocations(List.of("Paris", "London", "Dublin"))
                                .build())
                        .toList())
                .build();
        for (String folder : List.of("rule-hostile", "rule-faults")) {
            try (Stream<Path> files =
                    Files.list(root.resolve("src/test/resources").resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        for (String condition : CONDITIONS) {
            for (String end : ENDS) {
                texts.add(rule(condition, end));
            }
        }
    }

    private static String rule(String condition, String end) {
        return """
                rule "H"
                  @id("hostile.h")
                  @title(fr = "H")
                  @source("F-ROUT-14")
                  @because(en = "x", fr = "x")
                  @concludes(en = "y", fr = "y")
                when
                  %s
                then
                  %s
                end
                """.formatted(condition, end);
    }

    /** Tries all texts, and mutations of them until {@code count} texts have been tried. */
    Tally attack(int count, long seed) throws InterruptedException {
        Tally tally = new Tally("rule texts");
        Mutation mutation = new Mutation(seed);
        try (Attack attack = new Attack(tally)) {
            for (int i = 0; i < Math.max(count, texts.size()); i++) {
                String text = i < texts.size() ? texts.get(i) : mutation.of(texts.get(mutation.below(texts.size())));
                tally.given(1);
                attack.on(text, () -> outcome(text));
                if (System.getProperty("raccord.hostile") != null || Files.exists(Path.of("target/hostile-marker"))) {
                    throw new IllegalStateException("a rule ran code: " + text);
                }
            }
        }
        return tally;
    }

    private List<Fault> outcome(String text) {
        RulePacks edited = packs.with(List.of(RuleFile.of("hostile.drl", "hostile", text)));
        KnowledgeBase.compile(edited).examine(profile, DAY);
        return List.of();
    }
}
