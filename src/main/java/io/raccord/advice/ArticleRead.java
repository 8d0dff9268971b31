package io.raccord.advice;

import java.time.LocalDate;

/**
 * An article that rows of the catalog were read in.
 *
 * @param article the article's file name or title
 * @param date the newest ms.date among the rows read
 */
public record ArticleRead(String article, LocalDate date) {}
