package org.watchfloor.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.EntryId;

/**
 * A complete register, as a feature writes one. What stands in a map here is the feature's service
 * there: {@code judge} asks its queries, {@code apply} gives its commands.
 */
final class ShelterLikeRegister implements Register<ShelterLikeRegister.Shelter> {
  /** Texts under {@code sampleshelter.level}: what screens show is what files may hold. */
  enum Level {
    DISTRICT,
    TOWN,
    VILLAGE
  }

  enum Hazard {
    FLOOD,
    TYPHOON,
    EARTHQUAKE
  }

  record Shelter(
      String number,
      String name,
      String area,
      GeoPoint point,
      PointSource from,
      Level level,
      long capacity,
      Set<Hazard> hazards,
      Optional<LocalDate> checked,
      Optional<String> parent) {}

  final Map<String, Shelter> shelters = new LinkedHashMap<>();

  /** How often the journal would have been written to. */
  int appends;

  /** One that must be there. */
  Shelter shelter(String number) {
    return Optional.ofNullable(shelters.get(number)).orElseThrow();
  }

  @Override
  public String kind() {
    return "shelters";
  }

  @Override
  public Message name() {
    return Message.of("sampleshelter.register");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "sampleshelter.column.number").asIdentity(),
        Column.text("name", "sampleshelter.column.name").asRequired(),
        Column.areaCode("area", "sampleshelter.column.area").asRequired(),
        Column.text("address", "sampleshelter.column.address"),
        Column.longitude().asRequired(),
        Column.latitude().asRequired(),
        Column.accuracy(),
        Column.code("level", "sampleshelter.column.level", Level.class, "sampleshelter.level")
            .asRequired()
            .spelled(Level.TOWN, "sampleshelter.spelling.town"),
        Column.decimal("surface", "sampleshelter.column.surface"),
        Column.integer("capacity", "sampleshelter.column.capacity")
            .asRequired()
            .between(0, 100_000),
        Column.codes(
            "hazards", "sampleshelter.column.hazards", Hazard.class, "sampleshelter.hazard"),
        Column.date("checked", "sampleshelter.column.checked"),
        Column.yesNo("indoor", "sampleshelter.column.indoor"),
        Column.phone("phone", "sampleshelter.column.phone"),
        Column.id("parent", "sampleshelter.column.parent"));
  }

  @Override
  public RowOutcome<Shelter> judge(TypedRow row, Siblings siblings) {
    Optional<String> parent = row.findText("parent");
    if (parent.isPresent()
        && !shelters.containsKey(parent.get())
        && !siblings.contains(parent.get())) {
      return RowOutcome.refused(
          "parent",
          Message.of("sampleshelter.refused.parent", parent.get()),
          Message.of("sampleshelter.fix.parent"));
    }
    Shelter wanted =
        new Shelter(
            row.text("number"),
            row.text("name"),
            row.text("area"),
            row.point(),
            row.pointSource(),
            row.code("level", Level.class),
            row.integer("capacity"),
            row.codes("hazards", Hazard.class),
            row.findDate("checked"),
            parent);
    Shelter known = shelters.get(wanted.number());
    if (known == null) {
      return RowOutcome.added(wanted);
    }
    return known.equals(wanted) ? RowOutcome.unchanged() : RowOutcome.changed(wanted);
  }

  @Override
  public List<EntryId> apply(List<Shelter> accepted) {
    appends++;
    accepted.forEach(shelter -> shelters.put(shelter.number(), shelter));
    return List.of();
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return Optional.ofNullable(shelters.get(id)).map(Shelter::point);
  }
}
