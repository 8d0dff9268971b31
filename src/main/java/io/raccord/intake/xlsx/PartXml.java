package io.raccord.intake.xlsx;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** StAX parser for the parts of a workbook, with DTDs and external entities disabled. */
final class PartXml {

    private PartXml() {}

    /** What is done with an element, at its start. */
    @FunctionalInterface
    interface Each {
        void element(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Passes each element to {@code each}. {@code in} stays open.
     *
     * @throws XMLStreamException when {@code in} is not well-formed XML; elements before the error have been passed on
     */
    static void elements(InputStream in, Each each) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(in);
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    each.element(xml);
                }
            }
        } finally {
            xml.close();
        }
    }

    /**
     * Passes each element with the local name {@code name} to {@code each}. {@code in} stays open.
     *
     * @throws XMLStreamException when {@code in} is not well-formed XML; elements before the error have been passed on
     */
    static void elements(InputStream in, String name, Consumer<XMLStreamReader> each) throws XMLStreamException {
        elements(in, xml -> {
            if (xml.getLocalName().equals(name)) {
                each.accept(xml);
            }
        });
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
