package io.raccord.report.view;

import io.raccord.report.view.ReportView.ModelView;

/**
 * A model that is not recommended, for the sites at which that has the same reasons, in words.
 *
 * @param whom the sites, in words
 * @param model the model with its status and reasons
 */
public record AlternativeView(String whom, ModelView model) {}
