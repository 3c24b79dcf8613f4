package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.reserve.Norm;
import org.watchfloor.supply.reserve.ReserveLine;

/** Reserves as rows; a number nobody knows is left out, never 0. */
final class ReserveRows {
  static final List<String> QUOTA =
      List.of(
          "goods",
          "unit",
          "state",
          "need",
          "physical",
          "missing",
          "agreed",
          "capacity",
          "norms",
          "unsaid",
          "status",
          "items",
          "uncounted",
          "source");
  static final List<String> COVERAGE =
      Stream.concat(
              Stream.of("goods", "unit", "covered"),
              QUOTA.stream().skip(2).filter(field -> !field.equals("unsaid")))
          .toList();

  private ReserveRows() {}

  static List<Map<String, Object>> of(List<ReserveLine> lines) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ReserveLine line : lines) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("goods", line.goods().name());
      row.put("unit", line.goods().unit());
      line.covered().ifPresent(covered -> row.put("covered", covered));
      row.put("state", line.state().name());
      line.need().ifPresent(need -> row.put("need", need));
      row.put("physical", line.stock().physical());
      line.missing().ifPresent(missing -> row.put("missing", missing));
      row.put("agreed", line.stock().agreed());
      row.put("capacity", line.stock().capacity());
      row.put("norms", line.norms().stream().flatMap(ReserveRows::norm).toList());
      row.put("unsaid", line.unsaid().stream().map(norm -> norm.per().name()).toList());
      row.put(
          "status",
          line.norms().stream().map(norm -> norm.basis().status().name()).distinct().toList());
      row.put("items", line.stock().counted().stream().map(SupplyItem::code).toList());
      row.put("uncounted", line.stock().uncounted().stream().map(SupplyItem::code).toList());
      row.put(
          "source", line.norms().stream().map(norm -> norm.basis().source()).distinct().toList());
      rows.add(row);
    }
    return rows;
  }

  private static Stream<String> norm(Norm norm) {
    return Stream.ofNullable(norm.amount())
        .map(amount -> amount.toPlainString() + "/" + norm.per() + (norm.daily() ? "/DAY" : ""));
  }
}
