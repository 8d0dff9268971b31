package io.raccord.review;

import java.nio.file.Path;
import java.util.Map;

/**
 * A rule to fill in: its text, two cases and a line of the theme's page. It loads and its cases hold as they stand, and
 * it fires for no customer whose sites lie in real cities.
 *
 * @param id the new rule's id
 * @param files the whole new text of each file; what a file held before is still in it
 */
public record RuleDraft(String id, Map<Path, String> files) {}
