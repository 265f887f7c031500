package io.github.jixiao.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack may hold as many rules, and a file as many bytes, as is allowed, and not one more. */
class PackFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {PackFiles.LONGEST - 1, PackFiles.LONGEST})
    void aFileMayBeAsLongAsAllowed(int bytes) throws Exception {
        assertThat(PackFiles.text(file(bytes))).hasSize(bytes);
    }

    @Test
    void aFileThatIsOneByteLongerIsRefused() throws IOException {
        Path file = file(PackFiles.LONGEST + 1);

        assertThatThrownBy(() -> PackFiles.text(file))
                .isInstanceOfSatisfying(InvalidRulePackException.class, refused -> {
                    assertThat(refused.reason().chinese()).isEqualTo("文件超过 262144 字节，请拆分或精简");
                    assertThat(refused.reason().english()).startsWith("longer than 262144 bytes");
                });
    }

    private Path file(int bytes) throws IOException {
        return Files.writeString(folder.resolve("a.drl"), "/".repeat(bytes));
    }

    @Test
    void aPackMayHoldAsManyRulesAsAllowed() throws Exception {
        for (int number = 0; number <= PackFiles.MOST; number++) {
            Files.createFile(folder.resolve("rule-" + number + ".drl"));
        }
        PackFiles pack = new PackFiles(folder);

        assertThatThrownBy(pack::drl)
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("there are more than 5000 rules in " + folder);
        Files.delete(folder.resolve("rule-0.drl"));
        assertThat(pack.drl()).hasSize(PackFiles.MOST);
        Files.delete(folder.resolve("rule-1.drl"));
        assertThat(pack.drl()).hasSize(PackFiles.MOST - 1);
    }

    @Test
    void aRuleIsFoundHoweverDeepItsFolderLies() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("a/".repeat(30)));
        Path rule = Files.createFile(deep.resolve("rule.drl"));

        assertThat(new PackFiles(folder).drl()).containsExactly(rule);
    }

    @Test
    void aFileInAnotherEncodingIsToldSo() throws IOException {
        Path file = Files.write(folder.resolve("a.md"), "# 本局规则".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> PackFiles.text(file)).hasMessage("not encoded in UTF-8; save it as UTF-8");
    }
}
