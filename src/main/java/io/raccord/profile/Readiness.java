package io.raccord.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The prerequisites that the customer already meets (F-PREREQ-1 to 7).
 *
 * @param azureSubscription whether the customer has an Azure subscription
 * @param microsoft365Subscription whether the customer has a Microsoft 365 subscription
 * @param microsoft365Authorization whether Microsoft has authorized ExpressRoute for Microsoft 365
 * @param redundantBgp whether the customer can run two BGP sessions per peering
 * @param providerAgreement whether the customer has an agreement with a connectivity provider
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

    /** {@return a builder} A field that is not set is unknown. */
    public static ReadinessBuilder builder() {
        return ReadinessBuilder.builder();
    }
}
