package com.takehome.insight.simulation;

import com.takehome.model.RiskProfile.Months;

/**
 * SplitMix64 (Steele, Lea and Flood, 2014), written out so that its sequence is the same with every Java. Each path has
 * a sequence of its own: its figures depend neither on the other paths nor on the thread that computes it.
 */
final class Draws {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int CHANCE_BITS = 53;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    /** The sequence that begins at a state. */
    static Draws from(long state) {
        return new Draws(state);
    }

    /** A path's own sequence; lives are numbered so that one path's two lives do not share theirs. */
    static Draws of(int seed, int life, int path) {
        return from(from(from(seed).next() + life).next() + path);
    }

    /** The next 64 bits. */
    long next() {
        state += GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A whole number from the least to the most, each as likely as another to within one part in four thousand million. */
    int between(int least, int most) {
        long choices = most - least + 1L;
        return least + (int) (((next() >>> 32) * choices) >>> 32);
    }

    /** A number of months within a range. */
    int months(Months range) {
        return between(range.least(), range.most());
    }

    /** True with a chance of so many in 2^53. */
    boolean happens(long chance) {
        return next() >>> (Long.SIZE - CHANCE_BITS) < chance;
    }

    /**
     * The chance in each of a year's twelve months that makes the yearly one: 1 - (1 - yearly)^(1/12), as so many in
     * 2^53. StrictMath gives the same on every machine; no amount of money passes through it.
     */
    static long monthlyChance(double yearly) {
        return (long) ((1 - StrictMath.pow(1 - yearly, 1 / 12.0)) * (1L << CHANCE_BITS));
    }
}
