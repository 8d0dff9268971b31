package io.raccord.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.language.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of columns in headers. */
class ColumnLabelsTest {

    @Test
    void everyColumnHasALabelOfItsOwnInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(TableColumns.ALL)
                    .allSatisfy(
                            column -> assertThat(ColumnLabels.named(HeaderText.of(ColumnLabels.of(column, language))))
                                    .containsExactly(column));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEBIT (Mbit/s)              | site.bandwidthMbps
            Bandwidth [Gbps]            | site.bandwidthMbps
            bandwidth_mbps              | site.bandwidthMbps
            'Débit  total'              | requirements.bandwidthMbps
            Débit du circuit 2 (Mbps)   | existingCircuit.2.bandwidthMbps
            Rôle :                      | site.role
            site-role                   | site.role
            Raccordé au WAN ?           | site.onWan
            EXISTINGCIRCUIT.1.SKU       | existingCircuit.1.sku
            """)
    void caseAccentsBlanksUnitsAndPunctuationDoNotMatter(String header, String column) {
        assertThat(Tables.NAMES.named(header)).extracting(TableColumn::name).containsExactly(column);
    }

    @ParameterizedTest
    @CsvSource({"Débit (%)", "Bandwidth %", "(Mbps)", "#site.role", "%", "''"})
    void othersNameNoColumn(String header) {
        assertThat(Tables.NAMES.named(header)).isEqualTo(Set.of());
    }
}
