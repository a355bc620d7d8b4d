package com.takehome.workbook;

import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementContribution.Amount;
import com.takehome.model.RetirementContribution.Maximum;
import java.util.Optional;
import java.util.Set;

/** A retirement contribution: an amount, or {@code Maximum}. */
record ContributionRule() implements CellRule<RetirementContribution> {

    static final ContributionRule INSTANCE = new ContributionRule();

    private static final String MAXIMUM = "Maximum";
    private static final Set<String> MAXIMUM_KEYS = Set.of("maximum", "max");

    @Override
    public Class<RetirementContribution> type() {
        return RetirementContribution.class;
    }

    @Override
    public Optional<RetirementContribution> read(CellSite site) {
        return MAXIMUM_KEYS.contains(Spelling.key(site.cell().text()))
                ? Optional.of(new Maximum())
                : AmountRule.NOT_NEGATIVE.read(site).map(Amount::new);
    }

    @Override
    public Written write(RetirementContribution value) {
        return switch (value) {
            case Amount amount -> AmountRule.NOT_NEGATIVE.write(amount.money());
            case Maximum maximum -> new Written.Text(MAXIMUM);
        };
    }

    @Override
    public Look look() {
        return Look.AMOUNT;
    }
}
