package com.takehome.tax;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.money.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The owner's business in a tax year. */
public sealed interface Business {

    /** The same business with other receipts; none stays none. */
    default Business withGrossReceipts(Money receipts) {
        return switch (this) {
            case None none -> none;
            case SoleProprietorship(Books books, Benefits benefits) ->
                new SoleProprietorship(books.withGrossReceipts(receipts), benefits);
            case SCorporation(Books books, Money salary, Benefits benefits) ->
                new SCorporation(books.withGrossReceipts(receipts), salary, benefits);
        };
    }

    /** Its gross receipts; zero without one. */
    default Money grossReceipts() {
        return switch (this) {
            case None none -> Money.ZERO;
            case SoleProprietorship(Books books, Benefits benefits) -> books.grossReceipts();
            case SCorporation(Books books, Money salary, Benefits benefits) -> books.grossReceipts();
        };
    }

    /** No practice: the household by itself. */
    record None() implements Business {
    }

    /**
     * A sole proprietor or single-member LLC.
     *
     * @param books receipts and expenses
     * @param benefits retirement plan and health insurance
     */
    record SoleProprietorship(Books books, Benefits benefits) implements Business {
    }

    /**
     * An S corporation whose one shareholder is the owner.
     *
     * @param books receipts and expenses, without the owner's salary, its payroll tax and the owner's benefits
     * @param salary the owner's salary, Form W-2 boxes 3 and 5
     * @param benefits retirement plan and health insurance
     */
    record SCorporation(Books books, Money salary, Benefits benefits) implements Business {
    }

    /**
     * The year's books, cash basis.
     *
     * @param grossReceipts retainers and other business income
     * @param expenses by category, the business share only; health insurance is not among them
     * @param entityTax a state's tax or fee on the business, deducted in the same year
     * @param homeOfficeCarryover home office cost that an earlier year's limit left over
     */
    record Books(Money grossReceipts, Map<ExpenseCategory, Money> expenses, Money entityTax,
            Money homeOfficeCarryover) {

        public Books {
            Map<ExpenseCategory, Money> copy = new EnumMap<>(ExpenseCategory.class);
            copy.putAll(expenses);
            expenses = Collections.unmodifiableMap(copy);
        }

        /** Books without entity tax and carryover. */
        public static Books of(Money grossReceipts, Map<ExpenseCategory, Money> expenses) {
            return new Books(grossReceipts, expenses, Money.ZERO, Money.ZERO);
        }

        /** The category's total. */
        public Money expense(ExpenseCategory category) {
            return expenses.getOrDefault(category, Money.ZERO);
        }

        /** The same with a further cost. */
        public Books withFurther(ExpenseCategory category, Money cost) {
            Map<ExpenseCategory, Money> more = new EnumMap<>(ExpenseCategory.class);
            more.putAll(expenses);
            more.merge(category, cost, Money::plus);
            return new Books(grossReceipts, more, entityTax, homeOfficeCarryover);
        }

        /** The same with other receipts. */
        public Books withGrossReceipts(Money receipts) {
            return new Books(receipts, expenses, entityTax, homeOfficeCarryover);
        }

        /** The same with another entity tax. */
        public Books withEntityTax(Money tax) {
            return new Books(grossReceipts, expenses, tax, homeOfficeCarryover);
        }
    }

    /**
     * What the practice does for its owner.
     *
     * @param plan the retirement plan
     * @param contribution what the owner wants to put in
     * @param healthPremium health insurance paid in the year
     */
    record Benefits(RetirementPlan plan, RetirementContribution contribution, Money healthPremium) {

        /** None. */
        public static final Benefits NONE = new Benefits(RetirementPlan.NONE, RetirementContribution.none(),
                Money.ZERO);
    }
}
