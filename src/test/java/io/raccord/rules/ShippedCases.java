package io.raccord.rules;

import io.raccord.Shipped;
import io.raccord.authoring.cases.CompiledCases;
import io.raccord.intake.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The test cases of the shipped rules, read once. */
public final class ShippedCases {

    public static final CompiledCases SUITE = read();

    private ShippedCases() {}

    private static CompiledCases read() {
        try {
            return CompiledCases.of(Shipped.KNOWLEDGE, Cases.read(Shipped.RULES, "rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
