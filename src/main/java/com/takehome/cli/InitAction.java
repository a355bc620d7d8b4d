package com.takehome.cli;

import com.takehome.batch.CouldNotRunException;
import com.takehome.workbook.BlankWorkbooks;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Starts a practice with blank workbooks. */
final class InitAction implements Action<InitOptions> {

    @Override
    public ExitCode perform(InitOptions options, Console console) {
        try {
            Path folder = BlankWorkbooks.write(options.input(), options.practice());
            console.out().println("Fill in the workbooks in " + folder + ", then: takehome validate --practice "
                    + options.practice());
            return ExitCode.CLEAN;
        } catch (FileAlreadyExistsException e) {
            throw new CouldNotRunException("there is " + e.getFile() + " already; nothing was written", e);
        } catch (IOException e) {
            throw new CouldNotRunException(
                    "cannot write in " + options.input().toAbsolutePath() + " (" + e.getMessage() + ")", e);
        }
    }
}
