package io.raccord.spark;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.CollectionAccumulator;

/**
 * Spark task that evaluates a portfolio.
 *
 * @param input a file, a folder or a pattern
 * @param output the folder for the advice
 * @param errors the folder for the refusals
 * @param partitions the number of output files; 0 chooses it by the size of the cluster and of the portfolio
 */
record PortfolioTask(String input, String output, String errors, int partitions) {

    private static final StructType LINES = new StructType().add("value", DataTypes.BinaryType, false);
    private static final Iterator<Row> NOTHING = Collections.emptyIterator();
    private static final int FEWEST_A_TASK = 100;
    private static final int MOST_A_TASK = 10_000;
    private static final int TASKS_A_CORE = 4;

    /**
     * Evaluates the portfolio and writes both outputs.
     *
     * <p>Every entry is evaluated once, while {@code output} is written. Refused entries, known by number after that
     * pass, are read a second time for {@code errors}: they are few, and most of them never reach the rules. If rule
     * evaluation failed, the text of the refusal is kept, because the failure may not happen again.
     *
     * @throws UnusableFolderException if {@code input} is missing or unusable, or an output folder exists already
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
        CollectionAccumulator<Refused> found = spark.sparkContext().collectionAccumulator("refused");
        write(
                spark,
                entries.mapPartitions(each -> each.hasNext()
                        ? Share.of(sent.value(), places.value(), found).advices(each)
                        : NOTHING),
                output);

        TreeMap<Long, byte[]> refused = new TreeMap<>();
        found.value().forEach(each -> refused.put(each.entry(), each.text()));
        Broadcast<TreeMap<Long, byte[]>> wanted = context.broadcast(refused);
        write(
                spark,
                entries.filter(entry -> wanted.value().containsKey(entry._1()))
                        .mapPartitions(each -> each.hasNext()
                                ? Share.of(sent.value(), places.value(), found).refusals(each, wanted.value())
                                : NOTHING),
                errors);
        return new Outcome(numbering.entries(), refused.size());
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

    private static void write(SparkSession spark, JavaRDD<Row> lines, String folder) {
        spark.createDataFrame(lines, LINES)
                .select(functions.col("value").cast(DataTypes.StringType))
                .write()
                .text(folder);
    }
}
