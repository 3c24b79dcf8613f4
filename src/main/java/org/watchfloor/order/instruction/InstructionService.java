package org.watchfloor.order.instruction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderBook;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.instruction.Instruction.Answer;
import org.watchfloor.order.instruction.InstructionFact.InstructionAnswered;
import org.watchfloor.order.instruction.InstructionFact.InstructionJudged;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;

/**
 * The door to leaders' instructions. An order is made of one by issuing it on the basis of the
 * instruction. Writes to disk: any thread but the JavaFX thread.
 */
@Singleton
public final class InstructionService {
  /** The subject kind of instructions: {@code instruction:NUMBER}. */
  public static final String KIND = "instruction";

  private static final String BOOK = "PS";

  private final Journal journal;
  private final SignIn signIn;
  private final InstructionStore store;
  private final OrderBook book;
  private final OrderService orders;

  @Inject
  InstructionService(
      Journal journal, SignIn signIn, InstructionStore store, OrderBook book, OrderService orders) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.book = book;
    this.orders = orders;
  }

  /** Runs something after every change of instructions, on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(InstructionFact.class, changed);
  }

  /** All of them, in the order of their numbers. */
  public List<Instruction> list() {
    return store.list();
  }

  /** Those that are not answered, in the order of their numbers. */
  public List<Instruction> open() {
    return store.open();
  }

  /** The instruction of a number. */
  public Optional<Instruction> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /** The orders made of it, in the order of their numbers. */
  public List<Order> ordersOf(String number) {
    return orders.on(OrderBasis.Kind.INSTRUCTION, number);
  }

  /** An instruction with the ladders of the orders made of it. */
  public InstructionTrack track(Instruction instruction) {
    return new InstructionTrack(instruction, ordersOf(instruction.number()));
  }

  /**
   * Writes down what a leader instructs.
   *
   * @param at when it was given; null for now
   * @return its number
   * @throws RefusedException if the post or the words are missing, or the deadline is before it
   */
  public String record(InstructionRecorded said, @Nullable Instant at) {
    if (said.post().isBlank()) {
      throw RefusedException.of("order.refused.noLeader");
    }
    if (said.text().isBlank()) {
      throw RefusedException.of("order.refused.noText");
    }
    Instant deadline = said.deadline();
    if (deadline != null && at != null && !deadline.isAfter(at)) {
      throw RefusedException.of("order.refused.deadline");
    }
    InstructionRecorded fact =
        new InstructionRecorded(
            said.post().strip(),
            said.person().strip(),
            said.text().strip(),
            said.channel(),
            said.about(),
            deadline);
    return book.begin(
            BOOK,
            KIND,
            store::last,
            1,
            subjects -> {
              Draft draft =
                  new Draft(signIn.actor()).fact(subjects.getFirst(), fact, fact.about().about());
              if (at != null) {
                draft.happenedAt(at);
              }
              return draft;
            })
        .getFirst();
  }

  /**
   * Writes down what was answered to the leader.
   *
   * @param person whom it was told
   * @param last whether nothing more is to be done
   * @param at when; null for now
   * @throws RefusedException if there is none, it is answered, nothing is said, or it is to be the
   *     last answer while an order made of it is open
   */
  public void answer(
      String number,
      String text,
      OrderChannel channel,
      String person,
      boolean last,
      @Nullable Instant at) {
    Versioned<Instruction> found =
        store
            .find(number)
            .orElseThrow(() -> RefusedException.of("order.refused.noInstruction", number));
    Instruction instruction = found.state();
    if (!instruction.open()) {
      throw RefusedException.of("order.refused.answered", number);
    }
    if (text.isBlank() || person.isBlank()) {
      throw RefusedException.of("order.refused.noAnswer");
    }
    List<Order> open = ordersOf(number).stream().filter(Order::open).toList();
    if (last && !open.isEmpty()) {
      throw RefusedException.of(
          "order.refused.ordersOpen", number, open.size(), open.getFirst().number());
    }
    Draft draft =
        new Draft(signIn.actor())
            .fact(
                store.subject(number),
                new InstructionAnswered(
                    text.strip(), channel, person.strip(), last, instruction.head()),
                instruction.about().about())
            .expecting(store.subject(number), found.version());
    if (at != null) {
      draft.happenedAt(at);
    }
    journal.append(draft);
  }

  /**
   * Writes down what the leader said to the last answer: content, or sent back, which opens it
   * again.
   *
   * @param seen the instruction as the officer saw it
   * @param accepted whether the leader was content
   * @param text what was said; needed where it was sent back
   * @param person who said it
   * @param at when; null for now
   * @throws RefusedException if nothing was answered for good, the leader said something to it
   *     already, another answer was given meanwhile, or something is not said
   */
  public void judge(
      Instruction seen,
      boolean accepted,
      String text,
      OrderChannel channel,
      String person,
      @Nullable Instant at) {
    String number = seen.number();
    Versioned<Instruction> found =
        store
            .find(number)
            .orElseThrow(() -> RefusedException.of("order.refused.noInstruction", number));
    if (person.isBlank()) {
      throw RefusedException.of("order.refused.noPerson");
    }
    if (!accepted && text.isBlank()) {
      throw RefusedException.of("order.refused.noReason");
    }
    Answer answer =
        found
            .state()
            .toJudge()
            .orElseThrow(() -> RefusedException.of("order.refused.nothingToJudge", number));
    if (seen.toJudge().filter(one -> one.entry().equals(answer.entry())).isEmpty()) {
      throw RefusedException.of("order.refused.otherAnswer", number, answer.text());
    }
    if (at != null && at.isBefore(answer.at())) {
      throw RefusedException.of("order.refused.beforeAnswer", number);
    }
    Draft draft =
        new Draft(signIn.actor())
            .fact(
                store.subject(number),
                new InstructionJudged(
                    answer.entry(), accepted, text.strip(), channel, person.strip()),
                found.state().about().about())
            .expecting(store.subject(number), found.version());
    if (at != null) {
      draft.happenedAt(at);
    }
    journal.append(draft);
  }
}
