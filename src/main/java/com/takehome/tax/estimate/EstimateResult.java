package com.takehome.tax.estimate;

import com.takehome.model.EstimateMethod;
import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One jurisdiction's estimates for one tax year, with the working.
 *
 * @param jurisdiction whose
 * @param facts what it was worked out from
 * @param part1 the required annual payment and both harbors
 * @param installments the four installments under the method that is followed
 * @param regular the regular method
 * @param annualized the annualized method
 * @param annualizedLines Schedule AI lines 19 to 27, a column for each installment
 * @param scheduleAi Schedule AI lines 1 to 19 and Part II, a column for each period; empty for a state
 * @param followed the method that the recommended payments follow: regular or annualized
 * @param projectedBalanceDue the tax less withholding, payments made and payments still to be made; negative: a refund
 * @param fileAndPay the day by which filing and paying in full takes the place of the fourth federal installment
 * @param rules the jurisdiction's rules
 * @param draft true while the rules are to be confirmed before anything goes out
 * @param remarks what the reader must know, as sentences
 * @param problems payments that do not count or look wrong
 */
public record EstimateResult(Jurisdiction jurisdiction, EstimateFacts facts, RequiredAnnualPayment part1,
        List<PlannedInstallment> installments, MethodResult regular, MethodResult annualized,
        List<AnnualizedInstallment> annualizedLines, List<ScheduleAiColumn> scheduleAi, EstimateMethod followed,
        Money projectedBalanceDue,
        LocalDate fileAndPay, EstimateRules rules, boolean draft, List<String> remarks, List<Problem> problems) {

    public EstimateResult {
        installments = List.copyOf(installments);
        annualizedLines = List.copyOf(annualizedLines);
        scheduleAi = List.copyOf(scheduleAi);
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }

    /** The tax year. */
    public TaxYear taxYear() {
        return facts.taxYear();
    }

    /** The method that lowers the next payment or the penalty to date: what {@link EstimateMethod#LOWER} follows. */
    public EstimateMethod lowerMethod() {
        return annualized.isBetterThan(regular) ? EstimateMethod.ANNUALIZED : EstimateMethod.REGULAR;
    }

    /** The first installment whose due date has not passed. */
    public Optional<PlannedInstallment> nextDue() {
        return installments.stream().filter(each -> each.toPay().isPresent()).findFirst();
    }

    /** The method that is followed. */
    public MethodResult followedResult() {
        return followed == EstimateMethod.ANNUALIZED ? annualized : regular;
    }

    /** What the annualized method would save in penalty if nothing more is paid; empty where that is open. */
    public Optional<Money> penaltySaved() {
        return regular.penaltyIfNothingMore().flatMap(Penalty::total)
                .flatMap(whole -> annualized.penaltyIfNothingMore().flatMap(Penalty::total).map(whole::minus));
    }
}
