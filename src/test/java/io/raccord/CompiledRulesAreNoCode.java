package io.raccord;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves the shipped rules out: the engine writes their classes, and they name its types. */
final class CompiledRulesAreNoCode implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/io/raccord/rules/");
    }
}
