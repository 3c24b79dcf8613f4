package org.watchfloor.region.outage.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Asks for all that one call says of a place, and who was sent there. JavaFX thread. */
final class OutageForm {
  private static final String AS_IT_IS = "";

  private final OutageViewModel model;
  private final Forms forms;
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  OutageForm(OutageViewModel model, Forms forms, WatchClock clock, UiTexts texts) {
    this.model = model;
    this.forms = forms;
    this.clock = clock;
    this.texts = texts;
  }

  /** Everything at once, as the post that stands above the list says it. */
  void report(PlaceStatus place) {
    List<FormField> fields = new ArrayList<>();
    for (Strand strand : Strand.values()) {
      fields.add(
          FormField.choice(Message.of("outage.strand." + strand.name()), AS_IT_IS, states()));
    }
    fields.add(
        FormField.choice(
            Message.of("outage.form.channel"), model.channel.get().name(), channels()));
    fields.add(FormField.line(Message.of("outage.form.when"), ""));
    fields.add(FormField.line(Message.of("outage.form.note"), ""));
    String by = model.by.get();
    forms.ask(
        Question.of(
            Message.of("outage.form.title", place.name()),
            List.of(Message.of("outage.form.effect")),
            Message.of("outage.form.act")),
        fields,
        values -> model.report(place, read(values, by), when(values.get(4))));
  }

  /** Who is sent. */
  void send(PlaceStatus place) {
    FormField who = new FormField(Message.of("outage.form.who"), "", List.of(), 1, true);
    forms.ask(
        Question.of(
            Message.of("outage.form.send", place.name()), List.of(), Message.of("outage.act.send")),
        List.of(who),
        values -> model.send(place, values.getFirst()));
  }

  private static OutageReport read(List<String> values, String by) {
    Map<Strand, StrandState> said = new EnumMap<>(Strand.class);
    for (Strand strand : Strand.values()) {
      String state = values.get(strand.ordinal());
      if (!state.equals(AS_IT_IS)) {
        said.put(strand, StrandState.valueOf(state));
      }
    }
    return new OutageReport(said, Channel.valueOf(values.get(3)), by, values.get(5));
  }

  private @Nullable Instant when(String typed) {
    return typed.isBlank()
        ? null
        : BackDate.moment(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("outage.refused.time", typed));
  }

  private List<FormField.Option> states() {
    List<FormField.Option> options = new ArrayList<>();
    options.add(new FormField.Option(AS_IT_IS, texts.get("outage.form.same")));
    for (StrandState state : StrandState.values()) {
      options.add(new FormField.Option(state.name(), texts.name("outage.state", state)));
    }
    return options;
  }

  private List<FormField.Option> channels() {
    return Arrays.stream(Channel.values())
        .map(one -> new FormField.Option(one.name(), texts.name("outage.channel", one)))
        .toList();
  }
}
