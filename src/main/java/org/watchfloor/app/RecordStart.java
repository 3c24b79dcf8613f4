package org.watchfloor.app;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.Database;
import org.watchfloor.task.Startable;

/**
 * Opens the record before anything reads it, off the JavaFX thread because the tables may have a
 * night of entries to catch up with, and closes it last.
 */
final class RecordStart implements Startable {
  private final Provider<Journal> journal;
  private final Provider<Database> database;

  @Inject
  RecordStart(Provider<Journal> journal, Provider<Database> database) {
    this.journal = journal;
    this.database = database;
  }

  @Override
  public Order order() {
    return Order.RECORD;
  }

  @Override
  public void start() {
    journal.get();
  }

  @Override
  public void stop() {
    journal.get().close();
    database.get().close();
  }
}
