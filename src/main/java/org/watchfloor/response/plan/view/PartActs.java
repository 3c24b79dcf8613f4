package org.watchfloor.response.plan.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.response.plan.DraftActs;
import org.watchfloor.response.plan.FrameworkTemplates;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanKind;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Question;

/**
 * Asks for what is added to a plan under the pen and shows what goes before it is taken out. JavaFX
 * thread.
 */
final class PartActs {
  private final PlanWork work;
  private final PlanWords words;
  private final UiTexts texts;
  private final ActPane pane;
  private Runnable shown = () -> {};
  private Runnable done = () -> {};

  PartActs(PlanWork work, PlanWords words, UiTexts texts) {
    this.work = work;
    this.words = words;
    this.texts = texts;
    this.pane = new ActPane(texts);
  }

  /**
   * Where it is asked.
   *
   * @param asked is run when something is asked
   * @param over is run when it is done or left
   */
  void place(Runnable asked, Runnable over) {
    shown = asked;
    done = over;
  }

  Node node() {
    return pane.node();
  }

  /** A new plan: an empty one, or a copy of another. */
  void begin(List<PlanDraft> others, Consumer<PlanDraft> begun) {
    List<Option> known =
        others.stream().map(one -> new Option(one.key(), one.title())).distinct().toList();
    ask(
        Question.of(
            Message.of("plan.ask.begin"),
            List.of(Message.of("plan.ask.begin.effect")),
            Message.of("plan.ask.begin.do")),
        List.of(),
        List.of(
            FormField.choice(Message.of("plan.ask.from"), "", with("plan.ask.from.nothing", known)),
            FormField.line(Message.of("plan.ask.key"), ""),
            FormField.line(Message.of("plan.field.title"), ""),
            FormField.choice(Message.of("plan.ask.kind"), PlanKind.SPECIAL.name(), words.kinds()),
            FormField.choice(Message.of("plan.field.parent"), "", with("plan.choice.none", known))),
        values -> {
          String key = values.get(1).strip();
          if (others.stream().anyMatch(one -> one.key().equals(key))) {
            throw RefusedException.of("plan.refused.keyTaken", key);
          }
          Optional<PlanDraft> from =
              others.stream().filter(one -> one.key().equals(values.get(0))).findFirst();
          PlanKind kind = PlanKind.valueOf(values.get(3));
          String title = values.get(2);
          String parent = values.get(4);
          begun.accept(
              from.map(one -> DraftActs.copy(one, key, title, parent))
                  .orElseGet(() -> DraftActs.begin(key, title, kind, parent)));
        });
  }

  /** Another level, empty or with the lines of one there is. */
  void addLevel() {
    work()
        .ifPresent(draft -> {
          List<Option> free =
              Arrays.stream(ResponseLevel.values())
                  .filter(level -> !draft.levels().contains(level))
                  .map(this::option)
                  .toList()
                  .reversed();
          if (free.isEmpty()) {
            tell("plan.refused.allLevels", draft.title());
            return;
          }
          List<Option> there = draft.levels().stream().map(this::option).toList();
          ask(
              Question.of(
                  Message.of("plan.ask.level"),
                  List.of(Message.of("plan.ask.level.effect")),
                  Message.of("plan.ask.add")),
              List.of(),
              List.of(
                  FormField.choice(Message.of("plan.field.level"), free.getFirst().value(), free),
                  FormField.choice(
                      Message.of("plan.ask.like"), "", with("plan.ask.like.nothing", there))),
              values ->
                  change(
                      now ->
                          DraftActs.addLevel(
                              now,
                              ResponseLevel.valueOf(values.get(0)),
                              Optional.of(values.get(1))
                                  .filter(one -> !one.isEmpty())
                                  .map(ResponseLevel::valueOf)),
                      texts.get(
                          "plan.stroke.level",
                          texts.name("response.level", ResponseLevel.valueOf(values.get(0))))));
        });
  }

