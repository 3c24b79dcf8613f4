package org.watchfloor.shelter.want;

/**
 * Goods that were sent to a shelter.
 *
 * @param item the code of the goods
 * @param name what they are called
 * @param unit what they are counted in
 * @param there how much was signed for and not given out
 * @param inUse how much was given out to the people there and comes back after use: they still have
 *     it
 * @param used how much was given out or used up and does not come back
 * @param underway how much is on its way
 */
public record Held(
    String item, String name, String unit, long there, long inUse, long used, long underway) {
  static Held nothing(String item, String name, String unit) {
    return new Held(item, name, unit, 0, 0, 0, 0);
  }

  Held there(long more) {
    return new Held(item, name, unit, there + more, inUse, used, underway);
  }

  Held inUse(long more) {
    return new Held(item, name, unit, there, inUse + more, used, underway);
  }

  Held used(long more) {
    return new Held(item, name, unit, there, inUse, used + more, underway);
  }

  Held underway(long more) {
    return new Held(item, name, unit, there, inUse, used, underway + more);
  }

  Held plus(Held other) {
    return new Held(
        item,
        name,
        unit,
        there + other.there,
        inUse + other.inUse,
        used + other.used,
        underway + other.underway);
  }
}
