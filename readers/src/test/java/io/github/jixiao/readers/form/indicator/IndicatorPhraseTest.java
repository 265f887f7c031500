package io.github.jixiao.readers.form.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorPhraseTest {

    @ParameterizedTest
    @CsvSource({
        "新建公厕≥6座, 新建公厕, ≥6座",
        "新建公厕（6座）, 新建公厕, 6座",
        "新建公厕：6座, 新建公厕, 6座",
        "新建公厕6座, 新建公厕, 6座",
        "新建公厕6座（含移动式）, 新建公厕, 6座（含移动式）",
        "新建公厕≥6座（含移动式）, 新建公厕, ≥6座（含移动式）",
        "验收合格率达到98%以上, 验收合格率, 达到98%以上",
        "投诉件数控制在5件以内, 投诉件数, 控制在5件以内",
        "新建公厕目标值为6座, 新建公厕, 6座",
        "完工时间2026年9月底前, 完工时间, 2026年9月底前",
        "全部标段于10月底前完工, 全部标段, 10月底前完工",
        "群众安全感明显提升, 群众安全感, 明显提升",
        "道路通行条件得到改善, 道路通行条件, 得到改善",
        "项目管理制度健全性：健全, 项目管理制度健全性, 健全",
    })
    void aPhraseIsANameAndATarget(String phrase, String name, String target) {
        assertThat(IndicatorPhrase.of(phrase)).isEqualTo(new IndicatorPhrase(name, target));
    }

    @ParameterizedTest
    @CsvSource({"推动全县产业发展", "村级综合文化服务中心", "第一批示范项目"})
    void aPhraseThatStatesNothingIsANameAlone(String phrase) {
        assertThat(IndicatorPhrase.of(phrase)).isEqualTo(new IndicatorPhrase(phrase, ""));
    }

    @ParameterizedTest
    @CsvSource({"≥95%", "全年不少于6次"})
    void aTargetAloneHasNoName(String phrase) {
        assertThat(IndicatorPhrase.of(phrase)).isEqualTo(new IndicatorPhrase("", phrase));
    }

    @Property
    void anyWordsAreTakenApartWithoutFault(@ForAll @StringLength(max = 60) String words) {
        IndicatorPhrase phrase = IndicatorPhrase.of(words);

        assertThat(words).contains(phrase.name()).contains(phrase.target());
    }
}
