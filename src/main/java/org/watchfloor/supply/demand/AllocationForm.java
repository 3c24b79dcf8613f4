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
        List.of(
            new Head(texts.get("demand.head.from"), 1.7),
            new Head(texts.get("demand.head.place"), 1.7),
            new Head(texts.get("demand.head.item"), 1.3),
            new Head(texts.get("demand.head.quantity"), 1.1),
            new Head(texts.get("demand.paper.minutes"), 0.8),
            new Head(texts.get("demand.paper.leaveBy"), 1.4),
            new Head(texts.get("demand.head.why"), 4.6)),
        table.of(found, texts).stream().map(row -> cells(row, texts)).toList(),
        List.of(texts.get("demand.paper.note")),
        List.of(texts.get("demand.paper.sign.made"), texts.get("demand.paper.sign.approved")));
  }

  private List<Fact> facts(Proposal found, Texts texts) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(texts.get("demand.paper.station"), journal.station()));
    facts.add(new Fact(texts.get("demand.paper.at"), PaperForm.moment(found.at())));
    found
        .basis()
        .ifPresent(
            basis -> facts.add(new Fact(texts.get("demand.paper.basis"), texts.say(basis.said()))));
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

  private static List<String> cells(Row row, Texts texts) {
    return List.of(
        row.from(),
        row.to(),
        row.item(),
        row.unit().isEmpty()
            ? row.quantity()
            : texts.get("demand.paper.amount", row.quantity(), row.unit()),
        row.late().isEmpty()
            ? row.minutes()
            : texts.get("demand.row.late", row.minutes(), row.late()),
        row.leaveBy(),
        row.why());
  }
}
