package io.github.jixiao.readers.word;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.xml.XmlCursor;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;

/** Reads one paragraph: what a person sees of it once all revisions are accepted. */
final class WordParagraph {

    private final XmlCursor cursor;
    private final Passage passage;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> textBoxes = new ArrayList<>();
    private boolean markDeleted;

    /**
     * @param passage receives the remarks; the text is for the caller
     */
    WordParagraph(XmlCursor cursor, Passage passage) {
        this.cursor = cursor;
        this.passage = passage;
    }

    void read() throws UnreadableFileException {
        cursor.forEachChild(name -> {
            if (name.equals("pPr")) {
                readProperties();
            } else {
                readInline(name, text, "");
            }
        });
    }

    String text() {
        return text.toString();
    }

    /** Whether the mark that ends the paragraph is a deleted revision, so that the next paragraph continues this one. */
    boolean isMarkDeleted() {
        return markDeleted;
    }

    List<Passage> textBoxes() {
        return textBoxes;
    }

    private void readProperties() throws UnreadableFileException {
        cursor.forEachChild(name -> {
            if (name.equals("rPr")) {
                cursor.forEachChild(mark -> markDeleted |= mark.equals("del") || mark.equals("moveFrom"));
            }
        });
    }

    private void readChildren(StringBuilder into, String font) throws UnreadableFileException {
        cursor.forEachChild(name -> readInline(name, into, font));
    }

    private void readInline(String name, StringBuilder into, String font) throws UnreadableFileException {
        switch (name) {
            case "r" -> readRun(into);
            case "t", "delText" -> into.append(SymbolFont.plain(font, cursor.text()));
            case "tab", "ptab" -> into.append('\t');
            case "br", "cr" -> into.append('\n');
            case "noBreakHyphen" -> into.append('-');
            case "sym" -> into.append(SymbolFont.plain(cursor.attribute("font", ""), cursor.attribute("char", ""), 16));
            case "checkBox" -> readCheckBox(into);
            case "ins", "moveTo" -> readRevision(into);
            case "del", "moveFrom" -> readRevision(new StringBuilder());
            case "sdt" -> readContentControl(into, font);
            case "txbxContent" -> readTextBox();
            case "instrText", "delInstrText", "Fallback", "rt", "rPr" -> {}
            default -> readChildren(into, font);
        }
    }

    private void readRun(StringBuilder into) throws UnreadableFileException {
        StringBuilder words = new StringBuilder();
        RunProperties properties = new RunProperties();
        cursor.forEachChild(name -> {
            if (name.equals("rPr")) {
                properties.read(cursor);
            } else {
                readInline(name, words, properties.font);
            }
        });
        if (!properties.hidden) {
            into.append(words);
        } else if (!words.toString().isBlank()) {
            passage.remark(Repair.Kind.HIDDEN_CONTENT, words.toString());
        }
    }

    private static final class RunProperties {
        private String font = "";
        private boolean hidden;

        void read(XmlCursor cursor) throws UnreadableFileException {
            cursor.forEachChild(name -> {
                if (name.equals("rFonts")) {
                    font = cursor.attribute("ascii", "");
                } else if (name.equals("vanish")) {
                    hidden = cursor.flag("val", true);
                }
            });
        }
    }

    /** Reads a revision; it stays where it is read into the paragraph's own text. */
    private void readRevision(StringBuilder into) throws UnreadableFileException {
        int start = into.length();
        readChildren(into, "");
        String words = into.substring(start);
        if (!words.isBlank()) {
            passage.remark(Repair.Kind.TRACKED_CHANGE, words);
        }
    }

    /** A content control that still shows its prompt is blank. */
    private void readContentControl(StringBuilder into, String font) throws UnreadableFileException {
        StringBuilder words = new StringBuilder();
        boolean[] prompt = new boolean[1];
        cursor.forEachChild(name -> {
            if (name.equals("sdtPr")) {
                cursor.forEachChild(property -> prompt[0] |= property.equals("showingPlcHdr"));
            } else {
                readInline(name, words, font);
            }
        });
        if (!prompt[0]) {
            into.append(words);
        }
    }

    private void readCheckBox(StringBuilder into) throws UnreadableFileException {
        boolean[] checked = new boolean[1];
        cursor.forEachChild(name -> {
            if (name.equals("checked") || name.equals("default")) {
                checked[0] = cursor.flag("val", true);
            }
        });
        into.append(checked[0] ? '☑' : '□');
    }

    private void readTextBox() throws UnreadableFileException {
        Passage box = new Passage();
        new WordStory(cursor, box).read();
        textBoxes.add(box);
    }
}
