package io.raccord.address;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list of IP prefixes as a profile states it.
 *
 * @param path the path of the list, such as {@code addressing.microsoftPeering.natPool}
 * @param prefixes the prefixes in order, including invalid ones
 */
public record PrefixList(String path, List<StatedPrefix> prefixes) {

    public PrefixList {
        prefixes = List.copyOf(prefixes);
    }

    /** Parses {@code texts}, the list at {@code path}. */
    public static PrefixList read(String path, List<String> texts) {
        return new PrefixList(
                path,
                IntStream.range(0, texts.size())
                        .mapToObj(i -> StatedPrefix.read(path, i, texts.get(i)))
                        .toList());
    }

    /** The number of prefixes. */
    public int count() {
        return prefixes.size();
    }

    /** The number of IPv4 prefixes. */
    public int countOfIpv4() {
        return count(4);
    }

    /** The number of IPv6 prefixes. */
    public int countOfIpv6() {
        return count(6);
    }

    private int count(int version) {
        return (int)
                prefixes.stream().filter(prefix -> prefix.version() == version).count();
    }

    /** The distinct IP versions of the prefixes, ascending: 4 or 6, and 0 for invalid prefixes. */
    public List<Integer> versions() {
        return prefixes.stream().map(StatedPrefix::version).distinct().sorted().toList();
    }

    /** A list of 4 if there is exactly one IPv4 prefix and it has {@code length} bits; otherwise empty. */
    public List<Integer> singleIpv4(int length) {
        return fit(4, 1, length);
    }

    /** A list of 4 if there are exactly two IPv4 prefixes and both have {@code length} bits; otherwise empty. */
    public List<Integer> pairIpv4(int length) {
        return fit(4, 2, length);
    }

    /** A list of 6 if there is exactly one IPv6 prefix and it has {@code length} bits; otherwise empty. */
    public List<Integer> singleIpv6(int length) {
        return fit(6, 1, length);
    }

    /** A list of 6 if there are exactly two IPv6 prefixes and both have {@code length} bits; otherwise empty. */
    public List<Integer> pairIpv6(int length) {
        return fit(6, 2, length);
    }

    private List<Integer> fit(int version, int count, int length) {
        List<StatedPrefix> all =
                prefixes.stream().filter(prefix -> prefix.version() == version).toList();
        boolean fits = all.size() == count && all.stream().allMatch(prefix -> prefix.length() == length);
        return fits ? List.of(version) : List.of();
    }

    /** The prefixes that overlap a later prefix of the list. */
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

    /** The prefixes as written. */
    public List<String> texts() {
        return prefixes.stream().map(StatedPrefix::text).toList();
    }
}
