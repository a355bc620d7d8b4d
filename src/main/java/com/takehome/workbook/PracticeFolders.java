package com.takehome.workbook;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The practices of an input folder: its folders, by name. */
public final class PracticeFolders {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

    private PracticeFolders() {}

    /**
     * A practice's folder.
     *
     * @param id the practice id: the folder's name, printable
     * @param path the folder
     * @param problems what is wrong with the folder itself; with an error among them it must not be read
     */
    public record PracticeFolder(String id, Path path, List<Problem> problems) {

        public PracticeFolder {
            problems = List.copyOf(problems);
        }

        /** True when the practice cannot be read. */
        public boolean isRefused() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    /**
     * What an input folder holds.
     *
     * @param practices the practices in the order of their ids
     * @param problems what concerns no practice: loose files
     */
    public record Listing(List<PracticeFolder> practices, List<Problem> problems) {

        public Listing {
            practices = List.copyOf(practices);
            problems = List.copyOf(problems);
        }
    }

    /** True when the text may be a practice id. */
    public static boolean isPracticeId(String text) {
        return ID.matcher(text).matches();
    }

    /** Lists an input folder; names that begin with a dot are passed over. */
    public static Listing list(Path input) throws IOException {
        List<Path> folders = new ArrayList<>();
        List<Problem> loose = new ArrayList<>();
        Path root = input.toRealPath();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(input)) {
            for (Path entry : entries) {
                if (name(entry).startsWith(".")) {
                    continue;
                }
                if (Files.isDirectory(entry) || Files.isSymbolicLink(entry)) {
                    folders.add(entry);
                } else {
                    loose.add(looseFile(entry));
                }
            }
        }
        folders.sort(Comparator.comparing(PracticeFolders::name));
        loose.sort(Comparator.comparing(problem -> problem.source().file()));
        Map<String, Integer> sameName = new HashMap<>();
        folders.forEach(folder -> sameName.merge(name(folder).toLowerCase(Locale.ROOT), 1, Integer::sum));
        List<PracticeFolder> practices = new ArrayList<>();
        for (Path folder : folders) {
            boolean clash = sameName.getOrDefault(name(folder).toLowerCase(Locale.ROOT), 1) > 1;
            practices.add(practice(root, folder, clash));
        }
        return new Listing(practices, loose);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Problem looseFile(Path file) {
        return Problem.of(ProblemCode.LOOSE_FILE, SourceRef.ofFile(Problem.printable(name(file))), "",
                "lies beside the practice folders and is ignored", "move it into its practice's folder, or away");
    }

    private static PracticeFolder practice(Path root, Path folder, boolean clash) {
        String id = Problem.printable(name(folder));
        SourceRef source = SourceRef.ofFile(id);
        List<Problem> problems = new ArrayList<>();
        if (!isPracticeId(name(folder))) {
            problems.add(Problem.of(ProblemCode.PRACTICE_ID_INVALID, source, id, "is not a practice id",
                    "rename the folder with small letters, digits and hyphens only, at most 60"));
        }
        if (clash) {
            problems.add(Problem.of(ProblemCode.PRACTICE_ID_CLASH, source, id,
                    "differs from another folder's name by letter case only", "rename one of the two"));
        }
        if (leadsOutside(root, folder)) {
            problems.add(Problem.of(ProblemCode.LINK_OUTSIDE_INPUT, source, id, "leads out of the input folder",
                    "put the workbooks themselves into the input folder"));
        }
        return new PracticeFolder(id, folder, problems);
    }

    /** True when the folder or one of its workbooks is a link to somewhere else, or to nowhere. */
    private static boolean leadsOutside(Path root, Path folder) {
        return isLinkOutside(root, folder)
                || isLinkOutside(root, folder.resolve(PracticeWorkbookReader.CLIENTS_FILE))
                || isLinkOutside(root, folder.resolve(PracticeWorkbookReader.EXPENSES_FILE));
    }

    private static boolean isLinkOutside(Path root, Path path) {
        if (!Files.isSymbolicLink(path)) {
            return false;
        }
        try {
            return !path.toRealPath().startsWith(root);
        } catch (IOException e) {
            return true;
        }
    }
}
