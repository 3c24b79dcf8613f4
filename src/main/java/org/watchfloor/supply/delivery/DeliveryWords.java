package org.watchfloor.supply.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.WayState;

/** How it is said how delivery routes stand. Pure; any thread. */
public final class DeliveryWords {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private DeliveryWords() {}

  /** A sentence for each way, then whether they should be made again. */
  public static List<Message> now(DeliveryNow now, LocalDate today) {
    List<Message> said = new ArrayList<>();
    for (int i = 0; i < now.states().size(); i++) {
      said.add(way(i, now.states().get(i), now.vehicle(), today));
    }
    if (now.moved()) {
      said.add(Message.of("supply.delivery.moved"));
    }
    return said;
  }

  /** What a way is called: the first, or which of the others. */
  public static Message role(int way) {
    return way == 0
        ? Message.of("supply.delivery.primary")
        : Message.of("supply.delivery.alternate", way);
  }

  /** What a vehicle is called. */
  public static Message vehicle(Vehicle vehicle) {
    return Message.of("geo.vehicle." + vehicle.name());
  }

  /** The same as short as it goes, where the vehicle is told beside it. */
  public static Message brief(int way, WayState state, Vehicle vehicle, LocalDate today) {
    return state instanceof WayState.Open open
        ? Message.of("supply.delivery.brief", role(way), Math.round(open.minutes()))
        : way(way, state, vehicle, today);
  }

  /** How it stands with one way. */
  public static Message way(int way, WayState state, Vehicle vehicle, LocalDate today) {
    return switch (state) {
      case WayState.Open open ->
          Message.of(
              "supply.delivery.open", role(way), vehicle(vehicle), Math.round(open.minutes()));
      case WayState.Cut cut when cut.road().isEmpty() ->
          Message.of(
              "supply.delivery.cutSomewhere",
              role(way),
              cut.by().name(),
              since(cut.by().since(), today));
      case WayState.Cut cut ->
          Message.of(
              "supply.delivery.cut",
              role(way),
              cut.road(),
              cut.by().name(),
              since(cut.by().since(), today));
      case WayState.Unfit _ -> Message.of("supply.delivery.unfit", role(way), vehicle(vehicle));
      case WayState.Lost _ -> Message.of("supply.delivery.lost", role(way));
      case WayState.Unknown unknown ->
          Message.of("supply.delivery.unknown", role(way), unknown.why());
    };
  }

  /** How long a way is, and how long it takes by day on open roads. */
  public static Message length(DeliveryWay way) {
    return Message.of("supply.delivery.length", kilometres(way.metres()), times(way));
  }

  private static Message times(DeliveryWay way) {
    Message car = minutes(way, Vehicle.CAR);
    Message truck = minutes(way, Vehicle.TRUCK);
    return Message.of("supply.delivery.times", car, truck);
  }

  private static Message minutes(DeliveryWay way, Vehicle vehicle) {
    return way.minutesOf(vehicle).isPresent()
        ? Message.of(
            "supply.delivery.minutes",
            vehicle(vehicle),
            Math.round(way.minutesOf(vehicle).getAsDouble()))
        : Message.of("supply.delivery.noMinutes", vehicle(vehicle));
  }

  /** The truck they were reckoned for. */
  public static Message truck(TruckSize truck) {
    return Message.of(
        "supply.delivery.truck",
        number(truck.width()),
        number(truck.height()),
        number(truck.tonnes()));
  }

  private static String kilometres(long metres) {
    return String.format(Locale.ROOT, "%.1f", metres / 1000.0);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
  }

  private static String since(Instant at, LocalDate today) {
    ZonedDateTime local = at.atZone(WatchClock.BEIJING);
    return (local.toLocalDate().equals(today) ? HOUR : DAY).format(local);
  }
}
