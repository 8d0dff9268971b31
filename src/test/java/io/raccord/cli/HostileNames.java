package io.raccord.cli;

import java.util.List;

/** Names that attack whatever reads an output: markup, formulas, commands of build servers, controls of terminals. */
final class HostileNames {

    static final List<String> ALL = List.of(
            "\"quotes' & <b>bold</b> `ticks` | pipes [brackets](x)",
            "<script>alert(1)</script>",
            "</svg></style><script src=//evil.example></script><!-- ]]>",
            "=CMD(\"calc\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "'=1+1",
            "'s-Hertogenbosch",
            "::error file=a.drl,line=1::injected",
            "a\n::error::injected\n::set-output name=x::y",
            "a\r::warning::injected\r\n=1+1",
            "\u001b[31mred\u001b]0;title\u0007\u001b[2J",
            "nul\u0000bel\u0007del\u007fc1\u0085\u009b31m",
            "\u202eabc\u2066def\u2069\u200f\u061c",
            "\ufeff\u2028line\u2029",
            "\ttab =1",
            "\uD83D\uDC69\u200D\uD83D\uDCBB emoji \uD83C\uDDEB\uD83C\uDDF7",
            "\u0645\u0643\u062A\u0628 \u05DE\u05E9\u05E8\u05D3",
            "${7*7} #{7*7} <#assign x=1> {0} %s %n",
            "x".repeat(200),
            "\uFFFE\uFFFF\uFDD0");

    /** A character that no output but JSON has as it is. */
    static final String CONTROL =
            "(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF].*";

    private HostileNames() {}
}
