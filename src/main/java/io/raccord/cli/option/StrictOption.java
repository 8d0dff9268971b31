package io.raccord.cli.option;

import io.raccord.portfolio.ReadProfile;
import io.raccord.portfolio.Remark;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --strict} of commands that read profiles: values have to be written exactly as the schema wants them. */
public final class StrictOption {

    @Option(names = "--strict")
    private boolean strict;

    /** Whether it is given. */
    public boolean on() {
        return strict;
    }

    /** Returns {@code read}, with each remark as a fault when the option is given. */
    public ReadProfile apply(ReadProfile read) {
        return strict ? read.strict() : read;
    }

    /** Prints {@code remarks}, one per line. */
    public static void print(PrintWriter err, List<Remark> remarks, LanguageOption lang) {
        remarks.forEach(remark -> err.println(remark.line(lang.language())));
    }
}
