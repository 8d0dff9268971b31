package io.raccord.rulebook;

import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.profile.ConnectivityModel;
import java.time.LocalDate;
import java.util.List;

/** Codec of parameter values for cache entries: a type tag, then the value. */
final class ParameterValue {

    private static final int NUMBER = 0;
    private static final int TEXT = 1;
    private static final int DATE = 2;
    private static final int TRUTH = 3;
    private static final int RANGE = 4;
    private static final int MODEL = 5;
    private static final int LIST = 6;
    private static final int TIER = 7;

    private ParameterValue() {}

    static void write(EntryWriter out, Object value) {
        if (value instanceof Integer number) {
            out.number(NUMBER).number(number);
        } else if (value instanceof String text) {
            out.number(TEXT).shared(text);
        } else if (value instanceof LocalDate date) {
            out.number(DATE).date(date);
        } else if (value instanceof Boolean truth) {
            out.number(TRUTH).number(truth ? 1 : 0);
        } else if (value instanceof NumberRange range) {
            out.number(RANGE).text(Long.toString(range.first())).text(Long.toString(range.last()));
        } else if (value instanceof NumberTier tier) {
            out.number(TIER).number(tier.from()).number(tier.number());
        } else if (value instanceof ConnectivityModel model) {
            out.number(MODEL).shared(model.name());
        } else if (value instanceof List<?> list) {
            out.number(LIST).all(list, each -> write(out, each));
        } else {
            throw new IllegalArgumentException("unsupported parameter type: " + value.getClass());
        }
    }

    static Object read(EntryReader in) {
        return switch (in.number()) {
            case NUMBER -> in.number();
            case TEXT -> in.shared();
            case DATE -> in.date();
            case TRUTH -> in.number() == 1;
            case RANGE -> new NumberRange(Long.parseLong(in.text()), Long.parseLong(in.text()));
            case TIER -> new NumberTier(in.number(), in.number());
            case MODEL -> ConnectivityModel.valueOf(in.shared());
            case LIST -> List.copyOf(in.all(() -> read(in)));
            default -> throw new IllegalArgumentException("unknown type tag of a parameter");
        };
    }
}
