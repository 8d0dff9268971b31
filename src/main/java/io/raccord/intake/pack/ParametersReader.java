package io.raccord.intake.pack;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.folder.PackFile;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.profile.ConnectivityModel;
import io.raccord.rulebook.NumberRange;
import io.raccord.rulebook.NumberTier;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reader of {@code parameters.yaml}: parameters by id, each with {@code type} (number, boolean, numbers, ranges, tiers,
 * date, text, models or values), {@code unit}, {@code source}, and {@code values} keyed by the date, or the name of the
 * date, from
 * which they apply.
 */
public final class ParametersReader {

    private static final Pattern RANGE = Pattern.compile("(0|[1-9][0-9]{0,9})(?:-(0|[1-9][0-9]{0,9}))?");

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final PackFile file;
    private final Map<String, LocalDate> dates;
    private final Map<String, Source> sources;

    ParametersReader(PackFile file, Map<String, LocalDate> dates, Map<String, Source> sources) {
        this.file = file;
        this.dates = dates;
        this.sources = sources;
    }

    /**
     * The history {@code known} with the value that {@code file} has for one of its dates.
     *
     * @param file a document with the entry of the parameter, which has that value alone
     */
    public static Optional<ParameterHistory> replaced(PackFile file, ParameterHistory known) {
        Map<String, ParameterHistory> read = new HashMap<>();
        new ParametersReader(file, Map.of(), Map.of(known.source().id(), known.source())).read(read);
        TreeMap<LocalDate, Object> values = new TreeMap<>(known.values());
        return Optional.ofNullable(read.get(known.id())).map(edited -> {
            values.putAll(edited.values());
            return new ParameterHistory(known.id(), known.unit(), known.source(), values);
        });
    }

    void read(Map<String, ParameterHistory> parameters) {
        file.document().root().fieldNames().forEachRemaining(id -> read(id, parameters));
    }

    private void read(String id, Map<String, ParameterHistory> parameters) {
        String pointer = Document.token(id);
        String type = file.text(pointer + "/type");
        String sourceId = file.text(pointer + "/source");
        Source source = sourceId == null ? null : sources.get(sourceId);
        if (sourceId != null && source == null) {
            file.fault("unknown-source", pointer + "/source", sourceId);
        }
        TreeMap<LocalDate, Object> values = new TreeMap<>();
        file.at(pointer + "/values").fieldNames().forEachRemaining(from -> {
            String at = pointer + "/values" + Document.token(from);
            LocalDate date = file.date(from, at, dates);
            Optional<Object> value = type == null ? Optional.empty() : value(type, at);
            if (date != null && value.isPresent()) {
                values.put(date, value.get());
            }
        });
        if (file.at(pointer + "/values").isEmpty()) {
            file.fault("parameter-values", pointer, id);
        }
        if (source != null && !values.isEmpty()) {
            String unit = file.at(pointer + "/unit").asText("");
            if (parameters.put(id, new ParameterHistory(id, unit, source, values)) != null) {
                file.fault("defined-twice", pointer, id);
            }
        }
    }

    private Optional<Object> value(String type, String pointer) {
        JsonNode node = file.at(pointer);
        return switch (type) {
            case "number" -> number(node, pointer);
            case "boolean" -> truth(node, pointer);
            case "numbers" -> numbers(node, pointer);
            case "ranges" -> ranges(node, pointer);
            case "tiers" -> tiers(node, pointer);
            case "text" -> Optional.ofNullable(file.text(pointer));
            case "date" -> Optional.ofNullable(file.date(node.asText(), pointer, dates));
            case "models" -> models(node, pointer);
            case "values" -> values(node, pointer);
            default -> {
                file.fault("parameter-type", pointer.replaceFirst("/values/.*$", "/type"), type);
                yield Optional.empty();
            }
        };
    }

    private Optional<Object> number(JsonNode node, String pointer) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            file.fault("parameter-number", pointer, node.toString());
            return Optional.empty();
        }
        return Optional.of(node.intValue());
    }

    private Optional<Object> truth(JsonNode node, String pointer) {
        if (!node.isBoolean()) {
            file.fault("parameter-boolean", pointer, node.toString());
            return Optional.empty();
        }
        return Optional.of(node.booleanValue());
    }

    private Optional<Object> numbers(JsonNode node, String pointer) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            int previous = numbers.isEmpty() ? Integer.MIN_VALUE : numbers.get(numbers.size() - 1);
            Optional<Object> number = number(node.get(i), pointer + "/" + i);
            if (number.isPresent() && (Integer) number.get() > previous) {
                numbers.add((Integer) number.get());
            } else if (number.isPresent()) {
                file.fault("parameter-rising", pointer + "/" + i, node.get(i).toString());
            }
        }
        return values(node, pointer).filter(all -> !numbers.isEmpty()).map(all -> List.copyOf(numbers));
    }

    private Optional<Object> ranges(JsonNode node, String pointer) {
        List<NumberRange> ranges = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Matcher range = RANGE.matcher(node.get(i).asText());
            if (range.matches()) {
                long first = Long.parseLong(range.group(1));
                ranges.add(new NumberRange(first, range.group(2) == null ? first : Long.parseLong(range.group(2))));
            } else {
                file.fault("parameter-range", pointer + "/" + i, node.get(i).asText());
            }
        }
        return values(node, pointer).map(all -> List.copyOf(ranges));
    }

    private Optional<Object> tiers(JsonNode node, String pointer) {
        List<NumberTier> tiers = new ArrayList<>();
        node.fieldNames().forEachRemaining(from -> {
            String at = pointer + Document.token(from);
            Optional<Object> number = number(node.get(from), at);
            int previous = tiers.isEmpty() ? -1 : tiers.get(tiers.size() - 1).from();
            if (!SIZE.matcher(from).matches()) {
                file.fault("parameter-number", at, from);
            } else if (Integer.parseInt(from) <= previous) {
                file.fault("parameter-rising", at, from);
            } else if (number.isPresent()) {
                tiers.add(new NumberTier(Integer.parseInt(from), (Integer) number.get()));
            }
        });
        if (!node.isObject() || node.isEmpty()) {
            file.fault("parameter-tiers", pointer);
        }
        return tiers.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(tiers));
    }

    private Optional<Object> models(JsonNode node, String pointer) {
        List<String> ids = Arrays.stream(ConnectivityModel.values())
                .map(ConnectivityModel::id)
                .toList();
        List<ConnectivityModel> models = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            String id = node.get(i).asText();
            @Nullable
            ConnectivityModel model = Arrays.stream(ConnectivityModel.values())
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElse(null);
            if (model == null || models.contains(model)) {
                file.faults()
                        .add(Fault.of("not-a-model", file.document().placeOf(pointer + "/" + i), null, id)
                                .withNearest(Nearest.to(id, ids)));
            } else {
                models.add(model);
            }
        }
        return values(node, pointer).map(values -> List.copyOf(models));
    }

    private Optional<Object> values(JsonNode node, String pointer) {
        if (!node.isArray() || node.isEmpty()) {
            file.fault("parameter-list", pointer);
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        node.forEach(each -> values.add(each.isBoolean() ? (Object) each.booleanValue() : each.asText()));
        return Optional.of(List.copyOf(values));
    }
}
