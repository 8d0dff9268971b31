package io.raccord.conclusion;

/**
 * Something that was looked at, and what was found (policy section 8).
 *
 * @param id what is looked at
 * @param topic what it is about
 * @param status what was found
 * @param subject a path of the profile, or the id of a connection
 */
public record Check(String id, CheckTopic topic, CheckStatus status, String subject) implements Conclusion {}
