package io.github.jixiao.readers.word;

import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph of a binary document. */
final class DocText {

    private final Paragraph paragraph;
    private final List<CharacterRun> runs;

    DocText(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.runs = runs(paragraph);
    }

    /** What a person sees once revisions are accepted; revisions and hidden words are remarked on in the passage. */
    String read(DocFields fields, Passage passage) {
        if (runs.isEmpty()) {
            return shown(paragraph.text(), fields, null);
        }
        StringBuilder text = new StringBuilder();
        for (CharacterRun run : runs) {
            String words = shown(run.text(), fields, run);
            if (run.isMarkedDeleted() || run.isMarkedInserted()) {
                remark(Repair.Kind.TRACKED_CHANGE, words, passage);
            } else if (run.isVanished()) {
                remark(Repair.Kind.HIDDEN_CONTENT, words, passage);
            }
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                text.append(words);
            }
        }
        return text.toString();
    }

    /** Whether the whole paragraph, its mark included, is a deleted revision. */
    boolean isDeleted() {
        return !runs.isEmpty() && runs.stream().allMatch(CharacterRun::isMarkedDeleted);
    }

    /** The runs of a paragraph; none where POI cannot tell all of them, which happens at the borders of its text pieces. */
    private static List<CharacterRun> runs(Paragraph paragraph) {
        List<CharacterRun> runs = new ArrayList<>();
        int length = 0;
        try {
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                if (run != null) {
                    runs.add(run);
                    length += run.text().length();
                }
            }
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return length == paragraph.text().length() ? runs : List.of();
    }

    private static String shown(String raw, DocFields fields, @Nullable CharacterRun run) {
        StringBuilder words = new StringBuilder();
        String font = run == null || run.getFontName() == null ? "" : run.getFontName();
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (!fields.isShown(character)) {
                continue;
            }
            switch (character) {
                case '\u000B', '\f', '\u000E' -> words.append('\n');
                case '\u001E' -> words.append('-');
                case '\t' -> words.append('\t');
                default -> words.append(run != null && run.isSymbol() ? symbol(run) : plain(font, character));
            }
        }
        return words.toString();
    }

    private static String symbol(CharacterRun run) {
        return SymbolFont.plain(run.getSymbolFont().getMainFontName(), String.valueOf(run.getSymbolCharacter()));
    }

    /** A character in a font; marks of paragraphs, cells, pictures and notes are no characters. */
    private static String plain(String font, char character) {
        return character < ' ' ? "" : SymbolFont.plain(font, String.valueOf(character));
    }

    private static void remark(Repair.Kind kind, String words, Passage passage) {
        if (!words.isBlank()) {
            passage.remark(kind, words);
        }
    }
}
