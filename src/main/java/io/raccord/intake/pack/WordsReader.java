package io.raccord.intake.pack;

import io.raccord.intake.document.Document;
import io.raccord.intake.folder.PackFile;
import io.raccord.language.Text;
import java.util.Map;
import java.util.TreeMap;

/** Reader of {@code words.yaml}: vocabularies by name, each with its words by id in both languages. */
final class WordsReader {

    private final PackFile file;

    WordsReader(PackFile file) {
        this.file = file;
    }

    void read(Map<String, Map<String, Text>> words) {
        file.document().root().fieldNames().forEachRemaining(vocabulary -> {
            String pointer = Document.token(vocabulary);
            file.at(pointer).fieldNames().forEachRemaining(id -> {
                Text word = file.bilingual(pointer + Document.token(id));
                if (word != null) {
                    words.computeIfAbsent(vocabulary, key -> new TreeMap<>()).put(id, word);
                }
            });
        });
    }
}
