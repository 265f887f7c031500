package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the boxes of one table. A box is named by its path in the table, for example {@code funding.annual.total}; {@code places} may
 * tell more about it. Where a table has {@code places}, a box that is neither filled nor listed there is not on the form; where it has
 * none, nobody can tell.
 */
final class Boxes {
    static final String PLACES = "places";

    private final String table;
    private final @Nullable JsonObject places;
    private final boolean inYuan;
    private final List<Placeholder> placeholders = new ArrayList<>();

    /** @param inYuan whether the form states its amounts in 元, so that decimals of 万元 are exact */
    Boxes(JsonObject table, boolean inYuan) throws UnreadableFileException {
        this.table = table.at().pointer();
        this.places = table.objectOrNull(PLACES);
        this.inYuan = inYuan;
    }

    Entry<String> text(JsonObject owner, String name) throws UnreadableFileException {
        return entry(owner, name, words(owner, name));
    }

    /** The words of a member; {@code null} where it is absent, blank or a hint of the template. */
    @Nullable
    String words(JsonObject owner, String name) throws UnreadableFileException {
        String words = owner.words(name);
        return words == null || isHint(words, owner.spotOf(name)) ? null : words;
    }

    /** Whether words are a hint of the template and say nothing, {@code （盖章）}; one to be overwritten, {@code 20××年}, is remembered. */
    boolean isHint(String words, Spot at) {
        if (TemplateHints.isPlaceholder(words)) {
            placeholders.add(new Placeholder(words.strip(), at.location()));
        }
        return TemplateHints.isHint(words);
    }

    /** The hints to be overwritten that were met so far. */
    List<Placeholder> placeholders() {
        return List.copyOf(placeholders);
    }

    Entry<Money> money(JsonObject owner, String name) throws UnreadableFileException {
        BigDecimal amount = owner.number(name);
        return entry(owner, name, amount == null ? null : money(amount));
    }

    Entry<BigDecimal> number(JsonObject owner, String name) throws UnreadableFileException {
        return entry(owner, name, owner.number(name));
    }

    Money money(BigDecimal wanYuan) {
        return inYuan ? new Money(wanYuan, false) : Money.ofWanYuan(wanYuan);
    }

    /** @param value what the member means; {@code null} where it is absent or says nothing */
    <T> Entry<T> entry(JsonObject owner, String name, @Nullable T value) throws UnreadableFileException {
        String pointer = owner.at().pointer() + '/' + name;
        JsonObject place = places == null ? null : places.objectOrNull(path(table, pointer));
        if (place != null) {
            return PlaceJson.read(place, value);
        }
        if (value != null) {
            return Entry.of(value, PlaceJson.words(value), owner.spotOf(name).location());
        }
        if (owner.value(name) != null) {
            return Entry.blank(owner.spotOf(name).location());
        }
        return places == null ? Entry.unstated() : Entry.notOnForm();
    }

    /** Whether something is told about the box besides its value. */
    boolean isPlaced(JsonObject owner, String name) throws UnreadableFileException {
        return places != null && places.objectOrNull(path(table, owner.at().pointer() + '/' + name)) != null;
    }

    void refuseOtherPlaces() throws UnreadableFileException {
        if (places != null) {
            places.refuseOthers();
        }
    }

    /** The name of a box under {@code places}. */
    static String path(String table, String box) {
        return box.substring(table.length() + 1).replace('/', '.');
    }
}
