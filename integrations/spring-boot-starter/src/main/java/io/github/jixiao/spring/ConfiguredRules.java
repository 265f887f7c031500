package io.github.jixiao.spring;

import io.github.jixiao.ProfileCheck;
import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.InvalidProfileException;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rule.ProfileFile;
import io.github.jixiao.rule.UnknownProfileException;
import io.github.jixiao.rule.UnknownRuleException;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the properties about rules into a validator. */
final class ConfiguredRules {
    private static final String PREFIX = "jixiao.";
    private static final String PROFILE = PREFIX + "profile";
    private static final String RULE_PACKS = PREFIX + "rule-packs";

    private final JixiaoProperties properties;

    ConfiguredRules(JixiaoProperties properties) {
        this.properties = properties;
    }

    /** What the properties ask for, to be added to. */
    TableValidator.Builder builder() {
        List<RulePack> packs =
                properties.rulePacks().stream().map(ConfiguredRules::load).toList();
        TableValidator.Builder builder =
                TableValidator.builder().profiles(profiles(packs)).rulePackTimeLimit(properties.rulePackTimeLimit());
        properties.excludedRules().forEach(builder::withoutRule);
        packs.forEach(builder::rulePack);
        return builder;
    }

    /** Loads the rules. */
    TableValidator build(TableValidator.Builder builder) {
        try {
            return builder.build();
        } catch (UnknownRuleException e) {
            throw new InvalidPropertyException(
                    propertyThatNames(e.rule()), unknown("规则", "rule", e.rule(), e.nearest()), e);
        }
    }

    private String propertyThatNames(String rule) {
        if (properties.excludedRules().contains(rule)) {
            return PREFIX + "excluded-rules";
        }
        return properties.severities().containsKey(rule) ? PREFIX + "severities." + rule : PROFILE;
    }

    private ProfileChoice profiles(List<RulePack> packs) {
        ProfileChoice choice = properties.profile() == null
                ? ProfileChoice.byForm()
                : ProfileChoice.always(find(properties.profile(), packs));
        for (Map.Entry<String, Severity> severity : properties.severities().entrySet()) {
            choice = choice.with(profile -> profile.withSeverity(severity.getKey(), severity.getValue()));
        }
        return choice;
    }

    private static Profile find(String profile, List<RulePack> packs) {
        try {
            return ProfileCheck.fitting(ProfileFile.find(profile), packs);
        } catch (UnknownProfileException e) {
            throw new InvalidPropertyException(PROFILE, unknown("口径", "profile", profile, e.nearest()), e);
        } catch (InvalidProfileException e) {
            throw new InvalidPropertyException(PROFILE, e.reason(), e);
        } catch (IOException e) {
            throw new InvalidPropertyException(
                    PROFILE, Bilingual.of("不能读取文件 " + profile, "the file " + profile + " cannot be read"), e);
        }
    }

    private static RulePack load(Path pack) {
        try {
            return RulePack.load(pack);
        } catch (InvalidRulePackException e) {
            throw new InvalidPropertyException(RULE_PACKS, e.reason(), e);
        }
    }

    private static Bilingual unknown(String chinese, String english, String name, Optional<String> nearest) {
        return Bilingual.of(
                "没有名为“" + name + "”的" + chinese
                        + nearest.map(near -> "，是不是“" + near + "”？").orElse(""),
                "there is no " + english + " “" + name + "”"
                        + nearest.map(near -> "; did you mean “" + near + "”?").orElse(""));
    }
}
