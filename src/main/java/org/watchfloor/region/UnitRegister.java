package org.watchfloor.region;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.journal.EntryId;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/** Units come in as a file: {@code import --as units}. */
final class UnitRegister extends SharedRegister<OrgUnit> {
  private final RegionService region;
  private final AreaCheck areas;

  @Inject
  UnitRegister(RegionService region, AreaCheck areas) {
    this.region = region;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "units";
  }

  @Override
  public Message name() {
    return Message.of("region.units");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "region.column.number").asIdentity(),
        Column.text("name", "region.column.name").asRequired(),
        Column.code("kind", "region.column.kind", UnitKind.class, "region.unit_kind").asRequired(),
        Column.id("parent", "region.column.parent_unit"),
        Column.areaCode("area", "region.column.area"),
        Column.phone("phone", "region.column.duty_phone"));
  }

  @Override
  protected OrgUnit read(TypedRow row) {
    return new OrgUnit(
        row.text("number"),
        row.text("name"),
        row.code("kind", UnitKind.class),
        row.findText("parent").orElse(null),
        row.findText("area").orElse(null),
        row.findText("phone").orElse(null));
  }

  @Override
  protected List<OrgUnit> all() {
    return region.units();
  }

  @Override
  protected RegisterRow write(OrgUnit unit) {
    return new RegisterRow()
        .put("number", unit.number())
        .put("name", unit.name())
        .put("kind", unit.kind())
        .put("parent", unit.parent())
        .put("area", unit.area())
        .put("phone", unit.dutyPhone());
  }

  @Override
  protected Optional<OrgUnit> find(OrgUnit record) {
    return region.unit(record.number());
  }

  @Override
  protected Optional<RowOutcome<OrgUnit>> objection(OrgUnit record, Siblings siblings) {
    String parent = record.parent();
    if (parent != null && !siblings.contains(parent) && region.unit(parent).isEmpty()) {
      return Optional.of(
          RowOutcome.refused(
              "parent",
              Message.of("region.reason.unknown_unit", parent),
              Message.of("region.fix.unknown_unit")));
    }
    return areas.objection("area", record.area());
  }

  @Override
  public List<EntryId> apply(List<OrgUnit> accepted) {
    return region.registerUnits(accepted);
  }
}
