package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadErrorTextTest {
    private static final Location EVERYWHERE = new Location(1, 2, 3, "Sheet1!C2", 4, 5, null, null, "/tables/0");

    /** The words of a form that English messages name too. */
    private static final String FORM_WORDS = "一级指标, 二级指标, 三级指标, 指标值";

    @ParameterizedTest
    @EnumSource
    void anEnglishMessageHoldsNoChinese(Reason reason) {
        assertEnglish(new UnreadableFileException(reason, EVERYWHERE, Bilingual.of("某处", "somewhere")));
    }

    @ParameterizedTest
    @EnumSource
    void anEnglishMessageAboutALimitHoldsNoChinese(Limit limit) {
        assertEnglish(UnreadableFileException.beyond(limit, 7, EVERYWHERE, Bilingual.of("线段", "lines")));
    }

    @Test
    void whatIsWrongWithAFolderIsToldInOneLanguage(@TempDir Path folder) {
        UnreadableFileException failure = Objects.requireNonNull(
                FolderWalk.through(folder, file -> true).get(0).failure());

        assertThat(failure.message("e0").chinese()).startsWith("“e0”中没有可以读取的文件。请检查路径；");
        assertThat(failure.message("e0").english())
                .startsWith("\"e0\" holds no file that can be read. Check the path;");
    }

    @Test
    void aPictureIsCalledAPicture() {
        UnreadableFileException failure =
                new UnreadableFileException(UnreadableFileException.Reason.NEEDS_OCR, Location.UNKNOWN, "JPEG");

        assertThat(failure.message("a.jpg").chinese()).startsWith("文件“a.jpg”是图片（JPEG），不含文字。请先做文字识别（OCR）");
        assertThat(failure.message("a.jpg").english()).startsWith("The file \"a.jpg\" is a picture (JPEG)");
    }

    @Test
    void jsonWithoutTablesIsToldWhatItLacks() {
        UnreadableFileException failure =
                new UnreadableFileException(UnreadableFileException.Reason.NO_TABLE, Location.atPointer("/tables"), "");

        assertThat(failure.message("a.json").chinese())
                .contains("JSON 文件“a.json”中没有绩效目标表", "tables")
                .doesNotContain("框线");
        assertThat(failure.message("a.json").english())
                .contains("The JSON file \"a.json\" holds no")
                .doesNotContain("ruling");
    }

    @Test
    void aMessageSaysWhatIsWrongAndWhatToDo() {
        Bilingual message = new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "zip").message("a.zip");

        assertThat(message.chinese()).isEqualTo("文件“a.zip”已损坏：zip。请用原来的程序打开并重新保存。");
        assertThat(message.english())
                .isEqualTo(
                        "The file \"a.zip\" is damaged: zip. Open it in the program it came from and save it again.");
    }

    private static void assertEnglish(UnreadableFileException failure) {
        assertThat(failure.message("a.json").english().replace(FORM_WORDS, ""))
                .doesNotContainPattern("\\p{IsHan}|[，。；：？、“”]");
        assertThat(failure.describe("a.json", Language.CHINESE)).doesNotContain(" / ");
    }
}
