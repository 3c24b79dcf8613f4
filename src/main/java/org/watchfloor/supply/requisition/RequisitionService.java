package org.watchfloor.supply.requisition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyNumbers;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionCompensated;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionEnded;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionIssued;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionPartBack;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionVoided;

/** The door to requisitions. Any thread but the JavaFX thread. */
@Singleton
public final class RequisitionService {
  /** The subject kind of requisitions: {@code requisition:NUMBER}. */
  public static final String KIND = "requisition";

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final SupplyNumbers numbers;
  private final RequisitionStore store;

  @Inject
  RequisitionService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      SupplyNumbers numbers,
      RequisitionStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.numbers = numbers;
    this.store = store;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(RequisitionFact.class, changed);
  }

  /** All requisitions, oldest first. */
  public List<Requisition> list() {
    return store.list();
  }

  /** The requisition of a number. */
  public Optional<Requisition> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /**
   * Writes a certificate.
   *
   * @return its number
   * @throws RefusedException if something the law wants on it is missing, it is told to have been
   *     taken in the future, it was taken before and nothing is said why, or the day of return is
   *     past
   */
  public String issue(Certificate certificate) {
    needed(certificate.basis(), "requisition.field.basis");
    needed(certificate.purpose(), "requisition.field.purpose");
    needed(certificate.owner().name(), "requisition.field.owner");
    needed(certificate.taker(), "requisition.field.taker");
    needed(certificate.contact(), "requisition.field.contact");
    if (certificate.property().isEmpty()) {
      throw missing("requisition.field.property");
    }
    for (Property one : certificate.property()) {
      needed(one.name(), "requisition.field.property");
      SupplyItem.check(one.quantity());
    }
    Instant taken = certificate.takenAt();
    if (taken != null && taken.isAfter(clock.instant())) {
      throw RefusedException.of("requisition.refused.future");
    }
    if (certificate.afterwards() && certificate.urgency().isBlank()) {
      throw RefusedException.of("requisition.refused.urgency");
    }
    notPast(certificate.returnBy());
    return numbers.draw(
        KIND,
        "ZP",
        store.list().stream().map(Requisition::number).toList(),
        subject -> new Draft(signIn.actor()).fact(subject, new RequisitionIssued(certificate)));
  }

  /**
   * Notes that some of the property is back with its owner while the rest is in use.
   *
   * @param parts how many of which line of the certificate; what is 0 is left out
   * @param note who took it back; may be empty
   * @throws RefusedException if it is no longer in use, there is no such line, more is back than is
   *     in use, nothing is, or all is: then the use has ended
   */
  public void partBack(String number, List<Part> parts, String note) {
    Versioned<Requisition> found = ready(number, RequisitionState.RETURNED);
    Requisition one = found.state();
    List<Part> back = parts.stream().filter(part -> part.quantity() != 0).toList();
    if (back.isEmpty()) {
      throw RefusedException.of("requisition.refused.nothingBack", number);
    }
    List<Part> out = one.stillOut();
    Set<Integer> seen = new HashSet<>();
    int lines = one.certificate().property().size();
    for (Part part : back) {
      if (part.line() < 1 || part.line() > lines) {
        throw RefusedException.of("requisition.refused.noLine", part.line(), lines);
      }
      long most =
          out.stream().filter(there -> there.line() == part.line()).mapToLong(Part::quantity).sum();
      if (!seen.add(part.line()) || part.quantity() < 0 || part.quantity() > most) {
        throw RefusedException.of(
            "requisition.refused.moreBack", part.line(), most, part.quantity());
      }
    }
    if (Set.copyOf(back).equals(Set.copyOf(out))) {
      throw RefusedException.of("requisition.refused.allBack", number);
    }
    step(found, new RequisitionPartBack(back, note.strip(), one.lastBack()));
  }

  /**
   * Notes what became of the property, or of what of it did not come back before.
   *
   * @param outcome returned, used up or damaged
   * @param note who took it back, what is broken or gone; required unless it is back in order
   * @param compensateBy the last day of the compensation; null if not agreed
   * @throws RefusedException if it is no longer in use, nothing is said of a loss, or the day is
   *     past
   */
  public void end(
      String number, RequisitionState outcome, String note, @Nullable LocalDate compensateBy) {
    if (!outcome.ends()) {
      throw new IllegalArgumentException(outcome + " is no outcome");
    }
    Versioned<Requisition> found = ready(number, outcome);
    if (outcome != RequisitionState.RETURNED && note.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    notPast(compensateBy);
    step(found, new RequisitionEnded(outcome, note.strip(), compensateBy));
  }

  /**
   * Notes that the owner was compensated.
   *
   * @param on when
   * @param how in words: how much, how it was paid; or that nothing is owed, and who agreed to that
   * @throws RefusedException if the property is still in use, nothing is said, or the day is to
   *     come
   */
  public void compensate(String number, LocalDate on, String how) {
    Versioned<Requisition> found = ready(number, RequisitionState.COMPENSATED);
    needed(how, "requisition.field.how");
    if (on.isAfter(clock.now().toLocalDate())) {
      throw RefusedException.of("requisition.refused.dayToCome", on);
    }
    step(found, new RequisitionCompensated(on, how.strip()));
  }

  /**
   * Says that a certificate was written by mistake.
   *
   * @throws RefusedException if no reason is given, or the property is no longer in use
   */
  public void voidIt(String number, String reason) {
    Versioned<Requisition> found = ready(number, RequisitionState.VOID);
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    step(found, new RequisitionVoided(reason.strip()));
  }

  private void notPast(@Nullable LocalDate day) {
    if (day != null && day.isBefore(clock.now().toLocalDate())) {
      throw RefusedException.of("supply.refused.dayPast", day);
    }
  }

  private static void needed(String said, String field) {
    if (said.isBlank()) {
      throw missing(field);
    }
  }

  private static RefusedException missing(String field) {
    return RefusedException.of("requisition.refused.missing", Message.of(field));
  }

  /**
   * The requisition of a number, which must be there.
   *
   * @throws RefusedException if there is none
   */
  public Requisition must(String number) {
    return known(number).state();
  }

  Versioned<Requisition> known(String number) {
    return store
        .find(number)
        .orElseThrow(() -> RefusedException.of("requisition.refused.none", number));
  }

  private Versioned<Requisition> ready(String number, RequisitionState next) {
    Versioned<Requisition> found = known(number);
    if (found.state().state() == next) {
      throw RefusedException.of(
          "requisition.refused.already", number, Message.of("requisition.state." + next.name()));
    }
    if (!found.state().state().leadsTo(next)) {
      throw RefusedException.of(
          "requisition.refused.step",
          number,
          Message.of("requisition.state." + found.state().state().name()),
          Message.of("requisition.state." + next.name()));
    }
    return found;
  }

  void step(Versioned<Requisition> found, RequisitionFact fact) {
    Subject subject = store.subject(found.state().number());
    journal.append(
        new Draft(signIn.actor()).fact(subject, fact).expecting(subject, found.version()));
  }
}
