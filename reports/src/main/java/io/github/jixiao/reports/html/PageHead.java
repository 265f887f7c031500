package io.github.jixiao.reports.html;

import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands at the top of the page: under which rules the review was made, how it came out, and where everything is.
 *
 * @param title title of the page
 * @param date the date of the report, or that it bears none
 * @param tool the product and its version
 * @param rules the rules in force
 * @param summary exact totals
 * @param verdict how the run came out
 * @param omitted how many findings are not listed
 * @param index every table, the worst first; empty where there is but one
 * @param heat where the findings of several tables lie
 * @param assets style sheet and script
 */
record PageHead(
        String title,
        String date,
        String tool,
        RulesInForce rules,
        ReportSummary summary,
        Verdict verdict,
        long omitted,
        List<IndexLine> index,
        HeatMap heat,
        PageAssets assets) {

    /** What the browser calls the page: of a table that stands alone, by its name. */
    String window() {
        return index.size() == 1 ? index.get(0).name() + " · " + title : title;
    }

    /** The rule sets and their versions. */
    String ruleSets(ReportWords words) {
        return rules.ruleSets().stream()
                .map(set -> words.get("ruleset", set.id(), set.version(), rules.count(set)))
                .collect(Collectors.joining(words.get("list.separator")));
    }

    /** The profile asked for. */
    String profile(ReportWords words) {
        return words.get("profile", words.profile(rules.profile()));
    }

    /** What was seen. */
    String seen(ReportWords words) {
        return words.get("seen.files", summary.submissions()) + words.get("seen.tables", summary.tables());
    }
}
