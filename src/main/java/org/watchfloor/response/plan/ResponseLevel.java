package org.watchfloor.response.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * Response level 响应级别: 一级 is the highest, 四级 the lowest (突发事件应对法 §71). A scale of its own: it is
 * neither the colour of a warning, nor the severity of an incident, nor the colour of a risk. A
 * warning may propose a level; only an authorised post starts one.
 */
public enum ResponseLevel {
  I(1),
  II(2),
  III(3),
  IV(4);

  private final int rank;

  ResponseLevel(int rank) {
    this.rank = rank;
  }

  /** 1 for the highest to 4 for the lowest. */
  public int rank() {
    return rank;
  }

  /** Whether this level asks for more than the other. */
  public boolean isAbove(ResponseLevel other) {
    return rank < other.rank;
  }

  /** The level of a rank, if there is one. */
  public static Optional<ResponseLevel> ofRank(int rank) {
    return Arrays.stream(values()).filter(level -> level.rank == rank).findFirst();
  }
}
