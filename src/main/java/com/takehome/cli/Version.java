package com.takehome.cli;

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
}
