package com.takehome.report.excel;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws one native chart: columns in fills of their own, lines for limits, ranges as sheet references. */
final class ChartMaker {

    private static final Brand.Colors COLORS = Brand.Colors.DEFAULT;
    private static final String TYPEFACE = "Calibri";
    private static final double TITLE_POINTS = 11;
    private static final double TEXT_POINTS = 9;
    private static final double LIMIT_POINTS = 1.5;

    private final XSSFChart chart;
    private final XDDFCategoryAxis across;
    private final XDDFValueAxis up;
    private final BarGrouping grouping;
    private final List<XDDFChartData> drawn = new ArrayList<>();

    /**
     * Starts a chart.
     *
     * @param name what it is called among the sheet's objects, with "when" and a key where it stands only in some reports
     * @param title what it shows, in words that may name figures
     */
    ChartMaker(XSSFSheet sheet, XSSFClientAnchor place, String name, String title, BarGrouping grouping) {
        chart = sheet.createDrawingPatriarch().createChart(place);
        chart.getGraphicFrame().setName(name);
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(title);
        ground();
        title(title);
        across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        up = chart.createValueAxis(AxisPosition.LEFT);
        axes();
        this.grouping = grouping;
    }

    /** The part of a sheet that a series is drawn from. */
    record Source(XSSFSheet sheet, CellRangeAddress range) {

        static Source row(TemplateSheetMaker sheet, String row, int from, int to) {
            int number = sheet.at(row) - 1;
            return new Source(sheet.sheet(), new CellRangeAddress(number, number, from, to));
        }

        XDDFNumericalDataSource<Double> numbers() {
            return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range);
        }

        XDDFDataSource<String> words() {
            return XDDFDataSourcesFactory.fromStringCellRange(sheet, range);
        }

