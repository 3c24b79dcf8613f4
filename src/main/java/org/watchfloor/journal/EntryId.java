package org.watchfloor.journal;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.RefusedException;

/**
 * The name of an entry, everywhere and for ever: {@code ZS-DH-1234}, or {@code ZS-DH.2-1234} when
 * it was written after the station had been restored once.
 *
 * @param station the station's short id
 * @param incarnation 1, and one more after each restore from a backup
 * @param number 1, 2, 3 … without gaps
 */
public record EntryId(String station, int incarnation, long number) implements Comparable<EntryId> {
  private static final Pattern FORM = Pattern.compile("([A-Z0-9~-]+?)(?:\\.(\\d+))?-(\\d+)");
  private static final Comparator<EntryId> ORDER =
      Comparator.comparing(EntryId::station)
          .thenComparingInt(EntryId::incarnation)
          .thenComparingLong(EntryId::number);

  /** Reads the printed form back. */
  public static EntryId parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw RefusedException.of("journal.refused.entryId", text);
    }
    int incarnation = form.group(2) == null ? 1 : Integer.parseInt(form.group(2));
    return new EntryId(form.group(1), incarnation, Long.parseLong(form.group(3)));
  }

  @Override
  public int compareTo(EntryId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return incarnation == 1 ? station + "-" + number : station + "." + incarnation + "-" + number;
  }
}
