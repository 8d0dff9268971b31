package io.raccord.conclusion;

/**
 * The rank of an open question in the advice (QU-4). Questions of equal rank are sorted by path.
 *
 * @param path the question's path
 * @param rank the rank; lower ranks come first
 */
public record QuestionRank(String path, int rank) implements Conclusion {}
