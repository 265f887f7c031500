package io.github.jixiao.benchmarks;

import io.github.jixiao.benchmarks.Figure.Effort;
import io.github.jixiao.benchmarks.documents.ReadingBenchmark;
import io.github.jixiao.benchmarks.documents.ReportBenchmark;
import io.github.jixiao.benchmarks.documents.Sample;
import io.github.jixiao.reports.ReportFormat;
import java.util.List;

/** Reading documents and writing reports. */
final class DocumentFigures {

    private DocumentFigures() {}

    static String reading() {
        List<Figure> figures = Figure.of(ReadingBenchmark.class, Effort.CAREFUL, List.of("reader", "library"));
        Table table = new Table("document", "bytes to forms, µs", "the library's text, µs", "ratio", "reader, KB");
        for (Sample sample : Sample.values()) {
            Figure reader = Figure.find(figures, "reader", "sample=" + sample);
            Figure library = Figure.find(figures, "library", "sample=" + sample);
            table.row(
                    sample,
                    reader.microseconds(),
                    library.microseconds(),
                    reader.microseconds() / library.microseconds(),
                    reader.kilobytes());
        }
        return table.toString();
    }

    static String reports() {
        List<Figure> figures = Figure.of(ReportBenchmark.class, Effort.QUICK, List.of("write"));
        Table table = new Table("report", "µs", "KB");
        for (ReportFormat format : ReportFormat.values()) {
            Figure figure = Figure.find(figures, "write", "format=" + format);
            table.row(format.id(), figure.microseconds(), figure.kilobytes());
        }
        return table.toString();
    }
}
