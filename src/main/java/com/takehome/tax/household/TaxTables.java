package com.takehome.tax.household;

import com.takehome.tax.estimate.EstimateTables;
import com.takehome.tax.estimate.EstimateTablesReader;
import com.takehome.tax.parameter.FederalParameterTables;
import com.takehome.tax.state.StateTaxes;
import java.nio.file.Path;

/**
 * Every tax figure that a run works with. Read once and shared: safe for use by several threads.
 *
 * @param federal federal figures by year
 * @param states state and local taxes
 * @param estimates rules and interest rates of estimated tax
 */
public record TaxTables(FederalParameterTables federal, StateTaxes states, EstimateTables estimates) {

    /** The figures that come with the tool. */
    public static TaxTables bundled() {
        return new TaxTables(FederalParameterTables.bundled(), StateTaxes.published(), EstimateTablesReader.bundled());
    }

    /**
     * The same with a user's own files in place of those of the same name.
     *
     * @param directory with {@code <year>/federal.yaml}, {@code <year>/states/XX.yaml}, {@code <year>/localities.yaml},
     *        {@code estimates/interest-rates.yaml}
     */
    public static TaxTables withOverlay(Path directory) {
        return new TaxTables(FederalParameterTables.withOverlay(directory), StateTaxes.withOverlay(directory),
                EstimateTablesReader.withOverlay(directory));
    }
}
