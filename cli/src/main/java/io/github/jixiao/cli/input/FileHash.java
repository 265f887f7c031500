package io.github.jixiao.cli.input;

import io.github.jixiao.value.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** The hash that tells whether a file is the one a report was made of: lower-case hexadecimal SHA-256. */
public final class FileHash {

    private FileHash() {}

    public static String of(Path file) throws IOException {
        try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        }
    }
}
