package com.takehome.report.excel;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import com.takehome.tax.Business;
import com.takehome.tax.SCorporationYear;
import com.takehome.tax.ScheduleC;
import com.takehome.tax.ScheduleCLine;
import java.util.Map;
import java.util.Optional;

/** The year's books on Schedule C or Form 1120-S, the salary of a corporation, and what the practice adds to the return. */
final class BusinessLines {

    private BusinessLines() {}

    static void add(FormLines lines) {
        lines.flag("sCorporation", each -> each.federal().sCorporation().isPresent())
                .line("receipts", each -> either(each, ScheduleC::grossReceipts, SCorporationYear::grossReceipts))
                .line("meals", each -> paid(each, ExpenseCategory.MEALS))
                .line("mealsDeducted", each -> deductions(each).getOrDefault(ScheduleCLine.MEALS, Money.ZERO))
                .line("equipment", each -> paid(each, ExpenseCategory.EQUIPMENT))
                .line("premium", BusinessLines::premium)
                .line("homeOfficePaid", each -> paid(each, ExpenseCategory.HOME_OFFICE))
                .line("wagesPaid", each -> paid(each, ExpenseCategory.WAGES))
                .line("entityTaxDeducted", each -> each.tax().entityTax())
                .line("totalExpenses", BusinessLines::totalExpenses)
                .line("tentativeProfit", BusinessLines::tentativeProfit)
                .line("homeOfficeCost", each -> paid(each, ExpenseCategory.HOME_OFFICE).plus(carriedIn(each)))
                .line("homeOffice", each -> either(each, ScheduleC::homeOffice, SCorporationYear::homeOffice))
                .line("homeOfficeCarried",
                        each -> each.part(each.federal().scheduleC(), ScheduleC::homeOfficeCarryover))
                .line("profit", each -> tentativeProfit(each)
                        .minus(either(each, ScheduleC::homeOffice, SCorporationYear::homeOffice)))
                .optional("scheduleCNetProfit", each -> each.federal().scheduleCNetProfit());
        corporation(lines);
    }

    private static void corporation(FormLines lines) {
        lines.optional("salary", each -> each.federal().salary())
                .line("employerPayroll",
                        each -> each.part(each.federal().sCorporation(), SCorporationYear::employerPayrollTax))
                .line("employeePayroll",
                        each -> each.part(each.federal().sCorporation(), SCorporationYear::employeePayrollTax))
                .optional("k1Income", each -> each.federal().k1Income())
                .line("boxOne", each -> each.part(each.federal().sCorporation(), SCorporationYear::boxOneWages));
    }

    private static Money either(TaxReturn each, java.util.function.Function<ScheduleC, Money> proprietor,
            java.util.function.Function<SCorporationYear, Money> corporation) {
        return each.part(each.federal().scheduleC(), proprietor)
                .plus(each.part(each.federal().sCorporation(), corporation));
    }

    private static Optional<Business.Books> books(TaxReturn each) {
        return switch (each.federal().facts().business()) {
            case Business.None none -> Optional.empty();
            case Business.SoleProprietorship business -> Optional.of(business.books());
            case Business.SCorporation business -> Optional.of(business.books());
        };
    }

    static Money paid(TaxReturn each, ExpenseCategory category) {
        return each.part(books(each), books -> books.expense(category));
    }

    private static Money carriedIn(TaxReturn each) {
        return each.part(books(each), Business.Books::homeOfficeCarryover);
    }

    private static Money premium(TaxReturn each) {
        return switch (each.federal().facts().business()) {
            case Business.None none -> Money.ZERO;
            case Business.SoleProprietorship business -> business.benefits().healthPremium();
            case Business.SCorporation business -> business.benefits().healthPremium();
        };
    }

    private static Map<ScheduleCLine, Money> deductions(TaxReturn each) {
        return each.federal().scheduleC().map(ScheduleC::deductions)
                .or(() -> each.federal().sCorporation().map(SCorporationYear::deductions)).orElse(Map.of());
    }

    private static Money totalExpenses(TaxReturn each) {
        return Money.sum(deductions(each).values());
    }

    private static Money tentativeProfit(TaxReturn each) {
        return either(each, ScheduleC::grossReceipts, SCorporationYear::grossReceipts).minus(totalExpenses(each));
    }
}
