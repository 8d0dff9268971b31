package io.raccord.conclusion;

/** Something that a rule states. */
public interface Conclusion {}
