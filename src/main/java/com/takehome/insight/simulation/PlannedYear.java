package com.takehome.insight.simulation;

/**
 * A tax year's planned months, as positions from First month.
 *
 * @param first the first of them
 * @param end the one after the last
 * @param receiptsBefore what the calendar year brought before First month
 * @param tax the tax that the practice adds by plan
 * @param table what other receipts would leave to taxes and retirement
 */
record PlannedYear(int first, int end, long receiptsBefore, long tax, TaxTable table) {

    private static final int APRIL = 3;

    /** The months of receipts added up. */
    long sum(long[] months) {
        return MonthlyCents.sum(months, first, end);
    }

    /** The position of the April in which the year's tax is settled. */
    int settled() {
        return end + APRIL;
    }
}
