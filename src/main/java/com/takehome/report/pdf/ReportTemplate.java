package com.takehome.report.pdf;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code report.yaml} asks for.
 *
 * @param cover the first page; empty: none
 * @param parts the parts in their order
 */
record ReportTemplate(Optional<Cover> cover, List<Part> parts) {

    /** The whole report's file in a set of templates. */
    static final String FILE = "report.yaml";
    /** The file of the report for outsiders. */
    static final String SHARED_FILE = "report-shared.yaml";

    /**
     * The first page's words.
     *
     * @param title what kind of report it is
     * @param text what stands at its foot, before the brand's disclaimer
     */
    record Cover(String title, String text) {
    }

    /**
     * A part of the report.
     *
     * @param title its title and bookmark
     * @param text what stands below the title; may be blank
     * @param format upright or sideways
     * @param show the tables, charts and texts in their order
     */
    record Part(String title, String text, Page.Format format, List<Element> show) {

        Part {
            show = List.copyOf(show);
        }
    }

    ReportTemplate {
        parts = List.copyOf(parts);
    }

    /** Reads the template of that name in the folder. */
    static Loaded<ReportTemplate> read(Path templates, String name) {
        return new Reader(name).read(templates.resolve(name));
    }

    /** Reads and checks the file. */
    private static final class Reader {
        private final List<Problem> problems = new ArrayList<>();
        private final String name;

        Reader(String name) {
            this.name = name;
        }

        Loaded<ReportTemplate> read(Path file) {
            if (!Files.isRegularFile(file)) {
                unreadable("is not there");
                return Loaded.refused(problems);
            }
            try {
                return template(new YAMLMapper().readTree(file.toFile()));
            } catch (JacksonException e) {
                unreadable("is not readable as YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
                return Loaded.refused(problems);
            }
        }

        private Loaded<ReportTemplate> template(JsonNode root) {
            knownKeys(root, "", Set.of("cover", "parts"));
            Optional<Cover> cover = root.has("cover") ? Optional.of(cover(root.path("cover"))) : Optional.empty();
            List<Part> parts = new ArrayList<>();
            for (JsonNode part : root.path("parts")) {
                parts.add(part(part, "parts[" + (parts.size() + 1) + "]"));
            }
            if (parts.isEmpty()) {
                invalid("parts", "", "holds no part", "list at least one part");
            }
            return problems.isEmpty() ? Loaded.of(new ReportTemplate(cover, parts), problems)
                    : Loaded.refused(problems);
        }

        private Cover cover(JsonNode node) {
            knownKeys(node, "cover", Set.of("title", "text"));
            return new Cover(node.path("title").asString(""), node.path("text").asString(""));
        }

        private Part part(JsonNode node, String entry) {
            knownKeys(node, entry, Set.of("title", "text", "page", "show"));
            String title = node.path("title").asString("");
            if (title.isBlank()) {
                invalid(entry, "", "has no title", "give each part a title");
            }
            List<Element> show = new ArrayList<>();
            for (JsonNode each : node.path("show")) {
                element(each.asString(""), entry).ifPresent(show::add);
            }
            return new Part(title, node.path("text").asString(""), format(node, entry), show);
        }

        private Optional<Element> element(String key, String entry) {
            Optional<Element> element = Element.find(key);
            if (element.isEmpty()) {
                invalid(entry + ".show", key, "is nothing that a report can show",
                        "use " + Arrays.stream(Element.values()).map(Element::key).collect(Collectors.joining(", ")));
            }
            return element;
        }

        private Page.Format format(JsonNode node, String entry) {
            String page = node.path("page").asString("portrait").toLowerCase(Locale.ROOT);
            return switch (page) {
                case "portrait" -> Page.Format.PORTRAIT;
                case "landscape" -> Page.Format.LANDSCAPE;
                default -> {
                    invalid(entry + ".page", page, "is no way to lay a page", "use portrait or landscape");
                    yield Page.Format.PORTRAIT;
                }
            };
        }

        private void knownKeys(JsonNode node, String entry, Set<String> known) {
            for (String key : node.propertyNames()) {
                if (!known.contains(key)) {
                    invalid(entry, key, "is not known here",
                            "use " + known.stream().sorted().collect(Collectors.joining(", ")));
                }
            }
        }

        private void invalid(String entry, String found, String message, String remedy) {
            problems.add(Problem.of(ProblemCode.TEMPLATE_ENTRY_INVALID, SourceRef.ofSheet(name, entry), found, message,
                    remedy));
        }

        private void unreadable(String message) {
            problems.add(Problem.of(ProblemCode.TEMPLATE_UNREADABLE, SourceRef.ofFile(name), "", message,
                    "start from the shipped file"));
        }
    }
}
