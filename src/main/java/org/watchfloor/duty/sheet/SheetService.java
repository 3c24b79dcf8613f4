package org.watchfloor.duty.sheet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.sheet.SheetFact.LineTakenBack;
import org.watchfloor.duty.sheet.SheetFact.LineTyped;
import org.watchfloor.duty.sheet.SheetFact.LinesVoided;
import org.watchfloor.duty.sheet.SheetFact.SheetsIssued;
import org.watchfloor.duty.sheet.SheetFact.VoidLifted;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.PaperLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.store.DataFolder;

/**
 * Gives out the numbers of blank sheets and takes in what was written on them. Waits for the disk:
 * not on the JavaFX thread.
 */
@Singleton
public final class SheetService {
  /** The kind of subject a sheet is. */
  public static final String KIND = "log-sheet";

  /** More than a ream is a slip of the finger. */
  public static final int MOST = 500;

  /** Seats that type from the same sheet write one after the other. */
  private static final int TRIES = 5;

  /** What a note reads whose line was taken back. */
  private static final String NOTHING = "\u2014";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final DataFolder folder;
  private final NumberBookStore books;
  private final SheetStore sheets;
  private final SheetList list;
  private final TimelineService timeline;

  @Inject
  SheetService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      DataFolder folder,
      NumberBookStore books,
      SheetStore sheets,
      SheetList list,
      TimelineService timeline) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.folder = folder;
    this.books = books;
    this.sheets = sheets;
    this.list = list;
    this.timeline = timeline;
  }

  /**
   * The sheets of a new pack.
   *
   * @param pack its number
   * @param sheets the numbers of each kind that was asked for, in order
   */
  public record Issued(String pack, Map<SheetKind, List<String>> sheets) {
    /** The numbers of a kind; none if none was asked for. */
    public List<String> of(SheetKind kind) {
      return sheets.getOrDefault(kind, List.of());
    }
  }

  /**
   * Gives numbers out for good: they are in the journal when this returns, and no other sheet gets
   * them, whatever becomes of the paper.
   *
   * @param wanted how many of each kind, 0 to {@value #MOST}
   * @throws RefusedException if it is more, or none at all
   */
  public Issued issue(Map<SheetKind, Integer> wanted) {
    refuseCount(wanted.values());
    return again(() -> issueOnce(wanted));
  }

  /**
   * Refuses numbers that cannot be given out, before anything is printed for them.
   *
   * @throws RefusedException if one is below 0 or above {@value #MOST}, or all are 0
   */
  public static void refuseCount(Collection<Integer> counts) {
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    if (all < 1 || counts.stream().anyMatch(count -> count < 0 || count > MOST)) {
      throw RefusedException.of("sheet.refused.count", MOST);
    }
  }

  private Issued issueOnce(Map<SheetKind, Integer> wanted) {
    String numbering = folder.card().numbering();
    Versioned<NumberBook> known = books.find(numbering).orElse(null);
    NumberBook book = known == null ? new NumberBook(numbering, List.of()) : known.state();
    String pack = numbering + "-P" + (book.packs() + 1);
    Subject subject = books.subject(numbering);
    Draft draft = new Draft(signIn.actor());
    Map<SheetKind, List<String>> numbers = new EnumMap<>(SheetKind.class);
    new EnumMap<>(wanted)
        .forEach((kind, count) -> {
          if (count > 0) {
            int first = book.last(kind) + 1;
            int last = book.last(kind) + count;
            draft.fact(subject, new SheetsIssued(kind, first, last, kind.lines(), pack));
            List<String> own = new ArrayList<>();
            for (int i = first; i <= last; i++) {
              own.add(new SheetNumber(numbering, kind, i).toString());
            }
            numbers.put(kind, List.copyOf(own));
          }
        });
    journal.append(draft.expecting(subject, known == null ? 0 : known.version()));
    return new Issued(pack, numbers);
  }

  /** Every sheet that was given out or typed up, kind by kind in the order of their numbers. */
  public List<SheetState> list() {
    return list.all();
  }

  /** How many sheets have gaps or were passed over. */
  public long flagged() {
    return list().stream().filter(SheetState::flagged).count();
  }

  /** Is told of every change of a sheet, on the thread that wrote it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(SheetFact.class, changed);
  }

  /**
   * The sheet that is meant.
   *
   * @param typed its number, whole or its end, see {@link SheetNumber}
   * @param stray whether one that nobody here gave out counts too
   * @throws RefusedException if it cannot be read, means several, or is not known
   */
  public SheetState sheet(String typed, boolean stray) {
    return list.find(typed, stray);
  }

  /**
   * The moment a line means.
   *
   * @param sheet its sheet
   * @param line its number
   * @param time the time of day as it was typed, {@code 0215}
   * @param day the day; null for the one that follows from the line before, or else from now
   * @throws RefusedException if the time cannot be read
   */
  public Instant moment(SheetState sheet, int line, String time, @Nullable LocalDate day) {
    LocalTime read =
        PaperTime.read(time).orElseThrow(() -> RefusedException.of("sheet.refused.time", time));
    if (day != null) {
      return day.atTime(read).atZone(WatchClock.BEIJING).toInstant();
    }
    Instant before = before(sheet, line);
    return before == null
        ? PaperTime.last(read, clock.instant())
        : PaperTime.following(read, before, clock.instant());
  }

  /** Whether a time of day can be read, {@code 0215}. Pure. */
  public static boolean readable(String time) {
    return PaperTime.read(time).isPresent();
  }

  /**
   * The day somebody typed, {@code 07-21}, {@code 0721} or {@code 2026-07-21}: the last such.
   *
   * @return null if nothing was typed
   * @throws RefusedException if it is no day
   */
  public @Nullable LocalDate day(String typed) {
    return typed.isBlank()
        ? null
        : PaperTime.day(typed, clock.now().toLocalDate())
            .orElseThrow(() -> RefusedException.of("sheet.refused.day", typed));
  }

  /** When the line before happened that was typed of a sheet; null if none was. */
  private static @Nullable Instant before(SheetState sheet, int line) {
    var head = sheet.typed().headMap(line);
    TypedLine last = head.isEmpty() ? null : head.get(head.lastKey());
    return last == null ? null : last.at();
  }

  /**
   * Takes in a line: a note of the log that keeps sheet and line.
   *
   * @return the name of the note's entry, once it is on disk
   * @throws RefusedException if the sheet is not known, has no such line, the line is typed or void
   *     already, there are no words, or it lies in the future
   */
  public EntryId type(NewLine line) {
    return again(() -> typeOnce(line));
  }

  private EntryId typeOnce(NewLine line) {
    SheetState sheet = onIt(line.sheet(), line.line(), line.stray());
    TypedLine typed = sheet.typed().get(line.line());
    if (typed != null) {
      throw RefusedException.of(
          "sheet.refused.typed",
          sheet.number(),
          line.line(),
          typed.officer(),
          MOMENT.format(typed.recordedAt()),
          typed.entry());
    }
    VoidLine gone = sheet.voided().get(line.line());
    if (gone != null) {
      throw RefusedException.of(
          "sheet.refused.isVoid",
          sheet.number(),
          line.line(),
          gone.officer(),
          MOMENT.format(gone.at()),
          gone.reason());
    }
    Subject subject = sheets.subject(sheet.number());
    long version = journal.version(subject);
    return timeline.write(
        new NewNote(
            line.text(),
            null,
            true,
            line.concerns(),
            line.at(),
            new PaperLine(sheet.number(), line.line())),
        (draft, note) ->
            draft.fact(subject, new LineTyped(line.line(), note)).expecting(subject, version));
  }

  /**
   * Says that a line reads otherwise than it was typed; the former words stay, struck through.
   *
   * @param stray whether a sheet counts that nobody here gave out
   * @throws RefusedException if it was not typed, no reason is given, or nothing changes
   */
  public EntryId correct(String typed, int line, String text, String reason, boolean stray) {
    SheetState sheet = onIt(typed, line, stray);
    TypedLine known = sheet.typed().get(line);
    if (known == null) {
      throw RefusedException.of("sheet.refused.notTyped", sheet.number(), line);
    }
    return timeline.correct(known.note(), text, reason);
  }

  /**
   * Takes a line back that was typed in the wrong place or with the wrong time: it can be typed
   * anew, and the note stays, struck through.
   *
   * @throws RefusedException if it was not typed or no reason is given
   */
  public void takeBack(String typed, int line, String reason, boolean stray) {
    again(() -> {
      SheetState sheet = onIt(typed, line, stray);
      TypedLine known = sheet.typed().get(line);
      if (known == null) {
        throw RefusedException.of("sheet.refused.notTyped", sheet.number(), line);
      }
      Subject subject = sheets.subject(sheet.number());
      long version = journal.version(subject);
      return timeline.correct(
          known.note(),
          NOTHING,
          given(reason),
          draft ->
              draft
                  .fact(subject, new LineTakenBack(line, known.note(), reason.strip()))
                  .expecting(subject, version));
    });
  }

  /**
   * Declares lines void: nothing stands there that belongs into the log.
   *
   * @throws RefusedException if no reason is given or one of them is typed
   */
  public void voidLines(String typed, int from, int to, String reason, boolean stray) {
    again(() -> {
      SheetState sheet = onIt(typed, from, stray);
      onIt(typed, to, stray);
      int first = Math.min(from, to);
      int last = Math.max(from, to);
      var inside = sheet.typed().subMap(first, last + 1);
      if (!inside.isEmpty()) {
        throw RefusedException.of("sheet.refused.notVoid", sheet.number(), inside.firstKey());
      }
      return append(sheet, new LinesVoided(first, last, given(reason)));
    });
  }

  /**
   * Takes back that lines are void.
   *
   * @throws RefusedException if no reason is given or none of them is void
   */
  public void lift(String typed, int from, int to, String reason, boolean stray) {
    again(() -> {
      SheetState sheet = onIt(typed, from, stray);
      onIt(typed, to, stray);
      int first = Math.min(from, to);
      int last = Math.max(from, to);
      if (sheet.voided().subMap(first, last + 1).isEmpty()) {
        throw RefusedException.of("sheet.refused.nothingVoid", sheet.number(), first, last);
      }
      return append(sheet, new VoidLifted(first, last, given(reason)));
    });
  }

  private EntryId append(SheetState sheet, SheetFact fact) {
    Subject subject = sheets.subject(sheet.number());
    return journal
        .append(
            new Draft(signIn.actor())
                .fact(subject, fact)
                .expecting(subject, journal.version(subject)))
        .id();
  }

  private SheetState onIt(String typed, int line, boolean stray) {
    SheetState sheet = list.find(typed, stray);
    if (line < 1 || line > sheet.lines()) {
      throw RefusedException.of("sheet.refused.line", sheet.number(), line, sheet.lines());
    }
    return sheet;
  }

  private static String given(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("sheet.refused.noReason");
    }
    return reason.strip();
  }

  /** What another seat did in between is looked at, and then it is tried anew. */
  private static <T> T again(Supplier<T> act) {
    for (int i = 1; ; i++) {
      try {
        return act.get();
      } catch (StaleException e) {
        if (i == TRIES) {
          throw e;
        }
      }
    }
  }
}
