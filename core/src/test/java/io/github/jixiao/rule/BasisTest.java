package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {

    @ParameterizedTest
    @CsvSource({
        "财预〔2015〕88号, Caiyu [2015] No. 88",
        "中发〔2018〕34号, Zhongfa [2018] No. 34",
        "财预〔2021〕101号, Caiyu [2021] No. 101"
    })
    void aDocumentIsKnownByItsNumberInBothLanguages(String chinese, String english) {
        assertThat(Basis.of(chinese).in(Language.CHINESE)).isEqualTo(chinese);
        assertThat(Basis.of(chinese).in(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"ARITHMETIC, 算术关系", "SYSTEM_CHECK, 预算管理一体化系统填报校验", "REVIEW_PRACTICE, 审核惯例"})
    void aGroundWithoutDocumentIsNamed(String stated, String chinese) {
        assertThat(Basis.of(stated).chinese()).isEqualTo(chinese);
    }
}
