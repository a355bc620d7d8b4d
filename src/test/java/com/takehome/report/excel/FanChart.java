package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.excel.ChartMaker.Source;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lines that part from each other month by month, with the plan among them; take-home may be negative at first. */
final class FanChart {

    private static final HexColor ACCENT = Brand.Colors.DEFAULT.accent();
    private static final HexColor[] COLORS = {Brand.Colors.DEFAULT.ink(), ACCENT.tint(60), ACCENT.tint(35), ACCENT,
            ACCENT.tint(35), ACCENT.tint(60)};
    private static final double THIN = 1.5;
    private static final double BOLD = 2.75;
    private static final int MIDDLE = 3;
    private static final int QUARTER = 3;

    private final XSSFSheet sheet;
    private final int first;
    private final int last;

    /** Of these rows of the sheet, the months in column B and six series after them. */
    FanChart(XSSFSheet sheet, int first, int last) {
        this.sheet = sheet;
        this.first = first;
        this.last = last;
    }

    void draw(String name, String title, int fromRow, int toRow) {
        ChartMaker chart = new ChartMaker(sheet,
                new XSSFClientAnchor(0, 0, 0, 0, LABEL, fromRow, RiskSheet.LAST + 1, toRow), name, title,
                BarGrouping.STANDARD);
        for (int i = 0; i < COLORS.length; i++) {
            line(chart, i);
        }
        chart.categories("mmm yy", QUARTER).legend().finish();
    }

    private void line(ChartMaker chart, int number) {
        int column = FIRST + number;
        XDDFLineChartData.Series line = chart.line(rows(LABEL).numbers(), rows(column),
                new CellReference(sheet.getSheetName(), first - 1, column, true, true), COLORS[number],
                number == MIDDLE ? BOLD : THIN);
        if (number == 0) {
            line.getShapeProperties().getLineProperties().setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
    }

    private Source rows(int column) {
        return new Source(sheet, new CellRangeAddress(first, last, column, column));
    }
}
