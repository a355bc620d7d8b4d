package com.takehome.tax.state;

import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.tax.parameter.TaxTableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code tax/<year>/states/XX.yaml} and {@code tax/<year>/localities.yaml}: those that come with the tool, and a
 * user's own, which replace them file by file.
 */
final class StateTableFiles {

    private static final int FIRST_YEAR = 2025;
    private static final String LOCALITIES = "localities.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final List<StateParameters> parameters = new ArrayList<>();
    private final List<LocalityTable> localities = new ArrayList<>();

    /** The tables that come with the tool. */
    static StateTables published() {
        StateTableFiles files = new StateTableFiles();
        files.readPublished();
        return files.tables();
    }

    /** The same with the files of a folder that holds a folder for each year. */
    static StateTables withOverlay(Path folder) {
        StateTableFiles files = new StateTableFiles();
        files.readPublished();
        files.readFolder(folder);
        return files.tables();
    }

    /** One state's parameters from the text of its file. */
    static StateParameters readState(JsonNode node, String file) {
        return TableFields.convert(node, file, StateTableReader::read);
    }

    private StateTables tables() {
        return new StateTables(parameters, localities);
    }

    private void readPublished() {
        int year = FIRST_YEAR;
        while (readResource(year + "/" + LOCALITIES, LocalityReader::read, localities)) {
            for (UsState state : UsState.values()) {
                String file = year + "/states/" + state + ".yaml";
                if (!readResource(file, StateTableReader::read, parameters)) {
                    throw fault(file, "is missing");
                }
                refuseOther(parameters.getLast(), file, year, state);
            }
            year++;
        }
    }

    private static <T> boolean readResource(String file, Function<TableFields, T> reader, List<T> to) {
        try (@Nullable
        InputStream yaml = StateTableFiles.class.getResourceAsStream("/tax/" + file)) {
            if (yaml == null) {
                return false;
            }
            to.add(TableFields.convert(parse(yaml, file), file, reader));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFolder(Path folder) {
        for (Path year : children(folder)) {
            if (year.getFileName().toString().matches("\\d{4}")) {
                readYear(year, Integer.parseInt(year.getFileName().toString()));
            }
        }
    }

    private void readYear(Path folder, int year) {
        Path table = folder.resolve(LOCALITIES);
        if (Files.exists(table)) {
            localities.add(read(table, LocalityReader::read));
            if (localities.getLast().year().value() != year) {
                throw fault(table + " tax_year", "is not that of the folder");
            }
        }
        if (Files.isDirectory(folder.resolve("states"))) {
            children(folder.resolve("states")).forEach(file -> readStateFile(file, year));
        }
    }

    private void readStateFile(Path file, int year) {
        String name = file.getFileName().toString();
        UsState state = name.endsWith(".yaml")
                ? UsState.findByCode(name.substring(0, name.length() - ".yaml".length()))
                        .orElseThrow(() -> fault(file.toString(), "is not named for a state"))
                : refuseName(file);
        parameters.add(read(file, StateTableReader::read));
        refuseOther(parameters.getLast(), file.toString(), year, state);
    }

    private static UsState refuseName(Path file) {
        throw fault(file.toString(), "is not a .yaml file");
    }

    private static void refuseOther(StateParameters read, String file, int year, UsState state) {
        if (read.profile().state() != state || !read.profile().year().equals(new TaxYear(year))) {
            throw fault(file, "is for " + read.profile().state() + " " + read.profile().year());
        }
    }

    private static <T> T read(Path file, Function<TableFields, T> reader) {
        try (InputStream yaml = Files.newInputStream(file)) {
            return TableFields.convert(parse(yaml, file.toString()), file.toString(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(InputStream yaml, String file) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw fault(file, "is not readable YAML: " + e.getOriginalMessage());
        }
    }

    /** A file that cannot be used. */
    static TaxTableException fault(String where, String fault) {
        return new TaxTableException(List.of(where + ": " + fault));
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
