package io.raccord.intake;

import io.raccord.intake.profile.ProfileReader;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import java.io.IOException;
import java.io.InputStream;

/** Façade of the profile reader. */
public final class Profiles {

    private Profiles() {}

    /**
     * Reads the profile in {@code in}, as YAML or JSON.
     *
     * @param file the file name in faults; {@code -} for standard input
     * @return the profile, with its violations of the schema
     * @throws ProfileRefusedException when no part of the profile can be used
     * @throws IOException when {@code in} cannot be read
     */
    public static ReadProfile read(String file, InputStream in) throws IOException {
        return ProfileReader.read(file, in);
    }

    /** Validates a profile built in Java, as if it had been read. Its faults have no positions in a file. */
    public static ReadProfile built(Profile profile) {
        return ProfileReader.built(profile);
    }
}
