package io.raccord.bench.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Place of a site, with normalized names. */
public record GivenPlace(
        String site,
        @Nullable String city,
        @Nullable String country,
        @Nullable List<String> locations) {}
