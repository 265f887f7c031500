package io.github.jixiao.cli;

import io.github.jixiao.ProfileCheck;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.NamedProfile;
import io.github.jixiao.cli.settings.RulePacks;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.InvalidProfileException;
import io.github.jixiao.rule.ProfileFile;
import io.github.jixiao.rule.ProfileProblem;
import io.github.jixiao.value.NearestName;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** {@code jixiao profile}: tells what is wrong with a profile file, or shows a profile with the origin of every value. */
final class ProfileCommand implements Command {
    private static final List<String> ACTIONS = List.of("check", "show");

    @Override
    public Syntax syntax() {
        return Syntax.of("profile").lists("--rules").operands(1, 2);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        List<String> operands = arguments.operands();
        String action = operands.get(0);
        if (!ACTIONS.contains(action)) {
            String known = String.join(", ", ACTIONS);
            throw NearestName.of(action, ACTIONS)
                    .map(near -> new UsageException("profile-action-near", action, near))
                    .orElseGet(() -> new UsageException("value-unknown", "profile", action, known));
        }
        if (action.equals("show")) {
            return show(operands.size() < 2 ? "default" : operands.get(1), session);
        }
        if (operands.size() < 2) {
            throw new UsageException("operand-missing.profile-check");
        }
        return check(operands.get(1), RulePacks.of(arguments), session);
    }

    private static ExitCode show(String name, Session session) throws UsageException, IOException {
        session.terminal().print(NamedProfile.file(name).listing().stripTrailing());
        return ExitCode.CLEAN;
    }

    private static ExitCode check(String name, List<RulePack> packs, Session session)
            throws UsageException, IOException {
        List<ProfileProblem> problems = problems(name, packs);
        for (ProfileProblem problem : problems) {
            session.terminal().print(problem.in(session.language()));
        }
        if (problems.isEmpty()) {
            session.terminal().print(session.texts().get("profile.sound", name));
            return ExitCode.CLEAN;
        }
        session.say("profile.problems", problems.size(), name);
        return ExitCode.USAGE;
    }

    private static List<ProfileProblem> problems(String name, List<RulePack> packs) throws UsageException {
        try {
            return ProfileCheck.problems(ProfileFile.read(Path.of(name)), packs);
        } catch (InvalidProfileException e) {
            return e.problems();
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("profile-unreadable", name);
        }
    }
}
