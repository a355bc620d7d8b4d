package com.takehome.cli;

import java.time.Clock;

/**
 * The work behind each command.
 *
 * @param run reports for every practice
 * @param validate reading without writing
 * @param init blank workbooks
 * @param explain one figure, worked through
 * @param checkTemplates what is wrong with a set of templates
 * @param history past runs
 */
record Actions(Action<RunOptions> run, Action<ValidateOptions> validate, Action<InitOptions> init,
        Action<ExplainOptions> explain, Action<TemplatesCheckOptions> checkTemplates, Action<HistoryOptions> history) {

    /** The tool's own. */
    static Actions of(Clock clock) {
        return new Actions(new RunAction(clock), new ValidateAction(), new InitAction(), new ExplainAction(),
                new TemplatesCheckAction(), new HistoryAction());
    }
}
