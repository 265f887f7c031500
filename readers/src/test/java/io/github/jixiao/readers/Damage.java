package io.github.jixiao.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Damages files as disks, networks and attackers do; the same number always does the same damage. */
final class Damage {

    private static final Pattern VALUE = Pattern.compile("\"[^\"<>]{0,80}\"");
    private static final String[] ODD_VALUES = {
        "-1",
        "0",
        "2147483647",
        "-2147483648",
        "99999999999",
        "1e308",
        "NaN",
        "",
        "x",
        "A1:XFD1048576",
        "0 0 0 0",
        "1000000"
    };

    private final Random random;

    Damage(long number) {
        random = new Random(number);
    }

    /** The file cut short, with bits turned, with bytes lost, doubled or overwritten; of a zip also one of its entries. */
    byte[] to(byte[] file) {
        boolean zip = file[0] == 'P' && file[1] == 'K';
        return zip && random.nextInt(3) > 0 ? inside(file) : bytes(file);
    }

    private byte[] bytes(byte[] file) {
        byte[] damaged = file.clone();
        int at = random.nextInt(damaged.length - 4);
        int length = Math.min(damaged.length - at, 1 + random.nextInt(300));
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(damaged, at);
            case 1 -> withBitsTurned(damaged);
            case 2 -> overwritten(damaged, at, length);
            case 3 -> {
                System.arraycopy(file, at + length, damaged, at, file.length - at - length);
                yield Arrays.copyOf(damaged, file.length - length);
            }
            default -> {
                Arrays.fill(damaged, at, at + 4, (byte) (random.nextBoolean() ? 0xFF : 0x7F));
                yield damaged;
            }
        };
    }

    private byte[] withBitsTurned(byte[] damaged) {
        for (int i = 0; i < 4; i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private byte[] overwritten(byte[] damaged, int at, int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, damaged, at, length);
        return damaged;
    }

    private byte[] inside(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] parts = entries.entrySet().stream()
                .filter(entry -> entry.getValue().length > 100)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        String part = parts[random.nextInt(parts.length)];
        entries.compute(part, (name, content) -> random.nextInt(4) == 0 ? bytes(content) : values(content));
        return Zips.of(entries);
    }

    /** Attributes that say something else: the XML stays well formed, and so is read further. */
    private byte[] values(byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        return Zips.utf8(VALUE.matcher(xml).replaceAll(this::perhapsOdd));
    }

    private String perhapsOdd(MatchResult value) {
        String kept =
                random.nextInt(40) > 0 ? value.group() : "\"" + ODD_VALUES[random.nextInt(ODD_VALUES.length)] + "\"";
        return kept.replace("\\", "\\\\").replace("$", "\\$");
    }
}
