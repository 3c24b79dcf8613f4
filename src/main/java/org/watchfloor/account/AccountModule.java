package org.watchfloor.account;

import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import org.watchfloor.account.view.AccountViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.ui.FeatureModule;

/** Adds officers and seats to the console. */
public final class AccountModule extends FeatureModule {
  @Override
  protected void configure() {
    set(FactFamily.class).addBinding().toInstance(FactFamily.of(AccountFact.class));
    set(EntryRenderer.class).addBinding().to(AccountRenderer.class);
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(OfficerStore.class);
    set(OwnRules.class).addBinding().to(NameAccess.class);
    install(new AccountViewModule());
  }
}
