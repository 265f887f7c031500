package io.github.jixiao.fuzzing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of the seeds, in the notation of libFuzzer, so that the fuzzer puts whole words in place of others: labels of forms, names of fields, tags, keys. */
final class Dictionary {
    private static final int MOST_WORDS = 1500;
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}{2,10}|[A-Za-z][A-Za-z:]{2,22}(?==\")|<[A-Za-z:]{2,20}|/[A-Z][A-Za-z]{2,16}");

    private Dictionary() {}

    /** The words that most seeds of a target have, the commonest first. */
    static String of(FuzzTarget target, List<byte[]> seeds) {
        Charset charset = target.charset();
        Map<String, Long> times = seeds.stream()
                .flatMap(seed -> words(seed, charset).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(word -> line(word.getKey().getBytes(charset)))
                .collect(Collectors.joining());
    }

    /** In a file of two bytes a letter, text begins at either. */
    private static Stream<String> words(byte[] seed, Charset charset) {
        int starts = charset.equals(StandardCharsets.UTF_16LE) ? 2 : 1;
        return IntStream.range(0, Math.min(starts, seed.length))
                .mapToObj(start -> new String(seed, start, seed.length - start, charset))
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group));
    }

    private static String line(byte[] word) {
        StringBuilder line = new StringBuilder("\"");
        for (byte each : word) {
            line.append(String.format(Locale.ROOT, "\\x%02X", each));
        }
        return line.append("\"\n").toString();
    }
}
