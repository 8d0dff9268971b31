package io.raccord.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with one file an entry, for any number of processes at once.
 *
 * <p>An entry is code that will run. So the folder is made for its owner alone, and one that belongs to somebody else,
 * or that others may write, is neither read nor written. A file holds a message authentication code of its key and
 * content, made with the folder's {@link CacheSecret}: one that is cut, altered, copied under another name or written by
 * somebody who cannot read the secret is ignored. A file is written under another name and then moved to its
 * name at once. Whatever fails, the rules are compiled as without a cache, and nothing is said.
 */
public final class CacheFolder implements RuleCache {

    private static final byte[] MARK = "raccord rules 2\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CODE = 32;
    private static final long DAY_MILLIS = 86_400_000;
    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path folder;
    private final long mostBytes;
    private boolean tidied;
    private byte @Nullable [] secret;

    /**
     * @param folder made when first needed
     * @param mostBytes beyond which the entries that were used least recently are deleted
     */
    public CacheFolder(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    @Override
    public Optional<byte[]> find(String key) {
        Path file = folder.resolve(key);
        try {
            if (!CacheKey.isKey(key) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isOurs()) {
                return Optional.empty();
            }
            byte[] known = secret();
            byte[] bytes = Files.readAllBytes(file);
            int from = MARK.length + CODE;
            if (known == null
                    || bytes.length < from
                    || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                    || !MessageDigest.isEqual(
                            Arrays.copyOfRange(bytes, MARK.length, from), CacheKey.code(known, key, bytes, from))) {
                return Optional.empty();
            }
            noteUse(file);
            return Optional.of(Arrays.copyOfRange(bytes, from, bytes.length));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Sets the modification time, by which entries are dropped; at most once a day, so that reads stay cheap. */
    private static void noteUse(Path file) {
        FileTime now = FileTime.fromMillis(System.currentTimeMillis());
        try {
            if (now.toMillis() - age(file).toMillis() > DAY_MILLIS) {
                Files.setLastModifiedTime(file, now);
            }
        } catch (IOException | RuntimeException e) { // a folder that is read only, or an entry just dropped
        }
    }

    @Override
    public void keep(String key, byte[] content) {
        Path beside = null;
        try {
            make();
            if (!CacheKey.isKey(key) || !isOurs()) {
                return;
            }
            byte[] made = CacheSecret.make(folder);
            setSecret(made);
            beside = Files.createTempFile(folder, ".", ".part");
            byte[] bytes = new byte[MARK.length + CODE + content.length];
            System.arraycopy(MARK, 0, bytes, 0, MARK.length);
            System.arraycopy(CacheKey.code(made, key, content, 0), 0, bytes, MARK.length, CODE);
            System.arraycopy(content, 0, bytes, MARK.length + CODE, content.length);
            Files.write(beside, bytes);
            Files.move(beside, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            tidy();
        } catch (IOException | RuntimeException e) {
            drop(beside);
        }
    }

    /** The secret, read once; null while there is none. */
    private synchronized byte @Nullable [] secret() throws IOException {
        if (secret == null) {
            secret = CacheSecret.read(folder).orElse(null);
        }
        return secret;
    }

    private synchronized void setSecret(byte[] made) {
        secret = made;
    }

    private void make() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Whether nobody else could have put a file here. */
    private boolean isOurs() throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
        return attributes.owner().getName().equals(System.getProperty("user.name"))
                && attributes.permissions().stream().noneMatch(OTHERS_WRITE::contains);
    }

    /** Once per object: deletes what was left half-written long ago, and what was used least recently beyond the bound. */
    private synchronized void tidy() throws IOException {
        if (tidied) {
            return;
        }
        tidied = true;
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted(Comparator.comparing(CacheFolder::age).reversed())
                    .toList();
        }
        long now = System.currentTimeMillis();
        long bytes = 0;
        for (Path file : files) {
            boolean part = file.toString().endsWith(".part");
            bytes += part ? 0 : Files.size(file);
            if (file.endsWith(CacheSecret.NAME)) {
                continue;
            }
            if (part ? now - age(file).toMillis() > 3_600_000 : bytes > mostBytes) {
                drop(file);
            }
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static void drop(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | RuntimeException e) { // a file more; the next tidying may have more luck
        }
    }
}
