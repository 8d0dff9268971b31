package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands that write a file, and paths that name something else than a new file: nothing of others is destroyed. */
class OutputTargetsTest {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** The command lines; IN is the input, OUT the target. */
    static final List<String> COMMANDS = List.of(
            "advise IN --as-of 2026-11-23 -o OUT",
            "advise IN --as-of 2026-11-23 --format json -o OUT",
            "advise IN --as-of 2026-11-23 --format md -o OUT",
            "advise IN --as-of 2026-11-23 --format html -o OUT",
            "advise IN --as-of 2026-11-23 --format svg -o OUT",
            "advise IN --as-of 2026-11-23 --format pdf -o OUT",
            "batch IN --as-of 2026-11-23 -q -o OUT --errors ERR",
            "batch IN --as-of 2026-11-23 -q -o OTHER --errors OUT",
            "batch IN --as-of 2026-11-23 -q -o OTHER --summary OUT",
            "batch --template csv -o OUT",
            "batch --template xlsx -o OUT",
            "profile new --force -o OUT",
            "schema -o OUT");

    /** Those that read IN. */
    static final List<String> READERS =
            COMMANDS.stream().filter(each -> each.contains(" IN")).toList();

    /** The tables of a batch are written next to OTHER. */
    static final List<String> TABLES = List.of("csv", "xlsx", "parquet");

    @TempDir
    Path root;

    private TargetFolder folder;
    private Path input;
    private Closeable opened = () -> {};

    @BeforeEach
    void input() throws IOException {
        folder = new TargetFolder(root);
        input = Files.copy(Path.of("facts-samples/cloud-exchange.yaml"), root.resolve("in.yaml"));
    }

    private CommandRun run(String command, Path target) {
        String[] words = Arrays.stream(command.split(" "))
                .map(word -> switch (word) {
                    case "IN" -> input.toString();
                    case "OUT" -> target.toString();
                    case "OTHER" -> folder.path("other.jsonl").toString();
                    case "ERR" -> folder.path("refused.jsonl").toString();
                    default -> word;
                })
                .toArray(String[]::new);
        return assertTimeoutPreemptively(LONGEST, () -> CommandRun.of(words));
    }

    /** What the command writes besides OUT. */
    private static String[] others(String command, String... out) {
        List<String> names = new ArrayList<>(List.of(out));
        if (command.contains("OTHER")) {
            names.add("other.jsonl");
            if (!command.contains("--errors")) {
                names.add("other.errors.jsonl");
            }
        }
        if (command.contains("ERR")) {
            names.add("refused.jsonl");
        }
        return names.toArray(String[]::new);
    }

    private void isRefused(String command, Path target, int... statuses) throws IOException {
        Map<String, String> before = folder.state();
        CommandRun run = run(command, target);
        assertThat(run.errors()).as(command).hasSize(1);
        assertThat(statuses).contains(run.status());
        assertThat(run.out()).isEmpty();
        folder.isAs(before);
    }

