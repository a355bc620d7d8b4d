package com.takehome.tax.trace;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.HouseholdAmount;
import java.util.List;

/** Where the inputs of a tax year stand, for the ends of the trace, such as "clients.xlsx[Household!E4]". */
public interface InputCells {

    /** What the year's gross receipts come from. */
    List<String> grossReceipts();

    /** What the year's cost in the category comes from. */
    List<String> expense(ExpenseCategory category);

    /** What the state's tax on the business comes from. */
    List<String> entityTax();

    /** Where the household's amount stands. */
    List<String> household(HouseholdAmount amount);

    /** Where another field of the Practice or Household sheet stands, by its name there. */
    List<String> field(String name);

    /** Names the inputs in words, where no cells are known. */
    static InputCells inWords() {
        return new InputsInWords();
    }
}
