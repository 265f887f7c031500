package io.github.jixiao.junit;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.FolderWalk;
import io.github.jixiao.readers.FoundFile;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.value.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;

/**
 * Forms as tests: a container for each file, in it one for each table, in it a test for each rule that found something and one for all
 * that found nothing. A file that cannot be read, a folder without files and a broken rule are failures too.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> forms() {
 *     return Submissions.in(Path.of("src/forms")).failingAt(Severity.WARNING).tests();
 * }
 * }</pre>
 *
 * <p>Immutable. Files are read one after the other, when their tests are run.
 */
public final class Submissions {
    private final Path place;
    private final FileValidator validator;
    private final Severity threshold;
    private final Language language;

    private Submissions(Path place, FileValidator validator, Severity threshold, Language language) {
        this.place = place;
        this.validator = validator;
        this.threshold = threshold;
        this.language = language;
    }

    /** The forms in a folder and below it, or in a file; reviewed under the standard rules, failing at errors, told in Chinese. */
    public static Submissions in(Path folderOrFile) {
        return new Submissions(folderOrFile, with(TableValidator.standard()), Severity.ERROR, Language.CHINESE);
    }

    /** Reviews them with a validator of one's own. */
    public Submissions validatedBy(TableValidator newValidator) {
        return validatedBy(with(newValidator));
    }

    /** Reads and reviews them with a validator, and within limits, of one's own. */
    public Submissions validatedBy(FileValidator newValidator) {
        return new Submissions(place, newValidator, threshold, language);
    }

    /** Reviews them under one profile. */
    public Submissions under(Profile profile) {
        return validatedBy(TableValidator.builder().profile(profile).build());
    }

    /** The least severity of a finding that makes its test fail. */
    public Submissions failingAt(Severity severity) {
        return new Submissions(place, validator, severity, language);
    }

    /** The language of messages. */
    public Submissions in(Language newLanguage) {
        return new Submissions(place, validator, threshold, newLanguage);
    }

    private static FileValidator with(TableValidator validator) {
        return new FileValidator(SubmissionReader.standard(), validator);
    }

    /** The tests, a container a file, in the order of the paths. */
    public Stream<DynamicNode> tests() {
        FileTests tests = new FileTests(validator, threshold, language);
        return files().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        name(file.path()), file.path().toUri(), Stream.of(file).flatMap(tests::of)));
    }

    private List<FoundFile> files() {
        return Files.isDirectory(place) ? FolderWalk.through(place, file -> true) : List.of(new FoundFile(place, null));
    }

    private String name(Path file) {
        Path inside = file.equals(place) ? file.getFileName() : place.relativize(file);
        return String.valueOf(inside).replace('\\', '/');
    }
}
