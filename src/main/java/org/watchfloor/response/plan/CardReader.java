package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.base.Message;

/** Reads the action cards of a plan file. */
final class CardReader {
  static final List<String> KEYS = List.of("card", "post", "title", "events", "steps");
  static final List<String> STEP_KEYS = MarkReader.with("no", "text", "limit");

  private final Faults faults;
  private final PostReader posts;

  CardReader(Faults faults, PostReader posts) {
    this.faults = faults;
    this.posts = posts;
  }

  List<ActionCard> read(Section plan) {
    Set<String> keys = new HashSet<>();
    List<ActionCard> cards = new ArrayList<>();
    for (Node at : plan.findList("cards")) {
      Section.of(at, faults, KEYS)
          .flatMap(this::card)
          .ifPresent(card -> {
            if (!keys.add(card.key())) {
              faults.add(
                  at,
                  Message.of("plan.reason.cardTwice", card.key()),
                  Message.of("plan.remedy.cardTwice"));
            }
            cards.add(card);
          });
    }
    return cards;
  }

  private Optional<ActionCard> card(Section one) {
    Optional<String> key = PlanReader.key(one, "card", faults);
    Optional<String> post = one.get("post").flatMap(posts::read);
    Optional<String> title = one.text("title");
    List<String> events = Section.each(one.list("events"), one::text);
    List<ActionCard.CardStep> steps = steps(one);
    if (key.isEmpty() || post.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ActionCard(key.get(), post.get(), title.get(), events, steps));
  }

  private List<ActionCard.CardStep> steps(Section card) {
    Set<Integer> numbers = new HashSet<>();
    List<ActionCard.CardStep> steps = new ArrayList<>();
    for (Node at : card.list("steps")) {
      Section.of(at, faults, STEP_KEYS)
          .flatMap(this::step)
          .ifPresent(step -> {
            LevelReader.refuseTwice(faults, at, step.no(), numbers);
            steps.add(step);
          });
    }
    return steps;
  }

  private Optional<ActionCard.CardStep> step(Section one) {
    Optional<Integer> no = one.positive("no");
    Optional<String> text = one.text("text");
    Optional<Duration> limit = one.find("limit").flatMap(given -> one.duration("limit"));
    Optional<Mark> mark = MarkReader.required(one);
    if (no.isEmpty() || text.isEmpty() || mark.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ActionCard.CardStep(no.get(), text.get(), limit, mark.get()));
  }
}
