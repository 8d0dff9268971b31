package io.raccord.explain;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ExistingCircuitAdvice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.ResiliencyIndexAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.advice.StepAdvice;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The forms of all statements: the grammar of their language. Items and their values are those of the advice's records. */
final class StatementForms {

    /** What is stated of a provider. */
    static final List<String> PROVIDER_VALUES = List.of("confirmed", "unconfirmed");

    /** What is stated of a notice. */
    static final String NOTICE_VALUE = "stated";

    /** Every form. */
    static final List<StatementForm> ALL = new StatementForms().forms;

    private final List<StatementForm> forms = new ArrayList<>();

    private StatementForms() {
        item("", Advice.class, "outcome");
        for (String item : Items.OF_SITE) {
            item("sites SITE ", SiteAdvice.class, item);
        }
        form("sites SITE models", PossibleValues.names());
        form("sites SITE models MODEL", of(ModelAdvice.class, "status"));
        form("connections", PossibleValues.names());
        for (String item : Items.OF_CONNECTION) {
            item("connections CONNECTION ", ConnectionAdvice.class, item);
        }
        form("connections CONNECTION providers PROVIDER", PossibleValues.of(PROVIDER_VALUES));
        for (String item : Items.OF_CIRCUIT) {
            item("connections CONNECTION circuit ", CircuitAdvice.class, item);
        }
        for (String item : Items.OF_INDEX) {
            form(
                    "connections CONNECTION resiliencyIndex " + item,
                    of(ResiliencyIndexAdvice.class, item).orNull());
        }
        form("connections CONNECTION resiliencyIndex components COMPONENT", PossibleValues.numbers());
        form("existingCircuits", PossibleValues.names());
        for (String item : Items.OF_EXISTING) {
            item("existingCircuits CIRCUIT ", ExistingCircuitAdvice.class, item);
        }
        form("checks CHECK SUBJECT", of(CheckAdvice.class, "status"));
        form("questions", PossibleValues.names());
        form("questions PATH", of(QuestionAdvice.class, "priority"));
        form("steps", PossibleValues.names());
        form("steps STEP", of(StepAdvice.class, "by"));
        form("steps STEP WHOSE", of(StepAdvice.class, "by"));
        form("notices PATH", PossibleValues.of(List.of(NOTICE_VALUE)));
    }

    private void item(String owner, Class<? extends Record> type, String item) {
        form(owner + item, of(type, item));
    }

    private void form(String parts, PossibleValues values) {
        forms.add(new StatementForm(
                Arrays.stream(parts.split(" ", -1)).map(FormPart::of).toList(), values));
    }

    private static PossibleValues of(Class<? extends Record> type, String item) {
        RecordComponent component = Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(item))
                .findFirst()
                .orElseThrow();
        return PossibleValues.of(component);
    }
}
