package com.takehome.report;

import java.util.List;

/** The reports that the drawing tests share. */
public final class SampleReports {

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

    /** All of them. */
    public static List<PracticeReport> all() {
        return List.of(threeClients(), large(), empty());
    }
}
