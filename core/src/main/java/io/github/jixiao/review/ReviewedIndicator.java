package io.github.jixiao.review;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.review.wording.IndicatorName;
import io.github.jixiao.review.wording.TargetWording;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An indicator with what follows from its name and target value. */
public final class ReviewedIndicator implements Subject {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int tableIndex;
    private final int position;
    private final Indicator indicator;
    private final Namesake namesake;
    private final boolean doubtful;
    private final IndicatorName name;
    private final @Nullable Quantitative number;
    private final TargetWording wording;
    private final IndicatorJudgement judgement;

    ReviewedIndicator(
            int tableIndex, int position, Indicator indicator, Namesake namesake, boolean doubtful, Profile profile) {
        this.tableIndex = tableIndex;
        this.position = position;
        this.indicator = indicator;
        this.namesake = namesake;
        this.doubtful = doubtful;
        this.name = new IndicatorName(
                namesake.nameKey(), profile.vocabulary(), profile.thresholds().names());
        this.number = indicator.target() instanceof Quantitative quantitative ? quantitative : null;
        this.wording = new TargetWording(
                indicator, profile.vocabulary(), profile.thresholds().slogans());
        this.judgement = new IndicatorJudgement(this, profile);
    }

    /** The row of the form. */
    public Indicator indicator() {
        return indicator;
    }

    /** The name, for questions about its words. */
    public IndicatorName name() {
        return name;
    }

    /** The words of the target value. */
    public TargetWording wording() {
        return wording;
    }

    /** Whether it stands among the benefits. */
    public boolean isBenefit() {
        return indicator.type() == null
                ? indicator.category() == IndicatorCategory.BENEFIT
                : indicator.type().category() == IndicatorCategory.BENEFIT;
    }

    public boolean isSatisfaction() {
        return isType(IndicatorType.SERVICE_RECIPIENT_SATISFACTION)
                || indicator.type() == null && indicator.category() == IndicatorCategory.SATISFACTION;
    }

    /** The name as the form writes it. */
    public String writtenName() {
        return indicator.name();
    }

    /** The name without white space and differences of width. */
    public String nameKey() {
        return namesake.nameKey();
    }

    public @Nullable IndicatorType type() {
        return indicator.type();
    }

    public boolean isType(IndicatorType type) {
        return indicator.type() == type;
    }

    public Term term() {
        return indicator.term();
    }

    /** The how-manieth indicator of this name in its column, from 1. */
    public int occurrence() {
        return namesake.occurrence();
    }

    /** The how-manieth indicator of this name in its level-two class, from 1. */
    public int occurrenceInType() {
        return namesake.occurrenceInType();
    }

    /** How the name is repeated: {@code other-type} where no other row of its level-two class has it. */
    public String repetitionVariant() {
        return occurrenceInType() > 1 ? "" : "other-type";
    }

    /** The repetition of the name, whichever of the rows comes first. */
    public Place repetition() {
        String where = occurrenceInType() > 1
                ? indicator.type() + "/" + nameKey() + "#" + occurrenceInType()
                : nameKey() + "/" + namesake.types();
        return new Place(tableIndex, "repeated/" + term() + "/" + where, position, location());
    }

    /** Whether reading left a doubt about this row, so that it must not be accused. */
    public boolean isDoubtful() {
        return doubtful;
    }

    /** Whether both name and value are filled. */
    public boolean isFilled() {
        return isNamed() && !isTargetBlank();
    }

    public boolean isNamed() {
        return !nameKey().isEmpty();
    }

    public boolean isTargetBlank() {
        return indicator.target() instanceof TargetValue.Blank;
    }

    /** The value as the form writes it. */
    public String targetText() {
        return indicator.target().text();
    }

    /** The number, where the value is one number. */
    public @Nullable BigDecimal number() {
        return number == null ? null : number.number();
    }

    /** Whether the value is one number somebody wrote, not one implied by words. */
    public boolean isNumeric() {
        return number != null && !number.traits().contains(NumberTrait.COVERAGE);
    }

    public @Nullable Comparison comparison() {
        return number == null ? null : number.comparison();
    }

    public boolean isFloor() {
        return number != null
                && number.comparison() != null
                && number.comparison().isFloor();
    }

