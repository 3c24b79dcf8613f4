package org.watchfloor.order.instruction;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.order.chase.ChasePlan;
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
  Listing listing(InstructionService instructions, ChasePlan plan) {
    return new RecordListing<>(
            "instructions", () -> instructions.list().stream().map(instructions::track).toList())
        .field("number", track -> track.instruction().number())
        .field("open", track -> track.instruction().open())
        .field("stage", InstructionTrack::stage)
        .field("due", track -> time(track.due(plan.instructions()).orElse(null)))
        .field("post", track -> track.instruction().post())
        .field("person", track -> track.instruction().person())
        .field("text", track -> track.instruction().text())
        .field("channel", track -> track.instruction().channel())
        .field("givenAt", track -> time(track.instruction().at()))
        .field("recordedAt", track -> time(track.instruction().recordedAt()))
        .field("deadline", track -> time(track.instruction().deadline()))
        .field("orders", track -> track.orders().size())
        .field("running", track -> track.running().size())
        .field("unsigned", InstructionTrack::unsigned)
        .field("answers", track -> track.instruction().answers().size())
        .field("lastAnswer", InstructionModule::lastAnswer)
        .field("contradictory", track -> track.instruction().contradictions().any());
  }

  private static @Nullable String lastAnswer(InstructionTrack track) {
    List<Instruction.Answer> answers = track.instruction().answers();
    return answers.isEmpty() ? null : answers.getLast().text();
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
