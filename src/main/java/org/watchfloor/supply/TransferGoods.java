package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.paper.PaperForm.Head;

/**
 * The goods on a transfer order: a row for each batch. What arrived is known by kind of goods only:
 * goods of several batches have a row for all of them, where it stands.
 */
final class TransferGoods {
  private final SupplyService supply;

  @Inject
  TransferGoods(SupplyService supply) {
    this.supply = supply;
  }

  List<Head> columns(Texts texts) {
    return List.of(
        new Head(texts.get("supply.paper.head.item"), 3),
        new Head(texts.get("supply.paper.head.unit"), 0.8),
        new Head(texts.get("supply.paper.head.batch"), 1.3),
        new Head(texts.get("supply.paper.head.expiry"), 1.5),
        new Head(texts.get("supply.paper.head.quantity"), 1.1),
        new Head(texts.get("supply.paper.head.accepted"), 1.4),
        new Head(texts.get("supply.paper.head.damaged"), 1.1),
        new Head(texts.get("supply.paper.head.missing"), 1.1));
  }

  List<List<String>> rows(TransferOrder order, Texts texts) {
    List<IssuedBatch> batches =
        order.batches().isEmpty()
            ? order.lines().stream()
                .map(line -> new IssuedBatch(line.item(), "", null, line.quantity()))
                .toList()
            : order.batches();
    List<List<String>> rows = new ArrayList<>();
    LinkedHashSet<String> items =
        batches.stream()
            .map(IssuedBatch::item)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String item : items) {
      List<IssuedBatch> parts = batches.stream().filter(one -> one.item().equals(item)).toList();
      Optional<TransferReceipt> receipt =
          order.delivery().receipts().stream().filter(one -> one.item().equals(item)).findFirst();
      boolean several = parts.size() > 1;
      for (IssuedBatch part : parts) {
        rows.add(
            row(
                item,
                part.batch(),
                part.expiry(),
                part.quantity(),
                several ? Optional.empty() : receipt,
                order,
                texts));
      }
      if (several) {
        long all = parts.stream().mapToLong(IssuedBatch::quantity).sum();
        rows.add(row(item, texts.get("supply.paper.all"), null, all, receipt, order, texts));
      }
    }
    return rows;
  }

  private List<String> row(
      String code,
      String batch,
      @Nullable LocalDate expiry,
      long quantity,
      Optional<TransferReceipt> receipt,
      TransferOrder order,
      Texts texts) {
    Optional<SupplyItem> item = supply.item(code);
    return List.of(
        texts.get(
            "supply.paper.goods",
            item.map(SupplyItem::name).orElse(""),
            item.map(SupplyItem::spec).orElse(""),
            code),
        item.map(SupplyItem::unit).orElse(""),
        batch,
        expiry == null ? "" : expiry.toString(),
        Long.toString(quantity),
        receipt.map(one -> Long.toString(one.accepted())).orElse(""),
        receipt.map(one -> Long.toString(one.damaged())).orElse(""),
        receipt.map(one -> Long.toString(order.missing(code))).orElse(""));
  }

  /** What came back, kind by kind, and how much is still out. */
  String returned(TransferOrder order, List<TransferLine> outstanding, Texts texts) {
    return order.delivery().receipts().stream()
        .map(TransferReceipt::item)
        .map(code -> {
          TransferReceipt back = order.handling().returned(code);
          long left =
              outstanding.stream()
                  .filter(line -> line.item().equals(code))
                  .mapToLong(TransferLine::quantity)
                  .sum();
          return back.accepted() + back.damaged() + left == 0
              ? ""
              : texts.get(
                  "supply.paper.cameBack",
                  supply.item(code).map(SupplyItem::name).orElse(code),
                  back.accepted(),
                  back.damaged(),
                  left);
        })
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(texts.get("supply.said.comma")));
  }
}
