package com.takehome.insight;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Whether the owner can leave the job: after its last month the runway is at least the target, a client is billed, and
 * cash never runs out.
 *
 * @param lastMonth the earliest last month of the job that passes; empty where none of the 36 does
 */
public record LeaveJob(Optional<YearMonth> lastMonth) {
}
