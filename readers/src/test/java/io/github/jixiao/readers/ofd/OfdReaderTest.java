package io.github.jixiao.readers.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.Zips;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfdReaderTest {

    private static final String LINES = path("M 20 20 L 120 20 M 20 30 L 120 30 M 20 40 L 120 40 M 20 20 L 20 40")
            + path("M 70 20 L 70 40 M 120 20 L 120 40");

    @Test
    void linesAndTextMakeATable() throws Exception {
        Grid grid = Grids.only(
                read(LINES + text(22, 26, "指标名称") + text(72, 26, "指标值") + text(22, 36, "疏浚长度") + text(72, 36, "≥5公里")));
        assertThat(Grids.rows(grid)).containsExactly("指标名称|指标值", "疏浚长度|≥5公里");
        assertThat(grid.cells().get(3).location())
                .isEqualTo(Location.of(1, 2, 2).withPage(1));
    }

    @Test
    void formsOnTheTemplateBelongToThePage() throws Exception {
        Map<String, byte[]> parts = parts(text(72, 26, "甲") + text(72, 36, "乙"));
        parts.put("Doc_0/Document.xml", Zips.utf8("""
                <ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData>
                <ofd:TemplatePage ID="7" BaseLoc="Tpls/Content.xml"/></ofd:CommonData>
                <ofd:Pages><ofd:Page ID="1" BaseLoc="/Doc_0/Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>"""));
        parts.put("Doc_0/Tpls/Content.xml", Zips.utf8(page(LINES + text(22, 26, "名称") + text(22, 36, "单位"))));
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                Zips.utf8(page(text(72, 26, "甲") + text(72, 36, "乙"))
                        .replace("<ofd:Content>", "<ofd:Template TemplateID=\"7\"/><ofd:Content>")));
        assertThat(Grids.rows(Grids.only(read(parts)))).containsExactly("名称|甲", "单位|乙");
    }

    @Test
    void distancesTellWhereTheCharactersStand() throws Exception {
        Document document = read("""
                <ofd:TextObject Boundary="20 20 100 10" Size="4">
                <ofd:TextCode X="0" Y="5" DeltaX="g 3 4 40 4">甲乙丙丁戊己</ofd:TextCode></ofd:TextObject>""");
        assertThat(Grids.paragraphs(document)).containsExactly("甲乙丙丁    戊己");
    }

    @Test
    void aMatrixStretchesAndMoves() throws Exception {
        Document document = read(LINES + """
                <ofd:TextObject Boundary="20 30 100 10" CTM="4 0 0 4 52 6" Size="1">
                <ofd:TextCode X="0" Y="0" DeltaX="1 1">右下格</ofd:TextCode></ofd:TextObject>""");
        assertThat(Grids.rows(Grids.only(document))).containsExactly("|", "|右下格");
    }

    @Test
    void linesInWhiteAreNotSeen() throws Exception {
        Document document = read(
                LINES.replace("<ofd:Abb", "<ofd:StrokeColor Value=\"255 255 255\"/><ofd:Abb") + text(22, 26, "只有字"));
        assertThat(Grids.of(document)).isEmpty();
    }

    @Test
    void pagesWithoutTextNeedTextRecognition() {
        assertRefused(parts(LINES), Reason.NEEDS_OCR);
    }

    @Test
    void anEncryptedFileIsCalledSo() {
        Map<String, byte[]> parts = parts(text(22, 26, "密"));
        parts.put("Encryptions.xml", new byte[0]);
        assertRefused(parts, Reason.ENCRYPTED);
    }

    @Test
    void aMissingPageIsDamage() {
        Map<String, byte[]> parts = parts("");
        parts.remove("Doc_0/Pages/Page_0/Content.xml");
        assertRefused(parts, Reason.DAMAGED);
    }

    @Test
    void aDocumentTypeIsHostile() {
        Map<String, byte[]> parts = parts("");
        parts.put("Doc_0/Pages/Page_0/Content.xml", Zips.utf8("<!DOCTYPE x><x/>"));
        assertRefused(parts, Reason.HOSTILE);
    }

    private static Document read(String objects) throws UnreadableFileException {
        return read(parts(objects));
    }

    private static Document read(Map<String, byte[]> parts) throws UnreadableFileException {
        return new OfdReader().read(Source.named("a.ofd"), Zips.of(parts));
    }

    private static void assertRefused(Map<String, byte[]> parts, Reason reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(parts))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(reason);
    }

    private static Map<String, byte[]> parts(String objects) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", Zips.utf8("""
                <ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody>
                <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"""));
        parts.put("Doc_0/Document.xml", Zips.utf8("""
                <ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea>
                <ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>
                <ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>"""));
        parts.put("Doc_0/Pages/Page_0/Content.xml", Zips.utf8(page(objects)));
        return parts;
    }

    private static String page(String objects) {
        return "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static String path(String data) {
        return "<ofd:PathObject Boundary=\"0 0 210 297\" LineWidth=\"0.2\"><ofd:AbbreviatedData>" + data
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private static String text(double x, double y, String words) {
        return ("<ofd:TextObject Boundary=\"%s %s 50 5\" Size=\"3.5\"><ofd:TextCode X=\"0\" Y=\"0\">%s</ofd:TextCode>"
                        + "</ofd:TextObject>")
                .formatted(x, y, words);
    }
}
