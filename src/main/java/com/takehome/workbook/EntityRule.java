package com.takehome.workbook;

import com.takehome.model.Entity;
import com.takehome.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the practice is taxed; a legal form that leaves this open is refused with the question. */
record EntityRule() implements CellRule<Entity> {

    static final EntityRule INSTANCE = new EntityRule();

    private static final ChoiceRule<Entity> CHOICE = ChoiceRule.of(Entity.class,
            Map.of("Sole proprietorship", Entity.SOLE_PROPRIETOR, "Schedule C", Entity.SOLE_PROPRIETOR, "SMLLC",
                    Entity.SINGLE_MEMBER_LLC, "S corp", Entity.S_CORPORATION),
            ProblemCode.CHOICE_UNKNOWN);
    private static final Set<String> UNCLEAR = Set.of("llc", "limitedliabilitycompany", "multimemberllc", "partnership",
            "generalpartnership", "limitedpartnership", "llp", "ccorporation", "ccorp", "corporation", "inc",
            "professionalcorporation", "pc", "pllc");

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public Optional<Entity> read(CellSite site) {
        if (!UNCLEAR.contains(Spelling.key(site.cell().text()))) {
            return CHOICE.read(site);
        }
        return site.reject(ProblemCode.ENTITY_UNCLEAR,
                "does not say how the practice is taxed: which return does it file?",
                "use Single-member LLC or Sole proprietor for Schedule C, S corporation for Form 1120-S; "
                        + "a partnership (Form 1065) or C corporation (Form 1120) is not covered");
    }

    @Override
    public Written write(Entity value) {
        return CHOICE.write(value);
    }

    @Override
    public Look look() {
        return Look.TEXT;
    }

    @Override
    public List<String> choices() {
        return CHOICE.choices();
    }
}
