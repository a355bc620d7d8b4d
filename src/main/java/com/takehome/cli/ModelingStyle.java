package com.takehome.cli;

/** How workbooks are coloured: plain US practice, or the FAST modelling standard. */
enum ModelingStyle {
    US, FAST
}
