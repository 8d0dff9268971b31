package io.raccord.explain;

import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ExistingCircuitAdvice;
import io.raccord.advice.IndexComponentAdvice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.NoticeAdvice;
import io.raccord.advice.ProviderAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.ResiliencyIndexAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.advice.StepAdvice;
import io.raccord.profile.FactPath;
import io.raccord.profile.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists every statement of an advice with its value, in the order of the advice. */
public final class Statements {

    private static final List<Object> NOTHING = List.of();

    private final Advice advice;
    private final List<Stated> stated = new ArrayList<>();

    private Statements(Advice advice) {
        this.advice = advice;
    }

    /** The statements of {@code advice}. */
    public static List<Stated> of(Advice advice) {
        Statements statements = new Statements(advice);
        statements.list();
        return List.copyOf(statements.stated);
    }

    private void list() {
        List<Object> whole = Arrays.asList(advice.customer(), advice.asOf(), advice.azureRegions());
        add(name("outcome"), advice.outcome(), null, advice.reasons(), whole);
        advice.sites().forEach(this::site);
        ids(name("connections"), advice.connections().stream().map(ConnectionAdvice::id), advice.reasons());
        advice.connections().forEach(this::connection);
        ids(
                name("existingCircuits"),
                advice.existingCircuits().stream().map(ExistingCircuitAdvice::id),
                advice.reasons());
        advice.existingCircuits().forEach(this::existing);
        for (CheckAdvice each : advice.checks()) {
            StatementName name = name("checks").word(each.id()).of(each.subject());
            add(name, each.status(), each.message(), each.reasons(), List.of(each.topic()));
        }
        ids(name("questions"), advice.questions().stream().map(QuestionAdvice::path), advice.reasons());
        for (QuestionAdvice each : advice.questions()) {
            add(name("questions").of(each.path()), each.priority(), each.text(), each.reasons(), each.values());
        }
        ids(name("steps"), advice.steps().stream().map(StepAdvice::id), advice.reasons());
        for (StepAdvice each : advice.steps()) {
            add(step(each.id()), each.by(), each.text(), each.reasons(), NOTHING);
        }
        for (NoticeAdvice each : advice.notices()) {
            StatementName name = name("notices").of(each.path());
            add(name, StatementForms.NOTICE_VALUE, each.text(), each.reasons(), NOTHING);
        }
    }

    private void site(SiteAdvice site) {
        StatementName name = name("sites").of(site.id());
        for (String item : Items.OF_SITE) {
            if (item.equals("candidateLocations")) {
                models(name, site);
            }
            List<Object> rest = item.equals("outcome") ? Arrays.asList(site.name(), site.role(), site.city()) : NOTHING;
            add(name.word(item), FactPath.get(site, item), null, site.reasons(), rest);
        }
    }

    private void models(StatementName name, SiteAdvice site) {
        ids(name.word("models"), site.models().stream().map(each -> each.model().id()), site.reasons());
        for (ModelAdvice each : site.models()) {
            StatementName model = name.word("models").word(each.model().id());
            add(model, each.status(), null, each.reasons(), NOTHING);
        }
    }

    private void connection(ConnectionAdvice connection) {
        StatementName name = name("connections").of(connection.id());
        for (String item : Items.OF_CONNECTION) {
            List<Object> rest = item.equals("model") ? List.of(connection.locations(), connection.metros()) : NOTHING;
            add(name.word(item), FactPath.get(connection, item), null, connection.reasons(), rest);
        }
        for (ProviderAdvice each : connection.providers()) {
            String value = StatementForms.PROVIDER_VALUES.get(each.confirmed() ? 0 : 1);
            add(name.word("providers").of(each.name()), value, null, each.reasons(), List.of(each.role()));
        }
        for (String item : Items.OF_CIRCUIT) {
            List<Integer> reasons = connection.circuit().reasons().getOrDefault(item, List.of());
            add(name.word("circuit").word(item), FactPath.get(connection.circuit(), item), null, reasons, NOTHING);
        }
        index(name.word("resiliencyIndex"), connection.resiliencyIndex());
    }

    private void index(StatementName name, @Nullable ResiliencyIndexAdvice index) {
        List<Integer> reasons = index == null ? List.of() : index.reasons();
        for (String item : Items.OF_INDEX) {
            if (item.equals("unknown") && index != null) {
                for (IndexComponentAdvice part : index.components()) {
                    StatementName component =
                            name.word("components").word(part.id().id());
                    add(component, List.of(part.min(), part.max()), null, reasons, NOTHING);
                }
            }
            add(name.word(item), index == null ? null : FactPath.get(index, item), null, reasons, NOTHING);
        }
    }

    private void existing(ExistingCircuitAdvice circuit) {
        StatementName name = name("existingCircuits").of(circuit.id());
        for (String item : Items.OF_EXISTING) {
            List<Object> rest = item.equals("verdict")
                    ? Arrays.asList(
                            circuit.peeringLocation(),
                            circuit.provider(),
                            circuit.bandwidthMbps(),
                            circuit.sku(),
                            circuit.billing(),
                            circuit.peerings())
                    : NOTHING;
            add(name.word(item), FactPath.get(circuit, item), null, circuit.reasons(), rest);
        }
    }

    /** The name of the onboarding step {@code id}: its kind, with the connection in brackets if there is one. */
    private static StatementName step(String id) {
        int bracket = id.indexOf('[');
        return bracket < 0
                ? name("steps").word(id)
                : name("steps").word(id.substring(0, bracket)).of(id.substring(bracket + 1, id.length() - 1));
    }

    private static StatementName name(String root) {
        return new StatementName(List.of()).word(root);
    }

    private void ids(StatementName name, Stream<String> ids, List<Integer> reasons) {
        add(name, ids.toList(), null, reasons, NOTHING);
    }

    private void add(
            StatementName name, @Nullable Object value, @Nullable String text, List<Integer> reasons, List<?> rest) {
        stated.add(new Stated(name.statement(), plain(value), text, reasons, rest));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Term term) {
            return term.id();
        }
        if (value instanceof Collection<?> values) {
            List<@Nullable Object> plain = new ArrayList<>();
            values.forEach(each -> plain.add(plain(each)));
            return plain;
        }
        return value;
    }
}
