package org.watchfloor.region;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.EntryId;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/** Areas come in as a file: {@code import --as areas}. */
final class AreaRegister extends SharedRegister<Area> {
  private final RegionService region;

  @Inject
  AreaRegister(RegionService region) {
    this.region = region;
  }

  @Override
  public String kind() {
    return "areas";
  }

  @Override
  public Message name() {
    return Message.of("region.areas");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.areaCode("code", "region.column.code").asIdentity(),
        Column.text("name", "region.column.name").asRequired(),
        Column.code("level", "region.column.level", AreaLevel.class, "region.level").asRequired(),
        Column.areaCode("parent", "region.column.parent"),
        Column.integer("households", "region.column.households"),
        Column.integer("people", "region.column.people"),
        Column.longitude(),
        Column.latitude(),
        Column.accuracy());
  }

  @Override
  protected Area read(TypedRow row) {
    return new Area(
        row.text("code"),
        row.text("name"),
        row.code("level", AreaLevel.class),
        row.findText("parent").orElse(null),
        row.findInteger("households").orElse(0L),
        row.findInteger("people").orElse(0L),
        row.findPoint().orElse(null),
        row.pointSource());
  }

  @Override
  protected List<Area> all() {
    return region.areas();
  }

  @Override
  protected RegisterRow write(Area area) {
    return new RegisterRow()
        .put("code", area.code())
        .put("name", area.name())
        .put("level", area.level())
        .put("parent", area.parent())
        .put("households", area.households())
        .put("people", area.people())
        .point(area.at(), area.pointSource());
  }

  @Override
  protected Optional<Area> find(Area record) {
    return region.area(record.code());
  }

  @Override
  protected Optional<RowOutcome<Area>> objection(Area record, Siblings siblings) {
    String parent = record.parent();
    if (record.level() == AreaLevel.COUNTY) {
      return Optional.empty();
    }
    if (parent == null) {
      return refuse(Message.of("region.reason.no_parent"), Message.of("region.fix.no_parent"));
    }
    if (!siblings.contains(parent) && region.area(parent).isEmpty()) {
      return refuse(
          Message.of("region.reason.unknown_area", parent), Message.of("region.fix.parent_first"));
    }
    int shared = AreaLevel.values()[record.level().ordinal() - 1].digits();
    return record.code().startsWith(parent.substring(0, shared))
        ? Optional.empty()
        : refuse(
            Message.of("region.reason.foreign_parent", record.code(), parent),
            Message.of("region.fix.foreign_parent", record.code().substring(0, shared)));
  }

  private static Optional<RowOutcome<Area>> refuse(Message reason, Message fix) {
    return Optional.of(RowOutcome.refused("parent", reason, fix));
  }

  @Override
  public List<EntryId> apply(List<Area> accepted) {
    return region.registerAreas(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return region.area(id).map(Area::at);
  }
}
