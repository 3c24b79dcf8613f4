package org.watchfloor.warning.reading;

/**
 * Where a level goes.
 *
 * @param course up, down or neither
 * @param rate centimetres an hour, down below 0
 */
public record Trend(Course course, double rate) {

  /** Up, down, or neither. */
  public enum Course {
    /** Rising. */
    RISING("\u2191"),
    /** Falling. */
    FALLING("\u2193"),
    /** Steady. */
    STEADY("\u2192");

    private final String arrow;

    Course(String arrow) {
      this.arrow = arrow;
    }

    /** The arrow that says so in any language. */
    public String arrow() {
      return arrow;
    }
  }
}
