package io.github.jixiao.decisiontables;

import io.github.jixiao.value.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The head of a column. */
@SuppressWarnings("ImmutableEnumChecker") // the list is that of a stream
enum Heading {
    ID("编号", "规则编号"),
    PROJECT("项目名称"),
    REQUIRED("必设指标", "应设指标"),
    CLASS("指标类型", "二级指标"),
    NAME("指标名称"),
    UNITS("允许单位", "允许的单位", "计量单位"),
    LEAST("最小值", "下限"),
    MOST("最大值", "上限"),
    UNIT("单位", "计量单位"),
    DEMAND("要求"),
    WORDING("写法", "名称写法"),
    SEVERITY("级别"),
    MESSAGE("提示语"),
    ENGLISH_MESSAGE("提示语（英文）", "英文提示语"),
    ADVICE("改法"),
    BASIS("依据", "文件依据"),
    NOTE("说明", "备注"),
    NUMBER("序号");

    private final List<String> names;

    Heading(String... names) {
        this.names = Arrays.stream(names).map(PlainText::compact).toList();
    }

    /** The heading that a cell names, among those that a sheet can have. */
    static Optional<Heading> of(String text, List<Heading> among) {
        String name = PlainText.compact(text);
        return among.stream().filter(heading -> heading.names.contains(name)).findFirst();
    }

    /** Its usual name. */
    String title() {
        return names.get(0);
    }
}
