package io.raccord.spark;

import io.raccord.batch.LineAdvisor;
import io.raccord.intake.Portfolios;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
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
                .<Row>mapMulti((several, out) -> advise(several).forEach((entry, answer) -> {
                    if (answer.advised()) {
                        out.accept(row(bytes(answer.text())));
                    } else {
                        found.add(new Refused(entry, answer.lasting() ? null : bytes(answer.text())));
                    }
                }))
                .iterator();
    }

    /** The refusals of {@code entries}: from {@code known} if it has a text, otherwise evaluated again. */
    Iterator<Row> refusals(Iterator<Tuple2<Long, byte[]>> entries, Map<Long, byte[]> known) {
        return stream(entries)
                .<Row>mapMulti((several, out) -> {
                    Map<Long, LineAdvisor.Answer> again = advise(several.stream()
                            .filter(entry -> known.get(entry._1()) == null)
                            .toList());
                    for (Tuple2<Long, byte[]> entry : several) {
                        LineAdvisor.Answer answer = again.get(entry._1());
                        out.accept(row(answer == null ? known.get(entry._1()) : bytes(answer.text())));
                    }
                })
                .iterator();
    }

    /** The answer to each of {@code entries}, by its number, in order. */
    private Map<Long, LineAdvisor.Answer> advise(List<Tuple2<Long, byte[]>> entries) {
        Iterator<LineAdvisor.Answer> answers = advisor.advise(entries.stream()
                        .map(entry ->
                                Portfolios.entry(numbering.file(entry._1()), numbering.line(entry._1()), entry._2()))
                        .toList())
                .iterator();
        Map<Long, LineAdvisor.Answer> byNumber = new LinkedHashMap<>();
        entries.forEach(entry -> byNumber.put(entry._1(), answers.next()));
        return byNumber;
    }

    private static Stream<List<Tuple2<Long, byte[]>>> stream(Iterator<Tuple2<Long, byte[]>> entries) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Chunks(entries), Spliterator.ORDERED), false);
    }

    private static Row row(byte[] line) {
        return RowFactory.create((Object) line);
    }

    private static byte[] bytes(ByteBuffer text) {
        return Arrays.copyOfRange(
                text.array(), text.arrayOffset() + text.position(), text.arrayOffset() + text.limit());
    }
}
