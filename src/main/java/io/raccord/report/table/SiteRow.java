package io.raccord.report.table;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.CheckStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of sites: what is advised for one.
 *
 * @param advice the advice of its customer
 * @param site the site
 * @param connection the connection that it has; null without one
 */
record SiteRow(Advice advice, SiteAdvice site, @Nullable ConnectionAdvice connection) {

    /** One for each site of {@code advice}. */
    static List<SiteRow> of(Advice advice) {
        List<SiteRow> rows = new ArrayList<>();
        for (SiteAdvice site : advice.sites()) {
            ConnectionAdvice own = advice.connections().stream()
                    .filter(each -> each.sites().contains(site.id()))
                    .findFirst()
                    .orElse(null);
            rows.add(new SiteRow(advice, site, own));
        }
        return rows;
    }

    /** What the circuit has; null without one. */
    @Nullable
    Object circuit(Function<CircuitAdvice, @Nullable Object> item) {
        return connection == null ? null : item.apply(connection.circuit());
    }

    /** The paths of the questions about the site, or about the customer as a whole. */
    String questions(boolean ofSite) {
        return advice.questions().stream()
                .map(QuestionAdvice::path)
                .filter(path -> ofSite ? mine(path) : !path.startsWith("sites["))
                .collect(Collectors.joining("|"));
    }

    /** The ids of the checks of {@code status} about the site or its connection, or about the customer as a whole. */
    String checks(CheckStatus status, boolean ofSite) {
        return advice.checks().stream()
                .filter(check -> check.status() == status)
                .filter(check -> ofSite ? mine(check.subject()) : ofCustomer(check))
                .map(CheckAdvice::id)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private boolean ofCustomer(CheckAdvice check) {
        return !check.subject().startsWith("sites[")
                && advice.connections().stream().noneMatch(each -> each.id().equals(check.subject()));
    }

    private boolean mine(String subject) {
        return subject.startsWith("sites[" + site.id() + "]")
                || (connection != null && connection.id().equals(subject));
    }

    /** {@code names} in one cell; null when they are not known. */
    static @Nullable String joined(@Nullable Collection<String> names) {
        return names == null ? null : String.join("|", names);
    }
}
