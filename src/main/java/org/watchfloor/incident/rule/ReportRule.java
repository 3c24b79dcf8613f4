package org.watchfloor.incident.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Language;
import org.watchfloor.incident.Severity;
import org.watchfloor.rule.Basis;

/**
 * Who must report what to whom by when 报告时限.
 *
 * @param key its name in the record
 * @param name what it is called
 * @param duty who acts
 * @param chain which of the two chains of reports it belongs to
 * @param kind which report of the chain
 * @param when to which incidents it applies: any of these
 * @param start when the clock starts
 * @param within how long it runs; zero means at once
 * @param repeat how it comes round again, if it does
 * @param until what ends the coming round
 * @param channels over which it may be reported; empty for any
 * @param from who reports
 * @param to whom it is reported to
 * @param validFrom from which day on it holds, if that is known
 * @param validTo the last day it holds, if it was replaced
 */
public record ReportRule(
    String key,
    Words name,
    Duty duty,
    Chain chain,
    Stage kind,
    List<Case> when,
    Start start,
    Duration within,
    Optional<Repeat> repeat,
    Until until,
    Set<Channel> channels,
    Words from,
    Words to,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Basis basis) {
  public ReportRule {
    when = List.copyOf(when);
    channels = Set.copyOf(channels);
  }

  /** Whether it holds for what came in on a day. */
  public boolean validOn(LocalDate day) {
    return validFrom.map(from -> !day.isBefore(from)).orElse(true)
        && validTo.map(to -> !day.isAfter(to)).orElse(true);
  }

  /** A few words in both languages. */
  public record Words(String zh, String en) {
    /** In one of them. */
    public String in(Language language) {
      return language == Language.EN ? en : zh;
    }
  }

  /** Who acts. */
  public enum Duty {
    /** We report. */
    SEND,
    /** Somebody must report to us. */
    RECEIVE,
    /** Said for knowledge; no clock runs. */
    REFERENCE
  }

  /** When the clock starts. */
  public enum Start {
    /** When it happened 事发. */
    OCCURRED,
    /** When we learnt of it 接报. */
    RECEIVED,
    /** When the disaster was found stable 灾情稳定. */
    STABLE,
    /** When it was lifted 解除. */
    LIFTED
  }

  /** What ends a repeat. */
  public enum Until {
    /** The final report of the chain, or the end of the incident. */
    FINAL,
    /** The disaster was found stable. */
    STABLE,
    /** It was lifted. */
    LIFTED
  }

  /**
   * How a duty comes round again; exactly one of the two is there.
   *
   * @param every after how long
   * @param daily at what hour of each day, Beijing time
   */
  public record Repeat(Optional<Duration> every, Optional<LocalTime> daily) {}

  /**
   * One kind of incident a rule applies to; all that is said must be so.
   *
   * @param least this severity or graver
   * @param most this severity or lighter
   * @param figures keys of figures that are added up
   * @param from what the sum must reach, the number included
   */
  public record Case(
      Scope scope,
      Optional<Severity> least,
      Optional<Severity> most,
      List<String> figures,
      BigDecimal from) {
    public Case {
      figures = List.copyOf(figures);
    }
  }

  /** Whether it can be reported over a channel. */
  public boolean admits(Channel channel) {
    return channels.isEmpty() || channels.contains(channel);
  }
}
