package io.raccord.spark;

import io.raccord.pipeline.AdvicePipeline;
import io.raccord.pipeline.PipelineBuilder;
import io.raccord.intake.Packs;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Rules on their way to executors, compiled.
 *
 * @param digest says which rules
 * @param name the name of their folder; null for the shipped ones, which every machine has in the job's jar
 * @param texts the files of the folder, by path
 * @param compiled what was made of those that are not the shipped ones, as the cache of rules keeps it, by name
 */
record RuleShipment(
        String digest, @Nullable String name, TreeMap<String, byte[]> texts, TreeMap<String, byte[]> compiled)
        implements Serializable {

    /**
     * Checks and compiles the rules.
     *
     * @param folder where they lie; null for the shipped ones
     * @throws io.raccord.problem.RulesRefusedException with every fault of every rule file
     */
    static RuleShipment of(@Nullable String folder, Configuration storage) throws IOException {
        try (TemporaryFolder temporary = TemporaryFolder.make()) {
            Path cache = temporary.folder();
            if (folder == null) {
                AdvicePipeline advisor = AdvicePipeline.builder().cache(cache).build();
                return new RuleShipment(advisor.digest(), null, new TreeMap<>(), temporary.read(cache));
            }
            Path local = local(folder, temporary, storage);
            AdvicePipeline advisor = AdvicePipeline.builder().rules(local).cache(cache).build();
            TreeMap<String, byte[]> texts = temporary.read(local, Packs::isOfRules);
            return new RuleShipment(
                    advisor.digest(), String.valueOf(local.getFileName()), texts, temporary.read(cache));
        }
    }

    /** The folder itself when it is on this machine, otherwise a copy. */
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

    /** Loads them on this machine, from what was compiled. */
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
