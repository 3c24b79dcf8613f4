package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.kit.KitService;
import org.watchfloor.table.Column;
import org.watchfloor.table.Register;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.RowOutcome.Objection;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * Demands come in as a file: {@code import --as demands}. A row without a number is a new demand,
 * one with a number changes that demand as far as nothing was planned for it; no row withdraws one.
 * The place is named by its number, or by coordinates at it.
 */
final class DemandRegister implements Register<DemandRow> {
  /** So near a place a point means it, in metres: a school and its yard. */
  private static final double AT_METRES = 200;

  private final DemandService demands;
  private final SupplyService supply;
  private final KitService kits;

  @Inject
  DemandRegister(DemandService demands, SupplyService supply, KitService kits) {
    this.demands = demands;
    this.supply = supply;
    this.kits = kits;
  }

  /**
   * What a file is judged against, read once.
   *
   * @param again the numbers of the rows that name a demand, or ask for what, one above them did
   */
  private record Now(
      Map<String, SupplyDemand> known,
      Set<String> off,
      List<TransferTarget> places,
      Set<Integer> again) {}

  /** The place a row names, or why it names none. */
  private record Place(@Nullable TransferTarget found, @Nullable Objection against) {
    static Place not(String column, Message reason, Message fix) {
      return new Place(null, new Objection(column, reason, fix));
    }
  }

  @Override
  public String kind() {
    return "demands";
  }

