package com.takehome.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps labels from running into each other. */
public final class LabelPlacement {

    private LabelPlacement() {}

    /**
     * Moves labels apart along one axis, in their order, as little as a single pass down and one back up allow.
     *
     * @param wanted where each label would like to be
     * @param gap the least distance between two
     * @param low no label below this, as long as they fit
     * @param high no label above this
     * @return a place for each, in the order of wanted
     */
    public static List<Double> spread(List<Double> wanted, double gap, double low, double high) {
        List<Integer> order = IntStream.range(0, wanted.size()).boxed().sorted(Comparator.comparing(wanted::get))
                .toList();
        double[] places = new double[wanted.size()];
        double least = low;
        for (int index : order) {
            places[index] = Math.max(wanted.get(index), least);
            least = places[index] + gap;
        }
        double most = high;
        for (int index : order.reversed()) {
            places[index] = Math.min(places[index], most);
            most = places[index] - gap;
        }
        List<Double> result = new ArrayList<>();
        for (double place : places) {
            result.add(place);
        }
        return List.copyOf(result);
    }

    /**
     * Every how many-th label can be shown so that the widest one still fits.
     *
     * @param widest the widest label
     * @param distance between two neighbours
     * @param rhythms the choices in ascending order, such as 1, 3, 12
     */
    public static int every(double widest, double distance, List<Integer> rhythms) {
        return rhythms.stream().filter(n -> n * distance >= widest).findFirst().orElse(rhythms.getLast());
    }
}
