package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.RoadStep;
import org.watchfloor.geo.road.Route;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.Answer;
import org.watchfloor.supply.delivery.DeliveryNow;
import org.watchfloor.supply.delivery.DeliveryPlace;
import org.watchfloor.supply.delivery.DeliveryRoutes;
import org.watchfloor.supply.delivery.DeliveryService;
import org.watchfloor.supply.delivery.DeliveryService.Made;
import org.watchfloor.supply.delivery.DeliveryWords;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code route --from LON,LAT --to LON,LAT}: which way to go. Tables and csv hold one step a row;
 * JSON one route a line, with its course. {@code route --store --from DEPOT --to PLACE} lays down
 * the delivery routes from a depot to an area or a shelter, or to all {@code towns}, and says how
 * they stand.
 */
@Command(name = "route", description = "cli.route.about")
final class RouteVerb extends RoadVerb {
  private static final List<String> FIELDS =
      List.of("route", "step", "words", "road", "metres", "minutes", "lon", "lat");

  private static final List<String> STORED = List.of("to", "name", "way", "metres", "now");
  private static final String TOWNS = "towns";

  @Option(
      names = "--from",
      paramLabel = "LON,LAT",
      required = true,
      description = "cli.route.option.from")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "LON,LAT",
      required = true,
      description = "cli.route.option.to")
  private String to;

  @Option(names = "--store", description = "cli.route.option.store")
  private boolean store;

  @Option(
      names = "--vehicle",
      paramLabel = "VEHICLE",
      defaultValue = "CAR",
      description = "cli.road.option.vehicle")
  private Vehicle vehicle = Vehicle.CAR;

  @Option(
      names = "--alternatives",
      paramLabel = "N",
      defaultValue = "0",
      description = "cli.route.option.alternatives")
  private int alternatives;

  @Mixin private FormatOption format = new FormatOption();

  RouteVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return !store;
  }

  @Override
  int run(Station station) {
    return store ? layDown(station) : show(station);
  }

  private int layDown(Station station) {
    DeliveryService deliveries = station.get(DeliveryService.class);
    List<DeliveryPlace> places =
        TOWNS.equals(to) ? deliveries.towns() : List.of(deliveries.place(to));
    Made made = deliveries.makeAll(from, places, texts().language(), Progress.UNWATCHED);
    List<DeliveryRoutes> laid =
        places.stream()
            .flatMap(place -> deliveries.find(DeliveryRoutes.id(from, place)).stream())
            .toList();
    Answer<List<DeliveryNow>> now = deliveries.now(laid);
    LocalDate today = station.get(WatchClock.class).now().toLocalDate();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (DeliveryNow one : now.found()) {
      for (int way = 0; way < one.states().size(); way++) {
        rows.add(row(one, way, today));
      }
    }
    RowWriter.write(out(), format.chosen(), STORED, rows);
    made.not().forEach(this::tell);
    tell("supply.delivery.made", made.made());
    tell(now.basis().said());
    return made.not().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private Map<String, Object> row(DeliveryNow now, int way, LocalDate today) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("to", now.routes().to().id());
    row.put("name", now.routes().to().name());
    row.put("way", way + 1);
    row.put("metres", now.routes().ways().get(way).metres());
    row.put(
        "now", texts().say(DeliveryWords.way(way, now.states().get(way), now.vehicle(), today)));
    return row;
  }

  private int show(Station station) {
    if (alternatives < 0 || alternatives > 2) {
      throw WrongCallException.of("cli.route.badAlternatives", alternatives);
    }
    GeoPoint start = PointArgument.parse(from);
    GeoPoint end = PointArgument.parse(to);
    Answer<Routing> answer =
        roads(station).route(start, end, vehicle, alternatives, texts().language());
    switch (answer.found()) {
      case Routing.Found found -> write(found.routes());
      case Routing.NotFound none -> {
        refuse(none.why());
        return ExitCode.REFUSED;
      }
    }
    tell(answer.basis().said());
    return ExitCode.DONE;
  }

  /** The reason and the straight line go to the person; data there is none but in JSON. */
  private void refuse(Travel why) {
    Map<String, Object> row = way(why);
    row.put("straightMetres", Math.round(why.straightMetres()));
    if (format.chosen() == RowFormat.JSON) {
      out().println(GeoJsonText.text(row));
    }
    tell(
        "cli.route.none",
        String.valueOf(row.get("reason")),
        tenth(why.straightMetres() / 1000),
        String.valueOf(row.get("minutes")));
  }

  private void write(List<Route> routes) {
    if (format.chosen() == RowFormat.JSON) {
      for (int i = 0; i < routes.size(); i++) {
        out().println(GeoJsonText.text(whole(i + 1, routes.get(i))));
      }
      return;
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      rows.addAll(steps(i + 1, routes.get(i)));
      Route route = routes.get(i);
      tell(
          "cli.route.total",
          i + 1,
          tenth(route.metres() / 1000),
          tenth(route.minutes()),
          route.ferries().size());
    }
    RowWriter.write(out(), format.chosen(), FIELDS, rows);
  }

  private static Map<String, Object> whole(int number, Route route) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("route", number);
    row.put("minutes", tenth(route.minutes()));
    row.put("metres", Math.round(route.metres()));
    row.put("way", "road");
    row.put("ferries", route.ferries());
    row.put("steps", steps(number, route));
    row.put(
        "line", route.line().stream().map(at -> GeoJsonText.position(at.lon(), at.lat())).toList());
    return row;
  }

  private static List<Map<String, Object>> steps(int number, Route route) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RoadStep step : route.steps()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("route", number);
      row.put("step", rows.size() + 1);
      row.put("words", step.words());
      row.put("road", step.road());
      row.put("metres", Math.round(step.metres()));
      row.put("minutes", tenth(step.minutes()));
      row.put("lon", GeoJsonText.six(step.at().lon()));
      row.put("lat", GeoJsonText.six(step.at().lat()));
      rows.add(row);
    }
    return rows;
  }
}
