package org.watchfloor.order.callout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.OrderAct;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.rule.CalloutTimes;
import org.watchfloor.order.callout.rule.Question;

/**
 * A call-out as it stands; what came of each call is kept with each callee.
 *
 * @param number its number, unique across stations
 * @param title what it is about
 * @param words what is said to everybody
 * @param callees everybody on it, in the order of the list; more at its end
 * @param gaps what nobody is registered for, by name
 * @param times how long each step may take
 * @param questions what a first reply must answer; none where none is owed
 * @param act who decided it and when
 * @param climbs what went one level up, oldest first
 * @param ending how it ended; null while it is open
 */
public record Callout(
    String number,
    String title,
    String words,
    CalloutBasis basis,
    List<Callee> callees,
    List<String> gaps,
    CalloutTimes times,
    List<Question> questions,
    OrderAct act,
    List<Climb> climbs,
    @Nullable End ending) {
  public Callout {
    callees = List.copyOf(callees);
    gaps = List.copyOf(gaps);
    questions = List.copyOf(questions);
    climbs = List.copyOf(climbs);
  }

  /**
   * How a call-out ended.
   *
   * @param conclusion what became of those not reached; may be empty where there were none
   * @param open how many were not reached
   */
  public record End(String conclusion, long open, OrderAct act) {}

  /** Whether somebody may still be called. */
  public boolean open() {
    return ending == null;
  }

  /** When it began. */
  public Instant began() {
    return act.at();
  }

  /** The one at a place of the list. */
  public Optional<Callee> callee(String key) {
    return callees.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** The places of those that went one level up already. */
  public Set<String> climbed() {
    Set<String> keys = new HashSet<>();
    climbs.forEach(climb -> keys.addAll(climb.keys()));
    return keys;
  }

  Callout plus(List<Callee> more) {
    Set<String> known = new HashSet<>();
    callees.forEach(one -> known.add(one.key()));
    List<Callee> all = new ArrayList<>(callees);
    more.stream().filter(one -> known.add(one.key())).forEach(all::add);
    return with(all, climbs, ending);
  }

  Callout with(Climb climb) {
    List<Climb> more = new ArrayList<>(climbs);
    more.add(climb);
    return with(callees, more, ending);
  }

  Callout ended(@Nullable End end) {
    return with(callees, climbs, end);
  }

  private Callout with(List<Callee> all, List<Climb> up, @Nullable End end) {
    return new Callout(number, title, words, basis, all, gaps, times, questions, act, up, end);
  }
}
