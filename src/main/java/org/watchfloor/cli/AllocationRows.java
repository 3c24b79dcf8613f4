package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationAnswer.Unmet;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.Why;

/**
 * An allocation of a station as rows of a table: what moves, what stays short, and what an officer
 * has forbidden.
 */
final class AllocationRows {
  /** The columns, in their order. */
  static final List<String> FIELDS =
      List.of("demand", "from", "to", "item", "quantity", "minutes", "late", "why");

  private final SupplyService supply;
  private final Texts texts;

  AllocationRows(SupplyService supply, Texts texts) {
    this.supply = supply;
    this.texts = texts;
  }

  /**
   * All rows: lines as the answer has them, then what is short by priority, then what is barred.
   */
  List<Map<String, Object>> of(AllocationAnswer answer, List<Fix> fixes) {
    List<Map<String, Object>> rows = new ArrayList<>();
    answer.lines().forEach(line -> rows.add(moving(line)));
    answer.unmet().forEach(unmet -> rows.add(missing(unmet)));
    fixes.stream().filter(fix -> fix.quantity().signum() == 0).map(this::barred).forEach(rows::add);
    return rows;
  }

  private Map<String, Object> moving(Line line) {
    Map<String, Object> row = row(line.demand(), line.item());
    row.put(
        "from",
        line.pinned() ? texts.get("demand.row.pinned", line.depotName()) : line.depotName());
    row.put("to", line.placeName());
    row.put("quantity", line.quantity().toPlainString());
    line.arrives().ifPresent(at -> row.put("minutes", at.toPlainString()));
    if (line.late().signum() > 0) {
      row.put("late", line.late().toPlainString());
    }
    row.put("why", said(line.why()));
    return row;
  }

  private Map<String, Object> missing(Unmet unmet) {
    Map<String, Object> row = row(unmet.demand(), unmet.item());
    row.put("from", texts.get("demand.row.missing"));
    row.put("to", unmet.placeName());
    row.put("quantity", unmet.quantity().toPlainString());
    row.put("why", said(unmet.why()));
    return row;
  }

  private Map<String, Object> barred(Fix fix) {
    Map<String, Object> row = row(fix.demand(), fix.item());
    row.put(
        "from",
        texts.get(
            "demand.row.barred", supply.depot(fix.depot()).map(Depot::name).orElse(fix.depot())));
    row.put("quantity", "0");
    row.put("why", texts.get("demand.row.barredWhy"));
    return row;
  }

  private Map<String, Object> row(String demand, String item) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("demand", demand);
    row.put("item", supply.item(item).map(SupplyItem::name).orElse(item));
    return row;
  }

  private String said(List<Why> why) {
    return String.join(
        texts.get("demand.comma"), why.stream().map(one -> texts.say(one.said())).toList());
  }
}
