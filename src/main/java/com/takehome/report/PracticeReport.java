package com.takehome.report;

import com.takehome.insight.Moved;
import com.takehome.insight.OwnerQuestions;
import com.takehome.insight.Standing;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Problem;
import com.takehome.projection.Projection;
import com.takehome.tax.state.PlainStateRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is reported of a practice, in the shape of the JSON file: component names are its keys, an empty
 * Optional is its null. Amounts are US dollars; shares have six decimals.
 *
 * @param practice what is reported on
 * @param months the 36 projected months
 * @param projectionYears the three projection years
 * @param taxYears every tax year that the months touch
 * @param estimates federal and each taxing state, for every tax year
 * @param w2Comparison the job that the practice is compared with; empty without a comparison sheet
 * @param scenarios what if, worst first
 * @param findings what the reader should know
 * @param audit what the user's own plan claims against the computed figures
 * @param clients each client's months, in the sheet's order
 * @param otherIncome other income by category and month
 * @param expenses business costs by category and month, health insurance included
 * @param notes what is not covered, positions taken, sources: plain sentences by heading
 * @param problems the warnings and notices of this run's input
 * @param input what the workbooks said
 * @param provenance from which files, tables and version this was made
 * @param questions what the owner asks beside the projection
 * @param moved what has moved since the earlier report; empty where there is none to compare with
 * @param projection what the tables were made from, for reports that work figures out anew; not in the JSON file, empty
 *        in an invented report
 */
