package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.supply.Carrier;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.transit.Transit;
import org.watchfloor.supply.transit.TransitService;
import org.watchfloor.supply.transit.TransitWay;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;

/**
 * Goods on their way: from the depot to the receiver along the way they are supposed to take, with
 * a lorry at the middle of the line, which is not where the vehicle is: nobody knows that. What
 * waits stands at the depot, what has arrived at the receiver.
 */
final class TransitLayer implements ShapeLayer {
  private final TransitService transits;
  private final TransferService transfers;
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  TransitLayer(
      TransitService transits, TransferService transfers, WatchClock clock, UiTexts texts) {
    this.transits = transits;
    this.transfers = transfers;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public String id() {
    return "transit";
  }

  @Override
  public String titleKey() {
    return "supply.transit";
  }

  @Override
  public int order() {
    return 310;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public ShapeStyle sample() {
    return ShapeStyle.ACTION;
  }

  @Override
  public ShapeForm sampleForm() {
    return ShapeForm.HAUL;
  }

  @Override
  public List<MapShape> shapes() {
    Instant now = clock.instant();
    return transits.list().stream().map(one -> shape(one, now)).toList();
  }

  private MapShape shape(Transit one, Instant now) {
    boolean late = one.late(now);
    boolean trouble = !one.arrived() && one.way().trouble() != null;
    Message goods = transits.goods(one.order());
    Message how = how(one, now);
    return new MapShape(
        new ObjectRef(TransferService.KIND, one.order().number()),
        ShapeForm.HAUL,
        late || trouble ? ShapeStyle.DANGER : ShapeStyle.ACTION,
        course(one),
        one.departed() && !one.arrived() && one.way().kind() == TransitWay.Kind.STRAIGHT,
        texts.get("supply.transit.label", TransitService.shortNumber(one.order()), goods, how),
        Message.of("supply.transit.what", goods, how),
        details(one, now),
        one.since(),
        // Read again with the next minute, so that no age is old.
        now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
  }

  private static List<GeoPoint> course(Transit one) {
    if (one.arrived()) {
      return List.of(one.way().line().getLast());
    }
    return one.departed() ? one.way().line() : List.of(one.from().at());
  }

  private static Message how(Transit one, Instant now) {
    if (one.arrived()) {
      return Message.of("supply.transit.arrived", one.minutes(now));
    }
    if (one.late(now)) {
      long over = ChronoUnit.MINUTES.between(one.lateFrom(), now);
      return Message.of(
          one.departed() ? "supply.transit.late" : "supply.transit.notLeft",
          Math.max(1, one.departed() ? over : one.minutes(now)));
    }
    return Message.of(
        one.departed() ? "supply.transit.underway" : "supply.transit.waits", one.minutes(now));
  }

  private static List<Message> details(Transit one, Instant now) {
    TransferOrder order = one.order();
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("supply.transit.from", one.from().name(), order.to().name()));
    if (!one.arrived()) {
      lines.add(
          Message.of(
              one.departed() ? "supply.transit.out" : "supply.transit.ordered", one.minutes(now)));
      lines.addAll(way(one.way()));
    } else if (one.way().kind() == TransitWay.Kind.NOWHERE) {
      lines.add(Message.of("supply.transit.way.nowhere"));
    }
    Carrier carrier = order.carrier();
    if (one.departed() && !carrier.equals(Carrier.NONE)) {
      lines.add(
          Message.of("supply.transit.carrier", carrier.name(), carrier.plate(), carrier.phone()));
    }
    return lines;
  }

  private static List<Message> way(TransitWay way) {
    List<Message> lines = new ArrayList<>();
    way.minutes()
        .ifPresent(
            minutes -> lines.add(Message.of("supply.transit.takes", (long) Math.ceil(minutes))));
    lines.add(Message.of("supply.transit.way." + way.kind().name().toLowerCase(Locale.ROOT)));
    Message trouble = way.trouble();
    if (trouble != null) {
      lines.add(Message.of("supply.transit.trouble", trouble));
    }
    return lines;
  }

  @Override
  public Optional<ObjectRef> leadsTo(MapShape shape) {
    return transfers
        .find(shape.ref().id())
        .map(order ->
            new ObjectRef(order.to().kind().name().toLowerCase(Locale.ROOT), order.to().id()));
  }

  @Override
  public Subscription onChange(Runnable changed) {
    Subscription moved = transits.onChange(changed);
    Subscription said = texts.language().subscribe(language -> changed.run())::unsubscribe;
    return () -> {
      moved.close();
      said.close();
    };
  }
}
