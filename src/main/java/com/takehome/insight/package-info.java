/**
 * What the practice's owner wants to know beyond the projection: concentration, what the loss of a client costs, the
 * job that the practice is compared with, the stated plan against the computed one. Each a plain record with its figures;
 * uses {@code projection}.
 */
@NullMarked
package com.takehome.insight;

import org.jspecify.annotations.NullMarked;
