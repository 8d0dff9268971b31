package io.raccord.rulebook;

import io.raccord.catalog.Catalogs;
import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.gazetteer.Gazetteer;
import io.raccord.language.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The data of rule packs other than the rules, with its codec for cache entries.
 *
 * @param dates boundary dates by name
 * @param parameters parameters by id
 * @param words the words for ids in either language
 * @param sources facts of the documentation by id
 * @param catalogs all editions of the catalog
 */
public record PackData(
        Map<String, LocalDate> dates,
        Map<String, ParameterHistory> parameters,
        Words words,
        Map<String, Source> sources,
        Catalogs catalogs) {

    public PackData {
        dates = Collections.unmodifiableMap(dates);
        parameters = Collections.unmodifiableMap(parameters);
        sources = Collections.unmodifiableMap(sources);
    }

    /** Writes the data to a cache entry. */
    public void write(EntryWriter out) {
        write(out, dates, out::date);
        write(out, sources, source -> {
            out.shared(source.article()).shared(source.section());
            out.number(source.date() == null ? 0 : 1);
            if (source.date() != null) {
                out.date(source.date());
            }
        });
        write(out, parameters, parameter -> {
            out.shared(parameter.unit()).shared(parameter.source().id());
            out.all(parameter.values().entrySet(), each -> {
                out.date(each.getKey());
                ParameterValue.write(out, each.getValue());
            });
        });
        write(
                out,
                words.vocabularies(),
                ids -> write(out, ids, word -> out.shared(word.en()).shared(word.fr())));
        catalogs.write(out);
    }

    /** Reads the data written by {@link #write}, with {@code cities}, which are kept apart. */
    public static PackData read(EntryReader in, Gazetteer cities) {
        Map<String, LocalDate> dates = map(in, id -> in.date());
        Map<String, Source> sources =
                map(in, id -> new Source(id, in.shared(), in.shared(), in.number() == 0 ? null : in.date()));
        Map<String, ParameterHistory> parameters = map(in, id -> {
            String unit = in.shared();
            Source source = sources.get(in.shared());
            TreeMap<LocalDate, Object> values = new TreeMap<>();
            in.all(() -> values.put(in.date(), ParameterValue.read(in)));
            return new ParameterHistory(id, unit, Objects.requireNonNull(source), values);
        });
        Map<String, Map<String, Text>> words = map(in, vocabulary -> map(in, id -> new Text(in.shared(), in.shared())));
        return new PackData(dates, parameters, new Words(words), sources, Catalogs.read(in, cities));
    }

    private static <T> void write(EntryWriter out, Map<String, T> map, Consumer<T> writer) {
        out.all(map.entrySet(), each -> {
            out.shared(each.getKey());
            writer.accept(each.getValue());
        });
    }

    private static <T> Map<String, T> map(EntryReader in, Function<String, T> reader) {
        Map<String, T> map = new TreeMap<>();
        in.all(() -> {
            String id = in.shared();
            map.put(id, reader.apply(id));
            return id;
        });
        return map;
    }
}
