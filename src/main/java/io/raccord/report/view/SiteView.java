package io.raccord.report.view;

import io.raccord.report.view.ReportView.ModelView;
import io.raccord.report.view.ReportView.ReasonView;
import java.util.List;

/**
 * A site, or several that are alike in what is said of them, in words.
 *
 * @param name the id of the site, or the number of sites with some of their ids
 * @param outcome the outcome, as an id for styles
 * @param state the outcome and the findings together, as an id for styles
 * @param verdict the model recommended, or why there is none
 * @param concerns what is violated or open for the sites, in words; empty when nothing is
 * @param wayOut what excludes every model, and what remains if that cannot change; empty unless no model is possible
 * @param lines layer, BGP and candidate locations
 * @param why what speaks for the model
 * @param others the other models
 */
public record SiteView(
        String name,
        String outcome,
        String state,
        String verdict,
        String concerns,
        String wayOut,
        List<String> lines,
        List<ReasonView> why,
        List<ModelView> others) {}
