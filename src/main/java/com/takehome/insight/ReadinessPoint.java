package com.takehome.insight;

import java.util.Optional;

/**
 * One point of the list for somebody about to leave a job.
 *
 * @param what the point
 * @param met whether it is met; empty where the input does not say
 * @param figure what was found, in words with its figures
 */
public record ReadinessPoint(String what, Optional<Boolean> met, String figure) {
}
