package org.watchfloor.drill.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Chance;
import org.watchfloor.base.RefusedException;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.drill.scenario.ExpectedAct;
import org.watchfloor.drill.scenario.Inject;

/**
 * Takes up what comes and does what is expected, as well as a middling desk does. Background
 * threads.
 */
public final class SimulatedDesk {
  private static final Logger LOG = LoggerFactory.getLogger(SimulatedDesk.class);
  private static final String SEAT = "1";

  /** Of a hundred expected acts so many are done in time, and so many more late. */
  private static final int IN_TIME = 78;

  private static final int LATE = 14;

  /** How long until somebody takes a message up, seconds. */
  private static final int QUICKEST = 15;

  private static final int SLOWEST = 110;

  private final InjectService injects;
  private final SignIn signIn;
  private final DeskActs acts;

  @jakarta.inject.Inject
  SimulatedDesk(InjectService injects, SignIn signIn, DeskActs acts) {
    this.injects = injects;
    this.signIn = signIn;
    this.acts = acts;
  }

  /**
   * What it is going to do about an inject that was just let go.
   *
   * @param released when that was
   * @param seed of the run
   */
  public List<Doing> plan(Inject inject, Instant released, long seed) {
    List<Doing> doings = new ArrayList<>();
    long reaction = new Chance(seed, "desk " + inject.id()).between(QUICKEST, SLOWEST);
    doings.add(new Doing(released.plusSeconds(reaction), inject, -1));
    for (int i = 0; i < inject.expected().size(); i++) {
      Expected expected = inject.expected().get(i);
      Duration within = expected.within();
      if (within == null) {
        continue;
      }
      Chance chance = new Chance(seed, "desk " + inject.id() + " " + i);
      long skill = chance.between(0, 99);
      long limit = within.toSeconds();
      if (skill < IN_TIME) {
        long after = chance.between(Math.min(reaction, limit), limit);
        doings.add(new Doing(released.plusSeconds(after), inject, i));
      } else if (skill < IN_TIME + LATE) {
        doings.add(new Doing(released.plusSeconds(limit + chance.between(30, limit)), inject, i));
      }
    }
    return doings;
  }

  /** Does it. What a door refuses is not done, as at any desk. */
  public void act(Doing doing) {
    Inject inject = doing.inject();
    try {
      if (!signIn.actor().officer().equals(inject.to())) {
        signIn.change(inject.to(), SEAT);
      }
      if (doing.expected() < 0) {
        injects.take(inject.id());
        return;
      }
      ExpectedAct act = inject.expected().get(doing.expected()).act();
      acts.act(act, inject, inject.expected().get(doing.expected()).words());
    } catch (RefusedException e) {
      LOG.info("{} was refused: {}", doing, e.said().key());
    }
  }
}
