package io.raccord.bench;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Term;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools DMN: a decision table for each model, one for layer and BGP, and one for the outcome. */
public final class DmnTables implements SiteRules {

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Loads and compiles the decision tables. */
    public DmnTables() {
        Resource tables = ResourceFactory.newClassPathResource("io/raccord/bench/decisions.dmn", DmnTables.class);
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(tables))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public String title() {
        return "Drools DMN";
    }

    @Override
    public SiteDecision decide(SiteFacts facts) {
        DMNContext context = runtime.newContext();
        context.set("site", FlatFacts.of(facts));
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Map<String, Object> found = result.getContext().getAll();
        return decision(facts.site(), found);
    }

    private static SiteDecision decision(String site, Map<String, Object> found) {
        Statuses statuses = new Statuses(
                Objects.requireNonNull(term(Status.values(), found.get("exchangeStatus"))),
                Objects.requireNonNull(term(Status.values(), found.get("ethernetStatus"))),
                Objects.requireNonNull(term(Status.values(), found.get("ipvpnStatus"))),
                term(Status.values(), found.get("directStatus")));
        return new SiteDecision(
                site,
                Objects.requireNonNull(term(Outcome.values(), found.get("outcome"))),
                term(ConnectivityModel.values(), found.get("model")),
                term(Layer.values(), found.get("layer")),
                term(BgpBy.values(), found.get("bgpBy")),
                statuses);
    }

    private static <T extends Term> @Nullable T term(T[] vocabulary, @Nullable Object id) {
        for (T each : vocabulary) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }
}
