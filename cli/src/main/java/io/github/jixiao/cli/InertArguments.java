package io.github.jixiao.cli;

import io.github.jixiao.reports.InertText;

/** What is filled into a message for the terminal: names and words from files can neither begin a line of their own nor move the cursor. */
final class InertArguments {

    private InertArguments() {}

    static Object[] of(Object... arguments) {
        Object[] inert = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            inert[i] = arguments[i] instanceof Number number ? number : InertText.line(String.valueOf(arguments[i]));
        }
        return inert;
    }
}
