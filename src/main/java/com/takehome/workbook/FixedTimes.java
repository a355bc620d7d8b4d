package com.takehome.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that the same content has the same bytes. */
final class FixedTimes {

    /** The earliest time that the zip format can state. */
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE_PROPERTIES = "docProps/core.xml";
    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z";

    private FixedTimes() {}

    /** The same package with fixed times. */
    static byte[] rewrite(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ZIP_EPOCH);
                out.putNextEntry(fixed);
                byte[] content = in.readAllBytes();
                out.write(entry.getName().equals(CORE_PROPERTIES) ? withoutTime(content) : content);
                out.closeEntry();
                entry = in.getNextEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8).replaceAll(TIME, "2026-01-01T00:00:00Z")
                .replace("Apache POI", "takehome").getBytes(StandardCharsets.UTF_8);
    }
}
