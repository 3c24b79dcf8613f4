package org.watchfloor.response.proposal;

import org.watchfloor.base.Message;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.ProposalFact.Matter;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningWords;

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

  /** Because of which warning, by whom. */
  public static Message because(Proposal proposal) {
    return Message.of(
        "response.proposal.because",
        WarningWords.title(proposal.kind(), proposal.colour()),
        proposal.issuer());
  }

  /** The clause of the plan it rests on. */
  public static Message clause(Proposal proposal) {
    return Message.of(
        "response.proposal.clause",
        proposal.planTitle(),
        level(proposal.level()),
        WarningWords.title(
            new WarningKind(proposal.asked(), proposal.kind().name()), proposal.askedColour()));
  }

  static Message due(Proposal proposal) {
    return Message.of(
        "response.proposal.due",
        WarningWords.title(proposal.kind(), proposal.colour()),
        act(proposal));
  }

  static Message matter(Matter matter) {
    return Message.of(
        "response.proposal.matter",
        matter.issuer(),
        WarningWords.title(matter.kind(), matter.colour()),
        hazard(matter.hazard()),
        level(matter.level()));
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
