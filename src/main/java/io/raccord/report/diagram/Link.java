package io.raccord.report.diagram;

import java.util.Locale;

/** Which of a circuit's two links a line is. */
public enum Link {
    /** None: any other line. */
    NONE,
    /** The primary one. */
    PRIMARY,
    /** The secondary one. */
    SECONDARY;

    /** The name by which styles know it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
