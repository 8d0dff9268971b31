package io.raccord.conclusion;

/**
 * Result of a check of the design or its prerequisites (policy section 8).
 *
 * @param id the id of the check
 * @param topic the topic of the check
 * @param status the result
 * @param subject the path in the profile or the id of the connection that was checked
 */
public record Check(String id, CheckTopic topic, CheckStatus status, String subject) implements Conclusion {}
