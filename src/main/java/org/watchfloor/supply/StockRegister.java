package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Recorded;
import org.watchfloor.table.Column;
import org.watchfloor.table.RecordRegister;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * Stock comes in as a file: {@code import --as stock}. A row is a count: the difference to the
 * ledger is moved, the number itself is never set. Given away it is a sheet for a stocktake 盘点表:
 * each row says what the ledger had, so that a row nobody touched undoes nothing when it comes
 * back.
 */
final class StockRegister extends RecordRegister<Stocktake> {
  private final SupplyService supply;

  @Inject
  StockRegister(SupplyService supply) {
    this.supply = supply;
  }

  @Override
  public String kind() {
    return "stock";
  }

  @Override
  public Message name() {
    return Message.of("supply.stock");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("depot", "supply.column.depot").asIdentity(),
        Column.id("item", "supply.column.item").asIdentity(),
        Column.code("mode", "supply.column.mode", ReserveMode.class, "supply.mode").asIdentity(),
        Column.integer("quantity", "supply.column.quantity").asRequired(),
        Column.text("batch", "supply.column.batch"),
        Column.date("expiry", "supply.column.expiry"),
        Column.integer("minimum", "supply.column.minimum"),
        Column.integer("lead", "supply.column.lead"),
        Column.integer("book", "supply.column.book"));
  }

  @Override
  public boolean givenAway() {
    return true;
  }

  @Override
  public List<RegisterRow> current() {
    return supply.stock().stream().map(StockRegister::write).toList();
  }

  private static RegisterRow write(StockLine line) {
    return write(Stocktake.of(line)).put("book", line.quantity());
  }

  @Override
  public Optional<RegisterRow> before(Stocktake record) {
    return supply.line(record.key()).map(line -> write(Stocktake.of(line)));
  }

  @Override
  public Optional<RegisterRow> after(Stocktake record) {
    return supply.line(record.key()).map(line -> write(record.over(line)));
  }

  private static RegisterRow write(Stocktake now) {
    return new RegisterRow()
        .put("depot", now.key().depot())
        .put("item", now.key().item())
        .put("mode", now.key().mode())
        .put("quantity", now.quantity())
        .put("batch", now.batch())
        .put("expiry", now.expiry())
        .put("minimum", now.minimum())
        .put("lead", now.leadHours());
  }

  @Override
  protected Stocktake read(TypedRow row) {
    return new Stocktake(
        new StockKey(row.text("depot"), row.text("item"), row.code("mode", ReserveMode.class)),
        row.integer("quantity"),
        row.findText("batch").orElse(""),
        row.findDate("expiry").orElse(null),
        row.findInteger("minimum").orElse(0L),
        row.findInteger("lead").orElse(null),
        row.findInteger("book").orElse(null));
  }

  @Override
  protected Optional<Stocktake> find(Stocktake record) {
    return supply.line(record.key()).map(line -> line.knows(record) ? record : Stocktake.of(line));
  }

  @Override
  protected Optional<RowOutcome<Stocktake>> objection(Stocktake record, Siblings siblings) {
    if (supply.depot(record.key().depot()).isEmpty()) {
      return Optional.of(
          RowOutcome.refused(
              "depot",
              Message.of("supply.reason.no_depot", record.key().depot()),
              Message.of("supply.fix.no_depot")));
    }
    if (Math.max(record.quantity(), record.minimum()) > SupplyItem.MOST) {
      return Optional.of(
          RowOutcome.refused(
              record.quantity() > SupplyItem.MOST ? "quantity" : "minimum",
              Message.of("supply.reason.tooMuch", SupplyItem.MOST),
              Message.of("supply.fix.tooMuch")));
    }
    Optional<Message> lead = record.leadObjection();
    if (lead.isPresent()) {
      return Optional.of(
          RowOutcome.refused(
              "lead", lead.get(), Message.of("supply.fix.lead", Stocktake.MOST_HOURS)));
    }
    Optional<Message> stale = supply.line(record.key()).flatMap(record::objectionOver);
    if (stale.isPresent()) {
      return Optional.of(
          RowOutcome.refused("quantity", stale.get(), Message.of("supply.fix.recount")));
    }
    return supply.item(record.key().item()).isPresent()
        ? Optional.empty()
        : Optional.of(
            RowOutcome.refused(
                "item",
                Message.of("supply.reason.no_item", record.key().item()),
                Message.of("supply.fix.no_item")));
  }

  @Override
  public List<EntryId> apply(List<Stocktake> accepted) {
    return supply.recount(accepted);
  }

  @Override
  public int compensate(Draft draft, List<Recorded> rows, String why) {
    return supply.takeBack(draft, rows, why);
  }
}
