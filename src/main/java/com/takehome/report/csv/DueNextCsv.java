package com.takehome.report.csv;

import com.takehome.report.FirmReport;
import com.takehome.report.FirmReport.PracticePayment;
import com.takehome.report.PracticeSummary.NextPayment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code due-next.csv}: what each practice owes next to each jurisdiction, by date. */
public final class DueNextCsv {

    private static final List<String> HEADER = List.of("practice", "jurisdiction", "tax year", "installment", "due",
            "amount", "method");

    private DueNextCsv() {}

    /** Writes the list. */
    public static void write(FirmReport firm, OutputStream out) throws IOException {
        Csv csv = new Csv(HEADER);
        firm.duePayments().forEach(due -> csv.add(row(due)));
        csv.write(out);
    }

    private static List<String> row(PracticePayment due) {
        NextPayment payment = due.payment();
        return List.of(due.practice(), payment.jurisdiction(), Integer.toString(payment.taxYear()),
                Integer.toString(payment.installment()), payment.due().toString(), payment.amount().toString(),
                payment.method());
    }
}
