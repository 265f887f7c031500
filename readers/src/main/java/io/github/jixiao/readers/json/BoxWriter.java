package io.github.jixiao.readers.json;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.value.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the boxes of one table, and after them what else is known of each: what {@link Boxes} reads. */
final class BoxWriter {
    private final JsonOutput out;
    private final String table;
    private final Map<String, Entry<?>> placed = new LinkedHashMap<>();

    /** To be made when the table's object has just been opened. */
    BoxWriter(JsonOutput out) {
        this.out = out;
        this.table = out.pointer();
    }

    void text(String name, Entry<String> entry) throws IOException {
        out.text(name, entry.value());
        remember(entry);
    }

    void money(String name, Entry<Money> entry) throws IOException {
        Money money = entry.value();
        out.number(name, money == null ? null : money.wanYuan());
        remember(entry);
    }

    void number(String name, Entry<BigDecimal> entry) throws IOException {
        out.number(name, entry.value());
        remember(entry);
    }

    void period(String name, Entry<ImplementationPeriod> entry) throws IOException {
        PeriodJson.write(out, name, entry.value());
        remember(entry);
    }

    /** Writes the box unless the form has none, where the exchange format does not ask for it. */
    void moneyIfOnForm(String name, Entry<Money> entry) throws IOException {
        if (entry.presence() != Entry.Presence.NOT_ON_FORM) {
            money(name, entry);
        }
    }

    void textIfOnForm(String name, Entry<String> entry) throws IOException {
        if (entry.presence() != Entry.Presence.NOT_ON_FORM) {
            text(name, entry);
        }
    }

    void places() throws IOException {
        out.object(Boxes.PLACES, () -> {
            for (Map.Entry<String, Entry<?>> box : placed.entrySet()) {
                out.object(box.getKey(), () -> PlaceJson.write(out, box.getValue()));
            }
        });
    }

    /** Remembers the box that was written last. A box that is not listed is not on the form. */
    private void remember(Entry<?> entry) {
        if (!entry.equals(Entry.notOnForm())) {
            placed.put(Boxes.path(table, out.pointer()), entry);
        }
    }
}
