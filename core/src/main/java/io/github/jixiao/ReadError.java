package io.github.jixiao;

import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;

/**
 * Why a file, or a part of it, could not be read. Not a finding: the sender's form was never seen.
 *
 * @param file the file's name
 * @param reason stable name of the reason, for example {@code BROKEN_JSON}
 * @param location where in the file
 * @param message what is wrong and what to do about it
 */
public record ReadError(String file, String reason, Location location, Bilingual message) {

    /** What is wrong and what to do about it. */
    public String message(Language language) {
        return message.in(language);
    }
}
