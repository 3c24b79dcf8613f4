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

/** Contacts come in as a file: {@code import --as contacts}. */
final class ContactRegister extends SharedRegister<Contact> {
  private final RegionService region;

  @Inject
  ContactRegister(RegionService region) {
    this.region = region;
  }

  @Override
  public String kind() {
    return "contacts";
  }

  @Override
  public Message name() {
    return Message.of("region.contacts");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "region.column.number").asIdentity(),
        Column.text("post", "region.column.post").asRequired(),
        Column.id("unit", "region.column.unit").asRequired(),
        Column.phone("mobile", "region.column.mobile"),
        Column.phone("landline", "region.column.landline"),
        Column.phone("satellite", "region.column.satellite"),
        Column.id("radio", "region.column.radio"),
        Column.id("beidou", "region.column.beidou"),
        Column.date("verified", "region.column.verified"));
  }

  @Override
  protected Contact read(TypedRow row) {
    return new Contact(
        row.text("number"),
        row.text("post"),
        row.text("unit"),
        row.findText("mobile").orElse(null),
        row.findText("landline").orElse(null),
        row.findText("satellite").orElse(null),
        row.findText("radio").orElse(null),
        row.findText("beidou").orElse(null),
        row.findDate("verified").orElse(null));
  }

  @Override
  protected List<Contact> all() {
    return region.contacts();
  }

  @Override
  protected RegisterRow write(Contact contact) {
    return new RegisterRow()
        .put("number", contact.number())
        .put("post", contact.post())
        .put("unit", contact.unit())
        .put("mobile", contact.mobile())
        .put("landline", contact.landline())
        .put("satellite", contact.satellite())
        .put("radio", contact.radio())
        .put("beidou", contact.beidou())
        .put("verified", contact.verifiedOn());
  }

  @Override
  protected Optional<Contact> find(Contact record) {
    return region.contact(record.number());
  }

  @Override
  protected Optional<RowOutcome<Contact>> objection(Contact record, Siblings siblings) {
    if (region.unit(record.unit()).isEmpty()) {
      return Optional.of(
          RowOutcome.refused(
              "unit",
              Message.of("region.reason.unknown_unit", record.unit()),
              Message.of("region.fix.unknown_unit")));
    }
    return record.reachable()
        ? Optional.empty()
        : Optional.of(
            RowOutcome.refused(
                "mobile",
                Message.of("region.reason.unreachable"),
                Message.of("region.fix.unreachable")));
  }

  @Override
  public List<EntryId> apply(List<Contact> accepted) {
    return region.registerContacts(accepted);
  }
}
