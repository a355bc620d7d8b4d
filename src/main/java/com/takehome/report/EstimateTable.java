package com.takehome.report;

import com.takehome.model.EstimateMethod;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.tax.estimate.AnnualizedInstallment;
import com.takehome.tax.estimate.EstimateResult;
import com.takehome.tax.estimate.MethodResult;
import com.takehome.tax.estimate.Penalty;
import com.takehome.tax.estimate.PlannedInstallment;
import com.takehome.tax.estimate.RequiredAnnualPayment;
import com.takehome.tax.estimate.ScheduleAiColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables of one jurisdiction's estimates. */
final class EstimateTable {

    private EstimateTable() {}

    static PracticeReport.EstimateReport of(EstimateResult result, PracticeInput input) {
        RequiredAnnualPayment part1 = result.part1();
        MethodResult regular = result.regular();
        MethodResult annualized = result.annualized();
        return new PracticeReport.EstimateReport(result.taxYear().value(), result.jurisdiction().code(),
                Optional.of(part1.amount()), part1.basis(), Optional.of(part1.currentYearHarbor()),
                part1.priorYearHarbor(), Optional.of(part1.currentYearTax()),
                Optional.of(result.projectedBalanceDue()),
                result.followed() == EstimateMethod.ANNUALIZED ? "annualized" : "regular",
                result.installments().stream().map(EstimateTable::installment).toList(),
                total(regular.penaltyToDate()), total(regular.penaltyIfNothingMore()),
                regular.penaltyIfNothingMore().map(Penalty::known), total(annualized.penaltyToDate()),
                total(annualized.penaltyIfNothingMore()), annualized.penaltyIfNothingMore().map(Penalty::known),
                result.fileAndPay(), result.draft(), remarks(result, input), worksheet(result), annualizedRows(result));
    }

    private static Optional<Money> total(Optional<Penalty> penalty) {
        return penalty.flatMap(Penalty::total);
    }

    private static PracticeReport.Installment installment(PlannedInstallment each) {
        return new PracticeReport.Installment(each.date().number(), each.date().statutory(), each.date().due(),
                each.regular(), each.annualized(), each.required(), each.withholding(), each.paid(), each.shortfall(),
                each.toPay());
    }

    private static List<String> remarks(EstimateResult result, PracticeInput input) {
        List<String> remarks = new ArrayList<>(result.remarks());
        boolean moved = input.household().stream()
                .anyMatch(row -> row.taxYear().equals(result.taxYear()) && row.movedStates());
        if (moved && !result.jurisdiction().isFederal()) {
            remarks.add("The household moved or worked in other states, so no amount is given in the letter: the "
                    + "figures here are those of a resident of one state for the whole year.");
        }
        if (result.jurisdiction().isFederal()) {
            remarks.add(comparison(result));
            remarks.add("In the annualized columns depreciation and home office count evenly over the year, whenever "
                    + "they are booked; everything else counts when received or paid.");
        }
        return remarks;
    }

    /** What the annualized method would change, and what choosing it entails (Form 2210, box C). */
    private static String comparison(EstimateResult result) {
        String consequence = " It is chosen for the whole year and needs Form 2210 with Schedule AI.";
        Optional<Money> regular = result.regular().nextPayment();
        Optional<Money> annualized = result.annualized().nextPayment();
        if (regular.isEmpty() || annualized.isEmpty()) {
            return "All installments have passed: the methods differ in the penalty only." + consequence;
        }
        String next = "The next payment is " + Figures.inWords(regular.get()) + " under the regular method and "
                + Figures.inWords(annualized.get()) + " under the annualized one";
        Money saved = result.regular().penaltyToDate().map(Penalty::known).orElse(Money.ZERO)
                .minus(result.annualized().penaltyToDate().map(Penalty::known).orElse(Money.ZERO));
        return next + (saved.isPositive() ? ", which also lowers the penalty to date by " + Figures.inWords(saved) : "")
                + "." + consequence;
    }

