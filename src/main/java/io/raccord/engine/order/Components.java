package io.raccord.engine.order;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The strongly connected components of a graph, with their levels. A component is one level above the highest of those
 * that lead into it; one without any is at level 0. The algorithm is Tarjan's, without recursion, because paths may be
 * long.
 */
final class Components {

    private static final int NONE = -1;

    /** A node on the path, with the nodes that lead into it and are not yet looked at. */
    private static final class Visit {

        private final int node;
        private final BitSet before;
        private int last = NONE;

        Visit(int node, BitSet before) {
            this.node = node;
            this.before = before;
        }

        int next() {
            last = before.nextSetBit(last + 1);
            return last;
        }
    }

    private final IntFunction<BitSet> before;
    private final int[] lowest;
    private final int[] visited;
    private final int[] levels;
    private final int[] roots;
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int count;

    /**
     * @param nodes the number of nodes
     * @param before the nodes that lead into a node
     */
    Components(int nodes, IntFunction<BitSet> before) {
        this.before = before;
        this.lowest = new int[nodes];
        this.visited = new int[nodes];
        this.levels = new int[nodes];
        this.roots = new int[nodes];
        Arrays.fill(visited, NONE);
        Arrays.fill(roots, NONE);
        IntStream.range(0, nodes).filter(node -> visited[node] == NONE).forEach(this::visit);
    }

    int level(int node) {
        return levels[node];
    }

    /** Whether the nodes are in one component. */
    boolean together(int one, int other) {
        return roots[one] == roots[other];
    }

    private void visit(int start) {
        enter(start);
        while (!path.isEmpty()) {
            Visit top = path.element();
            int earlier = top.next();
            if (earlier == NONE) {
                leave(path.pop().node);
            } else if (visited[earlier] == NONE) {
                enter(earlier);
            } else {
                edge(earlier, top.node);
            }
        }
    }

    private void enter(int node) {
        visited[node] = count;
        lowest[node] = count;
        count++;
        open.push(node);
        path.push(new Visit(node, before.apply(node)));
    }

    private void leave(int node) {
        if (lowest[node] == visited[node]) {
            close(node);
        }
        if (!path.isEmpty()) {
            edge(node, path.element().node);
        }
    }

    private void edge(int earlier, int node) {
        if (roots[earlier] == NONE) {
            lowest[node] = Math.min(lowest[node], lowest[earlier]);
        } else {
            levels[node] = Math.max(levels[node], levels[earlier] + 1);
        }
    }

    private void close(int root) {
        BitSet members = new BitSet();
        while (!members.get(root)) {
            members.set(open.pop());
        }
        int level = members.stream().map(member -> levels[member]).max().orElse(0);
        members.stream().forEach(member -> {
            levels[member] = level;
            roots[member] = root;
        });
    }
}
