package io.raccord.conclusion;

/**
 * Where a question stands among the questions (QU-4); questions of one rank go by path.
 *
 * @param path the question's path
 * @param rank the lower, the earlier
 */
public record QuestionRank(String path, int rank) implements Conclusion {}
