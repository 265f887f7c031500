package io.github.jixiao.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule's file as text.
 *
 * @param path the file
 * @param text its words without comments
 */
record DrlFile(Path path, String text) {
    static final Path RULES = Path.of("src/main/resources/io/github/jixiao/rules");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]*)\"");
    private static final Pattern METADATA = Pattern.compile("(?m)^\\s*@(\\w+)\\((.*)\\)\\s*$");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?s)/\\*.*?\\*/|(?-s)//.*$");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern VARIANT = Pattern.compile("(?s)reportAs\\((.*?)\\);");

    static Stream<DrlFile> all() {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().map(DrlFile::read).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The rules cannot be found from " + Path.of("").toAbsolutePath(), e);
        }
    }

    private static DrlFile read(Path path) {
        try {
            return new DrlFile(path, COMMENT.matcher(Files.readString(path)).replaceAll(""));
        } catch (IOException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    /** The file's name without its ending. */
    String name() {
        return path.getFileName().toString().replaceFirst("\\.drl$", "");
    }

    /** The folder it stands in. */
    String section() {
        return RULES.relativize(path).getName(0).toString();
    }

    Path page() {
        return path.resolveSibling(name() + ".md");
    }

    List<String> ruleNames() {
        return RULE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** The metadata by key, without quotation marks. */
    Map<String, String> metadata() {
        Map<String, String> metadata = new TreeMap<>();
        Matcher matcher = METADATA.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(2).strip().replaceAll("^\"|\"$", "");
            if (metadata.put(matcher.group(1), value) != null) {
                throw new IllegalStateException(name() + " states @" + matcher.group(1) + " twice.");
            }
        }
        return metadata;
    }

    /** The words of the file that are neither comment nor string. */
    String code() {
        return STRING.matcher(text).replaceAll("\"\"");
    }

    /** From {@code rule} to {@code end}. */
    int lengthOfRule() {
        List<String> lines = text.lines().toList();
        int first = lines.indexOf("rule \"" + name() + "\"");
        return lines.lastIndexOf("end") - first + 1;
    }

    String condition() {
        return between("when", "then");
    }

    String consequence() {
        return between("then", "end");
    }

    /** The words of the consequence that are neither comment nor string. */
    String codeOfConsequence() {
        return STRING.matcher(consequence()).replaceAll("\"\"");
    }

    private String between(String from, String to) {
        int start = text.indexOf("\n" + from + "\n") + from.length() + 2;
        return text.substring(start, text.indexOf("\n" + to, start - 1) + 1);
    }

    /** The string literals with which the rule names a variant of its wording; a name may also come from the model. */
    List<String> literalVariants() {
        List<String> variants = new ArrayList<>();
        Matcher call = VARIANT.matcher(consequence());
        while (call.find()) {
            String first = call.group(1).split(", \\$", 2)[0];
            Matcher literal = STRING.matcher(first);
            while (literal.find()) {
                variants.add(literal.group().replace("\"", ""));
            }
        }
        return variants;
    }

    @Override
    public String toString() {
        return name();
    }
}
