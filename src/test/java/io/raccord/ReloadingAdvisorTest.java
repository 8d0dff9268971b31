package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.advice.Advice;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.ReloadingPipeline;
import io.raccord.problem.Fault;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.report.Format;
import io.raccord.rulebook.TextHash;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are edited while requests are served. */
class ReloadingAdvisorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FILE = "point-to-point-ethernet.drl";
    private static final String OLD = "a carrier can deliver";
    private static final Profile PROFILE = Profile.builder()
            .customer(new Customer("edit", null))
            .sites(List.of(Site.builder().id("s").role(SiteRole.DATACENTER).build()))
            .build();

    @TempDir
    Path folder;

    private final List<List<Fault>> told = new ArrayList<>();
    private RulesFolder rules;
    private ReloadingPipeline serving;

    @BeforeEach
    void load() throws Exception {
        rules = RulesFolder.copyTo(Files.createDirectory(folder.resolve("rules")));
        serving = AdvicePipeline.builder()
                .rules(rules.root())
                .cache(folder.resolve("cache"))
                .reloading(told::add);
    }

    @Test
    void anEditServesAtTheNextReload() throws Exception {
        AdvicePipeline before = serving.current();
        assertThat(serving.reload()).isFalse();
        rules.edit(FILE, OLD, "someone can deliver");
        assertThat(serving.reload()).isTrue();
        assertThat(serving.current()).isNotSameAs(before);
        assertThat(serving.current().advise(PROFILE, TODAY).rules().digest())
                .isEqualTo(serving.current().digest())
                .isNotEqualTo(before.advise(PROFILE, TODAY).rules().digest());
        assertThat(told).isEmpty();
    }

    @Test
    void theLastGoodRulesServeWhileAnEditIsBroken() throws Exception {
        AdvicePipeline before = serving.current();
        rules.edit(FILE, "when", "whem");
        assertThat(serving.reload()).isFalse();
        assertThat(serving.reload()).isFalse();
        assertThat(serving.current()).isSameAs(before);
        assertThat(told).hasSize(1);
        assertThat(serving.faults())
                .isNotEmpty()
                .isEqualTo(told.get(0))
                .allSatisfy(fault -> assertThat(fault.place().file()).endsWith(FILE));
        rules.edit(FILE, "whem", "when");
        assertThat(serving.reload()).isFalse();
        assertThat(serving.current()).isSameAs(before);
        assertThat(serving.faults()).isEmpty();
    }

    @Test
    void manyEditsUnderRequests() throws Exception {
        int edits = Integer.getInteger("raccord.reloads", 20);
        String original = Files.readString(rules.root().resolve("expressroute").resolve(FILE));
        Map<String, String> answers = new ConcurrentHashMap<>();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger requests = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        // memory held by running requests would dominate the difference between two measurements
        ReadWriteLock measuring = new ReentrantReadWriteLock(true);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                while (!done.get()) {
                    measuring.readLock().lock();
                    try {
                        AdvicePipeline advisor = serving.current();
                        Advice advice = advisor.advise(PROFILE, TODAY);
                        assertThat(advice.rules().digest()).isEqualTo(advisor.digest());
                        // the hash, because hundreds of texts would dominate the measured heap
                        String text = TextHash.of(advisor.render(advice, Format.JSON));
                        String other = answers.putIfAbsent(advisor.digest(), text);
                        assertThat(other == null ? text : other).isEqualTo(text);
                        requests.incrementAndGet();
                    } catch (RuntimeException | AssertionError e) {
                        failures.add(e);
                    } finally {
                        measuring.readLock().unlock();
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        List<Long> early = List.of();
        int broken = 0;
        for (int i = 1; i <= edits; i++) {
            boolean breaks = i % 10 == 5;
            broken += breaks ? 1 : 0;
            Files.writeString(
                    rules.root().resolve("expressroute").resolve(FILE),
                    breaks ? original.replace("when", "whem") : edited(original, i));
            assertThat(serving.reload()).as("edit " + i).isEqualTo(!breaks);
            if (i == Math.max(1, edits / 10)) {
                early = used(measuring.writeLock());
            }
        }
        List<Long> late = used(measuring.writeLock());
        done.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        assertThat(told).hasSize(broken);
        assertThat(requests).hasPositiveValue();
        assertThat(serving.current().advise(PROFILE, TODAY).rules().digest())
                .isEqualTo(serving.current().digest());
        System.out.printf(
                "%d edits, %d requests; heap and metaspace %s after a tenth, %s after all%n",
                edits, requests.get(), early, late);
        for (int i = 0; i < 2; i++) {
            double most = edits < 100 ? 1.5 : 1.1; // too few edits: caches of the engine are still filling
            assertThat((double) late.get(i)).isLessThan(early.get(i) * most);
        }
    }

    /** Each edit has a unique text and a unique constraint, so that the file is compiled again. */
    private static String edited(String original, int edit) {
        return original.replace(OLD, "carrier " + edit + " can deliver")
                .replace("Site( $site : id,", "Site( $site : id, id != \"edit " + edit + "\",");
    }

    /** Used bytes of the heap and of metaspace after garbage collection. */
    private static List<Long> used(Lock measuring) {
        measuring.lock();
        try {
            return used();
        } finally {
            measuring.unlock();
        }
    }

    private static List<Long> used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long metaspace = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            metaspace += pool.getName().equals("Metaspace") ? pool.getUsage().getUsed() : 0;
        }
        return List.of(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace);
    }
}
