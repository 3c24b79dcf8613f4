package org.watchfloor.evacuation.vessel;

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

/** Vessels come in as a file: {@code import --as vessels}. */
final class VesselRegister extends SharedRegister<VesselProfile> {
  private final VesselService vessels;
  private final AreaCheck areas;

  @Inject
  VesselRegister(VesselService vessels, AreaCheck areas) {
    this.vessels = vessels;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "vessels";
  }

  @Override
  public Message name() {
    return Message.of("vessel.vessels");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "vessel.column.number").asIdentity(),
        Column.text("name", "vessel.column.name").asRequired(),
        Column.code("kind", "vessel.column.kind", VesselKind.class, "vessel.kind").asRequired(),
        Column.text("harbour", "vessel.column.harbour").asRequired(),
        Column.areaCode("area", "vessel.column.area"),
        Column.longitude(),
        Column.latitude(),
        Column.accuracy(),
        Column.integer("crew", "vessel.column.crew").between(0, Aboard.MOST),
        Column.text("channel", "vessel.column.channel"),
        Column.text("caretaker", "vessel.column.caretaker"));
  }

  @Override
  protected VesselProfile read(TypedRow row) {
    return new VesselProfile(
        row.text("number"),
        row.text("name"),
        row.code("kind", VesselKind.class),
        row.text("harbour"),
        row.findText("area").orElse(null),
        row.findPoint().orElse(null),
        row.pointSource(),
        row.findInteger("crew").orElse(0L),
        row.findText("channel").orElse(null),
        row.findText("caretaker").orElse(null));
  }

  @Override
  protected List<VesselProfile> all() {
    return vessels.list().stream().map(Vessel::profile).toList();
  }

  @Override
  protected RegisterRow write(VesselProfile vessel) {
    return new RegisterRow()
        .put("number", vessel.number())
        .put("name", vessel.name())
        .put("kind", vessel.kind())
        .put("harbour", vessel.harbour())
        .put("area", vessel.area())
        .point(vessel.berth(), vessel.pointSource())
        .put("crew", vessel.crew())
        .put("channel", vessel.channel())
        .put("caretaker", vessel.caretaker());
  }

  @Override
  protected Optional<VesselProfile> find(VesselProfile record) {
    return vessels.find(record.number()).map(Vessel::profile);
  }

  @Override
  protected Optional<RowOutcome<VesselProfile>> objection(VesselProfile record, Siblings siblings) {
    return areas.objection("area", record.area());
  }

  @Override
  public List<EntryId> apply(List<VesselProfile> accepted) {
    return vessels.register(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return vessels.find(id).map(vessel -> vessel.profile().berth());
  }
}
