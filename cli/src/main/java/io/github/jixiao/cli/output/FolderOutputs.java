package io.github.jixiao.cli.output;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.RulesInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written as a file for each input. */
public final class FolderOutputs {

    private FolderOutputs() {}

    /** Those that the command line asks for. */
    public static List<FolderOutput> of(
            Arguments arguments, RulesInForce rules, ReportOptions options, ReadingLimits limits, Session session)
            throws UsageException {
        List<FolderOutput> folders = new ArrayList<>();
        Optional<String> copies = arguments.value("--annotate");
        if (copies.isPresent()) {
            OutputFolder folder = OutputFolder.begin(copies.get(), arguments.operands());
            folders.add(new ReviewedCopies(folder, options, limits, session));
        }
        Optional<String> sheets = arguments.value("--review-sheet");
        if (sheets.isPresent()) {
            OutputFolder folder = OutputFolder.begin(sheets.get(), arguments.operands());
            folders.add(new ReviewSheetFiles(folder, rules, options, session));
        }
        return folders;
    }
}
