package com.takehome.tax.state;

import com.takehome.model.Entity;
import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.Wages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of {@code state.jsonl}: a household, its federal figures and the state figures that a second source gives. */
record StateExample(String id, StateFacts facts, JsonNode expected) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static List<StateExample> all() {
        InputStream lines = Objects.requireNonNull(StateExample.class.getResourceAsStream("/tax/state.jsonl"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            return reader.lines().map(JSON::readTree).map(StateExample::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The expected figure; empty where the example gives none. */
    Optional<Money> expectedFigure(String key) {
        return expected.get(key).isNull() ? Optional.empty() : Optional.of(money(expected, key));
    }

    @Override
    public String toString() {
        return id;
    }

    private static StateExample of(JsonNode line) {
        JsonNode expected = line.get("expected");
        TaxYear year = new TaxYear(line.get("tax_year").asInt());
        FilingStatus status = status(line.get("filing_status").asString());
        Money spouseWages = money(line, "spouse_wages");
        PersonFacts owner = owner(line, year);
        Optional<PersonFacts> spouse = status == FilingStatus.MARRIED_JOINTLY
                ? Optional.of(person(spouseWages, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, year))
                : Optional.empty();
        Entity entity = owner.k1Income().isPositive() ? Entity.S_CORPORATION : Entity.SOLE_PROPRIETOR;
        Money fica = owner.employeeFica().plus(fica(spouseWages, year));
        StateFacts facts = new StateFacts(year, UsState.valueOf(line.get("state").asString()), locality(line), status,
                entity, owner, spouse, federal(expected, fica), 0, 0);
        return new StateExample(line.get("id").asString(), facts, expected);
    }

    private static Optional<String> locality(JsonNode line) {
        return line.get("locality").isNull() ? Optional.empty() : Optional.of(line.get("locality").asString());
    }

    private static PersonFacts owner(JsonNode line, TaxYear year) {
        JsonNode expected = line.get("expected");
        return person(money(line, "wages"), money(line, "schedule_c_profit"), money(line, "s_corp_k1_income"),
                money(expected, "self_employment_tax"), money(expected, "half_self_employment_tax"), year);
    }

    private static PersonFacts person(Money wages, Money profit, Money k1, Money seTax, Money halfSe, TaxYear year) {
        return new PersonFacts(Wages.of(wages), Money.ZERO, profit, k1, Money.ZERO, Money.ZERO, Money.ZERO, seTax,
                halfSe, fica(wages, year));
    }

    /** The examples' payroll tax includes Additional Medicare Tax, which the facts hold apart. */
    private static FederalFigures federal(JsonNode expected, Money fica) {
        Money standard = money(expected, "federal_standard_deduction");
        return new FederalFigures(money(expected, "federal_agi"), standard, standard, false,
                money(expected, "federal_qbi_deduction"), money(expected, "federal_income_tax_before_credits"),
                money(expected, "employee_payroll_tax").minus(fica));
    }

    /** 6.2% of wages up to the wage base and 1.45% of all. */
    private static Money fica(Money wages, TaxYear year) {
        Money base = Money.of(year.value() == 2025 ? 176_100 : 184_500);
        return wages.min(base).times(Rate.ofPercent("6.2"), Rounding.CENTS)
                .plus(wages.times(Rate.ofPercent("1.45"), Rounding.CENTS));
    }

    private static Money money(JsonNode node, String key) {
        BigDecimal value = node.get(key).decimalValue();
        return Money.of(value.setScale(2, RoundingMode.HALF_UP));
    }

    private static FilingStatus status(String word) {
        return switch (word) {
            case "single" -> FilingStatus.SINGLE;
            case "joint" -> FilingStatus.MARRIED_JOINTLY;
            case "separate" -> FilingStatus.MARRIED_SEPARATELY;
            case "head_of_household" -> FilingStatus.HEAD_OF_HOUSEHOLD;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
