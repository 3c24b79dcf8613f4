package org.watchfloor.team.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.TypedPoint;
import org.watchfloor.geo.place.PlaceIndex.Found;
import org.watchfloor.region.PlaceFinder;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/**
 * A team's position being written down. One for the whole console: pointing at the map closes the
 * form and opens it again, and nothing typed is lost. JavaFX thread.
 */
@Singleton
final class PositionViewModel {
  private static final int PLACES = 6;

  private final TeamService service;
  private final PlaceFinder places;
  private final Tasks tasks;
  private final Executor fx;
  private final WatchClock clock;
  private final Toasts toasts;

  final ObjectProperty<@Nullable Team> team = new SimpleObjectProperty<>();
  final StringProperty place = new SimpleStringProperty("");
  final StringProperty how = new SimpleStringProperty("");
  final StringProperty when = new SimpleStringProperty("");
  final ObservableList<Found> found = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable GeoPoint> point = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
  private PointSource pointSource = PointSource.UNTOLD;
  private boolean choosing;
  private final Saving saving;

  @Inject
  PositionViewModel(
      TeamService service,
      PlaceFinder places,
      Tasks tasks,
      Executor fx,
      WatchClock clock,
      Toasts toasts) {
    this.service = service;
    this.places = places;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
    place.subscribe((before, now) -> placeTyped(now));
    when.subscribe((before, now) -> refusal.set(null));
    team.subscribe((before, now) -> refusal.set(null));
  }

  /** Where the team is; null until a place is chosen, typed or pointed at. */
  ReadOnlyObjectProperty<@Nullable GeoPoint> point() {
    return point.getReadOnlyProperty();
  }

  /** Where {@link #point} came from. */
  PointSource pointSource() {
    return pointSource;
  }

  /** The point and where it came from; the source first, for whoever follows the point. */
  private void locate(@Nullable GeoPoint at, PointSource from) {
    pointSource = from;
    point.set(at);
  }

  /** Why it was not written down; null if it may be. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Empties the form for a team; null to choose one in the form. */
  void clear(@Nullable Team about) {
    team.set(about);
    place.set("");
    when.set("");
    locate(null, PointSource.UNTOLD);
    found.clear();
    refusal.set(null);
  }

  /** Learns the places of the district, and reads which teams there are. */
  void begin(Consumer<List<Team>> offer) {
    tasks
        .of(
            Message.of("team.task.read"),
            progress -> {
              places.refresh();
              return service.list();
            })
        .quiet()
        .onSuccess(fx, offer)
        .start();
  }

  /** Takes a place found by its name. */
  void choose(Found hit) {
    choosing = true;
    place.set(hit.place().name());
    choosing = false;
    locate(hit.place().point(), places.sourceOf(hit.place()));
    found.clear();
  }

  /** Takes a point of the map, got to so many metres. */
  void choose(GeoPoint at, PointSource from) {
    choosing = true;
    place.set(places.nameOf(at));
    choosing = false;
    locate(at, from);
    found.clear();
  }

  /** The moment the typed time means, now if none is typed; empty if it cannot be read. */
  Optional<Instant> seenAt() {
    String typed = when.get().strip();
    if (typed.isEmpty()) {
      return Optional.of(clock.instant());
    }
    String prefix = typed.startsWith("-") || typed.startsWith("@") ? typed : "@" + typed;
    return Optional.ofNullable(BackDate.parse(prefix, clock.instant()).happenedAt());
  }

  /** Writes it down; {@code done} is run once it is on disk. */
  void send(Runnable done) {
    Team about = team.get();
    GeoPoint at = point.get();
    Optional<Instant> seen = seenAt();
    if (saving.busy().get()) {
      return;
    }
    if (about == null || at == null) {
      refusal.set(Message.of(about == null ? "team.position.no_team" : "team.position.no_place"));
      return;
    }
    if (seen.isEmpty()) {
      refusal.set(Message.of("team.position.no_time", when.get()));
      return;
    }
    PointSource from = pointSource;
    String known = how.get();
    Instant moment = when.get().isBlank() ? null : seen.get();
    saving.act(
        Message.of("team.task.locate"),
        () -> write(about, at, from, known, moment),
        said -> {
          toasts.say(said);
          done.run();
        },
        failure -> {
          if (failure instanceof RefusedException refused) {
            refusal.set(refused.said());
          } else {
            tasks.report(failure);
          }
        });
  }

  private Message write(
      Team about, GeoPoint at, PointSource from, String known, @Nullable Instant moment) {
    service.locate(about.number(), at, from, known, moment);
    boolean moved = service.find(about.number()).filter(now -> at.equals(now.seenAt())).isPresent();
    return Message.of(moved ? "team.toast.located" : "team.toast.located_older", about.name());
  }

  private void placeTyped(String text) {
    if (choosing) {
      return;
    }
    refusal.set(null);
    Optional<TypedPoint> typed = Coordinates.findTyped(text);
    locate(
        typed.map(TypedPoint::point).orElse(null),
        typed.map(TypedPoint::source).orElse(PointSource.UNTOLD));
    found.setAll(places.find(text, PLACES));
  }
}
