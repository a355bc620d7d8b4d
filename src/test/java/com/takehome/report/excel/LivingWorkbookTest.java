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

    /** Fewer, as in -Dpractices=20, while a formula is being worked on. */
    private static final int PRACTICES = Integer.getInteger("practices", 200);
    private static final double HALF_A_CENT = 0.005;
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
            return Recalculation.differencesByPoi(REPORT.toBytes(EngineReports.of(input)), HALF_A_CENT).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
