package com.takehome.report.pdf;

import com.takehome.report.HexColor;
import com.takehome.report.Logo;
import com.takehome.report.chart.Point;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Area;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.chart.Shape.Line;
import com.takehome.report.chart.Shape.Picture;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Draws shapes with PDF operators on one page; the only place where y grows upward. */
final class PdfPainter {

    private static final int RGB = 3;
    private static final int BITS = 8;

    private final PdfContentByte content;
    private final Fonts fonts;
    private final double pageHeight;
    private Optional<HexColor> fill = Optional.empty();
    private Optional<HexColor> pen = Optional.empty();

    PdfPainter(PdfContentByte content, Fonts fonts, double pageHeight) {
        this.content = content;
        this.fonts = fonts;
        this.pageHeight = pageHeight;
    }

    /** Draws the sheet; pieces of one element that follow each other become one content of it. */
    void draw(PdfFile.Sheet sheet, StructureTree structure) {
        List<Piece> pieces = sheet.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Tag tag = pieces.get(i).tag();
            if (pieces.get(i).shapes().isEmpty()) {
                structure.add(tag, sheet.section());
                continue;
            }
            if (!continues(pieces, i)) {
                structure.begin(content, tag, sheet.section());
            }
            boolean goesOn = i + 1 < pieces.size() && continues(pieces, i + 1);
            draw(pieces.get(i).shapes(), goesOn);
            if (!goesOn) {
                content.endMarkedContentSequence();
            }
        }
    }

    private static boolean continues(List<Piece> pieces, int index) {
        return index > 0 && pieces.get(index).tag() == pieces.get(index - 1).tag()
                && !pieces.get(index).shapes().isEmpty() && !pieces.get(index - 1).shapes().isEmpty();
    }

    private void draw(List<Shape> shapes, boolean goesOn) {
        for (int i = 0; i < shapes.size(); i++) {
            switch (shapes.get(i)) {
                case Box box -> draw(box);
                case Area area -> draw(area);
                case Line line -> draw(line);
                case Picture picture -> draw(picture);
                case Label label -> draw(label, goesOn || i + 1 < shapes.size());
            }
        }
    }

    private void draw(Box box) {
        fill(box.fill());
        content.rectangle((float) box.x(), up(box.y() + box.height()), (float) box.width(), (float) box.height());
        content.fill();
    }

    private void draw(Area area) {
        fill(area.fill());
        path(area.corners());
        content.fill();
    }

    private void draw(Picture picture) {
        Logo logo = picture.logo();
        Image image = Image.getInstance(logo.width(), logo.height(), RGB, BITS, logo.rgb());
        logo.opacity().ifPresent(opacity -> {
            Image mask = Image.getInstance(logo.width(), logo.height(), 1, BITS, opacity);
            mask.makeMask();
            image.setImageMask(mask);
        });
        content.addImage(image, (float) picture.width(), 0, 0, (float) picture.height(), (float) picture.x(),
                up(picture.y() + picture.height()));
    }

    private void draw(Line line) {
        pen(line.colour());
        content.setLineWidth((float) line.width());
        if (line.dash() == Shape.Dash.DASHED) {
            content.setLineDash(3, 2, 0);
        }
        path(line.points());
        content.stroke();
        if (line.dash() == Shape.Dash.DASHED) {
            content.setLineDash(0);
        }
    }

    private void path(List<Point> points) {
        Point first = points.getFirst();
        content.moveTo((float) first.x(), up(first.y()));
        points.subList(1, points.size()).forEach(p -> content.lineTo((float) p.x(), up(p.y())));
    }

    /** A blank parts the words of lines that belong together, for readers that go by the text and not by its place. */
    private void draw(Label label, boolean goesOn) {
        fill(label.colour());
        content.beginText();
        double x = label.left(fonts);
        for (Fonts.Run run : fonts.runs(label.text(), label.style().weight())) {
            content.setFontAndSize(run.font(), (float) label.style().size());
            content.setTextMatrix((float) x, up(label.y()));
            show(run.text());
            x += run.width() * label.style().size() / 1000;
        }
        if (goesOn) {
            content.showText(" ");
        }
        content.endText();
    }

    /** A joined Arabic letter is found as the letter that it is; everything else as it is shown. */
    private void show(String text) {
        if (text.codePoints().noneMatch(c -> ArabicForms.findLetter(c).isPresent())) {
            content.showText(text);
            return;
        }
        text.codePoints().forEach(c -> {
            Optional<String> letter = ArabicForms.findLetter(c);
            letter.ifPresent(found -> content.beginMarkedContentSequence(PdfName.SPAN, actualText(found), true));
            content.showText(Character.toString(c));
            letter.ifPresent(found -> content.endMarkedContentSequence());
        });
    }

    private static PdfDictionary actualText(String text) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return properties;
    }

    private void fill(HexColor color) {
        if (fill.filter(color::equals).isEmpty()) {
            content.setRGBColorFill(color.red(), color.green(), color.blue());
            fill = Optional.of(color);
        }
    }

    private void pen(HexColor color) {
        if (pen.filter(color::equals).isEmpty()) {
            content.setRGBColorStroke(color.red(), color.green(), color.blue());
            pen = Optional.of(color);
        }
    }

    private float up(double y) {
        return (float) (pageHeight - y);
    }
}
