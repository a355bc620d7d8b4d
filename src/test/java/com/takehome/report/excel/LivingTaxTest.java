package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.PracticeInput;
import com.takehome.report.Brand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The taxes in the produced workbook are worked out by its formulas, and as the engine works them out. */
class LivingTaxTest {

    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value().orElseThrow();

    private static final int PRACTICES = Integer.getInteger("practices", 200);
    private static final List<String> SHEETS = List.of(TaxTablesSheet.NAME, TaxSheet.NAME, TaxSheet.WITHOUT);

    @Test
    void randomPracticesAreTaxedAsTheEngineTaxesThem() {
        RandomPractices practices = new RandomPractices(199);
        List<PracticeInput> inputs = Stream.generate(practices::next).limit(PRACTICES).toList();

        List<String> differences = inputs.parallelStream().flatMap(LivingTaxTest::differences).toList();

        assertThat(differences).isEmpty();
    }

    private static Stream<String> differences(PracticeInput input) {
        try {
            return Recalculation.differencesByPoi(REPORT.toBytes(EngineReports.of(input)), SHEETS).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