    private static List<PracticeReport.Line> worksheet(EstimateResult result) {
        RequiredAnnualPayment part1 = result.part1();
        String form = result.jurisdiction().isFederal() ? "Form 2210" : result.jurisdiction().label();
        List<PracticeReport.Line> lines = new ArrayList<>();
        lines.add(line(form, "4", "Current-year tax as projected", part1.currentYearTax(), "total tax"));
        lines.add(line(form, "5", "Current-year harbor", part1.currentYearHarbor(),
                part1.currentShare() + " of line 4"));
        lines.add(line(form, "6", "Withholding", part1.withholding(), "withheld and still to be withheld"));
        lines.add(line(form, "7", "Tax after withholding", part1.taxAfterWithholding(), "line 4 less line 6"));
        part1.priorYearHarbor().ifPresent(harbor -> lines.add(line(form, "8", "Prior-year harbor", harbor,
                part1.priorShare() + " of last year's tax")));
        lines.add(line(form, "9", "Required annual payment", part1.amount(), part1.basis()));
        return lines;
    }

    private static PracticeReport.Line line(String form, String number, String label, Money amount, String formula) {
        return new PracticeReport.Line(form, number, label, amount.amount(), formula, List.of());
    }

    private static List<PracticeReport.AnnualizedRow> annualizedRows(EstimateResult result) {
        List<PracticeReport.AnnualizedRow> rows = new ArrayList<>();
        List<ScheduleAiColumn> columns = result.scheduleAi();
        if (!columns.isEmpty()) {
            rows.add(row("1", "Adjusted gross income of the period", columns, ScheduleAiColumn::agiToDate));
            rows.add(new PracticeReport.AnnualizedRow("2", "Annualization factor",
                    columns.stream().map(each -> each.period().factor()).toList()));
            rows.add(row("3", "Annualized income", columns, ScheduleAiColumn::annualizedAgi));
            rows.add(row("6", "Itemized deductions, annualized", columns, ScheduleAiColumn::itemized));
            rows.add(row("7", "Standard deduction", columns, ScheduleAiColumn::standardDeduction));
            rows.add(row("8", "Deduction taken", columns, ScheduleAiColumn::deduction));
            rows.add(row("9a", "Section 199A deduction", columns, ScheduleAiColumn::businessDeduction));
            rows.add(row("9b", "Other deductions", columns, ScheduleAiColumn::otherDeductions));
            rows.add(row("13", "Taxable income", columns, ScheduleAiColumn::taxableIncome));
            rows.add(row("14", "Income tax", columns, ScheduleAiColumn::incomeTax));
            rows.add(row("15", "Self-employment tax", columns, ScheduleAiColumn::selfEmploymentTax));
            rows.add(row("16", "Other taxes", columns, ScheduleAiColumn::otherTaxes));
            rows.add(row("18", "Credits", columns, ScheduleAiColumn::credits));
        }
        rows.addAll(installmentRows(result.annualizedLines()));
        return rows;
    }

    private static List<PracticeReport.AnnualizedRow> installmentRows(List<AnnualizedInstallment> lines) {
        return List.of(row("19", "Tax on annualized income", lines, AnnualizedInstallment::tax),
                new PracticeReport.AnnualizedRow("20", "Applicable percentage",
                        lines.stream().map(each -> each.percentage().decimal()).toList()),
                row("21", "Line 19 times line 20", lines, AnnualizedInstallment::share),
                row("22", "Earlier required installments", lines, AnnualizedInstallment::earlier),
                row("23", "Annualized income installment", lines, AnnualizedInstallment::annualized),
                row("24", "Regular installment", lines, AnnualizedInstallment::regular),
                row("25", "Earlier savings recaptured", lines, AnnualizedInstallment::recaptured),
                row("26", "Line 24 plus line 25", lines, AnnualizedInstallment::cap),
                row("27", "Required installment", lines, AnnualizedInstallment::required));
    }

    private static <C> PracticeReport.AnnualizedRow row(String line, String label, List<C> columns,
            Function<C, Money> amount) {
        List<BigDecimal> amounts = columns.stream().map(each -> amount.apply(each).amount()).toList();
        return new PracticeReport.AnnualizedRow(line, label, amounts);
    }
}
