package org.watchfloor.supply;

/**
 * Who carries a transfer.
 *
 * @param name who drives; may be empty
 * @param plate the vehicle; may be empty
 * @param phone how to reach the driver; may be empty
 */
public record Carrier(String name, String plate, String phone) {
  /** Nobody yet. */
  public static final Carrier NONE = new Carrier("", "", "");
}
