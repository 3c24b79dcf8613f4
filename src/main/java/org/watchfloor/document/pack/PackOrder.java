package org.watchfloor.document.pack;

/**
 * What a pack is to have.
 *
 * @param maps whether it has map sheets, which take most of the time
 * @param sheets how many numbered log sheets
 * @param forms how many numbered order forms
 * @param namesFor why the rosters are to name the families; blank for masked ones
 */
public record PackOrder(boolean maps, int sheets, int forms, String namesFor) {
  /** Two days of a busy desk. */
  public static final int SHEETS = 20;

  /** As many orders as a night has. */
  public static final int FORMS = 20;

  /** The usual one, families masked. */
  public static final PackOrder USUAL = new PackOrder(true, SHEETS, FORMS, "");
}
