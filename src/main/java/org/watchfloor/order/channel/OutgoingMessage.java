package org.watchfloor.order.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Subject;

/**
 * Something that is to leave the station.
 *
 * @param id its name, at most 96 characters; the same name is never queued twice
 * @param kind by what means
 * @param address to whom, as the kind writes it
 * @param text the words
 * @param until after this moment it must not go out by itself; null for what the settings say
 * @param about on whose timelines it also belongs
 */
public record OutgoingMessage(
    String id,
    ChannelKind kind,
    String address,
    String text,
    @Nullable Instant until,
    List<Subject> about) {
  public OutgoingMessage {
    about = List.copyOf(about);
  }

  /** One that concerns nothing else and lasts as long as the settings say. */
  public OutgoingMessage(String id, ChannelKind kind, String address, String text) {
    this(id, kind, address, text, null, List.of());
  }
}
