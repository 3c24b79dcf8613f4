package org.watchfloor.drill.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.team.Capability;

/**
 * What the desk is expected to do about an inject.
 *
 * @param act what, as far as the record can tell
 * @param within how long after the inject; null where the plan or the rules say so, and for what an
 *     evaluator judges
 * @param words what the evaluator sees
 * @param right what makes it the right one
 */
public record Expected(ExpectedAct act, @Nullable Duration within, String words, Right right) {

  /**
   * What makes an act the right one; what is not said is not asked for.
   *
   * @param ability what it shows; by default what such an act shows
   * @param level the level that is right, of {@code LEVEL}; and of an action of the plan
   * @param lead the unit that should answer for the order, its number or its name; empty for none
   * @param needs what the team should be able to do, any of these; empty for what incidents of the
   *     kind need
   * @param action the number of the plan's action at that level whose limit holds
   */
  public record Right(
      Optional<Ability> ability,
      Optional<ResponseLevel> level,
      String lead,
      List<Capability> needs,
      Optional<Integer> action) {
    /** Any will do. */
    public static final Right ANY =
        new Right(Optional.empty(), Optional.empty(), "", List.of(), Optional.empty());

    public Right {
      needs = List.copyOf(needs);
    }
  }

  /** One of which any will do. */
  public Expected(ExpectedAct act, @Nullable Duration within, String words) {
    this(act, within, words, Right.ANY);
  }

  /** What it shows. */
  public Ability ability() {
    return right.ability().orElseGet(() -> Ability.of(act));
  }
}
