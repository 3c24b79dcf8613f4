package org.watchfloor.supply.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.supply.CodeAndQuantity;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;

/**
 * Understands scans by the catalogue and the labels of batches as they were read; pure, on any
 * thread.
 */
public final class ScanReader {
  private static final Pattern QUANTITY = Pattern.compile("[*＊×]\\s*(\\d{1,9})");

  private final Map<String, SupplyItem> items = new HashMap<>();
  private final Map<String, List<Scanned.Goods>> labels = new HashMap<>();

  /**
   * @param catalogue what a code can be
   * @param stock where labels of batches are known from: of the depot for goods that go out, of all
   *     for goods that come in
   */
  public ScanReader(List<SupplyItem> catalogue, List<StockLine> stock) {
    catalogue.forEach(item -> items.put(item.code(), item));
    for (StockLine line : stock) {
      SupplyItem item = items.get(line.key().item());
      if (item != null) {
        line.batches().forEach(batch -> label(item, batch));
      }
    }
  }

  private void label(SupplyItem item, StockBatch batch) {
    if (batch.batch().isEmpty()) {
      return;
    }
    List<Scanned.Goods> known = labels.computeIfAbsent(batch.batch(), _ -> new ArrayList<>());
    Scanned.Goods goods = new Scanned.Goods(item, batch.batch(), batch.expiry(), 1);
    if (known.stream().noneMatch(goods::same)) {
      known.add(goods);
    }
  }

  /**
   * What a line means: {@code code}, {@code label}, either with {@code *quantity}, or that alone.
   */
  public Scanned read(String line) {
    String typed = line.strip();
    if (typed.isEmpty()) {
      return new Scanned.Nothing();
    }
    Matcher quantity = QUANTITY.matcher(typed);
    if (quantity.matches()) {
      long said = Long.parseLong(quantity.group(1));
      return fits(said) ? new Scanned.Quantity(said) : new Scanned.Refused(tooMuch(said));
    }
    Optional<CodeAndQuantity> form = CodeAndQuantity.read(typed);
    if (form.isEmpty()) {
      return new Scanned.Refused(Message.of("supply.scan.unreadable", typed));
    }
    String code = form.get().code();
    Long said = form.get().quantity();
    long wanted = said == null ? 1 : said;
    return fits(wanted) ? goods(code, wanted) : new Scanned.Refused(tooMuch(wanted));
  }

  private static boolean fits(long quantity) {
    return quantity > 0 && quantity <= SupplyItem.MOST;
  }

  private static Message tooMuch(long quantity) {
    return Message.of("supply.scan.quantity", quantity, SupplyItem.MOST);
  }

  private Scanned goods(String code, long quantity) {
    SupplyItem item = items.get(code);
    if (item != null) {
      return new Scanned.Goods(item, "", null, quantity);
    }
    List<Scanned.Goods> known = labels.getOrDefault(code, List.of());
    if (known.size() == 1) {
      return known.getFirst().of(quantity);
    }
    return new Scanned.Refused(
        known.isEmpty()
            ? Message.of("supply.scan.unknown", code)
            : Message.of("supply.scan.ambiguous", code, known.size()));
  }
}
