package io.github.jixiao.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.wording.PromisedFigures.Promise;
import io.github.jixiao.rule.Vocabulary;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisedFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    年内更换老旧路灯420盏，新装灯杆36根            | 420盏 36根
                    每年400人/4次                                | 400人 4次
                    聘请二名专业人员，举办两次培训                | 二名 两次
                    合格率达到98%，故障率不超过2%                 | 98% 2%
                    收入增长率达到8%                             |
                    全县现有12个乡镇，惠及3000户                  |
                    每月巡查2次，每人2套，按季度                   |
                    组织活动4-6场                                |
                    为120名老人提供服务                           |
                    落实“四个意识”，抓好三个方面                   |
                    根据《方案（2025年）》（发〔2024〕5号）开展1次  |
                    完成第3次普查                                |
                    """)
    void onlyWhatIsPromisedCounts(String text, String promises) {
        String found = PromisedFigures.in(text, Vocabulary.standard()).stream()
                .map(Promise::text)
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(promises == null ? "" : promises);
    }
}
