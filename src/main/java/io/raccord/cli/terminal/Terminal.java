package io.raccord.cli.terminal;

import java.io.Console;

/** The terminal, if there is one: whether somebody looks at standard output, and how wide it is. */
public final class Terminal {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;

    private Terminal() {}

    /** True when both ends of the process are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // where it is never null, isTerminal tells
    public static boolean shown() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** The number of characters in a line: that of the variable COLUMNS, between 60 and 200, else {@code otherwise}. */
    public static int width(int otherwise) {
        String columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,4}")
                ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)))
                : otherwise;
    }

    /** From Java 22 there is a console even where there is no terminal, and it can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
