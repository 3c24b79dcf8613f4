package org.watchfloor.response.plan;

import java.util.List;
import java.util.Optional;

/**
 * A command structure known by its numbers, as 1+6+8+10: counted groups whose labels the
 * headquarters fills in. The program knows the numbers, not what they stand for.
 *
 * @param code the numbers as people say them
 * @param groups one for each number, in their order
 */
public record Framework(String code, List<Group> groups) {
  public Framework {
    groups = List.copyOf(groups);
  }

  /**
   * One of the numbers.
   *
   * @param count how many belong to it; empty for an open number (N)
   * @param label what it is called; empty as long as nobody filled it in
   * @param members who or what belongs to it; never more than the count
   * @param mark how sure the label is; empty as long as there is none
   */
  public record Group(
      Optional<Integer> count, String label, List<String> members, Optional<Mark> mark) {
    public Group {
      members = List.copyOf(members);
    }

    /** How many of its places nobody filled in; 0 for an open number. */
    public int missing() {
      return count.map(all -> all - members.size()).orElse(0);
    }
  }

  /** How many labels and places are still to be filled in. */
  public int missing() {
    return groups.stream()
        .mapToInt(group -> group.missing() + (group.label().isEmpty() ? 1 : 0))
        .sum();
  }
}
