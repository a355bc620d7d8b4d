package com.takehome.report.pdf;

import java.util.Optional;

/**
 * An element of the document's logical structure: what a piece of a page is to a reader who cannot see it. Elements stand
 * in the order in which they are first drawn. Two tags are the same only if they are one object, since two paragraphs
 * may read alike.
 */
final class Tag {

    /** Rules, panels and white space. */
    static final Tag ARTIFACT = new Tag(Kind.ARTIFACT, Optional.empty(), "", 1);
    /** What is repeated on every page: running header, footer, headers of tables that go on. */
    static final Tag RUNNING = new Tag(Kind.RUNNING, Optional.empty(), "", 1);

    private final Kind kind;
    private final Optional<Tag> parent;
    private final String words;
    private final int columns;

    /** The kinds of elements, by their names in PDF. */
    enum Kind {
        ARTIFACT("Artifact"),
        RUNNING("Artifact"),
        SECTION("Sect"),
        HEADING("H1"),
        SUBHEADING("H2"),
        PARAGRAPH("P"),
        FIGURE("Figure"),
        TABLE("Table"),
        CAPTION("Caption"),
        TABLE_HEAD("THead"),
        TABLE_BODY("TBody"),
        ROW("TR"),
        COLUMN_HEADER("TH"),
        ROW_HEADER("TH"),
        CELL("TD"),
        LIST("L"),
        ITEM("LI"),
        LABEL("Lbl"),
        ITEM_BODY("LBody"),
        CONTENTS("TOC"),
        CONTENTS_ENTRY("TOCI"),
        REFERENCE("Reference"),
        LINK("Link");

        private final String pdfName;

        Kind(String pdfName) {
            this.pdfName = pdfName;
        }

        String pdfName() {
            return pdfName;
        }
    }

    private Tag(Kind kind, Optional<Tag> parent, String words, int columns) {
        this.kind = kind;
        this.parent = parent;
        this.words = words;
        this.columns = columns;
    }

    /** An element directly below the page's section. */
    static Tag of(Kind kind) {
        return new Tag(kind, Optional.empty(), "", 1);
    }

    static Tag paragraph() {
        return of(Kind.PARAGRAPH);
    }

    /** A part's title on level 1, a section's below it. */
    static Tag heading(int level, String title) {
        return new Tag(level == 1 ? Kind.HEADING : Kind.SUBHEADING, Optional.empty(), title, 1);
    }

    /** A picture and what it shows, in words. */
    static Tag figure(String alternative) {
        return new Tag(Kind.FIGURE, Optional.empty(), alternative, 1);
    }

    /** An element within this one. */
    Tag child(Kind each) {
        return new Tag(each, Optional.of(this), "", 1);
    }

    /** A table's cell within this row that reaches over several columns. */
    Tag spanning(Kind each, int overColumns) {
        return new Tag(each, Optional.of(this), "", overColumns);
    }

    Kind kind() {
        return kind;
    }

    Optional<Tag> parent() {
        return parent;
    }

    /** A heading's title or a picture's alternative; empty for all others. */
    String words() {
        return words;
    }

    int columns() {
        return columns;
    }

    boolean isArtifact() {
        return kind == Kind.ARTIFACT || kind == Kind.RUNNING;
    }

    boolean isHeading() {
        return kind == Kind.HEADING || kind == Kind.SUBHEADING;
    }
}
