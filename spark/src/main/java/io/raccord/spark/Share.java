package io.raccord.spark;

import io.raccord.batch.LineAdvisor;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.CollectionAccumulator;
import scala.Tuple2;

/**
 * Worker of one task: evaluates the entries of its partition in order.
 *
 * @param found collects the refused entries
 */
record Share(LineAdvisor advisor, Numbering numbering, CollectionAccumulator<Refused> found) {

    static Share of(Advising advising, Numbering numbering, CollectionAccumulator<Refused> found) {
        return new Share(advising.advisor(numbering.several()), numbering, found);
    }

    /** Evaluates {@code entries} and returns the advice of those that are not refused. */
    Iterator<Row> advices(Iterator<Tuple2<Long, byte[]>> entries) {
        return stream(entries)
                .<Row>mapMulti((entry, out) -> {
                    LineAdvisor.Answer answer = advise(entry);
                    if (answer.advised()) {
                        out.accept(row(bytes(answer.text())));
                    } else {
                        found.add(new Refused(entry._1(), answer.lasting() ? null : bytes(answer.text())));
                    }
                })
                .iterator();
    }

    /** The refusals of {@code entries}: from {@code known} if it has a text, otherwise evaluated again. */
    Iterator<Row> refusals(Iterator<Tuple2<Long, byte[]>> entries, Map<Long, byte[]> known) {
        return stream(entries)
                .map(entry -> {
                    byte[] text = known.get(entry._1());
                    return row(text == null ? bytes(advise(entry).text()) : text);
                })
                .iterator();
    }

    private LineAdvisor.Answer advise(Tuple2<Long, byte[]> entry) {
        return advisor.advise(numbering.file(entry._1()), numbering.line(entry._1()), entry._2());
    }

    private static Stream<Tuple2<Long, byte[]>> stream(Iterator<Tuple2<Long, byte[]>> entries) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false);
    }

    private static Row row(byte[] line) {
        return RowFactory.create((Object) line);
    }

    private static byte[] bytes(ByteBuffer text) {
        return Arrays.copyOfRange(
                text.array(), text.arrayOffset() + text.position(), text.arrayOffset() + text.limit());
    }
}
