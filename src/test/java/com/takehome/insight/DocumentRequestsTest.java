package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.PracticeFixture;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.Severity;
import com.takehome.problem.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentRequestsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void asksForWhatIsBlank() {
        assertThat(requests(PracticeFixture.single().client("A", "2026-01-01", 1_000), List.of())).containsExactly(
                "Bank balance at a month's end (Practice, Cash on hand).",
                "Household spending a month (Practice, Household spending).",
                "Hours a week really given to A (Clients, Hours per week).",
                "Payments received since January 2026 (Receipts).", "Costs paid since January 2026 (Transactions).",
                "Tax payments made since January 2026 (Tax payments).",
                "The return of 2025 (Household, Prior-year tax).", "The return of 2025 (Household, Prior-year AGI).");
    }

    @Test
    void asksForNothingThatIsThere() {
        PracticeFixture practice = PracticeFixture.single().cash(1, "2025-12-31", 1)
                .household(2026, FilingStatus.SINGLE, UsState.TX,
                        Map.of(HouseholdAmount.PRIOR_YEAR_TAX, Money.ZERO, HouseholdAmount.PRIOR_YEAR_AGI, Money.ZERO))
                .receipt("2026-06-30", "A", 1).transaction("2026-06-30", ExpenseCategory.TRAVEL, 1)
                .federalPayment(2026, "2026-04-15", 1);
        assertThat(requests(practice, List.of())).isEmpty();
    }

    @Test
    void asksForWhatIsWarnedAboutAndNotForNotices() {
        SourceRef cell = new SourceRef("clients.xlsx", "Clients", "D3");
        ProblemCode code = ProblemCode.RETIREMENT_WITHOUT_PLAN;
        Problem warning = new Problem(Severity.WARNING, code, cell, "1", "is odd", "check it");
        Problem notice = new Problem(Severity.NOTICE, code, cell, "1", "is odd", "leave it");
        assertThat(requests(PracticeFixture.single(), List.of(warning, warning, notice)))
                .endsWith("clients.xlsx[Clients!D3]: check it.").doesNotHaveDuplicates()
                .noneMatch(request -> request.contains("leave it"));
    }

    private static List<String> requests(PracticeFixture practice, List<Problem> problems) {
        return new DocumentRequests(InsightFixture.project(practice, JUNE)).of(problems);
    }
}
