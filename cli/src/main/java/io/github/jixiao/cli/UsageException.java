package io.github.jixiao.cli;

import io.github.jixiao.reports.Texts;

/** The command is used or configured wrongly; the message is for the person who typed it. */
class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key key of the message among the texts of the command */
    UsageException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String message(Texts texts) {
        return texts.get("usage." + key, InertArguments.of(arguments));
    }
}
