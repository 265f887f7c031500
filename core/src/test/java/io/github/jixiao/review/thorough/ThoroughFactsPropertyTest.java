package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import io.github.jixiao.review.submission.ReviewedSubmission;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ThoroughFactsPropertyTest {
    private static final List<String> PIECES = List.of(
            "公园照明",
            "社区图书室开放",
            "工作经费",
            "负责",
            "等工作",
            "开展",
            "培训",
            "全区",
            "12个",
            "十",
            "两",
            "百名",
            "个街道",
            "对",
            "全覆盖",
            "1.2.3",
            "95%",
            "达到",
            "每月",
            "（1）",
            "（3）",
            "一、",
            "四、",
            "目标1：",
            "《",
            "》",
            "。",
            "；",
            "，",
            "、",
            " ",
            "\n",
            "+",
            "(",
            ")",
            "（名）",
            "部暑",
            "机关机关",
            "不少3",
            "生态环境",
            "工资",
            "率 % %",
            "\uD842\uDFB7",
            "\uD842",
            "３",
            "🙂");

    @Property(tries = 300)
    void anyWordsAreReviewedWithoutFailure(@ForAll("texts") List<String> texts) {
        ReviewedSubmission submission = Forms.submission(narrative(texts), table(texts, 0), table(texts, 5));

        assertThat(submission.thoroughFacts()).isNotNull();
        assertThat(submission.tables())
                .allSatisfy(table -> assertThat(ThoroughFacts.of(table)).isNotNull());
    }

    private static Narrative narrative(List<String> texts) {
        Narrative.Project project =
                new Narrative.Project(texts.get(0), null, texts.get(1), null, null, texts.get(2), texts.get(3));
        return new Narrative(null, null, null, List.of(), List.of(project), texts);
    }

    private static TableBuilder table(List<String> texts, int from) {
        List<IndicatorType> types = List.of(IndicatorType.values());
        List<Indicator> rows = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            rows.add(Indicator.builder()
                    .type(types.get(i))
                    .name(texts.get((from + i) % texts.size()))
                    .target(texts.get((from + i * 3 + 1) % texts.size()))
                    .remarks(texts.get((from + i * 5 + 2) % texts.size()))
                    .build());
        }
        AnnualTask task = new AnnualTask(
                Entry.of(texts.get(4)),
                Entry.of(texts.get(5)),
                Entry.unstated(),
                Entry.unstated(),
                Entry.unstated(),
                Location.UNKNOWN);
        return Forms.project(texts.get(from), rows.toArray(Indicator[]::new))
                .useOfFunds(Entry.of(texts.get(6)))
                .objectives(new Objectives(Entry.of(texts.get(7)), Entry.unstated(), Entry.of(texts.get(8))))
                .tasks(List.of(task))
                .repairs(List.of(new Repair(Repair.Kind.JOINED_CELL, texts.get(9), Location.UNKNOWN)));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> text = Arbitraries.of(PIECES).list().ofMaxSize(9).map(pieces -> String.join("", pieces));
        return text.list().ofSize(11);
    }
}
