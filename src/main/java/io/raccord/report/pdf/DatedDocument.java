package io.raccord.report.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A document whose creation date and identifier are given. The libraries take both from the clock, so that equal pages
 * would make different files.
 */
final class DatedDocument extends PDDocument {

    private final GregorianCalendar created;

    DatedDocument(LocalDate created, long id) {
        this.created = GregorianCalendar.from(created.atStartOfDay(ZoneOffset.UTC));
        setDocumentId(id);
    }

    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(created);
        super.setDocumentInformation(information);
    }
}
