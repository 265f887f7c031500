package io.github.jixiao.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The modules and packages depend on each other in one direction only, as docs/architecture.md says. */
class ArchitectureTest {
    private static final String ROOT = "io.github.jixiao";
    private static final String INTERNAL = ROOT + ".internal..";

    /** Compiles the rules that a bureau brings; the engine is not needed for that and does not know it. */
    private static final String COMPILER = "io.github.jixiao.compiler..";

    private static final String[] CORE = {
        ROOT, INTERNAL, ROOT + ".finding..", ROOT + ".review..", ROOT + ".rule..", ROOT + ".table..", ROOT + ".value.."
    };
    private static final String RULES = ROOT + ".rules..";
    private static final String READERS = ROOT + ".readers..";
    private static final String REPORTS = ROOT + ".reports..";
    private static final String CLI = ROOT + ".cli..";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** The compiled rules arrive as generated code, which no person writes or calls. */
    private static final JavaClasses WRITTEN = PRODUCT.that(not(resideInAnyPackage(RULES)));

    @Test
    void everyModuleIsLookedAt() {
        for (String module : new String[] {INTERNAL, READERS, REPORTS, CLI}) {
            assertThat(WRITTEN.that(resideInAnyPackage(module))).isNotEmpty();
        }
        assertThat(PRODUCT.that(resideInAnyPackage(RULES))).isNotEmpty();
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages(INTERNAL, COMPILER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(WRITTEN);
    }

    @Test
    void theEngineIsBehindTheDoor() {
        classes()
                .that()
                .resideInAPackage(INTERNAL)
                .should()
                .onlyBeAccessed()
                .byAnyPackage(ROOT, INTERNAL)
                .check(WRITTEN);
    }

    @Test
    void coreNeedsNoModuleAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, READERS, REPORTS, CLI, "com.fasterxml..", "org.apache..", "org.jsoup..")
                .check(WRITTEN);
    }

    @Test
    void readersAndReportsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(READERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, REPORTS, CLI, INTERNAL, ROOT + ".review..")
                .check(WRITTEN);
        noClasses()
                .that()
                .resideInAPackage(REPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES, READERS, CLI, INTERNAL, ROOT + ".review..")
                .check(WRITTEN);
    }

    @Test
    void rulesAreWrittenAgainstTheModelAlone() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(READERS, REPORTS, CLI, INTERNAL, "com.fasterxml..")
                .check(PRODUCT);
    }

    /**
     * The readers of the formats, and the writers of reports, share the types of their module's own package, which is also where the door
     * to them is.
     */
    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(new ByPackage())
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(ROOT + ".readers.*.."), resideInAPackage(ROOT + ".readers"))
                .ignoreDependency(resideInAPackage(ROOT + ".reports.*.."), resideInAPackage(ROOT + ".reports"))
                .check(WRITTEN);
    }

    /** Whatever a file says, there is nothing in the code that could act on it. */
    @Test
    void nothingReachesOutOfTheProcess() {
        noClasses()
                .should()
                .dependOnClassesThat(belongToAnyOf(
                                Process.class,
                                ProcessBuilder.class,
                                Socket.class,
                                ServerSocket.class,
                                URLConnection.class,
                                ObjectInputStream.class)
                        .or(resideInAnyPackage(
                                "java.net.http..", "java.rmi..", "javax.naming..", "javax.net..", "javax.script..")))
                .orShould()
                .callMethodWhere(target(nameMatching("exec|openStream|openConnection|getContent"))
                        .and(target(owner(belongToAnyOf(Runtime.class, URL.class)))))
                .check(PRODUCT);
    }

    /** The page says of each class how its state is guarded. */
    @Test
    void everyStateThatThreadsShareIsListed() throws IOException {
        String page = Files.readString(Path.of("../docs/reliability.md"));

        assertThat(WRITTEN.stream().filter(ArchitectureTest::sharesState).map(ArchitectureTest::outermost))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    private static boolean sharesState(JavaClass type) {
        return type.getFields().stream().map(JavaField::getModifiers).anyMatch(ArchitectureTest::canChangeForAll)
                || type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED))
                || type.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTargetOwner)
                        .anyMatch(ArchitectureTest::isForSharing);
    }

    private static boolean canChangeForAll(Set<JavaModifier> field) {
        return field.contains(JavaModifier.VOLATILE)
                || field.contains(JavaModifier.STATIC) && !field.contains(JavaModifier.FINAL);
    }

    private static boolean isForSharing(JavaClass type) {
        return type.getPackageName().startsWith("java.util.concurrent")
                && !type.isEquivalentTo(TimeUnit.class)
                && !type.isAssignableTo(Throwable.class);
    }

    private static String outermost(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    @Test
    void moneyIsNeverABinaryFraction() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(CORE)
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .check(WRITTEN);
    }

    /** Each package is a slice of its own, the root package too. */
    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
