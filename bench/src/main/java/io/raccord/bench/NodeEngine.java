package io.raccord.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.portfolio.DatedProfile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An engine of JavaScript in a process of its own: facts go in, decisions come out, as lines of files. */
public final class NodeEngine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String title;
    private final String module;
    private final Path folder;

    /**
     * @param title what it is called in tables
     * @param module the module in {@code folder} that decides
     * @param folder where its packages are installed
     */
    public NodeEngine(String title, String module, Path folder) {
        this.title = title;
        this.module = module;
        this.folder = folder;
    }

    /** GoRules zen and json-rules-engine, in {@code folder}. */
    public static List<NodeEngine> all(Path folder) {
        return List.of(
                new NodeEngine("GoRules zen", "zen", folder),
                new NodeEngine("json-rules-engine", "json-rules", folder));
    }

    /** Whether its packages are installed in {@code folder}. */
    public static boolean isInstalled(Path folder) {
        return Files.isDirectory(folder.resolve("node_modules"));
    }

    /** What it is called in tables. */
    public String title() {
        return title;
    }

    /** Writes the facts of {@code profiles} as JSON Lines. */
    public static void write(List<DatedProfile> profiles, FactsReader reader, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (DatedProfile each : profiles) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("customer", each.read().profile().customer().id());
                List<Object> sites = new ArrayList<>();
                for (SiteFacts site : reader.read(each.read().profile(), DatedProfiles.asOf(each))) {
                    sites.add(FlatFacts.of(site));
                }
                line.put("sites", sites);
                out.write(JSON.writeValueAsString(line));
                out.newLine();
            }
        }
    }

    /**
     * Decides on the customers of {@code facts}.
     *
     * @param decisions where to write them, a line each
     * @param rounds how often to do it again, measured
     * @return the seconds of each such round, without the start of the process
     */
    public List<Double> decide(Path facts, Path decisions, int rounds) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node", "decide.mjs", module, facts.toString(), decisions.toString(), Integer.toString(rounds))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new IOException(title + " failed: node ended with " + node.exitValue());
        }
        return printed.lines().map(Double::valueOf).toList();
    }
}
