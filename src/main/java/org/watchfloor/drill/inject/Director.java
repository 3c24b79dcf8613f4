package org.watchfloor.drill.inject;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.Drill;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.DrillStage;
import org.watchfloor.drill.inject.InjectFact.InjectReleased;
import org.watchfloor.drill.scenario.Content;
import org.watchfloor.drill.scenario.Inject;
import org.watchfloor.drill.scenario.Trigger;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.UnsavedException;

/**
 * Plays the script: lets go what is due, by the clock of the drill, and what the director says. At
 * every seat that is not the director's there is no script and nothing happens. One thread at a
 * time; waits for the disk.
 */
@Singleton
public final class Director {
  private static final Logger LOG = LoggerFactory.getLogger(Director.class);

  /** Between the id of an inject and the number of what it brings one by one. */
  static final char PART = '.';

  private final ScenarioFolder folder;
  private final DrillService drills;
  private final InjectService injects;
  private final Measures measures;
  private final Deliveries deliveries;
  private final WatchClock clock;
  private volatile Map<String, Message> troubles = Map.of();

  /** In Chinese, as what is written down. */
  private final Texts words = new Texts(Language.ZH);

  @jakarta.inject.Inject
  Director(
      ScenarioFolder folder,
      DrillService drills,
      InjectService injects,
      Measures measures,
      Deliveries deliveries,
      WatchClock clock) {
    this.folder = folder;
    this.drills = drills;
    this.injects = injects;
    this.measures = measures;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /**
   * An inject and how far it is.
   *
   * @param inject as the scenario has it
   * @param text what is said in this run
   * @param state empty while nothing happened to it
   * @param due when it comes; empty where it waits for something or for the director
   */
  public record Line(
      Inject inject, String text, Optional<InjectState> state, Optional<Instant> due) {
    /** Whether it can still be let go, put off or passed over. */
    public boolean open() {
      return state.isEmpty() || state.get().open();
    }
  }

  /** The whole script as it stands, in the order of the file; nothing without a script. */
  public List<Line> lines() {
    return folder.script().map(script -> lines(script, known())).orElse(List.of());
  }

  private Map<String, InjectState> known() {
    return injects.all().stream().collect(Collectors.toMap(InjectState::id, one -> one));
  }

  private List<Line> lines(Script script, Map<String, InjectState> known) {
    Instant begins = drills.current().map(Drill::begins).orElseGet(script.scenario()::start);
    List<Line> lines = new ArrayList<>();
    for (Inject inject : script.scenario().injects()) {
      Optional<InjectState> state = Optional.ofNullable(known.get(inject.id()));
      lines.add(new Line(inject, script.text(inject), state, due(script, inject, state, begins)));
    }
    return lines;
  }

  private static Optional<Instant> due(
      Script script, Inject inject, Optional<InjectState> state, Instant begins) {
    Instant told = state.map(InjectState::due).orElse(null);
    if (told != null) {
      return Optional.of(told);
    }
    return inject.trigger() instanceof Trigger.At at
        ? Optional.of(script.due(inject, at, begins))
        : Optional.empty();
  }

  /**
   * Lets go all that is due now, in the order in which it was; what waits for something that holds
   * is given its moment. What cannot come now holds up nothing else; it is tried again in the next
   * round, and {@link #troubles()} says why.
   *
   * @return how many were let go or passed over
   */
  public synchronized int play() {
    Optional<Script> script = folder.script();
    Optional<Drill> drill = drills.current();
    if (script.isEmpty() || drill.isEmpty() || drill.get().stage() != DrillStage.BEGUN) {
      return 0;
    }
    Map<String, Message> refused = new LinkedHashMap<>();
    Map<String, InjectState> known = known();
    Instant now = clock.instant();
    List<Line> due =
        lines(script.get(), known).stream()
            .filter(Line::open)
            .map(line -> armed(line, refused))
            .filter(line -> line.due().filter(at -> !at.isAfter(now)).isPresent())
            .sorted(Comparator.comparing(line -> line.due().orElseThrow()))
            .toList();
    int told = 0;
    for (Line line : due) {
      told += tried(line.inject().id(), refused, () -> come(line, false)) ? 1 : 0;
    }
    told += readings(script.get(), known, now, refused);
    troubles = Map.copyOf(refused);
    return told;
  }

  /** What could not come in the last round, by id, each with the reason; any thread. */
  public Map<String, Message> troubles() {
    return troubles;
  }

  /** When the next of what has a moment comes; empty if nothing has one. */
  public Optional<Instant> next() {
    return next(lines()).flatMap(Line::due);
  }

  /** The next of what has a moment; of equals the first of the file. */
  public static Optional<Line> next(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.open() && line.due().isPresent())
        .min(Comparator.comparing(line -> line.due().orElseThrow()));
  }

