package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.value.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A zip stands for the documents in it. */
class PackedDocumentsTest {

    private static final byte[] FORM = Zips.utf8("""
        项目支出绩效目标表
        项目名称\t河道清淤
        一级指标\t二级指标\t三级指标\t指标值
        产出指标\t数量指标\t清淤长度\t≥3公里
        """);

    @Test
    void everyDocumentIsReadUnderTheZipsNameAndItsPath() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("区县/甲.txt", FORM);
        entries.put("区县/照片.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8});
        entries.put("乙.md", FORM);
        assertThat(names(Zips.of(entries))).containsExactly("报送.zip/区县/甲.txt", "报送.zip/乙.md");
    }

    @Test
    void aBadDocumentCostsNoOther() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("坏.docx", Zips.of(Map.of("[Content_Types].xml", Zips.utf8("wordprocessingml."))));
        entries.put("空.pdf", new byte[0]);
        entries.put("好.txt", FORM);
        List<StreamedSubmission> read = read(Zips.of(entries));
        assertThat(reasons(read)).containsExactly(Reason.DAMAGED, Reason.EMPTY);
        assertThat(read.get(2)).isInstanceOf(StreamedSubmission.Read.class);
    }

    @Test
    void zipsInsideZipsAreOpened() {
        byte[] inner = Zips.of(Map.of("甲.txt", FORM));
        assertThat(names(Zips.of(Map.of("内.zip", inner)))).containsExactly("报送.zip/内.zip/甲.txt");
    }

    @Test
    void zipsTooDeepInsideOneAnotherAreHostile() {
        byte[] zip = Zips.of(Map.of("甲.txt", FORM));
        for (int i = 0; i < Limit.ARCHIVE_DEPTH.standard(); i++) {
            zip = Zips.of(Map.of("内.zip", zip));
        }
        assertThat(reasons(read(zip))).containsExactly(Reason.HOSTILE);
    }

    @Test
    void entriesOfAllZipsCountTogether() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < Limit.ENTRIES.standard() - 1; i++) {
            many.put(i + ".jpg", new byte[0]);
        }
        byte[] inner = Zips.of(many);
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("一.zip", inner);
        outer.put("二.txt", FORM);
        List<StreamedSubmission> read = read(Zips.of(outer));
        assertThat(reasons(read)).containsExactly(Reason.TOO_LARGE);
        assertThat(read).hasSize(2);
    }

    @Test
    void pathsThatLeaveTheZipAreOnlyNames() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../etc/甲.txt", FORM);
        entries.put("/var/乙.txt", FORM);
        entries.put("C:\\丙.txt", FORM);
        entries.put("a/../../b..c/丁.txt", FORM);
        assertThat(names(Zips.of(entries)))
                .containsExactly("报送.zip/etc/甲.txt", "报送.zip/var/乙.txt", "报送.zip/丙.txt", "报送.zip/a/b..c/丁.txt");
    }

    @Test
    void aZipWithoutDocumentsHasNoTableAndOneWithoutAnythingIsEmpty() {
        assertThat(reasons(read(Zips.of(Map.of("照片.jpg", new byte[1]))))).containsExactly(Reason.NO_FILE);
        assertThat(reasons(read(Zips.of(Map.of())))).containsExactly(Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, [Content_Types].xml",
        "xl/workbook.xml, [Content_Types].xml",
        "Doc_0/Document.xml, OFD.xml"
    })
    void anOfficeFileThatLostItsFirstPartIsDamaged(String left, String lost) {
        assertThat(read(Zips.of(Map.of(left, Zips.utf8("<x/>")))))
                .singleElement()
                .isInstanceOfSatisfying(StreamedSubmission.Unreadable.class, unreadable -> {
                    assertThat(unreadable.failure().reason()).isEqualTo(Reason.DAMAGED);
                    assertThat(unreadable.failure().detail()).isEqualTo(Bilingual.of(lost));
                });
    }

    @Test
    void jsonInsideMayHoldSeveralSubmissions() {
        byte[] tables = Zips.utf8("[{\"tables\": [{\"kind\": \"PROJECT\", \"indicators\": []}]},"
                + " {\"tables\": [{\"kind\": \"PROJECT\", \"indicators\": []}]}]");
        assertThat(read(Zips.of(Map.of("甲.json", tables)))).hasSize(2);
    }

    private static List<StreamedSubmission> read(byte[] zip) {
        return SubmissionReader.standard().readEach("报送.zip", zip);
    }

    private static List<String> names(byte[] zip) {
        return read(zip).stream()
                .map(each ->
                        ((StreamedSubmission.Read) each).submission().source().name())
                .toList();
    }

    private static List<Reason> reasons(List<StreamedSubmission> read) {
        return read.stream()
                .filter(StreamedSubmission.Unreadable.class::isInstance)
                .map(each -> ((StreamedSubmission.Unreadable) each).failure().reason())
                .toList();
    }
}
