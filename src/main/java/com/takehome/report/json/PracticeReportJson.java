package com.takehome.report.json;

import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.ReportFigures;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as JSON: UTF-8, LF, indented, the same bytes for the same report. */
public final class PracticeReportJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private PracticeReportJson() {}

    /** The file's bytes. */
    public static byte[] write(PracticeReport report) {
        return (WRITER.writeValueAsString(plain(ReportFigures.of(report))) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The figures of a written file, dates and months as text; empty when the bytes are no such file. */
    public static Optional<Figure.Group> read(byte[] json) {
        try {
            return figure(MAPPER.readTree(json)) instanceof Figure.Group group ? Optional.of(group)
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Figure figure(JsonNode node) {
        if (node.isObject()) {
            Figure.Builder members = new Figure.Builder();
            node.properties().forEach(member -> members.with(member.getKey(), figure(member.getValue())));
            return members.group();
        }
        if (node.isArray()) {
            return Figure.ofEach(List.copyOf(node.values()), PracticeReportJson::figure);
        }
        if (node.isNumber()) {
            return Figure.of(node.decimalValue());
        }
        if (node.isBoolean()) {
            return new Figure.Flag(node.booleanValue());
        }
        return node.isString() ? Figure.of(node.stringValue()) : Figure.NONE;
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