    public boolean isCeiling() {
        return number != null
                && number.comparison() != null
                && number.comparison().isCeiling();
    }

    /** The unit as written in the cell or given by a column head; empty where there is none. */
    public String unitOfMeasure() {
        return number == null || number.unit() == null ? "" : number.unit();
    }

    /** Whether the unit stands in a column head or caption and not in the cell. */
    public boolean isUnitInherited() {
        return number != null && number.traits().contains(NumberTrait.UNIT_INHERITED);
    }

    /** How the unit is missing from the cell: {@code inherited} where a column head or caption gives it. */
    public String unitVariant() {
        return isUnitInherited() ? "inherited" : "";
    }

    public boolean isPercentage() {
        return number != null && number.isPercentage();
    }

    /** Whether the unit counts things or people. */
    public boolean isCounted() {
        return name.words(Topic.COUNTING_UNITS).contains(unitOfMeasure());
    }

    /** Whether the unit measures time, {@code 小时/天} too. */
    public boolean isDuration() {
        int per = unitOfMeasure().indexOf('/');
        String unit = per > 0 ? unitOfMeasure().substring(0, per) : unitOfMeasure();
        return name.words(Topic.TIME_UNITS).contains(unit);
    }

    /** Whether a number stands without a unit anywhere: cell, column head or name. */
    public boolean isWithoutUnit() {
        return isNumeric()
                && !indicator.qualitative()
                && (unitOfMeasure().isEmpty() || judgement.isMultiplierAlone())
                && !name.tellsUnit()
                && !wording.isDimensionless();
    }

    /** Whether the indicator measures cost, in either layout. */
    public boolean isCost() {
        return indicator.type() != null && indicator.type().isCost();
    }

    /** The amount, where the value is money; 万元/年 of a year and 万元/项目 of a project are amounts too. */
    public @Nullable Money amount() {
        return RowAmount.of(number, term());
    }

    /** Whether the value is money that could be part of a sum: not a price per head, not money saved. */
    public boolean isAdditiveAmount() {
        return amount() != null && !name.isUnitCost() && !name.isSaving();
    }

    /** Whether the value is what something costs: an amount, or a price per head or piece. */
    public boolean isCostOfSomething() {
        return !name.isSaving() && (amount() != null || price() != null);
    }

    /** The price per head or piece, where the unit says so: 元/盏. */
    @Nullable
    Money price() {
        int per = unitOfMeasure().indexOf('/');
        return per > 0 && number != null
                ? Money.ofUnit(number.number(), unitOfMeasure().substring(0, per))
                : null;
    }

    /** A rate that cannot exceed one hundred per cent. */
    public boolean isBoundedRate() {
        return isPercentage() && !name.isUnboundedRate() && !name.isGrowth() && !name.isGrowthWording(wording.text());
    }

    /** Whether the value asks for more than one hundred per cent: 105%, ≥100%, &gt;100%. */
    public boolean isAboveHundred() {
        if (number == null || "‰".equals(number.unit())) {
            return false;
        }
        int order = number.number().compareTo(HUNDRED);
        return order > 0 && !isCeiling() || order == 0 && isFloor();
    }

    /** Questions that need name, type and value together. */
    public IndicatorJudgement judgement() {
        return judgement;
    }

    /** Whether the words mean that something must not happen at all. */
    boolean isZeroEvent() {
        return number != null && number.traits().contains(NumberTrait.ZERO_EVENT);
    }

    /** The row of the form; in a table without a grid the how-manieth row, from 1. */
    public int row() {
        return Objects.requireNonNullElse(indicator.location().row(), position - FormSection.INDICATORS.first() + 1);
    }

    @Override
    public Location location() {
        return indicator.location().text() == null
                ? indicator.location().withText(indicator.name() + " " + targetText())
                : indicator.location();
    }

    @Override
    public String identity() {
        String place = indicator.term() + "/" + indicator.type() + "/" + nameKey();
        return namesake.ordinal() == 1 ? place : place + "#" + namesake.ordinal();
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public Integer tableIndex() {
        return tableIndex;
    }

    @Override
    public String toString() {
        return identity() + " " + targetText();
    }
}
