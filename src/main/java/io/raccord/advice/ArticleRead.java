package io.raccord.advice;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * An article that rows of the catalog were read in.
 *
 * @param article the article's file name or title
 * @param date the newest ms.date among the rows read
 */
@API(status = API.Status.STABLE)
public record ArticleRead(String article, LocalDate date) {}
