package io.github.jixiao.value;

/** The words around the number of a target that are neither its subject nor its unit. */
final class Wording {
    /** Verbs and adverbs that may follow a number and are no unit. */
    static final Words NO_UNIT = Words.of("完成 执行 坚持 达标 覆盖 合格 实现 落实 到位 保障 通过 使用 发放 支付 支出 整改 办结 响应 提升 提高 增长 "
            + "下降 减少 增加 控制 满意 全部 及时 按时 按期 准确 有效 合规 规范 安全 正常 运行 运转 参与 参加 参训 知晓 普及 利用 录用 缴纳 归档 公开 "
            + "回复 处理 达到 明显 显著 持续 长期 不断 逐步 较好 良好 优秀 增强 改善 左右 以上 以下 以内 之间 上下 开展 组织 不 无 较 余 多 "
            + "前 后 第 底 末 初 月 季度 为 是 否 每 近 约 各 其 零 一 二 两 三 四 五 六 七 八 九 十");

    /** Said before a subject or a number without naming what is counted. */
    private static final Words OPENING = Words.of("全年 本年度内 本年度 年度内 年度 年内 当年 今年 每年 确保 保证 力争 争取 实现 完成 达到 计划 预计 指标值 "
            + "目标值 控制在 控制 共计 累计 其中 并且 : - , . ; 、 。 ( ) / = ? ! * + · ~");

    /** What an opening verb is part of the name of: 完成率, 控制数. */
    private static final String NAMES_A_MEASURE = "率度数量比值时及情";

    /** Verbs that alone are no subject: 开展 in 开展≥1次. */
    private static final Words ACTION = Words.of("开展 组织 举办 召开 进行 拿出 投入 安排 提供 新增 新建 建成 建立 设立 选派 聘请 购买 购置 支付 发放 制作 印发 "
            + "编制 举行 承办 打造 覆盖 对 各 在 为 于 由 以 与 和 有 应 需 要 计 向 给 将 ¥ 人民币 每");

    private static final Words CLOSING = Words.of("共计 总计 合计 累计 不少 共 : - , . ; 、 。 / = ( * + · ~");

    private static final String EDGES = " ,.;:、。!/-";

    private Wording() {}

    /** The subject inside the words before a number: without adverbs of time, assurances and punctuation; empty if nothing is left. */
    static String subject(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && words.charAt(start) == ' ') {
            start++;
        }
        for (String word = OPENING.at(words, start, end); word != null; word = OPENING.at(words, start, end)) {
            int next = start + word.length();
            if (next < end && word.length() > 1 && NAMES_A_MEASURE.indexOf(words.charAt(next)) >= 0) {
                break;
            }
            start = next;
        }
        for (String word = CLOSING.endingAt(words, end, start);
                word != null;
                word = CLOSING.endingAt(words, end, start)) {
            end -= word.length();
        }
        return isOnlyAction(words, start, end)
                ? ""
                : words.substring(start, end).strip();
    }

    /** The words behind a target without the punctuation around them; empty if nothing is left. */
    static String remainder(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && (EDGES.indexOf(words.charAt(start)) >= 0 || words.charAt(start) == ')')) {
            start++;
        }
        while (end > start && EDGES.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isOnlyAction(String words, int start, int end) {
        int at = start;
        for (String word = ACTION.at(words, at, end); word != null; word = ACTION.at(words, at, end)) {
            at += word.length();
        }
        return at == end;
    }
}
