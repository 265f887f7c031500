package io.github.jixiao.cli.settings;

import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.RulePack;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads the packs that {@code --rules} names. */
public final class RulePacks {
    private RulePacks() {}

    public static List<RulePack> of(Arguments arguments) throws UsageException {
        List<RulePack> packs = new ArrayList<>();
        for (String name : arguments.values("--rules")) {
            try {
                packs.add(RulePack.load(Path.of(name)));
            } catch (InvalidRulePackException e) {
                throw arguments
                        .configuration()
                        .invalidPack(name, e.reason())
                        .orElseGet(() -> new UsageException("rule-pack", name, e.reason()));
            } catch (InvalidPathException e) {
                throw new UsageException("rule-pack-path", name);
            }
        }
        return packs;
    }
}
