package io.github.jixiao.rules.generated;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** Boxes of every presence, and amounts of every oddity. */
final class Boxes {
    private final Dice dice;

    Boxes(Dice dice) {
        this.dice = dice;
    }

    /** A box that is mostly filled. */
    <T> Entry<T> box(Supplier<T> value) {
        return box(0.8, value);
    }

    <T> Entry<T> box(double filled, Supplier<T> value) {
        if (dice.chance(filled)) {
            T held = value.get();
            return Entry.of(held, held.toString(), location());
        }
        return switch (dice.between(0, 3)) {
            case 0 -> Entry.blank(location());
            case 1 -> Entry.unreadable("若干", location());
            case 2 -> Entry.notOnForm();
            default -> Entry.unstated();
        };
    }

    Location location() {
        return dice.chance(0.3) ? Location.UNKNOWN : Location.of(1, dice.between(1, 40), dice.between(1, 8));
    }

    Money money() {
        return Money.ofWanYuan(amount());
    }

    BigDecimal amount() {
        return new BigDecimal(dice.of(
                "0",
                "0.00",
                "1",
                "2",
                "3",
                "5",
                "10",
                "10.0",
                "20",
                "25",
                "30",
                "40",
                "50",
                "50.005",
                "33.33",
                "16.67",
                "7.67",
                "100",
                "0.01",
                "-5",
                "1E+3",
                "123456789.123456"));
    }
}
