package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.callout.CalloutDesk;
import org.watchfloor.order.chase.ChasePlan;
import org.watchfloor.order.chase.Rung;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What a hall may lay down for itself beside the plans: who confirms, when an order is chased. */
class HouseRulesTest {
  @TempDir Path temp;

  private TestStation with(String file, String text) throws IOException {
    TestStation station = CalloutDesk.open(temp.resolve("dh"), "ZS-DH", new HandClock());
    Path rules = Files.createDirectories(temp.resolve("dh/rules"));
    Files.writeString(rules.resolve(file), text);
    return station;
  }

  @Test
  void theHallSaysHowLongASecondOfficerMayTake() throws IOException {
    try (TestStation station =
        with(
            "second-officer.yaml",
            """
            version: 1
            levels: [I, II, III]
            confirm_within: 5 min
            override_within: 30 min
            status: USER
            """)) {
      SecondOfficerRule rule = station.get(SecondOfficerRule.class);
      assertThat(rule.confirmWithin()).isEqualTo(Duration.ofMinutes(5));
      assertThat(rule.overrideWithin()).isEqualTo(Duration.ofMinutes(30));
    }
  }

  @Test
  void aLadderThatForgetsAnUrgencyIsRefusedAndTheProgramsHolds() throws IOException {
    try (TestStation station =
        with(
            "chase.yaml",
            """
            version: 1
            ladders:
              - urgency: EXTRA
                unsigned: [{slip: REMINDER, after: 2 min}]
                unreported: [{slip: REMINDER, after: 0 min}]
                status: USER
                source: 本区规定
            instructions: {pass: 10 min, answer: 20 min, status: USER, source: 本区规定}
            """)) {
      ChasePlan plan = station.get(ChasePlan.class);
      assertThat(plan.files().getFirst().faults())
          .extracting(RuleFault::line)
          .containsExactly(3, 3);
      assertThat(plan.rungs(Urgency.EXTRA, SlipCause.UNSIGNED))
          .first()
          .extracting(Rung::after)
          .isEqualTo(Duration.ofMinutes(5));
    }
  }
}
