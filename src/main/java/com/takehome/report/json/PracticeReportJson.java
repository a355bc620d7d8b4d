package com.takehome.report.json;

import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.ReportFigures;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as JSON: UTF-8, LF, indented, the same bytes for the same report. */
public final class PracticeReportJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build()
            .writer().with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private PracticeReportJson() {}

    /** The file's bytes. */
    public static byte[] write(PracticeReport report) {
        return (WRITER.writeValueAsString(plain(ReportFigures.of(report))) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Object plain(Figure figure) {
        return switch (figure) {
            case Figure.Group group -> members(group);
            case Figure.Series series -> series.items().stream().map(PracticeReportJson::plain).toList();
            case Figure.Quantity quantity -> quantity.value();
            case Figure.Text text -> text.value();
            case Figure.Flag flag -> flag.value();
            case Figure.Day day -> day.value().toString();
            case Figure.Month month -> month.value().toString();
            case Figure.None none -> null;
        };
    }

    private static Map<String, @Nullable Object> members(Figure.Group group) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        group.members().forEach((key, figure) -> members.put(key, plain(figure)));
        return members;
    }
}
