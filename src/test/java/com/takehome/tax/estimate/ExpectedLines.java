package com.takehome.tax.estimate;

import static com.takehome.tax.estimate.Example.amounts;
import static com.takehome.tax.estimate.Example.money;

import com.takehome.model.Jurisdiction;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;

/** Compares results with the lines that an example expects. */
final class ExpectedLines {

    private ExpectedLines() {}

    static void part1(SoftAssertions softly, RequiredAnnualPayment part1, JsonNode expected) {
        softly.assertThat(part1.currentYearTax()).isEqualTo(money(expected.get("l4_current_year_tax")));
        softly.assertThat(part1.currentYearHarbor()).isEqualTo(money(expected.get("l5_90pct")));
        softly.assertThat(part1.withholding()).isEqualTo(money(expected.get("l6_withholding")));
        softly.assertThat(part1.taxAfterWithholding()).isEqualTo(money(expected.get("l7")));
        softly.assertThat(part1.priorYearHarbor()).contains(money(expected.get("l8_prior_year")));
        softly.assertThat(part1.priorShare().toString()).isEqualTo(expected.get("prior_year_percent").stringValue());
        softly.assertThat(part1.amount()).isEqualTo(money(expected.get("l9_required_annual_payment")));
        softly.assertThat(part1.basis()).isEqualTo(expected.get("basis").stringValue());
        softly.assertThat(part1.exception()).isEmpty();
    }

    static void method(SoftAssertions softly, MethodResult result, JsonNode expected) {
        softly.assertThat(result.required()).isEqualTo(amounts(expected.get("required_installments")));
        expected.path("section_a").valueStream().forEach(each -> sectionA(softly, result.sectionA(), each));
        penalty(softly, result.penaltyIfNothingMore().orElseThrow(), expected);
    }

    /** The installments come from the example: only crediting and the penalty are compared. */
    static void given(SoftAssertions softly, EstimateFacts facts, List<Money> required, JsonNode expected,
            EstimateTables tables) {
        List<InstallmentDate> dates = DueDates.federal(facts.taxYear());
        List<Credit> paid = PaymentCredits
                .of(Jurisdiction.FEDERAL, facts, dates.getFirst().statutory()).credits();
        CreditLedger ledger = new CreditLedger(dates, facts.withholding().credits(dates), paid);
        expected.get("section_a").valueStream()
                .forEach(each -> sectionA(softly, ledger.sectionA(required), each));
        PenaltyRule rule = new PenaltyRule(tables.interestRates(), DueDates.penaltyEnd(facts.taxYear()));
        penalty(softly, rule.compute(ledger.portions(required)), expected);
    }

    private static void sectionA(SoftAssertions softly, List<SectionAColumn> columns, JsonNode expected) {
        String name = expected.get("col").stringValue();
        SectionAColumn column = columns.get(name.charAt(0) - 'a');
        softly.assertThat(List.of(column.required(), column.credited(), column.carriedIn(), column.available(),
                column.arrears(), column.applied(), column.arrearsLeft(), column.underpayment(), column.overpayment()))
                .as("Section A column (%s), lines 10 to 18", name)
                .isEqualTo(List.of("l10", "l11", "l12", "l13", "l14", "l15", "l16", "l17", "l18").stream()
                        .map(line -> money(expected.get(line))).toList());
    }

    static void penalty(SoftAssertions softly, Penalty penalty, JsonNode expected) {
        softly.assertThat(penalty.total()).contains(money(expected.get("penalty")));
        if (expected.has("pieces")) {
            List<JsonNode> pieces = expected.get("pieces").valueStream().toList();
            softly.assertThat(penalty.pieces()).hasSameSizeAs(pieces);
            for (int i = 0; i < Math.min(pieces.size(), penalty.pieces().size()); i++) {
                piece(softly, penalty.pieces().get(i), pieces.get(i));
            }
        }
    }

    private static void piece(SoftAssertions softly, Penalty.Piece piece, JsonNode expected) {
        softly.assertThat(String.valueOf((char) ('a' + piece.installment() - 1)))
                .isEqualTo(expected.get("col").stringValue());
        softly.assertThat(piece.amount()).isEqualTo(money(expected.get("amount")));
        softly.assertThat(piece.paidOn().map(Object::toString))
                .isEqualTo(Optional.of(expected.get("paid_on")).filter(JsonNode::isString).map(JsonNode::stringValue));
        softly.assertThat(piece.quarter()).hasToString(expected.get("rate_period").stringValue());
        softly.assertThat(piece.start()).isEqualTo(expected.get("start").stringValue());
        softly.assertThat(piece.end()).isEqualTo(expected.get("end").stringValue());
        softly.assertThat(piece.days()).isEqualTo(expected.get("days").intValue());
        softly.assertThat(piece.daysInYear()).isEqualTo(expected.get("divisor").intValue());
        softly.assertThat(piece.rate()).contains(Rate.ofDecimal(expected.get("rate").stringValue()));
        softly.assertThat(piece.penalty()).contains(money(expected.get("penalty")));
    }
}
