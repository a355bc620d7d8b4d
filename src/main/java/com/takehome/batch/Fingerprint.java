package com.takehome.batch;

import com.takehome.workbook.PracticeWorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that decides what a run's files say, as checksums: two runs with one fingerprint write the same bytes.
 *
 * @param inputs the practices, their workbooks and the earlier reports that they are compared with
 * @param templates the templates
 * @param taxTables tax figures that replace the tool's own
 * @param options the as-of date and all options that change a file
 * @param program the tool's build
 */
record Fingerprint(String inputs, String templates, String taxTables, String options, String program) {

    static Fingerprint of(RunRequest request, List<PracticeSource> practices, List<String> looseFiles)
            throws IOException {
        String inputs = practices.stream().map(Fingerprint::describe).collect(Collectors.joining("\n"));
        return new Fingerprint(Checksum.of(inputs + "\n" + String.join("\n", looseFiles)),
                Checksum.ofFolder(request.templates()),
                request.taxTables().isPresent() ? Checksum.ofFolder(request.taxTables().get()) : "",
                Checksum.of(request.asOf() + " " + request.practices() + " " + request.options()),
                Checksum.of(request.program().version() + " " + request.program().checksum()));
    }

    /** One checksum of all. */
    String sum() {
        return Checksum.of(String.join(" ", inputs, templates, taxTables, options, program));
    }

    /** A workbook that a person has open is noted in the report, so that counts too. */
    private static String describe(PracticeSource practice) {
        String open = Stream.of(PracticeWorkbookReader.CLIENTS_FILE, PracticeWorkbookReader.EXPENSES_FILE)
                .filter(name -> Files.exists(practice.folder().resolve("~$" + name))).collect(Collectors.joining(","));
        return practice.id() + " " + practice.files() + " " + practice.problems() + " " + open + " "
                + practice.earlier().map(each -> each.asOf() + " " + each.sha256()).orElse("");
    }
}
