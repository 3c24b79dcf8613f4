package org.watchfloor.supply.kit;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.journal.EntryId;
import org.watchfloor.supply.CodeAndQuantity;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * Kits come in as a file: {@code import --as kits}. A row is a whole kit, its goods in one cell
 * ({@code 1010101*40；3010101*200}): a kit that came in line by line could come in without a line.
 */
final class KitRegister extends SharedRegister<Kit> {
  private static final Pattern GOODS_CODE = Pattern.compile("\\d{7}");
  private static final Pattern BETWEEN = Pattern.compile("[;；,，、\\n]+");

  /** Stands for a line that cannot be read: no goods come in that. */
  private static final long UNREADABLE = 0;

  private final KitService kits;
  private final SupplyService supply;

  @Inject
  KitRegister(KitService kits, SupplyService supply) {
    this.kits = kits;
    this.supply = supply;
  }

  @Override
  public String kind() {
    return "kits";
  }

  @Override
  public Message name() {
    return Message.of("supply.kits");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("code", "supply.kit.column.code").asIdentity(),
        Column.text("name", "supply.kit.column.name").asRequired(),
        Column.integer("persons", "supply.kit.column.persons").asRequired(),
        Column.text("lines", "supply.kit.column.lines").asRequired());
  }

  @Override
  protected Kit read(TypedRow row) {
    return new Kit(
        row.text("code"), row.text("name"), row.integer("persons"), lines(row.text("lines")));
  }

  private static List<TransferLine> lines(String cell) {
    List<TransferLine> lines = new ArrayList<>();
    for (String part : BETWEEN.split(cell.strip())) {
      if (!part.isBlank()) {
        Optional<CodeAndQuantity> read = CodeAndQuantity.read(part);
        Long quantity = read.map(CodeAndQuantity::quantity).orElse(null);
        lines.add(
            new TransferLine(
                read.map(CodeAndQuantity::code).orElse(part.strip()),
                quantity == null ? UNREADABLE : quantity));
      }
    }
    return lines;
  }

  @Override
  protected List<Kit> all() {
    return kits.list();
  }

  @Override
  protected RegisterRow write(Kit kit) {
    return new RegisterRow()
        .put("code", kit.code())
        .put("name", kit.name())
        .put("persons", kit.persons())
        .put("lines", kit.cell());
  }

  @Override
  protected Optional<Kit> find(Kit record) {
    return kits.find(record.code());
  }

  @Override
  protected Optional<RowOutcome<Kit>> objection(Kit record, Siblings siblings) {
    if (GOODS_CODE.matcher(record.code()).matches()) {
      return refused("code", Message.of("supply.kit.reason.code"), "supply.kit.fix.code");
    }
    if (record.persons() < 1 || record.persons() > SupplyItem.MOST) {
      return refused("persons", Message.of("supply.kit.reason.persons"), "supply.kit.fix.persons");
    }
    if (record.lines().isEmpty()) {
      return refused("lines", Message.of("supply.kit.reason.empty"), "supply.kit.fix.lines");
    }
    Set<String> seen = new HashSet<>();
    for (TransferLine line : record.lines()) {
      Optional<Message> why = wrong(line, seen.add(line.item()));
      if (why.isPresent()) {
        return refused("lines", why.get(), "supply.kit.fix.lines");
      }
    }
    return Optional.empty();
  }

  private Optional<Message> wrong(TransferLine line, boolean once) {
    if (line.quantity() < 1 || line.quantity() > SupplyItem.MOST) {
      return Optional.of(Message.of("supply.kit.reason.line", line.item()));
    }
    if (supply.item(line.item()).isEmpty()) {
      return Optional.of(Message.of("supply.reason.no_item", line.item()));
    }
    return once
        ? Optional.empty()
        : Optional.of(Message.of("supply.kit.reason.twice", line.item()));
  }

  private static Optional<RowOutcome<Kit>> refused(String column, Message why, String fixKey) {
    return Optional.of(RowOutcome.refused(column, why, Message.of(fixKey)));
  }

  @Override
  public List<EntryId> apply(List<Kit> accepted) {
    return kits.register(accepted);
  }
}
