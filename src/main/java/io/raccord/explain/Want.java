package io.raccord.explain;

import io.raccord.problem.Fault;
import io.raccord.problem.StatementException;
import java.util.ArrayList;
import java.util.List;

/**
 * What an advice is wanted to state: {@code S=V} or {@code S!=V}, where {@code *} in S is any one name, and a check without
 * its subject is each of its subjects.
 *
 * @param statement S
 * @param equal whether it is wanted, not unwanted
 * @param value V
 */
public record Want(Statement statement, boolean equal, Value value) {

    /**
     * Reads {@code text}.
     *
     * @param names the names that it may use
     * @throws StatementException with every fault
     */
    public static Want parse(String text, KnownNames names) {
        int equals = StatementTokens.equalsSign(text);
        if (equals < 0) {
            throw new StatementException(List.of(StatementTokens.fault(text, text.length(), "statement-operator")));
        }
        boolean not = equals > 0 && text.charAt(equals - 1) == '!';
        Statement statement = StatementReader.pattern(
                text.substring(0, not ? equals - 1 : equals).stripTrailing(), names);
        Value value = Value.parse(text.substring(equals + 1));
        List<Fault> faults = new ArrayList<>();
        if (statement.isPrefix() && !isCheck(statement)) {
            faults.add(StatementTokens.fault(
                    text, 0, "statement-prefix", statement, StatementReader.continued(statement)));
        } else {
            value(text, equals + 1, statement, value, faults);
        }
        if (!faults.isEmpty()) {
            throw new StatementException(faults);
        }
        return new Want(statement, !not, value);
    }

    private static void value(String text, int start, Statement statement, Value value, List<Fault> faults) {
        PossibleValues possible = StatementReader.values(statement);
        if (value.toString().isEmpty()) {
            faults.add(StatementTokens.fault(text, start, "statement-no-value", possible.inWords()));
        } else if (!possible.permit(value)) {
            faults.add(StatementTokens.fault(text, start, "statement-value", statement, value, possible.inWords()));
        }
    }

    /** Whether {@code stated}, what an advice states, is as wanted. */
    public boolean holds(List<Stated> stated) {
        boolean some = false;
        for (Stated each : stated) {
            if (names(each.statement())) {
                some = true;
                if (value.is(each.value()) != equal) {
                    return false;
                }
            }
        }
        return equal ? some || value.isAbsent() : some || !value.isAbsent();
    }

    /** Whether this names {@code other}. */
    public boolean names(Statement other) {
        List<StatementPart> mine = statement.parts();
        List<StatementPart> others = other.parts();
        if (mine.size() > others.size() || (mine.size() < others.size() && !isCheck(statement))) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            String name = mine.get(i).name();
            if (!name.equals(others.get(i).name()) && !(i > 0 && name.equals(StatementReader.STAR))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCheck(Statement statement) {
        return statement.parts().size() == 2 && statement.parts().get(0).name().equals("checks");
    }

    @Override
    public String toString() {
        return statement + (equal ? "=" : "!=") + value;
    }
}
