package io.raccord.spark;

import io.raccord.batch.LineAdvisor;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.CollectionAccumulator;
import scala.Tuple2;

/**
 * A portfolio to be advised.
 *
 * @param input a file, a folder or a pattern
 * @param output the folder of the advices
 * @param errors the folder of the refusals
 * @param partitions how many files the output has; 0 for as many as seem right
 */
record PortfolioTask(String input, String output, String errors, int partitions) {

    private static final StructType LINES = new StructType().add("value", DataTypes.BinaryType, false);
    private static final int FEWEST_A_TASK = 100;
    private static final int MOST_A_TASK = 10_000;
    private static final int TASKS_A_CORE = 4;

    /**
     * Advises it.
     *
     * <p>Every entry is advised once, on its way into {@code output}. Those that were refused, by then known by their
     * numbers, are read once more for {@code errors}: they are few, and most of them never get as far as the rules.
     */
    Outcome run(SparkSession spark, Advising advising) throws IOException {
        refuseExisting(spark);
        PortfolioInput portfolio = PortfolioInput.open(spark, input);
        Numbering numbering = portfolio.numbering();
        Shares shares = new Shares(numbering.entries(), tasks(spark, numbering.entries()));
        JavaPairRDD<Long, byte[]> entries = portfolio
                .entries(numbering)
                .repartitionAndSortWithinPartitions(shares, Comparator.<Long>naturalOrder());

        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<Advising> sent = context.broadcast(advising);
        Broadcast<Numbering> places = context.broadcast(numbering);
        CollectionAccumulator<Long> refused = spark.sparkContext().collectionAccumulator("refused");
        JavaRDD<Row> advices = entries.mapPartitions(each -> {
            LineAdvisor advisor = sent.value().advisor(places.value().several());
            return answers(each, advisor, places.value(), entry -> refused.add(entry), true);
        });
        write(spark, advices, output);

        Set<Long> again = Set.copyOf(refused.value());
        Broadcast<Set<Long>> wanted = context.broadcast(again);
        JavaRDD<Row> refusals = entries.filter(entry -> wanted.value().contains(entry._1()))
                .mapPartitions(each -> {
                    if (!each.hasNext()) {
                        return List.<Row>of().iterator();
                    }
                    LineAdvisor advisor = sent.value().advisor(places.value().several());
                    return answers(each, advisor, places.value(), entry -> {}, false);
                });
        write(spark, refusals, errors);
        return new Outcome(numbering.entries(), again.size());
    }

    private void refuseExisting(SparkSession spark) throws IOException {
        for (String folder : List.of(output, errors)) {
            Path path = new Path(folder);
            if (path.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(path)) {
                throw new UnusableFolderException("exists", folder);
            }
        }
    }

    private int tasks(SparkSession spark, long entries) {
        if (partitions > 0) {
            return partitions;
        }
        long cores = spark.sparkContext().defaultParallelism();
        long most = Math.max(TASKS_A_CORE * cores, (entries + MOST_A_TASK - 1) / MOST_A_TASK);
        return (int) Math.max(1, Math.min((entries + FEWEST_A_TASK - 1) / FEWEST_A_TASK, most));
    }

    /** What Spark sends along. */
    private interface Refused extends Serializable {

        void add(long entry);
    }

    private static Iterator<Row> answers(
            Iterator<Tuple2<Long, byte[]>> entries,
            LineAdvisor advisor,
            Numbering numbering,
            Refused refused,
            boolean advised) {
        Stream<Tuple2<Long, byte[]>> stream =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false);
        return stream.<Row>mapMulti((entry, out) -> {
                    long number = entry._1();
                    LineAdvisor.Answer answer =
                            advisor.advise(numbering.file(number), numbering.line(number), entry._2());
                    if (!answer.advised()) {
                        refused.add(number);
                    }
                    if (answer.advised() == advised) {
                        out.accept(RowFactory.create((Object) bytes(answer.text())));
                    }
                })
                .iterator();
    }

    private static byte[] bytes(ByteBuffer text) {
        return Arrays.copyOfRange(
                text.array(), text.arrayOffset() + text.position(), text.arrayOffset() + text.limit());
    }

    private static void write(SparkSession spark, JavaRDD<Row> lines, String folder) {
        spark.createDataFrame(lines, LINES)
                .select(functions.col("value").cast(DataTypes.StringType))
                .write()
                .text(folder);
    }
}
