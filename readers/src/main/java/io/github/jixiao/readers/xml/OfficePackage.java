package io.github.jixiao.readers.xml;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.archive.Archive;
import io.github.jixiao.table.Location;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A .docx or .xlsx as parts that refer to each other. */
public final class OfficePackage {

    private final Archive archive;
    private final Allowance allowance;

    private OfficePackage(Archive archive, Allowance allowance) {
        this.archive = archive;
        this.allowance = allowance;
    }

    /**
     * A reference from one part to another.
     *
     * @param type the last word of the relationship's type, for example {@code worksheet}
     * @param target path of the part inside the package
     */
    public record Relationship(String type, String target) {}

    public static OfficePackage open(byte[] content, Allowance allowance) throws UnreadableFileException {
        return new OfficePackage(Archive.open(content, allowance), allowance);
    }

    /** Path of the document or workbook itself. */
    public String mainPart() throws UnreadableFileException {
        return related("", "officeDocument")
                .orElseThrow(() -> new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "_rels/.rels"));
    }

    /** Path of the first part of a type that a part refers to. */
    public Optional<String> related(String part, String type) throws UnreadableFileException {
        return relationships(part).values().stream()
                .filter(relationship -> relationship.type().equals(type))
                .map(Relationship::target)
                .filter(archive::has)
                .findFirst();
    }

    /** What a part refers to, by relationship id; the package itself is the part with the empty name. */
    public Map<String, Relationship> relationships(String part) throws UnreadableFileException {
        int slash = part.lastIndexOf('/') + 1;
        String path = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        if (archive.has(path)) {
            XmlCursor cursor = open(path);
            cursor.forEachChild(name -> {
                if (!cursor.attribute("TargetMode", "").equals("External")) {
                    String type = cursor.attribute("Type", "");
                    relationships.put(
                            cursor.attribute("Id", ""),
                            new Relationship(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolved(part, cursor.attribute("Target", ""))));
                }
            });
        }
        return relationships;
    }

    /** Opens a part at its root element. */
    public XmlCursor open(String part) throws UnreadableFileException {
        return XmlCursor.over(archive.read(part), part, allowance);
    }

    private static String resolved(String part, String target) {
        try {
            URI referring = URI.create("/" + part.replace(" ", "%20"));
            String path = referring
                    .resolve(target.replace('\\', '/').replace(" ", "%20"))
                    .getPath();
            return path == null || path.isEmpty() ? target : path.substring(1);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
