package io.raccord.report.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateScalarModel;
import io.raccord.language.Language;
import io.raccord.language.Visible;
import io.raccord.report.view.ReportView;
import io.raccord.report.words.Labels;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Templates that escape every text. */
public final class Templates {

    private static final Configuration TEMPLATES = templates();

    private Templates() {}

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Templates.class, "/io/raccord/report");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        return configuration;
    }

    /** The page that {@code template} makes of {@code view}; {@code svg} goes in as it is. */
    public static String render(String template, ReportView view, String svg, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("view", view);
        try {
            model.put("svg", HTMLOutputFormat.INSTANCE.fromMarkup(svg));
        } catch (TemplateException e) {
            throw new IllegalStateException("the drawing is no markup", e);
        }
        return render(template, model);
    }

    /**
     * The page that {@code template} makes of {@code model}, with headings in {@code language}; {@code typeset(text)} in
     * the template is {@link Language#typeset}.
     */
    public static String page(String template, Language language, Map<String, ?> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("language", language.code());
        whole.put("labels", new Labels(language));
        whole.put("typeset", (TemplateMethodModelEx)
                texts -> language.typeset(((TemplateScalarModel) texts.get(0)).getAsString()));
        return render(template, whole);
    }

    /** The page that {@code template} makes of {@code model}. */
    private static String render(String template, Map<String, ?> model) {
        try (StringWriter out = new StringWriter()) {
            TEMPLATES.getTemplate(template).process(model, out);
            return Visible.lines(out.toString()); // names cannot control the reader of a page
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " is broken", e);
        }
    }
}
