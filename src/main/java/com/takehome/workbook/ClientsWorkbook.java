package com.takehome.workbook;

import com.takehome.model.DueDateOverride;
import com.takehome.model.Engagement;
import com.takehome.model.HouseholdItem;
import com.takehome.model.HouseholdYear;
import com.takehome.model.InputRow;
import com.takehome.model.OtherIncome;
import com.takehome.model.PracticeProfile;
import com.takehome.model.Receipt;
import com.takehome.model.RiskProfile;
import com.takehome.model.TaxPayment;
import com.takehome.model.W2Year;
import com.takehome.problem.Problem;
import com.takehome.problem.SourceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the client workbook says.
 *
 * @param profile the Practice sheet; empty when a field of it is refused
 * @param household the Household sheet in the order of tax years
 * @param householdItems the Household items sheet
 * @param engagements the Clients sheet
 * @param otherIncome the Other income sheet
 * @param receipts the Receipts sheet
 * @param taxPayments the Tax payments sheet
 * @param dueDates the Due dates sheet
 * @param w2Years the W-2 comparison sheet
 * @param risk the Risk sheet
 * @param rows every row as read
 */
record ClientsWorkbook(Optional<PracticeProfile> profile, List<HouseholdYear> household,
        List<HouseholdItem> householdItems, List<Engagement> engagements, List<OtherIncome> otherIncome,
        List<Receipt> receipts, List<TaxPayment> taxPayments, List<DueDateOverride> dueDates, List<W2Year> w2Years,
        RiskProfile risk, List<InputRow> rows) {

    private static final String HOUSEHOLD = WorkbookLayout.HOUSEHOLD.sheet();

    /** Reads and checks all sheets; what is wrong is added to the problems. */
    static ClientsWorkbook read(RawWorkbook book, List<Problem> problems) {
        SheetReader sheets = new SheetReader(book, problems::add);
        sheets.noteUnknownSheets(WorkbookLayout.CLIENTS.sheetNames());
        sheets.requireSheet(PracticeSheet.NAME);
        sheets.requireSheet(HOUSEHOLD);
        ClientsWorkbook read = read(sheets);
        boolean booksKept = !read.receipts().isEmpty() || !read.otherIncome().isEmpty();
        sheets.expectPlan(WorkbookLayout.ENGAGEMENTS.sheet(), booksKept);
        boolean householdRead = sheets.has(HOUSEHOLD) && problems.stream().filter(Problem::isError)
                .noneMatch(problem -> Spelling.key(problem.source().sheet()).equals(Spelling.key(HOUSEHOLD)));
        PracticeChecks checks = new PracticeChecks(problems::add);
        read.profile().filter(profile -> householdRead).ifPresent(
                profile -> checks.household(profile, read.household(), SourceRef.ofSheet(book.file(), HOUSEHOLD)));
        read.check(checks);
        return read;
    }

    private static ClientsWorkbook read(SheetReader sheets) {
        Optional<PracticeProfile> profile = sheets.read(WorkbookLayout.PRACTICE);
        List<HouseholdYear> household = sheets.read(WorkbookLayout.HOUSEHOLD).stream()
                .sorted(Comparator.comparing(HouseholdYear::taxYear)).toList();
        List<Engagement> engagements = sheets.read(WorkbookLayout.ENGAGEMENTS);
        ClientNames names = new ClientNames(engagements);
        return new ClientsWorkbook(profile, household, sheets.read(WorkbookLayout.HOUSEHOLD_ITEMS),
                engagements.stream().map(names::unify).toList(), sheets.read(WorkbookLayout.OTHER_INCOME),
                sheets.read(WorkbookLayout.RECEIPTS).stream().map(names::unify).toList(),
                sheets.read(WorkbookLayout.TAX_PAYMENTS), sheets.read(WorkbookLayout.DUE_DATES),
                sheets.read(WorkbookLayout.W2_YEARS), risk(sheets), sheets.rows());
    }

    private static RiskProfile risk(SheetReader sheets) {
        return sheets.isFilled(RiskSheet.NAME) ? sheets.read(WorkbookLayout.RISK).orElse(RiskProfile.DEFAULT)
                : RiskProfile.DEFAULT;
    }

    private void check(PracticeChecks checks) {
        checks.householdYears(household);
        checks.householdItems(household, householdItems);
        checks.overpayments(household, householdItems, taxPayments);
        checks.repeatedPayments(taxPayments);
        checks.repeatedReceipts(receipts);
        checks.dueDates(dueDates);
        checks.w2Years(w2Years);
    }
}
