package io.raccord.bench.naive;

/** Intermediate conclusion about a site, for example its candidate locations or its needs. */
public record NaiveFound(String site, String what) {}
