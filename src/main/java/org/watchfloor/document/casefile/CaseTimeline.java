package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;

/** Every entry of a case in the order in which it happened. */
final class CaseTimeline {
  private static final int MINUTE = 60;

  private final TimelineService timeline;
  private final Journal journal;

  @Inject
  CaseTimeline(TimelineService timeline, Journal journal) {
    this.timeline = timeline;
    this.journal = journal;
  }

  List<Block> of(CaseFile known, Texts texts) {
    Map<Long, TimelineLine> lines = timeline.lines(texts, known.positions());
    List<Row> rows = new ArrayList<>();
    known
        .entries()
        .forEach((position, recorded) -> {
          TimelineLine line = lines.get(position);
          rows.add(
              row(recorded.entry(), line == null ? recorded.entry().fact() : line.said(), texts));
        });
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            List.of(
                new Column(texts.get("document.sent.at"), 1.5),
                new Column(texts.get("document.case.what"), 5.2),
                new Column(texts.get("document.case.who"), 1.2),
                new Column(texts.get("document.entry"), 1.4)),
            rows));
    proof(known, blocks, texts);
    return blocks;
  }

  private static Row row(Entry entry, String said, Texts texts) {
    List<Words> when = new ArrayList<>();
    when.add(Words.plain(Desk.moment(entry.happenedAt())));
    boolean later =
        entry.happenedAt().getEpochSecond() / MINUTE
            != entry.recordedAt().getEpochSecond() / MINUTE;
    if (later) {
      when.add(Words.note(texts.get("document.case.recorded", Desk.moment(entry.recordedAt()))));
    }
    return new Row(
        List.of(
            new Cell(when),
            Cell.of(said),
            Cell.of(entry.actor().officer()),
            Cell.of(entry.id().toString())));
  }

  /** The link of the newest entry of the record stands for all before it. */
  private void proof(CaseFile known, List<Block> blocks, Texts texts) {
    List<Recorded> last = journal.size() == 0 ? List.of() : journal.at(journal.size());
    last.stream()
        .map(Recorded::entry)
        .map(entry ->
            texts.get(
                "document.case.proof", known.entries().size(), entry.id().toString(), entry.link()))
        .forEach(said -> blocks.add(new Paragraph(Words.note(said))));
  }
}
