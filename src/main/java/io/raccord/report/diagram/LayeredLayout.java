package io.raccord.report.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places boxes in their columns and runs lines between them, by the layered algorithm of Eclipse ELK. */
final class LayeredLayout {

    private static final double BETWEEN_COLUMNS = 26;
    private static final double BETWEEN_BOXES = 14;
    private static final double BETWEEN_LINES = 7;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Topology topology;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<FittedBox> fitted;
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, FittedBox> boxes = new HashMap<>();
    private final Map<ElkNode, Map<String, ElkPort>> ports = new HashMap<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    LayeredLayout(Topology topology) {
        this.topology = topology;
        this.fitted = alike(topology);
    }

    Drawing drawing() {
        options();
        fitted.forEach(this::node);
        topology.lines().forEach(this::edge);
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        List<PlacedBox> placed = fitted.stream()
                .map(box -> {
                    ElkNode node = Objects.requireNonNull(nodes.get(box.box().id()));
                    return new PlacedBox(box, node.getX(), node.getY() + Drawing.TOP);
                })
                .toList();
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            routes.add(new Route(topology.lines().get(i).link(), points(edges.get(i))));
        }
        return new Drawing(
                topology,
                Math.ceil(graph.getWidth()),
                Math.ceil(graph.getHeight() + Drawing.TOP + Drawing.BOTTOM),
                headings(placed),
                placed,
                List.copyOf(routes));
    }

    /** Every box as wide as the widest of its column, and as wide as the column's heading. */
    private static List<FittedBox> alike(Topology topology) {
        Map<Integer, Double> widths = new HashMap<>();
        for (Box box : topology.boxes()) {
            double heading = TextStyle.HEADING.width(topology.columns().get(box.column())) - 2 * FittedBox.PADDING;
            widths.merge(box.column(), FittedBox.of(box, heading).inside(), Math::max);
        }
        return topology.boxes().stream()
                .map(box -> FittedBox.of(box, widths.getOrDefault(box.column(), 0.0)))
                .toList();
    }

    private void options() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(Drawing.MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LINES);
    }

    private void node(FittedBox box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.box().column());
        nodes.put(box.box().id(), node);
        boxes.put(box.box().id(), box);
    }

    private void edge(Line line) {
        FittedBox from = Objects.requireNonNull(boxes.get(line.from()), line.from());
        FittedBox to = Objects.requireNonNull(boxes.get(line.to()), line.to());
        ElkConnectableShape source = port(line.from(), PortSide.EAST, from.width(), from.exit(line.link()));
        ElkConnectableShape target = port(line.to(), PortSide.WEST, 0, to.entry(line.link()));
        edges.add(ElkGraphUtil.createSimpleEdge(source, target));
    }

    private ElkPort port(String box, PortSide side, double x, double y) {
        ElkNode node = Objects.requireNonNull(nodes.get(box));
        return ports.computeIfAbsent(node, each -> new TreeMap<>()).computeIfAbsent(side + " " + y, each -> {
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setProperty(LayeredOptions.PORT_SIDE, side);
            port.setLocation(x, y);
            return port;
        });
    }

    private static List<Point> points(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY() + Drawing.TOP));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY() + Drawing.TOP)));
            points.add(new Point(section.getEndX(), section.getEndY() + Drawing.TOP));
        }
        return List.copyOf(points);
    }

    private List<Heading> headings(List<PlacedBox> placed) {
        Map<Integer, Double> lefts = new TreeMap<>();
        placed.forEach(box -> lefts.merge(box.box().column(), box.x(), Math::min));
        return lefts.entrySet().stream()
                .map(left -> new Heading(topology.columns().get(left.getKey()), left.getValue()))
                .toList();
    }
}
