package io.raccord.cli.option;

/**
 * Labels of option values and arguments in help and usage errors. Picocli replaces each by the text of its key in the help
 * bundle; the English label is used while no bundle is loaded.
 */
public final class Labels {

    public static final String CITY = "${bundle:label.city:-CITY}";
    public static final String CLOUD = "${bundle:label.cloud:-CLOUD}";
    public static final String CODE = "${bundle:label.code:-CODE}";
    public static final String COMMAND = "${bundle:label.command:-COMMAND}";
    public static final String COUNTRY = "${bundle:label.country:-COUNTRY}";
    public static final String DATE = "${bundle:label.date:-DATE}";
    public static final String DETAIL = "${bundle:label.detail:-DETAIL}";
    public static final String DIR = "${bundle:label.dir:-DIR}";
    public static final String FILE = "${bundle:label.file:-FILE}";
    public static final String FORMAT = "${bundle:label.format:-FORMAT}";
    public static final String ID = "${bundle:label.id:-ID}";
    public static final String INPUT = "${bundle:label.input:-INPUT}";
    public static final String LANG = "${bundle:label.lang:-LANG}";
    public static final String LIST = "${bundle:label.list:-LIST}";
    public static final String N = "${bundle:label.n:-N}";
    public static final String NAME = "${bundle:label.name:-NAME}";
    public static final String NEW = "${bundle:label.new:-NEW}";
    public static final String OLD = "${bundle:label.old:-OLD}";
    public static final String PLACE = "${bundle:label.place:-PLACE}";
    public static final String PROFILE = "${bundle:label.profile:-PROFILE}";
    public static final String SECONDS = "${bundle:label.seconds:-SECONDS}";
    public static final String SEED = "${bundle:label.seed:-SEED}";
    public static final String SET = "${bundle:label.set:-PATH=VALUE}";
    public static final String SHELL = "${bundle:label.shell:-SHELL}";
    public static final String STATEMENT = "${bundle:label.statement:-STATEMENT}";
    public static final String TEXT = "${bundle:label.text:-TEXT}";
    public static final String THEME = "${bundle:label.theme:-THEME}";

    private Labels() {}
}
