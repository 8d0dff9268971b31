package io.raccord.address;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An IP prefix as written in a list of a profile, parsed strictly.
 *
 * @param path the path of the list, such as {@code addressing.microsoftPeering.natPool}
 * @param index the index in the list, from 0
 * @param text the text as written, such as {@code 10.0.0.0/16}
 * @param fault the reason why it is invalid; null if it is valid
 * @param network the prefix with its host bits cleared; null unless the fault is {@link PrefixFault#HOST_BITS}
 */
public record StatedPrefix(
        String path,
        int index,
        String text,
        @Nullable PrefixFault fault,
        @Nullable String network) {

    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .allowMask(false)
            .allowPrefix(false)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .allowLeadingZeros(false)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .allowBase85(false)
            .getParentBuilder()
            .toParams();

    /** Parses {@code text}, the element at {@code index} of the list at {@code path}. */
    public static StatedPrefix read(String path, int index, String text) {
        int slash = text.indexOf('/');
        IPAddress address;
        try {
            address = new IPAddressString(slash < 0 ? text : text.substring(0, slash), STRICT).toAddress();
        } catch (AddressStringException e) {
            return new StatedPrefix(path, index, text, PrefixFault.NOT_AN_ADDRESS, null);
        }
        if (address == null || address.isMultiple()) {
            return new StatedPrefix(path, index, text, PrefixFault.NOT_AN_ADDRESS, null);
        }
        int length = slash < 0 ? -1 : length(text.substring(slash + 1));
        if (length < 0 || length > address.getBitCount()) {
            return new StatedPrefix(path, index, text, PrefixFault.LENGTH, null);
        }
        IPAddress network = address.toPrefixBlock(length).getLower().withoutPrefixLength();
        if (!network.equals(address.withoutPrefixLength())) {
            return new StatedPrefix(
                    path, index, text, PrefixFault.HOST_BITS, network.toCanonicalString() + "/" + length);
        }
        return new StatedPrefix(path, index, text, null, null);
    }

    /** The IP version, 4 or 6; 0 if the prefix is invalid. */
    public int version() {
        return fault != null ? 0 : text.indexOf(':') < 0 ? 4 : 6;
    }

    /** The prefix length in bits; -1 if the prefix is invalid. */
    public int length() {
        return fault != null ? -1 : Integer.parseInt(text.substring(text.indexOf('/') + 1));
    }

    /** The {@code blocks} that overlap this prefix; invalid blocks and those of the other IP version never do. */
    public List<String> overlapping(List<?> blocks) {
        return chosen(blocks, (own, block) -> own.contains(block) || block.contains(own));
    }

    /** The {@code blocks} that contain this prefix; blocks of the other IP version never do. */
    public List<String> within(List<?> blocks) {
        return chosen(blocks, (own, block) -> block.contains(own));
    }

    private List<String> chosen(List<?> blocks, BiPredicate<IPAddress, IPAddress> wanted) {
        if (fault != null) {
            return List.of();
        }
        IPAddress own = block(text);
        if (own == null) {
            return List.of();
        }
        return blocks.stream()
                .map(String::valueOf)
                .filter(block -> {
                    IPAddress other = block(block);
                    return other != null && other.getIPVersion() == own.getIPVersion() && wanted.test(own, other);
                })
                .toList();
    }

    /** The block that {@code prefix} stands for; null if it stands for none, for which the profile is rejected. */
    private static @Nullable IPAddress block(String prefix) {
        IPAddress address = new IPAddressString(prefix).getAddress();
        return address == null ? null : address.toPrefixBlock();
    }

    private static int length(String digits) {
        return digits.matches("0|[1-9][0-9]{0,2}") ? Integer.parseInt(digits) : -1;
    }
}
