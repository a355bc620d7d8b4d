package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.excel.ShownValues.CellAddress;
import com.takehome.report.excel.TemplateCell.Content;
import com.takehome.report.excel.TemplateSheet.Block;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one sheet of a report: the template's rows in their new places, each cell with its figure. */
final class SheetWriter {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final String EMPTY_LIST = "None";
    private static final int POINTS_A_LINE = 15;
    private static final int NARROW = 40;
    private static final int NARROWER = 8;
    private static final String LOOKS_LIKE_A_FORMULA = "=+-@";

    private final TemplateSheet sheet;
    private final SheetLayout rows;
    private final ReportLayout layout;
    private final ShownValues values;
    private final CellStyles styles;
    private final List<CellAddress> unevaluated = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(1 << 16);

    SheetWriter(TemplateSheet sheet, ReportLayout layout, ShownValues values, CellStyles styles) {
        this.sheet = sheet;
        this.layout = layout;
        this.rows = layout.sheet(sheet.name());
        this.values = values;
        this.styles = styles;
    }

    /** The sheet's part. */
    String write(Figure.Group figures) {
        Place place = Place.onSheet(sheet.name());
        sheet.head().write(out, layout, place, figures);
        out.append("<sheetData>");
        for (int row = 0; row <= sheet.lastRow(); row++) {
            Optional<Block> block = sheet.findBlock(row);
            if (block.isPresent()) {
                writeBlock(block.get());
                row = block.get().last();
            } else if (!sheet.keyRows().contains(row)) {
                writeRow(row, rows.first(row), place);
            }
        }
        out.append("</sheetData>");
        sheet.tail().write(out, layout, place, figures);
        return out.toString();
    }

    /** The formulas whose value neither the engine nor a link gave. */
    List<CellAddress> unevaluated() {
        return List.copyOf(unevaluated);
    }

    private void writeBlock(Block block) {
        for (int item = 0; item < rows.items(block); item++) {
            for (int row = block.first(); row <= block.last(); row++) {
                if (rows.isEmpty(block)) {
                    writeEmptyRow(row, rows.at(row, block, item), row == block.first());
                } else {
                    writeRow(row, rows.at(row, block, item), new Place(sheet.name(), block.list(), item));
                }
            }
        }
    }

    private void writeRow(int row, int shownRow, Place place) {
        TemplateSheet.Row template = sheet.rows().get(row);
        if (template == null) {
            return;
        }
        openRow(template, shownRow, height(template, place));
        for (TemplateCell cell : template.cells()) {
            writeCell(row, cell, shownRow, place);
        }
        out.append("</row>");
    }

    private void writeEmptyRow(int row, int shownRow, boolean first) {
        TemplateSheet.Row template = sheet.rows().get(row);
        if (template == null) {
            return;
        }
        openRow(template, shownRow, "");
        boolean said = !first;
        for (TemplateCell cell : template.cells()) {
            openCell(cell, cell.style(), shownRow);
            if (!said && cell.key().isPresent()) {
                out.append(" t=\"inlineStr\"><is><t>").append(EMPTY_LIST).append("</t></is></c>");
                said = true;
            } else {
                out.append("/>");
            }
        }
        out.append("</row>");
    }

    private void openRow(TemplateSheet.Row template, int shownRow, String height) {
        out.append("<row r=\"").append(shownRow + 1).append('"').append(template.attributes()).append(height)
                .append('>');
    }

    /** Room for wrapped texts, as not every program makes it by itself. */
    private String height(TemplateSheet.Row template, Place place) {
        if (!template.wraps()) {
            return "";
        }
        int lines = template.cells().stream().filter(cell -> cell.wrapsAt() > 0)
                .mapToInt(cell -> lines(values.find(sheet, template.number(), cell, place.item()), cell.wrapsAt()))
                .max().orElse(1);
        return lines > 1 ? " ht=\"" + lines * POINTS_A_LINE + "\"" : "";
    }

    /** A width counts digits; letters are a little narrower, and words break before the edge. */
    private static int lines(Optional<Figure> shown, int width) {
        int letters = width < NARROW ? width - 1 : width + width / NARROWER;
        return shown.map(FigureText::of).map(text -> text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + letters - 1) / letters)).sum()).orElse(1);
    }

    private void openCell(TemplateCell cell, int style, int shownRow) {
        out.append("<c r=\"").append(ColumnLetters.of(cell.column())).append(shownRow + 1).append('"');
        if (style != 0) {
            out.append(" s=\"").append(style).append('"');
        }
    }

    private void writeCell(int row, TemplateCell cell, int shownRow, Place place) {
        Optional<Figure> keyed = values.keyed(cell, place.item());
        boolean absent = cell.key().isPresent() && keyed.isEmpty();
        Optional<Figure> shown = absent ? Optional.of(Figure.NONE)
                : keyed.or(() -> values.find(sheet, row, cell, place.item()));
        if (cell.content() instanceof Content.Computed computed && !absent) {
            openCell(cell, cell.style(), shownRow);
            if (shown.isEmpty()) {
                unevaluated.add(new CellAddress(sheet.name(), shownRow, cell.column()));
            }
            writeComputed(computed.formula(), shown.orElse(Figure.NONE), place);
        } else if (cell.key().isEmpty() && cell.content() instanceof Content.Fixed fixed) {
            openCell(cell, cell.style(), shownRow);
            out.append(" t=\"s\"><v>").append(fixed.sharedIndex()).append("</v></c>");
        } else {
            writeValue(cell, shown.orElse(Figure.NONE), shownRow);
        }
    }

    private void writeComputed(Formula formula, Figure shown, Place place) {
        StringBuilder text = new StringBuilder();
        layout.write(text, formula, place);
        Optional<String> number = number(shown);
        out.append(number.isPresent() ? "><f>" : " t=\"str\"><f>");
        Xml.escape(out, text);
        out.append("</f><v>");
        Xml.escape(out, number.orElseGet(() -> Xml.cellText(FigureText.of(shown))));
        out.append("</v></c>");
    }

    private void writeValue(TemplateCell cell, Figure shown, int shownRow) {
        Optional<String> number = number(shown);
        if (number.isPresent()) {
            openCell(cell, cell.style(), shownRow);
            out.append("><v>").append(number.get()).append("</v></c>");
            return;
        }
        String text = Xml.cellText(FigureText.of(shown));
        boolean quote = !text.isEmpty() && LOOKS_LIKE_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        openCell(cell, quote ? styles.quoted(cell.style()) : cell.style(), shownRow);
        if (text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Xml.escape(out, text);
        out.append("</t></is></c>");
    }

    /** The number that a cell holds for a figure; dates count days as Excel does. */
    static Optional<String> number(Figure figure) {
        return switch (figure) {
            case Figure.Quantity quantity -> Optional.of(digits(quantity.value()));
            case Figure.Day day -> Optional.of(serial(day.value()));
            case Figure.Month month -> Optional.of(serial(month.value().atDay(1)));
            default -> Optional.empty();
        };
    }

    private static String digits(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String serial(LocalDate date) {
        return Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, date));
    }
}
