package com.takehome.tax;

import com.takehome.model.ExpenseCategory;
import java.util.Optional;

/** The expense lines of Schedule C Part II. */
public enum ScheduleCLine {
    /** Advertising. */
    ADVERTISING("8", "Advertising"),
    /** Car and truck expenses. */
    CAR_AND_TRUCK("9", "Car and truck expenses"),
    /** Commissions and fees. */
    COMMISSIONS("10", "Commissions and fees"),
    /** Contract labor. */
    CONTRACT_LABOR("11", "Contract labor"),
    /** Depreciation and section 179 expense deduction. */
    DEPRECIATION("13", "Depreciation and section 179 expense deduction"),
    /** Employee benefit programs. */
    EMPLOYEE_BENEFITS("14", "Employee benefit programs"),
    /** Insurance other than health. */
    INSURANCE("15", "Insurance (other than health)"),
    /** Other interest. */
    INTEREST("16b", "Interest: other"),
    /** Legal and professional services. */
    LEGAL_AND_PROFESSIONAL("17", "Legal and professional services"),
    /** Office expense. */
    OFFICE("18", "Office expense"),
    /** Rent of vehicles, machinery and equipment. */
    VEHICLE_RENT("20a", "Rent: vehicles, machinery, and equipment"),
    /** Rent of other business property. */
    RENT("20b", "Rent: other business property"),
    /** Repairs and maintenance. */
    REPAIRS("21", "Repairs and maintenance"),
    /** Supplies. */
    SUPPLIES("22", "Supplies"),
    /** Taxes and licenses, a state's tax or fee on the business included. */
    TAXES_AND_LICENSES("23", "Taxes and licenses"),
    /** Travel. */
    TRAVEL("24a", "Travel"),
    /** Deductible meals: half. */
    MEALS("24b", "Deductible meals"),
    /** Utilities. */
    UTILITIES("25", "Utilities"),
    /** Wages. */
    WAGES("26", "Wages"),
    /** Other expenses, from line 48. */
    OTHER("27b", "Other expenses");

    private final String number;
    private final String label;

    ScheduleCLine(String number, String label) {
        this.number = number;
        this.label = label;
    }

    /** The line's number. */
    public String number() {
        return number;
    }

    /** What the line says. */
    public String label() {
        return label;
    }

    /** The line that a category goes to; empty for home office (line 30), equipment and health insurance. */
    public static Optional<ScheduleCLine> of(ExpenseCategory category) {
        return switch (category) {
            case ADVERTISING -> Optional.of(ADVERTISING);
            case CAR_AND_TRUCK -> Optional.of(CAR_AND_TRUCK);
            case COMMISSIONS -> Optional.of(COMMISSIONS);
            case CONTRACT_LABOR -> Optional.of(CONTRACT_LABOR);
            case DEPRECIATION -> Optional.of(DEPRECIATION);
            case EMPLOYEE_BENEFITS -> Optional.of(EMPLOYEE_BENEFITS);
            case BUSINESS_INSURANCE -> Optional.of(INSURANCE);
            case INTEREST -> Optional.of(INTEREST);
            case LEGAL_AND_ACCOUNTING -> Optional.of(LEGAL_AND_PROFESSIONAL);
            case OFFICE_EXPENSE -> Optional.of(OFFICE);
            case VEHICLE_RENT -> Optional.of(VEHICLE_RENT);
            case RENT -> Optional.of(RENT);
            case REPAIRS -> Optional.of(REPAIRS);
            case SUPPLIES -> Optional.of(SUPPLIES);
            case TAXES_AND_LICENSES -> Optional.of(TAXES_AND_LICENSES);
            case TRAVEL -> Optional.of(TRAVEL);
            case MEALS -> Optional.of(MEALS);
            case UTILITIES -> Optional.of(UTILITIES);
            case WAGES -> Optional.of(WAGES);
            case SOFTWARE, PROFESSIONAL_DEVELOPMENT, BANK_FEES, OTHER -> Optional.of(OTHER);
            case HOME_OFFICE, EQUIPMENT, HEALTH_INSURANCE -> Optional.empty();
        };
    }
}
