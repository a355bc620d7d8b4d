package com.takehome.workbook;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Starts a new practice: a folder with both workbooks, ready to be filled in. */
public final class BlankWorkbooks {

    private BlankWorkbooks() {}

    /**
     * Writes the folder of a practice and returns it.
     *
     * @throws FileAlreadyExistsException when the practice has one of the workbooks already; then nothing is written
     * @throws IllegalArgumentException when the id is not a practice id
     */
    public static Path write(Path inputDir, String id) throws IOException {
        if (!PracticeFolders.isPracticeId(id)) {
            throw new IllegalArgumentException("a practice id has small letters, digits and hyphens only, at most 60");
        }
        Path folder = inputDir.resolve(id);
        Path clients = folder.resolve(PracticeWorkbookReader.CLIENTS_FILE);
        Path expenses = folder.resolve(PracticeWorkbookReader.EXPENSES_FILE);
        for (Path file : new Path[]{clients, expenses}) {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        PracticeWorkbookWriter writer = new PracticeWorkbookWriter();
        Files.createDirectories(folder);
        Files.write(clients, writer.blankClients(), StandardOpenOption.CREATE_NEW);
        Files.write(expenses, writer.blankExpenses(), StandardOpenOption.CREATE_NEW);
        return folder;
    }
}