  /** Another card, still without steps. */
  void addCard() {
    work()
        .ifPresent(draft ->
            ask(
                Question.of(
                    Message.of("plan.ask.card"),
                    List.of(Message.of("plan.ask.card.effect")),
                    Message.of("plan.ask.add")),
                List.of(),
                List.of(
                    FormField.line(Message.of("plan.ask.cardKey"), ""),
                    FormField.line(Message.of("plan.field.title"), ""),
                    FormField.choice(
                        Message.of("plan.field.post"), "", with("plan.choice.none", posts(draft)))),
                values ->
                    change(
                        now -> DraftActs.addCard(now, values.get(0), values.get(1), values.get(2)),
                        texts.get("plan.stroke.card", values.get(1)))));
  }

  /** A command structure by its numbers. */
  void addFramework() {
    work()
        .ifPresent(draft ->
            ask(
                Question.of(
                    Message.of("plan.ask.framework"),
                    List.of(Message.of("plan.ask.framework.effect")),
                    Message.of("plan.ask.add")),
                List.of(),
                List.of(
                    FormField.choice(
                        Message.of("plan.ask.template"),
                        "",
                        with(
                            "plan.ask.template.other",
                            FrameworkTemplates.SHIPPED.list().stream()
                                .map(one -> new Option(one.code(), one.code()))
                                .toList())),
                    FormField.line(Message.of("plan.ask.numbers"), "")),
                values ->
                    change(
                        now ->
                            DraftActs.addFramework(
                                now, values.get(0).isEmpty() ? values.get(1) : values.get(0)),
                        texts.get("plan.part.framework"))));
  }

  /** What a part belongs to is taken out, after it was shown what goes. */
  void remove(PlanPart part) {
    work()
        .ifPresent(draft -> {
          List<PlanPart> gone = DraftActs.gone(draft, part);
          if (gone.isEmpty()) {
            tell("plan.refused.partStays", draft.title());
            return;
          }
          String what = words.whole(draft, part);
          List<String> lines = new ArrayList<>();
          for (PlanPart one : gone) {
            for (Map<String, String> line : draft.lines(one)) {
              lines.add(texts.get("plan.ask.gone", words.part(draft, one), words.line(one, line)));
            }
          }
          askRemoval(
              what,
              lines,
              () ->
                  change(now -> DraftActs.remove(now, part), texts.get("plan.stroke.gone", what)));
        });
  }

  /** One line is taken out, after it was shown. */
  void removeLine(PlanPart part, Map<String, String> line, Runnable act) {
    work()
        .ifPresent(draft ->
            askRemoval(
                texts.get("plan.ask.line", words.part(draft, part)),
                List.of(words.line(part, line)),
                act));
  }

  private void askRemoval(String what, List<String> going, Runnable act) {
    ask(
        Question.danger(
            Message.of("plan.ask.remove", what),
            List.of(Message.of("plan.ask.remove.effect", going.size())),
            Message.of("plan.ask.remove.do")),
        going,
        List.of(),
        values -> act.run());
  }

  /** Says why something cannot be done, in the same place. */
  private void tell(String key, Object... words) {
    ask(
        Question.of(Message.of(key, words), List.of(), Message.of("plan.ask.seen")),
        List.of(),
        List.of(),
        values -> {});
  }

  private void ask(
      Question question, List<String> going, List<FormField> fields, Consumer<List<String>> act) {
    Function<List<String>, Optional<String>> run =
        values -> {
          try {
            act.accept(values);
            done.run();
            return Optional.empty();
          } catch (RefusedException refused) {
            // Whoever asked stays in the form and reads why.
            return Optional.of(texts.say(refused.said()));
          }
        };
    shown.run();
    pane.ask(question, going, fields, run, () -> done.run());
  }

  private void change(UnaryOperator<PlanDraft> act, String what) {
    work().ifPresent(now -> work.change(act.apply(now), what));
  }

  private Optional<PlanDraft> work() {
    return Optional.ofNullable(work.draft().get());
  }

  private Option option(ResponseLevel level) {
    return new Option(level.name(), texts.name("response.level", level));
  }

  private static List<Option> posts(PlanDraft draft) {
    return draft.lines(PlanPart.whole(PlanPart.POSTS)).stream()
        .map(post ->
            new Option(
                post.getOrDefault("post", ""),
                post.getOrDefault("title", post.getOrDefault("post", ""))))
        .filter(post -> !post.value().isBlank())
        .toList();
  }

  private List<Option> with(String none, List<Option> others) {
    return Stream.concat(Stream.of(new Option("", texts.get(none))), others.stream()).toList();
  }
}
