package org.watchfloor.document.paper;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Heading;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Signatures;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Letter;
import org.watchfloor.document.letter.LetterPress;
import org.watchfloor.document.letter.Words;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.Consultation.Conclusion;
import org.watchfloor.response.consultation.Consultation.Opinion;
import org.watchfloor.response.consultation.ConsultationSheet;
import org.watchfloor.response.consultation.MinutesSheet;
import org.watchfloor.response.consultation.Verdict;
import org.watchfloor.response.proposal.ProposalDecision;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.store.Realm;

/** The minutes of a consultation 会商纪要, with what was decided on its conclusion. */
public final class MinutesPaper implements MinutesSheet {
  private final Desk desk;
  private final Proposals proposals;
  private final ResponseService responses;
  private final Realm realm;

  @Inject
  MinutesPaper(Desk desk, Proposals proposals, ResponseService responses, Realm realm) {
    this.realm = realm;
    this.desk = desk;
    this.proposals = proposals;
    this.responses = responses;
  }

  @Override
  public int print(Consultation one, Texts texts, Path file) {
    return LetterPress.write(letter(one, texts), texts, realm, file);
  }

  private Letter letter(Consultation one, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    if (one.open()) {
      blocks.add(new Paragraph(Words.marked(texts.get("document.minutes.open"))));
    }
    one.cancelled()
        .map(reason -> texts.get("document.minutes.cancelled", reason))
        .map(said -> new Paragraph(Words.marked(said)))
        .ifPresent(blocks::add);
    blocks.add(head(one, texts));
    blocks.add(new Heading(texts.get("document.minutes.opinions")));
    blocks.add(opinions(one, texts));
    one.conclusion().ifPresent(how -> conclusion(one, how, blocks, texts));
    blocks.add(
        new Signatures(
            List.of(
                texts.get("document.sign.chair"),
                texts.get("document.sign.recorder"),
                texts.get("document.sign.at"))));
    return new Letter(
        desk.office(),
        texts.get("document.minutes.title"),
        texts.get("document.minutes.number", one.id()),
        blocks,
        desk.made(texts));
  }

  private static Table head(Consultation one, Texts texts) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(texts.get("document.minutes.subject"), one.title()));
    rows.add(
        Row.of(texts.get("document.minutes.hazard"), texts.name("response.hazard", one.hazard())));
    rows.add(Row.of(texts.get("document.minutes.at"), Desk.moment(one.startAt())));
    rows.add(Row.of(texts.get("document.minutes.chair"), one.chair()));
    one.conclusion()
        .map(how -> String.join(texts.get("report.join.item"), how.present()))
        .ifPresent(present -> rows.add(Row.of(texts.get("document.minutes.present"), present)));
    one.warning().ifPresent(id -> rows.add(Row.of(texts.get("document.minutes.warning"), id)));
    rows.add(
        Row.of(
            texts.get("document.minutes.recorded"),
            texts.get("document.minutes.by", one.officer(), Desk.moment(one.calledAt()))));
    return new Table(List.of(new Column("", 1), new Column("", 4)), rows);
  }

  private static Block opinions(Consultation one, Texts texts) {
    if (one.opinions().isEmpty()) {
      return new Paragraph(Words.plain(texts.get("document.minutes.silent")));
    }
    return new Table(
        List.of(
            new Column(texts.get("document.minutes.who"), 1.6),
            new Column(texts.get("document.minutes.forecast"), 3),
            new Column(texts.get("document.minutes.opinion"), 3),
            new Column(texts.get("document.sent.at"), 1.5)),
        one.opinions().stream().map(said -> opinion(said, texts)).toList());
  }

  private static Row opinion(Opinion said, Texts texts) {
    List<Words> who = new ArrayList<>(List.of(Words.plain(said.unit())));
    if (!said.person().isEmpty()) {
      who.add(Words.plain(said.person()));
    }
    return new Row(
        List.of(
            new Cell(who),
            Cell.of(said.forecast()),
            Cell.of(said.opinion()),
            new Cell(
                List.of(
                    Words.plain(Desk.moment(said.at())),
                    Words.note(texts.get("document.minutes.noted", said.officer()))))));
  }

  private void conclusion(Consultation one, Conclusion how, List<Block> blocks, Texts texts) {
    blocks.add(new Heading(texts.get("document.minutes.conclusion")));
    blocks.add(new Paragraph(Words.plain(how.text())));
    blocks.add(new Paragraph(Words.heavy(texts.say(ConsultationSheet.verdict(one, how)))));
    how.next()
        .map(next -> texts.get("document.minutes.next", Desk.moment(next)))
        .map(said -> new Paragraph(Words.plain(said)))
        .ifPresent(blocks::add);
    blocks.add(
        new Paragraph(
            Words.note(
                texts.get(
                    "document.minutes.signed",
                    Desk.moment(how.at()),
                    how.officer(),
                    one.entry()))));
    blocks.add(new Heading(texts.get("document.minutes.decision")));
    blocks.add(new Paragraph(decided(one, how, texts)));
  }

  /** What was decided on it: on its proposal, or on the response it was about. */
  private Words decided(Consultation one, Conclusion how, Texts texts) {
    Optional<String> followed =
        proposals.decisions(one.id()).stream()
            .findFirst()
            .map(decision -> said(decision, texts))
            .or(() -> one.conclusion().flatMap(end -> changed(one, end, texts)));
    if (followed.isPresent()) {
      return Words.plain(followed.get());
    }
    return how.verdict().asksForDecision()
        ? Words.marked(texts.get("document.minutes.undecided"))
        : Words.plain(texts.get("document.minutes.kept"));
  }

  private static String said(ProposalDecision decision, Texts texts) {
    return texts.get(
        "document.minutes.followed",
        ProposalWords.decided(decision),
        decision.officer(),
        decision.entry());
  }

  /** The first decision after it about the response it wanted lowered or ended. */
  private Optional<String> changed(Consultation one, Conclusion how, Texts texts) {
    if (how.verdict() != Verdict.LOWER && how.verdict() != Verdict.END) {
      return Optional.empty();
    }
    return responses.list().stream()
        .filter(response -> response.hazard() == one.hazard())
        .filter(responses::ofHeadquarters)
        .flatMap(response -> response.steps().stream())
        .filter(step -> step.recordedAt().isAfter(how.at()))
        .findFirst()
        .map(step -> step(step, texts));
  }

  private static String step(Response.Step step, Texts texts) {
    return texts.get(
        "document.minutes.step",
        Desk.moment(step.effectiveAt()),
        step.post(),
        texts.name("response.act", step.act()),
        texts.name("response.level", step.to()),
        step.officer(),
        step.entry());
  }
}
