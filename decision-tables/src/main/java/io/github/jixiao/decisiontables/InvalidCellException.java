package io.github.jixiao.decisiontables;

import io.github.jixiao.value.Bilingual;

/** A cell says what cannot be. */
final class InvalidCellException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual fault;

    /**
     * @param key of the text of the fault
     * @param details filled into the text
     */
    InvalidCellException(String key, Object... details) {
        super(key);
        this.fault = TableTexts.of(key, details);
    }

    Bilingual fault() {
        return fault;
    }
}