  @Override
  public Message name() {
    return Message.of("demand.register");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "demand.column.number").asOptionalIdentity(),
        Column.id("to", "demand.column.place").asOptionalIdentity(),
        Column.longitude().asOptionalIdentity(),
        Column.latitude(),
        Column.id("item", "supply.column.item").asIdentity(),
        Column.integer("quantity", "supply.column.quantity")
            .between(1, SupplyItem.MOST)
            .asRequired(),
        Column.text("unit", "supply.column.unit"),
        Column.integer("priority", "demand.column.priority")
            .between(1, DemandService.LEAST_URGENT)
            .asRequired(),
        Column.text("latest", "demand.column.latest").asOptionalIdentity(),
        Column.text("asker", "demand.column.asker").asIdentity());
  }

  /** Neighbours that are helped lie outside. */
  @Override
  public boolean anywhere() {
    return true;
  }

  @Override
  public List<Objection> objections(TypedRow row) {
    List<Objection> all = new ArrayList<>();
    row.findText("item")
        .ifPresent(code ->
            supply
                .item(code)
                .ifPresentOrElse(
                    item -> row.findText("unit").flatMap(item::otherUnit).ifPresent(all::add),
                    () ->
                        all.add(
                            new Objection(
                                "item",
                                Message.of("supply.reason.no_item", code),
                                kits.find(code).isPresent()
                                    ? Message.of("demand.fix.kit", code)
                                    : Message.of("supply.fix.no_item")))));
    if (row.findText("latest").isPresent() && latest(row) == null) {
      all.add(
          new Objection(
              "latest", Message.of("demand.reason.latest"), Message.of("demand.fix.latest")));
    }
    return all;
  }

  private static @Nullable Instant latest(TypedRow row) {
    return row.findText("latest")
        .flatMap(text -> WrittenMoment.read(text, WatchClock.BEIJING))
        .orElse(null);
  }

  @Override
  public RowOutcome<DemandRow> judge(TypedRow row, Siblings siblings) {
    Now now = siblings.once(Now.class, this::now);
    List<Objection> against = new ArrayList<>(objections(row));
    Place place = place(row, now.places());
    if (place.against() != null) {
      against.add(place.against());
    }
    if (place.found() == null || !against.isEmpty()) {
      return RowOutcome.refused(against);
    }
    if (now.again().contains(row.number())) {
      return refused("number", Message.of("demand.reason.twice"), "twice");
    }
    DemandRow said = read(row, place.found());
    return said.number().isEmpty() ? fresh(said, now) : change(said, now);
  }

  private static RowOutcome<DemandRow> fresh(DemandRow said, Now now) {
    List<SupplyDemand> wants =
        now.known().values().stream()
            .filter(SupplyDemand::stands)
            .filter(one -> said.sameWant(DemandRow.of(one)))
            .toList();
    if (wants.stream().anyMatch(one -> said.same(DemandRow.of(one)))) {
      return RowOutcome.unchanged();
    }
    if (wants.isEmpty()) {
      return RowOutcome.added(said);
    }
    SupplyDemand there = wants.getFirst();
    return RowOutcome.refused(
        "quantity",
        Message.of("demand.reason.there", there.number(), there.quantity(), there.priority()),
        Message.of("demand.fix.there", there.number()));
  }

  private static RowOutcome<DemandRow> change(DemandRow said, Now now) {
    SupplyDemand known = now.known().get(said.number());
    if (known == null) {
      return refused("number", Message.of("demand.reason.none", said.number()), "none");
    }
    if (said.same(DemandRow.of(known))) {
      return known.stands()
          ? RowOutcome.unchanged()
          : refused("number", Message.of("demand.reason.withdrawn", said.number()), "none");
    }
    if (!known.stands()) {
      return refused("number", Message.of("demand.reason.withdrawn", said.number()), "none");
    }
    long planned = DemandService.planned(known, now.off());
    return said.againstPlans(known, planned)
        ? refused("quantity", Message.of("demand.reason.planned", planned), "planned")
        : RowOutcome.changed(said);
  }

  private static RowOutcome<DemandRow> refused(String column, Message reason, String fix) {
    return RowOutcome.refused(column, reason, Message.of("demand.fix." + fix));
  }

  private Now now(List<TypedRow> rows) {
    Map<String, SupplyDemand> known =
        demands.list().stream().collect(Collectors.toMap(SupplyDemand::number, one -> one));
    List<TransferTarget> places = demands.places();
    Set<Integer> again = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    Map<String, List<DemandRow>> wants = new HashMap<>();
    for (TypedRow row : rows) {
      TransferTarget place = place(row, places).found();
      if (place == null || !objections(row).isEmpty()) {
        continue;
      }
      DemandRow said = read(row, place);
      List<DemandRow> alike =
          wants.computeIfAbsent(said.to().id() + " " + said.item(), _ -> new ArrayList<>());
      boolean twice =
          said.number().isEmpty()
              ? alike.stream().anyMatch(other -> other.number().isEmpty() && other.sameWant(said))
              : !numbers.add(said.number());
      if (twice) {
        again.add(row.number());
      }
      alike.add(said);
    }
    return new Now(known, demands.calledOff(), places, again);
  }

  private static DemandRow read(TypedRow row, TransferTarget place) {
    return new DemandRow(
        row.findText("number").orElse(""),
        place.destination(),
        row.text("item"),
        row.integer("quantity"),
        Math.toIntExact(row.integer("priority")),
        latest(row),
        row.text("asker"));
  }

  private static Place place(TypedRow row, List<TransferTarget> places) {
    Optional<String> id = row.findText("to");
    Optional<GeoPoint> point = row.findPoint();
    if (id.isEmpty() && point.isEmpty()) {
      return Place.not("to", Message.of("demand.reason.nowhere"), Message.of("demand.fix.place"));
    }
    if (id.isEmpty()) {
      return at(point.get(), places);
    }
    Optional<TransferTarget> named =
        places.stream().filter(one -> one.destination().id().equals(id.get())).findFirst();
    if (named.isEmpty()) {
      return Place.not(
          "to",
          Message.of("demand.reason.place", id.get()),
          point
              .flatMap(at -> nearest(at, places))
              .filter(one -> one.at().metresTo(point.get()) <= AT_METRES)
              .map(one ->
                  Message.of(
                      "demand.fix.placeAt", one.destination().id(), one.destination().name()))
              .orElse(Message.of("demand.fix.place")));
    }
    TransferTarget found = named.get();
    double apart = point.map(found.at()::metresTo).orElse(0.0);
    return apart <= AT_METRES
        ? new Place(found, null)
        : Place.not(
            TypedRow.POINT,
            Message.of("demand.reason.apart", found.destination().name(), Math.round(apart)),
            Message.of("demand.fix.apart"));
  }

  /** What lies at a point; a point between two places names neither. */
  private static Place at(GeoPoint point, List<TransferTarget> places) {
    List<TransferTarget> near =
        places.stream().filter(one -> one.at().metresTo(point) <= AT_METRES).toList();
    if (near.size() == 1) {
      return new Place(near.getFirst(), null);
    }
    Message reason =
        near.isEmpty()
            ? nearest(point, places)
                .map(one ->
                    Message.of(
                        "demand.reason.far",
                        Math.round(AT_METRES),
                        one.destination().name(),
                        Math.round(one.at().metresTo(point))))
                .orElse(Message.of("demand.reason.nothing"))
            : Message.of(
                "demand.reason.several",
                Math.round(AT_METRES),
                near.get(0).destination().name(),
                near.get(1).destination().name());
    return Place.not(TypedRow.POINT, reason, Message.of("demand.fix.place"));
  }

  private static Optional<TransferTarget> nearest(GeoPoint point, List<TransferTarget> places) {
    return places.stream().min(Comparator.comparingDouble(one -> one.at().metresTo(point)));
  }

  @Override
  public boolean givenAway() {
    return true;
  }

  @Override
  public List<RegisterRow> current() {
    Map<String, GeoPoint> at = points();
    return demands.list().stream()
        .filter(SupplyDemand::stands)
        .map(one -> write(DemandRow.of(one), at))
        .toList();
  }

  @Override
  public int leftOut() {
    return (int) demands.list().stream().filter(one -> !one.stands()).count();
  }

  @Override
  public String leftOutKey() {
    return "demand.leftOut";
  }

  @Override
  public Optional<RegisterRow> before(DemandRow row) {
    return demands.find(row.number()).map(one -> write(DemandRow.of(one), points()));
  }

  @Override
  public Optional<RegisterRow> after(DemandRow row) {
    return Optional.of(write(row, points()));
  }

  private Map<String, GeoPoint> points() {
    Map<String, GeoPoint> at = new HashMap<>();
    demands.places().forEach(one -> at.putIfAbsent(one.destination().id(), one.at()));
    return at;
  }

  private RegisterRow write(DemandRow row, Map<String, GeoPoint> at) {
    Instant latest = row.latest();
    return new RegisterRow()
        .put("number", row.number().isEmpty() ? null : row.number())
        .put("to", row.to().id())
        .point(at.get(row.to().id()), PointSource.UNTOLD)
        .put("item", row.item())
        .put("quantity", row.quantity())
        .put("unit", supply.item(row.item()).map(SupplyItem::unit).orElse(null))
        .put("priority", row.priority())
        .put("latest", latest == null ? null : WrittenMoment.write(latest))
        .put("asker", row.asker());
  }

  @Override
  public List<EntryId> apply(List<DemandRow> accepted) {
    return demands.take(accepted);
  }

  @Override
  public int compensate(Draft draft, List<Recorded> rows, String why) {
    return demands.takeBack(draft, rows, why);
  }
}
