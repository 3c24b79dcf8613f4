package org.watchfloor.supply.aid;

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
import org.watchfloor.supply.OutsideGoods;
import org.watchfloor.supply.OutsideGoods.Origin;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyNumbers;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.aid.AidFact.AidAccepted;
import org.watchfloor.supply.aid.AidFact.AidArrived;
import org.watchfloor.supply.aid.AidFact.AidCancelled;
import org.watchfloor.supply.aid.AidFact.AidDeparted;
import org.watchfloor.supply.aid.AidFact.AidDrafted;
import org.watchfloor.supply.aid.AidFact.AidRefused;
import org.watchfloor.supply.aid.AidFact.AidRestOff;
import org.watchfloor.supply.aid.AidFact.AidReturned;
import org.watchfloor.supply.aid.AidFact.AidSent;

/**
 * The door to requests for aid. A step and the moves of stock it causes are one append. Any thread
 * but the JavaFX thread.
 */
@Singleton
public final class AidService {
  /** The subject kind of requests: {@code aid:NUMBER}. */
  public static final String KIND = "aid";

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final SupplyService supply;
  private final SupplyNumbers numbers;
  private final OutsideGoods outside;
  private final PartnerService partners;
  private final AidStore store;

  @Inject
  AidService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      SupplyService supply,
      SupplyNumbers numbers,
      OutsideGoods outside,
      PartnerService partners,
      AidStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.supply = supply;
    this.numbers = numbers;
    this.outside = outside;
    this.partners = partners;
    this.store = store;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(AidFact.class, changed);
  }

  /** All requests, oldest first. */
  public List<AidRequest> list() {
    return store.list();
  }

  /** The request of a number. */
  public Optional<AidRequest> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /**
   * The request of a number, which must be there.
   *
   * @throws RefusedException if there is none
   */
  public AidRequest must(String number) {
    return known(number).state();
  }

  /**
   * Writes a request.
   *
   * @param partner the number of the partner
   * @param depot the number of the depot the goods shall come into
   * @param purpose what for; the partner is told
   * @param needBy by when they are wanted; null if that is not said
   * @return its number
   * @throws RefusedException if the partner, the depot or the goods cannot be meant, or it is not
   *     said what for
   */
  public String request(
      String partner,
      String depot,
      String purpose,
      @Nullable Instant needBy,
      List<TransferLine> lines) {
    Partner whom = partners.must(partner);
    if (supply.depot(depot).isEmpty()) {
      throw RefusedException.of("supply.refused.no_depot", depot);
    }
    if (purpose.isBlank()) {
      throw RefusedException.of("mutual.refused.purpose");
    }
    supply.checkLines(lines);
    AidDrafted fact =
        new AidDrafted(whom.number(), whom.name(), depot, purpose.strip(), needBy, lines);
    return numbers.draw(
        KIND,
        "ZQ",
        store.list().stream().map(AidRequest::number).toList(),
        subject -> draft(subject, whom.number(), fact));
  }

  /** Notes that it was sent; how, in words, may be empty. */
  public void send(String number, String how) {
    step(ready(number, AidState.SENT), new AidSent(how.strip()));
  }

  /**
   * Notes that the partner gives all of it or a part.
   *
   * @param agreed what it gives; empty for all that was asked
   * @param returnBy the last day on which it wants it back; null if it is given for good
   * @param answeredBy who said so there
   * @throws RefusedException if more is given than was asked, nothing is, nobody is named, or the
   *     day is past
   */
  public void accept(
      String number, List<TransferLine> agreed, @Nullable LocalDate returnBy, String answeredBy) {
    Versioned<AidRequest> found = ready(number, AidState.ACCEPTED);
    if (answeredBy.isBlank()) {
      throw RefusedException.of("mutual.refused.answeredBy");
    }
    if (returnBy != null && returnBy.isBefore(clock.now().toLocalDate())) {
      throw RefusedException.of("supply.refused.dayPast", returnBy);
    }
    List<TransferLine> given =
        agreed.isEmpty()
            ? found.state().ask().lines()
            : agreed.stream().filter(line -> line.quantity() != 0).toList();
    if (given.isEmpty()) {
      throw RefusedException.of("mutual.refused.nothingAgreed", number);
    }
    within(given, found.state().ask().lines(), "mutual.refused.moreThanAsked");
    step(found, new AidAccepted(given, returnBy, answeredBy.strip()));
  }

  /**
   * Notes that the partner gives nothing.
   *
   * @throws RefusedException if no reason is given
   */
  public void refuse(String number, String reason, String answeredBy) {
    Versioned<AidRequest> found = ready(number, AidState.REFUSED);
    explained(reason);
    step(found, new AidRefused(reason.strip(), answeredBy.strip()));
  }

  /** Notes that the goods left the partner; who brings them may be empty. */
  public void depart(String number, String carrier, String plate, String phone) {
    step(
        ready(number, AidState.IN_TRANSIT),
        new AidDeparted(carrier.strip(), plate.strip(), phone.strip()));
  }

  /**
   * Notes what arrived, all of it or a load; what is in order comes into the depot. What is lacking
   * is awaited until it comes or {@link #noMore} says that it does not.
   *
   * @param receipts one for each kind of goods that came
   * @throws RefusedException if more arrived than is still to come, a further load brings nothing,
   *     nobody received it, or the depot it comes into is in the register no more
   */
  public void arrive(String number, List<TransferReceipt> receipts, String receiver) {
    Versioned<AidRequest> found = ready(number, AidState.ARRIVED);
    AidRequest request = found.state();
    List<TransferLine> toCome = request.toCome();
    boolean further = request.state() == AidState.ARRIVED;
    if (further && toCome.isEmpty()) {
      throw refusedStep(request, AidState.ARRIVED);
    }
    if (receiver.isBlank()) {
      throw RefusedException.of("mutual.refused.receiver");
    }
    if (receipts.stream().anyMatch(one -> one.accepted() < 0 || one.damaged() < 0)) {
      throw RefusedException.of("supply.refused.count", -1);
    }
    List<TransferLine> came =
        receipts.stream()
            .map(one -> new TransferLine(one.item(), one.accepted() + one.damaged()))
            .toList();
    within(
        came, toCome, further ? "mutual.refused.moreThanToCome" : "mutual.refused.moreThanAgreed");
    if (further && came.stream().allMatch(one -> one.quantity() == 0)) {
      throw RefusedException.of("mutual.refused.nothingCame", number);
    }
    if (supply.depot(request.ask().depot()).isEmpty()) {
      throw RefusedException.of("mutual.refused.depotGone", number, request.ask().depot());
    }
    // Once it was said that the rest does not come, one more load does not make it awaited again.
    boolean more = !whole(came, toCome) && (!further || request.awaitsMore());
    Draft draft =
        draftOf(found, new AidArrived(receipts, receiver.strip(), request.arrivals().last(), more));
    for (TransferReceipt one : receipts) {
      if (one.accepted() > 0) {
        outside.in(
            draft,
            request.ask().depot(),
            new TransferLine(one.item(), one.accepted()),
            origin(request));
      }
    }
    journal.append(draft);
  }

  /**
   * Notes that what did not come is not to come any more.
   *
   * @throws RefusedException if nothing of it is awaited, or no reason is given
   */
  public void noMore(String number, String reason) {
    Versioned<AidRequest> found = known(number);
    if (!found.state().awaitsMore()) {
      throw RefusedException.of("mutual.refused.noRest", number);
    }
    explained(reason);
    step(found, new AidRestOff(reason.strip(), found.state().arrivals().last()));
  }

  /**
   * Notes what goes back; it leaves the depot. More may go back later, unless it is said what
   * became of the rest.
   *
   * @param lines what goes back; empty for all that is still here
   * @param note what became of the rest: used up, paid for; empty while it is still to go back
   * @throws RefusedException if more goes back than is here, the depot has less, nothing goes back
   *     and nothing is said, or the duty would end while more is to come
   */
  public void giveBack(String number, List<TransferLine> lines, String note) {
    Versioned<AidRequest> found = ready(number, AidState.RETURNED);
    AidRequest request = found.state();
    List<TransferLine> here = request.stillHere();
    List<TransferLine> back =
        lines.isEmpty() && note.isBlank()
            ? here
            : lines.stream().filter(line -> line.quantity() != 0).toList();
    within(back, here, "mutual.refused.moreThanHere");
    if (!note.isBlank() && request.awaitsMore()) {
      throw RefusedException.of("mutual.refused.restToCome", number);
    }
    boolean last = !note.isBlank() || (whole(back, here) && !request.awaitsMore());
    if (back.isEmpty() && !last) {
      throw RefusedException.of("mutual.refused.nothingBack", number);
    }
    Draft draft = draftOf(found, new AidReturned(back, note.strip(), last));
    back.forEach(line -> outside.back(draft, request.ask().depot(), line, origin(request)));
    journal.append(draft);
  }

  /**
   * Calls a request off that has not set out.
   *
   * @throws RefusedException if no reason is given
   */
  public void cancel(String number, String reason) {
    Versioned<AidRequest> found = ready(number, AidState.CANCELLED);
    explained(reason);
    step(found, new AidCancelled(reason.strip(), found.state().state()));
  }

  private static boolean whole(List<TransferLine> back, List<TransferLine> here) {
    return here.stream()
        .allMatch(line ->
            back.stream()
                .anyMatch(
                    one -> one.item().equals(line.item()) && one.quantity() == line.quantity()));
  }

  /** That no line is more than the same goods elsewhere, and none stands twice. */
  private void within(List<TransferLine> lines, List<TransferLine> most, String key) {
    Set<String> seen = new HashSet<>();
    for (TransferLine line : lines) {
      if (!seen.add(line.item())) {
        throw RefusedException.of("supply.refused.twice");
      }
      long limit =
          most.stream()
              .filter(one -> one.item().equals(line.item()))
              .mapToLong(TransferLine::quantity)
              .sum();
      if (line.quantity() < 0 || line.quantity() > limit) {
        throw RefusedException.of(key, name(line.item()), limit, line.quantity());
      }
    }
  }

  private String name(String item) {
    return supply.item(item).map(SupplyItem::name).orElse(item);
  }

  private static void explained(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
  }

  Versioned<AidRequest> known(String number) {
    return store.find(number).orElseThrow(() -> RefusedException.of("mutual.refused.none", number));
  }

  private Versioned<AidRequest> ready(String number, AidState next) {
    Versioned<AidRequest> found = known(number);
    if (!found.state().state().leadsTo(next)) {
      throw refusedStep(found.state(), next);
    }
    return found;
  }

  private static RefusedException refusedStep(AidRequest request, AidState next) {
    if (request.state() == next) {
      return RefusedException.of(
          "mutual.refused.already", request.number(), Message.of("mutual.state." + next.name()));
    }
    return RefusedException.of(
        "mutual.refused.step",
        request.number(),
        Message.of("mutual.state." + request.state().name()),
        Message.of("mutual.state." + next.name()));
  }

  private Origin origin(AidRequest request) {
    return new Origin(store.subject(request.number()), request.ask().partnerName());
  }

  void step(Versioned<AidRequest> found, AidFact fact) {
    journal.append(draftOf(found, fact));
  }

  private Draft draftOf(Versioned<AidRequest> found, AidFact fact) {
    Subject subject = store.subject(found.state().number());
    return draft(subject, found.state().ask().partner(), fact).expecting(subject, found.version());
  }

  private Draft draft(Subject subject, String partner, AidFact fact) {
    return new Draft(signIn.actor()).fact(subject, fact, new Subject(PartnerService.KIND, partner));
  }
}
