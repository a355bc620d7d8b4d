/**
 * The jobs: find the practices, read and report each, sum up for the firm, and leave files that are whole or not there.
 * One class wires the job; what the steps do is in plain classes that a test can call without Spring. Results of single
 * practices lie as small files under {@code .takehome/work} until the run is finished, so that an interrupted run goes
 * on where it stopped. Depends on everything below it; what to read and write comes in through small interfaces.
 */
@NullMarked
package com.takehome.batch;

import org.jspecify.annotations.NullMarked;
