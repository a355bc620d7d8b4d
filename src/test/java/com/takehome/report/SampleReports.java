package com.takehome.report;

import com.takehome.model.PracticeFixture;
import com.takehome.model.PracticeInput;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports that the drawing tests share. */
public final class SampleReports {

    private static final List<String> NAMES = List.of(
            "\u05DE\u05E9\u05E8\u05D3 \u05D9\u05D5\u05E2\u05E6\u05D9\u05DD (2026)",
            "\u0634\u0631\u0643\u0629 \u0627\u0644\u0628\u062D\u0631 \u0627\u0644\u0623\u0628\u064A\u0636",
            "\u5F20\u4F1F\u54A8\u8BE2\u6709\u9650\u516C\u53F8", "\u682A\u5F0F\u4F1A\u793E\u3072\u304B\u308A",
            "\uD55C\uAD6D \uCEE8\uC124\uD305", "Go \uD83D\uDE80 Rockets \uD83D\uDE00",
            "Bj\u00F8rn & \u0141uczak <\"S\u00F6hne\">",
            "Donaudampfschifffahrtselektrizit\u00E4tenhauptbetriebswerkbauunterbeamtengesellschaft",
            "International Consolidated Precision Instruments, Assessments & Fractional Leadership Holdings (Midwest) LLP",
            "\u041C\u043E\u0441\u043A\u043E\u0432\u0441\u043A\u0438\u0439 \u0446\u0435\u043D\u0442\u0440");

    private SampleReports() {}

    /** Three clients, everything filled in. */
    public static PracticeReport threeClients() {
        return ExampleReport.threeClients();
    }

    /** Forty clients, every cost category, four tax years, long names. */
    public static PracticeReport large() {
        return ExampleReport.fortyClients();
    }

    /** No client at all. */
    public static PracticeReport empty() {
        return ExampleReport.withoutClients();
    }

    /** Clients named in other scripts, in emoji, in markup and at length, as the engine reports them. */
    public static PracticeReport hardNames() {
        PracticeFixture practice = PracticeFixture.single();
        for (int i = 0; i < NAMES.size(); i++) {
            practice.client(NAMES.get(i), "2026-0" + (i % 9 + 1) + "-01", Optional.empty(), 2_000 + 350 * i, "0.1", 30);
        }
        return reported(practice.cash(40_000, "2025-12-31", 5_000).build());
    }

    /** The shipped samples, as the engine reports them. */
    public static List<PracticeReport> shipped() {
        return Stream.of("ramp-up", "steady-state", "three-clients", "s-corporation")
                .map(id -> reported(new PracticeWorkbookReader().read(Path.of("input", id)).value().orElseThrow()))
                .toList();
    }

    private static PracticeReport reported(PracticeInput input) {
        return new PracticeReportBuilder(TaxTables.bundled())
                .build(input, LocalDate.of(2026, 11, 30), List.of(), new Provenance("test", List.of())).value()
                .orElseThrow();
    }

    /** All of them. */
    public static List<PracticeReport> all() {
        return List.of(threeClients(), large(), empty());
    }
}
