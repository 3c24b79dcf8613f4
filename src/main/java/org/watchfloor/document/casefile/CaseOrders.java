package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Ending;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Slip;
import org.watchfloor.order.Step;
import org.watchfloor.order.StepKind;

/** The orders of a case: at each unit every state with its time, channel, person and entry. */
final class CaseOrders {
  private final OrderService orders;

  @Inject
  CaseOrders(OrderService orders) {
    this.orders = orders;
  }

  List<Block> of(CaseFile known, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    known.ids(OrderService.KIND).stream()
        .flatMap(number -> orders.find(number).stream())
        .sorted(Comparator.comparing(order -> order.revisions().getFirst().act().at()))
        .forEach(order -> order(order, blocks, texts));
    return blocks;
  }

  private static void order(Order order, List<Block> blocks, Texts texts) {
    var first = order.revisions().getFirst().act();
    blocks.add(
        new Paragraph(
            Words.heavy(
                texts.get(
                    "document.case.order",
                    order.number(),
                    order.title(),
                    texts.name("order.urgency", order.urgency())))));
    blocks.add(
        new Paragraph(
            Words.note(
                texts.get(
                    "document.case.issued",
                    Desk.moment(first.at()),
                    first.post(),
                    first.officer(),
                    Desk.moment(order.deadline()),
                    first.entry()))));
    blocks.add(new Paragraph(Words.note(order.now().text())));
    blocks.add(units(order, texts));
    for (Slip slip : order.slips()) {
      blocks.add(
          new Paragraph(
              Words.note(
                  texts.get(
                      "document.case.slip",
                      Desk.moment(slip.act().at()),
                      texts.name("order.slip", slip.kind()),
                      slip.number(),
                      texts.name("order.cause", slip.cause()),
                      slip.units().size(),
                      slip.act().entry()))));
    }
    Ending ending = order.ending();
    if (ending != null) {
      blocks.add(
          new Paragraph(
              Words.note(
                  texts.get(
                      "document.case.orderEnded",
                      texts.get(
                          "order.ended." + ending.kind().name(), Desk.moment(ending.act().at())),
                      ending.act().post(),
                      ending.words(),
                      ending.act().entry()))));
    }
  }

  private static Table units(Order order, Texts texts) {
    List<Column> columns =
        List.of(
            new Column(texts.get("document.case.unit"), 1.4),
            new Column(texts.name("order.step", StepKind.DELIVERED), 1.3),
            new Column(texts.name("order.step", StepKind.READ), 1.3),
            new Column(texts.name("order.step", StepKind.SIGNED), 1.5),
            new Column(texts.name("order.step", StepKind.REPORTED), 1.7),
            new Column(texts.get("document.case.judged"), 1.5));
    return new Table(
        columns, order.addressees().stream().map(unit -> unit(order, unit, texts)).toList());
  }

  private static Row unit(Order order, Addressee unit, Texts texts) {
    return new Row(
        List.of(
            new Cell(
                List.of(
                    Words.plain(unit.to().name()),
                    Words.note(texts.name("order.role", unit.role())),
                    Words.note(texts.name("order.state", order.state(unit))))),
            steps(unit, texts, StepKind.DELIVERED),
            steps(unit, texts, StepKind.READ),
            steps(unit, texts, StepKind.SIGNED),
            steps(unit, texts, StepKind.REPORTED),
            steps(unit, texts, StepKind.ACCEPTED, StepKind.RETURNED)));
  }

  /** Nothing is filled in: what nobody said is a dash. */
  private static Cell steps(Addressee unit, Texts texts, StepKind... kinds) {
    Set<StepKind> wanted = Set.copyOf(Arrays.asList(kinds));
    List<Words> said = new ArrayList<>();
    unit.steps().stream()
        .filter(step -> wanted.contains(step.kind()))
        .sorted(Comparator.comparing(Step::at))
        .forEach(step -> step(step, wanted.size() > 1, said, texts));
    return said.isEmpty() ? Cell.of(texts.get("document.case.dash")) : new Cell(said);
  }

  private static void step(Step step, boolean named, List<Words> said, Texts texts) {
    if (named) {
      said.add(Words.plain(texts.name("order.step", step.kind())));
    }
    said.add(Words.plain(Desk.moment(step.at())));
    said.add(
        Words.note(
            texts.get(
                step.kind() == StepKind.SIGNED && step.onBehalf()
                    ? "document.case.onBehalf"
                    : "document.case.way",
                texts.name("order.channel", step.channel()),
                step.person(),
                step.officer())));
    if (!step.note().isEmpty()) {
      said.add(Words.note(step.note()));
    }
    said.add(Words.note(step.entry()));
  }
}
