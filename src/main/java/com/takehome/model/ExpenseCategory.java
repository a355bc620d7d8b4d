package com.takehome.model;

/** What a cost is for; the tax rules say where each goes on Schedule C. */
public enum ExpenseCategory implements Labeled {
    /** Schedule C line 8. */
    ADVERTISING("Advertising and marketing"),
    /** Line 9. */
    CAR_AND_TRUCK("Car and truck"),
    /** Line 10. */
    COMMISSIONS("Commissions and fees"),
    /** Line 11. */
    CONTRACT_LABOR("Contract labor"),
    /** Line 13: deducted, not cash. */
    DEPRECIATION("Depreciation and section 179"),
    /** Cash, not deducted. */
    EQUIPMENT("Equipment purchase"),
    /** Line 14. */
    EMPLOYEE_BENEFITS("Employee benefits"),
    /** Line 15. */
    BUSINESS_INSURANCE("Business insurance"),
    /** Line 16b. */
    INTEREST("Interest"),
    /** Line 17. */
    LEGAL_AND_ACCOUNTING("Accounting and legal"),
    /** Line 18. */
    OFFICE_EXPENSE("Office expense"),
    /** Line 20a. */
    VEHICLE_RENT("Vehicle and equipment rent"),
    /** Line 20b. */
    RENT("Rent"),
    /** Line 21. */
    REPAIRS("Repairs"),
    /** Line 22. */
    SUPPLIES("Supplies"),
    /** Line 23. */
    TAXES_AND_LICENSES("Taxes and licenses"),
    /** Line 24a. */
    TRAVEL("Travel"),
    /** Line 24b, half. */
    MEALS("Meals"),
    /** Line 25. */
    UTILITIES("Utilities and phone"),
    /** Line 26; also the W-2 wages of section 199A. */
    WAGES("Wages"),
    /** Other expenses. */
    SOFTWARE("Software and tools"),
    /** Other expenses. */
    PROFESSIONAL_DEVELOPMENT("Professional development"),
    /** Other expenses. */
    BANK_FEES("Bank fees"),
    /** Other expenses. */
    OTHER("Other"),
    /** Line 30, limited to the profit before it. */
    HOME_OFFICE("Home office"),
    /** Not Schedule C: self-employed health insurance deduction. */
    HEALTH_INSURANCE("Health insurance");

    private final String label;

    ExpenseCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
