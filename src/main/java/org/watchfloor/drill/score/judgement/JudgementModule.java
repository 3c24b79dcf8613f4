package org.watchfloor.drill.score.judgement;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Evaluators' notes join the console of a drill: {@code list judgements}. */
public final class JudgementModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(JudgementFact.class);
    store(JudgementStore.class);
    set(EntryRenderer.class).addBinding().to(JudgementRenderer.class);
  }

  /** A word, and whether it is the one that counts. */
  private record Row(String criterion, Judgement.Word word, boolean counts) {}

  @ProvidesIntoSet
  Listing listing(JudgementService judgements) {
    return new RecordListing<Row>("judgements", () -> rows(judgements))
        .field("criterion", Row::criterion)
        .field("grade", row -> row.word().grade())
        .field("met", row -> row.word().met())
        .field("words", row -> row.word().words())
        .field("evaluator", row -> row.word().evaluator())
        .field("at", row -> row.word().at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("officer", row -> row.word().officer())
        .field("entry", row -> row.word().entry())
        .field("counts", Row::counts);
  }

  private static List<Row> rows(JudgementService judgements) {
    return judgements.list().stream()
        .flatMap(one ->
            one.words().stream()
                .map(word -> new Row(one.criterion(), word, word.equals(one.last()))))
        .toList();
  }
}
