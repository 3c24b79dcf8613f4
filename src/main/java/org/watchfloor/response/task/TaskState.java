package org.watchfloor.response.task;

/** How a task stands; overdue is not a state but a reading of the clock. */
public enum TaskState {
  OPEN,
  DONE,
  CANCELLED
}
