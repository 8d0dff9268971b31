package io.raccord.rulebook;

import io.raccord.language.Language;
import io.raccord.language.Text;

/**
 * A text template in both languages.
 *
 * @param en the English template
 * @param fr the French template
 */
public record BilingualTemplate(Template en, Template fr) {

    /** The template {@code text}, including the variables. */
    public BilingualTemplate(Text text) {
        this(new Template(text.en()), new Template(text.fr()));
    }

    /** The template in {@code language}. */
    public Template in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** The text, including the variables. */
    public Text text() {
        return new Text(en.text(), fr.text());
    }
}
