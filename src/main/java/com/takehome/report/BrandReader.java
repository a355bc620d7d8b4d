package com.takehome.report;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code brand.yaml} of a set of templates; what it leaves out stays as shipped. */
public final class BrandReader {

    private static final String FILE = "brand.yaml";
    private static final double LEAST_CONTRAST = 4.5;
    private static final long LARGEST_LOGO = 1 << 20;
    private static final byte[] TRUE_TYPE = {0, 1, 0, 0};
    private static final byte[] APPLE_TRUE_TYPE = {'t', 'r', 'u', 'e'};
    private static final Set<String> KEYS = Set.of("firm", "logo", "colors", "fonts", "footer", "disclaimer");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private BrandReader(Path folder) {
        this.folder = folder;
    }

    /** The brand of the templates in the folder; the shipped one where there is no {@code brand.yaml}. */
    public static Loaded<Brand> read(Path templates) {
        return new BrandReader(templates).read();
    }

    private Loaded<Brand> read() {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Loaded.of(Brand.DEFAULT, problems);
        }
        JsonNode root = parse(file);
        if (!root.isObject()) {
            return Loaded.refused(problems);
        }
        for (String key : root.propertyNames()) {
            if (!KEYS.contains(key)) {
                report(key, "", "is no entry of a brand file",
                        "use " + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        return Loaded.of(brand(root), problems);
    }

    private JsonNode parse(Path file) {
        try {
            JsonNode root = new YAMLMapper().readTree(file.toFile());
            if (!root.isObject()) {
                report("", "", "does not hold entries", "start from the shipped file");
            }
            return root;
        } catch (JacksonException e) {
            report("", "", "is not readable as YAML: " + firstLine(e), "start from the shipped file");
            return MissingNode.getInstance();
        }
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }

    private Brand brand(JsonNode root) {
        JsonNode firm = root.path("firm");
        JsonNode fonts = root.path("fonts");
        Brand shipped = Brand.DEFAULT;
        return new Brand(
                new Brand.Firm(text(firm, "name").orElse(shipped.firm().name()), lines(firm.path("address")),
                        text(firm, "preparer")),
                file(root, "logo", "logo").flatMap(this::logo), colors(root.path("colors")),
                new Brand.Fonts(text(fonts, "workbook").orElse(shipped.fonts().workbook()), font(fonts, "regular"),
                        font(fonts, "bold")),
                text(root, "footer").orElse(""), text(root, "disclaimer").orElse(shipped.disclaimer()));
    }

    private Brand.Colors colors(JsonNode node) {
        Brand.Colors shipped = Brand.Colors.DEFAULT;
        return new Brand.Colors(legible(node, "ink", shipped.ink()), legible(node, "muted", shipped.muted()),
                color(node, "rule", shipped.rule()), color(node, "panel", shipped.panel()),
                legible(node, "accent", shipped.accent()), color(node, "good", shipped.good()),
                color(node, "caution", shipped.caution()), color(node, "bad", shipped.bad()), series(node, shipped));
    }

    private List<HexColor> series(JsonNode node, Brand.Colors shipped) {
        List<HexColor> colors = new ArrayList<>();
        for (String each : lines(node.path("series"))) {
            HexColor.find(each).ifPresentOrElse(colors::add, () -> notAColor("series", each));
        }
        return colors.isEmpty() ? shipped.series() : colors;
    }

    private HexColor legible(JsonNode node, String key, HexColor shipped) {
        HexColor color = color(node, key, shipped);
        if (color.contrastWithWhite() < LEAST_CONTRAST) {
            problems.add(Problem.of(ProblemCode.TEMPLATE_COLOR_PALE, at("colors." + key), color.toString(),
                    "is too pale for text", "use a darker colour: at least 4.5 to 1 against white"));
        }
        return color;
    }

    private HexColor color(JsonNode node, String key, HexColor shipped) {
        Optional<String> text = text(node, key);
        if (text.isEmpty()) {
            return shipped;
        }
        Optional<HexColor> color = HexColor.find(text.get());
        if (color.isEmpty()) {
            notAColor(key, text.get());
        }
        return color.orElse(shipped);
    }

    private void notAColor(String key, String found) {
        report("colors." + key, found, "is not a colour", "use six hexadecimal digits such as \"#1F4E79\"");
    }

    /** A file that the entry names, in the folder or below it. */
    private Optional<Path> file(JsonNode node, String key, String entry) {
        Optional<String> name = text(node, key);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Path home = folder.toAbsolutePath().normalize();
        Optional<Path> file = pathOf(name.get()).map(home::resolve).map(Path::normalize)
                .filter(path -> path.startsWith(home)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            report(entry, name.get(), "is no file beside brand.yaml", "add it or leave the entry blank");
        }
        return file;
    }

    private static Optional<Path> pathOf(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Logo> logo(Path file) {
        Optional<Logo> logo = bytes("logo", file).flatMap(Logo::find);
        if (logo.isEmpty() && problems.stream().noneMatch(each -> each.source().equals(at("logo")))) {
            report("logo", file.getFileName().toString(), "is no picture that reports can show",
                    "use a PNG or an RGB JPEG of at most " + Logo.LONGEST_SIDE + " pixels a side");
        }
        return logo;
    }

    private Optional<Path> font(JsonNode fonts, String key) {
        String entry = "fonts." + key;
        Optional<Path> file = file(fonts, key, entry);
        if (file.isPresent() && !isTrueType(file.get())) {
            report(entry, file.get().getFileName().toString(), "is no TrueType font", "use a .ttf file");
            return Optional.empty();
        }
        return file;
    }

    private static boolean isTrueType(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(TRUE_TYPE.length);
            return Arrays.equals(start, TRUE_TYPE) || Arrays.equals(start, APPLE_TRUE_TYPE);
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<byte[]> bytes(String entry, Path file) {
        try {
            if (Files.size(file) <= LARGEST_LOGO) {
                return Optional.of(Files.readAllBytes(file));
            }
            report(entry, file.getFileName().toString(), "is larger than one megabyte", "use a smaller picture");
        } catch (IOException e) {
            report(entry, file.getFileName().toString(), "cannot be read", "check the file's permissions");
        }
        return Optional.empty();
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).asStringOpt().map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> lines(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private void report(String entry, String found, String message, String remedy) {
        problems.add(Problem.of(ProblemCode.TEMPLATE_BRAND_INVALID, at(entry), found, message, remedy));
    }

    private static SourceRef at(String entry) {
        return entry.isEmpty() ? SourceRef.ofFile(FILE) : SourceRef.ofSheet(FILE, entry);
    }
}
