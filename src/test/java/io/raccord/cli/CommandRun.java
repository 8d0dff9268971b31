package io.raccord.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Result of one run of the command: exit status and output. */
record CommandRun(int status, String out, String err) {

    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Raccord.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandRun(status, out.toString(), err.toString());
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
