package io.raccord.report.topology;

import io.raccord.advice.Advice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ExistingCircuitAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.conclusion.CircuitVerdict;
import io.raccord.conclusion.Outcome;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Peering;
import io.raccord.report.diagram.Box;
import io.raccord.report.diagram.Line;
import io.raccord.report.diagram.Link;
import io.raccord.report.diagram.Topology;
import io.raccord.report.words.CircuitWords;
import io.raccord.report.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns an advice into the boxes and lines of its diagram, from the sites on the left to Microsoft on the right. */
public final class Topologies {

    private static final List<String> COLUMNS =
            List.of("sites", "model", "provider", "circuit", "location", "peering", "reach");
    private static final int SITES = 0;
    private static final int MODEL = 1;
    private static final int PROVIDER = 2;
    private static final int CIRCUIT = 3;
    private static final int LOCATION = 4;
    private static final int PEERING = 5;
    private static final int REACH = 6;
    /** More sites than this are drawn as one box, and more names than this are counted. */
    private static final int FEW = 6;

    private final Advice advice;
    private final Wording wording;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> connections = new HashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Set<Line> lines = new LinkedHashSet<>();

    public Topologies(Advice advice, Wording wording) {
        this.advice = advice;
        this.wording = wording;
        IntStream.range(0, advice.sites().size())
                .forEach(i -> positions.put(advice.sites().get(i).id(), i));
        IntStream.range(0, advice.connections().size())
                .forEach(i -> connections.put(advice.connections().get(i).id(), i));
    }

    /** The diagram; {@code sentences} say the same. */
    public Topology topology(List<String> sentences) {
        ConnectionGroup.of(advice.connections()).forEach(this::connection);
        unconnected();
        new ExistingBoxes(advice, wording).leaving().forEach(this::leaving);
        String name = advice.customer().name();
        return new Topology(
                wording.label("diagram.title", name == null ? advice.customer().id() : name),
                wording.label(
                                "diagram.description",
                                advice.sites().size(),
                                advice.connections().size()) + " " + String.join(" ", sentences),
                COLUMNS.stream()
                        .map(column -> wording.label("diagram." + column))
                        .toList(),
                List.copyOf(boxes.values()),
                List.copyOf(lines),
                wording.label("diagram.primary"),
                wording.label("diagram.secondary"),
                wording.label("diagram.open"));
    }

    private void connection(ConnectionGroup group) {
        ConnectionAdvice first = group.first();
        CircuitWords words = new CircuitWords(wording, first);
        String target = "#connection-" + connections.get(first.id());
        String end = model(group, words, target);
        sites(group, target).forEach(site -> line(site, end, Link.NONE));
        String before = provider(group, end, target);
        for (int i = 0; i < words.shown(); i++) {
            String circuit = circuit(group, words, i, target);
            line(before, circuit, Link.NONE);
            String location = location(group, i);
            line(circuit, location, Link.PRIMARY);
            line(circuit, location, Link.SECONDARY);
            peerings(first, location);
        }
    }

    private List<String> sites(ConnectionGroup group, String target) {
        List<String> ids = group.sites();
        if (group.size() == 1 && ids.size() <= FEW) {
            return ids.stream()
                    .map(id -> siteBox(advice.sites().get(Objects.requireNonNull(positions.get(id))), false))
                    .toList();
        }
        return List.of(box(
                "sites-" + group.first().id(),
                SITES,
                wording.label("diagram.siteCount", ids.size()),
                wording.few(ids, FEW),
                false,
                target));
    }

    private String siteBox(SiteAdvice site, boolean open) {
        List<String> details = new ArrayList<>();
        String name = site.name() == null ? site.city() : site.name();
        if (name != null && !name.equals(site.id())) {
            details.add(name);
        }
        details.add(wording.of(site.role()));
        if (open) {
            details.add(wording.of(site.outcome()));
        }
        Integer position = positions.get(site.id());
        return box("site-" + site.id(), SITES, site.id(), details, open, "#site-" + position);
    }

    private String model(ConnectionGroup group, CircuitWords words, String target) {
        ConnectionAdvice first = group.first();
        List<String> details = new ArrayList<>();
        if (group.size() > 1) {
            details.add(wording.label("diagram.connections", group.size()));
        }
        String various = wording.label("diagram.various");
        if (words.direct()) {
            details.add(group.same(each -> new CircuitWords(wording, each).ports(), various));
        } else {
            details.add(group.same(each -> wording.of(each.layer()), various));
        }
        return box("model-" + first.id(), MODEL, words.model(), details, false, target);
    }

    private String provider(ConnectionGroup group, String before, String target) {
        ConnectionAdvice first = group.first();
        List<String> names = group.members().stream()
                .flatMap(each -> ConnectionGroup.confirmed(each).stream())
                .distinct()
                .toList();
        if (names.isEmpty() && first.model() == ConnectivityModel.EXPRESSROUTE_DIRECT) {
            return before;
        }
        List<String> details = new ArrayList<>();
        if (names.isEmpty() && !first.providers().isEmpty() && group.onePlace()) {
            details.add(wording.label("diagram.offered", first.providers().size()));
        }
        first.providers().stream()
                .filter(provider -> names.contains(provider.name()))
                .findFirst()
                .ifPresent(provider -> details.add(wording.of(provider.role())));
        String box = box(
                "provider-" + first.id(),
                PROVIDER,
                names.isEmpty() ? wording.label("diagram.noProvider") : wording.some(names, 3),
                details,
                names.isEmpty(),
                target);
        line(before, box, Link.NONE);
        return box;
    }

