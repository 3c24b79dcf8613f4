package org.watchfloor.shelter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Message;

/**
 * A shelter that is not open although households are to go there, or are said to be in it.
 *
 * @param shelter the shelter; closed, being prepared, or not to be used
 * @param awaited who is to come, and who is said to be there; somebody
 */
public record ShutShelter(Shelter shelter, Awaited awaited) {

  /** Those of these shelters that are not open although somebody is to go there or is there. */
  public static List<ShutShelter> of(List<Shelter> shelters, Map<String, Awaited> awaited) {
    return shelters.stream()
        .map(one -> new ShutShelter(one, awaited.getOrDefault(one.number(), Awaited.NOBODY)))
        .filter(one -> one.awaited().shut(one.shelter()))
        .toList();
  }

  /** Whether it can be opened as it stands. */
  public boolean canOpen() {
    return shelter.state().leadsTo(ShelterState.OPEN);
  }

  /** What is wrong and what is to be done: who is said to be there first. */
  public List<Message> said() {
    List<Message> lines = new ArrayList<>();
    Message state = Message.of("shelter.state." + shelter.state().name());
    if (awaited.inside() > 0) {
      lines.add(
          Message.of(
              canOpen() ? "shelter.shut.inside" : "shelter.shut.insideUnusable",
              awaited.inside(),
              awaited.insidePeople(),
              shelter.name(),
              state));
    }
    if (awaited.toCome() > 0) {
      lines.add(
          Message.of(
              canOpen() ? "shelter.shut.toCome" : "shelter.shut.toComeUnusable",
              awaited.toCome(),
              awaited.toComePeople(),
              shelter.name(),
              state));
    }
    return lines;
  }
}
