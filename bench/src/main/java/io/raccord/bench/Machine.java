package io.raccord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.drools.core.impl.InternalKieContainer;

/** Description of the machine on which figures are measured. */
final class Machine {

    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {}

    /** One line with the processors, JVM, Drools version and load averages. */
    static String line() throws IOException {
        String load =
                Files.isReadable(LOAD) ? Files.readString(LOAD).replaceFirst("^((\\S+ ){2}\\S+).*\\s*", "$1") : "?";
        return "%d CPUs, %s %s, Drools %s, load %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        InternalKieContainer.class.getPackage().getImplementationVersion(),
                        load);
    }
}
