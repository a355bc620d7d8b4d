package com.takehome.cli;

import com.takehome.batch.Checksum;
import com.takehome.batch.RunRequest.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The tool's version, as the jar states it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"takehome " + number()};
    }

    /** The number in the jar's manifest; classes that run outside the jar are a development version. */
    static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
    }

    /** This build of the tool; one that runs outside the jar has no checksum of its own. */
    static Program program() {
        URI place = location();
        try {
            boolean isJar = "file".equals(place.getScheme()) && Files.isRegularFile(Path.of(place));
            return new Program(number(), isJar ? Checksum.of(Path.of(place)) : "");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own jar", e);
        }
    }

    private static URI location() {
        try {
            return Version.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
