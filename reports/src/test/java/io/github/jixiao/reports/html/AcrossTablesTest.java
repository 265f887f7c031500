package io.github.jixiao.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said beside the tables about what was found across them and in the text. */
class AcrossTablesTest {

    private static String across(String unitInText) throws IOException {
        Narrative narrative = new Narrative(
                null, null, null, List.of(), List.of(new Narrative.Project("健身步道改造", null, unitInText, null, null)));
        Submission submission = new Submission(
                Source.named("材料.docx"),
                narrative,
                List.of(Pages.faulty().toBuilder()
                        .projectName(Entry.of("健身步道改造"))
                        .units(ResponsibleUnits.ofImplementingUnit("云栈县水利局"))
                        .build()));
        return Pages.page(Pages.report(submission), ReportOptions.STANDARD)
                .select("section.across")
                .text();
    }

    @Test
    void whatStandsWithATableIsNotCalledNothing() throws IOException {
        assertThat(across("云栈县教育局")).contains("列在它所涉及的表下").doesNotContain("没有发现问题。");
    }

    @Test
    void whereNothingWasFoundItIsSaid() throws IOException {
        assertThat(across("云栈县水利局")).contains("没有发现问题。").doesNotContain("列在它所涉及的表下");
    }
}
