package com.takehome.insight;

import com.takehome.model.Engagement;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.problem.Problem;
import com.takehome.problem.Severity;
import com.takehome.projection.HouseholdPlan;
import com.takehome.projection.Projection;
import java.util.ArrayList;
import java.util.List;

/** What to ask the client for: what is blank, missing or warned about. */
final class DocumentRequests {

    private final Projection projection;
    private final PracticeInput input;

    DocumentRequests(Projection projection) {
        this.projection = projection;
        this.input = projection.input();
    }

    /** The list: blanks first, then each warning with its place. */
    List<String> of(List<Problem> problems) {
        List<String> requests = new ArrayList<>();
        requests.addAll(blank());
        requests.addAll(books());
        requests.addAll(lastYear());
        problems.stream().filter(each -> each.severity() == Severity.WARNING)
                .map(each -> each.source() + ": " + each.remedy() + ".").distinct().forEach(requests::add);
        return List.copyOf(requests);
    }

    private List<String> blank() {
        PracticeProfile profile = input.profile();
        List<String> requests = new ArrayList<>();
        add(requests, profile.cash().onHand().isEmpty(), "Bank balance at a month's end (Practice, Cash on hand).");
        add(requests, profile.cash().householdSpending().isEmpty(),
                "Household spending a month (Practice, Household spending).");
        add(requests, profile.retirement().plan() != RetirementPlan.NONE && profile.ownerBirthYear().isEmpty(),
                "Year of birth, for catch-up contributions (Practice, Owner birth year).");
        input.engagements().stream().filter(row -> row.hoursPerWeek().isEmpty()).map(Engagement::client).distinct()
                .map(client -> "Hours a week really given to " + client + " (Clients, Hours per week).")
                .forEach(requests::add);
        return requests;
    }

    private List<String> books() {
        List<String> requests = new ArrayList<>();
        boolean begun = projection.asOf().isAfter(input.profile().firstMonth().atEndOfMonth());
        String since = " since " + Words.month(input.profile().firstMonth());
        add(requests, begun && input.receipts().isEmpty(), "Payments received" + since + " (Receipts).");
        add(requests, begun && input.transactions().isEmpty(), "Costs paid" + since + " (Transactions).");
        add(requests, begun && input.taxPayments().isEmpty(), "Tax payments made" + since + " (Tax payments).");
        return requests;
    }

    private List<String> lastYear() {
        TaxYear year = TaxYear.of(ReadinessRule.now(projection));
        HouseholdPlan household = HouseholdPlan.of(input);
        if (!household.isStated(year)) {
            return List.of("Household figures of " + year + " (Household).");
        }
        HouseholdYear row = household.year(year);
        List<String> requests = new ArrayList<>();
        for (HouseholdAmount kind : List.of(HouseholdAmount.PRIOR_YEAR_TAX, HouseholdAmount.PRIOR_YEAR_AGI)) {
            add(requests, row.findAmount(kind).isEmpty() && year.equals(projection.taxYears().getFirst().year()),
                    "The return of " + year.previous() + " (Household, " + kind.label() + ").");
        }
        return requests;
    }

    private static void add(List<String> requests, boolean missing, String request) {
        if (missing) {
            requests.add(request);
        }
    }
}
