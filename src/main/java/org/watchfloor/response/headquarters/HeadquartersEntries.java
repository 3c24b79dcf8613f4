package org.watchfloor.response.headquarters;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.headquarters.HeadquartersFact.CommandTransferred;
import org.watchfloor.response.headquarters.HeadquartersFact.PostFilled;
import org.watchfloor.response.headquarters.HeadquartersFact.TransferAcknowledged;

/** Says in the timeline who took which post. */
final class HeadquartersEntries implements EntryRenderer {
  @Inject
  HeadquartersEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(PostFilled.class, CommandTransferred.class, TransferAcknowledged.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((HeadquartersFact) recorded.fact()) {
      case PostFilled filled when filled.deputy().isEmpty() ->
          texts.get("response.entry.postFilled", filled.title(), filled.holder());
      case PostFilled filled ->
          texts.get(
              "response.entry.postFilledDeputy", filled.title(), filled.holder(), filled.deputy());
      case CommandTransferred moved ->
          texts.get(
              "response.entry.transferred",
              moved.title(),
              moved.from(),
              moved.to(),
              moved.reason());
      case TransferAcknowledged seen ->
          texts.get(
              "response.entry.transferSeen",
              recorded.entry().actor().seat(),
              recorded.entry().actor().officer(),
              seen.title(),
              seen.to());
    };
  }
}
