package com.takehome.report.pdf;

import com.takehome.report.chart.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a page that is never split, laid out from its own top left corner.
 *
 * @param height in points
 * @param shapes what is drawn
 * @param role what it is to a reader who cannot see it
 * @param keepsWithNext true when no page break may follow
 * @param header what is repeated at the top of the page when the slice begins one
 */
record Slice(double height, List<Shape> shapes, Role role, boolean keepsWithNext, Optional<Slice> header) {

    /** What a slice is. */
    sealed interface Role {
        /**
         * A heading, which is also a bookmark.
         *
         * @param level 1 for a part's title
         * @param text the title
         */
        record Heading(int level, String text) implements Role {
        }

        /** Running text. */
        record Text() implements Role {
        }

        /**
         * A picture.
         *
         * @param description in words
         */
        record Figure(String description) implements Role {
        }

        /** White space and rules. */
        record Decoration() implements Role {
        }
    }

    static final Role TEXT = new Role.Text();
    static final Role DECORATION = new Role.Decoration();

    Slice {
        shapes = List.copyOf(shapes);
    }

    static Slice of(double height, List<Shape> shapes, Role role) {
        return new Slice(height, shapes, role, false, Optional.empty());
    }

    static Slice space(double height) {
        return new Slice(height, List.of(), DECORATION, true, Optional.empty());
    }

    Slice keptWithNext() {
        return new Slice(height, shapes, role, true, header);
    }

    Slice under(Slice repeatedHeader) {
        return new Slice(height, shapes, role, keepsWithNext, Optional.of(repeatedHeader));
    }

    boolean isSpace() {
        return shapes.isEmpty();
    }
}
