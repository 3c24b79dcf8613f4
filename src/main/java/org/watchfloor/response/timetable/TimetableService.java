package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.timetable.Timetable.Cell;
import org.watchfloor.response.timetable.Timetable.UnitRow;
import org.watchfloor.response.timetable.TimetableFact.ReturnWaived;
import org.watchfloor.response.timetable.TimetableFact.UnitReported;

/** The door to timetables. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class TimetableService {
  /** The subject kind: {@code timetable:RESPONSE}. */
  public static final String KIND = "timetable";

  private static final Set<UnitKind> MEMBERS =
      EnumSet.of(UnitKind.DEPARTMENT, UnitKind.TOWN, UnitKind.PARK);

  /** Hours further back show only while a report is missing. */
  static final Duration BACK = Duration.ofHours(24);

  private static final Duration AHEAD = Duration.ofHours(24);

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final ResponseService responses;
  private final RegionService region;
  private final Hours hours;
  private final TimetableStore store;

  @Inject
  TimetableService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      ResponseService responses,
      RegionService region,
      Hours hours,
      TimetableStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.responses = responses;
    this.region = region;
    this.hours = hours;
    this.store = store;
  }

  /**
   * The grids of our responses: those in force, the highest level first, then those that ended
   * while reports were missing.
   */
  public List<Timetable> grids() {
    return responses.list().stream()
        .filter(responses::own)
        .filter(response -> response.terms().isPresent())
        .sorted(
            Comparator.comparing((Response response) -> !response.stage().inForce())
                .thenComparing(Response::level)
                .thenComparing(Response::id))
        .map(this::grid)
        .filter(grid -> grid.response().stage().inForce() || grid.owing())
        .toList();
  }

  /** From a day back to a day ahead, and what is missing from further back. */
  private Timetable grid(Response response) {
    Instant now = clock.instant();
    TimetableSheet sheet = sheet(response.id());
    OwedHours owed = new OwedHours(hours);
    List<UnitRow> all = new ArrayList<>();
    Set<Instant> slots = new TreeSet<>();
    for (OrgUnit unit : region.units()) {
      if (MEMBERS.contains(unit.kind())) {
        TimetableSheet own = sheet.only(unit.number());
        List<Cell> cells =
            owed.of(response, unit.name(), now.plus(AHEAD)).stream()
                .map(slot ->
                    cell(own.of(unit.number(), slot), own.waived(unit.number(), slot), slot, now))
                .toList();
        cells.stream()
            .filter(one -> one.slot().isAfter(now.minus(BACK)) || one.state() == SlotState.OVERDUE)
            .forEach(one -> slots.add(one.slot()));
        String basis =
            hours.of(response.level(), unit.name()).map(row -> row.basis().source()).orElse("");
        all.add(new UnitRow(unit.number(), unit.name(), cells, basis));
      }
    }
    List<UnitRow> rows = new ArrayList<>(all.stream().map(row -> across(row, slots)).toList());
    rows.sort(Comparator.comparing((UnitRow row) -> -row.overdue()));
    return new Timetable(response, List.copyOf(slots), rows);
  }

  /** The row with a cell at each hour of the grid. */
  private static UnitRow across(UnitRow row, Set<Instant> slots) {
    Map<Instant, Cell> known =
        row.cells().stream().collect(Collectors.toMap(Cell::slot, Function.identity()));
    return new UnitRow(
        row.number(),
        row.name(),
        slots.stream()
            .map(slot ->
                known.getOrDefault(
                    slot, new Cell(slot, SlotState.NONE, Optional.empty(), Optional.empty())))
            .toList(),
        row.basis());
  }

  private Cell cell(Optional<UnitReport> said, Optional<Waiver> waived, Instant slot, Instant now) {
    SlotState state;
    if (said.isPresent()) {
      state = late(said.get()) ? SlotState.LATE : SlotState.REPORTED;
    } else if (waived.isPresent()) {
      state = SlotState.WAIVED;
    } else if (now.isAfter(slot.plus(hours.grace()))) {
      state = SlotState.OVERDUE;
    } else {
      state = now.isBefore(slot) ? SlotState.TO_COME : SlotState.DUE;
    }
    return new Cell(slot, state, said, waived);
  }

  private boolean late(UnitReport said) {
    return said.at().isAfter(said.slot().plus(hours.grace()));
  }

  /**
   * Writes down that a unit reported for an hour. One that stands as late is put right by another
   * that came in time and is written down only now.
   *
   * @param by who said it there; the unit itself if nobody is named
   * @param at when it came; null for now
   * @throws RefusedException if there is no such unit, the response was not in force at that hour,
   *     the hour is still far off, it has reported already, or it came before the response
   */
  public void report(
      String response,
      String unit,
      Instant slot,
      String by,
      Channel channel,
      String text,
      @Nullable Instant at) {
    Response known = running(response, slot);
    OrgUnit reporting = unit(unit);
    if (slot.isAfter(clock.instant().plus(AHEAD))) {
      throw RefusedException.of("timetable.refused.early");
    }
    Instant came = Belated.after(at, began(known), Message.of("timetable.event.started", response));
    Versioned<TimetableSheet> now = now(response);
    Optional<UnitReport> before = now.state().of(unit, slot);
    if (before.isPresent() && !(late(before.get()) && earlier(came, before.get()))) {
      throw RefusedException.of("timetable.refused.reported", reporting.name());
    }
    String speaker = by.isBlank() ? reporting.name() : by.strip();
    TimetableFact fact =
        new UnitReported(unit, reporting.name(), slot, speaker, channel, text.strip());
    journal.append(draft(now, List.of(fact)).happenedAt(came));
  }

  private static boolean earlier(@Nullable Instant came, UnitReport before) {
    return came != null && came.isBefore(before.at());
  }

  /**
   * Says that units need not report for an hour any more: all of them or none.
   *
   * @param units their numbers
   * @throws RefusedException if reason or name is missing, or one of them has reported
   */
  public void waive(
      String response, List<String> units, Instant slot, String reason, String decidedBy) {
    running(response, slot);
    if (reason.isBlank() || decidedBy.isBlank()) {
      throw RefusedException.of("timetable.refused.waiver");
    }
    Versioned<TimetableSheet> now = now(response);
    List<TimetableFact> waivers = new ArrayList<>();
    for (String number : units) {
      OrgUnit unit = unit(number);
      if (now.state().of(number, slot).isPresent()) {
        throw RefusedException.of("timetable.refused.reported", unit.name());
      }
      if (now.state().waived(number, slot).isEmpty()) {
        waivers.add(new ReturnWaived(number, unit.name(), slot, reason.strip(), decidedBy.strip()));
      }
    }
    if (!waivers.isEmpty()) {
      journal.append(draft(now, waivers));
    }
  }

  private Draft draft(Versioned<TimetableSheet> now, List<TimetableFact> facts) {
    Subject subject = new Subject(KIND, now.state().response());
    Draft draft = new Draft(signIn.actor());
    facts.forEach(
        fact -> draft.fact(subject, fact, new Subject(ResponseService.KIND, subject.id())));
    return draft.expecting(subject, now.version());
  }

  /** The response, if it asked for reports at that hour; after its end those before are taken. */
  private Response running(String id, Instant slot) {
    return responses
        .find(id)
        .filter(one -> one.terms().isPresent())
        .filter(one -> one.stage().inForce() || !slot.isAfter(one.since()))
        .orElseThrow(() -> RefusedException.of("timetable.refused.over", id));
  }

  private static Instant began(Response response) {
    return response.terms().map(Response.Terms::startedAt).orElseGet(response::since);
  }

  private OrgUnit unit(String number) {
    return region
        .unit(number)
        .orElseThrow(() -> RefusedException.of("timetable.refused.unit", number));
  }

  private Versioned<TimetableSheet> now(String response) {
    return store.find(response).orElseGet(() -> new Versioned<>(TimetableSheet.empty(response), 0));
  }

  private TimetableSheet sheet(String response) {
    return now(response).state();
  }

  /** Is told of every change that can make another grid; must be quick. */
  public Subscription onChange(Runnable changed) {
    Subscription said = journal.follow(TimetableFact.class, changed);
    Subscription levels = responses.onChange(changed);
    return () -> {
      said.close();
      levels.close();
    };
  }
}
