package io.raccord.conclusion;

/** None of the prefixes stated for the virtual networks has room for a gateway subnet (F-GW-8). */
public record NoGatewayRoom() implements Conclusion {}
