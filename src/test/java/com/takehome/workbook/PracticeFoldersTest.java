package com.takehome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.workbook.PracticeFolders.Listing;
import com.takehome.workbook.PracticeFolders.PracticeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeFoldersTest {

    @TempDir
    private Path root = Path.of("");

    private Path input() throws IOException {
        return Files.createDirectories(root.resolve("input"));
    }

    private static List<ProblemCode> codes(Listing listing, String id) {
        return listing.practices().stream().filter(practice -> practice.id().equals(id))
                .flatMap(practice -> practice.problems().stream()).map(Problem::code).toList();
    }

    @Test
    void listsFoldersByNameAndPassesOverDotNames() throws IOException {
        Files.createDirectories(input().resolve("b-2"));
        Files.createDirectories(input().resolve("a-1"));
        Files.createDirectories(input().resolve(".git"));
        Listing listing = PracticeFolders.list(input());
        assertThat(listing.practices()).extracting(PracticeFolder::id).containsExactly("a-1", "b-2");
        assertThat(listing.practices()).noneMatch(PracticeFolder::isRefused);
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void refusesNamesThatAreNoPracticeId() throws IOException {
        for (String name : List.of("Harbor Advisory", "a_b", "x".repeat(61), "caf\u00e9")) {
            Files.createDirectories(input().resolve(name));
        }
        Files.createDirectories(input().resolve("y".repeat(60)));
        Listing listing = PracticeFolders.list(input());
        assertThat(listing.practices()).filteredOn(PracticeFolder::isRefused).hasSize(4)
                .allSatisfy(practice -> assertThat(practice.problems()).extracting(Problem::code)
                        .containsExactly(ProblemCode.PRACTICE_ID_INVALID));
    }

    @Test
    void refusesBothOfTwoNamesThatDifferByCaseOnly() throws IOException {
        Files.createDirectories(input().resolve("harbor"));
        Files.createDirectories(input().resolve("Harbor"));
        Listing listing = PracticeFolders.list(input());
        assertThat(codes(listing, "harbor")).containsExactly(ProblemCode.PRACTICE_ID_CLASH);
        assertThat(codes(listing, "Harbor")).contains(ProblemCode.PRACTICE_ID_CLASH);
    }

    @Test
    void warnsOfLooseFiles() throws IOException {
        Files.writeString(input().resolve("clients.xlsx"), "");
        Listing listing = PracticeFolders.list(input());
        assertThat(listing.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LOOSE_FILE);
            assertThat(problem.source().file()).isEqualTo("clients.xlsx");
        });
    }

    @Test
    void refusesLinksThatLeaveTheInputFolder() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Path secret = Files.writeString(elsewhere.resolve("secret.xlsx"), "");
        Files.createSymbolicLink(input().resolve("linked"), elsewhere);
        Files.createDirectories(input().resolve("real"));
        Files.createSymbolicLink(input().resolve("real").resolve("clients.xlsx"), secret);
        Files.createSymbolicLink(input().resolve("alias"), input().resolve("plain"));
        Files.createDirectories(input().resolve("plain"));
        Listing listing = PracticeFolders.list(input());
        assertThat(codes(listing, "linked")).containsExactly(ProblemCode.LINK_OUTSIDE_INPUT);
        assertThat(codes(listing, "real")).containsExactly(ProblemCode.LINK_OUTSIDE_INPUT);
        assertThat(codes(listing, "alias")).isEmpty();
    }
}
