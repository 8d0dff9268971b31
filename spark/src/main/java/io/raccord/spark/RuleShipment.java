package io.raccord.spark;

import io.raccord.intake.Packs;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.PipelineBuilder;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules in serializable form, sent to the executors.
 *
 * @param digest the digest of the rules
 * @param name the name of their folder; null for the shipped rules, which the job's jar contains
 * @param texts the files of the folder, by path
 * @param compiled the rule cache's entries for the files that differ from the shipped ones, by name
 */
record RuleShipment(
        String digest, @Nullable String name, TreeMap<String, byte[]> texts, TreeMap<String, byte[]> compiled)
        implements Serializable {

    /**
     * Checks and compiles the rules.
     *
     * @param folder the folder of the rules; null for the shipped rules
     * @throws io.raccord.problem.RulesRefusedException if rule files contain errors; lists all of them
     * @throws UnusableFolderException if the folder does not exist
     */
    static RuleShipment of(@Nullable String folder, Configuration storage) throws IOException {
        try (TemporaryFolder temporary = TemporaryFolder.make()) {
            Path cache = temporary.folder();
            if (folder == null) {
                AdvicePipeline advisor = AdvicePipeline.builder().cache(cache).build();
                return new RuleShipment(advisor.digest(), null, new TreeMap<>(), temporary.read(cache));
            }
            Path local = local(folder, temporary, storage);
            AdvicePipeline advisor =
                    AdvicePipeline.builder().rules(local).cache(cache).build();
            TreeMap<String, byte[]> texts = temporary.read(local, Packs::isOfRules);
            return new RuleShipment(
                    advisor.digest(), String.valueOf(local.getFileName()), texts, temporary.read(cache));
        }
    }

    /** The folder itself if it is on this machine, otherwise a local copy. */
    private static Path local(String folder, TemporaryFolder temporary, Configuration storage) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(folder);
        FileSystem files = path.getFileSystem(storage);
        if (files.getUri().getScheme().equals("file")) {
            return Path.of(files.makeQualified(path).toUri().getPath());
        }
        if (!files.exists(path)) {
            throw new UnusableFolderException("no-rules", folder);
        }
        Path copy = temporary.folder().resolve(path.getName());
        files.copyToLocalFile(false, path, new org.apache.hadoop.fs.Path(copy.toUri()), true);
        return copy;
    }

    /** Loads the rules in this JVM without compiling them. */
    AdvicePipeline unpack() {
        try (TemporaryFolder temporary = TemporaryFolder.make()) {
            Path cache = temporary.folder();
            temporary.write(cache, compiled);
            PipelineBuilder builder = AdvicePipeline.builder().cache(cache);
            if (name != null) {
                Path rules = temporary.folder().resolve(name);
                temporary.write(rules, texts);
                builder.rules(rules);
            }
            AdvicePipeline advisor = builder.build();
            if (!advisor.digest().equals(digest)) {
                throw new IllegalStateException("rules " + digest + " arrived as " + advisor.digest());
            }
            return advisor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
