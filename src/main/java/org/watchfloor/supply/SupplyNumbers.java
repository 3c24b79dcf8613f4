package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;

/**
 * Draws the running numbers of papers: station, letters, day, count. No two stations draw the same,
 * cut off or not; of two seats that draw at one moment the slower draws again. Any thread but the
 * JavaFX thread.
 */
public final class SupplyNumbers {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  private final Journal journal;
  private final WatchClock clock;

  @Inject
  SupplyNumbers(Journal journal, WatchClock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Writes down what begins with a number of its own.
   *
   * @param kind the kind of subject it is
   * @param letters what kind of paper, two letters
   * @param known the numbers that are known
   * @param begun the entry of a number; asked again if that is taken
   * @return the number
   * @throws RefusedException if no number is free
   */
  public String draw(
      String kind, String letters, Collection<String> known, Function<Subject, Draft> begun) {
    return draw(kind, letters, known, 1, subjects -> begun.apply(subjects.getFirst())).getFirst();
  }

  /**
   * Writes several things down in one append, each with a number of its own.
   *
   * @param count how many, above 0
   * @param begun the entries of as many numbers; asked again if one of them is taken
   * @return the numbers
   * @throws RefusedException as above
   */
  public List<String> draw(
      String kind,
      String letters,
      Collection<String> known,
      int count,
      Function<List<Subject>, Draft> begun) {
    return journal.begin(drawing(kind, letters, known, count), begun).stream()
        .map(Subject::id)
        .toList();
  }

  /**
   * The same of rows of a file, see {@link Journal#beginRows}.
   *
   * @return the names of the entries
   */
  public List<EntryId> drawRows(
      String kind,
      String letters,
      Collection<String> known,
      int count,
      Function<List<Subject>, Draft> begun) {
    return journal.beginRows(drawing(kind, letters, known, count), begun);
  }

  private IntFunction<List<Subject>> drawing(
      String kind, String letters, Collection<String> known, int count) {
    String beginning = journal.numbering() + "-" + letters + DAY.format(clock.now()) + "-";
    long next = known.stream().filter(one -> one.startsWith(beginning)).count() + 1;
    return lost ->
        LongStream.range(next + lost, next + lost + count)
            .mapToObj(
                number -> new Subject(kind, beginning + String.format(Locale.ROOT, "%03d", number)))
            .toList();
  }
}
