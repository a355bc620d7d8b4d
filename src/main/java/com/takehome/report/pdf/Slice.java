package com.takehome.report.pdf;

import com.takehome.report.chart.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a page that is never split, laid out from its own top left corner.
 *
 * @param height in points
 * @param pieces what is drawn, in reading order
 * @param keepsWithNext true when no page break may follow
 * @param header what is repeated at the top of the page when the slice begins one
 */
record Slice(double height, List<Piece> pieces, boolean keepsWithNext, Optional<Slice> header) {

    Slice {
        pieces = List.copyOf(pieces);
    }

    static Slice of(double height, List<Piece> pieces) {
        return new Slice(height, pieces, false, Optional.empty());
    }

    static Slice of(double height, Piece... pieces) {
        return of(height, List.of(pieces));
    }

    static Slice space(double height) {
        return of(height);
    }

    Slice keptWithNext() {
        return new Slice(height, pieces, true, header);
    }

    Slice under(Slice repeatedHeader) {
        return new Slice(height, pieces, keepsWithNext, Optional.of(repeatedHeader));
    }

    /** The same where it is only repeated for the eye. */
    Slice repeated() {
        return of(height, new Piece(Tag.RUNNING, shapes()));
    }

    boolean isSpace() {
        return pieces.isEmpty();
    }

    List<Shape> shapes() {
        return Piece.shapes(pieces);
    }
}
