package com.takehome.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The document's logical structure while its pages are drawn: every tag becomes an element when it is first met. */
final class StructureTree {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfDictionary PAGINATION = typed("Pagination");
    private static final PdfDictionary LAYOUT = typed("Layout");

    private final PdfWriter writer;
    private final PdfStructureElement document;
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();

    StructureTree(PdfWriter writer) {
        this.writer = writer;
        document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** Begins content of the tag, on a page of the section. */
    void begin(PdfContentByte content, Tag tag, Tag section) {
        if (tag.isArtifact()) {
            content.beginMarkedContentSequence(ARTIFACT, tag.kind() == Tag.Kind.RUNNING ? PAGINATION : LAYOUT, true);
        } else {
            content.beginMarkedContentSequence(element(tag, section));
        }
    }

    /** Adds an element without content, such as an empty cell. */
    void add(Tag tag, Tag section) {
        if (!tag.isArtifact()) {
            element(tag, section);
        }
    }

    private PdfStructureElement element(Tag tag, Tag section) {
        PdfStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        PdfStructureElement parent = tag == section ? document : element(tag.parent().orElse(section), section);
        PdfStructureElement element = new PdfStructureElement(parent, new PdfName(tag.kind().pdfName()));
        element.remove(PdfName.TYPE);
        describe(element, tag);
        elements.put(tag, element);
        return element;
    }

    private static void describe(PdfStructureElement element, Tag tag) {
        switch (tag.kind()) {
            case FIGURE -> element.put(PdfName.ALT, new PdfString(tag.words(), PdfObject.TEXT_UNICODE));
            case COLUMN_HEADER -> element.put(PdfName.A, ofTable("Scope", new PdfName("Column")));
            case ROW_HEADER -> element.put(PdfName.A, ofTable("Scope", new PdfName("Row")));
            default -> {
            }
        }
        if (tag.columns() > 1) {
            PdfDictionary attributes = (PdfDictionary) element.get(PdfName.A);
            PdfDictionary cell = attributes == null ? ofTable() : attributes;
            cell.put(new PdfName("ColSpan"), new PdfNumber(tag.columns()));
            element.put(PdfName.A, cell);
        }
    }

    /** Says of a link's element which area of the page it is. */
    void link(PdfAnnotation area, Tag tag, Tag section) {
        PdfStructureElement element = element(tag, section);
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, area.getIndirectReference());
        PdfArray kids = new PdfArray(element.get(PdfName.K));
        kids.add(reference);
        element.put(PdfName.K, kids);
        area.put(PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
    }

    private static PdfDictionary ofTable(String attribute, PdfObject value) {
        PdfDictionary attributes = ofTable();
        attributes.put(new PdfName(attribute), value);
        return attributes;
    }

    private static PdfDictionary ofTable() {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.TABLE);
        return attributes;
    }

    private static PdfDictionary typed(String type) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        return properties;
    }
}
