package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule rests on: the number of a document, arithmetic, or practice.
 *
 * @param chinese for example {@code 财预〔2015〕88号}
 * @param english for example {@code Caiyu [2015] No. 88}
 */
public record Basis(String chinese, String english) implements Bilingual {
    private static final Map<String, Basis> WITHOUT_DOCUMENT = Map.of(
            "ARITHMETIC", new Basis("算术关系", "arithmetic"),
            "SYSTEM_CHECK", new Basis("预算管理一体化系统填报校验", "checks of the integrated budget systems"),
            "REVIEW_PRACTICE", new Basis("审核惯例", "reviewers' practice"));
    private static final Pattern DOCUMENT = Pattern.compile("(财预|中发)〔(\\d{4})〕(\\d+)号");

    /** Reads what a DRL file states: the number of a document, {@code ARITHMETIC}, {@code SYSTEM_CHECK} or {@code REVIEW_PRACTICE}. */
    public static Basis of(String stated) {
        Basis known = WITHOUT_DOCUMENT.get(stated);
        if (known != null) {
            return known;
        }
        Matcher document = DOCUMENT.matcher(stated);
        return new Basis(
                stated,
                document.replaceAll(match -> (match.group(1).equals("财预") ? "Caiyu" : "Zhongfa") + " [" + match.group(2)
                        + "] No. " + match.group(3)));
    }
}
