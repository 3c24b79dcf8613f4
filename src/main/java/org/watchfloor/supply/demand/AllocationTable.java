package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationAnswer.Unmet;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.Why;
import org.watchfloor.supply.paper.PaperForm;

/**
 * An allocation of a station as rows in the words of one language: what moves, what stays short,
 * and what an officer has forbidden. Any thread but the JavaFX thread.
 */
public final class AllocationTable {
  private final SupplyService supply;

  @Inject
  AllocationTable(SupplyService supply) {
    this.supply = supply;
  }

  /**
   * A row; what it has nothing to say of is empty.
   *
   * @param demand the number of the demand
   * @param from the depot, with whether it was fixed or forbidden; of a shortage, that it is one
   * @param unit what the goods are counted in
   * @param minutes until it is there
   * @param late minutes after the latest time of the demand
   * @param trips how many trips its depot makes to its place with all goods it sends there; empty
   *     where trips do not count
   * @param leaveBy by when it has to leave to be there in time, in Beijing time
   * @param why the reasons
   */
  public record Row(
      String demand,
      String from,
      String to,
      String item,
      String unit,
      String quantity,
      String minutes,
      String late,
      String trips,
      String leaveBy,
      String why) {}

  /**
   * All rows: what is short by priority, then lines as the answer has them, then what is barred.
   */
  public List<Row> of(Proposal found, Texts texts) {
    List<Row> rows = new ArrayList<>();
    found.answer().unmet().forEach(unmet -> rows.add(missing(unmet, texts)));
    found.answer().lines().forEach(line -> rows.add(moving(line, found, texts)));
    found.request().fixes().stream()
        .filter(fix -> fix.quantity().signum() == 0)
        .map(fix -> barred(fix, found, texts))
        .forEach(rows::add);
    return rows;
  }

  private Row moving(Line line, Proposal found, Texts texts) {
    return new Row(
        line.demand(),
        line.pinned() ? texts.get("demand.row.pinned", line.depotName()) : line.depotName(),
        line.placeName(),
        name(line.item()),
        unit(line.item()),
        line.quantity().toPlainString(),
        line.arrives().map(BigDecimal::toPlainString).orElse(""),
        line.late().signum() > 0 ? line.late().toPlainString() : "",
        trips(line, found),
        found.leaveBy(line).map(PaperForm::moment).orElse(""),
        said(line.why(), texts));
  }

  private static String trips(Line line, Proposal found) {
    OptionalLong trips = found.answer().tripsOf(line);
    return trips.isPresent() ? String.valueOf(trips.getAsLong()) : "";
  }

  private Row missing(Unmet unmet, Texts texts) {
    return new Row(
        unmet.demand(),
        texts.get("demand.row.missing"),
        unmet.placeName(),
        name(unmet.item()),
        unit(unmet.item()),
        unmet.quantity().toPlainString(),
        "",
        "",
        "",
        "",
        said(unmet.why(), texts));
  }

  private Row barred(Fix fix, Proposal found, Texts texts) {
    String depot =
        found.request().depots().stream()
            .filter(one -> one.id().equals(fix.depot()))
            .map(Depot::name)
            .findFirst()
            .orElse(fix.depot());
    Optional<Demand> demand =
        found.request().demands().stream().filter(one -> one.id().equals(fix.demand())).findFirst();
    return new Row(
        fix.demand(),
        texts.get("demand.row.barred", depot),
        demand.map(Demand::placeName).orElse(""),
        name(fix.item()),
        unit(fix.item()),
        "0",
        "",
        "",
        "",
        "",
        texts.get("demand.row.barredWhy"));
  }

  private String name(String item) {
    return supply.item(item).map(SupplyItem::name).orElse(item);
  }

  private String unit(String item) {
    return supply.item(item).map(SupplyItem::unit).orElse("");
  }

  private static String said(List<Why> why, Texts texts) {
    return String.join(
        texts.get("demand.comma"), why.stream().map(one -> texts.say(one.said())).toList());
  }
}
