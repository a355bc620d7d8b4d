package com.takehome.report.pdf;

import com.takehome.report.PracticeReport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a part of the report can show, by the names that {@code report.yaml} uses. */
enum Element {
    /** One sentence: what is received and what is kept. */
    ANSWER("answer", SummaryBlocks::answer),
    /** Kept this year, next payment, runway, largest client. */
    TILES("tiles", SummaryBlocks::tiles),
    /** The bridge from gross receipts to take-home. */
    BRIDGE("bridge", SummaryBlocks::bridge),
    /** Payments and balances to come, with dates. */
    DUE_NEXT("due-next", SummaryBlocks::dueNext),
    /** The largest client's share and the capacity used, beside each other. */
    CONCENTRATION_AND_CAPACITY("concentration-and-capacity", SummaryBlocks::concentrationAndCapacity),
    /** What the loss of a client would do. */
    LOSING_A_CLIENT("losing-a-client", ScenarioBlocks::losingAClient),
    /** The practice against the job, in short. */
    W2_SHORT("w2-short", ScenarioBlocks::w2Short),
    /** The most weighty findings. */
    FINDINGS("findings", SummaryBlocks::findings),
    /** All findings with what could be done. */
    ALL_FINDINGS("all-findings", SummaryBlocks::allFindings),
    /** The rest of the part begins on a new page. */
    PAGE_BREAK("page-break", report -> List.of(new Block.PageBreak())),
    /** The three projection years. */
    YEARS("years", ProjectionBlocks::years),
    /** What each client is billed, by month, as columns. */
    CLIENTS_CHART("clients-chart", ProjectionBlocks::clientsChart),
    /** What is billed, received and worked, by projection year. */
    INCOME("income", HistoryBlocks::income),
    /** What each client is billed, by projection year. */
    CLIENTS("clients", ProjectionBlocks::clients),
    /** Other income and costs by category and projection year. */
    CATEGORIES("categories", ProjectionBlocks::categories),
    /** The 36 months. */
    MONTHS("months", ProjectionBlocks::months),
    /** The last twelve closed months against the plan. */
    ACTUAL_AND_PLAN("actual-and-plan", HistoryBlocks::actualAndPlan),
    /** The cash balance by month. */
    CASH_CHART("cash-chart", ProjectionBlocks::cashChart),
    /** How many months the balance covers. */
    RUNWAY_CHART("runway-chart", ProjectionBlocks::runwayChart),
    /** From gross receipts to take-home, three years beside each other. */
    TAKE_HOME("take-home", TakeHomeBlocks::takeHome),
    /** The four ratios. */
    RATIOS("ratios", TakeHomeBlocks::ratios),
    /** The user's own plan against the computed figures. */
    AUDIT("audit", TakeHomeBlocks::audit),
    /** The tax added by the practice against the household's return. */
    RECONCILIATION("reconciliation", TakeHomeBlocks::reconciliation),
    /** The job's years against the practice's. */
    W2("w2", ScenarioBlocks::w2),
    /** Tax by kind and tax year, as columns. */
    TAX_CHART("tax-chart", TaxBlocks::chart),
    /** Each tax year's figures. */
    TAX_YEARS("tax-years", TaxBlocks::taxYears),
    /** Every form line, in the order of the forms. */
    WORKSHEETS("worksheets", TaxBlocks::worksheets),
    /** The installments under both methods. */
    ESTIMATES("estimates", EstimateBlocks::estimates),
    /** Schedule AI of the current tax year. */
    ANNUALIZED("annualized", EstimateBlocks::annualized),
    /** What if. */
    SCENARIOS("scenarios", ScenarioBlocks::scenarios),
    /** How far three years may stray from the plan, with what was taken for granted. */
    SIMULATION("simulation", SimulationBlocks::simulation),
    /** What moved since the last report. */
    MOVED("moved", AnswerBlocks::moved),
    /** What an hour earns. */
    HOURLY_RATES("hourly-rates", AnswerBlocks::hourlyRates),
    /** Where clients come from. */
    ACQUISITION("acquisition", AnswerBlocks::acquisition),
    /** What is still to be asked for. */
    DOCUMENT_REQUESTS("document-requests", AnswerBlocks::documentRequests),
    /** What the workbooks say. */
    INPUTS("inputs", InputBlocks::inputs),
    /** Assumptions made. */
    ASSUMPTIONS("assumptions", report -> NoteBlocks.under(report, "Assumptions")),
    /** What was not considered. */
    NOT_COVERED("not-covered", report -> NoteBlocks.under(report, "Not covered")),
    /** Where the tax figures come from. */
    SOURCES("sources", NoteBlocks::sources),
    /** This run's warnings and notices. */
    PROBLEMS("problems", NoteBlocks::problems);

    private final String key;
    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Function<PracticeReport, List<Block>> blocks;

    Element(String key, Function<PracticeReport, List<Block>> blocks) {
        this.key = key;
        this.blocks = blocks;
    }

    static Optional<Element> find(String key) {
        return Arrays.stream(values()).filter(element -> element.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    List<Block> blocks(PracticeReport report) {
        return blocks.apply(report);
    }
}
