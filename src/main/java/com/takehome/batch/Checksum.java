package com.takehome.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 in hexadecimal. */
public final class Checksum {

    private static final int BUFFER = 1 << 16;

    private Checksum() {}

    /** Of a file's contents. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the names and contents of all files below a folder. */
    public static String ofFolder(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
            StringBuilder text = new StringBuilder();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                text.append(name).append(' ').append(of(file)).append('\n');
            }
            return of(text.toString());
        }
    }

    static String of(byte[] contents) {
        return HexFormat.of().formatHex(sha256().digest(contents));
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
