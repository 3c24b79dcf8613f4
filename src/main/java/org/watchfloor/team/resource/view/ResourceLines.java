package org.watchfloor.team.resource.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.team.resource.SpecialResource;

/** What is said of a special resource, under the pointer and on its card alike. */
final class ResourceLines {
  private ResourceLines() {}

  /** What it is, and whether it can be used now. */
  static Message kind(SpecialResource one) {
    Message kind = Message.of("resource.kind." + one.kind().name());
    return one.ready() ? kind : Message.of("resource.card.notReady", kind);
  }

  /** What to know of it, and who answers for it under which number. */
  static List<Message> reach(SpecialResource one) {
    List<Message> lines = new ArrayList<>();
    add(lines, "resource.card.note", one.note());
    add(lines, "resource.card.post", one.post());
    add(lines, "resource.card.phone", one.phone());
    return lines;
  }

  private static void add(List<Message> lines, String key, @Nullable String text) {
    if (text != null) {
      lines.add(Message.of(key, text));
    }
  }
}
