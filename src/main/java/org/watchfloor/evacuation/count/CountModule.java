package org.watchfloor.evacuation.count;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.evacuation.count.view.CountViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** The three counts of people join the console. */
public final class CountModule extends FeatureModule {
  @Override
  protected void configure() {
    install(new CountViewModule());
  }

  @ProvidesIntoSet
  Listing counts(PeopleCounts counts) {
    return CountListings.counts(counts);
  }

  @ProvidesIntoSet
  Listing counted(PeopleCounts counts) {
    return CountListings.counted(counts);
  }
}
