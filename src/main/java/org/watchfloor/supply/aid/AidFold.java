package org.watchfloor.supply.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.Carrier;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.aid.AidFact.AidAccepted;
import org.watchfloor.supply.aid.AidFact.AidArrived;
import org.watchfloor.supply.aid.AidFact.AidCancelled;
import org.watchfloor.supply.aid.AidFact.AidDeparted;
import org.watchfloor.supply.aid.AidFact.AidDrafted;
import org.watchfloor.supply.aid.AidFact.AidPrinted;
import org.watchfloor.supply.aid.AidFact.AidRefused;
import org.watchfloor.supply.aid.AidFact.AidRestOff;
import org.watchfloor.supply.aid.AidFact.AidReturned;
import org.watchfloor.supply.aid.AidFact.AidSent;
import org.watchfloor.supply.aid.AidFact.PartnerRegistered;
import org.watchfloor.supply.aid.AidRequest.Answer;
import org.watchfloor.supply.aid.AidRequest.Ask;
import org.watchfloor.supply.aid.AidRequest.Load;
import org.watchfloor.supply.aid.AidRequest.Step;

/**
 * How entries become requests for aid. A step that does not follow from the state, because stations
 * wrote apart, leaves the state and is named in a contradiction, with the step that came in its
 * place: of two bookings of one load the first stands, while a load that rests on the one before is
 * another. What goes back is added up, so that two lots sent back apart both count.
 */
final class AidFold {
  private static final String STEP = "mutual.conflict.step";

  private AidFold() {}

  static @Nullable AidRequest apply(@Nullable AidRequest was, Recorded recorded) {
    Entry entry = recorded.entry();
    Step by = new Step(entry.happenedAt(), entry.actor().officer(), entry.id().toString());
    if (was == null) {
      return recorded.fact() instanceof AidDrafted fact
          ? drafted(entry.subject().id(), fact, by)
          : null;
    }
    if (recorded.fact() instanceof ConflictSettled fact) {
      return was.with(was.contradictions().settling(fact));
    }
    if (!(recorded.fact() instanceof AidFact fact)) {
      return was;
    }
    return switch (fact) {
      case AidSent sent -> step(was, AidState.SENT, was, by, sent.how());
      case AidAccepted said ->
          step(
              was,
              AidState.ACCEPTED,
              was.with(new Answer(said.agreed(), said.returnBy(), said.answeredBy())),
              by,
              was.note());
      case AidRefused said ->
          step(
              was,
              AidState.REFUSED,
              was.with(new Answer(List.of(), null, said.answeredBy())),
              by,
              said.reason());
      case AidDeparted gone ->
          step(
              was,
              AidState.IN_TRANSIT,
              was.with(new Carrier(gone.carrier(), gone.plate(), gone.phone())),
              by,
              was.note());
      case AidArrived there -> arrived(was, there, by);
      case AidRestOff off -> restOff(was, off, by);
      case AidReturned back -> returned(was, back, by);
      case AidCancelled off ->
          step(was, AidState.CANCELLED, unaware(was, off, by), by, off.reason());
      case AidPrinted _ -> was.printed();
      case AidDrafted _, PartnerRegistered _ -> against(was, STEP, entry(was, was.state()), by);
    };
  }

  private static AidRequest drafted(String number, AidDrafted fact, Step by) {
    return new AidRequest(
        number,
        new Ask(
            fact.partner(),
            fact.partnerName(),
            fact.depot(),
            fact.purpose(),
            fact.needBy(),
            fact.lines()),
        Answer.NONE,
        Carrier.NONE,
        Arrivals.NONE,
        List.of(),
        AidState.DRAFT,
        Map.of(AidState.DRAFT, by),
        "",
        0,
        Contradictions.NONE);
  }

  private static AidRequest step(
      AidRequest before, AidState next, AidRequest after, Step by, String words) {
    if (!before.state().leadsTo(next)) {
      return against(before, STEP, insteadOf(before, next), by);
    }
    // Goods that come and go back in parts leave the day of arrival as it was.
    Step arrived = before.steps().get(next);
    return after.to(next, before.state() == next && arrived != null ? arrived : by, words);
  }

  /** A load that rests on the last one is another load; one that does not may be the same one. */
  private static AidRequest arrived(AidRequest was, AidArrived there, Step by) {
    String after = was.arrivals().standing(there.after());
    if (was.arrivals().loads().isEmpty() && !after.isEmpty()) {
      // The load it rests on contradicts something itself, and did not come in.
      return against(was, STEP, insteadOf(was, AidState.ARRIVED), by);
    }
    if (!after.equals(was.arrivals().last())) {
      String stands = was.arrivals().following(after);
      return against(
          was.with(was.arrivals().withDouble(by.entry(), stands)),
          "mutual.conflict.arrivedTwice",
          stands,
          by);
    }
    return step(
        was,
        AidState.ARRIVED,
        was.with(
            was.arrivals().plus(new Load(by, there.receiver(), there.receipts()), there.more())),
        by,
        was.note());
  }

  private static AidRequest restOff(AidRequest was, AidRestOff off, Step by) {
    String after = was.arrivals().standing(off.after());
    if (was.arrivals().loads().isEmpty()) {
      return against(was, STEP, insteadOf(was, AidState.ARRIVED), by);
    }
    if (!after.equals(was.arrivals().last())) {
      return against(was, "mutual.conflict.restCame", was.arrivals().following(after), by);
    }
    return step(was, AidState.ARRIVED, was.with(was.arrivals().withoutRest()), by, off.reason());
  }

  private static AidRequest returned(AidRequest was, AidReturned back, Step by) {
    AidRequest after = was.with(sum(was.returned(), back.lines()));
    AidRequest named =
        after.overReturned()
            ? against(after, "mutual.conflict.returnedMore", entry(was, AidState.ARRIVED), by)
            : after;
    return step(was, back.last() ? AidState.RETURNED : AidState.ARRIVED, named, by, back.note());
  }

  /** Who called it off did not know how far it was: the partner may be loading. */
  private static AidRequest unaware(AidRequest was, AidCancelled off, Step by) {
    if (off.from() == was.state() || !was.state().leadsTo(AidState.CANCELLED)) {
      return was;
    }
    return was.with(
        was.contradictions()
            .plus("mutual.conflict.cancelledApart", by.entry(), entry(was, was.state())));
  }

  /**
   * The step that was taken where another could have been: the one after which it no longer can.
   */
  private static String insteadOf(AidRequest was, AidState next) {
    AidState decided = was.state();
    boolean could = false;
    for (AidState reached : new TreeSet<>(was.steps().keySet())) {
      if (could && !reached.leadsTo(next)) {
        decided = reached;
      }
      could = reached.leadsTo(next);
    }
    return entry(was, decided);
  }

  private static String entry(AidRequest was, AidState reached) {
    return was.reached(reached).map(Step::entry).orElse("");
  }

  private static AidRequest against(AidRequest was, String rule, String stands, Step by) {
    return was.with(was.contradictions().plus(rule, stands, by.entry()));
  }

  private static List<TransferLine> sum(List<TransferLine> before, List<TransferLine> more) {
    List<TransferLine> all = new ArrayList<>(before);
    for (TransferLine line : more) {
      long known =
          all.stream()
              .filter(one -> one.item().equals(line.item()))
              .mapToLong(TransferLine::quantity)
              .sum();
      all.removeIf(one -> one.item().equals(line.item()));
      all.add(new TransferLine(line.item(), known + line.quantity()));
    }
    return all;
  }
}
