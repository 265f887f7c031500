package cn.example.modular;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.reports.json.JsonReport;
import io.github.jixiao.reports.ReportOptions;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;

public final class App {

    private App() {}

    public static void main(String[] arguments) throws Exception {
        RulePack decisionTable = RulePack.load(Path.of(arguments[0]));
        TableValidator rules =
                TableValidator.builder().rulePack(decisionTable).build();
        FileValidator validator = new FileValidator(SubmissionReader.standard(), rules);
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            ValidationReport report = validator.validate(Path.of(file));
            for (Finding finding : report.findings()) {
                System.out.println(finding.rule() + "  " + finding.message());
            }
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            new JsonReport().write(report, ReportOptions.STANDARD, json);
            System.out.println(report.outcome() + "  " + App.class.getModule() + "  "
                    + TableValidator.class.getModule() + "  " + (json.size() > 0));
        }
    }
}
