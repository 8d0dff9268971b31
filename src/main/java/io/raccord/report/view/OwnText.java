package io.raccord.report.view;

/**
 * A text about one site or connection of several.
 *
 * @param id the id of the site or connection; empty when the text is about the customer
 * @param text the text
 */
record OwnText(String id, String text) {}