public record PracticeReport(Practice practice, List<Month> months, List<ProjectionYear> projectionYears,
        List<TaxYearReport> taxYears, List<EstimateReport> estimates, Optional<W2Comparison> w2Comparison,
        List<Scenario> scenarios, List<Finding> findings, List<Audit> audit, List<ClientSeries> clients,
        List<MonthlySeries> otherIncome, List<MonthlySeries> expenses, List<Note> notes, List<Problem> problems,
        PracticeInput input, Provenance provenance, OwnerQuestions questions, Optional<Moved> moved,
        Optional<Projection> projection) {

    /** An invented report, without a projection that it was made from. */
    public PracticeReport(Practice practice, List<Month> months, List<ProjectionYear> projectionYears,
            List<TaxYearReport> taxYears, List<EstimateReport> estimates, Optional<W2Comparison> w2Comparison,
            List<Scenario> scenarios, List<Finding> findings, List<Audit> audit, List<ClientSeries> clients,
            List<MonthlySeries> otherIncome, List<MonthlySeries> expenses, List<Note> notes, List<Problem> problems,
            PracticeInput input, Provenance provenance, OwnerQuestions questions) {
        this(practice, months, projectionYears, taxYears, estimates, w2Comparison, scenarios, findings, audit, clients,
                otherIncome, expenses, notes, problems, input, provenance, questions,
                Optional.empty(), Optional.empty());
    }

    /** The same report beside an earlier one: what has moved, and what kept them from being compared. */
    public PracticeReport comparedWith(Optional<Moved> since, List<Problem> more) {
        return new PracticeReport(practice, months, projectionYears, taxYears, estimates, w2Comparison, scenarios,
                findings, audit, clients, otherIncome, expenses, notes,
                Stream.concat(problems.stream(), more.stream()).distinct().toList(), input, provenance, questions,
                since, projection);
    }

    /** The version of the JSON file's shape. */
    public static final String SCHEMA = "takehome/1";

    /**
     * What is reported on.
     *
     * @param id the practice id
     * @param name the practice's name
     * @param asOf the date that separates actual from planned
     * @param firstMonth the first projected month
     * @param entity how the practice is taxed, in words
     */
    public record Practice(String id, String name, LocalDate asOf, YearMonth firstMonth, String entity) {
    }

    /**
     * One projected month.
     *
     * @param month the month
     * @param actual closed for receipts or for transactions
     * @param retainersBilled billed to clients
     * @param retainersReceived received from clients
     * @param otherIncome other business income received
     * @param expenses business costs, depreciation included and equipment purchases not
     * @param healthInsurance health premiums
     * @param retirement retirement contribution
     * @param tax this month's share of the tax added by the practice
     * @param taxPaid tax paid in cash, refunds negative
     * @param cashBalance at the month's end
     * @param capacity contracted share of full capacity
     * @param largestClient the client billed most
     * @param largestClientShare its part of the retainers billed
     * @param runwayMonths how many following months the balance covers
     * @param runwayStatus MONTHS, NEVER or NOT_GIVEN
     */
    public record Month(YearMonth month, boolean actual, Money retainersBilled, Money retainersReceived,
            Money otherIncome, Money expenses, Money healthInsurance, Money retirement, Optional<Money> tax,
            Optional<Money> taxPaid, Optional<Money> cashBalance, Rate capacity, Optional<String> largestClient,
            Optional<Rate> largestClientShare, Optional<Integer> runwayMonths, Optional<String> runwayStatus) {
    }

    /**
     * Twelve months.
     *
     * @param year 1 to 3
     * @param from the first month
     * @param to the last month
     * @param retainersBilled billed to clients
     * @param grossReceipts retainers and other income received
     * @param businessExpenses business costs
     * @param healthInsurance health premiums
     * @param retirement retirement contribution
     * @param tax tax added by the practice
     * @param householdTax the household's whole tax
     * @param takeHome gross receipts less expenses, health insurance, retirement and tax
     * @param takeHomeAndRetirement take-home with retirement added back
     * @param takeHomeShare take-home of gross receipts
     * @param takeHomeAndRetirementShare take-home and retirement of gross receipts
     * @param takeHomeShareOfProfit take-home of receipts less expenses
     * @param effectiveTaxRate tax of receipts less expenses
     * @param averageCapacity mean of the months' capacity
     * @param effectiveHourlyRate retainers billed for each contracted hour, in dollars
     */
    public record ProjectionYear(int year, YearMonth from, YearMonth to, Money retainersBilled, Money grossReceipts,
            Money businessExpenses, Money healthInsurance, Money retirement, Optional<Money> tax,
            Optional<Money> householdTax, Optional<Money> takeHome, Optional<Money> takeHomeAndRetirement,
            Optional<Rate> takeHomeShare, Optional<Rate> takeHomeAndRetirementShare,
            Optional<Rate> takeHomeShareOfProfit, Optional<Rate> effectiveTaxRate, Rate averageCapacity,
            Optional<Money> effectiveHourlyRate) {
    }

    /**
     * One tax year's return as projected.
     *
     * @param taxYear the calendar year
     * @param figures "published" or "indexed"
     * @param setAsideRate what the next dollar received adds to federal, state and local tax
     * @param entityTax taxes on the entity itself
     * @param tax tax added by the practice
     * @param householdTax the household's whole tax
     * @param otherServiceTrade what the federal tax would be with the other answer to the specified-service question
     * @param federal the federal figures
     * @param state the state's figures
     * @param lines every form line computed, with what it came from
     */
    public record TaxYearReport(int taxYear, String figures, Optional<Rate> setAsideRate, Optional<Money> entityTax,
            Optional<Money> tax, Optional<Money> householdTax, Optional<Money> otherServiceTrade, Federal federal,
            State state, List<Line> lines) {
    }

    /**
     * The federal return's figures; see the contract for each.
     *
     * @param scheduleCNetProfit Schedule C line 31
     * @param salary the S corporation's salary
     * @param k1Income the S corporation's income passed through
     * @param seTax Schedule SE line 12, both spouses
     * @param halfSeTax Schedule SE line 13, both spouses
     * @param retirementLimit the most that the plan allows
     * @param retirementDeduction the allowed contribution
     * @param healthInsuranceDeduction Form 7206
     * @param agi Form 1040 line 11
     * @param deduction standard or itemized, with age addition and senior deduction
     * @param qbiDeduction Form 1040 line 13
     * @param taxableIncome Form 1040 line 15
     * @param incomeTax Form 1040 line 16
     * @param amt Form 6251 line 11
     * @param nonrefundableCredits Form 1040 line 21
     * @param additionalMedicareTax Form 8959 line 18
     * @param netInvestmentIncomeTax Form 8960 line 17
     * @param totalTax Form 1040 line 24
     * @param employeeFica both spouses' social security and Medicare tax on wages
     */
    public record Federal(Optional<Money> scheduleCNetProfit, Optional<Money> salary, Optional<Money> k1Income,
            Money seTax, Money halfSeTax, Money retirementLimit, Money retirementDeduction,
            Money healthInsuranceDeduction, Money agi, Money deduction, Money qbiDeduction, Money taxableIncome,
            Money incomeTax, Money amt, Money nonrefundableCredits, Money additionalMedicareTax,
            Money netInvestmentIncomeTax, Money totalTax, Money employeeFica) {
    }

    /**
     * The state return's figures.
     *
     * @param code the state
     * @param agi the state's adjusted gross income; empty where the state has no income tax
     * @param taxableIncome the state's taxable income
     * @param incomeTax after nonrefundable credits
     * @param localTax local income taxes
     * @param fidelity "full" or "simplified"
     * @param rules its rules in plain figures, for a spreadsheet; empty where they are not plain
     */
    public record State(String code, Optional<Money> agi, Optional<Money> taxableIncome, Optional<Money> incomeTax,
            Optional<Money> localTax, String fidelity, Optional<PlainStateRules> rules) {
    }

    /**
     * One line of a form.
     *
     * @param form the form
     * @param line its line
     * @param label what the line holds, in words
     * @param amount dollars, or a share on the few lines that hold one
     * @param formula how it is worked out, in words
     * @param from the lines, cells and tax figures that it came from
     */
    public record Line(String form, String line, String label, BigDecimal amount, String formula,
            List<String> from) {
    }

    /**
     * One jurisdiction's estimates for one tax year.
     *
     * @param taxYear the tax year
     * @param jurisdiction "Federal" or the state's code
     * @param requiredAnnualPayment Form 2210 line 9
     * @param basis which harbor or exception, in words
     * @param currentYear90 Form 2210 line 5 (a state's own percentage)
     * @param priorYear Form 2210 line 8, after the 110%
     * @param projectedTax Form 2210 line 4
     * @param projectedBalanceDue projected tax less withholding and payments made or still to be made
     * @param method "regular" or "annualized": what the recommended payments follow
     * @param installments the four installments
     * @param penaltyRegularToDate regular method, until the as-of date
     * @param penaltyRegularIfNothingMore regular method, until April when nothing more is paid
     * @param penaltyRegularKnown the same at published rates only
     * @param penaltyAnnualizedToDate annualized method, until the as-of date
     * @param penaltyAnnualizedIfNothingMore annualized method, until April when nothing more is paid
     * @param penaltyAnnualizedKnown the same at published rates only
     * @param fileAndPay the day by which filing and paying in full takes the place of the fourth federal installment
     * @param draft true while the state's rules are to be confirmed before a letter goes out
     * @param remarks what the reader must know: moved dates, unconfirmed rules, withheld amounts
     * @param worksheet Form 2210 Part I lines, as labelled amounts
     * @param annualizedColumns Schedule AI (or a state's like), a list of labelled rows with four columns; empty when
     *        not computed
     */
    public record EstimateReport(int taxYear, String jurisdiction, Optional<Money> requiredAnnualPayment, String basis,
            Optional<Money> currentYear90, Optional<Money> priorYear, Optional<Money> projectedTax,
            Optional<Money> projectedBalanceDue, String method, List<Installment> installments,
            Optional<Money> penaltyRegularToDate, Optional<Money> penaltyRegularIfNothingMore,
            Optional<Money> penaltyRegularKnown, Optional<Money> penaltyAnnualizedToDate,
            Optional<Money> penaltyAnnualizedIfNothingMore, Optional<Money> penaltyAnnualizedKnown,
            LocalDate fileAndPay, boolean draft, List<String> remarks, List<Line> worksheet,
            List<AnnualizedRow> annualizedColumns) {
    }

    /**
     * One installment.
     *
     * @param number 1 to 4
     * @param statutory the date from which the penalty counts
     * @param due the day on which it is due
     * @param regular required under the regular method
     * @param annualized required under the annualized method
     * @param required required under the method that is followed
     * @param withholding credited at this date
     * @param paid paid and credited in this installment's window, without withholding
     * @param shortfall Form 2210 line 17; empty for dates to come
     * @param toPay what to send by this date, arrears included; empty for passed dates
     */
    public record Installment(int number, LocalDate statutory, LocalDate due, Money regular, Money annualized,
            Money required, Money withholding, Money paid, Optional<Money> shortfall, Optional<Money> toPay) {
    }

    /**
     * One row of Schedule AI.
     *
     * @param line the line
     * @param label what it holds
     * @param columns four values, (a) to (d)
     */
    public record AnnualizedRow(String line, String label, List<BigDecimal> columns) {
    }

    /**
     * The job that the practice is compared with.
     *
     * @param years each projection year
     * @param fractionalTotal take-home and retirement of the practice over three years
     * @param w2Total take-home, deferral and match of the job over three years
     * @param difference fractionalTotal less w2Total
     */
    public record W2Comparison(List<W2ComparisonYear> years, Optional<Money> fractionalTotal, Optional<Money> w2Total,
            Optional<Money> difference) {
    }

    /**
     * One year of the job.
     *
     * @param year 1 to 3
     * @param gross salary and severance
     * @param federalTax federal tax added by the job
     * @param fica the employee's social security and Medicare tax
     * @param stateTax state and local tax added by the job
     * @param takeHome after own deferral and premium
     * @param ownDeferral put into the employer's plan by the employee
     * @param employerMatch added by the employer
     * @param employerHealthInsurance paid by the employer; shown, not added
     */
    public record W2ComparisonYear(int year, Money gross, Optional<Money> federalTax, Optional<Money> fica,
            Optional<Money> stateTax, Optional<Money> takeHome, Money ownDeferral, Money employerMatch,
            Money employerHealthInsurance) {
    }

    /**
     * A what-if.
     *
     * @param name such as "Lose Client B"
     * @param fromMonth the month from which it differs
     * @param annualIncome income of the twelve months from there
     * @param change against the same months as planned
     * @param changeShare change of the planned income
     * @param gapCost billing lost until replaced
     * @param takeHome of the same months
     * @param takeHomeRefilled with an equal client after the replacement months
     * @param standing cash, runway and concentration in the scenario
     */
    public record Scenario(String name, YearMonth fromMonth, Money annualIncome, Money change,
            Optional<Rate> changeShare, Optional<Money> gapCost, Optional<Money> takeHome,
            Optional<Money> takeHomeRefilled, Standing standing) {
    }

    /**
     * Something that the reader should know.
     *
     * @param code which rule found it
     * @param severity "notice", "warning" or "error"
     * @param message in words, with its figures
     * @param month the month that it concerns
     * @param value the figure found
     * @param limit the figure that it is compared with
     * @param nextStep one sentence on what could be done; empty where there is nothing to do
     */
    public record Finding(String code, String severity, String message, Optional<YearMonth> month,
            Optional<BigDecimal> value, Optional<BigDecimal> limit, String nextStep) {
    }

    /**
     * A claim of the user's own plan.
     *
     * @param what such as "Stated year 1"
     * @param stated what the plan claims
     * @param computed what follows from the plan
     * @param difference computed less stated
     * @param explanation the difference from the plan's own months; empty where there is none
     */
    public record Audit(String what, Money stated, Optional<Money> computed, Optional<Money> difference,
            String explanation) {
    }

    /**
     * One client's months.
     *
     * @param client the client's name
     * @param billed billed in each of the 36 months
     * @param capacity contracted share of capacity in each of the 36 months
     */
    public record ClientSeries(String client, List<Money> billed, List<Rate> capacity) {
    }

    /**
     * Amounts of one kind in each of the 36 months.
     *
     * @param name the category's label
     * @param amounts one for each month
     */
    public record MonthlySeries(String name, List<Money> amounts) {
    }

    /**
     * A sentence for the reader.
     *
     * @param heading what it belongs under: "Assumptions", "Not covered", "Sources"
     * @param text the sentence
     */
    public record Note(String heading, String text) {
    }

    /**
     * What the report was made from.
     *
     * @param version the tool's version
     * @param taxTables a checksum of the tax figures that replace the tool's own; empty: none do
     * @param files the input files
     */
    public record Provenance(String version, Optional<String> taxTables, List<SourceFile> files) {

        /** With the tool's own tax figures. */
        public Provenance(String version, List<SourceFile> files) {
            this(version, Optional.empty(), files);
        }

        /** The same for other input files. */
        public Provenance of(List<SourceFile> inputs) {
            return new Provenance(version, taxTables, inputs);
        }
    }

    /**
     * An input file.
     *
     * @param name its name
     * @param sha256 its SHA-256 in hexadecimal
     */
    public record SourceFile(String name, String sha256) {
    }
}
