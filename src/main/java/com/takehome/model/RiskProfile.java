package com.takehome.model;

import com.takehome.money.Rate;

/**
 * The Risk sheet, with its defaults filled in: what the simulation draws from.
 *
 * @param engagement how many months an engagement lasts
 * @param refill how many months pass until another client takes a lost one's place
 * @param search how many months a search for a job takes
 * @param severance how many months of pay follow a layoff
 * @param layoff the chance within a year of being laid off
 * @param paths how many courses of events are drawn
 * @param seed where the drawing starts; another number draws other courses
 */
public record RiskProfile(Months engagement, Months refill, Months search, Months severance, Rate layoff, int paths,
        int seed) {

    /** What counts without a Risk sheet. */
    public static final RiskProfile DEFAULT = new RiskProfile(new Months(6, 24), new Months(1, 3), new Months(6, 9),
            new Months(3, 6), Rate.ofPercent("15"), 5_000, 1);

    public RiskProfile {
        if (engagement.least() + refill.least() == 0) {
            throw new IllegalArgumentException("no month passes between a loss and the next");
        }
    }

    /**
     * A number of whole months within a range, each as likely as the other.
     *
     * @param least the fewest, inclusive
     * @param most the most, inclusive
     */
    public record Months(int least, int most) {

        public Months {
            if (least < 0 || least > most) {
                throw new IllegalArgumentException("not a range of months: " + least + " to " + most);
            }
        }
    }
}
