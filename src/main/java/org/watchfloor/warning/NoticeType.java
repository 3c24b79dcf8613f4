package org.watchfloor.warning;

/** What a message of a warning centre does. */
public enum NoticeType {
  /** It warns for the first time. */
  ALERT,
  /** It changes a warning. */
  UPDATE,
  /** It lifts a warning. */
  CANCEL
}
