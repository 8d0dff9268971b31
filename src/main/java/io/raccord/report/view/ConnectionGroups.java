package io.raccord.report.view;

import io.raccord.advice.ConnectionAdvice;
import io.raccord.report.view.ConnectionView.ProviderView;
import io.raccord.report.view.ConnectionView.RowView;
import io.raccord.report.view.ReportView.ReasonView;
import io.raccord.report.words.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Puts connections into words, those with the same circuit as one.
 *
 * @param wording the words
 * @param alike the grouping
 * @param reasons the reasons of steps
 */
record ConnectionGroups(Wording wording, Alike alike, Function<List<Integer>, List<ReasonView>> reasons) {

    List<ConnectionView> views(List<ConnectionAdvice> connections) {
        record Item(String name, String value) {}
        record Key(String model, String line, List<Item> items, List<String> providers) {}
        List<ConnectionView> views = IntStream.range(0, connections.size())
                .mapToObj(i -> new ConnectionViews(wording, connections.get(i), alike.whole())
                        .view(i, reasons.apply(connections.get(i).reasons())))
                .toList();
        return alike
                .groups(
                        views,
                        each -> new Key(
                                each.model(),
                                each.line(),
                                each.rows().stream()
                                        .map(row -> new Item(row.name(), row.value()))
                                        .toList(),
                                each.providers().stream()
                                        .map(ProviderView::name)
                                        .toList()))
                .stream()
                .map(this::together)
                .toList();
    }

    private ConnectionView together(List<ConnectionView> group) {
        ConnectionView first = group.get(0);
        if (group.size() == 1) {
            return first;
        }
        List<String> sites =
                group.stream().flatMap(each -> each.sites().stream()).toList();
        List<RowView> rows = IntStream.range(0, first.rows().size())
                .mapToObj(i -> new RowView(
                        first.rows().get(i).name(),
                        first.rows().get(i).value(),
                        Alike.steps(group, each -> each.rows().get(i).steps())))
                .toList();
        List<ReasonView> why =
                group.stream().flatMap(each -> each.why().stream()).toList();
        String name = alike.name(group.stream().map(ConnectionView::id).toList(), "connectionsAlike");
        return new ConnectionView(
                first.anchor(),
                name,
                first.model(),
                sites,
                first.line(),
                rows,
                first.providers(),
                why,
                first.topology().of(alike.name(sites, "sitesAlike")));
    }
}
