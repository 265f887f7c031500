package io.github.jixiao.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which characters of a text stand between brackets or quotation marks. Between quotation marks, title marks and square brackets stand
 * names, whose numbers are never figures (“五化”, 《2021年规划》, 〔2021〕1号); between parentheses stand asides. A bracket that is
 * never closed encloses nothing.
 */
final class Enclosures {
    private static final String OPENING = "《“‘「『【〔[〈";
    private static final String CLOSING = "》”’」』】〕]〉";

    /** Nothing is enclosed. */
    static final Enclosures NONE = new Enclosures(null);

    private enum Zone {
        OPEN,
        ASIDE,
        NAME
    }

    private final Zone @Nullable [] zones;

    private Enclosures(Zone @Nullable [] zones) {
        this.zones = zones;
    }

    static Enclosures of(String text) {
        if (!hasBracket(text)) {
            return NONE;
        }
        Zone[] zones = new Zone[text.length()];
        Arrays.fill(zones, Zone.OPEN);
        markAsides(text, zones);
        markNames(text, zones);
        return new Enclosures(zones);
    }

    boolean isOpen(int at) {
        return zones == null || zones[at] == Zone.OPEN;
    }

    boolean isName(int at) {
        return zones != null && zones[at] == Zone.NAME;
    }

    private static boolean hasBracket(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '(' || character == '"' || OPENING.indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void markAsides(String text, Zone[] zones) {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < zones.length; i++) {
            if (text.charAt(i) == '(') {
                start = depth == 0 ? i : start;
                depth++;
            } else if (text.charAt(i) == ')' && depth > 0) {
                depth--;
                if (depth == 0) {
                    Arrays.fill(zones, start, i + 1, Zone.ASIDE);
                }
            }
        }
    }

    /** Every kind of mark pairs with its own kind only; the innermost pair counts, so no character is marked twice for one kind. */
    private static void markNames(String text, Zone[] zones) {
        int[] opened = new int[OPENING.length()];
        Arrays.fill(opened, -1);
        int straight = -1;
        for (int i = 0; i < zones.length; i++) {
            char character = text.charAt(i);
            int opening = OPENING.indexOf(character);
            int closing = CLOSING.indexOf(character);
            if (opening >= 0) {
                opened[opening] = i;
            } else if (closing >= 0 && opened[closing] >= 0) {
                Arrays.fill(zones, opened[closing], i + 1, Zone.NAME);
                opened[closing] = -1;
            } else if (character == '"') {
                if (straight >= 0) {
                    Arrays.fill(zones, straight, i + 1, Zone.NAME);
                }
                straight = straight >= 0 ? -1 : i;
            }
        }
    }
}
