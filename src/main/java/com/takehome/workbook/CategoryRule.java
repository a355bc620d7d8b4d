package com.takehome.workbook;

import com.takehome.model.ExpenseCategory;
import com.takehome.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** An expense category by its name or one of the common other spellings, which stand in a table beside this class. */
final class CategoryRule {

    private static final String TABLE = "category-spellings.csv";

    static final ChoiceRule<ExpenseCategory> INSTANCE = ChoiceRule.of(ExpenseCategory.class, spellings(),
            ProblemCode.CATEGORY_UNKNOWN);

    private CategoryRule() {}

    /** The category by spelling. */
    static Map<String, ExpenseCategory> spellings() {
        Map<String, ExpenseCategory> spellings = new HashMap<>();
        table().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", 2);
            spellings.put(cells[0], ExpenseCategory.valueOf(cells[1]));
        });
        return Map.copyOf(spellings);
    }

    private static String table() {
        try (InputStream in = CategoryRule.class.getResourceAsStream(TABLE)) {
            return new String(Objects.requireNonNull(in, TABLE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
