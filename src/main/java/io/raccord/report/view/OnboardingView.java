package io.raccord.report.view;

import java.util.List;

/**
 * A step of the onboarding, in words.
 *
 * @param number its number, from 1
 * @param text what is done
 * @param whom the connections, where it is said of several but not all; otherwise empty
 * @param by who does it
 * @param steps the steps of the justification that say so
 */
public record OnboardingView(int number, String text, String whom, String by, List<Integer> steps) {}
