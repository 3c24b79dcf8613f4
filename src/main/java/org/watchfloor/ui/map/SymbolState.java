package org.watchfloor.ui.map;

/**
 * How the thing a symbol stands for is doing, worst first. The colour is doubled by one to four
 * bars, because one man in twelve cannot tell red from green; what is as it should be stays grey
 * and outlined, so that the one red thing stands out.
 */
public enum SymbolState {
  /** Extraordinarily serious, or over its limit: red, four bars. */
  RED(4),
  /** Serious, or at its limit: orange, three bars. */
  ORANGE(3),
  /** To be watched: yellow, two bars. */
  YELLOW(2),
  /** Something of ours is at work: blue, one bar. */
  BLUE(1),
  /** As it should be, ready: grey outline. */
  NORMAL(0),
  /** Over, closed or not to be had: faint, broken outline. */
  FAINT(0);

  private final int bars;

  SymbolState(int bars) {
    this.bars = bars;
  }

  /** Bars drawn under the symbol, 0 to 4. */
  public int bars() {
    return bars;
  }

  /** The worse of two states. */
  public SymbolState worse(SymbolState other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
