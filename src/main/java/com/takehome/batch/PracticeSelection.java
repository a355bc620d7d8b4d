package com.takehome.batch;

import com.takehome.workbook.PracticeFolders.PracticeFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which practices of the input folder are asked for. */
public final class PracticeSelection {

    private static final int SUGGESTIONS = 3;

    private PracticeSelection() {}

    /** Those with the ids asked for, or all when none is; an id that no folder has is refused. */
    public static List<PracticeFolder> select(List<PracticeFolder> practices, List<String> ids) {
        Set<String> known = practices.stream().map(PracticeFolder::id).collect(Collectors.toSet());
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new CouldNotRunException("--practice: there is no practice \"" + id + "\"" + suggestions(id, known));
        });
        return ids.isEmpty() ? practices : practices.stream().filter(each -> ids.contains(each.id())).toList();
    }

    private static String suggestions(String id, Set<String> known) {
        String near = known.stream().filter(each -> isNear(id, each))
                .sorted(Comparator.comparingInt((String each) -> distance(id, each)).thenComparing(each -> each))
                .limit(SUGGESTIONS).collect(Collectors.joining(", "));
        return near.isEmpty() ? " in the input folder" : "; did you mean " + near + "?";
    }

    private static boolean isNear(String id, String other) {
        return other.contains(id) || id.contains(other) || distance(id, other) <= Math.max(2, id.length() / 3);
    }

    /** How many letters must be changed, added or left out to make one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
