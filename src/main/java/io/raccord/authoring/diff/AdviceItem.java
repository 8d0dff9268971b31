package io.raccord.authoring.diff;

import java.util.List;

/**
 * A part of the advice that can change independently.
 *
 * @param value the value, independent of wording
 * @param text the text that words it; empty if there is none
 * @param reasons the numbers of the justification steps that prove it
 */
record AdviceItem(String value, String text, List<Integer> reasons) {}
