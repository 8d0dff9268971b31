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

/** JavaScript engine in a Node.js process: reads facts and writes decisions as JSON Lines files. */
public final class NodeEngine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String title;
    private final String module;
    private final Path folder;

    /**
     * Creates an engine.
     *
     * @param title the name in tables
     * @param module the module in {@code folder} that makes the decisions
     * @param folder the folder in which its packages are installed
     */
    public NodeEngine(String title, String module, Path folder) {
        this.title = title;
        this.module = module;
        this.folder = folder;
    }

    /** The engines in {@code folder}: GoRules zen and json-rules-engine. */
    public static List<NodeEngine> all(Path folder) {
        return List.of(
                new NodeEngine("GoRules zen", "zen", folder),
                new NodeEngine("json-rules-engine", "json-rules", folder));
    }

    /** Whether the packages of the engines are installed in {@code folder}. */
    public static boolean isInstalled(Path folder) {
        return Files.isDirectory(folder.resolve("node_modules"));
    }

    /** The name in tables. */
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
     * Evaluates the customers of {@code facts} once, then again in timed rounds.
     *
     * @param facts the facts, as {@link #write} writes them
     * @param decisions the file for the decisions, one line per customer
     * @param rounds the number of timed rounds
     * @return the duration of each timed round in seconds, without the start of the process
     * @throws IOException if node cannot be started or fails
     */
    public List<Double> decide(Path facts, Path decisions, int rounds) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node", "decide.mjs", module, facts.toString(), decisions.toString(), Integer.toString(rounds))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new IOException(title + " failed: node exited with status " + node.exitValue());
        }
        return printed.lines().map(Double::valueOf).toList();
    }
}
