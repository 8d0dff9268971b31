package io.raccord.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache returns an entry exactly as it was written, or not at all. */
class CacheFolderTest {

    private static final String KEY = CacheKey.of("a");
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temporary;

    private Path folder;
    private CacheFolder cache;

    @BeforeEach
    void keep() {
        folder = temporary.resolve("made/when/needed");
        cache = new CacheFolder(folder, 1_000);
        cache.keep(KEY, CONTENT);
    }

    @Test
    void findsWhatIsKept() throws Exception {
        assertThat(cache.find(KEY)).hasValue(CONTENT);
        assertThat(cache.find(CacheKey.of("b"))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void anyChangedByteIsNoEntry() throws Exception {
        byte[] good = Files.readAllBytes(folder.resolve(KEY));
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            Files.write(folder.resolve(KEY), bad);
            assertThat(cache.find(KEY)).as("byte " + i).isEmpty();
        }
    }

    @Test
    void anyCutFileIsNoEntryAndIsReplaced() throws Exception {
        byte[] good = Files.readAllBytes(folder.resolve(KEY));
        for (int length = 0; length < good.length; length++) {
            Files.write(folder.resolve(KEY), Arrays.copyOf(good, length));
            assertThat(cache.find(KEY)).as(length + " bytes").isEmpty();
        }
        cache.keep(KEY, CONTENT);
        assertThat(cache.find(KEY)).hasValue(CONTENT);
    }

    @Test
    void theCodeIsTheOneOfTheStandard() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Files.readAllBytes(folder.resolve("secret")), "HmacSHA256"));
        mac.update(KEY.getBytes(StandardCharsets.UTF_8));
        assertThat(Arrays.copyOfRange(Files.readAllBytes(folder.resolve(KEY)), 16, 48))
                .isEqualTo(mac.doFinal(CONTENT));
    }

    @Test
    void aForgedEntryWithTheRightChecksumIsNone() throws Exception {
        byte[] good = Files.readAllBytes(folder.resolve(KEY));
        byte[] evil = "evil".getBytes(StandardCharsets.UTF_8);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(KEY.getBytes(StandardCharsets.UTF_8));
        ByteBuffer forged = ByteBuffer.allocate(16 + 32 + evil.length);
        forged.put(good, 0, 16).put(sha.digest(evil)).put(evil);
        Files.write(folder.resolve(KEY), forged.array());
        assertThat(cache.find(KEY)).isEmpty();
        assertThat(new CacheFolder(folder, 1_000).find(KEY)).isEmpty();
    }

    @Test
    void anEntryOfAnotherFolderIsNone() throws Exception {
        Path other = temporary.resolve("other");
        new CacheFolder(other, 1_000).keep(KEY, "evil".getBytes(StandardCharsets.UTF_8));
        Files.copy(other.resolve(KEY), folder.resolve(KEY), StandardCopyOption.REPLACE_EXISTING);
        assertThat(cache.find(KEY)).isEmpty();
        cache.keep(KEY, CONTENT);
        assertThat(cache.find(KEY)).hasValue(CONTENT);
    }

    @Test
    void onlyItsOwnerReadsTheSecret() throws Exception {
        Path secret = folder.resolve("secret");
        byte[] first = Files.readAllBytes(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(first).hasSize(32);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        CacheFolder later = new CacheFolder(folder, 1_000);
        assertThat(later.find(KEY)).isEmpty();
        later.keep(KEY, CONTENT);
        assertThat(Files.readAllBytes(secret)).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(new CacheFolder(folder, 1_000).find(KEY)).hasValue(CONTENT);
    }

    @Test
    void aSecretThatIsCutMissingOrALinkIsReplaced() throws Exception {
        Path secret = folder.resolve("secret");
        for (String damage : List.of("cut", "missing", "link", "folder")) {
            switch (damage) {
                case "cut" -> Files.write(secret, new byte[5]);
                case "missing" -> Files.delete(secret);
                case "link" -> {
                    Files.move(secret, temporary.resolve("elsewhere"));
                    Files.createSymbolicLink(secret, temporary.resolve("elsewhere"));
                }
                default -> {
                    Files.delete(secret);
                    Files.createDirectory(secret);
                }
            }
            CacheFolder later = new CacheFolder(folder, 1_000);
            assertThat(later.find(KEY)).as(damage).isEmpty();
            later.keep(KEY, CONTENT);
            assertThat(new CacheFolder(folder, 1_000).find(KEY)).as(damage).hasValue(CONTENT);
        }
    }

    @Test
    void whoMakesTheSecretAtTheSameTimeAgrees() throws Exception {
        for (int round = 0; round < 20; round++) {
            Path fresh = temporary.resolve("fresh-" + round);
            int writers = 8;
            CyclicBarrier start = new CyclicBarrier(writers);
            ExecutorService threads = Executors.newFixedThreadPool(writers);
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                String key = CacheKey.of("writer" + i);
                tasks.add(() -> {
                    int arrived = start.await();
                    new CacheFolder(fresh, 100_000).keep(key, CONTENT);
                    return arrived;
                });
            }
            assertThat(threads.invokeAll(tasks)).hasSize(writers);
            threads.shutdown();
            for (int i = 0; i < writers; i++) {
                assertThat(new CacheFolder(fresh, 100_000).find(CacheKey.of("writer" + i)))
                        .as("round %s, writer %s", round, i)
                        .hasValue(CONTENT);
            }
        }
    }

    @Test
    void anEntryUnderAnotherNameIsNone() throws Exception {
        Files.copy(folder.resolve(KEY), folder.resolve(CacheKey.of("b")));
        assertThat(cache.find(CacheKey.of("b"))).isEmpty();
    }

    @Test
    void aFolderThatOthersMayWriteIsNotTrusted() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(cache.find(KEY)).isEmpty();
        cache.keep(CacheKey.of("b"), CONTENT);
        assertThat(folder.resolve(CacheKey.of("b"))).doesNotExist();
    }

    @Test
    void aLinkIsNoEntry() throws Exception {
        Files.move(folder.resolve(KEY), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve(KEY), temporary.resolve("elsewhere"));
        assertThat(cache.find(KEY)).isEmpty();
    }

    @Test
    void whereNoFolderCanBeNothingIsKeptAndNothingSaid() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");
        for (Path impossible : List.of(file.resolve("below"), file, Path.of("/proc/raccord"))) {
            CacheFolder none = new CacheFolder(impossible, 1_000);
            none.keep(KEY, CONTENT);
            assertThat(none.find(KEY)).isEmpty();
        }
    }

    @Test
    void aFullDiskLeavesNothingHalfWritten() {
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            CacheFolder none = new CacheFolder(full, 1_000);
            none.keep(KEY, CONTENT);
            assertThat(none.find(KEY)).isEmpty();
        }
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws Exception {
        for (int i = 0; i < 20; i++) {
            new CacheFolder(folder, 1_000_000).keep(CacheKey.of("old" + i), new byte[100]);
            Files.setLastModifiedTime(
                    folder.resolve(CacheKey.of("old" + i)), FileTime.fromMillis(1_000_000L * (i + 1)));
        }
        new CacheFolder(folder, 1_000).keep(CacheKey.of("new"), CONTENT);
        assertThat(cache.find(CacheKey.of("new"))).hasValue(CONTENT);
        assertThat(cache.find(KEY)).hasValue(CONTENT);
        assertThat(cache.find(CacheKey.of("old19"))).isPresent();
        assertThat(cache.find(CacheKey.of("old0"))).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThanOrEqualTo(1_000);
        }
    }

    @Test
    void whatWasUsedLastStays() throws Exception {
        CacheFolder roomy = new CacheFolder(folder, 1_000_000);
        for (int i = 0; i < 20; i++) {
            roomy.keep(CacheKey.of("old" + i), new byte[100]);
            Files.setLastModifiedTime(folder.resolve(CacheKey.of("old" + i)), FileTime.fromMillis(1_000_000L + i));
        }
        assertThat(new CacheFolder(folder, 1_000).find(CacheKey.of("old0"))).isPresent();
        new CacheFolder(folder, 1_000).keep(CacheKey.of("new"), CONTENT);
        assertThat(cache.find(CacheKey.of("old0"))).isPresent();
        assertThat(cache.find(CacheKey.of("old1"))).isEmpty();
    }

    @Test
    void aUseIsNotedOnceADay() throws Exception {
        Path file = folder.resolve(KEY);
        Instant anHourAgo = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        Files.setLastModifiedTime(file, FileTime.from(anHourAgo));
        assertThat(cache.find(KEY)).isPresent();
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(anHourAgo);
        Files.setLastModifiedTime(file, FileTime.from(anHourAgo.minus(1, ChronoUnit.DAYS)));
        assertThat(cache.find(KEY)).isPresent();
        assertThat(Files.getLastModifiedTime(file).toInstant()).isAfter(anHourAgo);
    }

    @Test
    void whatIsNoEntryIsNotUsed() throws Exception {
        Path file = folder.resolve(KEY);
        Files.write(file, new byte[] {1});
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(cache.find(KEY)).isEmpty();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000_000));
    }
}
