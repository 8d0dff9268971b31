package io.raccord.cli.help;

import io.raccord.language.Language;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** A bundle of texts whose spaces are set as the typography of a language requires. */
final class TypesetBundle extends ResourceBundle {

    private final ResourceBundle typed;
    private final Language language;

    /**
     * @param typed the texts, with plain spaces
     * @param language the language of the texts
     */
    TypesetBundle(ResourceBundle typed, Language language) {
        this.typed = typed;
        this.language = language;
    }

    @Override
    protected Object handleGetObject(String key) {
        return language.typeset(typed.getString(key));
    }

    @Override
    public boolean containsKey(String key) {
        return typed.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return typed.getKeys();
    }
}
