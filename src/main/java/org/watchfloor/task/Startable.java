package org.watchfloor.task;

/**
 * Something that runs from the start of the console to its end. Joined through Guice's Multibinder;
 * started in the order of {@link Order}, stopped in the reverse.
 */
public interface Startable {

  /** When it starts. */
  Order order();

  /** Starts it; an exception stops the start of the console and is told to the user. */
  void start();

  /** Stops it; called once, also when a later one failed to start. */
  void stop();

  /** The steps of a start, first to last. */
  enum Order {
    /** The record and its tables. */
    RECORD,
    /** What is read from the record or from files: maps, search. */
    KNOWLEDGE,
    /** What comes round by itself. */
    JOBS
  }
}
