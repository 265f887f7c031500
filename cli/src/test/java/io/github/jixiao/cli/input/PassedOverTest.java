package io.github.jixiao.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.OfficeForms;
import io.github.jixiao.cli.Run;
import io.github.jixiao.cli.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a name does not tell, the first bytes do; what is not read is named. */
class PassedOverTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    @TempDir
    Path folder;

    @BeforeEach
    void makeForm() throws IOException {
        Files.writeString(folder.resolve("a.json"), Samples.CLEAN);
    }

    @Test
    void aDocumentIsReadWhateverItsName() throws IOException {
        byte[] form = Files.readAllBytes(OfficeForms.word(folder.resolve("b.docx")));
        for (String name : new String[] {"绩效目标表", "绩效目标表.bak"}) {
            Files.write(folder.resolve(name), form);
        }

        Run run = Run.of("check", folder, "--format", "json");

        assertThat(run.out()).contains("\"submissions\": 4");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatHoldsNoFormIsNamedAndChangesNoExitCode() throws IOException {
        for (String name : new String[] {"b.jpg", "c.png", "d.jpg", "e.jpg"}) {
            Files.write(folder.resolve(name), JPEG);
        }
        Files.writeString(folder.resolve("README"), "text");
        for (String name : new String[] {".hidden", "~$a.docx", "Thumbs.db"}) {
            Files.write(folder.resolve(name), JPEG);
        }

        Run run = Run.of("check", folder);

        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("另有 5 个文件不是可以读取的材料，没有检查：" + folder.resolve("README"))
                .endsWith(folder.resolve("c.png") + " 等（加 -v 全部列出）");
        assertThat(Run.of("check", folder, "-v").err()).contains("e.jpg").doesNotContain("加 -v");
        assertThat(Run.of("check", folder, "--lang", "en").err())
                .startsWith("5 more files are no documents that can be read and were passed over: ");
    }

    @Test
    void aZipIsLookedThroughLikewise() throws IOException {
        byte[] form = Files.readAllBytes(OfficeForms.word(folder.resolve("b.docx")));
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("绩效目标表"));
            out.write(form);
            out.putNextEntry(new ZipEntry("扫描.jpg"));
            out.write(JPEG);
        }

        Run run = Run.of("check", zip, "--format", "json");

        assertThat(run.out()).contains("\"submissions\": 1");
        assertThat(run.err()).contains("另有 1 个文件不是可以读取的材料，没有检查：" + zip + "/扫描.jpg");
    }

    @Test
    void aFolderOfPicturesHoldsNothingToRead() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("图"));
        Files.write(pictures.resolve("b.jpg"), JPEG);

        Run run = Run.of("check", pictures);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("中没有可以读取的文件").doesNotContain("框线");
        assertThat(Run.of("check", pictures.resolve("b.jpg")).out()).contains("是图片（JPEG）");
    }
}
