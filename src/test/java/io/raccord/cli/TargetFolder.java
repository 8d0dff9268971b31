package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Folder with files of somebody else, of every kind. */
record TargetFolder(Path root) {

    Path path(String name) {
        return root.resolve(name);
    }

    Path file(String name) throws IOException {
        return Files.writeString(path(name), "somebody's " + name);
    }

    Path folder(String name) throws IOException {
        return Files.createDirectory(path(name));
    }

    Path link(String name, Path to) throws IOException {
        return Files.createSymbolicLink(path(name), to);
    }

    Path hardLink(String name, Path to) throws IOException {
        return Files.createLink(path(name), to);
    }

    Path socket(String name) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path(name))); // its file outlives it
        }
        return path(name);
    }

    Path pipe(String name) throws Exception {
        return made(name, "mkfifo", path(name).toString());
    }

    /** The character device of {@code /dev/full}, to which nothing can be written. */
    Path full(String name) throws Exception {
        return made(name, "mknod", path(name).toString(), "c", "1", "7");
    }

    /** The character device of {@code /dev/null}. */
    Path nothing(String name) throws Exception {
        return made(name, "mknod", path(name).toString(), "c", "1", "3");
    }

    Path blocks(String name) throws Exception {
        return made(name, "mknod", path(name).toString(), "b", "7", "99");
    }

    private Path made(String name, String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Assumptions.assumeTrue(process.waitFor() == 0, () -> "needs " + Arrays.toString(command));
        return path(name);
    }

    /** Every file with its type and bytes, and what each link points to. */
    Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                state.put(root.relativize(file).toString(), state(file));
            }
        }
        return state;
    }

    private static String state(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "link to " + Files.readSymbolicLink(file);
        }
        if (Files.isRegularFile(file)) {
            return "file: " + Arrays.hashCode(Files.readAllBytes(file)) + ", " + Files.size(file);
        }
        return "mode " + Files.getAttribute(file, "unix:mode", LinkOption.NOFOLLOW_LINKS);
    }

    /** Checks that all files are as in {@code before}, and no other is there but those named. */
    void isAs(Map<String, String> before, String... changed) throws IOException {
        Map<String, String> now = state();
        for (String name : changed) {
            assertThat(now).containsKey(name);
            now.remove(name);
        }
        Map<String, String> wanted = new TreeMap<>(before);
        wanted.keySet().removeAll(Arrays.asList(changed));
        assertThat(now).isEqualTo(wanted);
    }
}
