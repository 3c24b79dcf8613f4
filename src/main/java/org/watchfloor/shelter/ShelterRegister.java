package org.watchfloor.shelter;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
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
        row.findCode("lifecycle", Lifecycle.class).orElse(Lifecycle.IN_USE),
        row.findText("post").orElse(null),
        row.findText("phone").orElse(null));
  }

  @Override
  protected List<ShelterSite> all() {
    return shelters.list().stream().map(Shelter::site).toList();
  }

  @Override
  protected RegisterRow write(ShelterSite site) {
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
        .put("post", site.post())
        .put("phone", site.phone());
  }

  @Override
  protected Optional<ShelterSite> find(ShelterSite record) {
    return shelters.find(record.number()).map(Shelter::site);
  }

  @Override
  protected Optional<RowOutcome<ShelterSite>> objection(ShelterSite record, Siblings siblings) {
    if (record.shortCapacity() > record.urgentCapacity()
        || record.longCapacity() > record.urgentCapacity()) {
      return Optional.of(
          RowOutcome.refused(
              record.shortCapacity() > record.urgentCapacity() ? "short" : "long",
              Message.of("shelter.reason.capacity", record.urgentCapacity()),
              Message.of("shelter.fix.capacity")));
    }
    return areas.objection("area", record.area());
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
