package io.raccord.conclusion;

/**
 * The priority of an open question (QU-3).
 *
 * @param path the question's path
 * @param priority the priority
 */
public record QuestionPriority(String path, Priority priority) implements Conclusion {}
