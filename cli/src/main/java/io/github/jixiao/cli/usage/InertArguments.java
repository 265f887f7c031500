package io.github.jixiao.cli.usage;

import io.github.jixiao.reports.InertText;
import io.github.jixiao.value.Bilingual;

/** What is filled into a message for the terminal: names and words from files can neither begin a line of their own nor move the cursor. */
public final class InertArguments {

    private InertArguments() {}

    public static Object[] of(Object... arguments) {
        Object[] inert = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            inert[i] = of(arguments[i]);
        }
        return inert;
    }

    private static Object of(Object argument) {
        if (argument instanceof Number) {
            return argument;
        }
        return argument instanceof Bilingual words
                ? Bilingual.of(InertText.line(words.chinese()), InertText.line(words.english()))
                : InertText.line(String.valueOf(argument));
    }
}
