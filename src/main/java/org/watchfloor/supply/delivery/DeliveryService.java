package org.watchfloor.supply.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Course;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.WayState;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadService;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.supply.delivery.DeliveryFact.DeliveryRoutesDropped;
import org.watchfloor.supply.delivery.DeliveryFact.DeliveryRoutesMade;
import org.watchfloor.task.Progress;

/**
 * The door to delivery routes. Reads the record and the roads: any thread but the JavaFX thread.
 */
@Singleton
public final class DeliveryService {
  /** Who has moved farther needs other routes. */
  private static final double MOVED_METRES = 50;

  private final Journal journal;
  private final SignIn signIn;
  private final DeliveryStore store;
  private final DeliveryPlanner planner;
  private final SupplyService supply;
  private final RegionService region;
  private final Set<TransferTargets> targets;
  private final RoadService roads;

  /**
   * What came of laying down many.
   *
   * @param made how many
   * @param not why some were not, one sentence each
   */
  public record Made(int made, List<Message> not) {}

  @Inject
  DeliveryService(
      Journal journal,
      SignIn signIn,
      DeliveryStore store,
      DeliveryPlanner planner,
      SupplyService supply,
      RegionService region,
      Set<TransferTargets> targets,
      RoadService roads) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.planner = planner;
    this.supply = supply;
    this.region = region;
    this.targets = targets;
    this.roads = roads;
  }

  /**
   * Runs something after every change of routes or of what is closed, on the thread that made it;
   * must be quick.
   */
  public Subscription onChange(Runnable changed) {
    Subscription written = journal.follow(DeliveryFact.class, changed);
    Subscription driven = roads.onChange(changed);
    return () -> {
      written.close();
      driven.close();
    };
  }

  /** All of them, depot by depot. */
  public List<DeliveryRoutes> list() {
    return store.list();
  }

  /** Those of a depot. */
  public List<DeliveryRoutes> of(String depot) {
    return store.of(depot);
  }

  /** Those of an id. */
  public Optional<DeliveryRoutes> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /**
   * Everything that can be delivered to: towns, villages, shelters, as far as it is known where.
   */
  public List<DeliveryPlace> places() {
    List<DeliveryPlace> places = new ArrayList<>();
    for (Area area : region.areas()) {
      GeoPoint at = area.at();
      if (at != null && area.level() != AreaLevel.COUNTY) {
        DeliveryPlace.Kind kind =
            area.level() == AreaLevel.TOWN ? DeliveryPlace.Kind.TOWN : DeliveryPlace.Kind.VILLAGE;
        places.add(new DeliveryPlace(kind, area.code(), area.name(), at));
      }
    }
    targets.stream()
        .flatMap(some -> some.list().stream())
        .filter(target -> target.destination().kind() == Destination.Kind.SHELTER)
        .forEach(target ->
            places.add(
                new DeliveryPlace(
                    DeliveryPlace.Kind.SHELTER,
                    target.destination().id(),
                    target.destination().name(),
                    target.at())));
    return places;
  }

  /**
   * The place of an area's code or a shelter's number.
   *
   * @throws RefusedException if there is none, or nobody knows where it is
   */
  public DeliveryPlace place(String id) {
    return places().stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.of("supply.refused.delivery.noPlace", id));
  }

  /**
   * Lays down the routes from a depot to a place, in place of those before.
   *
   * @throws RefusedException if there is no such depot, there are no roads, or no way
   */
  public DeliveryRoutes make(String depot, DeliveryPlace to, Language language, Progress progress) {
    Depot from = must(depot);
    planner.ready(progress);
    DeliveryRoutesMade made = planner.plan(from, to, language);
    journal.append(add(new Draft(signIn.actor()), made));
    String id = DeliveryRoutes.id(depot, to);
    return find(id).orElseThrow(() -> new IllegalStateException("Just written: " + id));
  }

  /**
   * Lays down the routes from a depot to several places, in one append; where there is no way it is
   * told why, and the others are laid down.
   *
   * @throws RefusedException if there is no such depot, or there are no roads
   */
  public Made makeAll(
      String depot, List<DeliveryPlace> places, Language language, Progress progress) {
    Depot from = must(depot);
    planner.ready(progress);
    Draft draft = new Draft(signIn.actor());
    List<Message> not = new ArrayList<>();
    int done = 0;
    for (DeliveryPlace to : places) {
      progress.stopIfCancelled();
      try {
        add(draft, planner.plan(from, to, language));
      } catch (RefusedException e) {
        not.add(e.said());
      }
      progress.at(++done, places.size());
    }
    if (!draft.isEmpty()) {
      journal.append(draft);
    }
    return new Made(places.size() - not.size(), not);
  }

  /** The towns of the district, which every depot should have routes to. */
  public List<DeliveryPlace> towns() {
    return places().stream().filter(place -> place.kind() == DeliveryPlace.Kind.TOWN).toList();
  }

  /** Takes the routes of an id off the list; does nothing if there are none. */
  public void drop(String id) {
    store
        .find(id)
        .ifPresent(found ->
            journal.append(
                new Draft(signIn.actor())
                    .fact(store.subject(id), new DeliveryRoutesDropped())
                    .expecting(store.subject(id), found.version())));
  }

  /** How it stands with all of them, for whoever would rather wait until there are roads. */
  public List<DeliveryNow> standing() {
    List<DeliveryRoutes> all = list();
    if (!all.isEmpty()) {
      roads.load(Progress.UNWATCHED);
    }
    return now(all).found();
  }

  /** How it stands with some of them now, in their order. */
  public Answer<List<DeliveryNow>> now(List<DeliveryRoutes> some) {
    List<Course> courses =
        some.stream().flatMap(one -> one.ways().stream()).map(DeliveryWay::course).toList();
    Answer<List<WayState>> trucks = roads.follow(courses, Vehicle.TRUCK);
    Answer<List<WayState>> cars = roads.follow(courses, Vehicle.CAR);
    Map<String, GeoPoint> depots = new HashMap<>();
    supply.depots().forEach(depot -> depots.put(depot.number(), depot.at()));
    Map<String, GeoPoint> places = new HashMap<>();
    places().forEach(place -> places.put(place.kind() + place.id(), place.at()));
    List<DeliveryNow> judged = new ArrayList<>();
    int at = 0;
    for (DeliveryRoutes one : some) {
      List<WayState> all = (one.vehicle() == Vehicle.TRUCK ? trucks : cars).found();
      List<WayState> states = all.subList(at, at + one.ways().size());
      at += one.ways().size();
      boolean moved =
          far(one.from(), depots.get(one.depot()))
              || far(one.to().at(), places.get(one.to().kind() + one.to().id()));
      judged.add(new DeliveryNow(one, one.vehicle(), states, moved));
    }
    return new Answer<>(judged, trucks.basis());
  }

  private static boolean far(GeoPoint then, @Nullable GeoPoint now) {
    return now != null && then.metresTo(now) > MOVED_METRES;
  }

  private Draft add(Draft draft, DeliveryRoutesMade made) {
    // The later set stands, as in every register: it rests on nothing that was written before.
    return draft.fact(store.subject(DeliveryRoutes.id(made.depot(), made.to())), made);
  }

  private Depot must(String depot) {
    return supply
        .depot(depot)
        .orElseThrow(() -> RefusedException.of("supply.refused.no_depot", depot));
  }
}
