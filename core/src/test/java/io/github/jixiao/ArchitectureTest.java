package io.github.jixiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the house: who may know whom. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.jixiao");

    private static final DescribedPredicate<JavaClass> DROOLS = resideInAnyPackage("org.kie..", "org.drools..");

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CORE);
    }

    @Test
    void onlyTheInnermostPackageKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.jixiao.internal..")
                .should()
                .dependOnClassesThat(DROOLS)
                .check(CORE);
    }

    @Test
    void onlyTheDoorLeadsToTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.jixiao.internal..")
                .and()
                .doNotBelongToAnyOf(TableValidator.class)
                .should()
                .dependOnClassesThat(resideInAPackage("io.github.jixiao.internal.."))
                .check(CORE);
    }

    @Test
    void noPublicSignatureShowsAnEngineType() {
        assertThat(CORE.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(ArchitectureTest::isVisible)
                        .filter(unit -> signature(unit).anyMatch(DROOLS))
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    @Test
    void theFormAndItsValuesKnowNothingOfTheirReview() {
        noClasses()
                .that()
                .resideInAnyPackage("io.github.jixiao.value..", "io.github.jixiao.table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.jixiao",
                        "io.github.jixiao.finding..",
                        "io.github.jixiao.rule..",
                        "io.github.jixiao.review..",
                        "io.github.jixiao.internal..")
                .check(CORE);
    }

    @Test
    void valuesKnowNothingOfTheForm() {
        noClasses()
                .that()
                .resideInAPackage("io.github.jixiao.value..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.jixiao.table..")
                .check(CORE);
    }

    @Test
    void findingsAndRulesKnowNothingOfTheFactsBehindThem() {
        noClasses()
                .that()
                .resideInAnyPackage("io.github.jixiao.finding..", "io.github.jixiao.rule..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.jixiao", "io.github.jixiao.review..", "io.github.jixiao.internal..")
                .check(CORE);
    }

    @Test
    void nothingBinaryStandsForMoney() {
        noFields()
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .check(CORE);
    }

    @Test
    void nothingStaticChanges() {
        noFields().that().areStatic().should().notBeFinal().check(CORE);
    }

    @Test
    void whatIsPublicIsARecordAnInterfaceAnEnumOrFinal() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotAssignableTo(RuntimeException.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beEnums()
                .check(CORE);
    }

    /** A package is a slice, the root too. */
    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("io.github.jixiao")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
