package io.raccord.spark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import scala.Tuple2;

/**
 * Reader of a portfolio in Spark: an entry is a line of bytes in a split of a file.
 *
 * <p>All passes share one physical plan, because another plan could split the files differently.
 */
final class PortfolioInput {

    private final boolean several;
    private final UnaryOperator<String> names;
    private final JavaRDD<Row> rows;

    private PortfolioInput(boolean several, UnaryOperator<String> names, JavaRDD<Row> rows) {
        this.several = several;
        this.names = names;
        this.rows = rows;
    }

    static PortfolioInput open(SparkSession spark, String input) throws IOException {
        Path path = new Path(input);
        FileSystem storage = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (storage.globStatus(path) == null || storage.globStatus(path).length == 0) {
            throw new UnusableFolderException("no-input", input);
        }
        DataFrameReader reader = spark.read().option("recursiveFileLookup", true);
        Dataset<Row> lines = reader.option("lineSep", "\n").text(input);
        boolean several = !storage.exists(path) || !storage.getFileStatus(path).isFile();
        boolean parquet = Stream.of(lines.inputFiles()).anyMatch(name -> name.endsWith(".parquet"));
        Column entry = parquet ? null : functions.col("value");
        Dataset<Row> data = lines;
        if (parquet) {
            data = reader.parquet(input);
            entry = entry(data, input);
        }
        return new PortfolioInput(
                several,
                file -> shown(file, input, storage.makeQualified(path) + "/"),
                data.select(
                                entry.cast(DataTypes.BinaryType),
                                functions.col("_metadata.file_path"),
                                functions.col("_metadata.file_block_start"))
                        .toJavaRDD());
    }

    /** The name of {@code file} in refusals: below {@code input} if {@code folder} contains it, otherwise its path. */
    private static String shown(String file, String input, String folder) {
        String path = new Path(URI.create(file)).toString();
        return path.startsWith(folder) ? input.replaceFirst("/+$", "") + "/" + path.substring(folder.length()) : path;
    }

    /** The line of JSON that is equivalent to a Parquet row. */
    private static Column entry(Dataset<Row> data, String input) {
        List<String> columns = List.of(data.columns());
        if (!columns.contains("profile")
                || !data.schema().apply("profile").dataType().equals(DataTypes.StringType)) {
            throw new UnusableFolderException("no-profile", input);
        }
        Column profile = functions.coalesce(functions.col("profile"), functions.lit(""));
        if (!columns.contains("asOf")) {
            return profile;
        }
        Column date = functions.col("asOf");
        Column head = functions.regexp_replace(functions.to_json(functions.struct(date)), "\\}$", ",\"profile\":");
        return functions.when(date.isNull(), profile).otherwise(functions.concat(head, profile, functions.lit("}")));
    }

    /** Counts the entries of every split in a full pass, and numbers them. */
    Numbering numbering() {
        Map<Split, Long> counts = new TreeMap<>();
        rows.mapPartitions(PortfolioInput::counts)
                .collect()
                .forEach(each -> counts.merge(each._1(), each._2(), Long::sum));
        return Numbering.of(several, counts, names);
    }

    private static Iterator<Tuple2<Split, Long>> counts(Iterator<Row> rows) {
        Map<Split, Long> counts = new HashMap<>();
        while (rows.hasNext()) {
            counts.merge(split(rows.next()), 1L, Long::sum);
        }
        List<Tuple2<Split, Long>> found = new ArrayList<>();
        counts.forEach((split, count) -> found.add(new Tuple2<>(split, count)));
        return found.iterator();
    }

    /** The entries, keyed by number, in no particular order. */
    JavaPairRDD<Long, byte[]> entries(Numbering numbering) {
        return rows.mapPartitionsToPair(each -> {
            Map<Split, Long> next = new HashMap<>();
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED), false)
                    .map(row -> {
                        Split split = split(row);
                        long number = next.merge(split, 1L, Long::sum) - 1 + numbering.first(split);
                        return new Tuple2<>(number, row.<byte[]>getAs(0));
                    })
                    .iterator();
        });
    }

    private static Split split(Row row) {
        return new Split(row.getString(1), row.getLong(2));
    }
}
