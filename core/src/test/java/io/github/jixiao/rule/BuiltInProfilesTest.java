package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInProfilesTest {

    static List<String> names() {
        return Profile.names();
    }

    @Test
    void everyFileIsListedAndEveryListedProfileHasAFile() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(Profile.class.getResource("profile"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".yaml"))
                            .map(file -> file.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(Profile.names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFileFollowsTheSchemaAndIsNamedAsItsProfile(String name) {
        assertThat(ProfileSchema.faults(BuiltInProfiles.text(name + ".yaml"))).isEmpty();
        assertThat(Profile.named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyProfileHasATitleInBothLanguages(String name) {
        Profile profile = Profile.named(name);

        assertThat(profile.title().chinese()).matches(".*\\p{IsHan}.*");
        assertThat(profile.title().english()).doesNotMatch(".*\\p{IsHan}.*").isNotEqualTo(name);
    }

    @Test
    void theDefaultProfileWrittenOutIsTheOneInForce() throws InvalidProfileException {
        Profile written = ProfileReader.of("default.yaml", name -> Optional.empty())
                .read(BuiltInProfiles.text("default.yaml"))
                .profile();

        assertThat(written).isEqualTo(Profile.standard());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFileOfAProfileIsReadOnce(String name) {
        assertThat(ProfileFile.named(name)).isSameAs(ProfileFile.named(name));
    }

    @Test
    void theDefaultProfileStatesEveryThreshold() {
        String yaml = BuiltInProfiles.text("default.yaml");

        assertThat(SchemaKeys.below("/properties/thresholds"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(yaml).containsPattern("\n +" + key + ":"));
    }

    @Test
    void noProfileChosenByFormRaisesASeverityOrAThreshold() {
        assertThat(BuiltInProfiles.recognisable()).isNotEmpty().allSatisfy(profile -> {
            assertThat(profile.severities()).isEmpty();
            assertThat(profile.ruleSets()).containsExactly("standard");
            assertThat(profile.thresholds()).isEqualTo(Thresholds.standard());
            assertThat(profile.vocabulary()).isEqualTo(Vocabulary.standard());
            assertThat(profile.requirements().required())
                    .isEqualTo(FormRequirements.standard().required());
        });
    }

    @Test
    void onlyAFormThatPrintsTheControlRateRowIsAskedForIt() {
        assertThat(BuiltInProfiles.recognisable())
                .filteredOn(Profile::controlRateRequired)
                .extracting(Profile::name)
                .containsExactly("guizhou", "hebei");
        assertThat(BuiltInProfiles.recognisable())
                .filteredOn(Profile::controlRateRequired)
                .flatExtracting(Profile::marks)
                .allSatisfy(marks -> assertThat(marks.layout()).contains(LayoutMark.CONTROL_RATE_ROW));
    }

    @Test
    void anUnknownNameIsToldWithTheNearestOne() {
        assertThatThrownBy(() -> Profile.named("through"))
                .asInstanceOf(InstanceOfAssertFactories.type(UnknownProfileException.class))
                .satisfies(unknown -> {
                    assertThat(unknown.profile()).isEqualTo("through");
                    assertThat(unknown.nearest()).hasValue("thorough");
                    assertThat(unknown.known()).isEqualTo(Profile.names());
                });
    }
}
