package io.raccord.bench.naive;

/** Exchange provider of the 2017 edition. */
public record ExchangeThen(String key) {}
