package org.watchfloor.road.view;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadService;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolFeed;
import org.watchfloor.ui.map.SymbolState;

/**
 * The way an officer looks for: from where, to where, with what; its routes are found in the
 * background and again after every change of the roads, the newest question counts. One for the
 * console, so that the way stays on the map when its panel is closed. JavaFX thread, but for {@link
 * #found()} and {@link #onFound}.
 */
@Singleton
final class WayDesk {
  /** What a card on the map and the lines of a way are known by. */
  static final String KIND = "way";

  private static final ObjectRef WAY = new ObjectRef(KIND, KIND);
  private static final int ALTERNATIVES = 2;
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** So many places to start from are offered. */
  private static final int OFFERED = 12;

  private final RoadService roads;
  private final Provider<SymbolFeed> symbols;
  private final Navigator navigator;
  private final MapDesk map;
  private final UiTexts texts;
  private final Throttle changes;
  private final Rereading<Optional<Found>> reading;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable WayEnd> from = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable WayEnd> to = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Vehicle> vehicle = new SimpleObjectProperty<>(Vehicle.CAR);
  private final ReadOnlyObjectWrapper<Optional<Found>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private volatile Optional<Found> drawn = Optional.empty();

  /** Whether the officer said from where; else it is the nearest to where he wants to go. */
  private boolean told;

  /**
   * What was found.
   *
   * @param chosen which of the routes the officer looks at, 0 for the quickest
   */
  record Found(WayEnd from, WayEnd to, Vehicle vehicle, Answer<Routing> answer, int chosen) {

    private boolean asks(Found other) {
      return from.equals(other.from) && to.equals(other.to) && vehicle == other.vehicle;
    }

    private int routes() {
      return answer.found() instanceof Routing.Found ways ? ways.routes().size() : 0;
    }

    Found choosing(int route) {
      return new Found(from, to, vehicle, answer, route);
    }
  }

  /**
   * @param symbols not yet there: the map gathers its layers first, and the way is one of them
   */
  @Inject
  WayDesk(
      RoadService roads,
      Provider<SymbolFeed> symbols,
      Navigator navigator,
      MapDesk map,
      UiTexts texts,
      Tasks tasks,
      Executor fx) {
    this.roads = roads;
    this.symbols = symbols;
    this.navigator = navigator;
    this.map = map;
    this.texts = texts;
    this.reading = new Rereading<>(tasks, fx, Message.of("road.task.way"), this::take);
    this.changes = tasks.throttle(fx, PAUSE, this::look);
    roads.onChange(changes::trigger);
    vehicle.subscribe((before, now) -> look());
  }

  /** From where; null until somebody says. */
  ReadOnlyObjectProperty<@Nullable WayEnd> from() {
    return from.getReadOnlyProperty();
  }

  /** To where; null until somebody says. */
  ReadOnlyObjectProperty<@Nullable WayEnd> to() {
    return to.getReadOnlyProperty();
  }

  /** With what. */
  ObjectProperty<Vehicle> vehicle() {
    return vehicle;
  }

  /** What was found last; empty while an end is missing. */
  ReadOnlyObjectProperty<Optional<Found>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The same, for the map. Any thread. */
  Optional<Found> found() {
    return drawn;
  }

  /** Runs something whenever something else was found. Any thread. */
  Subscription onFound(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }

  /** Opens the panel on the map. */
  void open() {
    navigator.open(MapDesk.PAGE);
    map.selected().set(WAY);
  }

  /** Sets out from here. */
  void leave(WayEnd start) {
    told = true;
    from.set(start);
    look();
  }

  /** Goes there; from the nearest team or depot, unless somebody said from where. */
  void goTo(WayEnd end) {
    to.set(end);
    if (!told) {
      from.set(offered().stream().findFirst().orElse(null));
    }
    look();
  }

  /** The way back. */
  void turnRound() {
    told = true;
    WayEnd start = from.get();
    from.set(to.get());
    to.set(start);
    look();
  }

  /** Takes the way off the map. */
  void clear() {
    told = false;
    from.set(null);
    to.set(null);
    look();
  }

  /** Looks at another of the routes. */
  void choose(int route) {
    shown
        .get()
        .filter(found -> route < found.routes())
        .ifPresent(found -> show(Optional.of(found.choosing(route))));
  }

  /** Changes whenever what is offered may have changed. */
  ReadOnlyObjectProperty<?> offers() {
    return symbols.get().byLayer();
  }

  /** Teams and depots to set out from: those nearest to the end, once there is one. */
  List<WayEnd> offered() {
    WayEnd end = to.get();
    Stream<MapSymbol> able =
        symbols.get().byLayer().get().values().stream()
            .flatMap(List::stream)
            .filter(symbol ->
                symbol.category() == SymbolCategory.TEAM
                    || symbol.category() == SymbolCategory.DEPOT)
            .filter(symbol -> symbol.state() != SymbolState.FAINT);
    Comparator<MapSymbol> order =
        end == null
            ? Comparator.comparing(MapSymbol::label)
            : Comparator.comparingDouble(symbol -> symbol.at().metresTo(end.at()));
    return able.sorted(order).limit(OFFERED).map(WayEnd::of).toList();
  }

  /** Looks again if a team that is an end of the way has moved. */
  void moved() {
    WayEnd start = from.get();
    WayEnd end = to.get();
    if (!Objects.equals(start, now(start)) || !Objects.equals(end, now(end))) {
      look();
    }
  }

  /** The end where it is now: a team moves on. */
  private @Nullable WayEnd now(@Nullable WayEnd end) {
    ObjectRef object = end == null ? null : end.object();
    return object == null
        ? end
        : symbols.get().byLayer().get().values().stream()
            .flatMap(List::stream)
            .filter(symbol -> symbol.ref().equals(object))
            .findFirst()
            .map(WayEnd::of)
            .orElse(end);
  }

  private void look() {
    WayEnd start = now(from.get());
    WayEnd end = now(to.get());
    from.set(start);
    to.set(end);
    Vehicle with = vehicle.get();
    if (start == null || end == null) {
      reading.read(Optional::empty);
      return;
    }
    reading.read(() ->
        Optional.of(
            new Found(
                start,
                end,
                with,
                roads.route(start.at(), end.at(), with, ALTERNATIVES, texts.language().get()),
                0)));
  }

  /** The same question answered anew leaves the officer at the route he looked at. */
  private void take(Optional<Found> now) {
    int before =
        shown.get().filter(was -> now.filter(was::asks).isPresent()).map(Found::chosen).orElse(0);
    show(now.map(found -> before < found.routes() ? found.choosing(before) : found));
  }

  private void show(Optional<Found> now) {
    drawn = now;
    shown.set(now);
    listeners.forEach(Runnable::run);
  }
}
