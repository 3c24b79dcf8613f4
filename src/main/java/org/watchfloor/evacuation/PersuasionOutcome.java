package org.watchfloor.evacuation;

/** What talking to a household that would not go came to. */
public enum PersuasionOutcome {
  /** It still will not go 仍拒绝. */
  REFUSES,
  /** It asks for time and has not gone 要求缓走. */
  LATER,
  /** It will go now 同意转移: it has not moved by that. */
  AGREED
}
