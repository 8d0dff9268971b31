package io.raccord.conclusion;

/** The circuits of all connections together are more than one (policy section 8). */
public record SeveralCircuits() implements Conclusion {}
