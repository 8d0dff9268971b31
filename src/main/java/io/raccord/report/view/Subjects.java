package io.raccord.report.view;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parser of what checks, questions and onboarding steps are about.
 *
 * @param connections the ids of the connections
 */
record Subjects(Set<String> connections) {

    /** A path in a site or an existing circuit. */
    private static final Pattern NAMED = Pattern.compile("(sites|existingCircuits)\\[([^\\]]*)](.*)");

    /** An onboarding step of a connection. */
    private static final Pattern STEP = Pattern.compile("([^\\[]*)\\[(.*)]");

    /** The site, existing circuit or connection that {@code subject} names; empty for any other path of the profile. */
    String owner(String subject) {
        Matcher named = NAMED.matcher(subject);
        return named.matches() ? named.group(2) : connections.contains(subject) ? subject : "";
    }

    /** {@code path} without the id of its site or existing circuit. */
    static String general(String path) {
        Matcher named = NAMED.matcher(path);
        return named.matches() ? named.group(1) + "[]" + named.group(3) : path;
    }

    /** The kind of the onboarding step {@code id}. */
    static String kind(String id) {
        Matcher step = STEP.matcher(id);
        return step.matches() ? step.group(1) : id;
    }

    /** The connection of the onboarding step {@code id}; empty when it has none. */
    static String connection(String id) {
        Matcher step = STEP.matcher(id);
        return step.matches() ? step.group(2) : "";
    }
}
