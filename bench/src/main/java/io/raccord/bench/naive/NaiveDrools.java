package io.raccord.bench.naive;

import io.raccord.bench.Decision;
import io.raccord.bench.Engine;
import io.raccord.bench.NearestLocations;
import io.raccord.bench.SiteDecision;
import io.raccord.bench.Statuses;
import io.raccord.catalog.Catalog;
import io.raccord.catalog.Catalogs;
import io.raccord.catalog.PeeringLocation;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Status;
import io.raccord.profile.Cloud;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools without optimizations: rules compiled at the start, and a new session per profile with all catalog rows. */
public final class NaiveDrools implements Engine {

    private static final List<String> RULES =
            List.of("names.drl", "models.drl", "direct.drl", "requirements.drl", "recommendation.drl");

    private final Catalogs catalogs;
    private final KieBase base;
    private final List<Object> rows;

    /** Compiles the rules and reads the catalog tables in the folder {@code tables}. */
    public NaiveDrools(Path tables, Catalogs catalogs) throws IOException {
        this.catalogs = catalogs;
        this.rows = CatalogRows.read(tables);
        KieServices kie = KieServices.Factory.get();
        KieFileSystem files = kie.newKieFileSystem();
        for (String rules : RULES) {
            files.write(kie.getResources()
                    .newClassPathResource(rules, NaiveDrools.class)
                    .setSourcePath("src/main/resources/" + rules));
        }
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.base = kie.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public String title() {
        return "Drools, catalog rows as facts";
    }

    @Override
    public Decision decide(Profile profile, LocalDate asOf) {
        KieSession session = base.newKieSession();
        try {
            rows.forEach(session::insert);
            insert(session, profile, asOf);
            session.fireAllRules();
            return read(session, profile);
        } finally {
            session.dispose();
        }
    }

    private void insert(KieSession session, Profile profile, LocalDate asOf) {
        int day = (asOf.getYear() * 100 + asOf.getMonthValue()) * 100 + asOf.getDayOfMonth();
        String cloud = profile.cloud() == Cloud.US_GOVERNMENT
                ? "usgov"
                : profile.cloud().id();
        session.insert(new CatalogWanted(day >= CatalogRows.CURRENT, cloud, day));
        session.insert(profile);
        session.insert(profile.requirements());
        session.insert(profile.wan());
        session.insert(profile.preferences());
        String carrier = profile.wan().provider();
        if (carrier != null) {
            session.insert(new GivenCarrier(CatalogRows.key(carrier)));
        }
        for (Site site : profile.sites()) {
            session.insert(site);
            session.insert(new GivenPlace(
                    site.id(), key(site.city()), key(site.country()), keys(site, catalogs.at(asOf, profile.cloud()))));
            String operator = site.colocation().operator();
            if (operator != null) {
                session.insert(new GivenOperator(site.id(), CatalogRows.contained(operator)));
            }
        }
    }

    private static Decision read(KieSession session, Profile profile) {
        Map<String, Map<ConnectivityModel, Status>> statuses = new HashMap<>();
        Map<String, NaiveChoice> choices = new HashMap<>();
        Map<String, NaiveDelivery> deliveries = new HashMap<>();
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Object fact : session.getObjects()) {
            if (fact instanceof NaiveStatus status) {
                statuses.computeIfAbsent(status.site(), site -> new HashMap<>()).put(status.model(), status.status());
            } else if (fact instanceof NaiveChoice choice) {
                choices.put(choice.site(), choice);
            } else if (fact instanceof NaiveDelivery delivery) {
                deliveries.put(delivery.site(), delivery);
            } else if (fact instanceof NaiveOutcome outcome) {
                outcomes.put(outcome.site(), outcome.outcome());
            }
        }
        List<SiteDecision> sites = new ArrayList<>();
        for (String site : profile.siteIds()) {
            NaiveChoice choice = choices.get(site);
            NaiveDelivery delivery = deliveries.get(site);
            sites.add(new SiteDecision(
                    site,
                    Objects.requireNonNull(outcomes.get(site)),
                    choice == null ? null : choice.model(),
                    delivery == null ? null : delivery.layer(),
                    delivery == null ? null : delivery.bgpBy(),
                    statuses(Objects.requireNonNull(statuses.get(site)))));
        }
        return new Decision(profile.customer().id(), Objects.requireNonNull(outcomes.get(null)), sites);
    }

    private static Statuses statuses(Map<ConnectivityModel, Status> of) {
        return new Statuses(
                Objects.requireNonNull(of.get(ConnectivityModel.CLOUD_EXCHANGE)),
                Objects.requireNonNull(of.get(ConnectivityModel.POINT_TO_POINT_ETHERNET)),
                Objects.requireNonNull(of.get(ConnectivityModel.ANY_TO_ANY_IPVPN)),
                of.get(ConnectivityModel.EXPRESSROUTE_DIRECT));
    }

    private static @Nullable String key(@Nullable String name) {
        return name == null ? null : CatalogRows.key(name);
    }

    /** The locations that the site names, or those near it (LO-4), which rows of the catalog cannot tell. */
    private static @Nullable List<String> keys(Site site, Catalog catalog) {
        List<String> stated = site.peeringLocations();
        if (stated == null) {
            List<String> near = NearestLocations.of(catalog, site).stream()
                    .map(PeeringLocation::name)
                    .toList();
            stated = near.isEmpty() ? null : near;
        }
        return stated == null ? null : stated.stream().map(CatalogRows::key).toList();
    }
}
