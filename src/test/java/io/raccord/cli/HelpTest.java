package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.cli.help.HelpPages;
import io.raccord.cli.help.HelpTexts;
import io.raccord.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help and usage errors, in both languages. */
class HelpTest {

    private static final String PROFILE = "facts-samples/cloud-exchange.yaml";
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|with|only|usage|unknown|missing|default|file|folder)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRENCH =
            Pattern.compile("\\b(le|les|une|est|avec|du|par défaut|afficher)\\b", Pattern.CASE_INSENSITIVE);

    static List<CommandLine> english() {
        return commands(Language.EN);
    }

    static List<CommandLine> french() {
        return commands(Language.FR);
    }

    /** All commands, with their texts loaded. */
    private static List<CommandLine> commands(Language language) {
        CommandLine raccord =
                Commands.tree("", null).setHelpFactory(new HelpPages(new HelpTexts(language), Commands.groups()));
        raccord.getUsageMessage();
        List<CommandLine> all = new ArrayList<>();
        gather(raccord, all);
        return all;
    }

    private static void gather(CommandLine command, List<CommandLine> into) {
        into.add(command);
        command.getSubcommands().values().forEach(each -> gather(each, into));
    }

    @ParameterizedTest
    @MethodSource({"english", "french"})
    void everyCommandAndArgumentHasItsText(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        assertThat(command.getUsageMessage()).doesNotContain("bundle:");
        Stream<ArgSpec> arguments = Stream.concat(
                command.getCommandSpec().options().stream(), command.getCommandSpec().positionalParameters().stream());
        assertThat(arguments)
                .allSatisfy(each ->
                        assertThat(each.description()).as(each.toString()).isNotEmpty());
        assertThat(command.getCommandSpec().optionsMap())
                .as("every command prints in both languages")
                .containsKey("--lang");
    }

    @ParameterizedTest
    @MethodSource("english")
    void englishHelpIsEnglish(CommandLine command) {
        assertThat(command.getUsageMessage()).startsWith("Usage: raccord").doesNotContainPattern(FRENCH);
    }

    @ParameterizedTest
    @MethodSource("french")
    void frenchHelpIsFrench(CommandLine command) {
        assertThat(command.getUsageMessage())
                .startsWith(Language.FR.typeset("Utilisation : raccord"))
                .doesNotContainPattern(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang fr --help",
                "--help --lang=fr",
                "help --lang fr",
                "help rules check --lang fr",
                "advise --lang fr --help",
                "advise --help --lang FR",
                "--lang fr advise -h",
                "rules --lang fr check --help",
                "rules check --help --lang fr"
            })
    void helpIsFrenchWhereverThatIsSaid(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith(Language.FR.typeset("Utilisation : raccord"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void englishIsTheDefaultOnAnyMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(CommandRun.of("advise", "--help").out()).startsWith("Usage: ");
            assertThat(CommandRun.of("advise").err()).startsWith("missing argument: PROFILE");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            advise                                | missing argument: PROFILE                           | argument manquant : PROFIL
            advise P --format                     | --format: value missing; write --format FORMAT      | --format : valeur manquante ; écrire --format FORMAT
            advise P --no-such-option             | --no-such-option: unknown option                    | --no-such-option : option inconnue
            advise P --no-such-option=3           | --no-such-option: unknown option                    | --no-such-option : option inconnue
            advise --no-such-option               | --no-such-option: unknown option                    | --no-such-option : option inconnue
            advise P another                      | another: unexpected argument                        | another : argument inattendu
            advise P --format xml                 | --format: unknown value xml; use one of: text, json, md, html, svg, pdf | --format : valeur inconnue xml ; valeurs possibles : text, json, md, html, svg, pdf
            advise P --no-cache --no-cache        | --no-cache: given more than once; give it once      | --no-cache : option donnée plusieurs fois ; ne la donner qu’une fois
            advise P --no-cache=3                 | --no-cache: takes no value                          | --no-cache : cette option n’accepte pas de valeur
            advise no-such-file                   | no-such-file: no such file                          | no-such-file : fichier introuvable
            batch P --threads many                | --threads: many is not a whole number               | --threads : many n’est pas un nombre entier
            batch P --checkpoint-every x          | --checkpoint-every: x is not a number               | --checkpoint-every : x n’est pas un nombre
            rules diff rules rules                | missing option: --profiles FILE                     | option manquante : --profiles FICHIER
            rules no-such-command                 | no-such-command: unknown command                    | no-such-command : commande inconnue
            no-such-command                       | no-such-command: unknown command                    | no-such-command : commande inconnue
            rules                                 | raccord rules: command missing; name one of the commands below | raccord rules : commande manquante ; indiquer une des commandes ci-dessous
            """)
    void usageErrorsAreInTheLanguage(String arguments, String english, String french) {
        String[] given = arguments.replace("P", PROFILE).split(" ");
        CommandRun run = CommandRun.of(given);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors().get(0)).isEqualTo(english);
        assertThat(run.out()).isEmpty();
        List<String> words = new ArrayList<>(Arrays.asList(given));
        words.add(1, "--lang=fr");
        assertThat(CommandRun.of(words.toArray(new String[0])).errors().get(0)).isEqualTo(Language.FR.typeset(french));
        words.add(0, words.remove(1));
        assertThat(CommandRun.of(words.toArray(new String[0])).errors().get(0)).isEqualTo(Language.FR.typeset(french));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            advise P --fromat json    | --fromat: unknown option; did you mean --format?
            advise P --fromat=json    | --fromat: unknown option; did you mean --format?
            advise --fromat           | --fromat: unknown option; did you mean --format?
            advise P -lang            | -lang: unknown option; did you mean --lang?
            advise P -O x             | -O: unknown option; did you mean -o?
            advise P -x               | -x: unknown option
            rules test --lagn fr      | --lagn: unknown option; did you mean --lang?
            advize P                  | advize: unknown command; did you mean advise?
            --hlep                    | --hlep: unknown option; did you mean --help?
            rules chek                | chek: unknown command; did you mean check?
            help rules tes            | tes: unknown command; did you mean test?
            catalog refesh            | LIST: unknown value refesh; use one of: locations, providers, regions, cities, refresh; did you mean refresh?
            advise P --format jso     | --format: unknown value jso; use one of: text, json, md, html, svg, pdf; did you mean json?
            """)
    void misspeltNamesGetTheNearest(String arguments, String message) {
        CommandRun run = CommandRun.of(arguments.replace("P", PROFILE).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors().get(0)).isEqualTo(message);
    }

    @Test
    void usageErrorsSayWhereTheHelpIs() {
        assertThat(CommandRun.of("rules", "show").errors()).last().isEqualTo("See 'raccord rules show --help'");
        assertThat(CommandRun.of("rules", "show", "--lang", "fr").errors())
                .last()
                .isEqualTo(Language.FR.typeset("Voir « raccord rules show --help »"));
        assertThat(CommandRun.of("help", "rules", "nope").errors())
                .containsExactly("nope: unknown command", "See 'raccord rules --help'");
    }

    @Test
    void failuresAreInTheLanguage() {
        String[] given = {"schema", "-o", "no-such-folder/schema.json", "--lang", "fr"};
        CommandRun run = CommandRun.of(given);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly(Language.FR.typeset(
                        "raccord : no-such-folder/schema.json : écriture impossible : le dossier n’existe pas"));
        assertThat(CommandRun.of(Arrays.copyOf(given, 3)).errors())
                .containsExactly("raccord: no-such-folder/schema.json: cannot be written: the folder does not exist");
    }

    /** The help shows first steps with an example each, then all commands in groups, then exit statuses. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void helpOfTheRootLeadsANewcomer(String language) {
        String help = CommandRun.of("--help", "--lang", language).out();
        List<String> examples = help.lines()
                .filter(line -> line.startsWith("    raccord "))
                .map(line -> line.strip().substring("raccord ".length()))
                .toList();
        assertThat(examples)
                .extracting(line -> line.replaceFirst(" .*", ""))
                .containsExactly("advise", "profile", "batch", "rules");
        assertThat(examples).allSatisfy(line -> {
            CommandLine tree = Commands.tree("", null).setCaseInsensitiveEnumValuesAllowed(true);
            assertThat(tree.parseArgs(line.split(" ")).errors()).isEmpty();
        });
        assertThat(help.lines()
                        .filter(line -> line.matches("  [a-z]+ +\\S.*"))
                        .map(line -> line.strip().replaceFirst(" .*", "")))
                .containsExactly(
                        "advise",
                        "why",
                        "whatif",
                        "batch",
                        "watch",
                        "profile",
                        "schema",
                        "catalog",
                        "rules",
                        "help",
                        "man",
                        "completion");
        assertThat(help.lines().toList().subList((int) help.lines().count() - 5, (int)
                        help.lines().count()))
                .allMatch(line -> line.matches("  [0-4]   \\S.*"));
        assertThat(CommandRun.of("help", "--lang", language).out()).isEqualTo(help);
    }

    @Test
    void everyCommandPrintsTheVersion() {
        assertThat(CommandRun.of("rules", "check", "--version").out()).startsWith("raccord ");
    }
}
