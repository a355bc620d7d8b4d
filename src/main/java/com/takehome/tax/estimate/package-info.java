/**
 * Quarterly estimates: due dates, the required annual payment and its safe harbors, installments under the regular and
 * the annualized method, crediting of payments, the underpayment penalty and what to pay next (IRC 6654, Form 2210, and
 * the states' like). Knows no months of a projection: it is fed with facts. Depends on tax, model, money and problem.
 */
@NullMarked
package com.takehome.tax.estimate;

import org.jspecify.annotations.NullMarked;
