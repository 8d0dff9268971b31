package io.raccord.review;

import java.nio.file.Path;
import java.util.Map;

/**
 * A draft of a rule to complete: the rule, two test cases and a line in the theme's page. As generated, the rule loads,
 * its cases pass, and it fires for no site in a real city.
 *
 * @param id the id of the new rule
 * @param files the complete new content of each file, including its existing content
 */
public record RuleDraft(String id, Map<Path, String> files) {}
