package io.raccord.bench.naive;

/** An exchange provider of the former edition. */
public record ExchangeThen(String key) {}
