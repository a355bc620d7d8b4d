package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mechanism at and beside its thresholds, by hand from the published figures that the last column names. */
class StateTaxRuleTest {

    private static final StateTaxes TAXES = StateTaxes.published();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Flat rate without deduction                      | PA | 2025 | SINGLE              | 100000  | 0     | 0     | 3070.00   | PA-40: 3.07%
            Flat rate after standard deduction               | NC | 2025 | SINGLE              | 100000  | 0     | 0     | 3708.13   | D-400: 4.25% of 87,250
            Flat rate after exemption                        | MI | 2025 | SINGLE              | 100000  | 0     | 0     | 4003.50   | MI-1040: 4.25% of 94,200
            Next year's rate and deduction                   | GA | 2026 | SINGLE              | 100000  | 0     | 0     | 4241.50   | Form 500: 4.99% of 85,000
            Head of household takes the joint amount         | LA | 2025 | HEAD_OF_HOUSEHOLD   | 100000  | 0     | 0     | 2250.00   | IT-540: 3% of 75,000
            Married separately takes its own amount          | LA | 2025 | MARRIED_SEPARATELY  | 100000  | 0     | 0     | 2625.00   | IT-540: 3% of 87,500
            Federal taxable income and a personal credit     | IA | 2025 | SINGLE              | 100000  | 0     | 0     | 3161.50   | IA 1040: 3.8% of 84,250 less 40
            A rate above a threshold only                    | ID | 2025 | SINGLE              | 100000  | 0     | 0     | 4210.27   | Form 40: 5.3% of 84,250 less 4,811
            Graduated rates on gross income                  | NJ | 2025 | SINGLE              | 100000  | 0     | 0     | 4180.05   | NJ-1040: schedule on 99,000
            Nothing below the standard deduction             | CA | 2025 | SINGLE              | 5706    | 0     | 0     | 0.00      | Form 540
            Graduated rates less a credit                    | CA | 2025 | SINGLE              | 100000  | 0     | 0     | 5054.98   | FTB schedule X on 94,294 less 153
            Surtax above a million, credit gone              | CA | 2025 | SINGLE              | 1105706 | 0     | 0     | 117136.61 | schedule X on 1,100,000 plus 1% of 100,000
            Rates recaptured from nothing at the start       | NY | 2025 | SINGLE              | 107650  | 0     | 0     | 5410.75   | IT-201 schedule on 99,650
            Half of the benefit recaptured half way          | NY | 2025 | SINGLE              | 132650  | 0     | 0     | 7194.75   | schedule on 124,650 plus 568 x 25,000/50,000
            Whole benefit recaptured                         | NY | 2025 | SINGLE              | 157650  | 0     | 0     | 8978.75   | schedule on 149,650 plus 568
            Recapture of the next bracket                    | NY | 2025 | SINGLE              | 265400  | 0     | 0     | 17631.75  | schedule on 257,400 plus 568 plus 1,831
            Exemption wholly reduced, 10% credit             | CT | 2025 | SINGLE              | 45000   | 0     | 0     | 1597.50   | Table B on 45,000 x 90%
            First addition of Table C, 10% credit            | CT | 2025 | SINGLE              | 60000   | 0     | 0     | 2317.50   | (2,550 + 25) x 90%
            Credit of 9% above 60,000                        | CT | 2025 | SINGLE              | 60001   | 0     | 0     | 2343.30   | (2,550.06 + 25) x 91%, Table E
            Additions of all tables reached                  | CT | 2025 | SINGLE              | 210000  | 0     | 0     | 12080.00  | 11,400 + 250 + 250 + 180
            Two incomes: marriage credit                     | MN | 2025 | MARRIED_JOINTLY     | 100000  | 100000 | 0    | 10622.28  | M1MA: 10,876.31 less (10,876.31 - 2 x 5,311.14)
            Two incomes: marriage penalty credit             | ND | 2025 | MARRIED_JOINTLY     | 100000  | 100000 | 0    | 1395.22   | ND-1: 1,706.74 less (1,706.74 - 2 x 697.61)
            Spouse adjustment between equal incomes          | VA | 2025 | MARRIED_JOINTLY     | 60000   | 60000 | 0     | 5271.80   | Form 760: twice the schedule on 50,320
            Spouse adjustment for a small income             | VA | 2025 | MARRIED_JOINTLY     | 60000   | 5000  | 0     | 2224.88   | schedule on 4,070 and on 41,570
            Deduction falls at a rate                        | WI | 2025 | SINGLE              | 60000   | 0     | 0     | 2094.02   | deduction 13,560 less 12% of 40,450
            Head of household above the single amount        | WI | 2025 | HEAD_OF_HOUSEHOLD   | 40000   | 0     | 0     | 1028.79   | deduction 17,520 less 22.515% of 20,450
            Two-earner credit at its maximum                 | WI | 2025 | MARRIED_JOINTLY     | 60000   | 40000 | 0     | 3377.75   | 3% of 40,000, at most 480
            Taxpayer credit phased out                       | UT | 2025 | SINGLE              | 100000  | 0     | 0     | 4500.00   | 945 less 1.3% of 81,787 is below zero
            Taxpayer credit in part                          | UT | 2025 | SINGLE              | 50000   | 0     | 0     | 1718.23   | 2,250 less (945 - 413.23)
            Deduction falls evenly                           | ME | 2025 | SINGLE              | 137500  | 0     | 0     | 8418.38   | half of 15,000 at half of 75,000
            One step of a fifth                              | RI | 2025 | SINGLE              | 261500  | 0     | 0     | 11845.67  | four fifths of 16,000 left
            A begun second step                              | RI | 2025 | SINGLE              | 261501  | 0     | 0     | 12037.41  | 261,500.01 to 268,750: three fifths left
            Minimum tax not yet                              | VT | 2025 | SINGLE              | 150000  | 0     | 0     | 7613.30   | schedule on 137,050
            Exemption before its step                        | MD | 2025 | SINGLE              | 100000  | 0     | 0     | 4386.38   | Form 502: 3,200 at 100,000 or less
            Exemption after its step                         | MD | 2025 | SINGLE              | 100001  | 0     | 0     | 4462.42   | 1,600 above 100,000
            Two-income subtraction limited by the lesser     | MD | 2025 | MARRIED_JOINTLY     | 60000   | 800   | 0     | 2175.25   | 800 of at most 1,200
            Split between spouses, federal tax at 15%        | MO | 2025 | MARRIED_JOINTLY     | 60000   | 40000 | 10000 | 2797.12   | 67,000 split 60:40, RSMo 143.031
            Federal tax subtracted up to the cap             | OR | 2025 | SINGLE              | 100000  | 0     | 10000 | 7192.19   | 8,500 below 125,000; credit at 100,000
            Lower cap, credit gone                           | OR | 2025 | SINGLE              | 130000  | 0     | 20000 | 10370.69  | 5,100 from 130,000
            Deduction before its first step                  | AL | 2025 | SINGLE              | 26499   | 0     | 1000  | 1009.95   | Form 40 chart: 3,000
            Deduction after its first step                   | AL | 2025 | SINGLE              | 26500   | 0     | 1000  | 1011.25   | Form 40 chart: 2,975
            Low-income exemption                             | NM | 2025 | SINGLE              | 30000   | 0     | 0     | 330.50    | 14,250 less (2,500 - 15% of 10,000)
            Low-income exemption ends                        | NM | 2025 | SINGLE              | 36668   | 0     | 0     | 624.47    | schedule on 20,918
            Rate less amount                                 | AR | 2025 | SINGLE              | 60000   | 0     | 0     | 1794.67   | 3.9% of 57,530 less 420 less 29
            Exemption at the cliff                           | IL | 2025 | SINGLE              | 250000  | 0     | 0     | 12233.93  | 4.95% of 247,150
            Exemption above the cliff                        | IL | 2025 | SINGLE              | 250001  | 0     | 0     | 12375.05  | 4.95% of 250,001
            Deduction falls by a multiple of ten             | SC | 2026 | SINGLE              | 60000   | 0     | 0     | 1662.45   | 15,000 less 5,450; 1.99% and 5.21%
            Earned income capped                             | SC | 2025 | MARRIED_JOINTLY     | 110000  | 60000 | 0     | 7408.30   | schedule on 140,000 less 0.7% of 50,000
            No tax at the threshold                          | KS | 2025 | SINGLE              | 12765   | 0     | 0     | 0.00      | K.S.A. 79-32,110
            Tax above the threshold                          | KS | 2025 | SINGLE              | 12766   | 0     | 0     | 0.05      | 5.2% of 1
            No tax at the threshold, Ohio                    | OH | 2025 | SINGLE              | 26050   | 0     | 0     | 0.00      | ORC 5747.02
            Tax above the threshold, Ohio                    | OH | 2025 | SINGLE              | 26051   | 0     | 0     | 310.51    | 1.31287% of 23,651
            Joint filing credit                              | OH | 2025 | MARRIED_JOINTLY     | 60000   | 60000 | 0     | 2737.79   | 2,881.88 less 144.09
            Federal deduction kept at the limit              | CO | 2026 | SINGLE              | 300000  | 0     | 0     | 12491.60  | 4.4% of 283,900
            Federal deduction limited above it               | CO | 2026 | SINGLE              | 300001  | 0     | 0     | 13156.04  | 4.4% of 299,001
            Each spouse's own brackets                       | DE | 2025 | MARRIED_JOINTLY     | 50000   | 50000 | 0     | 4196.26   | twice the schedule on 46,750 less 110
            Each spouse's own zero bracket                   | MS | 2025 | MARRIED_JOINTLY     | 50000   | 50000 | 0     | 2789.60   | twice 4.4% of 31,700
            Each spouse's own standard deduction             | KY | 2026 | MARRIED_JOINTLY     | 50000   | 50000 | 0     | 3271.10   | twice 3.5% of 46,730
            Joint deduction shared to equal incomes          | DC | 2025 | MARRIED_JOINTLY     | 110000  | 90000 | 0     | 11250.00  | twice the schedule on 85,000
            Joint deduction wholly to the higher income      | DC | 2025 | MARRIED_JOINTLY     | 200000  | 20000 | 0     | 13850.00  | schedule on 170,000 and on 20,000
            One income gains nothing from separating         | MS | 2025 | MARRIED_JOINTLY     | 100000  | 0     | 0     | 3229.60   | 4.4% of 73,400
            """)
    void agreesWithHandCalculation(String sentence, UsState state, int year, FilingStatus status, String wages,
            String spouseWages, String federalTax, String expected, String working) {
        StateFacts facts = Household.of(state, year, status).wages(wages).spouseWages(spouseWages)
                .federalTax(federalTax).facts();
        assertThat(TAXES.compute(facts).orElseThrow().incomeTax()).as(working).isEqualTo(Money.parse(expected));
    }

    @Test
    void payrollTaxesTakeThePlaceOfTheStandardDeductionWhenMore() {
        StateFacts facts = Household.of(UsState.AL, 2025, FilingStatus.SINGLE).wages("60000").fica("4590")
                .federalTax("5000").facts();
        assertThat(TAXES.compute(facts).orElseThrow().taxableIncome())
                .as("60,000 less 4,590 FICA, 1,500 exemption, 5,000 federal tax").hasValue(Money.of(48_910));
    }

    @Test
    void payrollTaxesAreDeductedUpToALimitForEachSpouse() {
        StateFacts facts = Household.of(UsState.MA, 2025, FilingStatus.MARRIED_JOINTLY).wages("60000").fica("4590")
                .spouseWages("10000").spouseFica("765").facts();
        assertThat(TAXES.compute(facts).orElseThrow().taxableIncome())
                .as("70,000 less 8,800 exemptions, 2,000 and 765").hasValue(Money.of(58_435));
    }

    @Test
    void surtaxReachesIncomeAboveItsThreshold() {
        StateFacts facts = Household.of(UsState.MA, 2025, FilingStatus.SINGLE).wages("1189550").fica("5000").facts();
        assertThat(TAXES.compute(facts).orElseThrow().incomeTax())
                .as("5% of 1,183,150 plus 4% of 100,000").isEqualTo(Money.parse("63157.50"));
    }

    @Test
    void minimumTaxAppliesWhereTheScheduleGivesLess() {
        StateFacts plain = Household.of(UsState.VT, 2025, FilingStatus.MARRIED_JOINTLY).wages("150001").facts();
        assertThat(TAXES.compute(plain).orElseThrow().incomeTax())
                .as("schedule on 124,101: 82,500 at 3.35% and 41,601 at 6.6%, more than 3%")
                .isEqualTo(Money.parse("5509.42"));
        MinimumTax rule = new MinimumTax(Rate.ofDecimal("0.03"), Money.of(150_000));
        TaxUnit unit = TaxUnit.of(plain);
        assertThat(rule.addition(Money.of(4_000), new TaxBase(unit, Money.ZERO, Money.ZERO, Money.ZERO)))
                .as("3% of 150,001 is 4,500.03").isEqualTo(Money.parse("500.03"));
    }

    @Test
    void halfOfSelfEmploymentTaxIsAddedBackBelowTheLineInMichiganAndAboveItInMassachusetts() {
        StateReturn michigan = TAXES.compute(
                Household.of(UsState.MI, 2025, FilingStatus.SINGLE).profit("100000", "7065").facts()).orElseThrow();
        assertThat(michigan.agi()).hasValue(Money.of(92_935));
        assertThat(michigan.taxableIncome()).hasValue(Money.of(94_200));
        StateReturn massachusetts = TAXES.compute(
                Household.of(UsState.MA, 2025, FilingStatus.SINGLE).profit("100000", "7065").facts()).orElseThrow();
        assertThat(massachusetts.agi()).hasValue(Money.of(100_000));
    }

    @Test
    void statesThatCountDeductionsAboveTheLineReportAgiAfterThem() {
        Household household = Household.of(UsState.IN, 2025, FilingStatus.SINGLE).wages("100000").federalTax("9000");
        assertThat(TAXES.compute(household.facts()).orElseThrow().agi()).as("IT-40: after the exemption")
                .hasValue(Money.of(99_000));
        Household oregon = Household.of(UsState.OR, 2025, FilingStatus.SINGLE).wages("100000").federalTax("9000");
        assertThat(TAXES.compute(oregon.facts()).orElseThrow().agi()).as("OR-40: after subtractions")
                .hasValue(Money.of(91_500));
    }

    @ParameterizedTest
    @CsvSource({"CO, 500000, 2025, 484000", "CO, 500001, 2025, 488001", "ND, 500000, 2025, 480250",
            "MT, 500000, 2025, 484250"})
    void qualifiedBusinessIncomeDeductionIsAllowedWhereTheStateAllowsIt(UsState state, String wages, int year,
            int expected) {
        StateFacts facts = Household.of(state, year, FilingStatus.SINGLE).wages(wages).qbi("4000").facts();
        assertThat(TAXES.compute(facts).orElseThrow().taxableIncome()).hasValue(Money.of(expected));
    }

    @Test
    void noIncomeTaxMeansNoIncomeFigures() {
        StateReturn ours = TAXES
                .compute(Household.of(UsState.TX, 2025, FilingStatus.SINGLE).wages("100000").facts()).orElseThrow();
        assertThat(ours.incomeTax()).isEqualTo(Money.ZERO);
        assertThat(ours.agi()).isEmpty();
        assertThat(ours.taxableIncome()).isEmpty();
    }

    @Test
    void yearsBeforeTheFirstPublishedOneHaveNoFiguresUnlessTheStateHasNoTax() {
        assertThat(TAXES.compute(Household.of(UsState.CA, 2024, FilingStatus.SINGLE).wages("1000").facts())).isEmpty();
        assertThat(TAXES.compute(Household.of(UsState.TX, 2024, FilingStatus.SINGLE).wages("1000").facts()))
                .isPresent();
    }

    @Test
    void yearsAfterTheLastPublishedOneTakeItsFiguresAndSaySo() {
        StateReturn held = TAXES
                .compute(Household.of(UsState.GA, 2028, FilingStatus.SINGLE).wages("100000").facts()).orElseThrow();
        assertThat(held.incomeTax()).isEqualTo(Money.parse("4241.50"));
        assertThat(held.findings()).extracting(StateFinding::code)
                .contains(StateFinding.Code.STATE_FIGURES_HELD);
        assertThat(TAXES.isHeld(UsState.GA, new TaxYear(2028))).isTrue();
        assertThat(TAXES.isHeld(UsState.GA, new TaxYear(2026))).isFalse();
    }
}
