package io.raccord.conclusion;

/** Conclusion that no prefix of the virtual networks is large enough for a gateway subnet (F-GW-8). */
public record NoGatewayRoom() implements Conclusion {}
