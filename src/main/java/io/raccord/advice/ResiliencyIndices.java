package io.raccord.advice;

import io.raccord.conclusion.IndexComponent;
import io.raccord.conclusion.ResiliencyIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builder of the expected resiliency indices of an advice. */
final class ResiliencyIndices {

    private final Reasons reasons;
    private final Map<String, List<ResiliencyIndex>> indices;
    private final Map<String, List<IndexComponent>> components;

    ResiliencyIndices(Reasons reasons) {
        this.reasons = reasons;
        this.indices = reasons.by(ResiliencyIndex.class, ResiliencyIndex::connection);
        this.components = reasons.by(IndexComponent.class, IndexComponent::connection);
    }

    /** Builds the index of the connection {@code id}; null if it has none. */
    @Nullable
    ResiliencyIndexAdvice of(String id) {
        List<ResiliencyIndex> found = indices.getOrDefault(id, List.of());
        if (found.isEmpty()) {
            return null;
        }
        ResiliencyIndex index = Reasons.one(found, "resiliency index of connection " + id);
        List<IndexComponentAdvice> parts = components.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparing(IndexComponent::part))
                .map(each -> new IndexComponentAdvice(each.part(), each.min(), each.max()))
                .toList();
        return new ResiliencyIndexAdvice(
                index.min(),
                index.max(),
                parts,
                parts.stream()
                        .filter(part -> part.min() != part.max())
                        .map(IndexComponentAdvice::id)
                        .toList(),
                reasons.of(found));
    }
}
