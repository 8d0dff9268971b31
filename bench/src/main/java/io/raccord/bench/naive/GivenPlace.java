package io.raccord.bench.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a site is, by the names as they are compared. */
public record GivenPlace(
        String site,
        @Nullable String city,
        @Nullable String country,
        @Nullable List<String> locations) {}
