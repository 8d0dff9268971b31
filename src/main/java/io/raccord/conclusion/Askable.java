package io.raccord.conclusion;

import java.util.List;

/**
 * An unknown fact of a site that may become a question (policy section 5).
 *
 * @param site the site's id
 * @param path the path in the profile, such as {@code sites[paris].onWan} or {@code wan.technology}
 * @param fact the path relative to the site, such as {@code onWan}, or to the profile, such as {@code wan.technology}
 * @param values the possible answers, in the order in which they are tried
 */
public record Askable(String site, String path, String fact, List<Object> values) implements Conclusion {}
