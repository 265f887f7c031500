package io.github.jixiao.reports.junit;

/**
 * How many tests a suite has, and how they ended.
 *
 * @param tests all of them
 * @param failures rules that found something
 * @param errors rules that broke, files that could not be read
 * @param skipped rules that could not judge
 */
record TestCounts(long tests, long failures, long errors, long skipped) {
    static final TestCounts NONE = new TestCounts(0, 0, 0, 0);

    TestCounts plus(Result result) {
        return new TestCounts(
                tests + 1,
                failures + (result == Result.FAILED ? 1 : 0),
                errors + (result == Result.BROKEN ? 1 : 0),
                skipped + (result == Result.SKIPPED ? 1 : 0));
    }

    TestCounts plus(TestCounts other) {
        return new TestCounts(
                tests + other.tests, failures + other.failures, errors + other.errors, skipped + other.skipped);
    }
}
