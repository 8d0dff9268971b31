package io.raccord.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the documentation or a section of the selection policy that a rule cites.
 *
 * @param id the permanent id, such as {@code F-MODELS-5}
 * @param article the article's file name or title
 * @param section the section inside the article
 * @param date the ms.date of the edition that was read; null if the article has none
 */
public record Source(
        String id, String article, String section, @Nullable LocalDate date) {}
