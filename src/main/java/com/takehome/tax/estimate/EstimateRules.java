package com.takehome.tax.estimate;

import com.takehome.model.FilingStatus;
import com.takehome.model.Jurisdiction;
import com.takehome.model.PracticeProfile.EstimatePreferences;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.MonthDay;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a jurisdiction asks in estimated payments, as its table says.
 *
 * @param jurisdiction whose rules
 * @param estimatesRequired false where individuals need not pay estimates at all
 * @param due the four days that the law names
 * @param fractions the part of the required annual payment that each installment asks; together one
 * @param currentShare the part of this year's tax that avoids the penalty
 * @param priorYear the prior-year harbor
 * @param exemption below what nothing is required
 * @param passThroughTax true where an elective pass-through entity tax exists
 * @param notes what else an accountant should know
 * @param source forms and law
 * @param confidence how the entry was checked
 */
public record EstimateRules(Jurisdiction jurisdiction, boolean estimatesRequired, List<MonthDay> due,
        List<Rate> fractions, Rate currentShare, PriorYearHarbor priorYear, Exemption exemption,
        boolean passThroughTax, List<String> notes, String source, Confidence confidence) {

    public EstimateRules {
        due = List.copyOf(due);
        fractions = List.copyOf(fractions);
        notes = List.copyOf(notes);
    }

    /** The part of the required annual payment that is due by each installment, earlier ones included. */
    public List<Rate> cumulativeFractions() {
        Rate[] sums = fractions.toArray(Rate[]::new);
        for (int i = 1; i < sums.length; i++) {
            sums[i] = sums[i - 1].plus(sums[i]);
        }
        return List.of(sums);
    }

    /** True where the rules of a state were not checked against its form, and the user has not confirmed them either. */
    public boolean isToConfirm(EstimatePreferences preferences) {
        return !jurisdiction.isFederal() && confidence != Confidence.HIGH && !preferences.stateRulesConfirmed();
    }

    /** How an entry was checked; what is not high is to be confirmed on the state's form before it goes out. */
    public enum Confidence {
        /** Settled, and confirmed against the form's own text. */
        HIGH,
        /** From memory of the instructions. */
        MEDIUM,
        /** Known to have changed lately, or reported in different ways. */
        LOW
    }

    /**
     * An amount of dollars that differs for married taxpayers who file separately.
     *
     * @param general for every other status
     * @param separate for married filing separately
     */
    public record Limit(Money general, Money separate) {

        Money of(FilingStatus status) {
            return status == FilingStatus.MARRIED_SEPARATELY ? separate : general;
        }
    }

    /**
     * The safe harbor that last year's tax gives.
     *
     * @param share the part of last year's tax
     * @param higher the part where last year's AGI was over a limit
     * @param cutoff current-year AGI at or above which the harbor may not be used
     */
    public record PriorYearHarbor(Rate share, Optional<HigherShare> higher, Optional<Limit> cutoff) {

        Rate shareFor(FilingStatus status, Optional<Money> priorYearAgi) {
            boolean overLimit = higher.isPresent()
                    && priorYearAgi.map(agi -> agi.isMoreThan(higher.get().agi().of(status))).orElse(true);
            return overLimit ? higher.get().share() : share;
        }

        boolean isOpenTo(FilingStatus status, Money currentYearAgi) {
            return cutoff.map(limit -> currentYearAgi.isLessThan(limit.of(status))).orElse(true);
        }
    }

    /**
     * The higher share of last year's tax.
     *
     * @param share the share
     * @param agi last year's AGI above which it applies, by this year's filing status
     */
    public record HigherShare(Rate share, Limit agi) {
    }

    /** Below what nothing is required. */
    public sealed interface Exemption {

        /** Always required. */
        record None() implements Exemption {
        }

        /**
         * By the tax that is left after credits and withholding.
         *
         * @param byYear the amount from a tax year on
         * @param separate for married filing separately where it differs
         * @param joint for a joint return where it differs
         * @param included true where the amount itself is still exempt
         */
        record TaxDue(NavigableMap<TaxYear, Money> byYear, Optional<Money> separate, Optional<Money> joint,
                boolean included) implements Exemption {

            public TaxDue {
                byYear = new TreeMap<>(byYear);
            }

            Money amount(TaxYear taxYear, FilingStatus status) {
                return switch (status) {
                    case MARRIED_SEPARATELY -> separate.orElseGet(() -> general(taxYear));
                    case MARRIED_JOINTLY -> joint.orElseGet(() -> general(taxYear));
                    case SINGLE, HEAD_OF_HOUSEHOLD, SURVIVING_SPOUSE -> general(taxYear);
                };
            }

            /** The amount for a status without one of its own; years outside the table take the nearest that it has. */
            public Money general(TaxYear taxYear) {
                var entry = byYear.floorEntry(taxYear);
                return entry == null ? byYear.firstEntry().getValue() : entry.getValue();
            }
        }

        /**
         * By gross income, which must be over the amount last year and this year for estimates to be required.
         *
         * @param amount for every other status
         * @param joint for a joint return
         */
        record GrossIncome(Money amount, Money joint) implements Exemption {
        }

        /**
         * By this year's income from which the state's tax is not withheld.
         *
         * @param amount up to which nothing is required
         */
        record UnwithheldIncome(Money amount) implements Exemption {
        }
    }
}
