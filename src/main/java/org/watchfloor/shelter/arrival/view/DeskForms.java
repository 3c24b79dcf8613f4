package org.watchfloor.shelter.arrival.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.arrival.Amendment;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.Leave;
import org.watchfloor.shelter.arrival.Need;
import org.watchfloor.shelter.arrival.Sex;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** What the desk asks before somebody leaves, moves, is looked up or taken in beyond the room. */
final class DeskForms {
  private static final String ONE = "one";
  private static final String ALL = "all";
  private static final String KEEP = "keep";

  /** Words of a language may hold blanks: only commas of either writing part them. */
  private static final Pattern SEPARATORS = Pattern.compile("\\s*[,\uff0c\u3001;\uff1b]\\s*");

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

  /** What is wrong or missing about somebody; what stands is not shown. */
  void amend(Guest guest) {
    List<Option> sexes = new ArrayList<>();
    sexes.add(new Option(KEEP, texts.get("arrival.amend.keep")));
    for (Sex sex : Sex.values()) {
      sexes.add(new Option(sex.name(), texts.name("arrival.sex", sex)));
    }
    forms.ask(
        Question.of(
            Message.of("arrival.ask.amend", DeskNames.of(guest)),
            List.of(Message.of("arrival.amend.how"), Message.of("arrival.amend.needs", needs())),
            Message.of("arrival.act.amend")),
        List.of(
            FormField.line(Message.of("arrival.field.name"), ""),
            FormField.line(Message.of("arrival.field.described"), ""),
            FormField.line(Message.of("arrival.field.id"), ""),
            FormField.choice(Message.of("arrival.amend.sex"), KEEP, sexes),
            FormField.line(Message.of("arrival.amend.born"), ""),
            FormField.line(Message.of("arrival.field.phone"), ""),
            FormField.line(Message.of("arrival.field.home"), ""),
            FormField.line(Message.of("arrival.amend.need"), ""),
            FormField.line(Message.of("arrival.field.note"), ""),
            FormField.line(Message.of("arrival.amend.tag"), "")),
        values ->
            model.amend(
                guest.arrival().id(),
                new Amendment(
                    values.get(0),
                    values.get(1),
                    values.get(2),
                    values.get(3).equals(KEEP) ? null : Sex.valueOf(values.get(3)),
                    year(values.get(4)),
                    values.get(5),
                    values.get(6),
                    read(values.get(7)),
                    values.get(8),
                    values.get(9))));
  }

  private String needs() {
    return Arrays.stream(Need.values())
        .map(need -> texts.name("arrival.need", need))
        .collect(Collectors.joining(texts.get("shelter.comma")));
  }

  private static int year(String typed) {
    try {
      return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      throw new RefusedException(Message.of("arrival.refused.year", typed), e);
    }
  }

  /** Needs by their words; null where nothing is said, none where they are taken away. */
  private @Nullable List<Need> read(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    List<Need> needs = new ArrayList<>();
    if (typed.strip().equals(Amendment.NONE)) {
      return needs;
    }
    for (String word : SEPARATORS.split(typed.strip())) {
      needs.add(
          Arrays.stream(Need.values())
              .filter(need -> texts.name("arrival.need", need).equalsIgnoreCase(word))
              .findFirst()
              .orElseThrow(() -> RefusedException.of("arrival.refused.need", word, needs())));
    }
    return needs;
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
