package io.raccord.cli;

import picocli.CommandLine.IVersionProvider;

/** Raccord's version, from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"raccord " + (version == null ? "(not packaged)" : version)};
    }
}
