package org.watchfloor.supply;

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

/** Depots come in as a file: {@code import --as depots}. */
final class DepotRegister extends SharedRegister<Depot> {
  private final SupplyService supply;
  private final AreaCheck areas;

  @Inject
  DepotRegister(SupplyService supply, AreaCheck areas) {
    this.supply = supply;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "depots";
  }

  @Override
  public Message name() {
    return Message.of("supply.depots");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "supply.column.number").asIdentity(),
        Column.text("name", "supply.column.name").asRequired(),
        Column.code("tier", "supply.column.tier", DepotTier.class, "supply.tier").asRequired(),
        Column.text("keeper", "supply.column.keeper"),
        Column.areaCode("area", "supply.column.area"),
        Column.text("address", "supply.column.address"),
        Column.longitude().asRequired(),
        Column.latitude().asRequired(),
        Column.accuracy(),
        Column.phone("phone", "supply.column.phone"));
  }

  @Override
  protected Depot read(TypedRow row) {
    return new Depot(
        row.text("number"),
        row.text("name"),
        row.code("tier", DepotTier.class),
        row.findText("keeper").orElse(null),
        row.findText("area").orElse(null),
        row.findText("address").orElse(null),
        row.point(),
        row.pointSource(),
        row.findText("phone").orElse(null));
  }

  @Override
  protected List<Depot> all() {
    return supply.depots();
  }

  @Override
  protected RegisterRow write(Depot depot) {
    return new RegisterRow()
        .put("number", depot.number())
        .put("name", depot.name())
        .put("tier", depot.tier())
        .put("keeper", depot.keeper())
        .put("area", depot.area())
        .put("address", depot.address())
        .point(depot.at(), depot.pointSource())
        .put("phone", depot.phone());
  }

  @Override
  protected Optional<Depot> find(Depot record) {
    return supply.depot(record.number());
  }

  @Override
  protected Optional<RowOutcome<Depot>> objection(Depot record, Siblings siblings) {
    return areas.objection("area", record.area());
  }

  @Override
  public List<EntryId> apply(List<Depot> accepted) {
    return supply.registerDepots(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return supply.depot(id).map(Depot::at);
  }
}
