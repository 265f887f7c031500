package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.value.Bilingual;

/** How much JSON is read before it is taken for an attack. */
final class JsonLimits {
    /** Objects and arrays inside each other; a submission needs nine. */
    static final int DEPTH = 64;

    /** Characters in a string: whatever a document may hold in one box can be written and read again. */
    static final int STRING_LENGTH = Limit.TEXT_CHARACTERS.standard();

    static final int NUMBER_LENGTH = 100;
    static final int NAME_LENGTH = 1_000;

    /** Values in one submission; a table of sixty indicators has some two thousand. */
    static final int VALUES = 1_000_000;

    /** Characters of names and values in one submission. */
    static final int CHARACTERS = 32_000_000;

    /** Bytes in one line of JSON Lines. */
    static final int LINE_BYTES = 32_000_000;

    static final Bilingual DESCRIPTION = JsonFault.both(
            "文字至多 %s 字符，数字至多 %s 字符，一份材料至多 %s 个值、%s 字符",
            "at most %s characters in a string, %s in a number, %s values and %s characters in a submission",
            STRING_LENGTH,
            NUMBER_LENGTH,
            VALUES,
            CHARACTERS);

    static final Bilingual LINE_DESCRIPTION = JsonFault.both("一行至多 %s 字节", "at most %s bytes in a line", LINE_BYTES);

    /**
     * Makes parsers that stop at these limits; the depth is counted where a message can tell the place. Buffers are kept
     * with the factory: on threads, where Jackson keeps them otherwise, they would hold an application that is to be unloaded.
     */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(STRING_LENGTH)
                    .maxNumberLength(NUMBER_LENGTH)
                    .maxNameLength(NAME_LENGTH)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private JsonLimits() {}
}
