package org.watchfloor.response.headquarters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.response.plan.Framework;

/**
 * One of the places a command structure counts, as the third of the six of 1+6+8+10. What it is
 * called is what the plan says; a place without a name keeps its number and gets none.
 *
 * @param structure the numbers of the structure
 * @param group which of its numbers, 1 or more
 * @param label what the group is called; empty as long as nobody filled it in
 * @param number which place of the group, 1 or more
 * @param count how many places the group has; empty for an open number
 * @param member who or what the plan puts there; empty as long as nobody filled it in
 */
public record Place(
    String structure, int group, String label, int number, Optional<Integer> count, String member) {

  /** The places of a structure, group by group. An open group has those that are named, or one. */
  static List<Place> of(Framework framework) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < framework.groups().size(); i++) {
      Framework.Group group = framework.groups().get(i);
      List<String> members = group.members();
      int all = group.count().orElse(Math.max(1, members.size()));
      for (int j = 0; j < all; j++) {
        places.add(
            new Place(
                framework.code(),
                i + 1,
                group.label(),
                j + 1,
                group.count(),
                j < members.size() ? members.get(j) : ""));
      }
    }
    return List.copyOf(places);
  }

  /** Names it among the posts of its headquarters. */
  String key() {
    return structure + "/" + group + "." + number;
  }

  /** What it is called in the record: by its name, else by its group, else by its numbers. */
  String title() {
    if (!member.isEmpty()) {
      return member;
    }
    String of = count.map(all -> number + "/" + all).orElse(String.valueOf(number));
    return (label.isEmpty() ? structure + " [" + group + "]" : label) + " " + of;
  }
}
