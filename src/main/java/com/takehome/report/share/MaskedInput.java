package com.takehome.report.share;

import com.takehome.model.Engagement;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.Receipt;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.Transaction;
import com.takehome.money.Money;
import java.util.List;
import java.util.Optional;

/** What the workbooks say, with the clients' names replaced and free notes left out. */
final class MaskedInput {

    /** A payer who is no client may still be one whose name was misspelt. */
    private static final String OTHER_PAYER = "Another payer";

    private final ClientMask mask;

    MaskedInput(ClientMask mask) {
        this.mask = mask;
    }

    /** Everything, masked. */
    PracticeInput all(PracticeInput input) {
        return new PracticeInput(input.id(), input.profile(), input.household(), input.householdItems(),
                engagements(input), otherIncome(input), receipts(input), input.taxPayments(), input.dueDates(),
                input.w2Comparison(), input.expenses().stream().map(this::expense).toList(),
                input.transactions().stream().map(this::transaction).toList(), input.risk(), List.of());
    }

    /** Only what is billed and received. */
    PracticeInput income(PracticeInput input) {
        return new PracticeInput(input.id(), impersonal(input.profile()), List.of(), List.of(), engagements(input),
                otherIncome(input), receipts(input), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private List<Engagement> engagements(PracticeInput input) {
        return input.engagements().stream().map(this::engagement).toList();
    }

    private List<OtherIncome> otherIncome(PracticeInput input) {
        return input.otherIncome().stream().map(this::income).toList();
    }

    private List<Receipt> receipts(PracticeInput input) {
        return input.receipts().stream().map(this::receipt).toList();
    }

    private Engagement engagement(Engagement row) {
        return new Engagement(mask.find(row.client()).orElse(OTHER_PAYER), row.start(), row.end(),
                row.monthlyRetainer(), row.capacity(), row.raise(), row.raiseFrom(), row.hoursPerWeek(),
                row.paymentTermsDays(), row.channel(), row.likelihood(), "", row.source());
    }

    private OtherIncome income(OtherIncome row) {
        return new OtherIncome(mask.words(row.description()), row.category(), row.amount(), row.frequency(),
                row.start(), row.end(), row.likelihood(), row.source());
    }

    private Receipt receipt(Receipt row) {
        return new Receipt(row.date(), mask.find(row.from()).orElse(OTHER_PAYER), row.amount(), "", row.source());
    }

    private PlannedExpense expense(PlannedExpense row) {
        return new PlannedExpense(row.category(), mask.words(row.description()), row.amount(), row.frequency(),
                row.start(), row.end(), row.annualIncrease(), row.businessShare(), row.source());
    }

    private Transaction transaction(Transaction row) {
        return new Transaction(row.date(), mask.words(row.payee()), row.category(), row.amount(), row.businessShare(),
                "", row.source());
    }

    /** The profile without anything of the owner, the household and the returns. */
    private static PracticeProfile impersonal(PracticeProfile profile) {
        return new PracticeProfile(profile.name(),
                new PracticeProfile.Contact("", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                profile.firstMonth(), profile.booksClosedThrough(), profile.entity(), PracticeProfile.Salary.NONE,
                profile.specifiedService(),
                new PracticeProfile.Retirement(RetirementPlan.NONE,
                        new RetirementContribution.Amount(Money.ZERO)),
                Optional.empty(), Optional.empty(),
                new PracticeProfile.Cash(Optional.empty(), profile.cash().asOf(), Optional.empty()),
                profile.workingTime(), profile.inflation(), profile.targets(), profile.estimates(), List.of(),
                profile.source());
    }
}
