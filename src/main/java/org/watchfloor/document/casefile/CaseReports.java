package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.document.paper.SendingTable;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.deadline.ClockBoard;
import org.watchfloor.incident.deadline.ClockRecord.Said;
import org.watchfloor.incident.deadline.ClockState;
import org.watchfloor.incident.deadline.ClockWords;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.ReportWords;
import org.watchfloor.journal.Belated;

/** The reports of a case: what was owed by when, what was sent, and the proof of it. */
final class CaseReports {
  private final ReportService reports;
  private final ClockBoard board;
  private final SendingTable sendings;
  private final WatchClock clock;

  @Inject
  CaseReports(ReportService reports, ClockBoard board, SendingTable sendings, WatchClock clock) {
    this.reports = reports;
    this.board = board;
    this.sendings = sendings;
    this.clock = clock;
  }

  List<Block> of(CaseFile known, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    for (String incident : known.ids(IncidentService.KIND)) {
      List<ReportClock> clocks = board.of(incident);
      if (!clocks.isEmpty()) {
        blocks.add(clocks(clocks, texts));
      }
      reports.book(incident).reports().forEach(report -> report(report, blocks, texts));
    }
    return blocks;
  }

  private Table clocks(List<ReportClock> clocks, Texts texts) {
    return new Table(
        List.of(
            new Column(texts.get("document.case.owed"), 2.6),
            new Column(texts.get("document.sent.to"), 2),
            new Column(texts.get("document.case.started"), 1.5),
            new Column(texts.get("document.case.dueAt"), 1.5),
            new Column(texts.get("document.case.how"), 2.4)),
        clocks.stream().map(one -> clock(one, texts)).toList());
  }

  private Row clock(ReportClock one, Texts texts) {
    ClockState state = one.state(clock.instant(), board.rules());
    List<Words> how = new ArrayList<>();
    String said = texts.name("deadline.state", state);
    boolean bad =
        state == ClockState.LATE || state == ClockState.MISSED || state == ClockState.OVERDUE;
    how.add(bad ? Words.marked(said) : Words.plain(said));
    Instant answered = one.answered();
    Instant written = one.writtenAt();
    if (answered != null && written != null) {
      how.add(
          Words.note(
              texts.get(
                  Belated.noticeable(answered, written)
                      ? "document.case.answeredLater"
                      : "document.case.answered",
                  Desk.moment(answered),
                  one.proof(),
                  Desk.moment(written))));
    }
    one.record().reasons().forEach(reason -> how.add(Words.note(reason(reason, texts))));
    Said waived = one.record().waived();
    if (waived != null) {
      how.add(Words.note(reason(waived, texts)));
    }
    return new Row(
        List.of(
            new Cell(
                List.of(
                    Words.plain(texts.say(ClockWords.what(one))),
                    Words.note(one.rule().name().in(texts.language())))),
            Cell.of(one.rule().to().in(texts.language())),
            Cell.of(Desk.moment(one.startedAt())),
            Cell.of(Desk.moment(one.dueAt())),
            new Cell(how)));
  }

  private static String reason(Said said, Texts texts) {
    return texts.get("document.case.reason", said.text(), said.officer(), said.entry());
  }

  private void report(Report report, List<Block> blocks, Texts texts) {
    blocks.add(
        new Paragraph(
            Words.heavy(
                texts.get(
                    "document.case.report",
                    ReportWords.name(report),
                    texts.name("report.state", report.state()),
                    report.id()))));
    blocks.add(new Paragraph(Words.note(report.text().brief())));
    blocks.add(sendings.of(report, texts));
  }
}
