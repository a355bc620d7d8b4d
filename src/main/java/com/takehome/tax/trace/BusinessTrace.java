package com.takehome.tax.trace;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import com.takehome.tax.Business;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FormLine;
import com.takehome.tax.SCorporationYear;
import com.takehome.tax.ScheduleC;
import com.takehome.tax.ScheduleCLine;
import com.takehome.tax.parameter.FederalParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schedule C, or Form 1120-S with its Schedule K-1 and the owner's salary. */
final class BusinessTrace {

    private static final String CORPORATION = "Form 1120-S";

    private BusinessTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        computed.scheduleC().ifPresent(it -> scheduleC(it, computed, cells, new FormPage("Schedule C", lines)));
        computed.sCorporation().ifPresent(it -> corporation(it, computed, cells, lines));
    }

    private static void scheduleC(ScheduleC schedule, FederalReturn computed, InputCells cells, FormPage page) {
        page.input("1", "Gross receipts", schedule.grossReceipts(), cells.grossReceipts());
        page.carried("7", "Gross income", schedule.grossReceipts(), "line 1");
        List<String> deductions = deductions(schedule.deductions(), books(computed), cells, page);
        page.sum("28", "Total expenses", schedule.totalExpenses(), deductions);
        page.difference("29", "Tentative profit", schedule.tentativeProfit(), "line 7", "line 28");
        page.line("30", "Business use of home", schedule.homeOffice(),
                "the cost, with what earlier years left over, up to line 29",
                with(cells.expense(ExpenseCategory.HOME_OFFICE), "line 29"));
        page.difference("31", "Net profit or loss", schedule.netProfit(), "line 29", "line 30");
    }

    private static List<String> deductions(Map<ScheduleCLine, Money> deductions, Optional<Business.Books> books,
            InputCells cells, FormPage page) {
        List<String> names = new ArrayList<>();
        deductions.forEach((line, amount) -> {
            String formula = line == ScheduleCLine.MEALS ? "half of the year's meals" : "as entered";
            page.line(line.number(), line.label(), amount, formula,
                    sources(line, books, cells).toArray(String[]::new));
            names.add("line " + line.number());
        });
        return names;
    }

    private static List<String> sources(ScheduleCLine line, Optional<Business.Books> books, InputCells cells) {
        List<String> sources = new ArrayList<>();
        books.ifPresent(it -> it.expenses().keySet().stream()
                .filter(category -> ScheduleCLine.of(category).filter(line::equals).isPresent())
                .forEach(category -> sources.addAll(cells.expense(category))));
        if (line == ScheduleCLine.TAXES_AND_LICENSES && books.filter(it -> !it.entityTax().isZero()).isPresent()) {
            sources.addAll(cells.entityTax());
        }
        return sources;
    }

    private static void corporation(SCorporationYear year, FederalReturn computed, InputCells cells,
            List<FormLine> lines) {
        FormPage page = new FormPage(CORPORATION, lines);
        page.input("1a", "Gross receipts", year.grossReceipts(), cells.grossReceipts());
        page.input("7", "Salary of the owner", year.salary(), cells.field("S corporation salary"));
        FederalParameters.PayrollTax figures = computed.parameters().payrollTax();
        page.line("12 payroll tax", "Employer's social security and Medicare tax on the salary",
                year.employerPayrollTax(), figures.employerSocialSecurityRate() + " up to the wage base and "
                        + figures.employerMedicareRate() + " of line 7",
                "line 7",
                computed.parameters().citations().of("payroll_tax.employer_social_security_rate"),
                computed.parameters().citations().of("payroll_tax.employer_medicare_rate"),
                computed.parameters().citations().of("self_employment_tax.wage_base"));
        page.sum("17", "Retirement plan, employer part", year.employerRetirement(),
                BenefitsTrace.planLines(computed, "13"));
        page.input("18 health insurance", "Health insurance of the owner", year.healthInsurance(),
                cells.expense(ExpenseCategory.HEALTH_INSURANCE));
        List<String> costs = new ArrayList<>(
                List.of("line 7", "line 12 payroll tax", "line 17", "line 18 health insurance"));
        costs.addAll(expenses(year, computed, cells, lines));
        costs.addFirst("line 1a");
        page.difference("22", "Ordinary business income", year.k1Income(), costs.toArray(String[]::new));
        new FormPage("Schedule K-1", lines).carried("1", "Ordinary business income", year.k1Income(),
                CORPORATION + " line 22");
    }

    /** The other deductions, on a statement of their own by the lines that Schedule C has for them. */
    private static List<String> expenses(SCorporationYear year, FederalReturn computed, InputCells cells,
            List<FormLine> lines) {
        FormPage page = new FormPage("Form 1120-S statement of deductions", lines);
        List<String> names = new ArrayList<>(deductions(year.deductions(), books(computed), cells, page).stream()
                .map(name -> page.name(name.substring("line ".length()))).toList());
        if (!year.homeOffice().isZero()) {
            page.input("home office", "Home office reimbursed to the owner", year.homeOffice(),
                    cells.expense(ExpenseCategory.HOME_OFFICE));
            names.add(page.name("home office"));
        }
        return names;
    }

    private static Optional<Business.Books> books(FederalReturn computed) {
        return switch (computed.facts().business()) {
            case Business.None none -> Optional.empty();
            case Business.SoleProprietorship business -> Optional.of(business.books());
            case Business.SCorporation business -> Optional.of(business.books());
        };
    }

    private static String[] with(List<String> cells, String... further) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(Arrays.asList(further));
        return all.toArray(String[]::new);
    }
}
