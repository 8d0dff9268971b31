package io.raccord.bench.naive;

import java.util.List;

/** Provider that is available at a location, in one edition of the catalog. */
public record OfferRow(
        boolean current,
        String cloud,
        String provider,
        String nameKey,
        String printedKey,
        List<String> parts,
        boolean exchange) {}
