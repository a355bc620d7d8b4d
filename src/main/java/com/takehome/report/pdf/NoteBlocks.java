package com.takehome.report.pdf;

import com.takehome.problem.Problem;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Note;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Block.Points;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** What the reader must know about how the figures came about. */
final class NoteBlocks {

    private static final int DIGEST_SHOWN = 16;

    private NoteBlocks() {}

    /** The notes of one heading; nothing where there are none. */
    static List<Block> under(PracticeReport report, String heading) {
        List<Block> blocks = new ArrayList<>();
        report.notes().stream().filter(note -> note.heading().equals(heading)).map(Note::text)
                .forEach(text -> blocks.add(Paragraph.body(text)));
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(2, heading));
        }
        return blocks;
    }

    static List<Block> sources(PracticeReport report) {
        List<Block> blocks = new ArrayList<>(under(report, "Sources"));
        if (!report.provenance().files().isEmpty()) {
            blocks.add(new Heading(2, "Made from"));
            blocks.add(Table.of("Input files with the first digits of their SHA-256; takehome "
                    + report.provenance().version(),
                    List.of(Column.text("File"), Column.label("SHA-256")),
                    report.provenance().files().stream()
                            .map(file -> Row.of(file.name(),
                                    file.sha256().substring(0, Math.min(DIGEST_SHOWN, file.sha256().length()))))
                            .toList()));
        }
        return blocks;
    }

    static List<Block> problems(PracticeReport report) {
        Heading heading = new Heading(2, "Remarks on the input");
        if (report.problems().isEmpty()) {
            return List.of(heading, Paragraph.body("The workbooks were read without a warning or notice."));
        }
        return List.of(heading, new Points(report.problems().stream().map(NoteBlocks::point).toList()));
    }

    private static Points.Item point(Problem problem) {
        String quoted = problem.found().isEmpty() ? "" : "\u201C" + Problem.printable(problem.found()) + "\u201D ";
        return new Points.Item(problem.severity().word(), quoted + problem.message(),
                problem.source() + ", " + problem.code() + ": " + problem.remedy());
    }
}
