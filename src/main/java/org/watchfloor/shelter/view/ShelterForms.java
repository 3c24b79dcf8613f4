package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.view.SheltersViewModel.NeedStart;
import org.watchfloor.shelter.want.ShelterNeeds;
import org.watchfloor.shelter.want.Want;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Asks what a shelter needs, and how far it is as a building. JavaFX thread. */
final class ShelterForms {
  private final SheltersViewModel model;
  private final Forms forms;
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  ShelterForms(SheltersViewModel model, Forms forms, WatchClock clock, UiTexts texts) {
    this.model = model;
    this.forms = forms;
    this.clock = clock;
    this.texts = texts;
  }

  /** What goods it asks for, filled in by the norms. */
  void needs(Shelter shelter) {
    model.needStart(shelter, start -> askNeeds(shelter, start));
  }

  private void askNeeds(Shelter shelter, NeedStart start) {
    List<Want> wants = start.wants();
    List<FormField> fields = new ArrayList<>();
    for (Want want : wants) {
      fields.add(
          FormField.line(
              Message.of(
                  "shelter.need.goods",
                  want.item().name(),
                  want.item().unit(),
                  want.need(),
                  want.covered(),
                  want.unit(),
                  Objects.requireNonNullElse(want.item().spec(), "")),
              want.ask() == 0 ? "" : String.valueOf(want.ask())));
    }
    fields.add(FormField.line(Message.of("shelter.need.latest"), ""));
    fields.add(
        new FormField(
            Message.of("shelter.need.asker"),
            Objects.requireNonNullElse(shelter.site().post(), shelter.name()),
            List.of(),
            1,
            true));
    forms.ask(
        Question.of(
                Message.of("shelter.need.ask", shelter.name()),
                List.of(
                    wants.isEmpty()
                        ? Message.of("shelter.need.noNorm")
                        : Message.of(
                            "shelter.need.basis", ShelterNeeds.people(shelter), start.days())),
                Message.of("shelter.need.act"))
            .changing("shelter", shelter.number()),
        fields,
        values ->
            model.ask(
                shelter,
                asked(wants, values),
                wants,
                latest(values.get(wants.size())),
                values.get(wants.size() + 1)));
  }

  private static List<TransferLine> asked(List<Want> wants, List<String> values) {
    List<TransferLine> asked = new ArrayList<>();
    for (int i = 0; i < wants.size(); i++) {
      String typed = values.get(i).strip();
      if (!typed.isEmpty()) {
        try {
          asked.add(new TransferLine(wants.get(i).item().code(), Long.parseLong(typed)));
        } catch (NumberFormatException e) {
          throw new RefusedException(
              Message.of("shelter.refused.amount", wants.get(i).item().name(), typed), e);
        }
      }
    }
    return asked;
  }

  private @Nullable Instant latest(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.toCome(typed.strip(), clock.instant())
            .orElseThrow(() -> RefusedException.of("demand.refused.latest", typed));
  }

  /** That it went on, or back, as a building. */
  void advance(Shelter shelter) {
    Lifecycle now = shelter.site().lifecycle();
    List<FormField.Option> steps =
        Arrays.stream(Lifecycle.values())
            .filter(now::leadsTo)
            .map(one -> new FormField.Option(one.name(), texts.name("shelter.lifecycle", one)))
            .toList();
    forms.ask(
        Question.of(
                Message.of("shelter.ask.advance", shelter.name()),
                List.of(),
                Message.of("shelter.act.advanced"))
            .changing("shelter", shelter.number()),
        List.of(
            FormField.choice(Message.of("shelter.ask.lifecycle"), steps.getLast().value(), steps),
            new FormField(Message.of("shelter.ask.basis"), "", List.of(), 1, true)),
        values -> model.advance(shelter, Lifecycle.valueOf(values.get(0)), values.get(1)));
  }
}
