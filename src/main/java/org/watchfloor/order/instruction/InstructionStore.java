package org.watchfloor.order.instruction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.order.OrderBook;
import org.watchfloor.store.Database;

/** The table of leaders' instructions. */
@Singleton
final class InstructionStore extends SubjectStore<Instruction> {
  @Inject
  InstructionStore(Database database, RecordJson json) {
    super(
        database,
        json,
        InstructionService.KIND,
        "instruction",
        Instruction.class,
        InstructionFold::apply,
        List.of(new Column<>("running", Instruction::open)));
  }

  /** Those that are not answered, in the order of their numbers. */
  List<Instruction> open() {
    return select("where running order by id", Map.of());
  }

  /** The highest running number of those that begin so. */
  long last(String beginning) {
    return select("where id like :beginning", Map.of("beginning", beginning + "%")).stream()
        .mapToLong(one -> OrderBook.running(one.number()))
        .max()
        .orElse(0);
  }
}
