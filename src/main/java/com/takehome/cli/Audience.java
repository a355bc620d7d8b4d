package com.takehome.cli;

/** Whom the files are shared with; decides what is left out of them. */
enum Audience {
    SPOUSE, OUTSIDE
}
