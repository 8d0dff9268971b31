package io.raccord.conclusion;

import java.util.List;

/**
 * An unknown fact that may be asked for at a site (policy section 5).
 *
 * @param site the site's id
 * @param path in the profile, such as {@code sites[paris].onWan} or {@code wan.technology}
 * @param fact below the site, such as {@code onWan}, or below the customer, such as {@code wan.technology}
 * @param values the answers to try, in order
 */
public record Askable(String site, String path, String fact, List<Object> values) implements Conclusion {}
