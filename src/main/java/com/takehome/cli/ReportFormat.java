package com.takehome.cli;

/** A kind of file that a run writes for a practice. */
enum ReportFormat {
    XLSX, PDF, JSON, ICS, LETTER
}
