package org.watchfloor.shelter.arrival.view;

import org.watchfloor.base.Message;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;

/** How people are called on the desk: masked, or by what is left where nothing can be read. */
final class DeskNames {
  private static final int SHORT = 6;

  private DeskNames() {}

  static Message of(Guest guest) {
    String masked = guest.maskedName();
    if (!masked.isEmpty()) {
      return Message.of("arrival.desk.name", masked);
    }
    if (!guest.person().idNumber().isEmpty()) {
      return Message.of("arrival.desk.numbered", guest.person().maskedId());
    }
    String id = guest.arrival().id();
    return Message.of("arrival.desk.unread", id.substring(Math.max(0, id.length() - SHORT)));
  }
}
