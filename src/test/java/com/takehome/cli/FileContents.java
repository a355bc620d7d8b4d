package com.takehome.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Everything that can be read out of a file: unpacked parts, decompressed streams, and a PDF's text as it is shown. */
final class FileContents {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE);

    /** Part of every XMP packet's namespace, and no word about tax. */
    private static final String SYNTAX = "rdf-syntax-ns";

    private final StringBuilder contents = new StringBuilder();

    private FileContents() {}

    /** In lower case, each piece in each encoding that a name may be written in. */
    static String of(Path file) throws IOException {
        FileContents found = new FileContents();
        byte[] bytes = Files.readAllBytes(file);
        found.add(bytes);
        found.contents.append(file.getFileName()).append('\n');
        if (file.toString().endsWith(".xlsx")) {
            found.addZip(bytes);
        } else {
            found.addPdf(bytes);
        }
        return found.contents.toString().toLowerCase(Locale.ROOT).replace(SYNTAX, "");
    }

    private void addZip(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.append(entry.getName()).append('\n');
                add(zip.readAllBytes());
            }
        }
    }

    private void addPdf(byte[] bytes) throws IOException {
        try (PdfReader reader = new PdfReader(bytes)) {
            contents.append(reader.getInfo()).append('\n');
            for (int i = 1; i < reader.getXrefSize(); i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PRStream stream) {
                    add(PdfReader.getStreamBytes(stream));
                }
            }
            PdfTextExtractor text = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                contents.append(text.getTextFromPage(page)).append('\n');
            }
        }
    }

    private void add(byte[] bytes) {
        ENCODINGS.forEach(encoding -> contents.append(new String(bytes, encoding)).append('\n'));
    }
}
