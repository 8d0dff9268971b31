package io.raccord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Allowed dependencies between packages, and on libraries. */
@AnalyzeClasses(
        packages = "io.raccord",
        importOptions = {ImportOption.DoNotIncludeTests.class, CompiledRulesAreNoCode.class})
class ArchitectureTest {

    private static final String[] ENGINE_LIBRARIES = {"org.drools..", "org.kie..", "com.github.javaparser.."};
    private static final String[] JACKSON = {"com.fasterxml.jackson..", "com.networknt.."};

    private static final String[] DATA = {
        "io.raccord.problem..",
        "io.raccord.language..",
        "io.raccord.address..",
        "io.raccord.profile..",
        "io.raccord.catalog..",
        "io.raccord.dataset..",
        "io.raccord.gazetteer..",
        "io.raccord.naming..",
        "io.raccord.rulebook..",
        "io.raccord.conclusion..",
        "io.raccord.trace..",
        "io.raccord.portfolio..",
        "io.raccord.review..",
        "io.raccord.codec.."
    };
    /** The advice is not among them: a watch shows it, and its builder is kept out by the cycle rule. */
    private static final String[] STAGES = {
        "io.raccord",
        "io.raccord.pipeline..",
        "io.raccord.intake..",
        "io.raccord.engine..",
        "io.raccord.justification..",
        "io.raccord.report..",
        "io.raccord.cache..",
        "io.raccord.batch..",
        "io.raccord.authoring..",
        "io.raccord.cli.."
    };

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
            slices().matching("io.raccord.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRootOfAGroupIsItsDoor = classes().should(useOnlyRootsOfOtherGroups());

    @ArchTest
    static final ArchRule nobodyUsesBuildSteps = noClasses()
            .that()
            .resideOutsideOfPackage("io.raccord.build..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.raccord.build..");

    @ArchTest
    static final ArchRule dataKnowsNoStage = noClasses()
            .that()
            .resideInAnyPackage(DATA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAGES);

    @ArchTest
    static final ArchRule edgesAreAbove = noClasses()
            .that()
            .resideOutsideOfPackages("io.raccord.cli..", "io.raccord.batch..", "io.raccord.authoring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.raccord.cli..", "io.raccord.batch..", "io.raccord.authoring..");

    @ArchTest
    static final ArchRule profilesKnowNoRules = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.raccord.profile..",
                    "io.raccord.catalog..",
                    "io.raccord.dataset..",
                    "io.raccord.gazetteer..",
                    "io.raccord.naming..",
                    "io.raccord.problem..")
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
            .resideOutsideOfPackages(
                    "io.raccord.engine.*..", "io.raccord.intake.*..") // rooms, used only by their façades
            .should(mention(resideInAnyPackage(ENGINE_LIBRARIES).or(resideInAnyPackage(JACKSON))));

    @ArchTest
    static final ArchRule noDrawers =
            classes().should().haveNameNotMatching(".*(Manager|Util|Utils|Helper|Impl|Processor)");

    /** A subpackage such as {@code io.raccord.engine.run} is internal to its group, {@code io.raccord.engine}. */
    private static ArchCondition<JavaClass> useOnlyRootsOfOtherGroups() {
        return new ArchCondition<>("use other groups by their root") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency each : user.getDirectDependenciesFromSelf()) {
                    String used = each.getTargetClass().getBaseComponentType().getPackageName();
                    boolean room = used.matches("io\\.raccord\\.\\w+\\..+");
                    boolean entered = room && !group(used).equals(group(user.getPackageName()));
                    events.add(new SimpleConditionEvent(user, !entered, each.getDescription()));
                }
            }
        };
    }

    /** A subpackage may use other subpackages of its group, never the façades of the root. */
    @ArchTest
    static final ArchRule roomsKnowNoFacade = classes().should(new ArchCondition<JavaClass>("not use their own root") {
        @Override
        public void check(JavaClass user, ConditionEvents events) {
            String group = group(user.getPackageName());
            if (!user.getPackageName().equals(group)) {
                for (Dependency each : user.getDirectDependenciesFromSelf()) {
                    boolean above = each.getTargetClass()
                            .getBaseComponentType()
                            .getPackageName()
                            .equals(group);
                    events.add(new SimpleConditionEvent(user, !above, each.getDescription()));
                }
            }
        }
    });

    private static String group(String packageName) {
        return packageName.replaceFirst("^(io\\.raccord\\.\\w+)\\..*", "$1");
    }

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
