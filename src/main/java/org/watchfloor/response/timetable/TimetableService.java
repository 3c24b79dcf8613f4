package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.rule.Channel;
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
import org.watchfloor.response.timetable.TimetableFact.UnitReported;

/** The door to timetables. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class TimetableService {
  /** The subject kind: {@code timetable:RESPONSE}. */
  public static final String KIND = "timetable";

  private static final Set<UnitKind> MEMBERS =
      EnumSet.of(UnitKind.DEPARTMENT, UnitKind.TOWN, UnitKind.PARK);

  /** Hours further back are looked up in the log. */
  private static final Duration BACK = Duration.ofHours(24);

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

  /** The grids of our responses in force, the highest level first. */
  public List<Timetable> grids() {
    return responses.list().stream()
        .filter(responses::own)
        .filter(response -> response.stage().inForce())
        .sorted(Comparator.comparing(Response::level).thenComparing(Response::id))
        .map(this::grid)
        .toList();
  }

  /** The grid of one response, from a day back to a day ahead. */
  private Timetable grid(Response response) {
    Instant now = clock.instant();
    Instant from = later(response.since(), now.minus(BACK));
    TimetableSheet sheet = sheet(response.id());
    List<OrgUnit> members =
        region.units().stream().filter(unit -> MEMBERS.contains(unit.kind())).toList();
    Set<Instant> slots = new TreeSet<>();
    members.forEach(unit -> slots.addAll(slots(response, unit, from, now.plus(AHEAD))));
    List<UnitRow> rows = new ArrayList<>();
    for (OrgUnit unit : members) {
      Set<Instant> own = new TreeSet<>(slots(response, unit, from, now.plus(AHEAD)));
      rows.add(
          new UnitRow(
              unit.number(),
              unit.name(),
              slots.stream()
                  .map(slot -> cell(sheet.of(unit.number(), slot), slot, own.contains(slot), now))
                  .toList(),
              hours.of(response.level(), unit.name()).map(row -> row.basis().source()).orElse("")));
    }
    rows.sort(Comparator.comparing((UnitRow row) -> -row.overdue()));
    return new Timetable(response, List.copyOf(slots), rows);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private List<Instant> slots(Response response, OrgUnit unit, Instant from, Instant to) {
    Optional<HourRow> row = hours.of(response.level(), unit.name());
    List<Instant> slots = new ArrayList<>();
    LocalDate day = from.atZone(WatchClock.BEIJING).toLocalDate();
    while (!day.atStartOfDay(WatchClock.BEIJING).toInstant().isAfter(to)) {
      for (LocalTime hour : row.map(HourRow::hours).orElse(List.of())) {
        Instant slot = day.atTime(hour).atZone(WatchClock.BEIJING).toInstant();
        if (slot.isAfter(from) && !slot.isAfter(to)) {
          slots.add(slot);
        }
      }
      day = day.plusDays(1);
    }
    return slots;
  }

  private Cell cell(Optional<UnitReport> said, Instant slot, boolean owed, Instant now) {
    Instant late = slot.plus(hours.grace());
    SlotState state;
    if (said.isPresent()) {
      state = said.get().at().isAfter(late) ? SlotState.LATE : SlotState.REPORTED;
    } else if (!owed) {
      state = SlotState.NONE;
    } else if (now.isAfter(late)) {
      state = SlotState.OVERDUE;
    } else {
      state = now.isBefore(slot) ? SlotState.TO_COME : SlotState.DUE;
    }
    return new Cell(slot, state, said);
  }

  /**
   * Writes down that a unit reported for an hour.
   *
   * @param by who said it there; the unit itself if nobody is named
   * @throws RefusedException if there is no such response in force or unit, the hour is still far
   *     off, or it has reported already
   */
  public void report(
      String response, String unit, Instant slot, String by, Channel channel, String text) {
    if (responses.find(response).filter(one -> one.stage().inForce()).isEmpty()) {
      throw RefusedException.of("timetable.refused.over", response);
    }
    OrgUnit known =
        region.unit(unit).orElseThrow(() -> RefusedException.of("timetable.refused.unit", unit));
    if (slot.isAfter(clock.instant().plus(AHEAD))) {
      throw RefusedException.of("timetable.refused.early");
    }
    Subject subject = new Subject(KIND, response);
    Optional<Versioned<TimetableSheet>> now = store.find(response);
    if (now.flatMap(sheet -> sheet.state().of(unit, slot)).isPresent()) {
      throw RefusedException.of("timetable.refused.reported", known.name());
    }
    String speaker = by.isBlank() ? known.name() : by.strip();
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new UnitReported(unit, known.name(), slot, speaker, channel, text.strip()),
                new Subject(ResponseService.KIND, response))
            .expecting(subject, now.map(Versioned::version).orElse(0L)));
  }

  private TimetableSheet sheet(String response) {
    return store
        .find(response)
        .map(Versioned::state)
        .orElseGet(() -> new TimetableSheet(response, List.of()));
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
