package com.takehome.cli;

import com.takehome.batch.CouldNotRunException;
import com.takehome.report.Password;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The file of {@code --password-file}: its first line is the password, whatever else it holds. */
final class PasswordFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PasswordFile() {}

    static Password read(Path file) {
        String line = firstLine(file);
        if (line.isBlank()) {
            throw refusal(file, "is empty in its first line; write the password there");
        }
        if (line.getBytes(StandardCharsets.UTF_8).length > Password.MOST_BYTES) {
            throw refusal(file, "holds a password of more than " + Password.MOST_BYTES
                    + " bytes, which PDF cannot use; choose a shorter one");
        }
        return new Password(line);
    }

    private static String firstLine(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = Objects.requireNonNullElse(reader.readLine(), "");
            return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
        } catch (CharacterCodingException e) {
            throw refusal(file, "is not text in UTF-8; save it as such");
        } catch (IOException e) {
            throw refusal(file, "cannot be read; see that it is there and that you may read it");
        }
    }

    private static CouldNotRunException refusal(Path file, String what) {
        return new CouldNotRunException("--password-file: " + file.toAbsolutePath() + " " + what);
    }
}
