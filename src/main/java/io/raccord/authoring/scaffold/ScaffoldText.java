package io.raccord.authoring.scaffold;

/**
 * Template of a new rule: the texts to append to the files of its theme.
 *
 * @param id the id of the rule
 * @param name the name of the rule
 * @param source the id of the source that the rule cites
 */
record ScaffoldText(String id, String name, String source) {

    private static final String RULE = """

            // TO FILL IN: texts, source, conditions and conclusion. As generated, the rule fires for no real city.
            rule "%2$s"
              @id("%1$s") @source("%3$s")
              @title(fr = "À traduire : %2$s")
              @because(
                en = "to fill in: why, for site {site} in {city}",
                fr = "à remplir : pourquoi, pour le site {site} à {city}")
              @concludes(
                en = "To fill in: what follows for site {site}",
                fr = "À remplir : ce qui en résulte pour le site {site}")
            when
              Site( $site : id, $city : city, city == "fill-in" )
            then
              insertLogical(new Check("%1$s", CheckTopic.DESIGN, CheckStatus.ATTENTION, "sites[" + $site + "]"));
            end
            """;

    private static final String CASES = """
            - name: "to fill in: %1$s holds"
              given:
                sites: [{id: s, role: branch, city: fill-in}]
              fired: [%1$s]
              silent: []
              checks: {%1$s: attention}
            - name: "to fill in: %1$s does not hold"
              given:
                sites: [{id: s, role: branch}]
              fired: []
              silent: [%1$s]
              checks: {%1$s: absent}
            """;

    private static final String PAGE = """
            # To fill in: %1$s

            What this theme decides, in English.

            *Ce que ce thème décide, en français.*

            | rule | concludes | rests on |
            | --- | --- | --- |
            """;

    /** The content of the rule file: {@code before} with the new rule appended. */
    String rules(String before) {
        String rule = RULE.formatted(id, name, source);
        return before.isEmpty() ? rule.stripLeading() : ended(before) + rule;
    }

    /** The content of the cases file: {@code before} with two new cases appended. */
    String cases(String before) {
        return ended(before) + CASES.formatted(id);
    }

    /** The content of the page: {@code before} with a row for the rule in its last table. */
    String page(String before, String theme) {
        String page = before.isEmpty() ? PAGE.formatted(theme) : ended(before);
        String row = "| " + id + " | to fill in: " + name.replace("|", "\\|") + " | " + source + " |\n";
        int last = page.lastIndexOf("\n| ");
        if (last < 0) {
            return page + "\n| rule | concludes | rests on |\n| --- | --- | --- |\n" + row;
        }
        int end = page.indexOf('\n', last + 1) + 1;
        return page.substring(0, end) + row + page.substring(end);
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
