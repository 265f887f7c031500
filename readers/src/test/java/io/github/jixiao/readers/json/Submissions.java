package io.github.jixiao.readers.json;

import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.table.SelfEvaluation;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any submission the model can hold, boxes of every presence included. */
final class Submissions {

    private Submissions() {}

    static Arbitrary<Submission> any() {
        Arbitrary<String> hashes =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
        Arbitrary<Source> sources = Combinators.combine(words(), hashes.injectNull(0.5), words().injectNull(0.5))
                .as(Source::new);
        return Combinators.combine(
                        sources, narratives(), tables().list().ofMinSize(1).ofMaxSize(2))
                .as(Submission::new);
    }

    /** Words that say something, with whatever JSON must escape and whatever lies outside the basic plane. */
    static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("绩效目标≥≤%0123456789abcXYZ \"\\/\n\t\u0001\u2028")
                .withChars('\uD842', '\uDFB7')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(WellFormed::of)
                .map(text -> TemplateHints.isHint(text) ? "空" : text);
    }

    static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000000"), new BigDecimal("100000000000"))
                .ofScale(6)
                .flatMap(number ->
                        Arbitraries.integers().between(0, 6).map(scale -> number.setScale(scale, RoundingMode.DOWN)));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.of(1990, 1, 1).plusDays(day));
    }

    private static Arbitrary<Money> moneys() {
        return decimals().map(Money::ofWanYuan);
    }

    private static Arbitrary<Location> locations() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, Integer.MAX_VALUE);
        Arbitrary<Location> known = Combinators.combine(
                        counts.injectNull(0.3),
                        counts.injectNull(0.3),
                        counts.injectNull(0.3),
                        words().injectNull(0.7),
                        counts.injectNull(0.7),
                        words().injectNull(0.7),
                        words().injectNull(0.7))
                .as((table, row, column, cell, page, label, text) ->
                        new Location(table, row, column, cell, page, page, label, text, cell));
        return Arbitraries.oneOf(known, Arbitraries.just(Location.UNKNOWN));
    }

    static <T> Arbitrary<Entry<T>> entries(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                Combinators.combine(values, locations()).as(Entry::of),
                Combinators.combine(values, words(), locations()).as(Entry::of),
                locations().map(Entry::blank),
                Combinators.combine(words(), locations()).as(Entry::unreadable),
                Arbitraries.create(Entry::notOnForm),
                Arbitraries.create(Entry::unstated));
    }

    private static Arbitrary<Narrative> narratives() {
        Arbitrary<Narrative.Change> changes = Combinators.combine(
                        Arbitraries.of(Narrative.Change.Direction.class), moneys(), decimals())
                .as(Narrative.Change::new);
        Arbitrary<Narrative.Project> projects = Combinators.combine(
                        words(),
                        moneys().injectNull(0.3),
                        words().injectNull(0.3),
                        dates().injectNull(0.3),
                        dates().injectNull(0.3),
                        words().injectNull(0.3),
                        words().injectNull(0.3))
                .as(Narrative.Project::new);
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0).injectNull(0.3),
                        moneys().injectNull(0.3),
                        changes.injectNull(0.3),
                        labelledAmounts().list().ofMaxSize(3),
                        projects.list().ofMaxSize(3),
                        words().list().ofMaxSize(3))
                .as(Narrative::new);
    }

    private static Arbitrary<LabelledAmount> labelledAmounts() {
        return Combinators.combine(words(), moneys()).as(LabelledAmount::new);
    }

    private static Arbitrary<FundingAmounts> fundingAmounts() {
        Arbitrary<Entry<Money>> money = entries(moneys());
        return Combinators.combine(money, money, money, money, money).as(FundingAmounts::new);
    }

    private static Arbitrary<Funding> fundings() {
        return Combinators.combine(
                        entries(Arbitraries.of("万元", "元", "千元")),
                        fundingAmounts(),
                        fundingAmounts(),
                        labelledAmounts().list().ofMaxSize(3),
                        entries(moneys()),
                        entries(moneys()))
                .as(Funding::new);
    }

    private static Arbitrary<AnnualTask> tasks() {
        return Combinators.combine(
                        entries(words()),
                        entries(words()),
                        entries(moneys()),
                        entries(moneys()),
                        entries(moneys()),
                        locations())
                .as(AnnualTask::new);
    }

    private static Arbitrary<Indicator> indicators() {
        Arbitrary<Indicator.Builder> heads = Combinators.combine(
                        Arbitraries.of(IndicatorType.class).injectNull(0.2),
                        Arbitraries.of(IndicatorCategory.class).injectNull(0.5),
                        words().injectNull(0.5),
                        words().injectNull(0.5),
                        Arbitraries.oneOf(words(), Arbitraries.just("")),
                        Arbitraries.of(Term.class),
                        Targets.any(),
                        Arbitraries.of(true, false))
                .as((type, category, categoryLabel, typeLabel, name, term, target, qualitative) -> Indicator.builder()
                        .category(type == null && category == IndicatorCategory.SATISFACTION ? null : category)
                        .type(type)
                        .categoryLabel(categoryLabel)
                        .typeLabel(typeLabel)
                        .name(name)
                        .term(term)
                        .target(type != null && type.isCost() ? target.asCostOf("", "万元") : target)
                        .qualitative(qualitative));
        return Combinators.combine(
                        heads,
                        words().injectNull(0.5),
                        words().injectNull(0.5),
                        words().injectNull(0.5),
                        words().injectNull(0.5),
                        words().injectNull(0.5),
                        decimals().injectNull(0.5),
                        locations())
                .as((head, standard, definition, basis, scoring, remarks, number, location) -> head.standard(standard)
                        .definition(definition)
                        .basis(basis)
                        .scoring(scoring)
                        .remarks(remarks)
                        .weight(number)
                        .actual(remarks)
                        .score(number)
                        .location(location)
                        .build());
    }

    private static Arbitrary<PerformanceTargetTable> tables() {
        Arbitrary<Entry<String>> text = entries(words());
        Arbitrary<Entry<String>> unit =
                text.filter(entry -> !entry.isFilled() || !TemplateHints.isHint(entry.require()));
        Arbitrary<ResponsibleUnits> units =
                Combinators.combine(unit, unit, unit, unit, unit).as(ResponsibleUnits::new);
        Arbitrary<Objectives> objectives = Combinators.combine(text, text, text).as(Objectives::new);
        Arbitrary<ImplementationPeriod> periods = Combinators.combine(
                        words(), dates().injectNull(0.3), dates().injectNull(0.3))
                .as(ImplementationPeriod::new);
        Arbitrary<FiscalYear> years = Combinators.combine(
                        Arbitraries.integers().between(1949, 2999), Arbitraries.of(FiscalYear.Origin.class))
                .as(FiscalYear::new);
        Arbitrary<PerformanceTargetTable> boxes = Combinators.combine(
                        Arbitraries.of(TableKind.class),
                        years.injectNull(0.3),
                        text,
                        units,
                        entries(periods),
                        fundings(),
                        objectives,
                        locations())
                .as((kind, year, name, responsible, period, funding, objective, location) ->
                        PerformanceTargetTable.builder(kind)
                                .fiscalYear(year)
                                .projectName(name)
                                .projectCode(responsible.budgetUnit())
                                .departmentName(responsible.budgetDepartment())
                                .projectNature(responsible.reportingUnit())
                                .units(responsible)
                                .implementationPeriod(period)
                                .funding(funding)
                                .useOfFunds(responsible.implementingUnit())
                                .objectives(objective)
                                .location(location)
                                .build());
        return Combinators.combine(boxes, lists(), words().injectNull(0.3), selfEvaluations())
                .as((table, lists, title, evaluation) -> table.toBuilder()
                        .title(title)
                        .selfEvaluation(evaluation)
                        .expenditureSchedule(lists.expenditureSchedule())
                        .tasks(lists.tasks())
                        .taskTotal(lists.taskTotal())
                        .columns(lists.columns())
                        .blankTypes(lists.blankTypes())
                        .categoryWeights(lists.categoryWeights())
                        .placeholders(lists.placeholders())
                        .indicators(lists.indicators())
                        .repairs(lists.repairs())
                        .build());
    }

    private static Arbitrary<SelfEvaluation> selfEvaluations() {
        Arbitrary<SelfEvaluation> stated = Combinators.combine(
                        entries(moneys()),
                        entries(moneys()),
                        entries(decimals()),
                        entries(decimals()),
                        entries(decimals()))
                .as(SelfEvaluation::new);
        return Arbitraries.oneOf(Arbitraries.just(SelfEvaluation.UNSTATED), stated);
    }

    /** Tables with nothing but lists. */
    private static Arbitrary<PerformanceTargetTable> lists() {
        Arbitrary<ScheduledExpenditure> periods =
                Combinators.combine(words(), entries(decimals())).as(ScheduledExpenditure::new);
        Arbitrary<Placeholder> placeholders =
                Combinators.combine(words(), locations()).as(Placeholder::new);
        Arbitrary<Repair> repairs = Combinators.combine(Arbitraries.of(Repair.Kind.class), words(), locations())
                .as(Repair::new);
        return Combinators.combine(
                        periods.list().ofMaxSize(3),
                        tasks().list().ofMaxSize(2),
                        tasks().injectNull(0.5),
                        Arbitraries.of(IndicatorColumn.class).set(),
                        Arbitraries.of(IndicatorType.class).set(),
                        Arbitraries.maps(Arbitraries.of(IndicatorCategory.class), decimals()),
                        placeholders.list().ofMaxSize(2),
                        Combinators.combine(
                                        indicators().list().ofMaxSize(4),
                                        repairs.list().ofMaxSize(2))
                                .as((indicators, mended) -> PerformanceTargetTable.builder(TableKind.PROJECT)
                                        .indicators(indicators)
                                        .repairs(mended)
                                        .build()))
                .as((schedule, tasks, total, columns, types, weights, hints, rest) -> rest.toBuilder()
                        .expenditureSchedule(schedule)
                        .tasks(tasks)
                        .taskTotal(total)
                        .columns(columns)
                        .blankTypes(types)
                        .categoryWeights(weights)
                        .placeholders(hints)
                        .build());
    }
}
