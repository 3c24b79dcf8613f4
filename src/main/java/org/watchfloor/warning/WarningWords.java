package org.watchfloor.warning;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;

/** Says in words what a warning is. Pure; any thread. */
public final class WarningWords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private WarningWords() {}

  /** As in 暴雨红色预警. */
  public static Message title(WarningKind kind, @Nullable WarningColour colour) {
    Object what = kind.said() ? kind.name() : Message.of("warning.kind.unsaid");
    return colour == null
        ? Message.of("warning.title.plain", what)
        : Message.of("warning.title", what, Message.of("warning.colour." + colour.name()));
  }

  /** What a warning is called now. */
  public static Message title(Warning warning) {
    return title(warning.kind(), warning.colour());
  }

  /** Month, day and time of Beijing, the same in every language. */
  public static String moment(Instant at) {
    return MOMENT.format(at.atZone(WatchClock.BEIJING));
  }

  /** What should be known about how a message was read, each in a sentence. */
  public static List<Message> notes(Notice notice) {
    return notice.marks().stream()
        .filter(mark -> mark != NoticeMark.TYPED)
        .map(mark -> Message.of("warning.mark." + mark.name()))
        .toList();
  }
}
