package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.ConsultationSheet;
import org.watchfloor.response.consultation.Consultations;

/** The consultations of a case, with what each concluded. */
final class CaseConsultations {
  private final Consultations consultations;

  @Inject
  CaseConsultations(Consultations consultations) {
    this.consultations = consultations;
  }

  List<Block> of(CaseFile known, Texts texts) {
    List<Row> rows =
        known.ids(Consultations.KIND).stream()
            .flatMap(id -> consultations.find(id).stream())
            .sorted(Comparator.comparing(Consultation::startAt))
            .map(one -> row(one, texts))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Table(
                List.of(
                    new Column(texts.get("document.sent.at"), 1.4),
                    new Column(texts.get("document.minutes.subject"), 2.2),
                    new Column(texts.get("document.minutes.opinions"), 3),
                    new Column(texts.get("document.minutes.conclusion"), 2.8),
                    new Column(texts.get("document.entry"), 1.3)),
                rows));
  }

  private static Row row(Consultation one, Texts texts) {
    List<Words> end = new ArrayList<>();
    one.conclusion()
        .ifPresentOrElse(
            how -> {
              end.add(Words.plain(how.text()));
              end.add(Words.heavy(texts.say(ConsultationSheet.verdict(one, how))));
              end.add(
                  Words.note(
                      texts.get("document.minutes.by", how.officer(), Desk.moment(how.at()))));
            },
            () ->
                end.add(
                    Words.marked(
                        one.cancelled()
                            .map(why -> texts.get("document.minutes.cancelled", why))
                            .orElseGet(() -> texts.get("document.minutes.open")))));
    List<Words> said =
        one.opinions().stream()
            .map(each ->
                Words.note(
                    texts.get(
                        "document.case.opinion",
                        each.unit(),
                        each.person(),
                        each.forecast(),
                        each.opinion())))
            .toList();
    return new Row(
        List.of(
            Cell.of(Desk.moment(one.startAt())),
            new Cell(
                List.of(
                    Words.plain(one.title()),
                    Words.note(texts.get("document.case.chair", one.chair())))),
            new Cell(said),
            new Cell(end),
            Cell.of(one.entry())));
  }
}
