package io.raccord.engine.compile;

import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.loader.ContextLoader;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;

/**
 * A compiler of checked rule files, one at a time, to Drools executable models.
 *
 * <p>It runs in a fork-join pool of its own, because Drools uses parallel streams: they run in the pool of the thread
 * that starts them, and the common pool is the host's.
 */
final class RuleCompiler {

    private static final Object ONE_AT_A_TIME = new Object();
    private static final String CLASS = ".class";
    private static final String MODEL_NAMES = "/drools-model";

    private RuleCompiler() {}

    /** Compiles {@code file}. Returns empty, and adds to {@code faults}, if it does not compile. */
    static Optional<CompiledPart> compile(CheckedFile file, List<Fault> faults) {
        synchronized (ONE_AT_A_TIME) { // concurrent builds reportedly mix up rules
            ForkJoinPool pool = new ForkJoinPool();
            try {
                return pool.invoke(ForkJoinTask.adapt(() -> ContextLoader.with(() -> compiled(file, faults))));
            } finally {
                pool.shutdown();
            }
        }
    }

    private static Optional<CompiledPart> compiled(CheckedFile file, List<Fault> faults) {
        List<String> errors = new ArrayList<>();
        Optional<CompiledPart> compiled = build(file, errors);
        if (compiled.isEmpty()) {
            faults.addAll(blame(file, errors));
        }
        return compiled;
    }

    private static Optional<CompiledPart> build(CheckedFile file, List<String> errors) {
        KieServices services = KieServices.Factory.get();
        // Class names are derived from the release id: it must differ between files, but not between runs.
        ReleaseId release = services.newReleaseId("io.raccord", "rules", file.hash());
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
        sources.write(
                "src/main/resources/rules.drl",
                services.getResources()
                        .newByteArrayResource(LinearMatches.in(file.source()).getBytes(StandardCharsets.UTF_8))
                        .setResourceType(ResourceType.DRL));
        ClassLoader loader = new RuleClassLoader(RuleCompiler.class.getClassLoader());
        try {
            KieBuilder builder = services.newKieBuilder(sources, loader).buildAll(ExecutableModelProject.class);
            builder.getResults().getMessages(Message.Level.ERROR).forEach(message -> errors.add(message.getText()));
            return errors.isEmpty()
                    ? Optional.of(classes((InternalKieModule) builder.getKieModule(), file))
                    : Optional.empty();
        } catch (RuntimeException e) { // the code generator throws on input that it does not expect
            errors.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static CompiledPart classes(InternalKieModule module, CheckedFile file) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(MODEL_NAMES)) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .forEach(models::add);
            } else if (name.endsWith(CLASS)) {
                classes.put(name.substring(0, name.length() - CLASS.length()).replace('/', '.'), module.getBytes(name));
            }
        }
        classes.keySet().removeIf(name -> name.startsWith("org.drools.project.model."));
        if (models.size() != 1) {
            throw new IllegalStateException("expected one model per file, found " + models.size() + ": " + models);
        }
        Set<String> rules = file.rules().stream().map(CheckedRule::name).collect(Collectors.toCollection(TreeSet::new));
        return new CompiledPart(models.get(0), classes, rules);
    }

    /** Compiles the rules one by one, to attribute each error to a rule. */
    private static List<Fault> blame(CheckedFile file, List<String> errors) {
        List<Fault> faults = new ArrayList<>();
        for (CheckedRule rule : file.rules()) {
            List<String> found = new ArrayList<>();
            if (build(file.only(List.of(rule)), found).isEmpty()) {
                faults.add(Fault.of("rule-compile", rule.rule().place(), null, first(found)));
            }
        }
        if (faults.isEmpty()) {
            faults.add(Fault.of("rule-compile", Place.startOf(file.file().file()), null, first(errors)));
        }
        return faults;
    }

    private static String first(List<String> errors) {
        return errors.isEmpty() ? "" : errors.get(0).lines().findFirst().orElse("");
    }
}
