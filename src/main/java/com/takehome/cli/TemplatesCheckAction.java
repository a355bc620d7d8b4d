package com.takehome.cli;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.report.Brand;
import com.takehome.report.BrandReader;
import com.takehome.report.excel.ExcelReport;
import com.takehome.report.excel.FirmSummary;
import com.takehome.report.excel.ReportStyle;
import com.takehome.report.excel.SharedWorkbook;
import com.takehome.report.pdf.PdfReports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a set of templates as a run would, and names every problem. */
final class TemplatesCheckAction implements Action<TemplatesCheckOptions> {

    @Override
    public ExitCode perform(TemplatesCheckOptions options, Console console) {
        List<Problem> problems = problems(options.templates());
        problems.forEach(console.out()::println);
        boolean usable = problems.stream().noneMatch(Problem::isError);
        console.out().println(options.templates() + (usable ? " can be used" : " cannot be used"));
        return usable ? ExitCode.CLEAN : ExitCode.PROBLEMS;
    }

    private static List<Problem> problems(Path templates) {
        Loaded<Brand> read = BrandReader.read(templates);
        Brand brand = read.value().orElse(Brand.DEFAULT);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(ExcelReport.load(templates, brand, ReportStyle.US).problems());
        problems.addAll(FirmSummary.load(templates, brand, ReportStyle.US).problems());
        problems.addAll(SharedWorkbook.load(templates, ReportStyle.US).problems());
        Loaded<PdfReports> pdfs = PdfReports.load(templates, brand);
        problems.addAll(pdfs.problems());
        pdfs.value().ifPresent(found -> Stream.of(found.report(), found.shared(), found.letter())
                .forEach(each -> problems.addAll(each.problems())));
        return problems;
    }
}
