package org.watchfloor.ui;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import java.util.List;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.table.Register;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.Startable;

/**
 * The module of a feature: says in {@code configure} what it adds to the console. The shell finds
 * all of it and knows no feature.
 */
public abstract class FeatureModule extends AbstractModule {

  /** Adds a page to the rail. */
  protected final void page(Page page) {
    set(Page.class).addBinding().toInstance(page);
  }

  /** Adds what Ctrl+K finds. */
  protected final void search(Class<? extends SearchSource> source) {
    set(SearchSource.class).addBinding().to(source);
  }

  /** Adds what can be done from anywhere. */
  protected final void command(Class<? extends Command> command) {
    set(Command.class).addBinding().to(command);
  }

  /** Adds a key of one page to the list of F1. */
  protected final void keyHint(KeyHint hint) {
    set(KeyHint.class).addBinding().toInstance(hint);
  }

  /** Adds a piece to the band that is always visible. */
  protected final void band(Class<? extends BandItem> item) {
    set(BandItem.class).addBinding().to(item);
  }

  /** Adds how objects of a kind are opened. */
  protected final void opener(Class<? extends ObjectOpener> opener) {
    set(ObjectOpener.class).addBinding().to(opener);
  }

  /** Adds what can be done with an object wherever it is shown. */
  protected final void objectAction(Class<? extends ObjectAction> action) {
    set(ObjectAction.class).addBinding().to(action);
  }

  /** Adds work that comes round by itself. */
  protected final void job(Class<? extends ScheduledJob> job) {
    set(ScheduledJob.class).addBinding().to(job);
  }

  /** Adds something that runs from start to end. */
  protected final void startable(Class<? extends Startable> startable) {
    set(Startable.class).addBinding().to(startable);
  }

  /** Adds a line to the health list of the system page. */
  protected final void health(Class<? extends HealthCheck> check) {
    set(HealthCheck.class).addBinding().to(check);
  }

  /** Adds a family of facts to the journal, with how old versions of them are read. */
  protected final void facts(Class<? extends Fact> family, FactLift... lifts) {
    set(FactFamily.class).addBinding().toInstance(new FactFamily(family, List.of(lifts)));
  }

  /** Adds the table of a kind of subject. */
  protected final void store(Class<? extends SubjectStore<?>> store) {
    Multibinder.newSetBinder(binder(), new TypeLiteral<SubjectStore<?>>() {})
        .addBinding()
        .to(store);
  }

  /** Adds a list that comes in as a file. */
  protected final void register(Class<? extends Register<?>> register) {
    Multibinder.newSetBinder(binder(), new TypeLiteral<Register<?>>() {}).addBinding().to(register);
  }

  /** A set that other modules add to as well: map layers, import formats. */
  protected final <T> Multibinder<T> set(Class<T> type) {
    return Multibinder.newSetBinder(binder(), type);
  }
}
