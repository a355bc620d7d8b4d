package com.takehome.report.pdf;

import com.takehome.report.chart.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn, and what it is to a reader who cannot see it.
 *
 * @param tag its element
 * @param shapes in drawing order; none for an element without content, such as an empty cell
 */
record Piece(Tag tag, List<Shape> shapes) {

    Piece {
        shapes = List.copyOf(shapes);
    }

    static Piece of(Tag tag, Shape... shapes) {
        return new Piece(tag, List.of(shapes));
    }

    static Piece artifact(Shape... shapes) {
        return new Piece(Tag.ARTIFACT, List.of(shapes));
    }

    Piece moved(double dx, double dy) {
        List<Shape> moved = new ArrayList<>(shapes.size());
        shapes.forEach(shape -> moved.add(shape.moved(dx, dy)));
        return new Piece(tag, moved);
    }

    static List<Shape> shapes(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.shapes.stream()).toList();
    }
}
