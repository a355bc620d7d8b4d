package com.takehome.batch;

import com.takehome.problem.Problem;
import com.takehome.report.PracticeReport.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A practice as a run found it.
 *
 * @param id the practice id: the folder's name
 * @param folder where its workbooks lie
 * @param problems what is wrong with the folder itself; with an error among them it is not read
 * @param files its workbooks with their checksums; one that is not there is left out
 * @param earlier its report of the latest earlier as-of date
 */
public record PracticeSource(String id, Path folder, List<Problem> problems, List<SourceFile> files,
        Optional<EarlierReport> earlier) {

    public PracticeSource {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    boolean isReadable() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
