package io.raccord.cli.rules;

import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.terminal.ListColumn;
import io.raccord.cli.terminal.ListText;
import io.raccord.review.RuleEntry;
import java.util.List;

/** A table of rules, one row per rule. */
final class RuleTable {

    private RuleTable() {}

    /** The table of {@code rules}. */
    static ListText<RuleEntry> of(List<RuleEntry> rules, LanguageOption lang) {
        return new ListText<>(columns(lang), rules, lang.messages());
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
