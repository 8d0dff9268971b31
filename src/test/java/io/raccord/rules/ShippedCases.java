package io.raccord.rules;

import io.raccord.Shipped;
import io.raccord.authoring.CaseSuite;
import io.raccord.intake.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The cases beside the shipped rules, read once. */
public final class ShippedCases {

    public static final CaseSuite SUITE = read();

    private ShippedCases() {}

    private static CaseSuite read() {
        try {
            return CaseSuite.of(Shipped.KNOWLEDGE, Cases.read(Shipped.RULES, "rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
