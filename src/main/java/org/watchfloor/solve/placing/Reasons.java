package org.watchfloor.solve.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Why an answer puts each group where it does: what was cheaper for it, and what stood against. */
public final class Reasons {
  private final PlacingProblem problem;
  private final Placing placing;
  private final long[] room;

  public Reasons(PlacingProblem problem, Placing placing) {
    this.problem = problem;
    this.placing = placing;
    room = problem.capacity.clone();
    for (int g = 0; g < problem.groups; g++) {
      int p = placing.placeOf(g);
      if (p >= 0) {
        room[p] -= problem.load(g, problem.arc(g, p));
      }
    }
  }

  /** Why a group is where it is. */
  public enum Kind {
    /** Nothing is cheaper for it. */
    CHEAPEST,
    /** All that is cheaper for it is full. */
    CHEAPER_FULL,
    /** Something cheaper has room; it stays with the others of its bundle. */
    TOGETHER,
    /** Something cheaper has room; the search did not get there, or it would part a bundle. */
    FOUND,
    /** It may go nowhere. */
    NOWHERE,
    /** It is larger than every place it may go to. */
    TOO_LARGE,
    /** The places it may go to are full. */
    ALL_FULL
  }

  /**
   * A reason.
   *
   * @param cheaper the places that are cheaper for it, the cheapest first; for one without a place
   *     all it may go to
   * @param free how much room is left in each of them
   */
  public record Reason(Kind kind, List<Integer> cheaper, List<Long> free) {
    public Reason {
      cheaper = List.copyOf(cheaper);
      free = List.copyOf(free);
    }
  }

  /** How much room is left in a place. */
  public long room(int place) {
    return room[place];
  }

  /** What the pair of a group and its place costs; 0 for one without a place. */
  public long cost(int group) {
    int p = placing.placeOf(group);
    return p < 0 ? 0 : problem.cost(group, problem.arc(group, p));
  }

  /** How much room a group takes where it is; 0 for one without a place. */
  public long load(int group) {
    int p = placing.placeOf(group);
    return p < 0 ? 0 : problem.load(group, problem.arc(group, p));
  }

  /** Why a group is where it is. */
  public Reason of(int group) {
    int place = placing.placeOf(group);
    long paid = place < 0 ? Long.MAX_VALUE : problem.cost(group, problem.arc(group, place));
    List<Integer> arcs = new ArrayList<>();
    boolean fits = false;
    boolean free = false;
    for (int a = problem.first(group); a < problem.end(group); a++) {
      int p = problem.arcPlace[a];
      if (p != place && problem.cost(group, a) < paid) {
        arcs.add(a);
        fits |= problem.load(group, a) <= problem.capacity[p];
        free |= problem.load(group, a) <= room[p];
      }
    }
    arcs.sort(Comparator.comparingLong(a -> problem.cost(group, a)));
    List<Integer> cheaper = arcs.stream().map(a -> problem.arcPlace[a]).toList();
    return new Reason(
        place < 0 ? without(group, fits) : with(group, place, cheaper.isEmpty(), free),
        cheaper,
        cheaper.stream().map(p -> room[p]).toList());
  }

  private Kind without(int group, boolean fits) {
    if (problem.first(group) == problem.end(group)) {
      return Kind.NOWHERE;
    }
    return fits ? Kind.ALL_FULL : Kind.TOO_LARGE;
  }

  private Kind with(int group, int place, boolean cheapest, boolean free) {
    if (cheapest) {
      return Kind.CHEAPEST;
    }
    if (!free) {
      return Kind.CHEAPER_FULL;
    }
    int b = problem.bundleOf[group];
    if (b >= 0) {
      for (int other : problem.bundleMembers[b]) {
        if (other != group && placing.placeOf(other) == place) {
          return Kind.TOGETHER;
        }
      }
    }
    return Kind.FOUND;
  }
}
