package com.takehome.batch;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says now and then how far a run is, how fast, and how long it will still take; says nothing of a short run. */
final class Progress {

    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final double MILLIS = 1000.0;

    private final PrintWriter out;
    private final Clock clock;
    private Instant start;
    private Instant lastSaid;
    private int total;
    private int before;
    private int done;

    Progress(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
        this.lastSaid = start;
    }

    /** Starts counting: so many practices in all, so many of them done by an earlier, interrupted run. */
    synchronized void start(int all, int doneBefore) {
        start = clock.instant();
        lastSaid = start;
        total = all;
        before = doneBefore;
        done = 0;
        if (doneBefore > 0) {
            out.println("Going on where the last run stopped: " + doneBefore + " of " + all + " practices are done.");
        }
    }

    /** Notes that more practices are done. */
    synchronized void add(int practices) {
        done += practices;
        Instant now = clock.instant();
        if (Duration.between(lastSaid, now).compareTo(INTERVAL) >= 0 && before + done < total) {
            lastSaid = now;
            out.println(line(Duration.between(start, now).toMillis() / MILLIS));
        }
    }

    private String line(double seconds) {
        double rate = done / seconds;
        long left = Math.round((total - before - done) / rate);
        return String.format(Locale.ROOT, "%d of %d practices, %.1f a second, about %s left", before + done, total,
                rate,
                inWords(left));
    }

    private static String inWords(long seconds) {
        return seconds < 90 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }
}
