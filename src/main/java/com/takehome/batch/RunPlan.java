package com.takehome.batch;

import com.takehome.problem.Problem;
import com.takehome.report.PracticeReport.SourceFile;
import com.takehome.workbook.PracticeFolders;
import com.takehome.workbook.PracticeFolders.Listing;
import com.takehome.workbook.PracticeFolders.PracticeFolder;
import com.takehome.workbook.PracticeWorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run has before it: fixed when it starts, so that a folder that appears halfway changes nothing.
 *
 * @param request what was asked for
 * @param practices the practices, by id
 * @param problems what concerns no practice, such as a loose file
 * @param fingerprint everything that decides what the files say
 */
record RunPlan(RunRequest request, List<PracticeSource> practices, List<Problem> problems, Fingerprint fingerprint) {

    RunPlan {
        practices = List.copyOf(practices);
        problems = List.copyOf(problems);
    }

    static RunPlan of(RunRequest request) {
        try {
            Listing listing = PracticeFolders.list(request.input());
            List<LocalDate> earlier = request.outputFolder().earlierDates();
            List<PracticeSource> practices = new ArrayList<>();
            for (PracticeFolder folder : PracticeSelection.select(listing.practices(), request.practices())) {
                practices.add(source(folder, EarlierReport.find(request.outputFolder(), earlier, folder.id())));
            }
            List<String> loose = listing.problems().stream().map(Problem::toString).toList();
            return new RunPlan(request, practices, listing.problems(), Fingerprint.of(request, practices, loose));
        } catch (IOException e) {
            throw new CouldNotRunException("cannot read the input, the templates or the tax tables: " + e.getMessage(),
                    e);
        }
    }

    OutputFolder output() {
        return request.outputFolder();
    }

    private static PracticeSource source(PracticeFolder folder, Optional<EarlierReport> earlier) {
        List<SourceFile> files = new ArrayList<>();
        if (!folder.isRefused()) {
            for (String name : List.of(PracticeWorkbookReader.CLIENTS_FILE, PracticeWorkbookReader.EXPENSES_FILE)) {
                addFile(folder.path().resolve(name), name, files);
            }
        }
        return new PracticeSource(folder.id(), folder.path(), folder.problems(), files, earlier);
    }

    /** A workbook that cannot be read is left out here; the practice's reader says what is wrong with it. */
    private static void addFile(Path path, String name, List<SourceFile> files) {
        if (Files.isRegularFile(path) && Files.isReadable(path)) {
            try {
                files.add(new SourceFile(name, Checksum.of(path)));
            } catch (IOException e) {
                files.add(new SourceFile(name, "unreadable"));
            }
        }
    }
}
