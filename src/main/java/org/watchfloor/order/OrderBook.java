package org.watchfloor.order;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;

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

  /**
   * Enters what begins with numbers of its own.
   *
   * @param book the letters of the book
   * @param kind the kind of subject it is
   * @param last the highest running number given out under a beginning; 0 for none
   * @param many how many numbers, above 0
   * @param first the entries of as many numbers; asked again if one is taken meanwhile
   * @return the numbers
   * @throws RefusedException as {@link Journal#begin}
   */
  public List<String> begin(
      String book,
      String kind,
      ToLongFunction<String> last,
      int many,
      Function<List<Subject>, Draft> first) {
    String beginning = journal.numbering() + "-" + book + YEAR.format(clock.now()) + "-";
    return journal
        .begin(lost -> next(kind, beginning, last.applyAsLong(beginning), many), first)
        .stream()
        .map(Subject::id)
        .toList();
  }

  private static List<Subject> next(String kind, String beginning, long last, int many) {
    return LongStream.rangeClosed(last + 1, last + many)
        .mapToObj(
            running -> new Subject(kind, beginning + String.format(Locale.ROOT, "%04d", running)))
        .toList();
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
