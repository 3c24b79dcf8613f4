package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;

/**
 * Goods as they are written and read: one kind a line, what and how much. Any thread but the JavaFX
 * thread.
 */
public final class GoodsWords {
  private static final Pattern LINE = Pattern.compile("(.*\\S)[\\s=:：×]+(\\d{1,9})\\s*\\D{0,8}");

  private final SupplyService supply;

  @Inject
  GoodsWords(SupplyService supply) {
    this.supply = supply;
  }

  /**
   * Reads what was typed.
   *
   * @param typed one kind of goods a line: its name, initials or code, then how much
   * @throws RefusedException if a line has no amount, or its goods are not in the catalogue
   */
  public List<TransferLine> read(String typed) {
    List<TransferLine> lines = new ArrayList<>();
    for (String line : typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw RefusedException.of("mutual.refused.line", line);
      }
      String item =
          item(parts.group(1))
              .orElseThrow(() -> RefusedException.of("mutual.refused.item", parts.group(1)));
      lines.add(new TransferLine(item, Long.parseLong(parts.group(2))));
    }
    return lines;
  }

  private Optional<String> item(String typed) {
    if (supply.item(typed).isPresent()) {
      return Optional.of(typed);
    }
    List<SupplyItem> all = supply.items();
    Optional<SupplyItem> named =
        all.stream().filter(one -> one.name().equalsIgnoreCase(typed)).findFirst();
    return named
        .or(() ->
            NameIndex.of(all, SupplyItem::name, SupplyItem::code).find(typed, 1).stream()
                .map(NameIndex.Hit::item)
                .findFirst())
        .map(SupplyItem::code);
  }

  /** As they are read out: 编织袋 500 条、水泵 2 台; as plain as names and amounts are. */
  public String say(List<TransferLine> lines) {
    return lines.stream().map(this::one).collect(Collectors.joining(" · "));
  }

  /**
   * How much of what was promised came, kind by kind: 编织袋 300/500 条; as plain as names and amounts
   * are.
   *
   * @param promised how much there should be
   * @param lacking how much of it is missing
   */
  public String progress(List<TransferLine> promised, List<TransferLine> lacking) {
    return promised.stream()
        .map(line -> {
          long missing =
              lacking.stream()
                  .filter(one -> one.item().equals(line.item()))
                  .mapToLong(TransferLine::quantity)
                  .sum();
          return one(line.item(), line.quantity() - missing + "/" + line.quantity());
        })
        .collect(Collectors.joining(" · "));
  }

  /** As they can be typed again, one kind a line. */
  public String typed(List<TransferLine> lines) {
    return lines.stream()
        .map(line -> name(line.item()) + " " + line.quantity())
        .collect(Collectors.joining("\n"));
  }

  /** What a kind of goods is called: its code where the catalogue does not know it. */
  public String name(String item) {
    return supply.item(item).map(SupplyItem::name).orElse(item);
  }

  /** In what it is counted; empty where the catalogue does not know it. */
  public String unit(String item) {
    return supply.item(item).map(SupplyItem::unit).orElse("");
  }

  private String one(TransferLine line) {
    return one(line.item(), Long.toString(line.quantity()));
  }

  private String one(String item, String amount) {
    return (name(item) + " " + amount + " " + unit(item)).strip();
  }
}
