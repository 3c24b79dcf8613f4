package org.watchfloor.conflict;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowApart;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;
import org.watchfloor.journal.RowParts;
import org.watchfloor.table.Register;
import org.watchfloor.table.RowDifference;

/**
 * Puts what rows of registers say into words: by the columns of the register, as its file has them.
 * Of a register of personal data the columns are named, not what stands in them. Any thread.
 */
final class RowReading {
  private static final Message BEYOND = Message.of("register.differs.beyond");

  /** So many columns are told one by one; of a row entered twice all may differ. */
  private static final int TOLD = 8;

  private final Provider<Set<Register<?>>> registers;
  private final RowParts parts;

  /** The registers are asked for when they are needed: they rest on what rests on this. */
  @Inject
  RowReading(Provider<Set<Register<?>>> registers, RowParts parts) {
    this.registers = registers;
    this.parts = parts;
  }

  /** In which columns two entries differ, and what each says. */
  List<Message> differing(List<RowApart> apart, @Nullable Recorded counts) {
    return counts != null && counts.fact() instanceof RowFact fact
        ? told(apart.stream().flatMap(one -> differing(fact, one).stream()).toList())
        : List.of();
  }

  private List<Message> differing(RowFact fact, RowApart apart) {
    Record row = parts.row(fact);
    List<RowDifference> found =
        differences(
            row, fields(apart, RowApart.Field::counts), fields(apart, RowApart.Field::against));
    return found.isEmpty()
        ? List.of(BEYOND)
        : found.stream()
            .map(one ->
                one.hidden()
                    ? Message.of("register.differs.hidden", one.column())
                    : Message.of("register.differs.field", one.column(), one.one(), one.other()))
            .toList();
  }

  /** What a row changed of what was there, in one sentence. */
  Message changed(RowFact fact, RowBefore was) {
    List<RowDifference> found = differences(parts.row(fact), was.changed(), Map.of());
    return told(
            found.stream()
                .map(one ->
                    one.hidden()
                        ? Message.of("register.differs.hidden", one.column())
                        : Message.of(
                            "register.differs.changed", one.column(), one.one(), one.other()))
                .toList())
        .stream()
        .reduce((all, one) -> Message.of("register.differs.and", all, one))
        .orElse(BEYOND);
  }

  private static List<Message> told(List<Message> columns) {
    if (columns.size() <= TOLD) {
      return columns;
    }
    List<Message> some = new ArrayList<>(columns.subList(0, TOLD));
    some.add(Message.of("register.differs.more", columns.size() - TOLD));
    return some;
  }

  /** What a row is called; empty where its number is all there is, or where it is a person. */
  Optional<String> name(@Nullable Recorded recorded) {
    return recorded != null && recorded.fact() instanceof RowFact fact
        ? named(parts.row(fact))
        : Optional.empty();
  }

  /** What the register of a row is called. */
  Optional<Message> register(RowFact fact) {
    return registerOf(parts.row(fact)).map(Register::name);
  }

  private <R extends Record> Optional<String> named(R row) {
    return registerOf(row).flatMap(register -> RowDifference.name(register, row));
  }

  private <R extends Record> List<RowDifference> differences(
      R row, Map<String, String> one, Map<String, String> other) {
    return registerOf(row)
        .map(register -> {
          try {
            return RowDifference.of(register, parts.with(row, one), parts.with(row, other));
          } catch (IllegalArgumentException e) {
            // Fields that make no row together cannot be told by columns.
            return List.<RowDifference>of();
          }
        })
        .orElse(List.of());
  }

  @SuppressWarnings("unchecked")
  private <R extends Record> Optional<Register<R>> registerOf(R row) {
    return registers.get().stream()
        .filter(register -> register.record().filter(row.getClass()::equals).isPresent())
        .findFirst()
        .map(register -> (Register<R>) register);
  }

  private static Map<String, String> fields(
      RowApart apart, Function<RowApart.Field, String> value) {
    return apart.fields().stream()
        .collect(
            Collectors.toMap(RowApart.Field::name, value, (one, other) -> one, LinkedHashMap::new));
  }
}
