package io.github.jixiao.examples;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.junit.Submissions;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Forms that live in a repository, tested with the rest of it. */
class FormsOfARepositoryTest {

    @TestFactory
    Stream<DynamicNode> forms() {
        return Submissions.in(Path.of("examples/submissions/11-社区居家养老.json"))
                .failingAt(Severity.ERROR)
                .tests();
    }
}
