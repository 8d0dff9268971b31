package io.raccord.profile;

/** A resiliency tier (F-FAQ-21, F-RESIL-1 to 3). */
public enum Resiliency implements Term {
    STANDARD,
    HIGH,
    MAXIMUM
}
