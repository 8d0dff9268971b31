package io.raccord.cli.batch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** The relative link from a page to a folder. */
final class PageLink {

    private PageLink() {}

    /** The link from the page {@code page} to {@code folder}, ended by a slash. */
    static String of(Path page, Path folder) {
        Path from = Objects.requireNonNull(page.toAbsolutePath().normalize().getParent(), "the folder of a page");
        Path to = folder.toAbsolutePath().normalize();
        if (!Objects.equals(from.getRoot(), to.getRoot())) { // another drive
            return to.toUri() + "/";
        }
        StringBuilder link = new StringBuilder("./");
        for (Path part : from.relativize(to)) {
            if (!part.toString().isEmpty()) {
                link.append(URLEncoder.encode(part.toString(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                        .append('/');
            }
        }
        return link.toString();
    }
}