  /** Gives one its moment if what it waits for holds. */
  private Line armed(Line line, Map<String, Message> refused) {
    if (line.due().isPresent()
        || !(line.inject().trigger() instanceof Trigger.When when)
        || !measures.holds(when.holds())) {
      return line;
    }
    String id = line.inject().id();
    Instant due = clock.instant().plus(when.after());
    return tried(id, refused, () -> injects.arm(id, due))
        ? new Line(line.inject(), line.text(), line.state(), Optional.of(due))
        : line;
  }

  /**
   * Whether it was done. What another seat was in the way of, or the disk had no room for, is tried
   * again in the next round; the others come.
   */
  private static boolean tried(String id, Map<String, Message> refused, Runnable act) {
    try {
      act.run();
      return true;
    } catch (StaleException e) {
      LOG.debug("{} waits a round", id, e);
    } catch (RefusedException e) {
      LOG.warn("{} cannot come now: {}", id, e.said().key());
      refused.put(id, e.said());
    }
    return false;
  }

  /**
   * Lets one go now, whatever it waits for.
   *
   * @throws RefusedException if there is none, or it was let go or passed over already
   */
  public synchronized void release(String id) {
    come(line(id), true);
  }

  /**
   * Has one come later than it would: from its moment on, or from now if that is over.
   *
   * @throws RefusedException if there is none, it was let go or passed over already, or it has no
   *     moment: what waits for something would come without it
   */
  public synchronized void putOff(String id, Duration by) {
    Line line = line(id);
    Instant due = line.due().orElseThrow(() -> RefusedException.of("drill.refused.noMoment", id));
    Instant now = clock.instant();
    injects.putOff(id, (due.isAfter(now) ? due : now).plus(by));
  }

  /**
   * Leaves one out.
   *
   * @param reason why
   * @throws RefusedException if there is none, it was let go or passed over already, or no reason
   *     is given
   */
  public synchronized void passOver(String id, String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("drill.refused.reason");
    }
    injects.passOver(line(id).inject().id(), reason);
  }

  private Line line(String id) {
    return lines().stream()
        .filter(one -> one.inject().id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.of("drill.refused.noInject", id));
  }

  private void come(Line line, boolean byHand) {
    Inject inject = line.inject();
    if (!byHand && inject.only().filter(only -> !measures.holds(only)).isPresent()) {
      injects.passOver(inject.id(), "");
      return;
    }
    // First what it brings about: a program that is killed in between does the very same again, and
    // the doors know what they had.
    Instant moment = line.due().filter(due -> !byHand).orElseGet(clock::instant);
    if (brought(inject.id(), () -> deliveries.bring(inject.content(), moment))) {
      injects.release(
          inject.id(),
          new InjectReleased(
              inject.content().kind(),
              inject.to(),
              deliveries.from(inject.content()),
              line.text(),
              byHand));
    }
  }

  /**
   * What a door refuses does not come, and the record says why; the script goes on.
   *
   * @throws StaleException if another seat was in the way
   * @throws UnsavedException if the disk was: it comes once there is room
   */
  private boolean brought(String id, Runnable bring) {
    try {
      bring.run();
      return true;
    } catch (StaleException | UnsavedException e) {
      throw e;
    } catch (RefusedException e) {
      injects.passOver(id, words.say(e.said()));
      return false;
    } catch (RuntimeException e) {
      LOG.error("{} cannot come", id, e);
      injects.passOver(id, e.getClass().getSimpleName());
      return false;
    }
  }

  /** What gauges show from the moment on at which their inject was let go. */
  private int readings(
      Script script, Map<String, InjectState> known, Instant now, Map<String, Message> refused) {
    int told = 0;
    for (Inject inject : script.scenario().injects()) {
      if (inject.content() instanceof Content.Readings of) {
        Optional<InjectState> state =
            Optional.ofNullable(known.get(inject.id())).filter(one -> one.releasedAt() != null);
        // It may have come in this very round.
        Instant since =
            state.or(() -> injects.find(inject.id())).map(InjectState::releasedAt).orElse(null);
        for (int i = 0; since != null && i < of.series().size(); i++) {
          Content.Reading one = of.series().get(i);
          String id = inject.id() + PART + (i + 1);
          Instant at = since.plus(one.after());
          if (!at.isAfter(now) && !known.containsKey(id)) {
            told += tried(id, refused, () -> show(inject, of, one, id, at)) ? 1 : 0;
          }
        }
      }
    }
    return told;
  }

  private void show(
      Inject inject, Content.Readings of, Content.Reading one, String id, Instant at) {
    if (brought(id, () -> deliveries.bring(of, one, at))) {
      injects.release(
          id,
          new InjectReleased(
              of.kind(), inject.to(), of.station(), String.valueOf(one.value()), false));
    }
  }
}
