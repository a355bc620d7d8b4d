package com.takehome.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.SampleReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/outputs.md} names every key of the JSON file. */
class OutputsDocTest {

    private static final Pattern KEY = Pattern.compile("\"([A-Za-z0-9]+)\"\\s*:");

    @Test
    void namesEveryKey() throws IOException {
        String json = new String(PracticeReportJson.write(SampleReports.threeClients()), StandardCharsets.UTF_8);
        String doc = Files.readString(Path.of("docs", "outputs.md"));
        Set<String> keys = KEY.matcher(json).results().map(match -> match.group(1)).collect(Collectors.toSet());
        assertThat(keys).hasSizeGreaterThan(100).filteredOn(key -> !doc.contains("`" + key + "`")).isEmpty();
    }
}
