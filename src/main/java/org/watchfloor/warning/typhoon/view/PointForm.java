package org.watchfloor.warning.typhoon.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.warning.typhoon.PhoneBulletin;
import org.watchfloor.warning.typhoon.view.StormsViewModel.Row;

/** Asks for a point of a storm somebody says on the telephone. JavaFX thread. */
final class PointForm {
  private final StormsViewModel model;
  private final Forms forms;
  private final WatchClock clock;

  @Inject
  PointForm(StormsViewModel model, Forms forms, WatchClock clock) {
    this.model = model;
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * Opens the form.
   *
   * @param about the storm and agency it begins with; null for none
   */
  void open(@Nullable Row about) {
    String storm = about == null ? "" : about.storm().number();
    String agency = about == null ? "" : about.track().agency();
    forms.ask(
        Question.of(Message.of("typhoon.type.title"), List.of(), Message.of("typhoon.type.act")),
        List.of(
            needed("typhoon.type.storm", storm.isEmpty() ? "" : storm + " " + agency),
            FormField.line(Message.of("typhoon.type.at"), ""),
            needed("typhoon.type.place", ""),
            FormField.line(Message.of("typhoon.type.wind"), ""),
            FormField.line(Message.of("typhoon.type.radii"), ""),
            FormField.line(Message.of("typhoon.type.said"), "")),
        this::write);
  }

  private static FormField needed(String key, String initial) {
    return new FormField(Message.of(key), initial, List.of(), 1, true);
  }

  private void write(List<String> values) {
    String[] numberAndAgency = values.get(0).strip().split("\\s+", 2);
    String[] windAndPressure = values.get(3).strip().split("[\\s,/]+", 2);
    model.type(
        new PhoneBulletin.Typed(
            numberAndAgency[0],
            "",
            numberAndAgency.length > 1 ? numberAndAgency[1] : "",
            moment(values.get(1)),
            values.get(2),
            windAndPressure.length > 1 ? windAndPressure[1] : "",
            windAndPressure[0],
            values.get(4),
            values.get(5)));
  }

  private Instant moment(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return clock.instant();
    }
    boolean sign = "-－−@＠".indexOf(text.charAt(0)) >= 0;
    Instant at = BackDate.parse(sign ? text : "@" + text, clock.instant()).happenedAt();
    if (at == null) {
      throw RefusedException.of("typhoon.refused.typedTime", typed);
    }
    return at;
  }
}
