package org.watchfloor.incident.deadline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.deadline.ClockFact.ClockWaived;
import org.watchfloor.incident.deadline.ClockFact.DeadlinePassed;
import org.watchfloor.incident.deadline.ClockFact.LateReasonGiven;
import org.watchfloor.incident.deadline.ClockFact.ReportCameIn;
import org.watchfloor.incident.report.Met;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.SendOrder;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.incident.rule.ReportRule;
import org.watchfloor.incident.rule.ReportRule.Duty;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/** Answers clocks. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class ClockService {
  /** The subject kind: {@code clock:INCIDENT/RULE/NUMBER}. */
  public static final String KIND = "clock";

  private static final Logger LOG = LoggerFactory.getLogger(ClockService.class);

  private final Journal journal;
  private final SignIn signIn;
  private final ClockBoard board;
  private final ClockStore store;
  private final ReportService reports;
  private final WatchClock watch;

  @Inject
  ClockService(
      Journal journal,
      SignIn signIn,
      ClockBoard board,
      ClockStore store,
      ReportService reports,
      WatchClock watch) {
    this.journal = journal;
    this.signIn = signIn;
    this.board = board;
    this.store = store;
    this.reports = reports;
    this.watch = watch;
  }

  /**
   * Sends a report and answers every clock it can: those of its chain that ask for no later report,
   * towards that office, over that channel, and that ran when it went out.
   *
   * @param to to which office; as a rule names it, to answer its clock
   * @param at when it went out; null for now
   * @throws RefusedException as {@link ReportService#send}
   */
  public Sent send(
      String incident,
      String report,
      String to,
      Channel channel,
      String receiver,
      @Nullable Instant at) {
    List<Met> meets =
        reports.book(incident).report(report).stream()
            .flatMap(known -> answerable(known, to, channel, at).stream())
            .map(ReportClock::met)
            .toList();
    String entry = reports.send(incident, report, new SendOrder(to, channel, receiver, at, meets));
    return new Sent(entry, meets);
  }

  /**
   * A report that went out.
   *
   * @param entry the name of the entry, the proof
   * @param meets the deadlines it answers
   */
  public record Sent(String entry, List<Met> meets) {
    public Sent {
      meets = List.copyOf(meets);
    }
  }

  /**
   * The clocks a report would answer.
   *
   * @param at when it goes out; null for now
   */
  public List<ReportClock> answerable(
      Report report, String to, Channel channel, @Nullable Instant at) {
    Instant now = watch.instant();
    return board.of(report.incident()).stream()
        .filter(one -> one.answerable(at, now))
        .filter(one -> answers(report, one.rule()))
        .filter(one -> one.rule().admits(channel))
        .filter(one -> to.equals(one.rule().to().zh()) || to.equals(one.rule().to().en()))
        .toList();
  }

  /** Whether a report is of the kind a rule asks for, or of a later one of its chain. */
  public static boolean answers(Report report, ReportRule rule) {
    return rule.duty() == Duty.SEND
        && rule.chain() == report.chain()
        && rule.kind().compareTo(report.stage()) <= 0;
  }

  /**
   * Adds why a clock was late; what was said before stays.
   *
   * @throws RefusedException if there is no such clock or no reason is given
   */
  public void explain(String id, String reason) {
    ReportClock clock = get(id);
    append(clock, new LateReasonGiven(clock.incident(), clock.rule().key(), given(reason)), null);
  }

  /**
   * Says that a clock need not be answered.
   *
   * @throws RefusedException if it was answered, or reason or name is missing
   */
  public void waive(String id, String reason, String decidedBy) {
    ReportClock clock = get(id);
    if (!clock.unanswered()) {
      throw RefusedException.of("deadline.refused.answered", id);
    }
    if (decidedBy.isBlank()) {
      throw RefusedException.of("deadline.refused.nobody");
    }
    append(
        clock,
        new ClockWaived(clock.incident(), clock.rule().key(), given(reason), decidedBy.strip()),
        null);
  }

  /**
   * Writes down that a report others owe us came in.
   *
   * @param at when; null for now
   * @throws RefusedException if we owe it ourselves, it was answered, nobody is named, or it was
   *     before the clock started
   */
  public void cameIn(String id, String from, Channel channel, String note, @Nullable Instant at) {
    ReportClock clock = get(id);
    if (clock.rule().duty() != Duty.RECEIVE) {
      throw RefusedException.of("deadline.refused.ours", id);
    }
    Instant came = Belated.after(at, clock.startedAt(), Message.of("deadline.event.started"));
    if (!clock.open(came)) {
      throw RefusedException.of("deadline.refused.answered", id);
    }
    if (from.isBlank()) {
      throw RefusedException.of("deadline.refused.nobody");
    }
    append(
        clock,
        new ReportCameIn(clock.incident(), clock.rule().key(), from.strip(), channel, note.strip()),
        came);
  }

  /**
   * Writes down, once for each, that deadlines passed unanswered; another seat may have been
   * faster.
   *
   * @return how many were written down here
   */
  int note() {
    int noted = 0;
    for (ReportClock clock : board.unnoted()) {
      Subject subject = new Subject(KIND, clock.id());
      try {
        journal.append(
            new Draft(signIn.actor())
                .fact(
                    subject,
                    new DeadlinePassed(
                        clock.incident(), clock.rule().key(), clock.startedAt(), clock.dueAt()),
                    IncidentService.subject(clock.incident()))
                .happenedAt(clock.dueAt())
                .expecting(subject, version(clock.id())));
        noted++;
      } catch (StaleException e) {
        LOG.debug("Another seat wrote about {} in between", clock.id());
      }
    }
    return noted;
  }

  private void append(ReportClock clock, ClockFact fact, @Nullable Instant at) {
    Subject subject = new Subject(KIND, clock.id());
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, fact, IncidentService.subject(clock.incident()))
            .happenedAt(at)
            .expecting(subject, version(clock.id())));
  }

  private long version(String id) {
    return store.find(id).map(Versioned::version).orElse(0L);
  }

  private ReportClock get(String id) {
    return board.find(id).orElseThrow(() -> RefusedException.of("deadline.refused.none", id));
  }

  private static String given(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("deadline.refused.noReason");
    }
    return reason.strip();
  }
}
