package org.watchfloor.incident.rule;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** The rules of reporting join the console. */
public final class RuleModule extends FeatureModule {
  @Override
  protected void configure() {
    set(HealthCheck.class).addBinding().to(RuleHealth.class);
    set(OwnRules.class).addBinding().to(RuleBook.class);
  }

  @ProvidesIntoSet
  Listing listing(RuleBook book) {
    return new RecordListing<>("rules", () -> book.reports().rules())
        .field("key", ReportRule::key)
        .field("name", rule -> rule.name().zh())
        .field("duty", ReportRule::duty)
        .field("chain", ReportRule::chain)
        .field("kind", ReportRule::kind)
        .field("start", ReportRule::start)
        .field("minutes", rule -> rule.within().toMinutes())
        .field("from", rule -> rule.from().zh())
        .field("to", rule -> rule.to().zh())
        .field("source", rule -> rule.basis().source())
        .field("status", rule -> rule.basis().status());
  }
}
