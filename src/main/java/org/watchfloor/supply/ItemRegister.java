package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.journal.EntryId;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/** The catalogue comes in as a file: {@code import --as supplies}. */
final class ItemRegister extends SharedRegister<SupplyItem> {
  /** GB/T 38565-2020: seven digits in four levels, of which the first is 1, 2 or 3. */
  private static final Pattern CODE = Pattern.compile("[123]\\d{6}");

  private final SupplyService supply;

  @Inject
  ItemRegister(SupplyService supply) {
    this.supply = supply;
  }

  @Override
  public String kind() {
    return "supplies";
  }

  @Override
  public Message name() {
    return Message.of("supply.catalogue");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("code", "supply.column.code").asIdentity(),
        Column.text("name", "supply.column.name").asRequired(),
        Column.text("spec", "supply.column.spec"),
        Column.text("unit", "supply.column.unit").asRequired(),
        Column.text("category", "supply.column.category"),
        Column.yesNo("returnable", "supply.column.returnable"));
  }

  @Override
  protected SupplyItem read(TypedRow row) {
    return new SupplyItem(
        row.text("code"),
        row.text("name"),
        row.findText("spec").orElse(null),
        row.text("unit"),
        row.findText("category").orElse(null),
        row.findYes("returnable").orElse(false));
  }

  @Override
  protected List<SupplyItem> all() {
    return supply.items();
  }

  @Override
  protected RegisterRow write(SupplyItem item) {
    return new RegisterRow()
        .put("code", item.code())
        .put("name", item.name())
        .put("spec", item.spec())
        .put("unit", item.unit())
        .put("category", item.category())
        .put("returnable", item.returnable());
  }

  @Override
  protected Optional<SupplyItem> find(SupplyItem record) {
    return supply.item(record.code());
  }

  @Override
  protected Optional<RowOutcome<SupplyItem>> objection(SupplyItem record, Siblings siblings) {
    return CODE.matcher(record.code()).matches()
        ? Optional.empty()
        : Optional.of(
            RowOutcome.refused(
                "code", Message.of("supply.reason.code"), Message.of("supply.fix.code")));
  }

  @Override
  public List<EntryId> apply(List<SupplyItem> accepted) {
    return supply.registerItems(accepted);
  }
}
