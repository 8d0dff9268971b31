package io.raccord.engine;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.RulesRefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;

/** Compiles checked rule files to one KIE base, by the executable model. */
final class RuleCompiler {

    private static final Object ONE_AT_A_TIME = new Object();
    private static long builds;

    private RuleCompiler() {}

    /** The KIE base of {@code files}, and one of those of its rules that a site's verdict rests on. */
    static List<KieBase> compile(List<RuleCheck.CheckedFile> files, VerdictRules verdictRules) {
        synchronized (ONE_AT_A_TIME) { // concurrent builds are reported to mix rules
            List<String> errors = new ArrayList<>();
            KieContainer container = build(files, errors);
            if (container == null) {
                throw new RulesRefusedException(blame(files, errors));
            }
            KieBase base = container.newKieBase(null);
            long wanted = files.stream().mapToLong(file -> file.rules().size()).sum();
            long built = base.getKiePackages().stream()
                    .mapToLong(each -> each.getRules().size())
                    .sum();
            if (built != wanted || wanted == 0) {
                String first = files.isEmpty() ? "-" : files.get(0).file().file();
                throw new RulesRefusedException(
                        List.of(Fault.of("rule-count", Place.startOf(first), null, built, wanted)));
            }
            KieBase verdicts = container.newKieBase(null);
            for (RuleCheck.CheckedFile file : files) {
                for (CheckedRule rule : file.rules()) {
                    if (!verdictRules.contains(rule.name())) {
                        verdicts.getKiePackages().stream()
                                .map(KiePackage::getName)
                                .filter(name -> verdicts.getRule(name, rule.name()) != null)
                                .forEach(name -> verdicts.removeRule(name, rule.name()));
                    }
                }
            }
            return List.of(base, verdicts);
        }
    }

    private static @Nullable KieContainer build(List<RuleCheck.CheckedFile> files, List<String> errors) {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("io.raccord", "rules", "1." + builds++);
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
        for (int i = 0; i < files.size(); i++) {
            sources.write(
                    "src/main/resources/rules/" + i + ".drl",
                    services.getResources()
                            .newByteArrayResource(files.get(i).drl().getBytes(StandardCharsets.UTF_8))
                            .setResourceType(ResourceType.DRL));
        }
        ClassLoader loader = new RuleClassLoader(RuleCompiler.class.getClassLoader());
        try {
            KieBuilder builder = services.newKieBuilder(sources, loader).buildAll(ExecutableModelProject.class);
            builder.getResults().getMessages(Message.Level.ERROR).forEach(message -> errors.add(message.getText()));
            return errors.isEmpty() ? services.newKieContainer(release, loader) : null;
        } catch (RuntimeException e) { // the code generator throws what it did not foresee
            errors.add(String.valueOf(e.getMessage()));
            return null;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Compiles rule by rule, so that each error has an owner. */
    private static List<Fault> blame(List<RuleCheck.CheckedFile> files, List<String> errors) {
        List<Fault> faults = new ArrayList<>();
        for (RuleCheck.CheckedFile file : files) {
            List<String> own = new ArrayList<>();
            if (build(List.of(file), own) == null) {
                for (CheckedRule rule : file.rules()) {
                    List<String> found = new ArrayList<>();
                    if (build(List.of(file.only(rule)), found) == null) {
                        faults.add(Fault.of("rule-compile", rule.rule().place(), null, first(found)));
                    }
                }
                if (faults.isEmpty()) {
                    faults.add(
                            Fault.of("rule-compile", Place.startOf(file.file().file()), null, first(own)));
                }
            }
        }
        if (faults.isEmpty()) {
            String all = files.stream().map(file -> file.file().file()).collect(Collectors.joining(", "));
            faults.add(Fault.of("rule-compile", Place.startOf(all), null, first(errors)));
        }
        return faults;
    }

    private static String first(List<String> errors) {
        return errors.isEmpty() ? "" : errors.get(0).lines().findFirst().orElse("");
    }
}
