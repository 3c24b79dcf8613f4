package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * Stock comes in as a file: {@code import --as stock}. A row is a count of one batch: the
 * difference to the ledger is moved, the number itself is never set. Given away it is a sheet for a
 * stocktake 盘点表, a row for each batch: each says what the ledger had, so that a row nobody touched
 * undoes nothing when it comes back.
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
        Column.text("batch", "supply.column.batch").asOptionalIdentity(),
        Column.date("expiry", "supply.column.expiry").asOptionalIdentity(),
        Column.integer("minimum", "supply.column.minimum"),
        Column.integer("lead", "supply.column.lead"),
        Column.integer("book", "supply.column.book").between(-SupplyItem.MOST, SupplyItem.MOST));
  }

  @Override
  public boolean givenAway() {
    return true;
  }

  @Override
  public List<RegisterRow> current() {
    return supply.stock().stream().flatMap(StockRegister::rows).toList();
  }

  /**
   * What holds for the whole line stands in its first row alone, so that it is changed once. A
   * quantity that cannot be, after stations took the same goods apart, is left for whoever counts.
   */
  private static Stream<RegisterRow> rows(StockLine line) {
    List<StockBatch> batches =
        line.batches().isEmpty() ? List.of(new StockBatch("", null, 0)) : line.batches();
    return IntStream.range(0, batches.size())
        .mapToObj(row ->
            (row == 0 ? write(line, batches.get(row)) : write(line.key(), batches.get(row)))
                .put("book", batches.get(row).quantity()));
  }

  @Override
  public Optional<RegisterRow> before(Stocktake record) {
    return supply
        .line(record.key())
        .filter(line -> !adds(record, line))
        .map(line -> write(line, was(record, line)));
  }

  @Override
  public Optional<RegisterRow> after(Stocktake record) {
    return supply
        .line(record.key())
        .map(line -> {
          StockBatch found =
              BatchCount.of(record, line) instanceof BatchCount.Found(_, StockBatch after)
                  ? after
                  : was(record, line);
          RegisterRow row = write(line, found);
          Long minimum = record.minimum();
          Long hours = record.leadHours();
          return row.put("minimum", minimum == null ? line.minimum() : minimum)
              .put("lead", hours == null ? line.leadHours() : hours);
        });
  }

  /** What the ledger has of what a row counts; of all that is left of a line, the sum. */
  private static StockBatch was(Stocktake record, StockLine line) {
    if (BatchCount.of(record, line) instanceof BatchCount.Found(var before, _)
        && before.size() == 1) {
      return before.getFirst();
    }
    long there = record.unlabelled() ? line.quantity() : line.of(record.batch(), record.expiry());
    return new StockBatch(record.batch(), record.expiry(), there);
  }

  private static RegisterRow write(StockLine line, StockBatch batch) {
    return write(line.key(), batch).put("minimum", line.minimum()).put("lead", line.leadHours());
  }

  private static RegisterRow write(StockKey key, StockBatch batch) {
    return new RegisterRow()
        .put("depot", key.depot())
        .put("item", key.item())
        .put("mode", key.mode())
        .put("quantity", batch.quantity() < 0 ? null : batch.quantity())
        .put("batch", batch.batch())
        .put("expiry", batch.expiry());
  }

  @Override
  protected Stocktake read(TypedRow row) {
    return new Stocktake(
        new StockKey(row.text("depot"), row.text("item"), row.code("mode", ReserveMode.class)),
        row.integer("quantity"),
        row.findText("batch").orElse(""),
        row.findDate("expiry").orElse(null),
        row.findInteger("minimum").orElse(null),
        row.findInteger("lead").orElse(null),
        row.findInteger("book").orElse(null),
        List.of());
  }

  @Override
  protected Stocktake read(TypedRow row, Siblings siblings) {
    return read(row)
        .beside(
            siblings.alike(row, List.of("depot", "item", "mode")).stream()
                .map(this::read)
                .toList());
  }

  @Override
  protected Optional<Stocktake> find(Stocktake record) {
    return supply.line(record.key()).filter(line -> !adds(record, line)).map(line -> record);
  }

  /** Whether it brings a batch beside others; a line of which nothing is left is there already. */
  private static boolean adds(Stocktake record, StockLine line) {
    return !line.batches().isEmpty()
        && BatchCount.of(record, line) instanceof BatchCount.Found found
        && found.before().isEmpty()
        && found.changes();
  }

  @Override
  protected boolean same(Stocktake known, Stocktake record) {
    return supply.line(record.key()).filter(line -> line.knows(record)).isPresent();
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
    Long minimum = record.minimum();
    if (Math.max(record.quantity(), minimum == null ? 0 : minimum) > SupplyItem.MOST) {
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
    Optional<Message> apart = record.disagreement();
    if (apart.isPresent()) {
      return Optional.of(
          RowOutcome.refused("quantity", apart.get(), Message.of("supply.fix.disagreement")));
    }
    Optional<StockLine> line = supply.line(record.key());
    if (line.isPresent()
        && BatchCount.of(record, line.get())
            instanceof BatchCount.Refused(Message why, Message fix)) {
      return Optional.of(RowOutcome.refused("quantity", why, fix));
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
