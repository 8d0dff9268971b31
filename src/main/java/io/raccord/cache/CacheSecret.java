package io.raccord.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/**
 * The key file of a cache folder: random bytes with which its entries are authenticated. It is made once per folder,
 * for its owner alone (mode 0600); processes that make it at the same time all get the same one.
 */
final class CacheSecret {

    static final String NAME = "secret";

    private static final int LENGTH = 32;
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private CacheSecret() {}

    /** Reads the secret of {@code folder}; empty if there is none, or others than the owner can read or write it. */
    static Optional<byte[]> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != LENGTH || !isOwn(file)) {
            return Optional.empty();
        }
        byte[] secret = Files.readAllBytes(file);
        return secret.length == LENGTH ? Optional.of(secret) : Optional.empty();
    }

    private static boolean isOwn(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        PosixFileAttributes attributes =
                Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.owner().getName().equals(System.getProperty("user.name"))
                && OWNER.containsAll(attributes.permissions());
    }

    /** The secret of {@code folder}, which is made if there is none that can be used. */
    static byte[] make(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        Optional<byte[]> present = read(folder);
        if (present.isPresent()) {
            return present.get();
        }
        byte[] made = new byte[LENGTH];
        new SecureRandom().nextBytes(made);
        Path draft = Files.createTempFile(folder, ".", ".part"); // mode 0600
        try {
            Files.write(draft, made);
            if (there) { // and cannot be used
                Files.deleteIfExists(file);
            }
            publish(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
        return read(folder).orElseThrow(() -> new IOException("secret replaced by another process"));
    }

    /** Gives the file its name unless another process was faster: a hard link never replaces a file. */
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) { // the other's secret is as good
        } catch (IOException | UnsupportedOperationException e) { // a file system without hard links
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
