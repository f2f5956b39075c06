package org.plenary.simulation;
import java.util.*;
import org.junit.jupiter.api.Test;
class ZTemp {
  @Test void when() {
    for (PlantedBug b : List.of(PlantedBug.SETTLING_TAKES_THE_NEWEST_BY_CLOCK)) {
      long s = 0; int found=0; String first="-"; long firstSeed=-1;
      Map<String,Integer> by = new TreeMap<>();
      for (s = 0; s < 2000; s++) {
        var f = Simulation.failure(Schedule.of(s), b);
        if (f.isPresent()) { found++; if (firstSeed<0) {firstSeed=s;} 
          by.merge(f.get() instanceof Violation v ? v.invariant().name() : f.get().toString(),1,Integer::sum);}
      }
      System.err.println(b + " first " + firstSeed + " of 2000: " + found + " " + by);
    }
  }
}
