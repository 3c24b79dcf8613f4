package org.watchfloor.shelter.arrival.view;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.Leave;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** What the desk asks before somebody leaves, moves, is looked up or taken in beyond the room. */
final class DeskForms {
  private static final String ONE = "one";
  private static final String ALL = "all";

  private final DeskViewModel model;
  private final Forms forms;
  private final UiTexts texts;

  @Inject
  DeskForms(DeskViewModel model, Forms forms, UiTexts texts) {
    this.model = model;
    this.forms = forms;
    this.texts = texts;
  }

  /** Somebody leaves, alone or with the family. */
  void leave(Guest guest, List<Guest> family) {
    forms.ask(
        Question.of(
            Message.of("arrival.ask.leave", DeskNames.of(guest)),
            List.of(),
            Message.of("arrival.act.leave")),
        List.of(
            who(family),
            FormField.choice(
                Message.of("arrival.ask.where"),
                Leave.HOME.name(),
                Arrays.stream(Leave.values())
                    .map(leave -> new Option(leave.name(), texts.name("arrival.leave", leave)))
                    .toList()),
            FormField.line(Message.of("arrival.ask.words"), "")),
        values ->
            model.leave(
                chosen(values.getFirst(), guest, family),
                Leave.valueOf(values.get(1)),
                values.get(2)));
  }

  /** Somebody moves to another shelter, alone or with the family. */
  void move(Guest guest, List<Guest> family, List<Shelter> open) {
    List<Option> others =
        open.stream()
            .filter(shelter -> !shelter.number().equals(guest.arrival().shelter()))
            .map(shelter ->
                new Option(
                    shelter.number(),
                    texts.get("arrival.ask.beds", shelter.name(), shelter.placesLeft())))
            .toList();
    forms.ask(
        Question.of(
            Message.of("arrival.ask.move", DeskNames.of(guest)),
            List.of(),
            Message.of("arrival.act.move")),
        List.of(
            who(family),
            FormField.choice(
                Message.of("arrival.ask.shelter"),
                others.isEmpty() ? "" : others.getFirst().value(),
                others),
            FormField.line(Message.of("arrival.ask.over"), "")),
        values ->
            model.move(chosen(values.getFirst(), guest, family), values.get(1), values.get(2)));
  }

  private FormField who(List<Guest> family) {
    long inside = family.stream().filter(one -> one.arrival().inside()).count();
    return FormField.choice(
        Message.of("arrival.ask.who"),
        inside > 1 ? ALL : ONE,
        List.of(
            new Option(ONE, texts.get("arrival.ask.one")),
            new Option(ALL, texts.get("arrival.ask.all", inside))));
  }

  private static List<String> chosen(String who, Guest guest, List<Guest> family) {
    return who.equals(ONE)
        ? List.of(guest.arrival().id())
        : family.stream().map(Guest::arrival).filter(Arrival::inside).map(Arrival::id).toList();
  }

  /** Who somebody is; the reason stays on record. */
  void unmask(Guest guest) {
    forms.askReason(
        Question.of(
            Message.of("arrival.ask.unmask", DeskNames.of(guest)),
            List.of(Message.of("arrival.ask.recorded")),
            Message.of("arrival.act.unmask")),
        reason -> model.unmask(guest.arrival().id(), reason));
  }

  /** Why people are taken in although there is no room. On the JavaFX thread afterwards. */
  void over(Message refusal, Outcome.Remedy remedy) {
    forms.askReason(
        Question.danger(
            Message.of("arrival.ask.takeOver"),
            List.of(refusal, Message.of("arrival.ask.recorded")),
            Message.of("arrival.act.takeOver")),
        reason -> model.remedyLater(remedy, reason));
  }
}
