package org.watchfloor.store;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;

/** The opened data folder of a station and its tables. */
public final class StoreModule extends AbstractModule {
  private final DataFolder folder;

  /**
   * @param folder opened, with its lock held; closed by whoever opened it
   */
  public StoreModule(DataFolder folder) {
    this.folder = folder;
  }

  @Override
  protected void configure() {
    bind(DataFolder.class).toInstance(folder);
    bind(Realm.class).toInstance(folder.card().realm());
  }

  @Provides
  @Singleton
  Database database() {
    return Database.open(folder);
  }
}
