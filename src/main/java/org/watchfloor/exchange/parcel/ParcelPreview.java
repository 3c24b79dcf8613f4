package org.watchfloor.exchange.parcel;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Irrevocable;
import org.watchfloor.journal.Recorded;

/**
 * What a package would bring, before anything is touched.
 *
 * @param number its id
 * @param from the station that made it
 * @param name that station's name
 * @param madeAt when, by its clock
 * @param inside how many entries it has
 * @param fresh what is new here and stands on a timeline, the earliest happening first
 * @param freshCount how many entries are new, those of registers and unreadable ones included
 * @param registerRows how many of them only keep a register or a ledger
 * @param unreadable how many this program is too old to read
 * @param conflicts contradictions there would be that there are not now
 * @param files how many files it has beside its entries
 * @param onTrust stations whose entries come on the maker's word, as they were never introduced
 * @param earlierMachines stations some of whose entries come on that word too, as a machine wrote
 *     them that the station, or this one, no longer has
 * @param leftOut how many entries of which stations would stay out, as no valid signature of their
 *     own came with them
 * @param clockAhead by how much the maker's clock is ahead of this one's; zero if it cannot be told
 */
public record ParcelPreview(
    String number,
    String from,
    String name,
    Instant madeAt,
    long inside,
    List<Line> fresh,
    long freshCount,
    long registerRows,
    long unreadable,
    List<Arising> conflicts,
    int files,
    List<String> onTrust,
    List<String> earlierMachines,
    SortedMap<String, Long> leftOut,
    Duration clockAhead) {

  /**
   * A contradiction there would be.
   *
   * @param about what the thing is called, with its kind
   */
  public record Arising(Conflict conflict, Message about) {}

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  public ParcelPreview {
    fresh = List.copyOf(fresh);
    conflicts = List.copyOf(conflicts);
    onTrust = List.copyOf(onTrust);
    earlierMachines = List.copyOf(earlierMachines);
    leftOut = new TreeMap<>(leftOut);
  }

  /** The same in sentences: whose it is, what is new, what it would contradict, what to mind. */
  public List<Message> sentences() {
    List<Message> said = new ArrayList<>();
    long out = leftOut.values().stream().mapToLong(Long::longValue).sum();
    said.add(Message.of("exchange.parcel.preview.from", from, name, stamp(madeAt)));
    said.add(
        freshCount == 0
            ? Message.of("exchange.parcel.preview.nothing", inside - out)
            : Message.of("exchange.parcel.preview.new", freshCount, inside - out - freshCount));
    if (registerRows > 0) {
      said.add(Message.of("exchange.parcel.preview.registers", registerRows));
    }
    if (unreadable > 0) {
      said.add(Message.of("exchange.parcel.preview.unreadable", unreadable));
    }
    if (!fresh.isEmpty()) {
      said.add(
          Message.of(
              "exchange.parcel.preview.span",
              stamp(fresh.getFirst().recorded().entry().happenedAt()),
              stamp(fresh.getLast().recorded().entry().happenedAt())));
    }
    if (files > 0) {
      said.add(Message.of("exchange.parcel.preview.files", files));
    }
    said.addAll(forGood());
    said.add(
        conflicts.isEmpty()
            ? Message.of("exchange.parcel.preview.noConflict")
            : Message.of("exchange.parcel.preview.conflicts", conflicts.size()));
    for (Arising one : conflicts) {
      Contradiction what = one.conflict().what();
      said.add(
          Message.of(
              "exchange.parcel.preview.conflict",
              one.about(),
              Message.of(what.rule()),
              what.counts(),
              what.against()));
    }
    if (!onTrust.isEmpty()) {
      said.add(Message.of("exchange.parcel.preview.onTrust", String.join(" ", onTrust), from));
    }
    if (!earlierMachines.isEmpty()) {
      said.add(
          Message.of(
              "exchange.parcel.preview.earlierMachine", String.join(" ", earlierMachines), from));
    }
    leftOut.forEach((station, entries) ->
        said.add(Message.of("exchange.parcel.preview.leftOut", station, entries)));
    if (clockAhead.isPositive()) {
      said.add(Message.of("exchange.parcel.preview.clock", from, clockAhead.toMinutes()));
    }
    return said;
  }

  /**
   * Whether an officer has something to weigh before it comes in. What raises no question may come
   * in by itself.
   */
  public boolean asks() {
    return unreadable > 0
        || !conflicts.isEmpty()
        || !onTrust.isEmpty()
        || !earlierMachines.isEmpty()
        || !leftOut.isEmpty()
        || clockAhead.isPositive()
        || !forGood().isEmpty();
  }

  /** What it would do to this machine that setting it aside does not undo; empty if nothing. */
  public List<Message> forGood() {
    List<Message> said = new ArrayList<>();
    for (Line line : fresh) {
      if (line.recorded().fact() instanceof Irrevocable fact) {
        said.add(Message.of(fact.forGood(), line.recorded().entry().subject().id()));
      }
    }
    return said;
  }

  private static String stamp(Instant moment) {
    return STAMP.format(moment);
  }

  /**
   * An entry that would come in.
   *
   * @param recorded the entry and its fact
   * @param said what it means, in the language asked for
   */
  public record Line(Recorded recorded, String said) {}
}
