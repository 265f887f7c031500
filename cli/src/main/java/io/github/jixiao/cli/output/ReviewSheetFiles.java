package io.github.jixiao.cli.output;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.sheet.ReviewSheet;
import io.github.jixiao.reports.sheet.ReviewSheetDocument;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the review sheet of each project as a file of its own. */
final class ReviewSheetFiles implements FolderOutput {
    private static final int LONGEST_NAME = 40;

    /** What Windows does not have in the name of a file. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\]");

    private final OutputFolder folder;
    private final RulesInForce rules;
    private final ReviewSheetDocument document;
    private final Session session;
    private int written;
    private int submissions;

    ReviewSheetFiles(OutputFolder folder, RulesInForce rules, ReportOptions options, Session session) {
        this.folder = folder;
        this.rules = rules;
        this.document = new ReviewSheetDocument(options);
        this.session = session;
    }

    @Override
    public void add(SubmissionReport submission, @Nullable Path document) throws IOException {
        submissions++;
        for (TableReport table : submission.tables()) {
            Optional<ReviewSheet> sheet = ReviewSheet.of(submission, table, rules.rules());
            if (sheet.isPresent()) {
                write(submission, sheet.get());
            }
        }
    }

    private void write(SubmissionReport submission, ReviewSheet sheet) throws IOException {
        String input = portable(submission.source().name());
        try {
            Path place = folder.place(input, name(input, sheet.table()), submissions);
            if (place == null) {
                session.say("output-unsafe", input, folder.folder());
                return;
            }
            try (ReportFile output = ReportFile.begin(place.toString())) {
                document.write(sheet, submission.source(), output.out());
                output.finish();
            }
            written++;
        } catch (UsageException e) {
            session.say("review-sheet.refused", input, e.message(session.texts()));
        } catch (InvalidPathException e) {
            session.say("review-sheet.refused", input, String.valueOf(e.getMessage()));
        }
    }

    /** An input's name that no system takes amiss as the name of a file: a line of JSON Lines has a colon in it. */
    private static String portable(String input) {
        int name = Math.max(input.lastIndexOf('/'), input.lastIndexOf(File.separatorChar)) + 1;
        return input.substring(0, name)
                + FORBIDDEN.matcher(input.substring(name)).replaceAll("-");
    }

    /** The input's name, the table's number and the project's name, without signs that a file's name cannot have. */
    private String name(String input, TableReport table) {
        Path file = Path.of(input).getFileName();
        String stem = file == null || input.equals("-") ? "stdin" : InertText.line(file.toString());
        String project = table.name().replaceAll("[^\\p{L}\\p{N}（）()_-]", "");
        int end = Math.min(project.length(), LONGEST_NAME);
        if (end > 0 && Character.isHighSurrogate(project.charAt(end - 1))) {
            end--;
        }
        return end == 0
                ? session.texts().get("review-sheet.name.unnamed", stem, table.index())
                : session.texts().get("review-sheet.name", stem, table.index(), project.substring(0, end));
    }

    @Override
    public void conclude() {
        session.say("review-sheet.written", written, folder.folder());
    }
}
