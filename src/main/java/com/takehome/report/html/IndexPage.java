package com.takehome.report.html;

import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.FirmReport;
import com.takehome.report.FirmReport.PracticePayment;
import com.takehome.report.PracticeResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** {@code index.html}: one file without any network, for the screen, the telephone and paper. */
public final class IndexPage {

    /** Nothing but what is in the file itself. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
    private static final int PROBLEMS_SHOWN = 10;

    private final Brand brand;
    private final PracticeRows rows;
    private final String style = resource("index.css");
    private final String script = resource("index.js");

    /** In the firm's colours. */
    public IndexPage(Brand brand) {
        this.brand = brand;
        this.rows = new PracticeRows(brand.colors());
    }

    /** Writes the page. */
    public void write(FirmReport firm, OutputStream out) throws IOException {
        Html html = new Html().markup("<!DOCTYPE html>\n").open("html", "lang", "en").line();
        head(html, firm);
        html.open("body").line();
        header(html, firm);
        html.open("main").line();
        tools(html, firm);
        rows.table(html, firm.practices());
        refusals(html, firm);
        html.close("main").line();
        footer(html, firm);
        html.open("script").markup(script).close("script").line().close("body").close("html").line();
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void head(Html html, FirmReport firm) {
        html.open("head").line()
                .open("meta", "charset", "utf-8").line()
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line()
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line()
                .element("title", "Practices as of " + Figures.day(firm.asOf()) + " - " + brand.firm().name()).line()
                .open("style").markup(variables()).markup(style).close("style").line()
                .close("head").line();
    }

    private String variables() {
        Brand.Colors colors = brand.colors();
        return ":root{--ink:%s;--muted:%s;--rule:%s;--panel:%s;--accent:%s;--good:%s;--bad:%s}%n".formatted(
                colors.ink(), colors.muted(), colors.rule(), colors.panel(), colors.accent(), colors.good(),
                colors.bad()).replace("\r\n", "\n");
    }

    private void header(Html html, FirmReport firm) {
        html.open("header").line();
        firm(html);
        html.element("h1", title(firm)).line()
                .open("dl", "class", "tiles").line();
        tile(html, "As of", Figures.day(firm.asOf()), "");
        tile(html, "Practices", Integer.toString(firm.found()),
                firm.reported() + " reported, " + firm.refused() + " refused");
        if (firm.isWithheld()) {
            tile(html, "Next due", "Withheld", "the figures are in the protected files");
        } else {
            nextDue(html, firm.duePayments());
        }
        html.close("dl").line().close("header").line();
    }

    private void firm(Html html) {
        String name = brand.firm().name();
        brand.logo().ifPresentOrElse(
                logo -> html.open("img", "class", "logo", "src", logo.dataUri(), "alt", name).line(),
                () -> html.element("p", name, "class", "firm").line());
    }

    private static String title(FirmReport firm) {
        String reported = firm.reported() + " of " + firm.found() + " practices reported";
        return firm.refused() == 0 ? reported : reported + ", " + firm.refused() + " refused";
    }

    private static void nextDue(Html html, List<PracticePayment> payments) {
        if (payments.isEmpty()) {
            tile(html, "Next due", "Nothing", "no estimated payment is to come");
            return;
        }
        LocalDate next = payments.getFirst().payment().due();
        List<Money> amounts = payments.stream().filter(due -> due.payment().due().equals(next))
                .map(due -> due.payment().amount()).toList();
        tile(html, "Next due", Figures.day(next), (amounts.size() == 1 ? "1 payment, " : amounts.size() + " payments, ")
                + Figures.inWords(Money.sum(amounts)));
    }

    private static void tile(Html html, String label, String figure, String remark) {
        html.open("div").element("dt", label).open("dd").element("strong", figure);
        if (!remark.isEmpty()) {
            html.text(" ").element("span", remark);
        }
        html.close("dd").close("div").line();
    }

    private static void tools(Html html, FirmReport firm) {
        html.open("div", "class", "tools", "role", "search").line()
                .element("label", "Search", "for", "search")
                .open("input", "id", "search", "type", "search", "autocomplete", "off", "placeholder",
                        "practice, client, finding")
                .line()
                .open("label", "class", "narrow").text("Sort by ").open("select", "id", "sort");
        for (int i = 0; i < PracticeRows.COLUMNS.size(); i++) {
            PracticeRows.Column column = PracticeRows.COLUMNS.get(i);
            if (column.isSortable()) {
                html.element("option", column.title(), "value", Integer.toString(i));
            }
        }
        html.close("select").close("label").line()
                .element("output", firm.found() + " shown", "id", "shown", "for", "search", "aria-live", "polite")
                .line().close("div").line();
    }

    private static void refusals(Html html, FirmReport firm) {
        List<PracticeResult> refused = firm.practices().stream().filter(each -> !each.isReported()).toList();
        if (refused.isEmpty() && firm.problems().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "problems").line()
                .element("h2", "What to mend", "id", "problems").line();
        problems(html, "Input folder", firm.problems());
        refused.forEach(each -> problems(html, each.id(),
                each.problems().stream().filter(Problem::isError).toList()));
        html.close("section").line();
    }

    private static void problems(Html html, String heading, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        html.element("h3", heading).open("ul").line();
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> html.element("li", problem.toString()).line());
        if (problems.size() > PROBLEMS_SHOWN) {
            html.element("li", (problems.size() - PROBLEMS_SHOWN) + " more in problems.csv").line();
        }
        html.close("ul").line();
    }

    private void footer(Html html, FirmReport firm) {
        html.open("footer").line().open("p").text("For the whole firm: ");
        html.element("a", "summary (Excel)", "href", "firm-summary.xlsx").text(", ")
                .element("a", "what is due next (CSV)", "href", "due-next.csv").text(", ")
                .element("a", "every problem (CSV)", "href", "problems.csv").text(", ")
                .element("a", "this run (JSON)", "href", "run.json").text(".").close("p").line()
                .element("p", brand.disclaimer()).line()
                .element("p", "takehome " + firm.version()).line().close("footer").line();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(IndexPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
