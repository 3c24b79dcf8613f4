package org.watchfloor.order.instruction;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Leaders' instructions join the console. */
public final class InstructionModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(InstructionFact.class);
    store(InstructionStore.class);
    set(EntryRenderer.class).addBinding().to(InstructionRenderer.class);
    set(DueItems.class).addBinding().to(DueAnswers.class);
  }

  @ProvidesIntoSet
  OpenItems unanswered(InstructionService instructions) {
    return OpenItems.of("order.open.instructions", 16, () -> instructions.open().size());
  }

  @ProvidesIntoSet
  ConflictSource conflicts(InstructionStore store) {
    return () ->
        store.list().stream()
            .flatMap(one ->
                one.contradictions().open().stream()
                    .map(what -> Conflict.of(store.subject(one.number()), what)))
            .toList();
  }

  @ProvidesIntoSet
  Listing listing(InstructionService instructions) {
    return new RecordListing<>("instructions", instructions::list)
        .field("number", Instruction::number)
        .field("open", Instruction::open)
        .field("post", Instruction::post)
        .field("person", Instruction::person)
        .field("text", Instruction::text)
        .field("channel", Instruction::channel)
        .field("givenAt", one -> time(one.at()))
        .field("recordedAt", one -> time(one.recordedAt()))
        .field("deadline", one -> time(one.deadline()))
        .field("orders", one -> instructions.ordersOf(one.number()).size())
        .field("answers", one -> one.answers().size())
        .field("lastAnswer", one -> one.answers().isEmpty() ? null : one.answers().getLast().text())
        .field("contradictory", one -> one.contradictions().any());
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
