package io.raccord.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is.
 *
 * @param task what it does: the rules, the inputs and all options that its bytes depend on
 * @param asOf the date of the advice where the portfolio does not say
 * @param done how many entries are done
 * @param read a hash of those entries
 * @param output how many bytes their advices take
 * @param errors how many bytes their refusals take
 * @param complete whether all are done, so that only the names are left to give
 * @param observers what each observer gathered
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

    /** Where nothing is done yet. */
    static Checkpoint start(Map<String, String> task, LocalDate asOf) {
        return new Checkpoint(task, asOf, 0, 0, 0, 0, false, List.of());
    }

    /** A hash of what {@code before} is a hash of, and one more. */
    static long hash(long before, long fingerprint) {
        return (before ^ fingerprint) * 0x9E3779B97F4A7C15L + fingerprint;
    }

    /** The same after {@code more}. */
    Checkpoint after(Answers more, long outputLength, long errorsLength) {
        long hash = read;
        for (long fingerprint : more.fingerprints()) {
            hash = hash(hash, fingerprint);
        }
        long all = done + more.results().size();
        return new Checkpoint(task, asOf, all, hash, outputLength, errorsLength, complete, observers);
    }

    /** The same with what the observers have gathered by now. */
    Checkpoint with(boolean allDone, List<String> gathered) {
        return new Checkpoint(task, asOf, done, read, output, errors, allDone, gathered);
    }

    /**
     * The checkpoint in {@code file}; null where there is none.
     *
     * @throws IOException when it cannot be read, or is none
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
        } catch (RuntimeException e) {
            throw new IOException(file + ": this is no checkpoint of a batch", e);
        }
    }

    private static String value(Properties saved, String key) {
        return Objects.requireNonNull(saved.getProperty(key), key);
    }

    /** Writes it to {@code file}, which has either what it had or all of this, whatever happens. */
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
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            saved.store(out, "How far a batch is: raccord batch --resume goes on from here");
            channel.force(true);
        }
        PartFile.move(beside, file);
    }
}
