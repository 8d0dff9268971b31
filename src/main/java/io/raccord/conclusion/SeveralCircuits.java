package io.raccord.conclusion;

/** Conclusion that the connections have more than one circuit in total (policy section 8). */
public record SeveralCircuits() implements Conclusion {}
