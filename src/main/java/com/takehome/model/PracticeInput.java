package com.takehome.model;

import java.util.List;

/**
 * Everything that the two workbooks of a practice say.
 *
 * @param id the practice id: the folder's name
 * @param profile the Practice sheet
 * @param household the Household sheet, in the order of tax years
 * @param householdItems the Household items sheet
 * @param engagements the Clients sheet, in the sheet's order
 * @param otherIncome the Other income sheet
 * @param receipts the Receipts sheet
 * @param taxPayments the Tax payments sheet
 * @param dueDates the Due dates sheet
 * @param w2Comparison the W-2 comparison sheet; empty: no comparison
 * @param expenses the Expenses sheet
 * @param transactions the Transactions sheet
 * @param risk the Risk sheet
 * @param rows every row of both workbooks as read; empty in an input that no workbook holds
 */
public record PracticeInput(String id, PracticeProfile profile, List<HouseholdYear> household,
        List<HouseholdItem> householdItems, List<Engagement> engagements, List<OtherIncome> otherIncome,
        List<Receipt> receipts, List<TaxPayment> taxPayments, List<DueDateOverride> dueDates,
        List<W2Year> w2Comparison, List<PlannedExpense> expenses, List<Transaction> transactions, RiskProfile risk,
        List<InputRow> rows) {

    public PracticeInput {
        household = List.copyOf(household);
        householdItems = List.copyOf(householdItems);
        engagements = List.copyOf(engagements);
        otherIncome = List.copyOf(otherIncome);
        receipts = List.copyOf(receipts);
        taxPayments = List.copyOf(taxPayments);
        dueDates = List.copyOf(dueDates);
        w2Comparison = List.copyOf(w2Comparison);
        expenses = List.copyOf(expenses);
        transactions = List.copyOf(transactions);
        rows = List.copyOf(rows);
    }

    /** A practice that no workbook holds, whose risks are those that count without a Risk sheet. */
    public PracticeInput(String id, PracticeProfile profile, List<HouseholdYear> household,
            List<HouseholdItem> householdItems, List<Engagement> engagements, List<OtherIncome> otherIncome,
            List<Receipt> receipts, List<TaxPayment> taxPayments, List<DueDateOverride> dueDates,
            List<W2Year> w2Comparison, List<PlannedExpense> expenses, List<Transaction> transactions) {
        this(id, profile, household, householdItems, engagements, otherIncome, receipts, taxPayments, dueDates,
                w2Comparison, expenses, transactions, RiskProfile.DEFAULT,
                List.of());
    }

    /** The same practice with other risks. */
    public PracticeInput withRisk(RiskProfile other) {
        return new PracticeInput(id, profile, household, householdItems, engagements, otherIncome, receipts,
                taxPayments, dueDates, w2Comparison, expenses, transactions, other, rows);
    }

    /** The same practice with other engagements. */
    public PracticeInput withEngagements(List<Engagement> others) {
        return new PracticeInput(id, profile, household, householdItems, others, otherIncome, receipts, taxPayments,
                dueDates, w2Comparison, expenses, transactions, risk, rows);
    }

    /** The same practice with these engagements as its only income, planned or received. */
    public PracticeInput withOnlyIncome(List<Engagement> others) {
        return new PracticeInput(id, profile, household, householdItems, others, List.of(), List.of(), taxPayments,
                dueDates, w2Comparison, expenses, transactions, risk, rows);
    }

    /** The same practice in another household. */
    public PracticeInput withHousehold(List<HouseholdYear> years, List<HouseholdItem> items) {
        return new PracticeInput(id, profile, years, items, engagements, otherIncome, receipts, taxPayments, dueDates,
                w2Comparison, expenses, transactions, risk, rows);
    }
}
