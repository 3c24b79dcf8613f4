package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Versioned;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Rereading;
import org.watchfloor.warning.WarnedGround;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;

/**
 * The warnings on the page and the one that is open. One for the console, so that the open one
 * stays open. JavaFX thread.
 */
@Singleton
public final class WarningsViewModel {
  private static final Duration SETTLE = Duration.ofMillis(150);
  private static final int ENDED_SHOWN = 200;

  private final WarningService warnings;
  private final WarnedGround ground;
  private final WatchClock clock;
  private final Rereading<Shown> reading;
  private final Throttle changes;
  private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  /**
   * Everything at one moment.
   *
   * @param read whether the record was read at all
   * @param at when it was read
   * @param standing in force or about to be, the gravest on top
   * @param ended over, the last on top; not all there ever were
   * @param open the one that is open
   */
  public record Shown(
      boolean read,
      Instant at,
      List<Warning> standing,
      List<Warning> ended,
      Optional<Opened> open) {
    static final Shown NOTHING =
        new Shown(false, Instant.EPOCH, List.of(), List.of(), Optional.empty());
  }

  /**
   * The open warning.
   *
   * @param version to act on it by
   * @param here whether it can be about this district
   */
  public record Opened(Warning warning, long version, boolean here) {}

  @Inject
  WarningsViewModel(
      WarningService warnings, WarnedGround ground, WatchClock clock, Tasks tasks, Executor fx) {
    this.warnings = warnings;
    this.ground = ground;
    this.clock = clock;
    this.reading = new Rereading<>(tasks, fx, Message.of("warning.task.read"), shown::set);
    this.changes = tasks.throttle(fx, SETTLE, this::read);
    selected.subscribe(id -> read());
  }

  /** Keeps everything up to date until the handle is closed. */
  Subscription follow() {
    read();
    return warnings.onChange(changes::trigger);
  }

  /** Everything, anew at every change. */
  public ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The id of the open warning; null for the gravest. */
  public ObjectProperty<@Nullable String> selected() {
    return selected;
  }

  /** Reads again if a warning has ended, or begun, since it was read. */
  void turn() {
    Instant now = clock.instant();
    Shown last = shown.get();
    boolean other =
        last.standing().stream()
            .anyMatch(warning -> warning.state(last.at()) != warning.state(now));
    if (other) {
      changes.trigger();
    }
  }

  private void read() {
    String wanted = selected.get();
    reading.read(() -> look(wanted));
  }

  private Shown look(@Nullable String wanted) {
    Instant now = clock.instant();
    List<Warning> standing = warnings.standing();
    List<Warning> ended =
        warnings.list().stream()
            .filter(warning -> !warning.state(now).standing())
            .sorted(Comparator.comparing(Warning::end).reversed())
            .limit(ENDED_SHOWN)
            .toList();
    Optional<Versioned<Warning>> open =
        Optional.ofNullable(wanted)
            .flatMap(warnings::known)
            .or(() -> standing.stream().findFirst().flatMap(one -> warnings.known(one.id())))
            .or(() -> ended.stream().findFirst().flatMap(one -> warnings.known(one.id())));
    return new Shown(
        true,
        now,
        standing,
        ended,
        open.map(
            one -> new Opened(one.state(), one.version(), ground.concerns(one.state().notice()))));
  }
}
