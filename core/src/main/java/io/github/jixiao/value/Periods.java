package io.github.jixiao.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a text that says when: a date, a deadline or a period.
 *
 * <p>It does where nothing but dates and words of timing stand in it ({@code 2022年1月至12月}, {@code 年度内及时完成}), and where a
 * deadline stands among other words but no other number ({@code 11月底前完成招标}).
 */
final class Periods {
    private static final Words TIMING = Words.of(
            "全部 全面 完成 按时 及时 按期 如期 期间 截至 截止 截止到 截止至 不晚于 不迟于 最迟 最晚 预计 计划 力争 确保 实施 执行 开展 启动 开始 结束 "
                    + "竣工 验收 交付 完工 开工 到位 支付 拨付 发放 上报 报送 公开 完毕 期限 时间 完成时间 实施期 任务 工作 项目 建设 每年 每月 每季度 每季 次月 次年 当月 下月 "
                    + "办结 办理 办毕 落实 推进 兑付 兑现 下达 建成 投用 投入使用 供货 交货 送达 安装 调试 结算 清算 归档 缴纳 发布 出台 印发 采购 招标 整改 评审 结题 结项 "
                    + "工作日 度 份 内 在 于 自 从 起 至 到 和 及 与 为 的 开学 放假 学期 上学期 下学期 春季学期 秋季学期 寒假 暑假 上午 下午 早上 晚上 每天 每日 前 之前 以前 之内 以内 止 底 末 均 - ~ 、 , ; : = ≤ ≥ < > ( ) 。 . /");
    private static final Words DEADLINE = Words.of("前 之前 以前 底前 底之前 底以前 末前 止 为止 内完成");
    private static final Words ENUMERATION = Words.of("、 , ; 和 及 与 以及");

    /** Any year that has every day. */
    private static final int LEAP_YEAR = 2000;

    private static final Words WHOLE_YEAR = Words.of("全年 本年度 年度内 年内 当年");

    private final String text;
    private final int limit;
    private final List<CalendarWord> words = new ArrayList<>();
    private boolean deadline;
    private boolean otherWords;

    private Periods(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The period that the stretch of text names, or {@code null}; {@code written} is what it will say it was. */
    static TargetValue.@Nullable Period read(String written, String text, int start, int limit) {
        if (!mayNameTime(text, start, limit)) {
            return null;
        }
        Periods periods = new Periods(text, limit);
        return periods.scan(start) ? periods.period(written) : null;
    }

    /** Whether the words list stretches of time that leave others out between them: 1月-3月、11月-12月. */
    static boolean isInterrupted(String text) {
        String plain = PlainText.compact(text);
        Periods periods = new Periods(plain, plain.length());
        periods.scan(0);
        for (int i = 1; i < periods.words.size(); i++) {
            if (periods.isGap(periods.words.get(i - 1), periods.words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma or 和 stands between the two and days are left out from the one to the other. */
    private boolean isGap(CalendarWord earlier, CalendarWord later) {
        int at = earlier.end();
        String joint = ENUMERATION.at(text, at, limit);
        boolean listed = joint != null && wordAt(at + joint.length()) != null;
        LocalDate end = earlier.lastDay(LEAP_YEAR);
        LocalDate start = later.firstDay(LEAP_YEAR);
        return listed && end != null && start != null && end.plusDays(1).isBefore(start);
    }

    /** Whether the words name a whole year without a date: 全年, 年度内. */
    static boolean namesWholeYear(String text) {
        String plain = PlainText.compact(text);
        return WHOLE_YEAR.anyIn(plain, 0, plain.length()) && plain.indexOf('月') < 0 && plain.indexOf('季') < 0;
    }

    private static boolean mayNameTime(String text, int start, int limit) {
        int first = start;
        while (first < limit && Comparisons.isSign(text.charAt(first))) {
            first++;
        }
        boolean figures =
                first < limit && Letters.isDigit(text.charAt(first)) && (first == start || isDay(text, first, limit));
        for (int i = first; i < limit && !figures; i++) {
            figures = "年月季周午天日".indexOf(text.charAt(i)) >= 0;
        }
        return figures;
    }

    /** {@code ≤2023-08-31} is a day, {@code ≤2023.07} a number. */
    private static boolean isDay(String text, int start, int limit) {
        CalendarWord word = CalendarReader.read(text, start, limit);
        return word != null && !word.span();
    }

    /** Whether the stretch of text says when, and no number is left that says something else. */
    private boolean scan(int start) {
        int at = start;
        while (at < limit) {
            CalendarWord word = wordAt(at);
            if (word != null) {
                words.add(word);
                at = word.end();
            } else if (isClock(at)) {
                at = endOfClock(at);
            } else {
                String timing = TIMING.at(text, at, limit);
                if (timing == null && Character.isDigit(text.charAt(at))) {
                    return false;
                }
                otherWords |= timing == null && text.charAt(at) != ' ';
                at += timing == null ? 1 : timing.length();
            }
        }
        return !words.isEmpty() && (!otherWords || deadline);
    }

    private @Nullable CalendarWord wordAt(int at) {
        CalendarWord word = CalendarReader.read(text, at, limit);
        if (word == null && !words.isEmpty() && "-~至到、".indexOf(text.charAt(at - 1)) >= 0) {
            word = MonthReader.dayOf(words.get(words.size() - 1), text, at, limit);
        }
        int behind = word == null
                ? Math.max(ClockHours.end(text, at, limit), MonthReader.endOfOrdinal(text, at, limit))
                : at;
        word = behind > at ? CalendarWord.unknownMonth(behind) : word;
        return word == null ? null : withDeadline(word);
    }

    private CalendarWord withDeadline(CalendarWord word) {
        String mark = DEADLINE.at(text, word.end(), limit);
        if (mark != null) {
            deadline = true;
            return word.asDeadline(word.end() + mark.length());
        }
        deadline |= !word.span() && "底末终".indexOf(text.charAt(word.end() - 1)) >= 0;
        return word;
    }

    private TargetValue.Period period(String written) {
        List<Integer> years = new ArrayList<>();
        int year = 0;
        for (CalendarWord word : words) {
            year = word.year() == 0 ? year : word.year();
            if (word.year() != 0 && !years.contains(word.year())) {
                years.add(word.year());
            }
        }
        CalendarWord first = words.get(0);
        LocalDate end = year == 0 ? null : words.get(words.size() - 1).lastDay(year);
        boolean begins = first.year() != 0 && (words.size() > 1 || first.span());
        LocalDate start = begins && end != null ? first.firstDay(first.year()) : null;
        boolean reversed = start != null && end != null && end.isBefore(start);
        return new TargetValue.Period(written, reversed ? null : start, reversed ? null : end, years);
    }

    private boolean isClock(int at) {
        int end = Numerals.endOfDigits(text, at, limit);
        return !words.isEmpty()
                && end > at
                && end - at <= 2
                && end < limit
                && (text.charAt(end) == ':' || text.charAt(end) == '时');
    }

    private int endOfClock(int at) {
        int end = at;
        while (end < limit && (Letters.isDigit(text.charAt(end)) || ":时".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
