package org.watchfloor.risk;

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

/** Risk points come in as a file: {@code import --as risks}. */
final class RiskRegister extends SharedRegister<RiskPoint> {
  private final RiskService risks;
  private final AreaCheck areas;

  @Inject
  RiskRegister(RiskService risks, AreaCheck areas) {
    this.risks = risks;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "risks";
  }

  @Override
  public Message name() {
    return Message.of("risk.points");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "risk.column.number").asIdentity(),
        Column.text("name", "risk.column.name").asRequired(),
        Column.code("kind", "risk.column.kind", RiskKind.class, "risk.kind").asRequired(),
        Column.code("color", "risk.column.color", RiskColor.class, "risk.color").asRequired(),
        Column.areaCode("area", "risk.column.area"),
        Column.longitude().asRequired(),
        Column.latitude().asRequired(),
        Column.accuracy(),
        Column.integer("households", "risk.column.households"),
        Column.integer("people", "risk.column.people"),
        Column.text("post", "risk.column.post"));
  }

  @Override
  protected RiskPoint read(TypedRow row) {
    return new RiskPoint(
        row.text("number"),
        row.text("name"),
        row.code("kind", RiskKind.class),
        row.code("color", RiskColor.class),
        row.findText("area").orElse(null),
        row.point(),
        row.pointSource(),
        row.findInteger("households").orElse(0L),
        row.findInteger("people").orElse(0L),
        row.findText("post").orElse(null));
  }

  @Override
  protected List<RiskPoint> all() {
    return risks.list();
  }

  @Override
  protected RegisterRow write(RiskPoint point) {
    return new RegisterRow()
        .put("number", point.number())
        .put("name", point.name())
        .put("kind", point.kind())
        .put("color", point.color())
        .put("area", point.area())
        .point(point.at(), point.pointSource())
        .put("households", point.households())
        .put("people", point.people())
        .put("post", point.post());
  }

  @Override
  protected Optional<RiskPoint> find(RiskPoint record) {
    return risks.find(record.number());
  }

  @Override
  protected Optional<RowOutcome<RiskPoint>> objection(RiskPoint record, Siblings siblings) {
    return areas.objection("area", record.area());
  }

  @Override
  public List<EntryId> apply(List<RiskPoint> accepted) {
    return risks.register(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return risks.find(id).map(RiskPoint::at);
  }
}
