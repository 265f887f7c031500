package io.github.jixiao.fuzzing;

import io.github.jixiao.rule.InvalidProfileException;
import io.github.jixiao.rule.Profile;

/** Any text is a profile or is refused. */
final class AnyProfile implements Property {

    @Override
    public void check(byte[] input) {
        String yaml = Words.of(input);
        try {
            Profile profile = Profile.read(yaml, "a.yaml");
            Violation.unless(profile.equals(Profile.read(yaml, "a.yaml")), "read in two ways");
        } catch (InvalidProfileException e) {
            Violation.unless(!String.valueOf(e.getMessage()).isBlank(), "a refusal without words");
        }
    }
}
