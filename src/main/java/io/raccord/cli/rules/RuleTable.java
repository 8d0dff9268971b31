package io.raccord.cli.rules;

import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.terminal.ListColumn;
import io.raccord.cli.terminal.ListText;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEntry;
import io.raccord.rulebook.RuleLevel;
import java.util.Comparator;
import java.util.List;

/** A table of rules, one row per rule. */
final class RuleTable {

    private RuleTable() {}

    /** The table of {@code rules}. */
    static ListText<RuleEntry> of(List<RuleEntry> rules, LanguageOption lang) {
        return new ListText<>(columns(lang), rules, lang.messages());
    }

    /** The table of {@code rules} in the order in which they fire, with the rules of {@code book} that feed them. */
    static ListText<RuleEntry> ordered(List<RuleEntry> rules, RuleBook book, LanguageOption lang) {
        List<ListColumn<RuleEntry>> columns = List.of(
                new ListColumn<>("level", entry -> level(entry, book).level()),
                new ListColumn<>("theme", RuleEntry::theme),
                new ListColumn<>("id", entry -> entry.rule().id()),
                new ListColumn<>("title", entry -> entry.rule().title().in(lang.language())),
                new ListColumn<>("follows", entry -> level(entry, book).follows()));
        List<RuleEntry> ordered = rules.stream()
                .sorted(Comparator.comparing(entry -> level(entry, book).level()))
                .toList();
        return new ListText<>(columns, ordered, lang.messages());
    }

    private static RuleLevel level(RuleEntry entry, RuleBook book) {
        return book.level(entry.rule().id());
    }

    private static List<ListColumn<RuleEntry>> columns(LanguageOption lang) {
        return List.of(
                new ListColumn<>("theme", RuleEntry::theme),
                new ListColumn<>("id", entry -> entry.rule().id()),
                new ListColumn<>("title", entry -> entry.rule().title().in(lang.language())),
                new ListColumn<>(
                        "source", entry -> entry.rule().sources().get(0).id()),
                new ListColumn<>("effective", entry -> entry.rule().effective()),
                new ListColumn<>("expires", entry -> entry.rule().expires()),
                new ListColumn<>("fired", entry -> entry.fires().size()),
                new ListColumn<>("silent", entry -> entry.silences().size()),
                new ListColumn<>("place", entry -> entry.rule().place()));
    }
}
