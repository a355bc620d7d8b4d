package com.takehome.workbook;

import com.takehome.model.DueDateOverride;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdItem;
import com.takehome.model.HouseholdYear;
import com.takehome.model.InputSource;
import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentKind;
import com.takehome.model.PracticeProfile;
import com.takehome.model.Receipt;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.model.Transaction;
import com.takehome.model.W2Year;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Compares rows with each other, within a sheet and across sheets. */
final class PracticeChecks {

    private final Consumer<Problem> problems;

    PracticeChecks(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The household must be known from the first projected year, and once a year only. */
    void household(PracticeProfile profile, List<HouseholdYear> years, SourceRef sheet) {
        TaxYear first = TaxYear.of(profile.firstMonth());
        if (years.stream().noneMatch(year -> year.taxYear().compareTo(first) <= 0)) {
            problems.accept(Problem.of(ProblemCode.HOUSEHOLD_YEAR_MISSING, sheet, "",
                    "has no row for " + first + ", the first projected year, nor for a year before it",
                    "add a row with the tax year " + first));
        }
    }

    void householdYears(List<HouseholdYear> years) {
        refuseRepeated(years, HouseholdYear::taxYear, HouseholdYear::source, "Tax year",
                ProblemCode.HOUSEHOLD_YEAR_DUPLICATE);
    }

    void dueDates(List<DueDateOverride> dueDates) {
        refuseRepeated(dueDates, each -> List.of(each.jurisdiction(), each.taxYear(), each.installment()),
                DueDateOverride::source, "Installment", ProblemCode.DUE_DATE_DUPLICATE);
    }

    void w2Years(List<W2Year> years) {
        refuseRepeated(years, W2Year::projectionYear, W2Year::source, "Year", ProblemCode.W2_YEAR_DUPLICATE);
    }

    private <T> void refuseRepeated(List<T> rows, Function<T, Object> key, Function<T, InputSource> source,
            String column, ProblemCode code) {
        Map<Object, InputSource> seen = new HashMap<>();
        for (T row : rows) {
            InputSource first = seen.putIfAbsent(key.apply(row), source.apply(row));
            if (first != null) {
                problems.accept(Problem.of(code, source.apply(row).at(column), "",
                        "a row for the same is already at " + first.at(column).cell(), "remove one of the two rows"));
            }
        }
    }

    /** A kind of household amount stands in one of the two sheets for a year. */
    void householdItems(List<HouseholdYear> years, List<HouseholdItem> items) {
        for (HouseholdItem item : items) {
            boolean inHousehold = years.stream().filter(year -> year.taxYear().contains(item.date()))
                    .anyMatch(year -> states(year, item.kind()));
            if (inHousehold) {
                problems.accept(Problem.of(ProblemCode.HOUSEHOLD_KIND_TWICE, item.source().at("Kind"),
                        item.kind().label(), "stands in Household too for " + TaxYear.of(item.date()),
                        "keep the amount of that year in one of the two sheets"));
            }
        }
    }

    private static boolean states(HouseholdYear year, HouseholdAmount kind) {
        return kind == HouseholdAmount.RETIREMENT_CONTRIBUTION
                ? year.retirementContribution().isPresent()
                : !year.amount(kind).isZero();
    }

    /** Household's overpayment is the federal one; Tax payments must not say it again. */
    void overpayments(List<HouseholdYear> years, List<HouseholdItem> items, List<TaxPayment> payments) {
        Set<TaxYear> stated = new HashSet<>();
        years.stream().filter(year -> states(year, HouseholdAmount.PRIOR_YEAR_OVERPAYMENT))
                .forEach(year -> stated.add(year.taxYear()));
        items.stream().filter(item -> item.kind() == HouseholdAmount.PRIOR_YEAR_OVERPAYMENT)
                .forEach(item -> stated.add(TaxYear.of(item.date())));
        for (TaxPayment payment : payments) {
            if (payment.kind() == PaymentKind.PRIOR_YEAR_OVERPAYMENT
                    && payment.jurisdiction().equals(Jurisdiction.FEDERAL) && stated.contains(payment.taxYear())) {
                problems.accept(Problem.of(ProblemCode.OVERPAYMENT_TWICE, payment.source().at("Kind"),
                        payment.kind().label(), "stands in Household too for " + payment.taxYear(),
                        "keep it in one of the two sheets"));
            }
        }
    }

    private record Movement(Object date, Object who, Object what, Money amount) {
    }

    void repeatedPayments(List<TaxPayment> payments) {
        warnOfRepeated(payments, each -> new Movement(each.date(), each.jurisdiction(),
                List.of(each.taxYear(), each.kind()), each.amount()), TaxPayment::source);
    }

    void repeatedReceipts(List<Receipt> receipts) {
        warnOfRepeated(receipts, each -> new Movement(each.date(), Spelling.name(each.from()), "", each.amount()),
                Receipt::source);
    }

    void repeatedTransactions(List<Transaction> transactions) {
        warnOfRepeated(transactions, each -> new Movement(each.date(), Spelling.name(each.payee()), each.category(),
                each.amount()), Transaction::source);
    }

    private <T> void warnOfRepeated(List<T> rows, Function<T, Movement> key, Function<T, InputSource> source) {
        Map<Movement, InputSource> seen = new HashMap<>();
        for (T row : rows) {
            Movement movement = key.apply(row);
            InputSource first = seen.putIfAbsent(movement, source.apply(row));
            if (first != null) {
                problems.accept(Problem.of(ProblemCode.ROW_DUPLICATE, source.apply(row).at("Amount"),
                        movement.amount().toString(), "was already entered at " + first.at("Amount").cell()
                                + "; both rows count",
                        "remove one of the two rows if it was one payment"));
            }
        }
    }
}
