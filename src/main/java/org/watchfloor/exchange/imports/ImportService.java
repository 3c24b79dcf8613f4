package org.watchfloor.exchange.imports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.exchange.imports.ImportFact.ImportTaken;
import org.watchfloor.exchange.imports.ImportFact.ImportUndone;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowFact;
import org.watchfloor.journal.RowKeeping;
import org.watchfloor.journal.RowTakenBack;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Timeline;
import org.watchfloor.journal.Versioned;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.PreparedImport;
import org.watchfloor.table.Register;
import org.watchfloor.table.Reliance;

/**
 * Takes checked files in and takes them back as a whole. The rows and what tells of them together
 * are one append: a program that dies leaves both or neither. Any thread but the JavaFX thread.
 */
@Singleton
public final class ImportService {
  private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);

  /** Rows named in a refusal. */
  private static final int NAMED = 5;

  private final Journal journal;
  private final SignIn signIn;
  private final ImportStore imports;
  private final Set<Register<?>> registers;
  private final Set<Reliance> reliances;

  @Inject
  ImportService(
      Journal journal,
      SignIn signIn,
      ImportStore imports,
      Set<Register<?>> registers,
      Set<Reliance> reliances) {
    this.journal = journal;
    this.signIn = signIn;
    this.imports = imports;
    this.registers = registers;
    this.reliances = reliances;
  }

  /** Runs something after every import and every one taken back; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ImportFact.class, changed);
  }

  /** All imports that can be or were taken back, the latest first. */
  public List<TakenImport> list() {
    return imports.list().stream()
        .sorted(
            Comparator.comparing(TakenImport::takenAt)
                .thenComparing(one -> EntryId.parse(one.number()))
                .reversed())
        .toList();
  }

  /**
   * Takes the accepted rows of a file in; when this returns they are durable.
   *
   * @throws RefusedException as {@link PreparedImport#apply}
   */
  public ImportReport take(PreparedImport<?> prepared) {
    ImportReport preview = prepared.preview();
    return journal.completingRows(
        draft ->
            draft.whole(
                ImportStore.KIND,
                entries ->
                    new ImportTaken(
                        preview.file(),
                        preview.kind(),
                        preview.added(),
                        preview.changed(),
                        EntryRun.of(entries))),
        prepared::apply);
  }

  /**
   * Takes an import back as a whole, by compensating entries for each of its rows: what was there
   * before stands again, what was new is gone; a ledger moves back what was moved.
   *
   * @param number as in {@link #list}
   * @param reason why, for the record
   * @return what was taken back, in a sentence
   * @throws RefusedException if there is no such import, it was taken back, no reason is given, or
   *     something rests on one of its rows; nothing has changed then
   */
  public Message undo(String number, String reason) {
    Versioned<TakenImport> known =
        imports
            .find(number.strip())
            .orElseThrow(() -> RefusedException.of("exchange.imports.refused.none", number));
    TakenImport taken = known.state();
    if (taken.undone() != null) {
      throw RefusedException.of("exchange.imports.refused.undone", number);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("exchange.imports.refused.reason");
    }
    Subject subject = imports.subject(taken.number());
    Draft draft =
        new Draft(signIn.actor())
            .expecting(subject, known.version())
            .fact(subject, new ImportUndone(reason.strip()));
    int compensated =
        register(taken).map(one -> one.compensate(draft, written(taken), reason.strip())).orElse(0);
    if (compensated > 0) {
      journal.append(draft);
      LOG.info("Import {} of {} compensated: {} rows", number, taken.register(), compensated);
      return Message.of("exchange.imports.done", taken.file(), compensated);
    }
    Map<Subject, Entry> rows = rows(taken);
    Map<Subject, Timeline> written = journal.timelines(rows.keySet());
    rows.forEach((row, entry) ->
        draft
            .fact(row, new RowTakenBack(entry.id().toString()))
            .expectingNothingNewAbout(row, of(written, row).mentions()));
    refuseIfRestedOn(rows, written);
    journal.append(draft);
    LOG.info("Import {} of {} taken back: {} rows", number, taken.register(), rows.size());
    return Message.of("exchange.imports.done", taken.file(), rows.size());
  }

  private Optional<Register<?>> register(TakenImport taken) {
    return registers.stream().filter(one -> one.kind().equals(taken.register())).findFirst();
  }

  private List<Recorded> written(TakenImport taken) {
    return taken.runs().stream()
        .flatMap(run -> journal.run(run.first(), run.last()).stream())
        .toList();
  }

  private Map<Subject, Entry> rows(TakenImport taken) {
    Map<Subject, Entry> rows = new LinkedHashMap<>();
    for (Recorded recorded : written(taken)) {
      if (recorded.fact() instanceof RowFact) {
        rows.put(recorded.entry().subject(), recorded.entry());
      }
    }
    return rows;
  }

  private static Timeline of(Map<Subject, Timeline> written, Subject row) {
    return Objects.requireNonNull(written.get(row));
  }

  private void refuseIfRestedOn(Map<Subject, Entry> rows, Map<Subject, Timeline> written) {
    Set<Subject> foundations = foundations(rows.keySet());
    List<String> inTheWay =
        rows.entrySet().stream()
            .filter(row ->
                isHeld(
                    row.getKey(), row.getValue(), of(written, row.getKey()).entries(), foundations))
            .map(row -> row.getKey().id())
            .sorted()
            .toList();
    if (!inTheWay.isEmpty()) {
      throw RefusedException.of(
          "exchange.imports.refused.rested",
          inTheWay.size(),
          inTheWay.stream()
              .limit(NAMED)
              .<Object>map(id -> id)
              .reduce((one, other) -> Message.of("account.and", one, other))
              .orElseThrow());
    }
  }

  /** A row that was new must have nothing on it; one that was changed must not be changed again. */
  private static boolean isHeld(
      Subject row, Entry entry, List<Recorded> written, Set<Subject> foundations) {
    List<Recorded> others = others(written, entry);
    List<Entry> said =
        others.stream()
            .filter(other -> other.fact() instanceof RowFact)
            .map(Recorded::entry)
            .filter(other -> other.subject().equals(row))
            .toList();
    boolean stood = said.stream().anyMatch(other -> Entry.ORDER.compare(other, entry) < 0);
    return stood
        ? said.stream().anyMatch(other -> Entry.ORDER.compare(other, entry) > 0)
        : !others.isEmpty() || foundations.contains(row);
  }

  /** Rows on which something rests that does not go with them. */
  private Set<Subject> foundations(Set<Subject> going) {
    return reliances.stream()
        .flatMap(Reliance::links)
        .filter(link -> going.contains(link.on()) && !going.contains(link.rests()))
        .map(Reliance.Link::on)
        .collect(Collectors.toSet());
  }

  /** What else is written about a row or mentions it, and counts. */
  private static List<Recorded> others(List<Recorded> all, Entry entry) {
    Set<String> takenBack =
        all.stream()
            .map(Recorded::fact)
            .filter(RowTakenBack.class::isInstance)
            .map(fact -> ((RowTakenBack) fact).entry())
            .collect(Collectors.toSet());
    return all.stream()
        .filter(other -> !(other.fact() instanceof RowKeeping))
        .filter(other -> !other.entry().id().equals(entry.id()))
        .filter(other -> !takenBack.contains(other.entry().id().toString()))
        .toList();
  }
}
