package io.raccord.authoring.diff;

import java.util.List;

/**
 * A part of an advice that can change by itself.
 *
 * @param value what it is, whatever the words
 * @param text how it is put
 * @param reasons the steps that say so
 */
record AdviceItem(String value, String text, List<Integer> reasons) {}
