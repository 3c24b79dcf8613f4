package org.watchfloor.order.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What peers told of a message.
 *
 * @param peerIds what they call it, one for each part
 * @param arrived of which part they told whether it arrived
 * @param awaited whether they are to tell
 * @param entry the entry in which a peer took it last; empty if none did
 */
public record Receipts(
    List<String> peerIds, Map<String, Boolean> arrived, boolean awaited, String entry) {
  /** Nobody took it yet. */
  public static final Receipts NONE = new Receipts(List.of(), Map.of(), false, "");

  public Receipts {
    peerIds = List.copyOf(peerIds);
    arrived = Map.copyOf(arrived);
  }

  /** Whether the peer told of every part that it arrived. */
  public boolean allArrived() {
    return !peerIds.isEmpty() && peerIds.stream().allMatch(id -> arrived.getOrDefault(id, false));
  }

  /** Whether every part arrived, once the peer has told that of this one as well. */
  public boolean completedBy(String peerId) {
    return peerIds.contains(peerId) && told(peerId, true).allArrived();
  }

  Receipts taken(List<String> ids, boolean awaits, String by) {
    List<String> all = new ArrayList<>(peerIds);
    ids.stream().filter(id -> !all.contains(id)).forEach(all::add);
    return new Receipts(all, arrived, awaits, by);
  }

  Receipts told(String peerId, boolean here) {
    Map<String, Boolean> more = new TreeMap<>(arrived);
    more.put(peerId, here);
    return new Receipts(peerIds, more, awaited, entry);
  }
}
