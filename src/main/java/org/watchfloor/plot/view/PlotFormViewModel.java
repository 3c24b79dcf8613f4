package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotGeometry;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotSense;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.PlotStatus;
import org.watchfloor.plot.PlotWords;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/** What is said about a plot that was drawn, or is changed. JavaFX thread. */
@Singleton
final class PlotFormViewModel {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final PlotService service;
  private final Tasks tasks;
  private final WatchClock clock;
  private final Toasts toasts;
  private final Saving saving;

  final StringProperty label = new SimpleStringProperty("");
  final StringProperty depth = new SimpleStringProperty("");
  final StringProperty radius = new SimpleStringProperty("");
  final StringProperty until = new SimpleStringProperty("");
  final StringProperty since = new SimpleStringProperty("");
  final StringProperty source = new SimpleStringProperty("");
  final BooleanProperty planned = new SimpleBooleanProperty();
  final BooleanProperty ofIncident = new SimpleBooleanProperty();
  final ObjectProperty<@Nullable PlotSense> sense = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
  private PlotDetails plot = PlotDetails.of(PlotKind.POINT, java.util.List.of(new GeoPoint(0, 0)));
  private @Nullable PlotItem changed;
  private @Nullable String incident;

  @Inject
  PlotFormViewModel(
      PlotService service, Tasks tasks, Executor fx, WatchClock clock, Toasts toasts) {
    this.service = service;
    this.tasks = tasks;
    this.clock = clock;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
  }

  /** Why it was not written down; null if it may be. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** What was drawn. */
  PlotDetails plot() {
    return plot;
  }

  /** What is changed; null for a new plot. */
  @Nullable PlotItem changed() {
    return changed;
  }

  /** The incident it can belong to; null for none. */
  @Nullable String incident() {
    return incident;
  }

  /** A new plot, drawn while an incident was selected or none was. */
  void begin(PlotDetails drawn, @Nullable String selectedIncident) {
    changed = null;
    fill(drawn.with(selectedIncident, drawn.source()));
  }

  /** A plot to be changed, in the place where it shall be. */
  void begin(PlotItem item, PlotDetails details) {
    changed = item;
    fill(details);
  }

  private void fill(PlotDetails details) {
    plot = details;
    incident = details.incident();
    label.set(details.label());
    depth.set(details.depth() == null ? "" : number(details.depth()));
    radius.set(details.radius() == null ? "" : number(details.radius()));
    until.set(
        details.expiresAt() == null
            ? ""
            : MOMENT.format(details.expiresAt().atZone(WatchClock.BEIJING)));
    since.set("");
    source.set(Objects.requireNonNullElse(details.source(), ""));
    planned.set(details.status() == PlotStatus.PLANNED);
    ofIncident.set(incident != null);
    sense.set(details.sense());
    refusal.set(null);
  }

  /** Writes it down; {@code done} is run once it is on disk. */
  void send(Runnable done) {
    try {
      PlotDetails ready = read();
      Instant at = since.get().isBlank() ? null : moment(since.get(), false);
      PlotItem item = changed;
      saving.act(
          Message.of("plot.task.write"),
          () -> write(ready, item, at),
          said -> {
            toasts.say(said);
            done.run();
          },
          this::refused);
    } catch (RefusedException e) {
      refusal.set(e.said());
    }
  }

  private Message write(PlotDetails ready, @Nullable PlotItem item, @Nullable Instant at) {
    if (item == null) {
      service.draw(ready, at);
      return Message.of("plot.toast.drawn", PlotWords.name(ready));
    }
    service.change(item, ready, "");
    return Message.of("plot.toast.changed", PlotWords.name(ready));
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      refusal.set(refused.said());
    } else {
      tasks.report(failure);
    }
  }

  /** What the fields say. */
  private PlotDetails read() {
    PlotDetails ready =
        plot.withLabel(label.get())
            .withStatus(planned.get() ? PlotStatus.PLANNED : PlotStatus.ACTUAL)
            .withSense(Objects.requireNonNullElse(sense.get(), plot.sense()))
            .with(ofIncident.get() ? incident : null, source.get())
            .withExpiry(expiry());
    if (plot.kind().takesDepth()) {
      ready = ready.withDepth(depth.get().isBlank() ? null : number(depth.get()));
    }
    return plot.kind().geometry() == PlotGeometry.CIRCLE
        ? ready.withRadius(number(radius.get()))
        : ready;
  }

  /** The field shows minutes; what was not touched keeps its seconds. */
  private @Nullable Instant expiry() {
    if (until.get().isBlank()) {
      return null;
    }
    Instant stood = plot.expiresAt();
    boolean untouched =
        stood != null
            && MOMENT.format(stood.atZone(WatchClock.BEIJING)).equals(until.get().strip());
    return untouched ? stood : moment(until.get(), true);
  }

  private Instant moment(String typed, boolean toCome) {
    Optional<Instant> read =
        toCome
            ? MomentEntry.toCome(typed, clock.instant())
            : MomentEntry.near(typed, clock.instant());
    return read.orElseThrow(() -> RefusedException.of("plot.refused.moment", typed.strip()));
  }

  private static double number(String typed) {
    try {
      return Double.parseDouble(typed.strip().replace('．', '.'));
    } catch (NumberFormatException e) {
      throw new RefusedException(Message.of("plot.refused.number", typed.strip()), e);
    }
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.valueOf(value);
  }
}
