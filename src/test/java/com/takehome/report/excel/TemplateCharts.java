package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.LAST_YEAR;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.YEAR;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;

import com.takehome.report.Brand;
import com.takehome.report.excel.ChartMaker.Source;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts of the Summary sheet. */
final class TemplateCharts {

    private static final Brand.Colors COLORS = Brand.Colors.DEFAULT;
    private static final String CHART_DATA = ChartDataSheet.NAME;
    private static final String BY_MONTH = "mmm yy";
    private static final int QUARTER = 3;
    private static final int GREY = 5;
    /** Near the right end, where the name of a line has room. */
    private static final int LABEL_MONTH = 32;

    private final XSSFSheet sheet;
    private final MadeSheets made;

    TemplateCharts(XSSFSheet sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
    }

    void revenue(XSSFClientAnchor place) {
        chart(place, "Revenue by client when headline.hasRetainers", "{headline.revenue}", BarGrouping.STACKED)
                .column(months(), ofMonths(CHART_DATA, "largest"), COLORS.ofSeries(0))
                .column(months(), ofMonths(CHART_DATA, "others"), COLORS.rule())
                .categories(BY_MONTH, QUARTER).legend().finish();
    }

    void concentration(XSSFClientAnchor place) {
        chart(place, "Largest client's share when headline.hasRetainers", "{headline.share}", BarGrouping.CLUSTERED)
                .column(months(), ofMonths("Projection", "share"), COLORS.ofSeries(0))
                .limit(months(), ofMonths(CHART_DATA, "limit"), COLORS.bad(), LABEL_MONTH)
                .categories(BY_MONTH, QUARTER).shares().finish();
    }

    void bridge(XSSFClientAnchor place) {
        TemplateSheetMaker source = made.get(CHART_DATA);
        int first = source.at("gross") - 1;
        int last = source.at("takeHome") - 1;
        XDDFDataSource<String> steps = part(source, first, last, ChartDataSheet.STEP_LABEL).words();
        chart(place, "Bridge to take-home when headline.hasReceipts", "{headline.bridge}", BarGrouping.STACKED)
                .lift(steps, part(source, first, last, ChartDataSheet.STEP_FROM))
                .column(steps, part(source, first, last, ChartDataSheet.STEP), COLORS.ofSeries(0))
                .except(COLORS.ofSeries(GREY), 1, last - first - 1).withoutScale().finish();
    }

    void tax(XSSFClientAnchor place) {
        ChartMaker chart = chart(place, "Tax by kind and year when headline.hasTax", "{headline.tax}",
                BarGrouping.STACKED);
        XDDFDataSource<?> years = row("Tax", "taxYear", FIRST, FIRST + 3).numbers();
        String[] kinds = {"kindIncome", "kindSe", "kindOther", "kindState"};
        for (int i = 0; i < kinds.length; i++) {
            chart.column(years, row("Tax", kinds[i], FIRST, FIRST + 3), COLORS.ofSeries(i));
        }
        chart.legend().finish();
    }

    void cash(XSSFClientAnchor place) {
        chart(place, "Cash when headline.hasCash", "{headline.cash}", BarGrouping.CLUSTERED)
                .column(months(), ofMonths("Projection", "cash"), COLORS.ofSeries(1))
                .categories(BY_MONTH, QUARTER).finish();
    }

    void runway(XSSFClientAnchor place) {
        chart(place, "Runway when headline.hasRunway", "{headline.runwayChart}", BarGrouping.CLUSTERED)
                .column(months(), ofMonths(CHART_DATA, "runway"), COLORS.ofSeries(1))
                .limit(months(), ofMonths(CHART_DATA, "target"), COLORS.bad(), LABEL_MONTH)
                .categories(BY_MONTH, QUARTER).finish();
    }

    void job(XSSFClientAnchor place) {
        XDDFDataSource<?> years = row("Years", "to", YEAR, LAST_YEAR).numbers();
        chart(place, "Practice and job when headline.hasJob", "{headline.job}", BarGrouping.CLUSTERED)
                .column(years, row("Years", "both", YEAR, LAST_YEAR), COLORS.ofSeries(0))
                .column(years, row("Years", "jobTotal", YEAR, LAST_YEAR), COLORS.ofSeries(2))
                .categories("\"Year to \"mmm yyyy", 1).legend().finish();
    }

    private ChartMaker chart(XSSFClientAnchor place, String name, String title, BarGrouping grouping) {
        return new ChartMaker(sheet, place, name, title, grouping);
    }

    private XDDFDataSource<?> months() {
        return ofMonths("Projection", "month").numbers();
    }

    private Source ofMonths(String source, String row) {
        return row(source, row, MONTH, LAST_MONTH);
    }

    private Source row(String source, String row, int from, int to) {
        return Source.row(made.get(source), row, from, to);
    }

    private static Source part(TemplateSheetMaker source, int first, int last, int column) {
        return new Source(source.sheet(), new CellRangeAddress(first, last, column, column));
    }
}
