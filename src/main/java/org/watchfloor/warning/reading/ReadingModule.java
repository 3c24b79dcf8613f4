package org.watchfloor.warning.reading;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.warning.reading.view.ReadingViewModule;

/** Stations and their readings join the console. */
public final class ReadingModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(
        ReadingFact.class,
        FactLift.same("GaugeRegistered", 1),
        FactLift.same("ThresholdRegistered", 1));
    store(GaugeStore.class);
    store(ThresholdStore.class);
    store(ReadingStore.class);
    register(GaugeRegister.class);
    register(ThresholdRegister.class);
    register(ReadingRegister.class);
    set(EntryRenderer.class).addBinding().to(ReadingRenderer.class);
    set(ConflictSource.class).addBinding().to(ReadingConflicts.class);
    set(DueItems.class).addBinding().to(SilentWhileOver.class);
    install(new ReadingViewModule());
  }

  @ProvidesIntoSet
  OpenItems over(ReadingService readings) {
    return OpenItems.of("reading.open.over", 46, () -> readings.exceedances().size());
  }

  @ProvidesIntoSet
  Listing stations(ReadingService readings) {
    return ReadingListings.stations(readings);
  }

  @ProvidesIntoSet
  Listing thresholds(GaugeService gauges) {
    return ReadingListings.thresholds(gauges);
  }

  @ProvidesIntoSet
  Reliance reliance(ReadingService readings, GaugeService gauges) {
    return () ->
        Stream.concat(
            gauges.thresholds().stream()
                .flatMap(
                    one -> Reliance.link("threshold", one.id(), GaugeService.KIND, one.gauge())),
            readings.list().stream()
                .flatMap(one ->
                    Reliance.link("reading", one.id(), GaugeService.KIND, one.now().gauge())));
  }

  @ProvidesIntoSet
  Listing readings(ReadingService readings, GaugeService gauges) {
    return ReadingListings.readings(readings, gauges);
  }
}
