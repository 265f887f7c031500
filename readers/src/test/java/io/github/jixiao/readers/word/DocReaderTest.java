package io.github.jixiao.readers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.readers.Resources;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.table.Source;
import org.junit.jupiter.api.Test;

class DocReaderTest {

    private static final Source SOURCE = Source.named("河道清淤");

    /** The document has merged cells, a table in a cell, a field, hidden words and revisions; Word's XML says the same. */
    @Test
    void aBinaryDocumentReadsLikeTheSameOneInXml() throws Exception {
        Document xml = new DocxReader().read(SOURCE, resource("river.docx"));
        assertThat(xml.blocks()).hasSize(6);
        assertThat(new DocReader().read(SOURCE, resource("river.doc")))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*location\\.element")
                .isEqualTo(xml);
    }

    @Test
    void anEncryptedDocumentIsCalledSo() {
        byte[] document = resource("river.doc");
        int header = indexOf(document, 0xEC, 0xA5);
        document[header + 11] |= 0x01;
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> new DocReader().read(SOURCE, document))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void fieldsInFieldsShowOnlyTheirResults() {
        DocFields fields = new DocFields();
        StringBuilder shown = new StringBuilder();
        for (char character : "前\u0013码\u0013内码\u0014内果\u0015尾\u0014果\u0015后\u0015".toCharArray()) {
            if (fields.isShown(character)) {
                shown.append(character);
            }
        }
        assertThat(shown).hasToString("前果后");
    }

    private static int indexOf(byte[] content, int first, int second) {
        int index = 0;
        while ((content[index] & 0xFF) != first || (content[index + 1] & 0xFF) != second) {
            index++;
        }
        return index;
    }

    private static byte[] resource(String name) {
        return Resources.bytes(DocReaderTest.class, name);
    }
}
