package io.github.jixiao.cli.usage;

import io.github.jixiao.reports.Texts;

/** The command is used or configured wrongly; the message is for the person who typed it. */
public class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * A fault in words.
     *
     * @param key key of the message among the texts of the command
     */
    public UsageException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String message(Texts texts) {
        return texts.get("usage." + key, InertArguments.of(arguments));
    }
}
