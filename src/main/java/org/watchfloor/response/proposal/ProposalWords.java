package org.watchfloor.response.proposal;

import org.watchfloor.base.Message;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.ProposalFact.Matter;
import org.watchfloor.warning.WarningWords;
import org.watchfloor.warning.forecast.ForecastWords;
import org.watchfloor.warning.reading.ReadingWords;

/** Says in words what is proposed. Pure; any thread. */
public final class ProposalWords {
  private ProposalWords() {}

  static Message hazard(Hazard hazard) {
    return Message.of("response.hazard." + hazard.name());
  }

  static Message level(ResponseLevel level) {
    return Message.of("response.level." + level.name());
  }

  /** As in 启动暴雨一级响应, or raising what stands. */
  public static Message act(Proposal proposal) {
    return Message.of(
        proposal.inForce().isPresent() ? "response.proposal.raise" : "response.proposal.start",
        hazard(proposal.hazard()),
        level(proposal.level()));
  }

  /** Because of what, by whom. */
  public static Message because(Proposal proposal) {
    return switch (proposal.cause()) {
      case Cause.Warned warned ->
          Message.of("response.proposal.because", cause(warned), warned.issuer());
      case Cause.Measured measured ->
          Message.of(
              "response.proposal.because.measured",
              cause(measured),
              WarningWords.moment(measured.what().at()),
              ReadingWords.number(measured.what().quantity(), measured.asked()));
      case Cause.Forecast forecast ->
          Message.of(
              "response.proposal.because.forecast",
              cause(forecast),
              ForecastWords.issued(forecast.what()),
              ForecastWords.number(forecast.what().measure(), forecast.asked()));
      case Cause.Consulted consulted ->
          Message.of("response.proposal.because", cause(consulted), consulted.chair());
      case Cause.Superior above ->
          Message.of("response.proposal.because", cause(above), WarningWords.moment(above.at()));
    };
  }

  /** The cause in few words. */
  public static Message cause(Cause cause) {
    return switch (cause) {
      case Cause.Warned warned -> WarningWords.title(warned.kind(), warned.colour());
      case Cause.Measured measured ->
          Message.of(
              "response.proposal.cause.measured",
              measured.name(),
              ReadingWords.value(measured.what()));
      case Cause.Forecast forecast ->
          ForecastWords.what(forecast.what(), ForecastWords.place(forecast.name()));
      case Cause.Consulted consulted ->
          Message.of("response.proposal.cause.consulted", consulted.title());
      case Cause.Superior above ->
          Message.of(
              "response.superior.in-force",
              above.issuer(),
              hazard(above.hazard()),
              level(above.level()));
    };
  }

  static Message due(Proposal proposal) {
    return Message.of("response.proposal.due", cause(proposal.cause()), act(proposal));
  }

  static Message matter(Matter matter) {
    return Message.of(
        "response.proposal.matter",
        by(matter.cause()),
        cause(matter.cause()),
        hazard(matter.hazard()),
        level(matter.level()));
  }

  private static String by(Cause cause) {
    return switch (cause) {
      case Cause.Warned warned -> warned.issuer();
      case Cause.Measured ignored -> "";
      case Cause.Forecast forecast -> forecast.what().issuer();
      case Cause.Consulted ignored -> "";
      case Cause.Superior above -> above.issuer();
    };
  }

  /** What was decided, by whom. */
  public static Message decided(ProposalDecision decision) {
    return decision.followed()
        ? Message.of(
            "response.proposal.decided.followed",
            WarningWords.moment(decision.at()),
            decision.decidedBy(),
            hazard(decision.matter().hazard()),
            level(decision.matter().level()))
        : Message.of(
            "response.proposal.decided.declined",
            WarningWords.moment(decision.at()),
            decision.decidedBy(),
            hazard(decision.matter().hazard()),
            level(decision.matter().level()),
            decision.reason());
  }
}
