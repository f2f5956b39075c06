package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;

/** Shares the width of a table among its columns so that it takes as few lines as can be. */
final class Columns {

    /** The spare width is handed out in so many parts. */
    private static final int PARTS = 80;
    /** How much the cells that do not decide a row's height count beside the one that does. */
    private static final double OTHERS = 0.05;

    private final List<List<Double>> natural;

    private Columns(List<List<Double>> natural) {
        this.natural = natural;
    }

    /**
     * The widths.
     *
     * @param natural row by row, how wide each cell is when nothing is broken
     * @param least how wide the widest word of each column is
     * @param room what there is for all of them
     */
    static List<Double> widths(List<List<Double>> natural, List<Double> least, double room) {
        List<Double> widest = new ArrayList<>(least);
        natural.forEach(row -> {
            for (int column = 0; column < row.size(); column++) {
                widest.set(column, Math.max(widest.get(column), row.get(column)));
            }
        });
        if (sum(widest) <= room) {
            return widest;
        }
        double needed = sum(least);
        if (needed >= room) {
            return least.stream().map(width -> width * room / needed).toList();
        }
        return new Columns(natural).shared(least, room - needed);
    }

    /** Each part goes where it saves most. */
    private List<Double> shared(List<Double> least, double spare) {
        List<Double> widths = new ArrayList<>(least);
        for (int part = 0; part < PARTS; part++) {
            int best = 0;
            double lowest = Double.MAX_VALUE;
            for (int column = 0; column < widths.size(); column++) {
                double before = widths.get(column);
                widths.set(column, before + spare / PARTS);
                double height = height(widths);
                if (height < lowest) {
                    lowest = height;
                    best = column;
                }
                widths.set(column, before);
            }
            widths.set(best, widths.get(best) + spare / PARTS);
        }
        return widths;
    }

    /** About as many lines as the rows take. */
    private double height(List<Double> widths) {
        double height = 0;
        for (List<Double> row : natural) {
            double most = 1;
            double all = 0;
            for (int column = 0; column < row.size(); column++) {
                double lines = row.get(column) / Math.max(1, widths.get(column));
                most = Math.max(most, lines);
                all += Math.max(1, lines);
            }
            height += most + OTHERS * all;
        }
        return height;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