        CellReference label() {
            return new CellReference(sheet.getSheetName(), range.getFirstRow(), TemplateSheetMaker.LABEL, true, true);
        }
    }

    private void ground() {
        CTChartSpace space = chart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        XDDFShapeProperties frame = chart.getOrAddShapeProperties();
        frame.setFillProperties(solid(new HexColor("FFFFFF")));
        frame.setLineProperties(new XDDFLineProperties(solid(COLORS.rule())));
        CTTextCharacterProperties text = chart.getCTChartSpace().addNewTxPr().addNewP().addNewPPr().addNewDefRPr();
        space.getTxPr().addNewBodyPr();
        text.setSz((int) (100 * TEXT_POINTS));
        text.addNewSolidFill().addNewSrgbClr().setVal(bytes(COLORS.muted()));
        text.addNewLatin().setTypeface(TYPEFACE);
    }

    private void title(String words) {
        chart.setTitleText(words);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(TITLE_POINTS);
            run.setBold(true);
            run.setFontColor(color(COLORS.ink()));
        });
        chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr().addNewLatin()
                .setTypeface(TYPEFACE);
        CTManualLayout left = chart.getCTChart().getTitle().isSetLayout()
                ? chart.getCTChart().getTitle().getLayout().addNewManualLayout()
                : chart.getCTChart().getTitle().addNewLayout().addNewManualLayout();
        left.addNewXMode().setVal(STLayoutMode.EDGE);
        left.addNewYMode().setVal(STLayoutMode.EDGE);
        left.addNewX().setVal(0.015);
        left.addNewY().setVal(0.02);
    }

    private void axes() {
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        up.setNumberFormat("#,##0;(#,##0);0");
        up.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(COLORS.rule())));
        up.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        up.setMajorTickMark(AxisTickMark.NONE);
        across.setMajorTickMark(AxisTickMark.NONE);
        across.setTickLabelPosition(AxisTickLabelPosition.LOW);
        across.setNumberFormat("General");
        across.getOrAddTextProperties().setFontSize(TEXT_POINTS);
        across.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid(COLORS.muted())));
    }

    /** The chart's columns, made with the first of them: a chart may have lines only. */
    private XDDFBarChartData columns() {
        return drawn.stream().filter(XDDFBarChartData.class::isInstance).map(XDDFBarChartData.class::cast).findFirst()
                .orElseGet(this::newColumns);
    }

    private XDDFBarChartData newColumns() {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(grouping);
        data.setGapWidth(40);
        data.setOverlap((byte) (grouping == BarGrouping.STACKED ? 100 : 0));
        data.setVaryColors(false);
        drawn.add(data);
        return data;
    }

    /** How the categories are written, and every how many of them. */
    ChartMaker categories(String format, int step) {
        across.setNumberFormat(format);
        if (step > 1) {
            chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(step);
        }
        return this;
    }

    /** Shares of a whole. */
    ChartMaker shares() {
        up.setNumberFormat("0%");
        up.setMinimum(0);
        up.setMaximum(1);
        return this;
    }

    /** A column of one colour for each category. */
    ChartMaker column(XDDFDataSource<?> categories, Source source, HexColor color) {
        fill(add(columns(), categories, source), solid(color));
        return this;
    }

    /** Some columns of the last series in another colour. */
    ChartMaker except(HexColor color, int from, int to) {
        XDDFBarChartData.Series last = (XDDFBarChartData.Series) columns()
                .getSeries(columns().getSeriesCount() - 1);
        for (int index = from; index <= to; index++) {
            CTDPt point = last.getCTBarSer().addNewDPt();
            point.addNewIdx().setVal(index);
            point.addNewInvertIfNegative().setVal(false);
            point.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(bytes(color));
        }
        return this;
    }

    /** A column that is not seen and lifts the next one. */
    ChartMaker lift(XDDFDataSource<?> categories, Source source) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFNoFillProperties());
        shape.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        add(columns(), categories, source).setShapeProperties(shape);
        return this;
    }

    private static XDDFChartData.Series add(XDDFChartData data, XDDFDataSource<?> categories, Source source) {
        XDDFChartData.Series series = data.addSeries(categories, source.numbers());
        series.setTitle("", source.label());
        return series;
    }

    /** A line across, with its name at one of the categories. */
    ChartMaker limit(XDDFDataSource<?> categories, Source source, HexColor color, int labelAt) {
        XDDFLineChartData.Series line = line(categories, source, source.label(), color, LIMIT_POINTS);
        CTDLbls labels = line.getCTLineSer().addNewDLbls();
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(labelAt);
        label.addNewDLblPos().setVal(STDLblPos.T);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(false);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(true);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
        none(labels);
        return this;
    }

    /** A line through all categories, named by a cell. */
    XDDFLineChartData.Series line(XDDFDataSource<?> categories, Source source, CellReference name, HexColor color,
            double points) {
        XDDFLineChartData lines = drawn.stream().filter(XDDFLineChartData.class::isInstance)
                .map(XDDFLineChartData.class::cast).findFirst().orElseGet(this::newLines);
        XDDFLineChartData.Series line = (XDDFLineChartData.Series) add(lines, categories, source);
        line.setTitle("", name);
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties stroke = new XDDFLineProperties(solid(color));
        stroke.setWidth(points);
        line.setLineProperties(stroke);
        return line;
    }

    private XDDFLineChartData newLines() {
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        lines.setVaryColors(false);
        drawn.add(lines);
        return lines;
    }

    ChartMaker legend() {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return this;
    }

    /** Figures stand at the columns, so that no scale is needed. */
    ChartMaker withoutScale() {
        up.setVisible(false);
        chart.getCTChart().getPlotArea().getValAxArray(0).unsetMajorGridlines();
        return this;
    }

    void finish() {
        drawn.forEach(chart::plot);
    }

    private static void none(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void fill(XDDFChartData.Series series, XDDFSolidFillProperties paint) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(paint);
        series.setShapeProperties(shape);
    }

    private static XDDFSolidFillProperties solid(HexColor color) {
        return new XDDFSolidFillProperties(color(color));
    }

    private static XDDFColor color(HexColor color) {
        return XDDFColor.from(bytes(color));
    }

    private static byte[] bytes(HexColor color) {
        return new byte[]{(byte) color.red(), (byte) color.green(), (byte) color.blue()};
    }
}
