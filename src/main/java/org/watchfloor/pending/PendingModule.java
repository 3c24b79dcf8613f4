package org.watchfloor.pending;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;

/** Lets features say what they have open and due. */
public final class PendingModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), DueItems.class);
    Multibinder.newSetBinder(binder(), OpenItems.class);
  }
}
