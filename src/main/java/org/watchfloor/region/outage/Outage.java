package org.watchfloor.region.outage;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * How it stands with one township or village.
 *
 * @param area its twelve-digit code
 * @param strands what was said of each strand; one nobody spoke of is missing
 * @param heard when it was heard last; null if it never was
 * @param tried the last try that failed; null if none did
 * @param failed over what it was tried in vain since it was heard last, and when the last time
 * @param sent who was sent there last; null if nobody was
 * @param contradictions what was written apart and cannot both hold
 */
public record Outage(
    String area,
    Map<Strand, StrandReport> strands,
    @Nullable Spoken heard,
    @Nullable Spoken tried,
    Map<Channel, Instant> failed,
    @Nullable Messenger sent,
    Contradictions contradictions) {
  public Outage {
    strands = Map.copyOf(strands);
    failed = Map.copyOf(failed);
  }

  /** A place nobody said anything about. */
  public static Outage unknown(String area) {
    return new Outage(area, Map.of(), null, null, Map.of(), null, Contradictions.NONE);
  }

  /** How it stands with a strand: unknown until somebody says. */
  public StrandState state(Strand strand) {
    StrandReport report = strands.get(strand);
    return report == null ? StrandState.UNKNOWN : report.state();
  }

  /** What was said of a strand; null if nothing was. */
  public @Nullable StrandReport report(Strand strand) {
    return strands.get(strand);
  }

  /** The strands known to be out, in their order. */
  public List<Strand> down() {
    return Stream.of(Strand.values()).filter(one -> state(one) == StrandState.DOWN).toList();
  }

  /** Whether all three are known to be out 三断. */
  public boolean allDown() {
    return down().size() == Strand.values().length;
  }

  /** Whether all three are known to work. */
  public boolean allUp() {
    return Stream.of(Strand.values()).allMatch(one -> state(one) == StrandState.UP);
  }

  /** Whether it is heard from. */
  public Reach reach() {
    Instant last = heard == null ? Instant.MIN : heard.at();
    if (sent != null && sent.at().isAfter(last)) {
      return Reach.SENT;
    }
    if (tried != null && tried.at().isAfter(last)) {
      return Reach.UNREACHED;
    }
    return heard == null ? Reach.NEVER : Reach.HEARD;
  }

  /** Whether it is cut off: nobody hears from it, or all three strands are out. */
  public boolean cutOff() {
    return allDown() || reach().silent();
  }

  /** Whether an officer has to think of it: something is out, or nobody hears from it. */
  public boolean troubled() {
    return cutOff() || !down().isEmpty() || contradictions.any();
  }

  /** Whether anybody said anything about it. */
  public boolean known() {
    return !strands.isEmpty() || heard != null || tried != null || sent != null;
  }

  Outage with(Map<Strand, StrandReport> now, Contradictions known) {
    return new Outage(area, now, heard, tried, failed, sent, known);
  }

  Outage with(Contradictions known) {
    return with(strands, known);
  }

  Outage heard(Spoken word) {
    Spoken last = later(heard, word);
    Map<Channel, Instant> since = new EnumMap<>(Channel.class);
    failed.forEach((channel, at) -> {
      if (at.isAfter(last.at())) {
        since.put(channel, at);
      }
    });
    return new Outage(area, strands, last, tried, since, sent, contradictions);
  }

  Outage tried(Spoken word) {
    Map<Channel, Instant> now = new EnumMap<>(Channel.class);
    now.putAll(failed);
    if (heard == null || word.at().isAfter(heard.at())) {
      now.merge(word.channel(), word.at(), (one, other) -> one.isAfter(other) ? one : other);
    }
    return new Outage(area, strands, heard, later(tried, word), now, sent, contradictions);
  }

  Outage sent(Messenger messenger) {
    boolean older = sent != null && messenger.at().isBefore(sent.at());
    return new Outage(
        area, strands, heard, tried, failed, older ? sent : messenger, contradictions);
  }

  /** What was back-dated before something known does not replace it. */
  private static Spoken later(@Nullable Spoken known, Spoken word) {
    return known != null && word.at().isBefore(known.at()) ? known : word;
  }
}
