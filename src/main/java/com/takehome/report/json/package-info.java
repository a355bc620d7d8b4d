/**
 * The report as JSON, for scripts: every key of the public contract, in its order. Depends on {@code report} only.
 */
@NullMarked
package com.takehome.report.json;

import org.jspecify.annotations.NullMarked;
