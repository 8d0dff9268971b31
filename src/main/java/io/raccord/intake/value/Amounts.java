package io.raccord.intake.value;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.raccord.intake.document.ShownValue;
import io.raccord.intake.schema.SchemaNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reader of whole numbers that are written as a text, with or without the unit of their field. */
final class Amounts {

    private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d(?:[\\d.,'’\\h]*\\d)?)\\h*(\\p{L}.*|)");

    private Amounts() {}

    static ReadValue read(SchemaNode field, String text, Notation notation) {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            return new ReadValue.Strange();
        }
        List<BigDecimal> numbers = Numerals.read(amount.group(1));
        String of = Vocabulary.shipped().unitOf(field.path());
        if (numbers.isEmpty() || (of == null && !amount.group(2).isEmpty())) {
            return new ReadValue.Strange();
        }
        if (of == null || amount.group(2).isEmpty()) {
            return value(text, numbers, of, true, notation == Notation.DOCUMENT);
        }
        Unit unit = Vocabulary.shipped().unit(of, amount.group(2));
        if (unit == null) {
            String known = String.join(", ", Vocabulary.shipped().units(of));
            return new ReadValue.Unclear("value-unit", List.of(ShownValue.of(text), of, known));
        }
        List<BigDecimal> products = new ArrayList<>();
        unit.factors().forEach(factor -> numbers.forEach(number -> products.add(number.multiply(factor))));
        return value(text, products, of, unit.clear(), true);
    }

    private static ReadValue value(
            String text, List<BigDecimal> meanings, @Nullable String of, boolean clear, boolean otherwise) {
        List<BigDecimal> whole = meanings.stream()
                .filter(each -> each.remainder(BigDecimal.ONE).signum() == 0)
                .toList();
        String shown = ShownValue.of(text);
        if (whole.isEmpty()) {
            return of == null || !otherwise || meanings.size() > 1
                    ? new ReadValue.Strange()
                    : new ReadValue.Unclear("value-fraction", List.of(shown, plain(meanings.get(0)), of));
        }
        if (clear && meanings.size() == 1) {
            return new ReadValue.Clear(
                    JsonNodeFactory.instance.numberNode(whole.get(0).toBigIntegerExact()), otherwise);
        }
        String meant = String.join(", ", whole.stream().map(Amounts::plain).toList());
        return of == null
                ? new ReadValue.Unclear("value-unclear", List.of(shown, meant))
                : new ReadValue.Unclear("value-unit-unclear", List.of(shown, meant, of));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
