package org.watchfloor.order.instruction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.chase.InstructionTimes;

/**
 * An instruction with the orders made of it: their ladders are its own, from issued to closed, so
 * that nothing of it is written twice. Reckoned, never kept. Pure.
 *
 * @param orders in the order of their numbers
 */
public record InstructionTrack(Instruction instruction, List<Order> orders) {
  public InstructionTrack {
    orders = List.copyOf(orders);
  }

  /** How far it is. */
  public InstructionStage stage() {
    if (!instruction.open()) {
      boolean content = instruction.answers().stream().anyMatch(InstructionTrack::content);
      return content ? InstructionStage.CONTENT : InstructionStage.ANSWERED;
    }
    if (orders.isEmpty()) {
      return InstructionStage.TO_PASS;
    }
    return running().isEmpty() ? InstructionStage.TO_ANSWER : InstructionStage.RUNNING;
  }

  private static boolean content(Instruction.Answer answer) {
    Instruction.Judgement said = answer.judgement();
    return answer.closes() && said != null;
  }

  /** The orders made of it that are open. */
  public List<Order> running() {
    return orders.stream().filter(Order::open).toList();
  }

  /** How many units have not signed, over all open orders. */
  public long unsigned() {
    return running().stream().mapToLong(Order::unsigned).sum();
  }

  /** The units that have not signed an order. */
  public static List<Addressee> unsigned(Order order) {
    return order.addressees().stream().filter(one -> order.state(one).unsigned()).toList();
  }

  /**
   * From when on what is next is late: passing it on, the orders, or the answer, and in any case
   * what the leader said; empty once it is answered.
   */
  public Optional<Instant> due(InstructionTimes times) {
    Optional<Instant> next =
        switch (stage()) {
          case TO_PASS -> Optional.of(instruction.since().plus(times.pass()));
          case RUNNING -> running().stream().map(Order::deadline).min(Comparator.naturalOrder());
          case TO_ANSWER -> Optional.of(ended().plus(times.answer()));
          case ANSWERED, CONTENT -> Optional.empty();
        };
    Instant said = instruction.deadline();
    return next.map(at -> said != null && said.isBefore(at) ? said : at);
  }

  /** When the last of its orders ended, or the leader sent the answer back after that. */
  private Instant ended() {
    return orders.stream()
        .map(Order::ending)
        .flatMap(end -> Optional.ofNullable(end).stream())
        .map(end -> end.act().at())
        .filter(at -> at.isAfter(instruction.since()))
        .max(Comparator.naturalOrder())
        .orElse(instruction.since());
  }
}
