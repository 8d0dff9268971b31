package io.raccord.advice;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * An article from which rows of the catalog were taken.
 *
 * @param article the article's file name or title
 * @param date the newest ms.date among those rows
 */
@API(status = API.Status.STABLE)
public record ArticleRead(String article, LocalDate date) {}
