package org.watchfloor.response.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.response.Response;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;

/**
 * What every proposal is made from, read once for all of them.
 *
 * @param station whose proposals they are
 * @param plans the plans on the shelf
 * @param known the responses of this headquarters, in force or not
 * @param clock how long a decision may take
 */
public record Grounds(String station, List<Plan> plans, List<Response> known, DecisionClock clock) {
  public Grounds {
    plans = List.copyOf(plans);
    known = List.copyOf(known);
  }

  /**
   * A clause of a plan that is met.
   *
   * @param said the condition in words, with the plan and the level
   */
  public record Clause(Plan plan, PlanLevel level, Hazard hazard, Message said) {}

  /**
   * Makes a proposal of a clause that is met.
   *
   * @param occasion what tells this occasion from others of the same kind, always the same for it
   * @param since from when on somebody here could know
   */
  public Proposal proposal(
      String occasion,
      Cause cause,
      Message document,
      @Nullable Instant until,
      Clause clause,
      Instant since) {
    Hazard hazard = clause.hazard();
    return new Proposal(
        id(occasion, hazard.name(), clause.level().level().name()),
        cause,
        document,
        until,
        hazard,
        clause.level().level(),
        clause.plan().key(),
        clause.plan().title(),
        clause.said(),
        since,
        clock.within(clause.level()),
        inForce(hazard).map(one -> new Proposal.Standing(one.id(), one.level())));
  }

  /** The response in force against a hazard. */
  public Optional<Response> inForce(Hazard hazard) {
    return known.stream()
        .filter(response -> response.hazard() == hazard && response.stage().inForce())
        .findFirst();
  }

  /** Of this headquarters: another one decides about the same occasion for itself. */
  private String id(String occasion, String hazard, String level) {
    try {
      String all = String.join("/", station, occasion, hazard, level);
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "P-" + HexFormat.of().formatHex(hash).substring(0, 24);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
