package org.watchfloor.team.grid;

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

/** Pairings come in as a file: {@code import --as grid}. */
final class GridRegister extends SharedRegister<Pairing> {
  private final GridService grid;

  @Inject
  GridRegister(GridService grid) {
    this.grid = grid;
  }

  @Override
  public String kind() {
    return "grid";
  }

  @Override
  public Message name() {
    return Message.of("team.grid.title");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("risk", "team.grid.column.risk").asIdentity(),
        Column.id("team", "team.grid.column.team"),
        Column.id("depot", "team.grid.column.depot"),
        Column.id("shelter", "team.grid.column.shelter"));
  }

  @Override
  protected Pairing read(TypedRow row) {
    return new Pairing(
        row.text("risk"),
        row.findText("team").orElse(null),
        row.findText("depot").orElse(null),
        row.findText("shelter").orElse(null));
  }

  @Override
  protected List<Pairing> all() {
    return grid.pairings();
  }

  @Override
  protected RegisterRow write(Pairing pairing) {
    return new RegisterRow()
        .put("risk", pairing.risk())
        .put("team", pairing.team())
        .put("depot", pairing.depot())
        .put("shelter", pairing.shelter());
  }

  @Override
  protected Optional<Pairing> find(Pairing record) {
    return grid.find(record.risk());
  }

  @Override
  protected Optional<RowOutcome<Pairing>> objection(Pairing record, Siblings siblings) {
    return grid.unknown(record)
        .map(what ->
            RowOutcome.refused(
                what,
                Message.of("team.grid.refused." + what, record.risk()),
                Message.of("team.grid.fix")));
  }

  @Override
  public List<EntryId> apply(List<Pairing> accepted) {
    return grid.pair(accepted);
  }
}
