package io.github.jixiao.readers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.Zips;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    @Test
    void spansComeFromGridSpanAndVerticalMerges() throws Exception {
        Grid grid = grid(table(
                row(merged("restart", "年度目标"), cell(2, "提升服务能力")),
                row(merged("continue", ""), cell("数量指标"), cell("≥3场"))));
        assertThat(grid.cells())
                .extracting(GridCell::text, GridCell::row, GridCell::column, GridCell::rowSpan, GridCell::columnSpan)
                .containsExactly(
                        tuple("年度目标", 1, 1, 2, 1),
                        tuple("提升服务能力", 1, 2, 1, 2),
                        tuple("数量指标", 2, 2, 1, 1),
                        tuple("≥3场", 2, 3, 1, 1));
    }

    @Test
    void cellsKnowTheirTableRowAndColumn() throws Exception {
        Document document = document(table(row(cell("甲"))) + table(row(cell("乙"), cell("丙"))));
        assertThat(grids(document).get(1).cells().get(1).location())
                .usingRecursiveComparison()
                .ignoringFields("element")
                .isEqualTo(Location.of(2, 1, 2));
    }

    @Test
    void columnsLeftOutBeforeARowKeepItsCellsInPlace() throws Exception {
        Grid grid = grid(table(
                row(cell("一"), cell("二")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("三") + "</w:tr>"));
        assertThat(texts(grid)).containsExactly("一", "二", "", "三");
    }

    @Test
    void aMergeThatContinuesNothingIsACellOfItsOwn() throws Exception {
        assertThat(texts(grid(table(row(merged("continue", "孤")))))).containsExactly("孤");
    }

    @Test
    void aMergeInBothDirectionsIsAsWideAsInItsFirstRow() throws Exception {
        String left = "<w:tc><w:tcPr><w:hMerge w:val=\"restart\"/><w:vMerge%s/></w:tcPr><w:p/></w:tc>"
                + "<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc>";
        Grid grid =
                grid(table(row(left.formatted(" w:val=\"restart\""), cell("一")), row(left.formatted(""), cell("二"))));
        assertThat(texts(grid)).containsExactly("", "一", "二");
    }

    @Test
    void wordsUnderAMergeAreDroppedAndSaidSo() throws Exception {
        Grid grid = grid(table(row(merged("restart", "产出")), row(merged("continue", "旧字"), cell("值"))));
        assertThat(texts(grid)).containsExactly("产出", "", "值");
        assertThat(grid.repairs())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Repair(Repair.Kind.HIDDEN_CONTENT, "旧字", Location.of(1, 1, 1)));
    }

    @Test
    void insertedWordsStayAndDeletedWordsGo() throws Exception {
        Grid grid = grid(table("<w:tr><w:tc><w:p>"
                + "<w:del w:id=\"1\"><w:r><w:delText>≥5次</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\"><w:r><w:t>≥6次</w:t></w:r></w:ins></w:p></w:tc></w:tr>"));
        assertThat(texts(grid)).containsExactly("≥6次");
        assertThat(grid.repairs())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(
                        new Repair(Repair.Kind.TRACKED_CHANGE, "≥5次", Location.of(1, 1, 1)),
                        new Repair(Repair.Kind.TRACKED_CHANGE, "≥6次", Location.of(1, 1, 1)));
    }

    @Test
    void aDeletedRowIsDroppedAndSaidSo() throws Exception {
        Grid grid = grid(table(row(cell("留下")), "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("删去") + "</w:tr>"));
        assertThat(texts(grid)).containsExactly("留下");
        assertThat(grid.repairs())
                .extracting(Repair::kind, Repair::text)
                .containsExactly(tuple(Repair.Kind.TRACKED_CHANGE, "删去"));
    }

    @Test
    void aHiddenRowIsPassedOverAndSaidSo() throws Exception {
        Grid grid = grid(table(row(cell("见")), "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("隐") + "</w:tr>"));
        assertThat(texts(grid)).containsExactly("见");
        assertThat(grid.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.HIDDEN_CONTENT);
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() throws Exception {
        Document document = document(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("上半") + "</w:p>" + paragraph("下半"));
        assertThat(document.blocks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Paragraph("上半下半", Location.UNKNOWN));
    }

    @Test
    void revisionsOutsideTablesAreRemarksOfTheDocument() throws Exception {
        Document document = document("<w:p><w:ins w:id=\"1\">" + run("新增一句") + "</w:ins></w:p>");
        assertThat(document.repairs())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Repair(Repair.Kind.TRACKED_CHANGE, "新增一句", Location.UNKNOWN));
    }

    @Test
    void contentControlsGiveTheirWordsWhereverTheyStand() throws Exception {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        Grid grid = grid(table(
                control.formatted(row(cell("行"), control.formatted(cell("格")))),
                row(cell("段"), "<w:tc>" + control.formatted(paragraph("内")) + "</w:tc>")));
        assertThat(texts(grid)).containsExactly("行", "格", "段", "内");
    }

    @Test
    void aContentControlShowingItsPromptIsBlank() throws Exception {
        Document document = document("<w:p>" + run("单位：")
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("请点此输入")
                + "</w:sdtContent></w:sdt></w:p>");
        assertThat(document.blocks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Paragraph("单位：", Location.UNKNOWN));
    }

    @Test
    void aTableInACellFollowsItsOuterTable() throws Exception {
        Document document = document(
                table(row(cell("指标"), cell("名称"), "<w:tc>" + paragraph("见表") + table(row(cell("内表"))) + "</w:tc>")));
        assertThat(grids(document))
                .extracting(DocxReaderTest::texts)
                .containsExactly(List.of("指标", "名称", "见表"), List.of("内表"));
    }

    @Test
    void aTableThatOnlyArrangesOthersIsOpened() throws Exception {
        Document document =
                document(table(row("<w:tc>" + paragraph("标题") + table(row(cell("甲"), cell("乙"))) + "</w:tc>")));
        assertThat(document.blocks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .hasSize(2)
                .first()
                .usingRecursiveComparison()
                .ignoringFields("location.element")
                .isEqualTo(new Paragraph("标题", Location.UNKNOWN));
        assertThat(texts(grids(document).get(0))).containsExactly("甲", "乙");
    }

    @Test
    void textBoxesAreReadOnceAfterTheirParagraph() throws Exception {
        String box = "<w:txbxContent>" + paragraph("框内") + "</w:txbxContent>";
        Document document =
                document("<w:p>" + run("正文") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
                        + box + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                        + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        assertThat(document.blocks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Paragraph("正文", Location.UNKNOWN), new Paragraph("框内", Location.UNKNOWN));
    }

    @Test
    void breaksTabsSymbolsAndCheckBoxesBecomeCharacters() throws Exception {
        Document document = document("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t>"
                + "<w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/>"
                + "<w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\u00FE</w:t></w:r></w:p>");
        assertThat(document.blocks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Paragraph("甲\n乙\t丙☑□☑", Location.UNKNOWN));
    }

    @Test
    void footnotesFollowTheBodyWithoutTheirSeparators() throws Exception {
        assertThat(new DocxReader()
                        .read(Source.named("a.docx"), Zips.docxWithFootnotes(paragraph("正文"), """
                        <w:footnote w:type="separator" w:id="0">%s</w:footnote><w:footnote w:id="1">%s</w:footnote>
                        """.formatted(
                                        paragraph("——"), paragraph("含以前年度结转项目。"))))
                        .blocks())
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("正文", "含以前年度结转项目。");
    }

    @Test
    void fieldCodesAreNotText() throws Exception {
        Document document = document("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>" + run("3") + "</w:p>");
        assertThat(document.blocks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Paragraph("3", Location.UNKNOWN));
    }

    @Test
    void hiddenWordsAreLeftOutAndSaidSo() throws Exception {
        Document document = document("<w:p>" + run("明") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r></w:p>");
        assertThat(document.blocks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Paragraph("明", Location.UNKNOWN));
        assertThat(document.repairs())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location.element")
                .containsExactly(new Repair(Repair.Kind.HIDDEN_CONTENT, "暗", Location.UNKNOWN));
    }

    @Test
    void aDocumentTypeIsHostile() {
        assertRefused(
                Zips.docxOf("<!DOCTYPE w [<!ENTITY e \"x\">]><w><body><p><r><t>&e;</t></r></p></body></w>"),
                Reason.HOSTILE);
    }

    @Test
    void elementsNestedWithoutEndAreHostile() {
        assertRefused(Zips.docx("<w:tbl><w:tr><w:tc>".repeat(100_000)), Reason.HOSTILE);
    }

    @Test
    void anEntryThatUnpacksAHundredfoldIsHostile() {
        assertRefused(Zips.docx(" ".repeat(5_000_000)), Reason.HOSTILE);
    }

    @Test
    void aPartThatBreaksOffIsDamaged() {
        assertRefused(Zips.docx("<w:p>"), Reason.DAMAGED);
        byte[] whole = Zips.docx(paragraph("完整"));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED);
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> new DocxReader().read(Source.named("a.docx"), file))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(reason);
    }

    private static Document document(String body) throws UnreadableFileException {
        return new DocxReader().read(Source.named("a.docx"), Zips.docx(body));
    }

    private static Grid grid(String table) throws UnreadableFileException {
        return grids(document(table)).get(0);
    }

    private static List<Grid> grids(Document document) {
        List<Block> blocks = document.blocks();
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    private static String cell(int span, String text) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/></w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    private static String merged(String merge, String text) {
        return "<w:tc><w:tcPr><w:vMerge w:val=\"" + merge + "\"/></w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    private static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
