package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.order.callout.Attempt;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.Callout.End;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.roll.Callee;

/** The call-outs of a case: everybody on the list, every attempt, and what came of it. */
final class CaseCallouts {
  private final CalloutService callouts;

  @Inject
  CaseCallouts(CalloutService callouts) {
    this.callouts = callouts;
  }

  List<Block> of(CaseFile known, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    known.ids(CalloutService.KIND).stream()
        .flatMap(number -> callouts.find(number).stream())
        .sorted(Comparator.comparing(board -> board.callout().began()))
        .forEach(board -> callout(board, blocks, texts));
    return blocks;
  }

  private static void callout(CalloutBoard board, List<Block> blocks, Texts texts) {
    Callout callout = board.callout();
    blocks.add(
        new Paragraph(
            Words.heavy(texts.get("document.case.callout", callout.number(), callout.title()))));
    blocks.add(
        new Paragraph(
            Words.note(
                texts.get(
                    "document.case.called",
                    Desk.moment(callout.began()),
                    callout.act().officer(),
                    board.lines().size(),
                    board.reached(),
                    callout.act().entry()))));
    blocks.add(new Paragraph(Words.note(texts.get("document.case.words", callout.words()))));
    blocks.add(
        new Table(
            List.of(
                new Column(texts.get("document.case.callee"), 2),
                new Column(texts.get("document.case.attempts"), 5),
                new Column(texts.get("document.case.stands"), 1.2)),
            board.lines().stream()
                .filter(line -> !untouched(line))
                .map(line -> line(line, texts))
                .toList()));
    List<CalloutLine> left = board.lines().stream().filter(CaseCallouts::untouched).toList();
    if (!left.isEmpty()) {
      String names =
          left.stream()
              .map(line -> name(line.callee(), texts))
              .collect(Collectors.joining(texts.get("report.join.item")));
      blocks.add(
          new Paragraph(Words.note(texts.get("document.case.notCalled", left.size(), names))));
    }
    End end = callout.ending();
    if (end != null) {
      blocks.add(
          new Paragraph(
              Words.note(
                  texts.get(
                      "document.case.calloutEnded",
                      Desk.moment(end.act().at()),
                      end.open(),
                      end.conclusion(),
                      end.act().entry()))));
    }
  }

  /** Of whom nothing is on record: told in one paragraph, that nobody is left out. */
  private static boolean untouched(CalloutLine line) {
    return line.log().attempts().isEmpty() && !line.climbed();
  }

  private static String name(Callee callee, Texts texts) {
    return texts.get("document.case.numbered", callee.key(), callee.unitName())
        + (callee.post().isEmpty() ? "" : " " + callee.post());
  }

  private static Row line(CalloutLine line, Texts texts) {
    Callee callee = line.callee();
    List<Words> who = new ArrayList<>();
    who.add(Words.plain(texts.get("document.case.numbered", callee.key(), callee.unitName())));
    if (!callee.post().isEmpty()) {
      who.add(Words.note(callee.post()));
    }
    List<Words> calls = new ArrayList<>();
    line.log().attempts().stream()
        .sorted(Comparator.comparing(Attempt::at))
        .forEach(one -> calls.add(Words.note(attempt(one, texts))));
    if (line.climbed()) {
      calls.add(Words.note(texts.get("document.case.climbed")));
    }
    return new Row(
        List.of(
            new Cell(who), new Cell(calls), Cell.of(texts.name("callout.state", line.state()))));
  }

  private static String attempt(Attempt one, Texts texts) {
    String said =
        texts
            .get(
                "document.case.attempt",
                Desk.moment(one.at()),
                texts.name("callout.way", one.way()),
                one.number(),
                texts.name("callout.result", one.result()),
                one.person(),
                String.join(" ", one.answers().values()),
                one.note(),
                one.entry())
            .replaceAll(" +", " ");
    return one.withdrawn() ? texts.get("document.case.withdrawn", said) : said;
  }
}
