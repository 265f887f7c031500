package io.github.jixiao.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells who starts the application which property is wrong and why, in place of a stack trace. */
final class InvalidPropertyAnalyzer extends AbstractFailureAnalyzer<InvalidPropertyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidPropertyException cause) {
        return new FailureAnalysis(
                cause.property() + "：" + cause.reason().chinese() + "\n" + cause.property() + ": "
                        + cause.reason().english(),
                "请更正属性 " + cause.property() + "。\nCorrect the property " + cause.property() + ".",
                cause);
    }
}
