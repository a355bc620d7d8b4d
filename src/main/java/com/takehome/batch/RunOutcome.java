package com.takehome.batch;

import java.nio.file.Path;
import java.util.List;

/** How a request to run ended. */
public sealed interface RunOutcome {

    /** Another run holds the output folder. */
    record Held() implements RunOutcome {
    }

    /**
     * Every practice has been reported or refused.
     *
     * @param timing whether by this run
     * @param reports the folder of the reports
     * @param found how many practices there are
     * @param refused the ids of those without a report
     * @param exitCode what the process says
     */
    record Finished(Timing timing, Path reports, int found, List<String> refused, int exitCode)
            implements
                RunOutcome {

        public Finished {
            refused = List.copyOf(refused);
        }

        /** How many have their report. */
        public int reported() {
            return found - refused.size();
        }
    }

    /** When the files were written. */
    enum Timing {
        /** By this run. */
        NOW,
        /** By an earlier run; nothing has changed since. */
        EARLIER
    }
}
