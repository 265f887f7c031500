package io.github.jixiao.value;

/** The languages in which everything a user reads is complete. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639 code, for example {@code zh}. */
    public String code() {
        return code;
    }
}
