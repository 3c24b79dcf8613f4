package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Journal;
import org.watchfloor.supply.allocation.AllocationWords;
import org.watchfloor.supply.demand.AllocationTable.Row;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.paper.PaperForm.Fact;
import org.watchfloor.supply.paper.PaperForm.Head;

/**
 * What stands on an allocation 物资调配方案 on paper: what from where, by when and why, what stays short,
 * and how good it is.
 */
final class AllocationForm {
  private static final DateTimeFormatter NUMBER =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final AllocationTable table;
  private final Journal journal;

  @Inject
  AllocationForm(AllocationTable table, Journal journal) {
    this.table = table;
    this.journal = journal;
  }

  /** Its number is the station and the moment it is about: nothing else is kept of it. */
  PaperForm of(Proposal found, Texts texts) {
    return new PaperForm(
        texts.get("demand.paper.title"),
        journal.station() + "-" + NUMBER.format(found.at()),
        new PaperForm.Mark.Proposal(),
        found.answer().unmet().isEmpty()
            ? List.of()
            : List.of(texts.get("demand.paper.short", found.answer().unmet().size())),
        facts(found, texts),
        heads(found, texts),
        table.of(found, texts).stream().map(row -> cells(row, found, texts)).toList(),
        notes(found, texts),
        List.of(texts.get("demand.paper.sign.made"), texts.get("demand.paper.sign.approved")));
  }

  private static List<Head> heads(Proposal found, Texts texts) {
    List<Head> heads = new ArrayList<>();
    heads.add(new Head(texts.get("demand.head.from"), 1.7));
    heads.add(new Head(texts.get("demand.head.place"), 1.7));
    heads.add(new Head(texts.get("demand.head.item"), 1.3));
    heads.add(new Head(texts.get("demand.head.quantity"), 1.1));
    heads.add(new Head(texts.get("demand.paper.minutes"), 0.8));
    if (found.request().truck().isPresent()) {
      heads.add(new Head(texts.get("demand.head.trips"), 0.6));
    }
    heads.add(new Head(texts.get("demand.paper.leaveBy"), 1.4));
    heads.add(new Head(texts.get("demand.head.why"), 4.6));
    return heads;
  }

  private static List<String> notes(Proposal found, Texts texts) {
    List<String> notes = new ArrayList<>(List.of(texts.get("demand.paper.note")));
    if (found.request().truck().isPresent()) {
      notes.add(texts.get("demand.paper.tripsNote"));
    }
    return notes;
  }

  private List<Fact> facts(Proposal found, Texts texts) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(texts.get("demand.paper.station"), journal.station()));
    facts.add(new Fact(texts.get("demand.paper.at"), PaperForm.moment(found.at())));
    found
        .basis()
        .ifPresent(
            basis -> facts.add(new Fact(texts.get("demand.paper.basis"), texts.say(basis.said()))));
    String terms = String.join(" ", found.terms().stream().map(texts::say).toList());
    if (!terms.isEmpty()) {
      facts.add(new Fact(texts.get("demand.paper.terms"), terms));
    }
    facts.add(
        new Fact(
            texts.get("demand.paper.outcome"),
            String.join(
                " ", AllocationWords.said(found.answer()).stream().map(texts::say).toList())));
    facts.add(
        new Fact(
            texts.get("demand.paper.proof"), texts.say(AllocationWords.proof(found.answer()))));
    return facts;
  }

  private static List<String> cells(Row row, Proposal found, Texts texts) {
    List<String> cells = new ArrayList<>();
    cells.add(row.from());
    cells.add(row.to());
    cells.add(row.item());
    cells.add(
        row.unit().isEmpty()
            ? row.quantity()
            : texts.get("demand.paper.amount", row.quantity(), row.unit()));
    cells.add(
        row.late().isEmpty()
            ? row.minutes()
            : texts.get("demand.row.late", row.minutes(), row.late()));
    if (found.request().truck().isPresent()) {
      cells.add(row.trips());
    }
    cells.add(row.leaveBy());
    cells.add(row.why());
    return cells;
  }
}
