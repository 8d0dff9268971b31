package io.raccord.report.view;

/**
 * The way from sites to Microsoft, as a row of a table.
 *
 * @param sites the ids of the sites
 * @param model the connectivity model
 * @param provider who delivers the line
 * @param circuits how many, and what each is
 * @param locations where they end
 * @param peerings what they carry
 * @param reaches what is reached
 */
public record TopologyRow(
        String sites,
        String model,
        String provider,
        String circuits,
        String locations,
        String peerings,
        String reaches) {

    /** The same for {@code others}. */
    TopologyRow of(String others) {
        return new TopologyRow(others, model, provider, circuits, locations, peerings, reaches);
    }

    /** The same as a sentence. */
    public String sentence() {
        return String.join(" → ", sites, model, provider, circuits, locations, peerings, reaches) + ".";
    }
}
