package com.takehome.tax.state;

import com.takehome.model.Entity;
import com.takehome.money.Money;
import com.takehome.tax.state.EntityTaxes.CorporationTax;
import com.takehome.tax.state.EntityTaxes.LlcTax;

/**
 * California's LLC tax and fee and tax on S corporations (RTC 17941, 17942, 23802), and Illinois's replacement tax on S
 * corporations (35 ILCS 5/201(c), (d)).
 */
final class EntityTaxRule {

    private EntityTaxRule() {}

    /** The tax of an entity with these receipts and net income. */
    static EntityTax compute(EntityTaxes taxes, Entity entity, Money grossReceipts, Money netIncome) {
        return switch (entity) {
            case SOLE_PROPRIETOR -> EntityTax.NONE;
            case SINGLE_MEMBER_LLC -> taxes.singleMemberLlc().map(tax -> llc(tax, taxes.source(), grossReceipts))
                    .orElse(EntityTax.NONE);
            case S_CORPORATION -> taxes.sCorporation().map(tax -> corporation(tax, taxes.source(), netIncome))
                    .orElse(EntityTax.NONE);
        };
    }

    private static EntityTax llc(LlcTax tax, String source, Money grossReceipts) {
        String formula = "tax " + tax.minimum() + " + fee on gross receipts of " + grossReceipts;
        return new EntityTax(tax.form(), tax.on(grossReceipts), formula, source);
    }

    private static EntityTax corporation(CorporationTax tax, String source, Money netIncome) {
        String formula = tax.rate() + " of net income of " + netIncome + ", at least " + tax.minimum();
        return new EntityTax(tax.form(), tax.on(netIncome), formula, source);
    }
}