    private String circuit(ConnectionGroup group, CircuitWords words, int number, String target) {
        ConnectionAdvice first = group.first();
        String title = words.shown() > 1
                ? wording.label("diagram.circuitOf", number + 1, words.shown())
                : wording.label("diagram.oneCircuit");
        String various = wording.label("diagram.various");
        List<String> details = new ArrayList<>();
        details.add(group.same(
                each -> wording.label("bandwidth")
                        + wording.label("colon")
                        + new CircuitWords(wording, each).bandwidth(),
                various));
        details.add(
                group.same(each -> "SKU" + wording.label("colon") + new CircuitWords(wording, each).sku(), various));
        if (group.size() == 1) {
            details.addAll(new ExistingBoxes(advice, wording).fate(first, number));
        }
        boolean open = first.circuit().circuits() == null;
        if (open) {
            details.add(wording.label("diagram.circuitsOpen"));
        }
        return box(
                "circuit-" + first.id() + "-" + number,
                CIRCUIT,
                group.size() > 1 ? wording.label("diagram.times", group.size(), title) : title,
                details,
                open,
                target);
    }

    private String location(ConnectionGroup group, int number) {
        List<String> places = group.members().stream()
                .map(each -> new CircuitWords(wording, each).place(number))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (places.size() > 1) {
            return landing(
                    "places-" + group.first().id() + "-" + number,
                    wording.label("diagram.places", places.size()),
                    wording.few(places, FEW),
                    group.first().metros().containsAll(places),
                    false);
        }
        String place = places.isEmpty() ? null : places.get(0);
        if (place == null) {
            return landing(
                    "no-location-" + (number == 0 ? "first" : "second"),
                    wording.label(number == 0 ? "diagram.noLocation" : "diagram.noSecondLocation"),
                    List.of(),
                    false,
                    true);
        }
        boolean metro = group.first().metros().contains(place);
        return landing(
                "location-" + place, place, metro ? List.of(wording.label("diagram.metro")) : List.of(), metro, false);
    }

    private String landing(String id, String title, List<String> details, boolean metro, boolean open) {
        String primary = wording.label("diagram.primary");
        String secondary = wording.label("diagram.secondary");
        List<String> landings = metro
                ? List.of(wording.label("diagram.site1", primary), wording.label("diagram.site2", secondary))
                : List.of(primary, secondary);
        boxes.putIfAbsent(id, new Box(id, LOCATION, title, details, landings, open, null));
        return id;
    }

    private void peerings(ConnectionAdvice connection, String location) {
        List<Peering> peerings = connection.circuit().peerings();
        if (peerings == null) {
            String open = box("peering-open", PEERING, wording.label("diagram.noPeerings"), List.of(), true, null);
            line(location, open, Link.NONE);
            return;
        }
        for (Peering peering : peerings) {
            String box = box("peering-" + peering.id(), PEERING, wording.of(peering), List.of(), false, null);
            line(location, box, Link.NONE);
            line(box, reach(peering), Link.NONE);
        }
    }

    private String reach(Peering peering) {
        String title = wording.label("reaches." + peering.id());
        if (peering != Peering.AZURE_PRIVATE) {
            return box("reach-" + peering.id(), REACH, title, List.of(), false, null);
        }
        List<String> regions = advice.azureRegions();
        return box(
                "reach-" + peering.id(),
                REACH,
                title,
                regions == null || regions.isEmpty()
                        ? List.of(wording.label("diagram.noRegions"))
                        : wording.few(regions, FEW),
                regions == null || regions.isEmpty(),
                null);
    }

    private void unconnected() {
        Set<String> connected = new HashSet<>();
        advice.connections().forEach(connection -> connected.addAll(connection.sites()));
        Map<Outcome, List<SiteAdvice>> others = advice.sites().stream()
                .filter(site -> !connected.contains(site.id()))
                .collect(Collectors.groupingBy(SiteAdvice::outcome, LinkedHashMap::new, Collectors.toList()));
        others.forEach((outcome, sites) -> {
            if (sites.size() <= FEW) {
                sites.forEach(site -> siteBox(site, true));
                return;
            }
            List<String> ids = sites.stream().map(SiteAdvice::id).toList();
            box(
                    "unconnected-" + outcome.id(),
                    SITES,
                    wording.label("diagram.siteCount", ids.size()),
                    Stream.concat(wording.few(ids, FEW).stream(), Stream.of(wording.of(outcome)))
                            .toList(),
                    true,
                    "#sites");
        });
    }

    private void leaving(ExistingCircuitAdvice circuit) {
        String end = "location-" + circuit.peeringLocation();
        box(end, LOCATION, circuit.peeringLocation(), List.of(), false, null);
        String box = box(
                "existing-" + circuit.id(),
                CIRCUIT,
                circuit.id(),
                List.of(wording.label("diagram.leaving", wording.of(circuit.verdict()))),
                circuit.verdict() == CircuitVerdict.UNASSIGNED,
                "#existing");
        line(box, end, Link.NONE);
    }

    private String box(
            String id, int column, String title, List<String> details, boolean open, @Nullable String target) {
        boxes.putIfAbsent(id, new Box(id, column, title, details, List.of(), open, target));
        return id;
    }

    private void line(String from, String to, Link link) {
        lines.add(new Line(from, to, link));
    }
}
