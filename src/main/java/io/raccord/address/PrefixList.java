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

    /** 4, when the only IPv4 prefix is {@code length} bits long; else nothing. */
    public List<Integer> singleIpv4(int length) {
        return fit(4, 1, length);
    }

    /** 4, when the IPv4 prefixes are two, each {@code length} bits long; else nothing. */
    public List<Integer> pairIpv4(int length) {
        return fit(4, 2, length);
    }

    /** 6, when the only IPv6 prefix is {@code length} bits long; else nothing. */
    public List<Integer> singleIpv6(int length) {
        return fit(6, 1, length);
    }

    /** 6, when the IPv6 prefixes are two, each {@code length} bits long; else nothing. */
    public List<Integer> pairIpv6(int length) {
        return fit(6, 2, length);
    }

    private List<Integer> fit(int version, int count, int length) {
        List<StatedPrefix> all =
                prefixes.stream().filter(prefix -> prefix.version() == version).toList();
        boolean fits = all.size() == count && all.stream().allMatch(prefix -> prefix.length() == length);
        return fits ? List.of(version) : List.of();
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
