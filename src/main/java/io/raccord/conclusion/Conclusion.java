package io.raccord.conclusion;

/** A conclusion of a rule. */
public interface Conclusion {}
