package org.watchfloor.incident.review;

/** Where a lesson is; an open one turns overdue with its day. */
public enum LessonState {
  /** Still to be done. */
  OPEN,
  /** Done. */
  DONE,
  /** No longer asked for. */
  WITHDRAWN
}
