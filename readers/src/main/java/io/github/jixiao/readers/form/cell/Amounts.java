package io.github.jixiao.readers.form.cell;

import io.github.jixiao.table.Entry;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.StatedAmount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of money as boxes hold them. */
public final class Amounts {

    /** What may stand before an amount to say that it is the whole, {@code 共50万元}. */
    static final String IN_ALL = "(?:(?:共计?|合计|总计|总额|总共)[为:：]?\\s{0,3})?";

    private static final String UNITS = "千万元|百万元|亿元|万元|千元|元";
    private static final Pattern AMOUNT =
            Pattern.compile(IN_ALL + "[=≥≤约¥]{0,2}-?\\d[\\d,.]{0,30}(?:" + UNITS + "|万|亿)?.{0,20}");
    private static final Pattern UNIT = Pattern.compile(UNITS);

    private static final Pattern SCATTERED =
            Pattern.compile("\\d(?: {0,2}[\\d,]){0,15} {0,2}\\. {0,2}\\d(?: {0,2}\\d)?(?: {0,2}(?:万元|元|万))?");
    private static final Pattern UNIT_ALONE = Pattern.compile("[-_—–/.…:]{0,40}[(]?(?:" + UNITS + "|万)[)]?");

    private static final Pattern UNIT_BEHIND = Pattern.compile("[(\\[](?:金额)?(?:单位:?)?(" + UNITS + ")[)\\]]$");
    private static final int LONGEST_HEAD = 40;

    private static final Pattern WHOLE = Pattern.compile("^\\s{0,9}" + IN_ALL);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Amounts() {}

    /** Whether the words are an amount rather than a sentence. */
    public static boolean isAmount(String text) {
        return text.length() <= 60 && AMOUNT.matcher(PlainText.compact(text)).matches();
    }

    /** Whether the words are the unit that a form prints where an amount goes, {@code ____万元}: nobody has written an amount. */
    public static boolean isUnitAlone(String text) {
        return text.length() <= 60
                && UNIT_ALONE.matcher(PlainText.compact(text)).matches();
    }

    /** The unit of money that a label or line names, {@code 项目资金（万元）}; {@code null} where it names none. */
    public static @Nullable String unitIn(String text) {
        if (text.length() > 80) {
            return null;
        }
        Matcher matcher = UNIT.matcher(PlainText.compact(text));
        return matcher.find() ? matcher.group() : null;
    }

    /** The unit of money in brackets at the end of words, {@code 总体资金情况（单位：万元）}; {@code null} where none stands there. */
    public static @Nullable String unitBehind(String text) {
        Matcher matcher = UNIT_BEHIND.matcher(text.length() > LONGEST_HEAD ? "" : PlainText.compact(text));
        return matcher.find() ? matcher.group(1) : null;
    }

    /** What a money box says, in the unit given where it names none of its own. */
    public static Entry<Money> entry(Box box, String unit) {
        String text = box.text();
        if (text == null) {
            return Entry.blank(box.location());
        }
        Money money = money(text, unit);
        return money == null ? Entry.unreadable(text, box.location()) : Entry.of(money, text, box.location());
    }

    /** The amount, or {@code null} where the words are none. */
    public static @Nullable Money money(String text, String unit) {
        StatedAmount stated = stated(text, unit);
        return stated == null ? null : stated.amount();
    }

    /**
     * The amount with what is known about it, or {@code null} where the words are none. A box holds one amount: whatever blanks stand
     * among its figures, they are closed if the decimals leave no doubt.
     */
    public static @Nullable StatedAmount stated(@Nullable String written, @Nullable String unit) {
        String text = written == null ? null : WHOLE.matcher(written).replaceFirst("");
        StatedAmount stated = StatedAmount.parse(text, unit);
        if (stated != null || text == null || !SCATTERED.matcher(text.strip()).matches()) {
            return stated;
        }
        StatedAmount closed = StatedAmount.parse(BLANKS.matcher(text).replaceAll(""), unit);
        return closed == null ? null : new StatedAmount(closed.amount(), closed.unit(), true);
    }
}
