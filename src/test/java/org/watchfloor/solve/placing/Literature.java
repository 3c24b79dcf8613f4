package org.watchfloor.solve.placing;

import java.util.SplittableRandom;
import org.watchfloor.solve.placing.PlacingProblem.Builder;

/**
 * Instances of generalised assignment as the literature draws them (Chu and Beasley 1997 for a to
 * d, Yagiura, Ibaraki and Glover 2004 for e): loads and costs in whole numbers, capacities from the
 * mean load.
 */
final class Literature {
  private Literature() {}

  static PlacingProblem draw(char type, int places, int groups, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[][] load = new long[places][groups];
    long[][] cost = new long[places][groups];
    for (int p = 0; p < places; p++) {
      for (int g = 0; g < groups; g++) {
        switch (type) {
          case 'd' -> {
            load[p][g] = random.nextInt(1, 101);
            cost[p][g] = 111 - load[p][g] + random.nextInt(-10, 11);
          }
          case 'e' -> {
            load[p][g] = Math.round(1 - 10 * Math.log(1 - random.nextDouble()));
            cost[p][g] = Math.round(1000.0 / load[p][g] - 10 * random.nextDouble());
          }
          default -> {
            load[p][g] = random.nextInt(5, 26);
            cost[p][g] = random.nextInt(10, 51);
          }
        }
      }
    }
    Builder builder = new Builder();
    double loosest = 0;
    for (int p = 0; p < places; p++) {
      double cheap = 0;
      for (int g = 0; g < groups; g++) {
        int best = 0;
        for (int q = 1; q < places; q++) {
          best = cost[q][g] < cost[best][g] ? q : best;
        }
        cheap += best == p ? load[p][g] : 0;
      }
      loosest = Math.max(loosest, cheap);
    }
    for (int p = 0; p < places; p++) {
      long sum = 0;
      for (int g = 0; g < groups; g++) {
        sum += load[p][g];
      }
      double loose = 0.6 * groups / places * 15 + 0.4 * loosest;
      builder.place(
          switch (type) {
            case 'a' -> (long) loose;
            case 'b' -> (long) (0.7 * loose);
            default -> (long) (0.8 * sum / places);
          });
    }
    int[] all = new int[places];
    for (int p = 0; p < places; p++) {
      all[p] = p;
    }
    for (int g = 0; g < groups; g++) {
      long[] own = new long[places];
      long[] takes = new long[places];
      for (int p = 0; p < places; p++) {
        own[p] = cost[p][g];
        takes[p] = load[p][g];
      }
      builder.group(builder.row(all, own, takes), 1, 1, 1, -1);
    }
    try {
      return builder.build();
    } catch (TooLargeException e) {
      throw new IllegalStateException(e);
    }
  }
}
