package io.raccord.bench;

import io.raccord.bench.naive.NaiveDrools;
import io.raccord.catalog.Catalogs;
import io.raccord.intake.Packs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All engines that run in this JVM, starting with the hand-coded one. */
public final class Engines implements AutoCloseable {

    private final FactsReader reader;
    private final EvreteRules evrete;
    private final List<Engine> all;

    /**
     * Creates the engines.
     *
     * @param rules the folder of the shipped rules
     * @param work an empty folder for temporary files
     */
    public Engines(Path rules, Path work) throws IOException {
        Catalogs catalogs = Packs.read(rules, rules.toString()).catalogs();
        this.reader = new FactsReader(catalogs);
        this.evrete = new EvreteRules(reader);
        this.all = List.of(
                new BySite(reader, new HandCoded()),
                new RaccordDecisions(rules),
                new BySite(reader, new EasyRules()),
                new BySite(reader, new DmnTables()),
                evrete,
                new NaiveDrools(rules.resolve("expressroute/catalog"), catalogs));
    }

    /** The engines, the hand-coded one first. */
    public List<Engine> all() {
        return all;
    }

    /** The reader of facts that the engines share. */
    public FactsReader reader() {
        return reader;
    }

    @Override
    public void close() {
        evrete.close();
    }
}
