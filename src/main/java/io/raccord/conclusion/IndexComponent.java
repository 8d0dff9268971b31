package io.raccord.conclusion;

/**
 * A component of the resiliency index that a connection can reach (policy IX-1 to IX-4).
 *
 * @param connection the connection's id
 * @param part the component
 * @param min the least that it can count
 * @param max the most that it can count
 */
public record IndexComponent(String connection, IndexPart part, int min, int max) implements Conclusion {}
