package io.raccord.report.view;

import io.raccord.report.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merger of texts that say the same of several sites or connections: each is said once, of "each site" or "each
 * connection", and what differs follows in brackets with the ids.
 */
final class MergedTexts {

    /** The number of different values that are listed. */
    private static final int LISTED = 4;

    /** The number of ids that are listed for a value. */
    private static final int NAMED = 3;

    /** The number of common words that say enough. */
    private static final int ENOUGH = 3;

    /** The beginning of a sentence inside a text. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");

    private final Wording wording;
    private final Set<String> names;
    private final List<String[]> phrases;

    /**
     * @param wording the words
     * @param names other names in the advice: an id that reads the same is not replaced, except after its kind
     */
    MergedTexts(Wording wording, Set<String> names) {
        this.wording = wording;
        this.names = names;
        this.phrases = Arrays.stream(wording.label("each").split("\\|"))
                .map(phrase -> phrase.split("=", 2))
                .toList();
    }

    /** The one text that says what {@code texts} say; a single text is returned as it is. */
    String of(List<OwnText> texts) {
        if (texts.size() == 1) {
            return texts.get(0).text();
        }
        Map<String, List<String>> ids = new LinkedHashMap<>();
        texts.forEach(each ->
                ids.computeIfAbsent(general(each), none -> new ArrayList<>()).add(each.id()));
        return ids.size() == 1 ? ids.keySet().iterator().next() : differing(ids);
    }

    /**
     * The one text that says what {@code texts} have in common; what differs is left out if enough is left.
     *
     * @return null when too little is common
     */
    @Nullable
    String common(List<OwnText> texts) {
        List<List<String>> all = texts.stream()
                .map(text -> List.of(general(text).split(" ")))
                .distinct()
                .toList();
        int before = sameAtStart(all);
        int after = sameAtEnd(
                all.stream().map(words -> words.subList(before, words.size())).toList());
        if (all.size() == 1 || before + after < ENOUGH || !closed(all, before, after)) {
            return all.size() == 1 ? String.join(" ", all.get(0)) : null;
        }
        List<String> first = all.get(0);
        return (String.join(" ", first.subList(0, before)) + " … "
                        + String.join(" ", first.subList(first.size() - after, first.size())))
                .strip();
    }

    /** What {@code text} says of each: its own id is replaced. */
    private String general(OwnText text) {
        String general = text.text();
        if (text.id().isEmpty()) {
            return general;
        }
        for (String[] phrase : phrases) {
            String own = phrase[0].replace("{0}", text.id());
            boolean another = phrase[0].equals("{0}") && names.contains(text.id());
            if (!another && general.contains(own)) {
                general = Pattern.compile("(?<![\\p{L}\\p{N}_-])" + Pattern.quote(own) + "(?![\\p{L}\\p{N}_-])")
                        .matcher(general)
                        .replaceAll(Matcher.quoteReplacement(phrase[1]));
            }
        }
        return general;
    }

    private String differing(Map<String, List<String>> ids) {
        List<List<String>> sentences =
                ids.keySet().stream().map(text -> List.of(SENTENCE.split(text))).toList();
        int same = sameAtEnd(sentences);
        List<List<String>> heads = sentences.stream()
                .map(each -> String.join(" ", each.subList(0, each.size() - same)))
                .map(head -> List.of(head.split(" ")))
                .toList();
        List<String> first = sentences.get(0);
        String rest = String.join(" ", first.subList(first.size() - same, first.size()));
        return (head(heads, List.copyOf(ids.values())) + " " + rest).strip();
    }

    private String head(List<List<String>> heads, List<List<String>> ids) {
        List<String> first = heads.get(0);
        int before = sameAtStart(heads);
        int after = sameAtEnd(
                heads.stream().map(words -> words.subList(before, words.size())).toList());
        while (after > 0 && !closed(heads, before, after)) {
            after--;
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            values.add(wording.some(ids.get(i), NAMED)
                    + wording.label("colon")
                    + bare(middle(heads.get(i), before, after)));
        }
        String list = values.stream().limit(LISTED).collect(Collectors.joining(wording.label("semicolon")));
        if (values.size() > LISTED) {
            list += wording.label("semicolon") + wording.label("more", values.size() - LISTED);
        }
        if (before + after == 0) {
            return list;
        }
        String start = String.join(" ", first.subList(0, before));
        String value = middle(first, before, after);
        String mark = after > 0 && value.matches("(?s).*[,;:]") ? value.substring(value.length() - 1) : "";
        String end = String.join(" ", first.subList(first.size() - after, first.size()));
        String last = first.get(first.size() - 1);
        String text = (start + " …" + mark + " " + bare(end)).strip();
        return text + " (" + list + ")" + (last.endsWith(".") ? "." : "");
    }

    private static String middle(List<String> words, int before, int after) {
        return String.join(" ", words.subList(before, words.size() - after));
    }

    /** Whether every bracket that a differing part opens is closed in it, and the other way round. */
    private static boolean closed(List<List<String>> heads, int before, int after) {
        return heads.stream()
                .map(words -> middle(words, before, after))
                .allMatch(text -> text.chars().filter(each -> each == '(').count()
                        == text.chars().filter(each -> each == ')').count());
    }

    /** {@code text} without punctuation at its end. */
    private static String bare(String text) {
        return text.replaceFirst("[.,;:]$", "");
    }

    private static int sameAtStart(List<List<String>> lists) {
        int shortest = lists.stream().mapToInt(List::size).min().orElse(0);
        int same = 0;
        while (same < shortest - 1 && at(lists, same) && lists.size() > 1) {
            same++;
        }
        return same;
    }

    private static boolean at(List<List<String>> lists, int index) {
        return lists.stream().map(list -> list.get(index)).distinct().count() == 1;
    }

    /** How many elements at the end all {@code lists} have in common, leaving at least one of each. */
    private static int sameAtEnd(List<List<String>> lists) {
        int shortest = lists.stream().mapToInt(List::size).min().orElse(0);
        int same = 0;
        while (same < shortest - 1) {
            int back = same + 1;
            if (lists.stream()
                            .map(list -> list.get(list.size() - back))
                            .distinct()
                            .count()
                    > 1) {
                break;
            }
            same++;
        }
        return same;
    }
}
