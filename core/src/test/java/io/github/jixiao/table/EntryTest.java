package io.github.jixiao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.jixiao.table.Entry.Presence;
import io.github.jixiao.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Location PLACE = Location.of(1, 4, 2);

    @Test
    void aFilledBoxHoldsItsValueItsWordsAndItsPlace() {
        Entry<Money> box = Entry.of(Money.ofWanYuan("7.67"), "7.67 万元", PLACE);

        assertThat(box.isFilled()).isTrue();
        assertThat(box.isOnForm()).isTrue();
        assertThat(box.isBlank()).isFalse();
        assertThat(box.isUnreadable()).isFalse();
        assertThat(box.require()).isEqualTo(Money.ofWanYuan("7.67"));
        assertThat(box.orElse(Money.ZERO)).isEqualTo(Money.ofWanYuan("7.67"));
        assertThat(box.text()).isEqualTo("7.67 万元");
        assertThat(box.location()).isEqualTo(PLACE);
    }

    @Test
    void aValueAloneIsItsOwnWords() {
        assertThat(Entry.of("区司法局").text()).isEqualTo("区司法局");
        assertThat(Entry.of("区司法局").location()).isEqualTo(Location.UNKNOWN);
        assertThat(Entry.of("区司法局", PLACE).location()).isEqualTo(PLACE);
    }

    @Test
    void aBlankBoxIsOnTheFormAndHoldsNothing() {
        Entry<String> box = Entry.blank(PLACE);

        assertThat(box.isBlank()).isTrue();
        assertThat(box.isOnForm()).isTrue();
        assertThat(box.isFilled()).isFalse();
        assertThat(box.orElse("无")).isEqualTo("无");
        assertThat(box.location()).isEqualTo(PLACE);
        assertThatNullPointerException().isThrownBy(box::require).withMessage("the box is not filled");
    }

    @Test
    void anUnreadableBoxKeepsItsWordsAndHasNoValue() {
        Entry<Money> box = Entry.unreadable("若干", PLACE);

        assertThat(box.isUnreadable()).isTrue();
        assertThat(box.isOnForm()).isTrue();
        assertThat(box.text()).isEqualTo("若干");
        assertThat(box.value()).isNull();
    }

    @Test
    void aBoxThatTheFormLacksAndOneNobodySpeaksOfAreTwoThings() {
        assertThat(Entry.notOnForm().isOnForm()).isFalse();
        assertThat(Entry.unstated().isOnForm()).isFalse();
        assertThat(List.of(Entry.notOnForm(), Entry.unstated()))
                .extracting(Entry::presence)
                .containsExactly(Presence.NOT_ON_FORM, Presence.UNSTATED);
    }

    @Test
    void anotherValueKeepsWordsAndPlace() {
        Entry<Integer> length = Entry.of("四个字", PLACE).map(String::length);

        assertThat(length).isEqualTo(Entry.of(3, "四个字", PLACE));
        assertThat(Entry.<String>blank(PLACE).map(String::length)).isEqualTo(Entry.blank(PLACE));
    }
}
