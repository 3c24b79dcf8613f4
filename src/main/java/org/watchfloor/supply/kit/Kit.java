package org.watchfloor.supply.kit;

import java.util.List;
import java.util.stream.Collectors;
import org.watchfloor.journal.Together;
import org.watchfloor.supply.TransferLine;

/**
 * What so many people need, goods by goods.
 *
 * @param code its code, none of GB/T 38565
 * @param name what it is called, “1000人份”
 * @param persons how many people it is for, 1 or more
 * @param lines what is in it, each kind of goods once
 */
@Together({"persons", "lines"})
public record Kit(String code, String name, long persons, List<TransferLine> lines) {
  private static final String BETWEEN = "；";

  public Kit {
    lines = List.copyOf(lines);
  }

  /**
   * What another number of people needs, every line rounded up.
   *
   * @param wanted 1 or more, at most {@link org.watchfloor.supply.SupplyItem#MOST}
   */
  public List<TransferLine> forPersons(long wanted) {
    return lines.stream()
        .map(line -> new TransferLine(line.item(), Math.ceilDiv(line.quantity() * wanted, persons)))
        .toList();
  }

  /** Its lines as one cell: {@code 1010101*40；3010101*200}. */
  String cell() {
    return lines.stream()
        .map(line -> line.item() + "*" + line.quantity())
        .collect(Collectors.joining(BETWEEN));
  }
}
