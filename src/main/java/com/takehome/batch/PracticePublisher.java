package com.takehome.batch;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.report.PracticeResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a practice's files into the output folder, and its result into the store once they all lie there. */
final class PracticePublisher {

    private final OutputFolder output;
    private final ResultStore results;

    PracticePublisher(OutputFolder output, ResultStore results) {
        this.output = output;
        this.results = results;
    }

    /** Publishes a draft; where its files cannot be written the practice is refused and the others go on. */
    void publish(PracticeDraft draft) throws IOException {
        results.save(write(draft));
    }

    private PracticeResult write(PracticeDraft draft) {
        PracticeResult result = draft.result();
        if (!result.isReported()) {
            return result;
        }
        try {
            Path folder = output.practice(result.id());
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : draft.contents().entrySet()) {
                WholeFile.write(folder.resolve(file.getKey()), file.getValue());
            }
            return result;
        } catch (IOException e) {
            return PracticeResult.refused(result.id(), with(result.problems(), notWritten(e)));
        }
    }

    private static Problem notWritten(IOException failure) {
        return Problem.of(ProblemCode.REPORT_NOT_WRITTEN, SourceRef.ofFile(""), "",
                "its files cannot be written: " + WholeFile.reason(failure),
                "close its reports where they are open, see that its output folder can be written, and run again");
    }

    private static List<Problem> with(List<Problem> problems, Problem more) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(more);
        return all;
    }
}
