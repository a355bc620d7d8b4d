package com.takehome.report.excel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without its window, told to work out every formula when it opens a workbook. */
final class LibreOffice {

    private static final String PROFILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {}

    static boolean isInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator)).anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
    }

    static byte[] recalculate(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), PROFILE);
        Path input = Files.write(folder.resolve("report.xlsx"), workbook);
        Path output = Files.createDirectories(folder.resolve("out"));
        Process process = new ProcessBuilder(
                List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless", "--convert-to", "xlsx", "--outdir", output.toString(), input.toString()))
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("soffice did not finish: " + Files.readString(folder.resolve("log")));
        }
        return Files.readAllBytes(output.resolve("report.xlsx"));
    }
}
