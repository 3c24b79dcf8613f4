package org.watchfloor.document.paper;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Signatures;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Letter;
import org.watchfloor.document.letter.LetterPress;
import org.watchfloor.document.letter.Words;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.IssuedBatch;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferSheet;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.transit.TransferRoutes;

/**
 * A transfer order 调拨单: what leaves which depot in which batches, who carries it, and lines to sign
 * on for who approves, gives, carries and receives. Every print after the first says that it is a
 * copy 副本, and which.
 */
public final class TransferPaper implements TransferSheet {
  private final Desk desk;
  private final SupplyService supply;
  private final TransferRoutes routes;

  @Inject
  TransferPaper(Desk desk, SupplyService supply, TransferRoutes routes) {
    this.desk = desk;
    this.supply = supply;
    this.routes = routes;
  }

  @Override
  public int print(TransferOrder order, int print, Texts texts, Path file) {
    String number =
        print == 1
            ? texts.get("document.transfer.original", order.number())
            : texts.get("document.transfer.copy", order.number(), print - 1);
    return LetterPress.write(
        List.of(
            new Letter(
                desk.office(),
                texts.get("document.transfer.title"),
                number,
                blocks(order, print, texts),
                desk.made(texts))),
        texts,
        file);
  }

  private List<Block> blocks(TransferOrder order, int print, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    if (print > 1) {
      blocks.add(new Paragraph(Words.marked(texts.get("document.transfer.copyMark", print - 1))));
    }
    if (order.batches().isEmpty()) {
      blocks.add(new Paragraph(Words.marked(texts.get("document.transfer.notIssued"))));
    }
    blocks.add(new Table(List.of(new Column("", 1), new Column("", 4)), facts(order, texts)));
    blocks.add(new Table(columns(texts), goods(order, texts)));
    blocks.add(new Paragraph(Words.note(texts.get("document.transfer.byHand"))));
    List<String> lines = new ArrayList<>();
    for (String who : List.of("approve", "give", "carry", "receive")) {
      lines.add(texts.get("document.transfer.sign." + who));
      lines.add(texts.get("document.sign.at"));
    }
    blocks.add(new Signatures(lines));
    return blocks;
  }

  private List<Row> facts(TransferOrder order, Texts texts) {
    List<Row> rows = new ArrayList<>();
    Optional<Depot> depot = supply.depot(order.from());
    rows.add(
        Row.of(
            texts.get("document.transfer.from"),
            depot
                .map(one ->
                    texts.get(
                        "document.transfer.depot",
                        one.name(),
                        texts.name("supply.tier", one.tier()),
                        orEmpty(one.address()),
                        orEmpty(one.phone())))
                .orElse(order.from())));
    rows.add(
        Row.of(
            texts.get("document.transfer.to"),
            texts.get(
                "document.transfer.place",
                order.to().name(),
                texts.name("supply.destination", order.to().kind()))));
    rows.add(Row.of(texts.get("document.transfer.purpose"), order.purpose()));
    rows.add(Row.of(texts.get("document.transfer.route"), routes.say(order, texts)));
    rows.add(
        Row.of(
            texts.get("document.transfer.state"),
            texts.name("supply.transfer_state", order.state())));
    rows.add(
        Row.of(
            texts.get("document.transfer.approver"),
            order.unapproved()
                ? texts.get("document.transfer.unapproved")
                : order.handling().approver()));
    rows.add(
        Row.of(
            texts.get("document.transfer.times"),
            texts.get(
                "document.transfer.when",
                at(order, TransferState.REQUESTED, texts),
                at(order, TransferState.ISSUED, texts),
                at(order, TransferState.IN_TRANSIT, texts),
                at(order, TransferState.ARRIVED, texts),
                at(order, TransferState.SIGNED, texts))));
    rows.add(
        Row.of(
            texts.get("document.transfer.carrier"),
            texts.get(
                "document.transfer.carried",
                order.carrier().name(),
                order.carrier().plate(),
                order.carrier().phone())));
    rows.add(Row.of(texts.get("document.transfer.receiver"), order.delivery().receiver()));
    LocalDate back = order.handling().returnBy();
    if (back != null) {
      rows.add(Row.of(texts.get("document.transfer.returnBy"), back.toString()));
    }
    return rows;
  }

  private static String at(TransferOrder order, TransferState state, Texts texts) {
    Optional<Instant> when = order.reached(state);
    return when.map(Desk::moment).orElse(texts.get("document.transfer.notYet"));
  }

  private static List<Column> columns(Texts texts) {
    return List.of(
        new Column(texts.get("document.transfer.head.item"), 3),
        new Column(texts.get("document.transfer.head.unit"), 0.8),
        new Column(texts.get("document.transfer.head.batch"), 1.5),
        new Column(texts.get("document.transfer.head.expiry"), 1.5),
        new Column(texts.get("document.transfer.head.quantity"), 1.1),
        new Column(texts.get("document.transfer.head.accepted"), 1.1),
        new Column(texts.get("document.transfer.head.damaged"), 1.1));
  }

  /** One row for each batch; what arrived is known by kind of goods and stands at its first one. */
  private List<Row> goods(TransferOrder order, Texts texts) {
    List<IssuedBatch> batches =
        order.batches().isEmpty()
            ? order.lines().stream()
                .map(line -> new IssuedBatch(line.item(), "", null, line.quantity()))
                .toList()
            : order.batches();
    List<Row> rows = new ArrayList<>();
    String before = "";
    for (IssuedBatch batch : batches) {
      Optional<TransferReceipt> receipt =
          batch.item().equals(before)
              ? Optional.empty()
              : order.delivery().receipts().stream()
                  .filter(one -> one.item().equals(batch.item()))
                  .findFirst();
      before = batch.item();
      Optional<SupplyItem> item = supply.item(batch.item());
      LocalDate expiry = batch.expiry();
      rows.add(
          Row.of(
              texts.get(
                  "document.transfer.goods",
                  item.map(SupplyItem::name).orElse(""),
                  item.map(SupplyItem::spec).orElse(""),
                  batch.item()),
              item.map(SupplyItem::unit).orElse(""),
              batch.batch(),
              expiry == null ? "" : expiry.toString(),
              Long.toString(batch.quantity()),
              receipt.map(one -> Long.toString(one.accepted())).orElse(""),
              receipt.map(one -> Long.toString(one.damaged())).orElse("")));
    }
    return rows;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
