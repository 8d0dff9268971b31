package io.raccord.report.view;

import io.raccord.report.view.ReportView.ReasonView;
import java.util.List;

/**
 * A connection, in words.
 *
 * @param anchor the id of its section
 * @param id its id
 * @param model the model
 * @param sites the ids of its sites
 * @param line layer and BGP
 * @param rows its circuit, item by item
 * @param providers who is offered at its peering location
 * @param why what concludes it
 * @param topology the way from its sites to Microsoft
 */
public record ConnectionView(
        String anchor,
        String id,
        String model,
        List<String> sites,
        String line,
        List<RowView> rows,
        List<ProviderView> providers,
        List<ReasonView> why,
        TopologyRow topology) {

    /** The providers that are confirmed. */
    public List<ProviderView> confirmed() {
        return providers.stream().filter(ProviderView::confirmed).toList();
    }

    /** Whether its circuit has an item with the name and value of {@code row}. */
    boolean has(RowView row) {
        return rows.stream()
                .anyMatch(each -> each.name().equals(row.name()) && each.value().equals(row.value()));
    }

    /** The items of its circuit without those that it has in common with all others. */
    public List<RowView> ownRows(List<RowView> common) {
        return rows.stream()
                .filter(row -> common.stream().noneMatch(each -> each.name().equals(row.name())))
                .toList();
    }

    /**
     * An item.
     *
     * @param name what it is
     * @param value its value
     * @param steps the steps that conclude it
     */
    public record RowView(String name, String value, List<Integer> steps) {}

    /**
     * A provider.
     *
     * @param name its name
     * @param role what it does
     * @param confirmed whether it is confirmed
     * @param word whether it is confirmed, in words
     * @param steps the steps that say so
     */
    public record ProviderView(String name, String role, boolean confirmed, String word, List<Integer> steps) {}
}
