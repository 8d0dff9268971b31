package io.raccord.cli.terminal;

import java.io.Console;

/** Whether somebody looks at what is written to standard output. */
public final class Terminal {

    private Terminal() {}

    /** True when both ends of the process are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // where it is never null, isTerminal tells
    public static boolean shown() {
        Console console = System.console();
        return console != null && isTerminal(console);
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
