package io.raccord.report.text;

import io.raccord.report.view.ReportView;
import java.util.List;
import java.util.function.BiConsumer;

/** The report on one screen: result, findings, sites, topology, next steps and notices; what does not fit is counted. */
public final class BriefText {

    /** The lines of a screen. */
    private static final int SCREEN = 60;

    /** The lines that are left for sites, topology, steps and notices. */
    private static final int SITES = 8;

    private static final int TOPOLOGY = 14;
    private static final int STEPS = 10;
    private static final int NOTICES = 8;

    private final ReportView view;
    private final boolean colour;
    private final int width;

    /**
     * @param view the view
     * @param colour whether the terminal shows colours
     * @param width the number of characters in a line
     */
    public BriefText(ReportView view, boolean colour, int width) {
        this.view = view;
        this.colour = colour;
        this.width = width;
    }

    public String render() {
        Wrapped head = lines();
        head.head();
        String sites = part("sitesHeading", view.sites(), SITES, Wrapped::site);
        String topology = part(
                "topology",
                view.connections(),
                TOPOLOGY,
                (lines, each) -> lines.wrapped("  ", "    ", each.topology().sentence()));
        String steps = part("nextSteps", view.nextSteps(), STEPS, (lines, step) -> {
            lines.wrapped("  ", "    ", step.by() + view.labels().of("colon") + step.text());
        });
        String notices = part(
                "notices",
                view.notices(),
                NOTICES,
                (lines, each) ->
                        lines.wrapped("  ", "    ", each.path() + view.labels().of("colon") + each.text()));
        Wrapped foot = lines();
        foot.out().line();
        foot.wrapped("", "", view.labels().of("confirm"));
        int left = SCREEN - count(head + sites + topology + steps + notices + foot);
        return head
                + part("findings", view.findings(), left, (lines, each) -> lines.finding("  ", each, false))
                + sites
                + topology
                + steps
                + notices
                + foot;
    }

    /** A part of at most {@code most} lines with its heading: as many of {@code all} as fit, and the number of others. */
    private <E> String part(String heading, List<E> all, int most, BiConsumer<Wrapped, E> line) {
        if (all.isEmpty()) {
            return "";
        }
        Wrapped title = lines();
        title.heading(view.labels().of(heading));
        StringBuilder part = new StringBuilder(title.toString());
        int left = most - count(title.toString());
        for (int i = 0; i < all.size(); i++) {
            Wrapped next = lines();
            line.accept(next, all.get(i));
            int rest = i + 1 < all.size() ? 1 : 0; // the line that counts the others
            if (count(next.toString()) + rest > left) {
                Wrapped others = lines();
                others.wrapped("  ", "    ", view.labels().of("moreInDetail", all.size() - i));
                return part.append(others).toString();
            }
            part.append(next);
            left -= count(next.toString());
        }
        return part.toString();
    }

    private Wrapped lines() {
        return new Wrapped(view, colour, width);
    }

    private static int count(String text) {
        return (int) text.chars().filter(each -> each == '\n').count();
    }
}
