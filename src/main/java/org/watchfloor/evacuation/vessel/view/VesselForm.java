package org.watchfloor.evacuation.vessel.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.vessel.Vessel;
import org.watchfloor.evacuation.vessel.VesselReport;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.TypedPoint;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Asks for all that one call says of a vessel. JavaFX thread. */
final class VesselForm {
  private static final String AS_IT_IS = "";

  private final VesselsViewModel model;
  private final Forms forms;
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  VesselForm(VesselsViewModel model, Forms forms, WatchClock clock, UiTexts texts) {
    this.model = model;
    this.forms = forms;
    this.clock = clock;
    this.texts = texts;
  }

  void report(Vessel vessel) {
    forms.ask(
        Question.of(
            Message.of("vessel.form.title", vessel.name()),
            List.of(Message.of("vessel.form.effect")),
            Message.of("vessel.form.act")),
        List.of(
            FormField.line(Message.of("vessel.form.aboard"), ""),
            FormField.choice(Message.of("vessel.form.state"), AS_IT_IS, states()),
            FormField.line(Message.of("vessel.form.harbour"), ""),
            FormField.line(Message.of("vessel.form.place"), ""),
            FormField.line(Message.of("vessel.form.by"), ""),
            FormField.line(Message.of("vessel.form.when"), "")),
        values -> model.report(vessel, read(values), when(values.get(5))));
  }

  private static VesselReport read(List<String> values) {
    String state = values.get(1);
    String harbour = values.get(2).strip();
    Optional<TypedPoint> typed = typed(values.get(3).strip());
    return new VesselReport(
        state.equals(AS_IT_IS) ? null : VesselState.valueOf(state),
        harbour.isEmpty() ? null : harbour,
        people(values.getFirst().strip()),
        typed.map(TypedPoint::point).orElse(null),
        typed.map(TypedPoint::source).orElse(PointSource.UNTOLD),
        values.get(4),
        "");
  }

  private static @Nullable Long people(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{1,6}")) {
      throw RefusedException.of("vessel.refused.number", typed);
    }
    return Long.valueOf(typed);
  }

  private static Optional<TypedPoint> typed(String place) {
    return place.isEmpty() ? Optional.empty() : Optional.of(Coordinates.read(place));
  }

  private @Nullable Instant when(String typed) {
    return typed.isBlank()
        ? null
        : BackDate.moment(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("vessel.refused.time", typed));
  }

  private List<FormField.Option> states() {
    List<FormField.Option> options = new ArrayList<>();
    options.add(new FormField.Option(AS_IT_IS, texts.get("vessel.form.same")));
    for (VesselState state : VesselState.values()) {
      options.add(new FormField.Option(state.name(), texts.name("vessel.state", state)));
    }
    return options;
  }
}
