package org.watchfloor.evacuation.assignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.PlannedShelter;
import org.watchfloor.shelter.Shelter;

/**
 * What is wrong with the wishes of an officer, all of it at once: a wish about somebody who is not
 * there would be dropped, and the officer would believe it was kept.
 */
final class WishFaults {
  private final MoveBoard board;
  private final Set<String> meant = new HashSet<>();
  private final Set<String> usable = new HashSet<>();
  private final Map<String, Proposal.RuledOut> ruledOut = new HashMap<>();
  private final Set<Message> faults = new LinkedHashSet<>();

  private WishFaults(MoveBoard board, List<Shelter> usable, List<Proposal.RuledOut> ruledOut) {
    this.board = board;
    board.rows().stream().map(MoveRow::number).forEach(meant::add);
    usable.stream().map(Shelter::number).forEach(this.usable::add);
    ruledOut.forEach(one -> this.ruledOut.put(one.shelter().number(), one));
  }

  /**
   * Refuses wishes that cannot be kept.
   *
   * @throws RefusedException with each household the move does not mean, each shelter that is not
   *     there, and each that is pinned to one that is out
   */
  static void refuse(
      Wishes wishes, MoveBoard board, List<Shelter> usable, List<Proposal.RuledOut> ruledOut) {
    WishFaults found = new WishFaults(board, usable, ruledOut);
    new TreeMap<>(wishes.pinned()).forEach(found::pinned);
    wishes.forbidden().stream()
        .sorted(
            Comparator.comparing(PlannedShelter::household).thenComparing(PlannedShelter::shelter))
        .forEach(found::forbidden);
    found.faults.stream()
        .reduce((one, other) -> Message.of("evacuation.refused.also", one, other))
        .ifPresent(all -> {
          throw new RefusedException(all);
        });
  }

  private void pinned(String household, String shelter) {
    household(household);
    Proposal.RuledOut out = ruledOut.get(shelter);
    if (out != null) {
      faults.add(
          Message.of("evacuation.refused.pinnedOut", household, out.shelter().name(), out.why()));
    } else if (!usable.contains(shelter)) {
      faults.add(Message.of("evacuation.refused.pinShelter", household, shelter));
    }
  }

  private void forbidden(PlannedShelter pair) {
    household(pair.household());
    if (!usable.contains(pair.shelter()) && !ruledOut.containsKey(pair.shelter())) {
      faults.add(Message.of("evacuation.refused.forbidShelter", pair.household(), pair.shelter()));
    }
  }

  private void household(String number) {
    if (!meant.contains(number)) {
      faults.add(Message.of("evacuation.refused.notMeant", number, board.move().number()));
    }
  }
}
