package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.watchfloor.base.Language;
import org.watchfloor.journal.Actor;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.chain.HazardChains;
import org.watchfloor.response.chain.Prompt;
import org.watchfloor.response.confirmation.Confirmation;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalDesk;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.response.superior.NewWord;
import org.watchfloor.response.superior.SuperiorService;
import org.watchfloor.response.superior.SuperiorWord;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/** How levels come about: words of superiors, proposals, and who confirms a decision. */
final class LevelHands {
  static final Map<String, Hand> ALL = all();

  private static final List<WarningColour> COLOURS =
      List.of(WarningColour.BLUE, WarningColour.YELLOW, WarningColour.ORANGE);

  private LevelHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("superiors", LevelHands::superiors);
    all.put("proposals", LevelHands::proposals);
    all.put("confirmations", LevelHands::confirmations);
    all.put("chains", LevelHands::chains);
    return all;
  }

  private static void superiors(TestStation at, HandClock clock, Random random) {
    SuperiorService superiors = at.get(SuperiorService.class);
    List<SuperiorWord> all = superiors.list();
    if (!all.isEmpty() && random.nextInt(3) == 0) {
      superiors.withdraw(any(all, random).id(), "听错");
      return;
    }
    superiors.tell(
        new NewWord(
            "市防指",
            random.nextBoolean() ? Hazard.TYPHOON : Hazard.FLOOD,
            random.nextInt(4) == 0 ? null : any(ResponseLevel.values(), random),
            random.nextInt(3) == 0 ? clock.instant().minus(Duration.ofHours(1)) : null,
            "",
            "市防指值班室来电"));
  }

  /** Typhoons are warned of by two offices, so that there is something to decide. */
  private static void proposals(TestStation at, HandClock clock, Random random) {
    List<Proposal> pending = at.get(Proposals.class).pending();
    if (pending.isEmpty()) {
      at.get(WarningService.class)
          .type(
              new TypedWarning(
                  random.nextBoolean() ? "示例区气象台" : "示例市气象台",
                  "台风",
                  any(COLOURS, random),
                  List.of(),
                  "来电",
                  "",
                  null,
                  "气象台"));
      return;
    }
    Proposal one = any(pending, random);
    ProposalDesk desk = at.get(ProposalDesk.class);
    if (random.nextInt(3) == 0) {
      desk.decline(one, "影响不大", "副指挥长");
    } else if (one.inForce().isPresent()) {
      desk.raise(one, raise(clock, one));
    } else {
      desk.start(one, start(clock, one));
    }
  }

  private static StartRequest start(HandClock clock, Proposal one) {
    return new StartRequest(
        one.plan(),
        one.hazard(),
        one.level(),
        "按建议启动",
        clock.instant().plus(Duration.ofHours(36)),
        "渔船回港",
        "",
        CommandHands.basis(one.level()),
        Optional.empty());
  }

  private static AdjustRequest raise(HandClock clock, Proposal one) {
    return new AdjustRequest(
        one.inForce().orElseThrow().id(),
        one.level(),
        clock.instant().plus(Duration.ofHours(24)),
        "转移人员",
        CommandHands.basis(one.level()));
  }

  /** A decision that waits for a second officer, and the answer. */
  private static void confirmations(TestStation at, HandClock clock, Random random) {
    Confirmations confirmations = at.get(Confirmations.class);
    List<Confirmation> pending = confirmations.pending();
    if (pending.isEmpty() || random.nextInt(3) == 0) {
      List<Proposal> proposed = at.get(Proposals.class).pending();
      Optional<Proposal> one =
          proposed.isEmpty() ? Optional.empty() : Optional.of(any(proposed, random));
      confirmations.ask(
          new StartRequest(
              "",
              one.map(Proposal::hazard).orElse(Hazard.TYPHOON),
              one.map(Proposal::level).orElse(ResponseLevel.II),
              "防御台风",
              clock.instant().plus(Duration.ofHours(36)),
              "渔船回港",
              "",
              CommandHands.basis(ResponseLevel.IV).seen(new FourEyes.Alone()),
              Optional.empty()),
          one.map(Proposal::id));
      return;
    }
    String id = any(pending, random).id();
    Actor second = new Actor("值班长", "2");
    switch (random.nextInt(4)) {
      case 0 -> confirmations.refuse(id, second, "依据不足");
      case 1 -> confirmations.withdraw(id, "记错");
      default -> confirmations.confirm(id, second);
    }
  }

  private static void chains(TestStation at, HandClock clock, Random random) {
    HazardChains chains = at.get(HazardChains.class);
    List<Prompt> prompts = chains.prompts(Language.ZH);
    if (!prompts.isEmpty()) {
      chains.looked(any(prompts, random).check(), "看过 " + random.nextInt(9));
    }
  }
}
