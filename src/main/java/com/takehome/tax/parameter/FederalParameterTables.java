package com.takehome.tax.parameter;

import com.takehome.model.TaxYear;
import com.takehome.money.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The federal figures of every year: published ones from the files, those of later years carried forward from the last
 * file before them. Safe for use by several threads.
 */
public final class FederalParameterTables {

    private static final int FIRST_YEAR = 2024;

    private record Projection(TaxYear year, Rate inflation) {
    }

    private final NavigableMap<TaxYear, ParameterTable> published;
    private final Map<Projection, FederalParameters> read = new ConcurrentHashMap<>();

    private FederalParameterTables(NavigableMap<TaxYear, ParameterTable> published) {
        this.published = published;
    }

    /** The files that come with the program; faults in them are thrown as a {@link TaxTableException}. */
    public static FederalParameterTables bundled() {
        NavigableMap<TaxYear, ParameterTable> tables = new TreeMap<>();
        for (TaxYear year = new TaxYear(FIRST_YEAR); addBundled(year, tables); year = year.next()) {
            // each turn adds a year; the first year without a file ends the loop
        }
        return new FederalParameterTables(tables);
    }

    /** The same with a user's own files: {@code DIR/<year>/federal.yaml} replaces or adds that year as a whole. */
    public static FederalParameterTables withOverlay(Path directory) {
        NavigableMap<TaxYear, ParameterTable> tables = new TreeMap<>(bundled().published);
        try (Stream<Path> years = Files.list(directory)) {
            years.filter(path -> path.getFileName().toString().matches("\\d{4}"))
                    .map(path -> path.resolve("federal.yaml")).filter(Files::isRegularFile).sorted()
                    .forEach(file -> addOwn(file, tables));
        } catch (IOException e) {
            throw new TaxTableException(List.of(directory + ": cannot be listed: " + e.getMessage()));
        }
        return new FederalParameterTables(tables);
    }

    /**
     * The figures of a year.
     *
     * @param inflation the yearly rate by which figures not yet published are indexed
     * @throws TaxTableException for a year before the first file
     */
    public FederalParameters forYear(TaxYear year, Rate inflation) {
        Map.Entry<TaxYear, ParameterTable> last = published.floorEntry(year);
        if (last == null) {
            throw new TaxTableException(List
                    .of("There are no federal figures for " + year + "; the earliest are those of " + firstYear()));
        }
        return read.computeIfAbsent(new Projection(year, inflation), key -> FederalParameterReader
                .read(last.getKey().equals(year) ? last.getValue() : last.getValue().carriedTo(year, inflation),
                        List.of()));
    }

    /** The first year that has figures. */
    public TaxYear firstYear() {
        return published.firstKey();
    }

    /** The last year that has figures of its own. */
    public TaxYear lastPublishedYear() {
        return published.lastKey();
    }

    private static boolean addBundled(TaxYear year, NavigableMap<TaxYear, ParameterTable> tables) {
        String name = "tax/" + year + "/federal.yaml";
        try (InputStream yaml = FederalParameterTables.class.getResourceAsStream("/" + name)) {
            return add(name, yaml, year, tables);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static void addOwn(Path file, NavigableMap<TaxYear, ParameterTable> tables) {
        TaxYear year = new TaxYear(Integer.parseInt(file.getName(file.getNameCount() - 2).toString()));
        try (InputStream yaml = Files.newInputStream(file)) {
            add(file.toString(), yaml, year, tables);
        } catch (IOException e) {
            throw new TaxTableException(List.of(file + ": cannot be read: " + e.getMessage()));
        }
    }

    private static boolean add(String name, @Nullable InputStream yaml, TaxYear year,
            NavigableMap<TaxYear, ParameterTable> tables) {
        if (yaml == null) {
            return false;
        }
        List<String> faults = new ArrayList<>();
        ParameterTable table = new ParameterTableReader(name, faults).read(yaml, year);
        FederalParameterReader.read(table, faults);
        tables.put(year, table);
        return true;
    }
}
