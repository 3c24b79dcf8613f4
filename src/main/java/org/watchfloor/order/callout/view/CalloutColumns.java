package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;

/** The columns of a call-out. JavaFX thread. */
final class CalloutColumns {
  private final CalloutWords words;
  private final UiTexts texts;
  private final WatchClock clock;

  @Inject
  CalloutColumns(CalloutWords words, UiTexts texts, WatchClock clock) {
    this.words = words;
    this.texts = texts;
    this.clock = clock;
  }

  List<RegisterColumn<CalloutLine>> lines() {
    return List.of(
        RegisterColumn.<CalloutLine>text("callout.head.key", line -> line.callee().key())
            .sortedBy(Comparator.comparing(CalloutLine::place))
            .wide(0.45),
        RegisterColumn.<CalloutLine>text("callout.head.unit", line -> line.callee().unitName())
            .wide(1.15),
        RegisterColumn.<CalloutLine>text("callout.head.post", line -> words.post(line.callee()))
            .wide(1.2),
        RegisterColumn.<CalloutLine>text("callout.head.state", this::state)
            .sortedBy(Comparator.comparing(CalloutLine::state))
            .shownAs(line -> label(state(line), style(line)))
            .wide(1.25),
        RegisterColumn.<CalloutLine>text("callout.head.next", words::next)
            .sortedBy(
                Comparator.comparing((CalloutLine line) ->
                        line.next().map(next -> next.due().toEpochMilli()).orElse(Long.MAX_VALUE))
                    .thenComparing(CalloutLine::place))
            .shownAs(line -> label(words.next(line), line.late(clock.instant()) ? "failed" : ""))
            .wide(1.2)
            .aging(),
        RegisterColumn.<CalloutLine>text("callout.head.last", words::last).wide(1.1),
        RegisterColumn.<CalloutLine>text("callout.head.number", CalloutColumns::number).wide(1.1));
  }

  /** What speaks against calling stands beside the state, so that nobody is passed over unseen. */
  private String state(CalloutLine line) {
    String marks = words.marks(line.callee());
    return marks.isEmpty()
        ? words.state(line)
        : texts.get("callout.marked", words.state(line), marks);
  }

  private static String style(CalloutLine line) {
    return switch (line.state()) {
      case DONE -> "ok";
      case BLOCKED, OFF_DUTY, TRYING, NOT_ENOUGH, UNDELIVERED -> "failed";
      case WAITING, SENT, DELIVERED, READ, TOLD, REACHED -> line.climbed() ? "muted" : "strong";
    };
  }

  private static String number(CalloutLine line) {
    return line.callee().ways().stream().findFirst().map(Way::number).orElse("");
  }

  private static Node label(String text, String style) {
    Label label = new Label(text);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
