package io.raccord.batch;

import io.raccord.output.OutputFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The saved progress of a batch, from which it can be resumed.
 *
 * @param task the rules digest, the inputs and all options that affect the output
 * @param asOf the date of the advice for entries without one
 * @param done the number of finished entries
 * @param read a hash of the finished entries
 * @param output the size of their advice in bytes
 * @param errors the size of their refusals in bytes
 * @param complete whether all entries are finished, so that only the files remain to be renamed
 * @param observers the state of each observer
 */
record Checkpoint(
        Map<String, String> task,
        LocalDate asOf,
        long done,
        long read,
        long output,
        long errors,
        boolean complete,
        List<String> observers) {

    private static final String TASK = "task.";
    private static final String OBSERVER = "observer.";

    /** The checkpoint at the start of a run. */
    static Checkpoint start(Map<String, String> task, LocalDate asOf) {
        return new Checkpoint(task, asOf, 0, 0, 0, 0, false, List.of());
    }

    /** Extends the hash {@code before} by one more fingerprint. */
    static long hash(long before, long fingerprint) {
        return (before ^ fingerprint) * 0x9E3779B97F4A7C15L + fingerprint;
    }

    /** The checkpoint after {@code more}. */
    Checkpoint after(Answers more, long outputLength, long errorsLength) {
        long hash = read;
        for (long fingerprint : more.fingerprints()) {
            hash = hash(hash, fingerprint);
        }
        long all = done + more.results().size();
        return new Checkpoint(task, asOf, all, hash, outputLength, errorsLength, complete, observers);
    }

    /** A copy with the current state of the observers. */
    Checkpoint with(boolean allDone, List<String> gathered) {
        return new Checkpoint(task, asOf, done, read, output, errors, allDone, gathered);
    }

    /**
     * Reads the checkpoint in {@code file}; null if the file does not exist.
     *
     * @throws IllegalArgumentException if the file is not a checkpoint
     * @throws IOException if the file cannot be read
     */
    static @Nullable Checkpoint read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        Properties saved = new Properties();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            saved.load(in);
            Map<String, String> task = new TreeMap<>();
            List<String> observers = new ArrayList<>();
            for (String key : saved.stringPropertyNames()) {
                if (key.startsWith(TASK)) {
                    task.put(key.substring(TASK.length()), value(saved, key));
                }
            }
            while (saved.containsKey(OBSERVER + observers.size())) {
                observers.add(value(saved, OBSERVER + observers.size()));
            }
            return new Checkpoint(
                    task,
                    LocalDate.parse(value(saved, "as-of")),
                    Long.parseLong(value(saved, "done")),
                    Long.parseLong(value(saved, "read")),
                    Long.parseLong(value(saved, "output")),
                    Long.parseLong(value(saved, "errors")),
                    Boolean.parseBoolean(value(saved, "complete")),
                    observers);
        } catch (RuntimeException | CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": no checkpoint of a batch", e);
        }
    }

    private static String value(Properties saved, String key) {
        return Objects.requireNonNull(saved.getProperty(key), key);
    }

    /** Writes the checkpoint to {@code file} atomically: after a crash, the file is either the old or the new one. */
    void write(Path file) throws IOException {
        Properties saved = new Properties();
        task.forEach((name, value) -> saved.setProperty(TASK + name, value));
        for (int i = 0; i < observers.size(); i++) {
            saved.setProperty(OBSERVER + i, observers.get(i));
        }
        saved.setProperty("as-of", asOf.toString());
        saved.setProperty("done", Long.toString(done));
        saved.setProperty("read", Long.toString(read));
        saved.setProperty("output", Long.toString(output));
        saved.setProperty("errors", Long.toString(errors));
        saved.setProperty("complete", Boolean.toString(complete));
        OutputFile.write(
                file,
                out -> saved.store(out, "Checkpoint of an unfinished batch; continue with raccord batch --resume"));
    }
}
