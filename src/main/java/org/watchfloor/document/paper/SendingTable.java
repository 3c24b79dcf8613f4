package org.watchfloor.document.paper;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.incident.report.Met;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.Sending;
import org.watchfloor.incident.rule.RuleBook;
import org.watchfloor.journal.Belated;

/** How a report was sent, with the deadlines each sending answered. */
public final class SendingTable {
  private final RuleBook rules;

  @Inject
  SendingTable(RuleBook rules) {
    this.rules = rules;
  }

  /** A table, or a line that it was not sent. */
  public Block of(Report report, Texts texts) {
    if (report.sendings().isEmpty()) {
      return new Paragraph(Words.plain(texts.get("document.report.unsent")));
    }
    return new Table(
        List.of(
            new Column(texts.get("document.sent.at"), 1.4),
            new Column(texts.get("document.sent.to"), 2.0),
            new Column(texts.get("document.sent.how"), 1.4),
            new Column(texts.get("document.sent.arrived"), 1.4),
            new Column(texts.get("document.sent.deadline"), 2.6),
            new Column(texts.get("document.entry"), 1.8)),
        report.sendings().stream().map(one -> row(one, texts)).toList());
  }

  private Row row(Sending one, Texts texts) {
    List<Words> how =
        new ArrayList<>(
            List.of(
                Words.plain(texts.name("rule.channel", one.channel())),
                Words.note(texts.get("document.sent.by", one.officer()))));
    if (one.brief()) {
      how.add(Words.note(texts.get("document.sent.brief")));
    }
    List<Words> to =
        new ArrayList<>(
            List.of(
                Words.plain(one.to()),
                Words.note(texts.get("document.sent.receiver", one.receiver()))));
    if (!one.said().isEmpty()) {
      to.add(Words.note(texts.get("document.sent.said", one.said())));
    }
    Instant arrived = one.confirmedAt();
    Words proof =
        arrived == null
            ? Words.marked(texts.get("document.sent.open"))
            : Words.plain(
                texts.get("document.sent.confirmed", one.confirmedBy(), Desk.moment(arrived)));
    return new Row(
        List.of(
            new Cell(at(one, texts)),
            new Cell(to),
            new Cell(how),
            new Cell(List.of(proof)),
            new Cell(one.meets().stream().map(met -> met(met, one.at(), texts)).toList()),
            Cell.of(one.entry())));
  }

  /** When it went out; and when that was typed, where it was typed from memory or paper. */
  private static List<Words> at(Sending one, Texts texts) {
    Words went = Words.plain(Desk.moment(one.at()));
    return Belated.noticeable(one.at(), one.writtenAt())
        ? List.of(
            went, Words.note(texts.get("document.sent.written", Desk.moment(one.writtenAt()))))
        : List.of(went);
  }

  private Words met(Met met, Instant at, Texts texts) {
    String rule =
        rules
            .reports()
            .rule(met.rule())
            .map(one -> one.name().in(texts.language()))
            .orElse(met.rule());
    boolean late = at.isAfter(met.dueAt());
    String said =
        texts.get(
            late ? "document.sent.late" : "document.sent.inTime", rule, Desk.moment(met.dueAt()));
    return late ? Words.marked(said) : Words.plain(said);
  }
}
