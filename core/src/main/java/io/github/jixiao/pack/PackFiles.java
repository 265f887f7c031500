package io.github.jixiao.pack;

import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a pack in a folder. */
final class PackFiles {
    /** The longest DRL file or page read, in bytes. */
    static final int LONGEST = 256 * 1024;

    /** The most rules in a folder and below it. */
    static final int MOST = 5_000;

    private final Path folder;

    PackFiles(Path folder) {
        this.folder = folder;
    }

    /** The DRL files in the order of their paths. */
    List<Path> drl() throws IOException, InvalidRulePackException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(file -> file.getFileName().toString().endsWith(".drl") && Files.isRegularFile(file))
                    .limit(MOST + 1L)
                    .sorted()
                    .toList();
        }
        if (files.isEmpty() || files.size() > MOST) {
            throw new InvalidRulePackException(
                    files.isEmpty()
                            ? Bilingual.of(
                                    "文件夹 " + folder + " 中没有规则（.drl 文件）", "there is no rule (.drl file) in " + folder)
                            : Bilingual.of(
                                    "文件夹 " + folder + " 中的规则超过 " + MOST + " 条",
                                    "there are more than " + MOST + " rules in " + folder));
        }
        return files;
    }

    /** The path of a file in the pack, the pack's own name first. */
    String told(Path file) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return (name == null ? "" : name + "/")
                + folder.relativize(file).toString().replace('\\', '/');
    }

    /**
     * The text of a file.
     *
     * @throws InvalidRulePackException if it cannot be read, is too long or is not UTF-8
     */
    static String text(Path file) throws InvalidRulePackException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new InvalidRulePackException(Bilingual.of(
                        "文件超过 " + LONGEST + " 字节，请拆分或精简", "longer than " + LONGEST + " bytes; part or shorten it"));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidRulePackException(
                    Bilingual.of("文件不是 UTF-8 编码，请另存为 UTF-8", "not encoded in UTF-8; save it as UTF-8"));
        } catch (IOException e) {
            throw new InvalidRulePackException(Bilingual.of("不能读取，请检查权限", "cannot be read; look at its permissions"));
        }
    }
}
