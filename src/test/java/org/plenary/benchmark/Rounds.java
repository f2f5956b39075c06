package org.plenary.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Does several pieces of work in turn, round after round, so that whatever else slows the computer slows all of them alike. */
final class Rounds {

    private static final double NANOS_PER_MILLI = 1e6;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Map<String, List<Time>> times = new LinkedHashMap<>();
    private final int warmUps;
    private final int counted;

    /**
     * @param warmUps how many rounds are done first and not counted
     * @param counted how many rounds are counted
     */
    Rounds(int warmUps, int counted) {
        this.warmUps = warmUps;
        this.counted = counted;
    }

    /** Something that is done. */
    @FunctionalInterface
    interface Work {
        void go() throws Exception;
    }

    /** One round; it times what it is about. */
    @FunctionalInterface
    interface Round {
        void go(Rounds rounds) throws Exception;
    }

    /**
     * How long something took.
     *
     * @param wall milliseconds by the clock
     * @param cpu milliseconds of all processors for this process, compiling and collecting garbage included
     */
    record Time(double wall, double cpu) {

        /** How often the other fits into this one. */
        String over(Time other) {
            return String.format(Locale.ROOT, "%5.2f x (cpu %5.2f x)", wall / other.wall, cpu / other.cpu);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%8.1f ms (cpu %8.1f ms)", wall, cpu);
        }
    }

    /** Does all rounds. */
    Rounds run(Round round) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            round.go(this);
        }
        times.clear();
        for (int i = 0; i < counted; i++) {
            round.go(this);
        }
        return this;
    }

    /** Does a piece of work of a round and remembers how long it took. */
    void time(String name, Work work) throws Exception {
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        work.go();
        times.computeIfAbsent(name, n -> new ArrayList<>()).add(new Time(
                (System.nanoTime() - wall) / NANOS_PER_MILLI, (system.getProcessCpuTime() - cpu) / NANOS_PER_MILLI));
    }

    /** The medians of the rounds that count. */
    Time median(String name) {
        List<Time> all = times.get(name);
        return new Time(median(all.stream().map(Time::wall).toList()), median(all.stream().map(Time::cpu).toList()));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2;
    }
}
