package com.takehome.report.pdf;

import com.takehome.report.chart.Shape.Label;
import java.util.List;
import java.util.stream.Collectors;

/** Pages as a screen reader meets them: an element to a line, a table's row on one. */
final class TaggedText {

    private TaggedText() {}

    static String of(List<PdfFile.Sheet> sheets) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            text.append("=== page ").append(i + 1).append(" ===");
            append(text, sheets.get(i).pieces());
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String words = words(piece);
            if (piece.tag().kind() == Tag.Kind.ARTIFACT) {
                continue;
            }
            if (i > 0 && pieces.get(i - 1).tag() == piece.tag()) {
                text.append(' ').append(words);
            } else if (i > 0 && isCell(piece) && pieces.get(i - 1).tag().parent().equals(piece.tag().parent())) {
                text.append(" | ").append(words);
            } else {
                text.append('\n').append(name(piece)).append(": ").append(words);
            }
        }
    }

    private static String name(Piece piece) {
        return switch (piece.tag().kind()) {
            case RUNNING -> "(running)";
            case FIGURE -> "Figure \"" + piece.tag().words() + "\"";
            default -> piece.tag().kind().pdfName();
        };
    }

    private static boolean isCell(Piece piece) {
        return switch (piece.tag().kind()) {
            case COLUMN_HEADER, ROW_HEADER, CELL -> true;
            default -> false;
        };
    }

    private static String words(Piece piece) {
        return piece.shapes().stream().filter(Label.class::isInstance).map(shape -> ((Label) shape).text())
                .collect(Collectors.joining(" "));
    }
}
