package org.watchfloor.order.instruction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;

/**
 * A leader's instruction as it stands.
 *
 * @param number its number, unique across stations
 * @param post the leader's post
 * @param person the leader's name; may be empty
 * @param text the words
 * @param channel how they came
 * @param about what they are about
 * @param deadline by when an answer is expected; null if nobody said
 * @param at when it was given
 * @param recordedAt when it was written down
 * @param officer who wrote it down
 * @param answers what was answered, oldest first
 * @param contradictions what was written apart and cannot both hold
 */
public record Instruction(
    String number,
    String post,
    String person,
    String text,
    OrderChannel channel,
    OrderBasis about,
    @Nullable Instant deadline,
    Instant at,
    Instant recordedAt,
    String officer,
    List<Answer> answers,
    Contradictions contradictions) {
  public Instruction {
    answers = List.copyOf(answers);
  }

  /**
   * Something answered to the leader.
   *
   * @param at when
   * @param text what
   * @param channel how
   * @param person whom it was told
   * @param last whether nothing more is to be done
   * @param officer who wrote it down
   * @param entry the name of the entry
   * @param judgement what the leader said to it; null if nothing yet
   */
  public record Answer(
      Instant at,
      String text,
      OrderChannel channel,
      String person,
      boolean last,
      String officer,
      String entry,
      @Nullable Judgement judgement) {

    /** Whether nothing more is to be done: it was to be the last and was not sent back. */
    public boolean closes() {
      return last && (judgement == null || judgement.accepted());
    }

    Answer with(Judgement said) {
      return new Answer(at, text, channel, person, last, officer, entry, said);
    }
  }

  /**
   * What the leader said to an answer.
   *
   * @param at when
   * @param accepted whether content
   * @param text the words; may be empty
   * @param channel how they came
   * @param person who said it
   * @param officer who wrote it down
   * @param entry the name of the entry
   */
  public record Judgement(
      Instant at,
      boolean accepted,
      String text,
      OrderChannel channel,
      String person,
      String officer,
      String entry) {}

  /** Whether an answer is still owed. */
  public boolean open() {
    return answers.stream().noneMatch(Answer::closes);
  }

  /** The answer the leader has not said anything to yet, of those that were to be the last. */
  public Optional<Answer> toJudge() {
    return answers.stream()
        .filter(one -> one.last() && one.judgement() == null)
        .reduce((before, later) -> later);
  }

  /** Since when it waits as it does: since it was given, or sent back. */
  public Instant since() {
    return answers.stream()
        .map(Answer::judgement)
        .filter(Objects::nonNull)
        .filter(said -> !said.accepted())
        .map(Judgement::at)
        .max(Comparator.naturalOrder())
        .filter(sentBack -> sentBack.isAfter(at))
        .orElse(at);
  }

  /** Who gave it, as it is read out. */
  public String giver() {
    return person.isEmpty() ? post : post + " " + person;
  }

  String head() {
    return answers.isEmpty() ? "" : answers.getLast().entry();
  }

  Instruction with(Answer answer) {
    List<Answer> more = new ArrayList<>(answers);
    more.add(answer);
    return with(more);
  }

  Instruction judged(String answer, Judgement said) {
    return with(
        answers.stream().map(one -> one.entry().equals(answer) ? one.with(said) : one).toList());
  }

  private Instruction with(List<Answer> more) {
    return new Instruction(
        number,
        post,
        person,
        text,
        channel,
        about,
        deadline,
        at,
        recordedAt,
        officer,
        more,
        contradictions);
  }

  Instruction with(Contradictions known) {
    return new Instruction(
        number,
        post,
        person,
        text,
        channel,
        about,
        deadline,
        at,
        recordedAt,
        officer,
        answers,
        known);
  }
}
