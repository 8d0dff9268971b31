package io.raccord.engine.check;

import io.raccord.address.PrefixFault;
import io.raccord.address.PrefixList;
import io.raccord.address.StatedPrefix;
import io.raccord.catalog.AzureRegion;
import io.raccord.catalog.Catalog;
import io.raccord.catalog.LookedUpLocation;
import io.raccord.catalog.LookedUpRegion;
import io.raccord.catalog.NearLocation;
import io.raccord.catalog.Offer;
import io.raccord.catalog.OffersAtLocation;
import io.raccord.catalog.PeeringLocation;
import io.raccord.catalog.Provider;
import io.raccord.conclusion.*;
import io.raccord.gazetteer.Country;
import io.raccord.gazetteer.KnownCity;
import io.raccord.naming.Resemblance;
import io.raccord.profile.*;
import io.raccord.rulebook.NumberRange;
import io.raccord.rulebook.NumberTier;
import io.raccord.rulebook.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that a rule may use: the facts that it matches, the conclusions that it asserts, and the vocabularies with
 * which it compares.
 */
public final class RuleTypes {

    /** The packages from which a rule file may import, by wildcard or by type. */
    public static final Set<String> PACKAGES = Set.of(
            "io.raccord.profile",
            "io.raccord.conclusion",
            "io.raccord.catalog",
            "io.raccord.gazetteer",
            "io.raccord.naming",
            "io.raccord.rulebook",
            "io.raccord.address");

    /** The imports of every rule file, in addition to its own. */
    public static final List<String> IMPORTS = List.of(
            "io.raccord.address.*",
            "io.raccord.catalog.*",
            "io.raccord.gazetteer.*",
            "io.raccord.naming.*",
            "io.raccord.conclusion.*",
            "io.raccord.profile.*",
            "io.raccord.rulebook.*",
            "java.util.List");

    /** Facts that are inserted for the rules, or reachable from inserted ones. */
    public static final Map<String, Class<?>> FACTS = byName(
            Profile.class,
            Customer.class,
            Site.class,
            Wan.class,
            Requirements.class,
            Preferences.class,
            Addressing.class,
            Readiness.class,
            AsOf.class,
            RepeatedSite.class,
            ExistingCircuit.class,
            RepeatedCircuit.class,
            StrangeSite.class,
            Coordinates.class,
            ConnectivityModel.class,
            PrefixList.class,
            StatedPrefix.class,
            Catalog.class,
            PeeringLocation.class,
            LookedUpLocation.class,
            NearLocation.class,
            KnownCity.class,
            Country.class,
            Coordinates.class,
            Provider.class,
            Resemblance.class,
            Offer.class,
            OffersAtLocation.class,
            LookedUpRegion.class,
            AzureRegion.class,
            Parameter.class,
            NumberRange.class,
            NumberTier.class,
            Candidate.class,
            Influence.class,
            List.class,
            Integer.class,
            String.class);

