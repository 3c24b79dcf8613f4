package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.EntryId;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.TypedRow;

/** Partners come in as a file: {@code import --as partners}. */
final class PartnerRegister extends SharedRegister<Partner> {
  private final PartnerService partners;

  @Inject
  PartnerRegister(PartnerService partners) {
    this.partners = partners;
  }

  @Override
  public String kind() {
    return "partners";
  }

  @Override
  public Message name() {
    return Message.of("mutual.partners");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "mutual.column.number").asIdentity(),
        Column.text("name", "mutual.column.name").asRequired(),
        Column.text("contact", "mutual.column.contact"),
        Column.phone("phone", "mutual.column.phone"),
        Column.text("lends", "mutual.column.lends"),
        Column.text("address", "mutual.column.address"),
        Column.longitude().asRequired(),
        Column.latitude().asRequired(),
        Column.accuracy());
  }

  @Override
  public boolean anywhere() {
    return true;
  }

  @Override
  protected Partner read(TypedRow row) {
    return new Partner(
        row.text("number"),
        row.text("name"),
        row.findText("contact").orElse(null),
        row.findText("phone").orElse(null),
        row.findText("lends").orElse(null),
        row.findText("address").orElse(null),
        row.point(),
        row.pointSource());
  }

  @Override
  protected List<Partner> all() {
    return partners.list();
  }

  @Override
  protected RegisterRow write(Partner partner) {
    return new RegisterRow()
        .put("number", partner.number())
        .put("name", partner.name())
        .put("contact", partner.contact())
        .put("phone", partner.phone())
        .put("lends", partner.lends())
        .put("address", partner.address())
        .point(partner.at(), partner.pointSource());
  }

  @Override
  protected Optional<Partner> find(Partner record) {
    return partners.find(record.number());
  }

  @Override
  public List<EntryId> apply(List<Partner> accepted) {
    return partners.register(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return partners.find(id).map(Partner::at);
  }
}
