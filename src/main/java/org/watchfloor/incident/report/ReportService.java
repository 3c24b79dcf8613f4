package org.watchfloor.incident.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.FigureSheet;
import org.watchfloor.incident.report.ReportFact.PictureAttached;
import org.watchfloor.incident.report.ReportFact.PictureDetached;
import org.watchfloor.incident.report.ReportFact.ReportConfirmed;
import org.watchfloor.incident.report.ReportFact.ReportDrafted;
import org.watchfloor.incident.report.ReportFact.ReportDropped;
import org.watchfloor.incident.report.ReportFact.ReportRedrafted;
import org.watchfloor.incident.report.ReportFact.ReportSent;
import org.watchfloor.incident.report.ReportFact.ReportSigned;
import org.watchfloor.incident.report.ReportFact.ReportWorded;
import org.watchfloor.incident.report.ReportFact.SituationSaid;
import org.watchfloor.incident.report.ReportText.Cited;
import org.watchfloor.incident.report.ReportText.Line;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.RuleBook;
import org.watchfloor.incident.rule.Stage;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/** The door to reports. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class ReportService {
  /** The subject kind: {@code report:INCIDENT}. */
  public static final String KIND = "report";

  private final Journal journal;
  private final SignIn signIn;
  private final IncidentService incidents;
  private final FigureService figures;
  private final RuleBook rules;
  private final ReportComposer composer;
  private final PictureShelf shelf;
  private final ReportStore store;

  @Inject
  ReportService(
      Journal journal,
      SignIn signIn,
      IncidentService incidents,
      FigureService figures,
      RuleBook rules,
      ReportComposer composer,
      PictureShelf shelf,
      ReportStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.incidents = incidents;
    this.figures = figures;
    this.rules = rules;
    this.composer = composer;
    this.shelf = shelf;
    this.store = store;
  }

  /**
   * Drafts the next report of a chain from the facts.
   *
   * @param last whether it is the last one, 终报 or 核报
   * @param texts in which language
   * @return its id
   * @throws RefusedException if one is being written already, the last one has nothing before it,
   *     was drafted already, or the disaster is not stable
   */
  public String draft(String incident, Chain chain, boolean last, Texts texts) {
    Incident known = incident(incident);
    Versioned<ReportBook> now = get(incident);
    ReportBook book = now.state();
    book.draft(chain)
        .ifPresent(open -> {
          throw RefusedException.of("report.refused.open", ReportWords.name(open));
        });
    boolean begun = book.of(chain).stream().anyMatch(one -> one.stage() == Stage.FIRST);
    boolean ended = book.of(chain).stream().anyMatch(one -> one.stage() == Stage.FINAL);
    if (last && !begun) {
      throw RefusedException.of("report.refused.noFirst");
    }
    if (last && ended) {
      throw RefusedException.of("report.refused.ended");
    }
    if (last && chain == Chain.STATISTICS && book.stableAt() == null && known.open()) {
      throw RefusedException.of("report.refused.notStable");
    }
    Stage stage = last ? Stage.FINAL : begun ? Stage.FOLLOW_UP : Stage.FIRST;
    int number = stage == Stage.FOLLOW_UP ? followUps(book, chain) + 1 : 0;
    Optional<Report> before = book.lastTold(chain);
    ReportText text =
        composer.compose(known, figures.sheet(incident), chain, before, before, texts);
    return append(now, new ReportDrafted(chain, stage, number, text));
  }

  private static int followUps(ReportBook book, Chain chain) {
    return book.of(chain).stream().mapToInt(Report::number).max().orElse(0);
  }

  /**
   * Drafts it anew because the facts have changed; an officer's own words stay.
   *
   * @throws RefusedException if it is signed already
   */
  public void redraft(String incident, String report, Texts texts) {
    Versioned<ReportBook> now = get(incident);
    Report draft = open(now.state(), report);
    ReportText text =
        composer.compose(
            incident(incident),
            figures.sheet(incident),
            draft.chain(),
            now.state().lastTold(draft.chain()).filter(told -> !told.id().equals(report)),
            Optional.of(draft),
            texts);
    append(now, new ReportRedrafted(report, text));
  }

  /**
   * Puts one element, or the short form, in an officer's words.
   *
   * @throws RefusedException if it is signed already, it is an element of figures, or the short
   *     form gets too long
   */
  public void word(String incident, String report, String line, String text) {
    Versioned<ReportBook> now = get(incident);
    Report draft = open(now.state(), report);
    boolean brief = line.equals(ReportText.BRIEF);
    if (!brief && draft.text().line(line).isEmpty()) {
      throw RefusedException.of("report.refused.noLine", line);
    }
    if (ReportWords.ofFigures(line)) {
      throw RefusedException.of("report.refused.figure");
    }
    if (brief) {
      checkBrief(text.strip());
    }
    append(now, new ReportWorded(report, line, text.strip()));
  }

  private void checkBrief(String text) {
    int most = rules.reports().shortForm();
    int length = Fitted.length(text);
    if (length == 0 || length > most) {
      throw RefusedException.of("report.refused.brief", length, most);
    }
  }

  /**
   * Signs it.
   *
   * @param signer who signed it 签发人
   * @param at when, on paper; null for now
   * @throws RefusedException if nobody is named, a figure or an element has changed since, the
   *     short form is too long, figures of the statistics do not hold together, or it was before
   *     the incident
   */
  public void sign(String incident, String report, String signer, @Nullable Instant at) {
    Versioned<ReportBook> now = get(incident);
    Report draft = open(now.state(), report);
    if (signer.isBlank()) {
      throw RefusedException.of("report.refused.noSigner");
    }
    if (!sameFigures(draft)) {
      throw RefusedException.of("report.refused.stale");
    }
    List<String> superseded = superseded(draft);
    if (!superseded.isEmpty()) {
      throw RefusedException.of(
          "report.refused.superseded", Message.of("report.line." + superseded.getFirst()));
    }
    checkBrief(draft.text().brief());
    int broken = figures.broken(figures.sheet(incident)).size();
    if (draft.chain() == Chain.STATISTICS && broken > 0) {
      throw RefusedException.of("report.refused.broken", broken);
    }
    append(now, new ReportSigned(report, signer.strip()), afterIncident(incident, at));
  }

  /**
   * Writes down that it was sent, or spoken.
   *
   * @return the name of the entry, the proof
   * @throws RefusedException if it is not signed and not spoken either, it is not wanted any more,
   *     nobody is named on the other side, or it was before the incident or before it was signed
   */
  public String send(String incident, String report, SendOrder order) {
    Versioned<ReportBook> now = get(incident);
    Report known = find(now.state(), report);
    boolean spoken = order.channel().spoken();
    if (!known.state().canBecome(ReportState.SENT) && !(spoken && known.open())) {
      throw RefusedException.of(
          known.open() ? "report.refused.notSigned" : "report.refused.dropped",
          ReportWords.name(known));
    }
    if (order.to().isBlank() || order.receiver().isBlank()) {
      throw RefusedException.of("report.refused.noReceiver");
    }
    boolean brief = ReportWords.brief(order.channel());
    ReportSent fact =
        new ReportSent(
            report,
            order.to().strip(),
            order.channel(),
            order.receiver().strip(),
            brief,
            known.open() ? known.text().brief() : "",
            order.meets());
    Instant signed = known.signedAt();
    Instant at =
        spoken || signed == null
            ? afterIncident(incident, order.at())
            : Belated.after(order.at(), signed, Message.of("report.event.signed", known.signer()));
    return append(now, fact, at);
  }

  /** It is told of something that had happened; it may have been told before it was typed. */
  private @Nullable Instant afterIncident(String incident, @Nullable Instant at) {
    IncidentDetails told = incident(incident).details();
    Instant first =
        told.occurredAt().isBefore(told.receivedAt()) ? told.occurredAt() : told.receivedAt();
    return Belated.after(at, first, Message.of("report.event.incident", incident));
  }

  /**
   * Writes down that its arrival was confirmed by telephone.
   *
   * @param at when; null for now
   * @throws RefusedException if there is no such sending, it is confirmed already, nobody is named,
   *     or it was before it was sent
   */
  public void confirm(
      String incident, String report, String sending, String by, @Nullable Instant at) {
    Versioned<ReportBook> now = get(incident);
    Sending waits =
        find(now.state(), report).sendings().stream()
            .filter(one -> one.entry().equals(sending) && !one.confirmed())
            .findFirst()
            .orElseThrow(() -> RefusedException.of("report.refused.notSent", sending));
    if (by.isBlank()) {
      throw RefusedException.of("report.refused.noReceiver");
    }
    append(
        now,
        new ReportConfirmed(report, sending, by.strip()),
        Belated.after(at, waits.at(), Message.of("report.event.sent", waits.to())));
  }

  /**
   * Attaches a picture to a draft; its file is kept with the record.
   *
   * @param file a JPEG or PNG
   * @param caption what it shows; may be empty
   * @return the name of the entry
   * @throws RefusedException if the report is signed already, has that picture, or the file is no
   *     picture, too large or not to be read
   */
  public String attach(String incident, String report, Path file, String caption) {
    Report draft = open(get(incident).state(), report);
    PictureShelf.Put put = shelf.put(file);
    if (draft.pictures().stream().anyMatch(one -> one.sha256().equals(put.sha256()))) {
      throw RefusedException.of("report.refused.pictureTwice", put.name());
    }
    Versioned<ReportBook> now = get(incident);
    open(now.state(), report);
    return append(
        now, new PictureAttached(report, put.name(), put.sha256(), put.bytes(), caption.strip()));
  }

  /**
   * Takes a picture off a draft; its file stays.
   *
   * @throws RefusedException if the report is signed already, or no reason is given
   */
  public void detach(String incident, String report, Picture picture, String reason) {
    Versioned<ReportBook> now = get(incident);
    open(now.state(), report);
    append(now, new PictureDetached(report, picture.name(), picture.sha256(), given(reason)));
  }

  /**
   * Says that it is not wanted.
   *
   * @throws RefusedException if somebody was told it already, or no reason is given
   */
  public void drop(String incident, String report, String reason) {
    Versioned<ReportBook> now = get(incident);
    Report known = find(now.state(), report);
    if (known.told() || !known.state().canBecome(ReportState.DROPPED)) {
      throw RefusedException.of("report.refused.told", ReportWords.name(known));
    }
    append(now, new ReportDropped(report, given(reason)));
  }

  /**
   * Says how the disaster stands as a whole.
   *
   * @throws RefusedException if that is said already, or no reason is given
   */
  public void situation(String incident, Situation situation, String reason) {
    Versioned<ReportBook> now = get(incident);
    ReportBook book = now.state();
    boolean same =
        switch (situation) {
          case STABLE -> book.stableAt() != null;
          case LIFTED -> book.liftedAt() != null;
          case ONGOING -> book.stableAt() == null;
        };
    if (same) {
      throw RefusedException.of("report.refused.same");
    }
    append(now, new SituationSaid(situation, given(reason)));
  }

  /** The reports of an incident; none if nothing was written. */
  public ReportBook book(String incident) {
    return store.find(incident).map(Versioned::state).orElseGet(() -> ReportBook.empty(incident));
  }

  /** Those of all incidents that have any. */
  public List<ReportBook> list() {
    return store.list();
  }

  /** Whether something it says was said otherwise since it was drafted. */
  public boolean stale(Report report) {
    return report.open() && !(sameFigures(report) && superseded(report).isEmpty());
  }

  /** Whether the figures the hall stands by are those it was drafted from. */
  private boolean sameFigures(Report report) {
    Map<String, BigDecimal> then = new HashMap<>();
    for (Cited one : report.text().figures()) {
      then.put(one.indicator(), one.value());
    }
    return then.equals(figures.sheet(report.incident()).values());
  }

  /**
   * The elements of a draft that would be composed otherwise now; an officer's own words never are,
   * and a measure that was added since takes nothing back.
   */
  private List<String> superseded(Report report) {
    Incident incident = incident(report.incident());
    FigureSheet sheet = figures.sheet(report.incident());
    List<ReportText> now =
        Arrays.stream(Language.values())
            .map(language ->
                composer.compose(
                    incident,
                    sheet,
                    report.chain(),
                    Optional.empty(),
                    Optional.empty(),
                    new Texts(language)))
            .toList();
    return report.text().lines().stream()
        .filter(line -> !line.own())
        .filter(line -> now.stream().noneMatch(text -> holds(line, text)))
        .map(Line::key)
        .toList();
  }

  private static boolean holds(Line line, ReportText now) {
    Optional<Line> same = now.line(line.key());
    if (line.key().equals(Element.MEASURES.name())) {
      return same.filter(one -> one.cites().containsAll(line.cites())).isPresent();
    }
    return same.filter(one -> one.text().equals(line.text())).isPresent();
  }

  /** Is told of every change, on the appending thread. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ReportFact.class, changed);
  }

  private String append(Versioned<ReportBook> now, ReportFact fact) {
    return append(now, fact, null);
  }

  private String append(Versioned<ReportBook> now, ReportFact fact, @Nullable Instant at) {
    return journal.append(draft(now, fact).happenedAt(at)).id().toString();
  }

  private Draft draft(Versioned<ReportBook> now, ReportFact fact) {
    String incident = now.state().incident();
    Subject subject = new Subject(KIND, incident);
    return new Draft(signIn.actor())
        .fact(subject, fact, IncidentService.subject(incident))
        .expecting(subject, now.version());
  }

  private Versioned<ReportBook> get(String incident) {
    incident(incident);
    return store.find(incident).orElseGet(() -> new Versioned<>(ReportBook.empty(incident), 0));
  }

  private Incident incident(String id) {
    return incidents.find(id).orElseThrow(() -> RefusedException.of("incident.refused.none", id));
  }

  private static Report find(ReportBook book, String id) {
    return book.report(id).orElseThrow(() -> RefusedException.of("report.refused.none", id));
  }

  private static Report open(ReportBook book, String id) {
    Report report = find(book, id);
    if (!report.open()) {
      throw RefusedException.of("report.refused.signed", ReportWords.name(report));
    }
    return report;
  }

  private static String given(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("report.refused.noReason");
    }
    return reason.strip();
  }
}
