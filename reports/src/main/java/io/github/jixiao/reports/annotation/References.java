package io.github.jixiao.reports.annotation;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a part of a package refers to. */
final class References {
    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final OfficeFile file;
    private final String part;
    private final String path;

    /**
     * @param part path of the part; empty for the package itself
     */
    References(OfficeFile file, String part) {
        this.file = file;
        this.part = part;
        int slash = part.lastIndexOf('/') + 1;
        this.path = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /**
     * A reference.
     *
     * @param id its id
     * @param type its full type
     * @param target path of the part it leads to
     */
    record Reference(String id, String type, String target) {}

    /** The first reference whose type ends with a word. */
    @Nullable
    Reference ofType(String word) throws UnannotatableFileException {
        Markup markup = file.find(path);
        if (markup == null) {
            return null;
        }
        Tags tags = markup.tags();
        while (tags.next()) {
            String type = tags.attribute("Type");
            if (type != null && type.endsWith("/" + word)) {
                return reference(tags, type);
            }
        }
        return null;
    }

    /** The reference of an id. */
    @Nullable
    Reference ofId(String id) throws UnannotatableFileException {
        Markup markup = file.find(path);
        if (markup == null) {
            return null;
        }
        Tags tags = markup.tags();
        while (tags.next()) {
            String type = tags.attribute("Type");
            if (type != null && id.equals(tags.attribute("Id"))) {
                return reference(tags, type);
            }
        }
        return null;
    }

    private @Nullable Reference reference(Tags tag, String type) {
        String id = tag.attribute("Id");
        String target = tag.attribute("Target");
        return id == null || target == null ? null : new Reference(id, type, resolved(target));
    }

    private String resolved(String target) {
        try {
            return URI.create("/" + part.replace(" ", "%20"))
                    .resolve(target.replace('\\', '/').replace(" ", "%20"))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /** Adds a reference to a part of the package, and tells its id. */
    String add(String type, String target) throws UnannotatableFileException {
        if (!file.has(path)) {
            file.put(path, EMPTY);
        }
        Markup markup = file.require(path);
        String prefix = markup.root().prefix();
        int number = 1;
        while (markup.text().contains("\"jixiao" + number + "\"")) {
            number++;
        }
        String id = "jixiao" + number;
        String name = prefix.isEmpty() ? "Relationship" : prefix + ":Relationship";
        markup.append("<" + name + " Id=\"" + id + "\" Type=\"" + Markup.escaped(type) + "\" Target=\"/"
                + Markup.escaped(target) + "\"/>");
        file.put(path, markup);
        return id;
    }
}
