package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FormPartTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "BLANK_FORM") // there is always a form
    void everyPartExplainsItsAbsenceInBothLanguages(FormPart part) {
        for (Availability lack : new Availability[] {Availability.ABSENT, Availability.INSUFFICIENT}) {
            Bilingual again = part.reason(lack);
            assertThat(part.reason(lack)).isEqualTo(again);
            assertThat(part.reason(lack).in(Language.CHINESE)).containsPattern("\\p{IsHan}");
            assertThat(part.reason(lack).in(Language.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SELF_EVALUATION", "BLANK_TEMPLATE"})
    void everyKindThatIsNotReviewedExplainsWhy(TableKind kind) {
        assertThat(FormPart.kindReason(kind).in(Language.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(FormPart.kindReason(kind).in(Language.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void theLanguageOfTheMachineMakesNoDifference() {
        Locale machine = Locale.getDefault();
        String chinese = FormPart.WEIGHTS.reason(Availability.ABSENT).in(Language.CHINESE);
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(FormPart.WEIGHTS.reason(Availability.ABSENT).in(Language.CHINESE))
                    .isEqualTo(chinese);
        } finally {
            Locale.setDefault(machine);
        }
    }
}
