package org.watchfloor.supply.reserve;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.reserve.ReserveLine.State;

/** What the reserves come to, in sentences. */
public final class ReserveWords {
  private ReserveWords() {}

  /** How many people are covered and by what it is limited; what could not be counted after it. */
  public static List<Message> coverage(Reserves found) {
    List<Message> said = new ArrayList<>();
    found
        .limit()
        .ifPresentOrElse(
            line ->
                said.add(
                    Message.of(
                        "reserve.said.limit",
                        line.covered().getAsLong(),
                        found.extent().days(),
                        line.goods().name())),
            () -> said.add(Message.of("reserve.said.noLimit")));
    said.addAll(leftOut(found));
    return said;
  }

  /** How many goods are short; what could not be counted after it. */
  public static List<Message> quota(Reserves found) {
    List<Message> said = new ArrayList<>();
    said.add(Message.of("reserve.said.short", found.in(State.SHORT).size(), found.lines().size()));
    said.addAll(leftOut(found));
    return said;
  }

  private static List<Message> leftOut(Reserves found) {
    List<Message> said = new ArrayList<>();
    add(said, "reserve.said.unsaid", names(found.in(State.OWN_VALUE_MISSING)));
    add(said, "reserve.said.notInCatalogue", names(found.in(State.NOT_IN_CATALOGUE)));
    add(
        said,
        "reserve.said.uncounted",
        found.lines().stream()
            .flatMap(line -> line.stock().uncounted().stream())
            .distinct()
            .map(SupplyItem::name)
            .toList());
    if (found.lines().stream()
        .flatMap(line -> line.norms().stream())
        .anyMatch(norm -> norm.amount() != null && norm.basis().status() == RuleStatus.GK)) {
      said.add(Message.of("reserve.said.gk"));
    }
    return said;
  }

  private static List<String> names(List<ReserveLine> lines) {
    return lines.stream().map(line -> line.goods().name()).toList();
  }

  private static void add(List<Message> said, String key, List<String> names) {
    if (!names.isEmpty()) {
      said.add(Message.of(key, listed(names)));
    }
  }

  /** The names one after the other, as the reader's language lists them. */
  private static Message listed(List<String> names) {
    return names.stream()
        .map(name -> Message.of("reserve.said.name", name))
        .reduce((some, next) -> Message.of("reserve.said.names", some, next))
        .orElseThrow();
  }
}
