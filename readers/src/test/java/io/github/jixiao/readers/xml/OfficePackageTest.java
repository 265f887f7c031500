package io.github.jixiao.readers.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.Zips;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePackageTest {

    /** A package whose main part refers to a target. */
    private static OfficePackage referringTo(String target) throws UnreadableFileException {
        return OfficePackage.open(
                Zips.of(Map.of(
                        "word/_rels/document.xml.rels",
                        Zips.utf8("""
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Target="%s" Type="http://example.org/relationships/styles"/>
                        </Relationships>""".formatted(target)),
                        "word/styles.xml",
                        Zips.utf8("<styles/>"))),
                Allowance.within(ReadingLimits.standard()));
    }

    @ParameterizedTest
    @CsvSource({"styles.xml", "/word/styles.xml", "../word/styles.xml", ".\\styles.xml"})
    void aTargetIsFoundFromThePartThatRefersToIt(String target) throws UnreadableFileException {
        assertThat(referringTo(target).related("word/document.xml", "styles")).contains("word/styles.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:office@example.org",
                "javascript:x",
                "urn:a:b",
                "",
                "#mark",
                "http://example.org",
                "%zz",
                "::"
            })
    void aTargetThatIsNoPartIsPassedOver(String target) throws UnreadableFileException {
        OfficePackage office = referringTo(target);

        assertThat(office.relationships("word/document.xml")).containsOnlyKeys("rId1");
        assertThat(office.related("word/document.xml", "styles")).isEmpty();
    }

    @Test
    void aPartWithoutRelationshipsHasNone() throws UnreadableFileException {
        assertThat(referringTo("styles.xml").relationships("word/styles.xml")).isEmpty();
    }
}
