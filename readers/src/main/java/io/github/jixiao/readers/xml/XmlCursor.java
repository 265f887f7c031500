package io.github.jixiao.readers.xml;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML part from element to element. Names are local names: a format's namespaces come in versions, its element names do
 * not. A document type is refused, so that no entity and no foreign file is ever looked at.
 */
public final class XmlCursor {

    /** Characters in which an XML declaration ends. */
    private static final int DECLARATION = 200;

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml\\s[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9_-]{0,30})");

    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

    private final XMLStreamReader reader;
    private final String part;
    private final Allowance allowance;
    private int depth;
    private int elements;

    private XmlCursor(XMLStreamReader reader, String part, Allowance allowance) {
        this.reader = reader;
        this.part = part;
        this.allowance = allowance;
    }

    /** Handles an element; whatever of it is left unread is skipped. */
    @FunctionalInterface
    public interface Visitor {
        void visit(String name) throws UnreadableFileException;
    }

    /**
     * Opens a part at its root element.
     *
     * @param part the part's name, for messages
     */
    public static XmlCursor over(byte[] content, String part, Allowance allowance) throws UnreadableFileException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(decoded(content));
            XmlCursor cursor = new XmlCursor(reader, part, allowance);
            while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                // comments and processing instructions before the root
            }
            return cursor;
        } catch (XMLStreamException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, part, e);
        }
    }

    /** Visits each child of the current element in turn. */
    public void forEachChild(Visitor visitor) throws UnreadableFileException {
        int level = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                visitor.visit(reader.getLocalName());
                skipTo(level);
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < level) {
                return;
            }
        }
    }

    /** Number of the current element in its part, from 1 in the order of the document; to be asked before its children are read. */
    public int element() {
        return elements;
    }

    /** All text inside the current element. */
    public String text() throws UnreadableFileException {
        int level = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= level) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** An attribute of the current element by its local name. */
    public @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** Like {@link #attribute(String)}, or the other value where the element has no such attribute. */
    public String attribute(String name, String other) {
        String value = attribute(name);
        return value == null ? other : value;
    }

    /** A whole number in an attribute, or the other value where there is none. */
    public int number(String name, int other) {
        String value = attribute(name);
        try {
            return value == null ? other : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return other;
        }
    }

    /** Whether an attribute says yes as the office formats do: {@code 1}, {@code true} or {@code on}. */
    public boolean flag(String name, boolean other) {
        String value = attribute(name);
        return value == null ? other : value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The part's characters. Bytes that are none of its encoding are replaced: Java's parser would complain of them on standard error. */
    private static Reader decoded(byte[] content) {
        boolean marked = content.length > 1 && (content[0] & content[1] & 0xFF) == 0xFE;
        String head = new String(content, 0, Math.min(DECLARATION, content.length), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        Charset charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        if (!marked && declared.lookingAt() && Charset.isSupported(declared.group(1))) {
            charset = Charset.forName(declared.group(1));
        }
        int mark = head.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
        return new InputStreamReader(new ByteArrayInputStream(content, mark, content.length - mark), charset);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void skipTo(int level) throws UnreadableFileException {
        while (depth > level) {
            next();
        }
    }

    private int next() throws UnreadableFileException {
        allowance.step();
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.DTD -> throw refused(Reason.HOSTILE, "DOCTYPE", null);
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    depth++;
                    allowance.require(Limit.XML_DEPTH, depth, line(), part);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> throw refused(Reason.DAMAGED, "end", null);
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw refused(Reason.DAMAGED, "XML", e);
        }
    }

    private UnreadableFileException refused(Reason reason, String what, @Nullable Exception cause) {
        return new UnreadableFileException(reason, line(), part + ": " + what, cause);
    }

    private Location line() {
        return Location.UNKNOWN.withLine(reader.getLocation().getLineNumber());
    }
}
