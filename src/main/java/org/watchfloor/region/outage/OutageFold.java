package org.watchfloor.region.outage;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Recorded;
import org.watchfloor.region.outage.OutageFact.MessengerSent;
import org.watchfloor.region.outage.OutageFact.OutageReported;
import org.watchfloor.region.outage.OutageFact.PlaceUnreached;

/**
 * How entries become the state of a place. Of two reports on a strand the one that happened later
 * stands. One that did not know the report it meets, and says the opposite, was written apart: both
 * are named in a contradiction, until somebody who knows what stands reports the strand again.
 */
final class OutageFold {
  private OutageFold() {}

  static @Nullable Outage apply(@Nullable Outage before, Recorded recorded) {
    Instant at = recorded.entry().happenedAt();
    String officer = recorded.entry().actor().officer();
    String name = recorded.entry().id().toString();
    return switch (recorded.fact()) {
      case OutageReported fact -> {
        Outage told = strands(begun(before, recorded), fact, at, officer, name);
        yield fact.channel().heard()
            ? told.heard(new Spoken(at, fact.channel(), fact.by(), officer, name))
            : told;
      }
      case PlaceUnreached fact ->
          begun(before, recorded).tried(new Spoken(at, fact.channel(), "", officer, name));
      case MessengerSent fact ->
          begun(before, recorded).sent(new Messenger(at, fact.who(), officer, name));
      case ConflictSettled fact when before != null ->
          before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Outage begun(@Nullable Outage before, Recorded recorded) {
    return before == null ? Outage.unknown(recorded.entry().subject().id()) : before;
  }

  private static Outage strands(
      Outage before, OutageReported fact, Instant at, String officer, String name) {
    Map<Strand, StrandReport> now = new EnumMap<>(Strand.class);
    now.putAll(before.strands());
    Contradictions known = before.contradictions();
    for (Strand strand : Strand.values()) {
      StrandState state = fact.said().get(strand);
      if (state == null) {
        continue;
      }
      StrandReport stood = now.get(strand);
      Instant since =
          stood != null && stood.state() == state && !at.isBefore(stood.at()) ? stood.since() : at;
      StrandReport told =
          new StrandReport(state, since, at, fact.channel(), fact.by(), officer, name);
      boolean stands = stood == null || !at.isBefore(stood.at());
      if (stands) {
        now.put(strand, told);
      }
      if (stood != null) {
        known = compared(known, strand, stood, told, stands, fact.after().get(strand));
      }
    }
    return before.with(now, known);
  }

  private static Contradictions compared(
      Contradictions known,
      Strand strand,
      StrandReport stood,
      StrandReport told,
      boolean stands,
      @Nullable String after) {
    String rule = "outage.conflict." + strand.name();
    if (stood.entry().equals(after)) {
      return stands ? without(known, rule) : known;
    }
    if (!opposite(stood.state(), told.state())) {
      return known;
    }
    return stands
        ? known.plus(rule, told.entry(), stood.entry())
        : known.plus(rule, stood.entry(), told.entry());
  }

  private static boolean opposite(StrandState one, StrandState other) {
    return one != other && one != StrandState.UNKNOWN && other != StrandState.UNKNOWN;
  }

  private static Contradictions without(Contradictions known, String rule) {
    return new Contradictions(
        known.open().stream().filter(one -> !one.rule().equals(rule)).toList(), known.settled());
  }
}
