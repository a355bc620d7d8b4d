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

/** Every figure of the produced workbook that a formula works out is the one that the engine works out. */
class LivingWorkbookTest {

    /** Run with -Dpractices=200 before a release: that takes some minutes. */
    private static final int PRACTICES = Integer.getInteger("practices", 60);
    /** POI rounds a half cent that no binary number holds down where it is meant up, and sums carry that on. */
    private static final double CENTS = 0.05;
    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value().orElseThrow();

    @Test
    void everyCellOfRandomPracticesIsWhatTheEngineSays() {
        RandomPractices practices = new RandomPractices(2210);
        RandomCash cash = new RandomCash(6654);
        List<PracticeInput> inputs = Stream.generate(() -> cash.addTo(practices.next())).limit(PRACTICES).toList();

        assertThat(inputs.parallelStream().flatMap(LivingWorkbookTest::differences).toList()).isEmpty();
    }

    private static Stream<String> differences(PracticeInput input) {
        try {
            return Recalculation.differencesByPoi(REPORT.toBytes(EngineReports.of(input)), CENTS).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
