package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the customer already has (F-PREREQ-1 to 7).
 *
 * @param azureSubscription an Azure subscription
 * @param microsoft365Subscription a Microsoft 365 subscription
 * @param microsoft365Authorization Microsoft's authorisation of ExpressRoute for Microsoft 365
 * @param redundantBgp whether two BGP sessions per peering can be run
 * @param providerAgreement an agreement with a connectivity provider
 */
@API(status = API.Status.STABLE)
@RecordBuilder
public record Readiness(
        @Nullable Boolean azureSubscription,
        @Nullable Boolean microsoft365Subscription,
        @Nullable Boolean microsoft365Authorization,
        @Nullable Boolean redundantBgp,
        @Nullable Boolean providerAgreement) {

    /** Nothing stated. */
    public static final Readiness NONE = new Readiness(null, null, null, null, null);

    /** A builder. What is not set is unknown. */
    public static ReadinessBuilder builder() {
        return ReadinessBuilder.builder();
    }
}
