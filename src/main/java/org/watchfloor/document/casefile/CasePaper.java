package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Heading;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Signatures;
import org.watchfloor.document.letter.Letter;
import org.watchfloor.document.letter.LetterPress;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.incident.CaseSheet;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.ResponseService;
import org.watchfloor.store.Realm;

/** The whole chain of a case 全过程记录 on paper. */
public final class CasePaper implements CaseSheet {
  private final CaseGatherer gatherer;
  private final CaseDecisions decisions;
  private final CaseWarnings warnings;
  private final CaseOrders orders;
  private final CaseCallouts callouts;
  private final CaseReports reports;
  private final CaseConsultations consultations;
  private final CaseTimeline timeline;
  private final Desk desk;
  private final Realm realm;

  @Inject
  CasePaper(
      CaseGatherer gatherer,
      CaseDecisions decisions,
      CaseWarnings warnings,
      CaseOrders orders,
      CaseCallouts callouts,
      CaseReports reports,
      CaseConsultations consultations,
      CaseTimeline timeline,
      Desk desk,
      Realm realm) {
    this.realm = realm;
    this.gatherer = gatherer;
    this.decisions = decisions;
    this.warnings = warnings;
    this.orders = orders;
    this.callouts = callouts;
    this.reports = reports;
    this.consultations = consultations;
    this.timeline = timeline;
    this.desk = desk;
  }

  @Override
  public int print(Subject of, Texts texts, Path file) {
    CaseFile known = gatherer.gather(of);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            Words.note(texts.get("document.case.about", known.entries().size(), desk.office()))));
    decisions.summary(known, texts).forEach(blocks::add);
    part("document.case.warnings", warnings.of(known, texts), blocks, texts);
    part("document.case.decisions", decisions.of(known, texts), blocks, texts);
    part("document.case.consultations", consultations.of(known, texts), blocks, texts);
    part("document.case.callouts", callouts.of(known, texts), blocks, texts);
    part("document.case.orders", orders.of(known, texts), blocks, texts);
    part("document.case.reports", reports.of(known, texts), blocks, texts);
    part("document.case.timeline", timeline.of(known, texts), blocks, texts);
    blocks.add(
        new Signatures(List.of(texts.get("document.sign.checked"), texts.get("document.sign.at"))));
    boolean response = of.kind().equals(ResponseService.KIND);
    Letter letter =
        new Letter(
            "",
            texts.get(response ? "document.case.ofResponse" : "document.case.ofIncident"),
            of.id(),
            blocks,
            desk.made(texts));
    return LetterPress.write(letter, texts, realm, file);
  }

  /** A part that has nothing says so: an empty place would look forgotten. */
  private static void part(String title, List<Block> part, List<Block> blocks, Texts texts) {
    blocks.add(new Heading(texts.get(title)));
    if (part.isEmpty()) {
      blocks.add(new Paragraph(Words.plain(texts.get("document.case.none"))));
    }
    blocks.addAll(part);
  }
}
