package com.takehome.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankWorkbooksTest {

    @TempDir
    private Path input = Path.of("");

    @Test
    void lackOnlyWhatMustBeFilledIn() throws IOException {
        Path folder = BlankWorkbooks.write(input, "new-practice");
        List<Problem> problems = new PracticeWorkbookReader().read(folder).problems();
        assertThat(problems).extracting(problem -> problem.code() + " " + problem.source()).containsExactly(
                ProblemCode.BLANK_REQUIRED + " clients.xlsx[Practice!B2]",
                ProblemCode.BLANK_REQUIRED + " clients.xlsx[Practice!B3]",
                ProblemCode.BLANK_REQUIRED + " clients.xlsx[Practice!B8]");
    }

    @Test
    void starWhatMustBeFilledIn() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(new PracticeWorkbookWriter().blankClients()))) {
            assertThat(workbook.getSheet("Clients").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Client *");
            assertThat(workbook.getSheet("Practice").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Practice name *");
        }
    }

    @Test
    void overwriteNothing() throws IOException {
        Path folder = BlankWorkbooks.write(input, "new-practice");
        Files.delete(folder.resolve("clients.xlsx"));
        byte[] kept = Files.readAllBytes(folder.resolve("expenses.xlsx"));
        assertThatThrownBy(() -> BlankWorkbooks.write(input, "new-practice"))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("clients.xlsx")).doesNotExist();
        assertThat(folder.resolve("expenses.xlsx")).hasBinaryContent(kept);
    }

    @Test
    void stayInsideTheInputFolder() {
        assertThatThrownBy(() -> BlankWorkbooks.write(input, "../elsewhere"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(input.resolveSibling("elsewhere")).doesNotExist();
    }

    @Test
    void haveTheSameBytesEachTime() throws InterruptedException {
        PracticeWorkbookWriter writer = new PracticeWorkbookWriter();
        byte[] first = writer.blankClients();
        Thread.sleep(2100);
        assertThat(writer.blankClients()).isEqualTo(first);
    }
}
