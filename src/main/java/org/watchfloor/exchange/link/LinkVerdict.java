package org.watchfloor.exchange.link;

import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.exchange.link.Standing.How;

/**
 * Whose fault it is that a package is not taken in. Only what is said of the package itself
 * declines it for good; a disk, a record or tables in trouble here are no fault of it, and it may
 * come again.
 */
final class LinkVerdict {
  /** What the record says of entries it is given; all else it says is of itself. */
  private static final Set<String> OF_THE_ENTRIES =
      Set.of(
          "journal.refused.cannotHold",
          "journal.refused.fork",
          "journal.refused.gap",
          "journal.refused.notAnEntry",
          "journal.refused.tooLarge");

  /** What the reader says of a file, or of a picture, that the disk here did not give or take. */
  private static final Set<String> OF_THE_DISK =
      Set.of("exchange.parcel.refused.attachment", "exchange.parcel.refused.read");

  private LinkVerdict() {}

  /** What became of a package that was refused so. */
  static How of(Message why) {
    boolean ofThePackage =
        OF_THE_ENTRIES.contains(why.key())
            || why.key().startsWith("exchange.") && !OF_THE_DISK.contains(why.key());
    return ofThePackage ? How.DECLINED : How.REFUSED;
  }
}
