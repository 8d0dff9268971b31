package io.raccord.address;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list of prefixes that a profile states.
 *
 * @param path the list, such as {@code addressing.microsoftPeering.natPool}
 * @param prefixes its prefixes, in order
 */
public record PrefixList(String path, List<StatedPrefix> prefixes) {

    public PrefixList {
        prefixes = List.copyOf(prefixes);
    }

    /** Reads {@code texts}, which stand at {@code path}. */
    public static PrefixList read(String path, List<String> texts) {
        return new PrefixList(
                path,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> StatedPrefix.read(path, i, texts.get(i)))
                        .toList());
    }

    /** How many prefixes it holds. */
    public int count() {
        return prefixes.size();
    }

    /** How many IPv6 prefixes it holds. */
    public int countOfIpv6() {
        return (int) prefixes.stream().filter(prefix -> prefix.version() == 6).count();
    }

    /** The IP versions that its prefixes have, 4 before 6. */
    public List<Integer> versions() {
        return prefixes.stream().map(StatedPrefix::version).distinct().sorted().toList();
    }

    /** The IP versions whose prefixes are {@code count} of {@code length} bits and nothing besides. */
    public List<Integer> versionsOf(int count, int length) {
        return versions().stream()
                .filter(version -> {
                    List<StatedPrefix> all = prefixes.stream()
                            .filter(prefix -> prefix.version() == version)
                            .toList();
                    return all.size() == count && all.stream().allMatch(prefix -> prefix.length() == length);
                })
                .toList();
    }

    /** Its prefixes, each of which has addresses in common with a later one of them. */
    public List<StatedPrefix> overlapping() {
        List<StatedPrefix> found = new ArrayList<>();
        for (int i = 0; i < prefixes.size(); i++) {
            if (!prefixes.get(i)
                    .overlapping(texts().subList(i + 1, prefixes.size()))
                    .isEmpty()) {
                found.add(prefixes.get(i));
            }
        }
        return found;
    }

    /** Its prefixes as written. */
    public List<String> texts() {
        return prefixes.stream().map(StatedPrefix::text).toList();
    }
}
