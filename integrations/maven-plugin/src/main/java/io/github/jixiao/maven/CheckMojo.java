package io.github.jixiao.maven;

import io.github.jixiao.cli.JixiaoTool;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the forms of the project, as {@code jixiao check} does. Findings at or above {@code failOn} fail the build; a file that cannot
 * be read, a broken rule or a wrong parameter is an error of the build.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** Files and folders with forms. */
    @Parameter(property = "jixiao.paths", defaultValue = "${project.basedir}/src/forms")
    private List<File> paths = List.of();

    /** Name of a profile, or path of a profile file; without it, each form is reviewed under the one it asks for. */
    @Parameter(property = "jixiao.profile")
    private @Nullable String profile;

    /** The least severity that fails the build: error, warning, info or never. */
    @Parameter(property = "jixiao.failOn", defaultValue = "error")
    private String failOn = "error";

    /** Report files by format, for example {@code <reports><html>${project.build.directory}/forms.html</html></reports>}. */
    @Parameter
    private Map<String, File> reports = Map.of();

    /** Severities by rule: error, warning, info or off. */
    @Parameter
    private Map<String, String> severities = Map.of();

    /** Folders or jars with rules of one's own. */
    @Parameter
    private List<File> rulePacks = List.of();

    /** File of findings that are known. */
    @Parameter(property = "jixiao.baseline")
    private @Nullable File baseline;

    /** Configuration file of the command; what stands there is overruled by the parameters here. */
    @Parameter(property = "jixiao.config", defaultValue = "${project.basedir}/jixiao.yaml")
    private @Nullable File config;

    /** Language of messages: zh or en. */
    @Parameter(property = "jixiao.lang", defaultValue = "zh")
    private String lang = "zh";

    /** Whether to check nothing. */
    @Parameter(property = "jixiao.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info(in("已按 jixiao.skip 跳过检查。", "Skipped, as jixiao.skip asks."));
            return;
        }
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        ByteArrayOutputStream notes = new ByteArrayOutputStream();
        int code = new JixiaoTool().run(print(report), print(notes), arguments());
        report.toString(StandardCharsets.UTF_8).lines().forEach(getLog()::info);
        notes.toString(StandardCharsets.UTF_8).lines().forEach(getLog()::warn);
        switch (code) {
            case 0 -> getLog().debug("Nothing found.");
            case 1 ->
                throw new MojoFailureException(in(
                        "绩效目标表中有达到“" + failOn + "”级别的问题，见上文。",
                        "The forms have findings of severity “" + failOn + "” or above; see above."));
            case 2 -> throw new MojoExecutionException(in("参数有误，见上文。", "A parameter is wrong; see above."));
            default ->
                throw new MojoExecutionException(in(
                        "检查不完整：有材料不能读取，或有规则出错，见上文。",
                        "The check is incomplete: a file could not be read, or a rule broke; see above."));
        }
    }

    private String[] arguments() throws MojoExecutionException {
        Arguments arguments = new Arguments("check")
                .option("--lang", lang)
                .option("--fail-on", failOn)
                .option("--profile", profile)
                .file("--baseline", baseline);
        if (config != null && config.isFile()) {
            arguments.file("--config", config);
        } else {
            arguments.flag("--no-config");
        }
        severities.forEach((rule, level) -> arguments.option("--severity", rule + "=" + level));
        rulePacks.forEach(pack -> arguments.file("--rules", pack));
        if (!reports.isEmpty()) {
            arguments.option("--format", "text");
        }
        for (Map.Entry<String, File> report : reports.entrySet()) {
            makeFolderOf(report.getValue());
            arguments.option("--format", report.getKey() + "=" + Arguments.relative(report.getValue()));
        }
        return arguments.operands(paths);
    }

    private static void makeFolderOf(File report) throws MojoExecutionException {
        try {
            Files.createDirectories(report.getAbsoluteFile().getParentFile().toPath());
        } catch (IOException e) {
            throw new MojoExecutionException("The folder of " + report + " cannot be made.", e);
        }
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String in(String chinese, String english) {
        return lang.equals("en") ? english : chinese;
    }
}
