package org.watchfloor.order;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Journal;

/**
 * The station's order book 指令簿: one for each year, numbered without gaps as in {@code
 * ZS-DH-ZL26-0137}. The station's id in front, and after a restore its incarnation, keeps numbers
 * apart that stations give out while they do not hear each other.
 */
public final class OrderBook {
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yy", Locale.ROOT);

  private final Journal journal;
  private final WatchClock clock;

  @Inject
  OrderBook(Journal journal, WatchClock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /** What the numbers of a book of this year begin with. */
  public String beginning(String book) {
    return journal.numbering() + "-" + book + YEAR.format(clock.now()) + "-";
  }

  /**
   * The next so many numbers after those given out; the highest given out ends with {@code last}.
   */
  public static List<String> next(String beginning, long last, int many) {
    List<String> numbers = new ArrayList<>(many);
    for (int i = 1; i <= many; i++) {
      numbers.add(beginning + String.format(Locale.ROOT, "%04d", last + i));
    }
    return numbers;
  }

  /** The running number a number ends with; 0 if it has none. */
  public static long running(String number) {
    String digits = number.substring(number.lastIndexOf('-') + 1);
    return !digits.isEmpty()
            && digits.length() <= 9
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.parseLong(digits)
        : 0;
  }
}
