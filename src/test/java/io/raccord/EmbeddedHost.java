package io.raccord;

import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.report.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Host that uses the whole public API, under the class loader that loaded it; returns all answers. */
public final class EmbeddedHost implements Callable<Map<String, String>> {

    static final Path FILE = Path.of("facts-samples/mixed-sites.yaml");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Profile PROFILE = Profile.builder()
            .customer(Customer.builder().id("acme").name("Acme").build())
            .sites(List.of(Site.builder()
                    .id("paris")
                    .role(SiteRole.DATACENTER)
                    .city("Paris")
                    .build()))
            .build();

    private final Path rules;
    private final Path cache;
    private final Set<Format> formats;
    private final Map<String, String> answers = new TreeMap<>();

    /**
     * Creates the host.
     *
     * @param rules a folder with few rules, which the host edits
     * @param cache an empty folder
     * @param formats the names of the formats to render
     */
    public EmbeddedHost(Path rules, Path cache, Set<String> formats) {
        this.rules = rules;
        this.cache = cache;
        this.formats = formats.stream().map(Format::valueOf).collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> call() throws Exception {
        compiled(Advisor.builder().rules(rules).noCache().build());
        shipped(Advisor.builder().cache(cache).build());
        reloaded(Advisor.builder()
                .rules(rules)
                .cache(cache)
                .reloading(faults -> answers.put("faults", faults.toString().replace(rules.toString(), ""))));
        return answers;
    }

    private void compiled(Advisor advisor) {
        answers.put("compiled", advisor.render(advisor.advise(PROFILE, DAY), Format.TEXT));
    }

    private void shipped(Advisor advisor) throws IOException {
        Advice advice = advisor.advise(in(Files.readString(FILE)), FILE.toString(), DAY);
        for (Format format : formats) {
            if (format.binary()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                advisor.write(advice, format, out);
                answers.put(
                        format.id(), out.toString(StandardCharsets.ISO_8859_1).substring(0, 5));
            } else {
                answers.put(format.id(), advisor.render(advice, format));
            }
        }
        Advisor french = advisor.in(Language.FR);
        answers.put("french", french.render(french.advise(PROFILE, DAY), Format.TEXT));
        answers.put("verdict", advisor.verdict(PROFILE, DAY).toString());
        try {
            advisor.advise(in("{\"sites\": 1}"), "bad.json", DAY);
        } catch (ProfileRefusedException e) {
            answers.put("refused", e.faults().toString());
        }
    }

    private void reloaded(ReloadingAdvisor advisor) throws IOException {
        Path file = rules.resolve(FewRules.FILE);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("(?m)^when$", "whem"));
        answers.put("reload broken", advisor.reload() + "");
        Files.writeString(file, text.replaceFirst("(?m)^when$", "when // edited"));
        answers.put("reload", advisor.reload() + " " + advisor.current().digest());
        compiled(advisor.current());
        Files.writeString(file, text);
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