    /** The conclusions that a right-hand side may create. */
    public static final Map<String, Class<?>> CONCLUSIONS = byName(
            SiteBandwidth.class,
            ExchangeOperator.class,
            WanProvider.class,
            KnownModel.class,
            Precedence.class,
            Claim.class,
            ModelStatus.class,
            DirectNeed.class,
            CandidateLocation.class,
            NoCandidateLocation.class,
            NoDirectPorts.class,
            EligibleModel.class,
            Recommendation.class,
            SiteOutcome.class,
            OverallOutcome.class,
            Delivery.class,
            Askable.class,
            Question.class,
            QuestionPriority.class,
            QuestionRank.class,
            AddedCandidate.class,
            AddedLocation.class,
            CandidateDistance.class,
            CityLocation.class,
            ConnectionHome.class,
            ConnectionRegion.class,
            ConnectionRegions.class,
            HomeCandidate.class,
            HomeRegion.class,
            LeadingMetro.class,
            NamedLocations.class,
            NearCandidates.class,
            OrderedLocation.class,
            ReachedResiliency.class,
            SecondLocationDistance.class,
            ServingCandidate.class,
            ServingLocation.class,
            SeveralWanRegions.class,
            SiteCoordinates.class,
            SiteCountry.class,
            SiteWanRegion.class,
            StatedCountry.class,
            SoughtLocation.class,
            SuitableLocation.class,
            TakenCity.class,
            UnlistedProvider.class,
            NamedProvider.class,
            WanHomes.class,
            WanRegion.class,
            AssignedCircuit.class,
            CircuitChange.class,
            CircuitConnection.class,
            CircuitSite.class,
            ConnectionSite.class,
            CoveredLocation.class,
            ExistingVerdict.class,
            IndexComponent.class,
            IndexComponents.class,
            LocationsToOrder.class,
            PlaceInOrder.class,
            ReplacedCircuit.class,
            ResiliencyIndex.class,
            StandingCircuit.class,
            StayingCircuit.class,
            UncoveredLocation.class,
            SecondServed.class,
            SiteConnection.class,
            Connection.class,
            SitePlace.class,
            ConnectedBandwidth.class,
            TotalBandwidth.class,
            SoldBandwidths.class,
            MissingBandwidth.class,
            ConnectionNeed.class,
            SiteCandidate.class,
            ConnectionCandidates.class,
            ConnectionCandidate.class,
            StatedProvider.class,
            ProviderAtLocation.class,
            ChosenCandidate.class,
            RankedCandidate.class,
            ConnectionLocation.class,
            SecondLocation.class,
            NoGatewayRoom.class,
            FittingMetro.class,
            TakenMetro.class,
            CircuitLocation.class,
            CircuitResiliency.class,
            CircuitBandwidth.class,
            ExceededBandwidth.class,
            DirectPort.class,
            NeededPeering.class,
            CircuitBilling.class,
            CircuitCount.class,
            CircuitSku.class,
            OpenItem.class,
            OfferedProviders.class,
            ConfirmedProvider.class,
            KnownRegion.class,
            UnknownRegion.class,
            ReachedGeopoliticalRegion.class,
            SeveralGeopoliticalRegions.class,
            SeveralCircuits.class,
            LocalReach.class,
            PrefixCount.class,
            NetworkPrefixCount.class,
            NetworkLinks.class,
            GlobalReachLinks.class,
            LinksToState.class,
            CircuitLinks.class,
            CountedCircuits.class,
            CircuitTotal.class,
            PlacedCircuit.class,
            CircuitsAtPlace.class,
            BeyondVpn.class,
            FittingSubnets.class,
            SubnetFault.class,
            NotPublicPrefix.class,
            ReachedLocation.class,
            GlobalReachPlace.class,
            OutsideGlobalReach.class,
            Check.class,
            OnboardingStep.class,
            StepRank.class,
            Notice.class,
            Refusal.class);

    /** Vocabularies whose constants a rule may name. */
    public static final Map<String, Class<?>> VOCABULARIES = byName(
            Cloud.class,
            ConnectivityModel.class,
            SiteRole.class,
            WanTechnology.class,
            Service.class,
            Routing.class,
            Encryption.class,
            Resiliency.class,
            Billing.class,
            Status.class,
            Outcome.class,
            Layer.class,
            BgpBy.class,
            Priority.class,
            Peering.class,
            Sku.class,
            CircuitItem.class,
            ProviderRole.class,
            Change.class,
            CircuitVerdict.class,
            IndexPart.class,
            CheckStatus.class,
            CheckTopic.class,
            Actor.class,
            PrefixFault.class);

    private RuleTypes() {}

    /** The type that a pattern named {@code name} matches; null if there is none. */
    public static @Nullable Class<?> matched(String name) {
        Class<?> fact = FACTS.get(name);
        return fact == null ? CONCLUSIONS.get(name) : fact;
    }

    /** The names of all types that a pattern may match, sorted. */
    public static List<String> matchedNames() {
        TreeMap<String, Class<?>> all = new TreeMap<>(FACTS);
        all.putAll(CONCLUSIONS);
        return List.copyOf(all.keySet());
    }

    private static Map<String, Class<?>> byName(Class<?>... types) {
        Map<String, Class<?>> byName = new TreeMap<>();
        for (Class<?> type : types) {
            byName.put(type.getSimpleName(), type);
        }
        return byName;
    }
}
