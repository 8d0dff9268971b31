package io.raccord;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Import option that excludes the compiled rules: Drools generates their classes, which use its types. */
final class CompiledRulesAreNoCode implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/io/raccord/rules/");
    }
}
