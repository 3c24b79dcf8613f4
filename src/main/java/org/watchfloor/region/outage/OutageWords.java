package org.watchfloor.region.outage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Message;

/** How the state of a place is said. */
public final class OutageWords {
  private OutageWords() {}

  /** One strand and its state: 路断, 电通. */
  public static Message strand(Strand strand, StrandState state) {
    return Message.of("outage.said." + state.name(), Message.of("outage.strand." + strand.name()));
  }

  /** What was said of which strand, in their order. */
  public static List<Message> said(Map<Strand, StrandState> said) {
    List<Message> words = new ArrayList<>();
    for (Strand strand : Strand.values()) {
      StrandState state = said.get(strand);
      if (state != null) {
        words.add(strand(strand, state));
      }
    }
    return words;
  }

  /**
   * What is wrong with a place in a word or two, for labels: 三断, 路断电断, 失联; empty if nothing is
   * known to be.
   */
  public static List<Message> trouble(Outage outage) {
    List<Message> words = new ArrayList<>();
    if (outage.reach().silent()) {
      words.add(Message.of("outage.reach." + outage.reach().name()));
    }
    if (outage.allDown()) {
      words.add(Message.of("outage.all"));
    } else {
      outage.down().forEach(strand -> words.add(strand(strand, StrandState.DOWN)));
    }
    return words;
  }

  /** A channel. */
  public static Message channel(Channel channel) {
    return Message.of("outage.channel." + channel.name());
  }
}
