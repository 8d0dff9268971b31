package io.raccord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.RefusedException;
import io.raccord.problem.RulesRefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs and profiles that somebody else wrote: what they contain is reported with its position, or does no harm. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PackFromOutsideTest {

    @TempDir
    Path folder;

    private RulesFolder rules;
    private Path pack;

    @BeforeEach
    void copy() throws IOException {
        rules = RulesFolder.copyTo(folder.resolve("rules"));
        pack = folder.resolve("rules/expressroute");
    }

    private List<String> faults() {
        RulesRefusedException[] refused = new RulesRefusedException[1];
        assertThatThrownBy(() ->
                        AdvicePipeline.builder().rules(folder.resolve("rules")).build())
                .isInstanceOfSatisfying(RulesRefusedException.class, e -> refused[0] = e);
        return lines(refused[0]);
    }

    private static List<String> lines(RefusedException refused) {
        return refused.faults().stream().map(fault -> fault.line(Language.EN)).toList();
    }

    @Test
    void aLinkThatLeavesThePackIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "this is not a rule");
        Files.createSymbolicLink(pack.resolve("stolen.drl"), secret);
        Files.createSymbolicLink(pack.resolve("stolen.md"), Path.of("../../secret"));
        Files.createSymbolicLink(pack.resolve("stolen.cases.yaml"), secret);
        Files.createSymbolicLink(pack.resolve("elsewhere"), folder);
        Files.createSymbolicLink(pack.resolve("nowhere.csv"), Path.of("no/such/file"));
        assertThat(faults())
                .hasSize(5)
                .allMatch(line -> line.contains("this symbolic link leads to ") && line.contains(":1:1: "))
                .noneMatch(line -> line.contains("not a rule"))
                .anyMatch(line -> line.contains("expressroute/stolen.drl:1:1"))
                .anyMatch(line -> line.contains("expressroute/elsewhere:1:1"))
                .anyMatch(line -> line.contains("leads to ../../secret, "));
    }

    @Test
    void aLinkWithinThePackIsFine() throws Exception {
        Files.createDirectory(pack.resolve("versions"));
        Files.move(pack.resolve("skus.drl"), pack.resolve("versions/skus.text"));
        Files.createSymbolicLink(pack.resolve("skus.drl"), Path.of("versions/skus.text"));
        Files.createSymbolicLink(pack.resolve(".#skus.drl"), Path.of("architect@machine.4711")); // an editor's lock
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("rules"));
        Files.createSymbolicLink(folder.resolve("pack"), pack);
        AdvicePipeline wanted = AdvicePipeline.builder().rules(Path.of("rules")).build();
        for (String name : List.of("rules", "link", "pack")) {
            AdvicePipeline advisor =
                    AdvicePipeline.builder().rules(folder.resolve(name)).build();
            assertThat(advisor.rules()).as(name).hasSameSizeAs(wanted.rules());
        }
    }

    @Test
    void aPipeIsReportedAndNeverOpened() throws Exception {
        for (String name : List.of("pipe.drl", "pipe.csv", "pipe.md", "pipe.cases.yaml", "pipe")) {
            Process made = new ProcessBuilder("mkfifo", pack.resolve(name).toString()).start();
            assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        Files.createSymbolicLink(pack.resolve("link.drl"), Path.of("pipe"));
        assertThat(faults())
                .hasSize(6)
                .allMatch(line -> line.contains("this is a device, a named pipe or a socket"))
                .anyMatch(line -> line.contains("expressroute/pipe.drl:1:1"));
    }

    @Test
    void aSocketIsReported() throws Exception {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(pack.resolve("socket.drl")));
            assertThat(faults())
                    .singleElement()
                    .asString()
                    .contains("expressroute/socket.drl:1:1: this is a device, a named pipe or a socket");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0777, 0777 is not a plain decimal number; YAML 1.2 reads it as 777, write 777",
        "0x1F, 0x1F is not a plain decimal number; YAML 1.2 reads it as 31, write 31",
        "0o17, 0o17 is not a plain decimal number; YAML 1.2 reads it as 15, write 15",
        "1_000, \"1_000\" is not a whole number, write digits only",
        ".inf, \".inf\" is not a whole number, write digits only",
        "1e3, 1000.0 is not a whole number, write digits only"
    })
    void aNumberThatOthersReadDifferentlyIsReportedInParameters(String number, String wrong, String right)
            throws Exception {
        rules.edit("parameters.yaml", "[50, 100, 200", "[" + number + ", 100000, 200000");
        assertThat(faults())
                .anySatisfy(line -> assertThat(line)
                        .contains("expressroute/parameters.yaml:164:24: ")
                        .contains(wrong)
                        .contains(right));
    }

    @ParameterizedTest
    @CsvSource({"0777, write 777", "0x1F, write 31", "1_000, write digits only", ".inf, write digits only"})
    void aNumberThatOthersReadDifferentlyIsReportedInProfiles(String number, String right) throws Exception {
        String profile = Files.readString(Path.of("facts-samples/mixed-sites.yaml"));
        String edited = profile.replaceFirst("(bandwidthMbps: *)[0-9]+", "$1" + number);
        assertThat(edited).isNotEqualTo(profile);
        InputStream in = new ByteArrayInputStream(edited.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Shipped.ADVISOR.advise(in, "p.yaml", LocalDate.of(2026, 11, 23)))
                .isInstanceOfSatisfying(
                        ProfileRefusedException.class,
                        e -> assertThat(lines(e))
                                .singleElement()
                                .asString()
                                .matches("p\\.yaml:[0-9]+:[0-9]+: .*")
                                .contains(number, right));
    }
}
