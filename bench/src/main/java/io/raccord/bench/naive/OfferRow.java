package io.raccord.bench.naive;

import java.util.List;

/** A provider that is offered at some location, of an edition of the catalog. */
public record OfferRow(
        boolean current,
        String cloud,
        String provider,
        String nameKey,
        String printedKey,
        List<String> parts,
        boolean exchange) {}
