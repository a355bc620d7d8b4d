package com.takehome.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.FirmReport;
import com.takehome.report.Logos;
import com.takehome.report.PracticeResult;
import com.takehome.report.PracticeSummary;
import com.takehome.report.ReportFile;
import com.takehome.report.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexPageTest {

    private static final PracticeSummary SUMMARY = PracticeSummary.of(SampleReports.threeClients());

    @Test
    void everyPracticeHasItsRowStatusAndLinks() throws IOException {
        String page = page(reported("harbor-advisory", SUMMARY), refused("north"));
        assertThat(page).contains("<h1>1 of 2 practices reported, 1 refused</h1>")
                .contains("href=\"harbor-advisory/harbor-advisory.xlsx\">Excel</a>")
                .contains("href=\"harbor-advisory/harbor-advisory-letter.pdf\">Letter</a>")
                .contains("\u2713 Reported").contains("\u2717 Refused").contains("<small>1 error</small>")
                .contains("clients.xlsx[Clients!D14]: error AMOUNT_NOT_A_NUMBER");
        assertThat(Pattern.compile("<tr role=\"row\">\n<td").matcher(page).results()).hasSize(2);
        assertThat(Pattern.compile("<svg ").matcher(page).results()).hasSize(2);
    }

    /** Up to fifty practices a chart opens beside each spark line; a large index stays small without. */
    @Test
    void chartsOfReceiptsOpenWherePracticesAreFew() throws IOException {
        PracticeResult[] many = IntStream.range(0, 51).mapToObj(i -> reported("p" + i, SUMMARY))
                .toArray(PracticeResult[]::new);

        assertThat(page(many).split("<svg ", -1)).hasSize(51 + 1);
        assertThat(page(Arrays.copyOf(many, 50)).split("<svg ", -1)).hasSize(2 * 50 + 1);
        assertThat(page(reported("a", SUMMARY))).contains("Receipts by month, US dollars", ">2027</text>",
                ">planned</text>");
    }

    @Test
    void showsTheFirmsLogoFromTheFileItself(@TempDir Path folder) throws IOException {
        Brand brand = Logos.brandWithLogo(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IndexPage(brand).write(new FirmReport(LocalDate.of(2026, 11, 30), "1.0",
                List.of(reported("a", SUMMARY)), List.of()), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("img-src data:")
                .contains("alt=\"Northgate\"").contains("src=\"data:image/png;base64,iVBOR");
    }

    @Test
    void textFromAWorkbookIsNeverMarkup() throws IOException {
        PracticeSummary hostile = new PracticeSummary("<script>alert(1)</script>", SUMMARY.firstMonth(),
                SUMMARY.yearFrom(),
                SUMMARY.yearTo(), SUMMARY.grossReceipts(), SUMMARY.takeHome(), SUMMARY.takeHomeShare(),
                Optional.of("\" onmouseover=\"alert(2)"), SUMMARY.largestClientShare(), SUMMARY.runwayMonths(),
                SUMMARY.runwayStatus(), SUMMARY.receipts(), SUMMARY.actualMonths(), SUMMARY.nextPayments(),
                SUMMARY.findings());
        String page = page(reported("a", hostile), refused("<img src=x onerror=alert(3)>"));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert")
                .doesNotContain("\" onmouseover=\"").doesNotContain("<img");
    }

    @Test
    void needsNoNetwork() throws IOException {
        String page = page(reported("a", SUMMARY));
        assertThat(page.replace("xmlns=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("http:")
                .doesNotContain("https:").doesNotContain("url(").doesNotContain("@import");
        assertThat(page).contains("Content-Security-Policy");
    }

    @Test
    void figuresOfARefusedPracticeAreDashesWithoutAKey() throws IOException {
        String row = page(refused("north")).split("<tr role=\"row\">\n<td", -1)[1];
        assertThat(row).contains("data-label=\"Kept this year\" data-key=\"\">\u2013</td>")
                .contains("data-label=\"Findings\" data-key=\"\">\u2013</td>");
    }

    @Test
    void nextDueIsTheEarliestDateOfAll() throws IOException {
        assertThat(SUMMARY.nextPayments()).isNotEmpty();
        LocalDate first = SUMMARY.nextPayments().getFirst().due();
        assertThat(page(reported("a", SUMMARY))).contains("<dt>Next due</dt><dd><strong>"
                + Figures.day(first) + "</strong>");
        assertThat(page(refused("north"))).contains("<strong>Nothing</strong>");
    }

    private static PracticeResult reported(String id, PracticeSummary summary) {
        return new PracticeResult(id, Optional.of(summary), List.of(),
                List.of(new ReportFile(id + ".xlsx", 1, "00"), new ReportFile(id + "-letter.pdf", 1, "00")));
    }

    private static PracticeResult refused(String id) {
        return PracticeResult.refused(id, List.of(Problem.of(ProblemCode.AMOUNT_NOT_A_NUMBER,
                new SourceRef("clients.xlsx", "Clients", "D14"), "12k", "is not an amount", "use 12000.00")));
    }

    private static String page(PracticeResult... practices) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IndexPage(Brand.DEFAULT).write(
                new FirmReport(LocalDate.of(2026, 11, 30), "1.0", List.of(practices), List.of()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
