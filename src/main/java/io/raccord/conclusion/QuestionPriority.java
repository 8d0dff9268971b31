package io.raccord.conclusion;

/**
 * When a question is to be asked (QU-3).
 *
 * @param path the question's path
 * @param priority now or later
 */
public record QuestionPriority(String path, Priority priority) implements Conclusion {}
