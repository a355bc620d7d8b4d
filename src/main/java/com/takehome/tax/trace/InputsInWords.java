package com.takehome.tax.trace;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.HouseholdAmount;
import java.util.List;

/** Inputs by their names, where no cells are known. */
record InputsInWords() implements InputCells {

    @Override
    public List<String> grossReceipts() {
        return List.of("input Gross receipts");
    }

    @Override
    public List<String> expense(ExpenseCategory category) {
        return List.of("input " + category.label());
    }

    @Override
    public List<String> entityTax() {
        return List.of("input Entity tax");
    }

    @Override
    public List<String> household(HouseholdAmount amount) {
        return List.of("input " + amount.label());
    }

    @Override
    public List<String> field(String name) {
        return List.of("input " + name);
    }
}
