package com.takehome.report;

/**
 * A file that a run has written.
 *
 * @param name its name without its folder
 * @param bytes its length
 * @param sha256 its SHA-256 in hexadecimal
 */
public record ReportFile(String name, long bytes, String sha256) {
}
