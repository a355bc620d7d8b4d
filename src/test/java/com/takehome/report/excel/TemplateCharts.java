package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.LAST_YEAR;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.YEAR;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** The native charts of the Summary sheet; every series has a fill of its own and ranges as sheet references. */
final class TemplateCharts {

    private static final Brand.Colors COLORS = Brand.Colors.DEFAULT;
    private static final double TITLE_POINTS = 12;
    private static final double TEXT_POINTS = 9;

    private final XSSFSheet sheet;
    private final MadeSheets made;

    TemplateCharts(XSSFSheet sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
    }

    void revenue(int fromColumn, int fromRow, int toColumn, int toRow) {
        Drawn drawn = chart("{headline.revenue}", BarGrouping.STACKED, fromColumn, fromRow, toColumn, toRow);
        series(drawn, "Engagements", "largest", "month", MONTH, LAST_MONTH, COLORS.ofSeries(0));
        series(drawn, "Engagements", "others", "month", MONTH, LAST_MONTH, COLORS.rule());
        drawn.finish("mmm yy");
    }

    void bridge(int fromColumn, int fromRow, int toColumn, int toRow) {
        Drawn drawn = chart("{headline.bridge}", BarGrouping.STACKED, fromColumn, fromRow, toColumn, toRow);
        TemplateSheetMaker source = made.get("Take-home");
        int first = source.at("gross") - 1;
        int last = source.at("takeHome") - 1;
        XDDFDataSource<String> steps = XDDFDataSourcesFactory.fromStringCellRange(source.sheet(),
                new CellRangeAddress(first, last, LABEL, LABEL));
        for (int column : new int[]{LAST_YEAR + 1, LAST_YEAR + 2}) {
            XDDFChartData.Series each = drawn.data().addSeries(steps, XDDFDataSourcesFactory.fromNumericCellRange(
                    source.sheet(), new CellRangeAddress(first, last, column, column)));
            each.setTitle("Step", new org.apache.poi.ss.util.CellReference("Take-home", first - 1, column, true, true));
            if (column == LAST_YEAR + 1) {
                hollow(each);
            } else {
                fill(each, COLORS.accent().tint(55));
                labelled((XDDFBarChartData.Series) each);
            }
        }
        drawn.finishWithoutLegend("General");
    }

    void cash(int fromColumn, int fromRow, int toColumn, int toRow) {
        Drawn drawn = chart("{headline.cash}", BarGrouping.CLUSTERED, fromColumn, fromRow, toColumn, toRow);
        series(drawn, "Projection", "cash", "month", MONTH, LAST_MONTH, COLORS.ofSeries(1));
        series(drawn, "Projection", "takeHome", "month", MONTH, LAST_MONTH, COLORS.ofSeries(0));
        drawn.finish("mmm yy");
    }

    void tax(int fromColumn, int fromRow, int toColumn, int toRow) {
        Drawn drawn = chart("{headline.tax}", BarGrouping.STACKED, fromColumn, fromRow, toColumn, toRow);
        String[] kinds = {"kindIncome", "kindSe", "kindOther", "kindState"};
        for (int i = 0; i < kinds.length; i++) {
            series(drawn, "Tax", kinds[i], "taxYear", FIRST, FIRST + 3, COLORS.ofSeries(i));
        }
        drawn.finish("General");
    }

    void job(int fromColumn, int fromRow, int toColumn, int toRow) {
        Drawn drawn = chart("{headline.job}", BarGrouping.CLUSTERED, fromColumn, fromRow, toColumn, toRow);
        series(drawn, "Years", "both", "to", YEAR, LAST_YEAR, COLORS.ofSeries(0));
        series(drawn, "Years", "jobTotal", "to", YEAR, LAST_YEAR, COLORS.ofSeries(1));
        drawn.finish("mmm yyyy");
    }

    /** A chart being made. */
    private record Drawn(XSSFChart chart, XDDFBarChartData data) {

        void finish(String categoryFormat) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            finishWithoutLegend(categoryFormat);
        }

        void finishWithoutLegend(String categoryFormat) {
            chart.plot(data);
            chart.getCTChart().getPlotArea().getCatAxArray(0).getNumFmt().setFormatCode(categoryFormat);
            chart.getCTChart().getPlotArea().getCatAxArray(0).getNumFmt().setSourceLinked(false);
        }
    }

    private Drawn chart(String title, BarGrouping grouping, int fromColumn, int fromRow, int toColumn, int toRow) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, -100_000, 0, fromColumn, fromRow, toColumn, toRow);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(TITLE_POINTS);
            run.setBold(true);
            run.setFontColor(color(COLORS.ink()));
        });
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        up.setNumberFormat("#,##0");
        across.setNumberFormat("General");
        up.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(COLORS.rule())));
        up.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        across.getOrAddTextProperties().setFontSize(TEXT_POINTS);
        up.getOrAddTextProperties().setFontSize(TEXT_POINTS);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(grouping);
        data.setGapWidth(40);
        data.setOverlap((byte) (grouping == BarGrouping.STACKED ? 100 : 0));
        data.setVaryColors(false);
        return new Drawn(chart, data);
    }

    private void series(Drawn drawn, String source, String row, String categories, int from, int to, HexColor color) {
        TemplateSheetMaker maker = made.get(source);
        int number = maker.at(row) - 1;
        int heading = maker.at(categories) - 1;
        XDDFChartData.Series series = drawn.data().addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(maker.sheet(),
                        new CellRangeAddress(heading, heading, from, to)),
                XDDFDataSourcesFactory.fromNumericCellRange(maker.sheet(),
                        new CellRangeAddress(number, number, from, to)));
        series.setTitle(row, new org.apache.poi.ss.util.CellReference(source, number, LABEL, true, true));
        fill(series, color);
    }

    private static void fill(XDDFChartData.Series series, HexColor color) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(solid(color));
        series.setShapeProperties(shape);
    }

    private static void hollow(XDDFChartData.Series series) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFNoFillProperties());
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        series.setShapeProperties(shape);
    }

    private static void labelled(XDDFBarChartData.Series series) {
        CTBarSer bars = series.getCTBarSer();
        CTDLbls labels = bars.addNewDLbls();
        labels.addNewNumFmt().setFormatCode("#,##0");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFSolidFillProperties solid(HexColor color) {
        return new XDDFSolidFillProperties(color(color));
    }

    private static XDDFColor color(HexColor color) {
        return XDDFColor.from(new byte[]{(byte) color.red(), (byte) color.green(), (byte) color.blue()});
    }
}
