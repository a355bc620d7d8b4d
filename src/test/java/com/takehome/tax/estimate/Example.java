package com.takehome.tax.estimate;

import com.takehome.model.EstimateMethod;
import com.takehome.model.FilingStatus;
import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentKind;
import com.takehome.model.PaymentTarget;
import com.takehome.model.PracticeProfile.EstimatePreferences;
import com.takehome.model.RowSource;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.estimate.EstimateFacts.CurrentYear;
import com.takehome.tax.estimate.EstimateFacts.PriorYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A worked example of estimates/examples.json, whose answers were published or computed independently. */
record Example(JsonNode node) {

    static final Money NO_ROUNDING_UP = Money.CENT;
    private static final RowSource ROW = new RowSource("clients.xlsx", "Tax payments", 2, Map.of());

    static Stream<Example> all() {
        try (InputStream in = Example.class.getResourceAsStream("/estimates/examples.json")) {
            return new ObjectMapper().readTree(in).get("examples").valueStream().map(Example::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Example> ofKind(String kind) {
        return all().filter(each -> each.node.get("kind").stringValue().equals(kind));
    }

    static Example get(String id) {
        return all().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    String id() {
        return node.get("id").stringValue();
    }

    JsonNode inputs() {
        return node.get("inputs");
    }

    JsonNode expected(Rounding rounding) {
        return node.path(rounding == Rounding.CENTS ? "expected" : "expected_whole_dollar_mode");
    }

    TaxYear taxYear() {
        return new TaxYear(inputs().get("tax_year").intValue());
    }

    FilingStatus status() {
        return switch (inputs().get("filing_status").stringValue()) {
            case "single" -> FilingStatus.SINGLE;
            case "mfj" -> FilingStatus.MARRIED_JOINTLY;
            case "mfs" -> FilingStatus.MARRIED_SEPARATELY;
            default -> throw new IllegalArgumentException(inputs().get("filing_status").stringValue());
        };
    }

    Optional<Money> currentYearTax() {
        return Optional.ofNullable(inputs().get("current_year_tax")).map(Example::money);
    }

    EstimateFacts facts(Money tax, AnnualizedIncome annualized) {
        JsonNode prior = inputs().get("prior_year");
        return new EstimateFacts(taxYear(), status(), DueDates.penaltyEnd(taxYear()),
                CurrentYear.of(tax, Money.ZERO), PriorYear.of(money(prior.get("total_tax")), money(prior.get("agi"))),
                withholding(), Money.ZERO, payments(), annualized,
                new EstimatePreferences(EstimateMethod.REGULAR, PaymentTarget.REQUIRED_MINIMUM, NO_ROUNDING_UP, false),
                List.of(), Optional.ofNullable(inputs().get("return"))
                        .map(each -> LocalDate.parse(each.get("filed").stringValue())));
    }

    Withholding withholding() {
        JsonNode withheld = inputs().path("withholding");
        return withheld.isMissingNode() ? Withholding.NONE : Withholding.ofEven(money(withheld.get("total")));
    }

    List<TaxPayment> payments() {
        return inputs().path("payments").valueStream().map(each -> new TaxPayment(
                LocalDate.parse(each.get("date").stringValue()), Jurisdiction.FEDERAL, taxYear(),
                money(each.get("amount")), kind(each.path("kind").asString("estimated")), ROW)).toList();
    }

    private static PaymentKind kind(String kind) {
        return switch (kind) {
            case "estimated" -> PaymentKind.ESTIMATED;
            case "prior_overpayment" -> PaymentKind.PRIOR_YEAR_OVERPAYMENT;
            case "with_return" -> PaymentKind.WITH_RETURN;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** An amount that the file gives as a number or as text. */
    static Money money(JsonNode node) {
        return Money.of(new BigDecimal(node.isString() ? node.stringValue() : node.decimalValue().toPlainString()));
    }

    static List<Money> amounts(JsonNode list) {
        return list.valueStream().map(Example::money).toList();
    }

    @Override
    public String toString() {
        return id() + " " + node.get("title").stringValue();
    }
}
