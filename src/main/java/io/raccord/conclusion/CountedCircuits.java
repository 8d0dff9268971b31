package io.raccord.conclusion;

/**
 * The circuits of a connection as checks count them: a number that is not decided counts as one (policy section 8).
 *
 * @param connection the connection's id
 * @param circuits the number of circuits
 */
public record CountedCircuits(String connection, int circuits) implements Conclusion {}
