package io.raccord.rulebook;

import io.raccord.profile.ConnectivityModel;
import java.time.LocalDate;
import java.util.List;

/**
 * A parameter of the rules with its value at the date of the advice: a number, a date, a choice or a list. Rules match
 * it by {@code id}.
 *
 * @param id the permanent id, in kebab case
 * @param value an {@link Integer}, a {@link Boolean}, a {@link LocalDate}, a {@link String} or a list
 * @param unit the unit, such as {@code Mbps}; empty for a choice
 * @param source the source of the value
 */
public record Parameter(String id, Object value, String unit, Source source) {

    /** The value as a whole number. */
    public int number() {
        return (Integer) value;
    }

    /** The value as a choice that is on or off. */
    public boolean enabled() {
        return (Boolean) value;
    }

    /** The value as a date. */
    public LocalDate date() {
        return (LocalDate) value;
    }

    /** The value as text, such as a product name. */
    public String text() {
        return (String) value;
    }

    /** The value as numbers, in ascending order. */
    @SuppressWarnings("unchecked") // the pack reader guarantees the element type
    public List<Integer> numbers() {
        return (List<Integer>) value;
    }

    /** The smallest of the numbers that is at least {@code need}, as a list of one; empty if there is none. */
    public List<Integer> smallestAtLeast(long need) {
        return numbers().stream().filter(number -> number >= need).limit(1).toList();
    }

    /** The ranges that contain {@code number}, in the order in which they are written. */
    public List<NumberRange> holding(long number) {
        return ranges().stream().filter(range -> range.holds(number)).toList();
    }

    /** The tier that applies to {@code size}, as a list of one; empty below the first tier. */
    public List<NumberTier> tierOf(long size) {
        List<NumberTier> reached =
                tiers().stream().filter(tier -> tier.from() <= size).toList();
        return reached.subList(Math.max(0, reached.size() - 1), reached.size());
    }

    /** The number of the first tier. */
    public int lowest() {
        return tiers().get(0).number();
    }

    /** The number of the last tier. */
    public int highest() {
        return tiers().get(tiers().size() - 1).number();
    }

    @SuppressWarnings("unchecked") // the pack reader guarantees the element type
    private List<NumberTier> tiers() {
        return (List<NumberTier>) value;
    }

    /** How many units of this number meet {@code need}, as a list of one; empty if the number is not positive. */
    public List<Integer> unitsFor(long need) {
        return number() <= 0 ? List.of() : List.of((int) -Math.floorDiv(-need, (long) number()));
    }

    @SuppressWarnings("unchecked") // the pack reader guarantees the element type
    private List<NumberRange> ranges() {
        return (List<NumberRange>) value;
    }

    /** The value as a list of connectivity models. */
    @SuppressWarnings("unchecked") // the pack reader guarantees the element type
    public List<ConnectivityModel> models() {
        return (List<ConnectivityModel>) value;
    }

    /** The value as a list, either of values that a fact of a profile can take or of words. */
    @SuppressWarnings("unchecked") // the pack reader guarantees the element type
    public List<Object> values() {
        return (List<Object>) value;
    }
}
