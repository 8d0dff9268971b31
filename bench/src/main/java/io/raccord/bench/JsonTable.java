package io.raccord.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.raccord.Advisor;
import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.laws.Profiles;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import io.raccord.profile.Term;
import io.raccord.report.AdviceLines;
import io.raccord.report.JustificationDetail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The same advice as JSON by several writers: compared byte by byte, then timed in turn in one thread. */
final class JsonTable {

    private static final int SEEDS = 400;
    private static final int EXPECTED = 1 << 15;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Path samples;
    private final int rounds;
    private final double seconds;

    /**
     * @param samples a folder of profiles
     * @param rounds how many rounds are timed
     * @param seconds how long a round takes at least, of the processor's time
     */
    JsonTable(Path samples, int rounds, double seconds) {
        this.samples = samples;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    String measure() throws IOException {
        List<Advice> advice = advice();
        Map<String, Function<Advice, byte[]>> writers = new LinkedHashMap<>();
        JsonBytes own = new JsonBytes();
        writers.put("written by hand", each -> own(each, own));
        writers.put("Jackson", jackson(new ObjectMapper()));
        writers.put("Jackson with Blackbird", jackson(new ObjectMapper().registerModule(new BlackbirdModule())));
        writers.put("Raccord: Jackson, half pairs looked for", new AdviceLines(JustificationDetail.FULL)::of);
        long bytes = compare(advice, writers.values());
        Map<String, List<Double>> took = new LinkedHashMap<>();
        for (int round = -rounds; round < rounds; round++) {
            for (Map.Entry<String, Function<Advice, byte[]>> each : writers.entrySet()) {
                double micros = round(advice, each.getValue());
                if (round >= 0) {
                    took.computeIfAbsent(each.getKey(), title -> new ArrayList<>())
                            .add(micros);
                }
            }
        }
        double hand = Table.median(took.get("written by hand"));
        Table table = new Table("writer", "µs of the processor", "of written by hand", "rounds, µs");
        took.forEach((title, times) -> table.row(
                title,
                Table.number(Table.median(times)),
                Table.number(Table.median(times) / hand),
                Table.numbers(times)));
        return "Equal bytes for %,d advices of %.1f KB. One thread, warm, %d rounds in turn; %s.%n%n%s"
                .formatted(advice.size(), bytes / 1024.0 / advice.size(), rounds, Machine.line(), table);
    }

    private List<Advice> advice() throws IOException {
        Advisor english = Advisor.builder().build();
        Advisor french = english.in(Language.FR);
        List<Advice> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(samples, "*.{yaml,json}")) {
            for (Path file : files) {
                for (Advisor advisor : List.of(english, french)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        all.add(advisor.advise(in, file.toString(), TODAY));
                    }
                }
            }
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            Profiles profiles = new Profiles(seed);
            Profile profile = profiles.profile();
            try {
                all.add((seed % 2 == 0 ? english : french).advise(profile, profiles.asOf()));
            } catch (ProfileRefusedException e) {
                continue; // such a profile has no advice
            }
        }
        return all;
    }

    private static byte[] own(Advice advice, JsonBytes out) {
        out.truncate(0);
        new RecordJson(out, value -> null).write(advice);
        out.write('\n');
        ByteBuffer bytes = out.bytes();
        return Arrays.copyOf(bytes.array(), bytes.limit());
    }

    /** By {@code mapper}, set up as Raccord's own is. */
    private static Function<Advice, byte[]> jackson(ObjectMapper mapper) {
        ObjectWriter writer = mapper.setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
                .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .registerModule(new SimpleModule()
                        .addSerializer(Term.class, new IdOf())
                        .addSerializer(LocalDate.class, new IsoDate()))
                .writer();
        return advice -> {
            ByteArrayBuilder out = new ByteArrayBuilder(EXPECTED);
            try (JsonGenerator json = writer.createGenerator(out)) {
                writer.writeValue(json, advice);
                json.writeRaw('\n');
                json.flush();
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static long compare(List<Advice> all, Iterable<Function<Advice, byte[]>> writers) {
        long bytes = 0;
        for (Advice advice : all) {
            byte[] wanted = writers.iterator().next().apply(advice);
            for (Function<Advice, byte[]> writer : writers) {
                if (!Arrays.equals(wanted, writer.apply(advice))) {
                    throw new IllegalStateException(
                            "other bytes for " + advice.customer().id());
                }
            }
            bytes += wanted.length;
        }
        return bytes;
    }

    private double round(List<Advice> all, Function<Advice, byte[]> writer) {
        long from = cpu();
        int count = 0;
        while (cpu() - from < seconds * 1e9) {
            for (Advice advice : all) {
                count += Math.min(1, writer.apply(advice).length);
            }
        }
        return (cpu() - from) / 1e3 / count;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static final class IdOf extends JsonSerializer<Term> {

        private final Map<Term, SerializableString> ids = new ConcurrentHashMap<>();

        @Override
        public void serialize(Term term, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(ids.computeIfAbsent(term, each -> new SerializedString(each.id())));
        }
    }

    private static final class IsoDate extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.toString());
        }
    }
}
