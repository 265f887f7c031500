package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.PlainText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title over a form.
 *
 * @param text as printed, without numbering in front
 * @param kind the kind of form that the words tell; {@code null} for a table that is no performance target table
 */
public record FormTitle(String text, @Nullable TableKind kind) {

    private static final Map<String, List<String>> KINDS = WordFile.read("titles.txt");
    private static final int LONGEST = 60;
    private static final Pattern TITLE = Pattern.compile(
            "[^。;；!?]{0,50}(?:绩效目标|绩效自评|目标绩效|绩效评价|绩效监控|绩效运行)[^。;；!?:]{0,24}表(?:[(（][^()（）]{0,20}[)）]|-?\\d{1,3}){0,2}");
    private static final Pattern NAMES_A_PROJECT = Pattern.compile(
            "(?:20\\d\\d年?度?)?(.{2,30}(?:经费|补助|补贴|资金|工程|改造|建设|维护|维修|购置|采购|服务|活动|工作|奖励|运行|运维|保障|治理|防治|培训|专项))(?:项目)?(?:支出)?(?:预算)?绩效目标.{0,8}表.{0,8}");
    private static final Pattern GENERAL =
            Pattern.compile("(?:财政|预算|部门|专项|项目|转移支付|省级|市级|县级|区级)(?:资金|专项|经费|补助){0,6}\\z");
    private static final Pattern PART_OF_A_FORM = Pattern.compile("(?:长期|中期|中长期|实施期|年度|本年度)绩效目标表");
    private static final Pattern CONTINUED = Pattern.compile("^.*[(（]?(?:续表|续)\\d{0,2}[)）]?$");
    private static final Pattern ANNEX =
            Pattern.compile("[(]?附[件表录]?[0-9一二三四五六七八九十]{0,3}(?:[-—.][0-9]{1,3}){0,2}[)]?[:：.、]?");
    private static final Pattern IN_FRONT = Pattern.compile(
            "^\\s*+(?:附件?表?\\s*+[0-9一二三四五六七八九十]{0,3}(?:[-—]\\d{1,3})?\\s*+[:：.、]?|[(（][0-9一二三四五六七八九十]{1,3}[)）]|\\d{1,3}\\s*[.、．]|[一二三四五六七八九十]{1,3}\\s*[、.])\\s*+");

    /** Funds and projects have targets as a whole too, {@code 专项资金整体绩效目标表}. */
    private static final Pattern FUNDS_AS_A_WHOLE =
            Pattern.compile("(?:资金|专项|项目|经费|政策|补助|补贴|基金|债券)(?:[(][^()]{0,8}[)])?(?:支出)?整体绩效");

    private static final Pattern OF_A_DEPARTMENT = Pattern.compile("部门|单位|整体支出");

    /** The title that a line or a cell is, or {@code null} where it is none. */
    public static @Nullable FormTitle of(String text) {
        if (text.length() > 3 * LONGEST) {
            return null;
        }
        String compact = PlainText.compact(text);
        if (compact.length() > LONGEST || !isTitle(compact) || isNoTitle(compact)) {
            return null;
        }
        String words = Words.oneLine(IN_FRONT.matcher(text).replaceFirst(""));
        return new FormTitle(words, kind(compact));
    }

    /** Whether the words only number the form among the annexes of a document, {@code 附件2-1：}. */
    public static boolean isAnnexNumber(String text) {
        return text.length() <= 20 && ANNEX.matcher(PlainText.compact(text)).matches();
    }

    /** Whether the words are the title of a form that goes on from the page before, {@code 绩效目标表（续表）}. */
    public static boolean isContinuation(String text) {
        String compact = text.length() > LONGEST ? "" : PlainText.compact(text);
        return isContinued(compact) && (compact.length() <= 6 || isTitle(compact));
    }

    /** The project that the title names, {@code 路灯改造经费项目绩效目标表}; {@code null} where it names none. */
    @Nullable
    public String projectName() {
        Matcher matcher = NAMES_A_PROJECT.matcher(PlainText.compact(text));
        return kind == TableKind.PROJECT
                        && matcher.matches()
                        && !GENERAL.matcher(matcher.group(1)).find()
                ? matcher.group(1)
                : null;
    }

    private static boolean isNoTitle(String compact) {
        return isContinued(compact) || PART_OF_A_FORM.matcher(compact).matches();
    }

    private static boolean isTitle(String compact) {
        return compact.indexOf('表') >= 0 && TITLE.matcher(compact).matches();
    }

    private static boolean isContinued(String compact) {
        return compact.indexOf('续') >= 0 && CONTINUED.matcher(compact).matches();
    }

    private static @Nullable TableKind kind(String compact) {
        String plain = Words.withoutBrackets(compact);
        boolean funds = FUNDS_AS_A_WHOLE.matcher(compact).find()
                && !OF_A_DEPARTMENT.matcher(compact).find();
        for (Map.Entry<String, List<String>> words : KINDS.entrySet()) {
            boolean found = words.getValue().stream().anyMatch(word -> compact.contains(word) || plain.contains(word));
            if (found) {
                TableKind kind = words.getKey().equals("NONE") ? null : TableKind.valueOf(words.getKey());
                return funds && kind == TableKind.DEPARTMENT ? TableKind.PROJECT : kind;
            }
        }
        return null;
    }
}
