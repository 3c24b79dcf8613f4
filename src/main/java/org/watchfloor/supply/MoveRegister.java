package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.ListedLine.Laid;
import org.watchfloor.supply.MoveLists.Verdicts;
import org.watchfloor.table.Column;
import org.watchfloor.table.Register;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.RowOutcome.Objection;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * What a depot's keeper wrote down on paper or in a spreadsheet while the program was out of reach:
 * {@code import --as moves}. A row is a move by hand of the moment it happened; a row the ledger
 * has already changes nothing. The file comes in whole or not at all. Counts come in as stock, what
 * goes with a transfer or a neighbour's help by its own steps, where somebody signs.
 */
final class MoveRegister implements Register<ListedMove> {
  private final SupplyService supply;
  private final MoveLists lists;
  private final WatchClock clock;

  @Inject
  MoveRegister(SupplyService supply, MoveLists lists, WatchClock clock) {
    this.supply = supply;
    this.lists = lists;
    this.clock = clock;
  }

  /**
   * What becomes of the rows of one file.
   *
   * @param again the numbers of rows that say what one above them said
   */
  private record Whole(Set<Integer> again, Verdicts verdicts) {}

  @Override
  public String kind() {
    return "moves";
  }

  @Override
  public Message name() {
    return Message.of("supply.moves");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.text("at", "supply.column.movedAt").asIdentity(),
        Column.id("depot", "supply.column.depot").asIdentity(),
        Column.id("item", "supply.column.item").asIdentity(),
        Column.code("mode", "supply.column.mode", ReserveMode.class, "supply.mode")
            .asOptionalIdentity(),
        Column.code("kind", "supply.column.moveKind", MoveKind.class, "supply.move").asIdentity(),
        Column.integer("quantity", "supply.column.quantity")
            .between(1, SupplyItem.MOST)
            .asIdentity(),
        Column.text("unit", "supply.column.unit"),
        Column.text("batch", "supply.column.batch").asOptionalIdentity(),
        Column.date("expiry", "supply.column.expiry").asOptionalIdentity(),
        Column.text("reason", "supply.column.moveReason").asOptionalIdentity());
  }

  @Override
  public boolean wholeOnly() {
    return true;
  }

  @Override
  public List<Objection> objections(TypedRow row) {
    List<Objection> all = new ArrayList<>();
    row.findText("depot")
        .filter(number -> supply.depot(number).isEmpty())
        .ifPresent(number ->
            all.add(
                new Objection(
                    "depot",
                    Message.of("supply.reason.no_depot", number),
                    Message.of("supply.fix.no_depot"))));
    row.findText("item")
        .ifPresent(code ->
            supply
                .item(code)
                .ifPresentOrElse(
                    item -> row.findText("unit").flatMap(item::otherUnit).ifPresent(all::add),
                    () ->
                        all.add(
                            new Objection(
                                "item",
                                Message.of("supply.reason.no_item", code),
                                Message.of("supply.fix.no_item")))));
    row.findCode("kind", MoveKind.class).ifPresent(kind -> kind(row, kind).ifPresent(all::add));
    row.findText("at").ifPresent(text -> moment(text).ifPresent(all::add));
    return all;
  }

  private static Optional<Objection> kind(TypedRow row, MoveKind kind) {
    return switch (kind) {
      case IN, OUT, RECOVER -> Optional.empty();
      case LOSS, SCRAP ->
          row.findText("reason").isPresent()
              ? Optional.empty()
              : objection("reason", "unexplained", "unexplained");
      case COUNT -> objection("kind", "count", "count");
      case RESERVE -> objection("kind", "reserve", "reserve");
      case TRANSFER_IN, TRANSFER_OUT -> objection("kind", "transfer", "transfer");
    };
  }

  private Optional<Objection> moment(String text) {
    Optional<Instant> at = WrittenMoment.read(text, WatchClock.BEIJING);
    if (at.isEmpty()) {
      return objection("at", "moment", "moment");
    }
    return at.get().isAfter(clock.instant())
        ? objection("at", "future", "moment")
        : Optional.empty();
  }

  private static Optional<Objection> objection(String column, String reason, String fix) {
    return Optional.of(
        new Objection(
            column,
            Message.of("supply.moves.reason." + reason),
            Message.of("supply.moves.fix." + fix)));
  }

  @Override
  public RowOutcome<ListedMove> judge(TypedRow row, Siblings siblings) {
    List<Objection> against = objections(row);
    if (!against.isEmpty()) {
      return RowOutcome.refused(against);
    }
    Whole whole = siblings.once(Whole.class, this::whole);
    ListedMove move = read(row);
    if (whole.again().contains(row.number())) {
      return RowOutcome.refused(
          "at", Message.of("supply.moves.reason.twice"), Message.of("supply.moves.fix.twice"));
    }
    if (whole.verdicts().known().contains(move)) {
      return RowOutcome.unchanged();
    }
    Laid laid = whole.verdicts().laid().get(move);
    return laid == null || laid.against() == null
        ? RowOutcome.added(move)
        : RowOutcome.refused("quantity", laid.against(), Message.of("supply.moves.fix.short"));
  }

  private Whole whole(List<TypedRow> rows) {
    Set<Integer> again = new HashSet<>();
    Map<String, ListedMove> read = new LinkedHashMap<>();
    for (TypedRow row : rows) {
      if (objections(row).isEmpty()) {
        ListedMove move = read(row);
        if (read.putIfAbsent(move.key().id() + move.words(), move) != null) {
          again.add(row.number());
        }
      }
    }
    return new Whole(again, lists.verdicts(List.copyOf(read.values())));
  }

  /** Of a row nothing speaks against. */
  private static ListedMove read(TypedRow row) {
    return new ListedMove(
        new StockKey(
            row.text("depot"),
            row.text("item"),
            row.findCode("mode", ReserveMode.class).orElse(ReserveMode.PHYSICAL)),
        row.code("kind", MoveKind.class),
        row.integer("quantity"),
        row.findText("batch").orElse(""),
        row.findDate("expiry").orElse(null),
        WrittenMoment.read(row.text("at"), WatchClock.BEIJING).orElseThrow(),
        row.findText("reason").orElse(""));
  }

  @Override
  public boolean givenAway() {
    return true;
  }

  @Override
  public List<RegisterRow> current() {
    return lists.standing().stream().map(this::write).toList();
  }

  @Override
  public int leftOut() {
    return lists.others();
  }

  @Override
  public String leftOutKey() {
    return "supply.moves.leftOut";
  }

  private RegisterRow write(ListedMove move) {
    StockKey key = move.key();
    return new RegisterRow()
        .put("at", WrittenMoment.write(move.at()))
        .put("depot", key.depot())
        .put("item", key.item())
        .put("mode", key.mode())
        .put("kind", move.kind())
        .put("quantity", move.quantity())
        .put("unit", supply.item(key.item()).map(SupplyItem::unit).orElse(null))
        .put("batch", move.batch().isEmpty() ? null : move.batch())
        .put("expiry", move.expiry())
        .put("reason", move.reason().isEmpty() ? null : move.reason());
  }

  @Override
  public List<EntryId> apply(List<ListedMove> accepted) {
    return lists.take(accepted);
  }

  @Override
  public int compensate(Draft draft, List<Recorded> rows, String why) {
    return lists.takeBack(draft, rows, why);
  }
}
