package io.raccord.justification;

import io.raccord.profile.Term;
import io.raccord.trace.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Support} as a node of the graph of a justification, with its number and its sort keys. */
final class Node {

    /** By site, those without a site first, then by rule, then by a text of the whole support. */
    static final Comparator<Node> ORDER = Node::compare;

    private final Support support;
    private final int site;
    private final List<Node> followers = new ArrayList<>();
    private @Nullable List<List<Node>> premises;
    private int waitingFor;
    private int number;
    private @Nullable String statement;
    private @Nullable String key;

    /** @param site the index of its site in the profile; -1 when it concerns no site */
    Node(Support support, int site) {
        this.support = support;
        this.site = site;
    }

    Support support() {
        return support;
    }

    /** Looks its premises up in {@code supports}; false if they have been looked up before. */
    boolean reach(Supports supports) {
        if (premises != null) {
            return false;
        }
        List<List<Node>> found = new ArrayList<>(support.premises().size());
        support.premises().forEach(premise -> found.add(supports.of(premise)));
        premises = found;
        return true;
    }

    /** The supports of each of its premises; empty until it has been reached. */
    List<List<Node>> premises() {
        return premises == null ? List.of() : premises;
    }

    /** Waits until {@code other} has a number. */
    void waitFor(Node other) {
        waitingFor++;
        other.followers.add(this);
    }

    boolean isWaiting() {
        return waitingFor > 0;
    }

    /** Waits for nothing any more, whatever has no number yet. */
    void release() {
        waitingFor = 0;
    }

    /** Its number; 0 for none yet. */
    int number() {
        return number;
    }

    /** Gives it {@code given} as its number, and adds those to {@code ready} that waited only for this. */
    void number(int given, Collection<Node> ready) {
        number = given;
        for (Node follower : followers) {
            follower.waitingFor--;
            if (follower.waitingFor == 0) {
                ready.add(follower);
            }
        }
    }

    private int compare(Node other) {
        int bySite = Integer.compare(site, other.site);
        if (bySite != 0) {
            return bySite;
        }
        int byRule = support.rule().id().compareTo(other.support.rule().id());
        if (byRule != 0 || this == other) {
            return byRule;
        }
        boolean begins =
                statement().startsWith(other.statement()) || other.statement().startsWith(statement());
        return begins ? key().compareTo(other.key()) : statement().compareTo(other.statement());
    }

    /** The beginning of the key: the text of the conclusions, which mostly suffices. */
    private String statement() {
        if (statement == null) {
            statement = texts(support.conclusions());
        }
        return statement;
    }

    /** A text of the whole support. */
    private String key() {
        if (key == null) {
            StringBuilder made = new StringBuilder(statement());
            made.append(texts(support.premises())).append(support.facts());
            support.bindings().forEach((name, value) -> {
                if (value instanceof String || value instanceof Number || value instanceof Term) {
                    made.append(name).append('=').append(value).append(' ');
                }
            });
            key = made.toString();
        }
        return key;
    }

    private static String texts(List<?> values) {
        List<String> texts = new ArrayList<>(values.size());
        values.forEach(each -> texts.add(each.toString()));
        texts.sort(null);
        return texts.toString();
    }
}
