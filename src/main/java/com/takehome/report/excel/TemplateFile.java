package com.takehome.report.excel;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.report.Brand;
import com.takehome.report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;

/**
 * A template on disk.
 *
 * @param name the file's name
 * @param catalogue a report with every figure that it may name
 * @param required the row keys without which it says too little
 */
record TemplateFile(String name, Figure.Group catalogue, Set<String> required) {

    /** The template, checked; an error keeps it from being used. */
    Loaded<Template> load(Path folder, Brand brand, ReportStyle style) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            List<Problem> problems = TemplateCheck.check(this, bytes);
            if (problems.stream().anyMatch(Problem::isError)) {
                return Loaded.refused(problems);
            }
            TemplateReader reader = new TemplateReader(catalogue, xml -> style.dress(xml, brand));
            return Loaded.of(reader.read(bytes), problems);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | RecordFormatException
                | IllegalArgumentException e) {
            return Loaded.refused(List.of(Problem.of(ProblemCode.TEMPLATE_UNREADABLE, SourceRef.ofFile(name), "",
                    "cannot be read as a workbook", "start again from the shipped template")));
        }
    }
}
