package io.raccord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The arrows between the packages, and what each may import. */
@AnalyzeClasses(
        packages = "io.raccord",
        importOptions = {ImportOption.DoNotIncludeTests.class, CompiledRulesAreNoCode.class})
class ArchitectureTest {

    private static final String[] ENGINE_LIBRARIES = {"org.drools..", "org.kie..", "com.github.javaparser.."};
    private static final String[] JACKSON = {"com.fasterxml.jackson..", "com.networknt.."};

    @ArchTest
    static final ArchRule droolsStaysInTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("io.raccord.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE_LIBRARIES);

    @ArchTest
    static final ArchRule jacksonAndYamlStayAtTheReadersAndWriters = noClasses()
            .that()
            .resideOutsideOfPackages("io.raccord.intake..", "io.raccord.report..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(JACKSON).or(resideInAnyPackage("org.snakeyaml..")));

    @ArchTest
    static final ArchRule picocliStaysInTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("io.raccord.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule nobodyLogsInTheCore = noClasses()
            .that()
            .resideOutsideOfPackage("io.raccord.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ch.qos.logback..", "java.util.logging..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.raccord.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule profilesKnowNoRules = noClasses()
            .that()
            .resideInAnyPackage("io.raccord.profile..", "io.raccord.catalog..", "io.raccord.problem..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.raccord.rulebook..", "io.raccord.engine..", "io.raccord.intake..");

    @ArchTest
    static final ArchRule theEngineKnowsNoFiles = noClasses()
            .that()
            .resideInAPackage("io.raccord.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "io.raccord.intake..", "io.raccord.report..", "io.raccord.advice..");

    @ArchTest
    static final ArchRule reportsKnowNoEngine = noClasses()
            .that()
            .resideInAPackage("io.raccord.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.raccord.engine..", "java.nio.file..");

    @ArchTest
    static final ArchRule signaturesHoldNoForeignTypes = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("io.raccord.intake.*..") // rooms, which only the façades of intake use
            .should(mention(resideInAnyPackage(ENGINE_LIBRARIES).or(resideInAnyPackage(JACKSON))));

    @ArchTest
    static final ArchRule noDrawers =
            classes().should().haveNameNotMatching(".*(Manager|Util|Utils|Helper|Impl|Processor)");

    private static ArchCondition<JavaMethod> mention(DescribedPredicate<? super JavaClass> foreign) {
        return new ArchCondition<>("mention a type of the engine or of Jackson") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions = foreign.test(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(foreign);
                events.add(new SimpleConditionEvent(method, mentions, method.getFullName()));
            }
        };
    }
}