    static Stream<Arguments> refused() {
        return COMMANDS.stream()
                .flatMap(command -> Stream.of("folder", "socket", "blocks", "loop", "descriptor")
                        .map(kind -> Arguments.of(command, kind)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void refused(String command, String kind) throws Exception {
        Path target = switch (kind) {
            case "folder" -> folder.folder("out");
            case "socket" -> folder.socket("out");
            case "blocks" -> folder.blocks("out");
            case "loop" -> folder.link("out", folder.path("out"));
            default -> descriptor();
        };
        isRefused(command, target, 2);
        if (kind.equals("descriptor")) {
            opened.close();
        }
    }

    /** The path of an open file of this process. */
    private Path descriptor() throws IOException {
        Path file = folder.file("opened").toRealPath();
        opened = Files.newInputStream(file);
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            for (Path each : all.toList()) {
                if (Files.isSymbolicLink(each) && Files.readSymbolicLink(each).equals(file)) {
                    return each;
                }
            }
        }
        throw new AssertionError("no descriptor of " + file);
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void inAMissingFolder(String command) throws IOException {
        isRefused(command, folder.path("none").resolve("out"), command.startsWith("batch IN") ? 2 : 1);
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void inAFolderOfTheSystem(String command) throws IOException {
        Map<String, String> before = folder.state();
        CommandRun run = run(command, Path.of("/proc/raccord-out"));
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.errors().get(0)).contains("/proc/raccord-out", "cannot be written: access denied");
        if (!command.contains("OTHER")) {
            assertThat(run.errors()).hasSize(1);
            folder.isAs(before);
        }
    }

    static Stream<Arguments> inputs() {
        return READERS.stream()
                .flatMap(command -> Stream.of("itself", "link", "link to link", "hard link", "by another way")
                        .map(kind -> Arguments.of(command, kind)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void inputs(String command, String kind) throws Exception {
        Path target = switch (kind) {
            case "link" -> folder.link("out", input);
            case "link to link" -> folder.link("out", folder.link("out2", Path.of("in.yaml")));
            case "hard link" -> folder.hardLink("out", input);
            case "by another way" -> folder.folder("sub").resolve("../in.yaml");
            default -> input;
        };
        isRefused(command, target, 2);
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void throughALink(String command) throws IOException {
        Path target = folder.link("out", Path.of("sub/real"));
        folder.folder("sub");
        Map<String, String> dangling = folder.state();
        CommandRun run = run(command, target);
        assertThat(run.status()).as(run.err()).isZero();
        folder.isAs(dangling, others(command, "sub/real"));
        Path somebody = folder.file("somebody");
        Files.delete(folder.path("sub/real"));
        Files.createLink(folder.path("sub/real"), somebody); // has another name as well
        Map<String, String> before = folder.state();
        assertThat(run(command, target).status()).isZero();
        folder.isAs(before, others(command, "sub/real"));
        assertThat(somebody).hasContent("somebody's somebody");
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void intoAPipe(String command) throws Exception {
        run(command, folder.path("wanted"));
        Path pipe = folder.pipe("out");
        Map<String, String> before = folder.state();
        CompletableFuture<byte[]> read = reading(pipe);
        CommandRun run = run(command, pipe);
        assertThat(run.status()).as(run.err()).isZero();
        byte[] bytes = assertTimeoutPreemptively(LONGEST, () -> read.get());
        if (command.matches(".*(pdf|xlsx).*")) { // hold the time of the run
            assertThat(bytes).hasSizeGreaterThan(1000);
        } else {
            assertThat(bytes).isEqualTo(Files.readAllBytes(folder.path("wanted")));
        }
        folder.isAs(before, others(command));
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void intoDevices(String command) throws Exception {
        folder.nothing("null");
        Map<String, String> before = folder.state();
        CommandRun run = run(command, folder.path("null"));
        assertThat(run.status()).as(run.err()).isZero();
        folder.isAs(before, others(command));
        Path full = folder.full("full");
        boolean writes = !command.contains("--errors OUT"); // no profile is refused
        CommandRun failed = run(command, full);
        assertThat(failed.status()).isEqualTo(writes ? 1 : 0);
        if (writes) {
            assertThat(failed.errors().get(0)).contains("full: cannot be written: No space left on device");
        }
        if (writes && !command.contains("OTHER")) { // otherwise it can be resumed
            assertThat(failed.errors()).hasSize(1);
        }
        assertThat(folder.state().get("full")).isEqualTo("mode " + Files.getAttribute(full, "unix:mode"));
        assertThat(Files.getAttribute(full, "unix:rdev"))
                .isEqualTo(Files.getAttribute(Path.of("/dev/full"), "unix:rdev"));
    }

    /** The part file of an output has a name of its own in any case. */
    @ParameterizedTest
    @FieldSource("COMMANDS")
    void theNameOfAPartFileIsTaken(String command) throws IOException {
        String name = ".out." + ProcessHandle.current().pid() + ".part";
        input = command.contains(" IN") ? Files.move(input, folder.path(name)) : folder.file(name);
        Map<String, String> before = folder.state();
        CommandRun run = run(command, folder.path("out"));
        assertThat(run.err()).isEmpty();
        folder.isAs(before, others(command, "out"));
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void theTableOfABatch(String format) throws Exception {
        String command = "batch IN --as-of 2026-11-23 -q -o OTHER --errors ERR --format " + format;
        Path table = folder.path("other." + format);
        folder.folder(table.getFileName().toString());
        isRefused(command, table, 2);
        Files.delete(table);
        folder.link(table.getFileName().toString(), input);
        isRefused(command, table, 2);
        Files.delete(table);
        folder.full(table.getFileName().toString());
        Map<String, String> before = folder.state();
        CommandRun run = run(command, table);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors().get(0)).contains("cannot be written: No space left on device");
        assertThat(folder.state()).containsAllEntriesOf(before);
        Path device = folder.nothing("null");
        assertThat(run("batch IN -q -o OUT --format " + format, device).errors())
                .singleElement()
                .asString()
                .contains("a table is written next to the advice");
    }

    /** Without JSON Lines, the table itself is the output. */
    @ParameterizedTest
    @FieldSource("TABLES")
    void aTableOnly(String format) throws Exception {
        String command = "batch IN --as-of 2026-11-23 -q -o OUT --errors ERR";
        String name = "only." + format;
        Path table = folder.folder(name);
        isRefused(command, table, 2);
        Files.delete(table);
        folder.link(name, input);
        isRefused(command, table, 2);
        Files.delete(table);
        folder.hardLink(name, input);
        isRefused(command, table, 2);
        Files.delete(table);
        folder.folder("sub");
        folder.link(name, Path.of("sub/real"));
        Map<String, String> dangling = folder.state();
        assertThat(run(command, table).status()).isZero();
        folder.isAs(dangling, "sub/real", "refused.jsonl");
        byte[] wanted = Files.readAllBytes(table);
        Files.delete(table);
        Path pipe = folder.pipe(name);
        Map<String, String> before = folder.state();
        CompletableFuture<byte[]> read = reading(pipe);
        assertThat(run(command, pipe).status()).isZero();
        assertThat(assertTimeoutPreemptively(LONGEST, () -> read.get())).isEqualTo(wanted);
        folder.isAs(before, "refused.jsonl");
        Files.delete(pipe);
        folder.full(name);
        CommandRun full = run(command, table);
        assertThat(full.status()).isEqualTo(1);
        assertThat(full.errors().get(0)).contains("cannot be written: No space left on device");
        Files.delete(table);
        folder.nothing(name);
        CommandRun resumed = run(command + " --resume", table);
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("resumed after 1 profiles");
        assertThat(folder.path("").toFile().list((all, file) -> file.startsWith("only")))
                .containsExactly(name);
    }

    static Stream<Arguments> working() {
        Stream<String> beside =
                Stream.of("other.jsonl.part", "other.jsonl.checkpoint", "refused.jsonl.part", "other.csv.rows.part");
        Stream<String> only = Stream.of("only.xlsx.checkpoint", "only.xlsx.rows.part", "only.xlsx.findings.part");
        return Stream.concat(beside, only)
                .flatMap(name -> Stream.of(
                                "input", "link to input", "hard link", "file", "folder", "socket", "pipe", "device")
                        .map(kind -> Arguments.of(name, kind)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void working(String name, String kind) throws Exception {
        switch (kind) {
            case "input" -> input = Files.move(input, folder.path(name));
            case "link to input" -> folder.link(name, input);
            case "hard link" -> folder.hardLink(name, folder.file("somebody"));
            case "file" -> folder.file(name);
            case "folder" -> folder.folder(name);
            case "socket" -> folder.socket(name);
            case "pipe" -> folder.pipe(name);
            default -> folder.nothing(name);
        }
        String command = name.startsWith("only")
                ? "batch IN --as-of 2026-11-23 -q -o OUT --errors ERR"
                : "batch IN --as-of 2026-11-23 -q -o OTHER --errors ERR --format csv";
        isRefused(command, folder.path("only.xlsx"), 2);
    }

    @Test
    void aPortfolioOfAFolder() throws IOException {
        Path profiles = folder.folder("profiles");
        Path one = Files.copy(input, profiles.resolve("one.yaml"));
        input = profiles;
        isRefused("batch IN --as-of 2026-11-23 -q -o OUT", one, 2);
        isRefused("batch IN --as-of 2026-11-23 -q -o OTHER --summary OUT", one, 2);
    }

    /** What is written into {@code pipe}. */
    private static CompletableFuture<byte[]> reading(Path pipe) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
