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
import org.watchfloor.incident.figure.Claim;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.FigureSheet;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportFile;
import org.watchfloor.incident.report.ReportSheet;
import org.watchfloor.incident.report.ReportState;
import org.watchfloor.incident.report.ReportText.Cite;
import org.watchfloor.incident.report.ReportText.Line;
import org.watchfloor.incident.report.ReportWords;
import org.watchfloor.store.Realm;

/**
 * A report to the level above as it leaves the house: the short form, every element with the
 * entries it comes from, what changed since the report before, and the proof of sending.
 */
public final class ReportPaper implements ReportSheet {
  private final Desk desk;
  private final ReportFile words;
  private final FigureService figures;
  private final SendingTable sendings;
  private final PictureBlocks pictures;
  private final Realm realm;

  @Inject
  ReportPaper(
      Desk desk,
      ReportFile words,
      FigureService figures,
      SendingTable sendings,
      PictureBlocks pictures,
      Realm realm) {
    this.realm = realm;
    this.desk = desk;
    this.words = words;
    this.figures = figures;
    this.sendings = sendings;
    this.pictures = pictures;
  }

  @Override
  public int print(Report report, Texts texts, Path file) {
    return LetterPress.write(letter(report, texts), texts, realm, file);
  }

  private Letter letter(Report report, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    standing(report, texts).map(Paragraph::new).ifPresent(blocks::add);
    blocks.add(new Heading(texts.get("document.report.brief")));
    blocks.add(new Paragraph(Words.plain(report.text().brief())));
    blocks.add(new Heading(texts.get("document.report.full")));
    blocks.add(elements(report, texts));
    if (report.text().lines().stream().anyMatch(line -> line.before() != null)) {
      blocks.add(new Paragraph(Words.note(texts.get("document.report.marks"))));
    }
    blocks.add(new Heading(texts.get("document.report.sendings")));
    blocks.add(sendings.of(report, texts));
    blocks.add(
        new Signatures(
            List.of(
                texts.get("document.sign.issued"),
                texts.get("document.sign.checked"),
                texts.get("document.sign.done"),
                texts.get("document.sign.at"))));
    blocks.addAll(pictures.of(report, texts));
    return new Letter(
        desk.office(),
        texts.get("document.report.title", ReportWords.name(report)),
        texts.get("document.report.number", report.incident(), report.id()),
        blocks,
        desk.made(texts));
  }

  /** Who drafted and signed it; marked where nobody signed or it is void. */
  private static Optional<Words> standing(Report report, Texts texts) {
    String drafted =
        texts.get("document.report.drafted", report.drafter(), Desk.moment(report.draftedAt()));
    if (report.state() == ReportState.DROPPED) {
      return Optional.of(Words.marked(texts.get("document.report.dropped", drafted)));
    }
    if (report.signer().isEmpty()) {
      return Optional.of(Words.marked(texts.get("document.report.unsigned", drafted)));
    }
    return Optional.of(Words.plain(texts.get("document.report.signed", drafted, report.signer())));
  }

  private Table elements(Report report, Texts texts) {
    FigureSheet sheet = figures.sheet(report.incident());
    List<Row> rows = new ArrayList<>();
    for (Line line : report.text().lines()) {
      boolean statistics = !ReportWords.figure(line.key()).isEmpty();
      if (!statistics || !line.text().isEmpty() || line.before() != null) {
        rows.add(element(line, sheet, texts));
      }
    }
    return new Table(
        List.of(
            new Column(texts.get("document.report.element"), 1.3),
            new Column(texts.get("document.report.content"), 3.6),
            new Column(texts.get("document.report.source"), 2.1)),
        rows);
  }

  private Row element(Line line, FigureSheet sheet, Texts texts) {
    List<Words> said = new ArrayList<>();
    String text = known(line.text(), texts);
    String before = line.before();
    if (before == null) {
      said.add(Words.plain(text));
    } else {
      said.add(Words.marked(text));
      said.add(Words.note(texts.get("document.report.before", known(before, texts))));
    }
    if (line.own()) {
      said.add(Words.note(texts.get("document.report.own")));
    }
    return new Row(
        List.of(
            Cell.of(words.label(line.key(), texts)),
            new Cell(said),
            new Cell(line.cites().stream().map(cite -> source(cite, sheet, texts)).toList())));
  }

  private static String known(String text, Texts texts) {
    return text.isEmpty() ? texts.get("report.line.unknown") : text;
  }

  /** Of a figure who said it, how and when; of anything else the entry. */
  private static Words source(Cite cite, FigureSheet sheet, Texts texts) {
    Optional<Claim> claim = sheet.claim(cite.entry());
    if (claim.isPresent()) {
      Claim one = claim.get();
      String told =
          texts.get(
              "document.report.claim",
              one.said(),
              texts.name("rule.channel", one.channel()),
              Desk.moment(one.at()),
              one.entry());
      return Words.note(
          cite.what().isEmpty() ? told : texts.get("document.report.piece", cite.what(), told));
    }
    return Words.note(
        cite.what().isEmpty()
            ? cite.entry()
            : texts.get("document.report.piece", cite.what(), cite.entry()));
  }
}
