package com.takehome.report.excel;

import com.takehome.model.Engagement;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeFixture;
import com.takehome.model.PracticeInput;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.RowSource;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.report.PracticeReportBuilder;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Practices reported by the engine, whose workbooks must recalculate to the engine's figures. */
final class EngineReports {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private static final PracticeReportBuilder BUILDER = new PracticeReportBuilder(TaxTables.bundled());
    private static final RowSource SOURCE = new RowSource("clients.xlsx", "Clients", 3, Map.of());

    private EngineReports() {}

    /** The practices that recalculation is tested on: the shipped samples, and three shapes of our own. */
    static List<PracticeReport> all() {
        List<PracticeReport> reports = new ArrayList<>(List.of(threeClients(), large(), empty()));
        for (String sample : List.of("ramp-up", "steady-state", "three-clients", "s-corporation")) {
            reports.add(sample(sample));
        }
        return reports;
    }

    static PracticeReport of(PracticeInput input) {
        return BUILDER.build(input, AS_OF, List.of(), new Provenance("test", List.of())).value().orElseThrow();
    }

    static PracticeReport sample(String id) {
        return of(new PracticeWorkbookReader().read(Path.of("input", id)).value().orElseThrow());
    }

    /** Three clients from March 2026 with books, costs, a raise, terms and a SEP IRA. */
    static PracticeReport threeClients() {
        return of(threeClientsInput());
    }

    static PracticeInput threeClientsInput() {
        return PracticeFixture.single().from(2026, 3)
                .household(2026, FilingStatus.MARRIED_JOINTLY, UsState.TX,
                        Map.of(HouseholdAmount.SPOUSE_WAGES, Money.of(60_000), HouseholdAmount.SPOUSE_WITHHOLDING,
                                Money.of(6_000), HouseholdAmount.INTEREST_AND_DIVIDENDS, Money.of(3_000),
                                HouseholdAmount.PRIOR_YEAR_TAX, Money.of(41_000), HouseholdAmount.PRIOR_YEAR_AGI,
                                Money.of(240_000)))
                .engagement(new Engagement("Larch & Co", LocalDate.of(2026, 3, 16), Optional.empty(),
                        Money.of(14_000), Rate.ofPercent("30"), Optional.of(Rate.ofPercent("5")),
                        Optional.of(YearMonth.of(2027, 4)), Optional.empty(), 45, Optional.empty(),
                        Rate.ofPercent("90"), "", SOURCE))
                .client("Fen Labs", "2025-11-10", Optional.of("2028-02-17"), 12_500, "0.25", 30)
                .client("Orchard Health", "2026-10-01", 9_000).client("larch  & co", "2028-01-01", 3_000)
                .otherIncome("2026-01-31", 2_500, Frequency.QUARTERLY)
                .otherIncome("2027-02-10", 6_000, Frequency.ONCE)
                .receipt("2026-02-20", "Fen Labs", 4_000).receipt("2026-03-20", "Fen Labs", 12_500)
                .receipt("2026-04-20", "A conference", 1_200).receipt("2026-05-20", "Larch & Co", 20_000)
                .expense(ExpenseCategory.HEALTH_INSURANCE, "2026-01-01", 1_150, Frequency.MONTHLY)
                .expense(ExpenseCategory.HOME_OFFICE, "2026-01-01", 210, Frequency.MONTHLY)
                .expense(ExpenseCategory.MEALS, "2026-02-11", 333, Frequency.QUARTERLY)
                .expense(new PlannedExpense(ExpenseCategory.SOFTWARE, "Tools", Money.parse("312.37"),
                        Frequency.MONTHLY, LocalDate.of(2026, 1, 31), Optional.of(LocalDate.of(2028, 6, 30)),
                        Rate.ofPercent("4"), Rate.ofPercent("80"), SOURCE))
                .expense(ExpenseCategory.EQUIPMENT, "2027-05-05", 3_900, Frequency.ONCE)
                .transaction("2026-03-14", ExpenseCategory.SOFTWARE, 290)
                .transaction("2026-05-30", ExpenseCategory.TRAVEL, 1_480)
                .federalPayment(2026, "2026-06-12", 9_000)
                .retirement(RetirementPlan.SEP_IRA, new RetirementContribution.Amount(Money.of(24_000)))
                .cash(50_000, "2026-02-28", 7_000).build();
    }

    /** Forty clients under long names and sixty cost rows. */
    static PracticeReport large() {
        PracticeFixture practice = PracticeFixture.single().from(2026, 4);
        for (int i = 0; i < 40; i++) {
            practice.client("Number " + i + " Consolidated Precision Instruments & Sons (Midwest) Holdings",
                    LocalDate.of(2026, 1, 15).plusDays(17L * i).toString(), Optional.empty(), 800 + 25 * i, "0.02",
                    i % 3 * 30);
        }
        ExpenseCategory[] categories = ExpenseCategory.values();
        Frequency[] frequencies = Frequency.values();
        for (int i = 0; i < 60; i++) {
            practice.expense(categories[i % categories.length], LocalDate.of(2026, 1, 31).plusDays(11L * i).toString(),
                    90 + 13 * i, frequencies[i % frequencies.length]);
        }
        return of(practice.retirement(RetirementPlan.SOLO_401K, new RetirementContribution.Maximum()).build());
    }

    /** A practice without any row. */
    static PracticeReport empty() {
        return of(PracticeFixture.single().build());
    }
}
