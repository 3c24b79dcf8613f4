package org.watchfloor.shelter;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.journal.EntryId;
import org.watchfloor.region.AreaCheck;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/** Shelters come in as a file: {@code import --as shelters}. */
final class ShelterRegister extends SharedRegister<ShelterSite> {
  /** No ground of a district is higher or lower: centimetres or a telephone number are outside. */
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(6000);

  private static final BigDecimal LOWEST = BigDecimal.valueOf(-200);

  /** Stands for a height that lacks its number or its zero; refused before it is kept. */
  private static final ShelterGround INCOMPLETE =
      new ShelterGround(BigDecimal.ZERO, HeightDatum.LOCAL, null, null);

  private final ShelterService shelters;
  private final AreaCheck areas;

  @Inject
  ShelterRegister(ShelterService shelters, AreaCheck areas) {
    this.shelters = shelters;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "shelters";
  }

  @Override
  public Message name() {
    return Message.of("shelter.shelters");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "shelter.column.number").asIdentity(),
        Column.text("name", "shelter.column.name").asRequired(),
        Column.areaCode("area", "shelter.column.area"),
        Column.text("address", "shelter.column.address"),
        Column.longitude().asRequired(),
        Column.latitude().asRequired(),
        Column.accuracy(),
        Column.code("grade", "shelter.column.grade", ShelterGrade.class, "shelter.grade")
            .asRequired(),
        Column.code("kind", "shelter.column.kind", ShelterKind.class, "shelter.kind").asRequired(),
        Column.integer("squareMetres", "shelter.column.square_metres"),
        Column.integer("urgent", "shelter.column.urgent").asRequired(),
        Column.integer("short", "shelter.column.short"),
        Column.integer("long", "shelter.column.long"),
        Column.codes("hazards", "shelter.column.hazards", ShelterHazard.class, "shelter.hazard"),
        Column.text("facilities", "shelter.column.facilities"),
        Column.code("lifecycle", "shelter.column.lifecycle", Lifecycle.class, "shelter.lifecycle"),
        Column.codes("has", "shelter.column.has", Facility.class, "shelter.facility"),
        Column.codes("lacks", "shelter.column.lacks", Facility.class, "shelter.facility"),
        Column.decimal("ground", "shelter.column.ground"),
        Column.decimal("flood", "shelter.column.flood"),
        Column.code("heightDatum", "shelter.column.datum", HeightDatum.class, "shelter.datum")
            .spelled(HeightDatum.NATIONAL_1985, "shelter.datum_spellings.NATIONAL_1985")
            .spelled(HeightDatum.YELLOW_SEA_1956, "shelter.datum_spellings.YELLOW_SEA_1956"),
        Column.id("gauge", "shelter.column.gauge"),
        Column.text("post", "shelter.column.post"),
        Column.phone("phone", "shelter.column.phone"));
  }

  @Override
  protected ShelterSite read(TypedRow row) {
    return new ShelterSite(
        row.text("number"),
        row.text("name"),
        row.findText("area").orElse(null),
        row.findText("address").orElse(null),
        row.point(),
        row.pointSource(),
        row.code("grade", ShelterGrade.class),
        row.code("kind", ShelterKind.class),
        row.findInteger("squareMetres").orElse(0L),
        row.integer("urgent"),
        row.findInteger("short").orElse(0L),
        row.findInteger("long").orElse(0L),
        List.copyOf(row.codes("hazards", ShelterHazard.class)),
        row.findText("facilities").orElse(null),
        row.findCode("lifecycle", Lifecycle.class).orElseGet(() -> lifecycle(row.text("number"))),
        row.findText("post").orElse(null),
        row.findText("phone").orElse(null),
        ground(row),
        new Equipment(
            List.copyOf(row.codes("has", Facility.class)),
            List.copyOf(row.codes("lacks", Facility.class))));
  }

  /** A file that does not say it leaves a known shelter where it is. */
  private Lifecycle lifecycle(String number) {
    return shelters.find(number).map(known -> known.site().lifecycle()).orElse(Lifecycle.IN_USE);
  }

  /** Nothing where the height is not said; what is incomplete is refused in {@link #objection}. */
  private static @Nullable ShelterGround ground(TypedRow row) {
    Optional<BigDecimal> metres = row.findDecimal("ground");
    Optional<BigDecimal> flood = row.findDecimal("flood");
    Optional<HeightDatum> datum = row.findCode("heightDatum", HeightDatum.class);
    Optional<String> gauge = row.findText("gauge");
    if (metres.isEmpty() && flood.isEmpty() && datum.isEmpty() && gauge.isEmpty()) {
      return null;
    }
    if (metres.isEmpty() || datum.isEmpty()) {
      return INCOMPLETE;
    }
    return new ShelterGround(metres.get(), datum.get(), flood.orElse(null), gauge.orElse(null));
  }

  private static boolean outside(BigDecimal metres) {
    return metres.compareTo(LOWEST) < 0 || metres.compareTo(HIGHEST) > 0;
  }

  @Override
  protected List<ShelterSite> all() {
    return shelters.list().stream().map(Shelter::site).toList();
  }

  @Override
  protected RegisterRow write(ShelterSite site) {
    ShelterGround ground = site.ground();
    return new RegisterRow()
        .put("number", site.number())
        .put("name", site.name())
        .put("area", site.area())
        .put("address", site.address())
        .point(site.at(), site.pointSource())
        .put("grade", site.grade())
        .put("kind", site.kind())
        .put("squareMetres", site.squareMetres())
        .put("urgent", site.urgentCapacity())
        .put("short", site.shortCapacity())
        .put("long", site.longCapacity())
        .put("hazards", site.hazards())
        .put("facilities", site.facilities())
        .put("lifecycle", site.lifecycle())
        .put("has", site.equipment().present())
        .put("lacks", site.equipment().missing())
        .put("ground", ground == null ? null : ground.metres())
        .put("flood", ground == null ? null : ground.flood())
        .put("heightDatum", ground == null ? null : ground.datum())
        .put("gauge", ground == null ? null : ground.gauge())
        .put("post", site.post())
        .put("phone", site.phone());
  }

  @Override
  protected Optional<ShelterSite> find(ShelterSite record) {
    return shelters.find(record.number()).map(Shelter::site);
  }

  @Override
  protected List<RowOutcome.Objection> against(ShelterSite record, Siblings siblings) {
    List<RowOutcome.Objection> all = new ArrayList<>();
    if (record.shortCapacity() > record.urgentCapacity()
        || record.longCapacity() > record.urgentCapacity()) {
      all.add(
          new RowOutcome.Objection(
              record.shortCapacity() > record.urgentCapacity() ? "short" : "long",
              Message.of("shelter.reason.capacity", record.urgentCapacity()),
              Message.of("shelter.fix.capacity")));
    }
    ShelterGround ground = record.ground();
    if (ground == INCOMPLETE) {
      all.add(
          new RowOutcome.Objection(
              "ground", Message.of("shelter.reason.ground"), Message.of("shelter.fix.ground")));
    }
    if (ground != null && ground != INCOMPLETE && outside(ground.metres())) {
      all.add(
          new RowOutcome.Objection(
              "ground",
              Message.of("shelter.reason.height", ground.metres().toPlainString()),
              Message.of("shelter.fix.height")));
    }
    if (ground != null
        && ground != INCOMPLETE
        && ground.flood() != null
        && outside(ground.flood())) {
      all.add(
          new RowOutcome.Objection(
              "flood",
              Message.of("shelter.reason.height", ground.flood().toPlainString()),
              Message.of("shelter.fix.height")));
    }
    List<Facility> both = new ArrayList<>(record.equipment().present());
    both.retainAll(record.equipment().missing());
    if (!both.isEmpty()) {
      all.add(
          new RowOutcome.Objection(
              "lacks",
              Message.of(
                  "shelter.reason.both", Message.of("shelter.facility." + both.getFirst().name())),
              Message.of("shelter.fix.both")));
    }
    Lifecycle known =
        shelters
            .find(record.number())
            .map(shelter -> shelter.site().lifecycle())
            .orElse(record.lifecycle());
    if (known != record.lifecycle() && !known.leadsTo(record.lifecycle())) {
      all.add(
          new RowOutcome.Objection(
              "lifecycle",
              Message.of(
                  "shelter.reason.lifecycle",
                  Message.of("shelter.lifecycle." + known.name()),
                  Message.of("shelter.lifecycle." + record.lifecycle().name())),
              Message.of("shelter.fix.lifecycle")));
    }
    all.addAll(all(areas.objection("area", record.area())));
    return all;
  }

  @Override
  public List<EntryId> apply(List<ShelterSite> accepted) {
    return shelters.register(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return shelters.find(id).map(shelter -> shelter.site().at());
  }
}
