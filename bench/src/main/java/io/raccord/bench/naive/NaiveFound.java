package io.raccord.bench.naive;

/** Something that rules found out of a site: its candidate locations, what it needs. */
public record NaiveFound(String site, String what) {}
